import type { Claim } from '../model/claim.js';
import type { Side } from '../model/event.js';
import type { ConflictLocation } from '../model/location.js';
import type { Participant } from '../model/participant.js';
import type { ConflictRecord } from '../model/record.js';
import type { Source } from '../model/source.js';
import type { TimelineEntry } from '../model/timeline-entry.js';
import type { Voice } from '../model/voice.js';
import { foldText, foldWords } from '../text/fold.js';
import { formatSpeaker } from '../text/format-speaker.js';
import { groupBy } from '../text/group-by.js';
import { listInWords } from '../text/list.js';
import { nearest } from '../text/nearest.js';
import { documentName } from './show/words.js';
import { orList } from './user-error.js';

/** Something with a name that the command prints, or an id. */
export type Thing =
  | { readonly kind: 'event'; readonly row: { readonly id: string } }
  | { readonly kind: 'participants'; readonly row: Participant }
  | { readonly kind: 'locations'; readonly row: ConflictLocation }
  | { readonly kind: 'timeline'; readonly row: TimelineEntry }
  | { readonly kind: 'side'; readonly row: Side }
  | { readonly kind: 'voices'; readonly row: Voice }
  | { readonly kind: 'sources'; readonly row: Source }
  /** Whoever is quoted without a voice of its own, and a publisher: their claims, or their documents. */
  | { readonly kind: 'speaker'; readonly row: { readonly name: string; readonly claims: readonly Claim[] } }
  | {
      readonly kind: 'publisher';
      readonly row: { readonly name: string; readonly sources: readonly Source[] };
    }
  | { readonly kind: 'claim'; readonly row: Claim };

/** A thing and what it goes by, the name that is printed first. */
interface Named {
  readonly thing: Thing;
  readonly names: readonly string[];
}

const namesOf = (row: {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly { readonly name: string }[];
}): readonly string[] => [row.name, row.id, ...row.aliases.map(({ name }) => name)];

/** All of them; of two with one name the first is meant. */
function namedThings(record: ConflictRecord): readonly Named[] {
  const { event, participants, locations, timeline, voices, sources, claims } = record;
  return [
    { thing: { kind: 'event', row: event }, names: namesOf(event) },
    ...Object.values(participants).map(
      (row): Named => ({ thing: { kind: 'participants', row }, names: namesOf(row) }),
    ),
    ...Object.values(locations).map(
      (row): Named => ({ thing: { kind: 'locations', row }, names: namesOf(row) }),
    ),
    ...timeline.map((row): Named => ({ thing: { kind: 'timeline', row }, names: [row.title, row.id] })),
    ...Object.values(event.sides).map(
      (row): Named => ({ thing: { kind: 'side', row }, names: namesOf(row) }),
    ),
    ...Object.values(voices).map(
      (row): Named => ({ thing: { kind: 'voices', row }, names: [row.name, row.id] }),
    ),
    ...Object.values(sources).map(
      (row): Named => ({ thing: { kind: 'sources', row }, names: [row.title, row.id, documentName(row)] }),
    ),
    ...[...groupBy(claims, (claim) => formatSpeaker(claim, record))].map(
      ([name, said]): Named => ({ thing: { kind: 'speaker', row: { name, claims: said } }, names: [name] }),
    ),
    ...[...groupBy(Object.values(sources), ({ publisher }) => publisher)].map(
      ([name, printed]): Named => ({
        thing: { kind: 'publisher', row: { name, sources: printed } },
        names: [name],
      }),
    ),
    ...claims.map((row): Named => ({ thing: { kind: 'claim', row }, names: [row.id] })),
  ];
}

/** What is found: one thing, or the error's words where it is none or several. */
export type Found = { readonly thing: Thing } | { readonly problem: string };

const several = 6;

/** How well a name answers, best first: an id to the letter, the first name, another one, all words asked for. */
function score(asked: string, folded: readonly string[], { thing, names }: Named): number {
  if ('id' in thing.row && thing.row.id === asked) return 0;
  const at = folded.indexOf(foldText(asked));
  if (at !== -1) return at === 0 ? 1 : 2;
  if (thing.kind === 'claim') return Infinity;
  const words = foldWords(asked);
  const isIn = (name: string): boolean => {
    const parts = foldWords(name);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  };
  return words.length > 0 && names.some(isIn) ? 3 : Infinity;
}

/** Finds the thing of a record that a name or an id means. Names fold case, accents and punctuation. */
export function thingFinder(
  record: ConflictRecord,
): (asked: string, kinds?: readonly Thing['kind'][]) => Found {
  const everything = namedThings(record).map((named) => ({ named, folded: named.names.map(foldText) }));
  return (asked, kinds) => {
    const all = everything.filter(({ named }) => kinds?.includes(named.thing.kind) ?? true);
    const text = foldText(asked);
    const exact = all.filter(({ folded }) => folded.includes(text));
    const scored = (exact.length > 0 ? exact : all).map(({ named, folded }) => ({
      named,
      score: text === '' ? Infinity : score(asked, folded, named),
    }));
    const best = Math.min(Infinity, ...scored.map((one) => one.score));
    const found =
      best === Infinity ? [] : scored.filter((one) => one.score === best).map(({ named }) => named);
    const [first] = found;
    const names = [...new Set(found.map((named) => named.names[0] ?? ''))];
    if (first !== undefined && (best < 3 || names.length === 1)) return { thing: first.thing };
    if (names.length > several)
      return {
        problem: `'${asked}' is in ${names.length} names, such as ${listInWords(names.slice(0, several))}`,
      };
    if (names.length > 1) return { problem: `'${asked}' can be ${orList(names)}` };
    const near = nearest(
      asked,
      all.flatMap(({ named }) => named.names),
    );
    return {
      problem: `there is no '${asked}' in the record${near === undefined ? '' : `, did you mean '${near}'?`}`,
    };
  };
}
