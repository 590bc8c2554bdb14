import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'dataset',
  title: 'Natural Earth, 10m populated places and countries',
  publisher: 'Natural Earth',
  issued: '2017/2024',
  URL: 'https://github.com/martynafford/natural-earth-geojson',
  copy: { site: 'github.com' },
  language: 'en',
  voice: 'natural-earth',
  independence: 'independent',
  read: 'part',
  note: 'Populated places at commit 0b9a6ceb0a70; countries from version 5.1.2 in rnaturalearthhires at commit e4736f636baa. Rows on the places of the record.',
};

export const claims = said('natural-earth', {});
