/** Countries: the codes that flags have for them, names in English, French and other forms. As a table, since `Intl` differs between runtimes. */
const table = `
  AD Andorra = Andorre; AE/UAE United Arab Emirates = Émirats arabes unis; AF/AFG Afghanistan; AG Antigua &
  Barbuda = Antigua-et-Barbuda; AL Albania = Albanie; AM/ARM Armenia = Arménie; AO/ANG Angola; AR/ARG
  Argentina = Argentine; AT/AUT Austria = Autriche; AU/AUS Australia = Australie; AZ/AZE Azerbaijan =
  Azerbaïdjan; BA/BIH Bosnia & Herzegovina = Bosnie-Herzégovine; BB Barbados = Barbade; BD/BAN Bangladesh;
  BE/BEL Belgium = Belgique; BF/BFA Burkina Faso; BG/BGR/BUL Bulgaria = Bulgarie; BH/BHR Bahrain = Bahreïn;
  BI/BDI Burundi; BJ/BEN Benin; BN Brunei; BO/BOL Bolivia = Bolivie; BR/BRA Brazil = Brésil; BS Bahamas; BT
  Bhutan = Bhoutan; BW Botswana; BY/BLR Belarus = Biélorussie; BZ Belize; CA/CAN Canada; CD/COD/DRC
  Democratic Republic of the Congo = Congo-Kinshasa = DR Congo; CF/CAF Central African Republic = République
  centrafricaine; CG Republic of the Congo = Congo-Brazzaville; CH/CHE/SUI Switzerland = Suisse; CI/CIV
  Ivory Coast = Côte d’Ivoire; CL/CHL Chile = Chili; CM/CMR Cameroon = Cameroun; CN/CHN/PRC China = Chine;
  CO/COL Colombia = Colombie; CR Costa Rica; CU/CUB Cuba; CV Cape Verde = Cap-Vert = Cabo Verde; CW Curaçao;
  CY/CYP Cyprus = Chypre; CZ/CZE Czechia = Tchéquie = Czech Republic; DE/DEU/GER Germany = Allemagne; DJ/DJI
  Djibouti; DK/DNK/DEN Denmark = Danemark; DM Dominica = Dominique; DO Dominican Republic = République
  dominicaine; DZ/DZA/ALG Algeria = Algérie; EC/ECU Ecuador = Équateur; EE/EST Estonia = Estonie; EG/EGY
  Egypt = Égypte; EH Western Sahara = Sahara occidental; ER/ERI Eritrea = Érythrée; ES/ESP Spain = Espagne;
  ET/ETH Ethiopia = Éthiopie; EU European Union = Union européenne; FI/FIN Finland = Finlande; FJ Fiji =
  Fidji; FK Falkland Islands = Îles Malouines; FM Micronesia = Micronésie; FR/FRA France; GA Gabon;
  GB/GBR/UKGBI/UKGB United Kingdom = Royaume-Uni = UK = Great Britain; GD Grenada = Grenade; GE/GEO Georgia
  = Géorgie; GH/GHA Ghana; GI Gibraltar; GM Gambia = Gambie; GN/GIN Guinea = Guinée; GP Guadeloupe; GQ
  Equatorial Guinea = Guinée équatoriale; GR/GRC/GRE Greece = Grèce; GS South Georgia & South Sandwich
  Islands = Géorgie du Sud-et-les Îles Sandwich du Sud; GT/GUA Guatemala; GU Guam; GW Guinea-Bissau =
  Guinée-Bissau; GY Guyana; HK Hong Kong = R.A.S. chinoise de Hong Kong; HN/HON Honduras; HR/HRV/CRO Croatia
  = Croatie; HT/HAI Haiti; HU/HUN Hungary = Hongrie; ID/IDN/INA Indonesia = Indonésie; IE/IRL Ireland =
  Irlande; IL/ISR Israel; IN/IND India = Inde; IQ/IRQ Iraq = Irak; IR/IRN/IRI Iran; IS Iceland = Islande;
  IT/ITA Italy = Italie; JM Jamaica = Jamaïque; JO/JOR Jordan = Jordanie; JP/JPN Japan = Japon; KE/KEN
  Kenya; KG Kyrgyzstan = Kirghizstan; KH/CAM Cambodia = Cambodge; KI Kiribati; KM Comoros = Comores; KN St.
  Kitts & Nevis = Saint-Christophe-et-Niévès; KP/PRK/DPRK North Korea = Corée du Nord; KR/KOR/ROK South
  Korea = Corée du Sud; KW/KWT/KUW Kuwait = Koweït; KZ/KAZ Kazakhstan; LA/LAO Laos; LB/LBN/LIB Lebanon =
  Liban; LC St. Lucia = Sainte-Lucie; LI Liechtenstein; LK/LKA Sri Lanka; LR/LBR Liberia; LS Lesotho; LT/LTU
  Lithuania = Lituanie; LU Luxembourg; LV/LVA Latvia = Lettonie; LY/LBY Libya = Libye; MA/MAR Morocco =
  Maroc; MC Monaco; MD/MDA Moldova = Moldavie; ME Montenegro; MG Madagascar; MH Marshall Islands = Îles
  Marshall; MK/MKD North Macedonia = Macédoine du Nord = Macedonia; ML/MLI Mali; MM/MMR Myanmar = Myanmar
  (Birmanie) = Burma; MN Mongolia = Mongolie; MQ Martinique; MR/MRT Mauritania = Mauritanie; MT Malta =
  Malte; MU Mauritius = Maurice; MV Maldives; MW Malawi; MX/MEX Mexico = Mexique; MY/MYS/MAS Malaysia =
  Malaisie; MZ/MOZ Mozambique; NA Namibia = Namibie; NC New Caledonia = Nouvelle-Calédonie; NE/NER/NIG
  Niger; NG/NGA/NGR Nigeria; NI/NCA Nicaragua; NL/NLD/NED Netherlands = Pays-Bas = Holland; NO/NOR Norway =
  Norvège; NP Nepal; NZ/NZL New Zealand = Nouvelle-Zélande; OM/OMA Oman; PA Panama; PE/PER Peru = Pérou; PG
  Papua New Guinea = Papouasie-Nouvelle-Guinée; PH/PHL/PHI Philippines; PK/PAK Pakistan; PL/POL Poland =
  Pologne; PR Puerto Rico = Porto Rico; PS/PSE/PLE Palestine = Territoires palestiniens; PT/PRT/POR
  Portugal; PY/PAR Paraguay; QA/QAT Qatar; RO/ROU Romania = Roumanie; RS/SRB Serbia = Serbie; RU/RUS Russia
  = Russie; RW/RWA Rwanda; SA/SAU/KSA Saudi Arabia = Arabie saoudite; SB Solomon Islands = Îles Salomon; SC
  Seychelles; SD/SDN/SUD Sudan = Soudan; SE/SWE Sweden = Suède; SG Singapore = Singapour; SI Slovenia =
  Slovénie; SK/SVK Slovakia = Slovaquie; SL/SLE Sierra Leone; SM San Marino = Saint-Marin; SN/SEN Senegal;
  SO/SOM Somalia = Somalie; SR Suriname; SS/SSD South Sudan = Soudan du Sud; ST São Tomé & Príncipe = Sao
  Tomé-et-Principe; SV/ESA El Salvador = Salvador; SY/SYR Syria = Syrie; SZ Eswatini = Swaziland; TD/TCD/CHA
  Chad = Tchad; TG/TGO/TOG Togo; TH/THA Thailand = Thaïlande; TJ Tajikistan = Tadjikistan; TL Timor-Leste =
  Timor oriental; TM Turkmenistan; TN/TUN Tunisia = Tunisie; TO Tonga; TR/TUR Turkey = Turquie = Türkiye; TT
  Trinidad & Tobago = Trinité-et-Tobago; TV Tuvalu; TW/TWN/ROC Taiwan; TZ/TAN Tanzania = Tanzanie; UA/UKR
  Ukraine; UG/UGA Uganda = Ouganda; UN United Nations = Nations unies; US/USA United States = États-Unis =
  USA = United States of America; UY/URU Uruguay; UZ Uzbekistan = Ouzbékistan; VA Vatican City = État de la
  Cité du Vatican; VC St. Vincent & Grenadines = Saint-Vincent-et-les Grenadines; VE/VEN Venezuela;
  VN/VNM/VIE Vietnam = Viêt Nam; VU Vanuatu; WS Samoa; XK Kosovo; YE/YEM Yemen; ZA/ZAF/RSA South Africa =
  Afrique du Sud; ZM/ZAM Zambia = Zambie; ZW/ZWE Zimbabwe; SU/USSR/URS Soviet Union = Union soviétique;
  YU/YUG Yugoslavia = Yougoslavie
`;

interface Country {
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

const countries: readonly Country[] = table.split(';').map((row) => {
  const [, codes = '', names = ''] = /^ ?(\S+) (.+?) ?$/.exec(row.replace(/\s+/g, ' ')) ?? [];
  return { codes: codes.split('/'), names: names.split(' = ') };
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
