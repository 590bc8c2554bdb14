import type { Participant } from '../model/participant.js';

/** Whether a name stands for civilians: `Civilians`, `Civilians (Mali)`. */
export const isCivilians = (name: string): boolean => /^civilians?\b/i.test(name);

/**
 * The kind of a participant as far as its name tells, in the words that UCDP and ACLED use; `undefined`
 * where it does not.
 */
export function kindByName(name: string): Participant['kind'] | undefined {
  if (isCivilians(name) || /^(?:protesters|rioters)\b/i.test(name)) return 'community';
  if (/^government of\b/i.test(name)) return 'state';
  return /^(?:mutiny of )?(?:military|police) forces of\b/i.test(name) ? 'armed-force' : undefined;
}

/** The names of a cell that parts them by semicolons. */
export const listOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
