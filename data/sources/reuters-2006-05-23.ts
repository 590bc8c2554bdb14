import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'La rébellion touareg se réveille...',
  publisher: 'Reuters',
  issued: '2006-05-23',
  URL: 'http://cyberkabyle.blogspot.com/2006/05/la-rbellion-touargue-se-rveille-dans.html',
  copy: { site: 'cyberkabyle.blogspot.com' },
  language: 'fr',
  voice: 'reuters',
  independence: 'independent',
  read: 'part',
  note: 'Wire in French, reposted on a blog under this title; also used on algerie-dz.com on 25 May 2006. The date is inferred from the text.',
};

export const claims = said('reuters-2006-05-23', {
  'casualties-unspecified': {
    value: { min: 0, max: null }, outcomes: ['unspecified'], locators: ['¶3'],
    note: 'Not known whether the clashes had victims.',
  },
  'result-attack-on-kidal': {
    about: 'attack-on-kidal',
    value: { code: 'town-taken', text: 'the whole town was taken' }, locators: ['¶2'],
    voice: 'amap', statedBy: { name: 'Jean-Pierre Tita, correspondent of the AMAP agency at Kidal', side: null },
    note: 'The agency itself adds that two local radio stations were occupied and vehicles seized.',
  },
  'date-leaves-kidal': {
    about: 'fagaga-leaves-kidal-february', value: { edtf: '2006-02', earliest: '2006-02-01', latest: '2006-02-28' },
    locators: ['¶7'], voice: 'military-sources',
    statedBy: { name: 'a military source', side: 'government' },
  },
  'date-final-desertion': {
    about: 'fagaga-final-desertion', value: { edtf: '2006-02', earliest: '2006-02-01', latest: '2006-02-28' },
    locators: ['¶7'], voice: 'military-sources',
    statedBy: { name: 'a military source', side: 'government' },
    note: 'The desertion from which he came to attack.',
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'lieutenant-colonel', text: 'lieutenant-colonel' }, locators: ['¶7'], voice: 'military-sources',
    statedBy: { name: 'a military source', side: 'government' },
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga'], side: 'mutineers', locators: ['¶7', '¶8'], voice: 'military-sources',
    statedBy: { name: 'a military source', side: 'government' }, basis: 'hedged',
    note: 'The attackers are said to be followers of his.',
  },
});
