/** One validator in one process: `tsx validate.ts NAME SHARE_OF_BAD_ROWS` prints its time and that of JSON.parse. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import * as z from 'zod';
import { recordJsonSchema } from '../../scripts/json-schema.js';
import { isClaim as isGuarded } from '../../src/schemas/claim.js';
import { claimSchema } from '../../src/schemas/index.js';
import { distinctClaims } from './claims.js';
import { isClaim } from './hand-written-claim.js';
import { claimSchema as valibotClaim } from './valibot-claim.js';

const validators: Readonly<Record<string, () => (row: unknown) => boolean>> = {
  'a check written by hand': () => isClaim,
  '`claimSchema`, its guard alone': () => isGuarded,
  '`claimSchema`, with issues': () => (row) => claimSchema.safeParse(row).success,
  'zod, the same schema without the guard': () => {
    const schema = z.discriminatedUnion('property', claimSchema.options);
    return (row) => schema.safeParse(row).success;
  },
  'ajv, on the JSON Schema with its discriminator': () => {
    const { $defs } = recordJsonSchema();
    const check = new Ajv2020({ discriminator: true }).compile({ $defs, $ref: '#/$defs/Claim' });
    return (row) => check(row) === true;
  },
  valibot: () => (row) => v.safeParse(valibotClaim, row).success,
};
export const validatorNames: readonly string[] = Object.keys(validators);

const [name, share] = process.argv.slice(2);
if (name !== undefined && share !== undefined) {
  const make = validators[name];
  if (!make) throw new Error(`no validator '${name}'`);
  const lines = distinctClaims(100_000, Number(share)).map((row) => JSON.stringify(row));
  const check = make();
  const time = (work: () => void): number => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  // As a stream does: each row is dropped once it is checked. Kept, most of the time would be collecting garbage.
  let good = 0;
  const parse = (): void => {
    for (const line of lines) JSON.parse(line);
  };
  const parseAndCheck = (): void => {
    good = 0;
    for (const line of lines) if (check(JSON.parse(line))) good += 1;
  };
  // Once through before the clock starts: a service that checks many rows runs warm. Then the least of five, in turns.
  parse();
  parseAndCheck();
  let parsing = Number.POSITIVE_INFINITY;
  let both = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 5; turn += 1) {
    parsing = Math.min(parsing, time(parse));
    both = Math.min(both, time(parseAndCheck));
  }
  console.log(JSON.stringify({ parsing, checking: both - parsing, good }));
}
