import { beforeAll, describe, expect, test } from 'vitest';
import type { fromInfobox as FromInfobox } from '../../../../src/formats/read/infobox/index.js';
import { countedSteps } from '../../steps.js';

let fromInfobox: typeof FromInfobox;
let stepsOf: (run: () => void) => number;

beforeAll(async () => {
  const counted = await countedSteps<{ fromInfobox: typeof FromInfobox }>(
    'src/formats/read/infobox/index.ts',
  );
  fromInfobox = counted.exports.fromInfobox;
  stepsOf = counted.stepsOf;
});

const times = (text: string, n: number): string => text.repeat(n);
const each = (n: number, text: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => text(i)).join('');
const figures = (piece: string) => (n: number) => ({ casualties1: times(piece, n) });
const numbered = (parameter: string, text: (i: number) => string) => (n: number) => ({
  combatant1: 'A',
  [parameter]: each(n, text),
});

/** Every kind of input that can be made longer, by how often its piece is repeated. */
const inputs: Readonly<Record<string, (n: number) => string | Record<string, string>>> = {
  'templates within templates': (n) => ({ casualties1: `${times('{{c|', n)}2${times('}}', n)}` }),
  'wrappers within wrappers': (n) => ({ casualties1: `${times('{{nowrap|', n)}2${times('}}', n)}` }),
  templates: figures('{{c|2}} killed<br>'),
  'items of one list': (n) => ({ casualties1: `{{ubl${times('|2 killed', n)}}}` }),
  'arguments of one template': (n) => ({ casualties1: `{{abbr${times('|2 killed', n)}}}` }),
  totals: (n) => ({ casualties1: times('9 killed in total\n', n) + times('9 killed\n', n) }),
  headings: figures('A:\n* 9 killed\n'),
  'headings of many names': numbered('casualties1', (i) => `A${i}:\n* 9 killed\n`),
  'figures parted by commas': figures('5 killed, '),
  'things parted by commas': figures('5 tanks, '),
  'things joined by and': figures('5 tanks and '),
  inclusions: figures('50 killed including '),
  parentheses: figures('5 killed (3 men) '),
  'parentheses on lines': figures('5 killed\n(per AFP)\n'),
  'parentheses never closed': figures('(5 killed\n'),
  'parentheses within parentheses': (n) => ({ casualties1: `${times('(', n)}5 killed${times(')', n)}` }),
  words: figures('many men '),
  outcomes: figures('killed '),
  digits: figures('9'),
  groups: (n) => ({ casualties1: `1${times(',000', n)}` }),
  'dates beside figures': figures('1 May 1900 '),
  speakers: numbered('casualties1', (i) => `9 killed (per A${i})<br>`),
  'one speaker below': (n) => ({ casualties1: `${times('9 killed<br>', n)}(per AFP)` }),
  'places of figures': numbered('casualties1', (i) => `9 killed in A${i}<br>`),
  flags: figures('{{flagicon|Mali}} 5 killed '),
  'parties and their figures': (n) => ({
    combatant1: each(n, (i) => `[[A${i}]]<br>`),
    casualties1: each(n, (i) => `{{flagicon|A${i}}} 9 killed<br>`),
  }),
  references: figures('5 killed<ref>1</ref> '),
  entities: figures('&nbsp;'),
  bold: figures("'''"),
  colons: figures('a: '),
  'names that begin a line': figures('5 men Aa bb: '),
  'days that begin a line': figures('5 men 1 May '),
  'numbers of numbers': figures('5 of '),
  'leads to a number': figures('5, possibly up to '),
  'words that head a number': figures('killed\n5\n'),
  'words for a speaker': figures('Per A '),
  dates: (n) => ({ date: times('1 May 1900 ', n) }),
  'lines of dates': (n) => ({ date: times('1 May 1900\n', n) }),
  'phases of dates': (n) => ({ date: times('(phase) 1 May 1900 ', n) }),
  places: (n) => ({ place: times('[[A]], ', n) }),
  'places in places': (n) => ({ place: times('Aa in Bb Province, ', n) }),
  'lands that close': (n) => ({ place: times('A and B, Texas, and ', n) }),
  'words of no place': (n) => ({ place: times('open ground; ', n) }),
  'places of many names': numbered('place', (i) => `[[A${i}]], `),
  'lines of places': numbered('place', (i) => `[[A${i}]]\n`),
  combatants: numbered('combatant2', (i) => `[[A${i}]]<br>`),
  'combatants by commas': numbered('combatant2', (i) => `[[A${i}]], `),
  'combatants with flags': numbered('combatant2', (i) => `{{flag|A${i}}}<br>`),
  'lines of a result': (n) => ({ result: times('A victory\n', n) }),
  victors: (n) => ({ combatant1: 'A', result: `${times('A and ', n)}victory` }),
  'numbers for coordinates': (n) => ({ coordinates: times('1 ', n) }),
  parameters: (n) => `{{Warbox${each(n, (i) => `|x${i}=1`)}}}`,
  boxes: (n) => times('{{Warbox|date=1 May 1900}}', n),
  'templates never closed': (n) => times('{{', n),
  'links never closed': (n) => times('[[', n),
  'references never closed': (n) => `{{Warbox|casualties1=${times('<ref>', n)}`,
  'tags never ended': (n) => `{{Warbox|casualties1=${times('<ref ', n)}`,
  'a box never closed': (n) => `{{Warbox${times('\n|date=1900', n)}`,
  'text before the box': (n) => `${times('x\n', n)}{{Warbox|date=1900}}`,
};

describe('twice the input takes no more than twice the steps', () => {
  test.each(Object.keys(inputs))('%s', (name) => {
    const input = inputs[name] ?? (() => '');
    const steps = (n: number): number => stepsOf(() => fromInfobox(input(n)));
    // The difference, so that what is done once for any input does not count.
    const [one, two, four] = [steps(75), steps(150), steps(300)];
    expect(four - two).toBeLessThanOrEqual(2.15 * (two - one) + 500);
  });
});
