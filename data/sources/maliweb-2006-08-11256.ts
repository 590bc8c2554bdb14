import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Le député RPM, Boubacar Touré, hier, au Général Kafougouna Koné : « Les Maliens n'ont aucun intérêt à forger un consensus mou et artificiel autour des accords d'Alger »",
  publisher: 'Maliweb',
  issued: '2006-08-15',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/le-depute-rpm-boubacar-toure-hier-au-general-kafougouna-kone-%c2%ables-maliens-n%e2%80%99ont-aucun-interet-a-forger-un-consensus-mou-et-artificiel-autour-des-accords-d%e2%80%99alger%c2%bb-11256.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name (no. 11256). The title is taken from the address. The date is inferred: "hier lundi 14 août".',
};

export const claims = said('maliweb-2006-08-11256', {
  'date-assembly-questions': {
    about: 'assembly-questions-on-accord', value: { edtf: '2006-08-14', earliest: '2006-08-14', latest: '2006-08-14' }, locators: ['¶1'],
    note: 'A Monday; put off from Thursday 10 August.',
  },
  'actors-assembly-questions': {
    about: 'assembly-questions-on-accord', value: ['kafougouna-kone', 'boubacar-toure'], locators: ['¶1'],
  },
});
