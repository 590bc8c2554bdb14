import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Attaque de Kidal et de Ménaka : faisons confiance à notre armée',
  author: [{ family: 'Traoré', given: 'Tiémoko' }],
  publisher: 'Afribone',
  issued: '2006-05-26',
  URL: 'https://www.afribone.com/attaque-de-kidal-et-de-menaka-faisons-confiance-a-notre-armee/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'whole',
  note: 'A comment in a Bamako paper that the copy does not name; the date is printed. The title is taken from the address.',
};

export const claims = said('afribone-2006-05-26-army', {
  'locations': {
    value: ['kidal', 'menaka'], locators: ['title'],
  },
  'locations-attack-on-kidal': {
    about: 'attack-on-kidal', value: ['kidal-camp-1', 'kidal-camp-2'], locators: ['¶4'],
    note: 'The camps that the army was to take back.',
  },
  'causes': {
    value: [{ code: 'desire-for-autonomy', text: 'the will of the main leaders to have their autonomy, of which they had made no secret' }],
    locators: ['¶1'],
    note: 'For which reason the attack was expected, according to the comment. Nobody is quoted.',
  },
});
