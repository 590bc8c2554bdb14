import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Mali: Des ex-rebelles touaregs ont pris le contrôle de deux camps militaires dans la région de Kidal et attaqué un autre camp de la Garde républicaine à Menaka, mardi, faisant un mort et deux blessés',
  publisher: 'AFP',
  issued: '2006-05-23',
  URL: 'http://voyage4x4mali.over-blog.com/article-2816483.html',
  copy: { site: 'voyage4x4mali.over-blog.com' },
  language: 'fr',
  voice: 'afp',
  independence: 'independent',
  read: 'part',
  note: 'Wire reposted on a blog as "rebellion touareg".',
};

export const claims = said('afp-2006-05-23', {
  'casualties-killed': {
    value: { min: 1, max: 1 }, outcomes: ['killed'], locators: ['headline'],
    note: 'The headline counts Kidal and Ménaka together and does not say on which side.',
  },
  'casualties-wounded': {
    value: { min: 2, max: 2 }, outcomes: ['wounded'], locators: ['headline'],
    note: 'The headline counts Kidal and Ménaka together and does not say on which side.',
  },
  'strength-mutineers-kidal': {
    value: { min: 24, max: null, wording: 'dozens' }, side: 'mutineers', location: 'kidal', locators: ['at "dizaines d\'ex-rebelles"'],
    note: 'Counted as former rebels.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['headline'],
  },
  'date-camps-left': {
    about: 'camps-left', value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, location: 'kidal', locators: ['at "ont quitté la zone"'],
    voice: 'kidal-witnesses', statedBy: { name: 'residents and an official of the governorate', side: null },
    note: 'Most had left on the Tuesday; a few were still in both camps.',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['headline', 'first sentence'],
  },
  'target-menaka-mutiny': {
    about: 'menaka-mutiny', value: ['national-guard-of-mali'], locators: ['headline', 'at "un camp de la garde nationale à Ménaka"'], voice: 'military-source-north',
    note: 'A camp of the National Guard; the headline has Republican Guard.',
  },
  'result-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'camps-taken', text: 'former rebels took control of two camps' },
    locators: ['headline', 'first sentence'],
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'they left with many arms, heavy machine guns among them' },
    location: 'kidal', locators: ['at "beaucoup d\'armes"'], voice: 'kidal-witnesses',
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny', value: { code: 'followed-and-left', text: 'set off for the north-east to try to join those of Kidal and form "a united front"' },
    locators: ['at "avaient pris la direction du nord-est"'], voice: 'military-source-north',
  },
});
