import { locatorLints } from './lints/locators.js';
import { runLints } from './lints/run.js';

runLints('locators', locatorLints);
