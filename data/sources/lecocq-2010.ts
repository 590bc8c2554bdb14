import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'book',
  title: 'Disputed Desert: Decolonisation, Competing Nationalisms and Tuareg Rebellions in Northern Mali',
  author: [{ family: 'Lecocq', given: 'Baz' }],
  publisher: 'Brill, Leiden',
  issued: '2010',
  URL: 'https://www.yumpu.com/en/document/view/49882322/asc-075287668-2887-01/356',
  copy: { site: 'yumpu.com' },
  language: 'en',
  voice: 'lecocq',
  independence: 'independent',
  read: 'part',
  note: 'Afrika-Studiecentrum Series 19 (hdl 1887/18540). Of the epilogue, pages 330, 335 and 338 only were read; 331 to 334 were not.',
};

export const claims = said('lecocq-2010', {
  'date': {
    value: { edtf: '2006-05-22', earliest: '2006-05-22', latest: '2006-05-22' }, locators: ['p. 330'],
  },
  'date-ghaly-joins': {
    about: 'ghaly-joins', value: { edtf: '[2006-03-01..2006-05-22]', earliest: '2006-03-01', latest: '2006-05-22' }, locators: ['p. 330'],
    note: 'Sent to mediate after a desertion in March, he ended up joining, before the attack.',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['p. 330'],
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny', value: { code: 'looted-and-left', text: 'weapons and material were seized from the base' },
    locators: ['p. 330'],
  },
  'result-camps-left': {
    about: 'camps-left',
    value: { code: 'camps-looted', text: 'a large amount of weapons and material was taken at Kidal and Ménaka' },
    locators: ['p. 330'],
  },
  'date-gamou-at-gao': {
    about: 'gamou-appointed-at-gao', value: { edtf: '2005', earliest: '2005-01-01', latest: '2005-12-31' }, locators: ['p. 330'],
    rank: 'preferred',
    note: 'The formal appointment; ad interim before that. The reference source gives no date.',
  },
  'post-gamou': {
    about: 'el-hadj-ag-gamou',
    value: { code: 'commander-of-1st-military-region', text: 'commander of the 1st military region, at Gao, first ad interim' },
    locators: ['p. 330'],
  },
  'date-first-desertion': {
    about: 'fagaga-first-desertion', value: { edtf: '2005/2006-03', earliest: '2005-01-01', latest: '2006-03-31' },
    locators: ['p. 330'], basis: 'inferred',
    note: 'Shortly after the promotion of Gamou, formal in 2005, and before the last defection, in March 2006; ad interim Gamou may have held the post earlier.',
  },
  'causes-first-desertion': {
    about: 'fagaga-first-desertion',
    value: [{ code: 'promotion-of-gamou', text: 'the promotion of Gamou, while his own career stagnated and power shifted away from the Ifoghas' }],
    locators: ['p. 330'], basis: 'hedged',
    note: 'Given as probable, in the author\'s own judgement.',
  },
  'date-final-desertion': {
    about: 'fagaga-final-desertion', value: { edtf: '2006-03', earliest: '2006-03-01', latest: '2006-03-31' }, locators: ['p. 330'],
    rank: 'preferred',
    note: 'The reference source does not mention an earlier desertion.',
  },
  'locations-final-desertion': {
    about: 'fagaga-final-desertion', value: ['tigharghar'], locators: ['p. 330'], rank: 'preferred',
    note: 'His refuge of March.',
  },
  'strength-final-desertion': {
    about: 'fagaga-final-desertion', value: { min: 2, max: null, wording: 'a small number of soldiers' }, side: 'mutineers',
    status: 'military', locators: ['p. 330'],
    note: 'Tuareg soldiers of the Adagh, whom he took with him.',
  },
  'date-mediate': {
    about: 'ghaly-sent-to-mediate', value: { edtf: '[2006-03-01..2006-05-22]', earliest: '2006-03-01', latest: '2006-05-22' },
    locators: ['p. 330'], basis: 'inferred', rank: 'preferred',
    note: 'After the last defection of Fagaga, in March, and before the attack. The reference source does not mention the mission.',
  },
  'actors-mediate': {
    about: 'ghaly-sent-to-mediate', value: ['iyad-ag-ghaly'], locators: ['p. 330'],
  },
  'actors-joining': {
    about: 'ghaly-joins', value: ['iyad-ag-ghaly', 'ibrahim-ag-bahanga', 'ba-ag-moussa'], locators: ['p. 330'],
    note: 'Ghaly under circumstances that it calls unclear; Bahanga and followers of his, Ba Ag Moussa among them, soon after him; all before the attack.',
  },
  'subgroup-of-ifergoumessen': {
    about: 'ifergoumessen', value: ['ifoghas'], locators: ['p. 330'],
    note: 'Spelt Iforgoumoussen.',
  },
  'standing-kel-adagh': {
    about: 'kel-adagh', value: { code: 'sole-base-of-the-alliance', text: 'the alliance rested on the Kel Adagh alone' },
    locators: ['p. 335'],
  },
  'member-of-fagaga': {
    about: 'hassan-ag-fagaga', value: ['ifoghas', 'ifergoumessen'], locators: ['p. 330'],
  },
  'member-of-bahanga': {
    about: 'ibrahim-ag-bahanga', value: ['ifoghas', 'ifergoumessen'], locators: ['p. 330'], basis: 'inferred',
    note: 'One of a group "of Ifoghas origins", and a clansman of Fagaga, whom it counts among the Ifergoumessen.',
  },
  'member-of-ghaly': {
    about: 'iyad-ag-ghaly', value: ['ifoghas'], locators: ['p. 330'],
    note: 'One of the group "of Ifoghas origins" that made the raid.',
  },
  'member-of-gamou': {
    about: 'el-hadj-ag-gamou', value: ['imghad'], locators: ['p. 330'],
  },
  'member-of-gamou-1990s': {
    about: 'el-hadj-ag-gamou', value: ['revolutionary-liberation-army-of-azawad'],
    during: { edtf: '199X', earliest: '1990-01-01', latest: '1999-12-31' }, locators: ['p. 330'],
    note: 'Among the rebels of the 1990s, though the reference source calls him staunchly pro-Malian.',
  },
  'kin-of-bahanga': {
    about: 'ibrahim-ag-bahanga', value: ['hassan-ag-fagaga'], locators: ['p. 330'],
    note: 'A clansman.',
  },
  'kin-of-ba-ag-moussa': {
    about: 'ba-ag-moussa', value: ['ibrahim-ag-bahanga'], locators: ['p. 330'],
    note: 'A half-brother.',
  },
  'post-ghaly-mediator': {
    about: 'iyad-ag-ghaly', value: { code: 'presidential-mediator', text: 'sent by the President to mediate' },
    during: { edtf: '2006-03-01/2006-05-22', earliest: '2006-03-01', latest: '2006-05-22' }, locators: ['p. 330'],
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'lieutenant-colonel', text: 'lieutenant-colonel' }, locators: ['p. 330'],
  },
  'standing-ba-ag-moussa': {
    about: 'ba-ag-moussa', value: { code: 'officer-at-menaka', text: 'an officer at the base of Ménaka' }, locators: ['p. 330'],
    note: 'Had joined the deserters before the raid.',
  },
  'terms-accord': {
    about: 'algiers-accord-2006', value: [{ code: 'measures-for-kidal-region-alone', text: 'measures for Kidal Region alone' }],
    locators: ['p. 335'],
  },
  'date-arms-handover': {
    about: 'arms-handover', value: { edtf: '2007-03-12', earliest: '2007-03-12', latest: '2007-03-12' }, locators: ['p. 335'],
    rank: 'preferred',
    note: 'A large part of the arms that had been taken. The reference source does not mention it.',
  },
});
