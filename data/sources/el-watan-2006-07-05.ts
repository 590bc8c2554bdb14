import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: '[Report of the signing of the Algiers accord]',
  publisher: 'El Watan',
  issued: '2006-07-05',
  URL: 'https://djazairess.com/fr/elwatan/46088',
  copy: { site: 'djazairess.com' },
  language: 'fr',
  voice: 'el-watan',
  independence: 'independent',
  read: 'part',
  note: 'The date is inferred ("signé hier"). Its sentences on the deserters, the camps and the six dead repeat AFP.',
};

export const claims = said('el-watan-2006-07-05', {
  'casualties-killed': {
    value: { min: 6, max: 6 }, outcomes: ['killed'], locators: ['at "un bilan officiel"'], voice: 'july-toll', statedBy: { name: 'an official toll', side: 'government' },
    note: "The sentence is the AFP's.",
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['at "attaqué le 23 mai deux camps"'], voice: 'afp',
    note: "The sentence is the AFP's.",
  },
  'date-mali-asks': {
    about: 'mali-asks-algeria', value: { edtf: '2006-06', earliest: '2006-06-01', latest: '2006-06-30' }, locators: ['at "début juin dernier"'],
    note: 'The beginning of the month.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' },
    locators: ['first sentence'], basis: 'inferred',
    note: '"Hier"; the day follows from other sources.',
  },
  'locations-accord': {
    about: 'algiers-accord-2006', value: ['algiers'], locators: ['first sentence', 'at "Djenane El Mithaq"'],
  },
  'actors-accord': {
    about: 'algiers-accord-2006', value: ['kafougouna-kone', 'ahmada-ag-bibi'], locators: ['first sentence'],
    note: 'In the presence of the Algerian foreign minister, and of Gheraieb as facilitator.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['at "attaqué le 23 mai deux camps"'],
    voice: 'afp',
    note: "The sentence is the AFP's.",
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['kidal-region'], locators: ['at "dans des collines de Kidal"'], voice: 'afp',
    note: "Hills of Kidal. The sentence is the AFP's.",
  },
});
