import type { ConflictRecord } from '../../model/record.js';
import { dateText, timeText } from '../claim-text.js';
import { heading, type Page } from '../page.js';
import { printTable } from '../print-table.js';

const phases = { background: 'Before', attack: 'The days of the attack', aftermath: 'After' } as const;

/** The timeline in its three phases: when, where, what; with the ids, if they are wanted. */
export function printTimeline(record: ConflictRecord, page: Page, hasIds = false): string {
  const place = (id: string): string => record.locations[id]?.name ?? id;
  const parts = (Object.keys(phases) as (keyof typeof phases)[]).map((phase) => {
    const rows = record.timeline
      .filter((entry) => entry.phase === phase)
      .map((entry) => [
        [entry.date === null ? 'no date' : dateText(entry.date), entry.time && timeText(entry.time)]
          .filter(Boolean)
          .join(', '),
        [...new Set(entry.locations.map((at) => place(at.location)))].join(', '),
        `${page.paint('strong', entry.title)}. ${entry.description}${hasIds ? ` (${entry.id})` : ''}`,
      ]);
    return (
      heading(phases[phase], page) +
      printTable([{ title: 'When' }, { title: 'Where' }, { title: 'What' }], rows, page)
    );
  });
  return parts.join('\n');
}
