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

/** Finds the next match at or after an index that only grows: linear over all calls. */
function finder(text: string, pattern: RegExp): (from: number) => { start: number; end: number } | null {
  let known: { start: number; end: number } | null = { start: -1, end: -1 };
  return (from) => {
    if (known === null || known.start >= from) return known;
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    known = found === null ? null : { start: found.index, end: found.index + found[0].length };
    return known;
  };
}

const mark = /\{\{|\}\}|\[\[|\]\]|[|=]|<!--|<\/?[a-z][a-z0-9]{0,30}(?![a-z0-9])/gi;

/** The tree of a text. Never throws. */
export function parseWikitext(text: string): WikiTree {
  const problems: WikiProblem[] = [];
  const root: Frame = { kind: 'root', start: 0, parts: [newPart(0)] };
  const stack: Frame[] = [root];
  const endOfComment = finder(text, /-->/g);
  const endOfTag = finder(text, />/g);
  const closing: Record<string, (from: number) => { start: number; end: number } | null> = {
    ref: finder(text, /<\/ref\s{0,20}>/gi),
    nowiki: finder(text, /<\/nowiki\s{0,20}>/gi),
    pre: finder(text, /<\/pre\s{0,20}>/gi),
    math: finder(text, /<\/math\s{0,20}>/gi),
    gallery: finder(text, /<\/gallery\s{0,20}>/gi),
  };
  let templates = 0;
  let tooDeep = 0;
  let written = 0;
  let position = 0;

  const top = (): Frame => stack[stack.length - 1] ?? root;
  const part = (): OpenPart => {
    const { parts } = top();
    const last = parts[parts.length - 1];
    if (last !== undefined) return last;
    const fresh = newPart(top().start);
    parts.push(fresh);
    return fresh;
  };
  const flush = (end: number): void => {
    if (end > written) part().value.push({ kind: 'text', start: written, end });
    written = end;
  };
  const add = (node: WikiNode): void => {
    flush(node.start);
    part().value.push(node);
    written = node.end;
  };
  const open = (kind: 'template' | 'link', at: number): void => {
    if (stack.length > deepest) {
      if (tooDeep === 0) problems.push({ kind: 'too-deep', at });
      if (kind === 'template') tooDeep++;
      return;
    }
    flush(at);
    stack.push({ kind, start: at, parts: [newPart(at + 2)] });
    written = at + 2;
    if (kind === 'template') templates++;
  };
  /** Gives up on the innermost opening: its content becomes its parent's. */
  const abandon = (): void => {
    const frame = stack.pop();
    if (frame === undefined) return;
    if (frame.kind === 'template') templates--;
    problems.push({
      kind: frame.kind === 'template' ? 'unclosed-template' : 'unclosed-link',
      at: frame.start,
    });
    const kept = part().value;
    kept.push({ kind: 'text', start: frame.start, end: frame.start + 2 });
    for (const [index, { start, equals, name, value }] of frame.parts.entries()) {
      if (index > 0) kept.push({ kind: 'text', start: start - 1, end: start });
      for (const node of name) kept.push(node);
      if (equals !== null) kept.push({ kind: 'text', start: equals, end: equals + 1 });
      for (const node of value) kept.push(node);
    }
  };
  const close = (kind: 'template' | 'link', at: number): void => {
    if (kind === 'template' && tooDeep > 0) {
      tooDeep--;
      return;
    }
    if (kind === 'template' && templates === 0) return;
    if (kind === 'link' && top().kind !== 'link') return;
    while (kind === 'template' && top().kind === 'link') {
      flush(at);
      abandon();
    }
    flush(at);
    const frame = stack.pop();
    if (frame === undefined) return;
    if (kind === 'template') templates--;
    part().value.push(finished(text, frame, at, at + 2, true));
    written = at + 2;
  };
  const tag = (at: number, found: string): number => {
    if (found === '<!--') {
      const end = endOfComment(at);
      if (end === null) problems.push({ kind: 'unclosed-note', at });
      add({ kind: 'comment', name: '!--', start: at, end: end?.end ?? text.length });
      return end?.end ?? text.length;
    }
    const name = found.slice(1).toLowerCase();
    const bracket = endOfTag(at);
    const nextOpening = bracket === null ? -1 : text.indexOf('<', at + 1);
    if (
      bracket === null ||
      bracket.end - at > 3_000 ||
      (nextOpening !== -1 && nextOpening < bracket.start && !Object.hasOwn(closing, name))
    ) {
      return at + found.length;
    }
    const close = Object.hasOwn(closing, name) ? closing[name] : undefined;
    const selfClosed = text[bracket.start - 1] === '/';
    if (close !== undefined && !selfClosed) {
      const ended = close(at);
      if (ended !== null) {
        add({ kind: name === 'ref' ? 'ref' : 'nowiki', name, start: at, end: ended.end });
        return ended.end;
      }
      problems.push({ kind: 'unclosed-note', at });
    }
    add({ kind: name === 'ref' ? 'ref' : 'tag', name, start: at, end: bracket.end });
    return bracket.end;
  };

  while (position < text.length) {
    mark.lastIndex = position;
    const match = mark.exec(text);
    if (match === null) break;
    const [found] = match;
    const at = match.index;
    position = at + found.length;
    if (found === '{{') open('template', at);
    else if (found === '[[') open('link', at);
    else if (found === '}}') close('template', at);
    else if (found === ']]') close('link', at);
    else if (found === '|') {
      if (tooDeep > 0) continue;
      // A link never goes on in a new parameter: its `]]` was forgotten.
      while (top().kind === 'link' && templates > 0 && startsLine(text, at)) {
        flush(at);
        abandon();
      }
      if (top().kind === 'root') continue;
      flush(at);
      top().parts.push(newPart(at + 1));
      written = at + 1;
    } else if (found === '=') {
      if (tooDeep > 0 || top().kind !== 'template' || part().equals !== null || top().parts.length === 1)
        continue;
      flush(at);
      const current = part();
      current.equals = at;
      current.name = current.value;
      current.value = [];
      written = at + 1;
    } else position = tag(at, found);
  }
  flush(text.length);
  while (stack.length > 1) closeOrAbandon(text, stack, problems, () => part().value, abandon);
  return { nodes: root.parts[0]?.value ?? [], problems };
}

function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 100 && (text[before] === ' ' || text[before] === '\t')) before--;
  return before < 0 || text[before] === '\n';
}

/** At the end of the text: a template that is still open is kept as one, cut short, so that a cut-off box is read. */
function closeOrAbandon(
  text: string,
  stack: Frame[],
  problems: WikiProblem[],
  into: () => WikiNode[],
  abandon: () => void,
): void {
  const frame = stack[stack.length - 1];
  if (frame === undefined || frame.kind !== 'template' || !boxLike.test(templateName(text, frame))) {
    abandon();
    return;
  }
  stack.pop();
  problems.push({ kind: 'unclosed-template', at: frame.start });
  into().push(finished(text, frame, text.length, text.length, false));
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
