import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'graphic',
  title: '[Photograph of Kidal, with caption]',
  author: [{ family: 'Kambou', given: 'Sia' }],
  publisher: 'AFP',
  issued: '2006-05-26',
  URL: 'https://www.algerie-focus.com/les-algeriens-mettent-en-garde-paris-le-fiasco-de-la-france-precipite-la-mort-de-germaneau-et-renforce-les-positions-daqmi/attachment/22269/',
  copy: { site: 'algerie-focus.com' },
  language: 'en',
  voice: 'afp',
  independence: 'independent',
  read: 'whole',
};

export const claims = said('afp-photo-2006-05-26', {
  'date-army-controls-kidal': {
    about: 'army-controls-kidal', value: { edtf: '[..2006-05-25]', earliest: null, latest: '2006-05-25' }, locators: ['caption'],
    note: 'In firm control on 25 May.',
  },
  'result': {
    value: { code: 'army-regained-control', text: 'the army was back in control of Kidal' }, location: 'kidal', locators: ['caption'],
  },
  'result-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'camps-taken', text: 'two camps were taken over' }, locators: ['caption'],
  },
});
