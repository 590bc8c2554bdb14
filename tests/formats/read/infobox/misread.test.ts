import { describe, expect, test } from 'vitest';
import { fromInfobox } from '../../../../src/formats/read/infobox/index.js';
import { figuresOf, summary } from './read.js';

// What earlier readers got wrong, each with its kin: the right reading, or the issue that tells of it.

interface Read {
  readonly figures: readonly string[];
  readonly codes: readonly string[];
}

const read = (value: string, parameter?: string): Read => {
  const { claims, issues } = figuresOf(value, parameter);
  return { figures: claims.map(summary), codes: issues.map(({ code }) => code) };
};

describe('casualties', () => {
  test.each<[string, string[], string[]]>([
    // A plain space groups digits, which is told; in French it is not worth telling.
    ['1 200 killed', ['1200 killed'], ['grouping-guessed']],
    ['12 500 dead or missing', ['12500 killed+missing'], ['grouping-guessed']],
    ['1 500 à 2 000 hommes tués', ['1500..2000 killed'], []],
    ['2 300 morts, 1 100 blessés', ['2300 killed', '1100 wounded'], []],
    ['5 killed, 200 wounded', ['5 killed', '200 wounded'], []],
    // A designation that begins with a digit is no count.
    ['5 2S1 howitzers destroyed', ['5 destroyed [2S1 howitzer]'], []],
    ['2 4x4s destroyed', ['2 destroyed [4x4]'], []],
    ['3 9K33 Osa launchers lost', ['3 lost [9K33 Osa launcher]'], []],
    // What is said of the first holds for those that the clause joins to it.
    ['9 civilians killed, 6 wounded', ['9 killed civilian', '6 wounded civilian'], []],
    ['5 soldiers were killed and 6 wounded', ['5 killed military', '6 wounded military'], []],
    [
      '4 policemen killed, 2 wounded and 1 captured',
      ['4 killed police', '2 wounded police', '1 captured police'],
      [],
    ],
    ['9 civilians killed, 2 tanks destroyed', ['9 killed civilian', '2 destroyed [tank]'], []],
    ['35 captured, all executed', ['35 captured'], ['qualifier-not-modelled']],
    ['3 killed, 2 of whom were civilians', ['3 killed', '2 killed civilian part'], []],
    ['40 captured, 12 of them wounded', ['40 captured', '12 wounded'], []],
    ['10 killed, 12 per AFP', ['10 killed', '12 killed per AFP'], []],
    // A hostage is somebody whom something befell.
    ['One hostage and five gunmen killed', ['1 killed', '5 killed'], []],
    ['1 hostage wounded', ['1 wounded'], []],
    ['26 hostages', ['26 captured'], []],
    ['No survivors', [], ['text-not-read']],
    ['130,000 survived into the 20th century', ['130000 unspecified'], ['unit-not-known']],
    // A verb before the number.
    ['killed 27 women and 20 men', ['27 killed', '20 killed'], []],
    ['The campaign killed 400 soldiers', ['400 killed military'], ['qualifier-not-modelled']],
    ['2,000 rebels burned alive', ['2000 killed'], []],
    ['20 soldiers destroyed', [], ['outcome-not-known', 'number-not-read']],
    ['40 rebels killed, displaced 500', ['40 killed', '500 displaced'], []],
    // Digits on both sides of something left out do not run together.
    ['5{{coord|1|2}}200 wounded', ['5 unspecified', '200 wounded'], ['template-not-read']],
    ['5 <ref>p. 44</ref> 200+ wounded', ['5 unspecified', '200.. wounded'], ['note-not-read']],
    // Several sources are no one speaker.
    ['Twelve sources: 10 killed', ['10 killed'], ['qualifier-not-modelled']],
    ['10 killed (several sources)', ['10 killed'], ['qualifier-not-modelled']],
    ['10 killed (local sources)', ['10 killed per local sources'], []],
    // Who killed them does not say who they were.
    ['200 fleeing rebels killed by soldiers', ['200 killed'], ['qualifier-not-modelled']],
    // A word that is no known thing counts people, and is told where it says nothing of them.
    ['1,000 fell in the battle', ['1000 killed'], ['qualifier-not-modelled']],
    ['12 children killed', ['12 killed'], []],
    ['3 préfets killed', ['3 killed'], []],
    ['40 zorbs', ['40 unspecified'], ['unit-not-known']],
    // Words before the number.
    ['Reportedly 20 killed and 3 wounded', ['20 killed', '3 wounded'], ['qualifier-not-modelled']],
    ['Early reports of 20 killed', ['20 killed'], ['qualifier-not-modelled']],
    // A number that another is measured by counts nobody.
    ['All but 300 killed', [], ['number-not-read']],
    ['300 died alongside 58,000 Americans', ['300 killed'], ['qualifier-not-modelled']],
    ['2 killed for every one wounded', ['2 killed'], ['qualifier-not-modelled']],
    ['5 of 7 ships lost, 400 drowned', ['5 lost [ship]', '400 killed'], ['qualifier-not-modelled']],
    ['Fewer than 50 of the 700 defenders survived', [], ['outcome-not-known', 'number-not-read']],
    // A verb that no outcome has says that it is none.
    ['40 people are currently held', [], ['outcome-not-known', 'number-not-read']],
    // An outcome behind a comma and a subject of its own is not the figure's.
    [
      '80 killed, 40 of them by drowning, and the rest captured',
      ['80 killed', '40 killed part'],
      ['qualifier-not-modelled'],
    ],
    [
      '1 general and 3 colonels captured along with 2,000 men',
      ['1 captured', '3 captured', '2000 captured'],
      [],
    ],
    ['3 killed in a crash that injured 14', ['3 killed', '14 wounded'], ['qualifier-not-modelled']],
    ['3 to 5 dead, depending on the source', ['3..5 killed'], ['qualifier-not-modelled']],
    // Words without a colon head the number below them; a number with one heads what befell those below.
    ['Total killed\n580,000\nCivilians killed\n219,223', ['580000 killed', '219223 killed civilian'], []],
    [
      'Over 1,300 killed:<br>52 officers<br>727 regulars',
      ['1301.. killed', '52 killed part', '727 killed part'],
      [],
    ],
    [
      'At least 53 soldiers killed (per JNIM: 70)',
      ['53.. killed military', '70 killed military per JNIM'],
      [],
    ],
    [
      '1 killed by friendly fire, 5 by mines',
      ['1 killed', '5 killed'],
      ['qualifier-not-modelled', 'qualifier-not-modelled'],
    ],
    ['14 dead and 20 injured in Gao', ['14 killed in gao', '20 wounded in gao'], []],
    ['7th Cavalry Regiment: 6 killed', ['6 killed of 7th-cavalry-regiment'], ['party-not-listed']],
    ['10 or fewer killed', ['0..10 killed'], []],
    ["'''300 killed'''", ['300 killed'], []],
    [';[12', [], ['number-not-read']],
    ['10 killed (from an incomplete list of the dead)', ['10 killed'], ['qualifier-not-modelled']],
    // Not all of them are civilians.
    ['133 militia and civilians killed', ['133 killed'], []],
    ['10 civilians and scouts killed', ['10 killed'], []],
    ['Unknown number killed', ['0.. killed'], []],
    // One outcome at the end of a list of things is that of them all.
    ['2 helicopters, 14 drones shot down', ['2 destroyed [helicopter]', '14 destroyed [drone]'], []],
    [
      '26 tanks, 4 IFVs, 1 AEV destroyed',
      ['26 destroyed [tank]', '4 destroyed [IFV]', '1 destroyed [AEV]'],
      [],
    ],
    // A flag beside figures is of its line; two numbers with nothing between them lost a break.
    [
      'Per Mali: 🇲🇱 61 killed Per France: up to 180 killed',
      ['61 killed of mali per Mali', '0..180 killed per France'],
      [],
    ],
    ['36,000 50,000 killed', ['36000 unspecified', '50000 killed'], ['number-ambiguous']],
    // Some of the things, by their own name; what they carry is none of them.
    ['12 vehicles destroyed (nine Humvees)', ['12 destroyed [vehicle]', '9 destroyed [Humvee] part'], []],
    ['93+ wounded Frigate scuttled', ['93.. wounded'], ['qualifier-not-modelled']],
    // What stands beside "heavy" is told.
    ['Heavy; most of the garrison', ['0.. "heavy" unspecified'], ['text-not-read']],
    // A party by its flag and name above its figures.
    [
      '{{flag|Mali}}<br>36 killed, 98 wounded<br>{{flag|France}}<br>1 killed<br>1 helicopter shot down',
      ['36 killed of mali', '98 wounded of mali', '1 killed of france', '1 destroyed [helicopter] of france'],
      [],
    ],
    [
      "'''Mali''':<br>5 killed<br>'''Aftermath''':<br>3 killed",
      ['5 killed of mali', '3 killed'],
      ['qualifier-not-modelled'],
    ],
  ])('%s', (value, figures, codes) => {
    expect(read(value)).toEqual({ figures, codes });
  });

  test('what is reported only is hedged', () => {
    const { claims } = figuresOf('Reportedly 20 killed and 3 wounded');
    expect(claims.map(({ basis }) => basis)).toEqual(['hedged', 'hedged']);
    expect(figuresOf('20 reportedly killed').claims[0]?.basis).toBe('hedged');
    expect(figuresOf('20 killed (unconfirmed)').claims[0]?.basis).toBe('hedged');
    expect(figuresOf('20 killed').claims[0]?.basis).toBeUndefined();
  });

  test('bullets below a heading are of that heading', () => {
    const value =
      'Anglo-allies: 17,000\n* 3,500 killed\n* 10,200 wounded\nPrussians: 7,000\n* 1,200 killed\n* 4,400 wounded';
    expect(read(value)).toEqual({
      figures: [
        '17000 unspecified of anglo-allies',
        '3500 killed of anglo-allies part',
        '10200 wounded of anglo-allies part',
        '7000 unspecified of prussians',
        '1200 killed of prussians part',
        '4400 wounded of prussians part',
      ],
      codes: ['party-not-listed', 'party-not-listed'],
    });
  });

  test('a name behind a full stop heads what follows', () => {
    expect(read('France: 19 killed, 116 wounded. Mali: 25 killed, 59 wounded.').figures).toEqual([
      '19 killed of france',
      '116 wounded of france',
      '25 killed of mali',
      '59 wounded of mali',
    ]);
  });

  test('a heading that names a combatant needs no telling', () => {
    expect(read('French: 20\n* 4 killed\nMalian: 7\n* 1 killed').codes).toEqual([]);
    expect(read('French: 20\n* 4 killed\nMalian: 7\n* 1 killed').figures).toEqual([
      '20 unspecified of france',
      '4 killed of france part',
      '7 unspecified of mali',
      '1 killed of mali part',
    ]);
  });
});

describe('strength', () => {
  test.each<[string, string[], string[]]>([
    ['5 2S1 howitzers', ['5 [2S1 howitzer]'], []],
    ['500 initially', ['500'], ['qualifier-not-modelled']],
    ["6,000 King's German Legion", ['6000'], []],
    ['Reportedly 20,000 and 2,000 horse', ['20000', '2000'], ['qualifier-not-modelled']],
    ['1 legion', ['1 [legion]'], []],
    ['12 × PBY', ['12 [PBY]'], []],
    ['6 legions plus auxiliaries', ['6 [legion]'], ['qualifier-not-modelled']],
    ['2 legions that deserted', ['2 [legion]'], []],
    ['90 guns ½ of 18,000, 16 guns', ['90 [gun]', '16 [gun]'], ['qualifier-not-modelled']],
    [
      '15,000 (modern estimates)a[›] 20,000[Note 2] men[citation needed]',
      ['15000 per modern estimates', '20000'],
      ['note-not-read'],
    ],
    // Where breaks were lost, a capital before a colon and a number begins a line, and a day before a number does.
    [
      'Ground forces: 210 tanks Germany: 2 submarines',
      ['210 [tank]', '2 [submarine] of germany'],
      ['party-not-listed', 'qualifier-not-modelled'],
    ],
    [
      '16 December 6 divisions 16 January 22 divisions',
      ['6 [division]', '22 [division]'],
      ['qualifier-not-modelled', 'qualifier-not-modelled'],
    ],
    [
      '350 warships 500 transports Total: 850',
      ['350 [warship]', '500 [transport]', '850'],
      ['unit-not-known'],
    ],
    ['; Peak strength<br>968,302', ['968302'], ['qualifier-not-modelled']],
    ['Mali: 31,000<br>15,000 men', ['31000 of mali', '15000'], ['qualifier-not-modelled']],
    ['at least 50, possibly up to the whole league of 288', ['50..', '288'], ['qualifier-not-modelled']],
    ['24 helicopters<br>10 fighters', ['24 [helicopter]', '10 [fighter]'], []],
    ['4 floatplanes', ['4 [floatplane]'], []],
    ['40,000 men: (21,000 infantry, 11,000 cavalry)', ['40000', '21000 part', '11000 part'], []],
    ['Mahdi Army ~60,000', ['60000~'], ['qualifier-not-modelled']],
    ['Army: 5,000<br>Police: 300<br>Army: 20', ['5000', '300 police', '20'], ['qualifier-not-modelled']],
    [
      '1,120 aircraft (620 fighters and 500 bombers)',
      ['1120 [aircraft]', '620 [fighter] part', '500 [bomber] part'],
      [],
    ],
    ['Mortars and multiple rocket launchers', [], ['text-not-read']],
    ['3 ships (74 guns)', ['3 [ship]'], ['qualifier-not-modelled']],
    ['800 homens e 4 peças de artilharia', ['800', '4 [peças de artilharia]'], []],
  ])('%s', (value, figures, codes) => {
    expect(read(value, 'strength1')).toEqual({ figures, codes });
  });
});

test.each<[string, string, string[]]>([
  ['fatalities', '69 (40 hostages, 29 militants)', ['69 killed', '40 killed part', '29 killed part']],
  ['injuries', '8 hostages', ['8 wounded']],
])('%s = %s: the name of the parameter says what befell them', (parameter, value, figures) => {
  expect(read(value, parameter)).toEqual({ figures, codes: [] });
});

const box = (parameters: Record<string, string>) => {
  const { account, issues } = fromInfobox(parameters);
  const nameOf = (id: string): string => account.locations[id]?.name ?? account.participants[id]?.name ?? id;
  const claim = (property: string) => account.claims.find((one) => one.property === property);
  const namesOf = (property: string): readonly string[] | undefined => {
    const value = claim(property)?.value;
    return Array.isArray(value) ? value.map((id) => nameOf(String(id))) : undefined;
  };
  return { account, claim, namesOf, codes: issues.map(({ code }) => code) };
};

describe('places', () => {
  test.each<[string, string[], string | undefined]>([
    ['Near [[Krokowa]], [[Poland]]', ['near Krokowa'], undefined],
    ['[[Lechfeld]] plain, near [[Augsburg]], [[Bavaria]]', ['Lechfeld'], 'near Augsburg'],
    ['Near the village of [[Roliça]] in [[Portugal]]', ['near Roliça'], undefined],
    ['Off [[Cape Matapan]], [[Greece]]', ['near Cape Matapan'], undefined],
    ['[[Orontes]] near [[Kadesh]]', ['Orontes'], 'near Kadesh'],
    ['near [[Tutora]] and [[Prut]], [[Moldavia]]', ['near Tutora', 'near Prut'], undefined],
  ])('%s was near it, not there', (place, names, note) => {
    const { namesOf, claim, codes } = box({ place });
    expect(namesOf('locations')).toEqual(names);
    expect(claim('locations')?.note).toBe(note);
    expect(codes).toEqual(['place-near']);
  });

  test.each<[string, string[], string[]]>([
    // What a page's plain text carries along is no name.
    ['near Cairo Montenotte,[note 1] Italy', ['near Cairo Montenotte'], ['place-near']],
    ['Borodino, Russia 55°31′N 35°49′E / 55.517°N 35.817°E', ['Borodino'], []],
    // A place that says what it lies in; a land that closes those before it.
    ["Mu'tah in Kerak Governorate, Jordan", ["Mu'tah"], []],
    ['A County and B County, Tennessee, and C County, Kentucky', ['A County', 'B County', 'C County'], []],
    // Nothing lies in two countries.
    ['The Ardennes: Belgium, Luxembourg', ['Ardennes', 'Belgium', 'Luxembourg'], ['place-ambiguous']],
    // Words that describe name nothing.
    ['Alesia, Gaul; open ground broken by the ridge', ['Alesia'], ['qualifier-not-modelled']],
    ['Probably Tel Gomel, Iraq', ['Tel Gomel'], ['qualifier-not-modelled']],
    // An "and" inside a name, an "In" that begins one.
    ['[[Bosnia and Herzegovina]]', ['Bosnia and Herzegovina'], []],
    ['In Amenas, Algeria', ['In Amenas'], []],
  ])('%s', (place, names, told) => {
    const { namesOf, codes } = box({ place });
    expect(namesOf('locations')).toEqual(names);
    expect(codes).toEqual(told);
  });

  test('the kind that stands once for two is of both', () => {
    expect(box({ place: 'Donetsk and Luhansk oblasts, Ukraine' }).namesOf('locations')).toEqual([
      'Donetsk oblast',
      'Luhansk oblast',
    ]);
  });
});

describe('combatants', () => {
  test.each<[string, string[]]>([
    ['{{flagicon|Mali}}<br>{{flagicon|France}}', ['Mali', 'France']],
    ['{{flagicon|Mali}}<br>Malian Army', ['Malian Army']],
    ['[[Duchy of Saxony|Saxons]] and [[Duchy of Thuringia|Thuringians]]', ['Saxons', 'Thuringians']],
    ['Massilia and [[Optimates]]', ['Massilia', 'Optimates']],
    ['[[Bosnia and Herzegovina]]', ['Bosnia and Herzegovina']],
    ['Movement for Unity and Jihad in West Africa', ['Movement for Unity and Jihad in West Africa']],
    ['[[Army of the Potomac|Army of<br>the Potomac]]', ['Army of the Potomac']],
  ])('%s', (combatant1, names) => {
    expect(box({ combatant1 }).namesOf('belligerents')).toEqual(names);
  });

  test('supporters stand in the note', () => {
    const { namesOf, claim, codes } = box({ combatant1: '[[Portugal]]<br>Supported by:<br>[[England]]' });
    expect(namesOf('belligerents')).toEqual(['Portugal']);
    expect(claim('belligerents')?.note).toBe('supported by England');
    expect(codes).toEqual(['supporters-apart']);
  });

  test('a role on a line of its own is no name', () => {
    expect(
      box({ commander1: 'Prime Minister<br>[[A B]]<br>Commander-in-chief<br>[[C D]]' }).namesOf('commanders'),
    ).toEqual(['A B', 'C D']);
  });
});

describe('the victor', () => {
  const sides = { combatant1: '[[Russia]]', combatant2: '[[France]]' };

  test.each([
    'Inconclusive; Russian tactical victory',
    'Tactical Russian victory<br>Strategic French victory',
    'Russian tactical victory, French strategic victory',
  ])('of %s is nobody, and that is told', (result) => {
    const { claim, codes } = box({ ...sides, result });
    expect(claim('victor')).toBeUndefined();
    expect(codes).toEqual(['victor-contradicted']);
  });

  test.each([
    ['Decisive Russian victory', 'side-a'],
    ['French tactical victory', 'side-b'],
    ['Indecisive', 'none'],
  ])('of %s', (result, victor) => {
    expect(box({ ...sides, result }).claim('victor')?.value).toBe(victor);
  });
});

test('a value out of an XML export is read, and that is told', () => {
  expect(
    read(
      '4,000-4,930&lt;ref name=&quot;Baker825&quot;/&gt; infantry and cavalry&lt;br&gt;5 guns',
      'strength1',
    ),
  ).toEqual({
    figures: ['4000..4930', '5 [gun]'],
    codes: ['markup-escaped', 'note-not-read'],
  });
});

test.each([
  ['MAS', 'Malaysia'],
  ['UKGBI', 'United Kingdom'],
  ['USSR', 'Soviet Union'],
  ['GER', 'Germany'],
])('a flag of %s is of %s', (code, name) => {
  expect(box({ combatant1: `{{flag|${code}}}` }).namesOf('belligerents')).toEqual([name]);
});

test('a page out of an XML export is read, and that is told', () => {
  const { account, issues } = fromInfobox(
    '{{Warbox|casualties1=2 killed&lt;br&gt;3 wounded&lt;ref name=&quot;a&quot;/&gt;}}',
  );
  expect(account.claims.map(({ value }) => value)).toEqual([
    { min: 2, max: 2 },
    { min: 3, max: 3 },
  ]);
  expect(issues.map(({ code }) => code)).toEqual(['markup-escaped']);
});
