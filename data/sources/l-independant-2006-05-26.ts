import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Rébellion au Nord-Mali: l'ancien patron de la Sécurité d'Etat privilégie la piste du terrorisme international",
  publisher: "L'Indépendant (Bamako)",
  issued: '2006-05-26',
  URL: 'https://www.afribone.com/rebellion-au-nord-mali-lancien-patron-de-la-securite-detat-privilegie-la-piste-du-terrorisme-international/',
  copy: { site: 'afribone.com' },
  language: 'fr',
  voice: 'l-independant',
  independence: 'independent',
  read: 'part',
  note: "Reports Hassan Ag Fagaga's interview with PANA of 24 May 2006. Copy on afribone.com; paper and date from that site's press review of 22 to 26 May 2006.",
};

export const claims = said('l-independant-2006-05-26', {
  'casualties-killed-government': {
    value: { min: 2, max: 2 }, outcomes: ['killed'], side: 'government',
    statedOn: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' }, locators: ['¶1'], voice: 'fagaga',
    note: 'Said to the PANA news agency the day after the attack. Counted as soldiers of the army.',
  },
  'casualties-killed-mutineers': {
    value: { min: 2, max: 2 }, outcomes: ['killed'], side: 'mutineers',
    statedOn: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' }, locators: ['¶1'], voice: 'fagaga',
    note: 'Said to the PANA news agency the day after the attack.',
  },
  'strength-mutineers-kidal': {
    value: { min: 2, max: null, wording: "far more than Fagaga's known following" }, side: 'mutineers', location: 'kidal',
    locators: ['¶6–7'], voice: 'boubeye-maiga',
    note: 'A comparison without a figure: not all who stormed the two camps were men of Fagaga.',
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['adrar-des-ifoghas'], locators: ['¶2'],
  },
  'causes': {
    value: [{ code: 'international-terrorism', text: 'international terrorism, held to be the likeliest trail: the GSPC had infiltrated the ranks of Fagaga' }],
    locators: ['title', '¶4–5'], voice: 'boubeye-maiga',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'locations': {
    value: ['kidal'], locators: ['¶1', '¶6'],
    note: 'The two military camps.',
  },
  'date-camps-left': {
    about: 'camps-left', value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, location: 'kidal', locators: ['¶7'], voice: 'boubeye-maiga', basis: 'inferred',
    note: 'Kidal was held for "quelques heures".',
  },
});
