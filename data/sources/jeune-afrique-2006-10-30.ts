import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-magazine',
  title: 'Climat de guerre dans le Sahel',
  publisher: 'Jeune Afrique',
  issued: '2006-10-30',
  URL: 'https://jeuneafrique.com/58156/archives-thematique/climat-de-guerre-dans-le-sahel',
  language: 'fr',
  voice: 'jeune-afrique',
  independence: 'independent',
  read: 'whole',
};

export const claims = said('jeune-afrique-2006-10-30', {
  'casualties-killed-mutineers-ambush': {
    about: 'october-ambush', value: { min: 9, max: 9 }, outcomes: ['killed'], side: 'mutineers', locators: ['¶1'],
    voice: 'democratic-alliance-for-change',
    note: 'Fighters of the alliance.',
  },
  'date-october-ambush': {
    about: 'october-ambush', value: { edtf: '2006-10-23', earliest: '2006-10-23', latest: '2006-10-23' }, locators: ['¶1'],
    rank: 'preferred',
    note: 'The reference source does not mention it.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1'],
  },
});
