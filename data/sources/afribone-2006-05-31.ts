import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "Col. Abdoulaye Coulibaly, DIRPA: « L'armée sécurise tout le monde à Kidal »",
  author: [{ family: 'Doumbia', given: 'Sidiki' }],
  publisher: 'Afribone',
  issued: '2006-05-31',
  URL: 'https://www.afribone.com/col-abdoulaye-coulibaly-dirpa-larmee-securise-tout-le-monde-a-kidal/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'whole',
  note: "A Bamako paper that the copy does not name. Reports what the director of the army's press office said on 30 May.",
};

export const claims = said('afribone-2006-05-31', {
  'casualties-killed-kidal': {
    value: { min: 5, max: 5 }, outcomes: ['killed'], location: 'kidal',
    statedOn: { edtf: '2006-05-30', earliest: '2006-05-30', latest: '2006-05-30' }, locators: ['¶2'], voice: 'army-press-office',
    statedBy: { name: "Col. Abdoulaye Coulibaly, director of the army's press office (DIRPA)", participant: 'abdoulaye-coulibaly', side: 'government' },
    note: 'Of the attacks on the camps of Kidal; replaces the first figure of the office. The word is "victimes", taken to mean the dead; the first one dead and four wounded make five as well.',
  },
  'casualties-killed-civilians-kidal': {
    value: { min: 2, max: 2 }, outcomes: ['killed'], location: 'kidal', status: 'civilian',
    partOf: 'afribone-2006-05-31-casualties-killed-kidal',
    statedOn: { edtf: '2006-05-30', earliest: '2006-05-30', latest: '2006-05-30' }, locators: ['¶2'], voice: 'army-press-office',
    statedBy: { name: "Col. Abdoulaye Coulibaly, director of the army's press office (DIRPA)", participant: 'abdoulaye-coulibaly', side: 'government' },
    note: 'A child and a woman, among the five "victimes".',
  },
  'casualties-killed-government-military-kidal': {
    value: { min: 1, max: 1 }, outcomes: ['killed'], side: 'government', location: 'kidal', status: 'military',
    partOf: 'afribone-2006-05-31-casualties-killed-kidal',
    statedOn: { edtf: '2006-05-30', earliest: '2006-05-30', latest: '2006-05-30' }, locators: ['¶2'], voice: 'army-press-office',
    statedBy: { name: "Col. Abdoulaye Coulibaly, director of the army's press office (DIRPA)", participant: 'abdoulaye-coulibaly', side: 'government' },
    note: 'One of the five "victimes".',
  },
  'casualties-killed-mutineers-kidal': {
    value: { min: 2, max: 2 }, outcomes: ['killed'], side: 'mutineers', location: 'kidal',
    partOf: 'afribone-2006-05-31-casualties-killed-kidal',
    statedOn: { edtf: '2006-05-30', earliest: '2006-05-30', latest: '2006-05-30' }, locators: ['¶2'], voice: 'army-press-office',
    statedBy: { name: "Col. Abdoulaye Coulibaly, director of the army's press office (DIRPA)", participant: 'abdoulaye-coulibaly', side: 'government' },
    note: 'Counted as attackers, among the five "victimes". The one government voice that counts dead on the other side.',
  },
  'strength-deserters': {
    about: 'deserters-return', value: { min: 20, max: 20, approximate: true },
    statedOn: { edtf: '2006-05-30', earliest: '2006-05-30', latest: '2006-05-30' }, locators: ['¶6'], voice: 'army-press-office',
    statedBy: { name: "Col. Abdoulaye Coulibaly, director of the army's press office (DIRPA)", participant: 'abdoulaye-coulibaly', side: 'government' },
    note: 'Deserters who came back to their posts on 30 May.',
  },
  'commanders-reinforcements-reach-kidal': {
    about: 'reinforcements-reach-kidal', value: ['el-hadj-ag-gamou'], side: 'government',
    statedOn: { edtf: '2006-05-30', earliest: '2006-05-30', latest: '2006-05-30' }, locators: ['¶3'], voice: 'army-press-office',
    statedBy: { name: "Col. Abdoulaye Coulibaly, director of the army's press office (DIRPA)", participant: 'abdoulaye-coulibaly', side: 'government' },
  },
  'post-gamou': {
    about: 'el-hadj-ag-gamou',
    value: { code: 'commander-of-1st-military-region', text: 'commander of the 1st military region, at Gao' },
    statedOn: { edtf: '2006-05-30', earliest: '2006-05-30', latest: '2006-05-30' }, locators: ['¶3'], voice: 'army-press-office',
    statedBy: { name: "Col. Abdoulaye Coulibaly, director of the army's press office (DIRPA)", participant: 'abdoulaye-coulibaly', side: 'government' },
  },
});
