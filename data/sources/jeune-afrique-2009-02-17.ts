import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-magazine',
  title: 'Des centaines de rebelles touareg déposent les armes',
  publisher: 'Jeune Afrique',
  issued: '2009-02-17',
  URL: 'https://jeuneafrique.com/161547/politique/des-centaines-de-rebelles-touareg-d-posent-les-armes',
  language: 'fr',
  voice: 'afp',
  independence: 'independent',
  read: 'part',
  note: 'An AFP dispatch from Kidal, as ¶1 says.',
};

export const claims = said('jeune-afrique-2009-02-17', {
  'date': {
    value: { edtf: '2006-05', earliest: '2006-05-01', latest: '2006-05-31' }, locators: ['¶2'],
  },
  'locations-attack-on-kidal': {
    about: 'attack-on-kidal', value: ['kidal'], locators: ['¶2'],
    note: 'Two military camps.',
  },
});
