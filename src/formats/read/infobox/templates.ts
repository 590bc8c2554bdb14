/** How a template shows on the page. */
export type TemplateKind =
  | 'note'
  | 'flag'
  | 'flag-with-name'
  | 'wrapper'
  | 'list'
  | 'coordinates'
  | 'date'
  | 'dates'
  | 'date-words'
  | 'circa'
  | 'number'
  | 'joined-digits'
  | 'first-argument'
  | 'second-argument'
  | 'language'
  | 'two-arguments'
  | 'ship'
  | 'ship-class';

/** Templates by how they show; names in lower case, parted by commas. */
const names: Readonly<Record<TemplateKind, string>> = {
  note:
    'notetag, note, nb, refnec, refsou, ref, ref label, cref, cref2, r, rp, cn, fact, who, who?, by whom, by whom?, when, when?, ' +
    'page needed, full citation, isbn, failed verification, according to whom, specify, which, which?, year needed, shy, anchor, ' +
    'as of?, needs update, webarchive, dead link, #tag:ref, main, see also, further, clear, -, break, age',
  flag: 'flagdeco, drapeau, drapeau2, noflag, mil icon, naval ensign, army icon, bandeira, flaglink',
  'flag-with-name':
    'flag, flagu, flagc, flagcountry, flag country, flagb, army, navy, air force, armed forces, military, marines, coast guard, ' +
    'flag+link, naval, pays, flagcu, bandera, país',
  wrapper:
    'nowrap, nobr, small, smaller, smalldiv, big, larger, nobold, normal, longitem, resize, center, left, right, plainlist, ' +
    'plain list, flatlist, endplainlist, startplainlist, startflatlist, endflatlist, bold, strong, b, em, i, italic, nowraplinks, ' +
    'noitalic, align, wrap, sc, nowrap begin, nowrap end, petit, sans retour, 0, sup, sub',
  list:
    'ubl, ublist, unbulleted list, unbullettedlist, unbulletedlist, ulist, bulleted list, bulletedlist, blist, hlist, cslist, ' +
    'vunblist, pagelist, ordered list, tree list, clist, column list, liste simple, liste à puces, horizontal list, collapsible list, ' +
    'collapsed list, hidden, hidden begin',
  coordinates: 'coord, coor, coordinates',
  date: 'start date, end date, event date, film date, start date and age, end date and age, startdate, enddate, start-date, dts',
  dates: 'start and end dates, start and end date',
  'date-words':
    'date, date-, data, jour, fecha, dater, dmy, mdy, 1er, ier, old style date, oldstyledate, old style datedy',
  circa: 'circa, c., ca, ca., c, est., approx., approximately, vers',
  number: 'val, nts, number, num, formatnum, nombre, unité, unité/2',
  'joined-digits': 'gaps',
  'first-argument':
    'abbr, abbrv, tooltip, hover title, h:title, ill, illm, interlanguage link, interlanguage link multi, link, lien, nihongo, ' +
    'abbreviation, linktext, ill-wd, ill-wd2',
  'second-argument': 'font color, fontcolor, color, colour, font',
  language: 'lang, langue, transl, transliteration',
  'two-arguments': 'sortname, hs',
  ship: 'ship, uss, hms, hmas, hmcs, ss, rms, sms, usat, usns, mv, ins',
  'ship-class': 'sclass, sclass-, sclass2, sclass2-',
};

const byName: ReadonlyMap<string, TemplateKind> = new Map(
  (Object.entries(names) as [TemplateKind, string][]).flatMap(([kind, list]) =>
    list.split(', ').map((name) => [name, kind] as const),
  ),
);

/** Families of templates, by how their names begin. */
const families: readonly (readonly [RegExp, TemplateKind])[] = [
  [
    /^(?:efn|sfn|refn|harv|citation|cite |dubious|better source|clarify|verify|unreliable|original research|non-primary|référence|reference|source|disputed|update|primary source|self-published|age in )/,
    'note',
  ],
  [/^(?:flag ?icon|country flag ?icon|drapeau )/, 'flag'],
  [/^lang-/, 'first-argument'],
];

/** How a template shows; `undefined` for one that is not known. */
export const templateKind = (name: string): TemplateKind | undefined =>
  byName.get(name) ?? families.find(([begin]) => begin.test(name))?.[1];

/** Templates that show one fixed text: names, and behind the last `=` the text. */
const fixed = [
  'snd, snds, spnd, spaced ndash, spaced en dash, spaced endash= – ',
  'ndash, en dash, endash, –, dash=–',
  'mdash, em dash, emdash=—',
  '·, •, dot, bull, bullet, middot, ,, w,=; ',
  'br, crlf, pbr=\n',
  'bce, bc= BC',
  'ad, ce= AD',
  'x, ×=×',
  '~, approx=~',
  '\\, /= / ',
  'zwsp, wbr=',
  'spm= — ',
  'nbsp=\u00a0',
  'space= ',
  'thinsp=\u2009',
  '!, pipe=|',
  "'='",
  '(={{',
  'dagger=†',
  'ddagger=‡',
  '*=\n* ',
  // Marks of what became of somebody.
  'kia, killed in action= KIA ',
  'wia, wounded in action= WIA ',
  'pow, prisoner of war= POW ',
  'mia, missing in action= MIA ',
  'died, dead= died ',
  'natural causes, dnc= natural causes ',
  'dow= died of wounds ',
  'turncoat= defected ',
  'skull and crossbones= killed ',
  ...['executed', 'surrendered', 'assassinated', 'tué', 'mort', 'prisonnier', 'exécuté'].map(
    (name) => `${name}= ${name} `,
  ),
];

export const fixedTexts: ReadonlyMap<string, string> = new Map([
  ['=', '='],
  ...fixed.flatMap((row) => {
    const at = row.lastIndexOf('=');
    return row
      .slice(0, at)
      .split(', ')
      .map((name) => [name, row.slice(at + 1)] as const);
  }),
]);

const entities: ReadonlyMap<string, string> = new Map(
  (
    'nbsp \u00a0|ndash –|mdash —|minus −|times ×|amp &|lt <|gt >|quot "|thinsp \u2009|ensp \u2002|emsp \u2003|hellip …|middot ·|' +
    'bull •|dagger †|deg °|frac12 ½|asymp ≈|plusmn ±|ge ≥|le ≤|rsquo ’|lsquo ‘|ldquo “|rdquo ”|shy |zwj |zwnj |eacute é|' +
    'egrave è|agrave à|ccedil ç|uuml ü|ouml ö|auml ä'
  )
    .split('|')
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)] as const),
);

/** The character of `&ndash;` or `&#8211;`; `null` where it is none. */
export function entityText(entity: string): string | null {
  const body = entity.slice(1, -1);
  if (!body.startsWith('#')) return entities.get(body) ?? null;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
  const isCharacter = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return isCharacter ? String.fromCodePoint(code) : null;
}
