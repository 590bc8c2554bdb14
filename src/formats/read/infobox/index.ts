import { accountOf, draftOf, type ReadAccount } from '../account-builder.js';
import { openBox } from './box.js';
import { readCoordinateParameters, readCoordinates } from './coordinates.js';
import { readDateParameter } from './date.js';
import { readFigures } from './figures/claims.js';
import type { ParameterRole } from './parameters.js';
import { nameSides, readParticipants } from './participants.js';
import { readPlaces } from './places.js';
import { plainText, renderWikitext } from './render.js';
import { readResult } from './result.js';
import type { Parameter, Work } from './work.js';

/** The reader of each role, in the order in which they need each other: dates first, figures last. */
const readers: readonly (readonly [readonly ParameterRole[], (work: Work, parameter: Parameter) => void])[] =
  [
    [['date'], (work, parameter) => (work.date === null ? readDateParameter(work, parameter) : undefined)],
    [['time'], readDateParameter],
    [['place'], readPlaces],
    [['coordinates'], readCoordinates],
    [['combatants'], (work, parameter) => readParticipants(work, parameter, 'belligerents')],
    [['commanders'], (work, parameter) => readParticipants(work, parameter, 'commanders')],
    [['result'], readResult],
    [['strength'], (work, parameter) => readFigures(work, parameter, 'strength')],
    [['casualties', 'outcome'], (work, parameter) => readFigures(work, parameter, 'casualties')],
  ];

/**
 * An account from an infobox of a conflict on Wikipedia: `{{Infobox military conflict}}`, its redirects
 * and its kin for civil conflicts and attacks on civilians, the French and Portuguese boxes too.
 *
 * Takes wikitext, a whole page or just the box, or an object of the box's parameters. Figures keep their
 * ranges, bounds and estimates, who says them, and their own words in `raw`; equipment has its `unit`; the
 * columns are sides `side-a`, `side-b`, `side-c`. Figures of one contingent are about that participant.
 * A combatant is a state where a flag shows its own name, else an armed group; a commander is a person;
 * a place of unknown kind is a town. Days stay in the calendar they are written in. Never throws, and takes
 * time in proportion to the input: what is not understood becomes an issue, and `account.raw` is the input.
 *
 * @param input Wikitext, or an object whose values are wikitext or numbers.
 * @returns The account and what was found amiss, by the codes of `issueCodes.infobox`.
 * @group Read other formats
 * @see https://en.wikipedia.org/wiki/Template:Infobox_military_conflict
 * @example
 * ```ts
 * import { fromInfobox } from 'kidal-menaka-2006/formats';
 * const box = '{{Infobox military conflict|date=May 23, 2006|casualties1=2 killed|casualties2=4–6 killed}}';
 * fromInfobox(box).account.claims.map((claim) => claim.id) //=> ['infobox-date', 'infobox-casualties-killed-side-a', 'infobox-casualties-killed-side-b']
 * fromInfobox(box).account.claims[2].value //=> { min: 4, max: 6 }
 * fromInfobox(box).issues //=> []
 * ```
 */
export function fromInfobox(input: string | Readonly<Record<string, unknown>>): ReadAccount {
  const { parameters, language, issues, tellUnread } = openBox(input);
  const withRole = (...roles: readonly ParameterRole[]): readonly Parameter[] =>
    parameters.filter(
      ({ meaning, value }) => meaning !== null && roles.includes(meaning.role) && value !== '',
    );
  const [name] = withRole('name');
  const title = name === undefined ? '' : plainText(renderWikitext(name.value)).slice(0, 300);
  const draft = draftOf({
    id: 'infobox',
    type: 'entry-encyclopedia',
    title: title === '' ? '[infobox of a conflict]' : title,
    publisher: 'Wikipedia',
    issued: 'XXXX',
    language,
    voice: 'wikipedia',
    independence: 'wikipedia-family',
    read: 'part',
  });
  if (title !== '') draft.names.push({ name: title, kind: 'spelling' });
  const romance = language !== 'en';
  const work: Work = { draft, issues, members: new Map(), found: new Map(), romance, date: null };
  for (const [roles, read] of readers) for (const parameter of withRole(...roles)) read(work, parameter);
  const parts = withRole('coordinate-part');
  if (parts.length > 0) readCoordinateParameters(work, parts);
  if (work.members.size > 0) nameSides(work);
  tellUnread(work);
  return { account: accountOf(draft, input), issues };
}
