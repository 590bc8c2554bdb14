import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'article-newspaper',
  title: 'Mali: retour au calme',
  publisher: 'SaphirNews',
  issued: '2006-05-23',
  URL: 'https://saphirnews.com/Mali-retour-au-calme_a3304.html',
  language: 'fr',
  voice: 'afp',
  independence: 'independent',
  read: 'part',
  note: 'Based on AFP. Evening of 23 May, inferred from the text.',
};

export const claims = said('saphirnews-2006-05-23', {
  'date-camps-left': {
    about: 'camps-left', value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, location: 'kidal', locators: ['¶1', '¶3'],
    note: 'The evening of Tuesday, for most of them.',
  },
  'target-menaka-mutiny': {
    about: 'menaka-mutiny', value: ['malian-armed-forces'], locators: ['¶2'],
    note: 'A military camp, no corps named.',
  },
  'result-camps-left': {
    about: 'camps-left', value: { code: 'camps-looted', text: 'they left with many arms, heavy machine guns among them' },
    location: 'kidal', locators: ['¶3', '¶4'], voice: 'kidal-witnesses',
    note: 'The same witnesses as in the AFP dispatch.',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶2'],
  },
  'result-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'camps-taken', text: 'two military camps of the town were taken' }, locators: ['¶1', '¶2'],
  },
});
