import type { ConflictEvent } from '../src/model/event.js';
import type { RecordIds } from './ids.js';

export const eventRow = {
  id: 'kidal-menaka-2006',
  name: '2006 Kidal and Ménaka mutinies',
  aliases: [
    { name: '2006 Kidal and Menaka mutinies', kind: 'spelling' },
    { name: 'Kidal and Ménaka mutinies',      kind: 'short' },
    { name: 'events of May 23, 2006',         kind: 'spelling' },
    { name: 'Combat de Kidal (2006)',         kind: 'translation', language: 'fr' },
    { name: 'Combat de Kidal',                kind: 'translation', language: 'fr' },
    { name: 'attaque des camps de Kidal',     kind: 'translation', language: 'fr' },
    { name: 'attaque du 23 mai 2006',         kind: 'translation', language: 'fr' },
  ],
  date: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' },
  time: { earliest: '05:00', latest: '05:00', approximate: true },
  sides: {
    government: {
      id: 'government',
      name: 'Government of Mali',
      aliases: [
        { name: 'Mali',                kind: 'short' },
        { name: 'Malian government',   kind: 'spelling' },
        { name: 'Malian Armed Forces', kind: 'spelling' },
        { name: 'Malian Army',         kind: 'spelling' },
        { name: 'République du Mali',  kind: 'translation', language: 'fr' },
      ],
    },
    mutineers: {
      id: 'mutineers',
      name: 'Mutineers',
      aliases: [
        { name: 'ADC',                                           kind: 'short' },
        { name: 'May 23, 2006 Democratic Alliance for Change',   kind: 'spelling' },
        { name: 'Tuareg rebels',                                 kind: 'spelling' },
        { name: 'rebels',                                        kind: 'spelling' },
        { name: 'deserters',                                     kind: 'spelling' },
        { name: 'insurgents',                                    kind: 'spelling' },
        { name: 'rebelles',                                      kind: 'translation', language: 'fr' },
        { name: 'Mutiny of Military Forces of Mali (2002-2012)', kind: 'spelling' },
        { name: 'insurgés',                                      kind: 'translation', language: 'fr' },
      ],
    },
  },
  locations: ['kidal', 'menaka', 'tessalit'],
  result: { code: 'mutineer-victory', text: 'victory of the Democratic Alliance for Change' },
  partOf: ['tuareg-rebellion-2006'],
  summary:
    'On 23 May 2006 Tuareg deserters and soldiers led by Hassan Ag Fagaga attacked two army camps at Kidal and took arms there and at Ménaka. According to the reference ' +
    'account and one independent report, soldiers at Tessalit left with arms as well. Within about a day the camps were given up and the men withdrew towards the Adrar des ' +
    'Ifoghas. The sources disagree on the dead: two on each side according to Fagaga, first one and later five according to the army, six by the official toll of July. Some ' +
    'place the first attack on the evening or in the night of 22 May. An accord signed at Algiers on 4 July 2006 settled the rebellion that followed.',
  referenceSource: 'wikipedia-en-kidal-menaka-mutinies',
  citations: [
    { source: 'wikipedia-en-kidal-menaka-mutinies', locator: 'infobox; lead; Battle; Aftermath' },
    { source: 'irin-2006-05-23',                    locator: '¶2–3' },
    { source: 'programm-mali-nord-2006-06',         locator: '¶1–2' },
    { source: 'lecocq-2010',                        locator: 'p. 330' },
    { source: 'le-monde-2006-05-24',                locator: '¶2' },
    { source: 'l-independant-2006-05-26',           locator: 'on the interview with PANA' },
    { source: 'l-essor-2006-05-26',                 locator: 'on the toll' },
    { source: 'afribone-2006-05-31',                locator: 'interview' },
    { source: 'afp-2006-07-04',                     locator: 'on the toll' },
    { source: 'pa-x-1263-2006-07-04',               locator: 'date of signature; Art. III.7' },
    { source: 'wikipedia-fr-combat-de-kidal',       locator: 'title' },
    { source: 'les-echos-2006-05-24',               locator: 'headline' },
    { source: 'el-watan-2007-06',                   locator: 'headline' },
  ],
  disputed: [
    'wikipedia-en-kidal-menaka-mutinies-casualties-killed-government',
    'wikipedia-en-kidal-menaka-mutinies-casualties-killed-mutineers',
    'wikipedia-en-kidal-menaka-mutinies-strength-mutineers-kidal',
    'wikipedia-en-kidal-menaka-mutinies-date',
    'wikipedia-en-kidal-menaka-mutinies-time',
    'wikipedia-en-kidal-menaka-mutinies-belligerents-government',
    'wikipedia-en-kidal-menaka-mutinies-belligerents-mutineers',
    'wikipedia-en-kidal-menaka-mutinies-commanders-mutineers',
    'wikipedia-en-kidal-menaka-mutinies-result',
    'wikipedia-en-kidal-menaka-mutinies-victor',
    'wikipedia-en-kidal-menaka-mutinies-part-of',
    'wikipedia-en-kidal-menaka-mutinies-causes',
    'wikipedia-en-kidal-menaka-mutinies-demands',
  ],
} as const satisfies ConflictEvent<RecordIds>;
