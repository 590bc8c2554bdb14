import type { ConflictRecord } from '../../../src/model/record.js';
import { damaged, firstRow, type Lint } from './lint.js';

/** Locators that name no place: the whole of what was read. */
const bare: readonly string[] = ['part read', 'text'];

const notFound = 'not found again, so that the place cannot be named';

/** The documents whose places are not named yet, each with the reason. The list may only shrink. */
const unplaced: Readonly<Record<string, string>> = {
  'bamada-2020-11-13': notFound,
  'francediplomatie-gamou': notFound,
  'wikipedia-en-kidal': notFound,
  'wikipedia-en-menaka-region': notFound,
};

/** Every place in a source that the record names: of claims and of citations. */
function placesOf(
  record: ConflictRecord,
): readonly (readonly [owner: string, source: string, locator: string])[] {
  const cited = [
    record.event,
    ...Object.values(record.participants),
    ...Object.values(record.locations),
    ...record.timeline,
  ];
  return [
    ...record.claims.flatMap(({ id, source, locators }) =>
      locators.map((locator) => [`claim '${id}'`, source, locator] as const),
    ),
    ...cited.flatMap(({ id, citations }) =>
      citations.map(({ source, locator }) => [`'${id}'`, source, locator] as const),
    ),
  ];
}

export const locatorLints: readonly Lint[] = [
  {
    name: 'locator-exact',
    description: 'a locator names a paragraph, section, page, question or the first words of a passage',
    check: (record) =>
      placesOf(record)
        .filter(([, source, locator]) => bare.includes(locator) && unplaced[source] === undefined)
        .map(
          ([owner, source, locator]) =>
            `${owner}: '${locator}' is no place in '${source}'; write the paragraph ('¶3'), the section, or its first words ('at "…"')`,
        ),
    damage: (record) =>
      damaged(record, (copy) => {
        firstRow(copy.claims, ({ source }) => unplaced[source] === undefined).locators = ['part read'];
      }),
  },
  {
    name: 'locator-exceptions-shrink',
    description: 'a document stands in the list of exceptions only as long as a place in it is not named',
    check: (record) => {
      const open = new Set(
        placesOf(record)
          .filter(([, , locator]) => bare.includes(locator))
          .map(([, source]) => source),
      );
      return Object.keys(unplaced)
        .filter((source) => !open.has(source))
        .map((source) => `every place in '${source}' is named; take it out of the list of exceptions`);
    },
    damage: (record) =>
      damaged(record, (copy) => {
        const source = Object.keys(unplaced)[0];
        for (const claim of copy.claims) if (claim.source === source) claim.locators = ['¶1'];
        for (const row of [
          ...copy.timeline,
          ...Object.values(copy.participants),
          ...Object.values(copy.locations),
        ])
          for (const citation of row.citations) if (citation.source === source) citation.locator = '¶1';
      }),
  },
];
