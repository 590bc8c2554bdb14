const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  minus: '−',
  times: '×',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  thinsp: '\u2009',
  ensp: ' ',
  emsp: ' ',
  hellip: '…',
  middot: '·',
  bull: '•',
  dagger: '†',
  deg: '°',
  frac12: '½',
  asymp: '≈',
  plusmn: '±',
  ge: '≥',
  le: '≤',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  shy: '',
  zwj: '',
  zwnj: '',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
};

export function entityText(entity: string): string | null {
  const body = entity.slice(1, -1);
  if (body.startsWith('#')) {
    const code =
      body[1] === 'x' || body[1] === 'X' ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
      ? String.fromCodePoint(code)
      : null;
  }
  return Object.hasOwn(entities, body) ? (entities[body] ?? null) : null;
}
