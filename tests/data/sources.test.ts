import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/model/source.js';
import { record, sources } from '../../src/record.js';
import { runLints } from './lints/run.js';
import { sourceLints } from './lints/sources.js';

runLints('sources', sourceLints);

const all: readonly Source[] = Object.values(record.sources);
const voicesOf = (ids: readonly (keyof typeof sources)[]): readonly string[] => [
  ...new Set(ids.map((id) => sources[id].voice)),
];

describe('the sources as evidence', () => {
  test('at least 40 are independent of the encyclopedia, in at least 30 voices', () => {
    const independent = all.filter((source) => source.independence === 'independent');
    expect(independent.length).toBeGreaterThanOrEqual(40);
    expect(new Set(independent.map((source) => source.voice)).size).toBeGreaterThanOrEqual(30);
  });

  test('the reference source is the English encyclopedia article, read whole', () => {
    const reference = record.sources[record.event.referenceSource];
    expect(reference).toMatchObject({
      title: '2006 Kidal and Ménaka mutinies',
      independence: 'wikipedia-family',
      read: 'whole',
    });
  });

  test('those who pass on AFP are one voice', () => {
    expect(
      voicesOf([
        'afp-2006-05-23',
        'saphirnews-2006-05-23',
        'afp-2006-05-24',
        'afp-2006-07-04',
        'mail-and-guardian-2006-07-05',
        'der-standard-2006-07-04',
      ]),
    ).toEqual(['afp']);
  });

  test('a translation of an IRIN report is no second voice', () => {
    expect(
      voicesOf(['irin-2006-05-23', 'irin-2006-05-24', 'europa-press-2006-05-25', 'afrik-irin-2006-05-24']),
    ).toEqual(['irin']);
  });

  test('some were issued before the attack, some on its two days, some after', () => {
    const issuedIn = (from: string, to: string): number =>
      all.filter(({ issued }) => issued.slice(0, 10) >= from && issued.slice(0, 10) <= to).length;
    expect(issuedIn('2006-01-01', '2006-05-22')).toBeGreaterThan(0);
    expect(issuedIn('2006-05-23', '2006-05-24')).toBeGreaterThan(10);
    expect(issuedIn('2006-05-25', '2006-07-31')).toBeGreaterThan(20);
  });
});
