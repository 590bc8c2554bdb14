import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Situation au Nord: le calme se réinstalle',
  author: [{ family: 'Dicko', given: 'G. A.' }, { family: 'Haïdara', given: 'S.' }, { family: 'Sotbar', given: 'Y.' }],
  publisher: "L'Essor",
  issued: '2006-05-26',
  URL: 'https://www.afribone.com/situation-au-nord-le-calme-se-reinstalle/',
  copy: { site: 'afribone.com' },
  language: 'fr',
  voice: 'l-essor',
  independence: 'independent',
  read: 'whole',
  note: 'State daily; copy on afribone.com.',
};

export const claims = said('l-essor-2006-05-26', {
  'casualties-killed': {
    value: { min: 1, max: 1 }, outcomes: ['killed'], locators: ['¶3', '¶4'], voice: 'army-press-office',
    supersededBy: 'afribone-2006-05-31-casualties-killed-kidal',
    note: "Toll of Tuesday's events, not split by side; the office awaited the report of the military region.",
  },
  'casualties-wounded': {
    value: { min: 4, max: 4 }, outcomes: ['wounded'], locators: ['¶3'], voice: 'army-press-office',
    note: "Toll of Tuesday's events, not split by side.",
  },
  'date-camps-left': {
    about: 'camps-left', value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
    note: 'The evening of Tuesday.',
  },
  'date-reinforcements-reach-kidal': {
    about: 'reinforcements-reach-kidal', value: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' },
    locators: ['¶5'], rank: 'preferred',
    note: 'Wednesday afternoon.',
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['tigharghar'], locators: ['¶2'],
    note: 'A former rebel base between Aguelhok and Tessalit.',
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny', value: { code: 'looted-and-left', text: 'deserters of the regiment took vehicles' }, locators: ['¶8'],
    note: 'The National Guard found one of the vehicles again.',
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'arms and ammunition were taken' }, locators: ['¶1', '¶4'],
    voice: 'army-press-office',
    note: 'Confirmed by the office; the paper adds that the amount is not known.',
  },
});
