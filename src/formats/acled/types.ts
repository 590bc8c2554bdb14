import {
  acledDisorderTypes,
  acledEventTypes,
  acledInters,
  foldCode,
  interactionOf,
  interOf,
} from '../acled-codes.js';
import { shown } from '../issue.js';
import type { AcledCells } from './cells.js';
import type { AcledReport } from './issue-codes.js';

const eventTypes: ReadonlyMap<string, string> = new Map(
  Object.keys(acledEventTypes).map((type) => [foldCode(type), type]),
);
/** The event type that a sub-event type belongs to. */
const homes: ReadonlyMap<string, string> = new Map(
  Object.entries(acledEventTypes).flatMap(([type, subs]) =>
    subs.map((sub) => [foldCode(sub), type] as const),
  ),
);
const disorderTypes: ReadonlySet<string> = new Set(acledDisorderTypes.map(foldCode));

/** Reports event types that no codebook lists, or that do not belong together. */
export function checkTypes(cells: AcledCells, report: AcledReport): void {
  const [type, sub, disorder] = [
    cells.text('event_type'),
    cells.text('sub_event_type'),
    cells.text('disorder_type'),
  ];
  const known = eventTypes.get(foldCode(type));
  if (type !== '' && known === undefined) {
    const expected = Object.keys(acledEventTypes).slice(0, 6).join(', ');
    report('acled-code', cells.path('event_type'), `event_type is ${shown(type)}`, type, expected);
  }
  const home = homes.get(foldCode(sub));
  if (sub !== '' && home === undefined) {
    const expected = 'one of the 25 types of the codebook';
    report('acled-code', cells.path('sub_event_type'), `sub_event_type is ${shown(sub)}`, sub, expected);
  } else if (sub !== '' && known !== undefined && home !== known) {
    const message = `sub_event_type is ${shown(sub)}, event_type is ${shown(type)}`;
    report('acled-sub-event', cells.path('sub_event_type'), message, sub, home);
  }
  if (disorder !== '' && !disorderTypes.has(foldCode(disorder))) {
    const expected = acledDisorderTypes.slice(0, 4).join(', ');
    report(
      'acled-code',
      cells.path('disorder_type'),
      `disorder_type is ${shown(disorder)}`,
      disorder,
      expected,
    );
  }
}

/** Reports actor codes that no codebook lists, and an interaction that is not theirs. */
export function checkInteraction(cells: AcledCells, report: AcledReport): void {
  const inters = (['inter1', 'inter2'] as const).map((column) => {
    const text = cells.text(column);
    const inter = text === '' ? '0' : interOf(text);
    if (inter === undefined) {
      const expected = Object.values(acledInters)
        .map((names) => names[0])
        .join(', ');
      report('acled-code', cells.path(column), `${column} is ${shown(text)}`, text, `0 to 8, or ${expected}`);
    }
    return inter;
  });
  const text = cells.text('interaction');
  if (text === '') return;
  const interaction = interactionOf(text);
  if (interaction === undefined) {
    const expected = "two digits, or 'State forces-Rebel group'";
    report('acled-code', cells.path('interaction'), `interaction is ${shown(text)}`, text, expected);
    return;
  }
  const [one, other] = inters;
  if (!cells.has('inter1') || !cells.has('inter2') || one === undefined || other === undefined) return;
  if ([one, other].sort().join() === [...interaction].sort().join()) return;
  const message = `interaction is ${shown(text)}, inter1 is ${shown(cells.text('inter1'))}, inter2 ${shown(cells.text('inter2'))}`;
  report('acled-interaction', cells.path('interaction'), message, text, 'the codes of inter1 and inter2');
}
