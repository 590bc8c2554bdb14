import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Les ex-rebelles touaregs rendent les armes',
  publisher: 'Afrik.com',
  issued: '2007-03-10/2007-03-14',
  URL: 'https://www.afrik.com/les-ex-rebelles-touaregs-rendent-les-armes',
  language: 'fr',
  voice: 'afrik',
  independence: 'independent',
  read: 'part',
  note: 'Seems to reprint an Algerian paper, and quotes AFP. The date is inferred: the handover of arms was "hier", which others date to 9 to 12 March 2007.',
};

export const claims = said('afrik-2007-03', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'strength-mutineers': {
    about: 'tuareg-rebellion-2006', value: { min: 2000, max: 2000, approximate: true }, side: 'mutineers',
    during: { edtf: '2007-03', earliest: '2007-03-01', latest: '2007-03-31' }, locators: ['¶1', '¶4'], voice: 'afp',
    note: 'Former rebels, by local sources.',
  },
  'strength-mutineers-ex-army': {
    about: 'tuareg-rebellion-2006', value: { min: 180, max: 180, approximate: true }, side: 'mutineers', partOf: 'afrik-2007-03-strength-mutineers',
    during: { edtf: '2007-03', earliest: '2007-03-01', latest: '2007-03-31' }, locators: ['¶4'], voice: 'afp',
    note: 'Those who had deserted from the army in 2006, to be taken back at once; 420 were to be recruited and 1,500 helped back to civilian life.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07', earliest: '2006-07-01', latest: '2006-07-31' }, locators: ['¶3'],
  },
  'terms-accord': {
    about: 'algiers-accord-2006',
    value: [
      { code: 'disarmament', text: 'the rebels to be disarmed' },
      { code: 'reinsertion-of-demobilised-fighters', text: 'the rebels to be reinserted in full' },
      { code: 'demand-for-autonomy-dropped', text: 'the claim of autonomy given up for good' },
      { code: 'better-living-conditions', text: 'better conditions of life for the Tuareg of the region' },
    ],
    locators: ['¶3'],
  },
  'locations-arms-handover': {
    about: 'arms-handover', value: ['kidal'], locators: ['¶2'],
  },
});
