/**
 * Every code an issue of `fromInfobox` can have.
 *
 * @group Read other formats
 */
export const infoboxIssueCodes = {
  'no-infobox': { severity: 'error', description: 'The input holds no infobox of a conflict.' },
  'input-not-readable': {
    severity: 'error',
    description: 'The input is neither text nor an object of parameters, or its properties cannot be read.',
  },
  'unclosed-box': {
    severity: 'warning',
    description: 'The box is cut off: it is read to the end of the text.',
  },
  'unclosed-markup': {
    severity: 'warning',
    description: 'A template, link, note or comment in the box is opened and never closed.',
  },
  'nested-too-deep': {
    severity: 'warning',
    description: 'Templates or links are nested deeper than any real page; what lies deeper is kept as text.',
  },
  'more-boxes': { severity: 'info', description: 'The text holds further boxes. The first was read.' },
  'duplicate-parameter': {
    severity: 'warning',
    description: 'A parameter stands twice with different values. The last one counts, as on the page.',
  },
  'unnamed-parameter': { severity: 'info', description: 'The box has a value without a name.' },
  'parameter-unknown': {
    severity: 'info',
    description: 'The template documents no such parameter. It stays in `raw`.',
  },
  'parameter-not-modelled': {
    severity: 'info',
    description: 'The parameter says something that an account has no place for. It stays in `raw`.',
  },
  'value-not-text': {
    severity: 'warning',
    description: 'A parameter of an object is neither text nor a number.',
  },
  'value-too-long': {
    severity: 'warning',
    description: 'A value is longer than any real one and was not read. It stays in `raw`.',
  },
  'value-placeholder': {
    severity: 'warning',
    description:
      'The value stands for a missing one ("N/A", "undefined"): neither unknown nor none is meant for certain.',
  },
  'number-not-read': {
    severity: 'warning',
    description:
      "A number of casualties or strength was not understood: a unit's name, a year, a detail of something else.",
  },
  'number-ambiguous': { severity: 'warning', description: 'Figures can be read in two ways ("10-11,000").' },
  'grouping-guessed': {
    severity: 'info',
    description: 'A dot or a plain space before three digits was read as grouping thousands.',
  },
  'outcome-not-known': {
    severity: 'warning',
    description: 'What befell those counted is said by a word that no outcome has.',
  },
  'unit-not-known': {
    severity: 'info',
    description:
      'It could not be told whether people or things are counted: people are claimed, the words are in the note; ' +
      'what only things can meet with is of unit "object".',
  },
  'text-not-read': { severity: 'info', description: 'Words without a number were left aside.' },
  'qualifier-not-modelled': {
    severity: 'info',
    description: 'A remark that confines a figure is kept as its note only.',
  },
  'note-not-read': {
    severity: 'info',
    description: 'References, footnotes and comments with numbers were left aside.',
  },
  'template-not-read': { severity: 'info', description: 'A template or file in the value is not known.' },
  'damaged-character': {
    severity: 'warning',
    description: 'A character that a wrong decoding destroyed was read as a dash.',
  },
  'side-not-stated': {
    severity: 'warning',
    description: 'A third column without a third combatant: whose the figures are is not said.',
  },
  'date-not-read': { severity: 'warning', description: 'The date was not understood.' },
  'date-words-not-read': {
    severity: 'warning',
    description: 'A date was read, but not all that stands beside it.',
  },
  'date-several-phases': {
    severity: 'info',
    description: 'Several stretches of time are given; the date is from the first day to the last.',
  },
  'date-remark': {
    severity: 'info',
    description: 'A remark beside the date was left aside: a phase, a duration, another calendar.',
  },
  'place-ambiguous': {
    severity: 'info',
    description:
      'Names parted by commas, not all of them lands: each is taken as a place of the event, save that one ' +
      'name between a place and its country is taken as what the place lies in.',
  },
  'coordinates-not-read': {
    severity: 'warning',
    description: 'Coordinates were not understood or lie off the earth.',
  },
  'place-near': {
    severity: 'info',
    description:
      'The place is one that the event was near ("near Kidal"): no place of the event, kept under the name "near …" or as the note.',
  },
  'party-not-listed': {
    severity: 'info',
    description:
      'A name heads figures that none of the combatants has; the figures are about a party of that name.',
  },
  'supporters-apart': {
    severity: 'info',
    description: 'Those listed as supporters are named in the note of the belligerents, not in the list.',
  },
  'markup-escaped': {
    severity: 'info',
    description: 'All markup is escaped (`&lt;br&gt;`), as in an XML export: it was read as plain markup.',
  },
  'victor-contradicted': {
    severity: 'warning',
    description: 'The result names several victors, or a victor and none. No victor is claimed.',
  },
  'victor-not-matched': {
    severity: 'info',
    description: 'The result names a victor who matches no side, or more than one.',
  },
} as const satisfies Readonly<
  Record<string, { readonly severity: 'error' | 'warning' | 'info'; readonly description: string }>
>;

/** Code of an issue of `fromInfobox`. */
export type InfoboxIssueCode = keyof typeof infoboxIssueCodes;
