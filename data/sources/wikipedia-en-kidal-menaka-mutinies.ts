import { type SourceRow, said } from '../said.js';

export const source: SourceRow = {
  type: 'entry-encyclopedia',
  title: '2006 Kidal and Ménaka mutinies',
  publisher: 'Wikipedia (English)',
  issued: 'XXXX',
  URL: 'https://en.wikipedia.org/wiki/2006_Kidal_and_M%C3%A9naka_mutinies',
  language: 'en',
  voice: 'wikipedia',
  independence: 'wikipedia-family',
  read: 'whole',
};

export const claims = said('wikipedia-en-kidal-menaka-mutinies', {
  'casualties-killed-government': {
    value: { min: 2, max: 2 }, outcomes: ['killed'], side: 'government', locators: ['infobox, casualties1', 'Battle ¶1'],
    voice: 'fagaga', rank: 'preferred',
    note: 'The infobox gives the figure as fact; the text gives it as what Fagaga said later.',
  },
  'casualties-killed-mutineers': {
    value: { min: 2, max: 2 }, outcomes: ['killed'], side: 'mutineers', locators: ['infobox, casualties2', 'Battle ¶1'],
    voice: 'fagaga', rank: 'preferred',
    note: 'The infobox gives the figure as fact; the text gives it as what Fagaga said later.',
  },
  'strength-government': {
    value: { min: 0, max: null }, side: 'government', locators: ['infobox, strength1'], rank: 'preferred',
    note: 'Given as unknown.',
  },
  'strength-mutineers-kidal': {
    value: { min: 75, max: 75 }, side: 'mutineers', location: 'kidal',
    partOf: 'wikipedia-en-kidal-menaka-mutinies-strength-mutineers', locators: ['infobox, strength2', 'Battle ¶1'],
    rank: 'preferred',
    note: 'The text calls them deserters. No source of the time gives the figure.',
  },
  'strength-mutineers': {
    value: { min: 150, max: 150 }, side: 'mutineers', locators: ['Battle ¶1'],
    note: 'Called Malian Tuareg officers, at Kidal, Ménaka and Tessalit together; the next sentence speaks of deserters. The infobox has no such total. No other source read gives it, or counts officers at all.',
  },
  'date': {
    value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['infobox, date', 'lead'],
    rank: 'preferred',
  },
  'time': {
    value: { earliest: '05:00', latest: '05:00', approximate: true }, locators: ['Battle ¶1'], rank: 'preferred',
  },
  'date-attack-on-kidal': {
    about: 'attack-on-kidal', value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['lead'],
    rank: 'preferred',
  },
  'date-menaka-mutiny': {
    about: 'menaka-mutiny', value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['lead'],
    rank: 'preferred',
    note: 'At the same time as Kidal.',
  },
  'date-tessalit-desertion': {
    about: 'tessalit-desertion', value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' },
    locators: ['infobox, date', 'infobox, place'], rank: 'preferred',
  },
  'date-camps-left': {
    about: 'camps-left', value: { edtf: '2006-05-23/2006-05-24', earliest: '2006-05-23', latest: '2006-05-24' },
    locators: ['Battle ¶2'], rank: 'preferred',
    note: 'The night of 23 to 24 May, for "all three camps". No other source read gives a night for Tessalit.',
  },
  'date-ghaly-joins': {
    about: 'ghaly-joins', value: { edtf: '2006-05-23', earliest: '2006-05-23', latest: '2006-05-23' }, locators: ['Battle ¶1'],
    voice: 'fagaga', rank: 'preferred',
    note: "Later that day, in the sentence that reports Fagaga's statement.",
  },
  'date-ghaly-joins-background': {
    about: 'ghaly-joins', value: { edtf: '[..2006-05-22]', earliest: null, latest: '2006-05-22' }, locators: ['Background'],
    basis: 'inferred',
    note: 'Names him among those who created the movement in answer to a promotion, before the attack.',
  },
  'locations': {
    value: ['kidal', 'menaka', 'tessalit'], locators: ['infobox, place', 'Battle ¶1'], rank: 'preferred',
    note: 'Camps were captured at Kidal and Ménaka; at Tessalit weapons were taken.',
  },
  'locations-lead': {
    value: ['kidal', 'menaka'], locators: ['title', 'lead'],
    note: 'The same article lists Tessalit too, in its infobox.',
  },
  'locations-camps-left': {
    about: 'camps-left', value: ['adrar-des-ifoghas'], locators: ['Battle ¶2'], rank: 'preferred',
    note: 'Said of those of Ménaka and Tessalit.',
  },
  'belligerents-government': {
    value: ['government-of-mali'], side: 'government', locators: ['infobox, combatant1'], rank: 'preferred',
  },
  'belligerents-mutineers': {
    value: ['democratic-alliance-for-change'], side: 'mutineers', locators: ['infobox, combatant2', 'lead'], rank: 'preferred',
    note: 'Sources of the time have the name only from the summer of 2006 on.',
  },
  'commanders-government': {
    value: null, side: 'government', locators: ['infobox, commander1'], rank: 'preferred',
    note: 'Given as unknown.',
  },
  'commanders-mutineers': {
    value: ['hassan-ag-fagaga', 'ibrahim-ag-bahanga', 'iyad-ag-ghaly', 'ba-ag-moussa'], side: 'mutineers',
    locators: ['infobox, commander2'], rank: 'preferred',
  },
  'commanders-mutineers-text': {
    value: ['hassan-ag-fagaga'], side: 'mutineers', locators: ['Battle ¶1'],
    note: 'Under his leadership, by the text; the infobox lists four commanders.',
  },
  'actors-attack-on-kidal': {
    about: 'attack-on-kidal', value: ['hassan-ag-fagaga', 'ibrahim-ag-bahanga'], side: 'mutineers', locators: ['Battle ¶1'],
    note: 'Present in the city.',
  },
  'commanders-menaka-mutiny': {
    about: 'menaka-mutiny', value: ['ba-ag-moussa'], side: 'mutineers', locators: ['Battle ¶2'],
  },
  'target-menaka-mutiny': {
    about: 'menaka-mutiny', value: ['malian-armed-forces'], locators: ['Battle ¶2'],
    note: "The commander's own unit.",
  },
  'result': {
    value: { code: 'mutineer-victory', text: 'victory of the Democratic Alliance for Change' }, locators: ['infobox, result'],
    rank: 'preferred',
    note: 'The camps were left within a day.',
  },
  'victor': {
    value: 'mutineers', locators: ['infobox, result'], rank: 'preferred',
  },
  'part-of': {
    value: ['tuareg-rebellion-2006'], locators: ['infobox, partof', 'lead'], rank: 'preferred',
    note: 'Called the start of it.',
  },
  'standing': {
    value: { code: 'only-major-action', text: 'the first and only major action of the 2006 rebellion' }, locators: ['lead'],
  },
  'result-attack-on-kidal': {
    about: 'attack-on-kidal', value: { code: 'camps-taken', text: 'the camps were captured quickly, at Ménaka too' },
    locators: ['Battle ¶1'], rank: 'preferred',
  },
  'result-menaka-mutiny': {
    about: 'menaka-mutiny', value: { code: 'taken', text: 'the camp was captured quickly' }, locators: ['Battle ¶1'],
    note: 'The next paragraph has the commander loot his own unit and flee.',
  },
  'result-menaka-mutiny-looted': {
    about: 'menaka-mutiny', value: { code: 'looted-and-left', text: "the town's commander looted his unit's weapons and fled" },
    locators: ['Battle ¶2'],
  },
  'result-tessalit-desertion': {
    about: 'tessalit-desertion', value: { code: 'looted-and-left', text: 'officers stole weapons and fled' },
    locators: ['Battle ¶2'], rank: 'preferred',
  },
  'commanders-mutineers-rebellion': {
    about: 'tuareg-rebellion-2006', value: ['iyad-ag-ghaly'], side: 'mutineers', locators: ['Aftermath'],
    note: 'Took the reins after the attack, by the text.',
  },
  'date-rebellion-1990': {
    about: 'tuareg-rebellion-1990', value: { edtf: '199X/1996', earliest: '1990-01-01', latest: '1996-12-31' },
    locators: ['Background'], rank: 'preferred',
    note: 'Six years long, in the 1990s, ended in 1996.',
  },
  'causes-rebellion-1990': {
    about: 'tuareg-rebellion-1990',
    value: [{ code: 'alleged-discrimination', text: 'alleged discrimination against Tuareg of the north by Malians of the south' }],
    locators: ['Background'], rank: 'preferred',
  },
  'belligerents-rebellion-1990': {
    about: 'tuareg-rebellion-1990', value: ['tuareg', 'government-of-mali'], locators: ['Background'], rank: 'preferred',
    note: 'Tuareg rebels against the government. No side is given: the sides of this record are those of 2006.',
  },
  'victor-rebellion-1990': {
    about: 'tuareg-rebellion-1990', value: 'none', locators: ['Background'], rank: 'preferred',
    note: 'Neither Ifoghas nor Imghad could beat one another or the army outright.',
  },
  'standing-rebellion-1990': {
    about: 'tuareg-rebellion-1990',
    value: { code: 'groups-splintered-and-reformed', text: 'the groups of Ifoghas and Imghad kept breaking up and forming anew' },
    locators: ['Background'], rank: 'preferred',
  },
  'date-peace-agreement': {
    about: 'peace-agreement-1996', value: { edtf: '1996', earliest: '1996-01-01', latest: '1996-12-31' },
    locators: ['Aftermath', 'Background'], rank: 'preferred',
    note: 'The accord of 2006 is said to uphold "the 1996 peace agreement"; the rebellion is said to have ended in 1996.',
  },
  'causes-peace-agreement': {
    about: 'peace-agreement-1996',
    value: [{ code: 'ifoghas-imghad-tensions', text: 'tensions between Ifoghas and Imghad were one of the things that hastened the agreement' }],
    locators: ['Background'], rank: 'preferred',
  },
  'terms-peace-agreement': {
    about: 'peace-agreement-1996',
    value: [{ code: 'integration-of-rebels', text: 'Tuareg rebels were integrated into the Malian Armed Forces' }],
    locators: ['Background'], rank: 'preferred',
  },
  'date-integration': {
    about: 'integration-of-rebels', value: { edtf: '1996', earliest: '1996-01-01', latest: '1996-12-31' }, locators: ['Background'],
    rank: 'preferred',
  },
  'actors-gamou-at-gao': {
    about: 'gamou-appointed-at-gao', value: ['el-hadj-ag-gamou', 'hassan-ag-fagaga'], locators: ['Background'], rank: 'preferred',
    note: 'The first was promoted over the second.',
  },
  'post-gamou': {
    about: 'el-hadj-ag-gamou', value: { code: 'commander-of-gao-garrison', text: 'commander of the Malian garrison in Gao' },
    locators: ['Background'], rank: 'preferred',
  },
  'standing-fagaga': {
    about: 'hassan-ag-fagaga', value: { code: 'leader-of-the-ifoghas', text: 'a leader of the Ifoghas' }, locators: ['Background'],
    rank: 'preferred',
  },
  'actors-joining': {
    about: 'ghaly-joins', value: ['iyad-ag-ghaly'], locators: ['Battle ¶1'], voice: 'fagaga', rank: 'preferred',
  },
  'causes': {
    value: [{ code: 'promotion-of-gamou', text: 'the promotion of El Hadj Ag Gamou over Hassan Ag Fagaga' }, { code: 'desire-for-autonomy', text: 'a desire for more autonomy in Kidal Region and among the Ifoghas' }],
    locators: ['Background'], rank: 'preferred',
  },
  'causes-rebellion-2006': {
    about: 'tuareg-rebellion-2006',
    value: [{ code: 'mutinies-of-may-2006', text: 'the mutinies at Kidal and Ménaka, which set it off' }], locators: ['lead'],
    rank: 'preferred',
  },
  'date-rebellion-2006': {
    about: 'tuareg-rebellion-2006', value: { edtf: '2006-05-23/2006-07', earliest: '2006-05-23', latest: '2006-07-31' },
    locators: ['lead', 'Aftermath'], rank: 'preferred',
  },
  'result-rebellion-2006': {
    about: 'tuareg-rebellion-2006', value: { code: 'peace-accord', text: 'ended by the Algiers Accords' },
    locators: ['lead', 'Aftermath'], rank: 'preferred',
  },
  'date-adc-founded': {
    about: 'adc-founded', value: { edtf: '[..2006-05-23]', earliest: null, latest: '2006-05-23' }, locators: ['Background', 'lead'],
    rank: 'preferred',
    note: 'Created in answer to a promotion, and the body that mutinied; yet its name is the date of the mutinies.',
  },
  'actors-adc-founded': {
    about: 'adc-founded', value: ['hassan-ag-fagaga', 'iyad-ag-ghaly', 'ibrahim-ag-bahanga'], locators: ['Background'],
    rank: 'preferred',
    note: 'These and other prominent Ifoghas.',
  },
  'causes-adc-founded': {
    about: 'adc-founded', value: [{ code: 'promotion-of-gamou', text: 'the promotion of El Hadj Ag Gamou over Hassan Ag Fagaga' }],
    locators: ['Background'], rank: 'preferred',
  },
  'demands-adc-founded': {
    about: 'adc-founded',
    value: [{ code: 'autonomy-for-kidal-region', text: 'more autonomy in Kidal Region' }, { code: 'autonomy-for-ifoghas', text: 'more autonomy among the Ifoghas' }],
    locators: ['Background'], rank: 'preferred',
    note: 'Nobody is quoted.',
  },
  'subgroup-of-ifoghas': {
    about: 'ifoghas', value: ['tuareg'], locators: ['Background'], rank: 'preferred',
  },
  'subgroup-of-imghad': {
    about: 'imghad', value: ['tuareg'], locators: ['Background'], rank: 'preferred',
    note: 'Considered a sub-clan, it says, without saying of which clan.',
  },
  'standing-imghad': {
    about: 'imghad', value: { code: 'sub-clan', text: 'considered a sub-clan' }, locators: ['Background'], rank: 'preferred',
    note: 'Does not say by whom, nor of which clan.',
  },
  'subgroup-of-ifergoumessen': {
    about: 'ifergoumessen', value: ['ifoghas'], locators: ['Aftermath'], rank: 'preferred',
    note: 'Spelt Ifergenoussen.',
  },
  'standing-ifergoumessen': {
    about: 'ifergoumessen', value: { code: 'heart-of-the-rebellion', text: 'the heart of the new rebellion' },
    locators: ['Aftermath'], rank: 'preferred',
  },
  'member-of-fagaga': {
    about: 'hassan-ag-fagaga', value: ['ifoghas', 'ifergoumessen'], locators: ['Background', 'Aftermath'], rank: 'preferred',
  },
  'member-of-bahanga': {
    about: 'ibrahim-ag-bahanga', value: ['ifoghas', 'ifergoumessen'], locators: ['Background', 'Aftermath'], rank: 'preferred',
  },
  'member-of-ghaly': {
    about: 'iyad-ag-ghaly', value: ['ifoghas'], locators: ['Background'], rank: 'preferred',
  },
  'member-of-ba-ag-moussa': {
    about: 'ba-ag-moussa', value: ['democratic-alliance-for-change'], locators: ['Battle ¶2'], rank: 'preferred',
    note: 'Fled to meet "other members" of the alliance.',
  },
  'member-of-gamou': {
    about: 'el-hadj-ag-gamou', value: ['imghad'], locators: ['Background'], rank: 'preferred',
  },
  'standing-gamou': {
    about: 'el-hadj-ag-gamou', value: { code: 'staunchly-pro-malian', text: 'staunchly pro-Malian' }, locators: ['Background'],
    rank: 'preferred',
    note: 'Other sources have him among the rebels of the 1990s.',
  },
  'standing-gamou-1990s': {
    about: 'el-hadj-ag-gamou', value: { code: 'defeated-by-ifoghas', text: 'defeated by Ifoghas' },
    during: { edtf: '199X', earliest: '1990-01-01', latest: '1999-12-31' }, locators: ['Background'],
  },
  'commander-of-fagaga': {
    about: 'hassan-ag-fagaga', value: ['democratic-alliance-for-change'], locators: ['infobox, commander2', 'Battle ¶1'],
    rank: 'preferred',
    note: 'Listed first; the mutiny took place under his leadership.',
  },
  'commander-of-bahanga': {
    about: 'ibrahim-ag-bahanga', value: ['democratic-alliance-for-change'], locators: ['infobox, commander2'], rank: 'preferred',
  },
  'commander-of-ghaly': {
    about: 'iyad-ag-ghaly', value: ['democratic-alliance-for-change'], locators: ['infobox, commander2'], rank: 'preferred',
  },
  'commander-of-ba-ag-moussa': {
    about: 'ba-ag-moussa', value: ['democratic-alliance-for-change'], locators: ['infobox, commander2'], rank: 'preferred',
  },
  'post-ba-ag-moussa': {
    about: 'ba-ag-moussa', value: { code: 'commander-at-menaka', text: 'commander of the town' }, locators: ['Battle ¶2'],
    rank: 'preferred',
  },
  'standing-bahanga': {
    about: 'ibrahim-ag-bahanga', value: { code: 'prominent-ifoghas', text: 'a prominent member of the Ifoghas, as Ghaly was' },
    during: { edtf: '2006', earliest: '2006-01-01', latest: '2006-12-31' }, locators: ['Background'],
  },
  'standing-ghaly': {
    about: 'iyad-ag-ghaly', value: { code: 'prominent-ifoghas', text: 'a prominent member of the Ifoghas, as Bahanga was' },
    locators: ['Background'], rank: 'preferred',
  },
  'demands': {
    value: [{ code: 'special-status-for-kidal-region', text: 'a special status for Kidal Region' }], locators: ['Aftermath'],
    voice: 'fagaga', rank: 'preferred',
    note: 'Made after the attack.',
  },
  'date-negotiations': {
    about: 'negotiations', value: { edtf: '[2006-05-23,2006-05-24]', earliest: '2006-05-23', latest: '2006-05-24' },
    locators: ['Aftermath'], rank: 'preferred',
    note: '"Immediately after the attack", read as that day or the next.',
  },
  'actors-negotiations': {
    about: 'negotiations', value: ['democratic-alliance-for-change', 'government-of-mali', 'government-of-niger'],
    locators: ['Aftermath'], rank: 'preferred',
    note: 'No other source read has the government of Niger negotiate. The nearest is that its President was said to have asked a former rebel leader of his own country for help.',
  },
  'date-accord': {
    about: 'algiers-accord-2006', value: { edtf: '2006-07', earliest: '2006-07-01', latest: '2006-07-31' },
    locators: ['lead', 'Aftermath'],
    note: 'The month only; the record of the accord itself has the day.',
  },
  'locations-accord': {
    about: 'algiers-accord-2006', value: ['algiers'], locators: ['lead', 'Aftermath'], basis: 'inferred', rank: 'preferred',
    note: 'By its name alone.',
  },
  'refers-to-accord': {
    about: 'algiers-accord-2006', value: ['peace-agreement-1996'], locators: ['Aftermath'], rank: 'preferred',
    note: 'Said to uphold "the 1996 peace agreement"; no such text is named in the part of the accord that was read.',
  },
  'terms-accord': {
    about: 'algiers-accord-2006',
    value: [{ code: 'earlier-agreement-upheld', text: 'the peace agreement of 1996 to be upheld' }, { code: 'development-of-kidal-region', text: 'Kidal Region to be developed' }],
    locators: ['Aftermath'], rank: 'preferred',
  },
});
