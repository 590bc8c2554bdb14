import type { Outcome } from '../../../../model/claim.js';
import type { EdtfDate } from '../../../../model/edtf-date.js';
import { readDate } from '../../date-text.js';
import { outcomesOf, outcomesPattern } from '../outcomes.js';
import { type EventSpan, mergeSaid, type Said } from './figure.js';

/** A month by its name, of three languages. */
export const month =
  '(?:Jan(?:uary|vier|\\.)?|Feb(?:ruary|\\.)?|février|Mar(?:ch|s|\\.)|Apr(?:il|\\.)?|avril|May|mai|June?|juin|July?|juillet|Aug(?:ust|\\.)?|août|Sept?(?:ember|embre|\\.)?|Oct(?:ober|obre|\\.)?|Nov(?:ember|embre|\\.)?|Dec(?:ember|\\.)?|décembre)(?![\\p{L}])\\.?';
const day = '\\d{1,2}(?:st|nd|rd|th|er)?(?![\\d,]\\d|\\d)';
const days = `(?:${day}(?: ?(?:-|/|,|to|and|&|à|et) ?)){0,6}${day}`;
const year = '(?:1\\d{3}|20\\d{2})(?!\\d|,\\d)';
const point = `(?:${days} (?:of )?${month}(?:,? ${year})?|${month} ${days}(?:, ?${year})?|${month},? ${year}|${month})`;
const stretch = `${point}(?: ?(?:-|to|until|through|au|à) ?(?:${point}|${day}|present|ongoing))?`;
/** A date in running text: needs a month, or stands as a bare year after a word that leads to one. */
export const datePattern = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${days} (?:of )?${month}|${month} ${days}|${month}(?:,? ${year}| ?-))[^\\S\\n]?(?:,? ?${year})?(?: ?(?:-|to|until|through|au|à) ?(?:${point}|present|ongoing))?|(?<=\\b(?:in|since|of|until|by|from|during|early|late|mid|circa|before|after|en|depuis) )${year}(?: ?(?:-|to) ?(?:${year}|\\d{2}(?!\\d)))?)`,
  'giu',
);
const wholeDate = new RegExp(
  `^(?:(?:on|in|from|only|for|by|as of|since|until|up to|between|during|dated|peak|dès|le|en)\\s+)?(${stretch}|${year}(?: ?(?:-|to) ?(?:${year}|\\d{2}))?)(?: only)?$`,
  'iu',
);

/** The years from the first day of a span to the last, at most forty. */
function yearsOf({ earliest, latest }: EventSpan): readonly number[] {
  const [first, last] = [Number(earliest.slice(0, -6)), Number(latest.slice(0, -6))];
  return last - first > 40 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A date phrase; where it has no year, the one year that puts it within the event. */
export function readDatePhrase(words: string, span: EventSpan | null): EdtfDate | null {
  const plain = words
    .replace(/^(?:on|in|from|for|during|dated)\s+/i, '')
    .replace(/\s+only$/i, '')
    .trim();
  if (plain.length > 80) return null;
  const own = readDate(plain);
  if (own !== null || span === null || /\d{3,}/.test(plain)) return own;
  if (!new RegExp(month, 'iu').test(plain)) return null;
  const fitting = yearsOf(span)
    .filter((candidate) => candidate > 0)
    .map((candidate) => readDate(`${plain} ${candidate}`))
    .filter(
      (date) =>
        date?.earliest != null &&
        date.latest !== null &&
        date.latest >= span.earliest &&
        date.earliest <= span.latest,
    );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const ownWords =
  'claims?|estimates?|estimations?|sources?|reports?|figures?|accounts?|numbers?|statements?|version|media';
const led =
  /^(?:as )?(?:per|according to|claimed by|reported by|stated by|estimated by|confirmed by|acknowledged by|admitted by|as claimed by|as reported by|selon|d'après|segundo|source:|sources:|via) (?:the )?(.+)$/iu;
const followed = new RegExp(`^((?:.+ )?(?:${ownWords}))$`, 'iu');
const ofSomeone =
  /^(?:claims?|estimates?|reports?|figures?|statements?|numbers?|data) (?:by|of|from) (?:the )?(.+)$/iu;
const nobody =
  /^(?:(?:depending|based|relying|from|in|on|of|with|without|no|subject) .*|estimates?|claims?|reports?|figures?|numbers?|accounts?|sources?|version|statements?|media|most estimates?|total estimates?|strength estimates?|.*\bsee\b.*|.*\b(?:below|above)\b.*)$/i;
/** "Twelve sources", "modern estimates" of nobody by name are still somebody's; how many is no name. */
const howMany =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|some|various|other) /i;

/** Who is said to say it: "per Ukraine", "Russian claim", "modern estimates". */
export function speakerOf(words: string): string | null {
  const plain = words.trim().replace(/[.:,;]+$/, '');
  if (plain.length > 120 || plain.includes(';') || (plain.includes(',') && /\d/.test(plain))) return null;
  const named = led.exec(plain)?.[1] ?? ofSomeone.exec(plain)?.[1];
  // "Per JNIM: 70" heads a figure.
  if (named !== undefined) return /:\s*[~\d]/.test(named) ? null : named.trim();
  const found = followed.exec(plain)?.[1];
  if (found === undefined || nobody.test(found) || howMany.test(found)) return null;
  return /,|\b(?:per|casualties|killed|wounded)\b/i.test(found) ? null : found.replace(/ claims?$/i, '');
}

const places =
  /^(?:(?:mostly|mainly|all|only) )?(?:[Ii]n|[Aa]t|[Nn]ear|inside|outside|[Aa]round|within|à|em) (?:the )?(\p{Lu}[\p{L}'.-]*(?:[ -](?:(?:of|de|the|and|al|el|du|la|le|&) ){0,2}[\p{Lu}\d][\p{L}\d'.-]*){0,6}(?: (?:area|region|province|city|valley|district|sector|front|border|camp))?)$/u;

/** The place to which words confine a figure: "in Kidal". */
export function placeIn(words: string): string | null {
  const found = words.length > 160 ? undefined : places.exec(words.trim())?.[1];
  return found === undefined ||
    /^(?:Action|Total|Battle|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)/i.test(found)
    ? null
    : found;
}

const estimated =
  /^(?:estimated?|est\.?|estimates?|approx\.?|approximately|approximate|circa|estimation|estimé|environ|estimates vary|rough estimate)$/i;
const overall = /^(?:in )?(?:total|overall|altogether|combined)$/i;
const ofBoth = /^(?:on )?(?:both|all) sides$/i;
const hedges =
  /^(?:unconfirmed|alleged|allegedly|possibly|probably|disputed|reportedly|presumed|presumably|likely|suspected|unverified|claimed|claim|supposedly|perhaps)$/i;

function stretchOf(plain: string, span: EventSpan | null): Said | null {
  const asOf = /^(?:as of|as at|by|until|up to|au|through|até) (.+)$/i.exec(plain)?.[1];
  const statedOn = asOf === undefined ? null : readDatePhrase(asOf, span);
  if (statedOn !== null) return { statedOn };
  const since = /^(?:since|from) (.+?)(?: onwards?)?$/i.exec(plain)?.[1];
  const from = since === undefined || /-|to|until/.test(since) ? null : readDatePhrase(since, span);
  if (from?.earliest != null && !/[[{/]/.test(from.edtf))
    return { during: { edtf: `${from.edtf}/..`, earliest: from.earliest, latest: null } };
  if (!wholeDate.test(plain)) return null;
  const during = readDatePhrase(
    plain.replace(/^(?:by|as of|since|until|up to|between|peak|only)\s+/i, ''),
    span,
  );
  if (during === null) return null;
  return /^peak\b/i.test(plain) ? { during, note: plain } : { during };
}

function oneRemark(words: string, span: EventSpan | null): Said {
  const plain = words.trim().replace(/[.,;:]+$/, '');
  if (plain === '') return {};
  if (plain.length > 200) return { note: plain };
  if (estimated.test(plain)) return { approximate: true };
  if (overall.test(plain)) return { total: true };
  if (ofBoth.test(plain)) return { allSides: true };
  if (hedges.test(plain)) return { hedged: true, note: plain };
  const when = stretchOf(plain, span);
  if (when !== null) return when;
  const place = placeIn(plain);
  if (place !== null) return { place };
  const speaker = speakerOf(plain);
  if (speaker !== null) return { speaker };
  const outcomes = onlyOutcomes(plain);
  return outcomes.length > 0 ? { outcomes } : { note: plain };
}

/** "includes killed, wounded, missing": nothing but outcomes. */
function onlyOutcomes(words: string): readonly Outcome[] {
  const rest = words
    .replace(outcomesPattern, ' ')
    .replace(/\b(?:includes?|including|both|and|or|total|incl)\b|[.,/&]/gi, ' ')
    .trim();
  return rest === '' ? outcomesOf(words) : [];
}

/** A remark piece by piece, where a piece is understood; what is not is note. */
function byPieces(words: string, mark: RegExp, span: EventSpan | null): Said | null {
  const pieces = words
    .split(mark)
    .map((piece) => piece.replace(/[\s,;]+$/, '').trim())
    .filter((piece) => piece !== '');
  const each = pieces.map((piece) => oneRemark(piece, span));
  const isRead = each.length > 1 && each.some(({ note, hedged }) => note === undefined || hedged === true);
  return isRead ? mergeSaid(...each) : null;
}

/** What a parenthesis without figures says, whole or piece by piece. */
export function readRemarks(words: string, span: EventSpan | null): Said {
  const whole = oneRemark(words, span);
  if (whole.note === undefined || whole.hedged === true || !/[;,:]/.test(words)) return whole;
  return byPieces(words, /[;,:]\s+|,\s*(?=per )/, span) ?? whole;
}

const sidesWords = /(?<!\bby )\b(?:on both sides|both sides|on all sides|all sides)\b/i;
const hedgedWords =
  /\b(?:reportedly|allegedly|unconfirmed|possibly|probably|supposedly|presumably|presumed|claimed|perhaps|likely)\b/i;

const leads = /\s(?=(?:according to|per|claimed by|as of|by|in|at|near|since|until|during|inside|selon) )/gi;

/** What the words say that stand behind the noun and outcome of a figure, `tail` all behind its number. */
export function remarksBehind(after: string, tail: string, span: EventSpan | null): Said {
  const rest = after
    .replace(/\b(?:overall|in total|total|altogether|confirmed|in action|reported|of war)\b/gi, ' ')
    .replace(sidesWords, ' ')
    .replace(/^[\s,;:.*)/-]+|[\s,;:.*)/-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const fixed: Said = {
    ...(sidesWords.test(tail) ? { allSides: true } : {}),
    ...(/\b(?:overall|in total)\b/i.test(tail) ? { total: true } : {}),
    ...(hedgedWords.test(tail) ? { hedged: true } : {}),
  };
  if (
    /^(?:and|or|to|of|people|persons|people on|were|was|each|men|also|only|(?:plus )?an?|the|plus|incl|"|)$/i.test(
      rest,
    )
  )
    return fixed;
  const whole = readRemarks(rest, span);
  // "by Turkey according to SDF", "in Syria by TAF": the remark that is understood, the rest as note.
  const last = whole.note === undefined ? null : byPieces(rest, leads, span);
  return { ...(last ?? whole), ...fixed };
}

/** What the words before the first number of a line say: "Reportedly", "Early", "Garrison of". */
export function remarksBefore(words: string): Said {
  const plain = words
    .replace(outcomesPattern, ' ')
    .replace(
      /\b(?:total|totals|overall|lost|losses|in all|at|of|the|a|an|and|or|with|about|around|were|was|including|includes|which|whom|them|somewhere|between|from|to|some)\b/gi,
      ' ',
    )
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-' ]+|[-' ]+$/g, '');
  if (plain === '') return {};
  return hedgedWords.test(plain) ? { hedged: true, note: plain } : { note: plain };
}
