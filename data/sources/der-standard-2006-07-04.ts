import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Mali: Tuareg-Rebellion soll beigelegt werden',
  publisher: 'Der Standard',
  issued: '2006-07-04',
  URL: 'http://derstandard.at/2500496/Mali-Tuareg-Rebellion-soll-beigelegt-werden',
  language: 'de',
  voice: 'afp',
  independence: 'independent',
  read: 'whole',
  note: 'Through the agency APA; that it passes on AFP is inferred.',
};

export const claims = said('der-standard-2006-07-04', {
  'casualties-killed': {
    value: { min: 6, max: 6 }, outcomes: ['killed'], locators: ['¶2'], voice: 'july-toll',
    note: 'The report names no voice; the figure is that of the official toll, in a text taken to be of the AFP.',
  },
  'date-mali-asks': {
    about: 'mali-asks-algeria', value: { edtf: '2006-06-03', earliest: '2006-06-03', latest: '2006-06-03' }, locators: ['¶2'],
  },
  'actors-mali-asks': {
    about: 'mali-asks-algeria', value: ['government-of-mali'], locators: ['¶2'],
  },
  'date-accord-agreed': {
    about: 'accord-agreed', value: { edtf: '[..2006-06-30]', earliest: null, latest: '2006-06-30' }, locators: ['¶1'],
    statedOn: { edtf: '2006-06-30', earliest: '2006-06-30', latest: '2006-06-30' },
    voice: 'mediator', statedBy: { name: 'one of the Algerian mediators', side: null },
    note: 'Said on Friday that both sides had signed.',
  },
  'terms-accord-agreed': {
    about: 'accord-agreed',
    value: [{ code: 'demand-for-autonomy-dropped', text: 'autonomy for Kidal, Gao and Timbuktu no longer claimed' }, { code: 'development-of-the-northern-regions', text: 'greater efforts of the government to develop these regions' }],
    statedOn: { edtf: '2006-06-30', earliest: '2006-06-30', latest: '2006-06-30' },
    locators: ['¶1'], voice: 'mediator', statedBy: { name: 'one of the Algerian mediators', side: null },
  },
});
