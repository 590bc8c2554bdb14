import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Accord de paix entre Touaregs et Mali',
  publisher: 'AFP',
  issued: '2006-07-04',
  URL: 'https://www.souss.info/threads/accord-de-paix-entre-touaregs-et-mali.7334/',
  copy: { site: 'souss.info' },
  language: 'fr',
  voice: 'afp',
  independence: 'independent',
  read: 'part',
  note: 'Wire reposted in a forum; most of it was read. Misdates the National Pact (1990) and the Tamanrasset accord (1992).',
};

export const claims = said('afp-2006-07-04', {
  'casualties-killed': {
    value: { min: 6, max: 6 }, outcomes: ['killed'], locators: ['¶5'], voice: 'july-toll', statedBy: { name: 'an official toll', side: 'government' },
    note: 'Of the attacks at Kidal and Ménaka together; not split by side.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶4'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶4'],
    note: 'Two camps of Kidal and a third at Ménaka.',
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['kidal-region'], locators: ['¶4'],
    note: 'Hills of Kidal.',
  },
  'date-national-pact': {
    about: 'national-pact-1992', value: { edtf: '1990', earliest: '1990-01-01', latest: '1990-12-31' }, locators: ['¶8'],
    rank: 'deprecated',
    note: 'A slip: the accord that the report is about dates the Pact to April 1992.',
  },
  'date-mali-asks': {
    about: 'mali-asks-algeria', value: { edtf: '2006-06-03', earliest: '2006-06-03', latest: '2006-06-03' }, locators: ['¶6'],
    rank: 'preferred',
    note: 'The reference source does not mention Algeria as a mediator.',
  },
  'actors-mali-asks': {
    about: 'mali-asks-algeria', value: ['government-of-mali'], locators: ['¶6'],
  },
  'date-accord-agreed': {
    about: 'accord-agreed', value: { edtf: '2006-06-26/2006-07-02', earliest: '2006-06-26', latest: '2006-07-02' },
    locators: ['¶2'], basis: 'inferred',
    note: 'Agreed the week before.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07-04', earliest: '2006-07-04', latest: '2006-07-04' }, locators: ['¶1', '¶2'],
    note: 'By representatives of the government, led by General Koné, and by the alliance; the Algerian foreign minister was present.',
  },
  'locations-accord': {
    about: 'algiers-accord-2006', value: ['algiers'], locators: ['¶1', '¶2'],
  },
  'terms-accord': {
    about: 'algiers-accord-2006',
    value: [{ code: 'demand-for-autonomy-dropped', text: 'the claim of autonomy given up' }, { code: 'development-of-the-northern-regions', text: 'the three northern regions to be developed' }],
    locators: ['¶3'],
  },
});
