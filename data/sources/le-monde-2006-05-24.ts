import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "L'attaque de casernes au Mali fait craindre une reprise de la rébellion touarègue",
  publisher: 'Le Monde',
  issued: '2006-05-24',
  URL: 'https://www.yabiladi.com/forum/rebelion-touaregs-2-1129888.html',
  copy: { site: 'yabiladi.com' },
  language: 'fr',
  voice: 'le-monde',
  independence: 'independent',
  read: 'part',
  note: 'Issued at 13:32; copy quoted in a forum.',
};

export const claims = said('le-monde-2006-05-24', {
  'casualties-killed-kidal': {
    value: { min: 2, max: 2 }, outcomes: ['killed'], location: 'kidal', locators: ['¶2'], basis: 'hedged',
    note: 'In the attack on the two camps. Reported in the conditional, from witnesses reached by telephone; sides not given.',
  },
  'strength-mutineers-kidal': {
    value: { min: 24, max: null, wording: 'dozens' }, side: 'mutineers', location: 'kidal', locators: ['¶1'],
    note: 'Counted as armed men.',
  },
  'strength-mutineers-kidal-wednesday': {
    value: { min: 24, max: null, wording: 'some dozens' }, side: 'mutineers', location: 'kidal',
    partOf: 'le-monde-2006-05-24-strength-mutineers-kidal',
    during: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' }, locators: ['¶2'],
    note: 'Those still in control of the town on Wednesday morning.',
  },
  'date-kidal': {
    value: { edtf: '2006-05-22', earliest: '2006-05-22', latest: '2006-05-22' }, location: 'kidal', locators: ['¶1'],
    note: 'Monday evening, for the two camps of Kidal.',
  },
  'date-menaka': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, location: 'menaka', locators: ['¶3'],
    note: 'Tuesday, for the third attack, at Ménaka.',
  },
  'time-kidal': {
    value: { earliest: '17:00', latest: '23:59', wording: 'evening' }, location: 'kidal', locators: ['¶1'],
    note: 'Monday evening.',
  },
  'date-camps-left': {
    about: 'camps-left', value: { edtf: '[2006-05-24..]', earliest: '2006-05-24', latest: null }, location: 'kidal', locators: ['¶2'],
    note: 'Some left on Tuesday at the end of the day; a few dozen still held the town on Wednesday morning.',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶1', '¶3'],
  },
  'target-menaka-mutiny': {
    about: 'menaka-mutiny', value: ['malian-armed-forces'], locators: ['¶3'],
    note: 'The military camp.',
  },
  'result-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'camps-taken', text: 'two camps were taken against little resistance' },
    locators: ['¶1', '¶2'],
  },
  'standing-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'little-resistance', text: 'the attackers met no strong resistance' },
    locators: ['¶2'], statedBy: { name: 'witnesses reached by telephone', side: null },
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny', value: { code: 'attack-failed', text: 'the attack on the camp was fruitless' }, locators: ['¶3'],
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'they left with heavy weapons' }, location: 'kidal', locators: ['¶2'],
  },
  'post-ba-ag-moussa': {
    about: 'ba-ag-moussa', value: { code: 'commander-at-menaka', text: 'commander of the barracks' }, locators: ['¶3'],
    basis: 'inferred',
    note: 'In the part read the commander is not named; that he is Ba Ag Moussa follows from other sources.',
  },
});
