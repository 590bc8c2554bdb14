import { type Rendered, signs } from './render/rendered.js';

/** Someone whom a list of combatants or commanders names. */
export interface NamedEntry {
  readonly name: string;
  /** The article it links to, where its title is another. */
  readonly target?: string | undefined;
  /** Whose flag stands before it. */
  readonly flag?: string | undefined;
  /** What the list says of it: `KIA`, a parenthesis. */
  readonly remark?: string | undefined;
}

export interface NamedList {
  readonly entries: readonly NamedEntry[];
  /** Headings of the list, such as "Supported by:". */
  readonly headings: readonly string[];
}

const fate =
  /\b(?:KIA|WIA|POW|MIA|DOW|died of wounds|natural causes|executed|surrendered|defected|assassinated|killed|died|tué|prisonnier|exécuté)\b|[†‡]/g;
const nobody = /^(?:unknown|\?+|none|n\/a|undefined|various|others?|and others|et al\.?|and allies|allies)$/i;

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** A line cut at commas that stand between links, outside parentheses. */
function piecesOf(rendered: Rendered, from: number, to: number): readonly Piece[] {
  const links = rendered.links.filter((link) => link.from >= from && link.to <= to);
  const found: Piece[] = [];
  let depth = 0;
  let start = from;
  for (let i = from; i < to; i++) {
    const char = rendered.text[i];
    if (char === '(') depth++;
    if (char === ')' && depth > 0) depth--;
    if (depth > 0 || (char !== ',' && char !== ';') || links.some((link) => i >= link.from && i < link.to))
      continue;
    const linkedBefore = links.some((link) => link.from >= start && link.to <= i);
    const linkedAfter = links.some((link) => link.from > i);
    const others = /^,\s*(?:and )?(?:allies|others)\b/.test(rendered.text.slice(i, i + 20));
    if (char === ',' && (!linkedBefore || !linkedAfter) && !(linkedBefore && others)) continue;
    found.push({ from: start, to: i });
    start = i + 1;
  }
  return [...found, { from: start, to }];
}

function entryOf(rendered: Rendered, { from, to }: Piece): NamedEntry | null {
  const raw = rendered.text.slice(from, to);
  const remarks = [...raw.matchAll(/\(([^()]{1,200})\)/g)].map(([, inner]) =>
    (inner ?? '').replace(/[\ue000-\ue0ff]/g, '').trim(),
  );
  const bare = raw
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[\ue000-\ue0ff]/g, ' ')
    .replace(/\[\s?\w{1,4}\s?\]/g, ' ');
  const fates = [...bare.matchAll(fate)].map(([word]) => word);
  const name = bare
    .replace(fate, ' ')
    .replace(/^[\s*#:;,•·–-]+|[\s,;:•·]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^and /, '')
    .slice(0, 200);
  if (
    name === '' ||
    !/[\p{L}\p{N}?]/u.test(name) ||
    /^(?:then|later|full list|see .*|list|with|under|from|until)$/i.test(name)
  )
    return null;
  const link = rendered.links.find(
    (other) =>
      other.from >= from && other.to <= to && rendered.text.slice(other.from, other.to).trim() !== '',
  );
  const target = link?.target
    .replace(/#.*$/, '')
    .replace(/_/g, ' ')
    .replace(/\s*\([^()]*\)$/, '')
    .trim();
  const flag = rendered.flags.filter(({ at }) => at >= from && at < to)[0]?.country;
  const remark = [...fates, ...remarks].filter((words) => words !== '').join(', ');
  return {
    name,
    ...(target !== undefined && target !== '' && target !== name ? { target } : {}),
    ...(flag === undefined ? {} : { flag }),
    ...(remark === '' ? {} : { remark }),
  };
}

/** The same text, character for character, with no line break inside a parenthesis. */
function oneLineParentheses(text: string): string {
  return text.replace(/\([^()]{0,300}\)/g, (inner) => inner.replace(/\n/g, ' '));
}

/** Everyone a value names, in order. */
export function readNames(given: Rendered): NamedList {
  const rendered = { ...given, text: oneLineParentheses(given.text) };
  const entries: NamedEntry[] = [];
  const headings: string[] = [];
  let offset = 0;
  let pendingFlag: string | undefined;
  for (const line of rendered.text.split('\n')) {
    const from = offset;
    offset += line.length + 1;
    const plain = line.replace(/[\ue000-\ue0ff]/g, '').trim();
    if (plain === '' || line.includes(signs.rule)) {
      // A flag alone on its line belongs to the name below.
      pendingFlag = rendered.flags.find(({ at }) => at >= from && at < offset)?.country ?? pendingFlag;
      continue;
    }
    if (
      /:$/.test(plain) &&
      !rendered.links.some(
        (link) =>
          link.from >= from && link.to < offset && plain === `${rendered.text.slice(link.from, link.to)}`,
      )
    ) {
      headings.push(plain.replace(/^[*#;:\s]+|:$/g, '').trim());
      continue;
    }
    // Small print on a line of its own is a title or a unit of the one above.
    if (
      line.replace(/[\s\ue001\ue003]/g, '').startsWith(signs.small) &&
      line
        .trimEnd()
        .replace(/[\ue001]/g, '')
        .endsWith(signs.small) &&
      entries.length > 0
    ) {
      const last = entries[entries.length - 1];
      if (last !== undefined)
        entries[entries.length - 1] = {
          ...last,
          remark: [last.remark, plain.replace(/^\(|\)$/g, '')]
            .filter((words) => words !== undefined)
            .join(', '),
        };
      continue;
    }
    for (const piece of piecesOf(rendered, from, from + line.length)) {
      const entry = entryOf(rendered, piece);
      if (entry === null) continue;
      entries.push(
        pendingFlag !== undefined && entry.flag === undefined ? { ...entry, flag: pendingFlag } : entry,
      );
      pendingFlag = undefined;
    }
  }
  return { entries: entries.slice(0, 500), headings };
}

/** Whether an entry names nobody: "Unknown", "others". */
export const isNobody = ({ name }: NamedEntry): boolean => nobody.test(name);
