import type { Source } from '../../model/source.js';
import type { ReadAccount } from '../read/account-builder.js';
import { readDateParameter } from './claims/date.js';
import { readFigures } from './claims/figures.js';
import { nameSides, readParticipants } from './claims/participants.js';
import { readCoordinateParameters, readCoordinates, readPlaceParameter } from './claims/places.js';
import { readResult } from './claims/result.js';
import { ofRole, parameterOf, parametersOfObject, tellProblem, tellUnread, withoutTooLong } from './input.js';
import { newRegistry } from './registry.js';
import { plainText } from './render/rendered.js';
import { renderWikitext } from './render.js';
import { type SplitInfobox, splitInfobox } from './split.js';
import { type Parameter, tell, type Work } from './work.js';

export { type InfoboxIssueCode, infoboxIssueCodes } from './issue-codes.js';
export { splitInfobox } from './split.js';

function sourceOf(name: string | undefined, template: string | null, romance: boolean): Source {
  const language = !romance ? 'en' : /conflito|batalha|guerra/.test(template ?? '') ? 'pt' : 'fr';
  return {
    id: 'infobox',
    type: 'entry-encyclopedia',
    title: name === undefined || name === '' ? '[infobox of a conflict]' : name,
    publisher: 'Wikipedia',
    issued: 'XXXX',
    language,
    voice: 'wikipedia',
    independence: 'wikipedia-family',
    read: 'part',
  };
}

function readAll(work: Work, given: readonly Parameter[]): void {
  const parameters = withoutTooLong(work, given);
  for (const parameter of ofRole(parameters, 'date'))
    if (work.date === null) readDateParameter(work, parameter);
  for (const parameter of ofRole(parameters, 'time')) readDateParameter(work, parameter);
  for (const parameter of ofRole(parameters, 'place')) readPlaceParameter(work, parameter);
  for (const parameter of ofRole(parameters, 'coordinates')) readCoordinates(work, parameter);
  readCoordinateParameters(work, ofRole(parameters, 'coordinate-part'));
  for (const parameter of ofRole(parameters, 'combatants')) readParticipants(work, parameter, 'belligerents');
  for (const parameter of ofRole(parameters, 'commanders')) readParticipants(work, parameter, 'commanders');
  for (const parameter of ofRole(parameters, 'result')) readResult(work, parameter);
  for (const parameter of ofRole(parameters, 'strength')) readFigures(work, parameter, 'strength');
  for (const parameter of ofRole(parameters, 'casualties', 'outcome'))
    readFigures(work, parameter, 'casualties');
  nameSides(work);
  tellUnread(work, parameters);
}

/**
 * An account from an infobox of a conflict on Wikipedia: `{{Infobox military conflict}}`, its redirects
 * and its kin for civil conflicts and attacks on civilians, the French and Portuguese boxes too.
 *
 * Takes wikitext, a whole page or just the box, or an object of the box's parameters. Figures keep their
 * ranges, bounds and estimates, who says them, and their own words in `raw`; equipment has its `unit`; the
 * columns are sides `side-a`, `side-b`, `side-c`. Figures of one contingent are about that participant.
 * A combatant is a state where a flag shows its own name, else an armed group; a commander is a person;
 * a place of unknown kind is a town. Days stay in the calendar they are written in. Never throws: what
 * is not understood becomes an issue, and `account.raw` is the input.
 *
 * @param input Wikitext, or an object whose values are wikitext or numbers.
 * @returns The account and what was found amiss, by the codes of `issueCodes.infobox`.
 * @group Read other formats
 * @see https://en.wikipedia.org/wiki/Template:Infobox_military_conflict
 * @example
 * ```ts
 * import { fromInfobox } from 'kidal-menaka-2006/formats';
 * const box = '{{Infobox military conflict|date=May 23, 2006|casualties1=2 killed|casualties2=4–6 killed}}';
 * fromInfobox(box).account.claims.map((claim) => claim.id) //=> ['infobox-date', 'infobox-casualties-side-a-killed', 'infobox-casualties-side-b-killed']
 * fromInfobox(box).account.claims[2].value //=> { min: 4, max: 6 }
 * fromInfobox(box).issues //=> []
 * ```
 */
export function fromInfobox(input: string | Readonly<Record<string, unknown>>): ReadAccount {
  const split: SplitInfobox | null = typeof input === 'string' ? splitInfobox(input) : null;
  const work: Work = {
    registry: newRegistry(),
    claims: [],
    issues: [],
    ids: new Map(),
    members: new Map(),
    romance: split?.romance ?? false,
    date: null,
  };
  for (const problem of split?.problems ?? []) tellProblem(work, problem);
  let parameters: readonly Parameter[] = [];
  if (split !== null) parameters = split.parameters.map(({ name, value }) => parameterOf(name, value));
  else if (typeof input === 'object' && input !== null) parameters = parametersOfObject(work, input);
  else
    tell(work, 'input-not-readable', [], `${typeof input} is neither text nor an object of parameters.`, {
      value: input,
      expected: 'wikitext or an object of parameters',
    });
  const romance =
    work.romance ||
    parameters.some(({ key }) =>
      /^(?:conflit|conflito|pertes\d|baixas\d|combattants\d|combatente\d|lieu)$/.test(key),
    );
  const ready: Work = { ...work, romance };
  readAll(ready, parameters);
  const name = ofRole(parameters, 'name')[0];
  const title = name === undefined ? undefined : plainText(renderWikitext(name.value)).slice(0, 300);
  const { participants, locations, sides } = work.registry;
  return {
    account: {
      source: sourceOf(title, split?.template ?? null, romance),
      ...(title === undefined || title === '' ? {} : { names: [{ name: title, kind: 'spelling' as const }] }),
      claims: ready.claims,
      sides: Object.fromEntries(sides),
      participants: Object.fromEntries(participants),
      locations: Object.fromEntries(locations),
      raw: input,
    },
    issues: ready.issues,
  };
}
