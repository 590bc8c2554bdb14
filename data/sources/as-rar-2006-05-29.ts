import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'post-weblog',
  title: 'الوضع فى كيدال',
  publisher: 'as-rar.blogspot.com',
  issued: '2006-05-29',
  URL: 'http://as-rar.blogspot.com/2006/05/blog-post_114892890772322335.html',
  language: 'ar',
  voice: 'as-rar',
  independence: 'independent',
  read: 'whole',
  note: 'Unsigned; names no source.',
};

export const claims = said('as-rar-2006-05-29', {
  'casualties-displaced-flight': {
    about: 'flight-of-civilians', value: { min: 400, max: 400, approximate: true }, outcomes: ['displaced'], locators: ['¶1'],
    note: 'Those who had reached Fassala in Mauritania, most of them women and children.',
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga', 'iyad-ag-ghaly'], side: 'mutineers', locators: ['¶1'],
  },
});
