import type { Claim } from '../../../model/claim.js';
import type { Snak, Statement } from './entity.js';
import { dateOfEdtf, edtfOfTime } from './time.js';

// What a statement says besides its value: rank, qualifiers, references, and where it stands.

export const itemOf = (snak: Snak): string =>
  snak.kind === 'value' && snak.value.type === 'item' ? snak.value.id : '';

/** A snak in words, for `raw` and notes. */
export function wordsOf(snak: Snak): string {
  if (snak.kind !== 'value') return snak.kind;
  const { value } = snak;
  switch (value.type) {
    case 'item':
      return value.id;
    case 'time':
      return `${value.time} (precision ${value.precision})`;
    case 'quantity':
      return value.lower === '' && value.upper === ''
        ? value.amount
        : `${value.amount} [${value.lower}, ${value.upper}]`;
    case 'point':
      return `${value.latitude}, ${value.longitude}`;
    case 'text':
      return value.text;
    case 'other':
      return 'a value of another type';
  }
}

const circa = 'Q5727902';
/** "Presumably", "probably", "possibly". */
const hedges: ReadonlySet<string> = new Set(['Q18122778', 'Q56644435', 'Q30230067']);

export const qualifierItems = (statement: Statement, property: string): readonly string[] =>
  (statement.qualifiers.get(property) ?? []).map(itemOf).filter((id) => id !== '');

export const isCirca = (statement: Statement): boolean => qualifierItems(statement, 'P1480').includes(circa);

/** What a note says of the properties behind a reference, by the words of Wikidata. */
const referenceWords: Readonly<Record<string, string>> = {
  P248: 'stated in',
  P854: '',
  P143: 'imported from',
  P4656: 'imported from',
  P304: 'page',
  P1476: 'title',
  P577: 'published',
  P813: 'retrieved',
};

function referenceNote(statement: Statement): string {
  const references = statement.references.slice(0, 20).map((reference) =>
    [...reference]
      .filter(([property]) => Object.hasOwn(referenceWords, property))
      .flatMap(([property, snaks]) =>
        snaks.map((snak) => `${referenceWords[property] ?? ''} ${wordsOf(snak)}`.trim()),
      )
      .join(', '),
  );
  const known = references.filter((words) => words !== '');
  return known.length === 0 ? '' : `References: ${known.join('; ')}.`;
}

function qualifierNote(statement: Statement): string {
  const known = [...statement.qualifiers].map(
    ([property, snaks]) => `${property} ${snaks.slice(0, 20).map(wordsOf).join(', ')}`,
  );
  return known.length === 0 ? '' : `Qualifiers: ${known.join('; ')}.`;
}

const isHedged = (statement: Statement): boolean =>
  [...qualifierItems(statement, 'P1480'), ...qualifierItems(statement, 'P5102')].some((item) =>
    hedges.has(item),
  );

/** What a statement says besides its value, for the claim that it makes. */
export function saidBy(statement: Statement, ...more: readonly string[]) {
  const deprecated = statement.rank === 'deprecated' ? 'Wikidata marks the statement as deprecated.' : '';
  const notes = [deprecated, ...more, qualifierNote(statement), referenceNote(statement)];
  const [said] = statement.property === 'P585' ? [] : (statement.qualifiers.get('P585') ?? []);
  const time = said?.kind === 'value' && said.value.type === 'time' ? edtfOfTime(said.value) : null;
  return {
    rank: statement.rank,
    note: notes.filter((words) => words !== '').join(' ') || undefined,
    basis: isHedged(statement) ? ('hedged' as const) : undefined,
    statedOn: (time === null ? null : dateOfEdtf(time, false)) ?? undefined,
    ...readFrom([statement]),
  } satisfies Partial<Claim>;
}

/** Where statements stand, and their words. */
export const readFrom = (statements: readonly Statement[]) => ({
  locators: statements.map(({ id, property }) => (id === '' ? property : `${property}, statement ${id}`)),
  raw: statements.map(({ snak }) => wordsOf(snak)).join(' / '),
});
