import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Les rebelles touaregs ont signé un accord de paix',
  publisher: 'AP',
  issued: '2006-07-05',
  URL: 'https://saphirnews.com/Les-rebelles-touaregs-ont-signe-un-accord-de-paix_a3843.html',
  copy: { site: 'saphirnews.com' },
  language: 'fr',
  voice: 'ap',
  independence: 'independent',
  read: 'part',
};

export const claims = said('ap-2006-07-05', {
  'date-accord-agreed': {
    about: 'accord-agreed', value: { edtf: '2006-06-26/2006-07-02', earliest: '2006-06-26', latest: '2006-07-02' },
    locators: ['¶2'], basis: 'inferred',
    note: 'Sealed the week before.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1'],
    note: 'The Tuesday. Its second paragraph has the text initialled at the same ceremony.',
  },
  'locations-accord': {
    about: 'algiers-accord-2006', value: ['algiers'], locators: ['¶1', '¶2'],
  },
  'actors-accord': {
    about: 'algiers-accord-2006', value: ['kafougouna-kone', 'ahmada-ag-bibi'], locators: ['¶2'],
    note: 'In the presence of Gheraieb and of the Algerian foreign minister.',
  },
  'terms-accord': {
    about: 'algiers-accord-2006',
    value: [{ code: 'demand-for-autonomy-dropped', text: 'the claim of autonomy given up' }, { code: 'development-of-the-northern-regions', text: 'the three northern regions to be developed faster' }],
    locators: ['¶5'],
  },
});
