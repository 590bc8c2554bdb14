import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Amadou Toumani Touré : « Il n'est plus besoin de prendre les armes pour se faire entendre dans notre pays »",
  publisher: 'Afribone',
  issued: '2006-05-24~',
  URL: 'https://www.afribone.com/amadou-toumani-toure-il-nest-plus-besoin-de-prendre-les-armes-pour-se-faire-entendre-dans-notre-pays/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: "The President's address from Diéma; a Bamako paper that the copy does not name. The date is approximate.",
};

export const claims = said('afribone-2006-05-24', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
    basis: 'inferred',
    note: '"Yesterday morning", in the words of the paper, which is taken to be of 24 May 2006.',
  },
  'time': {
    value: { earliest: '00:00', latest: '11:59', wording: 'morning' }, locators: ['¶1'],
  },
  'locations': {
    value: ['kidal'], locators: ['¶1'],
    note: 'The military posts of Kidal.',
  },
});
