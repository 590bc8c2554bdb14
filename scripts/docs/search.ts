/** The site's search index: TypeDoc's rows, and with them each row of the record and each claim. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import type { Alias } from '../../src/model/alias.js';
import type { Claim } from '../../src/model/claim.js';
import type { ConflictRecord } from '../../src/model/record.js';
import { voiceOf } from '../../src/queries/voice-of.js';
import { formatClaim, nameOfId } from '../../src/text/format-claim.js';
import { claimAddress, questionInWords, rowAddress, sourceAddress } from './facts.js';

/** A row as TypeDoc's own script shows it. */
interface Row {
  readonly kind: number;
  readonly name: string;
  readonly url: string;
  readonly parent?: string;
  readonly classes?: string;
  readonly icon?: number;
}
interface Found {
  readonly row: Row;
  readonly words: string;
  readonly boost: number;
}

// TypeDoc's kind of a document, whose icon a row of the record gets.
const documentKind = 8388608;
// A module bears the name of the event, which would find it for every town.
const moduleKind = 2;

/** A text as typed without accents, beside itself. */
const spelt = (text: string): string => `${text} ${text.normalize('NFKD').replace(/\p{M}/gu, '')}`;

function recordRows(record: ConflictRecord): readonly Found[] {
  const names = (aliases: readonly Alias[]): string => aliases.map(({ name }) => name).join(' ');
  const found = (parent: string, name: string, url: string, words: string, boost: number): Found => ({
    row: { kind: documentKind, name, url, parent },
    words: spelt(`${name} ${words}`),
    boost,
  });
  const words = (claim: Claim): string => `${questionInWords(claim)}: ${formatClaim(claim, record)}`;
  return [
    ...Object.values(record.participants).map(({ id, name, aliases }) =>
      found('participants', name, rowAddress('participants', id), `${names(aliases)} ${id}`, 6),
    ),
    ...Object.values(record.locations).map(({ id, name, aliases }) =>
      found('locations', name, rowAddress('locations', id), `${names(aliases)} ${id}`, 6),
    ),
    ...record.timeline.map(({ id, title }) => found('timeline', title, rowAddress('timeline', id), id, 3)),
    ...Object.values(record.sources).map(({ id, title, publisher }) =>
      found('sources', title, sourceAddress(id), `${publisher} ${id}`, 2),
    ),
    // TypeDoc's script puts first what begins with the text that was typed: a claim goes by its id, its words before it.
    ...record.claims.map((claim) =>
      found(
        `${words(claim)}, ${record.voices[voiceOf(claim, record)]?.name ?? ''}`,
        claim.id,
        claimAddress(claim.id),
        `${words(claim)} ${nameOfId(claim.about, record)}`,
        1,
      ),
    ),
  ];
}

/** What people type who do not know the name: the row it leads to. */
const questions: Readonly<Record<string, string>> = {
  'documents/How_to_read_these_figures.html': 'how many died dead killed toll deaths victims',
  'functions/kidal-menaka-2006.casualtyTotals.html': 'casualties dead killed wounded toll',
  'documents/Live_check.html': 'paste check infobox row compare try',
  'documents/The_data_as_files.html': 'download csv json geojson files r python excel',
};

/** Rewrites `assets/search.js` of a built site. */
export function writeSearch(folder: string, record: ConflictRecord): void {
  const lunr: {
    Builder: new () => {
      pipeline: { add: (step: unknown) => void };
      ref: (name: string) => void;
      field: (name: string, options: { boost: number }) => void;
      add: (row: Record<string, unknown>, options: { boost: number }) => void;
      build: () => unknown;
    };
    trimmer: unknown;
  } = createRequire(createRequire(import.meta.url).resolve('typedoc'))('lunr');
  const file = join(folder, 'assets', 'search.js');
  const packed = /"([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1];
  if (packed === undefined) throw new Error(`${file} holds no index`);
  const { rows }: { rows: readonly Row[] } = JSON.parse(
    inflateSync(Buffer.from(packed, 'base64')).toString('utf8'),
  );
  const all = [
    ...rows.map(
      (row): Found => ({
        row,
        words: spelt(row.name),
        boost: row.kind === moduleKind ? 0.2 : row.parent?.includes('.') ? 1 : 4,
      }),
    ),
    ...recordRows(record),
  ];
  const builder = new lunr.Builder();
  builder.pipeline.add(lunr.trimmer);
  builder.ref('id');
  builder.field('name', { boost: 10 });
  builder.field('words', { boost: 5 });
  all.forEach(({ row, words, boost }, id) => {
    builder.add(
      { id, name: row.name, words: `${words} ${questions[row.url] ?? ''}` },
      { boost: questions[row.url] ? 12 : boost },
    );
  });
  const data = { rows: all.map(({ row }) => row), index: builder.build() };
  writeFileSync(file, `window.searchData = "${deflateSync(JSON.stringify(data)).toString('base64')}";`);
}
