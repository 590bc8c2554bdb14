import { addClaim } from '../account-builder.js';
import { type DateReading, readDateText } from '../date-text.js';
import { signs } from './render.js';
import { open, type Parameter, quoted, tell, tellLeftAside, tellPlaceholder, type Work } from './work.js';

/** Claims of a date and a time of day from a parameter. */
export function readDateParameter(work: Work, parameter: Parameter): void {
  const { rendered, state } = open(work, parameter);
  if (state === 'absent') return;
  if (state === 'none') {
    tellPlaceholder(work, parameter);
    return;
  }
  const locators = [parameter.name];
  const raw = parameter.value;
  const aboutTime = parameter.meaning?.role === 'time';
  if (state === 'unknown') {
    addClaim(work.draft, { property: aboutTime ? 'time' : 'date', value: null, locators, raw });
    return;
  }
  const text = rendered.text.replaceAll(signs.rule, '\n').replace(/[\ue000-\ue0ff]/g, '');
  const whole = readDateText(text, aboutTime);
  // "1998" in the parameter for the time of day is no time; nor is it a date.
  const reading = aboutTime && /^-?\d+$/.test(whole.date?.edtf ?? '') ? { ...whole, date: null } : whole;
  const remark = reading.leftAside
    .filter((words) => !reading.notUnderstood.includes(words) && /[\p{L}\d]/u.test(words))
    .join('; ');
  const note = remark === '' ? undefined : remark;
  const { date, time } = reading;
  if (date !== null) {
    work.date = date;
    addClaim(work.draft, { property: 'date', value: date, locators, raw, note });
  }
  tellDate(work, parameter, reading, remark);
  if (time !== null) addClaim(work.draft, { property: 'time', value: time, locators, raw, note });
  tellLeftAside(work, parameter, rendered);
}

/** What of a date was not understood, or lost. */
function tellDate(
  work: Work,
  { name, value, meaning }: Parameter,
  reading: DateReading,
  remark: string,
): void {
  const { date, time, phases, notUnderstood } = reading;
  if (date === null) {
    if (time !== null && notUnderstood.length === 0) return;
    const isTime = meaning?.role === 'time';
    const expected = isTime
      ? "a time like '05:00' or '0500 GMT'"
      : "a date like '23 May 2006' or '12–15 November 1942'";
    const message = `${quoted(value)} was not understood as a ${isTime ? 'time of day' : 'date'}.`;
    tell(work, 'date-not-read', [name], message, { value, expected });
    return;
  }
  const words = quoted(notUnderstood.join(' '));
  if (notUnderstood.length > 0)
    tell(work, 'date-words-not-read', [name], `Beside the date, ${words} was not understood.`, { value });
  const several = `${phases} stretches of time are given; the date spans them all.`;
  if (phases > 1) tell(work, 'date-several-phases', [name], several, { value });
  if (remark !== '')
    tell(work, 'date-remark', [name], `Beside the date, ${quoted(remark)} was left aside.`, {
      value: remark,
    });
}
