import { addClaim, idOf } from '../account-builder.js';
import { findParties, sideOfWords } from './names.js';
import { open, type Parameter, quoted, tell, tellLeftAside, type Work } from './work.js';

const draw =
  /\b(?:inconclusive|indecisive|stalemate|draw|no clear (?:victor|winner)|status quo ante(?: bellum)?|indécise?|incertaine?|inconclusiv[oa])\b/i;
const adjectives =
  'a|an|the|decisive|pyrrhic|tactical|strategic|major|minor|marginal|costly|limited|complete|crushing|initial|partial|overwhelming|significant|political|military|great|total|operational';
const victory = new RegExp(
  `^(?:(?:${adjectives})\\s+){0,6}(.+?)\\s+(?:(?:${adjectives})\\s+){0,3}(?:victory|victories|triumph)\\b`,
  'i',
);
const victoireDe =
  /^(?:victoire|vitória)\s+(?:(?:décisive|tactique|stratégique|decisiva|pyrrhique)\s+)?(?:(?:des|du|de la|de l'|de|dos|das|do|da)\s+)?(.+?)(?:\s+(?:décisive|tactique|stratégique|decisiva))?$/i;
const victoryFor = /\bvictory (?:for|of) (?:the )?(.+)$/i;

/** Claims of the result and the victor from a parameter. */
export function readResult(work: Work, parameter: Parameter): void {
  const { rendered, state } = open(work, parameter);
  if (state === 'absent') return;
  const locators = [parameter.name];
  const raw = parameter.value;
  if (state !== 'stated') {
    addClaim(work.draft, { property: 'result', value: null, locators, raw });
    return;
  }
  const lines = rendered.text
    .replace(/[\ue000-\ue0ff]/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').replace(/^[\s*#:;]+|[\s:;]+$/g, ''))
    .filter((line) => line !== '');
  const value = { code: idOf((lines[0] ?? '').slice(0, 60), 'result'), text: lines.join('; ') };
  addClaim(work.draft, { property: 'result', value, locators, raw });
  readVictor(work, parameter, lines);
  tellLeftAside(work, parameter, rendered);
}

/** Who won by one clause: its words, or `'none'`; `null` where it says nothing of it. */
function winnerIn(clause: string): string | null {
  const plain = clause
    .slice(0, 300)
    .replace(/\([^()]*\)/g, ' ')
    .trim();
  const winner = (victoryFor.exec(plain) ?? victory.exec(plain) ?? victoireDe.exec(plain))?.[1]?.trim();
  if (winner !== undefined && winner !== '') return winner;
  return draw.test(plain) ? 'none' : null;
}

/** What the clauses of the result say of the victor; where they contradict each other, nobody. */
function readVictor(work: Work, parameter: Parameter, lines: readonly string[]): void {
  const [first = '', ...later] = lines;
  // Only the first line is of the result as a whole; another that has a victor of its own speaks against it.
  const own = first.split(/[.;,](?=\s|$)/).map(winnerIn);
  const others = later
    .slice(0, 20)
    .filter((line) => line.length < 80)
    .map(winnerIn);
  const winners = [...new Set([...own, ...others].filter((winner) => winner !== null))];
  if (winners.length === 0 || own.every((winner) => winner === null)) return;
  const sides = winners.map((winner) => (winner === 'none' ? ['none'] : sidesOf(work, winner)));
  const [only, ...more] = [...new Set(sides.flat())];
  if (only !== undefined && more.length === 0 && sides.every((one) => one.length === 1)) {
    addClaim(work.draft, {
      property: 'victor',
      value: only,
      locators: [parameter.name],
      raw: parameter.value,
    });
    return;
  }
  const value = winners.join('; ');
  if (winners.length > 1) {
    const message = `The result names several victors or none: ${quoted(value)}. No one victor is claimed.`;
    tell(work, 'victor-contradicted', [parameter.name], message, { value });
    return;
  }
  const message = `The victor ${quoted(value)} matches ${more.length === 0 ? 'no side' : 'more than one side'}.`;
  tell(work, 'victor-not-matched', [parameter.name], message, {
    value,
    expected: 'a name among the combatants of one side',
  });
}

/** The sides that a victor's name means: the whole name first, then its parts ("Franco-Spanish"). */
function sidesOf(work: Work, winner: string): readonly string[] {
  const match = (names: readonly string[]): string[] =>
    [...work.members.keys()].filter((side) => names.some((name) => findParties(work, name, side).length > 0));
  const whole = match([winner]);
  if (whole.length > 0) return whole;
  const parts = winner.split(/ and | & |, |\/|–|-/, 8).map((name) => name.trim());
  const byParts = parts.length > 1 ? match(parts.filter((name) => name !== '')) : [];
  const byWords = sideOfWords(work, winner);
  return byParts.length > 0 ? byParts : byWords === undefined ? [] : [byWords];
}
