// Compiled by tsc, never run: interface and schema are one and the same type, and wrong rows do not compile.

import * as z from 'zod';
import type { Claim } from '../../src/model/claim.js';
import type { Count } from '../../src/model/count.js';
import type { ConflictEvent } from '../../src/model/event.js';
import type { ConflictLocation } from '../../src/model/location.js';
import type { Participant } from '../../src/model/participant.js';
import type { ConflictRecord } from '../../src/model/record.js';
import type { Source } from '../../src/model/source.js';
import type { TimelineEntry } from '../../src/model/timeline-entry.js';
import type { Voice } from '../../src/model/voice.js';
import * as schemas from '../../src/schemas/index.js';

/** Each assignable to the other. */
type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const holds = <T extends true>(_: T[] = []): void => undefined;

holds<Mutual<z.infer<typeof schemas.countSchema>, Count>>();
holds<Mutual<z.infer<typeof schemas.eventSchema>, ConflictEvent>>();
holds<Mutual<z.infer<typeof schemas.participantSchema>, Participant>>();
holds<Mutual<z.infer<typeof schemas.locationSchema>, ConflictLocation>>();
holds<Mutual<z.infer<typeof schemas.timelineEntrySchema>, TimelineEntry>>();
holds<Mutual<z.infer<typeof schemas.claimSchema>, Claim>>();
holds<Mutual<z.infer<typeof schemas.sourceSchema>, Source>>();
holds<Mutual<z.infer<typeof schemas.voiceSchema>, Voice>>();
holds<Mutual<z.infer<typeof schemas.recordSchema>, ConflictRecord>>();
holds<Mutual<z.infer<typeof schemas.edtfSchema>, string>>();
// What goes in is what comes out: nothing is converted.
holds<Mutual<z.input<typeof schemas.recordSchema>, ConflictRecord>>();
holds<Mutual<z.input<typeof schemas.claimSchema>, Claim>>();
// A test of the test: types that differ are told apart.
// @ts-expect-error: a count is no location
holds<Mutual<z.infer<typeof schemas.countSchema>, ConflictLocation>>();
// @ts-expect-error: one optional key more
holds<Mutual<z.infer<typeof schemas.countSchema>, Count & { readonly unit: string }>>();

// The value follows from the property.
const claim = schemas.claimSchema.parse({});
if (claim.property === 'casualties') {
  claim.value satisfies Count;
  claim.outcomes[0] satisfies string | undefined;
}
// @ts-expect-error: only casualties have outcomes
claim.outcomes;

// A community has no side, by type.
const participant = schemas.participantSchema.parse({});
// @ts-expect-error: it may be a community
participant.allegiances;
if (participant.kind !== 'community') participant.allegiances[0]?.side satisfies string | undefined;

// validateRecord is told apart by success.
const validation = schemas.validateRecord({});
if (validation.success) validation.record satisfies ConflictRecord;
else validation.record satisfies undefined;
// @ts-expect-error: it may have failed
validation.record.event;

// Schemas can be built upon.
const extended = schemas.locationSchema.extend({ population: schemas.countSchema });
extended.parse({}).population.min satisfies number;
schemas.recordSchema.pick({ claims: true }).parse({}).claims satisfies readonly Claim[];
schemas.recordSchema.omit({ version: true, date: true }).parse({}).event satisfies ConflictEvent;
schemas.countSchema.partial().parse({}).min satisfies number | undefined;
z.compile(schemas.claimSchema) satisfies typeof schemas.claimSchema;
// @ts-expect-error: no such key
schemas.countSchema.shape.minimum;

// Codes of issues are literals.
'bad-edtf' satisfies schemas.IssueCode;
// @ts-expect-error: no such code
'bad-date' satisfies schemas.IssueCode;
