import { describe, expect, test } from 'vitest';
import { isOwnVoice, voicesOf } from '../../src/compare/voices.js';
import type { Claim, ConflictRecord, Source } from '../../src/model/index.js';
import { killed, record } from '../queries/fixture.js';
import { account, byId, party } from './fixture.js';

const quoted = (id: string, name: string, kind: string, participant?: string) => ({
  [id]: { id, name, kind, side: null, ...(participant !== undefined && { participant }) },
});
const claims = [
  killed('x', 'wire', 1, 1),
  killed('y', 'wire', 2, 2, { voice: 'omar' }),
  killed('z', 'court', 2, 2, { voice: 'office', statedBy: { name: 'Ann Spokes', side: null } }),
];
const own = {
  ...record(claims),
  voices: {
    ...record(claims).voices,
    ...quoted('omar', 'The Leader', 'person', 'omar-ag-alba'),
    ...quoted('office', 'Press Office', 'office'),
  },
} as unknown as ConflictRecord;
const given = account({ participants: byId(party('p'), party('q')) });
const context = { account: given, record: own, participants: { p: 'omar-ag-alba', q: null } };

describe('who speaks when a claim of yours does', () => {
  const says = (more: Partial<Claim>): Claim => killed('mine', 'mine', 1, 1, more as never);
  test.each<[string, Claim, readonly string[]]>([
    ['the account', says({}), ['mine']],
    ['and a voice of the record', says({ voice: 'wire' }), ['mine', 'wire']],
    ['and a publisher', says({ statedBy: { name: 'WIRE', side: null } }), ['mine', 'wire']],
    [
      'and whom a name of a voice means',
      says({ statedBy: { name: 'the leader', side: null } }),
      ['mine', 'omar'],
    ],
    [
      'and who is called so among the participants',
      says({ statedBy: { name: "'Umar d'Alba", side: null } }),
      ['mine', 'omar'],
    ],
    [
      'and the participant who is quoted',
      says({ statedBy: { name: 'he', participant: 'p', side: null } }),
      ['mine', 'omar'],
    ],
    [
      'and a speaker of the record',
      says({ statedBy: { name: 'Ann Spokes', side: null } }),
      ['mine', 'office'],
    ],
    [
      'not who publishes what somebody else says',
      says({ statedBy: { name: 'court', side: null } }),
      ['mine'],
    ],
    [
      'nobody unknown',
      says({ statedBy: { name: 'he', participant: 'q', side: null }, voice: 'nobody' }),
      ['mine'],
    ],
  ])('%s', (_, said, voices) => {
    expect(voicesOf(said, context)).toEqual(voices);
  });
});

describe('whether a claim of the record is in your own voice', () => {
  const family = (independence: Source['independence']) => ({
    account: { ...given, source: { ...given.source, independence } },
    record: own,
  });
  const almanac = killed('a', 'almanac', 1, 1);
  const [wire] = claims;
  test.each<[string, Claim | undefined, string, Source['independence'], boolean]>([
    ['its voice is yours', wire, 'wire', 'independent', true],
    ['its voice is another', wire, 'court', 'independent', false],
    ['encyclopedias copy one another', almanac, 'mine', 'wikipedia-family', true],
    ['an encyclopedia is no newspaper', wire, 'mine', 'wikipedia-family', false],
    ['a newspaper is no encyclopedia', almanac, 'mine', 'independent', false],
    [
      'a source without a row is no encyclopedia',
      killed('b', 'lost', 1, 1),
      'mine',
      'wikipedia-family',
      false,
    ],
  ])('%s', (_, said, voice, independence, expected) => {
    expect(said && isOwnVoice(said, new Set([voice]), family(independence))).toBe(expected);
  });
});
