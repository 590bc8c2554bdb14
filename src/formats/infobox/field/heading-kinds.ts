import { nounKind, outcomesOf, outcomesPattern, statusOf } from '../lexicon.js';
import {
  type EventSpan,
  mergeQualifiers,
  placeOf,
  readDatePhrase,
  readQualifiers,
  speakerOf,
} from '../qualifiers.js';
import type { Heading, Scope } from './scope.js';

const neutralHeading =
  /^(?:see .*|heavy|light|sources?|equipment|units?|material|materiel|matériel|losses|equipment losses|material losses|other|others|details?|full list|notes?|elements of|archival research|estimated|initial|initially|reinforcements?.*|initial .*|plus|strength|total strength|army|navy|air force|air forces|ground forces|land|sea|air|naval|infantry|cavalry|personnel|manpower|at start|at end|peak|start|end|before|after|breakdown|including|composition|human|vehicles and equipment|strength on)$/i;
/** Arms of a force, whosever: "Army & Militia". */
const services =
  /^(?:(?:the|army|navy|navies|militias?|air|force|forces|marines?|marine|infantry|cavalry|artillery|ground|land|sea|naval|aviation|coast|guard|police|gendarmerie|regulars|irregulars|and|state|&|,)\s*)+$/i;
const phaseHeading =
  /\b(?:phase|stage|wave|day|battle|siege|offensive|counter-?attacks?|seizure|operation|war|campaign|front|attack|assault|ambush|raid|landing|total strength|demonstrations?)\b/i;
const statusWord =
  /^(?:civilians?|military|police|soldiers?|combatants?|non-?combatants?|civils?|militaires?)$/i;
/** Neutral words that confine the figures all the same: "initial", "reinforcements". */
const confining = /^(?:initial|reinforce|peak|at |before|after|plus)/i;

/** What the parentheses of a heading say, but for those that state figures. */
function remarksIn(head: string, span: EventSpan | null): Partial<Scope> {
  const remarks = [...head.matchAll(/\(([^()]{1,100})\)/g)].map(({ 1: inner }) => inner ?? '');
  const said = mergeQualifiers(
    remarks.map((remark) =>
      /\d/.test(remark) && outcomesOf(remark).length > 0 ? {} : readQualifiers(remark, span),
    ),
  );
  return {
    ...(said.during ? { during: said.during } : {}),
    ...(said.statedOn ? { statedOn: said.statedOn } : {}),
    ...(said.place ? { place: said.place } : {}),
    ...(said.speaker ? { speaker: said.speaker } : {}),
    ...(said.note ? { notes: [said.note] } : {}),
  };
}

/** "Killed", "Total", "Civilians": a heading that says what is counted. */
function countedHeading(words: string): Heading | null {
  const outcomes = outcomesOf(words);
  const both = /\b(?:both sides|all sides)\b/i.test(words);
  const found = statusOf(words);
  const status = found ? { status: found } : {};
  if (both || /\b(?:total|totals|overall|in all|altogether|combined)\b/i.test(words)) {
    const whose = both ? { allSides: true } : {};
    const what = outcomes.length > 0 ? { outcomes } : {};
    return { kind: 'total', scope: { total: true, ...whose, ...what, ...status } };
  }
  if (outcomes.length > 0) {
    return { kind: 'outcome', scope: { outcomes, ...status, ...groupBeside(words) } };
  }
  return statusWord.test(words) ? { kind: 'status', scope: status } : null;
}

/** "Malian killed": who stands beside the outcome. */
function groupBeside(words: string): Partial<Scope> {
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
  const isService = services.test(words);
  if (isService || neutralHeading.test(words)) {
    return { kind: 'neutral', scope: isService || confining.test(words) ? { notes: [words] } : {} };
  }
  const place = placeOf(words) ?? placeOf(words.replace(/^(?:inside|in|at) (?:the )?/i, 'in '));
  if (place !== null) return { kind: 'place', scope: { place } };
  const count = words.split(' ').length;
  if (nounKind(words) === 'thing' && count <= 3)
    return { kind: 'unit', scope: { unit: words.toLowerCase() } };
  if (phaseHeading.test(words) || count > 6 || /^\p{Ll}/u.test(words) || words === '') {
    return { kind: 'note', scope: { notes: words === '' ? [] : [words] } };
  }
  return null;
}

function wordsHeading(words: string, flags: readonly string[], span: EventSpan | null): Heading {
  const speaker =
    speakerOf(words) ??
    (/^(?:according to|per)\b/i.test(words) ? words.replace(/^(?:according to|per) (?:the )?/i, '') : null);
  if (speaker !== null) return { kind: 'speaker', scope: { speaker } };
  const during = readDatePhrase(words, span);
  if (during !== null) return { kind: 'date', scope: { during } };
  const known = countedHeading(words) ?? plainHeading(words);
  if (known !== null) return known;
  const name = flags.length === 1 && words.length < 3 ? (flags[0] ?? words) : words;
  return { kind: 'group', scope: { group: { name, flag: flags.length > 0 } } };
}

/** What a heading is, by its words and flags, and what it says with its parentheses. */
export function classify(head: string, flags: readonly string[], span: EventSpan | null): Heading {
  const words = head
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-–—•*]\s*/, '');
  const remarks = remarksIn(head, span);
  const { kind, scope } = wordsHeading(words, flags, span);
  const notes = scope.notes === undefined ? {} : { notes: [...scope.notes, ...(remarks.notes ?? [])] };
  return { kind, scope: { ...remarks, ...scope, ...notes } };
}
