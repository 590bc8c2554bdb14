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
import { documentName } from './show/words.js';
import { didYouMean, orList } from './user-error.js';

/** What is named, by its kind; of a speaker without a voice of its own the claims, of a publisher the documents. */
interface Kinds {
  event: ConflictRecord['event'];
  participants: Participant;
  locations: ConflictLocation;
  timeline: TimelineEntry;
  side: Side;
  voices: Voice;
  sources: Source;
  speaker: { readonly name: string; readonly claims: readonly Claim[] };
  publisher: { readonly name: string; readonly sources: readonly Source[] };
  claim: Claim;
}

/** Something with a name that the command prints, or an id. */
export type Thing = {
  [Kind in keyof Kinds]: { readonly kind: Kind; readonly row: Kinds[Kind] };
}[keyof Kinds];

/** A thing and what it goes by, the name that is printed first. */
interface Named {
  readonly thing: Thing;
  readonly names: readonly string[];
}

const named = <Kind extends keyof Kinds>(
  kind: Kind,
  rows: readonly Kinds[Kind][],
  namesOf: (row: Kinds[Kind]) => readonly string[],
): readonly Named[] => rows.map((row) => ({ thing: { kind, row } as Thing, names: namesOf(row) }));

const calledOf = ({ name, id, aliases }: Side): readonly string[] => [
  name,
  id,
  ...aliases.map((one) => one.name),
];

/** All things; of two with one name the first is meant. */
function namedThings(record: ConflictRecord): readonly Named[] {
  const { event, claims } = record;
  const sources = Object.values(record.sources);
  const speakers = [...groupBy(claims, (claim) => formatSpeaker(claim, record))];
  const publishers = [...groupBy(sources, ({ publisher }) => publisher)];
  return [
    named('event', [event], calledOf),
    named('participants', Object.values(record.participants), calledOf),
    named('locations', Object.values(record.locations), calledOf),
    named('timeline', record.timeline, ({ title, id }) => [title, id]),
    named('side', Object.values(event.sides), calledOf),
    named('voices', Object.values(record.voices), ({ name, id }) => [name, id]),
    named('sources', sources, (source) => [source.title, source.id, documentName(source)]),
    named(
      'speaker',
      speakers.map(([name, said]) => ({ name, claims: said })),
      ({ name }) => [name],
    ),
    named(
      'publisher',
      publishers.map(([name, all]) => ({ name, sources: all })),
      ({ name }) => [name],
    ),
    named('claim', claims, ({ id }) => [id]),
  ].flat();
}

/** What is found: one thing, or the error's words where it is none or several. */
export type Found = { readonly thing: Thing } | { readonly problem: string };

const several = 6;

/** Finds the thing of a record that a name or an id means. Names fold case, accents and punctuation. */
export function thingFinder(
  record: ConflictRecord,
): (asked: string, kinds?: readonly Thing['kind'][]) => Found {
  const everything = namedThings(record).map((one) => ({ ...one, folded: one.names.map(foldText) }));
  return (asked, kinds) => {
    const all = everything.filter(({ thing }) => kinds?.includes(thing.kind) ?? true);
    const text = foldText(asked);
    const words = foldWords(asked);
    const hasWords = (name: string): boolean => {
      const parts = foldWords(name);
      return words.every((word) => parts.some((part) => part.startsWith(word)));
    };
    // Best first: an id to the letter, the first name, another one, all words asked for.
    const ways: readonly ((one: (typeof all)[number]) => boolean)[] = [
      ({ thing: { row } }) => 'id' in row && row.id === asked,
      ({ folded }) => folded[0] === text,
      ({ folded }) => folded.includes(text),
      ({ thing, names }) => thing.kind !== 'claim' && names.some(hasWords),
    ];
    const found = ways.reduce<typeof all>(
      (best, way) => (best.length > 0 || text === '' ? best : all.filter(way)),
      [],
    );
    const [first] = found;
    const names = [...new Set(found.map((one) => one.names[0] ?? ''))];
    if (first?.folded.includes(text) || (first && names.length === 1)) return { thing: first.thing };
    if (names.length > 1) {
      const some = names.slice(0, several);
      const isAll = names.length === some.length;
      const words = isAll
        ? `can be ${orList(some)}`
        : `is in ${names.length} names, such as ${listInWords(some)}`;
      return { problem: `'${asked}' ${words}` };
    }
    const where = kinds === undefined ? 'in the record' : `among the ${kinds[0]}`;
    const hint = didYouMean(
      asked,
      all.flatMap((one) => one.names),
    );
    return { problem: `there is no '${asked}' ${where}${hint}` };
  };
}
