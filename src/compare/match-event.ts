import type { Account, ConflictEvent, ConflictRecord, EdtfDate } from '../model/index.js';
import { daysOf, orderOfSpans, type Span } from '../queries/dates.js';
import { distanceBetween } from '../queries/distance.js';
import { isWithin } from '../queries/within.js';
import { daysBetween } from '../text/calendar.js';
import { foldText } from '../text/fold.js';
import { formatDate } from '../text/format-date.js';
import { publisherOf } from '../text/format-speaker.js';
import { listInWords } from '../text/list.js';
import { namesOf } from '../text/names-of.js';
import { isArea, type Matches, matchLocations, matchParticipants, matchSides } from './names.js';
import { onceFor } from './once-for.js';

/** What one look at an account says: whether it can be this event, and why. */
export interface MatchCriterion {
  /** `yes`: it is the same · `partly`: it can be, the account is too vague or too wide to tell · `no` · `unknown`: the account does not say. */
  readonly verdict: 'yes' | 'partly' | 'no' | 'unknown';
  /** Why, in words. */
  readonly reason: string;
}

/** Whether an account is about the event at all. */
export interface EventMatch {
  /** `yes` · `likely` · `possible` · `no`. */
  readonly verdict: 'yes' | 'likely' | 'possible' | 'no';
  /** How sure, from 0 to 1: for sorting the rows of a file. */
  readonly score: number;
  /** By what it calls the event. */
  readonly name: MatchCriterion;
  /** By its dates. */
  readonly day: MatchCriterion;
  /** By its locations: names and points. */
  readonly place: MatchCriterion;
  /** By its sides and participants. */
  readonly parties: MatchCriterion;
}

/** An account's names, each with the record's, and whether it is about the event. */
export interface MatchedAccount {
  /** Whether the account is about the event at all, and how sure that is. */
  readonly match: EventMatch;
  /** Your sides, each with the record's; by whom they name, never by position. */
  readonly sides: Matches;
  /** Your participants, each with the record's. */
  readonly participants: Matches;
  /** Your locations, each with the record's. */
  readonly locations: Matches;
}

const criterion = (verdict: MatchCriterion['verdict'], reason: string): MatchCriterion => ({
  verdict,
  reason,
});

const namesOfEvent = onceFor((event: ConflictEvent) => new Set(namesOf(event).map(foldText)));

function matchName(account: Account, record: ConflictRecord): MatchCriterion {
  const names = [account.source.title, ...(account.names ?? []).map(({ name }) => name)];
  const found = names.find((name) => namesOfEvent(record.event).has(foldText(name)));
  return found === undefined
    ? criterion('unknown', 'none of its names is a name of the event')
    : criterion('yes', `it is named '${found}'`);
}

interface DatedBy {
  readonly date: EdtfDate;
  readonly span: Span;
  readonly who: string;
}

/** Each date that is given for the event, that of the reference source first. */
const datesOfEvent = onceFor((record: ConflictRecord): readonly DatedBy[] => {
  const claimed = record.claims.flatMap((claim) =>
    claim.about === record.event.id && claim.property === 'date' && claim.value
      ? [{ date: claim.value, who: publisherOf(claim.source, record) }]
      : [],
  );
  const own = record.event.date ? [{ date: record.event.date, who: 'the reference source' }] : [];
  return [...own, ...claimed].map((one) => ({ ...one, span: daysOf(one.date) }));
});

/** A span of more than this many days is no day: it overlaps too much to say anything. */
const vague = 7;
const daysLong = (date: EdtfDate): number =>
  date.earliest === null || date.latest === null
    ? Number.POSITIVE_INFINITY
    : daysBetween(date.earliest, date.latest);

const datesOf = (account: Account): readonly EdtfDate[] =>
  account.claims.flatMap((claim) => (claim.property === 'date' && claim.value ? [claim.value] : []));

function matchDay(dates: readonly EdtfDate[], record: ConflictRecord): MatchCriterion {
  if (dates.length === 0) return criterion('unknown', 'it gives no date');
  const given = datesOfEvent(record);
  if (given.length === 0) return criterion('unknown', 'the record has no date for the event');
  for (const date of dates) {
    const span = daysOf(date);
    const hit = given.find((one) => ['same', 'overlaps'].includes(orderOfSpans(span, one.span)));
    if (hit === undefined) continue;
    const [yours, theirs] = [formatDate(date), formatDate(hit.date)];
    const reason =
      yours === theirs
        ? `${yours} is the date of ${hit.who}`
        : `${yours} overlaps the date of ${hit.who}, ${theirs}`;
    return criterion(daysLong(date) > vague ? 'partly' : 'yes', reason);
  }
  return criterion('no', `${listInWords(dates.map(formatDate))} is none of the dates given for the event`);
}

const yearOf = (date: EdtfDate | null): string | undefined => date?.earliest?.slice(0, -6);

const sharesYear = (dates: readonly EdtfDate[], { event }: ConflictRecord): boolean =>
  yearOf(event.date) !== undefined && dates.some((date) => yearOf(date) === yearOf(event.date));

/** The places where some source puts the event. */
const placesOfEvent = onceFor(({ event, claims }: ConflictRecord): readonly string[] => {
  const claimed = claims.flatMap((claim) =>
    claim.about === event.id && claim.property === 'locations' && claim.value ? claim.value : [],
  );
  return [...new Set([...event.locations, ...claimed])];
});

function matchPlace(account: Account, locations: Matches, record: ConflictRecord): MatchCriterion {
  const yours = Object.values(account.locations);
  if (yours.length === 0) return criterion('unknown', 'it gives no place');
  const places = placesOfEvent(record);
  const name = (id: string): string => record.locations[id]?.name ?? id;
  const known = yours.map(({ id }) => locations[id]).filter((id) => typeof id === 'string');
  const lies = (id: string, within: readonly string[]): boolean =>
    within.some((place) => isWithin(id, place, record));
  const exact = known.find((id) => lies(id, record.event.locations));
  if (exact !== undefined) return criterion('yes', `${name(exact)} is one of the places of the event`);
  const claimed = known.find((id) => lies(id, places));
  if (claimed !== undefined) return criterion('partly', `some source puts the event at ${name(claimed)} too`);
  const near = yours.flatMap((location) => nearest(location, places, record));
  const inside = near.find(({ within }) => within);
  if (inside !== undefined) return criterion('partly', inside.reason);
  // A country says where only as long as no nearer place speaks against it.
  const wider = known.find((id) => places.some((place) => isWithin(place, id, record)));
  const isNarrower = (id: string): boolean =>
    !isWithin(id, wider ?? '', record) || !places.some((place) => isWithin(place, id, record));
  const isElsewhere = yours.some(
    (location) => !isArea(location) && typeof locations[location.id] !== 'string',
  );
  if (wider !== undefined && near.length === 0 && !isElsewhere && !known.some(isNarrower))
    return criterion('partly', `it says only ${name(wider)}`);
  const all = listInWords(yours.map((location) => location.name));
  return criterion('no', near[0]?.reason ?? `${all} is none of the places given for the event`);
}

/** How far a point may lie from a place of the event where its precision code says no more than the country. */
const countryKm = 1_500;

function nearest(
  { coordinates: point, toleranceKm }: Account['locations'][string],
  places: readonly string[],
  record: ConflictRecord,
): readonly { readonly within: boolean; readonly reason: string }[] {
  if (!point || toleranceKm === undefined) return [];
  const distances = places.flatMap((id) => {
    const place = record.locations[id];
    return place?.coordinates ? [{ name: place.name, km: distanceBetween(point, place.coordinates) }] : [];
  });
  // "Anywhere in the country" reaches across it: what is in the country is not ruled out, and no point rules it in.
  const code = `its precision code ${toleranceKm === null ? 'says no more than the country' : `allows ${toleranceKm} km`}`;
  return distances
    .sort((a, b) => a.km - b.km)
    .slice(0, 1)
    .map(({ name, km }) => ({
      within: km <= (toleranceKm ?? countryKm),
      reason: `its point is ${Math.round(km)} km from ${name}, ${toleranceKm === null ? 'and' : 'where'} ${code}`,
    }));
}

function matchParties(participants: Matches, sides: Matches, record: ConflictRecord): MatchCriterion {
  const idsIn = (matches: Matches): readonly string[] => [
    ...new Set(Object.values(matches).filter((id) => id !== null)),
  ];
  const [known, matched] = [idsIn(participants), idsIn(sides)];
  const nameIn = (table: Readonly<Record<string, { readonly name: string }>>) => (id: string) =>
    table[id]?.name ?? id;
  if (Object.keys(participants).length === 0 && matched.length === 0)
    return criterion('unknown', 'it names no parties');
  if (matched.length > 1) return criterion('yes', 'its sides are the sides of the event');
  if (matched.length === 1)
    return criterion(
      'partly',
      `one of its sides is known: ${matched.map(nameIn(record.event.sides)).join('')}`,
    );
  return known.length > 0
    ? criterion('partly', `it names ${listInWords(known.map(nameIn(record.participants)))}`)
    : criterion('no', 'none of its parties is known to the record');
}

const weights = { name: 0.25, day: 0.3, place: 0.25, parties: 0.2 } as const;
const worth = { yes: 1, partly: 0.5, unknown: 0.35, no: 0 } as const;

type Criteria = Pick<EventMatch, 'name' | 'day' | 'place' | 'parties'>;

function scoreOf({ name, day, place, parties }: Criteria): number {
  const rest =
    weights.day * worth[day.verdict] +
    weights.place * worth[place.verdict] +
    weights.parties * worth[parties.verdict];
  // A name that is not the event's says nothing against it: the others weigh as much as all.
  const score = name.verdict === 'yes' ? weights.name + rest : rest / (1 - weights.name);
  return Math.round(score * 100) / 100;
}

/**
 * One clear "no" in day, place or parties rules an account out unless its title is a name of the event, since a
 * wrong date is a finding and not another event.
 */
function verdictOn(criteria: Criteria, isSameYear: boolean): EventMatch['verdict'] {
  const [day, place, parties] = [criteria.day.verdict, criteria.place.verdict, criteria.parties.verdict];
  if (criteria.name.verdict === 'yes') return [day, place, parties].includes('no') ? 'likely' : 'yes';
  // Same place, same parties, another day of the same year: a wrong date is likelier than another event.
  if (day === 'no' && place === 'yes' && parties === 'yes' && isSameYear) return 'possible';
  if (day === 'no' || place === 'no' || (day === 'unknown' && place === 'unknown')) return 'no';
  if (day === 'yes' && place === 'yes')
    return parties === 'no' ? 'possible' : parties === 'yes' ? 'yes' : 'likely';
  return parties === 'no' ? 'no' : 'possible';
}

/**
 * Whether an account is about the event: by its title, its day, its place and its parties, each with the
 * tolerance that its own precision allows.
 */
export function matchAccount(account: Account, record: ConflictRecord): MatchedAccount {
  const participants = matchParticipants(account, record);
  const locations = matchLocations(account, record);
  const sides = matchSides(account, participants, record);
  const dates = datesOf(account);
  const criteria = {
    name: matchName(account, record),
    day: matchDay(dates, record),
    place: matchPlace(account, locations, record),
    parties: matchParties(participants, sides, record),
  };
  const verdict = verdictOn(criteria, sharesYear(dates, record));
  const score = verdict === 'no' ? 0 : scoreOf(criteria);
  return { match: { verdict, score, ...criteria }, sides, participants, locations };
}
