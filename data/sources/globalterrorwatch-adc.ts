import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'webpage',
  title: 'Alliance Démocratique pour le Changement (ADC)',
  publisher: 'globalterrorwatch.ch',
  issued: 'XXXX',
  URL: 'http://www.globalterrorwatch.ch/index.php/alliance-democratique-pour-le-changement-adc/',
  language: 'fr',
  voice: 'globalterrorwatch',
  independence: 'independent',
  read: 'whole',
  note: 'Cites an ADC communiqué of 22 August 2006 and Le Malien of 1 June 2006. Contains errors, such as a peace deal in 2001.',
};

export const claims = said('globalterrorwatch-adc', {
  'strength-mutineers': {
    about: 'tuareg-rebellion-2006', value: { min: 2000, max: 2000 }, side: 'mutineers',
    statedOn: { edtf: '2006-06-01', earliest: '2006-06-01', latest: '2006-06-01' }, locators: ['at "forte de 2 000 combattants"', 'footnote 1'], voice: 'fagaga',
    basis: 'hedged',
    note: 'Fighters of the military branch as claimed to the paper Le Malien, not the attackers. The source calls the figure probably exaggerated.',
  },
  'date-adc-founded': {
    about: 'adc-founded', value: { edtf: '[..2001-06]', earliest: null, latest: '2001-06-30' }, locators: ['at "a signé un accord de paix"'], rank: 'deprecated',
    note: 'Has the alliance sign a peace deal in June 2001, which is an error of the page.',
  },
  'actors-adc-founded': {
    about: 'adc-founded', value: ['hassan-ag-fagaga', 'iyad-ag-ghaly', 'ibrahim-ag-bahanga', 'ahmada-ag-bibi'], locators: ['at "Mouvement créé par"'],
  },
  'date-arms-handover': {
    about: 'arms-handover', value: { edtf: '2007-03-11', earliest: '2007-03-11', latest: '2007-03-11' }, locators: ['at "Le 11 mars 2007"'],
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['at "reprend les hostilités"'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['at "reprend les hostilités"'],
    note: 'The garrisons of the two towns.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['at "débouchent sur les accords"'],
  },
});
