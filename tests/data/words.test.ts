import { runLints } from './lints/run.js';
import { wordLints } from './lints/words.js';

runLints('words', wordLints);
