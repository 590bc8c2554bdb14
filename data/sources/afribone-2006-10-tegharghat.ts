import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Tegharghat : tension dans les montagnes',
  publisher: 'Afribone',
  issued: '2006-10~',
  URL: 'https://www.afribone.com/tegharghat-tension-dans-les-montagnes/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: three months after the accord of 4 July 2006.',
};

export const claims = said('afribone-2006-10-tegharghat', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶4'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶7'],
    note: 'The places from which arms were taken in the attack; the garrisons of Kidal in the plural (¶2).',
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'arms, ammunition and equipment were taken at Kidal and Ménaka' },
    locators: ['¶7'],
    note: 'Counted by the army. A list had been given to the facilitator; Ghaly was reported to say that many arms had been lost on the way (¶8).',
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny', value: { code: 'looted-and-left', text: 'arms, ammunition and equipment were taken' }, locators: ['¶7'],
  },
  'strength-mutineers-at-first': {
    about: 'tuareg-rebellion-2006', value: { min: 100, max: 100, approximate: true }, side: 'mutineers', location: 'tigharghar',
    during: { edtf: '2006-05', earliest: '2006-05-01', latest: '2006-05-31' }, locators: ['¶10'],
    note: 'The men at the base at the outset, which is taken to be May 2006.',
  },
  'strength-mutineers-october': {
    about: 'tuareg-rebellion-2006', value: { min: 300, max: 300 }, side: 'mutineers', location: 'tigharghar',
    during: { edtf: '2006-10~', earliest: '2006-10-01', latest: '2006-10-31' }, locators: ['¶10'], basis: 'hedged',
    note: 'In the conditional, without a speaker: the number was said to have been swollen, so as to bring in men without work (¶11).',
  },
  'commanders-mutineers-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['iyad-ag-ghaly'], side: 'mutineers', locators: ['¶1'],
  },
  'demands-accord': {
    about: 'algiers-accord-2006', value: [{ code: 'army-to-leave-kidal', text: 'assurances that the army would leave Kidal and other parts of the region, before arms are given up' }],
    locators: ['¶3'], basis: 'hedged',
    note: "Of the group of Bahanga, against Ghaly, by the paper's unnamed sources.",
  },
  'terms-accord': {
    about: 'algiers-accord-2006', value: [{ code: 'arms-handed-back', text: 'the arms taken from the garrisons of Kidal to be handed to the facilitator, Algeria' }],
    locators: ['¶2'],
  },
});
