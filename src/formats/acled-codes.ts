// The codes of ACLED's codebooks, of today and of versions 1 to 8 (to 2018).

/** Types of event and what each is divided into; the older types have no divisions. */
export const acledEventTypes: Readonly<Record<string, readonly string[]>> = {
  Battles: ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
  'Explosions/Remote violence': [
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  Protests: ['Peaceful protest', 'Protest with intervention', 'Excessive force against protesters'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
  'Battle-No change of territory': [],
  'Battle-Government regains territory': [],
  'Battle-Non-state actor overtakes territory': [],
  'Remote violence': [],
  'Riots/Protests': [],
  'Strategic development': [],
  'Headquarters or base established': [],
  'Non-violent transfer of territory': [],
};

export const acledDisorderTypes: readonly string[] = [
  'Political violence',
  'Demonstrations',
  'Strategic developments',
  'Political violence; Demonstrations',
  // A typing error of real files.
  'Demostrations',
  'Political violence; Demostrations',
];

/** What kind of actor: the number of releases to 2024, with every name it has had. 0 is none. */
export const acledInters: Readonly<Record<string, readonly string[]>> = {
  0: ['None', 'No actor'],
  1: ['State forces', 'State force', 'Military'],
  2: ['Rebel group', 'Rebel groups', 'Rebels', 'Rebel forces'],
  3: ['Political militia', 'Political militias'],
  4: ['Identity militia', 'Identity militias', 'Communal militia', 'Communal militias', 'Ethnic militia'],
  5: ['Rioters', 'Rioter'],
  6: ['Protesters', 'Protester'],
  7: ['Civilians', 'Civilian'],
  8: [
    'External/Other forces',
    'External forces',
    'Other forces',
    'External/Other',
    'Other',
    'Others',
    'Outside/external forces',
  ],
};

/** A text with nothing left but its letters and digits: codes are compared so. */
export const foldCode = (text: string): string =>
  text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

const interByName: ReadonlyMap<string, string> = new Map(
  Object.entries(acledInters).flatMap(([digit, names]) =>
    names.map((name) => [foldCode(name), digit] as const),
  ),
);

/** The digit of an `inter` cell, number or text; `undefined` where it is neither. */
export function interOf(text: string): string | undefined {
  const digit = /^([0-8])(?:\.0+)?$/.exec(text)?.[1];
  return digit ?? interByName.get(foldCode(text));
}

/**
 * The two digits of an `interaction` cell in any of its forms, 0 for an actor alone; `undefined` where it
 * is none.
 */
export function interactionOf(text: string): readonly [string, string] | undefined {
  if (text.length > 100) return undefined;
  const digits = /^([1-8])([0-8])(?:\.0+)?$/.exec(text);
  if (digits !== null) return [digits[1] ?? '', digits[2] ?? ''];
  const sole = /^(.+) only$/i.exec(text)?.[1] ?? /^sole (.+) action$/i.exec(text)?.[1];
  const [first, second, more] =
    sole === undefined ? text.split(/\s+versus\s+|\s+vs\.?\s+|-/i) : [sole, 'none'];
  if (first === undefined || second === undefined || more !== undefined) return undefined;
  const [one, other] = [interOf(first), interOf(second)];
  return one === undefined || other === undefined ? undefined : [one, other];
}
