import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Attaque des camps de Kidal: ATT en appelle à la sérénité',
  publisher: 'Les Echos (Bamako)',
  issued: '2006-05-24',
  URL: 'https://www.afribone.com/attaque-des-camps-de-kidal-att-en-appelle-a-la-serenite/',
  copy: { site: 'afribone.com' },
  language: 'fr',
  voice: 'les-echos',
  independence: 'independent',
  read: 'part',
  note: "Paper and date from that site's press review of 22 to 26 May 2006.",
};

export const claims = said('les-echos-2006-05-24', {
  'date-army-controls-kidal': {
    about: 'army-controls-kidal', value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' },
    locators: ['¶3'], voice: 'army-press-office',
  },
  'time-army-controls-kidal': {
    about: 'army-controls-kidal', value: { earliest: '14:00', latest: '14:00', approximate: true }, locators: ['¶3'],
    voice: 'army-press-office',
    note: 'Of 23 May. Another source has the same hour on 24 May.',
  },
  'locations-attack-on-kidal': {
    about: 'attack-on-kidal', value: ['kidal-camp-1', 'kidal-camp-2'], locators: ['¶1'],
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
    note: '"Mardi matin", in a paper of Wednesday 24 May.',
  },
  'time': {
    value: { earliest: '00:00', latest: '08:59', wording: 'early on Tuesday morning' }, locators: ['¶1'], basis: 'inferred',
    note: 'The President learnt of the attack then.',
  },
  'causes-attack-on-kidal': {
    about: 'attack-on-kidal', value: [{ code: 'accomplices-inside', text: 'the attackers had help from inside' }], locators: ['¶3'],
    statedBy: { name: 'authorised sources', side: null },
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny', value: { code: 'followed-and-left', text: 'an officer of the regiment of Ménaka was said to have gone over' }, locators: ['¶2'],
    basis: 'hedged',
    note: 'A defection "annoncée". Nobody is quoted.',
  },
});
