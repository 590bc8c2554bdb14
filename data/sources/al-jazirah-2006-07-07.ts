import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: '[On the accord of Algiers between Mali and the Tuareg rebels]',
  publisher: 'Al-Jazirah (Riyadh)',
  issued: '2006-07-07',
  URL: 'http://www.al-jazirah.com/2006/20060707/du5.htm',
  language: 'ar',
  voice: 'al-jazirah',
  independence: 'independent',
  read: 'part',
  note: 'By Mahmoud Abu Bakr, from Algiers. The headline was not read; the date is that of the address.',
};

export const claims = said('al-jazirah-2006-07-07', {
  'locations-accord': {
    about: 'algiers-accord-2006', value: ['algiers'], locators: ['byline', '¶1'], basis: 'inferred',
    note: 'The report is dated from there; in Arabic the city and the country share a name.',
  },
  'actors-accord': {
    about: 'algiers-accord-2006', value: ['kafougouna-kone', 'ahmada-ag-bibi'], locators: ['¶4'],
    note: 'Those who signed for the two sides; the part read breaks off before a third name.',
  },
  'actors-mali-asks': {
    about: 'mali-asks-algeria', value: ['government-of-mali'], locators: ['¶3'],
    statedBy: { name: 'Mohamed Bedjaoui, Minister of Foreign Affairs of Algeria', participant: 'mohamed-bedjaoui', side: null },
    note: 'Its President asked officially for mediation.',
  },
});
