import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'entry-encyclopedia',
  title: 'Alliance démocratique du 23 mai pour le changement',
  publisher: 'Wikipedia (French)',
  issued: 'XXXX',
  URL: 'https://fr.teknopedia.teknokrat.ac.id/wiki/Alliance_d%C3%A9mocratique_du_23_mai_pour_le_changement',
  copy: { site: 'fr.teknopedia.teknokrat.ac.id' },
  language: 'fr',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'part',
};

export const claims = said('wikipedia-fr-adc', {
  'locations-camps-left': {
    about: 'camps-left', value: ['tigharghar'], locators: ['¶3'],
  },
  'date-adc-founded': {
    about: 'adc-founded', value: { edtf: '[2006-05-23..2006-07-04]', earliest: '2006-05-23', latest: '2006-07-04' }, locators: ['¶2'], basis: 'inferred',
    note: 'Born on the occasion of the rebellion that began on 23 May 2006; the alliance backed the accord of 4 July.',
  },
  'actors-adc-founded': {
    about: 'adc-founded', value: ['hassan-ag-fagaga', 'iyad-ag-ghaly', 'ibrahim-ag-bahanga', 'ahmada-ag-bibi'],
    locators: ['¶1'],
  },
});
