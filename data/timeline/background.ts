import type { TimelineEntry } from '../../src/model/timeline-entry.js';
import type { RecordIds } from '../ids.js';

// Order: first possible day, then last possible day; an entry with an open start stands by its last day.
export const backgroundEntries: readonly TimelineEntry<RecordIds>[] = [
  {
    id: 'tuareg-rebellion-1990',
    phase: 'background',
    date: { edtf: '199X/1996', earliest: '1990-01-01', latest: '1996-12-31' },
    title: 'Tuareg rebellion of the 1990s',
    description: 'Tuareg movements of the north fought the Malian state and, at times, one another. According to the encyclopedia it took six years; other sources end it between 1992 and 1998.',
    locations: [{ location: 'mali', role: 'scene' }],
    participants: [
      { participant: 'tuareg', role: 'subject' },
      { participant: 'popular-movement-of-azawad', role: 'attacker' },
      { participant: 'revolutionary-liberation-army-of-azawad', role: 'attacker' },
      { participant: 'government-of-mali', role: 'defender' },
      { participant: 'iyad-ag-ghaly', role: 'subject' },
      { participant: 'el-hadj-ag-gamou', role: 'subject' },
    ],
    citations: [
      { source: 'wikipedia-en-kidal-menaka-mutinies', locator: 'Background' },
      { source: 'dadm-mali-tuaregs', locator: 'Conflict Phase' },
      { source: 'onwar-mali-1990', locator: '¶1' },
      { source: 'ucdp-acd-22-1', locator: 'rows of conflict 372' },
    ],
    disputed: [
      'wikipedia-en-kidal-menaka-mutinies-belligerents-rebellion-1990',
      'wikipedia-en-kidal-menaka-mutinies-victor-rebellion-1990',
      'wikipedia-en-kidal-menaka-mutinies-causes-rebellion-1990',
      'wikipedia-en-kidal-menaka-mutinies-standing-rebellion-1990',
    ],
  },
  {
    id: 'national-pact-1992',
    phase: 'background',
    date: { edtf: '1992-04-11', earliest: '1992-04-11', latest: '1992-04-11' },
    title: 'National Pact',
    description: 'The Malian state and the movements of the north concluded the National Pact, to which the accord of 2006 referred back.',
    locations: [{ location: 'mali', role: 'subject' }],
    participants: [{ participant: 'government-of-mali', role: 'signatory' }],
    citations: [
      { source: 'maliweb-2017', locator: '¶3' },
      { source: 'accord-d-alger-2006-07-04', locator: 'preamble' },
    ],
    disputed: ['maliweb-2017-date-national-pact'],
  },
  {
    id: 'peace-agreement-1996',
    phase: 'background',
    date: { edtf: '1996', earliest: '1996-01-01', latest: '1996-12-31' },
    title: 'Peace agreement dated to 1996',
    description:
      'According to the encyclopedia a peace agreement of 1996 ended the rebellion of the 1990s, hastened by tensions between Ifoghas and Imghad, neither of whom could beat the other or the army outright.',
    locations: [{ location: 'mali', role: 'subject' }],
    participants: [
      { participant: 'government-of-mali', role: 'subject' },
      { participant: 'ifoghas', role: 'subject' },
      { participant: 'imghad', role: 'subject' },
    ],
    citations: [
      { source: 'wikipedia-en-kidal-menaka-mutinies', locator: 'Background; Aftermath' },
      { source: 'maliweb-2017', locator: '¶3' },
      { source: 'ad-dustour-2006-05-30', locator: '¶2' },
      { source: 'bbc-2006-05-24', locator: '¶4' },
    ],
    disputed: [
      'wikipedia-en-kidal-menaka-mutinies-date-peace-agreement',
      'wikipedia-en-kidal-menaka-mutinies-causes-peace-agreement',
      'wikipedia-en-kidal-menaka-mutinies-terms-peace-agreement',
    ],
  },
  {
    id: 'integration-of-rebels',
    phase: 'background',
    date: { edtf: '1996', earliest: '1996-01-01', latest: '1996-12-31' },
    title: 'Former rebels integrated into the Malian Armed Forces',
    description: 'Former Tuareg rebels were taken into the Malian Armed Forces, according to the encyclopedia as the rebellion ended in 1996; other sources tie it to the National Pact of 1992.',
    locations: [{ location: 'mali', role: 'subject' }],
    participants: [
      { participant: 'tuareg', role: 'affected' },
      { participant: 'malian-armed-forces', role: 'affected' },
      { participant: 'el-hadj-ag-gamou', role: 'affected' },
      { participant: 'hassan-ag-fagaga', role: 'affected' },
    ],
    citations: [
      { source: 'wikipedia-en-kidal-menaka-mutinies', locator: 'Background' },
      { source: 'afribone-2006-04', locator: '¶2' },
      { source: 'l-aube-2007', locator: '¶1' },
    ],
    disputed: [
      'wikipedia-en-kidal-menaka-mutinies-date-integration',
    ],
  },
  {
    id: 'flame-of-peace-1996',
    phase: 'background',
    date: { edtf: '1996-03-27', earliest: '1996-03-27', latest: '1996-03-27' },
    title: 'Flame of Peace at Timbuktu',
    description: 'At Timbuktu the Flame of Peace was lit, which stood for reconciliation after the rebellion of the 1990s.',
    locations: [{ location: 'timbuktu', role: 'scene' }],
    participants: [{ participant: 'government-of-mali', role: 'subject' }],
    citations: [
      { source: 'maliweb-2017', locator: '¶3' },
      { source: '20-minutes-2006-05-24', locator: '¶3' },
      { source: 'rfi-2006-05-24', locator: '¶1' },
    ],
    disputed: [],
  },
  {
    id: 'fagaga-first-desertion',
    phase: 'background',
    date: { edtf: '2004/2006-02', earliest: '2004-01-01', latest: '2006-02-28' },
    title: 'First desertion of Hassan Ag Fagaga',
    description:
      'Fagaga deserted for the first time. One account puts it shortly after the promotion of Gamou and says that he then accepted a post in Timbuktu but never took it up; another puts it about 2004.',
    locations: [{ location: 'timbuktu', role: 'subject' }],
    participants: [{ participant: 'hassan-ag-fagaga', role: 'subject' }],
    citations: [
      { source: 'lecocq-2010', locator: 'p. 330' },
      { source: 'afribone-2006-02', locator: '¶1' },
    ],
    disputed: [],
  },
  {
    id: 'gamou-appointed-at-gao',
    phase: 'background',
    date: { edtf: '2005', earliest: '2005-01-01', latest: '2005-12-31' },
    title: 'El Hadj Ag Gamou given command at Gao',
    description:
      'Gamou was given command at Gao: of the garrison, over Fagaga, according to the encyclopedia; of the 1st military region, first ad interim and formally in 2005, according to a historian.',
    locations: [{ location: 'gao', role: 'scene' }],
    participants: [
      { participant: 'el-hadj-ag-gamou', role: 'subject' },
      { participant: 'hassan-ag-fagaga', role: 'affected' },
      { participant: 'malian-armed-forces', role: 'subject' },
    ],
    citations: [
      { source: 'wikipedia-en-kidal-menaka-mutinies', locator: 'Background' },
      { source: 'lecocq-2010', locator: 'p. 330' },
    ],
    disputed: [
      'lecocq-2010-date-gamou-at-gao',
      'wikipedia-en-kidal-menaka-mutinies-actors-gamou-at-gao',
    ],
  },
  {
    id: 'fagaga-leaves-kidal-february',
    phase: 'background',
    date: { edtf: '2006-02-12', earliest: '2006-02-12', latest: '2006-02-12' },
    title: 'Fagaga leaves Kidal for the hills',
    description: 'Fagaga left Kidal for the hills with armed men: a handful according to some papers, about a hundred according to others.',
    locations: [
      { location: 'kidal', role: 'origin' },
      { location: 'kidal-region', role: 'destination' },
    ],
    participants: [{ participant: 'hassan-ag-fagaga', role: 'leader' }],
    citations: [
      { source: 'le-republicain-2006-03-15', locator: '¶1; ¶3' },
      { source: 'afribone-2006-04', locator: '¶3' },
      { source: 'afribone-2006-02', locator: '¶3' },
      { source: 'reuters-2006-05-23', locator: '¶7' },
      { source: 'afp-2006-05-24', locator: '¶9' },
    ],
    disputed: [
      'le-republicain-2006-03-15-date-leaves-kidal',
    ],
  },
  {
    id: 'fagaga-final-desertion',
    phase: 'background',
    date: { edtf: '2006-03', earliest: '2006-03-01', latest: '2006-03-31' },
    title: 'Last desertion of Fagaga before the mutinies',
    description: 'According to a historian Fagaga defected for the last time in March 2006 and took refuge in the Tigharghar; reports of May 2006 count his absence from February.',
    locations: [{ location: 'tigharghar', role: 'destination' }],
    participants: [{ participant: 'hassan-ag-fagaga', role: 'leader' }],
    citations: [
      { source: 'lecocq-2010', locator: 'p. 330' },
      { source: 'gambia-l-2008-06-15', locator: '¶1' },
      { source: 'reuters-2006-05-23', locator: '¶7' },
    ],
    disputed: [
      'lecocq-2010-date-final-desertion',
      'lecocq-2010-locations-final-desertion',
    ],
  },
  {
    id: 'ghaly-sent-to-mediate',
    phase: 'background',
    date: { edtf: '[2006-03-01..2006-05-22]', earliest: '2006-03-01', latest: '2006-05-22' },
    title: 'Iyad Ag Ghaly sent to mediate',
    description: 'President Touré sent Ghaly to bring Fagaga back. According to a historian he ended up joining the deserters, and Ibrahim Ag Bahanga joined after him.',
    locations: [{ location: 'tigharghar', role: 'destination' }],
    participants: [
      { participant: 'iyad-ag-ghaly', role: 'mediator' },
      { participant: 'amadou-toumani-toure', role: 'subject' },
      { participant: 'hassan-ag-fagaga', role: 'subject' },
      { participant: 'ibrahim-ag-bahanga', role: 'subject' },
    ],
    citations: [
      { source: 'lecocq-2010', locator: 'p. 330' },
      { source: 'afribone-2006-04', locator: '¶1' },
    ],
    disputed: [
      'lecocq-2010-date-mediate',
    ],
  },
  {
    id: 'fagaga-returns-to-kidal-march',
    phase: 'background',
    date: { edtf: '2006-03-14~', earliest: '2006-03-14', latest: '2006-03-14' },
    title: 'Return of Fagaga to Kidal reported',
    description: 'According to a Bamako daily Fagaga came back to Kidal in the middle of March 2006 after notables had mediated; another paper had him still away in April.',
    locations: [{ location: 'kidal', role: 'destination' }],
    participants: [
      { participant: 'hassan-ag-fagaga', role: 'subject' },
      { participant: 'amadou-toumani-toure', role: 'subject' },
    ],
    citations: [
      { source: 'le-republicain-2006-03-15', locator: '¶1; ¶3' },
      { source: 'afribone-2006-04', locator: '¶1' },
    ],
    disputed: [
      'le-republicain-2006-03-15-date-returns-to-kidal',
    ],
  },
  {
    id: 'gaddafi-visit-april',
    phase: 'background',
    date: { edtf: '2006-04', earliest: '2006-04-01', latest: '2006-04-30' },
    title: 'Gaddafi visits Timbuktu',
    description: 'Muammar Gaddafi visited Timbuktu in the middle of April 2006; according to a Bamako paper he sent a plane to Kidal, with Ghaly aboard, to fetch Fagaga.',
    locations: [{ location: 'timbuktu', role: 'scene' }],
    participants: [
      { participant: 'muammar-gaddafi', role: 'subject' },
      { participant: 'iyad-ag-ghaly', role: 'subject' },
      { participant: 'hassan-ag-fagaga', role: 'subject' },
    ],
    citations: [
      { source: 'us-embassy-bamako-2006-05-08', locator: '¶1' },
      { source: 'l-independant-2006-06', locator: '¶1-2; ¶5-8' },
    ],
    disputed: [],
  },
  {
    id: 'autonomy-request-april',
    phase: 'background',
    date: { edtf: '2006-04-21', earliest: '2006-04-21', latest: '2006-04-21' },
    title: 'Special status asked for at Kidal',
    description: 'Former rebels at Kidal asked General Koné and a Libyan envoy for a special status for their region; the press of the following days spoke of wide autonomy.',
    locations: [
      { location: 'kidal', role: 'scene' },
      { location: 'kidal-region', role: 'subject' },
    ],
    participants: [
      { participant: 'kafougouna-kone', role: 'subject' },
      { participant: 'government-of-libya', role: 'subject' },
    ],
    citations: [
      { source: 'afp-2006-04-23', locator: '¶2' },
      { source: 'l-independant-2006-06', locator: '¶1-2; ¶5-8' },
      { source: 'l-independant-2006-05-24', locator: '¶4' },
      { source: 'us-embassy-bamako-2006-05-08', locator: '¶1' },
    ],
    disputed: [
      'afp-2006-04-23-date-autonomy-request',
      'afp-2006-04-23-demands-autonomy-request',
    ],
  },
  {
    id: 'ghaly-in-bamako',
    phase: 'background',
    date: { edtf: '2006-05-19', earliest: '2006-05-19', latest: '2006-05-19' },
    title: 'Ghaly received by President Touré in Bamako',
    description: 'Four days before the mutinies Ghaly was received by President Touré in Bamako, and the concerns of former rebels of the Popular Movement of Azawad were discussed.',
    locations: [{ location: 'bamako', role: 'scene' }],
    participants: [
      { participant: 'iyad-ag-ghaly', role: 'subject' },
      { participant: 'amadou-toumani-toure', role: 'subject' },
      { participant: 'abdramane-ag-ghala', role: 'subject' },
      { participant: 'popular-movement-of-azawad', role: 'subject' },
    ],
    citations: [
      { source: 'rfi-2006-05-29', locator: '¶4' },
      { source: 'afribone-2006-06-09', locator: 'item 3' },
    ],
    disputed: [],
  },
  {
    id: 'adc-founded',
    phase: 'background',
    date: { edtf: '[..2006-05-23]', earliest: null, latest: '2006-05-23' },
    title: 'Democratic Alliance for Change founded',
    description:
      'According to the encyclopedia Fagaga and other leading Ifoghas founded the alliance before the mutinies; other sources have it born with them, or named only when the accord was signed.',
    locations: [{ location: 'kidal-region', role: 'subject' }],
    participants: [
      { participant: 'democratic-alliance-for-change', role: 'subject' },
      { participant: 'hassan-ag-fagaga', role: 'leader' },
      { participant: 'iyad-ag-ghaly', role: 'leader' },
      { participant: 'ibrahim-ag-bahanga', role: 'leader' },
    ],
    citations: [
      { source: 'wikipedia-en-kidal-menaka-mutinies', locator: 'Background' },
      { source: 'wikipedia-fr-adc', locator: '¶1-2' },
      { source: 'maliweb-2006-08', locator: '¶1' },
    ],
    disputed: [
      'wikipedia-en-kidal-menaka-mutinies-date-adc-founded',
      'wikipedia-en-kidal-menaka-mutinies-causes-adc-founded',
      'wikipedia-en-kidal-menaka-mutinies-demands-adc-founded',
    ],
  },
];
