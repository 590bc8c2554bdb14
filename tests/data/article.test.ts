import { describe, expect, test } from 'vitest';
import type { Claim, ClaimProperty } from '../../src/model/claim.js';
import type { ConflictRecord } from '../../src/model/record.js';
import type { TimelineEntry } from '../../src/model/timeline-entry.js';
import { speakerOf } from '../../src/queries/voice-of.js';
import { record } from '../../src/record.js';

// A checklist: what each cell and sentence of the encyclopedia article says, in our own words, and where the record says
// so. Statements that nobody else makes, and those that contradict one another, are in it like the rest.

const article = 'wikipedia-en-kidal-menaka-mutinies';
const event = 'kidal-menaka-2006';

interface Fact {
  readonly fact: string;
  readonly holds: (record: ConflictRecord) => boolean;
}

/** Whether a locator such as `infobox, place; Battle ¶1` names the part. */
const names = (locator: string, part: string): boolean =>
  locator.split('; ').some((one) => one === part || one.startsWith(`${part},`));

type Scope = Partial<Pick<Claim, 'side' | 'location' | 'voice' | 'rank'>>;

/** What the article says of a thing in one of its parts, as claims. */
const claimsIn = (
  { claims }: ConflictRecord,
  part: string,
  about: string,
  property: ClaimProperty,
): readonly Claim[] =>
  claims.filter(
    (claim) =>
      claim.source === article &&
      claim.about === about &&
      claim.property === property &&
      claim.locators.some((locator) => names(locator, part)),
  );

/** That a claim of the article, with this part as a locator, has exactly this value (its codes, if it is put in words). */
const says =
  (part: string, about: string, property: ClaimProperty, value: unknown, scope: Scope = {}) =>
  (record: ConflictRecord): boolean =>
    claimsIn(record, part, about, property).some(
      (claim) =>
        JSON.stringify(plain(claim.value)) === JSON.stringify(value) &&
        Object.entries(scope).every(([key, expected]) => claim[key as keyof Scope] === expected),
    );

/** The codes of what is put in words, the EDTF of a date, anything else as it stands. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  if ('code' in value) return value.code;
  if ('edtf' in value) return value.edtf;
  return value;
}

/** That an entry which cites this part of the article tells it so. */
const tells =
  (part: string, id: string, how: (entry: TimelineEntry) => boolean) =>
  ({ timeline }: ConflictRecord): boolean =>
    timeline.some(
      (entry) =>
        entry.id === id &&
        entry.citations.some(({ source, locator }) => source === article && names(locator, part)) &&
        how(entry),
    );

const at = (location: string, role: string) => (entry: TimelineEntry) =>
  entry.locations.some((one) => one.location === location && one.role === role);
const has = (participant: string, role: string) => (entry: TimelineEntry) =>
  entry.participants.some((one) => one.participant === participant && one.role === role);
const isNamed = (record: ConflictRecord, name: string): boolean =>
  [record.event.name, ...record.event.aliases.map((alias) => alias.name)].includes(name);
const all =
  (...predicates: readonly Fact['holds'][]) =>
  (record: ConflictRecord): boolean =>
    predicates.every((predicate) => predicate(record));

const infobox: readonly Fact[] = [
  {
    fact: 'the event has a name with the accent, and one without it',
    holds: (record) =>
      isNamed(record, '2006 Kidal and Ménaka mutinies') && isNamed(record, '2006 Kidal and Menaka mutinies'),
  },
  {
    fact: 'it took place at Kidal, Ménaka and Tessalit',
    holds: says('infobox, place', event, 'locations', ['kidal', 'menaka', 'tessalit']),
  },
  {
    fact: 'the three places were in Mali',
    holds: ({ locations }) =>
      ['kidal', 'menaka', 'tessalit'].every((id) => {
        let place = locations[id];
        while (place !== undefined && place.within !== null) place = locations[place.within];
        return place?.id === 'mali';
      }),
  },
  {
    fact: 'it was part of the 2006 rebellion',
    holds: says('infobox, partof', event, 'part-of', ['tuareg-rebellion-2006']),
  },
  { fact: 'it happened on 23 May 2006', holds: says('infobox, date', event, 'date', '2006-05-23') },
  {
    fact: 'the alliance won',
    holds: all(
      says('infobox, result', event, 'result', 'mutineer-victory'),
      says('infobox, result', event, 'victor', 'mutineers'),
    ),
  },
  {
    fact: 'on one side fought Mali',
    holds: says('infobox, combatant1', event, 'belligerents', ['government-of-mali'], { side: 'government' }),
  },
  {
    fact: 'on the other the alliance',
    holds: says('infobox, combatant2', event, 'belligerents', ['democratic-alliance-for-change'], {
      side: 'mutineers',
    }),
  },
  {
    fact: 'the commanders of the government are unknown, which is not none',
    holds: says('infobox, commander1', event, 'commanders', null, { side: 'government' }),
  },
  {
    fact: 'Fagaga, Bahanga, Ghaly and Ba Ag Moussa commanded the mutineers',
    holds: says(
      'infobox, commander2',
      event,
      'commanders',
      ['hassan-ag-fagaga', 'ibrahim-ag-bahanga', 'iyad-ag-ghaly', 'ba-ag-moussa'],
      { side: 'mutineers' },
    ),
  },
  {
    fact: 'the strength of the government is unknown, which is not 0',
    holds: says('infobox, strength1', event, 'strength', { min: 0, max: null }, { side: 'government' }),
  },
  {
    fact: 'the mutineers were 75 at Kidal',
    holds: says(
      'infobox, strength2',
      event,
      'strength',
      { min: 75, max: 75 },
      {
        side: 'mutineers',
        location: 'kidal',
      },
    ),
  },
  {
    fact: 'two of the government were killed',
    holds: says('infobox, casualties1', event, 'casualties', { min: 2, max: 2 }, { side: 'government' }),
  },
  {
    fact: 'two of the mutineers were killed',
    holds: says('infobox, casualties2', event, 'casualties', { min: 2, max: 2 }, { side: 'mutineers' }),
  },
];

const lead: readonly Fact[] = [
  {
    fact: 'on 23 May 2006 the alliance mutinied in two towns, Kidal and Ménaka',
    holds: all(
      says('lead', event, 'date', '2006-05-23'),
      says('lead', event, 'belligerents', ['democratic-alliance-for-change']),
      says('lead', event, 'locations', ['kidal', 'menaka'], { rank: 'normal' }),
    ),
  },
  {
    fact: 'it did so in both at the same time',
    holds: all(
      says('lead', 'attack-on-kidal', 'date', '2006-05-23'),
      says('lead', 'menaka-mutiny', 'date', '2006-05-23'),
      (record) => claimsIn(record, 'lead', 'menaka-mutiny', 'date')[0]?.note === 'At the same time as Kidal.',
    ),
  },
  {
    fact: 'that set off the 2006 rebellion',
    holds: says('lead', 'tuareg-rebellion-2006', 'causes', ['mutinies-of-may-2006']),
  },
  {
    fact: 'it was the first and only major action of the rebellion',
    holds: says('lead', event, 'standing', 'only-major-action'),
  },
  {
    fact: 'the rebellion ended with the accord of Algiers in July 2006',
    holds: all(
      says('lead', 'tuareg-rebellion-2006', 'result', 'peace-accord'),
      says('lead', 'algiers-accord-2006', 'date', '2006-07'),
      says('lead', 'algiers-accord-2006', 'locations', ['algiers']),
    ),
  },
];

const background: readonly Fact[] = [
  {
    fact: 'in the 1990s Tuareg rebels fought the government for six years, until 1996',
    holds: all(
      says('Background', 'tuareg-rebellion-1990', 'date', '199X/1996'),
      says('Background', 'tuareg-rebellion-1990', 'belligerents', ['tuareg', 'government-of-mali']),
      tells('Background', 'tuareg-rebellion-1990', ({ description }) => description.includes('six years')),
    ),
  },
  {
    fact: 'they fought over alleged discrimination by the south',
    holds: says('Background', 'tuareg-rebellion-1990', 'causes', ['alleged-discrimination']),
  },
  {
    fact: 'it ended with the rebels taken into the armed forces',
    holds: all(
      says('Background', 'integration-of-rebels', 'date', '1996'),
      says('Background', 'peace-agreement-1996', 'terms', ['integration-of-rebels']),
      tells('Background', 'integration-of-rebels', has('malian-armed-forces', 'affected')),
    ),
  },
  {
    fact: 'tensions between Ifoghas and Imghad hastened the peace agreement, however odd that is',
    holds: says('Background', 'peace-agreement-1996', 'causes', ['ifoghas-imghad-tensions']),
  },
  {
    fact: 'Ifoghas and Imghad are Tuareg, and the Imghad are considered a sub-clan',
    holds: all(
      says('Background', 'ifoghas', 'subgroup-of', ['tuareg']),
      says('Background', 'imghad', 'subgroup-of', ['tuareg']),
      says('Background', 'imghad', 'standing', 'sub-clan'),
    ),
  },
  {
    fact: 'the groups broke up and formed anew often',
    holds: says('Background', 'tuareg-rebellion-1990', 'standing', 'groups-splintered-and-reformed'),
  },
  {
    fact: 'neither could beat the other or the army',
    holds: says('Background', 'tuareg-rebellion-1990', 'victor', 'none'),
  },
  {
    fact: 'Gamou is an Imghad and staunchly pro-Malian, as a claim and not as a description',
    holds: all(
      says('Background', 'el-hadj-ag-gamou', 'member-of', ['imghad']),
      says('Background', 'el-hadj-ag-gamou', 'standing', 'staunchly-pro-malian'),
      ({ participants }) =>
        !/pro-malian/i.test(participants['el-hadj-ag-gamou']?.description ?? 'pro-malian'),
    ),
  },
  {
    fact: 'Ifoghas had defeated Gamou in the 1990s',
    holds: (record) =>
      claimsIn(record, 'Background', 'el-hadj-ag-gamou', 'standing').some(
        ({ value, during }) => plain(value) === 'defeated-by-ifoghas' && during?.edtf === '199X',
      ),
  },
  {
    fact: 'Gamou was promoted to command the garrison of Gao, over Fagaga',
    holds: all(
      says('Background', 'el-hadj-ag-gamou', 'post', 'commander-of-gao-garrison'),
      says('Background', 'gamou-appointed-at-gao', 'actors', ['el-hadj-ag-gamou', 'hassan-ag-fagaga']),
      tells('Background', 'gamou-appointed-at-gao', at('gao', 'scene')),
      tells('Background', 'gamou-appointed-at-gao', has('hassan-ag-fagaga', 'affected')),
    ),
  },
  {
    fact: 'Fagaga was a leader of the Ifoghas',
    holds: says('Background', 'hassan-ag-fagaga', 'standing', 'leader-of-the-ifoghas'),
  },
  {
    fact: 'in response Fagaga, Ghaly and Bahanga founded the alliance, before the mutinies',
    holds: all(
      says('Background', 'adc-founded', 'actors', [
        'hassan-ag-fagaga',
        'iyad-ag-ghaly',
        'ibrahim-ag-bahanga',
      ]),
      says('Background', 'adc-founded', 'causes', ['promotion-of-gamou']),
      says('Background', 'adc-founded', 'date', '[..2006-05-23]'),
    ),
  },
  {
    fact: 'Ghaly and Bahanga were prominent Ifoghas',
    holds: all(
      says('Background', 'iyad-ag-ghaly', 'member-of', ['ifoghas']),
      says('Background', 'iyad-ag-ghaly', 'standing', 'prominent-ifoghas'),
      says('Background', 'ibrahim-ag-bahanga', 'standing', 'prominent-ifoghas'),
    ),
  },
  {
    fact: 'the alliance wanted more autonomy, in Kidal Region and among the Ifoghas',
    holds: says('Background', 'adc-founded', 'demands', [
      'autonomy-for-kidal-region',
      'autonomy-for-ifoghas',
    ]),
  },
];

const battle: readonly Fact[] = [
  {
    fact: 'under Fagaga 150 officers mutinied, which nobody else says',
    holds: all(
      says('Battle ¶1', event, 'strength', { min: 150, max: 150 }, { side: 'mutineers' }),
      says('Battle ¶1', event, 'commanders', ['hassan-ag-fagaga'], { side: 'mutineers' }),
    ),
  },
  {
    fact: 'they did so at Kidal, Ménaka and Tessalit',
    holds: says('Battle ¶1', event, 'locations', ['kidal', 'menaka', 'tessalit']),
  },
  {
    fact: 'they overpowered the soldiers on the government side',
    holds: tells('Battle ¶1', 'attack-on-kidal', ({ description }) =>
      description.includes('overpowered the soldiers on the government side'),
    ),
  },
  {
    fact: 'it began at about 05:00',
    holds: all(
      says('Battle ¶1', event, 'time', { earliest: '05:00', latest: '05:00', approximate: true }),
      tells('Battle ¶1', 'attack-on-kidal', ({ time }) => time?.earliest === '05:00'),
    ),
  },
  {
    fact: 'the camps of Kidal and Ménaka were taken, with no word of one at Tessalit',
    holds: all(
      says('Battle ¶1', 'attack-on-kidal', 'result', 'camps-taken'),
      says('Battle ¶1', 'menaka-mutiny', 'result', 'taken'),
      (record) => claimsIn(record, 'Battle ¶1', 'tessalit-desertion', 'result').length === 0,
    ),
  },
  {
    fact: '75 deserters attacked at Kidal, inside the 150',
    holds: (record) => {
      const [whole] = claimsIn(record, 'Battle ¶1', event, 'strength').filter(
        ({ location }) => location === undefined,
      );
      const [part] = claimsIn(record, 'Battle ¶1', event, 'strength').filter(
        ({ location }) => location === 'kidal',
      );
      return whole !== undefined && part?.partOf === whole.id;
    },
  },
  {
    fact: 'Fagaga and Bahanga were both at Kidal',
    holds: all(
      says('Battle ¶1', 'attack-on-kidal', 'actors', ['hassan-ag-fagaga', 'ibrahim-ag-bahanga']),
      tells('Battle ¶1', 'attack-on-kidal', has('ibrahim-ag-bahanga', 'leader')),
    ),
  },
  {
    fact: 'it was Fagaga who said that two had died on each side',
    holds: all(
      ...(['government', 'mutineers'] as const).map(
        (side) => (record: ConflictRecord) =>
          claimsIn(record, 'Battle ¶1', event, 'casualties').some(
            (claim) =>
              claim.side === side &&
              claim.voice === 'fagaga' &&
              speakerOf(claim, record)?.participant === 'hassan-ag-fagaga' &&
              JSON.stringify(claim.value) === '{"min":2,"max":2}',
          ),
      ),
    ),
  },
  {
    fact: 'and that Ghaly had joined later that day, against his part in the founding before it',
    holds: all(
      says('Battle ¶1', 'ghaly-joins', 'date', '2006-05-23', { voice: 'fagaga' }),
      says('Background', 'ghaly-joins', 'date', '[..2006-05-22]'),
    ),
  },
  {
    fact: 'Ba Ag Moussa commanded the town of Ménaka',
    holds: all(
      says('Battle ¶2', 'ba-ag-moussa', 'post', 'commander-at-menaka'),
      says('Battle ¶2', 'menaka-mutiny', 'commanders', ['ba-ag-moussa']),
    ),
  },
  {
    fact: 'he took the weapons of his unit and fled',
    holds: all(
      says('Battle ¶2', 'menaka-mutiny', 'result', 'looted-and-left'),
      tells('Battle ¶2', 'menaka-mutiny', has('ba-ag-moussa', 'leader')),
    ),
  },
  {
    fact: 'he fled to the Adrar des Ifoghas, in Kidal Region, to meet others of the alliance',
    holds: all(
      tells('Battle ¶2', 'menaka-mutiny', at('adrar-des-ifoghas', 'destination')),
      says('Battle ¶2', 'camps-left', 'locations', ['adrar-des-ifoghas']),
      says('Battle ¶2', 'ba-ag-moussa', 'member-of', ['democratic-alliance-for-change']),
      ({ locations }) => locations['adrar-des-ifoghas']?.within === 'kidal-region',
    ),
  },
  {
    fact: 'officers at Tessalit stole weapons too, and fled to the same mountains',
    holds: all(
      says('Battle ¶2', 'tessalit-desertion', 'result', 'looted-and-left'),
      tells('Battle ¶2', 'tessalit-desertion', at('adrar-des-ifoghas', 'destination')),
    ),
  },
  {
    fact: 'the three camps were empty in the night of 23 to 24 May',
    holds: all(
      says('Battle ¶2', 'camps-left', 'date', '2006-05-23/2006-05-24'),
      ...['kidal', 'menaka', 'tessalit'].map((place) =>
        tells('Battle ¶2', 'camps-left', at(place, 'origin')),
      ),
    ),
  },
];

const aftermath: readonly Fact[] = [
  {
    fact: 'Fagaga called for a special status for Kidal Region',
    holds: all(
      says('Aftermath', event, 'demands', ['special-status-for-kidal-region'], { voice: 'fagaga' }),
      tells('Aftermath', 'special-status-demanded', at('kidal-region', 'subject')),
    ),
  },
  {
    fact: 'Ghaly took over the rebellion, though Fagaga had led the mutiny',
    holds: all(
      says('Aftermath', 'tuareg-rebellion-2006', 'commanders', ['iyad-ag-ghaly'], { side: 'mutineers' }),
      tells('Aftermath', 'ghaly-takes-the-lead', has('iyad-ag-ghaly', 'leader')),
    ),
  },
  {
    fact: 'the alliance negotiated with the governments of Mali and Niger, which nobody else says of Niger',
    holds: all(
      says('Aftermath', 'negotiations', 'actors', [
        'democratic-alliance-for-change',
        'government-of-mali',
        'government-of-niger',
      ]),
      tells('Aftermath', 'negotiations', has('government-of-niger', 'negotiator')),
      ({ claims }) =>
        claims.every(
          ({ source, value }) =>
            source === article || !Array.isArray(value) || !value.some((id) => id === 'government-of-niger'),
        ),
    ),
  },
  {
    fact: 'negotiations began at once',
    holds: says('Aftermath', 'negotiations', 'date', '[2006-05-23,2006-05-24]'),
  },
  {
    fact: 'a fraction of the Ifoghas, spelt in its own way, was the heart of the rebellion',
    holds: all(
      says('Aftermath', 'ifergoumessen', 'subgroup-of', ['ifoghas']),
      says('Aftermath', 'ifergoumessen', 'standing', 'heart-of-the-rebellion'),
      ({ participants }) =>
        participants.ifergoumessen?.aliases.some(({ name }) => name === 'Ifergenoussen') ?? false,
    ),
  },
  {
    fact: 'Fagaga and Bahanga belonged to it',
    holds: all(
      says('Aftermath', 'hassan-ag-fagaga', 'member-of', ['ifoghas', 'ifergoumessen']),
      says('Aftermath', 'ibrahim-ag-bahanga', 'member-of', ['ifoghas', 'ifergoumessen']),
    ),
  },
  {
    fact: 'the rebellion came to an end in July 2006 with the accord of Algiers',
    holds: all(
      says('Aftermath', 'tuareg-rebellion-2006', 'date', '2006-05-23/2006-07'),
      says('Aftermath', 'algiers-accord-2006', 'date', '2006-07'),
      tells('Aftermath', 'algiers-accord-2006', at('algiers', 'scene')),
    ),
  },
  {
    fact: 'the accord is said to uphold the agreement of 1996, where its own preamble recalls the Pact of 1992',
    holds: all(
      says('Aftermath', 'algiers-accord-2006', 'refers-to', ['peace-agreement-1996']),
      ({ claims }) =>
        claims.some(
          ({ source, about, property, value }) =>
            source === 'accord-d-alger-2006-07-04' &&
            about === 'algiers-accord-2006' &&
            property === 'refers-to' &&
            JSON.stringify(value) === '["national-pact-1992"]',
        ),
    ),
  },
  {
    fact: 'it promised to uphold that agreement and to develop Kidal Region',
    holds: says('Aftermath', 'algiers-accord-2006', 'terms', [
      'earlier-agreement-upheld',
      'development-of-kidal-region',
    ]),
  },
];

describe.each([
  ['infobox', infobox],
  ['lead', lead],
  ['background', background],
  ['battle', battle],
  ['aftermath', aftermath],
] as const)('the article, %s', (_part, facts) => {
  test.each(facts.map(({ fact, holds }) => [fact, holds] as const))('%s', (_fact, holds) => {
    expect(holds(record)).toBe(true);
  });

  test('none of it holds of a record without the claims and the timeline', () => {
    const empty: ConflictRecord = { ...record, claims: [], timeline: [] };
    const still = facts.filter(({ holds }) => holds(empty)).map(({ fact }) => fact);
    // Names and places stand in the tables of the event and of the locations.
    expect(still.filter((fact) => !/has a name|were in Mali/.test(fact))).toEqual([]);
  });
});
