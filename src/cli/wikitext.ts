import type { Input } from './input.js';
import { readText } from './json.js';
import { type Locate, positionsIn, type Row } from './position.js';

/** How the box of a conflict begins on a page. */
export const boxStart = /\{\{\s*(?:infobox|info\/|warbox|battlebox)/i;

const key = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '_');

/** Index of each parameter's `|`, by name: those of the box itself, not of a template in it or before it. */
function parameters(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const marks = /\{\{|\}\}|\[\[|\]\]|\|/g;
  marks.lastIndex = boxStart.exec(text)?.index ?? 0;
  let depth = 0;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (mark[0] === '{{' || mark[0] === '[[') depth += 1;
    else if (mark[0] !== '|') depth -= 1;
    else if (depth === 1) {
      const end = text.slice(mark.index, mark.index + 80).indexOf('=');
      const name = key(text.slice(mark.index + 1, mark.index + Math.max(1, end)));
      if (end !== -1 && !found.has(name)) found.set(name, mark.index);
    }
    if (depth <= 0) break;
  }
  return found;
}

/** The place of a page or a box: a path begins with the name of a parameter. */
function locateIn(text: string): Locate {
  let starts: ReadonlyMap<string, number> | undefined;
  const positionOf = positionsIn(text);
  return ([name]) => {
    starts ??= parameters(text);
    return positionOf((typeof name === 'string' ? starts.get(key(name)) : undefined) ?? 0);
  };
}

/** A page, or just the box, as one row. */
export async function* readWikitext(input: Input): AsyncGenerator<Row> {
  const text = await readText(input);
  yield { value: text, line: 1, locate: locateIn(text) };
}
