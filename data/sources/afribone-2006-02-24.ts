import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Du 20 au 24 février 2006',
  publisher: 'Afribone',
  issued: '2006-02-24~',
  URL: 'https://www.afribone.com/du-20-au-24-fevrier-2006/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'Press review of Bamako papers. The date is approximate.',
};

export const claims = said('afribone-2006-02-24', {
  'date-leaves-kidal': {
    about: 'fagaga-leaves-kidal-february', value: { edtf: '2006-02-11', earliest: '2006-02-11', latest: '2006-02-11' },
    locators: ['paragraph "Rappel"'], voice: 'bamako-press',
    note: 'Quoted from a Bamako paper of that week.',
  },
  'demands-leaves-kidal': {
    about: 'fagaga-leaves-kidal-february',
    value: [{ code: 'libyan-funds-for-his-commune', text: 'that his commune, Tin-Tedzedid, be paid for out of the projects that Libya was to fund' }],
    locators: ['¶2'],
    note: 'Nobody is quoted.',
  },
  'post-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'national-guard-officer', text: 'a former member of the National Guard at Kidal' },
    locators: ['¶1'],
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'colonel', text: 'colonel' }, locators: ['¶1'],
  },
  'strength-mutineers': {
    about: 'fagaga-leaves-kidal-february', value: { min: 100, max: 100, approximate: true, wording: 'some hundred' }, side: 'mutineers',
    during: { edtf: '2006-02-11', earliest: '2006-02-11', latest: '2006-02-11' }, locators: ['¶1'],
    note: 'Armed men, all of them former fighters or deserters of the army and the security services.',
  },
});
