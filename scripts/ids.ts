/**
 * Writes data/ids.ts, the id unions of the record, and data/sources/index.ts, the list of its documents, both read
 * off the files. Part of `npm run write`; with `--check` it fails when one of them is stale.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { eventRow } from '../data/event.js';
import type { RecordIds } from '../data/ids.js';
import { joined } from '../data/join.js';
import { locationRows } from '../data/locations.js';
import { participantRows } from '../data/participants.js';
import type { SourceRow } from '../data/said.js';
import { timelineRows } from '../data/timeline/index.js';
import { voiceRows } from '../data/voices.js';
import type { Claim } from '../src/model/claim.js';
import type { Participant } from '../src/model/participant.js';

const data = new URL('../data/', import.meta.url);
const folder = new URL('sources/', data);
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

type Document = { readonly source: SourceRow; readonly claims: readonly Claim<RecordIds>[] };

/** The documents as their files stand, whatever data/sources/index.ts lists. */
async function documentsOnDisk(): Promise<Record<string, Document>> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  const read = files.sort().map(async (name): Promise<[string, Document]> => {
    return [name.slice(0, -'.ts'.length), await import(new URL(name, folder).href)];
  });
  return Object.fromEntries(await Promise.all(read));
}

function documentsModule(ids: readonly string[]): string {
  const name = (id: string): string => `_${id.replaceAll('-', '_')}`;
  return `// Generated from the files beside it by scripts/ids.ts (npm run write). Do not edit.
${ids.map((id) => `import * as ${name(id)} from './${id}.js';`).join('\n')}

/** Every document: its row and what it says. */
export const documents = {
${ids.map((id) => `  '${id}': ${name(id)},`).join('\n')}
};
`;
}

function idsModule({ sourceRows, claimRows }: ReturnType<typeof joined>): string {
  const participants: readonly Participant[] = Object.values(participantRows);
  const ofKind = (kind: Participant['kind']): readonly string[] =>
    participants.filter((participant) => participant.kind === kind).map((participant) => participant.id);
  return `// Generated from the tables by scripts/ids.ts (npm run write). Do not edit.
import type { ConflictLocation } from '../src/model/location.js';
import type { ArmedForce, ArmedGroup, Community, Person, State } from '../src/model/participant.js';
import type { Source } from '../src/model/source.js';
import type { Voice } from '../src/model/voice.js';

${[
  union('SideId', 'Id of a side of the fighting.', Object.keys(eventRow.sides)),
  union('LocationId', 'Id of a location.', Object.keys(locationRows)),
  union(
    'TimelineEntryId',
    'Id of a timeline entry.',
    timelineRows.map((row) => row.id),
  ),
  union('SourceId', 'Id of a source.', Object.keys(sourceRows)),
  union('VoiceId', 'Id of a voice.', Object.keys(voiceRows)),
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
  voice: VoiceId;
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
  lookup('Voices', 'The voices by id.', 'VoiceId', 'Voice<RecordIds>'),
].join('\n')}`;
}

const documents = await documentsOnDisk();
const written = [
  { file: new URL('ids.ts', data), text: idsModule(joined(documents)) },
  { file: new URL('index.ts', folder), text: documentsModule(Object.keys(documents)) },
];
for (const { file, text } of written) {
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file.pathname} is stale: run npm run write`);
    process.exitCode = 1;
  }
}
