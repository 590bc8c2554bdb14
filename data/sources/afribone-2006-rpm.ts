import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Rpm et partisans d'ATT : les hostilités au grand jour",
  publisher: 'Afribone',
  issued: '2006-07-05/2007-12',
  URL: 'https://www.afribone.com/rpm-et-partisans-datt-les-hostilites-au-grand-jour/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: after the accord, on which it comments.',
};

export const claims = said('afribone-2006-rpm', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'time': {
    value: { earliest: '00:00', latest: '08:59', wording: 'early morning' }, locators: ['¶1'],
    note: 'Of the attack on the two camps of Kidal.',
  },
  'locations-attack-on-kidal': {
    about: 'attack-on-kidal', value: ['kidal'], locators: ['¶1'],
    note: 'Two camps.',
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny', value: { code: 'attack-failed', text: 'the camp was spared, thanks to the firmness of its men' }, locators: ['¶1'],
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'arms and ammunition were carried off from the two camps of Kidal' }, location: 'kidal', locators: ['¶1'],
  },
  'causes': {
    value: [{ code: 'talks-failed', text: 'talks between the government and those in charge of the rebels had failed' }], locators: ['¶1'],
  },
  'demands-rebellion': {
    about: 'tuareg-rebellion-2006', value: [{ code: 'autonomy-for-kidal-region', text: 'wide autonomy for Kidal Region, above all' }], locators: ['¶4'],
    note: 'Of the deserters. Nobody is quoted.',
  },
  'terms-accord': {
    about: 'algiers-accord-2006',
    value: [{ code: 'development-of-kidal-region', text: 'measures for the development of Kidal Region' }, { code: 'regional-council', text: 'a regional council of coordination' }],
    locators: ['¶6', '¶7'],
  },
});
