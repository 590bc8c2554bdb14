import fc from 'fast-check';

// One seed, so that a red run is red for everybody; `npm run fuzz` takes a new one each time, or SEED, and prints it.
const isFuzz = process.env['FUZZ'] === 'yes';
const seed = isFuzz ? Number(process.env['SEED'] ?? Date.now() % 2 ** 31) : 20_060_523;
if (isFuzz) console.log(`SEED=${seed}`);
fc.configureGlobal({ seed });
