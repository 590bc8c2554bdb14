import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Desert city back in army control after rebel attack',
  publisher: 'IRIN',
  issued: '2006-05-24',
  URL: 'https://www.thenewhumanitarian.org/node/226332',
  language: 'en',
  voice: 'irin',
  independence: 'independent',
  read: 'part',
  note: 'The date is inferred from the text, which says "Wednesday".',
};

export const claims = said('irin-2006-05-24', {
  'casualties-killed-civilians-kidal': {
    value: { min: 0, max: 0 }, outcomes: ['killed'], location: 'kidal', status: 'civilian', locators: ['at "Thank God no civilians"'],
    voice: 'kidal-resident', basis: 'hedged', statedBy: { name: 'Assori Aicha Belco Maiga, head of an association at Kidal', side: null },
    note: 'Said as an appearance, on the day after. The army later counted two civilians among the dead.',
  },
  'casualties-unspecified': {
    value: { min: 0, max: null }, outcomes: ['unspecified'], locators: ['at "impossible to detail casualties"'], voice: 'defence-ministry',
    statedBy: { name: 'Nouhoum Togo, spokesman of the Ministry of Defence', participant: 'nouhoum-togo', side: 'government' },
    note: 'Impossible to detail casualties for the moment.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['at "attacked early on Tuesday morning"'],
  },
  'time': {
    value: { earliest: '00:00', latest: '08:59', wording: 'early morning' }, locators: ['at "attacked early on Tuesday morning"'],
    note: 'They rode into the town of Kidal then.',
  },
  'date-army-controls-kidal': {
    about: 'army-controls-kidal', value: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' }, locators: ['lead'],
    rank: 'preferred',
  },
  'date-army-controls-kidal-ministry': {
    about: 'army-controls-kidal', value: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' },
    locators: ['at "said late on Wednesday"'], voice: 'defence-ministry',
    statedBy: { name: 'Gen. Abdou Karim Diop, Ministry of Defence', participant: 'abdou-karim-diop', side: 'government' },
    note: 'The whole town, in a statement of late Wednesday.',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['lead'],
    note: 'Two bases in Kidal, one at Ménaka.',
  },
  'locations-attack-on-kidal': {
    about: 'attack-on-kidal', value: ['kidal-camp-1', 'kidal-camp-2'], locators: ['at "camps Number 1 and 2"'], voice: 'defence-ministry',
    statedBy: { name: 'Gen. Abdou Karim Diop, Ministry of Defence', participant: 'abdou-karim-diop', side: 'government' },
    note: 'Camps number 1 and 2.',
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga'], side: 'mutineers', locators: ['at "It was (Tuareg) Hassane Fagaga"'],
    voice: 'kidal-resident', statedBy: { name: 'Assori Aicha Belco Maiga, head of an association at Kidal', side: null },
    note: 'With a band of former rebels.',
  },
  'result': {
    value: { code: 'army-regained-control', text: 'the army was back in control of Kidal' }, location: 'kidal', locators: ['headline', 'lead'],
  },
  'standing-attack-on-kidal': {
    about: 'attack-on-kidal',
    value: { code: 'hours-of-fighting', text: 'heavy shooting went on through the morning, and now and then later in the day' },
    locators: ['at "Residents reported heavy shooting"'], statedBy: { name: 'residents of Kidal', side: null },
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny', value: { code: 'looted-and-left', text: 'vehicles, arms and ammunition were taken' },
    locators: ['lead'],
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'vehicles, arms and ammunition were taken' }, locators: ['lead'],
  },
  'demands': {
    value: [{ code: 'better-economic-terms', text: 'better economic terms for the region' }], locators: ['lead'],
    note: 'Nobody is quoted.',
  },
  'causes-attack-on-kidal': {
    about: 'attack-on-kidal', value: [{ code: 'accomplices-inside', text: 'made possible by defections and accomplices inside the camps' }],
    locators: ['at "made possible by defections"'], voice: 'defence-ministry',
    statedBy: { name: 'Gen. Abdou Karim Diop, Ministry of Defence', participant: 'abdou-karim-diop', side: 'government' },
  },
});
