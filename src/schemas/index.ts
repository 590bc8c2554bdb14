/**
 * Zod schemas for records of your own, and {@link validateRecord}, which holds one against all of them and
 * against itself. It needs zod 4 beside it.
 *
 * @module kidal-menaka-2006/schemas
 */
export type { Issue } from '../model/issue.js';
export type { ClaimSchema } from './claim.js';
export { claimSchema, claimsSchema } from './claim.js';
export { countSchema } from './count.js';
export { edtfSchema } from './edtf.js';
export { eventSchema } from './event.js';
export type { IssueCode } from './issue-codes.js';
export { issueCodes } from './issue-codes.js';
export { locationSchema, locationsSchema } from './location.js';
export type { ParticipantSchema } from './participant.js';
export { participantSchema, participantsSchema } from './participant.js';
export { recordSchema } from './record.js';
export type { ObjectSchema } from './shape.js';
export { sourceSchema, sourcesSchema } from './source.js';
export type { TableSchema } from './table.js';
export { timelineEntrySchema, timelineSchema } from './timeline-entry.js';
export type { Validation } from './validate-record.js';
export { validateRecord } from './validate-record.js';
export { voiceSchema } from './voice.js';
