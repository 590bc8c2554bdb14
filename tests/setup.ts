import fc from 'fast-check';

// One seed, so that a red run is red for everybody; `npm run fuzz` draws a new one each time and prints it.
if (import.meta.env.MODE !== 'fuzz') fc.configureGlobal({ seed: 20_060_523 });
