import type { Outcome } from '../../../model/claim.js';
import type { EdtfDate } from '../../../model/edtf-date.js';
import type { Status } from '../lexicon.js';

/** What headings above a line say of it. */
export interface Scope {
  speaker?: string | undefined;
  group?: { name: string; flag: boolean } | undefined;
  outcomes?: readonly Outcome[] | undefined;
  status?: Status | undefined;
  unit?: string | undefined;
  place?: string | undefined;
  during?: EdtfDate | undefined;
  statedOn?: EdtfDate | undefined;
  total?: boolean | undefined;
  notes: readonly string[];
  allSides?: boolean | undefined;
}

/** What a heading is, and what it says of the lines below. */
export interface Heading {
  readonly kind:
    | 'speaker'
    | 'outcome'
    | 'group'
    | 'date'
    | 'unit'
    | 'place'
    | 'note'
    | 'total'
    | 'neutral'
    | 'status';
  readonly scope: Partial<Scope>;
}

/** Headings whose word holds for the lines below even where figures stand beside them. */
export const persists = ({ kind }: Heading): boolean =>
  kind === 'speaker' || kind === 'outcome' || kind === 'status';

/** What holds below a heading, given what held above it. */
export function enter(scope: Scope, { kind, scope: said }: Heading): Scope {
  const notes = said.notes ?? [];
  const { speaker, group, total: _, ...rest } = scope;
  if (kind === 'speaker')
    return {
      speaker,
      notes: [...notes],
      ...(group ? { group } : {}),
      ...said,
    } as Scope;
  if (kind === 'group') return { notes: [...notes], ...(speaker ? { speaker } : {}), ...said } as Scope;
  if (kind === 'outcome' || kind === 'status' || kind === 'total') {
    return {
      notes: [...notes],
      ...(speaker ? { speaker } : {}),
      ...(group && kind !== 'total' ? { group } : {}),
      ...(rest.place ? { place: rest.place } : {}),
      ...said,
    } as Scope;
  }
  if (kind === 'neutral')
    return {
      ...(speaker ? { speaker } : {}),
      ...(group ? { group } : {}),
      ...(rest.status ? { status: rest.status } : {}),
      ...said,
      notes: [...notes],
    };
  return {
    ...(speaker ? { speaker } : {}),
    ...(group ? { group } : {}),
    ...(rest.outcomes ? { outcomes: rest.outcomes } : {}),
    ...(rest.status ? { status: rest.status } : {}),
    ...said,
    notes: [...notes],
  };
}
