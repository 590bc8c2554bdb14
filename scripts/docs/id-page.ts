/** What the reference shows under a type of ids: how many there are, and where the rows are that they name. */
import type { DeclarationReflection } from 'typedoc';
import type { ConflictRecord } from '../../src/model/record.js';
import { upperFirst } from '../../src/text/upper-first.js';
import { rowAddress, sourceAddress } from './facts.js';
import { code, h } from './html.js';
import type { Section } from './section.js';
import { manyWordsOf } from './types.js';

interface Row {
  readonly id: string;
  readonly name: string;
}

/** The tables whose rows can be listed; of a claim nothing short tells what it says. */
const tables: Readonly<Record<string, (record: ConflictRecord) => readonly Row[]>> = {
  participants: ({ participants }) => Object.values(participants),
  locations: ({ locations }) => Object.values(locations),
  voices: ({ voices }) => Object.values(voices),
  sources: ({ sources }) => Object.values(sources).map(({ id, title }) => ({ id, name: title })),
  timeline: ({ timeline }) => timeline.map(({ id, title }) => ({ id, name: title })),
};

export function idContent(
  type: DeclarationReflection,
  record: ConflictRecord,
  up: string,
): readonly Section[] {
  const ids = manyWordsOf(type);
  const [first] = ids ?? [];
  if (ids === undefined || first === undefined) return [];
  const content = record.claims.some(({ id }) => id === first)
    ? [h('p', null, `One of ${ids.length}: see `, h('a', { href: `${up}claims.html` }, 'all claims'), '.')]
    : Object.entries(tables).flatMap(([table, rowsOf]) => {
        const rows = rowsOf(record).filter(({ id }) => ids.includes(id));
        if (rows.length !== ids.length) return [];
        const address = (id: string): string =>
          table === 'sources' ? sourceAddress(id, up) : rowAddress(table, id, up);
        const items = rows.map(({ id, name }) =>
          h('li', null, code(id), ' ', h('a', { href: address(id) }, upperFirst(name))),
        );
        return [
          h(
            'p',
            null,
            `One of ${ids.length}: see `,
            h('a', { href: rowAddress(table, '', up).replace('#', '') }, code(table)),
            '.',
          ),
          h('details', null, h('summary', null, `All ${ids.length}`), h('ul', null, ...items)),
        ];
      });
  return content.length === 0 ? [] : [{ id: 'ids', title: 'Ids', content }];
}
