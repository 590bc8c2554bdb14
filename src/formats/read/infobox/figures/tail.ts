import type { Outcome } from '../../../../model/claim.js';
import { nounKind } from '../nouns.js';
import { outcomesOf, outcomesPattern } from '../outcomes.js';
import type { Reading } from './figure.js';

const connector =
  /(?:[,;\s]{0,20})(?:\b(?:and|&|plus|with|including|incl\.?|include|includes|of whom|of which|of them|among them|among whom|as well as|dont|et|e|or|up to|to|supported by|supplemented by|as|besides|along with|at least|but)\b|[;,+–-])?\s*$/i;
const filler =
  /^(?:(?:at a minimum|at least|of|more|additional|further|the|their|its|his|about|number of|an|a|are|were|was|been|have|had|has|being|men were|reported|reportedly|confirmed|claimed|estimated|believed|thought|to be|alleged|allegedly|total|overall|altogether|in total|mostly|mainly|only|just|approximately|then|also|×|x|other|de|des|d'|feared|presumed|verified|identified|official|officially|unconfirmed|seriously|severely|badly|slightly|lightly|heavily|later|either)(?=\s|$)\s*)+/i;
const trailingFiller =
  /(?:\s|^)(?:were|was|been|have|had|has|being|be|are|is|reported|reportedly|confirmed|claimed|estimated|believed|thought to be|alleged|allegedly|total|overall|in total|mostly|seriously|severely|badly|slightly|lightly|heavily|feared|presumed|later|also|either|initially|originally|present|engaged|:|-|to be|et al|went|got|left|became|maximum|minimum|×|x|of|strength|total strength|and|or|the|with|in|aboard|on|at|from|by|under|for)$/i;
const phraseEnd =
  /[,;:.(½¼¾⅓⅔⅛]|\s(?:in|at|on|near|from|by|per|according|during|under|aboard|against|for|with|who|that|which|were|was|are|is|have|has|had|remain|remained|inside|within|between|throughout|since|until|as of|present|including|plus|alongside|along|per|vs|versus|à|en|dans|selon|par|sur|through|across|around|\()(?=\s|$)|\s-\s|—/i;
/** "2 of whom were civilians": who of those before. */
const ofWhom = /^\s*(?:of (?:whom|which|them)|d'entre eux)\s+(?:were\s+|was\s+|are\s+|being\s+)?/i;

/** What stands between a number and the next. */
export interface Tail {
  readonly outcomes: readonly Outcome[];
  readonly noun: string;
  /** The words behind noun and outcome. */
  readonly after: string;
  /** The words that join it to the next. */
  readonly joint: string;
  /** What befell those counted, where no outcome has the word. */
  readonly unknownOutcome?: string | undefined;
  /** Its outcome is a word for people: "hostage", which may be the noun of another outcome. */
  readonly isNoun: boolean;
  /** It counts some of those before. */
  readonly ofThem: boolean;
}

/** Words for people that say what befell them. */
const personOutcome =
  /^(?:hostages?|prisoners?|captives?|detainees|refugees?|deserters?|defectors?|evacuees|victims?)$/i;

/** "One hostage killed": what befell the hostage is the second word. */
function verbOf(body: string, run: RegExpExecArray): RegExpExecArray {
  const next = outcomesPattern.exec(body);
  const between = next === null ? '' : body.slice(run.index + run[0].length, next.index);
  return next !== null && /^\s+(?:(?:was|were|later|also)\s+)*$/.test(between) ? next : run;
}

function strip(text: string, pattern: RegExp): string {
  let before = text;
  for (let steps = 0; steps < 6; steps++) {
    const next = before.replace(pattern, '').trim();
    if (next === before) return next;
    before = next;
  }
  return before;
}

/** Reads what stands behind a number. */
export function readTail(text: string, property: Reading['property'], last: boolean): Tail {
  const joint = last ? '' : (connector.exec(text)?.[0] ?? '');
  const all = text.slice(0, text.length - joint.length);
  const led = ofWhom.exec(all)?.[0] ?? '';
  const body = all.slice(led.length);
  outcomesPattern.lastIndex = 0;
  const first = outcomesPattern.exec(body);
  const run = first !== null && personOutcome.test(first[0]) ? verbOf(body, first) : first;
  const shared = { joint, ofThem: led !== '', isNoun: run !== null && personOutcome.test(run[0]) };
  if (run === null) return { ...tailWithoutOutcome(body, property), ...shared };
  const before = body.slice(0, run.index);
  const after = body.slice(run.index + run[0].length);
  // "2,000 men, all killed": what stands behind a comma belongs to the figure only as its own outcome.
  const cut = /[,;]|\.(?=\s)/.exec(before);
  const beyond = cut === null ? '' : strip(before.slice(cut.index + 1).trim(), filler);
  if (/^(?:and|the|half|some|most|others?)\b/i.test(beyond))
    return { ...tailWithoutOutcome(body, property), ...shared, isNoun: false };
  const phrase = strip((cut === null ? before : before.slice(0, cut.index)).trim(), filler);
  const end = phraseEnd.exec(phrase)?.index ?? phrase.length;
  const noun = strip(phrase.slice(0, end), trailingFiller);
  // "300 soldiers in the north killed": what stands between the noun and the outcome.
  const inner =
    /^\s*(?:(?:were|was|are|is|have|has|had|been|being|that|who|which|also|later)(?:\s+|$))*(.*)$/s.exec(
      phrase.slice(end),
    )?.[1] ?? '';
  const behind = inner === '' || noun === '' ? after : ` ${inner},${after}`;
  return {
    outcomes: outcomesOf(run[0]),
    noun: noun === '' ? nounBehind(after) : noun,
    after: behind,
    ...shared,
  };
}

function tailWithoutOutcome(
  body: string,
  property: Reading['property'],
): Omit<Tail, 'joint' | 'ofThem' | 'isNoun'> {
  const plain = body.trimStart();
  const ended = phraseEnd.exec(` ${plain}`);
  const end = ended === null ? plain.length : Math.max(0, ended.index - 1);
  const listed = /^[^,;:(\d]{2,40}(?:, [^,;:(\d]{2,30}){1,6},? (?:and|or) [^,;:(\d]{2,30}$/.exec(plain)?.[0];
  const isList = listed?.split(/,| and | or /).every((one) => nounKind(one.trim()) === 'people') === true;
  const phrase = unquoted(plain.slice(0, end).trim());
  const noun =
    listed !== undefined && isList ? listed : completeNoun(strip(strip(phrase, filler), trailingFiller));
  // "40 people are currently held": a verb that no outcome has.
  const verb = /^(?:are|is|were|was|have|has|had|remain|remained)\b[^,;:.]*/i.exec(
    plain.slice(end).trim(),
  )?.[0];
  const participle = verb ?? /(?:^|\s)(\p{L}{2,}(?:ed|né|nés|nées))$/u.exec(noun)?.[1];
  const isUnknown =
    property === 'casualties' && participle !== undefined && nounKind(participle) === 'unknown';
  return {
    outcomes: [],
    noun,
    after: noun === listed ? '' : remainder(phrase, noun) + plain.slice(end),
    ...(isUnknown ? { unknownOutcome: participle } : {}),
  };
}

/** Words that were stripped from behind a noun and say something: "initially", "present". */
const remainder = (phrase: string, noun: string): string =>
  /\b(?:initially|originally|maximum|minimum)\b/i.exec(
    phrase.slice(phrase.indexOf(noun) + noun.length),
  )?.[0] ?? '';

/** "2 dead soldiers", "300 killed rebels": the noun behind the outcome. */
function nounBehind(after: string): string {
  const phrase = (after.split(phraseEnd)[0] ?? '').trim();
  const goesOn = /^(?:in|by|of|from|during|at|on|per|and|or|including|overall|total|as)\b/i.test(phrase);
  if (phrase === '' || phrase.length > 60 || goesOn) return '';
  return ['people', 'thing'].includes(nounKind(phrase)) ? phrase : '';
}

/** A quotation mark whose other half was cut off with the number goes. */
const unquoted = (phrase: string): string =>
  (phrase.match(/["“”]/g) ?? []).length % 2 === 1 ? phrase.replace(/^["“”\s]+/, '') : phrase.trim();

/** "tanks BM-21 Grad artillery": what stands behind a plural begins something else, whose break was lost. */
function completeNoun(noun: string): string {
  const words = noun.split(' ');
  const at = words.findIndex((word, index) => {
    const next = words[index + 1];
    return (
      next !== undefined &&
      /^(?:\p{Ll}+s|aircraft|artillery)$/u.test(word) &&
      /^(?:\p{Lu}|\d+(?:st|nd|rd|th)$)/u.test(next) &&
      nounKind(word) === 'thing'
    );
  });
  return at === -1 ? noun : words.slice(0, at + 1).join(' ');
}
