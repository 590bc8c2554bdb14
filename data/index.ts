import { joined } from './join.js';
import { documents } from './sources/index.js';

// The record's tables. The build writes them out as literals, so that nothing is joined or sorted at import.
export const { sourceRows, claimRows } = joined(documents);
export { eventRow } from './event.js';
export { locationRows } from './locations.js';
export { participantRows } from './participants.js';
export { timelineRows } from './timeline/index.js';
export { dataDate, dataVersion } from './version.js';
export { voiceRows } from './voices.js';
