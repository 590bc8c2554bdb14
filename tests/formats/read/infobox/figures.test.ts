import { describe, expect, test } from 'vitest';
import { figuresOf, summary } from './read.js';

/** Value, then each figure as count, outcomes, unit and scope. */
const casualties: readonly (readonly [string, ...string[]])[] = [
  ['2 killed', '2 killed'],
  ['2,500', '2500 unspecified'],
  ['About 2,500 killed', '2500~ killed'],
  ['Over 5,000 killed;<br>200 ships sunk or captured', '5001.. killed', '200 captured+destroyed [ship]'],
  ['about 2,000 killed or wounded', '2000~ killed+wounded'],
  ['10,000 dead, wounded, or captured', '10000 captured+killed+wounded'],
  ['35–58 KIA', '35..58 killed'],
  ['150–200 KIA 300 WIA \n13 –68 POW', '150..200 killed', '300 wounded', '13..68 captured'],
  ['42<ref name="a"/>-50<ref>b, 1999</ref> civilians killed', '42..50 killed civilian'],
  [
    '3,798 total <br/> 504 killed <br/> 1,413 missing or captured',
    '3798 unspecified',
    '504 killed part',
    '1413 captured+missing part',
  ],
  ['9 killed<br>500 total', '9 killed part', '500 unspecified'],
  [
    '1,408 (200 killed, 969 wounded, and 239 missing)',
    '1408 unspecified',
    '200 killed part',
    '969 wounded part',
    '239 missing part',
  ],
  ['30,000 total casualties, including 10,000 killed', '30000 unspecified', '10000 killed part'],
  [
    '127,000 noncombat deaths (including some 40,000 civilians)',
    '127000 killed',
    '40000~ killed civilian part',
  ],
  [
    "'''KIA:''' 74,500<br>'''Total dead:''' 198,500<br>'''Wounded:''' 137,000+&nbsp;",
    '74500 killed part',
    '198500 killed',
    '137000.. wounded',
  ],
  ['Killed: 20, wounded: 30', '20 killed', '30 wounded'],
  ['690 killed (per SOHR) 655 killed (per SDF)', '690 killed per SOHR', '655 killed per SDF'],
  ['Per Ukraine:\n* 10 killed\nPer Russia:\n* 20 killed', '10 killed per Ukraine', '20 killed per Russia'],
  [
    'ISW claim: Heavy Ukrainian claim: 161+ killed, wounded or captured',
    '0.. "heavy" unspecified per ISW',
    '161.. captured+killed+wounded per Ukrainian',
  ],
  [
    '431 –500+ killed, 1,000 wounded (opposition claim) 1,257 killed (government claim)',
    '431.. killed per opposition',
    '1000 wounded per opposition',
    '1257 killed per government',
  ],
  [
    '300 killed \nhundreds captured\n14 vehicles destroyed\n(government claim)',
    '300 killed per government',
    '200.. "hundreds" captured per government',
    '14 destroyed [vehicle] per government',
  ],
  ['3 tanks and 1 armored car destroyed', '3 destroyed [tank]', '1 destroyed [armored car]'],
  ['100 Azerbaijani and 85 Armenian civilians killed', '100 killed civilian', '85 killed civilian'],
  ['1 soldier and 2 policemen killed', '1 killed military', '2 killed police'],
  ['1 helicopter damaged, 1 pilot killed', '1 damaged [helicopter]', '1 killed'],
  ['29 aircraft destroyed<br>~ 21 damaged', '29 destroyed [aircraft]', '21~ damaged [aircraft]'],
  ['3 Mil Mi-8 helicopters shot down', '3 destroyed [Mil Mi-8 helicopter]'],
  ['50 KIA 2 Tanks 2 BMP', '50 killed', '2 unspecified [Tank]', '2 unspecified [BMP]'],
  ['19 ships of the line (1,346 guns) lost', '19 lost [ship of the line]'],
  ['2 patrol boats sunk<br>1,000 deserters', '2 destroyed [patrol boat]', '1000 deserted'],
  ['{{ubl|12 killed|30 wounded}}', '12 killed', '30 wounded'],
  ['{{plainlist|\n* {{circa|500}} killed\n* 5 [[Wounded in action|WIA]]\n}}', '500~ killed', '5 wounded'],
  ['4 killed on 3 May, 2 killed on 5 May', '4 killed during 2013-05-03', '2 killed during 2013-05-05'],
  ['100 killed (as of 5 May 2013)', '100 killed on 2013-05-05'],
  ['17–19 killed (2013)', '17..19 killed during 2013'],
  [
    '{{flagicon|France}} 3 killed<br>{{flagicon|Mali}} 12 killed, 20 wounded',
    '3 killed of france',
    '12 killed of mali',
    '20 wounded of mali',
  ],
  ['🇫🇷 9 killed 🇲🇱 82 killed', '9 killed of france', '82 killed of mali'],
  ['Unknown', '0.. unspecified'],
  ['Unknown killed, 200+ wounded', '0.. killed', '200.. wounded'],
  ['None', '0 unspecified'],
  ['0', '0 unspecified'],
  ['Few', '2.. "few" unspecified'],
  ['Heavy', '0.. "heavy" unspecified'],
  ['Several hundred dead', '200.. "several hundred" killed'],
  [
    '22 ��� 60 dead (estimated), >12 injured, >120 detained',
    '22..60~ killed',
    '13.. wounded',
    '121.. arrested',
  ],
  ['2 morts[1]', '2 killed'],
  ['400 out of 600 killed', '400 killed'],
  ['10 killed (8 soldiers, 2 civilians)', '10 killed', '8 killed military part', '2 killed civilian part'],
  ['30 killed (plus 3 attackers)', '30 killed', '3 killed'],
  ['Over 9,000 killed, including [[Foo]] and 40 nobles', '9001.. killed', '40 killed part'],
  ['2 KIA/15 WIA', '2 killed', '15 wounded'],
  ['Unknown (Chinese claim: 300 killed)', '0.. unspecified', '300 killed per Chinese'],
  ['six kidnapped by Jihadists', '6 captured'],
];

const strengths: readonly (readonly [string, ...string[]])[] = [
  ['75 in Kidal', '75 in kidal'],
  ['16,000 infantry<br>250 [[galley]]s<br>30–50 Transports', '16000', '250 [galley]', '30..50 [Transport]'],
  [
    '20,000 infantry, 2,500 cavalry, and 20 war elephants, 22,500 men total',
    '20000 part',
    '2500 part',
    '20 [war elephant]',
    '22500',
  ],
  ['c. 5.000', '5000~'],
  ['20,000 Ottoman troops<ref/> to 60,000', '20000..60000 military'],
  ['2 Dassault Mirage 2000 fighter jets', '2 [Dassault Mirage 2000 fighter jet]'],
  ['12,500 (in Luhansk, per Ukraine)', '12500 in luhansk per Ukraine'],
  ['Turkey: 350 officers \n\nGrey Wolves: 200', '350 of turkey', '200 of grey-wolves'],
  [
    '2018: 65,000 (active servicemen) \n1993–1994: 30,000–40,000',
    '65000 during 2018',
    '30000..40000 during 1993/1994',
  ],
  ['6,000–\n7,000', '6000..7000'],
  ['25,000 total: 20,000 foot, 5,000 horse', '25000', '20000 part', '5000 part'],
  ['1st Infantry Division (15,000 men)', '15000'],
  ['2 regiments (1,200 men)', '2 [regiment]', '1200'],
  ['12 × PBY', '12 [PBY]'],
  ['Unknown', '0..'],
];

describe('casualties', () => {
  test.each(casualties)('%j', (value, ...expected) => {
    expect(figuresOf(value).claims.map(summary)).toEqual(expected);
  });
});

describe('strength', () => {
  test.each(strengths)('%j', (value, ...expected) => {
    expect(figuresOf(value, 'strength1').claims.map(summary)).toEqual(expected);
  });
});

describe('what is no count', () => {
  test.each([
    ['5th Tank Brigade', 'number-not-read'],
    ['Heavy; close to half of the 37th Brigade is killed', 'number-not-read'],
    ['8 times larger than the strength of Russian troops', 'number-not-read'],
    ['10% of the force', 'number-not-read'],
    ['3⅔ armored divisions', 'number-not-read'],
    ['see losses during the 2022 Russian invasion', 'number-not-read'],
    ['10-11,000 killed', 'number-ambiguous'],
    ['60 IEDs defused', 'outcome-not-known'],
    ['2,000 fled', 'outcome-not-known'],
  ])('%j is told of', (value, code) => {
    const { claims, issues } = figuresOf(value);
    expect(claims.filter((claim) => claim.value.wording === undefined)).toEqual([]);
    expect(issues.map((issue) => issue.code)).toContain(code);
  });
});

describe('the third column', () => {
  test('is civilians where it says so', () => {
    const { claims, issues } = figuresOf('3 civilians killed', 'casualties3');
    expect(claims[0]).toMatchObject({ status: 'civilian', value: { min: 3, max: 3 } });
    expect(claims[0]?.side).toBeUndefined();
    expect(issues).toEqual([]);
  });

  test('is a third side where there is a third combatant', () => {
    expect(figuresOf('3 killed', 'casualties3', { combatant3: '[[MNLA]]' }).claims[0]?.side).toBe('side-c');
  });

  test("is nobody's where it does not say", () => {
    const { claims, issues } = figuresOf('3 killed', 'casualties3');
    expect(claims[0]?.side).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['side-not-stated']);
  });

  test('is of all where it says so', () => {
    const { claims, issues } = figuresOf('100 killed overall', 'casualties3');
    expect(claims[0]?.side).toBeUndefined();
    expect(issues).toEqual([]);
  });
});

test('a speaker who is a party is told with its side', () => {
  expect(figuresOf('20+ killed (AQIM claim)').claims[0]).toMatchObject({
    voice: 'aqim',
    statedBy: { name: 'AQIM', participant: 'aqim', side: 'side-b' },
  });
  expect(figuresOf('20+ killed (per AFP)').claims[0]).toMatchObject({
    voice: 'afp',
    statedBy: { name: 'AFP', side: null },
  });
});

test('the words that were read are kept', () => {
  expect(
    figuresOf('5,000 men<br>12 [[Killed in action|KIA]]<ref>x</ref>').claims.map(({ raw }) => raw),
  ).toEqual(['5,000 men', '12 [[Killed in action|KIA]]']);
});

test('an empty value claims nothing, a placeholder nothing either', () => {
  expect(figuresOf('').claims).toEqual([]);
  expect(figuresOf('<!-- fill in -->').claims).toEqual([]);
  expect(figuresOf('N/A').claims).toEqual([]);
  expect(figuresOf('N/A').issues.map(({ code }) => code)).toEqual(['value-placeholder']);
});
