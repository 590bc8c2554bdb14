import { type DateReading, readDateText } from '../../date-text.js';
import { tellLeftAside, tellPlaceholder, wholeState } from '../left-aside.js';
import { signs } from '../render/rendered.js';
import { renderWikitext } from '../render.js';
import { common, type Parameter, quoted, tell, type Work } from '../work.js';

/** Claims of a date and a time of day from a parameter. */
export function readDateParameter(work: Work, parameter: Parameter): void {
  const rendered = renderWikitext(parameter.value);
  const state = wholeState(rendered);
  if (state === 'empty') return;
  if (state === 'placeholder' || state === 'none') {
    tellPlaceholder(work, parameter);
    return;
  }
  if (state === 'unknown') {
    const property = parameter.meaning?.role === 'time' ? 'time' : 'date';
    work.claims.push({ ...common(work, parameter, [property]), property, value: null });
    return;
  }
  const text = rendered.text.replaceAll(signs.rule, '\n').replace(/[\ue000-\ue0ff]/g, '');
  const aboutTime = parameter.meaning?.role === 'time';
  const whole = readDateText(text, aboutTime);
  // "1998" in the parameter for the time of day is no time; nor is it a date.
  const reading = aboutTime && /^-?\d+$/.test(whole.date?.edtf ?? '') ? { ...whole, date: null } : whole;
  const remark = reading.leftAside
    .filter((words) => !reading.notUnderstood.includes(words) && /[\p{L}\d]/u.test(words))
    .join('; ');
  const note = remark === '' ? {} : { note: remark };
  const { date, time } = reading;
  if (date !== null) {
    work.date = date;
    work.claims.push({ ...common(work, parameter, ['date']), property: 'date', value: date, ...note });
  }
  tellDate(work, parameter, reading, remark);
  if (time !== null)
    work.claims.push({ ...common(work, parameter, ['time']), property: 'time', value: time, ...note });
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
    const [what, expected] =
      meaning?.role === 'time'
        ? ['time of day', "a time like '05:00' or '0500 GMT'"]
        : ['date', "a date like '23 May 2006' or '12–15 November 1942'"];
    tell(work, 'date-not-read', [name], `${quoted(value)} was not understood as a ${what}.`, {
      value,
      expected,
    });
    return;
  }
  if (notUnderstood.length > 0) {
    const words = quoted(notUnderstood.join(' '));
    tell(work, 'date-words-not-read', [name], `Beside the date, ${words} was not understood.`, { value });
  }
  if (phases > 1) {
    const message = `${phases} stretches of time are given; the date spans them all.`;
    tell(work, 'date-several-phases', [name], message, { value });
  }
  if (remark !== '')
    tell(work, 'date-remark', [name], `Beside the date, ${quoted(remark)} was left aside.`, {
      value: remark,
    });
}
