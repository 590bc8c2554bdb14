import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: "'Tuareg rebels' leave Mali towns",
  publisher: 'BBC News',
  issued: '2006-05-24',
  URL: 'http://news.bbc.co.uk/2/hi/africa/5008224.stm',
  language: 'en',
  voice: 'bbc',
  independence: 'independent',
  read: 'part',
  note: 'Issued at 15:41 GMT. Quotes Reuters and AP. Dates the peace deal of the 1990s to 1998.',
};

export const claims = said('bbc-2006-05-24', {
  'casualties-killed-government-military-kidal': {
    value: { min: 2, max: 2 }, outcomes: ['killed'], side: 'government', location: 'kidal', status: 'military',
    locators: ['section "Panic"'], voice: 'police-commissioner',
    note: 'Bodies that the commissioner saw himself; said to Reuters.',
  },
  'casualties-wounded-kidal': {
    value: { min: 4, max: 4 }, outcomes: ['wounded'], location: 'kidal', locators: ['section "Panic"'],
    voice: 'police-commissioner',
    note: 'Seriously wounded, mentioned beside two dead soldiers; whether they were soldiers too is not said. Said to Reuters.',
  },
  'date-camps-left': {
    about: 'camps-left', value: { edtf: '[..2006-05-24]', earliest: null, latest: '2006-05-24' }, locators: ['¶1'],
    note: 'Reported to have left by 15:41 GMT on 24 May.',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶2'],
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny', value: { code: 'looted-and-left', text: 'deserters plundered the barracks and stole weapons' },
    locators: ['section "Panic"'], voice: 'amap-menaka', statedBy: { name: 'Mohamed Raba, a journalist at Ménaka', side: null },
    note: 'The same witness as in the IRIN report of 23 May, here by way of AP.',
  },
  'date-rebellion-1990': {
    about: 'tuareg-rebellion-1990', value: { edtf: '../1998', earliest: null, latest: '1998-12-31' }, locators: ['¶4'],
    note: 'Gives the peace deal as of 1998.',
  },
  'date-peace-agreement': {
    about: 'peace-agreement-1996', value: { edtf: '1998', earliest: '1998-01-01', latest: '1998-12-31' }, locators: ['¶4'],
    note: 'The peace deal that ended the rebellion.',
  },
});
