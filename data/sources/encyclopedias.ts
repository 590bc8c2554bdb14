import type { Source } from '../../src/model/source.js';
import type { RecordIds } from '../ids.js';

export const encyclopedias = {
  'wikipedia-en-kidal-menaka-mutinies': {
    id: 'wikipedia-en-kidal-menaka-mutinies',
    type: 'entry-encyclopedia',
    title: '2006 Kidal and Ménaka mutinies',
    publisher: 'Wikipedia (English)',
    issued: 'XXXX',
    URL: 'https://en.wikipedia.org/wiki/2006_Kidal_and_M%C3%A9naka_mutinies',
    language: 'en',
    strand: 'wikipedia',
    independence: 'wikipedia-family',
    read: 'whole',
  },
} as const satisfies Record<string, Source<RecordIds>>;
