import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Huis clos à l'hémicycle sur les accords d'Alger : IBK rappelé à l'ordre par Ali Nouhoum Diallo et Me Tapo",
  publisher: 'Afribone',
  issued: '2006-07-15/2006-07-31',
  URL: 'https://www.afribone.com/huis-clos-a-lhemicycle-sur-les-accords-dalger-ibk-rappele-a-lordre-par-ali-nouhoum-diallo-et-me-tapo/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name. The title is taken from the address. The date is inferred: the sitting was on "vendredi", after the accord of 4 July.',
};

export const claims = said('afribone-2006-07-hemicycle', {
  'date-assembly-sitting': {
    about: 'assembly-sitting-on-accord', value: { edtf: '[2006-07-14,2006-07-21]', earliest: '2006-07-14', latest: '2006-07-21' },
    locators: ['¶2'], basis: 'inferred',
    note: '"Vendredi", the second sitting of the deputies behind closed doors.',
  },
  'result-assembly-sitting': {
    about: 'assembly-sitting-on-accord',
    value: { code: 'accord-approved', text: 'a resolution was to show that the deputies saw as the government did, in the search for peace; the group of the RPM and the RDT had stayed away' },
    locators: ['¶2', '¶3'], basis: 'inferred',
    note: 'It tells what the resolution was to show, not what it said; that it approved the accord is inferred.',
  },
});
