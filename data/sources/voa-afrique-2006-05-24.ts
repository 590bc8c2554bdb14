import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'interview',
  title: '[Interview with Issiaka Daay, head of the rural radio of Kidal]',
  author: [{ family: 'Fall', given: 'Idriss' }],
  publisher: 'VOA Afrique',
  issued: '2006-05-24',
  URL: 'https://www.voaafrique.com/a/a-46-2006-05-24-voa2-91949574/1372972.html',
  language: 'fr',
  voice: 'voa',
  independence: 'independent',
  read: 'whole',
};

export const claims = said('voa-afrique-2006-05-24', {
  'date-camps-left': {
    about: 'camps-left', value: { edtf: '[..2006-05-24]', earliest: null, latest: '2006-05-24' }, location: 'kidal', locators: ['¶1'],
    voice: 'kidal-radio', basis: 'inferred',
    note: 'The barracks that were attacked are empty by now; a position of the National Guard still resists. That the attackers had left them is inferred.',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶1'], basis: 'hedged',
    note: 'Ménaka in the conditional. Nobody is quoted.',
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga', 'ibrahim-ag-bahanga'], side: 'mutineers', locators: ['¶1'], basis: 'hedged',
    note: '"By some information", unnamed; the first is printed as Colonel Alassane Bahanga, taken to be Fagaga.',
  },
  'demands': {
    value: [{ code: 'jobs-for-the-young', text: 'jobs for the young' }, { code: 'reinsertion-of-demobilised-fighters', text: 'reinsertion of demobilised fighters' }, { code: 'status-of-the-region', text: 'a status for their region' }],
    locators: ['¶2'], voice: 'kidal-radio', statedBy: { name: "Issiaka Daay, head of Kidal's rural radio", side: null },
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'the attackers took many arms' }, locators: ['¶1'],
  },
  'locations-attack-on-kidal': {
    about: 'attack-on-kidal', value: ['kidal'], locators: ['¶1'],
    note: 'Two barracks.',
  },
  'casualties-displaced-kidal': {
    value: { min: 2, max: null, wording: 'the town is emptied of its people' }, outcomes: ['displaced'], location: 'kidal', locators: ['¶1'],
    note: 'Those who had the means to travel had left.',
  },
});
