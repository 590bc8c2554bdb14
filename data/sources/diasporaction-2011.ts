import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'webpage',
  title: 'Situation au Nord-Mali : les vérités de Gamou',
  publisher: 'diasporaction.fr',
  issued: '2011~',
  URL: 'https://diasporaction.fr/situation-au-nord-mali-les-verites-de-gamou',
  language: 'fr',
  voice: 'diasporaction',
  independence: 'independent',
  read: 'part',
  note: 'The date is approximate.',
};

export const claims = said('diasporaction-2011', {
  'locations': {
    value: ['kidal'], locators: ['¶3'],
    note: 'The camp and the gendarmerie.',
  },
  'commanders-mutineers': {
    value: ['ibrahim-ag-bahanga', 'hassan-ag-fagaga'], side: 'mutineers', locators: ['¶3'],
  },
  'target-attack-on-kidal': {
    about: 'attack-on-kidal', value: ['malian-armed-forces', 'gendarmerie-of-mali'], locators: ['¶3'],
    note: 'A camp and the gendarmerie.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶3'],
  },
  'causes-attack-on-kidal': {
    about: 'attack-on-kidal', value: [{ code: 'accomplices-inside', text: 'help from some integrated soldiers of the army' }], locators: ['¶3'],
    note: 'Nobody is quoted.',
  },
});
