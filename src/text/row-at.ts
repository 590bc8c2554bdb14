/** The row with an id, of a table keyed by ids; `undefined` where there is none. Only own keys are ids: `constructor` is none. */
export const rowAt = <Row>(table: Readonly<Record<string, Row>>, id: string | undefined): Row | undefined =>
  id !== undefined && Object.hasOwn(table, id) ? table[id] : undefined;
