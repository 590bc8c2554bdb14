import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Kidal: Fagaga isolé',
  author: [{ family: 'Sylla', given: 'C. H.' }],
  publisher: 'Afribone',
  issued: '2006-02-27',
  URL: 'https://www.afribone.com/kidal-fagaga-isole/',
  language: 'fr',
  voice: 'sylla',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name; the voice is that of its author.',
};

export const claims = said('afribone-2006-02-27', {
  'standing-backing': {
    about: 'hassan-ag-fagaga',
    value: { code: 'disowned-by-chiefs', text: 'disowned in the name of the integrated men of Kidal Region, and by chiefs of fractions of the north' },
    during: { edtf: '2006-02-18/2006-02-27', earliest: '2006-02-18', latest: '2006-02-27' }, locators: ['¶1', '¶2', '¶5'],
    note: 'The declaration for the integrated men was of two days before the issue; the chiefs had spoken almost a week before that.',
  },
});
