import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const doors = ['src/index.ts', 'src/schemas/index.ts', 'src/formats/index.ts'];
const files = ['src', 'data'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

/** `src/formats/read/infobox/box.ts` → `src/formats/read`, `data/sources/bbc.ts` → `data`, `src/record.ts` → itself. */
function roomOf(file: string): string {
  const [top, room, third, fourth] = file.split('/');
  if (top === 'data') return top;
  if (room === 'formats' && fourth !== undefined) return `src/formats/${third}`;
  return file === 'src/compare.ts' ? 'src/compare' : `src/${room}`;
}

interface Import {
  readonly from: string;
  readonly to: string;
  /** The file, where it is one of ours and more than its types are imported. */
  readonly file: string | undefined;
  readonly types: boolean;
}

function importsOf(file: string): readonly Import[] {
  const statements = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...statements].map(([, types, named, bare, lazy]) => {
    const path = named ?? bare ?? lazy ?? '';
    const inside = path.startsWith('.')
      ? relative('.', join(dirname(file), path)).replace(/\.js$/, '.ts')
      : undefined;
    const to = inside === undefined ? path.replace(/^node:.*/, 'node:*') : roomOf(inside);
    return {
      from: roomOf(file),
      to,
      file: types === undefined ? inside : undefined,
      types: types !== undefined,
    };
  });
}

/** What each room imports, in the words of the page: `model` (types). */
function arrows(): Record<string, readonly string[]> {
  const seen = new Map<string, Map<string, boolean>>();
  for (const file of files.filter((name) => !doors.includes(name))) {
    const room = seen.get(roomOf(file)) ?? new Map<string, boolean>();
    seen.set(roomOf(file), room);
    for (const { from, to, types } of importsOf(file))
      if (from !== to) room.set(to, types && (room.get(to) ?? true));
  }
  return Object.fromEntries(
    [...seen].map(([room, targets]) => [
      room,
      [...targets]
        .map(([to, types]) => `${to.replace(/^src\/|\.ts$/g, '')}${types ? ' (types)' : ''}`)
        .sort(),
    ]),
  );
}

test('the rooms and their arrows are those of docs/architecture.md', () => {
  const rows = [
    ...readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `([^`]+)` \| [^|]+ \|([^|]*)\|$/gm),
  ];
  const page = Object.fromEntries(
    rows.map(([, room, imports = '']) => [
      room,
      imports
        .replaceAll('`', '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .sort(),
    ]),
  );
  expect(arrows()).toEqual(page);
});

test('arrows run one way: no two files of different rooms reach each other', () => {
  const targets = new Map(
    files.map((file) => [file, importsOf(file).flatMap(({ file: to }) => (to === undefined ? [] : [to]))]),
  );
  const reach = (file: string, seen = new Set<string>()): Set<string> => {
    for (const to of targets.get(file) ?? [])
      if (!seen.has(to)) {
        seen.add(to);
        reach(to, seen);
      }
    return seen;
  };
  const reached = new Map(files.map((file) => [file, reach(file)]));
  const circles = files.flatMap((file) =>
    [...(reached.get(file) ?? [])]
      .filter((other) => roomOf(other) !== roomOf(file) && reached.get(other)?.has(file))
      .map((other) => `${file} and ${other}`),
  );
  expect(circles).toEqual([]);
});
