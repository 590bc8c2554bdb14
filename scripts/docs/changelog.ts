/** The page of changes: each release as it was told, and what waits for the next one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from './page.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** What changesets hold: each a text after its front matter. */
const waiting = (): readonly string[] =>
  readdirSync(new URL('.changeset/', root))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) =>
      read(`.changeset/${name}`)
        .replace(/^---\n[\s\S]*?\n---\n/, '')
        .trim(),
    );

/** A change to a paragraph, each a point of a list; what is a list, a heading or code stays. */
const asPoints = (text: string): string =>
  text
    .split(/\n{2,}(?=\S)/)
    .map((part) => (/^(?:[-*#]|```)/.test(part) ? part : `- ${part.replaceAll('\n', '\n  ')}`))
    .join('\n\n');

/** Markdown as TypeDoc renders it, without any HTML of its own. */
function rendered(text: string): string {
  const MarkdownIt: new () => { render: (markdown: string) => string } = createRequire(
    createRequire(import.meta.url).resolve('typedoc'),
  )('markdown-it');
  return new MarkdownIt().render(text);
}

export function changelogPage(): Page {
  const next = waiting();
  const released = existsSync(new URL('CHANGELOG.md', root))
    ? read('CHANGELOG.md').replace(/^# .*\n/, '')
    : '';
  const parts = [
    '# Changes',
    released === '' ? 'Nothing has been released yet.' : '',
    ...(next.length === 0 ? [] : ['## In the next release', ...next.map(asPoints)]),
    released,
  ];
  return {
    path: 'changelog.html',
    title: 'Changes',
    description: 'What changed from release to release, in code and in facts',
    body: rendered(parts.filter((part) => part !== '').join('\n\n')),
  };
}
