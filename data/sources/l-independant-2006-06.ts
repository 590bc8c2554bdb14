import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Nord-Mali : les rebelles en quête d'un médiateur introuvable",
  publisher: "L'Indépendant (Bamako)",
  issued: '2006-06~',
  URL: 'https://www.afribone.com/nord-mali-les-rebelles-en-quete-dun-mediateur-introuvable/',
  copy: { site: 'afribone.com' },
  language: 'fr',
  voice: 'l-independant',
  independence: 'independent',
  read: 'part',
  note: 'The paper and the date (before 13 June) are inferred. The sentence on the dead and wounded was read in the adaptation by an Algerian paper on vitaminedz.com (article 119824).',
};

export const claims = said('l-independant-2006-06', {
  'casualties-killed': {
    value: { min: 6, max: 6 }, outcomes: ['killed'], locators: ['copy on vitaminedz.com, opening'],
    basis: 'inferred',
    note: 'Read only in an Algerian adaptation of the article. Soldiers and civilians killed by the attackers: dead attackers do not seem to be included.',
  },
  'casualties-wounded': {
    value: { min: 4, max: 4 }, outcomes: ['wounded'], locators: ['copy on vitaminedz.com, opening'],
    basis: 'inferred',
    note: 'Read only in an Algerian adaptation of the article. Wounded by the attackers.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶5'],
  },
  'date-ghaly-joins': {
    about: 'ghaly-joins', value: { edtf: '[..2006-05-23]', earliest: null, latest: '2006-05-23' }, locators: ['¶5'],
    basis: 'inferred',
    note: 'Names him among the three who launched the rebellion on 23 May.',
  },
  'commanders-mutineers': {
    value: ['iyad-ag-ghaly', 'hassan-ag-fagaga', 'ibrahim-ag-bahanga'], side: 'mutineers', locators: ['¶5'],
    note: 'The three who launched the rebellion.',
  },
  'date-autonomy-request': {
    about: 'autonomy-request-april', value: { edtf: '2006-04-20', earliest: '2006-04-20', latest: '2006-04-20' },
    locators: ['¶8'],
    note: 'The day on which the claim reached General Koné.',
  },
  'demands-autonomy-request': {
    about: 'autonomy-request-april', value: [{ code: 'autonomy-for-kidal-region', text: 'wide autonomy of Kidal Region' }], locators: ['¶8'],
    note: 'Nobody is quoted.',
  },
  'actors-negotiations': {
    about: 'negotiations', value: ['government-of-mali', 'government-of-algeria'], locators: ['¶1', '¶2'], basis: 'hedged',
    note: "An Algerian mediation was spoken of, and the President and General Koné met Algeria's ambassador; Libya and a former minister had been named before. Nobody is quoted.",
  },
  'causes': {
    value: [{ code: 'libyan-encouragement', text: 'that Libya had encouraged Fagaga' }], locators: ['¶6'],
    statedBy: { name: '"all observers"', side: null },
  },
  'standing-gaddafi-visit': {
    about: 'gaddafi-visit-april',
    value: { code: 'plane-sent-for-fagaga', text: 'a special plane, with Ghaly aboard, was sent to Kidal to fetch Fagaga; the two men met without the knowledge of the authorities' },
    locators: ['¶7'],
  },
  'standing-backing': {
    about: 'hassan-ag-fagaga', value: { code: 'backed-by-chiefs', text: 'backed later by some chiefs of fractions and tribes' },
    during: { edtf: '2006-04/2006-05', earliest: '2006-04-01', latest: '2006-05-31' }, locators: ['¶8'],
  },
});
