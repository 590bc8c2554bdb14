/** Countries: ISO 3166-1 codes, names in English, French and other forms. As a table, since `Intl` differs between runtimes. */
const table = `
  AD Andorra = Andorre; AE United Arab Emirates = Émirats arabes unis; AF/AFG Afghanistan;
  AG Antigua & Barbuda = Antigua-et-Barbuda; AI Anguilla; AL Albania = Albanie; AM/ARM Armenia = Arménie;
  AO Angola; AQ Antarctica = Antarctique; AR/ARG Argentina = Argentine; AS American Samoa = Samoa américaines;
  AT/AUT Austria = Autriche; AU/AUS Australia = Australie; AW Aruba; AX Åland Islands = Îles Åland;
  AZ/AZE Azerbaijan = Azerbaïdjan; BA Bosnia & Herzegovina = Bosnie-Herzégovine; BB Barbados = Barbade;
  BD Bangladesh; BE/BEL Belgium = Belgique; BF/BFA Burkina Faso; BG/BGR Bulgaria = Bulgarie; BH Bahrain = Bahreïn;
  BI Burundi; BJ/BEN Benin; BL St. Barthélemy = Saint-Barthélemy; BM Bermuda = Bermudes; BN Brunei;
  BO Bolivia = Bolivie; BQ Caribbean Netherlands = Pays-Bas caribéens; BR/BRA Brazil = Brésil; BS Bahamas;
  BT Bhutan = Bhoutan; BV Bouvet Island = Île Bouvet; BW Botswana; BY Belarus = Biélorussie; BZ Belize;
  CA/CAN Canada; CC Cocos (Keeling) Islands = Îles Cocos;
  CD/COD Democratic Republic of the Congo = Congo-Kinshasa = DR Congo;
  CF/CAF Central African Republic = République centrafricaine; CG Republic of the Congo = Congo-Brazzaville;
  CH/CHE Switzerland = Suisse; CI/CIV Ivory Coast = Côte d’Ivoire; CK Cook Islands = Îles Cook;
  CL/CHL Chile = Chili; CM/CMR Cameroon = Cameroun; CN/CHN China = Chine; CO/COL Colombia = Colombie;
  CR Costa Rica; CU/CUB Cuba; CV Cape Verde = Cap-Vert = Cabo Verde; CW Curaçao;
  CX Christmas Island = Île Christmas; CY Cyprus = Chypre; CZ/CZE Czechia = Tchéquie = Czech Republic;
  DE/DEU Germany = Allemagne; DJ Djibouti; DK/DNK Denmark = Danemark; DM Dominica = Dominique;
  DO Dominican Republic = République dominicaine; DZ/DZA Algeria = Algérie; EC Ecuador = Équateur;
  EE/EST Estonia = Estonie; EG/EGY Egypt = Égypte; EH Western Sahara = Sahara occidental;
  ER/ERI Eritrea = Érythrée; ES/ESP Spain = Espagne; ET/ETH Ethiopia = Éthiopie;
  EU European Union = Union européenne; FI/FIN Finland = Finlande; FJ Fiji = Fidji;
  FK Falkland Islands = Îles Malouines; FM Micronesia = Micronésie; FO Faroe Islands = Îles Féroé; FR/FRA France;
  GA Gabon; GB/GBR United Kingdom = Royaume-Uni = UK = Great Britain; GD Grenada = Grenade;
  GE/GEO Georgia = Géorgie; GF French Guiana = Guyane française; GG Guernsey = Guernesey; GH/GHA Ghana;
  GI Gibraltar; GL Greenland = Groenland; GM Gambia = Gambie; GN/GIN Guinea = Guinée; GP Guadeloupe;
  GQ Equatorial Guinea = Guinée équatoriale; GR/GRC Greece = Grèce;
  GS South Georgia & South Sandwich Islands = Géorgie du Sud-et-les Îles Sandwich du Sud; GT Guatemala; GU Guam;
  GW Guinea-Bissau = Guinée-Bissau; GY Guyana; HK Hong Kong = R.A.S. chinoise de Hong Kong;
  HM Heard & McDonald Islands = Îles Heard-et-MacDonald; HN Honduras; HR Croatia = Croatie; HT Haiti;
  HU/HUN Hungary = Hongrie; ID/IDN Indonesia = Indonésie; IE/IRL Ireland = Irlande; IL/ISR Israel;
  IM Isle of Man = Île de Man; IN/IND India = Inde;
  IO British Indian Ocean Territory = Territoire britannique de l’océan Indien; IQ/IRQ Iraq = Irak; IR/IRN Iran;
  IS Iceland = Islande; IT/ITA Italy = Italie; JE Jersey; JM Jamaica = Jamaïque; JO/JOR Jordan = Jordanie;
  JP/JPN Japan = Japon; KE/KEN Kenya; KG Kyrgyzstan = Kirghizstan; KH Cambodia = Cambodge; KI Kiribati;
  KM Comoros = Comores; KN St. Kitts & Nevis = Saint-Christophe-et-Niévès; KP/PRK North Korea = Corée du Nord;
  KR/KOR South Korea = Corée du Sud; KW/KWT Kuwait = Koweït; KY Cayman Islands = Îles Caïmans; KZ Kazakhstan;
  LA Laos; LB/LBN Lebanon = Liban; LC St. Lucia = Sainte-Lucie; LI Liechtenstein; LK/LKA Sri Lanka;
  LR/LBR Liberia; LS Lesotho; LT Lithuania = Lituanie; LU Luxembourg; LV Latvia = Lettonie; LY/LBY Libya = Libye;
  MA/MAR Morocco = Maroc; MC Monaco; MD Moldova = Moldavie; ME Montenegro; MF St. Martin = Saint-Martin;
  MG Madagascar; MH Marshall Islands = Îles Marshall; MK North Macedonia = Macédoine du Nord = Macedonia;
  ML/MLI Mali; MM/MMR Myanmar = Myanmar (Birmanie) = Burma; MN Mongolia = Mongolie;
  MO Macau = R.A.S. chinoise de Macao; MP Northern Mariana Islands = Îles Mariannes du Nord; MQ Martinique;
  MR/MRT Mauritania = Mauritanie; MS Montserrat; MT Malta = Malte; MU Mauritius = Maurice; MV Maldives; MW Malawi;
  MX/MEX Mexico = Mexique; MY Malaysia = Malaisie; MZ Mozambique; NA Namibia = Namibie;
  NC New Caledonia = Nouvelle-Calédonie; NE/NER Niger; NF Norfolk Island = Île Norfolk; NG/NGA Nigeria;
  NI Nicaragua; NL/NLD Netherlands = Pays-Bas = Holland; NO/NOR Norway = Norvège; NP Nepal; NR Nauru; NU Niue;
  NZ/NZL New Zealand = Nouvelle-Zélande; OM Oman; PA Panama; PE/PER Peru = Pérou;
  PF French Polynesia = Polynésie française; PG Papua New Guinea = Papouasie-Nouvelle-Guinée; PH/PHL Philippines;
  PK/PAK Pakistan; PL/POL Poland = Pologne; PM St. Pierre & Miquelon = Saint-Pierre-et-Miquelon;
  PN Pitcairn Islands = Îles Pitcairn; PR Puerto Rico = Porto Rico; PS Palestine = Territoires palestiniens;
  PT/PRT Portugal; PW Palau = Palaos; PY Paraguay; QA Qatar; RE Réunion = La Réunion; RO/ROU Romania = Roumanie;
  RS/SRB Serbia = Serbie; RU/RUS Russia = Russie; RW/RWA Rwanda; SA/SAU Saudi Arabia = Arabie saoudite;
  SB Solomon Islands = Îles Salomon; SC Seychelles; SD/SDN Sudan = Soudan; SE/SWE Sweden = Suède;
  SG Singapore = Singapour; SH St. Helena = Sainte-Hélène; SI Slovenia = Slovénie;
  SJ Svalbard & Jan Mayen = Svalbard et Jan Mayen; SK Slovakia = Slovaquie; SL/SLE Sierra Leone;
  SM San Marino = Saint-Marin; SN/SEN Senegal; SO/SOM Somalia = Somalie; SR Suriname;
  SS/SSD South Sudan = Soudan du Sud; ST São Tomé & Príncipe = Sao Tomé-et-Principe; SV El Salvador = Salvador;
  SX Sint Maarten = Saint-Martin (partie néerlandaise); SY/SYR Syria = Syrie; SZ Eswatini = Swaziland;
  TC Turks & Caicos Islands = Îles Turques-et-Caïques; TD/TCD Chad = Tchad;
  TF French Southern Territories = Terres australes françaises; TG/TGO Togo; TH/THA Thailand = Thaïlande;
  TJ Tajikistan = Tadjikistan; TK Tokelau; TL Timor-Leste = Timor oriental; TM Turkmenistan;
  TN/TUN Tunisia = Tunisie; TO Tonga; TR/TUR Turkey = Turquie = Türkiye; TT Trinidad & Tobago = Trinité-et-Tobago;
  TV Tuvalu; TW Taiwan; TZ Tanzania = Tanzanie; UA/UKR Ukraine; UG/UGA Uganda = Ouganda;
  UM U.S. Outlying Islands = Îles mineures éloignées des États-Unis; UN United Nations = Nations unies;
  US/USA United States = États-Unis = USA = United States of America; UY Uruguay; UZ Uzbekistan = Ouzbékistan;
  VA Vatican City = État de la Cité du Vatican; VC St. Vincent & Grenadines = Saint-Vincent-et-les Grenadines;
  VE/VEN Venezuela; VG British Virgin Islands = Îles Vierges britanniques;
  VI U.S. Virgin Islands = Îles Vierges des États-Unis; VN/VNM Vietnam = Viêt Nam; VU Vanuatu;
  WF Wallis & Futuna = Wallis-et-Futuna; WS Samoa; XK Kosovo; YE/YEM Yemen; YT Mayotte;
  ZA/ZAF South Africa = Afrique du Sud; ZM Zambia = Zambie; ZW/ZWE Zimbabwe
`;

interface Country {
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

const countries: readonly Country[] = table.split(';').map((row) => {
  const [, codes = '', names = ''] = /^\s*(\S+) ([\s\S]+?)\s*$/.exec(row) ?? [];
  return { codes: codes.split('/'), names: names.split(' = ').map((name) => name.replace(/\s+/g, ' ')) };
});

/** Every name of a country. */
export const countryNames: readonly string[] = countries.flatMap(({ names }) => names);

const byCode: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ codes, names: [name = ''] }) => codes.map((code) => [code, name] as const)),
);

/** "MLI" and "ML" are Mali; any other name is itself. */
export const countryOf = (name: string): string => byCode.get(name) ?? name;

/** "🇲🇱" is two letters of an ISO 3166-1 code. */
export const countryOfLetters = (letters: string): string =>
  countryOf(
    [...letters].map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join(''),
  );
