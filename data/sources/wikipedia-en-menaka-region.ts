import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'entry-encyclopedia',
  title: 'Ménaka Region',
  publisher: 'Wikipedia (English)',
  issued: 'XXXX',
  language: 'en',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'part',
};

export const claims = said('wikipedia-en-menaka-region', {});
