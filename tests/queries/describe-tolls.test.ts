import { describe, expect, it } from 'vitest';
import { describeTolls } from '../../src/queries/describe-tolls.js';
import { day, killed, record } from './fixture.js';

const describeThe = (...said: Parameters<typeof record>[0] & object) => describeTolls(record(said));

describe('describeTolls', () => {
  it('says whom the reference account follows, and what others say', () => {
    const leader = { name: 'the leader', side: 'raiders' };
    expect(
      describeThe(
        killed('a', 'almanac', 2, 2, { side: 'crown', voice: 'leader', statedBy: leader }),
        killed('b', 'almanac', 3, 3, { side: 'raiders', voice: 'leader', statedBy: leader }),
        killed('c', 'wire', 1, 1, { supersededBy: 'd', voice: 'general' }),
        killed('d', 'court', 7, 7, { voice: 'general', statedBy: { name: 'the general', side: 'crown' } }),
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
      "According to the leader, whom The Almanac follows, the dead were 2 on the crown side and 3 on the raiders' side, 5 in all. " +
        'Other voices give 2 at alba (soldiers on the crown side) according to copy on 4 May 2001; ' +
        '7 according to the general on 1 June 2001, where wire had first said 1 in all on 3 May 2001; ' +
        'reportedly at least 2 (several) according to gazette on 4 May 2001.',
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
      'According to The Almanac, there was 1 dead. ' +
        'Other voices give 2 according to wire on 3 May 2001 and court on 1 June 2001.',
    );
  });
  it('keeps not known, none and silence apart', () => {
    expect(describeThe(killed('a', 'almanac', 0, null))).toBe(
      'According to The Almanac, the number of dead is not known. No other voice in the record gives a toll.',
    );
    expect(describeThe(killed('a', 'almanac', 0, 0))).toMatch(
      /^According to The Almanac, there were no dead\./,
    );
    expect(describeThe()).toBe(
      'The Almanac does not say how many were killed. No other voice in the record gives a toll.',
    );
  });
  it('of the mutinies: two and two according to Fagaga; the army, the commissioner, the July toll', () => {
    const [first, second] = describeTolls().split(/(?<=\)\.) /u);
    expect(first).toBe(
      "According to Hassan Ag Fagaga, whom Wikipedia (English) follows, the dead were 2 on the government side and 2 on the mutineers' side, 4 in all (said on 24 May 2006).",
    );
    expect(second).toMatch(/^Other voices give 1 according to AFP on 23 May 2006; /u);
    expect(second).toContain(
      '; 2 at Kidal (soldiers on the government side) according to Mady Fofana, police commissioner of Kidal, on 24 May 2006; ',
    );
    expect(second).toContain(
      "; 5 at Kidal according to Col. Abdoulaye Coulibaly, director of the army's press office (DIRPA), on 30 May 2006, where the army's press office (DIRPA) had first said 1 in all on 26 May 2006; ",
    );
    expect(second).toMatch(/; 6 according to an official toll on 4 July 2006; reportedly [^.]+\.$/u);
    expect(second).not.toMatch(/civilians|military sources/u);
  });
  it('names a voice by whoever is quoted in most documents, of two as often the later', () => {
    const said = (id: string, source: string, name: string) =>
      killed(id, source, 6, 6, { voice: 'court', statedBy: { name, side: null } });
    expect(describeThe(said('a', 'wire', 'a clerk'), said('b', 'court', 'the judge'))).toMatch(
      /give 6 according to the judge on 1 June 2001\.$/u,
    );
    expect(
      describeThe(
        said('a', 'wire', 'a clerk'),
        said('b', 'gazette', 'a clerk'),
        said('c', 'court', 'the judge'),
      ),
    ).toMatch(/give 6 according to a clerk on 3 May 2001\.$/u);
  });
  it('leaves out who counts civilians or police alone, and puts who does not know after who does, the hedged last', () => {
    expect(
      describeThe(
        killed('a', 'wire', 0, 0, { status: 'civilian' }),
        killed('b', 'gazette', 1, 1, { status: 'police' }),
        killed('c', 'court', 0, null),
        killed('d', 'copy', 9, 9, { basis: 'hedged', statedOn: day('2001-05-07') }),
      ),
    ).toMatch(
      /give an unknown number according to court on 1 June 2001; reportedly 9 according to copy on 7 May 2001\.$/u,
    );
  });
});
