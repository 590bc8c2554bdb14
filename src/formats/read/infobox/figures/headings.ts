import { parenthesesIn, replaceInside } from '../depths.js';
import { nounKind, statusOf } from '../nouns.js';
import { outcomesOf, outcomesPattern } from '../outcomes.js';
import { type EventSpan, mergeSaid, type Said } from './figure.js';
import { slice, type TracedText, trimmed, type ValueLine } from './lines.js';
import { placeIn, readDatePhrase, readRemarks, speakerOf } from './said.js';

const label = /^([^:\n]{1,110}?)\s*:(?!\d)\s*/;

/** A line taken apart at its heading. */
export interface HeadedLine {
  readonly head: TracedText;
  readonly rest: TracedText;
}

/** "Total killed", "Civilians": words that say what is counted, and nothing else. */
const countedOnly = (words: string): boolean =>
  /\p{L}/u.test(words) &&
  !/[\p{L}\d]/u.test(
    words
      .replace(outcomesPattern, '')
      .replace(/\b(?:total|overall|civilians?|military|police|soldiers?|and|or|of|all)\b/gi, ''),
  );

/** The heading of a line and what stands behind it; `null` where the line has none. */
export function headingOf(line: ValueLine, next: ValueLine | undefined): HeadedLine | null {
  // A colon in parentheses ends no heading.
  const found = line.text.includes(':') ? label.exec(replaceInside(line.text, /:/g, ';')) : null;
  // "9 killed, 10 wounded:" is read as figures.
  if (found?.[1] !== undefined && statesFigures(found[1])) return null;
  if (found?.[1] !== undefined) {
    const head = trimmed(slice(line, 0, found[1].length));
    return { head, rest: trimmed(slice(line, found[0].length, line.text.length)) };
  }
  const headsNumber = next !== undefined && /^[~<>\d]/.test(next.text);
  // "{{flag|Mali}}" on a line of its own, above figures without one.
  const isFlag =
    line.flags.length === 1 && next?.flags.length === 0 && /^\p{Lu}[\p{L} .'’-]{1,60}$/u.test(line.text);
  return (line.heading && !statesFigures(line.text)) || (headsNumber && (isFlag || countedOnly(line.text)))
    ? { head: line, rest: slice(line, line.text.length, line.text.length) }
    : null;
}

/** Whether words are figures that a colon follows: "9 killed, 10 wounded". */
export function statesFigures(head: string): boolean {
  const bare = withoutInner(head);
  const starts =
    /^(?:(?:over|about|around|at least|some|up to|more than|nearly) )?[~<>≥≤c.]{0,2}\s?\d[\d,. +–-]*/i.exec(
      bare,
    );
  if (starts === null || /^\d{1,2} \p{Lu}|^(?:1\d{3}|20\d{2})(?:-\d+)?$/u.test(bare)) return false;
  const after = bare.slice(starts[0].length);
  if (/\d/.test(after) && !/^(?:1\d{3}|20\d{2})\b/.test(bare)) return true;
  const isCounted = after.trim() === '' || /^\s*"/.test(after) || /\btotal\b/i.test(after);
  return isCounted || outcomesOf(after).length > 0 || ['people', 'thing'].includes(nounKind(after.trim()));
}

const withoutInner = (head: string): string =>
  replaceInside(head, /[\s\S]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-–—•*]\s*/, '');

const innerOf = (head: string): readonly string[] =>
  parenthesesIn(head).map(({ from, to }) => head.slice(from + 1, to - 1));

/** "Civilian casualties (including 1,800 killed during …):" states a figure beside its name. */
export const figuresInHeading = (head: TracedText): readonly TracedText[] =>
  parenthesesIn(head.text)
    .map(({ from, to }) => slice(head, from + 1, to - 1))
    .filter(({ text }) => /\d/.test(text) && outcomesOf(text).length > 0);

export type HeadingKind =
  | 'speaker'
  | 'outcome'
  | 'group'
  | 'date'
  | 'unit'
  | 'place'
  | 'note'
  | 'total'
  | 'neutral'
  | 'status';

/** What a heading is, and what it says of the lines below. */
export interface Heading {
  readonly kind: HeadingKind;
  readonly said: Said;
}

/** Headings that name nobody and say nothing. */
const neutral =
  /^(?:see .*|heavy|light|sources?|equipment|units?|material|materiel|matériel|losses|equipment losses|material losses|other|others|details?|full list|notes?|elements of|archival research|estimated?|estimates|initial|initially|reinforcements?.*|initial .*|plus|strength|total strength|personnel|manpower|at start|at end|peak|start|end|before|after|breakdown|including|composition|human|vehicles and equipment|strength on)$/i;
/** Arms of a force, whosever: "Army & Militia". */
const services =
  /^(?:(?:the|army|navy|navies|militias?|air|force|forces|marines?|marine|infantry|cavalry|artillery|ground|land|sea|naval|aviation|coast|guard|police|gendarmerie|regulars|irregulars|and|state|&|,)\s*){1,8}$/i;
const phase =
  /\b(?:phase|stage|wave|day|battle|siege|offensive|counter-?attacks?|seizure|operation|war|campaign|front|attack|assault|ambush|raid|landing|retreat|pursuit|total strength|demonstrations?)\b/i;
const statusWord =
  /^(?:civilians?|military|police|soldiers?|combatants?|non-?combatants?|civils?|militaires?)$/i;
/** Neutral words that confine the figures all the same. */
const confining = /^(?:initial|reinforce|peak|at |before|after|plus)/i;

/** What the parentheses of a heading say, but for those that state figures. */
function remarksIn(head: string, span: EventSpan | null): Said {
  const remarks = innerOf(head).filter((inner) => !(/\d/.test(inner) && outcomesOf(inner).length > 0));
  const {
    outcomes: _,
    total: __,
    ...said
  } = mergeSaid(...remarks.map((remark) => readRemarks(remark, span)));
  return said;
}

/** "Killed", "Total", "Civilians": a heading that says what is counted. */
function countedHeading(words: string): Heading | null {
  const outcomes = outcomesOf(words);
  const status = statusOf(words);
  const shared: Said = {
    ...(outcomes.length > 0 ? { outcomes } : {}),
    ...(status === undefined ? {} : { status }),
  };
  const ofAll = /\b(?:both sides|all sides)\b/i.test(words);
  if (ofAll || /\b(?:total|totals|overall|in all|altogether|combined)\b/i.test(words))
    return { kind: 'total', said: { total: true, ...(ofAll ? { allSides: true } : {}), ...shared } };
  if (outcomes.length > 0) return { kind: 'outcome', said: { ...shared, ...groupBeside(words) } };
  return statusWord.test(words) ? { kind: 'status', said: shared } : null;
}

/** "Malian killed": who stands beside the outcome. */
function groupBeside(words: string): Said {
  const rest = words
    .replace(outcomesPattern, ' ')
    .replace(
      /\b(?:of|in|the|and|or|civilians?|military|police|soldiers?|confirmed|reported|estimated)\b/gi,
      ' ',
    )
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return /^\p{Lu}/u.test(rest) && rest.split(' ').length <= 3 ? { group: { name: rest, flag: false } } : {};
}

/** A heading that names nobody: "Equipment", "In Kidal", "Tanks", "First phase". */
function plainHeading(words: string): Heading | null {
  const count = words.split(' ').length;
  if (nounKind(words) === 'thing' && count <= 3) return { kind: 'unit', said: { unit: words.toLowerCase() } };
  // Nobody's in particular, whoever was named above.
  if (/^aftermath$/i.test(words)) return { kind: 'total', said: { note: words } };
  const isService = services.test(words);
  if (isService || neutral.test(words))
    return {
      kind: 'neutral',
      said: isService
        ? { note: words, status: statusOf(words) }
        : confining.test(words)
          ? { note: words }
          : {},
    };
  const place = placeIn(words);
  if (place !== null) return { kind: 'place', said: { place } };
  const isNote = phase.test(words) || count > 6 || /^\p{Ll}/u.test(words) || words === '';
  return isNote ? { kind: 'note', said: words === '' ? {} : { note: words } } : null;
}

function wordsHeading(words: string, flags: readonly string[], span: EventSpan | null): Heading {
  const speaker = speakerOf(words);
  if (speaker !== null) return { kind: 'speaker', said: { speaker } };
  // "Twelve sources", "Most accounts": several at once are no one speaker.
  if (/\b(?:sources|reports|accounts|estimates|claims|historians)$/i.test(words))
    return { kind: 'note', said: { note: words } };
  const during = readDatePhrase(words, span);
  if (during !== null) return { kind: 'date', said: { during } };
  const known = countedHeading(words) ?? plainHeading(words);
  if (known !== null) return known;
  // A number that is no ordinal names nobody.
  if (/\d(?!\d*(?:st|nd|rd|th)\b)/.test(words)) return { kind: 'note', said: { note: words } };
  // "Peak strength", "Naval activity": a small last word that is nobody names no party.
  const last = words.split(' ').at(-1) ?? '';
  if (flags.length === 0 && /^\p{Ll}+$/u.test(last) && ['unknown', 'thing'].includes(nounKind(last)))
    return { kind: 'note', said: { note: words } };
  const name = flags.length === 1 && words.length < 3 ? (flags[0] ?? words) : words;
  return { kind: 'group', said: { group: { name, flag: flags.length > 0 } } };
}

/** What a heading is, by its words and flags, and what it says with its parentheses. */
export function classify(head: string, flags: readonly string[], span: EventSpan | null): Heading {
  const { kind, said } = wordsHeading(withoutInner(head), flags, span);
  return { kind, said: mergeSaid(remarksIn(head, span), said) };
}

/** What each kind of heading leaves standing of what held above it. */
const kept: Readonly<Record<HeadingKind, readonly (keyof Said)[]>> = {
  speaker: ['group'],
  group: ['speaker'],
  outcome: ['speaker', 'group', 'place'],
  status: ['speaker', 'group', 'place'],
  total: ['speaker', 'place'],
  neutral: ['speaker', 'group', 'status'],
  date: ['speaker', 'group', 'outcomes', 'status'],
  unit: ['speaker', 'group', 'outcomes', 'status'],
  place: ['speaker', 'group', 'outcomes', 'status'],
  note: ['speaker', 'group', 'outcomes', 'status'],
};

/** What holds below a heading, given what held above it. */
export const enter = (above: Said, { kind, said }: Heading): Said => ({
  ...Object.fromEntries(kept[kind].flatMap((key) => (above[key] === undefined ? [] : [[key, above[key]]]))),
  ...said,
});

/** Headings whose word holds for the lines below even where figures stand beside them. */
export const persists = ({ kind }: Heading): boolean =>
  kind === 'speaker' || kind === 'outcome' || kind === 'status';
