import { describe, expect, it } from 'vitest';
import {
  accountOf,
  addClaim,
  addLocation,
  addParticipant,
  addSide,
  draftOf,
  idOf,
  sideId,
} from '../../../src/formats/read/account-builder.js';
import type { Source } from '../../../src/model/source.js';

const source: Source = {
  id: 'row',
  type: 'dataset',
  title: '[A row]',
  publisher: 'Invented',
  issued: 'XXXX',
  language: 'en',
  voice: 'invented',
  independence: 'independent',
  read: 'whole',
};
const read = { locators: ['n'], raw: '2' };
const two = { min: 2, max: 2 };
const during = { edtf: '2006', earliest: '2006-01-01', latest: '2006-12-31' };
const where = { description: 'Named in n.', locator: 'n' };

describe('ids', () => {
  it('are source, property and scope for a claim, numbered where one scope is stated twice', () => {
    const draft = draftOf(source);
    const killed = { property: 'casualties', outcomes: ['killed'], value: two, ...read } as const;
    const ids = [
      addClaim(draft, killed),
      addClaim(draft, killed),
      addClaim(draft, { ...killed, side: 'side-a', status: 'military' }),
      addClaim(draft, { ...killed, side: 'unknown', status: 'unknown' }),
      addClaim(draft, { property: 'strength', about: 'army', value: two, ...read }),
    ].map(({ id }) => id);
    expect(ids).toEqual([
      'row-casualties-killed',
      'row-casualties-killed-2',
      'row-casualties-killed-side-a-military',
      'row-casualties-killed-side-unknown-status-unknown',
      'row-strength-army',
    ]);
  });

  it('tell a state from its country, and what is of the account from what it names', () => {
    const draft = draftOf(source);
    const place = (name: string) => addLocation(draft, { name, kind: 'country', locator: 'n' });
    expect([place('Mali'), place('Mali'), place('Mali')]).toEqual(['mali', 'mali-country', 'mali-country-2']);
    expect(addParticipant(draft, { name: 'Mali', kind: 'state', ...where })).toBe('mali-state');
    expect(['event', 'Row', 'Row 5', 'Side A', 'unknown', 'Rowley'].map(place)).toEqual([
      'event-country',
      'the-row',
      'the-row-5',
      'the-side-a',
      'unknown-country',
      'rowley',
    ]);
    expect(place('Гао')).toBe('country');
    expect(idOf("Tal'hanat, Aïr", 'x')).toBe('talhanat-air');
  });

  it('run from side-a to side-z', () => {
    expect([0, 1, 25, 26].map(sideId)).toEqual(['side-a', 'side-b', 'side-z', 'side-27']);
  });
});

describe('an account', () => {
  it('has a claim about the event, of normal rank, and no key that says nothing', () => {
    const draft = draftOf(source);
    addClaim(draft, { property: 'date', value: null, side: undefined, note: 'Said so.', ...read });
    expect(Object.entries(accountOf(draft, 7).claims[0] ?? {}).sort()).toEqual(
      Object.entries({
        id: 'row-date',
        about: 'event',
        property: 'date',
        value: null,
        source: 'row',
        rank: 'normal',
        note: 'Said so.',
        ...read,
      }).sort(),
    );
    expect(accountOf(draft, 7)).not.toHaveProperty('names');
  });

  it('has one participant for all mentions of a name, with each side that it was on', () => {
    const draft = draftOf(source);
    const add = (side: string) =>
      addParticipant(draft, { name: 'Army', kind: 'armed-force', side, during, ...where });
    expect([add('side-a'), add('side-b'), add('side-a')]).toEqual(['army', 'army', 'army']);
    expect(draft.participants['army']).toMatchObject({
      allegiances: [
        { side: 'side-a', during },
        { side: 'side-b', during },
      ],
    });
    const key = { name: 'Army', kind: 'armed-force', ...where } as const;
    expect(addParticipant(draft, { ...key, key: 'another' })).toBe('army-armed-force');
  });

  it('has a side with the name it was given last', () => {
    const draft = draftOf(source);
    expect(addSide(draft, 'side-b')).toBe('side-b');
    expect(draft.sides['side-b']?.name).toBe('Side B');
    addSide(draft, 'side-b', 'Rebels');
    addSide(draft, 'side-b');
    expect(draft.sides['side-b']?.name).toBe('Rebels');
  });

  it('takes as many of one name as there are without counting up from the first each time', () => {
    const draft = draftOf(source);
    let asked = 0;
    const has = draft.taken.has.bind(draft.taken);
    draft.taken.has = (id) => {
      asked += 1;
      return has(id);
    };
    const times = (n: number): number => {
      asked = 0;
      for (let i = 0; i < n; i += 1) addClaim(draft, { property: 'strength', value: two, ...read });
      return asked;
    };
    const first = times(500);
    expect(times(1_000)).toBeLessThanOrEqual(2 * first + 4);
  });
});
