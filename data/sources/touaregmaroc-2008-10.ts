import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'post-weblog',
  title: '[Profile of Ibrahim Ag Bahanga]',
  publisher: 'touaregmaroc.blogspot.com',
  issued: '2008-10',
  URL: 'http://touaregmaroc.blogspot.com/2008/10/blog-post_6648.html',
  language: 'ar',
  voice: 'touaregmaroc',
  independence: 'independent',
  read: 'part',
  note: 'Unsigned text of a news agency, reposted on a blog.',
};

export const claims = said('touaregmaroc-2008-10', {
  'standing-bahanga': {
    about: 'ibrahim-ag-bahanga', value: { code: 'refused-the-army', text: 'refused a post in the army in 1992' },
    locators: ['¶4'],
  },
});
