import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Ce que veulent les « rebelles » de Kidal',
  publisher: 'RFI',
  issued: '2006-05-30~',
  URL: 'http://www1.rfi.fr/actufr/articles/078/article_44115.asp',
  language: 'fr',
  voice: 'rfi',
  independence: 'independent',
  read: 'part',
  note: 'By a special envoy. The date is inferred.',
};

export const claims = said('rfi-2006-05-30', {
  'locations-camps-left': {
    about: 'camps-left', value: ['tigharghar'], locators: ['¶2'],
    note: 'Where its envoy met them, about 110 km from Algeria.',
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'the arms of three camps of the Kidal region were taken' },
    locators: ['¶2', '¶3'],
    note: 'No heavy weapon was in sight; an officer of the army who had joined them said that these had not been brought out for the time being.',
  },
});
