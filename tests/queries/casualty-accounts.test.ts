import { describe, expect, it } from 'vitest';
import { casualtyAccounts } from '../../src/queries/casualty-accounts.js';
import { claims, event } from '../../src/record.js';
import { day, killed, record } from './fixture.js';

describe('casualtyAccounts', () => {
  it('has a row per document and voice, the reference account first, then by date', () => {
    const said = [
      killed('a', 'court', 4, 4),
      killed('b', 'wire', 2, 2, { side: 'crown' }),
      killed('c', 'wire', 3, 3, { side: 'raiders' }),
      killed('d', 'wire', 9, 9, {
        voice: 'general',
        statedBy: { name: 'a general', side: 'crown' },
        statedOn: day('2001-05-02'),
      }),
      killed('e', 'almanac', 5, 5),
    ];
    expect(
      casualtyAccounts(record(said)).map((row) => [
        row.source,
        row.voice,
        row.statedBy?.name,
        row.statedOn,
        row.killed.map((claim) => claim.id),
      ]),
    ).toEqual([
      ['almanac', 'almanac', undefined, 'XXXX', ['e']],
      ['wire', 'general', 'a general', '2001-05-02', ['d']],
      ['wire', 'wire', undefined, '2001-05-03', ['b', 'c']],
      ['court', 'court', undefined, '2001-06-01', ['a']],
    ]);
  });
  it('keeps outcomes apart and marks what was replaced', () => {
    const said = [
      killed('a', 'wire', 1, 1, { supersededBy: 'd' }),
      killed('b', 'wire', 2, 2, { outcomes: ['killed', 'wounded'], supersededBy: 'd' }),
      killed('c', 'court', 2, 2, { outcomes: ['wounded'] }),
    ];
    const [wire, court] = casualtyAccounts(record(said));
    expect(wire).toMatchObject({
      superseded: true,
      killed: [{ id: 'a' }],
      others: [{ id: 'b' }],
      wounded: [],
      missing: [],
    });
    expect(court).toMatchObject({ superseded: false, killed: [], wounded: [{ id: 'c' }] });
  });
  it('loses no claim of the record', () => {
    const rows = casualtyAccounts();
    const shown = rows.flatMap((row) =>
      [row.killed, row.wounded, row.captured, row.missing, row.others].flat(),
    );
    const all = claims.filter((claim) => claim.property === 'casualties' && claim.about === event.id);
    expect(shown.map((claim) => claim.id).sort()).toEqual(all.map((claim) => claim.id).sort());
    expect(rows[0]?.source).toBe(event.referenceSource);
  });
  it("tells the voices of the tolls apart: Fagaga, the army's press office, the police commissioner, the July toll", () => {
    const voices = casualtyAccounts().map((row) => row.voice);
    expect(voices).toEqual(
      expect.arrayContaining(['fagaga', 'army-press-office', 'police-commissioner', 'july-toll']),
    );
  });
});
