/**
 * A tree of the wikitext that matters in an infobox: templates, links, notes and the text between. One
 * pass, linear in the input, its stack bounded; whatever is not closed is plain text.
 */

/** A piece of wikitext, from `start` to before `end` of the input. */
export type WikiNode = WikiText | WikiTemplate | WikiLink | WikiTag;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Text as it stands. */
export interface WikiText extends Span {
  readonly kind: 'text';
}

/** One argument of a template or part of a link: from after its `|` to before the next. */
export interface WikiPart extends Span {
  /** Where the first `=` of the part itself stands; `null` where there is none. */
  readonly equals: number | null;
  /** The nodes of its name, where it has a name. */
  readonly name: readonly WikiNode[];
  /** The nodes of its value. */
  readonly value: readonly WikiNode[];
}

/** `{{name|part|part}}`. */
export interface WikiTemplate extends Span {
  readonly kind: 'template';
  /** The name, lower case, underscores as spaces. */
  readonly name: string;
  /** What follows the name. */
  readonly parts: readonly WikiPart[];
  /** False where the text ended before its `}}`. */
  readonly closed: boolean;
}

/** `[[target|label]]`, or `[https://… label]` with an empty target. */
export interface WikiLink extends Span {
  readonly kind: 'link';
  readonly target: string;
  readonly label: readonly WikiNode[];
}

/** A comment, a `<ref>` or `<nowiki>` with what is in it, or a lone tag. */
export interface WikiTag extends Span {
  readonly kind: 'comment' | 'ref' | 'nowiki' | 'tag';
  /** Its name, lower case; `/` before it where it closes. */
  readonly name: string;
}

/** What the tree cannot show: where something was opened and never closed, or nested too deep. */
export interface WikiProblem {
  readonly kind: 'unclosed-template' | 'unclosed-link' | 'unclosed-note' | 'too-deep';
  readonly at: number;
}

export interface WikiTree {
  readonly nodes: readonly WikiNode[];
  readonly problems: readonly WikiProblem[];
}

/** Deeper than any real page. What is nested deeper is kept as text. */
const deepest = 60;

interface OpenPart {
  readonly start: number;
  equals: number | null;
  name: WikiNode[];
  value: WikiNode[];
}

interface Frame {
  readonly kind: 'root' | 'template' | 'link';
  readonly start: number;
  readonly parts: [OpenPart, ...OpenPart[]];
}

const newPart = (start: number): OpenPart => ({ start, equals: null, name: [], value: [] });

/** Finds the next match at or after an index that only grows: linear over all calls. */
function finder(text: string, pattern: RegExp): (from: number) => Span | null {
  let known: Span | null = { start: -1, end: -1 };
  return (from) => {
    if (known === null || known.start >= from) return known;
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    known = found === null ? null : { start: found.index, end: found.index + found[0].length };
    return known;
  };
}

const mark = /\{\{|\}\}|\[\[|\]\]|[|=]|<!--|<\/?[a-z][a-z0-9]{0,30}(?![a-z0-9])/gi;

/** A text while it is being parsed. */
interface Parser {
  readonly text: string;
  readonly stack: [Frame, ...Frame[]];
  readonly problems: WikiProblem[];
  readonly endOfTag: ReturnType<typeof finder>;
  /** Ends of the comments and tags whose content is no wikitext, by name. */
  readonly endOfNote: ReadonlyMap<string, ReturnType<typeof finder>>;
  /** How many templates are open, and how many were opened too deep. */
  templates: number;
  tooDeep: number;
  /** Up to where the text is in the tree. */
  written: number;
}

const topOf = ({ stack }: Parser): Frame => stack.at(-1) ?? stack[0];
const partOf = (parser: Parser): OpenPart => {
  const { parts } = topOf(parser);
  return parts.at(-1) ?? parts[0];
};

/** Writes the text up to an index, and goes on behind another. */
function flush(parser: Parser, end: number, next = end): void {
  const { written } = parser;
  if (end > written) partOf(parser).value.push({ kind: 'text', start: written, end });
  parser.written = next;
}

function open(parser: Parser, kind: 'template' | 'link', at: number): void {
  if (parser.stack.length > deepest) {
    if (parser.tooDeep === 0) parser.problems.push({ kind: 'too-deep', at });
    if (kind === 'template') parser.tooDeep++;
    return;
  }
  flush(parser, at, at + 2);
  parser.stack.push({ kind, start: at, parts: [newPart(at + 2)] });
  if (kind === 'template') parser.templates++;
}

/** Gives up on the innermost opening at an index: its content becomes its parent's. */
function abandon(parser: Parser, at: number): void {
  flush(parser, at);
  const { kind, start: opened, parts } = parser.stack.pop() ?? parser.stack[0];
  if (kind === 'template') parser.templates--;
  parser.problems.push({ kind: kind === 'template' ? 'unclosed-template' : 'unclosed-link', at: opened });
  const kept = partOf(parser).value;
  kept.push({ kind: 'text', start: opened, end: opened + 2 });
  for (const [index, { start, equals, name, value }] of parts.entries()) {
    if (index > 0) kept.push({ kind: 'text', start: start - 1, end: start });
    for (const node of name) kept.push(node);
    if (equals !== null) kept.push({ kind: 'text', start: equals, end: equals + 1 });
    for (const node of value) kept.push(node);
  }
}

function close(parser: Parser, kind: 'template' | 'link', at: number): void {
  if (kind === 'template' && parser.tooDeep > 0) parser.tooDeep--;
  else if (kind === 'template' ? parser.templates > 0 : topOf(parser).kind === 'link') {
    while (kind === 'template' && topOf(parser).kind === 'link') abandon(parser, at);
    finish(parser, at, at + 2, true);
  }
}

/** The innermost opening becomes a node of its parent. */
function finish(parser: Parser, contentEnd: number, end: number, closed: boolean): void {
  flush(parser, contentEnd, end);
  const frame = parser.stack.pop() ?? parser.stack[0];
  const { kind, start, parts: all } = frame;
  const parts = all.map(
    (part, index): WikiPart => ({ ...part, end: (all[index + 1]?.start ?? contentEnd + 1) - 1 }),
  );
  const [first, ...rest] = parts;
  if (kind === 'template') parser.templates--;
  const target = first === undefined ? '' : parser.text.slice(first.start, first.end).trim();
  partOf(parser).value.push(
    kind === 'link'
      ? { kind, start, end, target, label: (rest.at(-1) ?? first)?.value ?? [] }
      : { kind: 'template', start, end, name: templateName(parser.text, frame), parts: rest, closed },
  );
}

/** A `|` begins the next part. */
function nextPart(parser: Parser, at: number): void {
  if (parser.tooDeep > 0) return;
  // A link never goes on in a new parameter: its `]]` was forgotten.
  const startsLine = /(?:^|\n)[ \t]*$/.test(parser.text.slice(Math.max(0, at - 100), at));
  while (startsLine && topOf(parser).kind === 'link' && parser.templates > 0) abandon(parser, at);
  if (topOf(parser).kind === 'root') return;
  flush(parser, at, at + 1);
  topOf(parser).parts.push(newPart(at + 1));
}

/** The first `=` of a template's part ends its name. */
function endName(parser: Parser, at: number): void {
  const { kind, parts } = topOf(parser);
  const part = partOf(parser);
  if (parser.tooDeep > 0 || kind !== 'template' || part.equals !== null || parts.length === 1) return;
  flush(parser, at, at + 1);
  Object.assign(part, { equals: at, name: part.value, value: [] });
}

/** Reads a comment or a tag, a note with all that stands in it; the index after it. */
function tag(parser: Parser, at: number, found: string): number {
  const { text, problems } = parser;
  const name = found.slice(1).toLowerCase();
  const endOfNote = parser.endOfNote.get(name);
  const isComment = name === '!--';
  const bracket = isComment ? null : parser.endOfTag(at);
  const next = text.indexOf('<', at + 1);
  const isTag =
    bracket !== null &&
    bracket.end - at <= 3_000 &&
    (next === -1 || next > bracket.start || endOfNote !== undefined);
  if (!isTag && !isComment) return at + found.length;
  let end = bracket?.end ?? text.length;
  let kind: WikiTag['kind'] = isComment ? 'comment' : name === 'ref' ? 'ref' : 'tag';
  if (endOfNote !== undefined && text[end - 2] !== '/') {
    const ended = endOfNote(at);
    if (ended === null) problems.push({ kind: 'unclosed-note', at });
    else if (kind === 'tag') kind = 'nowiki';
    end = ended?.end ?? end;
  }
  flush(parser, at, end);
  partOf(parser).value.push({ kind, name, start: at, end });
  return end;
}

/** The tree of a text. Never throws. */
export function parseWikitext(text: string): WikiTree {
  const notes = ['ref', 'nowiki', 'pre', 'math', 'gallery'];
  const parser: Parser = {
    text,
    stack: [{ kind: 'root', start: 0, parts: [newPart(0)] }],
    problems: [],
    endOfTag: finder(text, />/g),
    endOfNote: new Map([
      ['!--', finder(text, /-->/g)],
      ...notes.map((name) => [name, finder(text, new RegExp(`</${name}\\s{0,20}>`, 'gi'))] as const),
    ]),
    templates: 0,
    tooDeep: 0,
    written: 0,
  };
  mark.lastIndex = 0;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    const { index: at, 0: found } = match;
    let next = at + found.length;
    if (found.startsWith('<')) next = tag(parser, at, found);
    else if (found === '{{' || found === '[[') open(parser, found === '{{' ? 'template' : 'link', at);
    else if (found === '}}' || found === ']]') close(parser, found === '}}' ? 'template' : 'link', at);
    else if (found === '|') nextPart(parser, at);
    else endName(parser, at);
    mark.lastIndex = next;
  }
  flush(parser, text.length);
  while (parser.stack.length > 1) {
    const top = topOf(parser);
    // A box that is still open is kept as one, cut short.
    if (top.kind === 'template' && /^(?:infobox|warbox)/.test(templateName(text, top))) {
      parser.problems.push({ kind: 'unclosed-template', at: top.start });
      finish(parser, text.length, text.length, false);
    } else abandon(parser, text.length);
  }
  return { nodes: parser.stack[0].parts[0].value, problems: parser.problems };
}

/** The name of a template without comments, lower case, with single spaces. */
function templateName(text: string, { parts: [first, second] }: Frame): string {
  const end = Math.min((second?.start ?? text.length + 1) - 1, first.start + 200);
  return first.value
    .filter((node) => node.kind === 'text' && node.start < end)
    .map((node) => text.slice(node.start, Math.min(node.end, end)))
    .join('')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
}
