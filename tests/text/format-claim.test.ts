import { describe, expect, it } from 'vitest';
import type { ConflictRecord, Count } from '../../src/model/index.js';
import { valueKinds } from '../../src/model/properties.js';
import { claims, record as own } from '../../src/record.js';
import { formatClaim } from '../../src/text/format-claim.js';
import { formatSpeaker } from '../../src/text/format-speaker.js';
import { claim, day, killed, record } from '../queries/fixture.js';

const mine = {
  ...record(),
  event: {
    ...record().event,
    sides: {
      a: { id: 'a', name: 'Roman Republic', aliases: [] },
      b: { id: 'b', name: 'Side B', aliases: [] },
      c: { id: 'c', name: 'Rebels', aliases: [] },
      d: { id: 'd', name: 'Government of Egypt', aliases: [] },
      e: { id: 'e', name: 'Government of Syria', aliases: [] },
      f: { id: 'f', name: 'The Army of Zubrowka', aliases: [] },
      g: { id: 'g', name: 'Free Army of the North', aliases: [] },
      h: { id: 'h', name: 'Protesters for Peace', aliases: [] },
      i: { id: 'i', name: 'Opposition', aliases: [] },
      j: { id: 'j', name: 'Governmentalists', aliases: [] },
      k: { id: 'k', name: 'Nonmilitants', aliases: [] },
    },
  },
  locations: {
    ...record().locations,
    adrar: { ...record().locations['nord'], id: 'adrar', kind: 'massif', name: 'Adrar' },
  } as ConflictRecord['locations'],
};
const many = (more: Parameters<typeof killed>[4], min = 2, max: number | null = min): string =>
  formatClaim(killed('x', 'wire', min, max, more), mine);

describe('formatClaim', () => {
  it.each([
    [{ side: 'a' }, '2 on the Roman Republic side'],
    [{ side: 'b' }, '2 on Side B'],
    [{ side: 'c' }, "2 on the rebels' side"],
    [{ side: 'd' }, '2 on the Government of Egypt side'],
    [{ side: 'unknown' }, '2 on an unknown side'],
    [{ side: 'nobody' }, '2 on a side without a name'],
    [{ location: 'nord' }, '2 in nord'],
    [{ side: 'j' }, '2 on the Governmentalists side'],
    [{ side: 'k' }, '2 on the Nonmilitants side'],
    [{ location: 'adrar' }, '2 in the Adrar'],
    [{ location: 'alba-camp' }, '2 at alba-camp'],
    [{ location: 'no-such-place' }, '2 at no such place'],
    [{ location: 'toString' }, '2 at toString'],
    [{ side: 'f' }, '2 on the army side'],
    [{ side: 'g' }, '2 on the side of the Free Army of the North'],
    [{ side: 'h' }, '2 on the Protesters for Peace side'],
    [{ side: 'i' }, '2 on the opposition side'],
    [{ outcomes: ['lost'], unit: 'spacecraft-engine' }, '2 spacecraft engines'],
    [{ outcomes: ['lost'], unit: 'truck' }, '2 trucks'],
    [{ outcomes: ['lost'], unit: 'gunship-box' }, '2 gunship boxes'],
    [{ outcomes: ['lost'], unit: 'bus' }, '2 buses'],
    [{ outcomes: ['lost'], unit: 'supply-lorry' }, '2 supply lorries'],
    [{ outcomes: ['lost'], unit: 'toy' }, '2 toys'],
    [{ location: 'alba', status: 'civilian' }, '2 civilians at alba'],
    [{ status: 'unknown', basis: 'hedged' }, 'reportedly 2 people of unknown status'],
    [{ outcomes: ['killed', 'wounded'], status: 'military' }, '2 soldiers killed or wounded'],
    [{ outcomes: ['lost'], unit: 'artillery-piece' }, '2 artillery pieces'],
    [{ outcomes: ['lost'], unit: 'aircraft' }, '2 aircraft'],
    [{ during: day('2001-05-03') }, '2 on 3 May 2001'],
  ] as const)('says %j of whom, where and what', (more, words) => {
    expect(many(more as Parameters<typeof killed>[4])).toBe(words);
  });

  it('keeps one, none, several and unknown apart', () => {
    expect(many({ status: 'military' }, 1)).toBe('1 soldier');
    expect(many({ status: 'military' }, 1, null)).toBe('at least 1 soldier');
    expect(many({ status: 'civilian', basis: 'hedged', location: 'alba' }, 0)).toBe(
      'reportedly no civilians at alba',
    );
    expect(many({}, 0)).toBe('none');
    expect(many({}, 0, null)).toBe('an unknown number');
    expect(many({ status: 'police' }, 0, null)).toBe('an unknown number of police officers');
    expect(many({ status: 'military', value: { min: 2, max: null, wording: 'several' } })).toBe(
      'at least 2 soldiers (several)',
    );
    const estimate = (value: Count): string => many({ status: 'military', value });
    expect(estimate({ min: 0, max: null, best: 5 })).toBe('an estimated 5 soldiers');
    expect(estimate({ min: 0, max: null, best: 1 })).toBe('an estimated 1 soldier');
    expect(estimate({ min: 0, max: 0, best: 5 })).toBe('no soldiers (best estimate 5)');
    expect(many({ value: { min: 4500, max: 4500, approximate: true, wording: 'nearly 4,500' } })).toBe(
      'nearly 4,500',
    );
  });

  it('says not known for null and none for an empty list, whatever is asked', () => {
    for (const [property, kind] of Object.entries(valueKinds)) {
      if (kind === 'count') continue;
      const said = { id: 'x', source: 'wire', property, value: null } as Parameters<typeof claim>[0];
      expect(formatClaim(claim(said), mine)).toBe('not known');
      if (['places', 'parties', 'entries', 'codes'].includes(kind))
        expect(formatClaim(claim({ ...said, value: [] } as typeof said), mine)).toBe('none');
    }
  });

  it('names points, hours, people and sides', () => {
    const of = (said: object) => formatClaim(claim({ id: 'x', source: 'wire', ...said } as never), mine);
    expect(of({ property: 'coordinates', value: { latitude: -1.5, longitude: 2, approximate: true } })).toBe(
      'about 1.5° S, 2° E',
    );
    expect(of({ property: 'time', value: { earliest: '05:00', latest: '06:00' } })).toBe('05:00–06:00');
    expect(of({ property: 'time', value: { earliest: '05:00', latest: '06:00', wording: 'dawn' } })).toBe(
      'dawn',
    );
    expect(of({ property: 'commanders', side: 'c', value: ['omar-ag-alba', 'jean-albert'] })).toBe(
      "Omar Ag Albâ and Jean Albert, on the rebels' side",
    );
    expect(of({ property: 'victor', value: 'a' })).toBe('Roman Republic');
    expect(of({ property: 'victor', value: 'none' })).toBe('nobody');
    expect(of({ property: 'time', value: { earliest: '05:00', latest: '05:00', approximate: true } })).toBe(
      'about 05:00',
    );
    expect(of({ property: 'coordinates', value: { latitude: 0, longitude: 0 } })).toBe('0° N, 0° E');
    expect(of({ property: 'coordinates', value: { latitude: 18.44, longitude: -1.41 } })).toBe(
      '18.44° N, 1.41° W',
    );
    expect(of({ property: 'part-of', value: ['raid', 'the-eve', 'alba', 'albans', 'some-war'] })).toBe(
      'Raid on Alba and Borgo; The eve; alba; Albans; some war',
    );
    expect(of({ property: 'refers-to', value: ['the-raid'] })).toBe('The raid');
    expect(of({ property: 'locations', value: ['alba', 'adrar'] })).toBe('alba and Adrar');
    const coded = [
      { code: 'x', text: 'low pay' },
      { code: 'y', text: 'drought' },
    ];
    expect(of({ property: 'causes', value: coded })).toBe('low pay; drought');
    expect(of({ property: 'result', value: coded[0] })).toBe('low pay');
    expect(of({ property: 'strength', value: { min: 5, max: 5 }, side: 'c', status: 'military' })).toBe(
      "5 soldiers on the rebels' side",
    );
    expect(of({ property: 'commanders', value: ['jean-albert'], status: 'police' })).toBe(
      'Jean Albert, of police officers',
    );
    expect(of({ property: 'victor', value: null, basis: 'hedged' })).toBe('not known');
    for (const seem of ['seem to be few', 'they seemed few', 'it seems so'])
      expect(of({ property: 'result', value: { code: 'x', text: seem }, basis: 'hedged' })).toBe(seem);
    expect(of({ property: 'result', value: { code: 'x', text: 'a seemly end' }, basis: 'hedged' })).toBe(
      'reportedly a seemly end',
    );
  });

  it('shows of no claim of the record an id, a code or EDTF', () => {
    const ids = new Set([
      ...Object.keys(own.participants),
      ...Object.keys(own.locations),
      ...Object.keys(own.voices),
      ...Object.keys(own.sources),
      ...own.timeline.map(({ id }) => id),
    ]);
    for (const one of claims) {
      for (const words of [formatClaim(one), formatSpeaker(one)]) {
        expect(words).not.toMatch(/undefined|null|\bX\b|\d{4}-\d|~|\ba side a\b/);
        for (const word of words.split(/[ ,;]+/)) if (word.includes('-')) expect(ids).not.toContain(word);
      }
    }
  });
});

describe('formatSpeaker', () => {
  it('names whoever is quoted, else the voice, else the publisher, never an id', () => {
    const named = {
      ...mine,
      voices: { wire: { id: 'wire', name: 'the Wire', kind: 'agency', side: null } },
    } as const;
    expect(formatSpeaker(killed('x', 'wire', 1, 1), named)).toBe('the Wire');
    expect(formatSpeaker(killed('x', 'copy', 1, 1), named)).toBe('the Wire');
    expect(
      formatSpeaker(killed('x', 'wire', 1, 1, { statedBy: { name: 'the mayor', side: null } }), named),
    ).toBe('the mayor');
    expect(formatSpeaker(killed('x', 'almanac', 1, 1, { voice: 'wire' }), named)).toBe('the Wire');
    expect(formatSpeaker(killed('x', 'toString', 1, 1), named)).toBe('a source that is not named');
    expect(formatSpeaker(killed('x', 'almanac', 1, 1), named)).toBe('The Almanac');
    expect(formatSpeaker(killed('x', 'nowhere', 1, 1, { voice: 'some-voice' }), named)).toBe(
      'a source that is not named',
    );
  });
});
