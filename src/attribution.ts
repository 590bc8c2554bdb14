/**
 * The line that an app which shows this data must show with it: its licence and where it comes from.
 *
 * @group The record
 * @example
 * ```ts
 * import { attribution } from 'kidal-menaka-2006';
 *
 * attribution.includes('CC BY-SA 4.0') //=> true
 * ```
 */
export const attribution: string =
  'Data from kidal-menaka-2006, CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/); ' +
  'based on the English Wikipedia article "2006 Kidal and Ménaka mutinies" and its authors ' +
  '(https://en.wikipedia.org/wiki/2006_Kidal_and_M%C3%A9naka_mutinies); ' +
  'coordinates from GeoNames (https://www.geonames.org/), CC BY 4.0.';
