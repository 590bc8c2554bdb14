/** What a parameter of the box says, whatever its name in the template or the language. */
export type ParameterRole =
  | 'name'
  | 'part-of'
  | 'date'
  | 'time'
  | 'place'
  | 'coordinates'
  | 'coordinate-part'
  | 'result'
  | 'combatants'
  | 'commanders'
  | 'strength'
  | 'casualties'
  | 'outcome'
  | 'not-modelled'
  | 'layout';

export interface ParameterMeaning {
  readonly role: ParameterRole;
  /** Which side, from 0; absent where the parameter has none. */
  readonly side?: number | undefined;
  /** What is counted, for `fatalities`, `injuries`, …; `military`, `police` for `milstrength1`, `polstrength1`. */
  readonly detail?: string | undefined;
}

const plain: ReadonlyMap<string, ParameterMeaning> = new Map([
  ...names('name', 'conflict conflit conflito event battle_name title nom'),
  ...names('part-of', 'partof part_of parte_de guerre guerra partede'),
  ...names('date', 'date data dates fecha'),
  ...names('time', 'time time-begin horaire heure'),
  ...names('place', 'place lieu local location lugar localização'),
  ...names('coordinates', 'coordinates coords coord coordinate coordonnées coordenadas'),
  ...names(
    'coordinate-part',
    'latitude longitude lat_deg lat_min lat_sec lat_dir lon_deg lon_min lon_sec lon_dir ' +
      'lat_degrees lat_minutes lat_seconds lat_direction long_degrees long_minutes long_seconds long_direction',
  ),
  ...names('result', 'result issue resultado results'),
  ...names(
    'not-modelled',
    'action territory status notes campaign casus causes cause goals methods units target weapons motive perps perp ' +
      'type victims victim accused convicted verdict trial inquiry sentence charges litigation territoire ' +
      'changement_territorial changements_territoriaux cons consequences conséquences estado território territorio ' +
      'combatants_header commanders_header strengths_header casualties_header units_header notes_header ' +
      'detentions arrests_header concessions',
  ),
  ...names(
    'layout',
    'width image image_size imagesize image_upright alt caption image_caption image_alt légende legende imagem ' +
      'legenda map_type map_relief map_size map_marksize map_mark map_caption map_label map_alt map map_width ' +
      'campaignbox colour_scheme color_scheme thumbtime pushpin_map no-location-property embed module child style ' +
      'image_title taille_image titre_image géolocalisation carte campanha latlon nocat italic_title',
  ),
  ['fatalities', { role: 'outcome', detail: 'killed' }],
  ['deaths', { role: 'outcome', detail: 'killed' }],
  ['injuries', { role: 'outcome', detail: 'wounded' }],
  ['injured', { role: 'outcome', detail: 'wounded' }],
  ['arrests', { role: 'outcome', detail: 'arrested' }],
  ['missing', { role: 'outcome', detail: 'missing' }],
]);

function names(role: ParameterRole, list: string): [string, ParameterMeaning][] {
  return list.split(' ').map((name) => [name, { role }]);
}

const numbered: readonly (readonly [RegExp, ParameterMeaning])[] = [
  [
    /^(?:combatants?|combattants?|combatentes?|combatientes?|sides?|belligérants?)([1-9])[a-h]?$/,
    { role: 'combatants' },
  ],
  [/^(?:commanders?|commandants?|comandantes?|leadfigures?)([1-9])[a-h]?$/, { role: 'commanders' }],
  [/^(?:strengths?|forces?|forças?|fuerzas?|howmany)([1-9])[a-h]?$/, { role: 'strength' }],
  [/^milstrength([1-9])[a-h]?$/, { role: 'strength', detail: 'military' }],
  [/^polstrength([1-9])[a-h]?$/, { role: 'strength', detail: 'police' }],
  [/^(?:casualties|pertes|baixas|perdas|bajas)([1-9])[a-h]?$/, { role: 'casualties' }],
  [/^(?:units?|unités?|unidades?)([1-9])[a-h]?$/, { role: 'not-modelled' }],
];

const unsided: ReadonlyMap<string, ParameterMeaning> = new Map([
  ['casualties', { role: 'casualties' }],
  ['pertes', { role: 'casualties' }],
  ['strength', { role: 'strength' }],
]);

/** A name as the tables have it: lower case, spaces as underscores. */
export const parameterKey = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '_')
    .slice(0, 60);

/** What a parameter means; `null` for one that the reader does not know. */
export function meaningOf(name: string): ParameterMeaning | null {
  const key = parameterKey(name);
  const known = plain.get(key) ?? unsided.get(key);
  if (known !== undefined) return known;
  for (const [pattern, meaning] of numbered) {
    const number = pattern.exec(key)?.[1];
    if (number !== undefined) return { ...meaning, side: Number(number) - 1 };
  }
  return /_(?:header|title)$|^(?:map|image|pushpin|latlong)_?/.test(key) ? { role: 'layout' } : null;
}

/** The templates that are read: boxes of conflicts, and their kin for unrest and attacks. */
const boxes: ReadonlySet<string> = new Set(
  (
    'infobox military conflict, warbox, infobox battle, battlebox, infobox war, infobox conflict, infobox military operation, ' +
    'infobox conflit militaire, infobox conflito militar, infobox conflit, infobox batalha, infobox guerra, ' +
    'infobox military engagement, infobox campaign, infobox civil conflict, infobox protest, infobox riot, ' +
    'infobox civil unrest, infobox civilian attack, infobox terrorist attack, infobox attack, infobox massacre, infobox shooting'
  ).split(', '),
);

/** Whether a template is a box that is read; its name as `WikiTemplate` has it. */
export const isBox = (name: string): boolean =>
  boxes.has(name.replace(/^(?:template|modèle|predefinição):\s?/, '').replace(/\s*\/.*$/, ''));
