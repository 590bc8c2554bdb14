/**
 * Rows by key, both in the order of the rows; no group is empty. (`Map.groupBy` is younger than the oldest Node this
 * package runs on.)
 */
export function groupBy<Row>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly [Row, ...Row[]]> {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** The groups alone. */
export const groupsBy = <Row>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => string,
): readonly (readonly [Row, ...Row[]])[] => [...groupBy(rows, keyOf).values()];
