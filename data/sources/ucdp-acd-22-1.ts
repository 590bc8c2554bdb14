import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'dataset',
  title: 'UCDP/PRIO Armed Conflict Dataset, versions 20.1, 21.1 and 22.1',
  publisher: 'Uppsala Conflict Data Program',
  issued: '2020/2022',
  URL: 'https://github.com/andybega/ds-external-data',
  copy: { site: 'github.com' },
  language: 'en',
  voice: 'ucdp',
  independence: 'independent',
  read: 'part',
  note: 'Copies at commit e421def8d83a, acd/input/, with UCDP Non-State 21.1 and 22.1; only the rows on Mali were read.',
};

export const claims = said('ucdp-acd-22-1', {
  'date-rebellion-1990': {
    about: 'tuareg-rebellion-1990', value: { edtf: '1990-06-28/', earliest: '1990-06-28', latest: null },
    locators: ['rows of conflict 372'],
    note: 'Start of the conflict over Azawad; its active years of the 1990s are 1990, 1991 and 1994.',
  },
});
