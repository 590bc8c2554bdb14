import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'interview',
  title: '[Interview with Hama Ag Sid Ahmed, spokesman of the Niger-Mali Tuareg Alliance]',
  publisher: 'El Watan',
  issued: '2007-08/2007-10',
  URL: 'https://djazairess.com/fr/elwatan/75826',
  copy: { site: 'djazairess.com' },
  language: 'fr',
  voice: 'el-watan',
  independence: 'independent',
  read: 'part',
  note: 'Copy on djazairess.com. The heading was not read. The date is inferred: after 27 July 2007 ("depuis le 27 juillet dernier"), and from the number of the copy.',
};

export const claims = said('el-watan-2007-ag-sid-ahmed', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['A1'], statedBy: { name: 'Hama Ag Sid Ahmed', participant: 'hama-ag-sid-ahmed', side: 'mutineers' },
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga'], side: 'mutineers', locators: ['A1'], statedBy: { name: 'Hama Ag Sid Ahmed', participant: 'hama-ag-sid-ahmed', side: 'mutineers' },
    note: 'He led fighters, in concert with some Tuareg officers, whom he does not name.',
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'colonel', text: 'colonel' }, locators: ['A1'], statedBy: { name: 'Hama Ag Sid Ahmed', participant: 'hama-ag-sid-ahmed', side: 'mutineers' },
  },
  'causes': {
    value: [{ code: 'pact-not-applied', text: 'that the National Pact of 1992 had not been applied, with too many of its points still pending' }, { code: 'refusal-of-dialogue', text: 'that the central authorities refused to talk' }],
    locators: ['A1'], statedBy: { name: 'Hama Ag Sid Ahmed', participant: 'hama-ag-sid-ahmed', side: 'mutineers' },
  },
  'date-national-pact': {
    about: 'national-pact-1992', value: { edtf: '1992', earliest: '1992-01-01', latest: '1992-12-31' }, locators: ['A1'], statedBy: { name: 'Hama Ag Sid Ahmed', participant: 'hama-ag-sid-ahmed', side: 'mutineers' },
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07', earliest: '2006-07-01', latest: '2006-07-31' }, locators: ['A1'], statedBy: { name: 'Hama Ag Sid Ahmed', participant: 'hama-ag-sid-ahmed', side: 'mutineers' },
    note: 'It came of talks that were held too fast, he says.',
  },
  'locations-accord': {
    about: 'algiers-accord-2006', value: ['algiers'], locators: ['A1'], statedBy: { name: 'Hama Ag Sid Ahmed', participant: 'hama-ag-sid-ahmed', side: 'mutineers' },
  },
});
