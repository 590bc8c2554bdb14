import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Nord-Mali : le retour à la maison du colonel Fagaga',
  publisher: 'Afribone',
  issued: '2006-04~',
  URL: 'https://www.afribone.com/nord-mali-le-retour-a-la-maison-du-colonel-fagaga/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: "bientôt 2 mois" since 12 February.',
};

export const claims = said('afribone-2006-04', {
  'date-integration': {
    about: 'integration-of-rebels', value: { edtf: '1992/..', earliest: '1992-01-01', latest: null }, locators: ['¶2'],
    basis: 'inferred',
    note: 'Says that Fagaga joined the National Guard thanks to the National Pact, and gives no year.',
  },
  'date-leaves-kidal': {
    about: 'fagaga-leaves-kidal-february', value: { edtf: '2006-02-12', earliest: '2006-02-12', latest: '2006-02-12' },
    locators: ['¶3'],
  },
  'demands-leaves-kidal': {
    about: 'fagaga-leaves-kidal-february',
    value: [{ code: 'libyan-funds-for-his-commune', text: 'that his commune be thought of, now that Libya was to open a consulate in the north' }],
    locators: ['¶6'],
    note: 'Nobody is quoted.',
  },
  'standing-whereabouts': {
    about: 'hassan-ag-fagaga',
    value: { code: 'still-in-rebellion', text: 'in rebellion for almost two months, with a delegation sent to negotiate his return' },
    during: { edtf: '2006-03-12/2006-04-11', earliest: '2006-03-12', latest: '2006-04-11' }, locators: ['¶1'],
  },
  'date-mediate': {
    about: 'ghaly-sent-to-mediate', value: { edtf: '2006-03-12/2006-04-11', earliest: '2006-03-12', latest: '2006-04-11' },
    locators: ['¶1'], basis: 'inferred',
    note: 'Sent with two others when the absence of Fagaga, from 12 February, neared two months: past one month, short of two.',
  },
  'post-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'national-guard-officer', text: 'an officer of the National Guard' },
    locators: ['¶2'],
  },
  'post-ghaly-mediator': {
    about: 'iyad-ag-ghaly', value: { code: 'presidential-mediator', text: 'sent by the presidency to bring Fagaga back' },
    during: { edtf: '2006-03-12/2006-04-11', earliest: '2006-03-12', latest: '2006-04-11' }, locators: ['¶1'], basis: 'hedged',
    note: 'By what the paper had heard, from sources unnamed.',
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'colonel', text: 'colonel' }, locators: ['¶1'],
  },
  'strength-mutineers': {
    about: 'fagaga-leaves-kidal-february', value: { min: 2, max: null, wording: 'a handful' }, side: 'mutineers',
    during: { edtf: '2006-02-12', earliest: '2006-02-12', latest: '2006-02-12' }, locators: ['¶3'],
    note: 'Young men of Kidal, some of whom left the hills again some weeks later.',
  },
});
