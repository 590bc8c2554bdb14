import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Adoption par l'Assemblée nationale de l'Accord d'Alger : Assarid Ag Imbarcaouane explique les péripéties",
  publisher: 'Maliweb',
  issued: '2006-07-16/2006-07-31',
  URL: 'https://www.maliweb.net/politique/assemblee-nationale/adoption-par-lassemblee-nationale-de-laccord-dalger-assarid-ag-imbarcaouane-explique-les-pripties-3109087.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The title is taken from the address. The date is inferred: a vice-president of the Assembly had spoken on television on the Sunday after the sitting. It has President Touré speak at Kita on the day of the attack.',
};

export const claims = said('maliweb-2006-07-3109087', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶6'], voice: 'national-assembly',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶2'],
    note: 'The camps of both.',
  },
  'refers-to-accord': {
    about: 'algiers-accord-2006', value: ['national-pact-1992'], locators: ['¶7'], voice: 'national-assembly',
    note: 'The deputies held the measures of the accord to follow from the Pact.',
  },
  'result-assembly-sitting': {
    about: 'assembly-sitting-on-accord',
    value: { code: 'accord-approved', text: 'the deputies noted with satisfaction that the government had taken up their wish for a settlement by dialogue' },
    locators: ['title', '¶6', '¶7'], voice: 'national-assembly',
    note: 'The title has the accord adopted; the words are those of the resolution.',
  },
});
