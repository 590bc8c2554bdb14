import { describe, expect, it } from 'vitest';
import { findLocations, findParticipants } from '../../src/queries/find.js';

// The spellings under which the sources of the record, and other records, name the same people and places.
const people: Readonly<Record<string, readonly string[]>> = {
  'hassan-ag-fagaga': [
    'Hassan Fagaga',
    'Hassane Fagaga',
    'Assane Fagaga',
    'Alhassan ag Fagaga',
    'Hassan ag Fagaga',
    'HASSAN AG-FAGAGA',
  ],
  'ibrahim-ag-bahanga': ['Ibrahima Ag Bahanga', 'Ibrahima Bahanga', 'Ibrahim Bahanga', 'Ag Bahang'],
  'iyad-ag-ghaly': [
    'Iyad ag Ghali',
    'Ag Ghalie',
    'Ag Aghaly',
    'Ag Agaly',
    'Ag Galy',
    'إياد أغ غالي',
    'اياد اغ غالي',
    'Abu al-Fadl',
  ],
  'ba-ag-moussa': [
    'Bah Ag Moussa',
    'Bah Moussa',
    "M'Bah Ag Moussa",
    "M'Bam Ag Moussa",
    'Mbam Ag Moussa',
    'Moussa Bah',
    'Moussa Bâ',
    'Ba Mossa',
    'Ibah Ag Moussa',
    'Bamoussa',
    'Bamoussa Diarra',
    "Abu Shari'a",
  ],
  'el-hadj-ag-gamou': [
    'Elhajj Gamou',
    'Aladji Gamou',
    'Alaji Gamou',
    'Alhaji Gamou',
    'El Hadj Gamou',
    'El Hadji Gamou',
    'Elhadji Ag Igoumo',
  ],
  'ahmada-ag-bibi': ['Ahmed Ag Bibe', 'Ahmed Ag Bib', 'Ag Beiba', 'Ahmed Ag Bibé'],
  'abdelkrim-gheraieb': ['Ghraieb'],
  'hama-ag-sid-ahmed': ['Ama Ag Sid Ahmed'],
  'eglasse-ag-idar': ['Erlass Ag Idar'],
  'democratic-alliance-for-change': [
    'Alliance démocratique du 23 mai pour le changement',
    'Alliance démocratique du 23 mai 2006 pour le changement',
    'ADC',
    'Alliance for Democracy and Change',
    'Democratic Alliance of May 23 2006 for Renewal',
  ],
  'government-of-mali': ['République du Mali'],
  'malian-armed-forces': ['Forces armées maliennes', 'FAMA', 'FAMa'],
  'national-guard-of-mali': ['Garde nationale du Mali', 'Garde républicaine'],
  ifoghas: ['Kel Ifoghas', 'Iforas', 'Ifora', 'Ifogha'],
  'kel-adagh': ['Kel Adagh', 'Kel Adrar'],
  ifergoumessen: ['Ifergenoussen', 'Ifergoumissen', 'Iforgoumoussen', 'Ifourgoumissène'],
  imghad: ['Imghmad', 'Imrad', 'Imaghad', 'Imgad'],
  tuareg: ['Touareg', 'Kel Tamasheq', 'Targui'],
  'government-of-niger': ['Nigerien government'],
  'popular-movement-of-azawad': ["Mouvement populaire de l'Azawad", 'MPA'],
  'northern-mali-tuareg-alliance-for-change': [
    'ATNMC',
    'ATNM',
    'Alliance touarègue Nord-Mali pour le changement',
  ],
  'revolutionary-liberation-army-of-azawad': ['ARLA', "Armée révolutionnaire de libération de l'Azawad"],
};
const places: Readonly<Record<string, readonly string[]>> = {
  kidal: ['ⴾⴸⵍ', 'كيدال'],
  menaka: ['Menaka'],
  tessalit: ['Téssalit'],
  'adrar-des-ifoghas': ['Adrar des Iforas', 'Adrar n Ifoghas', 'Adagh'],
  tigharghar: [
    'Adrar Tigharghar',
    'Tigharghâr',
    'Tegharhar',
    'Téghargar',
    'Tigherghar',
    'Tegargat',
    'Tégargaret',
    'Téghargharett',
    'Tirharrhar',
    'Téghararrar',
  ],
  algiers: ['Alger'],
  abeibara: ['Abeïbara'],
  'kidal-camp-1': ['Camp No. 1', 'Abdoulaye Soumaré'],
};

const bare = (name: string): string => name.normalize('NFD').replace(/\p{Mn}/gu, '');
const written: readonly (readonly [how: string, change: (name: string) => string])[] = [
  ['as printed', (name) => name],
  ['in capitals', (name) => name.toUpperCase()],
  ['without accents', bare],
  ['without hyphens and apostrophes', (name) => name.replace(/['’-]/gu, '')],
];

describe.each(written)('a name %s', (_, change) => {
  it.each(Object.entries(people))('finds %s first', (id, names) => {
    for (const name of names) expect(findParticipants(change(name))[0]?.id, change(name)).toBe(id);
  });
  it.each(Object.entries(places))('finds the place %s first', (id, names) => {
    for (const name of names) expect(findLocations(change(name))[0]?.id, change(name)).toBe(id);
  });
});
