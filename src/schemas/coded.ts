import * as z from 'zod';
import type { Coded } from '../model/coded.js';
import type { ObjectSchema } from './object-schema.js';
import { idSchema, textSchema } from './text.js';

export const codedSchema: ObjectSchema<Coded> = z.strictObject({ code: idSchema, text: textSchema });
