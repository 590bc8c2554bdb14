import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'document',
  title: "Résolution de l'Assemblée nationale sur l'accord d'Alger : les députés s'engagent à apporter leur contribution pour sa mise en œuvre",
  publisher: 'Afribone',
  issued: '2006-07-14/2006-07-31',
  URL: 'https://www.afribone.com/resolution-de-lassemblee-nationale-sur-laccord-dalger-les-deputes-sengagent-a-apporter-leur-contribution-pour-sa-mise-en-oeuvre/',
  language: 'fr',
  voice: 'national-assembly',
  independence: 'independent',
  read: 'part',
  note: 'The text of a resolution of the National Assembly, in a Bamako paper that the copy does not name. The title is taken from the address. The date is inferred from that of the sitting.',
};

export const claims = said('afribone-2006-07-resolution', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['3rd "Vu"', 'art. 1'],
    note: 'Events in Kidal Region and in the cercle of Ménaka.',
  },
  'date-national-pact': {
    about: 'national-pact-1992', value: { edtf: '1992-04-11', earliest: '1992-04-11', latest: '1992-04-11' }, locators: ['recital D'],
  },
  'refers-to-accord': {
    about: 'algiers-accord-2006', value: ['national-pact-1992'], locators: ['recital D', 'art. 2'],
    note: 'The measures of the accord follow from the Pact.',
  },
  'result-assembly-sitting': {
    about: 'assembly-sitting-on-accord',
    value: { code: 'accord-approved', text: 'the Assembly congratulated the President and the government on the accord, and undertook to help to put it into effect' },
    locators: ['art. 3', 'art. 4'],
  },
});
