import type { TimelineEntry } from '../../src/model/timeline-entry.js';
import type { RecordIds } from '../ids.js';
import { aftermathEntries } from './aftermath.js';
import { attackEntries } from './attack.js';
import { backgroundEntries } from './background.js';

// Order: background, attack, aftermath.
// In a pure call, since a bundler keeps a spread that nobody uses: it could have side effects.
export const timelineRows: readonly TimelineEntry<RecordIds>[] = /* @__PURE__ */ (() => [...backgroundEntries, ...attackEntries, ...aftermathEntries])();
