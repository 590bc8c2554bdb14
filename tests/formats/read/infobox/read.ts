import { readFileSync } from 'node:fs';
import { fromInfobox } from '../../../../src/formats/read/infobox/index.js';
import type { CasualtiesClaim, Claim, StrengthClaim } from '../../../../src/model/claim.js';

export const fixtureNames = [
  'battle-of-cannae',
  'battle-of-marathon',
  'battle-of-the-bulge',
  'combat-de-kidal',
  'invasion-of-curacao-1800',
  'kidal-menaka',
  'naval-battle-of-guadalcanal',
] as const;

/** The wikitext of a fixture. */
export const fixture = (name: (typeof fixtureNames)[number]): string =>
  readFileSync(new URL(`../../fixtures/${name}.wikitext`, import.meta.url), 'utf8');

export type FigureClaim = CasualtiesClaim | StrengthClaim;
export const isFigure = (claim: Claim): claim is FigureClaim =>
  claim.property === 'casualties' || claim.property === 'strength';

/** The figures of one value, beside two sides and a date of 2013. */
export function figuresOf(
  value: string,
  parameter = 'casualties1',
  others: Readonly<Record<string, string>> = {},
) {
  const { account, issues } = fromInfobox({
    date: '1 May 2013 – 30 June 2013',
    combatant1: '{{flag|Mali}}<br>{{flag|France}}',
    combatant2: '[[AQIM]]',
    ...others,
    [parameter]: value,
  });
  return { claims: account.claims.filter(isFigure), issues, account };
}

const shown = ({ min, max, approximate, wording }: FigureClaim['value']): string =>
  `${max === null ? `${min}..` : min === max ? min : `${min}..${max}`}${approximate ? '~' : ''}${wording === undefined ? '' : ` "${wording}"`}`;

/** A figure in one line: count, outcomes, unit, status. */
export const summary = (claim: FigureClaim): string =>
  [
    shown(claim.value),
    claim.property === 'casualties' ? claim.outcomes.join('+') : undefined,
    claim.unit === undefined ? undefined : `[${claim.unit}]`,
    claim.status,
    claim.about === 'event' ? undefined : `of ${claim.about}`,
    claim.location === undefined ? undefined : `in ${claim.location}`,
    claim.statedBy === undefined ? undefined : `per ${claim.statedBy.name}`,
    claim.during === undefined ? undefined : `during ${claim.during.edtf}`,
    claim.statedOn === undefined ? undefined : `on ${claim.statedOn.edtf}`,
    claim.partOf === undefined ? undefined : 'part',
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
