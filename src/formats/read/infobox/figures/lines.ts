import { plainCharacters } from '../../count-text.js';
import { replaceInside, splitOutside } from '../depths.js';
import { type Rendered, signs } from '../render.js';
import { month } from './said.js';

/** A text whose characters know where in the value they come from. */
export interface TracedText {
  readonly text: string;
  readonly origin: readonly number[];
}

/** Stands before a parenthesis that had a line of its own, below what it explains. */
export const belowMark = '\ue100';

/** One line of a value. */
export interface ValueLine extends TracedText {
  /** It is a heading by its markup: `; …`, or bold from end to end. */
  readonly heading: boolean;
  /** It is an item of a list. */
  readonly item: boolean;
  /** Countries whose flags stand before it. */
  readonly flags: readonly string[];
  /** A rule across the page stands before it. */
  readonly afterRule: boolean;
  /** An empty line stands before it. */
  readonly afterBlank: boolean;
}

export interface ValueLines {
  readonly lines: readonly ValueLine[];
  /** Bracketed footnote numbers of a page's plain text. */
  readonly notes: readonly string[];
  /** Characters that a wrong decoding destroyed stood where a dash belongs. */
  readonly damaged: boolean;
  /** The word "undefined", which a bot left. */
  readonly placeholder: boolean;
}

/** A part of a traced text. */
export function slice({ text, origin }: TracedText, from: number, to: number): TracedText {
  return { text: text.slice(from, to), origin: origin.slice(from, to) };
}

/** A traced text without the spaces around it. */
export function trimmed(traced: TracedText): TracedText {
  const from = traced.text.length - traced.text.trimStart().length;
  return slice(traced, from, Math.max(from, traced.text.trimEnd().length));
}

export const joinTraced = (parts: readonly TracedText[]): TracedText => ({
  text: parts.map((part) => part.text).join(''),
  origin: parts.flatMap((part) => [...part.origin]),
});

/** A traced text with each match of a pattern replaced; the new characters come from where the match began. */
function replaceTraced(
  { text, origin }: TracedText,
  pattern: RegExp,
  by: (found: string) => string,
): TracedText {
  const parts: TracedText[] = [];
  let written = 0;
  for (const { index, 0: found } of text.matchAll(pattern)) {
    const replaced = by(found);
    parts.push(slice({ text, origin }, written, index));
    parts.push({ text: replaced, origin: Array.from(replaced, () => origin[index] ?? 0) });
    written = index + found.length;
  }
  return parts.length === 0
    ? { text, origin }
    : joinTraced([...parts, slice({ text, origin }, written, text.length)]);
}

const name = "(?!Per |According )\\p{Lu}[\\p{L}\\p{N}'.&-]{0,30}";
/** A number stands next, or words that lead to one. */
const number =
  '(?=(?:about |around |over |at least |some |up to |fewer than |more than )?[~c]?[.a]?\\.? ?\\d)';
const joiner = '(?: (?:of|and|the|de|du|for|&)){0,2}';
const names = `${name}(?:${joiner}[ /]${name}){0,6}`;
/** "Per Russia: …" in the middle of a line begins a new one: what stood between was lost. */
const inlineHeading = new RegExp(
  [
    `(?<=[^\\n:;,(] {0,3})\\b(?:Per|According to) (?:the )?${names}(?: sources?)?(?: \\([^()\\n]{1,60}\\))?:(?= |\\n|$)`,
    `(?<=[^\\n:;,(] {0,3})(?<![\\p{L}/-])(?<!\\b(?:Per|to|the|by) )${names} (?:claims?|estimates?|sources|counter-?attacks?|seizure)(?: \\([^()\\n]{1,60}\\))?:(?= |\\n|$)`,
    '(?<=[^\\n:;,(] {0,3})\\b(?:First|Second|Third|Fourth|Final|1st|2nd|3rd|4th) (?:phase|stage|wave|day|battle):',
    '(?<=[\\d\\p{L}.)+] {0,3})\\b(?:Total|Overall|In total|Altogether|Reinforcements|Killed|Wounded|Captured|Missing|Dead|KIA|WIA|POWs?|MIA|Civilians?):(?= ?[\\d~])',
    `(?<=[\\d+)] {1,3})(?<!\\n\\d{1,2} )\\b${name}(?: ${name}){0,2}: ${number}`,
    // A capital that nothing leads to begins a heading, where a colon and a number stand behind it.
    `(?<=\\p{Ll}[.,]? )(?<!\\p{Lu}[\\p{L}'-]* )(?<!\\d(?:st|nd|rd|th) )(?<!\\b(?:in|near|at|of|from|by|and|per|the|to|for|or|vs) )(?:(?:In|At|On) (?:the )?)?${name}(?: [\\p{L}'-]+){0,4}: ${number}`,
    `(?<=[\\p{L}\\d)],? )(?:modern|ancient|contemporary|recent|primary) (?:estimates?|sources?|historians): ${number}`,
    '(?<=[\\p{L})] )(?:Heavy|Light|Minimal|Unknown|None)(?= \\(| \\d|$|\\n)',
    '(?<=[\\d+)] {1,3})(?:1\\d{3}|20\\d{2})(?:-(?:\\d{4}|\\d{2}))?: (?=[~\\d])',
  ].join('|'),
  'gu',
);
const vagueLead =
  /^(?:Heavy|Light|Unknown|None|Unspecified|Minimal|Few|Several|Probably|Killed|Wounded|Captured)\s+/;
const citation =
  /\s?(?:\b[a-z]?\[›\]|\[\s?(?:\d{1,3}|[a-z]{1,2}|[*†‡§]|(?:note|nb|fn|n|lower-alpha) ?\d{1,3}|(?:[a-z-]+ ){1,3}needed|who\?|by whom\?|dubious)\s?\])/gi;

const inlineLabel =
  /(?<=[\d+)]) ?[,;] (?=(?:killed|dead|deaths|wounded|injured|captured|missing|kia|wia|mia|pows?|prisoners|executed|displaced|total|tués|morts|blessés|prisonniers|disparus|mortos|feridos):)/gi;
/** "16 December 6 divisions": a day before a number heads it. */
const dayBefore = new RegExp(
  `(?:^|\\n|(?<=\\p{L} ))\\d{1,2} ${month}(?:,? \\d{4})? (?=\\d)(?!1\\d{3}(?![\\d,])|20\\d{2}(?![\\d,]))`,
  'gu',
);

/** A parenthesis on a line of its own is joined to what it explains. */
function joinExplanations(lines: readonly TracedText[]): TracedText[] {
  const found: TracedText[] = [];
  for (const line of lines) {
    const above = found.at(-1);
    const target = above?.text.trim() === '' ? found.at(-2) : above;
    const isExplained =
      target !== undefined && target.text.trim() !== '' && !target.text.includes(signs.rule);
    if (isExplained && /^[\s*:#]*\(/.test(line.text) && !/^[\s*:#]*\(\d/.test(above?.text ?? '')) {
      const bare = slice(line, line.text.indexOf('('), line.text.length);
      found.length -= target === above ? 1 : 2;
      found.push(joinTraced([target, { text: belowMark, origin: bare.origin.slice(0, 1) }, bare]));
    } else found.push(line);
  }
  return found;
}

/** Where a line has several flags with figures, each begins a line. */
function splitAtFlags(line: TracedText): readonly TracedText[] {
  const bare = replaceInside(line.text, /\ue003/g, ' ');
  const found: TracedText[] = [];
  let from = 0;
  for (let i = bare.indexOf(signs.flag, 1); i !== -1; i = bare.indexOf(signs.flag, i + 1)) {
    if (!/\d/.test(bare.slice(from, i)) || !/\d/.test(bare.slice(i, i + 200))) continue;
    found.push(slice(line, from, i));
    from = i;
  }
  return [...found, slice(line, from, line.text.length)];
}

/** What is written in another way before a value is cut into lines. */
const rewrites: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/\ue004|\bundefined\b/g, () => ''],
  [/\ufffd+/g, () => '-'],
  [/ {2,}/g, () => ' '],
  // "6,000–" at the end of a line goes on in the next.
  [/(?<=\d\+?)\s*-\s*\n\s*(?=[\d~])/g, () => '-'],
  // "Killed: 20, wounded: 30": each label begins a line.
  [inlineLabel, () => '\n'],
  [dayBefore, (found) => `\n${found.trim()}: `],
  [
    inlineHeading,
    (found) => {
      const lead = vagueLead.exec(found)?.[0] ?? '';
      return `${lead}\n${found.slice(lead.length)}`;
    },
  ],
];

/** Words at which a line may be parted, though no mark parts it. */
const mayPart =
  /^\d\d? \p{Lu}|\p{L} \d\d? \p{Lu}|[\p{L})] (?:Heavy|Light|Minimal|Unknown|None)|\bundefined\b| {2}|\s$/u;

/** The lines of a value, with what their marks say. Linear. */
export function linesOf(rendered: Rendered): ValueLines {
  const { text: whole, origin: origins } = rendered;
  // Words and numbers in one line: there is nothing to part.
  if (/^[\p{L}\d][\p{L}\d ,.+–-]*$/u.test(whole) && !mayPart.test(whole)) {
    const marks = { heading: false, item: false, flags: [], afterRule: false, afterBlank: false };
    const line = { text: plainCharacters(whole), origin: origins, ...marks };
    return { lines: [line], notes: [], damaged: false, placeholder: false };
  }
  const notes: string[] = [];
  const flagAt = new Map(rendered.flags.map(({ at, country }) => [origins[at] ?? -1, country]));
  let traced: TracedText = { text: plainCharacters(whole), origin: origins };
  const placeholder = /\bundefined\b/.test(whole);
  const damaged = /\d\s*\ufffd+\s*[\dc~]/.test(whole);
  const note = (found: string): string => {
    notes.push(found.trim());
    return ' ';
  };
  for (const [pattern, by] of [[citation, note] as const, ...rewrites])
    traced = replaceTraced(traced, pattern, by);
  // A line goes on to the end of its parenthesis.
  traced = { text: replaceInside(traced.text, /\n/g, ' '), origin: traced.origin };
  const texts = splitOutside(traced.text, /\n/g).map(({ from, to }) => slice(traced, from, to));
  const lines: ValueLine[] = [];
  let [afterRule, afterBlank] = [false, false];
  for (const raw of joinExplanations(texts).flatMap(splitAtFlags)) {
    const isRule = raw.text.includes(signs.rule);
    const marks = /^[\s*#:;]*/.exec(raw.text)?.[0] ?? '';
    const content = slice(raw, marks.length, raw.text.length);
    const bold = /^\ue001[^\ue001]+\ue001:?$/.test(content.text.replaceAll(signs.flag, '').trim());
    const flags = [...content.text.matchAll(/\ue003/g)].flatMap(
      ({ index }) => flagAt.get(content.origin[index] ?? -1) ?? [],
    );
    const text = trimmed(replaceTraced(content, /[\ue000-\ue0ff]/g, () => ''));
    afterRule ||= isRule;
    afterBlank ||= text.text === '' && !isRule;
    if (text.text === '' && flags.length === 0) continue;
    lines.push({
      ...text,
      heading: marks.includes(';') || bold,
      item: /[*#:]/.test(marks),
      flags,
      afterRule,
      afterBlank,
    });
    [afterRule, afterBlank] = [false, false];
  }
  return { lines, notes, damaged, placeholder };
}
