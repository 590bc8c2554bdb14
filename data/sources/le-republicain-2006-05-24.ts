import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: '24 heures avant les attaques',
  publisher: 'Le Républicain (Bamako)',
  issued: '2006-05-24',
  URL: 'https://www.afribone.com/24-heures-avant-les-attaques/',
  copy: { site: 'afribone.com' },
  language: 'fr',
  voice: 'le-republicain',
  independence: 'independent',
  read: 'part',
  note: "Copy on afribone.com; the date is from that site's press review of 22 to 26 May 2006.",
};

export const claims = said('le-republicain-2006-05-24', {});
