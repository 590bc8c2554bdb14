import type { Outcome } from '../../../model/claim.js';
import { nounKind, outcomesOf, outcomesPattern } from '../lexicon.js';
import type { ReadingContext } from './figure.js';

const connector =
  /(?:,|;|\s)*(?:\b(?:and|&|plus|with|including|incl\.?|include|includes|of whom|of which|of them|among them|among whom|as well as|dont|et|e|or|up to|to|supported by|supplemented by|as|besides|alongside|at least)\b|[;,+–-])?\s*$/i;
const filler =
  /^(?:(?:at a minimum|at least|of|more|additional|further|the|their|its|his|about|number of|an|a|are|were|was|been|have|had|has|being|men were|reported|reportedly|confirmed|claimed|estimated|believed|thought|to be|alleged|allegedly|total|overall|altogether|in total|mostly|mainly|only|just|approximately|then|also|×|x|other|de|des|d'|feared|presumed|verified|identified|official|officially|unconfirmed|seriously|severely|badly|slightly|lightly|heavily|later|either)(?=\s|$)\s*)+/i;
const trailingFiller =
  /(?:\s|^)(?:were|was|been|have|had|has|being|be|are|is|reported|reportedly|confirmed|claimed|estimated|believed|thought to be|alleged|allegedly|total|overall|in total|mostly|seriously|severely|badly|slightly|lightly|heavily|feared|presumed|later|also|either|:|-|to be|et al|went|got|left|became|×|x|of|strength|total strength|and|or|the|with|in|aboard|on|at|from|by|under|for)$/i;
const phraseEnd =
  /[,;:.(]|\s(?:in|at|on|near|from|by|per|according|during|under|aboard|against|for|with|who|that|which|were|was|inside|within|between|throughout|since|until|as of|present|including|per|à|en|dans|selon|par|sur|through|across|around|\()\s|\s-\s|—/i;

/** What stands between a number and the next. */
export interface Tail {
  readonly outcomes: readonly Outcome[];
  readonly noun: string;
  readonly after: string;
  readonly joint: string;
  readonly unknownOutcome?: string | undefined;
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

/** Reads what stands behind a number; the words that join it to the next are its `joint`. */
export function readTail(text: string, property: ReadingContext['property'], last: boolean): Tail {
  const joint = last ? '' : (connector.exec(text)?.[0] ?? '');
  const body = text.slice(0, text.length - joint.length);
  outcomesPattern.lastIndex = 0;
  const run = outcomesPattern.exec(body);
  if (run === null) return { ...tailWithoutOutcome(body, property), joint };
  const before = body.slice(0, run.index);
  const after = body.slice(run.index + run[0].length);
  // "2,000 men, 30 of whom …, killed": what stands behind a comma belongs to the figure only as its own outcome.
  const cut = /[,;]|\.(?=\s)/.exec(before);
  const own = cut === null ? before : before.slice(0, cut.index);
  const noun = strip(strip(own.trim(), filler), trailingFiller);
  return { outcomes: outcomesOf(run[0]), noun: noun === '' ? nounBehind(after) : noun, after, joint };
}

function tailWithoutOutcome(body: string, property: ReadingContext['property']): Omit<Tail, 'joint'> {
  const plain = body.trimStart();
  const ended = phraseEnd.exec(` ${plain}`);
  const end = ended === null ? plain.length : Math.max(0, ended.index - 1);
  const phrase = plain.slice(0, end).trim();
  const listed = /^[^,;:(\d]{2,40}(?:, [^,;:(\d]{2,30})+,? (?:and|or) [^,;:(\d]{2,30}$/.exec(plain)?.[0];
  const isList = listed?.split(/,| and | or /).every((one) => nounKind(one.trim()) === 'people');
  const noun =
    listed !== undefined && isList
      ? listed
      : completeNoun(strip(strip(unquoted(phrase), filler), trailingFiller));
  const after = listed === noun ? '' : plain.slice(end);
  const participle = /(?:^|\s)(\p{L}{2,}(?:ed|né|nés|nées))(?:\s|$)/u.exec(noun)?.[1];
  const isLast = participle !== undefined && noun.endsWith(participle) && nounKind(participle) === 'unknown';
  const unknown = isLast && property === 'casualties' ? { unknownOutcome: participle } : {};
  return { outcomes: [], noun, after, ...unknown };
}

/** "2 dead soldiers", "300 killed rebels": the noun behind the outcome. */
function nounBehind(after: string): string {
  const phrase = (after.split(phraseEnd)[0] ?? '').trim();
  if (
    phrase === '' ||
    phrase.length > 60 ||
    /^(?:in|by|of|from|during|at|on|per|and|or|including|overall|total|as)\b/i.test(phrase)
  )
    return '';
  const kind = nounKind(phrase);
  return kind === 'people' || kind === 'thing' ? phrase : '';
}

/** A quotation mark whose other half was cut off with the number goes. */
const unquoted = (phrase: string): string =>
  (phrase.match(/["“”]/g) ?? []).length % 2 === 1 ? phrase.replace(/^["“”\s]+/, '') : phrase.trim();

/** "tanks BM-21 Grad artillery": what stands behind a plural begins something else, whose break was lost. */
function completeNoun(noun: string): string {
  const words = noun.split(' ');
  const at = words.findIndex(
    (word, index) =>
      index + 1 < words.length &&
      /^\p{Ll}+s$/u.test(word) &&
      nounKind(word) === 'thing' &&
      /^(?:\p{Lu}|\d+(?:st|nd|rd|th)$)/u.test(words[index + 1] ?? ''),
  );
  return at === -1 ? noun : words.slice(0, at + 1).join(' ');
}
