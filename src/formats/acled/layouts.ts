import { cellDay } from '../cell-date.js';

/** The columns of releases of which files without a header line are met, told apart by how many there are. */
const layouts: readonly (readonly string[])[] = [
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp',
  'data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,timestamp,iso3',
  'gwno,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,notes,fatalities',
].map((header) => header.split(','));

/**
 * A row without a header as an object, if its date stands where one of the layouts has it; any other input
 * as it is.
 */
export function withHeaders(input: unknown): unknown {
  try {
    if (!Array.isArray(input)) return input;
    const cells: readonly unknown[] = input;
    const layout = layouts.find((names) => {
      const date = cells[names.indexOf('event_date')];
      return names.length === cells.length && typeof date === 'string' && cellDay(date.trim()) !== null;
    });
    return layout === undefined ? input : Object.fromEntries(layout.map((name, i) => [name, cells[i]]));
  } catch {
    // Not to be read at all: openRow says so.
    return input;
  }
}
