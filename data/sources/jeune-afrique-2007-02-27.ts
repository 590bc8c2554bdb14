import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-magazine',
  title: "Ce que prévoit l'accord d'Alger",
  publisher: 'Jeune Afrique',
  issued: '2007-02-27',
  URL: 'https://jeuneafrique.com/71528/archives-thematique/ce-que-pr-voit-l-accord-d-alger',
  language: 'fr',
  voice: 'jeune-afrique',
  independence: 'independent',
  read: 'whole',
};

export const claims = said('jeune-afrique-2007-02-27', {
  'date-implementing-texts': {
    about: 'implementing-texts-2007', value: { edtf: '2007-02-20', earliest: '2007-02-20', latest: '2007-02-20' },
    locators: ['¶1'], rank: 'preferred',
    note: 'The reference source does not mention them.',
  },
  'actors-implementing-texts': {
    about: 'implementing-texts-2007', value: ['kafougouna-kone', 'ahmada-ag-bibi'], locators: ['¶1'], rank: 'preferred',
  },
  'date-forum': {
    about: 'forum-of-kidal-2007', value: { edtf: '2007-03-23', earliest: '2007-03-23', latest: '2007-03-23' }, locators: ['¶1'],
    note: 'Announced.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
    note: 'Attacks on two units of the army.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1'],
  },
});
