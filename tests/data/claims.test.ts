import { claimLints } from './lints/claims.js';
import { runLints } from './lints/run.js';

runLints('claims', claimLints);
