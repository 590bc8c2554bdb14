import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: '[Report of the signing of the Algiers accord]',
  publisher: 'Rebelión',
  issued: '2006-07-05~',
  URL: 'https://rebelion.org/?p=424517',
  language: 'es',
  voice: 'reuters',
  independence: 'independent',
  read: 'part',
  note: 'The heading was not read. The date is inferred: the ceremony was "ayer". That it passes on Reuters is inferred: its sentences on the camps and on the terms are those of Reuters of 30 June 2006 and 21 February 2007.',
};

export const claims = said('rebelion-2006-07-05', {
  'locations': {
    value: ['kidal'], locators: ['¶3'],
    note: 'One garrison.',
  },
  'date': {
    value: { edtf: '2006-05', earliest: '2006-05-01', latest: '2006-05-31' }, locators: ['¶3'],
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'arms and vehicles were taken' }, location: 'kidal', locators: ['¶3'],
  },
  'demands': {
    value: [{ code: 'special-status-for-kidal-region', text: 'a special status' }, { code: 'recognition-of-identity-and-culture', text: 'recognition of their identity and culture' }],
    locators: ['¶3'],
    note: 'Nobody is quoted.',
  },
  'locations-accord': {
    about: 'algiers-accord-2006', value: ['algiers'], locators: ['¶1'],
  },
  'terms-accord': {
    about: 'algiers-accord-2006',
    value: [
      { code: 'development-of-kidal-region', text: 'development of Kidal Region to be sped up' },
      { code: 'deserters-may-return', text: 'deserters may rejoin the army' },
      { code: 'demand-for-autonomy-dropped', text: 'autonomy, special status and local structures of government given up' },
    ],
    locators: ['¶1', '¶2'],
    note: 'Ag Bibi, who signed, said that some 65 per cent of what was wanted had been obtained (¶5).',
  },
});
