import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confineToPlace } from '../../src/compare/confine.js';
import { type AccountComparison, compareAccount, type SlotComparison } from '../../src/compare.js';
import {
  fromAcled,
  fromInfobox,
  fromRow,
  fromUcdpGed,
  fromWikidata,
  toInfobox,
} from '../../src/formats/index.js';
import type { Account, Claim, Source } from '../../src/model/index.js';
import { disagreements } from '../../src/queries/disagreements.js';
import { record } from '../../src/record.js';
import { claim, record as invented, killed } from '../queries/fixture.js';

type Want = Partial<Pick<SlotComparison, 'property' | 'side' | 'status' | 'location'>> & { outcome?: string };

function slot(comparison: AccountComparison, want: Want): SlotComparison {
  const found = comparison.slots.filter(
    (one) =>
      one.property === (want.property ?? 'casualties') &&
      (want.outcome === undefined || one.outcomes?.includes(want.outcome as never)) &&
      one.side === want.side &&
      one.status === want.status &&
      one.location === want.location,
  );
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} slots for ${JSON.stringify(want)}`);
  return found[0];
}

const positionOf = (one: SlotComparison, claim: string) => {
  const found = one.positions.find((position) => position.claims.some(({ id }) => id === claim));
  if (!found) throw new Error(`no position rests on ${claim}`);
  return found;
};

// Invented, in the shape of the format: the terms of ACLED forbid passing its rows on.
const acledRow = {
  event_id_cnty: 'XXX1',
  event_date: '23 May 2006',
  year: '2006',
  time_precision: '1',
  event_type: 'Battles',
  sub_event_type: 'Armed clash',
  actor1: 'Mutiny of Military Forces of Mali (2002-2012)',
  actor2: 'Military Forces of Mali (2002-2012)',
  country: 'Mali',
  iso: '466',
  admin1: 'Kidal',
  location: 'Kidal',
  latitude: '18.4411',
  longitude: '1.4078',
  geo_precision: '1',
  fatalities: '1',
};

describe('a row like ACLED’s: 23 May 2006, Kidal, one dead', () => {
  const comparison = compareAccount(fromAcled(acledRow).account);
  const killed = slot(comparison, { outcome: 'killed' });

  test('is this event', () => {
    expect(comparison.match.verdict).toBe('yes');
    expect(comparison.match.day.verdict).toBe('yes');
    expect(comparison.match.place.verdict).toBe('yes');
  });

  test('its sides are found by whom they name, not by their position', () => {
    expect(comparison.sides).toEqual({ 'side-a': 'mutineers', 'side-b': 'government' });
    const turned = compareAccount(
      fromAcled({ ...acledRow, actor1: acledRow.actor2, actor2: acledRow.actor1 }).account,
    );
    expect(turned.sides).toEqual({ 'side-a': 'government', 'side-b': 'mutineers' });
  });

  test('conflicts with the reference source', () => {
    expect(killed.verdict).toBe('conflicts');
    expect(killed.reason).toContain('4');
  });

  test("agrees with RFI and with the army's first figure, which the army itself replaced by 5", () => {
    expect(positionOf(killed, 'rfi-2006-05-24-casualties-killed').verdict).toBe('agrees');
    const first = positionOf(killed, 'l-essor-2006-05-26-casualties-killed');
    expect(first.verdict).toBe('agrees');
    expect(first.voices).toEqual(['afp']);
    expect(first.remarks).toContain("the army's press office (DIRPA) later said 5 at Kidal");
    expect(killed.support).toEqual(['afp']);
    expect(killed.support).not.toContain('army-press-office');
  });

  test.each([
    ['Fagaga', 'l-independant-2006-05-26-casualties-killed-government'],
    ['the police commissioner', 'bbc-2006-05-24-casualties-killed-government-military-kidal'],
    ['the July toll', 'afp-2006-07-04-casualties-killed'],
    ["the army's second figure", 'afribone-2006-05-31-casualties-killed-kidal'],
  ])('conflicts with %s', (_, claim) => {
    expect(positionOf(killed, claim).verdict).toBe('conflicts');
  });

  test('the wounded are only ours, and Ménaka is lacking', () => {
    expect(slot(comparison, { outcome: 'wounded' }).verdict).toBe('only-record');
    const locations = slot(comparison, { property: 'locations' });
    expect(locations.verdict).toBe('compatible');
    expect(locations.reason).toContain('Ménaka');
  });

  test('a region of the same name is not taken for the town', () => {
    const theirs = Object.entries(comparison.locations);
    expect(theirs.some(([, ours]) => ours === 'kidal')).toBe(true);
    expect(theirs.some(([, ours]) => ours === 'kidal-region')).toBe(true);
  });
});

describe('a row like UCDP’s: best 6, low 4, high 6, no civilians', () => {
  const row = {
    id: '1',
    year: '2006',
    type_of_violence: '1',
    side_a: 'Government of Mali',
    side_a_new_id: '72',
    side_b: 'ADC',
    date_prec: '1',
    date_start: '2006-05-23 00:00:00.000',
    date_end: '2006-05-23 00:00:00.000',
    where_prec: '1',
    where_coordinates: 'Kidal town',
    latitude: '18.44',
    longitude: '1.40',
    country: 'Mali',
    country_id: '432',
    deaths_a: '4',
    deaths_b: '2',
    deaths_civilians: '0',
    deaths_unknown: '0',
    best: '6',
    low: '4',
    high: '6',
  };
  const comparison = compareAccount(fromUcdpGed(row).account);
  const killed = slot(comparison, { outcome: 'killed' });

  test('is compatible with the reference and agrees with the July toll', () => {
    expect(killed.verdict).toBe('compatible');
    expect(positionOf(killed, 'afp-2006-07-04-casualties-killed').verdict).toBe('agrees');
    expect(killed.support).toContain('july-toll');
  });

  test('conflicts with the army on civilians', () => {
    const civilians = slot(comparison, { outcome: 'killed', status: 'civilian' });
    expect(positionOf(civilians, 'afribone-2006-05-31-casualties-killed-civilians-kidal').verdict).toBe(
      'conflicts',
    );
  });

  test('a bound of its own that nobody else has is not ours to judge', () => {
    expect(slot(comparison, { property: 'coordinates' }).verdict).toBe('only-yours');
  });

  test('the same row two years later, or far away, is another event', () => {
    expect(
      compareAccount(
        fromUcdpGed({ ...row, date_start: '2008-05-23', date_end: '2008-05-23', year: '2008' }).account,
      ),
    ).toMatchObject({ match: { verdict: 'no' }, slots: [] });
    expect(
      compareAccount(
        fromUcdpGed({ ...row, where_coordinates: 'Mopti town', latitude: '14.48', longitude: '-4.18' })
          .account,
      ).match.verdict,
    ).toBe('no');
  });

  test('the tolerance comes from the precision code, not from one radius', () => {
    const far = { ...row, where_coordinates: 'a reserve', latitude: '17.5', longitude: '1.9' };
    expect(compareAccount(fromUcdpGed({ ...far, where_prec: '1' }).account).match.verdict).toBe('no');
    expect(compareAccount(fromUcdpGed({ ...far, where_prec: '5' }).account).match.verdict).not.toBe('no');
  });
});

test('Wikidata with four deaths agrees', () => {
  const day = {
    time: '+2006-05-23T00:00:00Z',
    timezone: 0,
    before: 0,
    after: 0,
    precision: 11,
    calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
  };
  const statement = (property: string, value: unknown, type: string) => ({
    mainsnak: { snaktype: 'value', property, datavalue: { value, type } },
    type: 'statement',
    rank: 'normal',
  });
  const { account } = fromWikidata({
    type: 'item',
    id: 'Q0',
    labels: { en: { language: 'en', value: '2006 Kidal and Ménaka mutinies' } },
    claims: {
      P585: [statement('P585', day, 'time')],
      P1120: [statement('P1120', { amount: '+4', unit: '1' }, 'quantity')],
    },
  });
  const comparison = compareAccount(account);
  expect(comparison.match.verdict).toBe('yes');
  expect(slot(comparison, { outcome: 'killed' }).verdict).toBe('agrees');
});

describe.each([
  ["the article's own infobox", readFileSync('examples/wikipedia-infobox.wikitext', 'utf8')],
  ['the infobox that the record writes', toInfobox()],
])('%s', (_, wikitext) => {
  const comparison = compareAccount(fromInfobox(wikitext).account);

  test('agrees with the record on everything it states', () => {
    expect(comparison.match.verdict).toBe('yes');
    const stated = comparison.slots.filter((one) => one.yours.length > 0);
    expect(stated.filter((one) => one.verdict !== 'agrees')).toEqual([]);
    for (const side of ['government', 'mutineers']) {
      expect(slot(comparison, { outcome: 'killed', side }).verdict, side).toBe('agrees');
    }
  });

  test('unknown agrees with unknown', () => {
    expect(slot(comparison, { property: 'commanders', side: 'government' }).verdict).toBe('agrees');
  });

  test('the encyclopedia is listed and is no support for itself', () => {
    const killed = slot(comparison, { outcome: 'killed', side: 'government' });
    expect(killed.positions.some((position) => position.ownVoice)).toBe(true);
    expect(killed.support).not.toContain('wikipedia');
  });
});

test('a wrong date in a box that bears the name of the event is a conflict, not another event', () => {
  const { account } = fromInfobox(toInfobox().replace('23 May 2006', '12 March 2006'));
  const comparison = compareAccount(account);
  expect(comparison.match.verdict).toBe('likely');
  expect(slot(comparison, { property: 'date' }).verdict).toBe('conflicts');
});

test('an account that says nothing is not this event', () => {
  expect(compareAccount(fromRow({}, {}).account)).toMatchObject({
    match: { verdict: 'no', score: 0 },
    slots: [],
  });
});

describe('a row beside others for the same event', () => {
  const { account } = fromRow(
    { date: '2006-05-23', town: 'Kidal', dead: '1' },
    { date: 'date', place: 'town', killed: 'dead' },
  );
  const comparison = compareAccount(confineToPlace(account));

  test('speaks of its own place: 1 at Kidal does not conflict with 4 in all', () => {
    const killed = slot(comparison, { outcome: 'killed', location: 'kidal' });
    expect(killed.verdict).toBe('compatible');
  });

  test("still conflicts with the army's five at Kidal", () => {
    const killed = slot(comparison, { outcome: 'killed', location: 'kidal' });
    expect(positionOf(killed, 'afribone-2006-05-31-casualties-killed-kidal').verdict).toBe('conflicts');
  });
});

describe('a box that quotes a voice', () => {
  const box = (casualties: string, more = ''): string =>
    `{{Infobox military conflict\n| conflict = Kidal mutiny\n| date = 23 May 2006\n| place = [[Kidal]], [[Mali]]\n| combatant1 = {{flag|Mali}}\n| combatant2 = ADC\n| casualties1 = ${casualties}\n${more}}}`;
  const killed = (wikitext: string) =>
    slot(compareAccount(fromInfobox(wikitext).account), { outcome: 'killed', side: 'government' });

  test('gets no support from that very voice', () => {
    const one = killed(box('2 killed (per Hassan Ag Fagaga)'));
    expect(one.verdict).toBe('agrees');
    expect(one.support).not.toContain('fagaga');
    expect(positionOf(one, 'l-independant-2006-05-26-casualties-killed-government').ownVoice).toBe(true);
  });

  test('is told where the voice said otherwise', () => {
    const one = killed(box('5 killed (per Hassan Ag Fagaga)'));
    const position = positionOf(one, 'l-independant-2006-05-26-casualties-killed-government');
    expect(position.verdict).toBe('conflicts');
    expect(position.remarks.join()).toContain('your own voice: here it says otherwise');
  });

  test('a leader of the mutineers among the commanders of the government is a conflict', () => {
    const comparison = compareAccount(
      fromInfobox(box('2 killed', '| commander1 = [[Hassan Ag Fagaga]]\n')).account,
    );
    const commanders = slot(comparison, { property: 'commanders', side: 'government' });
    expect(commanders.verdict).toBe('conflicts');
    expect(commanders.reason).toContain('mutineers');
  });

  test('another day of the same year, with place and parties right, is compared all the same', () => {
    const comparison = compareAccount(fromInfobox(box('2 killed').replace('23 May', '12 March')).account);
    expect(comparison.match.verdict).toBe('possible');
    expect(slot(comparison, { property: 'date' }).verdict).toBe('conflicts');
  });
});

test('a place that only one hedged claim names does not make it the event', () => {
  const { account } = fromRow({ date: '2006-05-23', town: 'Abeibara' }, { date: 'date', place: 'town' });
  expect(compareAccount(account).match.place.verdict).toBe('partly');
});

describe('what cannot be compared is refused in a sentence', () => {
  const { account, issues } = fromRow({ date: '2006-05-23' }, { date: 'date' });
  const loose = compareAccount as (...args: readonly unknown[]) => unknown;
  const needed = 'compareAccount needs an account { source, claims, sides, participants, locations }, got ';
  const [first] = account.claims;
  const place = { id: 'kidal', kind: 'town', name: 'Kidal', aliases: [{}], identifiers: {} };
  test.each<[unknown, string]>([
    [undefined, `${needed}undefined`],
    [null, `${needed}null`],
    ['a row', `${needed}'a row'`],
    [{ ...account, claims: {} }, `${needed}{ source, claims, sides, participants, locations, raw }`],
    [{ account, issues }, `${needed}{ account, issues }: pass the account of what a reader yields`],
    [{ ...account, names: ['Kidal'] }, 'names of the account must be a list of { name }, got a list of 1'],
    [
      { ...account, source: { ...account.source, title: 7 } },
      "title of the account's source must be a text, got 7",
    ],
    [
      { ...account, locations: { kidal: place } },
      'locations.kidal of the account must be { id, kind, name, aliases, identifiers }, got { id, kind, name, aliases, identifiers }',
    ],
    [
      { ...account, claims: [{ ...first, value: '2006-05-23' }] },
      "the value of a claim on date must be { edtf, earliest, latest }, got '2006-05-23'",
    ],
  ])('no account: %j', (given, message) => {
    expect(() => loose(given)).toThrow(new TypeError(message));
  });

  test('whatever stands in place of any part of an account, it is compared or refused in a sentence', () => {
    const box = fromInfobox(readFileSync('examples/wikipedia-infobox.wikitext', 'utf8')).account;
    const pathsIn = (value: unknown, path: readonly string[]): readonly (readonly string[])[] =>
      typeof value !== 'object' || value === null
        ? [path]
        : [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
    const { raw: _, ...parts } = box;
    const swap = (value: unknown, [key, ...rest]: readonly string[], junk: unknown): unknown => {
      if (key === undefined) return junk;
      const copy: Record<string, unknown> = Array.isArray(value)
        ? ([...value] as never)
        : { ...(value as object) };
      copy[key] = swap(copy[key], rest, junk);
      return copy;
    };
    const junk = fc.constantFrom(undefined, null, 7, 'x', [], {}, [null], { min: 1 }, { edtf: 'x' }, true);
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(parts, [])), junk, (path, value) => {
        try {
          loose(swap(parts, path, value));
        } catch (error) {
          expect(String(error)).toMatch(/^(?:Type|Range)Error: .*(?:got |expected )/);
          expect(String(error)).not.toMatch(/Cannot |is not (?:a function|iterable)/);
        }
      }),
    );
  });

  test.each([
    [null, 'event'],
    [{ event: record.event }, 'participants'],
    [{ ...record, voices: undefined }, 'voices'],
  ])('no whole record', (given, table) => {
    expect(() => loose(account, given)).toThrow(`compareAccount needs { ${table} } of your record, got `);
  });

  test('a reference source that the record lacks', () => {
    const event = { ...record.event, referenceSource: 'bbc-2006-05-25' };
    expect(() => compareAccount(account, { ...record, event })).toThrow(
      /^unknown source 'bbc-2006-05-25', did you mean 'bbc-2006-05-24'/,
    );
  });
});

describe('a record of one’s own', () => {
  const result = (id: string, source: string, code: string, text: string) =>
    claim({ id, property: 'result', source, value: { code, text } });
  const said = [
    killed('a', 'almanac', 4, 4),
    killed('b', 'wire', 4, 4, { basis: 'hedged' }),
    killed('c', 'court', 2, 2, { side: 'crown' }),
    killed('d', 'court', 3, 3, { side: 'raiders' }),
    result('e', 'almanac', 'raid-succeeded', 'they got away'),
    result('f', 'wire', 'raid-succeeded', 'the raiders won'),
    result('g', 'court', 'raid-failed', 'beaten off'),
  ];
  const own = invented(said);
  const account = (...claims: readonly Claim[]): Account => ({
    source: { ...own.sources['gazette'], id: 'mine', voice: 'mine', title: own.event.name } as Source,
    claims,
    sides: { 'side-a': { id: 'side-a', name: 'Ruritania', aliases: [] } },
    participants: {},
    locations: {},
    raw: null,
  });
  const comparison = compareAccount(
    account(
      killed('mine-killed', 'mine', 4, 4),
      killed('mine-killed-a', 'mine', 1, 1, { side: 'side-a' }),
      result('mine-result', 'mine', 'raid-succeeded', 'a clean escape'),
    ),
    own,
  );

  test('one code is one position, whatever its words, as it is to disagreements', () => {
    const { positions, verdict } = slot(comparison, { property: 'result' });
    expect(verdict).toBe('agrees');
    const texts = ({ claims }: { readonly claims: readonly Claim[] }) => claims.map(({ id }) => id).join();
    const disputed = disagreements(own).find(({ property }) => property === 'result');
    expect(positions.map(texts)).toEqual(['e,f', 'g']);
    expect(disputed?.positions.map(texts)).toEqual(['e,f', 'g']);
    expect(positions[1]).toMatchObject({ verdict: 'incomparable', says: 'beaten off' });
  });

  test('who only hedges is in a position, and no support; the sum over sides is a position', () => {
    const dead = slot(comparison, { outcome: 'killed' });
    expect(dead.support).toEqual(['almanac']);
    expect(dead.positions.map(({ verdict, says, remarks }) => [verdict, says, remarks])).toEqual([
      ['agrees', '4', []],
      ['conflicts', '5', ['the sum over the sides']],
      ['compatible', '2 on the Crown side', []],
      ['compatible', '3 on the raiders side', []],
    ]);
  });

  test('a side that the record does not know is named, never by an id', () => {
    const dead = slot(comparison, { outcome: 'killed', side: 'yours:side-a' });
    expect(dead.verdict).toBe('incomparable');
    expect(dead.reason).toBe("the record does not know 'Ruritania' by that name");
  });

  test('what the record says of a side that yours leaves out has a slot', () => {
    const { slots } = compareAccount(account(killed('mine-killed', 'mine', 9, 9, { side: 'unknown' })), own);
    const silent = slots.filter(({ verdict, outcomes }) => verdict === 'only-record' && outcomes);
    expect(silent.map(({ side, positions }) => [side, positions.length])).toEqual([
      ['crown', 1],
      ['raiders', 1],
    ]);
  });
});

test('no reason, remark or position has an id, a code or EDTF in it', () => {
  const ids = [
    ...Object.keys(record.sources),
    ...Object.keys(record.voices),
    ...Object.keys(record.participants),
    ...record.claims.map(({ id }) => id),
  ].filter((id) => id.includes('-'));
  const boxes = [
    readFileSync('examples/wikipedia-infobox.wikitext', 'utf8'),
    toInfobox().replace('23 May 2006', '12 March 2006').replaceAll('2 killed', '7 killed'),
    '{{Infobox military conflict|conflict=Kidal mutiny|date=23 May 2006|place=[[Kidal]]|combatant1=Mali|result=Draw|commander1=[[Iyad Ag Ghaly]]}}',
  ];
  for (const box of boxes) {
    const { match, slots } = compareAccount(fromInfobox(box).account);
    const words = [
      ...[match.name, match.day, match.place, match.parties].map(({ reason }) => reason),
      ...slots.flatMap(({ reason, positions }) => [
        reason,
        ...positions.flatMap((one) => [one.reason, one.says, ...one.remarks]),
      ]),
    ].join('\n');
    expect(words).not.toMatch(/\d{4}-\d{2}|yours:|\[\.\.|undefined|\bnull\b/);
    expect(ids.filter((id) => words.includes(id))).toEqual([]);
  }
});
