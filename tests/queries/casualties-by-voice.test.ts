import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/index.js';
import { casualtiesByVoice } from '../../src/queries/casualties-by-voice.js';
import { claims, event } from '../../src/record.js';
import { day, killed, record } from './fixture.js';

describe('casualtiesByVoice', () => {
  it('has a row per voice and figure, the reference source first, then by date', () => {
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
      casualtiesByVoice(record(said)).map((row) => [row.name, row.when, row.killed.text, row.sources]),
    ).toEqual([
      ['The Almanac', 'undated', '5', ['almanac']],
      ['general', '2 May 2001', '9', ['wire']],
      ['wire', '3 May 2001', '2 on the Crown side and 3 on the raiders side', ['wire']],
      ['court', '1 June 2001', '4', ['court']],
    ]);
  });

  it('puts a document whose day is one of several in order by the first, and says so in words', () => {
    const own = record([killed('a', 'wire', 2, 2), killed('b', 'gazette', 3, 3), killed('c', 'court', 4, 4)]);
    const issuedOn = (id: string, issued: string) => ({ [id]: { ...own.sources[id], issued } as Source });
    const sources = {
      ...own.sources,
      ...issuedOn('wire', '2001-05-10'),
      ...issuedOn('gazette', '[2001-05-05,2001-05-20]'),
      ...issuedOn('court', '{2001-04,2001-06}'),
    };
    expect(casualtiesByVoice({ ...own, sources }).map(({ name, when }) => [name, when])).toEqual([
      ['court', 'April and June 2001'],
      ['gazette', '5 or 20 May 2001'],
      ['wire', '10 May 2001'],
    ]);
  });

  it('makes one row of documents that pass on one figure of one voice', () => {
    const said = [killed('a', 'copy', 4, 4), killed('b', 'wire', 4, 4, { location: 'alba' })];
    expect(casualtiesByVoice(record(said))).toMatchObject([
      {
        voice: 'wire',
        when: '3 May 2001',
        sources: ['wire', 'copy'],
        killed: { claims: [{ id: 'b' }, { id: 'a' }] },
      },
    ]);
  });

  it('puts what lies inside a figure behind it, and the place once', () => {
    const said = [
      killed('a', 'wire', 5, 5, { location: 'alba' }),
      killed('b', 'wire', 2, 2, { location: 'alba', status: 'civilian', partOf: 'a' }),
      killed('c', 'wire', 1, 1, { location: 'alba', side: 'crown', status: 'military', partOf: 'a' }),
    ];
    expect(casualtiesByVoice(record(said))[0]?.killed.text).toBe(
      '5 at alba (2 civilians and 1 soldier on the Crown side)',
    );
  });

  it('has parts among a figure without an upper end, and says their side once', () => {
    const part = (id: string, status: 'military' | 'police') =>
      killed(id, 'wire', 1, 1, { location: 'alba', side: 'crown', status, partOf: 'a' });
    const value = { min: 2, max: null, wording: 'several' };
    const said = [
      killed('a', 'wire', 2, null, { location: 'alba', value }),
      part('b', 'military'),
      part('c', 'police'),
    ];
    expect(casualtiesByVoice(record(said))[0]?.killed.text).toBe(
      'at least 2 (several) at alba, among them 1 soldier and 1 police officer on the Crown side',
    );
  });

  it('has the words of a source and the parts of its figure in one pair of brackets', () => {
    const value = { min: 2, max: 2, wording: 'a couple' };
    const said = [
      killed('a', 'wire', 2, 2, { value }),
      killed('b', 'wire', 1, 1, { status: 'military', partOf: 'a' }),
    ];
    expect(casualtiesByVoice(record(said))[0]?.killed.text).toBe('2 (a couple; 1 soldier)');
  });

  it('says casualties where nobody says what befell the people', () => {
    const said = [killed('a', 'wire', 3, 3, { outcomes: ['unspecified'] })];
    expect(casualtiesByVoice(record(said))[0]?.others.text).toBe('casualties: 3');
  });

  it('sorts by day also before the year 0, and says "and" once where figures hold commas', () => {
    const on = (text: string) => ({ statedOn: day(text) });
    const crown = { side: 'crown', location: 'alba' };
    const raiders = { side: 'raiders', location: 'borgo' };
    const said = [
      killed('a', 'wire', 1, 1, { ...crown, ...on('-0031-09-02') }),
      killed('b', 'wire', 2, 2, { ...raiders, ...on('-0031-09-02') }),
      killed('c', 'court', 3, 3, on('-0043-03-15')),
      killed('d', 'gazette', 4, 4, on('0014-08-19')),
    ];
    expect(casualtiesByVoice(record(said)).map((row) => row.killed.text)).toEqual([
      '3',
      '1 on the Crown side, at alba, and 2 on the raiders side, at borgo',
      '4',
    ]);
  });

  it('keeps outcomes apart and marks what was replaced or shown wrong', () => {
    const said = [
      killed('a', 'wire', 1, 1, { supersededBy: 'd' }),
      killed('b', 'wire', 2, 2, { outcomes: ['killed', 'wounded'], supersededBy: 'd' }),
      killed('c', 'court', 2, 2, { outcomes: ['wounded'] }),
      killed('d', 'gazette', 7, 7, { rank: 'deprecated' }),
    ];
    const [wire, gazette, court] = casualtiesByVoice(record(said));
    expect(wire).toMatchObject({
      state: 'superseded',
      killed: { text: '1' },
      others: { text: '2 killed or wounded' },
      wounded: { text: '' },
    });
    expect(gazette).toMatchObject({ state: 'shown-wrong' });
    expect(court).toMatchObject({
      state: 'stands',
      killed: { text: '' },
      wounded: { claims: [{ id: 'c' }] },
    });
  });

  it('loses no claim of the record, and shows none twice', () => {
    const shown = casualtiesByVoice().flatMap((row) =>
      [row.killed, row.wounded, row.captured, row.missing, row.others].flatMap((figures) => figures.claims),
    );
    const all = claims.filter((claim) => claim.property === 'casualties' && claim.about === event.id);
    expect(shown.map((claim) => claim.id).sort()).toEqual(all.map((claim) => claim.id).sort());
  });

  it("tells the voices apart: Fagaga, the army's press office twice, the police commissioner, the official toll", () => {
    const rows = casualtiesByVoice();
    expect(rows[0]?.voice).toBe('fagaga');
    const army = rows.filter((row) => row.voice === 'army-press-office');
    expect(army.map(({ state }) => state)).toEqual(expect.arrayContaining(['superseded', 'stands']));
    expect(rows.map((row) => row.voice)).toEqual(
      expect.arrayContaining(['police-commissioner', 'july-toll']),
    );
  });
});

it('sets one pair of brackets after a figure, for the words of its source and for its parts', () => {
  const texts = casualtiesByVoice().map(({ killed: { text } }) => text);
  for (const text of texts) expect(text).not.toContain(') (');
});
