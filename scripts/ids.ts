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
import { timelineRows } from '../data/timeline/index.js';
import type { Participant } from '../src/model/participant.js';

const file = new URL('../data/ids.ts', import.meta.url);
const union = (name: string, doc: string, ids: readonly string[]): string =>
  `/** ${doc} */\nexport type ${name} =${ids.map((id) => `\n  | '${id}'`).join('')};\n`;
const lookup = (name: string, doc: string, id: string, row: string): string =>
  // A mapped type, not an interface: only such is assignable to a table with any string as its key.
  `/** ${doc} */\nexport type ${name} = { readonly [Id in ${id}]: ${row} };\n`;

/** The claims' ids, each source's name written once: the union is the largest thing in the declarations. */
function claimUnion(doc: string, claims: readonly { id: string; source: string }[]): string {
  const bySource = new Map<string, string[]>();
  for (const { id, source } of claims) {
    bySource.set(source, [...(bySource.get(source) ?? []), id.slice(source.length + 1)]);
  }
  const lines = [...bySource]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, rest]) => `\n  | \`${source}-\${${rest.map((part) => `'${part}'`).join(' | ')}}\``);
  return `/** ${doc} */\nexport type ClaimId =${lines.join('')};\n`;
}

export function idsModule(): string {
  const participants: readonly Participant[] = Object.values(participantRows);
  const ofKind = (kind: Participant['kind']): readonly string[] =>
    participants.filter((participant) => participant.kind === kind).map((participant) => participant.id);
  return `// Generated from the tables by scripts/ids.ts (npm run ids). Do not edit.
import type { ConflictLocation } from '../src/model/location.js';
import type { ArmedForce, ArmedGroup, Community, Person, State } from '../src/model/participant.js';
import type { Source } from '../src/model/source.js';

${[
  union('SideId', 'Id of a side of the fighting.', Object.keys(eventRow.sides)),
  union('LocationId', 'Id of a location.', Object.keys(locationRows)),
  union(
    'TimelineEntryId',
    'Id of a timeline entry.',
    timelineRows.map((row) => row.id),
  ),
  union('SourceId', 'Id of a source.', Object.keys(sourceRows)),
  claimUnion('Id of a claim.', claimRows),
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
  union('PersonId', 'Id of a person.', ofKind('person')),
  union('StateId', 'Id of a state.', ofKind('state')),
  union('ArmedForceId', 'Id of an armed force.', ofKind('armed-force')),
  union('ArmedGroupId', 'Id of an armed group.', ofKind('armed-group')),
  union('CommunityId', 'Id of a community.', ofKind('community')),
  `/** Id of a participant. */
export type ParticipantId = PersonId | StateId | ArmedForceId | ArmedGroupId | CommunityId;
`,
  lookup(
    'Participants',
    'The participants by id, each of its own kind.',
    'ParticipantId',
    `Id extends PersonId
    ? Person<RecordIds>
    : Id extends StateId
      ? State<RecordIds>
      : Id extends ArmedForceId
        ? ArmedForce<RecordIds>
        : Id extends ArmedGroupId
          ? ArmedGroup<RecordIds>
          : Community<RecordIds>`,
  ),
  lookup('Locations', 'The locations by id.', 'LocationId', 'ConflictLocation<RecordIds>'),
  lookup('Sources', 'The sources by id.', 'SourceId', 'Source<RecordIds>'),
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
