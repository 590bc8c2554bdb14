import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Après un premier faux bond : Kafougouna interpellé par les élus RPM ce matin',
  publisher: 'Maliweb',
  issued: '2006-08-14',
  URL: 'https://www.maliweb.net/politique/apres-un-premier-faux-bond-kafougouna-interpell-par-les-lus-rpm-ce-matin-3108427.html',
  language: 'fr',
  voice: 'maliweb',
  independence: 'independent',
  read: 'whole',
  note: 'A Bamako paper that the copy does not name (no. 3108427), signed A. H. Maiga. The title is taken from the address. The date is inferred: of the morning of the sitting, put off from "jeudi dernier".',
};

export const claims = said('maliweb-2006-08-14-3108427', {
  'date-assembly-questions': {
    about: 'assembly-questions-on-accord', value: { edtf: '2006-08-14', earliest: '2006-08-14', latest: '2006-08-14' }, locators: ['¶1'], basis: 'inferred',
    note: 'Expected "ce matin"; the day follows from other sources.',
  },
  'actors-assembly-questions': {
    about: 'assembly-questions-on-accord', value: ['kafougouna-kone', 'boubacar-toure'], locators: ['¶2'],
    note: 'The minister, to answer the questions of the deputy for the Rally for Mali (RPM).',
  },
  'actors-accord': {
    about: 'algiers-accord-2006', value: ['kafougouna-kone'], locators: ['¶1', '¶2'],
    note: 'Named as the principal signatory; who else signed is not said.',
  },
  'date-follow-up-committee': {
    about: 'follow-up-committee', value: { edtf: '[..2006-08-14]', earliest: null, latest: '2006-08-14' }, locators: ['¶2'], basis: 'inferred',
    note: 'The minister was just back from Kidal, where he had presided over its setting up.',
  },
  'result-assembly-sitting': {
    about: 'assembly-sitting-on-accord',
    value: { code: 'accord-approved', text: 'the deputies approved the document presented as the accord; those of the RPM accused their colleagues of hypocrisy' },
    locators: ['¶2'],
  },
});
