/** What other datasets call the same thing. Only identifiers that were confirmed are given. */
export interface Identifiers {
  /** Wikidata item: `Q912`. */
  readonly wikidata?: string | undefined;
  /** GeoNames id: `2455290`. */
  readonly geonames?: number | undefined;
  /** ISO 3166-1 alpha-2 or ISO 3166-2 code: `ML`, `ML-8`. */
  readonly iso3166?: string | undefined;
  /** UCDP actor id: `72`. */
  readonly ucdpActor?: number | undefined;
  /** Gleditsch-Ward number of a state: `432`. */
  readonly gleditschWard?: number | undefined;
  /** Reference on the sanctions list of the UN Security Council's 1267 Committee: `QDi.316`. */
  readonly unSanctions?: string | undefined;
  /** OpenStreetMap relation: `2096897`. */
  readonly osmRelation?: number | undefined;
  /** What another authority calls it, under that authority's name: `{ pleiades: '530834' }`. */
  readonly [authority: string]: string | number | undefined;
}
