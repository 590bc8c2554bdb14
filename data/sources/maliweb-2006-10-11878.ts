import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Tension au Nord-Mali : tout tourne autour du trafic de drogue et d'armes",
  publisher: 'Maliweb',
  issued: '2006-10-25/2006-10-27',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/tension-au-nord-mali-tout-tourne-autour-du-trafic-de-drogue-et-d%E2%80%99armes-11878.html?amp=1',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A paper that the copy does not name; it quotes AFP. The date is inferred: after Tuesday 24 October 2006, and before "samedi prochain", the 28th.',
};

export const claims = said('maliweb-2006-10-11878', {
  'date-october-ambush': {
    about: 'october-ambush', value: { edtf: '2006-10-23', earliest: '2006-10-23', latest: '2006-10-23' }, locators: ['¶1'],
  },
  'casualties-killed-mutineers-ambush': {
    about: 'october-ambush', value: { min: 5, max: null }, outcomes: ['killed'], side: 'mutineers',
    locators: ['¶1', '¶2'], voice: 'afp', statedBy: { name: 'an official of the former rebellion', side: 'mutineers' },
  },
  'casualties-captured-mutineers-ambush': {
    about: 'october-ambush', value: { min: 2, max: 2 }, outcomes: ['captured'], side: 'mutineers', locators: ['¶2'], voice: 'afp',
    statedBy: { name: 'an official of the former rebellion', side: 'mutineers' },
  },
  'casualties-killed-mutineers-ambush-alliance': {
    about: 'october-ambush', value: { min: 7, max: 7 }, outcomes: ['killed'], side: 'mutineers', locators: ['¶2'],
    voice: 'democratic-alliance-for-change',
    note: 'On the site Kidal.info, which other papers call the site of the alliance.',
  },
  'casualties-wounded-mutineers-ambush-alliance': {
    about: 'october-ambush', value: { min: 3, max: 3 }, outcomes: ['wounded'], side: 'mutineers', locators: ['¶2'],
    voice: 'democratic-alliance-for-change',
    note: 'On the site Kidal.info, which other papers call the site of the alliance.',
  },
  'date': {
    value: { edtf: '2006-05', earliest: '2006-05-01', latest: '2006-05-31' }, locators: ['¶2'], voice: 'afp',
    note: 'Deserters from the army attacked three camps in the north and east; the words are those that AFP used elsewhere.',
  },
});
