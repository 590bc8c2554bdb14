import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'متمردو الطوارق في مالي يبدؤون قريبا تسليم أسلحتهم',
  publisher: 'Al Jazeera',
  issued: '2006-10-23',
  URL: 'http://www.aljazeera.net/news/international/2006/10/23/%D9%85%D8%AA%D9%85%D8%B1%D8%AF%D9%88-%D8%A7%D9%84%D8%B7%D9%88%D8%A7%D8%B1%D9%82-%D9%81%D9%8A-%D9%85%D8%A7%D9%84%D9%8A-%D9%8A%D8%A8%D8%AF%D8%A4%D9%88%D9%86-%D9%82%D8%B1%D9%8A%D8%A8%D8%A7-%D8%AA%D8%B3%D9%84%D9%8A%D9%85-%D8%A3%D8%B3%D9%84%D8%AD%D8%AA%D9%87%D9%85',
  language: 'ar',
  voice: 'afp',
  independence: 'independent',
  read: 'whole',
  note: 'An AFP dispatch, as the text says at its end. The title and the date are those of the address. It has the accord signed in early July, and no day.',
};

export const claims = said('aljazeera-2006-10-23', {
  'casualties-killed': {
    value: { min: 6, max: 6 }, outcomes: ['killed'], locators: ['¶5'], voice: 'july-toll',
    note: 'Of the attacks on three camps in the north and east together; not split by side. The report names no voice; the figure is that of the official toll.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶5'],
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'arms were taken, and not given back by late October' }, locators: ['¶5'],
  },
  'locations-accord': {
    about: 'algiers-accord-2006', value: ['algiers'], locators: ['¶4'],
  },
  'terms-accord': {
    about: 'algiers-accord-2006',
    value: [{ code: 'demand-for-autonomy-dropped', text: 'the claim of autonomy given up' }, { code: 'development-of-the-northern-regions', text: 'development of the desert north to be sped up' }],
    locators: ['¶4'],
  },
});
