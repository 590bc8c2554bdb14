import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Les insurgés attendent une médiation étrangère',
  author: [{ family: 'Djaouane', given: 'Zaïre' }],
  publisher: 'Afrik.com',
  issued: '2006-05-29',
  URL: 'https://www.afrik.com/les-insurges-attendent-une-mediation-etrangere',
  language: 'fr',
  voice: 'afrik',
  independence: 'independent',
  read: 'part',
  note: 'Reprinted by Pambazuka on 30 May 2006. Its "night of 23 to 24 May" for the attack looks like a slip.',
};

export const claims = said('afrik-2006-05-29', {
  'casualties-killed-government': {
    value: { min: 2, max: 2 }, outcomes: ['killed'], side: 'government', locators: ['¶2'], voice: 'fagaga',
    note: 'Counted as soldiers; no voice named. The figures are those that Fagaga gave to PANA on 24 May, which it is taken to pass on.',
  },
  'casualties-killed-mutineers': {
    value: { min: 2, max: 2 }, outcomes: ['killed'], side: 'mutineers', locators: ['¶2'], voice: 'fagaga',
    note: 'Counted as rebels; no voice named. The figures are those that Fagaga gave to PANA on 24 May, which it is taken to pass on.',
  },
  'casualties-displaced-kidal-region': {
    value: { min: 4500, max: 4500, approximate: true, wording: 'nearly 4,500' }, outcomes: ['displaced'], location: 'kidal-region',
    locators: ['¶2'], voice: 'rfi', basis: 'hedged',
    note: 'Tuareg who left the region for the Adrar des Ifoghas when the army arrived; the figure is put in the conditional.',
  },
  'date': {
    value: { edtf: '2006-05-23/2006-05-24', earliest: '2006-05-23', latest: '2006-05-24' }, locators: ['¶2'],
    note: 'The night of 23 to 24 May, for three camps: looks like a slip, since the President, who spoke on 23 May, speaks here the day after.',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶2'],
    note: 'Three camps.',
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['adrar-des-ifoghas'], locators: ['¶1', '¶2'],
  },
  'date-negotiations': {
    about: 'negotiations', value: { edtf: '[2006-05-29..]', earliest: '2006-05-29', latest: null }, locators: ['headline', '¶1'],
    note: 'The insurgents were still waiting for a foreign mediation.',
  },
});
