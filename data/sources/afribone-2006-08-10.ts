import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Kidal : report de la mise en place du comité de suivi',
  publisher: 'Afribone',
  issued: '2006-08-10~',
  URL: 'https://www.afribone.com/kidal-report-de-la-mise-en-place-du-comite-de-suivi/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: the committee was still to be set up, and the ministers had left for Kidal. It names the members of the committee, some of them otherwise than a paper of the week after.',
};

export const claims = said('afribone-2006-08-10', {
  'commanders-mutineers-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['iyad-ag-ghaly'], side: 'mutineers', locators: ['¶2'],
  },
  'locations-follow-up-committee': {
    about: 'follow-up-committee', value: ['kidal'], locators: ['¶7'],
  },
  'post-diagouraga': {
    about: 'mahamadou-diagouraga',
    value: { code: 'chairman-of-the-follow-up-committee', text: 'controller of police, to lead the follow-up committee' }, locators: ['¶7'],
  },
});
