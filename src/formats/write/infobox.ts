import type { CasualtiesClaim, Claim, StrengthClaim } from '../../model/claim.js';
import { countWords } from '../../model/count-words.js';
import type { EdtfDate } from '../../model/edtf-date.js';
import type { ConflictRecord } from '../../model/record.js';
import { compareClaims } from '../../queries/compare-claims.js';
import { comparisonTables } from '../../queries/compare-scopes.js';
import { isIndependent, isPlain, speakerOf } from '../../queries/voice-of.js';
import { record as own } from '../../record.js';
import { assertTables, recordTables } from '../../text/assert-tables.js';
import { dayInWords } from '../../text/calendar.js';
import { formatCount, isUnknownCount } from '../../text/format-count.js';
import { listInWords } from '../../text/list.js';
import { upperFirst } from '../../text/upper-first.js';
import { toCitations } from './citations.js';

/** As the template wants it; open and disjunctive dates stay in words that the reader of the box understands. */
function dateText(date: EdtfDate): string {
  const { earliest, latest } = date;
  if (earliest === null || latest === null)
    return [earliest && dayInWords(earliest), latest && dayInWords(latest)]
      .map((end) => end ?? '')
      .join(' – ')
      .trim();
  return earliest === latest ? dayInWords(earliest) : `${dayInWords(earliest)} – ${dayInWords(latest)}`;
}

const article = (name: string): string => `[[${name.replace(/[[\]{}|]/g, '')}]]`;

/** The country a place lay in; nothing where none is given. */
function countryOf(id: string, { locations }: Pick<ConflictRecord, 'locations'>): string | undefined {
  const seen = new Set<string>();
  let at: string | null = id;
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    if (locations[at]?.kind === 'country') return at;
    at = locations[at]?.within ?? null;
  }
  return undefined;
}

/** "Kidal, Ménaka and Tessalit, Mali": without the "and" a box would read each as a part of the next. */
function placeText(ids: readonly string[], record: Pick<ConflictRecord, 'locations'>): string {
  const name = (id: string): string => article(record.locations[id]?.name ?? id);
  const names = ids.map(name);
  const list = listInWords(names);
  const countries = new Set(ids.map((id) => countryOf(id, record)));
  const [country] = countries;
  return country === undefined || countries.size > 1 || ids.includes(country)
    ? list
    : `${list}, ${name(country)}`;
}

const people = { military: 'soldiers', police: 'policemen', civilian: 'civilians', unknown: '' } as const;

/** "3 vehicles", "1 aircraft": the unit as many have it. */
const several = (unit: string): string =>
  /(?:s|craft)$/.test(unit) ? unit : unit.replace(/([^aeiou])y$/, '$1ie').concat('s');

/** "2 soldiers killed", "3 vehicles destroyed", "Unknown", "75 in Kidal": the count, what it counts, and where. */
function figure(claim: CasualtiesClaim | StrengthClaim, where: string | undefined): string {
  const { value, unit, status } = claim;
  // A word whose bounds are published says them.
  const isWord = value.max === null && Object.hasOwn(countWords, value.wording ?? '');
  // "2–5,000" could be 2,000: without its comma it is plain.
  const isSplit = value.min > 0 && value.min < 1_000 && (value.max ?? 0) >= value.min * 1_000;
  const words = isWord ? (value.wording ?? '') : formatCount(value);
  const text = isSplit ? words.replaceAll(',', '') : words;
  const isOne = value.min === 1 && value.max === 1;
  const noun = unit === undefined ? status && people[status] : isOne ? unit : several(unit);
  const outcomes =
    claim.property === 'casualties' ? claim.outcomes.filter((one) => one !== 'unspecified') : [];
  const what = text === 'unknown' && noun === undefined ? [] : [noun, outcomes.join(' or ')];
  const stated = text === 'unknown' || text === 'none' ? upperFirst(text) : text;
  return [stated, ...what, where && `in ${where}`].filter(Boolean).join(' ');
}

/** The most refs that a figure gets: more are no help in a box. */
const refsPerFigure = 3;

/** The independent claims that say the same of the same, first by the voice that the claim itself rests on. */
function backing(claim: Claim, record: ConflictRecord): readonly Claim[] {
  const tables = comparisonTables(record);
  const agreeing = record.claims.filter(
    (other) =>
      isPlain(other) && isIndependent(other, record) && compareClaims(claim, other, tables) === 'agrees',
  );
  const own = agreeing.filter((other) => other.voice === claim.voice);
  return [...own, ...agreeing.filter((other) => other.voice !== claim.voice)].slice(0, refsPerFigure);
}

/**
 * The event as wikitext of `{{Infobox military conflict}}`, ready to paste: the readings of the
 * reference source, each figure with whoever says so, which the box that the record started from had
 * lost, and with `<ref>`s to up to three independent sources that give the same figure. A figure that none
 * gives is marked `{{citation needed}}`; an encyclopedia is no source for itself. Sides stand in the order of
 * `event.sides`. Parameters that no preferred claim states are left out; what a claim says is not known is
 * written "Unknown".
 *
 * The box has no place for sources that disagree: see `describeTolls()` for the text of the article.
 *
 * @group Write other formats
 * @example
 * ```ts
 * import { fromInfobox, toInfobox } from 'kidal-menaka-2006/formats';
 *
 * const { account } = fromInfobox(toInfobox());
 * account.claims.find((claim) => claim.property === 'casualties')?.value //=> { min: 2, max: 2 }
 * ```
 */
export function toInfobox(record: ConflictRecord = own): string {
  assertTables('toInfobox', record, recordTables);
  const { event } = record;
  const ours = record.claims.filter((claim) => claim.about === event.id);
  const marked = ours.filter((claim) => claim.rank === 'preferred');
  // A record that marks no reading as preferred is read by its reference source.
  const preferred =
    marked.length > 0 ? marked : ours.filter((claim) => claim.source === event.referenceSource);
  // A named ref is defined once, with the locators of all the figures that lean on it, and then reused.
  const leaning = new Map<string, Claim[]>();
  const backings = new Map(preferred.map((claim) => [claim.id, backing(claim, record)]));
  for (const claim of [...backings.values()].flat())
    leaning.set(claim.source, [...(leaning.get(claim.source) ?? []), claim]);
  const defined = new Set<string>();
  const ref = ({ source }: Claim): string => {
    if (defined.has(source)) return `<ref name="${source}" />`;
    defined.add(source);
    return toCitations(leaning.get(source) ?? [], { as: 'wikitext' }, record).join('');
  };
  const refs = (claim: Claim): string => {
    const claims = backings.get(claim.id) ?? [];
    return claims.length === 0 ? '{{citation needed}}' : claims.map(ref).join('');
  };
  const speaker = (claim: Claim): string => {
    const said = speakerOf(claim, record);
    if (said === undefined) return '';
    return ` (per ${said.participant === undefined ? said.name : article(said.name)})`;
  };
  const participant = (id: string): string => article(record.participants[id]?.name ?? id);
  const value = (claim: Claim): string | undefined => {
    switch (claim.property) {
      case 'casualties':
      case 'strength': {
        const where = claim.location === undefined ? undefined : record.locations[claim.location]?.name;
        const text = `${figure(claim, where)}${speaker(claim)}`;
        return isUnknownCount(claim.value) ? text : `${text}${refs(claim)}`;
      }
      case 'belligerents':
      case 'commanders':
        if (claim.value === null) return 'Unknown';
        return claim.value.length === 0 ? 'None' : claim.value.map(participant).join('<br>');
      case 'result':
        return claim.value === null ? 'Unknown' : `${claim.value.text}${refs(claim)}`;
      default:
        return undefined;
    }
  };
  const of = (property: Claim['property'], side?: string): string | undefined => {
    const values = preferred.filter((claim) => claim.property === property && claim.side === side).map(value);
    const known = values.filter((text) => text !== undefined);
    return known.length > 0 ? known.join('<br>') : undefined;
  };
  const sides = Object.keys(event.sides);
  const perSide = (parameter: string, property: Claim['property']): [string, string | undefined][] =>
    sides.map((side, index) => [`${parameter}${index + 1}`, of(property, side)]);
  const parameters: [string, string | undefined][] = [
    ['conflict', event.name],
    [
      'partof',
      event.partOf
        .map((id) => article(record.timeline.find((entry) => entry.id === id)?.title ?? id))
        .join(', ') || undefined,
    ],
    ['date', event.date ? dateText(event.date) : undefined],
    ['place', placeText(event.locations, record) || undefined],
    ['result', of('result')],
    ...perSide('combatant', 'belligerents'),
    ...perSide('commander', 'commanders'),
    ...perSide('strength', 'strength'),
    ...perSide('casualties', 'casualties'),
  ];
  const lines = parameters.flatMap(([name, text]) =>
    text === undefined ? [] : [`| ${name.padEnd(12)}= ${text}`],
  );
  return `{{Infobox military conflict\n${lines.join('\n')}\n}}`;
}
