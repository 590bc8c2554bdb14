import type { Outcome } from '../../../model/claim.js';

/** Words for what befell people and things, in English, French and Portuguese. */
const outcomeWords: Readonly<Record<Outcome, string>> = {
  killed:
    'killed in action, burned alive, burnt alive, killed, kia, dead, deaths, death, died of wounds, died, fatalities, fatality, slain, perished, drowned, fallen, fell, ' +
    'massacred, murdered, assassinated, martyred, deceased, dow, kills, mort, morts, morte, mortes, mortos, tué, ' +
    'tués, tuée, tuées, décès, décédés, noyés',
  wounded:
    'wounded in action, wounded, injured, injuries, injury, wia, hurt, wounds, blessé, blessés, blessée, blessées, ' +
    'ferido, feridos, feridas',
  captured:
    'captured, taken prisoner, taken prisoners, prisoners of war, prisoner of war, prisoners, prisoner, pows, pow, ' +
    'captives, captive, hostages, hostage, taken hostage, taken captive, kidnapped, abducted, seized, captures, ' +
    'enslaved, prisonnier, prisonniers, capturé, capturés, capturées, capturados, prisioneiros',
  missing: 'missing in action, missing, mia, unaccounted for, disappeared, disparu, disparus, desaparecidos',
  surrendered: 'surrendered, capitulated, rendus',
  deserted:
    'deserted, desertions, deserters, deserter, defected, defections, defectors, defector, awol, déserteurs, desertores',
  executed: 'executed, executions, execution, exécutés, beheaded, hanged, executados',
  arrested:
    'arrested, arrests, arrest, detained, detainees, imprisoned, jailed, arrêtés, arrestations, detentions',
  displaced:
    'internally displaced, displaced, refugees, refugee, deported, expelled, idps, idp, made homeless, homeless, ' +
    'déplacés, réfugiés, deslocados, refugiados',
  evacuated: 'evacuated, evacuees, évacués',
  sick: 'sick, sickened, diseased, ill, malades',
  destroyed:
    'destroyed, sunk, sunken, shot down, downed, burned, burnt, wrecked, scuttled, knocked out, blown up, crashed, ' +
    'ran aground, run aground, grounded, beached, foundered, détruit, détruits, détruite, détruites, coulé, coulés, ' +
    'abattu, abattus, destruídos, afundados',
  damaged:
    'badly damaged, damaged, crippled, disabled, dismasted, endommagé, endommagés, endommagées, danificados',
  lost: 'lost, perdus, perdidos, perdues',
  unspecified:
    'casualties, casualty, losses, loss, victims, victim, hors de combat, out of action, pertes, baixas, perdas, ' +
    'victimes, vítimas',
};

const outcomeByWord: ReadonlyMap<string, Outcome> = new Map(
  (Object.entries(outcomeWords) as [Outcome, string][]).flatMap(([outcome, words]) =>
    words.split(', ').map((word) => [word, outcome] as const),
  ),
);
const anyOutcome = [...outcomeByWord.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/ /g, '[ -]'))
  .join('|');

/** One word or phrase for an outcome. */
const outcomePattern = new RegExp(`(?<![\\p{L}-])(?:${anyOutcome})(?![\\p{L}])`, 'giu');
const link =
  '(?:\\s*(?:,\\s*(?:or|and|et|ou|e)?|\\/|&|\\+)\\s*|\\s+(?:or|and|et|ou|e|and\\/or)\\s+)(?:(?:or|and|otherwise|badly|seriously|severely|slightly|later)\\s+)?';
/** A run of them: "dead, wounded, or captured", "killed/wounded", "killed or seriously wounded". */
export const outcomesPattern = new RegExp(
  `(?<![\\p{L}-])(?:${anyOutcome})(?![\\p{L}])(?:${link}(?:${anyOutcome})(?![\\p{L}])){0,8}`,
  'giu',
);

/** The set of outcomes that a run of words names, sorted. */
export function outcomesOf(words: string): readonly Outcome[] {
  const found = new Set<Outcome>();
  for (const [word] of words.matchAll(outcomePattern)) {
    const outcome = outcomeByWord.get(word.toLowerCase().replace(/[-\s]+/g, ' '));
    if (outcome !== undefined) found.add(outcome);
  }
  // "casualties killed and wounded": the sum is what the others make.
  if (found.size > 1) found.delete('unspecified');
  if (found.has('executed')) found.delete('killed');
  return [...found].sort();
}

/** Outcomes that only things can meet with. */
export const thingsOnly: ReadonlySet<Outcome> = new Set(['destroyed', 'damaged']);
/** Outcomes that only people can meet with. */
export const peopleOnly: ReadonlySet<Outcome> = new Set([
  'killed',
  'wounded',
  'missing',
  'surrendered',
  'deserted',
  'executed',
  'arrested',
  'displaced',
  'evacuated',
  'sick',
]);

/** Words that say how heavy losses were without a number. */
export const heavyWords =
  /^(?:(?:probably|possibly|reportedly|very|extremely|relatively|fairly|quite|rather|likely|almost) )*(?:heavy|heavier|light|minimal|minor|moderate|severe|significant|substantial|considerable|extensive|massive|huge|large|high|low|negligible|enormous|many|numerous|catastrophic|devastating|slight|small|lourdes|légères|importantes|élevées|nombreuses|pesadas|leves)(?: (?:casualties|losses|numbers?|pertes|baixas|overall casualties|on both sides))?$/i;
