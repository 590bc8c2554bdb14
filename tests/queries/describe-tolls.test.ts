import { describe, expect, it } from 'vitest';
import { describeTolls } from '../../src/queries/describe-tolls.js';
import { killed, record } from './fixture.js';

const describeThe = (...said: Parameters<typeof record>[0] & object) => describeTolls(record(said));

describe('describeTolls', () => {
  it('says whom the reference account follows, and what others say', () => {
    const leader = { name: 'the leader', side: 'raiders' };
    expect(
      describeThe(
        killed('a', 'almanac', 2, 2, { side: 'crown', strand: 'leader', statedBy: leader }),
        killed('b', 'almanac', 3, 3, { side: 'raiders', strand: 'leader', statedBy: leader }),
        killed('c', 'wire', 1, 1, { supersededBy: 'd', strand: 'general' }),
        killed('d', 'court', 7, 7, { strand: 'general', statedBy: { name: 'the general', side: 'crown' } }),
        killed('e', 'gazette', 2, null, {
          value: { min: 2, max: null, wording: 'several' },
          basis: 'hedged',
        }),
        killed('f', 'copy', 2, 2, { side: 'crown', location: 'alba', status: 'military' }),
        killed('g', 'mirror', 99, 99),
        killed('h', 'court', 98, 98, { rank: 'deprecated' }),
        killed('i', 'gazette', 97, 97, { strand: 'leader' }),
      ),
    ).toBe(
      'According to the leader, whom The Almanac follows, there were 5 dead (the Crown: 2; the raiders: 3). ' +
        'Other voices give 2 at alba (the Crown, soldiers), according to copy; reportedly at least 2 (several), according to gazette; ' +
        '7 (1 at first), according to the general.',
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
    ).toBe('According to The Almanac, there was 1 dead. Other voices give 2, according to wire and court.');
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
      'According to Hassan Ag Fagaga, whom Wikipedia (English) follows, there were 4 dead (Government of Mali: 2; Mutineers: 2).',
    );
    expect(second).toContain(
      '2 at Kidal (Government of Mali, soldiers), according to Mady Fofana, police commissioner of Kidal',
    );
    expect(second).toContain('5 at Kidal (1 at first), according to Col. Abdoulaye Coulibaly');
    expect(second).toMatch(/; 6, according to [^;]+\.$/u);
  });
});
