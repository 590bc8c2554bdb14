import type { Alias } from '../../../src/model/alias.js';
import type { ConflictRecord } from '../../../src/model/record.js';
import { damaged, type Lint } from './lint.js';

/** Those without a name in French, each with the reason. */
const unnamedInFrench: Readonly<Record<string, string>> = {
  'government-of-niger': 'no French document that was read speaks of it as such',
};

/** Participants whose French name differs from the English one, or is a proper name of its own. */
const organisations = ['state', 'armed-force', 'armed-group'];
/** A town is called the same in both, unless an alias says otherwise. */
const places = ['country', 'region', 'camp', 'massif'];

const isFrench = ({ kind, language }: Alias): boolean => kind === 'translation' && language === 'fr';

export const nameLints: readonly Lint[] = [
  {
    name: 'names-in-french',
    description: 'the event, the sides, organisations and places other than towns have a name in French',
    check: ({ event, participants, locations }: ConflictRecord) =>
      [
        event,
        ...Object.values(event.sides),
        ...Object.values(participants).filter(({ kind }) => organisations.includes(kind)),
        ...Object.values(locations).filter(({ kind }) => places.includes(kind)),
      ]
        .filter(({ id, aliases }) => !aliases.some(isFrench) && unnamedInFrench[id] === undefined)
        .map(
          ({ id, name }) =>
            `'${id}': '${name}' has no name in French; add { name, kind: 'translation', language: 'fr' } as the sources have it`,
        ),
    damage: (record) =>
      damaged(record, (copy) => {
        copy.event.aliases = copy.event.aliases.filter((alias) => !isFrench(alias));
      }),
  },
];
