import type { Outcome } from '../../model/claim.js';

/** Words for what befell people and things, by outcome; longer phrases first within the joined pattern. */
const outcomeWords: Readonly<Record<Outcome, readonly string[]>> = {
  killed: [
    'killed in action',
    'killed',
    'kia',
    'dead',
    'deaths',
    'death',
    'died',
    'fatalities',
    'fatality',
    'slain',
    'perished',
    'drowned',
    'drownings',
    'fallen',
    'massacred',
    'murdered',
    'assassinated',
    'martyred',
    'martyrs',
    'deceased',
    'dow',
    'kills',
    'killed-in-action',
    'mort',
    'morts',
    'morte',
    'mortes',
    'mortos',
    'morti',
    'tué',
    'tués',
    'tuée',
    'tuées',
    'décès',
    'décédés',
    'muertos',
    'noyés',
  ],
  wounded: [
    'wounded in action',
    'wounded',
    'injured',
    'injuries',
    'injury',
    'wia',
    'hurt',
    'maimed',
    'blessé',
    'blessés',
    'blessée',
    'blessées',
    'ferido',
    'feridos',
    'feridas',
    'heridos',
    'feriti',
    'wound',
    'wounds',
  ],
  captured: [
    'captured',
    'taken prisoner',
    'taken prisoners',
    'prisoners of war',
    'prisoner of war',
    'prisoners',
    'prisoner',
    'pows',
    'pow',
    'captives',
    'captive',
    'hostages',
    'hostage',
    'taken hostage',
    'kidnapped',
    'abducted',
    'seized',
    'prisonnier',
    'prisonniers',
    'capturé',
    'capturés',
    'capturées',
    'capturados',
    'prisioneiros',
    'prisioneros',
    'captures',
    'taken captive',
    'enslaved',
  ],
  missing: [
    'missing in action',
    'missing',
    'mia',
    'unaccounted for',
    'disparu',
    'disparus',
    'desaparecidos',
    'disappeared',
    'unaccounted',
  ],
  surrendered: ['surrendered', 'capitulated', 'rendus', 'surrenders'],
  deserted: [
    'deserted',
    'desertions',
    'deserters',
    'deserter',
    'defected',
    'defections',
    'defectors',
    'defector',
    'déserteurs',
    'desertores',
    'absent without leave',
    'awol',
  ],
  executed: ['executed', 'executions', 'execution', 'exécutés', 'beheaded', 'hanged', 'executados'],
  arrested: [
    'arrested',
    'arrests',
    'arrest',
    'detained',
    'detainees',
    'imprisoned',
    'jailed',
    'arrêtés',
    'arrestations',
    'detentions',
  ],
  displaced: [
    'internally displaced',
    'displaced',
    'refugees',
    'refugee',
    'deported',
    'expelled',
    'idps',
    'idp',
    'déplacés',
    'réfugiés',
    'deslocados',
    'refugiados',
    'made homeless',
    'homeless',
  ],
  evacuated: ['evacuated', 'evacuees', 'évacués'],
  sick: ['sick', 'sickened', 'diseased', 'ill', 'malades'],
  destroyed: [
    'destroyed',
    'sunk',
    'sunken',
    'shot down',
    'downed',
    'burned',
    'burnt',
    'wrecked',
    'scuttled',
    'knocked out',
    'blown up',
    'détruit',
    'détruits',
    'détruite',
    'détruites',
    'coulé',
    'coulés',
    'abattu',
    'abattus',
    'destruídos',
    'afundados',
    'sinkings',
    'crashed',
    'gutted',
    'ran aground',
    'run aground',
    'grounded',
    'beached',
    'foundered',
  ],
  damaged: [
    'damaged',
    'crippled',
    'disabled',
    'endommagé',
    'endommagés',
    'endommagées',
    'danificados',
    'badly damaged',
    'dismasted',
  ],
  lost: ['lost', 'perdus', 'perdidos', 'perdues'],
  unspecified: [
    'casualties',
    'casualty',
    'losses',
    'loss',
    'victims',
    'victim',
    'pertes',
    'baixas',
    'bajas',
    'perdas',
    'hors de combat',
    'out of action',
    'victimes',
    'vítimas',
  ],
};

const patternOf = (word: string): string => word.replace(/[-/]/g, '\\$&').replace(/ /g, '[ -]');

const outcomeByWord: ReadonlyMap<string, Outcome> = new Map(
  (Object.entries(outcomeWords) as [Outcome, readonly string[]][]).flatMap(([outcome, words]) =>
    words.map((word) => [word.replace(/-/g, ' '), outcome] as const),
  ),
);
const anyOutcome = [...outcomeByWord.keys()]
  .sort((a, b) => b.length - a.length)
  .map(patternOf)
  .join('|');

/** One word or phrase for an outcome. */
export const outcomePattern = new RegExp(`(?<![\\p{L}-])(?:${anyOutcome})(?![\\p{L}])`, 'giu');
/** A run of them: "dead, wounded, or captured", "killed/wounded", "killed or seriously wounded". */
const link =
  '(?:\\s*(?:,\\s*(?:or|and|et|ou|e)?|\\/|&|\\+)\\s*|\\s+(?:or|and|et|ou|e|and\\/or)\\s+)(?:(?:or|and|otherwise|badly|seriously|severely|slightly|later)\\s+)?';
export const outcomesPattern = new RegExp(
  `(?<![\\p{L}-])(?:${anyOutcome})(?![\\p{L}])(?:${link}(?:${anyOutcome})(?![\\p{L}]))*`,
  'giu',
);

/** The set of outcomes that a run of words names, sorted. */
export function outcomesOf(words: string): readonly Outcome[] {
  const found = new Set<Outcome>();
  for (const [word] of words.matchAll(outcomePattern)) {
    const outcome = outcomeByWord.get(word.toLowerCase().replace(/[-\s]+/g, ' '));
    if (outcome !== undefined) found.add(outcome);
  }
  // "casualties killed and wounded": the sum is what the others make.
  if (found.size > 1) found.delete('unspecified');
  if (found.has('executed')) found.delete('killed');
  return [...found].sort();
}

/** Outcomes that only things can meet with. */
export const thingsOnly: ReadonlySet<Outcome> = new Set(['destroyed', 'damaged']);
/** Outcomes that only people can meet with. */
export const peopleOnly: ReadonlySet<Outcome> = new Set([
  'killed',
  'wounded',
  'missing',
  'surrendered',
  'deserted',
  'executed',
  'arrested',
  'displaced',
  'evacuated',
  'sick',
]);

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const peopleNouns = list(`
  man men woman women child people person soldier troop troops fighter militant civilian serviceman servicemen servicewoman
  servicewomen personnel militia militiaman militiamen rebel policeman policemen officer guard guardsman guardsmen sailor marine
  airman airmen aviator pilot cavalry infantry archer horseman horsemen horse-archer knight regular irregular volunteer mercenary
  mercenaries musketeer grenadier dragoon hussar lancer cuirassier artilleryman artillerymen gunner rifleman riflemen crossbowman
  crossbowmen longbowman longbowmen spearman spearmen swordsman swordsmen footman footmen foot warrior brave insurgent guerrilla
  guerilla guerrillas partisan combatant jihadist terrorist gunman gunmen attacker defender mutineer conscript reservist recruit
  cadet student journalist worker contractor interpreter medic doctor nurse driver commander general colonel captain lieutenant
  sergeant leader crew crewman crewmen commando paratrooper sapper engineer sniper operator member loyalist separatist nationalist
  republican monarchist protester protestor demonstrator rioter villager resident inhabitant citizen national settler refugee
  deserter prisoner captive hostage slave peasant farmer miner priest monk nobleman noblemen noble peer samurai ashigaru janissary
  janissaries sipahi mamluk peltast hoplite phalangite legionary legionaries legionnaire auxiliary auxiliaries skirmisher slinger
  javelineer oarsman oarsmen rower seaman seamen stoker peacekeeper gendarme constable ranger trooper irregulars levy levies
  effective effectives ally allies follower supporter sympathizer operative bomber-crew detainee passenger victim casualty
  diplomat ambassador minister mercenaries agent spy policewoman aide worker monk nun teacher expert adviser advisor instructor
  trainee technician staff force forces servicepeople others other infantryman infantrymen cavalryman cavalrymen foot-soldier
  light-infantry heavy-infantry pikeman pikemen halberdier arquebusier landsknecht foederati combattant homme hommes soldat soldats
  combattants cavaliers cavalier fantassins fantassin rebelles militaires militaire civil civils policiers gendarmes otages femmes
  enfants personnes habitants marins homem homens soldados soldado civis mulheres crianças pessoas combatentes guerrilheiros
  straggler foederatus major lt brigadier ensign corporal private nco subaltern admiral commodore emir sheikh king prince duke earl count lord baron elder chief chieftain sepoy zouave tirailleur spahi askari military police gendarmerie tribesman tribesmen clansman clansmen highlander native indian loyal royalist patriot militias minuteman minutemen veteran
  airborne special-forces operatives extremist islamist nazi fascist communist socialist anarchist activist bodyguard mujahid
  mujahideen mujahedin taliban fedayeen peshmerga chetnik ustashe bandit outlaw robber pirate smuggler trafficker herdsman herdsmen
  herder hunter convict inmate rank ranks files file
`);

/** Not people, whatever befell them. */
const thingNouns = list(`
  tank vehicle afv aircraft airplane aeroplane plane jet helicopter gunship drone uav ucav uas usv ship vessel boat warship battleship
  battlecruiser cruiser destroyer frigate corvette submarine u-boat sub minesweeper minelayer trawler transport transports tanker
  freighter merchantman merchantmen galley galleys trireme quinquereme galleon carrack brig sloop schooner cutter barge gunboat
  dhow junk ironclad monitor dreadnought pre-dreadnought carrier lander ferry tug tugboat yacht launch longboat longship dinghy canoe
  ship-of-the-line ships-of-the-line man-of-war men-of-war indiaman fireship brig-sloop ship-sloop ship-rigged horse-carrier
  gun cannon artillery howitzer mortar mlrs mrl mrls rocket missile launcher battery-gun bombard culverin ballista catapult trebuchet
  fieldpiece piece pieces rifle musket pistol weapon firearm grenade mine ied bomb shell torpedo round cartridge
  apc ifv bmp btr bmd mrap humvee hmmwv truck lorry car jeep technical pickup bus train locomotive wagon wagons cart chariot motorcycle
  motorbike bulldozer excavator armour armor armoured-car halftrack half-track spg sp-gun self-propelled bomber fighter-bomber
  fighter-jet interceptor seaplane floatplane biplane glider airship zeppelin balloon radar station depot bridge building house home
  village town city fort fortress outpost checkpoint base position camp airfield airport bunker horse horses elephant camel mule
  donkey ox oxen cattle sheep dog standard flag banner colour colors eagle system sam manpads atgm tor pantsir grad buk spitfire
  hurricane messerschmitt stuka zero mig sukhoi antonov tu il mi su ka mirage rafale gripen f-16 f-15 hind
  char chars véhicule véhicules avion avions hélicoptère hélicoptères navire navires vaisseau vaisseaux frégate frégates canon canons
  pièce blindé blindés tanques navios navio aviões helicópteros canhões veículos ammunition arm arms tent ton tonnes tonne school
  mosque church hospital bus buses craft hovercraft seacraft landing-craft lcvp lst pt e-boat s-boat torpedo-boat mtb
  warplane spaceplane raft longship caravel xebec polacca felucca pinnace bireme ballistae turret loom superweapon armament equipment
  steamer steamship paddle-steamer gondola store magazine supply supplies harrier bayraktar drones ambulance tractor van suv
`);

/** Bodies of people whose size is not said: a unit of their own. */
const formationNouns = list(`
  division brigade regiment battalion company companies squadron corps army armies legion cohort platoon section squad team unit wing
  flotilla fleet group groupe troop-group battery batteries detachment element ala alae tercio phalanx banner-army tribe clan
  nation faction cell patrol convoy column garrison crew-group gendarmerie-unit staffel gruppe geschwader jagdgeschwader sotnia tagma
  tumen maniple centuria century contingent band gang state country countries brigades régiment régiments bataillon bataillons
  compagnie compagnies escadron escadrons divisions groupes
`);

const invariant = list(`
  aircraft artillery cavalry infantry personnel troops crew series species corps mrls ordnance ammunition sheep cattle oxen men women
  people police marines special-forces spacecraft hovercraft seacraft landing-craft craft equipment armour armor cannon foot
`);

/** "assault guns" → "assault gun". The last word of each joined part only. */
export function singular(words: string): string {
  const [head = '', ...rest] = words.split(/ (?=of )/);
  const joined = head
    .split(/( and | or | & |\/)/)
    .map((part) => part.replace(/[\p{L}\p{N}.'-]+$/u, singularWord))
    .join('');
  return [joined, ...rest].join(' ').trim();
}

function singularWord(word: string): string {
  const lower = word.toLowerCase();
  if (invariant.has(lower) || lower.length < 3 || /\d$/.test(word)) return word;
  if (/^men-of-war$/i.test(word)) return 'man-of-war';
  if (/^ships-of-the-line$/i.test(word)) return 'ship-of-the-line';
  if (/men$/.test(lower)) return `${word.slice(0, -2)}an`;
  if (/(?:[^aeiou])ies$/.test(lower)) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zes|buses)$/.test(lower)) return word.slice(0, -2);
  if (/(?:ss|us|is|ous)$/.test(lower)) return word;
  if (/[^s]s$/.test(lower)) return word.slice(0, -1);
  return word;
}

export type NounKind = 'people' | 'thing' | 'formation' | 'unknown' | 'none';

const demonym =
  /^(?:\p{Lu}[\p{L}-]*(?:ans?|ians?|ese|ish|ites?|ards?|men|man|enes?|i|is|ots?|ots|ers?)|Germans?|French|British|English|Dutch|Danes?|Swedes?|Finns?|Poles?|Turks?|Greeks?|Serbs?|Croats?|Czechs?|Slovaks?|Slovenes?|Scots|Irish|Welsh|Norse|Vikings?|Moors?|Arabs?|Kurds?|Jews?|Muslims?|Christians?|Druzes?|Druze|Huns?|Goths?|Visigoths?|Ostrogoths?|Vandals?|Franks?|Lombards?|Gepids?|Heruli|Saxons?|Angles|Jutes|Celts?|Gauls?|Picts?|Mongols?|Tatars?|Tartars?|Cossacks?|Uzbeks?|Kazakhs?|Rajputs?|Sikhs?|Zulus?|Boers?|Māori|Maori|Sioux|Cheyenne|Apache|Iroquois|Mohawks?|Cherokees?|Creeks?|Seminoles?|Crusaders?|Janissaries|Marathas?|Mughals?|Afghans?|Thais?|Filipinos?|Swiss|Chinese|Japanese|Hezbollah|Taliban|Tuaregs?|Touaregs?|Fulani|Hausa|Nubians?|Copts?|Lakota|Comanches?|Volkssturm|Bulgars?|Avars?|Khazars?|Cumans?|Pechenegs?|Basques?|Catalans?|Gurkhas?|Sepoys?|Jacobites?|Roundheads|Cavaliers|Confederates?|Federals?|Yankees|Redcoats|Hessians?|Loyalists?|Patriots?|Nationalists?|Republicans?|Communists?|Allied|Axis)$/u;
const notDemonym =
  /^(?:Tigers?|Panthers?|Leopards?|Challengers?|Bradleys?|Strykers?|Humvees?|Hummers?|Cruisers?|Destroyers?|Bombers?|Fighters?|Transports?|Carriers?|Shermans?|Sabres?|Typhoons?|Spitfires?|Hurricanes?|Destroyers?|Mi|Tornado|Gliders?|Helicopters?|Launchers?|Land Cruiser|Howitzers?|Mortars?|Steamers?|Trawlers?|Freighters?|Tankers?|Schooners?|Cutters?|Liners?|Battlecruisers?|Minesweepers?|Minelayers?|Monitors?|Mitchells?|Liberators?|Mustangs?|Harriers?|Raiders?|Predators?|Reapers?|Orlans?|Lancasters?|Wellingtons?|Valentines?|Crusader tanks?|Stingers?|Divers?|Kornets?|Launchers?)$/;

/** Whether a noun phrase means people, things, formations, or cannot be told. */
export function nounKind(phrase: string): NounKind {
  const bare = phrase.replace(/["'“”‘’*]/g, '').trim();
  if (bare === '') return 'none';
  const [head = ''] = bare.split(
    / (?:of|from|with|in|on|at|under|aboard|carrying|from|de|des|du|for|by|who|that|which|belonging|and their|plus) /,
  );
  const words = head.split(/[\s]+/);
  const parts = head
    .split(/ (?:and|or|&|et|ou|e) |,|\//)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? head;
  const kinds = parts.map(headKind);
  const own = headKind(last);
  if (own !== 'unknown') return own;
  const other = kinds.find((kind) => kind !== 'unknown' && kind !== 'none');
  if (other !== undefined) return other;
  // A word before it may tell: "troops deployed", "soldiers involved".
  const inner = [...words]
    .reverse()
    .map(wordKind)
    .find((kind) => kind !== 'unknown');
  return inner ?? 'unknown';
}

function headKind(phrase: string): NounKind {
  const words = phrase.split(/\s+/).filter((word) => word !== '');
  const last = words.at(-1);
  if (last === undefined) return 'none';
  const two = words.slice(-2).join('-').toLowerCase();
  if (
    [
      'special-forces',
      'war-elephants',
      'fighter-jets',
      'fighter-jet',
      'fighter-planes',
      'fighter-aircraft',
      'fighter-bombers',
    ].includes(two)
  ) {
    return two === 'special-forces' ? 'people' : 'thing';
  }
  if (/-forces?$/.test(two)) return 'people';
  if (/^(?:light|heavy|medium|main-battle)-(?:cavalry|infantry|horse)$/.test(two)) return 'people';
  return wordKind(last);
}

function wordKind(word: string): NounKind {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const lower = bare.toLowerCase();
  const one = singularWord(lower);
  if (formationNouns.has(lower) || formationNouns.has(one)) return 'formation';
  if (thingNouns.has(lower) || thingNouns.has(one)) return 'thing';
  if (peopleNouns.has(lower) || peopleNouns.has(one)) return 'people';
  // "T-72", "Su-25MR", "F/A-18": a letter and a number make a model.
  if (/\p{L}/u.test(bare) && /\d/.test(bare)) return 'thing';
  if (
    /^(?:afv|uav|ied|apc|ifv|bmp|btr|mrl|sam|spg|ucav|mbt|lst|lct|atgm|manpad|mlrs|lav|aav|amx|mrap)s?$/i.test(
      bare,
    )
  )
    return 'thing';
  if (notDemonym.test(bare)) return 'thing';
  if (demonym.test(bare)) return 'people';
  if (
    /(?:men|ists?|ees|archers?|riders?|fighters?|eers?)$/.test(lower) &&
    lower.length > 5 &&
    !/privateers?/.test(lower)
  )
    return 'people';
  return 'unknown';
}

/** Words that say how heavy losses were without a number. */
export const heavyWords =
  /^(?:(?:probably|possibly|reportedly|very|extremely|relatively|fairly|quite|rather|likely|almost) )*(?:heavy|heavier|light|minimal|minor|moderate|severe|significant|substantial|considerable|extensive|massive|huge|large|high|low|negligible|enormous|many|numerous|catastrophic|devastating|slight|small|lourdes|légères|importantes|élevées|nombreuses|pesadas|leves)(?: (?:casualties|losses|numbers?|pertes|baixas|overall casualties|on both sides))?$/i;

export type Status = 'civilian' | 'police' | 'military';

/** The people a phrase is confined to, where it says so. */
export function statusOf(words: string): Status | undefined {
  const plain = words.toLowerCase();
  // "soldiers and militiamen" are two kinds of people.
  if (
    /\b(?:soldiers?|troops?|servicem[ae]n)\b.*(?:\band\b|\bor\b|&|\/).*\b(?:militia\w*|fighters?|rebels?|volunteers?|allies|officials?|sailors?)\b/.test(
      plain,
    )
  )
    return undefined;
  if (
    /\b(?:soldiers?|troops?|servicem[ae]n|military|militaires?|soldats?|soldados?)\b.*\b(?:and|or|&)\b.*\b(?:police|policem[ae]n|civilians?|gendarmes?)\b/.test(
      plain,
    )
  )
    return undefined;
  if (
    /\b(?:police|policem[ae]n|civilians?)\b.*\b(?:and|or|&)\b.*\b(?:soldiers?|troops?|police|policem[ae]n|servicem[ae]n|fighters?|militants?)\b/.test(
      plain,
    )
  )
    return undefined;
  if (/\b(?:non-?civilians?)\b/.test(plain)) return undefined;
  if (/\b(?:civilians?|non-?combatants?|civils?|civis)\b/.test(plain)) return 'civilian';
  if (/\b(?:police|policem[ae]n|policiers?|gendarmes?)\b/.test(plain)) return 'police';
  if (/\b(?:soldiers?|troops?|servicem[ae]n|military|militaires?|soldats?|soldados?)\b/.test(plain))
    return 'military';
  return undefined;
}
