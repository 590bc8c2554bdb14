import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: '10 muertos en la turbulenta frontera Argelia-Mali',
  publisher: 'El Periódico Extremadura',
  issued: '2007-08-31/2007-09-02',
  URL: 'https://www.elperiodicoextremadura.com/noticias/internacional/10-muertos-turbulenta-frontera-argelia-mali_322738.html',
  language: 'es',
  voice: 'el-periodico',
  independence: 'independent',
  read: 'whole',
  note: 'The title is taken from the address. The date is inferred: a mine killed ten civilians at Tinzaouaten, a week after more than 20 soldiers had been taken on 26 and 27 August 2007.',
};

export const claims = said('el-periodico-2007-08', {
  'commanders-mutineers-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['iyad-ag-ghaly', 'hassan-ag-fagaga', 'ibrahim-ag-bahanga'], side: 'mutineers', locators: ['¶2'],
    note: 'The three leaders who rose at the head of the alliance.',
  },
  'belligerents-mutineers-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['democratic-alliance-for-change'], side: 'mutineers', locators: ['¶2'],
  },
  'demands-rebellion': {
    about: 'tuareg-rebellion-2006',
    value: [{ code: 'autonomy-for-kidal-region', text: 'autonomy for Kidal Region' }, { code: 'better-living-conditions', text: 'a better life for the Tuareg of northern Mali' }],
    locators: ['¶2'],
    note: 'Nobody is quoted.',
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'colonel', text: 'colonel' }, locators: ['¶2'],
  },
});
