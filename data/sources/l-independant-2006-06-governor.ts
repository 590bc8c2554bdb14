import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'interview',
  title: "Entretien avec Alhando Ag Ilyène, gouverneur de Kidal : « Il n'y a pas eu une rébellion à Kidal, mais une attaque-mutinerie »",
  publisher: "L'Indépendant (Bamako)",
  issued: '2006-05-24/2006-06-22',
  URL: 'https://www.afribone.com/entretien-avec-alhando-ag-ilyene-gouverneur-de-kidal-il-ny-a-pas-eu-une-rebellion-a-kidal-mais-une-attaque-mutinerie/',
  copy: { site: 'afribone.com' },
  language: 'fr',
  voice: 'l-independant',
  independence: 'independent',
  read: 'part',
  note: 'The date is inferred: the attack is that of "mardi 23 mai dernier", and talks are still to begin. Locators count questions (Q) and answers (A).',
};

export const claims = said('l-independant-2006-06-governor', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['Q1'],
    note: "In the paper's question, which has two military camps of the region attacked; the governor corrects neither.",
  },
  'causes': {
    value: [{ code: 'fear-of-being-kept-at-the-margin', text: 'the belief of men who think like Fagaga that those integrated into the army are kept at its margin' }],
    locators: ['A4'], voice: 'ag-ilyene',
  },
  'causes-attack-on-kidal': {
    about: 'attack-on-kidal',
    value: [{ code: 'accomplices-inside', text: 'officers inside the camp, who were to guard it, took part' }],
    locators: ['A1', 'A3'], voice: 'ag-ilyene',
    note: 'Given as the reason why the measures taken failed. He counts as many mutineers inside as attackers from outside, nearly all of them integrated men.',
  },
  'demands': {
    value: [{ code: 'autonomy-for-kidal-region', text: 'wide autonomy for Kidal Region, in the draft of a special status' }],
    locators: ['A4'], voice: 'ag-ilyene',
    note: 'What Fagaga had asked for.',
  },
  'date-forces-warned': {
    about: 'forces-warned', value: { edtf: '2006-05-22', earliest: '2006-05-22', latest: '2006-05-22' }, locators: ['A1', 'A2'],
    voice: 'ag-ilyene', rank: 'preferred',
  },
  'date-negotiations': {
    about: 'negotiations', value: { edtf: '[2006-05-24..]', earliest: '2006-05-24', latest: null }, locators: ['A4'],
    voice: 'ag-ilyene', basis: 'inferred',
    note: 'Talks were still to begin when he spoke, after 23 May; the copy does not give the day.',
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'colonel', text: 'colonel' }, locators: ['A1', 'A4'], voice: 'ag-ilyene',
  },
});
