import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Brèves',
  publisher: 'Afribone',
  issued: '2006-06-09~',
  URL: 'https://www.afribone.com/breves-32/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: the press conference of the President, which other reports date to 8 June 2006, was "hier". Locators count the items.',
};

export const claims = said('afribone-2006-06-09', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['item 3'],
  },
  'time': {
    value: { earliest: '00:00', latest: '06:00', approximate: true, wording: 'before about six' }, locators: ['item 3'], basis: 'inferred',
    note: 'The President was told of the attack at about six.',
  },
  'locations': {
    value: ['kidal'], locators: ['item 3'],
    note: 'The camps of Kidal.',
  },
  'date-in-bamako': {
    about: 'ghaly-in-bamako', value: { edtf: '2006-05-19', earliest: '2006-05-19', latest: '2006-05-19' }, locators: ['item 3'],
  },
  'actors-in-bamako': {
    about: 'ghaly-in-bamako', value: ['iyad-ag-ghaly', 'amadou-toumani-toure', 'abdramane-ag-ghala'], locators: ['item 3'],
    note: 'For nearly two hours, according to the President; Ghaly promised to come back in ten days.',
  },
  'date-ghaly-joins': {
    about: 'ghaly-joins', value: { edtf: '[..2006-05-23]', earliest: null, latest: '2006-05-23' }, locators: ['item 3'], basis: 'inferred',
    note: 'The group that attacked is one that he sponsors ("qu\'il parraine").',
  },
  'date-tandja-meets-ag-boula': {
    about: 'tandja-meets-ag-boula', value: { edtf: '2006-05-24/2006-06-08', earliest: '2006-05-24', latest: '2006-06-08' },
    locators: ['item 1'], voice: 'rfi', basis: 'inferred',
    note: 'After the attack and some days before a broadcast of the eve.',
  },
  'actors-tandja-meets-ag-boula': {
    about: 'tandja-meets-ag-boula', value: ['mamadou-tandja', 'rhissa-ag-boula'], locators: ['item 1'], voice: 'rfi',
    note: 'That Tandja asked him to take part in the search for a solution stands in the conditional. An intermediary is asked; Niger does not negotiate.',
  },
});
