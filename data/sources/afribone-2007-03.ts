import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Forum de Kidal : espoir réel ou marché de dupes ?',
  publisher: 'Afribone',
  issued: '2007-03-2X',
  URL: 'https://www.afribone.com/forum-de-kidal-espoir-reel-ou-marche-de-dupes/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: before the forum of 23 and 24 March.',
};

export const claims = said('afribone-2007-03', {
  'strength-mutineers': {
    about: 'tuareg-rebellion-2006', value: { min: 600, max: 600, approximate: true }, side: 'mutineers',
    during: { edtf: '2007-03-09', earliest: '2007-03-09', latest: '2007-03-09' }, locators: ['¶4'],
    basis: 'hedged',
    note: 'Former rebels who came in to be disarmed and cantoned; in the conditional, from sources that the copy does not name.',
  },
  'strength-mutineers-ex-army': {
    about: 'tuareg-rebellion-2006', value: { min: 180, max: 180 }, side: 'mutineers', partOf: 'afribone-2007-03-strength-mutineers',
    during: { edtf: '2007-03-09', earliest: '2007-03-09', latest: '2007-03-09' }, locators: ['¶4'],
    basis: 'hedged',
    note: 'Those of them who had been in the army. In the conditional, from sources unnamed.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶2'],
  },
  'time': {
    value: { earliest: '00:00', latest: '08:59', wording: 'early morning' }, locators: ['¶2'],
    note: 'Of the attack on the town of Kidal.',
  },
  'locations-attack-on-kidal': {
    about: 'attack-on-kidal', value: ['kidal-camp-1', 'kidal-camp-2'], locators: ['¶2'],
    note: 'Six hours of heavy fighting around them.',
  },
  'standing-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'hours-of-fighting', text: 'six hours of heavy fighting' }, locators: ['¶2'],
  },
  'date-arms-handover': {
    about: 'arms-handover', value: { edtf: '2007-03-09', earliest: '2007-03-09', latest: '2007-03-09' }, locators: ['¶1', '¶2'],
    note: 'The Friday on which former rebels came in to be disarmed and cantoned.',
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['tigharghar'], locators: ['¶3'],
    note: 'Where they had been for nine months.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1'],
  },
});
