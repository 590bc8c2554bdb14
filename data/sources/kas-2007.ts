import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'report',
  title: 'Der Tuareg-Konflikt in Mali und Niger',
  publisher: 'Konrad-Adenauer-Stiftung',
  issued: '2007-06/2007-12',
  URL: 'https://www.kas.de/fr/web/westafrika/laenderberichte/detail/-/content/der-tuareg-konflikt-in-mali-und-niger',
  language: 'de',
  voice: 'konrad-adenauer-stiftung',
  independence: 'independent',
  read: 'part',
  note: "A country report of the foundation's office for West Africa. The date is inferred: it calls July 2006 that of last year, and has almost a year of calm follow it.",
};

export const claims = said('kas-2007', {
  'date': {
    value: { edtf: '2006-05', earliest: '2006-05-01', latest: '2006-05-31' }, locators: ['at "im Mai 2006"'],
  },
  'causes': {
    value: [{ code: 'peace-accords-not-kept', text: 'the promises of the peace treaties of the mid-1990s, said not to have been kept' }],
    locators: ['at "die Versprechen angeblich nicht"'], basis: 'hedged',
    note: 'Nobody is quoted.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07', earliest: '2006-07-01', latest: '2006-07-31' },
    locators: ['at "im Juli vergangen Jahres"'],
  },
  'terms-accord': {
    about: 'algiers-accord-2006', value: [{ code: 'development-of-the-northern-regions', text: 'above all programmes for the economic development of the region' }],
    locators: ['at "eines weiteren Friedensabkommens"'],
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'arms and ammunition were taken from two barracks' },
    locators: ['at "raubten Waffen und Munition"'],
  },
  'standing-negotiations': {
    about: 'negotiations', value: { code: 'begun-soon', text: 'the President of Mali began talks soon after the attack' },
    locators: ['at "leitete schnell Verhandlungen ein"'],
    note: 'The report gives no day and does not name the other side.',
  },
});
