import type { Claim } from '../../model/claim.js';
import type { Mutable, Read } from '../account-builder.js';
import type { Snak, Statement } from './entity.js';
import { dateOfEdtf, edtfOfTime } from './values.js';

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

/** Sets on a claim what its statement says of rank, references, qualifiers and the time it was said. */
export function qualify<C extends Mutable<Claim>>(
  claim: C,
  statement: Statement,
  ...more: readonly string[]
): C {
  claim.rank = statement.rank;
  const deprecated = statement.rank === 'deprecated' ? 'Wikidata marks the statement as deprecated.' : '';
  const notes = [deprecated, ...more, qualifierNote(statement), referenceNote(statement)];
  const note = notes.filter((words) => words !== '').join(' ');
  if (note !== '') claim.note = note;
  if (isHedged(statement)) claim.basis = 'hedged';
  const [said] = statement.property === 'P585' ? [] : (statement.qualifiers.get('P585') ?? []);
  if (said?.kind === 'value' && said.value.type === 'time') {
    const edtf = edtfOfTime(said.value);
    const statedOn = edtf === null ? null : dateOfEdtf(edtf, false);
    if (statedOn !== null) claim.statedOn = statedOn;
  }
  return claim;
}

export const locatorOf = (statement: Statement): string =>
  statement.id === '' ? statement.property : `${statement.property}, statement ${statement.id}`;

export const readOf = (scope: string, ...statements: readonly Statement[]): Read => ({
  scope,
  locators: statements.map(locatorOf),
  raw: statements.map((statement) => wordsOf(statement.snak)).join(' / '),
});
