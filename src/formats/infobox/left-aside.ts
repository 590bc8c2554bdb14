import { plainText, type Rendered } from './render/rendered.js';
import { stateOf } from './state.js';
import { type Parameter, quoted, tell, type Work } from './work.js';

/** What a value says as a whole where it is one word for nothing known, nothing there, or nothing meant. */
export function wholeState(rendered: Rendered): 'unknown' | 'none' | 'placeholder' | 'empty' | null {
  const text = plainText(rendered);
  if (text === '' && rendered.flags.length === 0) return 'empty';
  return stateOf(text);
}

/** Tells of a value that stands for a missing one. */
export function tellPlaceholder(work: Work, parameter: Parameter): void {
  tell(
    work,
    'value-placeholder',
    [parameter.name],
    `${quoted(parameter.value)} stands for a missing value.`,
    {
      value: parameter.value,
      expected: "'unknown', 'none' or a value",
    },
  );
}

/** Notes, files and templates that were left aside, where they hold numbers or text that a reader would miss. */
export function tellLeftAside(
  work: Work,
  parameter: Parameter,
  rendered: Rendered,
  notes: readonly string[] = [],
): void {
  const counted =
    parameter.meaning !== null &&
    ['casualties', 'strength', 'outcome', 'date'].includes(parameter.meaning.role);
  const dropped = counted ? [...rendered.notes, ...notes].filter((note) => /\d/.test(note)) : [];
  if (dropped.length > 0) {
    tell(
      work,
      'note-not-read',
      [parameter.name],
      `${dropped.length} reference(s), footnote(s) or comment(s) with numbers were left aside.`,
      { value: dropped.join('\n') },
    );
  }
  for (const template of rendered.unread
    .filter((raw) => raw.startsWith('{{') || /\d/.test(raw))
    .slice(0, 50)) {
    tell(
      work,
      'template-not-read',
      [parameter.name],
      `${quoted(template)} is not known and was left aside.`,
      { value: template },
    );
  }
}
