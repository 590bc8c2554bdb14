import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Bamako et l'Alliance du 23 mai consolident la paix",
  author: [{ family: 'Drareni', given: 'Mohamed Khaled' }],
  publisher: 'algerie-dz.com',
  issued: '2007-02-21',
  URL: 'http://www.algerie-dz.com/forums/archive/index.php/t-41684.html',
  language: 'fr',
  voice: 'algerie-dz',
  independence: 'independent',
  read: 'part',
  note: 'An Algerian paper that the copy, in a forum, does not name.',
};

export const claims = said('algerie-dz-2007-02-21', {
  'strength-mutineers': {
    about: 'tuareg-rebellion-2006', value: { min: 3000, max: 3000 }, side: 'mutineers',
    during: { edtf: '2007-02', earliest: '2007-02-01', latest: '2007-02-28' }, locators: ['¶2'], voice: 'gheraieb',
    note: 'Members of the movement to be disarmed in 2007, not the attackers.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1'],
  },
  'date-implementing-texts': {
    about: 'implementing-texts-2007', value: { edtf: '2007-02-20', earliest: '2007-02-20', latest: '2007-02-20' }, locators: ['¶1'],
  },
  'actors-implementing-texts': {
    about: 'implementing-texts-2007', value: ['kafougouna-kone', 'iyad-ag-ghaly', 'abdelkrim-gheraieb'], locators: ['¶1'],
    note: 'Gheraieb presided.',
  },
  'date-forum': {
    about: 'forum-of-kidal-2007', value: { edtf: '2007-03-23/2007-03-24', earliest: '2007-03-23', latest: '2007-03-24' },
    locators: ['¶2'], rank: 'preferred',
    note: 'Announced. The reference source does not mention it.',
  },
});
