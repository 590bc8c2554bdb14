import type { TimelineEntry } from '../src/model/timeline-entry.js';
import type { RecordIds } from './ids.js';

// Order: background, attack, aftermath; by first possible day within each.
export const timelineRows: readonly TimelineEntry<RecordIds>[] = [
  {
    id: 'tuareg-rebellion-2006',
    phase: 'aftermath',
    date: { edtf: '2006-05-23/2006-07-04', earliest: '2006-05-23', latest: '2006-07-04' },
    title: '2006 Tuareg rebellion',
    description: 'The rebellion that began with the mutinies and ended with the accord signed at Algiers.',
    locations: [{ location: 'kidal', role: 'scene' }],
    participants: [{ participant: 'hassan-ag-fagaga', role: 'leader' }],
    citations: [{ source: 'wikipedia-en-kidal-menaka-mutinies', locator: 'lead' }],
    disputed: [],
  },
];
