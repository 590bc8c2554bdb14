import { namesOf } from '../../../text/names-of.js';
import { addParticipant } from '../account-builder.js';
import { countryNames } from './countries.js';
import type { Parameter, Work } from './work.js';

/** A name without case, accents and punctuation. */
export const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const countries: ReadonlySet<string> = new Set(countryNames.map(folded));

/** Whether a name is that of one of today's countries, in English or French. */
export const isCountry = (name: string): boolean => {
  const plain = folded(name).replace(/^the /, '');
  return countries.has(plain) || countries.has(plain.replace(/ and /g, ' '));
};

/** Demonyms that do not begin like their country. */
const demonyms: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'french france|spanish spain|dutch netherlands, dutch republic|british united kingdom, great britain, britain, british|' +
    'english england|american united states, us, usa|swiss switzerland|danish denmark|polish poland|irish ireland|greek greece|' +
    'welsh wales|scottish scotland|turkish turkey, turkiye|german germany, nazi germany|chinese china|soviet soviet union, ussr|' +
    'athenian athens|persian achaemenid empire, persia, sasanian empire|thai thailand|filipino philippines|finnish finland|' +
    'swedish sweden|norwegian norway|byzantine byzantine empire|spartan sparta|japanese japan|' +
    'confederate csa, confederate states, confederate states of america, confederacy|union united states, union|allied allies|' +
    'anglo united kingdom, great britain, england|franco france|government government|peruvian peru|malian mali'
  )
    .split('|')
    .map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1).split(', ')] as const),
);

const isDemonymOf = (word: string, name: string): boolean =>
  demonyms.get(word)?.some((known) => known === name || name.endsWith(` ${known}`)) ?? false;

/** Whether two folded names mean the same: equal, one word of the other, or a country's demonym. */
function namesMatch(x: string, y: string): boolean {
  if (x === '' || y === '') return false;
  return x === y || isDemonymOf(x, y) || isDemonymOf(y, x) || stemMatch(x, y) || stemMatch(y, x);
}

/** "malian" and "mali", "carthaginian" and "carthage": one word, a stem in common. */
function stemMatch(word: string, name: string): boolean {
  if (word.includes(' ') || word.length < 4) return false;
  const words = name.split(' ', 6);
  return words[0] === word || (words.length <= 5 && words.some((other) => sameStem(word, other)));
}

function sameStem(plural: string, other: string): boolean {
  const word = plural.replace(/(?<=[a-z]{4}n)s$/, '');
  if (other.length < 4 || (!/(?:n|ese|ish|i|ic|ch|ist|ists)$/.test(word) && other !== `${word}s`))
    return false;
  let common = 0;
  while (common < other.length && common < word.length && other[common] === word[common]) common++;
  return common >= 4 && common >= Math.min(other.length, word.length) - 2;
}

/** More parties than any side of a real box names; those behind are not sought by another name. */
const mostParties = 40;

/** The parties that a name means, of one side or of all. */
export function findParties(work: Work, name: string, side?: string): readonly string[] {
  const key = `${side ?? ''} ${name}`;
  const known = work.found.get(key);
  if (known !== undefined) return known;
  const plain = folded(name.slice(0, 120));
  const ids = [...work.members]
    .filter(([id]) => side === undefined || id === side)
    .flatMap(([, list]) => list.slice(0, mostParties));
  const found = ids.filter((id) => {
    const party = work.draft.participants[id];
    return party !== undefined && namesOf(party).some((one) => namesMatch(plain, folded(one)));
  });
  work.found.set(key, found);
  return found;
}

// Words of so many names that they tell no combatant from another.
const commonWords: ReadonlySet<string> = new Set(
  (
    'the of for and de la le les du des d l a an in on army armies force forces troops group groups front movement ' +
    'party people peoples national united state states government military militia police navy rebel rebels'
  ).split(' '),
);

/** The side of the one combatant whose name has all words of a name: "Alliance for Change". */
export function sideOfWords({ draft, members }: Work, name: string): string | undefined {
  const words = folded(name).split(' ');
  if (words.every((word) => word === '' || commonWords.has(word))) return undefined;
  const found = [...members].flatMap(([side, ids]) =>
    ids
      .slice(0, mostParties)
      .filter((id) => {
        const own = new Set(folded(draft.participants[id]?.name ?? '').split(' '));
        return words.every((word) => own.has(word));
      })
      .map(() => side),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Whom a box names. */
export interface NamedParty {
  readonly name: string;
  /** The page it is linked to. */
  readonly target?: string | undefined;
  readonly kind: 'person' | 'state' | 'armed-group';
  readonly side: string | undefined;
}

/** The id of a party or person, made where the name is new on its side. */
export function partyId(work: Work, { name, target, kind, side }: NamedParty, parameter: Parameter): string {
  const isOther = target !== undefined && folded(target) !== folded(name);
  return addParticipant(work.draft, {
    name,
    kind,
    aliases: isOther ? [{ name: target, kind: 'spelling' }] : [],
    description: `Named in ${parameter.name} of the infobox.`,
    locator: parameter.name,
    side,
    during: work.date,
    key: `${kind === 'person' ? 'person' : 'party'} ${side ?? ''} ${folded(name)}`,
  });
}

/** Words that say of a name that it is a part of a country, a former country, or land or water as a whole. */
const regionWords = new RegExp(
  `\\b(?:${[
    'region|province|governorate|oblast|county|counties|district|state|states|prefecture|département|région|department',
    'canton|cercle|wilaya|commune|municipality|parish|borough|subprefecture|krai|okrug|raion|voivodeship|vilayet',
    'eyalet|sanjak|viceroyalty|captaincy|cantonment|division|territory|territories|colony|colonies|protectorate',
    'mandate|palatinate|march|duchy|grand duchy|principality|kingdom|empire|republic|caliphate|sultanate|emirate',
    'khanate|confederation|confederacy|federation|commonwealth|union|crown|dynasty|realm|border|frontier|theatre|front',
    'sea|ocean|island|islands|isle|peninsula|gulf|bay|strait|channel|desert|valley|coast|river|lake|mountains?|massif',
    'highlands?|lowlands?|plateau|steppe|delta|sahara|sahel|countries|country|area|central|upper|lower',
    '(?:north|south)?(?:east|west)(?:ern)?|north(?:ern)?|south(?:ern)?',
  ].join('|')})\\b|shire$|\\b(?:azawad|adrar)\\b`,
  'i',
);

const regions: ReadonlySet<string> = new Set(
  [
    // Parts of today's countries that boxes name without the country.
    'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana',
    'Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska',
    'Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania',
    'Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin',
    'Wyoming, Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Nova Scotia, Ontario, Quebec, Saskatchewan, Yukon',
    'New South Wales, Victoria, Queensland, Tasmania, England, Scotland, Wales, Northern Ireland, Ulster, Munster, Leinster, Connacht',
    'Cornwall, Devon, Dorset, Kent, Norfolk, Northumberland, Somerset, Suffolk, Sussex, Normandy, Brittany, Picardy, Artois, Champagne',
    'Lorraine, Alsace, Burgundy, Aquitaine, Gascony, Languedoc, Provence, Savoy, Corsica, Flanders, Wallonia, Brabant, Hainaut, Holland',
    'Bavaria, Saxony, Swabia, Franconia, Westphalia, Hesse, Thuringia, Brandenburg, Pomerania, Silesia, Prussia, East Prussia, Holstein',
    'Schleswig, Mecklenburg, Hanover, Bohemia, Moravia, Tyrol, Styria, Carinthia, Galicia, Lombardy, Piedmont, Veneto, Liguria, Tuscany',
    'Umbria, Lazio, Campania, Apulia, Calabria, Sicily, Sardinia, Romagna, Andalusia, Aragon, Castile, Catalonia, Navarre, Asturias',
    'Extremadura, Valencia, Basque Country, Transylvania, Wallachia, Moldavia, Bessarabia, Bukovina, Banat, Vojvodina, Slavonia, Dalmatia',
    'Macedonia, Thrace, Epirus, Thessaly, Attica, Boeotia, Peloponnese, Crete, Anatolia, Cilicia, Karelia, Crimea, Donbas, Volhynia',
    'Podolia, Livonia, Courland, Siberia, Manchuria, Chechnya, Dagestan, Nagorno-Karabakh, Artsakh, Abkhazia, South Ossetia, Kurdistan',
    'Khorasan, Baluchistan, Balochistan, Sindh, Punjab, Kashmir, Bengal, Bihar, Assam, Gujarat, Rajasthan, Maharashtra, Karnataka',
    'Kerala, Tamil Nadu, Uttar Pradesh, Deccan, Tibet, Xinjiang, Sichuan, Yunnan, Guangdong, Guangxi, Hunan, Hubei, Henan, Hebei',
    'Shandong, Shanxi, Shaanxi, Jiangsu, Jiangxi, Zhejiang, Fujian, Anhui, Gansu, Okinawa, Hokkaido, Honshu, Kyushu, Java, Sumatra',
    'Borneo, Luzon, Mindanao, Mindoro, New Guinea, Aceh, Palestine, Judea, Galilee, Sinai, Gaza Strip, West Bank, Mesopotamia, Hejaz',
    'Tripolitania, Cyrenaica, Fezzan, Azawad, Darfur, Kordofan, Tigray, Amhara, Oromia, Ogaden, Puntland, Somaliland, Jubaland, Katanga',
    'Kivu, Ituri, Biafra, Natal, Transvaal, Zululand, Rhodesia, Cabo Delgado, Borno, Adamawa, Kaduna, Zamfara, Chiapas, Chihuahua',
    // Former countries, and the great regions of the world.
    'Soviet Union, USSR, Yugoslavia, Czechoslovakia, Austria-Hungary, East Germany, West Germany, Zaire, Burma, Ceylon, Persia, Siam',
    'Etruria, Latium, Numidia, Parthia, Media, Cappadocia, Lydia, Carthage, Byzantium, Wessex, Mercia, Gwynedd, Frisia, Muscovy',
    'Gaul, Britannia, Germania, Hispania, Iberia, Rus, Indochina, French Indochina, Tonkin, Annam, Dutch East Indies, Malaya',
    'French Sudan, French West Africa, Upper Volta, Gold Coast, Dahomey, Great Britain, Britain, North Vietnam, South Vietnam, Africa',
    'North Africa, West Africa, East Africa, Central Africa, Europe, Asia, Central Asia, North America, South America, Middle East',
    'Levant, Balkans, Caucasus, Caribbean, Scandinavia, Low Countries, Maghreb, Sahel, Sahara, Mediterranean, Atlantic, Pacific',
  ].flatMap((names) => names.split(', ').map(folded)),
);

const known = (name: string): boolean =>
  isCountry(name) ||
  regions.has(folded(name).replace(/^(?:the|modern|present day) /, '')) ||
  regionWords.test(name);

/** Whether a name, or the page it is linked to, is that of a land in which places lie. */
export const isLand = (name: string, target: string | undefined): boolean =>
  known(name) || (target !== undefined && known(target.replace(/_/g, ' ')));
