import * as z from 'zod';
import type { Allegiance, ArmedForce, ArmedGroup, Community, Person, State } from '../model/participant.js';
import type { ObjectSchema } from './object-schema.js';
import { idSchema, textSchema } from './text.js';
import { aliasSchema, citationSchema, edtfDateSchema, identifiersSchema } from './values.js';

const allegianceSchema: ObjectSchema<Allegiance> = z.strictObject({ side: idSchema, during: edtfDateSchema });

const common = {
  id: idSchema,
  name: textSchema,
  aliases: z.array(aliasSchema),
  description: textSchema,
  identifiers: identifiersSchema,
  citations: z.array(citationSchema),
  disputed: z.array(idSchema),
};
const allegiances = z.array(allegianceSchema);

/**
 * The schema of a participant: one of an object for each kind, told apart by `kind`.
 *
 * @group Validate your own data
 */
export type ParticipantSchema = z.ZodDiscriminatedUnion<
  [
    ObjectSchema<Person>,
    ObjectSchema<State>,
    ObjectSchema<ArmedForce>,
    ObjectSchema<ArmedGroup>,
    ObjectSchema<Community>,
  ],
  'kind'
>;

/**
 * A person, state, armed force, armed group or community. A community with `allegiances` is refused.
 *
 * @group Validate your own data
 */
export const participantSchema: ParticipantSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), ...common, allegiances }),
  z.strictObject({ kind: z.literal('state'), ...common, allegiances }),
  z.strictObject({ kind: z.literal('armed-force'), ...common, allegiances }),
  z.strictObject({ kind: z.literal('armed-group'), ...common, allegiances }),
  z.strictObject({ kind: z.literal('community'), ...common }),
]);
