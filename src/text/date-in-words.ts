const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * When something was said, as a phrase to put behind it: "on 24 May 2006", "in June 2006", "about June 2006";
 * empty where the EDTF date says nothing. What is neither a day, a month nor a year stays as written.
 */
export function dateInWords(edtf: string): string {
  if (/^X+$/.test(edtf)) return '';
  const [, year, month, day, doubt] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%])?$/.exec(edtf) ?? [];
  if (year === undefined) return `on ${edtf}`;
  const name = months[Number(month) - 1];
  const words = [...(day === undefined ? [] : [Number(day)]), ...(name === undefined ? [] : [name]), year];
  const before = doubt === undefined ? (day === undefined ? 'in' : 'on') : 'about';
  return `${before} ${words.join(' ')}`;
}
