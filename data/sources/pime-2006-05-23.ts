import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Nord-est, uomini armati attaccano campi militari',
  publisher: 'PIME',
  issued: '2006-05-23',
  URL: 'https://www.hwupgrade.it/forum/archive/index.php/t-1206569.html',
  copy: { site: 'hwupgrade.it' },
  language: 'it',
  voice: 'afp',
  independence: 'independent',
  read: 'whole',
  note: 'Issued at 10:55; copy in a forum. Sums up AFP, and a correspondent of RFI.',
};

export const claims = said('pime-2006-05-23', {
  'casualties-unspecified': {
    value: { min: 0, max: null }, outcomes: ['unspecified'], locators: ['¶1'],
    note: 'Not clear whether there were victims.',
  },
  'time-kidal': {
    value: { earliest: '00:00', latest: '08:00', wording: 'dawn' }, location: 'kidal', locators: ['¶1'],
    note: 'The first camp, Abdoulaye Soumaré, before the second was stormed at about 8.',
  },
  'time-kidal-camp-2': {
    value: { earliest: '08:00', latest: '08:00', approximate: true }, location: 'kidal-camp-2', locators: ['¶1'],
    note: 'A second installation, south-east of the town.',
  },
  'date-rebellion-1990': {
    about: 'tuareg-rebellion-1990', value: { edtf: '../1996', earliest: null, latest: '1996-12-31' }, locators: ['¶1'],
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['heading', '¶1'],
  },
});
