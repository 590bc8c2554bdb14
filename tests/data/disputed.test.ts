import { disputedLints } from './lints/disputed.js';
import { runLints } from './lints/run.js';

runLints('disputed', disputedLints);
