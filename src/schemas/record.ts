import * as z from 'zod';
import type { ConflictRecord } from '../model/record.js';
import { claimList } from './claim.js';
import { eventSchema } from './event.js';
import { asIssue } from './finding.js';
import { locationTable } from './location.js';
import { participantTable } from './participant.js';
import { referenceFindings } from './references.js';
import type { ObjectSchema } from './shape.js';
import { sourceTable } from './source.js';
import { daySchema, textSchema } from './text.js';
import { timelineList } from './timeline-entry.js';
import { voiceTable } from './voice.js';

/** A record without the checks between its rows: all that JSON Schema can say of one. */
export const recordShape: ObjectSchema<ConflictRecord> = z.strictObject({
  version: textSchema,
  date: daySchema,
  event: eventSchema,
  participants: participantTable,
  locations: locationTable,
  timeline: timelineList,
  claims: claimList,
  sources: sourceTable,
  voices: voiceTable,
});

/**
 * A whole record. Checks each row, and then what holds between rows: ids given twice, references to
 * rows that are not there, circles, parts larger than their wholes. Each issue has its exact path and
 * names both ends. What holds between rows is checked once all rows are right by themselves; to have
 * all findings at once, with stable codes, use `validateRecord`.
 *
 * @group Validate your own data
 */
export const recordSchema: ObjectSchema<ConflictRecord> = recordShape.superRefine((record, context) => {
  for (const finding of referenceFindings(record)) context.addIssue(asIssue(finding));
});
