import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Consumer {
  name: string;
  /** What TypeScript is told. */
  options: { module: string; moduleResolution: string };
  /** The kind of the consumer's package: an ES module or not. */
  type: 'module' | 'commonjs';
}

export const consumers: readonly Consumer[] = [
  { name: 'node16, ES module', options: { module: 'node16', moduleResolution: 'node16' }, type: 'module' },
  { name: 'node16, CommonJS', options: { module: 'node16', moduleResolution: 'node16' }, type: 'commonjs' },
  { name: 'nodenext', options: { module: 'nodenext', moduleResolution: 'nodenext' }, type: 'module' },
  { name: 'bundler', options: { module: 'esnext', moduleResolution: 'bundler' }, type: 'module' },
];

/** What a stranger writes; each line under `@ts-expect-error` must not compile. */
export const source = `
import { casualtyTotals, claims, event, getParticipant, hasId, locations, participants } from 'kidal-menaka-2006';
import type { Claim, ClaimId, ConflictRecord, LocationId, ParticipantId } from 'kidal-menaka-2006';
import { claimSchema, recordSchema, validateRecord } from 'kidal-menaka-2006/schemas';
import { fromInfobox } from 'kidal-menaka-2006/formats';
import { compareAccount } from 'kidal-menaka-2006/compare';

const leader: ParticipantId = 'hassan-ag-fagaga';
export const name: string = getParticipant(leader).name;
export const kind: 'person' = participants['hassan-ag-fagaga'].kind;
export const community: 'community' = participants.tuareg.kind;
export const first: LocationId = event.locations[0];
export const killed: number | undefined = casualtyTotals().killed.bySide.government.count?.min;
export const tolls: readonly Claim[] = claims.filter((claim) => claim.property === 'casualties');
export const parsed: ConflictRecord = recordSchema.parse({});
export const claim: Claim = claimSchema.parse({});
export const issues: readonly { code: string }[] = validateRecord(undefined).issues;
export const verdict = compareAccount(fromInfobox('').account);
export const guard = (value: unknown): ParticipantId | null => (hasId(participants, value) ? value : null);

// @ts-expect-error no such participant
export const nobody = participants['ag-ghali'];
// @ts-expect-error no such location
export const nowhere: LocationId = 'bamako-2';
// @ts-expect-error a community has no side
export const side = participants.tuareg.allegiances;
// @ts-expect-error the record is read-only
event.name = '';
// @ts-expect-error the tables are read-only
claims.push(claims[0]);
// @ts-expect-error a claim id, not any string
export const id: ClaimId = 'x';
export const town: string = locations.menaka.name;
`;

/** Compiles a consumer with a given TypeScript; yields what the compiler printed, nothing when all is well. */
export function checkConsumer(stranger: string, consumer: Consumer, tsc: string): string {
  const folder = join(stranger, `consumer-${consumer.name.replace(/\W+/g, '-')}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', type: consumer.type }));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'es2022',
        lib: ['es2022', 'dom'],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        skipLibCheck: false,
        types: [],
        ...consumer.options,
      },
      files: ['index.ts'],
    }),
  );
  writeFileSync(join(folder, 'index.ts'), source);
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}`;
}
