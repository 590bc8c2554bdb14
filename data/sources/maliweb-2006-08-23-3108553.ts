import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: '23 mai – 23 août : 92 jours de crise',
  publisher: 'Maliweb',
  issued: '2006-08-23',
  URL: 'https://www.maliweb.net/la-situation-politique-et-securitaire-au-nord/23-mai-23-aot-92-jours-de-crise-3108553.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is printed.',
};

export const claims = said('maliweb-2006-08-23-3108553', {
  'casualties-killed': {
    value: { min: 2, max: null, wording: 'loss of life' }, outcomes: ['killed'], locators: ['¶2'],
    note: 'Two at least, since one is named as among them ("dont celle d\'un élément").',
  },
  'casualties-killed-military': {
    value: { min: 1, max: 1 }, outcomes: ['killed'], status: 'military', partOf: 'maliweb-2006-08-23-3108553-casualties-killed',
    locators: ['¶2'],
    note: 'A man integrated in the army; the side is not said.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1', '¶2'],
  },
  'time': {
    value: { earliest: '00:00', latest: '08:59', wording: 'the first hours of the day' }, locators: ['¶2'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶1'],
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga'], side: 'mutineers', locators: ['¶1', '¶2'],
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'colonel', text: 'colonel' }, locators: ['¶2'],
  },
  'causes-attack-on-kidal': {
    about: 'attack-on-kidal', value: [{ code: 'accomplices-inside', text: 'men from inside the camps joined the attackers' }, { code: 'surprise', text: 'the army was taken by surprise' }],
    locators: ['¶2'],
    note: 'Why the armouries could be looted.',
  },
  'result-camps-left': {
    about: 'camps-left',
    value: { code: 'camps-looted', text: 'the stores of arms and ammunition were looted, and a good part of the heavy material that was left destroyed and burnt' }, location: 'kidal', locators: ['¶2'],
  },
});
