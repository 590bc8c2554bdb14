import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Neue Rebellion im Norden Malis',
  publisher: 'taz',
  issued: '2006-05-25~',
  URL: 'https://taz.de/Neue-Rebellion-im-Norden-Malis/!427747/',
  language: 'de',
  voice: 'taz',
  independence: 'independent',
  read: 'whole',
  note: 'The date is approximate.',
};

export const claims = said('taz-2006-05-25', {
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶1'],
  },
  'result-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'camps-taken', text: 'the garrison of the town was taken for a short time' },
    locators: ['¶1'],
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny', value: { code: 'taken', text: 'the place was taken for a short time' }, locators: ['¶1'],
  },
});
