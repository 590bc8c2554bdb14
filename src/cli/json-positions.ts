import type { Place, Position } from './place.js';

/** A value of a JSON text: where it starts, and what is in it. */
interface Node {
  readonly at: number;
  readonly inside?: ReadonlyMap<string, Node> | undefined;
}

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

function afterString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 92) i += 1;
    else if (code === 34) return i + 1;
  }
  return text.length;
}

interface Open {
  readonly isList: boolean;
  readonly inside: Map<string, Node>;
  key: string;
}

/**
 * Where each value of a JSON text stands; the text has been parsed before, so that it is known to be sound.
 * A key stands for its value. Walks with a stack of its own: a text may be nested deeper than calls can be.
 */
function treeOf(text: string): Node {
  const root = new Map<string, Node>();
  const open: Open[] = [];
  const add = (at: number, inside?: Map<string, Node>): void => {
    const parent = open.at(-1);
    const node: Node = { at, inside };
    if (parent === undefined) root.set('', node);
    else if (parent.isList) parent.inside.set(String(parent.inside.size), node);
    else parent.inside.set(parent.key, { at: parent.inside.get(parent.key)?.at ?? at, inside });
  };
  let expectsKey = false;
  for (let i = 0; i < text.length; ) {
    const char = text[i] ?? '';
    if (char === '{' || char === '[') {
      const inside = new Map<string, Node>();
      add(i, inside);
      open.push({ isList: char === '[', inside, key: '' });
      expectsKey = char === '{';
      i += 1;
    } else if (char === '}' || char === ']') {
      open.pop();
      i += 1;
    } else if (char === ',') {
      expectsKey = open.at(-1)?.isList === false;
      i += 1;
    } else if (char === '"') {
      const end = afterString(text, i);
      const parent = open.at(-1);
      if (expectsKey && parent !== undefined) {
        parent.key = String(JSON.parse(text.slice(i, end)));
        // A finding about a key is shown at the key itself.
        parent.inside.set(parent.key, { at: i });
        expectsKey = false;
      } else add(i);
      i = end;
    } else if (char === ':' || isBlank(char.charCodeAt(0))) i += 1;
    else {
      add(i);
      while (i < text.length && !/[,\]}\s]/.test(text[i] ?? '')) i += 1;
    }
  }
  return root.get('') ?? { at: 0 };
}

/** The index of the first character of each line. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

/** Line and column of an index, by halving. */
function positionIn(starts: readonly number[], index: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: index - (starts[low] ?? 0) + 1 };
}

/** Line and column of an index of a text. */
export const positionOf = (text: string, index: number): Position => positionIn(lineStarts(text), index);

/** The place of a JSON text that begins at a line and column of its file. What it takes is made when first asked for. */
export function jsonPlace(text: string, start: Position = { line: 1, column: 1 }): Place {
  let tree: Node | undefined;
  let starts: readonly number[] | undefined;
  return {
    line: start.line,
    locate: (path) => {
      tree ??= treeOf(text);
      starts ??= lineStarts(text);
      let node = tree;
      for (const key of path) {
        const next = node.inside?.get(String(key));
        if (next === undefined) break;
        node = next;
      }
      const { line, column } = positionIn(starts, node.at);
      return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
    },
  };
}

const literals = ['true', 'false', 'null'];
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

/** The index behind the value or key that starts here, a list or object not entered; -1 where there is none. */
function afterToken(text: string, at: number): number {
  if (text[at] === '"') {
    for (let i = at + 1; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code < 32) return -1;
      if (code === 92) i += 1;
      else if (code === 34) return i + 1;
    }
    return -1;
  }
  const literal = literals.find((word) => text.startsWith(word, at));
  if (literal !== undefined) return at + literal.length;
  number.lastIndex = at;
  return number.test(text) ? number.lastIndex : -1;
}

/** The index at which a text stops being JSON. Engines word it in many ways, and some tell no place. */
function faultIndex(text: string): number {
  const open: string[] = [];
  let expects: 'value' | 'first' | 'key' | 'first-key' | 'colon' | 'next' = 'value';
  for (let i = 0; i < text.length; ) {
    const char = text[i] ?? '';
    if (isBlank(char.charCodeAt(0))) i += 1;
    else if (expects === 'next') {
      const isEnd = char === (open.at(-1) === '{' ? '}' : ']');
      if (open.length === 0 || (char !== ',' && !isEnd)) return i;
      if (isEnd) open.pop();
      else expects = open.at(-1) === '{' ? 'key' : 'value';
      i += 1;
    } else if (expects === 'colon') {
      if (char !== ':') return i;
      expects = 'value';
      i += 1;
    } else if ((expects === 'first' && char === ']') || (expects === 'first-key' && char === '}')) {
      open.pop();
      expects = 'next';
      i += 1;
    } else if (expects !== 'key' && expects !== 'first-key' && (char === '{' || char === '[')) {
      open.push(char);
      expects = char === '{' ? 'first-key' : 'first';
      i += 1;
    } else {
      const isKey: boolean = expects === 'key' || expects === 'first-key';
      const end = isKey && char !== '"' ? -1 : afterToken(text, i);
      if (end === -1) return i;
      expects = isKey ? 'colon' : 'next';
      i = end;
    }
  }
  return text.length;
}

/** Where a text stops being JSON: line and column. */
export const syntaxErrorAt = (text: string): Position => positionOf(text, faultIndex(text));

/** What is wrong, without the place, which is told as line and column, and without a quote of the text. */
export const syntaxErrorWords = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/ (?:in JSON )?at position \d+.*$/s, '')
    .replace(/, ?(?:\.\.\.)?".*" is not valid JSON$/s, '')
    .replace(/, "?.*is not valid JSON$/s, '');
};
