/** One validator in one process: `tsx validate.ts NAME SHARE_OF_BAD_ROWS` prints its time and that of JSON.parse. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import * as z from 'zod';
import { claimSchema, compileClaimSchema } from '../../src/schemas/index.js';
import { distinctClaims } from './claims.js';
import { isClaim } from './hand-written-claim.js';
import { claimSchema as valibotClaim } from './valibot-claim.js';

const validators: Readonly<Record<string, () => (row: unknown) => boolean>> = {
  'a check written by hand': () => isClaim,
  '`compileClaimSchema()`': () => {
    const compiled = compileClaimSchema();
    return (row) => compiled.safeParse(row).success;
  },
  '`claimSchema` as it is': () => (row) => claimSchema.safeParse(row).success,
  'ajv, on the JSON Schema': () => {
    const check = new Ajv2020({
      strict: false,
      allErrors: true,
      discriminator: true,
      validateFormats: false,
    }).compile(z.toJSONSchema(claimSchema, { io: 'input' }));
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
  const parse = (): unknown[] => lines.map((line): unknown => JSON.parse(line));
  // Once through before the clock starts: a service that checks many rows runs warm.
  parse().forEach(check);
  let rows: unknown[] = [];
  const parsing = time(() => {
    rows = parse();
  });
  let good = 0;
  const checking = time(() => {
    for (const row of rows) if (check(row)) good += 1;
  });
  console.log(JSON.stringify({ parsing, checking, good }));
}
