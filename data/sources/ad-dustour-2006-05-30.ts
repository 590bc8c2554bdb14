import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'ملامح حركة تمرد جديدة للطوارق تلوح في مالي',
  publisher: 'Ad-Dustour',
  issued: '2006-05-30',
  URL: 'http://addustour.com/articles/357027-%D9%85%D9%84%D8%A7%D9%85%D8%AD-%D8%AD%D8%B1%D9%83%D8%A9-%D8%AA%D9%85%D8%B1%D8%AF-%D8%AC%D8%AF%D9%8A%D8%AF%D8%A9-%D9%84%D9%84%D8%B7%D9%88%D8%A7%D8%B1%D9%82-%D8%AA%D9%84%D9%88%D8%AD-%D9%81%D9%8A-%D9%85%D8%A7%D9%84%D9%8A',
  language: 'ar',
  voice: 'afp',
  independence: 'independent',
  read: 'part',
  note: 'An AFP dispatch from Kidal.',
};

export const claims = said('ad-dustour-2006-05-30', {
  'strength-mutineers': {
    about: 'tuareg-rebellion-2006', value: { min: 200, max: null, wording: 'hundreds' }, side: 'mutineers',
    during: { edtf: '2006-05-30', earliest: '2006-05-30', latest: '2006-05-30' }, locators: ['¶1'],
    note: 'Those who had taken up rebellion again, a week after the attack.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'date-ghaly-joins': {
    about: 'ghaly-joins', value: { edtf: '[2006-05-23..2006-05-30]', earliest: '2006-05-23', latest: '2006-05-30' }, locators: ['¶3'],
    note: 'He joined the new rebellion, which the report dates from the attack, "in the last few days" before 30 May.',
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'the arms and ammunition of two barracks were taken' },
    locators: ['¶1'],
  },
  'date-peace-agreement': {
    about: 'peace-agreement-1996', value: { edtf: '1996', earliest: '1996-01-01', latest: '1996-12-31' }, locators: ['¶2'],
    note: 'Speaks of peace accords, in the plural.',
  },
  'date-leaves-kidal': {
    about: 'fagaga-leaves-kidal-february', value: { edtf: '2006-02-11/2006-02-20', earliest: '2006-02-11', latest: '2006-02-20' },
    locators: ['¶2'],
    note: 'The middle of the month, taken as its middle third.',
  },
  'demands-leaves-kidal': {
    about: 'fagaga-leaves-kidal-february',
    value: [{ code: 'development-of-kidal-region', text: 'measures for the development of Kidal Region' }, { code: 'better-terms-for-integrated-soldiers', text: 'measures for those integrated into the army under the accords of 1996' }],
    locators: ['¶2'],
    note: 'Nobody is quoted.',
  },
  'commander-of-ghaly-1990s': {
    about: 'iyad-ag-ghaly', value: ['popular-movement-of-azawad'],
    during: { edtf: '199X', earliest: '1990-01-01', latest: '1999-12-31' }, locators: ['¶4'],
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'lieutenant-colonel', text: 'lieutenant-colonel' }, locators: ['¶2'],
  },
});
