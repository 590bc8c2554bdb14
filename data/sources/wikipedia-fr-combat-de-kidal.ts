import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'entry-encyclopedia',
  title: 'Combat de Kidal (2006)',
  publisher: 'Wikipedia (French)',
  issued: 'XXXX',
  URL: 'https://www.wikizero.org/wiki/fr/Combat_de_Kidal_(2006)',
  copy: { site: 'wikizero.org' },
  language: 'fr',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'part',
  note: 'Read in a mirror, most of the text; the words of its footnotes are not shown there.',
};

export const claims = said('wikipedia-fr-combat-de-kidal', {
  'casualties-killed-government-kidal': {
    value: { min: 2, max: 2 }, outcomes: ['killed'], side: 'government', location: 'kidal',
    locators: ['infobox, casualties1', 'section "Déroulement"'], voice: 'fagaga',
    note: 'An article on the fighting at Kidal alone.',
  },
  'casualties-killed-mutineers-kidal': {
    value: { min: 2, max: 2 }, outcomes: ['killed'], side: 'mutineers', location: 'kidal',
    locators: ['infobox, casualties2', 'section "Déroulement"'], voice: 'fagaga',
    note: 'An article on the fighting at Kidal alone.',
  },
  'strength-government-kidal': {
    value: { min: 0, max: null }, side: 'government', location: 'kidal', locators: ['infobox, strength1'],
    note: 'Given as unknown.',
  },
  'strength-mutineers-kidal': {
    value: { min: 75, max: 75 }, side: 'mutineers', location: 'kidal', locators: ['infobox, strength2', 'section "Déroulement"'],
    note: 'Deserters of the army.',
  },
  'time-kidal': {
    value: { earliest: '05:00', latest: '05:00' }, location: 'kidal', locators: ['section "Déroulement"'],
  },
  'date-camps-left': {
    about: 'camps-left', value: { edtf: '2006-05-23/2006-05-24', earliest: '2006-05-23', latest: '2006-05-24' },
    locators: ['section "Suites"'],
    note: 'The night of 23 to 24 May, for the camps of Kidal and Ménaka.',
  },
  'date-ghaly-joins': {
    about: 'ghaly-joins', value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' },
    locators: ['section "Déroulement"'], basis: 'inferred',
    note: 'Present at Kidal at the time, he joined too; that it was on the day of the attack is inferred. A footnote of its own, not given as said by Fagaga.',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['section "Déroulement"'],
    note: 'At the same time; the infobox, on the fighting at Kidal, names Kidal alone.',
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['tigharghar'], locators: ['section "Suites"'],
  },
  'belligerents-government': {
    value: ['government-of-mali'], side: 'government', location: 'kidal', locators: ['infobox, combatant1'],
  },
  'belligerents-mutineers': {
    value: ['democratic-alliance-for-change'], side: 'mutineers', location: 'kidal',
    locators: ['infobox, combatant2', 'section "Déroulement"'],
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga', 'ibrahim-ag-bahanga'], side: 'mutineers', location: 'kidal',
    locators: ['infobox, commander2', 'section "Déroulement"'],
  },
  'commanders-menaka-mutiny': {
    about: 'menaka-mutiny', value: ['ba-ag-moussa'], side: 'mutineers', locators: ['section "Suites"'],
  },
  'target-menaka-mutiny': {
    about: 'menaka-mutiny', value: ['malian-armed-forces'], locators: ['section "Suites"'],
    note: 'The armoury of a battalion.',
  },
  'result': {
    value: { code: 'mutineer-victory', text: 'victory of the Democratic Alliance for Change' }, location: 'kidal',
    locators: ['infobox, result'],
  },
  'victor': {
    value: 'mutineers', location: 'kidal', locators: ['infobox, result'],
  },
  'part-of': {
    value: ['tuareg-rebellion-2006'], locators: ['infobox', 'section "Déroulement"'],
    note: 'Called the start of it.',
  },
  'result-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'camps-taken', text: 'both camps of the town were taken' },
    locators: ['section "Déroulement"'],
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny',
    value: { code: 'looted-and-left', text: 'the battalion commander looted the armoury of his unit and fled' },
    locators: ['section "Suites"'],
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'arms and food were taken' }, locators: ['section "Suites"'],
  },
  'date-adc-founded': {
    about: 'adc-founded', value: { edtf: '[..2006-05-23]', earliest: null, latest: '2006-05-23' }, locators: ['infobox'],
    basis: 'inferred',
    note: 'Treats the alliance as the attacker.',
  },
  'post-ba-ag-moussa': {
    about: 'ba-ag-moussa', value: { code: 'commander-at-menaka', text: 'chief of the battalion of the town' },
    locators: ['section "Suites"'],
  },
  'demands': {
    value: [{ code: 'negotiations', text: 'negotiations' }, { code: 'special-status-for-kidal-region', text: 'a special status for Kidal Region' }],
    locators: ['section "Suites"'],
    note: 'Nobody is quoted.',
  },
});
