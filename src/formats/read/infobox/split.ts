import { isBox, meaningOf } from './parameters.js';
import { parseWikitext, type WikiNode, type WikiTemplate } from './wikitext.js';

/** One parameter of the box as written. */
export interface InfoboxParameter {
  /** Its name as written, without comments; its number where it has none. */
  readonly name: string;
  /** Its value, trimmed. */
  readonly value: string;
}

/** What could not be split cleanly. */
export interface SplitProblem {
  readonly code:
    | 'no-infobox'
    | 'unclosed-box'
    | 'unclosed-markup'
    | 'nested-too-deep'
    | 'more-boxes'
    | 'duplicate-parameter'
    | 'unnamed-parameter';
  readonly detail: string;
}

export interface SplitInfobox {
  /** The name of the box's template; `null` where the text has none. */
  readonly template: string | null;
  /** In the order written; of two with one name only the last, as MediaWiki does. */
  readonly parameters: readonly InfoboxParameter[];
  readonly problems: readonly SplitProblem[];
}

/** All boxes of a tree, outermost first; those inside a box are part of it. */
function boxesIn(nodes: readonly WikiNode[]): readonly WikiTemplate[] {
  const found: WikiTemplate[] = [];
  const waiting: WikiNode[] = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'template' && isBox(node.name)) found.push(node);
    else if (node.kind === 'template' || node.kind === 'link') {
      const inner = node.kind === 'link' ? node.label : node.parts.flatMap(({ value }) => value);
      for (let i = inner.length - 1; i >= 0; i--) waiting.push(inner[i] as WikiNode);
    }
  }
  return found;
}

/** Text with comments and tags left out, of a parameter's name. */
const withoutMarkup = (text: string): string =>
  text
    .replace(/<!--(?:(?!-->)[\s\S]){0,2000}-->/g, '')
    .replace(/<[^<>]{0,200}>/g, '')
    .trim();

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly equals: number | null;
}

const lineParameter = /\n[ \t]{0,40}\|[ \t]{0,40}([\p{L}_ -]{1,40}\d?[a-h]?)[ \t]{0,40}=/gu;

/** Where a box was never closed, something in it was not either: a known name at the start of a line begins a parameter. */
function cutsByLines(text: string, from: number, to: number): readonly Cut[] {
  const starts = [...text.slice(from, to).matchAll(lineParameter)]
    .filter(({ 1: name }) => name !== undefined && meaningOf(name) !== null)
    .map(({ index, 0: found }) => ({
      start: from + index + found.indexOf('|'),
      equals: from + index + found.length - 1,
    }));
  return starts.map(({ start, equals }, index) => ({ start, equals, end: starts[index + 1]?.start ?? to }));
}

function cutsOf(text: string, box: WikiTemplate): readonly Cut[] {
  const last = box.parts.at(-1);
  const own = box.parts.map((part): Cut => ({ start: part.start - 1, end: part.end, equals: part.equals }));
  if (box.closed || last === undefined) return own;
  const byLines = cutsByLines(text, box.start, box.end);
  return byLines.length > own.length ? byLines : own;
}

function parametersOf(
  text: string,
  cuts: readonly Cut[],
  problems: SplitProblem[],
): readonly InfoboxParameter[] {
  const found = new Map<string, InfoboxParameter>();
  let unnamed = 0;
  for (const cut of cuts) {
    if (cut.equals === null) {
      unnamed++;
      if (cut.end - cut.start < 2) continue;
      const value = text.slice(cut.start + 1, cut.end).trim();
      if (withoutMarkup(value) === '') continue;
      problems.push({ code: 'unnamed-parameter', detail: value.slice(0, 200) });
      found.set(`${unnamed}`, { name: `${unnamed}`, value });
      continue;
    }
    const name = withoutMarkup(text.slice(cut.start + 1, Math.min(cut.equals, cut.start + 2_300)));
    const value = text.slice(cut.equals + 1, cut.end).trim();
    const before = found.get(name);
    if (before !== undefined && before.value !== value)
      problems.push({ code: 'duplicate-parameter', detail: name });
    found.delete(name);
    found.set(name, { name, value });
  }
  return [...found.values()];
}

/** Parameters that stand without their braces: at least two known names at the start of lines. */
function bareParameters(text: string): readonly Cut[] {
  const cuts = cutsByLines(`\n${text}`, 0, text.length + 1);
  return cuts.length < 2
    ? []
    : cuts.map(({ start, end, equals }) => ({
        start: start - 1,
        end: end - 1,
        equals: equals === null ? null : equals - 1,
      }));
}

/**
 * The parameters of the first box of a page. A box that is cut off is read to the end of the text. Never
 * throws; linear in the input.
 */
export function splitInfobox(text: string): SplitInfobox {
  const tree = parseWikitext(text);
  const [box, ...others] = boxesIn(tree.nodes);
  const problems: SplitProblem[] = [];
  if (tree.problems.some(({ kind }) => kind === 'too-deep'))
    problems.push({ code: 'nested-too-deep', detail: '' });
  if (box === undefined) {
    problems.push({ code: 'no-infobox', detail: text.slice(0, 80) });
    return { template: null, parameters: parametersOf(text, bareParameters(text), problems), problems };
  }
  const inside = tree.problems.filter(
    ({ kind, at }) => kind !== 'too-deep' && at > box.start && at < box.end,
  );
  if (!box.closed) problems.push({ code: 'unclosed-box', detail: box.name });
  for (const { at } of inside.slice(0, 20))
    problems.push({ code: 'unclosed-markup', detail: text.slice(at, at + 40) });
  if (others.length > 0) problems.push({ code: 'more-boxes', detail: `${others.length}` });
  return {
    template: box.name,
    parameters: parametersOf(text, cutsOf(text, box), problems),
    problems,
  };
}
