import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Tuareg Rebels Suspected in Mali's Deadly Ambushes, Mine Blasts",
  publisher: 'Voice of America',
  issued: '2007-08-31',
  URL: 'https://www.voanews.com/a/a-13-2007-08-31-voa25/343405.html',
  language: 'en',
  voice: 'voa',
  independence: 'independent',
  read: 'part',
};

export const claims = said('voa-2007-08-31', {
  'standing-rebellion': {
    about: 'tuareg-rebellion-2006', value: { code: 'one-day-uprising', text: 'an uprising of one day' }, locators: ['¶9'],
    note: 'Of May 2006.',
  },
});
