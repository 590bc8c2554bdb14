import { describe, expect, it } from 'vitest';
import { describeTolls } from '../../src/queries/describe-tolls.js';
import { day, killed, record } from './fixture.js';

const describeThe = (...said: Parameters<typeof record>[0] & object) => describeTolls(record(said));

describe('describeTolls', () => {
  it('says whom the reference source follows, and what others say', () => {
    expect(
      describeThe(
        killed('a', 'almanac', 2, 2, { side: 'crown', voice: 'leader' }),
        killed('b', 'almanac', 3, 3, { side: 'raiders', voice: 'leader' }),
        killed('c', 'wire', 1, 1, { supersededBy: 'd', voice: 'general' }),
        killed('d', 'court', 7, 7, { voice: 'general' }),
        killed('e', 'gazette', 2, null, {
          value: { min: 2, max: null, wording: 'several' },
          basis: 'hedged',
        }),
        killed('f', 'copy', 2, 2, { side: 'crown', location: 'alba', status: 'military' }),
        killed('g', 'mirror', 99, 99),
        killed('h', 'court', 98, 98, { rank: 'deprecated' }),
        killed('i', 'gazette', 97, 97, { voice: 'leader' }),
      ),
    ).toBe(
      'According to leader, whom The Almanac follows, 2 on the Crown side and 3 on the raiders side were killed, 5 in all. ' +
        'Other voices give 2 soldiers on the Crown side, at alba, according to wire on 4 May 2001; ' +
        '7 according to general on 1 June 2001 (at first 1 in all, on 3 May 2001); ' +
        'reportedly at least 2 (several) according to gazette on 4 May 2001.',
    );
  });
  it('puts the preferred reading of the reference source first, and names its other voices', () => {
    expect(
      describeThe(
        killed('a', 'almanac', 6, 6, { voice: 'army' }),
        killed('b', 'almanac', 2, 2, { voice: 'chief', rank: 'preferred' }),
      ),
    ).toBe(
      'According to chief, whom The Almanac follows, 2 were killed. Other voices give 6 according to army.',
    );
  });
  it('tells whom a voice counted, where it counted civilians or police alone', () => {
    expect(
      describeThe(
        killed('a', 'wire', 3, 3, { status: 'civilian' }),
        killed('b', 'gazette', 1, 1, { status: 'civilian', side: 'crown' }),
        killed('c', 'court', 0, 0, { status: 'police' }),
      ),
    ).toBe(
      'The Almanac does not say how many were killed. ' +
        'Other voices give no police officers according to court on 1 June 2001; ' +
        '1 civilian on the Crown side according to gazette on 4 May 2001; ' +
        '3 civilians according to wire on 3 May 2001.',
    );
  });
  it('names the voices of one figure together, and each voice once', () => {
    expect(
      describeThe(
        killed('a', 'almanac', 1, 1),
        killed('b', 'wire', 2, 2),
        killed('c', 'copy', 2, 2),
        killed('d', 'court', 2, 2),
      ),
    ).toBe(
      'According to The Almanac, 1 was killed. ' +
        'Other voices give 2 according to wire on 3 May 2001 and court on 1 June 2001.',
    );
  });
  it('keeps not known, none and silence apart', () => {
    expect(describeThe(killed('a', 'almanac', 0, null))).toBe(
      'According to The Almanac, an unknown number were killed. No other voice in the record gives a toll.',
    );
    expect(describeThe(killed('a', 'almanac', 0, 0))).toMatch(
      /^According to The Almanac, none were killed\./,
    );
    expect(describeThe()).toBe(
      'The Almanac does not say how many were killed. No other voice in the record gives a toll.',
    );
  });
  it('tells an estimate beside open bounds', () => {
    expect(describeThe(killed('a', 'almanac', 0, null, { value: { min: 0, max: null, best: 5 } }))).toMatch(
      /^According to The Almanac, an estimated 5 were killed\./,
    );
  });
  it('of the mutinies: two and two according to Fagaga; the army, the commissioner, the July toll', () => {
    const [first, second] = describeTolls().split(/(?<=\)\.) (?=Other)/u);
    expect(first).toBe(
      "According to Hassan Ag Fagaga, whom Wikipedia (English) follows, 2 on the government side and 2 on the mutineers' side were killed, 4 in all (said on 24 May 2006).",
    );
    expect(second).toMatch(/^Other voices give 1 according to AFP on 23 May 2006; /u);
    expect(second).toContain(
      '; 2 soldiers on the government side, at Kidal, according to Mady Fofana, police commissioner of Kidal, on 24 May 2006; ',
    );
    expect(second).toContain(
      "; 5 at Kidal (2 civilians, 1 soldier on the government side and 2 on the mutineers' side) according to the army's press office (DIRPA) on 30 May 2006 (at first 1 in all, on 26 May 2006); ",
    );
    expect(second).toContain(
      '; at least 2 (loss of life), among them 1 soldier, according to a Bamako paper, unnamed (copied on Maliweb), on 23 August 2006; ',
    );
    expect(second).toContain(
      "; at least 3 at Kidal, among them 2 soldiers and 1 police officer on the government side, according to L'Indépendant (Bamako) on 24 May 2006; ",
    );
    expect(second).toMatch(/; 6 according to military sources, later an official toll, about 31 May 2006; /u);
  });
  it('puts who does not know after who does, and the hedged last', () => {
    expect(
      describeThe(
        killed('a', 'court', 0, null),
        killed('b', 'copy', 9, 9, { basis: 'hedged', statedOn: day('2001-05-07') }),
        killed('c', 'gazette', 10, 10),
      ),
    ).toMatch(
      /give 10 according to gazette on 4 May 2001; an unknown number according to court on 1 June 2001; reportedly 9 according to wire on 7 May 2001\.$/u,
    );
  });
});
