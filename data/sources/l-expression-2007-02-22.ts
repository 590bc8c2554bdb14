import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: '[On the texts of February 2007 that apply the Algiers accord]',
  publisher: "L'Expression (Algiers)",
  issued: '2007-02-22~',
  URL: 'https://djazairess.com/fr/lexpression/41068',
  copy: { site: 'djazairess.com' },
  language: 'fr',
  voice: 'l-expression',
  independence: 'independent',
  read: 'part',
  note: 'Copy on djazairess.com; the date is inferred. Misdates the Tamanrasset accord (1992).',
};

export const claims = said('l-expression-2007-02-22', {
  'date-algeria-accepts': {
    about: 'algeria-accepts-mediation', value: { edtf: '2006-06-06', earliest: '2006-06-06', latest: '2006-06-06' },
    locators: ['at "le 6 juin 2006"'], rank: 'preferred',
    note: 'The reference source does not mention it.',
  },
  'date-forum': {
    about: 'forum-of-kidal-2007', value: { edtf: '2007-03-23/2007-03-24', earliest: '2007-03-23', latest: '2007-03-24' },
    locators: ['at "un Forum international"'], statedBy: { name: 'a Malian ministry, in a communiqué', side: 'government' },
    note: 'Announced.',
  },
  'date-implementing-texts': {
    about: 'implementing-texts-2007', value: { edtf: '2007-02-20', earliest: '2007-02-20', latest: '2007-02-20' },
    locators: ['at "ont signé, mardi à Alger"'], statedBy: { name: 'the Algerian Ministry of Foreign Affairs', side: null },
    note: 'Tuesday.',
  },
  'locations': {
    value: ['kidal'], locators: ['at "deux camps militaires à Kidal"'],
    note: 'Two military camps.',
  },
});
