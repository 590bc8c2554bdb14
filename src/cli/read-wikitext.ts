import { positionOf } from './json-positions.js';
import type { Input } from './open-input.js';
import type { Place } from './place.js';
import { readText } from './read-json.js';
import type { RowSink } from './row-sink.js';

const key = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '_');

/** Index of each parameter's `|`, by name: the first of a name, as it stands after any `|` and before `=`. */
function parameters(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let at = text.indexOf('|'); at !== -1; at = text.indexOf('|', at + 1)) {
    const end = text.indexOf('=', at);
    const next = text.indexOf('|', at + 1);
    if (end === -1) break;
    if ((next !== -1 && next < end) || end - at > 80) continue;
    const name = key(text.slice(at + 1, end));
    if (!found.has(name)) found.set(name, at);
  }
  return found;
}

/** The place of a page or a box: a path begins with the name of a parameter. */
export function wikitextPlace(text: string): Place {
  let starts: ReadonlyMap<string, number> | undefined;
  return {
    line: 1,
    locate: ([name]) => {
      starts ??= parameters(text);
      const at = typeof name === 'string' ? starts.get(key(name)) : undefined;
      return at === undefined ? { line: 1, column: 1 } : positionOf(text, at);
    },
  };
}

/** Reads a page, or just the box. */
export async function readWikitext(input: Input, sink: RowSink): Promise<void> {
  const text = await readText(input);
  sink.onRow(text, wikitextPlace(text));
  await sink.onPiece();
}
