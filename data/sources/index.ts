import type { Sources } from '../ids.js';
import { encyclopedias } from './encyclopedias.js';

export const sourceRows: Sources = {
  ...encyclopedias,
};
