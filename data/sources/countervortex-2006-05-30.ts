import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'post-weblog',
  title: 'Mali: Tuareg revolt back on?',
  publisher: 'CounterVortex',
  issued: '2006-05-30~',
  URL: 'https://countervortex.org/blog/mali-tuareg-revolt-back-on/',
  language: 'en',
  voice: 'reuters',
  independence: 'independent',
  read: 'part',
  note: 'Quotes Reuters of 29 May 2006, and a message of the band Tinariwen, which is the account of Andy Morgan. The date is approximate.',
};

export const claims = said('countervortex-2006-05-30', {
  'locations-camps-left': {
    about: 'camps-left', value: ['adrar-des-ifoghas'], locators: ['¶2'],
    note: 'The hideout from which their spokesman spoke by satellite phone; put north of Kidal.',
  },
  'date-negotiations': {
    about: 'negotiations', value: { edtf: '[2006-05-29..]', earliest: '2006-05-29', latest: null },
    statedOn: { edtf: '2006-05-29', earliest: '2006-05-29', latest: '2006-05-29' }, locators: ['¶2'],
    voice: 'eglasse-ag-idar',
    note: 'They wanted talks and were refused. From Reuters of 29 May.',
  },
});
