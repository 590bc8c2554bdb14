import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Retour des insurgés à Kidal : ATT impose sa volonté',
  publisher: 'Maliweb',
  issued: '2007-03-09/2007-03-31',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/retour-des-insurges-a-kidal-att-impose-sa-volonte-9794.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: the arms handed back on 9 March 2007 are the news of it. It counts five vehicles given back (two of the army, three of the administration), more than 1,050 small arms and over 45 cases of ammunition for heavy arms (¶3).',
};

export const claims = said('maliweb-2007-03-9794', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶2'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶2'],
    note: 'The military camps of both.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶2'],
  },
  'date-arms-handover': {
    about: 'arms-handover', value: { edtf: '2007-03-09', earliest: '2007-03-09', latest: '2007-03-09' }, locators: ['¶1'],
  },
  'commanders-mutineers-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['iyad-ag-ghaly', 'ibrahim-ag-bahanga', 'hassan-ag-fagaga'], side: 'mutineers', locators: ['¶3'],
    note: 'They came back to Kidal with the arms.',
  },
});
