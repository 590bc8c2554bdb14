import { quote, valueInWords } from '../text/value-in-words.js';
import { nearestIds } from './unknown-id.js';

/** Refuses what is no set of options, and options that the query does not have; names the nearest. */
export function assertOptions(query: string, options: object, ...known: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(
      `the options of ${query} are an object { ${known.join(', ')} }, got ${valueInWords(options)}`,
    );
  const unknown = Object.keys(options).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  if ('claims' in options || 'participants' in options)
    throw new TypeError(`${query} got a record for options: options go first, the record last`);
  const [nearest] = nearestIds(
    unknown,
    known.map((id) => ({ id })),
  );
  const hint = nearest === undefined ? `expected ${known.join(', ')}` : `did you mean '${nearest}'?`;
  throw new TypeError(`unknown option ${quote(unknown)}, ${hint}`);
}
