import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'entry-encyclopedia',
  title: 'Hassan Ag Fagaga',
  publisher: 'Wikipedia (English)',
  issued: 'XXXX',
  URL: 'http://cryer.org.uk/Hassan_Ag_Fagaga',
  copy: { site: 'cryer.org.uk' },
  language: 'en',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'part',
  note: 'Read in a mirror. Gives two dates for the raid: 22 and 23 May, and 23 May.',
};

export const claims = said('wikipedia-en-fagaga', {
  'date-raid': {
    value: { edtf: '2006-05-22/2006-05-23', earliest: '2006-05-22', latest: '2006-05-23' }, locators: ['Biography ¶2'],
    note: 'The raid on Kidal and Ménaka; elsewhere the same article has 23 May.',
  },
  'date-elsewhere': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, location: 'kidal', locators: ['Biography ¶3'],
    note: 'A raid on Kidal; the same article also gives 22 and 23 May, for Kidal and Ménaka.',
  },
  'date-final-desertion': {
    about: 'fagaga-final-desertion', value: { edtf: '2006-03', earliest: '2006-03-01', latest: '2006-03-31' },
    locators: ['Biography ¶2'], basis: 'inferred',
    note: 'Has him lead the rebellion in March; it names no desertion.',
  },
  'date-rebellion-2006': {
    about: 'tuareg-rebellion-2006', value: { edtf: '2006-03/..', earliest: '2006-03-01', latest: null }, locators: ['Biography ¶2'],
    note: 'Has Fagaga lead it from March.',
  },
});
