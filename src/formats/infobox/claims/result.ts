import type { Coded } from '../../../model/coded.js';
import { tellLeftAside, tellPlaceholder, wholeState } from '../left-aside.js';
import { slugOf } from '../names.js';
import { findParties, sideOfWords } from '../registry.js';
import { renderWikitext } from '../render.js';
import { common, type Parameter, quoted, tell, type Work } from '../work.js';

const draws =
  /\b(?:inconclusive|indecisive|stalemate|draw|no clear (?:victor|winner)|military stalemate|status quo ante(?: bellum)?|indécise?|incertaine?|inconclusiv[oa])\b/i;
const victory =
  /^(?:(?:a|an|the|decisive|pyrrhic|tactical|strategic|major|minor|marginal|costly|limited|complete|crushing|initial|partial|overwhelming|significant|political|military|great|total)\s+)*(.+?)\s+(?:[a-z]+\s+)?(?:victory|victories|triumph)\b/i;
const victoireDe =
  /^(?:victoire|vitória)\s+(?:(?:décisive|tactique|stratégique|decisiva|pyrrhique)\s+)?(?:(?:des|du|de la|de l'|de|dos|das|do|da)\s+)?(.+?)(?:\s+(?:décisive|tactique|stratégique|decisiva))?$/i;
const victoryFor = /\bvictory (?:for|of) (?:the )?(.+)$/i;

export function readResult(work: Work, parameter: Parameter): void {
  const rendered = renderWikitext(parameter.value);
  const state = wholeState(rendered);
  if (state === 'empty') return;
  if (state === 'placeholder') {
    tellPlaceholder(work, parameter);
    return;
  }
  if (state === 'unknown' || state === 'none') {
    work.claims.push({ ...common(work, parameter, ['result']), property: 'result', value: null });
    return;
  }
  const lines = rendered.text
    .replace(/[\ue000-\ue0ff]/g, '')
    .split('\n')
    .map((line) => line.replace(/^[\s*#:;]+|[\s:;]+$/g, '').replace(/\s+/g, ' '))
    .filter((line) => line !== '');
  const [first = ''] = lines;
  const value: Coded = { code: slugOf(first) || 'result', text: lines.join('; ') };
  work.claims.push({ ...common(work, parameter, ['result']), property: 'result', value });
  readVictor(work, parameter, first);
  tellLeftAside(work, parameter, rendered);
}

function readVictor(work: Work, parameter: Parameter, text: string): void {
  const plain = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[.;,].*$/, '')
    .trim();
  if (draws.test(plain) && !/victory|victoire|vitória/i.test(plain)) {
    work.claims.push({ ...common(work, parameter, ['victor']), property: 'victor', value: 'none' });
    return;
  }
  const winner = (victoryFor.exec(plain) ?? victory.exec(plain) ?? victoireDe.exec(plain))?.[1]?.trim();
  if (winner === undefined || winner === '') return;
  const sides = [...work.members]
    .filter(([side]) =>
      winnersOf(winner).some((name) => findParties(work.registry, name, work.members, side).length > 0),
    )
    .map(([side]) => side);
  const [only, ...others] = sides;
  const side = only ?? sideOfWords(work.registry, winner, work.members);
  if (side !== undefined && others.length === 0) {
    work.claims.push({ ...common(work, parameter, ['victor']), property: 'victor', value: side });
    return;
  }
  tell(
    work,
    'victor-not-matched',
    [parameter.name],
    `The victor ${quoted(winner)} matches ${sides.length === 0 ? 'no side' : 'more than one side'}.`,
    { value: winner, expected: 'a name among the combatants of one side' },
  );
}

/** "Franco-Spanish", "US and allied". */
const winnersOf = (winner: string): readonly string[] => [
  winner,
  ...winner
    .split(/ and | & |, |\/|–/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== winner),
];
