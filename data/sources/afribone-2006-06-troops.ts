import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Kidal : le CMGA aux côtés des troupes',
  publisher: 'Afribone',
  issued: '2006-05-29/2006-06-30',
  URL: 'https://www.afribone.com/kidal-le-cmga-aux-cotes-des-troupes/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: the insurgents are in the hills, Gamou was on television "la semaine dernière", and no talks are known.',
};

export const claims = said('afribone-2006-06-troops', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶2'],
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['tigharghar'], locators: ['¶1–2'],
    note: 'The attackers had gone back to the hills shortly before Gamou came.',
  },
  'commanders-reinforcements-reach-kidal': {
    about: 'reinforcements-reach-kidal', value: ['el-hadj-ag-gamou'], side: 'government', locators: ['¶2'],
  },
  'commanders-mutineers-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['iyad-ag-ghaly'], side: 'mutineers', locators: ['¶2'],
    note: '"La bande à Iyad".',
  },
  'post-gamou': {
    about: 'el-hadj-ag-gamou',
    value: { code: 'commander-of-1st-military-region', text: 'commander of the 1st military region (Gao, Timbuktu and Kidal), "for years"' },
    locators: ['¶2'],
  },
  'military-rank-gamou': {
    about: 'el-hadj-ag-gamou', value: { code: 'colonel', text: 'colonel' }, locators: ['¶2'],
  },
});
