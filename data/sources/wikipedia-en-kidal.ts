import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'entry-encyclopedia',
  title: 'Kidal',
  publisher: 'Wikipedia (English)',
  issued: 'XXXX',
  language: 'en',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'part',
};

export const claims = said('wikipedia-en-kidal', {});
