import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Mali desert rebels pull back after seizing weapons',
  author: [{ family: 'Diallo', given: 'Tiemoko' }],
  publisher: 'Reuters',
  issued: '2006-05-24',
  URL: 'http://www.redorbit.com/news/international/515628/mali_desert_rebels_pull_back_after_seizing_weapons/',
  copy: { site: 'redorbit.com' },
  language: 'en',
  voice: 'reuters',
  independence: 'independent',
  read: 'part',
};

export const claims = said('reuters-2006-05-24', {
  'casualties-captured-kidal': {
    value: { min: 20, max: 20 }, outcomes: ['captured'], location: 'kidal', locators: ['¶5'], voice: 'defence-ministry',
    statedBy: { name: 'Nouhoum Togo, spokesman of the Ministry of Defence', participant: 'nouhoum-togo', side: 'government' },
    note: 'Prisoners that the rebels released; who they were is not said.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶2'],
  },
  'date-camps-left': {
    about: 'camps-left', value: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' }, location: 'kidal', locators: ['¶5'],
    voice: 'defence-ministry',
    statedBy: { name: 'Nouhoum Togo, spokesman of the Ministry of Defence', participant: 'nouhoum-togo', side: 'government' },
    note: 'Wednesday morning.',
  },
  'date-prisoners-freed': {
    about: 'prisoners-freed', value: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' }, locators: ['¶5'],
    voice: 'defence-ministry',
    statedBy: { name: 'Nouhoum Togo, spokesman of the Ministry of Defence', participant: 'nouhoum-togo', side: 'government' },
    note: 'Wednesday morning.',
  },
  'date-reinforcements-reach-kidal': {
    about: 'reinforcements-reach-kidal', value: { edtf: '[2006-05-24..]', earliest: '2006-05-24', latest: null }, locators: ['¶4'],
    voice: 'defence-ministry',
    statedBy: { name: 'Nouhoum Togo, spokesman of the Ministry of Defence', participant: 'nouhoum-togo', side: 'government' },
    note: 'Troops from Gao, Mopti and Bamako were nearing the town on Wednesday, not there yet.',
  },
  'date-army-controls-kidal': {
    about: 'army-controls-kidal', value: { edtf: '[2006-05-24..]', earliest: '2006-05-24', latest: null }, locators: ['¶4'],
    voice: 'defence-ministry',
    statedBy: { name: 'Nouhoum Togo, spokesman of the Ministry of Defence', participant: 'nouhoum-togo', side: 'government' },
    note: 'On Wednesday the town could not yet be called wholly freed.',
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['kidal-region'], locators: ['¶1', '¶3'],
    note: 'The hills around the town of Kidal, on 24 May: a first stage.',
  },
  'target-attack-on-kidal': {
    about: 'attack-on-kidal', value: ['malian-armed-forces', 'national-guard-of-mali'], locators: ['¶1', '¶9'],
    note: 'Camps of the army; by a senior military source then, overnight, a company of the National Guard in which soldiers had taken refuge.',
  },
  'result-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'centre-of-the-town-occupied', text: 'the centre of the town was occupied for a short time' },
    locators: ['¶3'],
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'arms, vehicles and electronic equipment were taken' },
    location: 'kidal', locators: ['¶1', '¶3'],
  },
  'date-rebellion-1990': {
    about: 'tuareg-rebellion-1990', value: { edtf: '1990/1992', earliest: '1990-01-01', latest: '1992-12-31' },
    locators: ['¶6', '¶7'], basis: 'inferred',
    note: 'Up in arms in 1990, with a peace deal two years later.',
  },
  'date-national-pact': {
    about: 'national-pact-1992', value: { edtf: '1992', earliest: '1992-01-01', latest: '1992-12-31' }, locators: ['¶6', '¶7'],
    basis: 'inferred',
    note: 'A peace deal, not named, two years after 1990; it ended the revolt in name and was never fully applied.',
  },
  'casualties-destroyed-vehicles-kidal': {
    value: { min: 2, max: null, wording: 'some' }, unit: 'vehicle', outcomes: ['destroyed'], location: 'kidal', locators: ['¶9'],
    voice: 'military-sources', statedBy: { name: 'a senior military source', side: 'government' },
    note: 'Burnt overnight, when the rebels tried to attack a company of the National Guard.',
  },
  'standing-camps-left': {
    about: 'camps-left',
    value: { code: 'fighting-overnight', text: 'shots were exchanged overnight, when the rebels tried to attack a company of the National Guard' },
    locators: ['¶9'], voice: 'military-sources', statedBy: { name: 'a senior military source', side: 'government' },
  },
});
