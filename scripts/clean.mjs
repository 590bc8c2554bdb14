/** Empties dist: chunks are named by their content, and those of an earlier build would be packed along. */
import { rmSync } from 'node:fs';

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
