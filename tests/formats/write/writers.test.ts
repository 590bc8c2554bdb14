import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { GeoJSONFeatureCollectionSchema } from 'zod-geojson';
import { fromRow } from '../../../src/formats/read/row.js';
import { toCitations } from '../../../src/formats/write/citations.js';
import { type csvTables, toCsv } from '../../../src/formats/write/csv.js';
import { toGeoJSON } from '../../../src/formats/write/geojson.js';
import { toInfobox } from '../../../src/formats/write/infobox.js';
import { toJsonLd } from '../../../src/formats/write/json-ld.js';
import { cs1Date } from '../../../src/formats/write/wikitext-citation.js';
import { claims, event, locations, participants, record, sources, timeline } from '../../../src/index.js';
import type { Source } from '../../../src/model/source.js';

describe('GeoJSON', () => {
  test('is valid by RFC 7946, longitude first, no location lost', () => {
    const collection = toGeoJSON();
    expect(GeoJSONFeatureCollectionSchema.safeParse(structuredClone(collection)).error).toBeUndefined();
    expect([...collection.features, ...collection.unlocated].map((feature) => feature.id).sort()).toEqual(
      Object.keys(locations).sort(),
    );
    for (const feature of collection.features) {
      const { coordinates } = locations[feature.id as keyof typeof locations];
      expect(feature.geometry.coordinates).toEqual([coordinates?.longitude, coordinates?.latitude]);
    }
    for (const { id } of collection.unlocated)
      expect(locations[id as keyof typeof locations].coordinates).toBeNull();
  });

  test('Kidal stays east of Greenwich', () => {
    const kidal = toGeoJSON().features.find((feature) => feature.id === 'kidal');
    expect(kidal?.geometry.coordinates[0]).toBeCloseTo(1.408, 3);
    expect(kidal?.properties.ofEvent).toBe(true);
  });
});

describe('JSON-LD', () => {
  test('expands, and every key is a term of the context', async () => {
    const expanded = await jsonld.expand(
      structuredClone(toJsonLd()) as object,
      {
        safe: true,
        documentLoader: async (url: string) => ({
          contextUrl: undefined,
          documentUrl: url,
          document: { '@context': { '@vocab': 'https://schema.org/' } },
        }),
      } as Parameters<typeof jsonld.expand>[1],
    );
    expect(expanded).toHaveLength(1);
    expect(expanded[0]?.['@type']).toEqual(['https://schema.org/Event']);
  });

  test("is an Event by schema.org's own types", () => {
    const file = `${process.cwd()}/tests/formats/json-ld-check.ts`;
    const text = `import type { Event, WithContext } from 'schema-dts';\nexport const event: WithContext<Event> = ${JSON.stringify(toJsonLd())};\n`;
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === file || fileExists(name);
    host.getSourceFile = (name, ...rest) =>
      name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
    expect(
      diagnostics.map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n').slice(0, 500)),
    ).toEqual([]);
  });

  test('has each toll once, with bounds where the source sets them and none where it does not', () => {
    const written = JSON.parse(JSON.stringify(toJsonLd().subjectOf)) as {
      identifier: string;
      about: { minValue?: number; maxValue?: number };
    }[];
    const tolls = claims.filter((claim) => claim.property === 'casualties' && claim.about === event.id);
    expect(written.map((claim) => claim.identifier)).toEqual(tolls.map((claim) => claim.id));
    for (const claim of tolls) {
      if (claim.property !== 'casualties') continue;
      const { about } = written.find((one) => one.identifier === claim.id) ?? {
        about: {} as { minValue?: number; maxValue?: number },
      };
      const unknown = claim.value.min === 0 && claim.value.max === null;
      expect(about.minValue).toBe(unknown ? undefined : claim.value.min);
      expect(about.maxValue).toBe(claim.value.max ?? undefined);
    }
  });
});

describe('CSV', () => {
  const rowsOf = (name: keyof typeof csvTables): Record<string, string>[] =>
    parse(toCsv(name), { columns: true, record_delimiter: '\r\n' });

  test.each([
    ['claims', claims.map((row) => row.id)],
    ['participants', Object.keys(participants)],
    ['locations', Object.keys(locations)],
    ['timeline', timeline.map((row) => row.id)],
    ['sources', Object.keys(sources)],
  ] as const)('%s: a parser reads back every row, in order, each as wide as the header', (name, ids) => {
    expect(rowsOf(name).map((row) => row['id'])).toEqual(ids);
  });

  test('unknown, none and an open end stay apart', () => {
    const states = new Map(rowsOf('claims').map((row) => [row['id'], row]));
    for (const claim of claims) {
      if (claim.property !== 'casualties') continue;
      const row = states.get(claim.id);
      const { min, max } = claim.value;
      expect(row?.['state']).toBe(
        max === 0
          ? 'none'
          : min === 0 && max === null && claim.value.best === undefined
            ? 'unknown'
            : 'stated',
      );
      expect(row?.['max']).toBe(max === null ? '' : String(max));
    }
  });

  test('no value contains what joins a list', () => {
    const texts: string[] = [];
    JSON.stringify(record, (_, value) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    expect(texts.filter((text) => text.includes(' | '))).toEqual([]);
  });

  test('a count read back from its row has the bounds and the best estimate that it had', () => {
    const columns = { killedMin: 'min', killedMax: 'max', killedBest: 'best' } as const;
    for (const row of rowsOf('claims')) {
      const claim = claims.find(({ id }) => id === row['id']);
      // An unknown count has no cell to read: `state` says so.
      if (claim?.property !== 'casualties' || row['state'] === 'unknown') continue;
      const { min, max, best } = claim.value;
      const [found] = fromRow(row, columns).account.claims;
      expect(found?.value, claim.id).toEqual({ min, max, ...(best === undefined ? {} : { best }) });
    }
  });

  test('an unknown table is named', () => {
    expect(() => toCsv('tolls' as 'claims')).toThrow(
      "unknown table 'tolls': expected one of claims, participants",
    );
  });
});

describe('citations', () => {
  test('CSL-JSON is read and set by citeproc, every source', () => {
    const items = toCitations(Object.values(sources), { as: 'csl' });
    expect(items.map((item) => item.id)).toEqual(Object.keys(sources));
    const set: string = new Cite(structuredClone(items)).format('bibliography', {
      template: 'apa',
      lang: 'en-US',
    });
    const letters = (text: string): string =>
      text
        .normalize('NFKD')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase();
    const whole = letters(set);
    const missing = Object.values(sources).filter(
      (source) => !whole.includes(letters(source.title).slice(0, 20)),
    );
    expect(missing.map((source) => source.id)).toEqual([]);
  });

  test('dates become date-parts, circa and literals; an unknown date none', () => {
    const of = (issued: string) =>
      toCitations({ ...sources['bbc-2006-05-24'], issued }, { as: 'csl' })[0]?.issued;
    expect(of('2006-05-24')).toEqual({ 'date-parts': [[2006, 5, 24]] });
    expect(of('2006-05-24~')).toEqual({ 'date-parts': [[2006, 5, 24]], circa: true });
    expect(of('2006-05-25/2006-05-31')).toEqual({
      'date-parts': [
        [2006, 5, 25],
        [2006, 5, 31],
      ],
    });
    expect(of('2006-08-23/2006-09')).toEqual({
      'date-parts': [
        [2006, 8],
        [2006, 9],
      ],
    });
    expect(of('[2006-05,2006-06]')).toEqual({ literal: '[2006-05,2006-06]' });
    expect(of('XXXX')).toBeUndefined();
  });

  test('wikitext: one ref a source, with all its locators, and no pipe or brace of a title breaks the template', () => {
    const source = { ...sources['bbc-2006-05-24'], title: 'A | b }} <ref>' };
    const [ref] = toCitations(source, { as: 'wikitext' });
    expect(ref).toContain('|title=A &#124; b &#125;&#125; &#60;ref&#62;');
    const cited = toCitations(
      {
        citations: [
          { source: 'lecocq-2010', locator: 'p. 330' },
          { source: 'lecocq-2010', locator: 'p. 335' },
        ],
      },
      { as: 'wikitext' },
    );
    expect(cited).toHaveLength(1);
    expect(cited[0]).toContain('|at=p. 330; p. 335');
    expect(cited[0]).toContain('{{cite book');
  });

  /** The dates that CS1 accepts, of those that a source here can have. */
  const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
  const day = '(?:[1-9]|[12]\\d|3[01])';
  const year = '[12]\\d{3}';
  const cs1 = new RegExp(
    `^(?:(?:c\\. )?${year}|${month} ${year}|${day} ${month} ${year}|${year}–${year}|${month}–${month} ${year}|` +
      `${month} ${year} – ${month} ${year}|${day}–${day} ${month} ${year}|${day} ${month} – ${day} ${month} ${year}|` +
      `${day} ${month} ${year} – ${day} ${month} ${year})$`,
  );
  /** Each parameter of the template of a ref, and what stands behind it. */
  const parsed = (ref: string) => {
    const [, id, template = '', body = '', rest] =
      /^<ref name="([^"]+)">\{\{([a-z ]+) \|([^{}]*)\}\}([^{}<>]*)<\/ref>$/.exec(ref) ?? [];
    const parameters = new Map(
      body.split('|').map((part) => part.trim().split(/=(.*)/s, 2) as [string, string]),
    );
    return { id, template, parameters, rest };
  };

  test('wikitext: every source but encyclopedias, as Citation Style 1 has it', () => {
    const cited = toCitations(Object.values(sources), { as: 'wikitext' }).map(parsed);
    const citable = Object.values(sources).filter(({ independence }) => independence === 'independent');
    expect(cited.map(({ id }) => id)).toEqual(citable.map(({ id }) => id));
    for (const { id, template, parameters, rest } of cited) {
      const source = sources[id as keyof typeof sources] as Source;
      expect(template, id).toMatch(/^cite (?:news|web|book|magazine|journal|report|interview|document)$/);
      expect(parameters.get('title'), id).toBeTruthy();
      const date = parameters.get('date');
      if (date === undefined) expect(source.issued, id).toBe('XXXX');
      else expect(date, id).toMatch(cs1);
      const url = parameters.get('url');
      if (url === undefined) expect(rest, id).toContain('can be found through');
      else expect(url, id).toMatch(/^https?:\/\/\S+$/);
      if (template === 'cite web') expect(url, id).toBeDefined();
      if (template === 'cite interview') expect([...parameters.keys()].join(), id).toMatch(/last1|author1/);
      if (parameters.has('access-date')) expect(url, id).toBeDefined();
      expect(parameters.get('language') ?? 'fr', id).toMatch(/^[a-z]{2,3}$/);
    }
  });

  test('wikitext: dates in the forms of CS1, which knows "about" of years alone', () => {
    for (const [edtf, date] of [
      ['2006-05-24', '24 May 2006'],
      ['2006-02-24~', 'February 2006'],
      ['2006-04~', '2006'],
      ['2007~', 'c. 2007'],
      ['2007-03-2X', 'March 2007'],
      ['2006-05-15/2006-05-18', '15–18 May 2006'],
      ['2006-05-30/2006-06-02', '30 May – 2 June 2006'],
      ['2006-12-30/2007-01-02', '30 December 2006 – 2 January 2007'],
      ['[2006-05,2006-06]', 'May–June 2006'],
      ['2006-12/2007-01', 'December 2006 – January 2007'],
      ['2020/2022', '2020–2022'],
      ['2006-05-24/2006-06', 'May–June 2006'],
      ['XXXX', undefined],
      ['2006/', undefined],
      ['-0479', undefined],
    ] as const)
      expect(cs1Date(edtf), edtf).toBe(date);
  });

  test('wikitext: a copy names the site where it stands', () => {
    const copied = { ...sources['bbc-2006-05-24'], copy: { site: 'yabiladi.com' } };
    expect(toCitations(copied, { as: 'wikitext' })[0]).toContain('|via=yabiladi.com');
  });

  test('what cannot be cited, and forms that do not exist, are named', () => {
    const wrong = (what: unknown, options: unknown) => () =>
      toCitations(what as Source, options as { as: 'csl' });
    expect(wrong('bibtex', undefined)).toThrow(/options of toCitations are an object \{ as \}/);
    expect(wrong('bibtex', { as: 'csl' })).toThrow(
      "toCitations takes a source, a claim or what has citations, got 'bibtex'",
    );
    expect(wrong(sources['bbc-2006-05-24'], { as: 'bibtex' })).toThrow(
      new RangeError("unknown form 'bibtex' of citations, expected 'csl' or 'wikitext'"),
    );
    expect(wrong(sources['bbc-2006-05-24'], { is: 'csl' })).toThrow("did you mean 'as'?");
  });

  test('a copy is named in CSL too', () => {
    const copied = { ...sources['bbc-2006-05-24'], copy: { site: 'yabiladi.com' } };
    expect(toCitations(copied, { as: 'csl' })[0]?.source).toBe('yabiladi.com');
  });

  test('a source that the record has not is an error that names it', () => {
    expect(() =>
      toCitations({ citations: [{ source: 'nobody-2006', locator: '1' }] }, { as: 'csl' }),
    ).toThrow("unknown source 'nobody-2006'");
  });
});

test('the box and the JSON-LD say who gave a figure, by the voice of its claim', () => {
  expect(toInfobox()).toMatch(/casualties1 = 2 killed \(per \[\[Hassan Ag Fagaga\]\]\)<ref/);
  const authors = (
    toJsonLd().subjectOf as unknown as { author?: { '@type': string; name: string } }[]
  ).flatMap(({ author }) => (author ? [`${author['@type']} ${author.name}`] : []));
  expect(authors).toContain('Person Hassan Ag Fagaga');
  expect(authors.some((name) => name.startsWith('Organization '))).toBe(true);
});

describe('a record of your own', () => {
  const mine = {
    ...record,
    locations: { ...record.locations },
    claims: record.claims.map((claim) => ({ ...claim, rank: 'normal' as const })),
  };

  test("is not put under this package's licence", () => {
    expect(toGeoJSON().attribution).toContain('CC BY-SA 4.0');
    expect(toGeoJSON(mine)).not.toHaveProperty('attribution');
  });

  test('that prefers no reading is written by its reference source', () => {
    expect(toInfobox(mine)).toContain('casualties1');
  });
});

test('JSON-LD names the parties and commanders of the event, not whoever spoke of it', () => {
  const names = JSON.stringify(toJsonLd()['attendee']);
  expect(names).toContain('Hassan Ag Fagaga');
  expect(names).not.toContain('Coulibaly');
  expect(names).not.toContain('Togo');
});
