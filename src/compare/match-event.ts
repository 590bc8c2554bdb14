import type { Account } from '../model/account.js';
import type { EdtfDate } from '../model/edtf-date.js';
import type { ConflictLocation } from '../model/location.js';
import type { ConflictRecord } from '../model/record.js';
import { compareDates } from '../queries/dates.js';
import { distanceBetween } from '../queries/distance.js';
import { isWithin } from '../queries/within.js';
import { foldText } from '../text/fold.js';
import type { Matches } from './names.js';

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

const unknown = (reason: string): MatchCriterion => ({ verdict: 'unknown', reason });

function matchName(account: Account, record: ConflictRecord): MatchCriterion {
  const ours = new Set([record.event.name, ...record.event.aliases.map((alias) => alias.name)].map(foldText));
  const theirs = [account.source.title, ...(account.names ?? []).map(({ name }) => name)];
  const found = theirs.find((name) => ours.has(foldText(name)));
  return found === undefined
    ? unknown('none of its names is a name of the event')
    : { verdict: 'yes', reason: `it is named '${found}'` };
}

/** A span of more than this many days is no day: it overlaps too much to say anything. */
const vague = 7;
const daysLong = (date: EdtfDate): number =>
  date.earliest === null || date.latest === null
    ? Number.POSITIVE_INFINITY
    : (Date.parse(date.latest) - Date.parse(date.earliest)) / 86_400_000;

function matchDay(account: Account, record: ConflictRecord): MatchCriterion {
  const theirs = account.claims.flatMap((claim) =>
    claim.property === 'date' && claim.value ? [claim.value] : [],
  );
  if (theirs.length === 0) return unknown('it gives no date');
  const ours = [
    ...(record.event.date ? [{ date: record.event.date, who: 'the reference account' }] : []),
    ...record.claims.flatMap((claim) =>
      claim.about === record.event.id && claim.property === 'date' && claim.value
        ? [{ date: claim.value, who: record.sources[claim.source]?.publisher ?? claim.source }]
        : [],
    ),
  ];
  if (ours.length === 0) return unknown('the record has no date for the event');
  for (const date of theirs) {
    const hit = ours.find((our) => ['same', 'overlaps'].includes(compareDates(date, our.date)));
    if (!hit) continue;
    const where = `${date.edtf} ${date.edtf === hit.date.edtf ? 'is' : 'overlaps'} the date of ${hit.who}${date.edtf === hit.date.edtf ? '' : `, ${hit.date.edtf}`}`;
    return { verdict: daysLong(date) > vague ? 'partly' : 'yes', reason: where };
  }
  return {
    verdict: 'no',
    reason: `${theirs.map((date) => date.edtf).join(', ')} is none of the dates given for the event`,
  };
}

function sharesYear(account: Account, record: ConflictRecord): boolean {
  const year = record.event.date?.earliest?.slice(0, -6);
  return account.claims.some(
    (claim) =>
      claim.property === 'date' && year !== undefined && claim.value?.earliest?.slice(0, -6) === year,
  );
}

/** The places where some source puts the event. */
function eventPlaces(record: ConflictRecord): ReadonlySet<string> {
  const claimed = record.claims.flatMap((claim) =>
    claim.about === record.event.id && claim.property === 'locations' && claim.value ? claim.value : [],
  );
  return new Set([...record.event.locations, ...claimed]);
}

function matchPlace(account: Account, locations: Matches, record: ConflictRecord): MatchCriterion {
  const theirs = Object.values(account.locations);
  if (theirs.length === 0) return unknown('it gives no place');
  const places = eventPlaces(record);
  const name = (id: string): string => record.locations[id]?.name ?? id;
  const known = theirs.flatMap((location) => {
    const id = locations[location.id];
    return typeof id === 'string' ? [id] : [];
  });
  const exact = known.find((id) => record.event.locations.some((place) => isWithin(id, place, record)));
  if (exact !== undefined)
    return { verdict: 'yes', reason: `${name(exact)} is one of the places of the event` };
  const claimed = known.find((id) => [...places].some((place) => isWithin(id, place, record)));
  if (claimed !== undefined)
    return { verdict: 'partly', reason: `some source puts the event at ${name(claimed)} too` };
  const near = theirs.flatMap((location) => nearest(location, location.toleranceKm, places, record));
  const inside = near.find(({ within }) => within);
  if (inside) return { verdict: 'partly', reason: inside.reason };
  const wider = known.find((id) => [...places].some((place) => isWithin(place, id, record)));
  // A country says where only as long as no nearer place speaks against it.
  const named = theirs.filter((location) => location.kind !== 'country' && location.kind !== 'region');
  const other = named.filter(
    (location) =>
      typeof locations[location.id] !== 'string' || !known.includes(String(locations[location.id])),
  );
  if (
    wider !== undefined &&
    near.length === 0 &&
    other.length === 0 &&
    known.every((id) => isWithin(id, wider, record))
  ) {
    const narrower = known.find(
      (id) => id !== wider && ![...places].some((place) => isWithin(place, id, record)),
    );
    if (narrower === undefined) return { verdict: 'partly', reason: `it says only ${name(wider)}` };
  }
  return {
    verdict: 'no',
    reason:
      near[0]?.reason ??
      `${theirs.map((location) => location.name).join(', ')} is none of the places given for the event`,
  };
}

function nearest(
  location: Pick<ConflictLocation, 'name' | 'coordinates'>,
  toleranceKm: number | null | undefined,
  places: ReadonlySet<string>,
  record: ConflictRecord,
): { within: boolean; reason: string }[] {
  const point = location.coordinates;
  if (!point || toleranceKm === undefined) return [];
  const distances = [...places].flatMap((id) => {
    const place = record.locations[id];
    return place?.coordinates ? [{ name: place.name, km: distanceBetween(point, place.coordinates) }] : [];
  });
  const [first] = distances.sort((a, b) => a.km - b.km);
  if (!first) return [];
  const off = `its point is ${Math.round(first.km)} km from ${first.name}`;
  // "Anywhere in the country" reaches across it: what is in the country is not ruled out, and no point rules it in.
  if (toleranceKm === null)
    return [
      {
        within: first.km <= countryKm,
        reason: `${off}, and its precision code says no more than the country`,
      },
    ];
  return [
    { within: first.km <= toleranceKm, reason: `${off}, where its precision code allows ${toleranceKm} km` },
  ];
}
const countryKm = 1_500;

function matchParties(participants: Matches, sides: Matches): MatchCriterion {
  const known = Object.values(participants).filter((id) => id !== null);
  const matched = new Set(Object.values(sides).filter((id) => id !== null));
  if (Object.keys(participants).length === 0 && matched.size === 0) return unknown('it names no parties');
  if (matched.size > 1) return { verdict: 'yes', reason: 'its sides are the sides of the event' };
  if (matched.size === 1)
    return { verdict: 'partly', reason: `one of its sides is known: ${[...matched].join(', ')}` };
  if (known.length > 0) return { verdict: 'partly', reason: `it names ${known.join(', ')}` };
  return { verdict: 'no', reason: 'none of its parties is known to the record' };
}

const weights = { name: 0.25, day: 0.3, place: 0.25, parties: 0.2 } as const;
const worth = { yes: 1, partly: 0.5, unknown: 0.35, no: 0 } as const;

/**
 * Whether an account is about the event: by its title, its day, its place and its parties, each with the
 * tolerance that its own precision allows. One clear "no" in day, place or parties rules it out unless its title
 * is a name of the event, since a wrong date is a finding and not another event.
 */
export function matchEvent(
  account: Account,
  matches: { participants: Matches; locations: Matches; sides: Matches },
  record: ConflictRecord,
): EventMatch {
  const name = matchName(account, record);
  const day = matchDay(account, record);
  const place = matchPlace(account, matches.locations, record);
  const parties = matchParties(matches.participants, matches.sides);
  const score =
    (name.verdict === 'yes' ? weights.name : 0) +
    (weights.day * worth[day.verdict] +
      weights.place * worth[place.verdict] +
      weights.parties * worth[parties.verdict]) *
      (name.verdict === 'yes' ? 1 : 1 / (1 - weights.name));
  const verdicts = [day, place, parties].map((criterion) => criterion.verdict);
  const yes = verdicts.filter((verdict) => verdict === 'yes').length;
  const verdict = (): EventMatch['verdict'] => {
    if (name.verdict === 'yes') return verdicts.includes('no') ? 'likely' : 'yes';
    // Same place, same parties, another day of the same year: a wrong date is likelier than another event.
    if (
      day.verdict === 'no' &&
      place.verdict === 'yes' &&
      parties.verdict === 'yes' &&
      sharesYear(account, record)
    ) {
      return 'possible';
    }
    if (day.verdict === 'no' || place.verdict === 'no') return 'no';
    if (day.verdict === 'unknown' && place.verdict === 'unknown') return 'no';
    if (day.verdict === 'yes' && place.verdict === 'yes')
      return parties.verdict === 'no' ? 'possible' : yes === 3 ? 'yes' : 'likely';
    return parties.verdict === 'no' ? 'no' : 'possible';
  };
  const decided = verdict();
  return {
    verdict: decided,
    score: decided === 'no' ? 0 : Math.round(score * 100) / 100,
    name,
    day,
    place,
    parties,
  };
}
