import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: '« La guerre au Mali ne fait que commencer, croyez-moi »',
  publisher: "L'Humanité",
  issued: '2013-03-01',
  URL: 'https://boris-victor.blogspot.com/2013/03/la-guerre-au-mali-ne-fait-que-commencer.html',
  copy: { site: 'boris-victor.blogspot.com' },
  language: 'fr',
  voice: 'l-humanite',
  independence: 'independent',
  read: 'part',
  note: 'Copy on a blog.',
};

export const claims = said('l-humanite-2013-03-01', {
  'post-gamou': {
    about: 'el-hadj-ag-gamou',
    value: { code: 'commander-of-gao-garrison', text: 'commander of the garrison of Kidal, then of that of Gao' }, locators: ['¶2'],
    note: 'Between 1997 and 2012; the year of the change is not given.',
  },
});
