import { attribution } from '../../attribution.js';
import type { Identifiers } from '../../model/identifiers.js';
import type { ConflictRecord } from '../../model/record.js';
import { event, locations, timeline } from '../../record.js';
import { assertTables } from '../../text/assert-tables.js';

/** A feature of {@link GeoJsonCollection}: one location. */
export interface GeoJsonFeature {
  /** GeoJSON's word for it. */
  readonly type: 'Feature';
  /** The location's id. */
  readonly id: string;
  /** Longitude first, WGS 84. */
  readonly geometry: {
    /** GeoJSON's word for it. */
    readonly type: 'Point';
    /** Degrees east, then degrees north. */
    readonly coordinates: readonly [longitude: number, latitude: number];
  };
  /** What the record knows of the location. */
  readonly properties: {
    /** Its name in English usage. */
    readonly name: string;
    /** Country, region, town, camp or massif. */
    readonly kind: string;
    /** Other names, in the record's order. */
    readonly aliases: readonly string[];
    /** Id of the place it lay within at the time. */
    readonly within: string | null;
    /** Whether the point stands for an area or is not exact. */
    readonly approximate: boolean;
    /** Whether the event's preferred reading names it among the places of the event. */
    readonly ofEvent: boolean;
    /** Ids of the timeline entries that name it. */
    readonly entries: readonly string[];
    /** What other datasets call it. */
    readonly identifiers: Identifiers;
    /** What a reader should know of it. */
    readonly note: string | null;
  };
}

/** A FeatureCollection by RFC 7946, with two members more that other programs pass over. */
export interface GeoJsonCollection {
  /** GeoJSON's word for it. */
  readonly type: 'FeatureCollection';
  /** The line that a map of this package's record must show; absent for a record of your own. */
  readonly attribution?: string;
  /** The locations that have a point, in the record's order. */
  readonly features: readonly GeoJsonFeature[];
  /** Those that have none, as the features would have them: many programs refuse a feature without a geometry. */
  readonly unlocated: readonly Omit<GeoJsonFeature, 'type' | 'geometry'>[];
}

/**
 * The locations as GeoJSON (RFC 7946), in the record's order, longitude first. Those without a point
 * are in a member of their own, `unlocated`, so that none is lost.
 *
 * @group Write other formats
 * @example
 * ```ts
 * import { toGeoJSON } from 'kidal-menaka-2006/formats';
 * toGeoJSON().features.find((feature) => feature.id === 'kidal')?.geometry //=> { type: 'Point', coordinates: [1.40778, 18.44111] }
 * ```
 */
export function toGeoJSON(
  record: Pick<ConflictRecord, 'event' | 'locations' | 'timeline'> = { event, locations, timeline },
): GeoJsonCollection {
  assertTables('toGeoJSON', record, ['event', 'locations', 'timeline']);
  const features: GeoJsonFeature[] = [];
  const unlocated: Omit<GeoJsonFeature, 'type' | 'geometry'>[] = [];
  const entries = new Map<string, string[]>();
  for (const entry of record.timeline)
    for (const id of new Set(entry.locations.map((at) => at.location))) {
      const named = entries.get(id);
      if (named === undefined) entries.set(id, [entry.id]);
      else named.push(entry.id);
    }
  for (const location of Object.values(record.locations)) {
    const { id, coordinates: point } = location;
    const properties = {
      name: location.name,
      kind: location.kind,
      aliases: location.aliases.map((alias) => alias.name),
      within: location.within,
      approximate: point?.approximate ?? false,
      ofEvent: record.event.locations.includes(id),
      entries: entries.get(id) ?? [],
      identifiers: location.identifiers,
      note: location.note ?? null,
    };
    if (!point) unlocated.push({ id, properties });
    else
      features.push({
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: [point.longitude, point.latitude] },
        properties,
      });
  }
  return {
    type: 'FeatureCollection',
    ...(record.locations === locations && { attribution }),
    features,
    unlocated,
  };
}
