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

/** "Civilian casualties (including 1,800 killed during …):" states a figure beside its name. */
export const figuresInHeading = (head: TracedText): readonly TracedText[] =>
  parenthesesIn(head.text)
    .map(({ from, to }) => slice(head, from + 1, to - 1))
    .filter(({ text }) => /\d/.test(text) && outcomesOf(text).length > 0);

/** What a heading is, and what it says of the lines below. */
export interface Heading {
  readonly kind: keyof typeof kept;
  readonly said: Said;
}

/** Headings that name nobody and say nothing. */
const neutral =
  /^(?:see .*|heavy|light|sources?|equipment|units?|material|materiel|matériel|losses|equipment losses|material losses|others?|details?|full list|notes?|elements of|archival research|estimated?|estimates|initial|initially|reinforcements?.*|initial .*|plus|strength|total strength|personnel|manpower|at start|at end|peak|start|end|before|after|breakdown|including|composition|human|vehicles and equipment|strength on)$/i;
/** Neutral words that confine the figures all the same. */
const confining = /^(?:initial|reinforce|peak|at |before|after|plus)/i;
/** Arms of a force, whosever: "Army & Militia". */
const services =
  /^(?:(?:the|army|navy|navies|militias?|air|force|forces|marines?|marine|infantry|cavalry|artillery|ground|land|sea|naval|aviation|coast|guard|police|gendarmerie|regulars|irregulars|and|state|&|,)\s*){1,8}$/i;
const phase =
  /\b(?:phase|stage|wave|day|battle|siege|offensive|counter-?attacks?|seizure|operation|war|campaign|front|attack|assault|ambush|raid|landing|retreat|pursuit|total strength|demonstrations?)\b/i;
const statusWord =
  /^(?:civilians?|military|police|soldiers?|combatants?|non-?combatants?|civils?|militaires?)$/i;
const severalSources = /\b(?:sources|reports|accounts|estimates|claims|historians)$/i;
const bothSides = /\b(?:both sides|all sides)\b/i;
const totals = /\b(?:both sides|all sides|totals?|overall|in all|altogether|combined)\b/i;

/** "Killed", "Civilians": what a heading says is counted. */
function countedIn(words: string): Said {
  const outcomes = outcomesOf(words);
  const status = statusOf(words);
  return { ...(outcomes.length > 0 ? { outcomes } : {}), ...(status === undefined ? {} : { status }) };
}

/** "Malian killed": who stands beside the outcome. */
function groupBeside(words: string): Said {
  const rest = words
    .replace(outcomesPattern, ' ')
    .replace(
      /\b(?:of|in|the|and|or|civilians?|military|police|soldiers?|confirmed|reported|estimated)\b|[^\p{L}]+/giu,
      ' ',
    )
    .replace(/ +/g, ' ')
    .trim();
  return /^\p{Lu}/u.test(rest) && rest.split(' ').length <= 3 ? { group: { name: rest, flag: false } } : {};
}

/** Words that name no party: a phase, a number that is no ordinal, "Peak strength", a sentence. */
function namesNobody(words: string, flags: readonly string[]): boolean {
  const all = words.split(' ');
  const last = all.at(-1) ?? '';
  const isSmall = flags.length === 0 && /^\p{Ll}+$/u.test(last) && /unknown|thing/.test(nounKind(last));
  const isWords = phase.test(words) || all.length > 6 || !/^[^\p{Ll}]/u.test(words);
  return isWords || isSmall || /\d(?!\d*(?:st|nd|rd|th)\b)/.test(words);
}

type SaidBy = (words: string, flags: readonly string[], span: EventSpan | null) => Said | null;

/** What a heading can be, in the order in which it is asked. */
const kinds: readonly (readonly [Heading['kind'], SaidBy])[] = [
  ['speaker', (words) => ifSaid('speaker', speakerOf(words))],
  // "Twelve sources", "Most accounts": several at once are no one speaker.
  ['note', (words) => (severalSources.test(words) ? { note: words } : null)],
  ['date', (words, _, span) => ifSaid('during', readDatePhrase(words, span))],
  [
    'total',
    (words) =>
      totals.test(words)
        ? { total: true, ...(bothSides.test(words) ? { allSides: true } : {}), ...countedIn(words) }
        : null,
  ],
  [
    'outcome',
    (words) => (outcomesOf(words).length > 0 ? { ...countedIn(words), ...groupBeside(words) } : null),
  ],
  ['status', (words) => (statusWord.test(words) ? countedIn(words) : null)],
  [
    'unit',
    (words) =>
      nounKind(words) === 'thing' && words.split(' ').length <= 3 ? { unit: words.toLowerCase() } : null,
  ],
  // Nobody's in particular, whoever was named above.
  ['total', (words) => (/^aftermath$/i.test(words) ? { note: words } : null)],
  ['neutral', (words) => (services.test(words) ? { note: words, status: statusOf(words) } : null)],
  ['neutral', (words) => (neutral.test(words) ? (confining.test(words) ? { note: words } : {}) : null)],
  ['place', (words) => ifSaid('place', placeIn(words))],
  ['note', (words, flags) => (namesNobody(words, flags) ? { note: words } : null)],
  [
    'group',
    (words, flags) => ({
      group: { name: (words.length < 3 && flags.length === 1 && flags[0]) || words, flag: flags.length > 0 },
    }),
  ],
];

const ifSaid = <K extends keyof Said>(key: K, value: Said[K] | null): Said | null =>
  value === null ? null : { [key]: value };

/** What a heading is, by its words and flags, and what it says with its parentheses. */
export function classify(head: string, flags: readonly string[], span: EventSpan | null): Heading {
  const words = withoutInner(head);
  const remarks = parenthesesIn(head)
    .map(({ from, to }) => head.slice(from + 1, to - 1))
    .filter((inner) => !(/\d/.test(inner) && outcomesOf(inner).length > 0))
    .map((inner) => readRemarks(inner, span));
  const { outcomes: _, total: __, ...remark } = mergeSaid(...remarks);
  for (const [kind, saidBy] of kinds) {
    const said = saidBy(words, flags, span);
    if (said !== null) return { kind, said: mergeSaid(remark, said) };
  }
  return { kind: 'note', said: remark };
}

/** What each kind of heading leaves standing of what held above it. */
const kept = {
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
} as const satisfies Readonly<Record<string, readonly (keyof Said)[]>>;

/** What holds below a heading, given what held above it. */
export const enter = (above: Said, { kind, said }: Heading): Said => ({
  ...Object.fromEntries(kept[kind].flatMap((key) => (above[key] === undefined ? [] : [[key, above[key]]]))),
  ...said,
});

/** Headings whose word holds for the lines below even where figures stand beside them. */
export const persists = ({ kind }: Heading): boolean =>
  kind === 'speaker' || kind === 'outcome' || kind === 'status';
