import type { CasualtiesClaim } from '../../model/claim.js';
import type { Count } from '../../model/count.js';
import type { ConflictLocation } from '../../model/location.js';
import type { Participant } from '../../model/participant.js';
import type { ConflictRecord } from '../../model/record.js';
import type { Source } from '../../model/source.js';
import { speakerOf } from '../../queries/voice-of.js';
import { record as ours } from '../../record.js';
import { assertTables, recordTables } from '../../text/assert-tables.js';
import { formatCount } from '../../text/format-count.js';

/** A node of a JSON-LD document. */
export interface JsonLdNode {
  /** A type of schema.org. */
  readonly '@type': string;
  readonly [key: string]: JsonLdValue | undefined;
}
/** What a node's key may hold. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

/** A JSON-LD document about the event. */
export interface JsonLdEvent extends JsonLdNode {
  /** The vocabulary. */
  readonly '@context': 'https://schema.org';
  /** A type of schema.org. */
  readonly '@type': 'Event';
}

const schemaTypes = {
  person: 'Person',
  state: 'GovernmentOrganization',
  'armed-force': 'Organization',
  'armed-group': 'Organization',
  community: 'Organization',
} as const satisfies Record<Participant['kind'], string>;

const wikidata = (id: string | undefined): { sameAs?: string } =>
  id === undefined ? {} : { sameAs: `https://www.wikidata.org/entity/${id}` };

function place(
  location: ConflictLocation,
  locations: ConflictRecord['locations'],
  inner: readonly string[] = [],
): JsonLdNode {
  const within = location.within;
  // A record of one's own may hold a circle, which no document can be.
  const parent = within === null || inner.includes(within) ? undefined : locations[within];
  return {
    '@type': location.kind === 'country' ? 'Country' : 'Place',
    name: location.name,
    ...(location.aliases.length > 0 && { alternateName: location.aliases.map((alias) => alias.name) }),
    ...(location.coordinates && {
      geo: {
        '@type': 'GeoCoordinates',
        latitude: location.coordinates.latitude,
        longitude: location.coordinates.longitude,
      },
    }),
    ...wikidata(location.identifiers.wikidata),
    ...(parent && { containedInPlace: place(parent, locations, [...inner, location.id]) }),
  };
}

const party = (participant: Participant): JsonLdNode => ({
  '@type': schemaTypes[participant.kind],
  name: participant.name,
  ...(participant.aliases.length > 0 && { alternateName: participant.aliases.map((alias) => alias.name) }),
  ...wikidata(participant.identifiers.wikidata),
});

const work = (source: Source): JsonLdNode => ({
  '@type': 'CreativeWork',
  name: source.title,
  publisher: { '@type': 'Organization', name: source.publisher },
  ...(/^\d{4}/.test(source.issued) && { datePublished: source.issued.slice(0, 10).replace(/[^\d-].*$/, '') }),
  ...(source.URL !== undefined && { url: source.URL }),
  inLanguage: source.language,
});

/** Unknown has no bound to give and so no number at all; an open end has no `maxValue`. */
function bounds(count: Count): { minValue?: number; maxValue?: number; value?: number } {
  if (count.max === null) return count.min === 0 ? {} : { minValue: count.min };
  return count.min === count.max
    ? { value: count.min, minValue: count.min, maxValue: count.max }
    : { minValue: count.min, maxValue: count.max };
}

/** A toll as schema.org's `Claim`: the number, who says it, and the work it appears in. */
function toll(
  claim: CasualtiesClaim,
  record: Pick<ConflictRecord, 'sources' | 'event' | 'locations' | 'voices'>,
): JsonLdNode {
  const speaker = speakerOf(claim, record);
  const isPerson = claim.voice === undefined || record.voices[claim.voice]?.kind === 'person';
  const source = record.sources[claim.source];
  const side =
    claim.side === 'unknown'
      ? 'side unknown'
      : claim.side && (record.event.sides[claim.side]?.name ?? claim.side);
  const location = claim.location && (record.locations[claim.location]?.name ?? claim.location);
  const scope = [claim.outcomes.join(' or '), claim.status, side, location]
    .filter((part) => part !== undefined)
    .join(', ');
  return {
    '@type': 'Claim',
    identifier: claim.id,
    name: `${scope}: ${formatCount(claim.value)}`,
    about: {
      '@type': 'PropertyValue',
      propertyID: claim.outcomes.join('-'),
      name: scope,
      ...bounds(claim.value),
      unitText: claim.unit ?? 'people',
    },
    ...(speaker && { author: { '@type': isPerson ? 'Person' : 'Organization', name: speaker.name } }),
    ...(source && { appearance: work(source) }),
  };
}

/**
 * The event as schema.org `Event` in JSON-LD: names, dates, places, parties, the conflict it belongs
 * to, and under `subjectOf` every toll of the record as a `Claim`: a `PropertyValue` with `minValue` and
 * `maxValue`, its speaker, and the source it appears in. (`additionalProperty` is not for events.) schema.org has no word for casualties and no uncertain dates: `startDate` and `endDate`
 * are the bounds of the preferred date, and the clock time is left out.
 *
 * @group Write other formats
 * @example
 * ```ts
 * import { toJsonLd } from 'kidal-menaka-2006/formats';
 * toJsonLd().startDate //=> '2006-05-23'
 * ```
 */
export function toJsonLd(record: ConflictRecord = ours): JsonLdEvent {
  assertTables('toJsonLd', record, recordTables);
  const { event } = record;
  const named = record.claims.filter(
    (claim) =>
      claim.about === event.id && (claim.property === 'belligerents' || claim.property === 'commanders'),
  );
  const preferred = named.filter((claim) => claim.rank === 'preferred');
  // The parties and commanders by the preferred reading; where a record prefers none, by all that it holds.
  const listed = new Set(
    (preferred.length > 0 ? preferred : named).flatMap((claim) =>
      Array.isArray(claim.value) ? claim.value : [],
    ),
  );
  const parties = Object.values(record.participants).filter((participant) => listed.has(participant.id));
  const larger = record.timeline.filter((entry) => event.partOf.includes(entry.id));
  const tolls = record.claims.flatMap((claim) =>
    claim.property === 'casualties' && claim.about === event.id ? [toll(claim, record)] : [],
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.name,
    ...(event.aliases.length > 0 && { alternateName: event.aliases.map((alias) => alias.name) }),
    description: event.summary,
    ...(event.date?.earliest && { startDate: event.date.earliest }),
    ...(event.date?.latest && { endDate: event.date.latest }),
    location: event.locations.flatMap((id) => {
      const location = record.locations[id];
      return location ? [place(location, record.locations)] : [];
    }),
    attendee: parties.map(party),
    superEvent: larger.map((entry) => ({ '@type': 'Event', name: entry.title })),
    subjectOf: tolls,
  };
}
