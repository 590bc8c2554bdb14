import { describe, expect, test } from 'vitest';
import { fromInfobox } from '../../../../src/formats/read/infobox/index.js';
import type { Claim } from '../../../../src/model/claim.js';
import {
  claimSchema,
  locationSchema,
  participantSchema,
  sourceSchema,
} from '../../../../src/schemas/index.js';
import { fixture, fixtureNames, isFigure, summary } from './read.js';

const box = (parameters: string): string => `{{Infobox military conflict\n${parameters}\n}}`;
const valuesOf = (
  input: string | Record<string, unknown>,
  property: Claim['property'],
  side?: string,
): unknown[] =>
  fromInfobox(input)
    .account.claims.filter((claim) => claim.property === property && claim.side === side)
    .map((claim) => claim.value);
const codesOf = (input: string | Record<string, unknown>): string[] =>
  fromInfobox(input).issues.map(({ code }) => code);

describe('the box of the article', () => {
  const { account, issues } = fromInfobox(fixture('kidal-menaka'));
  const claim = (id: string): Claim | undefined => account.claims.find((one) => one.id === id);

  test('is of 23 May 2006, at three places in Mali', () => {
    expect(claim('infobox-date')?.value).toEqual({
      edtf: '2006-05-23',
      earliest: '2006-05-23',
      latest: '2006-05-23',
    });
    expect(claim('infobox-locations')?.value).toEqual(['kidal', 'menaka', 'tessalit']);
    expect(account.locations.mali).toMatchObject({ kind: 'country', within: null });
    expect(account.locations.menaka).toMatchObject({ name: 'Ménaka', within: 'mali' });
  });

  test('has 2 killed on each side', () => {
    expect(claim('infobox-casualties-killed-side-a')).toMatchObject({
      side: 'side-a',
      outcomes: ['killed'],
      value: { min: 2, max: 2 },
    });
    expect(claim('infobox-casualties-killed-side-b')).toMatchObject({
      side: 'side-b',
      outcomes: ['killed'],
      value: { min: 2, max: 2 },
    });
  });

  test('does not know how many soldiers there were, nor who led them', () => {
    expect(claim('infobox-strength-side-a')?.value).toEqual({ min: 0, max: null });
    expect(claim('infobox-commanders-side-a')?.value).toBeNull();
  });

  test('has 75 mutineers in Kidal, not everywhere', () => {
    expect(
      account.claims.filter((one) => one.property === 'strength' && one.side === 'side-b'),
    ).toMatchObject([{ location: 'kidal', value: { min: 75, max: 75 } }]);
  });

  test('names the parties, the four commanders and the victor', () => {
    expect(account.participants['mali-state']).toMatchObject({ kind: 'state', name: 'Mali' });
    expect(account.participants.adc).toMatchObject({
      kind: 'armed-group',
      aliases: [{ name: 'May 23, 2006 Democratic Alliance for Change' }],
    });
    expect(claim('infobox-commanders-side-b')?.value).toEqual([
      'hassan-ag-fagaga',
      'ibrahim-ag-bahanga',
      'iyad-ag-ghaly',
      'ba-ag-moussa',
    ]);
    expect(claim('infobox-victor')?.value).toBe('side-b');
  });

  test('lacks nothing but what it belongs to', () => {
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['parameter-not-modelled', ['partof']]]);
  });
});

test('the French box of the same event says the same', () => {
  const { account, issues } = fromInfobox(fixture('combat-de-kidal'));
  expect(account.source.language).toBe('fr');
  expect(account.claims.filter(isFigure).map((claim) => `${claim.side} ${summary(claim)}`)).toEqual([
    'side-a 0..',
    'side-b 75',
    'side-a 2 killed',
    'side-b 2 killed',
  ]);
  expect(account.claims.find((claim) => claim.property === 'date')?.value).toMatchObject({
    edtf: '2006-05-23',
  });
  expect(issues.map(({ code }) => code)).toEqual(['parameter-not-modelled']);
});

describe('real boxes', () => {
  test('Cannae: Carthage won, one consul fell', () => {
    const { account } = fromInfobox(fixture('battle-of-cannae'));
    expect(account.claims.find((claim) => claim.property === 'date')?.value).toMatchObject({
      edtf: '-0215-08-02',
    });
    expect(account.claims.find((claim) => claim.property === 'victor')?.value).toBe('side-a');
    expect(account.claims.filter(isFigure).map(summary)).toEqual([
      '50000',
      '86400',
      '5700..8000 unspecified',
      '55000 captured+killed',
    ]);
    expect(account.claims.find((claim) => claim.id === 'infobox-commanders-side-b')?.note).toBe(
      'Paullus: KIA',
    );
  });

  test('Marathon: the estimates have their speakers, the ships their unit', () => {
    const claims = fromInfobox(fixture('battle-of-marathon'))
      .account.claims.filter(isFigure)
      .filter((claim) => claim.property === 'casualties');
    expect(claims.map(summary)).toEqual([
      '192 unspecified',
      '11 unspecified',
      '1000..3000 killed per modern estimates',
      '6400 killed',
      '7 destroyed [ship]',
      '4000..5000 killed per modern estimates',
    ]);
  });

  test('the Bulge: American and British losses stand apart', () => {
    const claims = fromInfobox(fixture('battle-of-the-bulge'))
      .account.claims.filter(isFigure)
      .filter((claim) => claim.side === 'side-a' && claim.property === 'casualties');
    expect(claims.map(summary)).toEqual([
      '89500 unspecified of united-states',
      '19000 killed of united-states part',
      '47500 wounded of united-states part',
      '23000 captured+missing of united-states part',
      '700.. destroyed [tank and assault gun] of united-states',
      '647 lost [aircraft] of united-states',
      '1408 unspecified of united-kingdom',
      '200 killed of united-kingdom part',
      '969 wounded of united-kingdom part',
      '239 missing of united-kingdom part',
    ]);
  });

  test('Curaçao: American wounded, no British casualties', () => {
    const claims = fromInfobox(fixture('invasion-of-curacao-1800'))
      .account.claims.filter(isFigure)
      .filter((claim) => claim.property === 'casualties');
    expect(claims.map(summary)).toEqual([
      '2 wounded of united-states',
      '0 unspecified of kingdom-of-great-britain',
      '150 killed+wounded',
    ]);
  });
});

describe('places', () => {
  test.each<[string, unknown]>([
    ['[[Kidal]]', ['kidal']],
    ['[[Kidal]], [[Mali]]', ['kidal']],
    ['[[Kidal]] and [[Ménaka]], [[Mali]]', ['kidal', 'menaka']],
    ['[[Berlin]], [[Third Reich|Germany]]', ['berlin']],
    ['[[Kidal]]<br>[[Ménaka]]', ['kidal', 'menaka']],
    ['near [[Tessalit]]', ['near-tessalit']],
    ['Unknown', null],
  ])('%s', (value, expected) => {
    expect(valuesOf(box(`|place=${value}`), 'locations')).toEqual([expected]);
  });

  const placesOf = (value: string) => {
    const { account, issues } = fromInfobox(box(`|place=${value}`));
    const within = Object.values(account.locations).map(({ id, within: outer }) => [id, outer]);
    return { within: Object.fromEntries(within), codes: issues.map(({ code }) => code) };
  };

  test.each([
    '[[Kidal]], [[Ménaka]], [[Tessalit]]',
    'Kidal, Ménaka, Tessalit',
    '[[Kidal Region]], [[Gao Region]]',
    '[[Mali]], [[Niger]]',
  ])('names of which none is the land of the others stand side by side: %s', (value) => {
    const { within, codes } = placesOf(value);
    expect(Object.values(within).every((outer) => outer === null)).toBe(true);
    expect(valuesOf(box(`|place=${value}`), 'locations')).toEqual([Object.keys(within)]);
    expect(codes).toEqual(['place-ambiguous']);
  });

  test('several towns before one country lie in it, not in each other', () => {
    expect(placesOf('[[Kidal]], [[Ménaka]], [[Tessalit]], [[Mali]]')).toEqual({
      within: { mali: null, kidal: 'mali', menaka: 'mali', tessalit: 'mali' },
      codes: ['place-ambiguous'],
    });
  });

  test.each<[string, Record<string, string | null>]>([
    ['Kidal, Mali', { mali: null, kidal: 'mali' }],
    ['Actium, Greece', { greece: null, actium: 'greece' }],
    ['Kidal, Kidal Region, Mali', { mali: null, 'kidal-region': 'mali', kidal: 'kidal-region' }],
    ['[[Evesham]], [[Worcestershire]]', { worcestershire: null, evesham: 'worcestershire' }],
    ['[[Gettysburg, Pennsylvania]]', { pennsylvania: null, gettysburg: 'pennsylvania' }],
    ['Timbuktu Airport, Timbuktu, Mali', { mali: null, timbuktu: 'mali', 'timbuktu-airport': 'timbuktu' }],
  ])('a place lies in the land behind it: %s', (value, within) => {
    expect(placesOf(value)).toEqual({ within, codes: [] });
  });

  test('one name between a place and its country may be its region, which is told', () => {
    expect(placesOf('Tongo Tongo, Tillabéri, Niger')).toEqual({
      within: { niger: null, tillaberi: 'niger', 'tongo-tongo': 'tillaberi' },
      codes: ['place-ambiguous'],
    });
  });

  test.each<[string, number, number]>([
    ['{{Coord|38|56|04|N|20|44|19|E|region:GR|display=inline}}', 38.934444, 20.738611],
    ['{{coord|18.44|1.407|display=title}}', 18.44, 1.407],
    ['{{coord|52.1|-1.94}}', 52.1, -1.94],
    ['{{coord|12|30|S|70|15|W}}', -12.5, -70.25],
    ['38°56′04″N 20°44′19″E', 38.934444, 20.738611],
    ['18.44, 1.407', 18.44, 1.407],
  ])('coordinates %s', (value, latitude, longitude) => {
    expect(valuesOf(box(`|coordinates=${value}`), 'coordinates')).toEqual([{ latitude, longitude }]);
  });

  test('1.407 without a letter stays east', () => {
    expect(valuesOf({ latitude: '18.44', longitude: '1.407' }, 'coordinates')).toEqual([
      { latitude: 18.44, longitude: 1.407 },
    ]);
    expect(
      valuesOf(
        { lat_deg: '18', lat_min: '26', lat_dir: 'N', lon_deg: 1, lon_min: 24, lon_dir: 'E' },
        'coordinates',
      ),
    ).toEqual([{ latitude: 18.433333, longitude: 1.4 }]);
  });

  test('coordinates off the earth are told of', () => {
    expect(codesOf(box('|coordinates={{coord|95|1}}'))).toEqual(['coordinates-not-read']);
  });
});

describe('the time of day', () => {
  const five = { earliest: '05:00', latest: '05:00' };

  test.each(['0500', '0500 hours', '0500 GMT', '05:00', '5 am', '5 AM', '0500–0700', '05.00', '0500Z'])(
    'time = %s',
    (value) => {
      const input = box(`|date=23 May 2006|time=${value}`);
      expect(valuesOf(input, 'time')).toEqual([five]);
      expect(valuesOf(input, 'date')).toMatchObject([{ edtf: '2006-05-23' }]);
      expect(codesOf(input)).toEqual([]);
    },
  );

  test.each([
    '23 May 2006, 0500 GMT',
    '0500 hours, 23 May 2006',
    '23 May 2006, 05:00',
    'May 23, 2006 (5 AM)',
  ])('date = %s', (value) => {
    expect(valuesOf(box(`|date=${value}`), 'time')).toEqual([five]);
    expect(valuesOf(box(`|date=${value}`), 'date')).toMatchObject([{ edtf: '2006-05-23' }]);
  });

  test('the end of a time does not make the date go on for ever', () => {
    expect(valuesOf(box('|date=23 May 2006, 05:00–07:00'), 'date')).toMatchObject([{ edtf: '2006-05-23' }]);
  });

  test.each(['1830', '23 May 1830 local time', 'May 1830 GMT', '1830 local'])('%s has none', (value) => {
    expect(valuesOf(box(`|date=${value}`), 'time')).toEqual([]);
    expect(valuesOf(box(`|date=${value}`), 'date')).toMatchObject([{ edtf: expect.stringMatching(/^1830/) }]);
  });

  test('what is no time of day makes no date either', () => {
    const input = box('|date=23 May 2006|time=1998');
    expect(valuesOf(input, 'date')).toHaveLength(1);
    expect(valuesOf(input, 'time')).toEqual([]);
    expect(codesOf(input)).toEqual(['date-not-read']);
    expect(valuesOf(box('|time=Unknown'), 'time')).toEqual([null]);
    expect(valuesOf(box('|time=Unknown'), 'date')).toEqual([]);
  });
});

describe('the four states', () => {
  test.each<[string, unknown[]]>([
    ['', []],
    ['<!-- none -->', []],
    ['Unknown', [null]],
    ['None', [[]]],
    ['N/A', []],
    ['[[Iyad Ag Ghaly]]', [['iyad-ag-ghaly']]],
  ])('commander %j', (value, expected) => {
    expect(valuesOf(box(`|commander2=${value}`), 'commanders', 'side-b')).toEqual(expected);
  });

  test.each<[string, unknown[]]>([
    ['', []],
    ['Unknown', [{ min: 0, max: null }]],
    ['None', [{ min: 0, max: 0 }]],
    ['undefined', []],
    ['4', [{ min: 4, max: 4 }]],
  ])('casualties %j', (value, expected) => {
    expect(valuesOf(box(`|casualties1=${value}`), 'casualties', 'side-a')).toEqual(expected);
  });
});

describe('the result', () => {
  test.each<[string, unknown[]]>([
    ['Malian victory', ['side-a']],
    ['Decisive AQIM victory<ref>x</ref>\n* Retreat', ['side-b']],
    ['Victory for the AQIM', ['side-b']],
    ['Inconclusive', ['none']],
    ['Ceasefire', []],
    ['Songhai victory', []],
  ])('%s', (value, victors) => {
    const input = box(`|combatant1={{flag|Mali}}\n|combatant2=[[AQIM]]\n|result=${value}`);
    expect(valuesOf(input, 'victor')).toEqual(victors);
    expect(valuesOf(input, 'result')).toHaveLength(1);
  });

  const victorsOf = (result: string, ...combatants: readonly string[]): unknown[] => {
    const named = combatants.map((name, index) => `|combatant${index + 1}=${name}`).join('\n');
    return valuesOf(box(`${named}\n|result=${result}`), 'victor');
  };

  test('a victor whose words stand in the name of one combatant alone', () => {
    const alliance = '[[May 23, 2006 Democratic Alliance for Change]]';
    expect(victorsOf('victory of the Democratic Alliance for Change', 'Mali', alliance)).toEqual(['side-b']);
    expect(victorsOf('Alliance victory', '[[Liberal Alliance]]', alliance)).toEqual([]);
    expect(victorsOf('Army victory', "[[Lord's Resistance Army]]", 'Uganda')).toEqual([]);
  });
});

describe('an object of parameters', () => {
  test('reads like the box', () => {
    const parameters = { date: 'May 23, 2006', casualties1: '2 killed', strength2: 75 };
    expect(valuesOf(parameters, 'casualties', 'side-a')).toEqual([{ min: 2, max: 2 }]);
    expect(valuesOf(parameters, 'strength', 'side-b')).toEqual([{ min: 75, max: 75 }]);
  });

  test('tells of values that are no text', () => {
    expect(codesOf({ casualties1: ['2 killed'], date: '1809' })).toEqual(['value-not-text']);
  });
});

describe('every fixture', () => {
  test.each(fixtureNames)('%s: ids are unique, references resolve, the input is kept', (name) => {
    const text = fixture(name);
    const { account } = fromInfobox(text);
    expect(account.raw).toBe(text);
    const ids = account.claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const tables = [account.sides, account.participants, account.locations].flatMap((table) =>
      Object.keys(table),
    );
    expect(new Set(tables).size).toBe(tables.length);
    for (const claim of account.claims) {
      expect(claim.raw).toBeTypeOf('string');
      if (claim.about !== 'event') expect(account.participants).toHaveProperty([claim.about]);
      if (claim.side !== undefined) expect(account.sides).toHaveProperty([claim.side]);
      if (claim.location !== undefined) expect(account.locations).toHaveProperty([claim.location]);
      if (claim.partOf !== undefined) expect(ids).toContain(claim.partOf);
      if (isFigure(claim)) expect(text).toContain(claim.raw);
    }
  });

  test.each(fixtureNames)('%s: its rows are rows of the model', (name) => {
    const { account } = fromInfobox(fixture(name));
    const verdicts = [
      ...account.claims.map((claim) => claimSchema.safeParse(claim)),
      ...Object.values(account.participants).map((participant) => participantSchema.safeParse(participant)),
      ...Object.values(account.locations).map(({ precision: _, toleranceKm: __, ...location }) =>
        locationSchema.safeParse(location),
      ),
      sourceSchema.safeParse(account.source),
    ];
    expect(verdicts.flatMap(({ error }) => error?.issues ?? [])).toEqual([]);
  });
});
