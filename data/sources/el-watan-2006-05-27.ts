import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: '[On the attacks at Kidal and Ménaka]',
  publisher: 'El Watan',
  issued: '2006-05-26/2006-05-28',
  URL: 'https://djazairess.com/fr/elwatan/43364',
  copy: { site: 'djazairess.com' },
  language: 'fr',
  voice: 'el-watan',
  independence: 'independent',
  read: 'part',
  note: 'Copy on djazairess.com; the heading was not read. The date is inferred: after Thursday 25 May, the day on which the army is said to have got control of Kidal.',
};

export const claims = said('el-watan-2006-05-27', {
  'casualties-killed-government': {
    value: { min: 2, max: 2 }, outcomes: ['killed'], side: 'government', locators: ['at "quatre morts"'], voice: 'fagaga',
    statedOn: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' }, note: 'In the army; to the agency PANA, on Wednesday.',
  },
  'casualties-killed-mutineers': {
    value: { min: 2, max: 2 }, outcomes: ['killed'], side: 'mutineers', locators: ['at "quatre morts"'], voice: 'fagaga',
    statedOn: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' }, note: 'To the agency PANA, on Wednesday.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['at "mardi matin"'],
    note: 'Tuesday morning.',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['at "deux camps militaires à Kidal"'],
    note: 'Two camps at Kidal and another at Ménaka.',
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga'], side: 'mutineers', locators: ['at "chef de file"'], basis: 'hedged',
    note: '"Présumé". Nobody is quoted.',
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['adrar-des-ifoghas'], locators: ['at "Adrar des Iforas"'],
    note: '150 km from Kidal; precisely in the Tigharghar, according to Le Républicain.',
  },
  'demands': {
    value: [{ code: 'negotiations', text: 'negotiations on the development of the north' }], locators: ['at "proposition de négociations"'],
    note: 'Nobody is quoted.',
  },
  'date-army-controls-kidal': {
    about: 'army-controls-kidal', value: { edtf: '2006-05-25', earliest: '2006-05-25', latest: '2006-05-25' }, locators: ['at "depuis jeudi matin"'],
    note: 'Thursday morning.',
  },
  'date-deserters-return': {
    about: 'deserters-return', value: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' }, locators: ['at "Xinhua"'], voice: 'military-sources',
    note: 'Soldiers of Tuareg origin who had fled with the attackers came back on Wednesday; told to the agency Xinhua.',
  },
});
