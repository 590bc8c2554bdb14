import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateRecord } from '../../src/schemas/index.js';
import { changed } from './small-record.js';

// What somebody who writes a record by hand gets wrong, and what they are told: the value, what was expected, the
// nearest right answer, and no finding that only follows from another.

const actium: unknown = JSON.parse(
  readFileSync(new URL('../../examples/record.json', import.meta.url), 'utf8'),
);
type Path = readonly (string | number)[];
const place = ['locations', 'sea-off-actium'] as const;
const source = ['sources', 'plutarch-antony'] as const;
const agrippa = ['participants', 'agrippa'] as const;
const claim = ['claims', 0] as const;

const count = '{ min, max, best?, approximate?, wording? }';
const date = '{ edtf, earliest, latest }';
const id = "an id in kebab-case, like 'iyad-ag-ghaly'";
const edtf = "an EDTF date like '2006-05-23', '2006-05-23/..' or '2006-05-29~'";
const outcomes =
  "'killed', 'wounded', 'captured', 'missing', 'surrendered', 'deserted', 'executed', 'arrested', 'displaced', 'evacuated', 'sick', 'destroyed', 'damaged', 'lost', 'unspecified'";

/** Where, what stands there (`undefined`: nothing), and the messages, all of them. */
const mistakes: readonly (readonly [Path, unknown, string])[] = [
  [[...claim, 'value'], 5000, `value is 5000, expected ${count}, did you mean { min: 5000, max: 5000 }?`],
  [
    [...claim, 'value'],
    '5,000',
    `value is '5,000', expected ${count}, did you mean { min: 5000, max: 5000 }?`,
  ],
  [
    [...claim, 'value'],
    [4000, 5000],
    `value is a list of 2, expected ${count}, did you mean { min: 4000, max: 5000 }?`,
  ],
  [[...claim, 'value'], null, `value is null, expected ${count}`],
  [[...claim, 'value', 'max'], undefined, 'max is missing, expected a whole number, 0 or more, or null'],
  [
    [...claim, 'value', 'min'],
    '4,000',
    "min is '4,000', expected a whole number, 0 or more, did you mean 4000?",
  ],
  [[...claim, 'value', 'min'], -1, 'min is -1, expected a whole number, 0 or more'],
  [[...claim, 'value', 'min'], 1e300, 'min is 1e+300, expected 9007199254740991 at most'],
  [[...claim, 'value', 'best'], null, 'best is null, expected a whole number, 0 or more, or no such key'],
  [[...claim, 'value', 'approximate'], false, 'approximate is false, expected true, or no such key'],
  [[...claim, 'outcomes', 0], 'dead', `outcomes[0] is 'dead', expected one of ${outcomes}`],
  [[...claim, 'outcomes', 0], 'kiled', "outcomes[0] is 'kiled', did you mean 'killed'?"],
  [
    [...claim, 'outcomes'],
    'killed',
    `outcomes is 'killed', expected a list, each member one of ${outcomes}, did you mean ['killed']?`,
  ],
  [
    [...claim, 'outcomes'],
    ['wounded', 'killed', 'killed'],
    "the outcomes 'wounded', 'killed', 'killed' are not in alphabetical order, each once, did you mean ['killed', 'wounded']?",
  ],
  [[...claim, 'locators'], '68', "locators is '68', expected a list of texts, did you mean ['68']?"],
  [[...claim, 'locators', 0], 68, "locators[0] is 68, expected text, did you mean '68'?"],
  [[...claim, 'rank'], undefined, "rank is missing, expected one of 'preferred', 'normal', 'deprecated'"],
  [[...claim, 'side'], null, `side is null, expected ${id}, or no such key`],
  [[...claim, 'side'], 'Antony', `side is 'Antony', expected ${id}, did you mean 'antony'?`],
  [[...claim, 'statedBy'], 'Caesar', "statedBy is 'Caesar', expected { name, participant?, side }"],
  [
    ['event', 'date'],
    '31 BC',
    `date is '31 BC', expected ${date}, or null, did you mean { edtf: '-0030', earliest: '-0030-01-01', latest: '-0030-12-31' }?`,
  ],
  [['event', 'date', 'edtf'], '2 September 31 BC', `edtf is '2 September 31 BC', expected ${edtf}`],
  [['event', 'date', 'latest'], undefined, "latest is missing, expected '-0030-09-02'"],
  [
    [...agrippa, 'allegiances', 0, 'during'],
    2006,
    `during is 2006, expected ${date}, did you mean { edtf: '2006', earliest: '2006-01-01', latest: '2006-12-31' }?`,
  ],
  [
    [...source, 'issued'],
    '75',
    `'75' is no EDTF date of days that exist, expected ${edtf}, did you mean '0075'?`,
  ],
  [
    ['date'],
    '2026-11-24T10:00:00Z',
    "date is '2026-11-24T10:00:00Z', expected a day as YYYY-MM-DD, like '2006-05-23', did you mean '2026-11-24'?",
  ],
  [['date'], '24/11/2026', "date is '24/11/2026', expected a day as YYYY-MM-DD, like '2006-05-23'"],
  [
    ['event', 'time'],
    { earliest: '6h30', latest: '06:30' },
    "earliest is '6h30', expected a time of day as HH:MM, like '05:00', did you mean '06:30'?",
  ],
  [
    ['event', 'result'],
    'Victory of Octavian',
    "result is 'Victory of Octavian', expected { code, text }, or null, did you mean { code: 'victory-of-octavian', text: 'Victory of Octavian' }?",
  ],
  [
    ['event', 'id'],
    'Battle of Actium',
    `id is 'Battle of Actium', expected ${id}, did you mean 'battle-of-actium'?`,
  ],
  [['event', 'locations', 0], { location: 'x' }, `locations[0] is { location }, expected ${id}`],
  [
    ['event', 'aliases', 0],
    'Actiaca',
    "aliases[0] is 'Actiaca', expected { name, kind, language?, script? }",
  ],
  [
    ['event', 'sides'],
    [{ id: 'antony' }],
    'sides is a list of 1, expected an object of rows keyed by their ids',
  ],
  [['participants'], undefined, 'participants is missing, expected an object of rows keyed by their ids'],
  [['claims'], {}, 'claims is {}, expected a list of rows'],
  [
    [...agrippa, 'kind'],
    'human',
    "kind is 'human', expected one of 'person', 'state', 'armed-force', 'armed-group', 'community'",
  ],
  [
    [...agrippa, 'identifiers', 'wikidata'],
    48174,
    "wikidata is 48174, expected a Wikidata item, like 'Q912', did you mean 'Q48174'?",
  ],
  [[...agrippa, 'identifiers', 'pleiades'], [], 'pleiades is a list of 0, expected text or a number'],
  [
    [...place, 'kind'],
    'Sea',
    "kind is 'Sea', expected a word in kebab-case, like 'town', did you mean 'sea'?",
  ],
  [
    [...place, 'coordinates'],
    [38.94, 20.73],
    'coordinates is a list of 2, expected { latitude, longitude, approximate? }, or null',
  ],
  [
    [...place, 'coordinates', 'latitude'],
    '38.94',
    "latitude is '38.94', expected a number from -90 to 90, did you mean 38.94?",
  ],
  [[...place, 'coordinates', 'latitude'], 95, 'latitude is 95, expected a number from -90 to 90'],
  [[...source, 'type'], 'newspaper', "type is 'newspaper', did you mean 'article-newspaper'?"],
  [[...source, 'url'], 'https://a.example', "unknown key 'url', did you mean 'URL'?"],
  [
    [...source, 'URL'],
    'www.perseus.example/x',
    "URL is 'www.perseus.example/x', expected an address that begins with http:// or https://, did you mean 'https://www.perseus.example/x'?",
  ],
  [
    [...source, 'language'],
    'Greek (ancient)',
    "language is 'Greek (ancient)', expected a BCP 47 language tag, like 'fr'",
  ],
  [
    [...source, 'author'],
    ['Plutarch'],
    "author[0] is 'Plutarch', expected { family, given? } or { literal }, did you mean { family: 'Plutarch' }?",
  ],
  [
    ['timeline', 0, 'participants', 0],
    'agrippa',
    "participants[0] is 'agrippa', expected { participant, role }",
  ],
  [['claims', 1], null, 'claims[1] is null, expected { property, … }'],
];

const messagesOf = (record: unknown): string[] => validateRecord(record).issues.map(({ message }) => message);

describe('what a mistake is told', () => {
  it('of the example itself: none', () => expect(messagesOf(actium)).toEqual([]));

  it.each(mistakes)('%j %j', (path, value, message) =>
    expect(messagesOf(changed(actium, path, () => value))).toEqual([message]),
  );

  it('a misspelt key once, and not as a missing one, too', () => {
    const spelt = changed(actium, [...place, 'coordinates'], () => ({ lat: 38.94, longitude: 20.73 }));
    expect(messagesOf(spelt)).toEqual(["unknown key 'lat', did you mean 'latitude'?"]);
    const outcome = { ...(actium as { claims: object[] }).claims[0], outcomes: undefined, outcome: 'killed' };
    expect(messagesOf(changed(actium, claim, () => outcome))).toEqual([
      "unknown key 'outcome', did you mean 'outcomes'?",
    ]);
  });

  it('a row under a key that is no id, without what refers to it', () => {
    const { agrippa: row } = (actium as { participants: Record<string, object> }).participants;
    const renamed = changed(actium, ['participants'], () => ({ Agrippa: { ...row, id: 'Agrippa' } }));
    expect(messagesOf(renamed)).toEqual([
      `the key 'Agrippa' is not ${id}`,
      `id is 'Agrippa', expected ${id}, did you mean 'agrippa'?`,
    ]);
  });
});
