import { folded, isCountry } from './names.js';

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
    'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho',
    'Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota',
    'Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina',
    'North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas',
    'Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, District of Columbia',
    'Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Labrador, Nova Scotia, Ontario',
    'Prince Edward Island, Quebec, Saskatchewan, Yukon, Nunavut',
    'New South Wales, Victoria, Queensland, South Australia, Western Australia, Tasmania, Northern Territory',
    'England, Scotland, Wales, Northern Ireland, Ulster, Munster, Leinster, Connacht, Cornwall, Devon, Dorset, Durham',
    'Kent, Norfolk, Northumberland, Somerset, Suffolk, Sussex',
    'Wessex, Mercia, Gwynedd, Anglesey, Galloway',
    'Normandy, Brittany, Picardy, Artois, Champagne, Lorraine, Alsace, Burgundy, Aquitaine, Gascony, Languedoc',
    'Provence, Savoy, Dauphiné, Anjou, Poitou, Corsica, Flanders, Wallonia, Brabant, Hainaut, Holland, Zeeland, Frisia',
    'Bavaria, Saxony, Swabia, Franconia, Westphalia, Hesse, Thuringia, Brandenburg, Pomerania, Silesia, Prussia',
    'East Prussia, Holstein, Schleswig, Mecklenburg, Hanover, Bohemia, Moravia, Tyrol, Styria, Carinthia, Galicia',
    'Lombardy, Piedmont, Veneto, Liguria, Tuscany, Umbria, Lazio, Campania, Apulia, Calabria, Basilicata, Abruzzo',
    'Sicily, Sardinia, Emilia, Romagna, Marche, Etruria, Latium, Andalusia, Aragon, Castile, León, Catalonia, Navarre',
    'Asturias, Extremadura, Murcia, Valencia, Basque Country, Balearics, Alentejo, Algarve, Scania, Lapland, Karelia',
    'Transylvania, Wallachia, Moldavia, Bessarabia, Dobruja, Bukovina, Banat, Vojvodina, Slavonia, Dalmatia, Istria',
    'Macedonia, Thrace, Epirus, Thessaly, Attica, Boeotia, Peloponnese, Crete, Anatolia, Cilicia, Cappadocia, Lydia',
    'Crimea, Donbas, Volhynia, Podolia, Livonia, Courland, Ingria, Estonia, Siberia, Manchuria, Chechnya, Dagestan',
    'Nagorno-Karabakh, Artsakh, Abkhazia, South Ossetia, Kurdistan, Khorasan, Sistan, Baluchistan, Balochistan, Sindh',
    'Punjab, Kashmir, Bengal, Bihar, Assam, Gujarat, Rajasthan, Rajputana, Maharashtra, Karnataka, Kerala, Odisha',
    'Tamil Nadu, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Telangana, Haryana, Deccan, Oudh, Carnatic, Tibet',
    'Xinjiang, Sichuan, Yunnan, Guangdong, Guangxi, Hunan, Hubei, Henan, Hebei, Shandong, Shanxi, Shaanxi, Jiangsu',
    'Jiangxi, Zhejiang, Fujian, Anhui, Gansu, Liaoning, Jilin, Heilongjiang, Okinawa, Hokkaido, Honshu, Kyushu',
    'Java, Sumatra, Borneo, Sulawesi, Luzon, Mindanao, Mindoro, New Guinea, Aceh, Palestine, Judea, Galilee, Sinai',
    'Gaza Strip, West Bank, Mesopotamia, Hejaz, Nejd, Tripolitania, Cyrenaica, Fezzan, Numidia, Azawad, Darfur',
    'Kordofan, Tigray, Amhara, Oromia, Ogaden, Puntland, Somaliland, Jubaland, Katanga, Kivu, Ituri, Biafra, Natal',
    'Transvaal, Zululand, Orange Free State, Rhodesia, Cabo Delgado, Borno, Adamawa, Kaduna, Zamfara, Chiapas, Yucatán',
    'Sonora, Chihuahua, Coahuila, Patagonia, Aceh, Chaco, Puerto Rico, Hispaniola',
    // Former countries, and the great regions of the world.
    'Soviet Union, USSR, Yugoslavia, Czechoslovakia, Prussia, Austria-Hungary, East Germany, West Germany, Zaire, Burma',
    'Ceylon, Persia, Siam, Gaul, Britannia, Germania, Hispania, Iberia, Judaea, Parthia, Media, Carthage, Byzantium',
    'Rus, Kievan Rus, Muscovy, Indochina, French Indochina, Cochinchina, Tonkin, Annam, Dutch East Indies, Malaya',
    'French Sudan, French West Africa, Upper Volta, Gold Coast, Dahomey, Great Britain, Britain, Kingdom of France',
    'North Vietnam, South Vietnam, Africa, North Africa, West Africa, East Africa, Central Africa, Europe, Asia',
    'Central Asia, America, North America, South America, Middle East, Near East, Levant, Balkans, Caucasus, Caribbean',
    'Scandinavia, Low Countries, Maghreb, Sahel, Sahara, Oceania, Antarctica, Mediterranean, Atlantic, Pacific',
  ].flatMap((names) => names.split(', ').map(folded)),
);

const known = (name: string): boolean =>
  isCountry(name) ||
  regions.has(folded(name).replace(/^(?:the|modern|present day) /, '')) ||
  regionWords.test(name);

/** Whether a name, or the page it is linked to, is that of a land in which places lie. */
export const isLand = (name: string, target: string | undefined): boolean =>
  known(name) || (target !== undefined && known(target.replace(/_/g, ' ')));
