/** Another name under which a thing is found. */
export interface Alias {
  /** The name as printed, accents and all. */
  readonly name: string;
  /** `spelling`: another spelling · `translation`: another language · `short`: a short form or acronym · `former`: an earlier name. */
  readonly kind: 'spelling' | 'translation' | 'short' | 'former';
  /** BCP 47 tag of the language, where it matters. */
  readonly language?: string | undefined;
  /** ISO 15924 code of the script, where it is not Latin: `Arab`, `Tfng`. */
  readonly script?: string | undefined;
}
