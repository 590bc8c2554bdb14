import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Le Col. Abdoulaye Coulibaly, DR de la DIRPA, à propos du Nord-Mali : « Une quinzaine d'insurgés ont regagné les rangs des forces armées »",
  publisher: 'Afribone',
  issued: '2006-05-31~',
  URL: 'https://www.afribone.com/le-col-abdoulaye-coulibaly-dr-de-la-dirpa-a-propos-du-nord-mali/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'A Bamako paper that the copy does not name, on the briefing of 30 May. The date is inferred: "une semaine après les attaques", the briefing was "hier".',
};

export const claims = said('afribone-2006-05-31-briefing', {
  'casualties-killed': {
    value: { min: 6, max: 6 }, outcomes: ['killed'], locators: ['¶1'], voice: 'july-toll',
    statedBy: { name: 'military sources', side: 'government' },
    note: 'For the camps of Kidal, Tessalit and Ménaka together. Taken to be the official figure that was repeated in July, so that it is not counted as a second voice.',
  },
  'strength-deserters': {
    about: 'deserters-return', value: { min: 15, max: 15, approximate: true },
    statedOn: { edtf: '2006-05-30', earliest: '2006-05-30', latest: '2006-05-30' }, locators: ['headline'],
    voice: 'army-press-office',
    statedBy: { name: "Col. Abdoulaye Coulibaly, director of the army's press office (DIRPA)", participant: 'abdoulaye-coulibaly', side: 'government' },
    note: 'The same briefing, as another paper has it.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶4'],
  },
  'date-ghaly-joins': {
    about: 'ghaly-joins', value: { edtf: '[2006-05-23..]', earliest: '2006-05-23', latest: null }, locators: ['¶3'],
    note: 'A little later than the rebellion was set off.',
  },
  'locations': {
    value: ['kidal', 'tessalit', 'menaka'], locators: ['¶1'],
    note: 'Military camps attacked at all three.',
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga'], side: 'mutineers', locators: ['¶3'], basis: 'inferred',
    note: 'The rebellion was set off at his instigation; that he commanded is inferred. Ghaly joined a little later.',
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'colonel', text: 'colonel' }, locators: ['¶3'],
  },
});
