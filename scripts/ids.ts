/**
 * Writes data/ids.ts: the id unions of the record, read off its tables.
 * `npm run ids` after a row was added; `npm run ids -- --check` fails when the file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { claimRows } from '../data/claims/index.js';
import { eventRow } from '../data/event.js';
import { locationRows } from '../data/locations.js';
import { participantRows } from '../data/participants.js';
import { sourceRows } from '../data/sources/index.js';
import { timelineRows } from '../data/timeline.js';
import type { Participant } from '../src/model/participant.js';

const file = new URL('../data/ids.ts', import.meta.url);
const interfaceOf: Record<Participant['kind'], string> = {
  person: 'Person',
  state: 'State',
  'armed-force': 'ArmedForce',
  'armed-group': 'ArmedGroup',
  community: 'Community',
};

const union = (name: string, doc: string, ids: readonly string[]): string =>
  `/** ${doc} */\nexport type ${name} =${ids.map((id) => `\n  | '${id}'`).join('')};\n`;
const table = (name: string, doc: string, rows: readonly (readonly [id: string, type: string])[]): string =>
  `/** ${doc} */\nexport interface ${name} {${rows.map(([id, type]) => `\n  readonly '${id}': ${type}<RecordIds>;`).join('')}\n}\n`;

export function idsModule(): string {
  const participants: readonly Participant[] = Object.values(participantRows);
  return `// Generated from the tables by scripts/ids.ts (npm run ids). Do not edit.
import type { ConflictLocation } from '../src/model/location.js';
import type { ${[...new Set(participants.map((p) => interfaceOf[p.kind]))].sort().join(', ')} } from '../src/model/participant.js';
import type { Source } from '../src/model/source.js';

${[
  union('SideId', 'Id of a side of the fighting.', Object.keys(eventRow.sides)),
  union('ParticipantId', 'Id of a participant.', Object.keys(participantRows)),
  union('LocationId', 'Id of a location.', Object.keys(locationRows)),
  union('TimelineEntryId', 'Id of a timeline entry.', timelineRows.map((row) => row.id)),
  union('SourceId', 'Id of a source.', Object.keys(sourceRows)),
  union('ClaimId', 'Id of a claim.', claimRows.map((row) => row.id)),
  `/** The ids of this package's record. */
export interface RecordIds {
  event: '${eventRow.id}';
  side: SideId;
  participant: ParticipantId;
  location: LocationId;
  entry: TimelineEntryId;
  claim: ClaimId;
  source: SourceId;
}
`,
  table('Participants', 'The participants by id, each of its own kind.', participants.map((p) => [p.id, interfaceOf[p.kind]])),
  table('Locations', 'The locations by id.', Object.keys(locationRows).map((id) => [id, 'ConflictLocation'])),
  table('Sources', 'The sources by id.', Object.keys(sourceRows).map((id) => [id, 'Source'])),
].join('\n')}`;
}

if (process.argv[1]?.endsWith('ids.ts')) {
  const text = idsModule();
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error('data/ids.ts is stale: run npm run ids');
    process.exitCode = 1;
  }
}
