import { isDeepStrictEqual } from 'node:util';
import type { Claim } from '../../../src/model/claim.js';
import type { Coded } from '../../../src/model/coded.js';
import type { Count } from '../../../src/model/count.js';
import { countWords } from '../../../src/model/count-words.js';
import type { ConflictRecord } from '../../../src/model/record.js';
import { speakerOf } from '../../../src/queries/voice-of.js';
import { edtfBounds } from '../../../src/text/edtf.js';
import { damaged, firstRow, type Lint, type Mutable } from './lint.js';

const idRule = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longestNote = 500;
/** Sorts after every day: a source that bears no date comes last. */
const undated = '9999-12-31';

type Change = Mutable<Claim>;

/** The messages of a rule that looks at one claim at a time. */
const eachClaim =
  (check: (claim: Claim, record: ConflictRecord) => readonly string[]): Lint['check'] =>
  (record) =>
    record.claims.flatMap((claim) =>
      check(claim, record).map((message) => `claim '${claim.id}': ${message}`),
    );

/** A copy of the record in which the first claim that fits was changed. */
const withClaim = (
  record: ConflictRecord,
  fits: (claim: Change) => boolean,
  change: (claim: Change, copy: Mutable<ConflictRecord>) => void,
): ConflictRecord => damaged(record, (copy) => change(firstRow(copy.claims, fits), copy));

const byId = (record: ConflictRecord): ReadonlyMap<string, Claim> =>
  new Map(record.claims.map((claim) => [claim.id, claim]));

const outcomesOf = (claim: Claim): readonly string[] =>
  claim.property === 'casualties' ? claim.outcomes : [];

const unitOf = (claim: Claim): string =>
  claim.property === 'casualties' || claim.property === 'strength' ? (claim.unit ?? 'people') : '';

/** What claims are compared by: those of one group stand together. */
const groupOf = (claim: Claim): string =>
  [claim.about, claim.property, outcomesOf(claim).join('+'), unitOf(claim)].join(' ');

const countOf = (claim: Claim): Count | null =>
  claim.property === 'casualties' || claim.property === 'strength' ? claim.value : null;

/** The first day on which a claim can have been made. */
const dayOf = (claim: Claim, record: ConflictRecord): string => {
  const issued = record.sources[claim.source]?.issued ?? 'XXXX';
  return (
    claim.statedOn?.earliest ?? (issued.startsWith('X') ? undated : (edtfBounds(issued)?.earliest ?? undated))
  );
};

const sortKey = (claim: Claim, record: ConflictRecord): string => {
  const issued = record.sources[claim.source]?.issued ?? 'XXXX';
  const day = issued.startsWith('X') ? undated : (edtfBounds(issued)?.earliest ?? undated);
  return claim.source === record.event.referenceSource ? '' : `${day} ${claim.source}`;
};

const idForm: Lint = {
  name: 'claim-id-form',
  description: 'a claim id is its source, its property and words for its scope, in kebab-case',
  check: eachClaim((claim) => {
    const stem = `${claim.source}-${claim.property}`;
    const fits = idRule.test(claim.id) && (claim.id === stem || claim.id.startsWith(`${stem}-`));
    return fits ? [] : [`begin the id with '${stem}' and go on in kebab-case`];
  }),
  damage: (record) =>
    withClaim(
      record,
      () => true,
      (claim) => {
        claim.id = `first-${claim.id}`;
      },
    ),
};

const parts: Lint = {
  name: 'claim-parts',
  description: 'a part and its whole are counts of the same thing by the same source',
  check: (record) => {
    const claims = byId(record);
    return eachClaim((part) => {
      const whole = claims.get(part.partOf ?? '');
      if (whole === undefined) return [];
      return [
        ...(groupOf(part) === groupOf(whole) ? [] : [`counts something else than its whole '${whole.id}'`]),
        ...(part.source === whole.source ? [] : [`comes from another source than its whole '${whole.id}'`]),
      ];
    })(record);
  },
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.partOf !== undefined,
      (claim) => {
        claim.about = 'something-else';
      },
    ),
};

const superseding: Lint = {
  name: 'claim-superseding',
  description: 'a claim is superseded by one of a later day',
  check: (record) => {
    const claims = byId(record);
    return eachClaim((early) => {
      const late = claims.get(early.supersededBy ?? '');
      return late === undefined || dayOf(early, record) < dayOf(late, record)
        ? []
        : [`'${late.id}' is not later; turn the link round`];
    })(record);
  },
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.supersededBy !== undefined,
      (claim) => {
        claim.statedOn = { edtf: '2026', earliest: '2026-01-01', latest: '2026-12-31' };
      },
    ),
};

const locators: Lint = {
  name: 'claim-locators',
  description:
    'a claim says where in its source it stands, and a source read whole is not cited as "part read"',
  check: eachClaim((claim, record) => [
    ...(claim.locators.length === 0 ? ['has no locator; say where in the source it stands'] : []),
    ...(claim.locators.some((locator) => locator === '' || locator.trim() !== locator)
      ? ['a locator is empty or has blanks at its ends; trim it']
      : []),
    ...(new Set(claim.locators).size < claim.locators.length ? ['names a locator twice; keep one'] : []),
    ...(record.sources[claim.source]?.read === 'whole' && claim.locators.includes('part read')
      ? [`'${claim.source}' was read whole; name the paragraph`]
      : []),
  ]),
  damage: (record) =>
    withClaim(
      record,
      () => true,
      (claim) => {
        claim.locators = [];
      },
    ),
};

const counts: Lint = {
  name: 'claim-counts',
  description: 'a count is written with its bounds first, and words bound it as the table of words says',
  check: eachClaim((claim) => {
    const count = countOf(claim);
    if (count === null) return [];
    const word = Object.entries(countWords).find(([name]) => name === count.wording);
    return [
      ...(Object.keys(count).slice(0, 2).join() === 'min,max'
        ? []
        : ['write min and max first, in this order']),
      ...(word !== undefined && (count.min !== word[1] || count.max !== null)
        ? [`'${word[0]}' is { min: ${word[1]}, max: null } by the table of words`]
        : []),
    ];
  }),
  damage: (record) =>
    withClaim(
      record,
      (claim) => countOf(claim as Claim)?.wording === 'several',
      (claim) => {
        if (claim.property === 'strength' || claim.property === 'casualties') claim.value.min = 3;
      },
    ),
};

const slotOf = (claim: Claim): string => `${groupOf(claim)} ${claim.side ?? ''}`;

// The constants start from the reference source. Where it is silent they follow whom they can, and a rank shows whom.
/** Claims preferred to one of the reference source, each with its reason. */
const preferredElsewhere: Readonly<Record<string, string>> = {
  'pa-x-1263-2006-07-04-date-accord':
    'the treaty bears the day; the reference source gives the month it lies in',
};

const preferredSource: Lint = {
  name: 'claim-preferred-source',
  description:
    'what the reference source states is preferred to what others state, unless a reason is listed',
  check: (record) => {
    const stated = new Set(
      record.claims.filter((claim) => claim.source === record.event.referenceSource).map(slotOf),
    );
    return eachClaim((claim) =>
      claim.rank === 'preferred' &&
      claim.source !== record.event.referenceSource &&
      preferredElsewhere[claim.id] === undefined &&
      stated.has(slotOf(claim))
        ? [
            'the reference source states this too; prefer its claim, or list this one in the lint with the reason',
          ]
        : [],
    )(record);
  },
  damage: (record) =>
    withClaim(
      record,
      (claim) =>
        claim.source !== record.event.referenceSource &&
        claim.about === record.event.id &&
        claim.property === 'date',
      (claim) => {
        claim.rank = 'preferred';
      },
    ),
};

const notes: Lint = {
  name: 'claim-notes',
  description: 'notes are short, and none is raw',
  check: eachClaim((claim) => [
    ...(claim.note !== undefined && (claim.note === '' || claim.note.trim() !== claim.note)
      ? ['the note is empty or has blanks at its ends; trim it or leave it out']
      : []),
    ...((claim.note ?? '').length > longestNote ? [`shorten the note to ${longestNote} characters`] : []),
    ...(claim.raw === undefined ? [] : ['raw is for imported accounts; leave it out']),
  ]),
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.note !== undefined,
      (claim) => {
        claim.note = ' ';
      },
    ),
};

const order: Lint = {
  name: 'claim-order',
  description:
    'claims of one group stand together: the reference source first, then by date of issue, then by source',
  check: (record) => {
    const finished = new Set<string>();
    return record.claims.flatMap((claim, at) => {
      const before = record.claims[at - 1];
      if (before === undefined) return [];
      if (groupOf(before) !== groupOf(claim)) {
        finished.add(groupOf(before));
        return finished.has(groupOf(claim))
          ? [`claim '${claim.id}': move it to the other claims of its group (${groupOf(claim)})`]
          : [];
      }
      return sortKey(before, record) > sortKey(claim, record)
        ? [`claim '${claim.id}': move it before '${before.id}', which was issued later`]
        : [];
    });
  },
  damage: (record) =>
    damaged(record, (copy) => {
      copy.claims.push(...copy.claims.splice(0, 1));
    }),
};

const voices: Lint = {
  name: 'claim-voices',
  description: "a claim names a voice only where it is not its source's own",
  check: eachClaim((claim, record) =>
    claim.voice !== undefined && claim.voice === record.sources[claim.source]?.voice
      ? [`'${claim.voice}' is the voice of the source; leave it out`]
      : [],
  ),
  damage: (record) =>
    withClaim(
      record,
      () => true,
      (claim, copy) => {
        claim.voice = copy.sources[claim.source]?.voice;
      },
    ),
};

const speakers: Lint = {
  name: 'claim-speakers',
  description: 'a claim names a speaker only where that says more than the row of its voice, and has a name',
  check: eachClaim(({ statedBy, ...claim }, record) => [
    ...(statedBy !== undefined && isDeepStrictEqual(statedBy, speakerOf(claim, record))
      ? [`the voice '${claim.voice}' says this already; leave statedBy out`]
      : []),
    ...(statedBy?.name.trim() === ''
      ? ['the speaker has no name; give the name or office as the source does']
      : []),
  ]),
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.voice !== undefined && claim.statedBy === undefined,
      (claim, copy) => {
        claim.statedBy = speakerOf(claim, copy);
      },
    ),
};

/** How a note says that nobody is quoted, or who it is that has no name. */
const nobodyQuoted =
  /nobody is quoted|names? nobody|unnamed|no voice named|without a speaker|does not name|witnesses|on the word of|own judgement/i;

const spokenFor: Lint = {
  name: 'claim-spoken-for',
  description: 'a demand and a hedged claim have a speaker, or a note that nobody is quoted',
  check: eachClaim((claim) =>
    (claim.property === 'demands' || claim.basis === 'hedged') &&
    claim.voice === undefined &&
    claim.statedBy === undefined &&
    !nobodyQuoted.test(claim.note ?? '')
      ? ['who says so? name the voice or the speaker, or write in the note "Nobody is quoted."']
      : [],
  ),
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.property === 'demands' && claim.voice !== undefined,
      (claim) => {
        claim.voice = undefined;
        claim.statedBy = undefined;
        claim.note = undefined;
      },
    ),
};

const datesBeforeIssue: Lint = {
  name: 'claim-dates-before-issue',
  description:
    'a date does not end after its document was issued, unless the note says that it was announced',
  check: eachClaim((claim, record) => {
    if (claim.property !== 'date' || claim.value === null) return [];
    const issued = edtfBounds(record.sources[claim.source]?.issued ?? 'XXXX')?.latest ?? null;
    const { latest } = claim.value;
    return latest === null || issued === null || latest <= issued || /\bannounced\b/i.test(claim.note ?? '')
      ? []
      : [
          `ends on ${latest}, and the document is of ${issued} at the latest; tighten it, or say "Announced."`,
        ];
  }),
  damage: (record) =>
    withClaim(
      record,
      (claim) =>
        claim.property === 'date' && claim.source === 'bbc-2006-05-24' && claim.value?.edtf !== undefined,
      (claim) => {
        if (claim.property === 'date')
          claim.value = { edtf: '2006', earliest: '2006-01-01', latest: '2006-12-31' };
      },
    ),
};

/** The day of a timeline entry by the source of a claim about it, where that source gives the day. */
const dayOfEntry = ({ source, about }: Claim, record: ConflictRecord): string | undefined => {
  const days = record.claims.flatMap((other) =>
    other.property === 'date' && other.source === source && other.about === about
      ? [other.value?.earliest === other.value?.latest ? other.value?.earliest : undefined]
      : [],
  );
  return days.length === 1 ? (days[0] ?? undefined) : undefined;
};

const countsOfADay: Lint = {
  name: 'claim-counts-of-a-day',
  description: 'a count of men does not hold for a longer time than the day that its own source gives',
  check: eachClaim((claim, record) => {
    if (claim.property !== 'strength' || claim.during === undefined) return [];
    const day = dayOfEntry(claim, record);
    const { earliest, latest } = claim.during;
    return day !== undefined &&
      earliest !== latest &&
      earliest !== null &&
      earliest <= day &&
      day <= (latest ?? day)
      ? [`the source gives the day, ${day}; write it in during`]
      : [];
  }),
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.id === 'afribone-2006-04-strength-mutineers',
      (claim) => {
        claim.during = { edtf: '2006-02', earliest: '2006-02-01', latest: '2006-02-28' };
      },
    ),
};

const countsOfAnotherTime: Lint = {
  name: 'claim-counts-of-another-time',
  description: 'a count that is not of the attackers says for what time it holds, or when it was given',
  check: eachClaim((claim) =>
    claim.property === 'strength' &&
    /not the attackers/.test(claim.note ?? '') &&
    claim.during === undefined &&
    claim.statedOn === undefined
      ? ['of what time is it? write during, or statedOn where only the day of the statement is known']
      : [],
  ),
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.property === 'strength' && /not the attackers/.test(claim.note ?? ''),
      (claim) => {
        claim.during = undefined;
        claim.statedOn = undefined;
      },
    ),
};

const codedValues = (claim: Claim): readonly Coded[] =>
  [claim.value].flat().flatMap((one) => (isCoded(one) ? [one] : []));

const isCoded = (value: unknown): value is Coded =>
  typeof value === 'object' && value !== null && 'code' in value && 'text' in value;

const codes: Lint = {
  name: 'claim-codes',
  description: 'in the answers to one question the same words have one code',
  check: (record) => {
    const first = new Map<string, Coded>();
    return eachClaim((claim) =>
      codedValues(claim).flatMap((one) => {
        const words = `${groupOf(claim)} ${one.text.toLowerCase()}`;
        const other = first.get(words) ?? one;
        first.set(words, other);
        return other.code === one.code
          ? []
          : [`'${one.text}' has the code '${other.code}' elsewhere; take one, or say what sets them apart`];
      }),
    )(record);
  },
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.id === 'saphirnews-2006-05-23-result-camps-left',
      (claim) => {
        if (claim.property === 'result' && claim.value !== null) claim.value.code = 'arms-taken';
      },
    ),
};

/** The places of the event, each by the name that a text of ours gives it; a region of that name is another place. */
const placesOfTheEvent = { kidal: /Kidal(?! [Rr]egion)/, menaka: /Ménaka/, tessalit: /Tessalit/ };

const results: Lint = {
  name: 'claim-results-of-a-place',
  description: 'a result of all the camps that names one place is confined to it',
  check: eachClaim((claim, record) => {
    if (claim.property !== 'result' || claim.location !== undefined || claim.value === null) return [];
    if (claim.about !== record.event.id && claim.about !== 'camps-left') return [];
    const { text } = claim.value;
    const named = Object.entries(placesOfTheEvent).filter(([, name]) => name.test(text));
    return named.length === 1 && !text.includes('region')
      ? [`speaks of '${named[0]?.[0]}' alone; write it in location`]
      : [];
  }),
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.id === 'irin-2006-05-24-result',
      (claim) => {
        claim.location = undefined;
      },
    ),
};

/** No document before the accord has the name of the alliance. */
const alliance = { id: 'democratic-alliance-for-change', named: '2006-07-01' };

const allianceNamed: Lint = {
  name: 'claim-alliance-named',
  description: 'a document older than the name of the alliance does not name it',
  check: eachClaim((claim, record) => {
    const issued = edtfBounds(record.sources[claim.source]?.issued ?? 'XXXX')?.latest ?? undated;
    const names = [claim.value].flat().some((one) => one === alliance.id) || claim.voice === alliance.id;
    return names && issued < alliance.named
      ? [`is of ${issued}, before the alliance had its name; leave '${alliance.id}' out`]
      : [];
  }),
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.id === 'irin-2006-05-24-commanders-mutineers',
      (claim) => {
        if (claim.property === 'commanders') claim.value = [alliance.id];
      },
    ),
};

export const claimLints: readonly Lint[] = [
  idForm,
  parts,
  superseding,
  locators,
  counts,
  preferredSource,
  notes,
  order,
  voices,
  speakers,
  spokenFor,
  datesBeforeIssue,
  countsOfADay,
  countsOfAnotherTime,
  codes,
  results,
  allianceNamed,
];
