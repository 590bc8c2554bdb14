import * as z from 'zod';
import type { Coordinates } from '../model/coordinates.js';
import type { ObjectSchema } from './object-schema.js';

export const coordinatesSchema: ObjectSchema<Coordinates> = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  approximate: z.literal(true).optional(),
});
