import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Armed men seize three military bases in remote north',
  publisher: 'IRIN',
  issued: '2006-05-23',
  URL: 'http://www.thenewhumanitarian.org/news/2006/05/23/armed-men-seize-three-military-bases-remote-north',
  language: 'en',
  voice: 'irin',
  independence: 'independent',
  read: 'part',
};

export const claims = said('irin-2006-05-23', {
  'casualties-killed': {
    value: { min: 2, max: null, wording: 'several' }, outcomes: ['killed'], locators: ['¶5'], voice: 'governor-of-kidal',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1', '¶3'],
  },
  'time': {
    value: { earliest: '00:00', latest: '08:59', wording: 'early morning' }, locators: ['¶3'], voice: 'defence-ministry',
    note: 'Of bases 1 and 2 of Kidal. IRIN says early morning too, in its own words.',
  },
  'date-army-controls-kidal': {
    about: 'army-controls-kidal', value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶5'],
    voice: 'governor-of-kidal',
    note: 'Said before sunset on 23 May, when other sources have the rebels in the camps.',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶3', '¶6'],
    note: 'Three bases in two towns.',
  },
  'locations-attack-on-kidal': {
    about: 'attack-on-kidal', value: ['kidal-camp-1', 'kidal-camp-2'], locators: ['¶3'], voice: 'defence-ministry',
    note: 'Bases 1 and 2.',
  },
  'target-menaka-mutiny': {
    about: 'menaka-mutiny', value: ['malian-armed-forces'], locators: ['¶6', '¶7'],
    note: 'A military base, its barracks; the ministry speaks of the regiment of the town.',
  },
  'result-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'camps-taken', text: 'armed men seized the bases' }, locators: ['¶1'],
  },
  'result-attack-on-kidal-aide': {
    about: 'attack-on-kidal', value: { code: 'attack-repelled', text: 'the army repelled the attackers and held the town' },
    locators: ['¶5'], voice: 'governor-of-kidal',
    note: 'Said before sunset on 23 May.',
  },
  'standing-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'hours-of-fighting', text: 'several hours of fierce fighting followed the attack' },
    locators: ['¶6'], statedBy: { name: 'residents of Kidal', side: null },
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny', value: { code: 'looted-and-left', text: 'the barracks were looted, arms and ammunition taken' },
    locators: ['¶7'], voice: 'amap-menaka', statedBy: { name: 'Mohamed Raba, of the AMAP agency at Ménaka', side: null },
  },
  'result-menaka-mutiny-lead': {
    about: 'menaka-mutiny', value: { code: 'taken', text: 'its base was one of the three that armed men seized' },
    locators: ['headline', '¶1'],
    note: 'The body of the report says that the base came under siege.',
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'arms and ammunition were taken' }, location: 'menaka',
    locators: ['¶7'], voice: 'amap-menaka', statedBy: { name: 'Mohamed Raba, of the AMAP agency at Ménaka', side: null },
  },
  'date-peace-agreement': {
    about: 'peace-agreement-1996', value: { edtf: '1991', earliest: '1991-01-01', latest: '1991-12-31' }, locators: ['¶2'],
    basis: 'inferred',
    note: 'A deal the year after 1990; trouble went on to the middle of the 1990s.',
  },
  'standing-ba-ag-moussa': {
    about: 'ba-ag-moussa', value: { code: 'officer-at-menaka', text: 'an officer of the regiment of Ménaka' },
    locators: ['¶7'], voice: 'defence-ministry', basis: 'inferred',
    note: 'The officer is not named; that he is Ba Ag Moussa follows from other sources.',
  },
});
