import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Edito : ces Accords d'Alger qui divisent le Mali et les Maliens",
  publisher: 'Afribone',
  issued: '2006-07-22/2006-08-31',
  URL: 'https://www.afribone.com/edito-ces-accords-dalger-qui-divisent-le-mali-et-les-maliens/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The title is taken from the address. The date is inferred: soon after "vendredi 21 juillet".',
};

export const claims = said('afribone-2006-07-edito', {
  'date-assembly-sitting': {
    about: 'assembly-sitting-on-accord', value: { edtf: '2006-07-21', earliest: '2006-07-21', latest: '2006-07-21' }, locators: ['¶1'],
    note: 'The Friday on which the resolution was adopted.',
  },
  'result-assembly-sitting': {
    about: 'assembly-sitting-on-accord',
    value: { code: 'accord-approved', text: 'a resolution backed the President, the government and the army; the 43 deputies of the RPM boycotted the sitting' },
    locators: ['¶1'],
    note: 'They declared that the resolution did not reflect the debate as it had been.',
  },
});
