import type { TimelineEntry } from '../../src/model/timeline-entry.js';
import type { RecordIds } from '../ids.js';

// The days of the attack, 22 to 25 May 2006. Order: first possible day, then last possible day.
export const attackEntries: readonly TimelineEntry<RecordIds>[] = [
  {
    id: 'forces-warned',
    phase: 'attack',
    date: { edtf: '2006-05-22', earliest: '2006-05-22', latest: '2006-05-22' },
    title: 'Forces at Kidal warned of an attack',
    description: 'According to the governor of Kidal all security forces, and Bamako, had been told the day before the attack; other reports have the camps taken by surprise.',
    locations: [{ location: 'kidal', role: 'subject' }],
    participants: [
      { participant: 'alhando-ag-ilyene', role: 'subject' },
      { participant: 'malian-armed-forces', role: 'subject' },
    ],
    citations: [
      { source: 'l-independant-2006-06-governor', locator: 'A1–A2' },
      { source: 'afp-2006-05-24', locator: '¶1; ¶4' },
    ],
    disputed: [
      'l-independant-2006-06-governor-date-forces-warned',
    ],
  },
  {
    id: 'attack-on-kidal',
    phase: 'attack',
    date: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' },
    time: { earliest: '05:00', latest: '05:00', approximate: true },
    title: 'Attack on the camps of Kidal',
    description:
      'Men led by Fagaga overpowered the soldiers on the government side, seized the two army camps of Kidal and took weapons and vehicles. The sources differ on the hour, the fighting and the toll.',
    locations: [
      { location: 'kidal', role: 'scene' },
      { location: 'kidal-camp-1', role: 'scene' },
      { location: 'kidal-camp-2', role: 'scene' },
    ],
    participants: [
      { participant: 'hassan-ag-fagaga', role: 'leader' },
      { participant: 'ibrahim-ag-bahanga', role: 'leader' },
      { participant: 'democratic-alliance-for-change', role: 'attacker' },
      { participant: 'malian-armed-forces', role: 'defender' },
    ],
    citations: [
      { source: 'wikipedia-en-kidal-menaka-mutinies', locator: 'Battle ¶1' },
      { source: 'irin-2006-05-23', locator: 'lead; ¶2-3' },
      { source: 'reuters-2006-05-23', locator: '¶2' },
      { source: 'l-independant-2006-05-24', locator: '¶1' },
      { source: 'lecocq-2010', locator: 'p. 330' },
    ],
    disputed: [
      'wikipedia-en-kidal-menaka-mutinies-date-attack-on-kidal',
      'wikipedia-en-kidal-menaka-mutinies-result-attack-on-kidal',
    ],
  },
  {
    id: 'menaka-mutiny',
    phase: 'attack',
    date: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' },
    title: 'Mutiny at Ménaka',
    description: 'At Ménaka, Ba Ag Moussa took the weapons of his unit and left with his men to meet the others in the Adrar. The sources differ on his post and on whether the camp was captured.',
    locations: [
      { location: 'menaka', role: 'scene' },
      { location: 'adrar-des-ifoghas', role: 'destination' },
    ],
    participants: [
      { participant: 'ba-ag-moussa', role: 'leader' },
      { participant: 'democratic-alliance-for-change', role: 'attacker' },
      { participant: 'malian-armed-forces', role: 'defender' },
    ],
    citations: [
      { source: 'wikipedia-en-kidal-menaka-mutinies', locator: 'Battle ¶1; Battle ¶2' },
      { source: 'irin-2006-05-23', locator: '¶6-7' },
      { source: 'rfi-2006-05-24', locator: '¶2' },
      { source: 'programm-mali-nord-2006-06', locator: '¶1' },
    ],
    disputed: [],
  },
  {
    id: 'tessalit-desertion',
    phase: 'attack',
    date: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' },
    title: 'Desertion at Tessalit',
    description:
      'At Tessalit officers took weapons and left for the Adrar des Ifoghas. An aid programme named the battalion commander, Ibrahim Banna, among them; whether the camp was attacked is disputed.',
    locations: [
      { location: 'tessalit', role: 'scene' },
      { location: 'adrar-des-ifoghas', role: 'destination' },
    ],
    participants: [
      { participant: 'ibrahim-banna', role: 'leader' },
      { participant: 'malian-armed-forces', role: 'affected' },
    ],
    citations: [
      { source: 'wikipedia-en-kidal-menaka-mutinies', locator: 'Battle ¶2' },
      { source: 'programm-mali-nord-2006-06', locator: '¶1' },
      { source: 'l-independant-2006-05-24', locator: '¶3' },
      { source: 'afribone-2006-05-31-briefing', locator: '¶1' },
    ],
    disputed: [
      'wikipedia-en-kidal-menaka-mutinies-result-tessalit-desertion',
    ],
  },
  {
    id: 'ghaly-joins',
    phase: 'attack',
    date: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' },
    title: 'Iyad Ag Ghaly joins the mutineers',
    description: 'According to the encyclopedia, which follows Fagaga, Ghaly joined the mutineers later on the day of the attack; other sources put it before, or shortly after.',
    locations: [{ location: 'kidal', role: 'scene' }],
    participants: [{ participant: 'iyad-ag-ghaly', role: 'subject' }],
    citations: [
      { source: 'wikipedia-en-kidal-menaka-mutinies', locator: 'Battle ¶1' },
      { source: 'lecocq-2010', locator: 'p. 330' },
      { source: 'wikipedia-fr-combat-de-kidal', locator: 'section "Déroulement", note [5]' },
      { source: 'wikipedia-en-tuareg-rebellion-2006', locator: 'lead; section "Rebellion"' },
    ],
    disputed: [
      'wikipedia-en-kidal-menaka-mutinies-date-ghaly-joins',
    ],
  },
  {
    id: 'governor-arrested',
    phase: 'attack',
    date: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' },
    title: 'Governor and officers held at Kidal',
    description: 'According to a Bamako daily the attackers went on to the gendarmerie of Kidal and arrested the governor, his staff, heads of service and officers.',
    locations: [{ location: 'kidal', role: 'scene' }],
    participants: [
      { participant: 'government-of-mali', role: 'affected' },
      { participant: 'gendarmerie-of-mali', role: 'affected' },
    ],
    citations: [{ source: 'l-independant-2006-05-24', locator: '¶1-2' }],
    disputed: [],
  },
  {
    id: 'camps-left',
    phase: 'attack',
    date: { edtf: '2006-05-23/2006-05-24', earliest: '2006-05-23', latest: '2006-05-24' },
    title: 'Camps left for the hills',
    description:
      'The mutineers left the camps with what they had taken, during the night of 23 to 24 May according to the encyclopedia, and made for the Adrar des Ifoghas. An aid programme put their refuge between Aguelhok and Tin Essako.',
    locations: [
      { location: 'kidal', role: 'origin' },
      { location: 'menaka', role: 'origin' },
      { location: 'tessalit', role: 'origin' },
      { location: 'adrar-des-ifoghas', role: 'destination' },
      { location: 'tigharghar', role: 'destination' },
      { location: 'aguelhok', role: 'subject' },
      { location: 'tin-essako', role: 'subject' },
    ],
    participants: [
      { participant: 'hassan-ag-fagaga', role: 'leader' },
      { participant: 'ibrahim-ag-bahanga', role: 'leader' },
      { participant: 'ba-ag-moussa', role: 'leader' },
    ],
    citations: [
      { source: 'wikipedia-en-kidal-menaka-mutinies', locator: 'Battle ¶2' },
      { source: 'rfi-2006-05-24', locator: '¶2' },
      { source: 'reuters-2006-05-24', locator: '¶4-5' },
      { source: 'le-monde-2006-05-24', locator: '¶2' },
      { source: 'l-essor-2006-05-26', locator: '¶1-2; ¶5' },
      { source: 'programm-mali-nord-2006-06', locator: '¶2' },
    ],
    disputed: [],
  },
  {
    id: 'prisoners-freed',
    phase: 'attack',
    date: { edtf: '2006-05-23/2006-05-24', earliest: '2006-05-23', latest: '2006-05-24' },
    title: 'Prisoners freed at Kidal',
    description: "The mutineers freed about twenty people whom they had held: on Wednesday morning according to the ministry's spokesman, during the night according to a broadcaster.",
    locations: [{ location: 'kidal', role: 'scene' }],
    participants: [
      { participant: 'malian-armed-forces', role: 'affected' },
      { participant: 'nouhoum-togo', role: 'subject' },
    ],
    citations: [
      { source: 'reuters-2006-05-24', locator: '¶4-5' },
      { source: 'rfi-2006-05-24', locator: '¶2' },
    ],
    disputed: [],
  },
  {
    id: 'talks-requested',
    phase: 'attack',
    date: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' },
    title: 'Mutineers ask for talks',
    description: 'Hama Ag Sid Ahmed, speaking for Fagaga, asked for immediate negotiations; the attackers said that they fought for the three northern regions.',
    locations: [
      { location: 'kidal-region', role: 'subject' },
      { location: 'gao-region', role: 'subject' },
      { location: 'timbuktu-region', role: 'subject' },
    ],
    participants: [
      { participant: 'hama-ag-sid-ahmed', role: 'subject' },
      { participant: 'hassan-ag-fagaga', role: 'subject' },
    ],
    citations: [{ source: 'rfi-2006-05-24', locator: '¶1-2' }],
    disputed: [],
  },
  {
    id: 'fagaga-states-toll',
    phase: 'attack',
    date: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' },
    title: 'Fagaga states a toll',
    description: 'In an interview with the Pan-African News Agency (PANA) Fagaga said that two men had been killed on each side.',
    locations: [],
    participants: [{ participant: 'hassan-ag-fagaga', role: 'subject' }],
    citations: [{ source: 'l-independant-2006-05-26', locator: '¶1' }],
    disputed: [],
  },
  {
    id: 'reinforcements-reach-kidal',
    phase: 'attack',
    date: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' },
    title: 'Army reinforcements reach Kidal',
    description: "Army reinforcements reached Kidal on Wednesday afternoon. The director of the army's press office later named El Hadj Ag Gamou as their commander.",
    locations: [
      { location: 'gao', role: 'origin' },
      { location: 'kidal', role: 'destination' },
    ],
    participants: [
      { participant: 'malian-armed-forces', role: 'subject' },
      { participant: 'el-hadj-ag-gamou', role: 'leader' },
    ],
    citations: [
      { source: 'l-essor-2006-05-26', locator: '¶1-2; ¶5' },
      { source: 'reuters-2006-05-24', locator: '¶4' },
      { source: 'morgan-2006-05-25', locator: '¶3' },
      { source: 'afribone-2006-05-31', locator: '¶3; ¶6' },
    ],
    disputed: [
      'l-essor-2006-05-26-date-reinforcements-reach-kidal',
    ],
  },
  {
    id: 'army-controls-kidal',
    phase: 'attack',
    date: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' },
    title: 'Army in control of Kidal',
    description: 'The army was back in Kidal on 24 May and firmly in control of the town the next day; government voices had claimed control already on the 23rd.',
    locations: [{ location: 'kidal', role: 'scene' }],
    participants: [{ participant: 'malian-armed-forces', role: 'subject' }],
    citations: [
      { source: 'irin-2006-05-24', locator: 'title' },
      { source: 'afp-photo-2006-05-26', locator: 'caption' },
    ],
    disputed: [
      'irin-2006-05-24-date-army-controls-kidal',
    ],
  },
];
