/**
 * Zod schemas for records of your own, and {@link validateRecord}, which holds one against all of them and
 * against itself. Schemas check the form of a row and can be picked from, cut and extended; what holds between the
 * fields of a row and between rows is the validation's. It needs zod 4 beside it.
 *
 * @module kidal-menaka-2006/schemas
 */
export type { Issue, IssueKind } from '../model/issue.js';
export type { ClaimSchema } from './claim.js';
export { claimSchema } from './claim.js';
export { eventSchema } from './event.js';
export type { IssueCode, IssueCodes } from './issue-codes.js';
export { issueCodes } from './issue-codes.js';
export { locationSchema } from './location.js';
export type { ObjectSchema } from './object-schema.js';
export type { ParticipantSchema } from './participant.js';
export { participantSchema } from './participant.js';
export { recordSchema } from './record.js';
export { sourceSchema } from './source.js';
export { timelineEntrySchema } from './timeline-entry.js';
export type { Validation } from './validate/index.js';
export { validateRecord } from './validate/index.js';
export { countSchema, edtfSchema } from './values.js';
export { voiceSchema } from './voice.js';
