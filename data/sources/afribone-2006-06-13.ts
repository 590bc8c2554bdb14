import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Médiation à Kidal : Iyad dit non aux notabilités de Gao',
  author: [{ family: 'Sylla', given: 'C. H.' }],
  publisher: 'Afribone',
  issued: '2006-06-13',
  URL: 'https://www.afribone.com/mediation-a-kidal-iyad-dit-non-aux-notabilites-de-gao/',
  language: 'fr',
  voice: 'sylla',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name; the voice is that of its author.',
};

export const claims = said('afribone-2006-06-13', {
  'locations-camps-left': {
    about: 'camps-left', value: ['tigharghar'], locators: ['¶1'],
    note: 'The refuge of the insurgents, where a delegation met Ghaly; put 200 km north of Kidal.',
  },
  'commanders-mutineers-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['iyad-ag-ghaly'], side: 'mutineers', locators: ['¶5'],
    note: 'Called the chief of the insurgents.',
  },
  'date-algeria-accepts': {
    about: 'algeria-accepts-mediation', value: { edtf: '2006-06-05/2006-06-13', earliest: '2006-06-05', latest: '2006-06-13' },
    locators: ['last ¶'], basis: 'inferred',
    note: 'General Koné had been in Algiers the week before, and the Algerian initiative followed from that, by 13 June.',
  },
});
