/**
 * A word of a list that this package knows, or another in kebab-case: an event of its own has its own words.
 */
export type OpenWord<Known extends string> = Known | (string & Record<never, never>);

// The words that this package's record uses, each list once. A record of another event may use others beside them.

/** Kinds of place; `region` is the first level below the country. */
export const locationKinds = ['country', 'region', 'town', 'camp', 'massif'] as const;

/** What a place is to an entry. */
export const locationRoles = ['scene', 'origin', 'destination', 'subject'] as const;

/** What a participant is to an entry. */
export const participantRoles = [
  'leader',
  'attacker',
  'defender',
  'mediator',
  'negotiator',
  'signatory',
  'affected',
  'subject',
] as const;

/** Kinds of speaker. */
export const voiceKinds = [
  'person',
  'witnesses',
  'group',
  'office',
  'organisation',
  'agency',
  'broadcaster',
  'paper',
  'site',
  'author',
  'treaty',
  'encyclopedia',
  'database',
] as const;
