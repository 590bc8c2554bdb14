import type { Outcome } from '../../model/claim.js';
import type { EdtfDate } from '../../model/edtf-date.js';
import { readDate } from '../date-text.js';
import { outcomesOf, outcomesPattern } from './lexicon.js';

/** The years an event spans, for dates that leave the year out. */
export interface EventSpan {
  readonly earliest: string;
  readonly latest: string;
}

/** What is said of a figure beside the figure. */
export interface Qualifiers {
  readonly speaker?: string | undefined;
  readonly during?: EdtfDate | undefined;
  readonly statedOn?: EdtfDate | undefined;
  readonly place?: string | undefined;
  readonly outcomes?: readonly Outcome[] | undefined;
  readonly approximate?: true | undefined;
  readonly hedged?: true | undefined;
  readonly total?: true | undefined;
  readonly bothSides?: true | undefined;
  readonly open?: true | undefined;
  /** What was not understood. */
  readonly note?: string | undefined;
}

const month =
  '(?:Jan(?:uary|vier|\\.)?|Feb(?:ruary|\\.)?|février|Mar(?:ch|s|\\.)|Apr(?:il|\\.)?|avril|May|mai|June?|juin|July?|juillet|Aug(?:ust|\\.)?|août|Sept?(?:ember|embre|\\.)?|Oct(?:ober|obre|\\.)?|Nov(?:ember|embre|\\.)?|Dec(?:ember|\\.)?|décembre)(?![\\p{L}])\\.?';
const day = '\\d{1,2}(?:st|nd|rd|th|er)?(?![\\d,]\\d|\\d)';
const days = `(?:${day}(?: ?(?:-|/|,|to|and|&|à|et) ?)){0,6}${day}`;
const year = '(?:1\\d{3}|20\\d{2})(?!\\d|,\\d)';
const point = `(?:${days} (?:of )?${month}(?:,? ${year})?|${month} ${days}(?:, ?${year})?|${month},? ${year}|${month})`;
const stretch = `${point}(?: ?(?:-|to|until|through|au|à) ?(?:${point}|${day}|present|ongoing))?`;
/** A date in running text: needs a month, or stands as a bare year after a word that leads to one. */
export const datePattern = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${days} (?:of )?${month}|${month} ${days}|${month}(?:,? ${year}| ?-))[^\\S\\n]?${''}(?:,? ?${year})?(?: ?(?:-|to|until|through|au|à) ?(?:${point}|present|ongoing))?|(?<=\\b(?:in|since|of|until|by|from|during|early|late|mid|circa|before|after|en|depuis) )${year}(?: ?(?:-|to) ?(?:${year}|\\d{2}(?!\\d)))?)`,
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
  const own = readDate(plain);
  if (own !== null || span === null || /\d{3,}/.test(plain)) return own;
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

const speakers: readonly RegExp[] = [
  /^(?:as )?(?:per|according to|claimed by|reported by|stated by|estimated by|confirmed by|acknowledged by|admitted by|as claimed by|as reported by|selon|d'après|segundo|source:|sources:|via) (?:the )?(.+)$/iu,
  /^((?:.+ )?(?:claims?|estimates?|estimations?|sources?|reports?|figures?|accounts?|numbers?|statements?|version|media))$/iu,
  /^(?:claims?|estimates?|reports?|figures?|statements?|numbers?|data) (?:by|of|from) (?:the )?(.+)$/iu,
];
const notSpeakers =
  /^(?:estimates?|claims?|reports?|figures?|numbers?|accounts?|sources?|version|statements?|media|most estimates?|total estimates?|strength estimates?|.*\bsee\b.*|.*\b(?:below|above)\b.*)$/i;

/** Who is said to say it: "per Ukraine", "Russian claim", "modern estimates". */
export function speakerOf(words: string): string | null {
  const plain = words.trim().replace(/[.:,;]+$/, '');
  if (plain.length > 120 || plain.includes(';') || (plain.includes(',') && /\d/.test(plain))) return null;
  for (const [index, pattern] of speakers.entries()) {
    const found = pattern.exec(plain)?.[1]?.trim();
    if (found === undefined || found === '' || (index === 1 && notSpeakers.test(found))) continue;
    if (index === 1 && /,|\b(?:per|casualties|killed|wounded)\b/i.test(found)) continue;
    const bare =
      index === 1
        ? found.replace(
            / (?:claims?|sources?|reports?|figures?|accounts?|numbers?|statements?|version|media)$/i,
            (word) => (/estimate/i.test(word) ? word : ''),
          )
        : found;
    return bare === '' ? found : index === 1 ? found.replace(/ claims?$/i, '') : found;
  }
  return null;
}

const places =
  /^(?:(?:mostly|mainly|all|only) )?(?:in|at|near|inside|outside|around|within|à|em) (?:the )?(\p{Lu}[\p{L}'.-]*(?:[ -](?:(?:of|de|the|and|al|el|du|la|le|&) ){0,2}[\p{Lu}\d][\p{L}\d'.-]*){0,6}(?: (?:area|region|province|city|valley|district|sector|front|border|camp))?)$/u;

export function placeOf(words: string): string | null {
  const found = places.exec(words.trim())?.[1];
  return found === undefined ||
    /^(?:Action|Total|Battle|Jan|Feb|March|April|May|June|July|August|Sept|Oct|Nov|Dec)/i.test(found)
    ? null
    : found;
}

function oneQualifier(words: string, span: EventSpan | null): Qualifiers {
  const plain = words.trim().replace(/[.,;:]+$/, '');
  if (plain === '') return {};
  if (
    /^(?:estimated?|est\.?|estimates?|approx\.?|approximately|approximate|circa|estimation|average|estimé|environ|estimates vary|rough estimate)$/i.test(
      plain,
    )
  ) {
    return /average/i.test(plain) ? { note: plain } : { approximate: true };
  }
  if (/^(?:in )?(?:total|overall|altogether|combined)$/i.test(plain)) return { total: true };
  if (/^(?:on )?both sides$/i.test(plain)) return { bothSides: true };
  if (
    /^(?:unconfirmed|alleged|allegedly|possibly|probably|disputed|reportedly|presumed|likely|suspected|unverified|claimed|claim)$/i.test(
      plain,
    )
  )
    return { hedged: true, note: plain };
  const asOf = /^(?:as of|as at|by|until|up to|au|through|até) (.+)$/i.exec(plain)?.[1];
  if (asOf !== undefined) {
    const statedOn = readDatePhrase(asOf, span);
    if (statedOn !== null) return { statedOn };
  }
  const since = /^(?:since|from) (.+?)(?: onwards?)?$/i.exec(plain)?.[1];
  if (since !== undefined && !/-|to|until/.test(since)) {
    const from = readDatePhrase(since, span);
    if (from?.earliest != null && !/[[{/]/.test(from.edtf)) {
      const open = readDate(`since ${since}`) ?? {
        edtf: `${from.edtf}/..`,
        earliest: from.earliest,
        latest: null,
      };
      return {
        during: /\/\.\.$/.test(open.edtf)
          ? open
          : { edtf: `${from.edtf}/..`, earliest: from.earliest, latest: null },
      };
    }
  }
  if (wholeDate.test(plain)) {
    const during = readDatePhrase(
      plain.replace(/^(?:by|as of|since|until|up to|between|peak|only)\s+/i, ''),
      span,
    );
    if (during !== null) return /^peak\b/i.test(plain) ? { during, note: plain } : { during };
  }
  const place = placeOf(plain);
  if (place !== null) return { place };
  const speaker = speakerOf(plain);
  if (speaker !== null) return { speaker };
  const outcomes = onlyOutcomes(plain);
  if (outcomes.length > 0) return { outcomes };
  return { note: plain };
}

/** "includes killed, wounded, missing": nothing but outcomes. */
function onlyOutcomes(words: string): readonly Outcome[] {
  const rest = words
    .replace(outcomesPattern, ' ')
    .replace(/\b(?:includes?|including|both|all|and|or|total|incl)\b|[.,/&]/gi, ' ')
    .trim();
  return rest === '' ? outcomesOf(words) : [];
}

/** Several remarks as one. */
export function mergeQualifiers(all: readonly Qualifiers[]): Qualifiers {
  const notes = all.flatMap(({ note }) => (note === undefined ? [] : [note]));
  return {
    ...(Object.assign({}, ...all.map(({ note: _, ...rest }) => rest)) as Qualifiers),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
  };
}

/** What a parenthesis without figures, or the words after a figure, say. */
export function readQualifiers(words: string, span: EventSpan | null): Qualifiers {
  const whole = oneQualifier(words, span);
  if (whole.note === undefined || !/[;,:]/.test(words)) return whole;
  const pieces = words.split(/[;,:]\s+|,\s*(?=per )/);
  if (pieces.length < 2) return whole;
  const each = pieces.map((piece) => oneQualifier(piece, span));
  return each.every((piece) => piece.note !== undefined) ? whole : mergeQualifiers(each);
}
