import type { ConflictEvent } from '../src/model/event.js';
import type { RecordIds } from './ids.js';

export const eventRow = {
  id: 'kidal-menaka-2006',
  name: '2006 Kidal and Ménaka mutinies',
  aliases: [],
  date: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' },
  time: { earliest: '05:00', latest: '05:00', approximate: true },
  sides: {
    government: { id: 'government', name: 'Government of Mali', aliases: [] },
    mutineers: { id: 'mutineers', name: 'Mutineers', aliases: [] },
  },
  locations: ['kidal', 'menaka', 'tessalit'],
  result: { code: 'mutineer-victory', text: 'victory of the Democratic Alliance for Change' },
  partOf: ['tuareg-rebellion-2006'],
  summary: '',
  referenceSource: 'wikipedia-en-kidal-menaka-mutinies',
  citations: [{ source: 'wikipedia-en-kidal-menaka-mutinies', locator: 'lead' }],
  disputed: [],
} as const satisfies ConflictEvent<RecordIds>;
