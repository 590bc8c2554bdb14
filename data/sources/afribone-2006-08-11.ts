import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Interpellé par le groupe RPM sur l'accord d'Alger : le Général Kafougouna Koné fuit le débat",
  publisher: 'Afribone',
  issued: '2006-08-11',
  URL: 'https://www.afribone.com/interpelle-par-le-groupe-rpm-sur-laccord-dalger-le-general-kafougouna-kone-fuit-le-debat/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: its issue of "hier, jeudi 10 août".',
};

export const claims = said('afribone-2006-08-11', {
  'date-follow-up-committee': {
    about: 'follow-up-committee', value: { edtf: '[2006-08-10..]', earliest: '2006-08-10', latest: null }, locators: ['¶1', '¶3'], basis: 'inferred',
    note: 'The minister flew to Kidal on the morning of 10 August to set it up.',
  },
  'date-assembly-questions': {
    about: 'assembly-questions-on-accord', value: { edtf: '[2006-08-11..]', earliest: '2006-08-11', latest: null }, locators: ['¶4–7'], basis: 'inferred',
    note: 'Put off, the minister being away on 10 August; to the next sitting, probably of a Monday.',
  },
});
