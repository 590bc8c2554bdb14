import type { Ids } from './ids.js';
import type { OpenWord, voiceKinds } from './words.js';

/**
 * What kind of speaker a voice is: `person`, `witnesses`, `group`, `office`, `organisation`, `agency`, `broadcaster`,
 * `paper`, `site`, `author`, `treaty`, `encyclopedia`, `database`, or a word of your own: `inscription`, ….
 */
export type VoiceKind = OpenWord<(typeof voiceKinds)[number]>;

/**
 * Whoever speaks: a person, an office, an agency, a paper. Documents that pass one on share it, and agreement is
 * counted in voices, never in documents.
 */
export interface Voice<I extends Ids = Ids> {
  /** Its id: the speaker's name, not the paper's. Never shown to a reader. */
  readonly id: I['voice'];
  /** The name a reader is shown: "the army's press office (DIRPA)". */
  readonly name: string;
  /** What kind of speaker it is: `'person'`, `'office'`, `'agency'`, …, or a word of your own. */
  readonly kind: VoiceKind;
  /** The participant it is, if it is one of the record's. */
  readonly participant?: I['participant'] | undefined;
  /** The party it speaks for; `null` where none is known. */
  readonly side: I['side'] | null;
  /** What a reader must know of it. */
  readonly note?: string | undefined;
}
