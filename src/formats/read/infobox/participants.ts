import { addClaim, addSide } from '../account-builder.js';
import { replaceInside, splitOutside } from './depths.js';
import { folded, isCountry, partyId } from './names.js';
import { linesIn, type Rendered, signs } from './render.js';
import { open, type Parameter, sideOf, tell, tellLeftAside, type Work } from './work.js';

/** Someone whom a list of combatants or commanders names. */
interface Entry {
  readonly name: string;
  /** The article it links to, where its title is another. */
  readonly target?: string | undefined;
  /** Whose flag stands before it. */
  readonly flag?: string | undefined;
  /** What the list says of it: `KIA`, a parenthesis. */
  remark?: string | undefined;
  /** It stands below "Supported by". */
  readonly supports: boolean;
}

const fate =
  /\b(?:KIA|WIA|POW|MIA|DOW|died of wounds|natural causes|executed|surrendered|defected|assassinated|killed|died|tué|prisonnier|exécuté)\b|[†‡]/g;
const nobody = /^(?:unknown|\?+|none|n\/a|undefined|various|others?|and others|et al\.?|and allies|allies)$/i;
const noName = /^(?:then|later|full list|see .*|list|with|under|from|until|and)$/i;
const support = /\b(?:support(?:ed)? by|support|supporters|soutien|soutenus? par|apoio|apoiado por)\b/i;
/** A role that has a line to itself: it is of the one above, or heads those below. */
const role =
  /^(?:(?:the|and|of|vice|deputy|acting|supreme|overall|prime|chief|commander|commanders?-in-chief|in-chief|minister|president|king|queen|emperor|general|secretary|defence|defense|staff|army|navy|air force|governor|leader|head|state|regent|consul|field|military|political|spiritual|leaders?|commanders?)[\s,-]*){1,6}$/i;

const withoutSigns = (text: string): string => text.replace(/[\ue000-\ue0ff]/g, '').trim();

type Link = Rendered['links'][number];

/** A line cut into those it names: at semicolons, and at commas and "and" that stand beside links. */
function piecesOf(
  text: string,
  links: readonly Link[],
  start: number,
): readonly { from: number; to: number; links: readonly Link[] }[] {
  const found: { from: number; to: number; links: Link[] }[] = [];
  let next = 0;
  let open: { from: number; to: number; links: Link[] } | undefined;
  for (const { from, to, mark } of splitOutside(text, /[,;]| (?:and|&|et) /g)) {
    open ??= { from, to, links: [] };
    open.to = to;
    for (let link = links[next]; link !== undefined && link.from < start + to; link = links[++next])
      open.links.push(link);
    const last = open.links.at(-1);
    // A mark inside a link parts nothing.
    if (last !== undefined && last.to > start + to) continue;
    const rest = text.slice(to + mark.length);
    const linkBehind = links[next] !== undefined;
    const others = /^\s*(?:and )?(?:allies|others)\b/.test(rest.slice(0, 20));
    const byComma = mark === ',' && last !== undefined && (linkBehind || others);
    // "[[A]] and [[B]]", "A and [[B]]": a link must touch the word.
    const touches = last?.to === start + to || links[next]?.from === start + to + mark.length;
    const byAnd = /\p{L}|&/u.test(mark) && touches && linkBehind && !isCountry(withoutSigns(text));
    if (mark !== ';' && mark !== '' && !byComma && !byAnd) continue;
    found.push(open);
    open = undefined;
  }
  return found;
}

/** Reads one of those a line names; `null` where it names nobody. */
function entryOf(
  rendered: Rendered,
  from: number,
  to: number,
  links: readonly Link[],
  flag: string | undefined,
  supports: boolean,
): Entry | null {
  const raw = rendered.text.slice(from, to);
  const remarks = [...raw.matchAll(/\(([^()]{1,200})\)/g)].map(([, inner = '']) => withoutSigns(inner));
  const bare = replaceInside(raw, /[\s\S]/g, ' ')
    .replace(/[\ue000-\ue0ff]/g, ' ')
    .replace(/\[\s?\w{1,4}\s?\]/g, ' ');
  const fates = [...bare.matchAll(fate)].map(([word]) => word);
  const full = bare
    .replace(fate, ' ')
    // Runs of spaces first: a pattern for the end of a text tries each of them.
    .replace(/\s+/g, ' ')
    .replace(/^[\s*#:;,•·–-]+|[\s,;:•·]+$/g, '')
    .trim()
    .replace(/^and /, '')
    .slice(0, 200);
  const link = links.find((one) => rendered.text.slice(one.from, one.to).trim() !== '');
  // "[[A B]]: Overall commander": the link is the name, what stands behind the colon a remark.
  const linked = link === undefined ? '' : withoutSigns(rendered.text.slice(link.from, link.to));
  const title = linked !== '' && full.startsWith(`${linked}:`) ? full.slice(linked.length + 1).trim() : '';
  const name = title === '' ? full : linked;
  const remark = [...fates, ...remarks, title].filter((words) => words !== '').join(', ');
  if (!/[\p{L}\p{N}?]/u.test(name) || noName.test(name)) {
    // A flag without a name is whose flag it is.
    return flag === undefined ? null : { name: flag, flag, supports, ...(remark === '' ? {} : { remark }) };
  }
  const target = link?.target
    .replace(/#.*$/, '')
    .replace(/_/g, ' ')
    .replace(/\s*\([^()]*\)$/, '')
    .trim();
  return {
    name,
    supports,
    ...(target !== undefined && target !== '' && target !== name ? { target } : {}),
    ...(flag === undefined ? {} : { flag }),
    ...(remark === '' ? {} : { remark }),
  };
}

/** Everyone a value names, in order, and the headings of the list. */
function namesIn(given: Rendered): {
  readonly entries: readonly Entry[];
  readonly headings: readonly string[];
} {
  const rendered = { ...given, text: replaceInside(given.text, /\n/g, ' ') };
  const entries: Entry[] = [];
  const headings: string[] = [];
  let pending: string | undefined;
  let supports = false;
  const lines = linesIn(rendered).filter(
    (line) => line.text.includes(signs.rule) || withoutSigns(line.text) !== '' || line.flags.length > 0,
  );
  for (const [index, line] of lines.entries()) {
    const plain = withoutSigns(line.text);
    const last = entries.at(-1);
    const own = line.flags[0]?.country;
    const bare = plain.replace(/^[*#;:\s]+/, '');
    const isLink = line.links.some((link) => bare === withoutSigns(rendered.text.slice(link.from, link.to)));
    if (line.text.includes(signs.rule)) supports = false;
    if (bare === '') {
      // A flag alone on its line belongs to the name below, unless that has one of its own.
      const below = lines[index + 1];
      if (own !== undefined && (below === undefined || below.flags.length > 0))
        entries.push({ name: own, flag: own, supports });
      else pending = own ?? pending;
    } else if (/:$/.test(bare) && !isLink) {
      const heading = bare.replace(/:$/, '').trim();
      headings.push(heading);
      supports = support.test(heading);
    } else if (!isLink && line.links.length === 0 && support.test(bare) && bare.length < 30) {
      headings.push(bare);
      supports = true;
    } else if (last !== undefined && isAside(line.text, bare)) {
      last.remark = [last.remark, bare.replace(/^\(|\)$/g, '')]
        .filter((words) => words !== undefined)
        .join(', ');
    } else if (!isLink && line.links.length === 0 && own === undefined && role.test(bare))
      headings.push(bare);
    else {
      for (const piece of piecesOf(line.text, line.links, line.start)) {
        const [from, to] = [line.start + piece.from, line.start + piece.to];
        const flag = line.flags.find(({ at }) => at >= from && at < to)?.country;
        const entry = entryOf(
          rendered,
          from,
          to,
          piece.links,
          flag ?? (piece.from === 0 ? pending : undefined),
          supports,
        );
        if (entry !== null) entries.push(entry);
      }
      pending = undefined;
    }
  }
  return { entries: entries.slice(0, 500), headings };
}

/** Small print or a parenthesis on a line of its own is a title or a unit of the one above. */
function isAside(text: string, bare: string): boolean {
  const marks = text.replace(/[\s\ue001\ue003]/g, '');
  return (marks.startsWith(signs.small) && marks.endsWith(signs.small)) || /^\([^()]*\)$/.test(bare);
}

/** Claims of the parties or commanders of a side from a parameter. */
export function readParticipants(
  work: Work,
  parameter: Parameter,
  property: 'belligerents' | 'commanders',
): void {
  const { rendered, state } = open(work, parameter);
  if (state === 'absent') return;
  const side = sideOf(work, parameter.meaning?.side ?? 0);
  if (state !== 'stated') {
    const isThere = work.draft.claims.some((claim) => claim.property === property && claim.side === side);
    if (!isThere) addList(work, parameter, property, side, state === 'none' ? [] : null, []);
    return;
  }
  const { entries, headings } = namesIn(rendered);
  const known = entries.filter(({ name }) => !nobody.test(name));
  const idOf = (entry: Entry): string =>
    partyId(work, { ...entry, kind: kindOf(entry, property), side }, parameter);
  const supporters = property === 'belligerents' ? known.filter((entry) => entry.supports) : [];
  const ids = [...new Set(known.filter((entry) => !supporters.includes(entry)).map(idOf))];
  const named = new Set(supporters.map((entry) => entry.name));
  // Supporters are no belligerents of the first rank: the claim leaves them out, its note names them.
  const value = [...named].join(', ');
  const message = `'${value}' stand as supporters: they are in the note, not in the list.`;
  if (named.size > 0) tell(work, 'supporters-apart', [parameter.name], message, { value });
  const remarks = [
    ...entries.flatMap(({ name, remark }) => (remark === undefined ? [] : [`${name}: ${remark}`])),
    ...headings.filter((heading) => !(named.size > 0 && support.test(heading))),
    ...(named.size > 0 ? [`supported by ${value}`] : []),
    ...(known.length > 0 ? entries.filter(({ name }) => nobody.test(name)).map(({ name }) => name) : []),
  ];
  if (entries.length > 0) addList(work, parameter, property, side, known.length === 0 ? null : ids, remarks);
  if (property === 'belligerents') {
    const all = [...(work.members.get(side) ?? []), ...ids];
    work.members.set(side, [...new Set(all)]);
  }
  tellLeftAside(work, parameter, {
    ...rendered,
    unread: rendered.unread.filter((raw) => raw.startsWith('{{')),
  });
}

/** `combatant1a` goes on where `combatant1` ended: one list, one claim. */
function addList(
  { draft }: Work,
  { name, value: raw }: Parameter,
  property: 'belligerents' | 'commanders',
  side: string,
  ids: readonly string[] | null,
  remarks: readonly string[],
): void {
  const at = draft.claims.findIndex((claim) => claim.property === property && claim.side === side);
  const before = draft.claims[at];
  const note = [before?.note, ...remarks].filter((text) => text !== undefined).join('; ');
  const more = note === '' ? {} : { note };
  if (before?.property !== property) {
    addClaim(draft, { property, value: ids, side, locators: [name], raw, ...more });
    return;
  }
  const value = ids === null ? before.value : [...new Set([...(before.value ?? []), ...ids])];
  draft.claims[at] = {
    ...before,
    value,
    locators: [...before.locators, name],
    raw: `${before.raw ?? ''}\n${raw}`,
    ...more,
  };
}

/** A combatant whose flag is its own name is a state; what else it may be the box does not say. */
function kindOf(
  { name, target, flag }: Entry,
  property: 'belligerents' | 'commanders',
): 'person' | 'state' | 'armed-group' {
  if (property === 'commanders') return 'person';
  const isOwn =
    flag !== undefined && (flag === name || folded(flag) === folded(target ?? name) || flag.length <= 3);
  return isOwn ? 'state' : 'armed-group';
}

/** A side bears the names of its parties. */
export function nameSides({ draft, members }: Work): void {
  for (const [id, ids] of members) {
    const names = ids.flatMap((member) => draft.participants[member]?.name ?? []);
    if (names.length > 0) addSide(draft, id, names.join(', '));
  }
}
