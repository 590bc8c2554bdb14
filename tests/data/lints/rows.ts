import type { Alias } from '../../../src/model/alias.js';
import type { Citation } from '../../../src/model/citation.js';
import type { ConflictRecord } from '../../../src/model/record.js';
import { foldText } from '../../../src/text/fold.js';
import { damaged, firstRow, type Lint, type Mutable } from './lint.js';

/** What participants and locations have in common, and the rules for it. */
export interface NamedRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly citations: readonly Citation[];
}

type Table = 'participants' | 'locations';

interface TableRules {
  readonly table: Table;
  /** The word for one row. */
  readonly word: string;
  /** Kinds in the order of the table. */
  readonly kinds: readonly string[];
  /** The prose of a row: what is no name, by the name of its field. */
  prose(record: ConflictRecord): readonly (readonly [id: string, field: string, text: string])[];
  readonly longestProse: number;
  /** The ids that something else in the record points at. */
  used(record: ConflictRecord): ReadonlySet<string>;
  /** Names that two rows may share, folded, each with its reason in a comment. */
  readonly shared: readonly string[];
}

/** Words that judge. They belong into a claim with its speaker; the record itself never says them. */
const characterisation =
  /\b(?:staunch\w*|pro-malian|anti-malian|sub-?clan\w*|vassal\w*|servile|bandit\w*|terroris\w*|jihadis\w*|victor\w*|freedom fighter\w*)\b/iu;

/** The message of a text that judges, or `null`. */
export function characterisationFault(field: string, text: string): string | null {
  const word = characterisation.exec(text)?.[0];
  return word === undefined
    ? null
    : `${field} says '${word}', which is a characterisation; make it a claim with its speaker`;
}

/** The message of a text that is blank, unfinished or too long, or `null`. */
export function proseFault(field: string, text: string, longest: number): string | null {
  if (text.trim() !== text || text === '')
    return `${field} is empty or has blanks at its ends; write or trim it`;
  if (!text.endsWith('.')) return `${field} does not end in a full stop; write whole sentences`;
  if (text.length > longest) return `${field} has ${text.length} characters; shorten it to ${longest}`;
  return null;
}

const scripts: readonly (readonly [letter: RegExp, script: string])[] = [
  [/\p{Script=Arabic}/u, 'Arab'],
  [/\p{Script=Tifinagh}/u, 'Tfng'],
];

/** The messages about the other names of one thing. */
export function aliasFaults(owner: string, name: string, aliases: readonly Alias[]): readonly string[] {
  const seen = new Set([name.toLowerCase()]);
  return aliases.flatMap((alias) => {
    const faults: string[] = [];
    if (alias.name.trim() !== alias.name || alias.name === '')
      faults.push(
        `${owner}: alias '${alias.name}' is empty or has blanks at its ends; trim it or take it out`,
      );
    if (seen.has(alias.name.toLowerCase()))
      faults.push(`${owner}: alias '${alias.name}' is its name or an earlier alias; take it out`);
    seen.add(alias.name.toLowerCase());
    const script = scripts.find(([letter]) => letter.test(alias.name))?.[1];
    if (script !== alias.script)
      faults.push(`${owner}: alias '${alias.name}' has script '${alias.script}'; make it '${script}'`);
    return faults;
  });
}

/** The messages about the citations of one thing. */
export function citationFaults(owner: string, citations: readonly Citation[]): readonly string[] {
  if (citations.length === 0)
    return [`${owner}: has no citation; name the source of its name or description`];
  return citations.flatMap(({ source, locator }, index) => {
    const faults: string[] = [];
    if (locator.trim() !== locator || locator === '')
      faults.push(`${owner}: the locator in '${source}' is empty or has blanks at its ends; say where in it`);
    if (citations.findIndex((other) => other.source === source) !== index)
      faults.push(`${owner}: cites '${source}' twice; join the two locators with a semicolon`);
    return faults;
  });
}

/** The rules that participants and locations share. */
export function rowLints(rules: TableRules): readonly Lint[] {
  const { table, word } = rules;
  const rowsOf = (record: ConflictRecord): readonly NamedRow[] => Object.values(record[table]);
  const each =
    (check: (row: NamedRow, record: ConflictRecord) => readonly string[]): Lint['check'] =>
    (record) =>
      rowsOf(record).flatMap((row) => check(row, record));
  const damageRow =
    (change: (row: Mutable<NamedRow>, all: readonly Mutable<NamedRow>[]) => void): Lint['damage'] =>
    (record) =>
      damaged(record, (copy) => {
        const all: readonly Mutable<NamedRow>[] = Object.values(copy[table]);
        change(firstRow(all), all);
      });
  const place = (row: NamedRow): string => `${rules.kinds.indexOf(row.kind)} ${row.id}`;

  return [
    {
      name: `${word}-citations`,
      description: `each ${word} cites a source, and a place in it, each source once`,
      check: each((row) => citationFaults(`${word} '${row.id}'`, row.citations)),
      damage: damageRow((row) => {
        firstRow(row.citations).locator = '';
      }),
    },
    {
      name: `${word}-aliases`,
      description: `no ${word} has one name twice, and a name that is not in Latin letters says its script`,
      check: each((row) => aliasFaults(`${word} '${row.id}'`, row.name, row.aliases)),
      damage: damageRow((row) => {
        row.aliases.push({ name: row.name, kind: 'spelling' });
      }),
    },
    {
      name: `${word}-names-apart`,
      description: `no two ${table} go by one name, as lookups fold it`,
      check: (record) => {
        const owners = new Map<string, string>();
        return rowsOf(record).flatMap((row) =>
          [...new Set([row.name, ...row.aliases.map(({ name }) => name)].map(foldText))].flatMap((name) => {
            const owner = owners.get(name);
            owners.set(name, owner ?? row.id);
            return owner === undefined || rules.shared.includes(name)
              ? []
              : [
                  `${word} '${row.id}': goes by '${name}', as does '${owner}'; take the alias out of one, or list it as shared`,
                ];
          }),
        );
      },
      damage: damageRow((row, all) => {
        firstRow(all, ({ id }) => id !== row.id).aliases.push({
          name: row.name.toUpperCase(),
          kind: 'spelling',
        });
      }),
    },
    {
      name: `${word}-order`,
      description: `${table} are sorted by kind (${rules.kinds.join(', ')}), then by id`,
      check: (record) => {
        const rows = rowsOf(record);
        return rows.slice(1).flatMap((row, index) => {
          const before = rows[index];
          return before === undefined || place(before) < place(row)
            ? []
            : [`${word} '${row.id}': belongs before '${before.id}' by kind and id; move it up`];
        });
      },
      damage: (record) =>
        damaged(record, (copy) => {
          const entries: readonly (readonly [string, unknown])[] = Object.entries(copy[table]).reverse();
          Object.assign(copy, { [table]: Object.fromEntries(entries) });
        }),
    },
    {
      name: `${word}-prose`,
      description: `what is said of ${table} has at most ${rules.longestProse} characters, in whole sentences`,
      check: (record) =>
        rules.prose(record).flatMap(([id, field, text]) => {
          const fault = proseFault(field, text, rules.longestProse);
          return fault === null ? [] : [`${word} '${id}': ${fault}`];
        }),
      damage: damageRow((row) => {
        Object.assign(row, { description: 'x'.repeat(500), note: 'x'.repeat(500) });
      }),
    },
    {
      name: `${word}-no-characterisation`,
      description: `what is said of ${table} judges nobody`,
      check: (record) =>
        rules.prose(record).flatMap(([id, field, text]) => {
          const fault = characterisationFault(field, text);
          return fault === null ? [] : [`${word} '${id}': ${fault}`];
        }),
      damage: damageRow((row) => {
        const text = 'A staunchly pro-Malian place or person.';
        Object.assign(row, { description: text, note: text });
      }),
    },
    {
      name: `${word}-is-used`,
      description: `something in the record points at each ${word}`,
      check: (record) => {
        const used = rules.used(record);
        return rowsOf(record)
          .filter(({ id }) => !used.has(id))
          .map(
            ({ id }) =>
              `${word} '${id}': no claim, timeline entry or other row points at it; add what it is for, or take it out`,
          );
      },
      damage: (record) =>
        damaged(record, (copy) => {
          const row = firstRow<NamedRow>(Object.values(copy[table]));
          Object.assign(copy[table], { 'unused-row': { ...row, id: 'unused-row' } });
        }),
    },
  ];
}
