const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** People, in the singular where it differs; French and Portuguese in the plural, as boxes have them. */
const peopleNouns = list(`
  man men woman women child children people person soldier troop troops fighter militant civilian personnel militia militias rebel officer
  guard guardsman sailor marines marine airman aviator pilot cavalry infantry archer knight regular irregular volunteer mercenary
  musketeer grenadier dragoon hussar lancer cuirassier gunner footman foot warrior insurgent guerrilla guerilla partisan combatant
  noncombatant jihadist terrorist attacker defender mutineer conscript reservist recruit cadet student journalist worker contractor
  interpreter medic doctor nurse driver commander general colonel captain lieutenant sergeant major brigadier corporal private admiral
  leader crew commando paratrooper sapper engineer sniper operator member loyalist separatist nationalist republican protester protestor
  demonstrator rioter villager resident inhabitant citizen national settler refugee deserter prisoner captive hostage slave peasant farmer
  laborer labourer miner priest monk nun noble janissary hoplite legionary auxiliary auxiliaries skirmisher oarsman seaman peacekeeper
  gendarme ranger trooper levies effectives ally allies follower supporter operative detainee passenger pedestrian bystander victim
  casualty diplomat ambassador minister agent spy aide teacher expert advisor adviser instructor trainee technician staff force forces
  others other straggler emir sheikh chief tirailleur spahi military police gendarmerie scout observer perpetrator native indian royalist patriot
  veteran special-forces extremist islamist activist bodyguard mujahid mujahideen mujahedin taliban peshmerga bandit pirate herder convict
  inmate life lives hommes soldats combattants cavaliers fantassins rebelles militaires militaire civils policiers gendarmes otages femmes
  enfants personnes habitants marins homem homens soldados soldado civis mulheres crianças pessoas combatentes
`);

/** Things, whatever befell them. */
const thingNouns = list(`
  tank vehicle aircraft airplane plane jet helicopter drone uav ucav ship vessel boat warship battleship battlecruiser cruiser destroyer
  frigate corvette submarine u-boat sub minesweeper minelayer trawler transport tanker freighter merchantman galley trireme galleon
  brig sloop schooner cutter barge dhow junk ironclad monitor dreadnought carrier ferry tug yacht launch canoe ship-of-the-line
  ships-of-the-line man-of-war men-of-war gun cannon artillery howitzer mortar rocket missile launcher piece rifle musket weapon firearm
  grenade mine bomb shell torpedo round truck lorry car technical pickup bus train locomotive wagon cart chariot motorcycle motorbike
  bulldozer armour armor halftrack half-track self-propelled bomber interceptor seaplane biplane glider airship zeppelin balloon radar
  station depot bridge building house home village town city fort fortress outpost checkpoint base position camp airfield airport bunker
  horses elephant camel mule cattle sheep standard flag banner colour color eagle system atgm grad pantsir buk char véhicule véhicules
  avion avions hélicoptère hélicoptères navire navires vaisseau vaisseaux frégate frégates canons blindé blindés tanques navios aviões
  helicópteros canhões veículos ammunition arms tent ton tonne craft hovercraft landing-craft warplane steamer pièce pièces peça peças
  store supply supplies ambulance tractor apc ifv afv mlrs mrl spg bmp btr
`);

/** Bodies of people whose size is not said: a unit of their own. */
const formationNouns = list(`
  division brigade regiment battalion company companies squadron corps army armies legion platoon section squad team unit wing flotilla
  fleet group battery batteries detachment element tribe clan nation faction cell patrol convoy column garrison contingent band gang
  state country countries régiment régiments bataillon bataillons compagnie compagnies escadron escadrons groupes
`);

const invariant = list(
  'aircraft artillery cavalry infantry personnel troops crew series corps mrls ordnance ammunition sheep cattle oxen men ' +
    'women people police marines special-forces hovercraft landing-craft craft equipment armour armor cannon foot',
);

/** "assault guns" → "assault gun". The last word of each joined part only. */
export function singular(words: string): string {
  const [head = '', ...rest] = words.split(/ (?=of )/);
  const joined = head
    .split(/( and | or | & |\/)/)
    .map((part) => part.replace(/[\p{L}\p{N}.'-]+$/u, singularWord))
    .join('');
  return [joined, ...rest].join(' ').trim();
}

/** Endings of plurals with what they become; the first that fits. */
const endings: readonly (readonly [RegExp, number, string])[] = [
  [/men$/, 2, 'an'],
  [/[^aeiou]ies$/, 3, 'y'],
  [/(?:ches|shes|sses|xes|zes|buses)$/, 2, ''],
  [/(?:ss|us|is)$/, 0, ''],
  [/[^s]s$/, 1, ''],
];

function singularWord(word: string): string {
  const lower = word.toLowerCase();
  if (invariant.has(lower) || lower.length < 3 || /\d$/.test(word)) return word;
  if (/^(?:men-of-war|ships-of-the-line)$/i.test(word))
    return /^men/i.test(word) ? 'man-of-war' : 'ship-of-the-line';
  const ending = endings.find(([pattern]) => pattern.test(lower));
  return ending === undefined ? word : word.slice(0, word.length - ending[1]) + ending[2];
}

export type NounKind = 'people' | 'thing' | 'formation' | 'unknown' | 'none';

/** Names of peoples, by their endings and those that have none. */
const demonym =
  /^(?:\p{Lu}[\p{L}-]*(?:ans?|ians?|ese|ish|ites?|ards?|men|man|enes?|i|is|ots?|ers?)|Germans?|French|British|English|Dutch|Danes?|Swedes?|Finns?|Poles?|Turks?|Greeks?|Serbs?|Croats?|Czechs?|Slovaks?|Scots|Irish|Welsh|Norse|Vikings?|Moors?|Arabs?|Kurds?|Jews?|Muslims?|Christians?|Druze|Huns?|Goths?|Vandals?|Franks?|Lombards?|Saxons?|Celts?|Gauls?|Mongols?|Tatars?|Cossacks?|Rajputs?|Sikhs?|Zulus?|Boers?|Māori|Maori|Sioux|Cheyenne|Apache|Iroquois|Mohawks?|Cherokees?|Crusaders?|Janissaries|Marathas?|Mughals?|Afghans?|Thais?|Filipinos?|Swiss|Chinese|Japanese|Hezbollah|Taliban|Tuaregs?|Touaregs?|Fulani|Hausa|Gurkhas?|Jacobites?|Cavaliers|Confederates?|Federals?|Hessians?|Loyalists?|Patriots?|Communists?|Allied|Axis)$/u;
/** What has such an ending and is a machine. */
const machine =
  /^(?:Tigers?|Panthers?|Leopards?|Challengers?|Bradleys?|Strykers?|Humvees?|Cruisers?|Destroyers?|Bombers?|Fighters?|Transports?|Carriers?|Shermans?|Helicopters?|Launchers?|Howitzers?|Mortars?|Steamers?|Trawlers?|Freighters?|Tankers?|Schooners?|Cutters?|Liners?|Mi|Harriers?|Raiders?)$/;

/** Whether fighters beside a noun are machines: "24 helicopters, 10 fighters". */
export const flies = (noun: string): boolean => /(?:aircraft|copter|plane|bomber|jet|fighter)s?$/i.test(noun);
export const isFighters = (noun: string): boolean => /^(?:\p{L}+ )?fighters?$/iu.test(noun);

/** Whether a noun phrase means people, things, formations, or cannot be told. */
export function nounKind(phrase: string): NounKind {
  const bare = phrase
    .slice(0, 200)
    .replace(/["'“”‘’*]/g, '')
    .trim();
  if (bare === '') return 'none';
  const [head = ''] = bare.split(
    / (?:of|from|with|in|on|at|under|aboard|carrying|de|des|du|for|by|who|that|which|belonging|and their|plus) | d['’]/,
  );
  const kinds = head
    .split(/ (?:and|or|&|et|ou|e) |,|\//)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(headKind);
  const own = kinds.at(-1) ?? 'none';
  if (own !== 'unknown') return own;
  // A word before it may tell: "troops deployed", "soldiers involved".
  const inner = [...head.split(/\s+/)].reverse().map(wordKind);
  return [...kinds, ...inner].find((kind) => kind !== 'unknown' && kind !== 'none') ?? 'unknown';
}

function headKind(phrase: string): NounKind {
  const words = phrase.split(/\s+/).filter((word) => word !== '');
  const last = words.at(-1);
  if (last === undefined) return 'none';
  const two = words.slice(-2).join('-').toLowerCase();
  if (/^(?:war-elephants?|fighter-(?:jets?|planes?|aircraft|bombers?))$/.test(two)) return 'thing';
  if (/-forces?$|^(?:light|heavy|medium)-(?:cavalry|infantry|horse)$/.test(two)) return 'people';
  return wordKind(last);
}

function wordKind(word: string): NounKind {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const lower = bare.toLowerCase();
  const one = singularWord(lower);
  // "Ship-sloops" are sloops.
  const last = one.slice(one.lastIndexOf('-') + 1);
  const has = (nouns: ReadonlySet<string>): boolean => nouns.has(lower) || nouns.has(one) || nouns.has(last);
  if (has(formationNouns)) return 'formation';
  if (has(thingNouns)) return 'thing';
  if (has(peopleNouns)) return 'people';
  // "T-72", "Su-25MR", "F/A-18": a letter and a number make a model; "20th" is none.
  if (/\p{L}/u.test(bare) && /\d/.test(bare) && !/^\d+(?:st|nd|rd|th)$/.test(bare)) return 'thing';
  // "Floatplanes", "minelayers" and the like: what the last part of the word is.
  if (machine.test(bare) || /.(?:planes?|boats?|ships?|guns?|copters?|trucks?|wagons?)$/.test(lower))
    return 'thing';
  if (demonym.test(bare)) return 'people';
  const agent = /(?:men|ists?|ees|archers?|riders?|fighters?|eers?)$/.test(lower) && lower.length > 5;
  return agent && !/privateers?/.test(lower) ? 'people' : 'unknown';
}

export type Status = 'civilian' | 'police' | 'military';

const statusWords: readonly (readonly [Status, RegExp])[] = [
  ['civilian', /\b(?:civilians?|non-?combatants?|civils?|civis)\b/],
  ['police', /\b(?:police|policem[ae]n|policewom[ae]n|policiers?|gendarmes?)\b/],
  ['military', /\b(?:soldiers?|troops?|servicem[ae]n|military|militaires?|soldats?|soldados?)\b/],
];
const joins = /\band\b|\bor\b|\bet\b|&|\//;
const anotherKind =
  /\b(?:militia\w*|fighters?|rebels?|volunteers?|allies|officials?|sailors?|militants?|workers?|scouts?|guards?|insurgents?|perpetrators?|attackers?)\b/;

/** The people a phrase is confined to, where it says so; "soldiers and policemen" are two kinds. */
export function statusOf(words: string): Status | undefined {
  const plain = words.slice(0, 300).toLowerCase();
  if (/\bnon-?civilians?\b/.test(plain)) return undefined;
  const [found, ...more] = statusWords.filter(([, pattern]) => pattern.test(plain)).map(([status]) => status);
  // "military police", "military personnel": one kind.
  if (more.length > 0 && (joins.test(plain) || plain.includes(','))) return undefined;
  // "Militia and civilians": not all are either.
  return joins.test(plain) && anotherKind.test(plain) ? undefined : found;
}
