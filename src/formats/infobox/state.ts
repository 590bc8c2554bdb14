import { readCount } from '../count-text.js';

/** Whether a whole value is one of the words for nothing, unknown or not applicable. */
export function stateOf(text: string): 'unknown' | 'none' | 'placeholder' | null {
  const plain = text.trim().replace(/[.!]+$/, '');
  if (/^(?:n\/?a|not applicable|undefined|tbd|tba|tbc|null|nan|-+|–|—|\.+|\{\{\{.*\}\}\})$/i.test(plain))
    return 'placeholder';
  if (
    /^(?:unknown|\?+|unclear|not known|inconnue?s?|desconhecid[oa]s?|unknown commanders?|unknown leaders?|unspecified)$/i.test(
      plain,
    )
  )
    return 'unknown';
  const count = readCount(plain, { romanceWords: true });
  return count !== null && count.min === 0 && count.max === 0 && !/\d/.test(plain) ? 'none' : null;
}
