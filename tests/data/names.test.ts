import { nameLints } from './lints/names.js';
import { runLints } from './lints/run.js';

runLints('names', nameLints);
