import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-magazine',
  title: 'Paix des braves',
  publisher: 'Jeune Afrique',
  issued: '2006-07-10',
  URL: 'https://jeuneafrique.com/119101/archives-thematique/paix-des-braves',
  language: 'fr',
  voice: 'jeune-afrique',
  independence: 'independent',
  read: 'part',
};

export const claims = said('jeune-afrique-2006-07-10', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶1'],
    note: 'Three military camps.',
  },
  'belligerents-mutineers-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['democratic-alliance-for-change'], side: 'mutineers', locators: ['¶1'],
    note: 'A name given to the rebellion "for the occasion", by this account; those who attacked in May it calls dissident Tuaregs.',
  },
  'date-adc-founded': {
    about: 'adc-founded', value: { edtf: '2006-05-23/2006-07-10', earliest: '2006-05-23', latest: '2006-07-10' },
    locators: ['¶1'], basis: 'inferred',
    note: 'The rebellion was so named "for the occasion".',
  },
  'date-negotiations': {
    about: 'negotiations', value: { edtf: '2006-06-23', earliest: '2006-06-23', latest: '2006-06-23' }, locators: ['¶2'],
    note: 'Indirect talks, in Algiers.',
  },
  'actors-negotiations': {
    about: 'negotiations', value: ['democratic-alliance-for-change', 'government-of-mali', 'government-of-algeria'],
    locators: ['¶1', '¶2'],
    note: 'Algeria as mediator.',
  },
  'actors-mali-asks': {
    about: 'mali-asks-algeria', value: ['democratic-alliance-for-change', 'government-of-mali'], locators: ['¶1'],
    note: 'Both sides asked.',
  },
  'date-talks-in-algiers': {
    about: 'talks-in-algiers', value: { edtf: '2006-06-23/2006-07-03~', earliest: '2006-06-23', latest: '2006-07-03' },
    locators: ['¶2'], rank: 'preferred',
    note: 'From 23 June, for ten days. The reference source gives no date.',
  },
  'date-accord-agreed': {
    about: 'accord-agreed', value: { edtf: '2006-07-03', earliest: '2006-07-03', latest: '2006-07-03' }, locators: ['standfirst', '¶1'],
    note: 'Has the text initialled on that day, at what other sources describe as the signing of 4 July.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-03', earliest: '2006-07-03', latest: '2006-07-03' },
    locators: ['¶1'],
    note: 'Initialled, it says, at the ceremony that other sources date to 4 July; the same magazine gave 4 July later.',
  },
  'actors-accord': {
    about: 'algiers-accord-2006', value: ['kafougouna-kone', 'ahmada-ag-bibi', 'abdelkrim-gheraieb'], locators: ['¶1'],
    note: 'Ag Bibi for Ghaly; the Algerian foreign minister was present.',
  },
  'locations-accord': {
    about: 'algiers-accord-2006', value: ['algiers'], locators: ['standfirst', '¶1'],
    note: 'The State residence Djenane El Mithak, on the heights of the town.',
  },
  'demands-talks': {
    about: 'talks-in-algiers', value: [{ code: 'autonomy-for-kidal-region', text: 'autonomy for their region' }], locators: ['¶3'],
    note: 'Refused by the government and by the mediator. Nobody is quoted.',
  },
  'commanders-mutineers-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['iyad-ag-ghaly'], side: 'mutineers', locators: ['¶1'],
  },
  'locations-talks': {
    about: 'talks-in-algiers', value: ['algiers'], locators: ['¶2'],
  },
});
