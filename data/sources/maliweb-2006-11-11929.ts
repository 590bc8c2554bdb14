import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Guerre totale au Nord-Mali : Les insurgés délogés de Teghargart !',
  publisher: 'Maliweb',
  issued: '2006-10/2006-11',
  URL: 'https://maliweb.net/la-situation-politique-et-securitaire-au-nord/guerre-totale-au-nord-mali-les-insurges-deloges-de-teghargart-11929.html?amp=1',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name (no. 11929). The date is inferred: after the clashes with the GSPC, and from the number of the copy. That the insurgents had been driven out is rumour: it circulated at Kidal the day before.',
};

export const claims = said('maliweb-2006-11-11929', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1', '¶2'],
    note: 'Has 23 May, without the year.',
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['tigharghar'], locators: ['¶1'],
    note: 'The rear base that the insurgents held after the attack.',
  },
});
