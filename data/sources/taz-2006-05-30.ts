import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Mali in Angst vor Wüstenkrieg',
  publisher: 'taz',
  issued: '2006-05-30',
  URL: 'http://www.taz.de/pt/2006/05/30/a0105.1/text',
  language: 'de',
  voice: 'taz',
  independence: 'independent',
  read: 'part',
};

export const claims = said('taz-2006-05-30', {
  'casualties-displaced-civilians-algeria': {
    value: { min: 200, max: null, wording: 'several hundred' }, outcomes: ['displaced'], location: 'algeria', status: 'civilian',
    locators: ['¶2'], basis: 'hedged',
    note: 'Said to have crossed into Algeria; many others hid in the desert for fear of reprisals. Nobody is quoted.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶2'],
  },
  'date-camps-left': {
    about: 'camps-left', value: { edtf: '2006-05-23/2006-05-24', earliest: '2006-05-23', latest: '2006-05-24' }, location: 'kidal', locators: ['¶2'],
    basis: 'inferred',
    note: 'Kidal occupied on 23 May, for one day.',
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga'], side: 'mutineers', locators: ['¶3'],
    note: 'Head of the group that claimed the revolt. Most groups of former rebels had kept away from it at first; from the end of the week before, more and more soldiers deserted to it (¶4).',
  },
  'date-rebellion-1990': {
    about: 'tuareg-rebellion-1990', value: { edtf: '1990/1992', earliest: '1990-01-01', latest: '1992-12-31' }, locators: ['¶3'],
  },
  'post-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'army-officer', text: 'a lieutenant of the army who had deserted' }, locators: ['¶3'],
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'lieutenant', text: 'lieutenant of the army' }, locators: ['¶3'],
  },
  'demands': {
    value: [{ code: 'one-autonomous-northern-region', text: 'talks on joining Timbuktu, Gao and Kidal in one autonomous region' }],
    locators: ['¶3'], voice: 'fagaga',
  },
});
