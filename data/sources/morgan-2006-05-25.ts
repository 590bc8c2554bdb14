import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'webpage',
  title: 'Crisis in Kidal, Mali, Affecting Tuareg Musicians',
  author: [{ family: 'Morgan', given: 'Andy' }],
  publisher: 'World Music Central',
  issued: '2006-05-25',
  URL: 'https://worldmusiccentral.org/2006/05/25/crisis-in-kidal-mali-affecting-tuareg-musicians',
  language: 'en',
  voice: 'morgan',
  independence: 'independent',
  read: 'part',
  note: 'Written on 24 May by the manager of the band Tinariwen. Reposted by countervortex.org.',
};

export const claims = said('morgan-2006-05-25', {
  'casualties-killed': {
    value: { min: 4, max: 4 }, outcomes: ['killed'], locators: ['¶2'], basis: 'hedged',
    note: 'Told of Kidal, before it turns to Ménaka. Passed on as reports, no voice named. The figures are those of Fagaga; whether they depend on his is not known.',
  },
  'casualties-killed-government': {
    value: { min: 2, max: 2 }, outcomes: ['killed'], side: 'government', locators: ['¶2'], basis: 'hedged',
    note: 'Counted as soldiers. Nobody is quoted.',
  },
  'casualties-killed-mutineers': {
    value: { min: 2, max: 2 }, outcomes: ['killed'], side: 'mutineers', locators: ['¶2'], basis: 'hedged',
    note: 'Counted as rebels. Nobody is quoted.',
  },
  'casualties-displaced-civilians-kidal': {
    value: { min: 2, max: null, wording: 'civilians, mostly women and children' }, outcomes: ['displaced'], location: 'kidal', status: 'civilian',
    locators: ['¶1'],
    note: 'They fled into the desert during the fighting.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['¶1'],
  },
  'time': {
    value: { earliest: '06:00', latest: '06:00', approximate: true }, locators: ['¶1'],
    note: 'Of the attack on two barracks near Kidal.',
  },
  'date-camps-left': {
    about: 'camps-left', value: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' }, location: 'kidal', locators: ['¶1'],
    basis: 'inferred',
    note: 'Held for 24 hours from about 06:00 on 23 May.',
  },
  'date-army-controls-kidal': {
    about: 'army-controls-kidal', value: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' }, locators: ['¶3'],
  },
  'time-army-controls-kidal': {
    about: 'army-controls-kidal', value: { earliest: '14:00', latest: '14:00', approximate: true }, locators: ['¶3'],
    note: 'Of 24 May. Another source has the same hour on 23 May.',
  },
  'locations': {
    value: ['kidal', 'menaka'], locators: ['¶1'],
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga'], side: 'mutineers', locators: ['¶1'],
  },
  'commanders-menaka-mutiny': {
    about: 'menaka-mutiny', value: ['ba-ag-moussa'], side: 'mutineers', locators: ['¶2'], basis: 'inferred',
    note: 'An officer stationed there, who mutinied and fled with other deserters; that he led them is inferred.',
  },
  'target-attack-on-kidal': {
    about: 'attack-on-kidal', value: ['malian-armed-forces'], locators: ['¶1'],
    note: 'Two barracks near the town. It also speaks of police installations, at Kidal and Ménaka together.',
  },
  'target-menaka-mutiny': {
    about: 'menaka-mutiny', value: ['malian-armed-forces'], locators: ['¶2'],
    note: 'The local barracks.',
  },
  'result': {
    value: { code: 'army-regained-control', text: 'an armoured division of the army, come from Gao overnight, retook the town' }, location: 'kidal',
    locators: ['¶3'],
  },
  'result-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'camps-taken', text: 'two barracks were attacked and held for 24 hours' },
    locators: ['¶1'],
  },
  'standing-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'hours-of-fighting', text: 'fighting went on for some hours' }, locators: ['¶1'],
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny',
    value: { code: 'looted-and-left', text: 'an officer mutinied and fled with deserters, arms and ammunition' }, locators: ['¶2'],
  },
  'standing-ba-ag-moussa': {
    about: 'ba-ag-moussa', value: { code: 'officer-at-menaka', text: 'an officer of the local barracks' }, locators: ['¶2'],
  },
});
