import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "El Hadj Ag Gamou : patriote dans l'âme",
  publisher: 'Le Républicain (Bamako)',
  issued: '2006-05-24/2007-05-22',
  URL: 'https://www.afribone.com/spip.php?article4130',
  copy: { site: 'afribone.com' },
  language: 'fr',
  voice: 'le-republicain',
  independence: 'independent',
  read: 'part',
  note: 'Copy on afribone.com (article 4130), undated in what was read. The date is inferred: of the twelve months after the attack, which it calls that of 23 May last.',
};

export const claims = said('le-republicain-2006-gamou', {
  'commanders-government-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['el-hadj-ag-gamou'], side: 'government', locators: ['¶1'],
    note: 'Named on 23 May by the supreme chief of the armed forces to lead the operations at Kidal.',
  },
  'date-integration': {
    about: 'integration-of-rebels', value: { edtf: '1996-03-20', earliest: '1996-03-20', latest: '1996-03-20' }, locators: ['¶2'],
    basis: 'inferred',
    note: 'Gives the day on which Gamou himself was taken into the army.',
  },
  'date-gamou-at-gao': {
    about: 'gamou-appointed-at-gao', value: { edtf: '2001', earliest: '2001-01-01', latest: '2001-12-31' }, locators: ['¶5'],
    note: 'As commander of a regiment; an interim command came after it, of which the part read breaks off.',
  },
  'post-gamou': {
    about: 'el-hadj-ag-gamou', value: { code: 'commander-at-gao', text: 'commander of a regiment at Gao, from 2001' }, locators: ['¶5'],
  },
  'military-rank-gamou': {
    about: 'el-hadj-ag-gamou', value: { code: 'lieutenant-colonel', text: 'lieutenant-colonel' }, locators: ['¶1', '¶4'],
    note: 'Raised to it out of turn, two years after his return from Sierra Leone in 2000.',
  },
});
