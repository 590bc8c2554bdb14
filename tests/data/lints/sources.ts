import type { Citation } from '../../../src/model/citation.js';
import type { ConflictRecord } from '../../../src/model/record.js';
import type { Source } from '../../../src/model/source.js';
import { edtfBounds } from '../../../src/text/edtf.js';
import { damaged, firstRow, type Lint } from './lint.js';

const longestTitle = 300;
const longestNote = 500;
/** Sorts after every day: a source that bears no date comes last. */
const undated = '9999-12-31';

const sourcesOf = (record: ConflictRecord): readonly Source[] => Object.values(record.sources);

/** The messages of a rule that looks at one source at a time. */
const eachSource =
  (check: (source: Source) => string | null): Lint['check'] =>
  (record) =>
    sourcesOf(record).flatMap((source) => {
      const message = check(source);
      return message === null ? [] : [`source '${source.id}': ${message}`];
    });

/** Approximate, uncertain, with an unknown digit, or an interval. */
const isInexact = (issued: string): boolean => issued !== 'XXXX' && /[~?%X/[{]/.test(issued);

/** The sites that publishers have of their own. A document read anywhere else was read in a copy. */
const ownSites: Readonly<Record<string, readonly string[]>> = {
  '20 Minutes': ['20minutes.fr'],
  'Ad-Dustour': ['addustour.com'],
  Afribone: ['afribone.com'],
  'Afrik.com': ['afrik.com'],
  'Al Jazeera': ['aljazeera.net'],
  'Al-Jazirah (Riyadh)': ['al-jazirah.com'],
  'algerie-dz.com': ['algerie-dz.com'],
  'as-rar.blogspot.com': ['as-rar.blogspot.com'],
  "Aujourd'hui le Maroc": ['aujourdhui.ma'],
  'Bamada.net': ['bamada.net'],
  'BBC News': ['news.bbc.co.uk'],
  CounterVortex: ['countervortex.org'],
  'Der Standard': ['derstandard.at'],
  'diasporaction.fr': ['diasporaction.fr'],
  'El País': ['elpais.com'],
  'El Periódico Extremadura': ['elperiodicoextremadura.com'],
  Elaph: ['elaph.com'],
  'Europa Press': ['europapress.es'],
  'GAMBIA-L': ['listserv.icors.org'],
  GeoNames: ['geonames.org'],
  'globalterrorwatch.ch': ['globalterrorwatch.ch'],
  'guinee24.info': ['guinee24.info'],
  IRIN: ['thenewhumanitarian.org'],
  'Jeune Afrique': ['jeuneafrique.com'],
  'Konrad-Adenauer-Stiftung': ['kas.de'],
  "L'Expression (Algiers)": ['lexpression.dz'],
  'Mail & Guardian': ['mg.co.za'],
  Maliactu: ['maliactu.net'],
  Maliweb: ['maliweb.net'],
  'Missioni Consolata': ['sfogliabile.rivistamissioniconsolata.it'],
  'OnWar.com': ['onwar.com'],
  'Programm Mali-Nord': ['programm-mali-nord.de'],
  Rebelión: ['rebelion.org'],
  RFI: ['www1.rfi.fr'],
  SaphirNews: ['saphirnews.com'],
  taz: ['taz.de'],
  'touaregmaroc.blogspot.com': ['touaregmaroc.blogspot.com'],
  'United Nations Security Council, 1267 Committee': ['un.org'],
  'University of Central Arkansas, DADM project': ['uca.edu'],
  'University of Edinburgh, PA-X': ['peaceagreements.org'],
  Vitaminedz: ['vitaminedz.com'],
  'Voice of America': ['voanews.com'],
  'VOA Afrique': ['voaafrique.com'],
  'Wikipedia (English)': ['en.wikipedia.org'],
  'Wikipedia (French)': ['fr.wikipedia.org'],
  'World Music Central': ['worldmusiccentral.org'],
};

const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

const isHttp = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

const canonicalLanguage = (tag: string): string | null => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
};

/** A text too long, empty, or with blanks at its ends; `null` if it is in order. */
function textFault(name: string, text: string, longest: number): string | null {
  if (text.trim() !== text || text === '')
    return `${name} is empty or has blanks at its ends; trim it or leave it out`;
  if (text.length > longest) return `${name} has ${text.length} characters; shorten it to ${longest}`;
  return null;
}

/** What a list of sources is sorted by. */
const sortKey = (source: Source): string => `${edtfBounds(source.issued)?.earliest ?? undated} ${source.id}`;

function usedSources(record: ConflictRecord): ReadonlySet<string> {
  const cited: readonly { readonly citations: readonly Citation[] }[] = [
    record.event,
    ...Object.values(record.participants),
    ...Object.values(record.locations),
    ...record.timeline,
  ];
  return new Set([
    record.event.referenceSource,
    ...record.claims.map((claim) => claim.source),
    ...cited.flatMap((row) => row.citations.map((citation) => citation.source)),
  ]);
}

export const sourceLints: readonly Lint[] = [
  {
    name: 'source-inexact-date-has-note',
    description: 'a note tells why a date of issue is not exact',
    check: eachSource(({ issued, note }) =>
      isInexact(issued) && note === undefined
        ? `'${issued}' is not exact; say in a note how it was inferred`
        : null,
    ),
    damage: (record) =>
      damaged(record, (copy) => {
        delete firstRow(Object.values(copy.sources), ({ issued }) => isInexact(issued)).note;
      }),
  },
  {
    name: 'source-url-is-http',
    description: 'the address of a copy is an http or https URL in ASCII',
    check: eachSource(({ URL: url }) =>
      url === undefined || (isHttp(url) && /^[!-~]+$/.test(url))
        ? null
        : `'${url}' is no http(s) URL in ASCII; copy it from the address bar, or leave it out`,
    ),
    damage: (record) =>
      damaged(record, (copy) => {
        firstRow(Object.values(copy.sources)).URL = 'www.example.org/page';
      }),
  },
  {
    name: 'source-url-once',
    description: 'no two sources are the same copy',
    check: (record) => {
      const firstWith = new Map<string, string>();
      return sourcesOf(record).flatMap(({ id, URL: url }) => {
        if (url === undefined) return [];
        const other = firstWith.get(url);
        if (other === undefined) firstWith.set(url, id);
        return other === undefined
          ? []
          : [`source '${id}': its URL is that of '${other}'; keep one of the two`];
      });
    },
    damage: (record) =>
      damaged(record, (copy) => {
        const [first, second] = Object.values(copy.sources).filter((source) => source.URL !== undefined);
        if (first === undefined || second === undefined)
          throw new RangeError('fewer than two sources have a URL');
        second.URL = first.URL;
      }),
  },
  {
    name: 'source-copy',
    description: "a document read on a site that is not its publisher's own says on which, and no other does",
    check: eachSource(({ URL: url, copy, publisher }) => {
      if (url === undefined) return copy === undefined ? null : 'has a copy and no address; give the address';
      const own = ownSites[publisher ?? '']?.includes(siteOf(url)) === true;
      if (own && copy !== undefined) return `'${siteOf(url)}' is its publisher's own site; take copy out`;
      return own || copy !== undefined
        ? null
        : `'${siteOf(url)}' is no site of '${publisher}'; write copy: { site: '${siteOf(url)}' }, or list the site as its own in this lint`;
    }),
    damage: (record) =>
      damaged(record, (copy) => {
        delete firstRow(Object.values(copy.sources), (source) => source.copy !== undefined).copy;
      }),
  },
  {
    name: 'source-language',
    description: 'the language is a BCP 47 tag in its canonical form',
    check: eachSource(({ language }) =>
      canonicalLanguage(language) === language
        ? null
        : `'${language}' is no canonical BCP 47 tag; write it like 'fr' or 'ar'`,
    ),
    damage: (record) =>
      damaged(record, (copy) => {
        firstRow(Object.values(copy.sources)).language = 'français';
      }),
  },
  {
    name: 'source-text-lengths',
    description: `titles have at most ${longestTitle} characters, notes ${longestNote}, and neither is blank`,
    check: eachSource(
      ({ title, note }) =>
        textFault('the title', title, longestTitle) ??
        (note === undefined ? null : textFault('the note', note, longestNote)),
    ),
    damage: (record) =>
      damaged(record, (copy) => {
        firstRow(Object.values(copy.sources)).note = 'x'.repeat(longestNote + 1);
      }),
  },
  {
    name: 'source-wikipedia-family',
    description: 'what belongs to the Wikipedia family speaks with one voice, and nothing else does',
    check: eachSource(({ independence, voice }) =>
      (independence === 'wikipedia-family') === (voice === 'wikipedia')
        ? null
        : `independence '${independence}' and voice '${voice}' disagree; the family has voice 'wikipedia', alone`,
    ),
    damage: (record) =>
      damaged(record, (copy) => {
        firstRow(Object.values(copy.sources), ({ voice }) => voice === 'wikipedia').independence =
          'independent';
      }),
  },
  {
    name: 'source-is-used',
    description: 'every source is used by a claim or a citation',
    check: (record) => {
      const used = usedSources(record);
      return sourcesOf(record)
        .filter((source) => !used.has(source.id))
        .map(
          (source) => `source '${source.id}': nothing uses it; add the claim it makes or take the row out`,
        );
    },
    damage: (record) =>
      damaged(record, (copy) => {
        const source = firstRow(Object.values(copy.sources));
        copy.sources['unused-2006'] = { ...source, id: 'unused-2006' };
      }),
  },
  {
    name: 'source-order',
    description: 'sources are sorted by their first possible day of issue, then by id; undated ones are last',
    check: (record) => {
      const sources = sourcesOf(record);
      return sources.slice(1).flatMap((source, index) => {
        const before = sources[index];
        return before === undefined || sortKey(before) < sortKey(source)
          ? []
          : [`source '${source.id}': comes before '${before.id}' by date of issue and id; move it up`];
      });
    },
    damage: (record) =>
      damaged(record, (copy) => {
        copy.sources = Object.fromEntries(Object.entries(copy.sources).reverse());
      }),
  },
];
