import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-magazine',
  title: 'Mali-Touaregs : pourquoi Alger traîne les pieds',
  publisher: 'Jeune Afrique',
  issued: '2007-09-19',
  URL: 'https://www.afribone.com/mali-touaregs-pourquoi-alger-traine-les-pieds/',
  copy: { site: 'afribone.com' },
  language: 'fr',
  voice: 'jeune-afrique',
  independence: 'independent',
  read: 'whole',
  note: 'No. 2436 of the magazine; copy on afribone.com.',
};

export const claims = said('jeune-afrique-2007-09-19', {
  'actors-negotiations': {
    about: 'negotiations', value: ['democratic-alliance-for-change', 'government-of-mali', 'government-of-algeria'],
    locators: ['text'],
    note: 'Algeria as mediator.',
  },
  'actors-mali-asks': {
    about: 'mali-asks-algeria', value: ['democratic-alliance-for-change', 'government-of-mali'], locators: ['text'],
    note: 'Both sides asked; Algeria required a formal request from Mali.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['text'],
  },
});
