import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Kidal: le colonel Fagaga prend le maquis',
  publisher: 'Afribone',
  issued: '2006-02',
  URL: 'https://www.afribone.com/kidal-le-colonel-fagaga-prend-le-maquis/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name.',
};

export const claims = said('afribone-2006-02', {
  'strength-mutineers': {
    about: 'fagaga-leaves-kidal-february', value: { min: 100, max: 100, approximate: true }, side: 'mutineers',
    during: { edtf: '2006-02', earliest: '2006-02-01', latest: '2006-02-28' }, locators: ['¶3'], voice: 'military-sources',
    note: 'Armed former fighters and deserters with whom Fagaga withdrew into the hills near Kidal.',
  },
  'date-first-desertion': {
    about: 'fagaga-first-desertion', value: { edtf: '2004', earliest: '2004-01-01', latest: '2004-12-31' }, locators: ['¶1'],
    basis: 'inferred',
    note: 'A deserter "for two years" in February 2006.',
  },
  'demands-leaves-kidal': {
    about: 'fagaga-leaves-kidal-february',
    value: [{ code: 'libyan-funds-for-his-commune', text: 'a share for his commune, Tin-Tedzedid, in the projects that Libya was to fund in the north' }],
    locators: ['¶6'], basis: 'hedged',
    note: 'In the conditional, and the paper names nobody.',
  },
  'post-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'national-guard-officer', text: 'in the National Guard before he deserted' },
    locators: ['¶1'],
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'colonel', text: 'colonel' }, locators: ['title', '¶5'],
  },
});
