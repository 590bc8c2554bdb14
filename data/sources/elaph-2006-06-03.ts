import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: '[Mali asks Algeria for help towards a peaceful settlement]',
  publisher: 'Elaph',
  issued: '2006-06-03',
  URL: 'https://elaph.com/Web/Politics/2006/6/153282.htm',
  language: 'ar',
  voice: 'afp',
  independence: 'independent',
  read: 'part',
  note: 'The heading was not read. The date is inferred: a Saturday of early June 2006, of the request to Algeria. That it passes on AFP is inferred: Asharq Al-Awsat (no. 10051) prints the same sentences on the request under the name of the agency.',
};

export const claims = said('elaph-2006-06-03', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶3'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶3'],
    note: 'Two barracks at Kidal, then another at Ménaka.',
  },
  'result-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'camps-taken', text: 'two barracks were taken, then left' }, locators: ['¶3'],
  },
  'date-mali-asks': {
    about: 'mali-asks-algeria', value: { edtf: '[..2006-06-03]', earliest: null, latest: '2006-06-03' }, locators: ['¶1', '¶2'], basis: 'inferred',
    note: 'The request had been made by the Saturday of the report.',
  },
  'actors-mali-asks': {
    about: 'mali-asks-algeria', value: ['government-of-mali'], locators: ['¶1'],
    statedBy: { name: 'a senior official of the presidency of Mali', side: 'government' },
    note: 'An Algerian diplomatic source at Bamako said that both the government and the rebels had asked (¶2).',
  },
  'standing-ghaly': {
    about: 'iyad-ag-ghaly', value: { code: 'agreed-to-algerian-mediation', text: 'in touch with Algeria by telephone, and in full agreement that it mediate' },
    during: { edtf: '[..2006-06-03]', earliest: null, latest: '2006-06-03' }, locators: ['¶2'], voice: 'ghaly',
  },
  'date-flame-of-peace': {
    about: 'flame-of-peace-1996', value: { edtf: '1996-03', earliest: '1996-03-01', latest: '1996-03-31' }, locators: ['¶3'],
  },
});
