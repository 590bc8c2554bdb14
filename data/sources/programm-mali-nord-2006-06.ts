import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'report',
  title: 'Juni 2006',
  publisher: 'Programm Mali-Nord',
  issued: '2006-06/2006-07',
  URL: 'http://programm-mali-nord.de/aktuell/2006/06.html',
  language: 'de',
  voice: 'programm-mali-nord',
  independence: 'independent',
  read: 'part',
  note: 'Monthly report of the German aid programme in northern Mali; it quotes nobody. The time of issue is inferred.',
};

export const claims = said('programm-mali-nord-2006-06', {
  'strength-mutineers-menaka': {
    value: { min: 8, max: 8 }, side: 'mutineers', location: 'menaka', locators: ['¶1'],
    note: 'The battalion commander and seven other integrated soldiers, who deserted together.',
  },
  'strength-mutineers-tessalit': {
    value: { min: 2, max: null, wording: 'some' }, side: 'mutineers', location: 'tessalit', locators: ['¶1'],
    note: 'The soldiers who deserted with the battalion commander, himself not counted.',
  },
  'strength-mutineers-vehicles': {
    value: { min: 70, max: 70, approximate: true }, unit: 'vehicle', side: 'mutineers', locators: ['¶2'],
    note: 'At their disposal in the mountains after the attack.',
  },
  'strength-mutineers-menaka-vehicles': {
    value: { min: 1, max: 1 }, unit: 'vehicle', side: 'mutineers', location: 'menaka', locators: ['¶1'],
    note: 'The pickup in which those of Ménaka left.',
  },
  'date': {
    value: { edtf: '2006-05-22/2006-05-23', earliest: '2006-05-22', latest: '2006-05-23' }, locators: ['¶1'],
    note: 'The night of 22 to 23 May, for Kidal and Ménaka both.',
  },
  'date-attack-on-kidal': {
    about: 'attack-on-kidal', value: { edtf: '2006-05-22/2006-05-23', earliest: '2006-05-22', latest: '2006-05-23' },
    locators: ['¶1'],
  },
  'date-menaka-mutiny': {
    about: 'menaka-mutiny', value: { edtf: '2006-05-22/2006-05-23', earliest: '2006-05-22', latest: '2006-05-23' },
    locators: ['¶1'],
    note: 'The same night as Kidal.',
  },
  'date-tessalit-desertion': {
    about: 'tessalit-desertion', value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'locations': {
    value: ['kidal', 'menaka', 'tessalit'], locators: ['¶1'],
    note: 'An attack at Kidal, desertions with arms at Ménaka and Tessalit.',
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['adrar-des-ifoghas'], locators: ['¶2'],
    note: 'A part of it that is hard of access, between Aguelhok and Tin Essako.',
  },
  'commanders-tessalit-desertion': {
    about: 'tessalit-desertion', value: ['ibrahim-banna'], side: 'mutineers', locators: ['¶1'], basis: 'inferred',
    note: 'The battalion commander, who deserted together with some soldiers; that he led them is inferred.',
  },
  'target-attack-on-kidal': {
    about: 'attack-on-kidal', value: ['malian-armed-forces'], locators: ['¶1'],
    note: 'Both military installations of the town.',
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny',
    value: { code: 'looted-and-left', text: 'the battalion commander and seven soldiers deserted with arms and ammunition' },
    locators: ['¶1'],
  },
  'result-tessalit-desertion': {
    about: 'tessalit-desertion',
    value: { code: 'looted-and-left', text: 'the battalion commander deserted with some soldiers, with arms and ammunition' },
    locators: ['¶1'],
  },
  'standing-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'guards-overpowered', text: 'the guards of both military installations were put out of action' },
    locators: ['¶1'],
  },
  'result-camps-left': {
    about: 'camps-left',
    value: { code: 'camps-looted', text: 'the armouries of both military installations were emptied, heavy weapons included' },
    location: 'kidal', locators: ['¶1'],
    note: 'They also had food, looted from stores of the World Food Programme; where these were is not said (¶2).',
  },
  'date-rebellion-1990': {
    about: 'tuareg-rebellion-1990', value: { edtf: '1990/1994', earliest: '1990-01-01', latest: '1994-12-31' },
    locators: ['¶3', '¶4'],
    note: 'Settled with the help of the National Pact, it says, which took years to be applied.',
  },
  'date-national-pact': {
    about: 'national-pact-1992', value: { edtf: '1992-04-11', earliest: '1992-04-11', latest: '1992-04-11' },
    locators: ['¶4'],
  },
  'demands-leaves-kidal': {
    about: 'fagaga-leaves-kidal-february',
    value: [{ code: 'peace-pact-to-be-applied', text: 'that the demands of the peace pact for Kidal Region be met' }],
    locators: ['¶3'],
    note: 'Nobody is quoted.',
  },
  'date-final-desertion': {
    about: 'fagaga-final-desertion', value: { edtf: '[..2006-05-22]', earliest: null, latest: '2006-05-22' }, locators: ['¶3'],
    basis: 'inferred',
    note: 'Gone months before the mutinies; the bound is that of the mutinies.',
  },
  'causes': {
    value: [{ code: 'coming-operation-against-fagaga', text: 'a coming operation under a former chief of the ARLA, meant to eliminate the group of Fagaga' }],
    locators: ['¶3'],
  },
  'standing-ifoghas': {
    about: 'ifoghas',
    value: { code: 'clan-of-all-deserters', text: 'all deserters were Ifoghas and former fighters of the Popular Movement of Azawad' },
    locators: ['¶3'],
  },
  'commander-of-gamou-1990s': {
    about: 'el-hadj-ag-gamou', value: ['revolutionary-liberation-army-of-azawad'], locators: ['¶3'], basis: 'inferred',
    note: 'Names "Elhadji Ag Igoumo", former military chief of the movement; that he is Gamou is inferred.',
  },
  'commander-of-fagaga-1990s': {
    about: 'hassan-ag-fagaga', value: ['popular-movement-of-azawad'],
    during: { edtf: '1990/1994', earliest: '1990-01-01', latest: '1994-12-31' }, locators: ['¶3'],
    note: 'One of its commanders. The years are those that it gives for the rebellion.',
  },
  'post-ba-ag-moussa': {
    about: 'ba-ag-moussa', value: { code: 'commander-at-menaka', text: 'commander of the battalion' }, locators: ['¶1'],
    basis: 'inferred',
    note: 'The commander is not named; that he is Ba Ag Moussa follows from other sources.',
  },
  'post-ibrahim-banna': {
    about: 'ibrahim-banna', value: { code: 'battalion-commander-at-tessalit', text: 'commander of the battalion at Tessalit' },
    locators: ['¶1'],
  },
});
