import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Les Touareg rebelles veulent négocier',
  publisher: 'RFI',
  issued: '2006-05-24',
  URL: 'http://www1.rfi.fr/actufr/articles/077/article_43933.asp',
  language: 'fr',
  voice: 'rfi',
  independence: 'independent',
  read: 'part',
  note: 'The date is inferred from the text ("mercredi", "la nuit dernière").',
};

export const claims = said('rfi-2006-05-24', {
  'casualties-killed': {
    value: { min: 1, max: 1 }, outcomes: ['killed'], locators: ['¶2'], voice: 'afp',
    note: 'Left behind when the camps were abandoned; the side is not given. One dead and two wounded are the figures of AFP of the day before, which it is taken to pass on.',
  },
  'casualties-wounded': {
    value: { min: 2, max: 2 }, outcomes: ['wounded'], locators: ['¶2'], voice: 'afp',
    note: 'Left behind when the camps were abandoned; the side is not given. One dead and two wounded are the figures of AFP of the day before, which it is taken to pass on.',
  },
  'casualties-captured': {
    value: { min: 20, max: 20, approximate: true }, outcomes: ['captured'], locators: ['¶2'],
    note: 'Hostages freed when the camps were abandoned; who they were is not said.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'time': {
    value: { earliest: '00:00', latest: '11:59', wording: 'morning' }, locators: ['¶1'],
  },
  'date-camps-left': {
    about: 'camps-left', value: { edtf: '2006-05-23/2006-05-24', earliest: '2006-05-23', latest: '2006-05-24' }, locators: ['¶1-2'],
    note: 'By night.',
  },
  'date-prisoners-freed': {
    about: 'prisoners-freed', value: { edtf: '2006-05-23/2006-05-24', earliest: '2006-05-23', latest: '2006-05-24' },
    locators: ['¶2'], rank: 'preferred',
    note: 'In the night, when the camps were abandoned.',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶1'],
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['kidal-region'], locators: ['¶1'],
    note: 'The heights around the town of Kidal, on 24 May: a first stage.',
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga', 'ibrahim-ag-bahanga', 'ba-ag-moussa'], side: 'mutineers', locators: ['¶2'], basis: 'hedged',
    note: 'Fagaga in the conditional, on the word of a spokesman; the two others as veterans at his side.',
  },
  'standing-raid': {
    value: { code: 'claimed-by-veterans-of-the-mpa', text: 'claimed by veterans of the Popular Movement of Azawad, a rebel movement of the 1990s' },
    locators: ['¶1'],
    note: 'No other name is given.',
  },
  'result-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'camps-taken', text: 'the strongholds were carried on Tuesday morning' },
    locators: ['¶2'],
    note: 'Which they were is not said; the sentences before speak of Kidal.',
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'food and ammunition were taken from the two camps' },
    locators: ['¶1'],
    note: 'Where the two were is not said, after a raid on Kidal and Ménaka; the men dug in on the heights of Kidal.',
  },
  'date-flame-of-peace': {
    about: 'flame-of-peace-1996', value: { edtf: '1996-03', earliest: '1996-03-01', latest: '1996-03-31' }, locators: ['¶1'],
  },
  'member-of-fagaga-1990s': {
    about: 'hassan-ag-fagaga', value: ['popular-movement-of-azawad'],
    during: { edtf: '199X', earliest: '1990-01-01', latest: '1999-12-31' }, locators: ['¶2'],
  },
  'post-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'army-officer', text: 'a deserter of the national army' }, locators: ['¶2'],
    note: 'Says army, which may stand for the armed forces as a whole.',
  },
  'post-ba-ag-moussa': {
    about: 'ba-ag-moussa', value: { code: 'commander-at-menaka', text: 'former commander of the military battalion of Ménaka' },
    locators: ['¶2'],
  },
  'military-rank-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'lieutenant-colonel', text: 'lieutenant-colonel' }, locators: ['¶2'],
  },
  'demands': {
    value: [{ code: 'negotiations', text: 'immediate negotiations' }, { code: 'cause-of-the-three-northern-regions', text: 'the cause of the regions of Timbuktu, Gao and Kidal' }],
    locators: ['¶1', '¶2'], voice: 'fagaga',
    statedBy: { name: 'Hama Ag Sid Ahmed, who speaks for Fagaga', participant: 'hama-ag-sid-ahmed', side: 'mutineers' },
  },
});
