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
  start: number;
  equals: number | null;
  name: WikiNode[];
  value: WikiNode[];
}

interface Frame {
  readonly kind: 'root' | 'template' | 'link';
  readonly start: number;
  parts: OpenPart[];
}

const newPart = (start: number): OpenPart => ({ start, equals: null, name: [], value: [] });

interface Span {
  readonly start: number;
  readonly end: number;
}

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

type Find = ReturnType<typeof finder>;

/** A text while it is being parsed. */
interface Parser {
  readonly text: string;
  readonly root: Frame;
  readonly stack: Frame[];
  readonly problems: WikiProblem[];
  readonly endOfComment: Find;
  readonly endOfTag: Find;
  /** Ends of the tags whose content is no wikitext, by name. */
  readonly endOfNote: Readonly<Record<string, Find>>;
  /** How many templates are open. */
  templates: number;
  /** How many templates were opened too deep. */
  tooDeep: number;
  /** Up to where the text is in the tree. */
  written: number;
}

function newParser(text: string): Parser {
  const root: Frame = { kind: 'root', start: 0, parts: [newPart(0)] };
  return {
    text,
    root,
    stack: [root],
    problems: [],
    endOfComment: finder(text, /-->/g),
    endOfTag: finder(text, />/g),
    endOfNote: {
      ref: finder(text, /<\/ref\s{0,20}>/gi),
      nowiki: finder(text, /<\/nowiki\s{0,20}>/gi),
      pre: finder(text, /<\/pre\s{0,20}>/gi),
      math: finder(text, /<\/math\s{0,20}>/gi),
      gallery: finder(text, /<\/gallery\s{0,20}>/gi),
    },
    templates: 0,
    tooDeep: 0,
    written: 0,
  };
}

/** The innermost opening. */
const topOf = ({ stack, root }: Parser): Frame => stack[stack.length - 1] ?? root;

/** The part that is being written. */
function partOf(parser: Parser): OpenPart {
  const { parts, start } = topOf(parser);
  const last = parts[parts.length - 1];
  if (last !== undefined) return last;
  const fresh = newPart(start);
  parts.push(fresh);
  return fresh;
}

/** Writes the text up to an index. */
function flush(parser: Parser, end: number): void {
  const { written } = parser;
  if (end > written) partOf(parser).value.push({ kind: 'text', start: written, end });
  parser.written = end;
}

function add(parser: Parser, node: WikiNode): void {
  flush(parser, node.start);
  partOf(parser).value.push(node);
  parser.written = node.end;
}

function open(parser: Parser, kind: 'template' | 'link', at: number): void {
  if (parser.stack.length > deepest) {
    if (parser.tooDeep === 0) parser.problems.push({ kind: 'too-deep', at });
    if (kind === 'template') parser.tooDeep++;
    return;
  }
  flush(parser, at);
  parser.stack.push({ kind, start: at, parts: [newPart(at + 2)] });
  parser.written = at + 2;
  if (kind === 'template') parser.templates++;
}

/** Gives up on the innermost opening: its content becomes its parent's. */
function abandon(parser: Parser): void {
  const frame = parser.stack.pop();
  if (frame === undefined) return;
  const isTemplate = frame.kind === 'template';
  if (isTemplate) parser.templates--;
  parser.problems.push({ kind: isTemplate ? 'unclosed-template' : 'unclosed-link', at: frame.start });
  const kept = partOf(parser).value;
  kept.push({ kind: 'text', start: frame.start, end: frame.start + 2 });
  for (const [index, { start, equals, name, value }] of frame.parts.entries()) {
    if (index > 0) kept.push({ kind: 'text', start: start - 1, end: start });
    for (const node of name) kept.push(node);
    if (equals !== null) kept.push({ kind: 'text', start: equals, end: equals + 1 });
    for (const node of value) kept.push(node);
  }
}

function close(parser: Parser, kind: 'template' | 'link', at: number): void {
  if (kind === 'template' && parser.tooDeep > 0) {
    parser.tooDeep--;
    return;
  }
  if (kind === 'template' && parser.templates === 0) return;
  if (kind === 'link' && topOf(parser).kind !== 'link') return;
  while (kind === 'template' && topOf(parser).kind === 'link') {
    flush(parser, at);
    abandon(parser);
  }
  flush(parser, at);
  const frame = parser.stack.pop();
  if (frame === undefined) return;
  if (kind === 'template') parser.templates--;
  partOf(parser).value.push(finished(parser.text, frame, at, at + 2, true));
  parser.written = at + 2;
}

/** A `|` begins the next part. */
function nextPart(parser: Parser, at: number): void {
  if (parser.tooDeep > 0) return;
  // A link never goes on in a new parameter: its `]]` was forgotten.
  while (topOf(parser).kind === 'link' && parser.templates > 0 && startsLine(parser.text, at)) {
    flush(parser, at);
    abandon(parser);
  }
  if (topOf(parser).kind === 'root') return;
  flush(parser, at);
  topOf(parser).parts.push(newPart(at + 1));
  parser.written = at + 1;
}

/** The first `=` of a template's part ends its name. */
function endName(parser: Parser, at: number): void {
  const { kind, parts } = topOf(parser);
  const current = partOf(parser);
  if (parser.tooDeep > 0 || kind !== 'template' || current.equals !== null || parts.length === 1) return;
  flush(parser, at);
  current.equals = at;
  current.name = current.value;
  current.value = [];
  parser.written = at + 1;
}

/** Reads a comment; the index after it. */
function comment(parser: Parser, at: number): number {
  const end = parser.endOfComment(at)?.end;
  if (end === undefined) parser.problems.push({ kind: 'unclosed-note', at });
  add(parser, { kind: 'comment', name: '!--', start: at, end: end ?? parser.text.length });
  return end ?? parser.text.length;
}

/** The end of a tag that begins at an index; `null` where what stands there is no tag. */
function bracketOf({ text, endOfTag }: Parser, at: number, isNote: boolean): Span | null {
  const bracket = endOfTag(at);
  if (bracket === null || bracket.end - at > 3_000) return null;
  const nextOpening = text.indexOf('<', at + 1);
  return nextOpening !== -1 && nextOpening < bracket.start && !isNote ? null : bracket;
}

/** Reads a tag, a note with all that stands in it; the index after it. */
function tag(parser: Parser, at: number, found: string): number {
  const name = found.slice(1).toLowerCase();
  const endOfNote = Object.hasOwn(parser.endOfNote, name) ? parser.endOfNote[name] : undefined;
  const bracket = bracketOf(parser, at, endOfNote !== undefined);
  if (bracket === null) return at + found.length;
  if (endOfNote !== undefined && parser.text[bracket.start - 1] !== '/') {
    const ended = endOfNote(at);
    if (ended !== null) {
      add(parser, { kind: name === 'ref' ? 'ref' : 'nowiki', name, start: at, end: ended.end });
      return ended.end;
    }
    parser.problems.push({ kind: 'unclosed-note', at });
  }
  add(parser, { kind: name === 'ref' ? 'ref' : 'tag', name, start: at, end: bracket.end });
  return bracket.end;
}

/** Reads one mark; the index after it. */
function readMark(parser: Parser, at: number, found: string): number {
  if (found === '<!--') return comment(parser, at);
  if (found.startsWith('<')) return tag(parser, at, found);
  if (found === '{{') open(parser, 'template', at);
  else if (found === '[[') open(parser, 'link', at);
  else if (found === '}}') close(parser, 'template', at);
  else if (found === ']]') close(parser, 'link', at);
  else if (found === '|') nextPart(parser, at);
  else endName(parser, at);
  return at + found.length;
}

/** The tree of a text. Never throws. */
export function parseWikitext(text: string): WikiTree {
  const parser = newParser(text);
  let position = 0;
  while (position < text.length) {
    mark.lastIndex = position;
    const match = mark.exec(text);
    if (match === null) break;
    position = readMark(parser, match.index, match[0]);
  }
  flush(parser, text.length);
  while (parser.stack.length > 1) closeOrAbandon(parser);
  return { nodes: parser.root.parts[0]?.value ?? [], problems: parser.problems };
}

function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 100 && (text[before] === ' ' || text[before] === '\t')) before--;
  return before < 0 || text[before] === '\n';
}

/** At the end of the text: a template that is still open is kept as one, cut short, so that a cut-off box is read. */
function closeOrAbandon(parser: Parser): void {
  const { text, stack, problems } = parser;
  const frame = topOf(parser);
  if (frame.kind !== 'template' || !boxLike.test(templateName(text, frame))) {
    abandon(parser);
    return;
  }
  stack.pop();
  problems.push({ kind: 'unclosed-template', at: frame.start });
  partOf(parser).value.push(finished(text, frame, text.length, text.length, false));
}

const boxLike = /^(?:infobox|warbox)/;

function templateName(text: string, frame: Frame): string {
  const first = frame.parts[0];
  const end = frame.parts[1]?.start ?? text.length + 1;
  return first === undefined ? '' : nameOf(text, first.value, Math.min(end - 1, first.start + 200));
}

/** A name without comments, lower case, with single spaces. */
function nameOf(text: string, nodes: readonly WikiNode[], end: number): string {
  return nodes
    .filter((node) => node.kind === 'text' && node.start < end)
    .map((node) => text.slice(node.start, Math.min(node.end, end)))
    .join('')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
}

function finished(text: string, frame: Frame, contentEnd: number, end: number, closed: boolean): WikiNode {
  const parts = frame.parts.map(
    ({ start, equals, name, value }, index): WikiPart => ({
      start,
      equals,
      name,
      value,
      end: (frame.parts[index + 1]?.start ?? contentEnd + 1) - 1,
    }),
  );
  const [first, ...rest] = parts;
  if (frame.kind === 'link') {
    const target = first === undefined ? '' : text.slice(first.start, first.end).trim();
    return { kind: 'link', start: frame.start, end, target, label: (rest.at(-1) ?? first)?.value ?? [] };
  }
  return { kind: 'template', start: frame.start, end, name: templateName(text, frame), parts: rest, closed };
}
