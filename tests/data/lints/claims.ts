import { isDeepStrictEqual } from 'node:util';
import type { Claim } from '../../../src/model/claim.js';
import type { Count } from '../../../src/model/count.js';
import { countWords } from '../../../src/model/count-words.js';
import type { EdtfDate } from '../../../src/model/edtf-date.js';
import type { ConflictRecord } from '../../../src/model/record.js';
import { speakerOf } from '../../../src/queries/voice-of.js';
import { edtfBounds } from '../../../src/text/edtf.js';
import { damaged, firstRow, type Lint, type Mutable } from './lint.js';

const idRule = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const timeRule = /^([01]\d|2[0-3]):[0-5]\d$/;
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

const voiceOf = (claim: Claim, record: ConflictRecord): string | undefined =>
  claim.voice ?? record.sources[claim.source]?.voice;

const outcomesOf = (claim: Claim): readonly string[] =>
  claim.property === 'casualties' ? claim.outcomes : [];

const unitOf = (claim: Claim): string =>
  claim.property === 'casualties' || claim.property === 'strength' ? (claim.unit ?? 'people') : '';

/** What claims are compared by: those of one group stand together. */
const groupOf = (claim: Claim): string =>
  [claim.about, claim.property, outcomesOf(claim).join('+'), unitOf(claim)].join(' ');

const countOf = (claim: Claim): Count | null =>
  claim.property === 'casualties' || claim.property === 'strength' ? claim.value : null;

/** Every date of a claim, with the name of its field. */
const datesOf = (claim: Claim): readonly (readonly [field: string, date: EdtfDate])[] => [
  ...(claim.property === 'date' && claim.value !== null ? [['value', claim.value] as const] : []),
  ...(claim.during ? [['during', claim.during] as const] : []),
  ...(claim.statedOn ? [['statedOn', claim.statedOn] as const] : []),
];

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

/** The ids that a claim names, by table. */
function references(claim: Claim): readonly (readonly [table: string, id: string])[] {
  const list = (table: string, ids: readonly string[] | null): readonly (readonly [string, string])[] =>
    (ids ?? []).map((id) => [table, id] as const);
  const value = (): readonly (readonly [string, string])[] => {
    switch (claim.property) {
      case 'locations':
        return list('locations', claim.value);
      case 'belligerents':
      case 'commanders':
      case 'actors':
      case 'target':
      case 'member-of':
      case 'subgroup-of':
      case 'commander-of':
      case 'kin-of':
        return list('participants', claim.value);
      case 'part-of':
      case 'refers-to':
        return list('event or timeline', claim.value);
      case 'victor':
        return claim.value === null || claim.value === 'none' ? [] : [['sides', claim.value]];
      default:
        return [];
    }
  };
  return [
    ['event, timeline, participants or locations', claim.about],
    ['sources', claim.source],
    ...(claim.side === undefined || claim.side === 'unknown' ? [] : [['sides', claim.side] as const]),
    ...(claim.location === undefined ? [] : [['locations', claim.location] as const]),
    ...(claim.partOf === undefined ? [] : [['claims', claim.partOf] as const]),
    ...(claim.supersededBy === undefined ? [] : [['claims', claim.supersededBy] as const]),
    ...(claim.statedBy?.participant === undefined
      ? []
      : [['participants', claim.statedBy.participant] as const]),
    ...(claim.statedBy && claim.statedBy.side !== null ? [['sides', claim.statedBy.side] as const] : []),
    ...value(),
  ];
}

/** Whether a chain of claims comes back to where it began. */
function runsInCircles(
  claim: Claim,
  next: (claim: Claim) => string | undefined,
  claims: ReadonlyMap<string, Claim>,
): boolean {
  const seen = new Set<string>();
  for (let at: Claim | undefined = claim; at !== undefined; at = claims.get(next(at) ?? '')) {
    if (seen.has(at.id)) return true;
    seen.add(at.id);
  }
  return false;
}

const uniqueIds: Lint = {
  name: 'claim-unique-ids',
  description: 'no two claims share an id',
  check: ({ claims }) =>
    [...new Set(claims.map((claim) => claim.id))]
      .filter((id) => claims.filter((claim) => claim.id === id).length > 1)
      .map((id) => `claim '${id}': the id is used more than once; add scope words to all but one`),
  damage: (record) =>
    damaged(record, (copy) => {
      copy.claims.push(firstRow(copy.claims));
    }),
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

const knownReferences: Lint = {
  name: 'claim-references',
  description: 'what a claim names is in the record',
  check: (record) => {
    const tables: Readonly<Record<string, ReadonlySet<string>>> = {
      sides: new Set(Object.keys(record.event.sides)),
      participants: new Set(Object.keys(record.participants)),
      locations: new Set(Object.keys(record.locations)),
      sources: new Set(Object.keys(record.sources)),
      claims: new Set(record.claims.map((claim) => claim.id)),
      'event or timeline': new Set([record.event.id, ...record.timeline.map((entry) => entry.id)]),
    };
    const all = new Set(
      ['participants', 'locations', 'event or timeline'].flatMap((table) => [...(tables[table] ?? [])]),
    );
    return eachClaim((claim) =>
      references(claim)
        .filter(([table, id]) => !(tables[table] ?? all).has(id))
        .map(([table, id]) => `'${id}' is not in ${table}; add the row or mend the id`),
    )(record);
  },
  damage: (record) =>
    withClaim(
      record,
      () => true,
      (claim) => {
        claim.about = 'nowhere';
      },
    ),
};

const parts: Lint = {
  name: 'claim-parts',
  description:
    'a part and its whole are counts of the same thing by the same source, and the part fits into the whole',
  check: (record) => {
    const claims = byId(record);
    return eachClaim((part) => {
      const whole = claims.get(part.partOf ?? '');
      if (whole === undefined) return [];
      if (runsInCircles(part, (claim) => claim.partOf, claims))
        return [`partOf leads back to itself by '${whole.id}'; take one of the links out`];
      const inside = countOf(part);
      const outside = countOf(whole);
      return [
        ...(groupOf(part) === groupOf(whole) ? [] : [`counts something else than its whole '${whole.id}'`]),
        ...(part.source === whole.source ? [] : [`comes from another source than its whole '${whole.id}'`]),
        ...(inside && outside && outside.max !== null && inside.min > outside.max
          ? [
              `at least ${inside.min} do not fit into at most ${outside.max} of '${whole.id}'; mend one of the two`,
            ]
          : []),
      ];
    })(record);
  },
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.partOf !== undefined && claim.property === 'strength',
      (claim) => {
        if (claim.property === 'strength') claim.value = { min: 1_000_000, max: null };
      },
    ),
};

const superseding: Lint = {
  name: 'claim-superseding',
  description: 'a claim is superseded by a later claim of the same voice on the same thing',
  check: (record) => {
    const claims = byId(record);
    return eachClaim((early) => {
      const late = claims.get(early.supersededBy ?? '');
      if (late === undefined) return [];
      if (runsInCircles(early, (claim) => claim.supersededBy, claims))
        return [`supersededBy leads back to itself by '${late.id}'; take one of the links out`];
      return [
        ...(groupOf(early) === groupOf(late)
          ? []
          : [`'${late.id}' is about something else; take the link out`]),
        ...(voiceOf(early, record) === voiceOf(late, record)
          ? []
          : [`'${late.id}' is another voice; give both one voice or take the link out`]),
        ...(dayOf(early, record) < dayOf(late, record)
          ? []
          : [`'${late.id}' is not later; turn the link round`]),
      ];
    })(record);
  },
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.supersededBy !== undefined,
      (claim) => {
        claim.voice = 'nobody';
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

const outcomes: Lint = {
  name: 'claim-outcomes',
  description: 'the outcomes of casualties are a sorted, non-empty set',
  check: eachClaim((claim) => {
    if (claim.property !== 'casualties') return [];
    const sorted = [...new Set(claim.outcomes)].sort();
    return claim.outcomes.length > 0 && claim.outcomes.join() === sorted.join()
      ? []
      : [`write the outcomes as [${sorted.join(', ')}], with at least one`];
  }),
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.property === 'casualties',
      (claim) => {
        if (claim.property === 'casualties') claim.outcomes = ['wounded', 'killed'];
      },
    ),
};

const counts: Lint = {
  name: 'claim-counts',
  description:
    'counts are whole numbers from 0, the smallest first, and words bound them as the table of words says',
  check: eachClaim((claim) => {
    const count = countOf(claim);
    if (count === null) return [];
    const bounds = [count.min, count.max, count.best].filter((bound) => typeof bound === 'number');
    const word = Object.entries(countWords).find(([name]) => name === count.wording);
    return [
      ...(bounds.every((bound) => Number.isInteger(bound) && bound >= 0)
        ? []
        : ['write whole numbers from 0']),
      ...(count.max !== null && count.min > count.max
        ? [`min ${count.min} is above max ${count.max}; swap them`]
        : []),
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
      (claim) => claim.property === 'strength',
      (claim) => {
        if (claim.property === 'strength') claim.value = { min: 3, max: 2 };
      },
    ),
};

const dates: Lint = {
  name: 'claim-dates',
  description: 'dates are EDTF, and the bounds beside them are those that the EDTF means',
  check: eachClaim((claim) =>
    datesOf(claim).flatMap(([field, { edtf, earliest, latest }]) => {
      const bounds = edtfBounds(edtf);
      if (bounds === null) return [`${field} '${edtf}' is no EDTF; mend it`];
      return bounds.earliest === earliest && bounds.latest === latest
        ? []
        : [`${field} '${edtf}' means ${bounds.earliest} to ${bounds.latest}, not ${earliest} to ${latest}`];
    }),
  ),
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.property === 'date' && claim.value !== null,
      (claim) => {
        if (claim.property === 'date' && claim.value) claim.value.latest = '2006-06-30';
      },
    ),
};

const times: Lint = {
  name: 'claim-times',
  description: 'times of day are HH:MM, the earliest first',
  check: eachClaim((claim) => {
    if (claim.property !== 'time' || claim.value === null) return [];
    const { earliest, latest } = claim.value;
    if (!timeRule.test(earliest) || !timeRule.test(latest)) return ['write times as HH:MM'];
    return earliest > latest ? [`${earliest} is after ${latest}; swap them`] : [];
  }),
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.property === 'time' && claim.value !== null,
      (claim) => {
        if (claim.property === 'time' && claim.value) claim.value.latest = '00:00';
      },
    ),
};

const slotOf = (claim: Claim): string => `${groupOf(claim)} ${claim.side ?? ''}`;

const preferredOnce: Lint = {
  name: 'claim-preferred-once',
  description: 'at most one claim is preferred per thing it is about, property, outcomes, unit and side',
  check: ({ claims }) => {
    const preferred = claims.filter((claim) => claim.rank === 'preferred');
    return preferred
      .filter((claim, at) => preferred.findIndex((other) => slotOf(other) === slotOf(claim)) < at)
      .map((claim) => `claim '${claim.id}': another is preferred for the same slot; make this one normal`);
  },
  damage: (record) =>
    damaged(record, (copy) => {
      const row = firstRow(copy.claims, (claim) => claim.rank === 'preferred');
      copy.claims.push({ ...row, id: `${row.id}-again` });
    }),
};

// The constants start from the reference account. Where it is silent they follow whom they can, and a rank shows whom.
/** Claims preferred to one of the reference account, each with its reason. */
const preferredElsewhere: Readonly<Record<string, string>> = {
  'pa-x-1263-2006-07-04-date-accord':
    'the treaty bears the day; the reference account gives the month it lies in',
};

const preferredSource: Lint = {
  name: 'claim-preferred-source',
  description:
    'what the reference account states is preferred to what others state, unless a reason is listed',
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
            'the reference account states this too; prefer its claim, or list this one in the lint with the reason',
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
  description: 'inferred and deprecated claims say why in a note, notes are short, and none is raw',
  check: eachClaim((claim) => [
    ...((claim.basis === 'inferred' || claim.rank === 'deprecated') && claim.note === undefined
      ? [`is ${claim.basis === 'inferred' ? 'inferred' : 'deprecated'}: give the reason in a note`]
      : []),
    ...(claim.note !== undefined && (claim.note === '' || claim.note.trim() !== claim.note)
      ? ['the note is empty or has blanks at its ends; trim it or leave it out']
      : []),
    ...((claim.note ?? '').length > longestNote ? [`shorten the note to ${longestNote} characters`] : []),
    ...(claim.raw === undefined ? [] : ['raw is for imported accounts; leave it out']),
  ]),
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.basis === 'inferred',
      (claim) => {
        claim.note = undefined;
      },
    ),
};

const order: Lint = {
  name: 'claim-order',
  description:
    'claims of one group stand together: the reference account first, then by date of issue, then by source',
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

const codes: Lint = {
  name: 'claim-codes',
  description: 'positions put in words have a code in kebab-case and a text',
  check: eachClaim((claim) => {
    const coded = ((): readonly { readonly code: string; readonly text: string }[] => {
      switch (claim.property) {
        case 'result':
        case 'post':
        case 'military-rank':
        case 'standing':
          return claim.value === null ? [] : [claim.value];
        case 'causes':
        case 'demands':
        case 'terms':
          return claim.value ?? [];
        default:
          return [];
      }
    })();
    return [
      ...coded
        .filter(({ code }) => !idRule.test(code))
        .map(({ code }) => `write the code '${code}' in kebab-case`),
      ...coded.filter(({ text }) => text.trim() === '').map(({ code }) => `give '${code}' a text`),
    ];
  }),
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.property === 'result' && claim.value !== null,
      (claim) => {
        if (claim.property === 'result' && claim.value) claim.value.code = 'Mutineer victory';
      },
    ),
};

const lists: Lint = {
  name: 'claim-lists',
  description: 'a list names nothing twice',
  check: eachClaim((claim) => {
    if (!Array.isArray(claim.value)) return [];
    const keys = claim.value.map((item: unknown) => JSON.stringify(item));
    return new Set(keys).size < keys.length ? ['the list names something twice; keep one'] : [];
  }),
  damage: (record) =>
    withClaim(
      record,
      (claim) => claim.property === 'locations' && (claim.value ?? []).length > 0,
      (claim) => {
        if (claim.property === 'locations') claim.value = [...(claim.value ?? []), ...(claim.value ?? [])];
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

export const claimLints: readonly Lint[] = [
  uniqueIds,
  idForm,
  knownReferences,
  parts,
  superseding,
  locators,
  outcomes,
  counts,
  dates,
  times,
  preferredOnce,
  preferredSource,
  notes,
  order,
  voices,
  speakers,
  spokenFor,
  datesBeforeIssue,
  codes,
  lists,
];
