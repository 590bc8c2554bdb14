import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Du 22 au 26 mai 2006',
  publisher: 'Afribone',
  issued: '2006-05-26~',
  URL: 'https://www.afribone.com/du-22-au-26-mai-2006/',
  language: 'fr',
  voice: 'afribone',
  independence: 'independent',
  read: 'part',
  note: 'Press review of Bamako papers, which names and dates them. Its own date is approximate.',
};

export const claims = said('afribone-2006-05-26', {
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶1'],
    note: 'Two camps in Kidal and the garrison of Ménaka.',
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['adrar-des-ifoghas'], locators: ['¶3'],
    note: 'The army fought no battle, by this account, because they withdrew there at once.',
  },
  'standing-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'no-battle', text: 'the army gave no battle, since the attackers withdrew at once' },
    locators: ['¶3'],
  },
});
