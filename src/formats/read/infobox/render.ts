import { countryOf, countryOfLetters } from './countries.js';
import { entityText, fixedTexts, type TemplateKind, templateKind } from './templates.js';
import { parseWikitext, type WikiNode, type WikiPart, type WikiTemplate } from './wikitext.js';

/** A value as a reader of the page sees it, and what was left out of it. */
export interface Rendered {
  /** The value itself. */
  readonly source: string;
  /** The text. List marks, bold, flags, small print and rules stay as the characters of `signs`. */
  readonly text: string;
  /** For each character of `text`, where in the value it comes from. */
  readonly origin: readonly number[];
  /** Where a template or entity ends, by where it begins. */
  readonly until: ReadonlyMap<number, number>;
  /** Where flags stand in the text, and whose. */
  readonly flags: readonly { readonly at: number; readonly country: string }[];
  /** Links of the text: `from` to before `to` is the label. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly target: string }[];
  /** References, footnotes and comments, as written. */
  readonly notes: readonly string[];
  /** Templates and files that show something this reader does not read, as written. */
  readonly unread: readonly string[];
  /** The arguments of each `{{coord}}`. */
  readonly coordinates: readonly (readonly string[])[];
}

/** Stand in the text for bold, a rule across the page, a flag, and small print. */
export const signs = { bold: '\ue001', rule: '\ue002', flag: '\ue003', small: '\ue004' } as const;

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

interface Sink extends Omit<Growing<Rendered>, 'text' | 'until'> {
  readonly chars: string[];
  readonly until: Map<number, number>;
  /** How much had been left out when text was last written. */
  dropped: number;
  /** Inside a link a line break is a space. */
  inLink: boolean;
  /** The plain text of each part that was asked for: nested templates ask for theirs again and again. */
  readonly plain: Map<object, string>;
}

const newSink = (source: string, plain: Sink['plain'] = new Map()): Sink => ({
  source,
  chars: [],
  origin: [],
  until: new Map(),
  flags: [],
  links: [],
  notes: [],
  unread: [],
  coordinates: [],
  dropped: 0,
  inLink: false,
  plain,
});

/** Writes a text that all comes from one place. */
function emit(sink: Sink, text: string, at: number): void {
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    sink.chars.push(sink.inLink && char === '\n' ? ' ' : char);
    sink.origin.push(at);
  }
}

/** Writes text as it stands; a comma parts digits on both sides of something that was left out. */
function copy(sink: Sink, text: string, start: number): void {
  const dropped = sink.notes.length + sink.unread.length + sink.coordinates.length;
  if (dropped > sink.dropped && /\d *$/.test(sink.chars.slice(-3).join('')) && /^ *\d/.test(text))
    emit(sink, ', ', start);
  sink.dropped = dropped;
  for (let i = 0; i < text.length; i++) {
    sink.chars.push(text[i] ?? '');
    sink.origin.push(start + i);
  }
}

function flag(sink: Sink, country: string, at: number): void {
  if (country !== '') sink.flags.push({ at: sink.chars.length, country });
  emit(sink, country === '' ? ' ' : signs.flag, at);
}

const piece =
  /&#?[a-zA-Z0-9]{1,10};|'{2,5}|\n-{4,}|^-{4,}|\[(?:https?:)?\/\/[^\s\]]{1,2000}[^\]\n]{0,500}\]|[\u{1f1e6}-\u{1f1ff}]{2}|[\ue000-\ue1ff]|__[A-Z]{3,20}__/gu;

/** Text as it stands: entities, quotes, bare links and flag letters made out. */
function renderText(sink: Sink, start: number, end: number): void {
  const text = sink.source.slice(start, end);
  let written = 0;
  for (const { 0: found, index } of text.matchAll(piece)) {
    copy(sink, text.slice(written, index), start + written);
    written = index + found.length;
    const at = start + index;
    if (found.startsWith('&')) {
      sink.until.set(at, at + found.length);
      emit(sink, entityText(found) ?? found, at);
    } else if (found.startsWith("''")) emit(sink, found.length === 2 ? '' : signs.bold, at);
    else if (found.includes('---')) emit(sink, `\n${signs.rule}\n`, at);
    else if (found.startsWith('[')) sink.notes.push(found);
    else if (/^[\u{1f1e6}-\u{1f1ff}]/u.test(found)) flag(sink, countryOfLetters(found), at);
    else if (found.startsWith('_')) sink.unread.push(found);
    else emit(sink, ' ', at);
  }
  copy(sink, text.slice(written), start + written);
}

const nameText = ({ source }: Sink, part: WikiPart): string =>
  part.equals === null ? '' : source.slice(part.start, part.equals).trim().toLowerCase();

/** The text of a part alone; rendered once, however often it is asked for. */
function plainOf({ source, plain }: Sink, part: WikiPart | undefined): string {
  if (part === undefined) return '';
  const known = plain.get(part);
  if (known !== undefined) return known;
  const inner = newSink(source, plain);
  renderNodes(inner, part.value);
  const text = inner.chars
    .join('')
    .replace(/[\ue000-\ue0ff]/g, '')
    .trim();
  plain.set(part, text);
  return text;
}

/** The arguments of a template by place, `1=…` too. */
function argumentsOf(sink: Sink, { parts }: WikiTemplate): (index: number) => string {
  const positional = parts.filter((part) => part.equals === null);
  return (index) =>
    plainOf(sink, positional[index] ?? parts.find((part) => nameText(sink, part) === String(index + 1)));
}

const plainNamed = (sink: Sink, { parts }: WikiTemplate, ...names: string[]): string =>
  parts
    .filter((part) => names.includes(nameText(sink, part)))
    .map((part) => plainOf(sink, part))
    .find((text) => text !== '') ?? '';

/** "2006-05-23" of year, month and day in figures; in words, what they say. */
function dayText(year: string, month: string, day: string): string {
  const inFigures = /^\d+$/.test(year) && /^\d{1,2}$/.test(month);
  if (!inFigures) return [day, month, year].filter((text) => text !== '').join(' ');
  const ym = `${year.padStart(4, '0')}-${month.padStart(2, '0')}`;
  return /^\d{1,2}$/.test(day) ? `${ym}-${day.padStart(2, '0')}` : ym;
}

/** What a template with dates, numbers or names for arguments says. */
const texts: Partial<Record<TemplateKind, (at: (index: number) => string, name: string) => string>> = {
  date: (at) => {
    const time = /^\d{1,2}$/.test(at(3)) && /^\d{2}$/.test(at(4)) ? ` ${at(3)}:${at(4)}` : '';
    return `${dayText(at(0), at(1), at(2))}${time}`;
  },
  dates: (at) => `${dayText(at(0), at(1), at(2))} – ${dayText(at(3), at(4), at(5))}`,
  'date-words': (at) =>
    [0, 1, 2]
      .map(at)
      .filter((text) => text !== '' && !/^(?:dmy|mdy|iso|none)$/i.test(text))
      .join(' '),
  circa: (at) => (at(0) === '' ? 'c. ' : `c. ${at(0)}${at(1) === '' ? '' : ` – c. ${at(1)}`}`),
  number: (at) => [at(0), at(1)].filter((text) => text !== '').join(' '),
  'joined-digits': (at) => [0, 1, 2, 3].map(at).join(''),
  'first-argument': (at) => at(0),
  'second-argument': (at) => at(1),
  language: (at, name) => (at(2) !== '' && name !== 'lang' ? at(2) : at(1)),
  'two-arguments': (at) => `${at(0)} ${at(1)}`.trim(),
  ship: (at, name) => (name === 'ship' ? `${at(0)} ${at(1)}` : `${name.toUpperCase()} ${at(0)}`),
  'ship-class': (at) => `${at(0)}-class ${at(1)}`,
};

function renderTemplate(sink: Sink, template: WikiTemplate): void {
  const { name, start, end, parts } = template;
  sink.until.set(start, end);
  const raw = sink.source.slice(start, end);
  const fixed = fixedTexts.get(name);
  const kind = templateKind(name);
  const at = argumentsOf(sink, template);
  const text = kind === undefined ? undefined : texts[kind];
  if (fixed !== undefined) emit(sink, fixed, start);
  else if (/^formatnum:/.test(name)) emit(sink, name.slice('formatnum:'.length), start);
  else if (text !== undefined)
    emit(
      sink,
      (name === 'lien' ? plainNamed(sink, template, 'trad', 'texte', 'fr') : '') || text(at, name),
      start,
    );
  else if (kind === 'coordinates')
    sink.coordinates.push(parts.filter((part) => part.equals === null).map((part) => plainOf(sink, part)));
  else if (kind === 'note') sink.notes.push(raw);
  else if (kind === 'flag' || kind === 'flag-with-name') {
    if (/\d/.test(raw)) sink.notes.push(raw);
    const country = countryOf(at(0));
    flag(sink, /image/.test(name) ? '' : country, start);
    if (kind === 'flag-with-name') emit(sink, plainNamed(sink, template, 'name') || country, start);
  } else if (kind === 'wrapper') renderPositional(sink, template);
  else if (kind === 'list') renderItems(sink, template);
  else if (/^[a-z]{2,3}$/.test(name) && parts.length === 0) {
    const country = countryOf(name.toUpperCase());
    flag(sink, country, start);
    emit(sink, country, start);
  } else sink.unread.push(raw);
}

/** A list: its title as a heading, each item on a line of its own. */
function renderItems(sink: Sink, { parts, end }: WikiTemplate): void {
  for (const part of parts) {
    const name = nameText(sink, part);
    const isTitle = name === 'title';
    if (!isTitle && name !== '' && !/^(?:item)?\d*$/.test(name)) continue;
    emit(sink, '\n', part.start);
    renderNodes(sink, part.value);
    if (isTitle) emit(sink, ':', part.end - 1);
  }
  emit(sink, '\n', end - 1);
}

function renderPositional(sink: Sink, { parts }: WikiTemplate): void {
  let first = true;
  for (const part of parts) {
    const name = nameText(sink, part);
    if (/^(?:class|style|color|colour|size|align|lang|indent|nowrap|begin)$/.test(name)) continue;
    if (!first && !/^\d+$/.test(name)) emit(sink, ' ', part.start);
    // "1=2 killed" names its place; any other "=" belongs to the text.
    if (name !== '' && !/^\d+$/.test(name)) {
      renderNodes(sink, part.name);
      emit(sink, '=', part.equals ?? part.start);
    }
    renderNodes(sink, part.value);
    first = false;
  }
}

const hidden = /^(?:file|image|fichier|ficheiro|archivo|imagem|category|catégorie|media):/i;
const lineTags = /^\/?(?:br|p|div|li|tr|ul|ol|table|center|blockquote)$/;

function renderNodes(sink: Sink, nodes: readonly WikiNode[]): void {
  for (const node of nodes) {
    const raw = (): string => sink.source.slice(node.start, node.end);
    if (node.kind === 'text') renderText(sink, node.start, node.end);
    else if (node.kind === 'template') renderTemplate(sink, node);
    else if (node.kind === 'link' && hidden.test(node.target)) sink.unread.push(raw());
    else if (node.kind === 'link') renderLink(sink, node.target, node.label);
    else if (node.kind !== 'tag') sink.notes.push(raw());
    else if (lineTags.test(node.name)) emit(sink, '\n', node.start);
    else if (/^\/?small$/.test(node.name)) emit(sink, signs.small, node.start);
    else if (node.name === 'hr') emit(sink, `\n${signs.rule}\n`, node.start);
    else if (/\d/.test(raw())) sink.unread.push(raw());
  }
}

function renderLink(sink: Sink, target: string, label: readonly WikiNode[]): void {
  const from = sink.chars.length;
  const wasInLink = sink.inLink;
  sink.inLink = true;
  renderNodes(sink, label);
  sink.inLink = wasInLink;
  if (/\d/.test(target) && !sink.chars.slice(from).join('').includes(target))
    sink.notes.push(`[[${target}]]`);
  sink.links.push({ from, to: sink.chars.length, target: target.split('|')[0]?.trim() ?? '' });
}

/** A value as it reads on the page. Never throws; linear in the value. */
export function renderWikitext(source: string): Rendered {
  const sink = newSink(source);
  // Words, numbers and their punctuation: there is nothing to parse.
  if (/^[\p{L}\p{N} ,.()%?+–-]*$/u.test(source))
    for (let at = 0; at < source.length; at++) {
      sink.chars.push(source[at] ?? '');
      sink.origin.push(at);
    }
  else renderNodes(sink, parseWikitext(source).nodes);
  const { chars, dropped: _, inLink: __, plain: ___, ...rest } = sink;
  return { ...rest, text: chars.join('') };
}

/** A line of a value with the links and flags on it. */
export interface RenderedLine {
  readonly text: string;
  readonly start: number;
  readonly links: Rendered['links'];
  readonly flags: Rendered['flags'];
}

/** The lines of a value, each with what stands on it. */
export function linesIn({ text, links, flags }: Rendered): readonly RenderedLine[] {
  const found: RenderedLine[] = [];
  let start = 0;
  let link = 0;
  let flag = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const [fromLink, fromFlag] = [link, flag];
    while ((links[link]?.from ?? end + 1) <= end && link < links.length) link++;
    while ((flags[flag]?.at ?? end + 1) <= end && flag < flags.length) flag++;
    found.push({ text: line, start, links: links.slice(fromLink, link), flags: flags.slice(fromFlag, flag) });
    start = end + 1;
  }
  return found;
}

/** The text alone, in one line, without marks. */
export const plainText = (rendered: Rendered): string =>
  rendered.text
    .replace(/[\ue000-\ue0ff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
