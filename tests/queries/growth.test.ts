import { describe, expect, it } from 'vitest';
import type * as Root from '../../src/index.js';
import type { CasualtiesClaim } from '../../src/model/index.js';
import { countedSteps } from '../formats/steps.js';
import { killed, record } from './fixture.js';

const { exports, stepsOf } = await countedSteps<typeof Root>('src/index.ts');

// Twice as many claims are at most twice the work and the little more that sorting takes.

const sides = ['crown', 'raiders', undefined];
const places = ['alba', 'alba-camp', 'borgo', 'nord', undefined];

const shapes: Readonly<Record<string, (index: number) => CasualtiesClaim>> = {
  'distinct values of one voice': (i) => killed(`c${i}`, 'wire', i, i),
  'distinct values, each of a source': (i) => killed(`c${i}`, `paper-${i}`, i, i),
  'one value, each of a source': (i) => killed(`c${i}`, `paper-${i}`, 2, 2),
  'one value of one voice in many sources': (i) => killed(`c${i}`, `paper-${i}`, 2, 2, { voice: 'general' }),
  'values that leave room for one another': (i) => killed(`c${i}`, `paper-${i}`, i, null),
  'distinct values of many voices in one source': (i) => killed(`c${i}`, 'almanac', i, i, { voice: `v${i}` }),
  'sides and places': (i) =>
    killed(`c${i}`, `paper-${i % 97}`, i, i + 3, { side: sides[i % 3], location: places[i % 5] }),
  'sides of which sums are made': (i) => killed(`c${i}`, `paper-${i >> 1}`, i, i, { side: sides[i % 2] }),
  'parts of one whole': (i) => killed(`c${i}`, 'wire', i, i, i === 0 ? {} : { partOf: 'c0' }),
  'parts of one whole by side and status': (i) =>
    killed(`c${i}`, 'wire', i, i, i === 0 ? {} : { side: sides[i % 3], status: 'military' }),
  'figures replaced by one later': (i) =>
    killed(`c${i}`, `paper-${i}`, i, i, { voice: 'general', ...(i === 0 ? {} : { supersededBy: 'c0' }) }),
  'figures that each replaces the one before': (i) =>
    killed(`c${i}`, `paper-${i}`, i, i, { voice: 'general', supersededBy: `c${i + 1}` }),
  'figures each shown wrong or hedged': (i) =>
    killed(`c${i}`, `paper-${i}`, i, i, i % 2 === 0 ? { rank: 'deprecated' } : { basis: 'hedged' }),
};

const questions: Readonly<Record<string, (claims: readonly CasualtiesClaim[]) => unknown>> = {
  'casualtyTotals of all': (claims) => exports.casualtyTotals({ source: 'all' }, record(claims)),
  'casualtyTotals of one place': (claims) =>
    exports.casualtyTotals({ source: 'all', location: 'nord' }, record(claims)),
  casualtiesByVoice: (claims) => exports.casualtiesByVoice(record(claims)),
  describeTolls: (claims) => exports.describeTolls(record(claims)),
};

describe.each(Object.entries(questions))('%s', (_, ask) => {
  it.each(Object.entries(shapes))('takes n log n steps for %s', (__, shape) => {
    const steps = [500, 1000, 2000].map((size) => {
      const claims = Array.from({ length: size }, (___, index) => shape(index));
      return stepsOf(() => void ask(claims));
    });
    const [few = 0, more = 0, most = 0] = steps;
    expect(most - more).toBeLessThanOrEqual(2.3 * (more - few) + 2000);
  });
});
