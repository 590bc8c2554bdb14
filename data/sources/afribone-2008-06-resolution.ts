import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Interpellation du gouvernement par l'Assemblée nationale : la montagne a accouché d'une souris",
  publisher: 'Afribone',
  issued: '2008-06-19/2008-06-30',
  URL: 'https://www.afribone.com/interpellation-du-gouvernement-par-lassemblee-nationale/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The date is inferred: it prints a resolution of the National Assembly of 19 June 2008, which names two of 2006.',
};

export const claims = said('afribone-2008-06-resolution', {
  'date-assembly-sitting': {
    about: 'assembly-sitting-on-accord', value: { edtf: '2006-07-14', earliest: '2006-07-14', latest: '2006-07-14' },
    locators: ['at "06-05 du 14 juillet 2006"'], voice: 'national-assembly', basis: 'inferred',
    note: 'The date of resolution 06-05 on the events of Kidal. Resolution 06-04 was of 12 June, before the accord.',
  },
});
