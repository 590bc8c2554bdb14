/** Where a flag stood in the text, and whose it is. */
export interface FlagMark {
  readonly at: number;
  readonly country: string;
}

/** A link of the text: `from` to before `to` is its label. */
export interface LinkMark {
  readonly from: number;
  readonly to: number;
  readonly target: string;
}

/** A value as a reader of the page sees it, and what was left out of it. */
export interface Rendered {
  /** The value itself. */
  readonly source: string;
  /** The text. List marks, `''`-marks (`bold`), flags and rules stay as characters. */
  readonly text: string;
  /** For each character of `text`, where in the value it comes from. */
  readonly origin: readonly number[];
  /** Where a template or entity ends, by where it begins. */
  readonly until: ReadonlyMap<number, number>;
  readonly flags: readonly FlagMark[];
  readonly links: readonly LinkMark[];
  /** References, footnotes and comments, as written. */
  readonly notes: readonly string[];
  /** Templates and files that show something this reader does not read, as written. */
  readonly unread: readonly string[];
  /** The arguments of each `{{coord}}`. */
  readonly coordinates: readonly (readonly string[])[];
}

/** Stand in the text for bold, for a rule across the page, for a flag, and for small print. */
export const signs = { bold: '\ue001', rule: '\ue002', flag: '\ue003', small: '\ue004' } as const;

export interface Sink {
  readonly value: string;
  readonly chars: string[];
  readonly origin: number[];
  readonly until: Map<number, number>;
  readonly flags: FlagMark[];
  readonly links: LinkMark[];
  readonly notes: string[];
  readonly unread: string[];
  readonly coordinates: (readonly string[])[];
  /** How much had been left out when text was last written. */
  readonly apart: { dropped: number };
  /** The plain text of each part that was asked for: nested templates ask for theirs again and again. */
  readonly plain: Map<object, string>;
}

export function emit(sink: Sink, text: string, at: number): void {
  for (let i = 0; i < text.length; i++) {
    sink.chars.push(text[i] ?? '');
    sink.origin.push(at);
  }
}

/** Digits on both sides of something that was left out do not run together. */
function keepApart(sink: Sink, text: string, at: number): void {
  const last = sink.chars.length;
  const dropped = sink.notes.length + sink.unread.length;
  if (dropped > sink.apart.dropped && last > 0 && /\d/.test(sink.chars[last - 1] ?? '') && /^\d/.test(text)) {
    sink.chars.push(' ');
    sink.origin.push(at);
  }
  sink.apart.dropped = dropped;
}

export function copy(sink: Sink, text: string, start: number): void {
  keepApart(sink, text, start);
  for (let i = 0; i < text.length; i++) {
    sink.chars.push(text[i] ?? '');
    sink.origin.push(start + i);
  }
}

export function flag(sink: Sink, country: string, at: number): void {
  if (country !== '') sink.flags.push({ at: sink.chars.length, country });
  emit(sink, country === '' ? ' ' : signs.flag, at);
}

export function newSink(value: string, plain: Sink['plain'] = new Map()): Sink {
  return {
    value,
    chars: [],
    origin: [],
    until: new Map(),
    flags: [],
    links: [],
    notes: [],
    unread: [],
    coordinates: [],
    apart: { dropped: 0 },
    plain,
  };
}

/** The text alone, in one line, without marks. */
export const plainText = (rendered: Rendered): string =>
  rendered.text
    .replace(/[\ue000-\ue0ff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
