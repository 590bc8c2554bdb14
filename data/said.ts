import type { Claim, ClaimProperty } from '../src/model/claim.js';
import { valueKinds } from '../src/model/properties.js';
import type { Source } from '../src/model/source.js';
import type { RecordIds, SourceId } from './ids.js';

/** The row of a document. Its id is its file's name. */
export type SourceRow = Omit<Source<RecordIds>, 'id'>;

/** The property that a key begins with: `'casualties-killed-kidal'` is a claim of casualties. */
type PropertyOf<Key extends string> = {
  [P in ClaimProperty]: Key extends P | `${P}-${string}` ? P : never;
}[ClaimProperty];

type Filled = 'id' | 'source' | 'property' | 'about' | 'rank';
/** A claim of one property without what its document and key say already. */
type RowOf<P extends ClaimProperty, C = Claim<RecordIds>> = C extends Claim<RecordIds>
  ? P extends C['property']
    ? Omit<C, Filled> & { readonly about?: C['about']; readonly rank?: C['rank'] }
    : never
  : never;

const properties = Object.keys(valueKinds) as readonly ClaimProperty[];

/**
 * What a document says: its claims, keyed by property and scope. The id is the document's and the key, the property
 * is what the key begins with, `about` is the event unless it says otherwise, `rank` is normal.
 */
export function said<const Key extends string>(
  source: SourceId,
  rows: { readonly [K in Key]: RowOf<PropertyOf<K>> },
): readonly Claim<RecordIds>[] {
  return Object.entries<object>(rows).map(([key, row]) => {
    const property = properties.find((name) => key === name || key.startsWith(`${name}-`));
    const filled = { id: `${source}-${key}`, about: 'kidal-menaka-2006', property, source, rank: 'normal', ...row };
    return filled as Claim<RecordIds>;
  });
}
