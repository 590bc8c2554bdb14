/**
 * The pages that are the site's own: the front page, one of claims with filters, one a source, and not-found. Each is
 * set into the frame of a rendered guide, so that menu, search and theme are the same everywhere.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { toCitations } from '../../src/formats/write/citations.js';
import type { Claim } from '../../src/model/claim.js';
import type { ConflictRecord } from '../../src/model/record.js';
import type { Source } from '../../src/model/source.js';
import { describeTolls } from '../../src/queries/describe-tolls.js';
import { voiceOf } from '../../src/queries/voice-of.js';
import { copiedOn } from '../../src/text/copied-on.js';
import { formatClaim, nameOfId } from '../../src/text/format-claim.js';
import { formatDate } from '../../src/text/format-date.js';
import { formatSpeaker } from '../../src/text/format-speaker.js';
import { groupBy } from '../../src/text/group-by.js';
import { upperFirst } from '../../src/text/upper-first.js';
import { drawPictures } from '../pictures/index.js';
import { countOf } from '../pictures/words.js';
import { siteOf } from '../release.js';
import { claimAddress, documentInWords, propertyInWords, questionInWords, sourceAddress } from './facts.js';
import { bothLayouts } from './inline-picture.js';
import { html, type Page } from './page.js';
import { repositoryLinks } from './repository.js';

const speaker = (claim: Claim, record: ConflictRecord): string => upperFirst(formatSpeaker(claim, record));

/** What a claim states, and what it says of it. */
const inWords = (claim: Claim, record: ConflictRecord): string =>
  `${questionInWords(claim)}: ${formatClaim(claim, record)}`;

const issueLinks = (claim: Claim): string =>
  repositoryLinks(
    ['Report a wrong fact', { report: `template=wrong-fact.yml&title=${encodeURIComponent(claim.id)}` }],
    ['Edit', { file: `data/sources/${claim.source}.ts` }],
  );

/** One claim: what it says, who says it where, what it lies inside or replaces, its address. `up` leads to the root. */
function claimItem(claim: Claim, record: ConflictRecord, up: string, isHome: boolean): string {
  const source = record.sources[claim.source];
  if (source === undefined) throw new RangeError(`no source '${claim.source}'`);
  const other = (id: string): string => {
    const found = record.claims.find((one) => one.id === id);
    return `<a href="${claimAddress(id, up)}">${html(found === undefined ? id : inWords(found, record))}</a>`;
  };
  const replaced = record.claims.filter((one) => one.supersededBy === claim.id);
  const remarks = [
    claim.rank === 'preferred' ? 'The reading that the constants follow.' : '',
    claim.rank === 'deprecated' ? 'Shown wrong.' : '',
    claim.basis === 'hedged' ? 'Hedged by its source.' : claim.basis === 'inferred' ? 'Inferred.' : '',
    claim.partOf === undefined ? '' : `Lies inside ${other(claim.partOf)}.`,
    claim.supersededBy === undefined ? '' : `Replaced by the same voice with ${other(claim.supersededBy)}.`,
    ...replaced.map(({ id }) => `Replaces ${other(id)}.`),
    claim.note === undefined ? '' : html(claim.note),
  ].filter((part) => part !== '');
  const said = speaker(claim, record);
  const when = claim.statedOn === undefined ? '' : `, said on ${html(formatDate(claim.statedOn))}`;
  return `<li${isHome ? ` id="${claim.id}"` : ''} class="claim" data-source="${claim.source}" data-voice="${voiceOf(claim, record)}" data-property="${claim.property}">
<p class="says"><strong>${html(inWords(claim, record))}</strong> · ${html(said)}${when}</p>
<p>${isHome ? `In <a href="${sourceAddress(source.id, up)}">“${html(source.title)}”, ${html(documentInWords(source))}</a>${html(copiedOn(source))}: ${html(claim.locators.join('; '))}` : `Where: ${html(claim.locators.join('; '))}`}</p>${
    remarks.length === 0 ? '' : `\n<p>${remarks.join(' ')}</p>`
  }
<p class="address"><a href="${claimAddress(claim.id, isHome ? '' : up).replace(/^claims\.html/, isHome ? '' : 'claims.html')}"><code>${claim.id}</code></a> <button type="button" data-copy="${claim.id}" hidden>Copy id</button>${isHome ? ' <button type="button" data-cite hidden>Copy citation</button>' : ''} ${issueLinks(claim)}</p>
</li>`;
}

const thousands = new Intl.NumberFormat('en').format;

const select = (
  name: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
): string =>
  `<label>${label} <select name="${name}"><option value="">all</option>${options
    .map(([value, text]) => `<option value="${html(value)}">${html(text)}</option>`)
    .join('')}</select></label>`;

const byText = (a: readonly [string, string], b: readonly [string, string]): number =>
  a[1].localeCompare(b[1], 'en');

function claimsPage(record: ConflictRecord): Page {
  const subjects = [...groupBy(record.claims, ({ about }) => about)];
  const sources = [...new Set(record.claims.map(({ source }) => source))].map(
    (id) => [id, documentInWords(record.sources[id] as Source)] as const,
  );
  const voices = [...new Set(record.claims.map((claim) => voiceOf(claim, record)))].map(
    (id) => [id, upperFirst(record.voices[id]?.name ?? id)] as const,
  );
  const kinds = [...new Set(record.claims.map(({ property }) => property))].map(
    (property) => [property, propertyInWords(property)] as const,
  );
  const sections = subjects.map(([about, claims]) => {
    const questions = [...groupBy(claims, questionInWords)].map(
      ([heading, own]) =>
        `<h3>${html(heading)}</h3>\n<ul class="claims">${own.map((claim) => claimItem(claim, record, '', true)).join('\n')}</ul>`,
    );
    return `<section data-about="${about}"><h2 id="about-${about}">${html(nameOfId(about, record))}</h2>\n${questions.join('\n')}</section>`;
  });
  return {
    path: 'claims.html',
    title: 'All claims',
    description: `${thousands(record.claims.length)} claims about the mutinies at Kidal and Ménaka, each with who says it and where`,
    menu: subjects.map(([about]) => [`about-${about}`, nameOfId(about, record)]),
    body: `<h1>All claims</h1>
<p>${thousands(record.claims.length)} claims, by what they are about and what they state. Each has an address of its own.</p>
<form class="filters" hidden aria-label="Filter the claims">${select('property', 'Question', kinds)}${select('voice', 'Voice', [...voices].sort(byText))}${select('source', 'Document', [...sources].sort(byText))}<output aria-live="polite"></output></form>
${sections.join('\n')}`,
  };
}

/** A source as BibTeX. */
function bibtex(source: Source): string {
  const authors = (source.author ?? []).map((author) =>
    'literal' in author ? `{${author.literal}}` : [author.family, author.given].filter(Boolean).join(', '),
  );
  const fields = [
    ['author', authors.join(' and ')],
    ['title', `{${source.title}}`],
    ['publisher', source.publisher],
    ['year', /^\d{4}/.exec(source.issued)?.[0] ?? ''],
    ['date', /^[\d-]+$/.test(source.issued) ? source.issued : ''],
    ['url', source.URL ?? ''],
    ['urldate', source.accessed ?? ''],
  ].filter(([, value]) => value !== '');
  return `@misc{${source.id},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

function longCitation(source: Source): string {
  const authors = (source.author ?? [])
    .map((author) =>
      'literal' in author ? author.literal : [author.given, author.family].filter(Boolean).join(' '),
    )
    .join(', ');
  const when = source.issued === 'XXXX' ? 'undated' : formatDate(source.issued);
  return `${authors === '' ? '' : `${authors}: `}“${source.title}”, ${source.publisher}, ${when}${copiedOn(source)}${source.URL === undefined ? '' : `, ${source.URL}`}.`;
}

/** Code that can be copied: TypeDoc's script looks for the button. */
const codeBlock = (text: string): string =>
  `<pre tabindex="0"><code>${html(text)}</code><button type="button">Copy</button></pre>`;

const languages = new Intl.DisplayNames('en', { type: 'language' });

function sourcePage(source: Source, record: ConflictRecord): Page {
  const claims = record.claims.filter((claim) => claim.source === source.id);
  const wikitext = toCitations([source], { as: 'wikitext' }, record).join('\n');
  const facts = [
    ['Published by', html(source.publisher)],
    ['On', source.issued === 'XXXX' ? 'no date given' : html(formatDate(source.issued))],
    ['Language', html(languages.of(source.language) ?? source.language)],
    ['Read', source.read === 'whole' ? 'whole' : 'in part'],
    ['Speaks with the voice of', html(record.voices[source.voice]?.name ?? source.voice)],
    [
      'Address',
      source.URL === undefined
        ? 'no address'
        : `<a href="${html(source.URL)}" rel="noreferrer">${html(source.copy?.site ?? new URL(source.URL).hostname)}</a>${source.copy === undefined ? '' : ', a copy'}`,
    ],
    ...(source.note === undefined ? [] : [['Note', html(source.note)]]),
  ];
  const about = [...groupBy(claims, (claim) => claim.about)].map(
    ([id, own]) =>
      `<h3>${html(nameOfId(id, record))}</h3>\n<ul class="claims">${own.map((claim) => claimItem(claim, record, '../', false)).join('\n')}</ul>`,
  );
  return {
    path: `sources/${source.id}.html`,
    title: `${source.title}, ${documentInWords(source)}`,
    description: `What “${source.title}” (${documentInWords(source)}) says of the mutinies at Kidal and Ménaka`,
    menu: [
      ['says', 'What it says'],
      ['cite', 'Cite this'],
    ],
    body: `<h1>${html(source.title)}</h1>
<dl class="facts">${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>
<h2 id="says">What it says</h2>
${about.length === 0 ? '<p>No claim rests on it; it is cited where the record describes something.</p>' : `<p>${countOf(claims.length, 'claim')}.</p>\n${about.join('\n')}`}
<h2 id="cite">Cite this</h2>
<p>${html(documentInWords(source))}.</p>
<p>${html(longCitation(source))}</p>
${codeBlock(bibtex(source))}
${wikitext === '' ? '' : codeBlock(wikitext)}
<p><a href="../variables/kidal-menaka-2006.sources.html">All documents</a></p>`,
  };
}

/** How many of the other voices can be read at once. */
const mostShown = 7;
const bullets = (texts: readonly string[]): string =>
  `<ul>${texts.map((text) => `<li>${html(text)}</li>`).join('')}</ul>`;

function frontPage(record: ConflictRecord): Page {
  const { event } = record;
  const pictures = drawPictures(record);
  const preferred = (property: string): Claim | undefined =>
    record.claims.find(
      (claim) => claim.about === event.id && claim.property === property && claim.rank === 'preferred',
    );
  const cell = (name: string, property: string, words: string): string => {
    const claim = preferred(property);
    return `<tr><th scope="row">${name}</th><td>${claim === undefined ? html(words) : `<a href="${claimAddress(claim.id)}">${html(words)}</a>`}</td></tr>`;
  };
  const sides = Object.values(event.sides);
  const dead = record.claims.filter(
    (claim) =>
      claim.about === event.id &&
      claim.property === 'casualties' &&
      claim.rank === 'preferred' &&
      claim.outcomes.join() === 'killed',
  );
  const box = `<table class="event-box"><caption>${html(event.name)}</caption><tbody>
${cell('Date', 'date', event.date === null ? 'unknown' : formatDate(event.date))}
${cell('Place', 'locations', event.locations.map((id) => nameOfId(id, record)).join(', '))}
${cell('Result', 'result', event.result?.text ?? 'unknown')}
${sides
  .map(
    (side) =>
      `<tr><th scope="row">${html(side.name)}</th><td>${dead
        .filter((claim) => claim.side === side.id)
        .map(
          (claim) =>
            `<a href="${claimAddress(claim.id)}">${html(`${formatClaim({ ...claim, side: undefined }, record)} killed`)}</a>`,
        )
        .join(', ')}</td></tr>`,
  )
  .join('\n')}
</tbody><tfoot><tr><td colspan="2">According to <a href="${sourceAddress(event.referenceSource)}">${html(record.sources[event.referenceSource]?.publisher ?? '')}</a>, with which the record began: one voice, not the truth.</td></tr></tfoot></table>`;
  const [first = '', ...rest] = describeTolls(record).split(/(?<=\.) (?=Other voices|No other voice)/);
  const others = rest
    .join(' ')
    .replace(/^Other voices give /, '')
    .replace(/\.$/, '')
    .split(/; (?![^(]*\))/);
  const outcomes = ['killed', 'wounded', 'captured', 'missing', 'unspecified'];
  const rows = record.claims.filter(
    (claim) =>
      claim.about === event.id &&
      claim.property === 'casualties' &&
      claim.outcomes.length === 1 &&
      outcomes.includes(claim.outcomes[0] ?? ''),
  );
  const voices = [...new Set(rows.map((claim) => voiceOf(claim, record)))].map(
    (id) => [id, upperFirst(record.voices[id]?.name ?? id)] as const,
  );
  const filters = `<form class="filters" hidden aria-label="Filter the pictures"><strong>Show only</strong> ${select(
    'outcome',
    'Outcome',
    [...new Set(rows.map((claim) => (claim.property === 'casualties' ? (claim.outcomes[0] ?? '') : '')))].map(
      (one) => [one, one === 'unspecified' ? 'casualties' : one],
    ),
  )}${select(
    'side',
    'Side',
    sides.map(({ id, name }) => [id, name]),
  )}${select('voice', 'Voice', [...voices].sort(byText))}<output aria-live="polite"></output></form>`;
  const list = rows
    .map((claim) => {
      const source = record.sources[claim.source] as Source;
      return `<tr data-outcome="${claim.property === 'casualties' ? claim.outcomes[0] : ''}" data-side="${claim.side ?? ''}" data-voice="${voiceOf(claim, record)}"><td><a href="${claimAddress(claim.id)}">${html(inWords(claim, record))}</a>${claim.supersededBy ? ', replaced later' : claim.rank === 'deprecated' ? ', shown wrong' : ''}</td><td>${html(speaker(claim, record))}</td><td><a href="${sourceAddress(source.id)}">${html(documentInWords(source))}</a></td></tr>`;
    })
    .join('\n');
  return {
    path: 'index.html',
    title: 'How many died at Kidal?',
    description:
      'Typed, sourced data on the mutinies at Kidal, Ménaka and Tessalit (Mali, 23 May 2006): every fact a claim with its source, sources that disagree side by side',
    body: `<div class="front">
<div class="hero"><p class="kicker">Kidal, Ménaka, Tessalit · Mali · 23 May 2006</p>
<h1>How many died? It depends on whom you ask.</h1>
<p class="lead">${html(event.summary.split('. ').slice(0, 1).join('. '))}. This site, and the package <code>kidal-menaka-2006</code> behind it, keep every answer with its source: ${thousands(record.claims.length)} claims from ${thousands(Object.keys(record.sources).length)} documents, where sources that disagree stand side by side.</p>
<p class="actions"><a class="button" href="documents/Live_check.html">Check your own figures</a> <a href="claims.html">All claims</a> <a href="documents/How_to_read_these_figures.html">How to read these figures</a> <a href="downloads.html">Downloads</a></p></div>
<div class="finding"><div><h2 id="finding">Who said so</h2><p>${html(first)}</p><p>Other voices give:</p>${bullets(others.slice(0, mostShown))}${others.length > mostShown ? `<details><summary>And ${others.length - mostShown} more</summary>${bullets(others.slice(mostShown))}</details>` : ''}</div>${box}</div>
<div class="pictures"><h2 id="tolls">The tolls, voice by voice</h2><p>Each mark is a claim, and leads to it.</p>
${filters}${bothLayouts('tolls', 'claims', pictures, record)}
<details class="as-list"><summary>The same as a list</summary><table class="values" id="tolls-list"><thead><tr><th scope="col">What</th><th scope="col">Who says so</th><th scope="col">Where</th></tr></thead><tbody>${list}</tbody></table></details>
<h2 id="where">Where</h2>${bothLayouts('map', 'locations', pictures, record)}
<h2 id="when">When</h2><details class="as-list" open><summary>Timeline, 1990 to 2007</summary>${bothLayouts('timeline', 'timeline', pictures, record)}</details></div>
<h2 id="install">Use it</h2>${codeBlock('npm i kidal-menaka-2006\nnpx kidal-menaka-2006 show casualties')}
<ul class="next"><li><a href="documents/Check_your_own_data.html">Check your own data</a>: in TypeScript and in the shell</li>
<li><a href="modules/kidal-menaka-2006.html">The reference</a>: constants, queries and types</li>
<li><a href="documents/The_data_as_files.html">The data as files</a>: JSON, CSV and GeoJSON, for R, Python and spreadsheets</li>
<li><a href="documents/Data_policy.html">Data policy</a>: what enters, and how disputes are shown</li>
<li><a href="documents/Add_or_correct_a_fact.html">Add or correct a fact</a></li>
<li><a href="downloads.html">Downloads</a>, <a href="costs.html">what each way of use costs</a> and <a href="changelog.html">changes</a></li></ul>
</div>`,
  };
}

const notFound = (): Page => ({
  path: '404.html',
  title: 'Not found',
  description: 'There is no such page',
  body: `<h1>There is no such page</h1><p>What you look for may have moved: try the search, <a href="index.html">the front page</a> or <a href="claims.html">all claims</a>.</p>`,
});

/** What a page of the site's own puts into a frame. */
const slots = { title: '@title@', description: '@description@', body: '@body@', menu: '@menu@' };

/** A rendered guide, emptied: a frame with a slot for each thing that a page puts into it. */
function emptied(guide: string): { readonly frame: string; readonly contents: string } {
  const page = new JSDOM(guide).window.document;
  page.title = slots.title;
  page.querySelector('meta[name="description"]')?.setAttribute('content', slots.description);
  const main = page.querySelector('.col-content');
  const contents = page.querySelector('.tsd-page-navigation');
  const list = contents?.querySelector('.tsd-accordion-details');
  if (!main || !contents || !list) throw new Error('the frame has no place for content and menu');
  main.innerHTML = `<div class="tsd-panel tsd-typography own">${slots.body}</div>`;
  list.innerHTML = `<ul class="own-menu">${slots.menu}</ul>`;
  return { frame: `<!DOCTYPE html>${page.documentElement.outerHTML}`, contents: contents.outerHTML };
}

/** A page in the frame of a rendered guide, which lies in `documents/`. */
function framed(
  { frame, contents }: ReturnType<typeof emptied>,
  { path, title, description, body, menu = [] }: Page,
): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const links = menu.map(([id, text]) => `<li><a href="#${id}">${html(text)}</a></li>`).join('');
  return (links === '' ? frame.replace(contents, '') : frame)
    .replaceAll('"../', `"${up}`)
    .replace(/data-base="[^"]*"/, `data-base="${up || './'}"`)
    .replace(/<body([^>]*)>/, path === 'index.html' ? '<body$1 class="front-page">' : '<body$1>')
    .replace(slots.title, () => html(`${title} | kidal-menaka-2006`))
    .replace(slots.description, () => html(description))
    .replace(slots.menu, () => links)
    .replace(slots.body, () => body);
}

/** Headings that follow one another without a gap, headers that say something, links that have a name, menus that are landmarks. */
function accessible(page: string): string {
  let last = 0;
  const headingOf = (id: string): string =>
    (page.match(new RegExp(`<h\\d[^>]*\\bid="${id}"[^>]*>([\\s\\S]*?)</h\\d>`))?.[1] ?? id).replace(
      /<[^>]*>/g,
      '',
    );
  return page
    .replace(/<h([1-6])\b/g, (tag, level) => {
      const own = Number(level);
      last = Math.min(own, last + 1);
      return own === last ? tag : `${tag} aria-level="${last}" role="heading"`;
    })
    .replaceAll('<th></th>', '<td></td>')
    .replace(
      /<a href="#([^"]+)"><span><\/span><\/a>/g,
      (_, id) => `<a href="#${id}"><span>${headingOf(id)}</span></a>`,
    )
    .replaceAll(
      '<div class="page-menu">',
      '<div class="page-menu" role="navigation" aria-label="On this page">',
    );
}

const siteLinks = (up: string): string =>
  [
    ['claims.html', 'Claims'],
    ['documents/How_to_read_these_figures.html', 'Guide'],
    ['documents/Live_check.html', 'Live check'],
    ['modules/kidal-menaka-2006.html', 'Reference'],
    ['downloads.html', 'Downloads'],
  ]
    .map(([path, text]) => `<a href="${up}${path}">${text}</a>`)
    .join('');

/** The site's address, once a workflow says which repository it is of. */
function siteAddress(): string | undefined {
  const repository = process.env['GITHUB_REPOSITORY'];
  return repository === undefined ? undefined : siteOf(repository);
}

/** Whatever address was not found, the page that says so is sent for it: what it shows and leads to is absolute. */
export const withAbsoluteAddresses = (page: string, base: string): string =>
  page.replace(/\b(href|src|data-base)="(?![a-z]+:|#)(?:\.\/)?([^"]*)"/g, `$1="${base}$2"`);

/** Head, landmark and address, the same on every page of the site. */
function finish(html: string, path: string, base: string | undefined): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const own = description.startsWith('Documentation for')
    ? `${title.replace(/ \|.*/, '')}: typed, sourced data on the mutinies at Kidal and Ménaka, 2006`
    : description;
  const address =
    base === undefined
      ? ''
      : `<link rel="canonical" href="${base}${path}"/><meta property="og:url" content="${base}${path}"/><meta property="og:image" content="${base}media/tolls.svg"/>`;
  return (
    html
      .replace(/<meta name="description" content="[^"]*"/, `<meta name="description" content="${own}"`)
      .replace(
        '</head>',
        `<meta property="og:title" content="${title}"/><meta property="og:description" content="${own}"/>${address}</head>`,
      )
      .replace('<div class="col-content">', '<div class="col-content" role="main" id="main" tabindex="-1">')
      .replace(
        '<div id="tsd-toolbar-links"></div>',
        `<nav id="tsd-toolbar-links" aria-label="Site">${siteLinks(up)}</nav>`,
      )
      // On a phone they stand in the menu that its button opens.
      .replace(
        '<div class="col-sidebar">',
        `<div class="col-sidebar"><nav class="menu-links" aria-label="Site">${siteLinks(up)}</nav>`,
      )
      .replace(/<body([^>]*)>/, `<body$1><a class="skip" href="#main">Skip to the content</a>`)
      .replaceAll('href="site:', `href="${up}`)
  );
}

/** Writes the site's own pages and finishes all. `base` is the site's address, where it is known. */
export function writePages(
  folder: string,
  record: ConflictRecord,
  more: readonly Page[],
  base = siteAddress(),
): readonly string[] {
  const frame = emptied(readFileSync(join(folder, 'documents', 'Data_policy.html'), 'utf8'));
  const own = [
    frontPage(record),
    claimsPage(record),
    notFound(),
    ...more,
    ...Object.values(record.sources).map((source) => sourcePage(source, record)),
  ];
  mkdirSync(join(folder, 'sources'), { recursive: true });
  for (const page of own) writeFileSync(join(folder, page.path), framed(frame, page));
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'));
  for (const path of paths) {
    const file = join(folder, path);
    const page = finish(accessible(readFileSync(file, 'utf8')), path, base);
    writeFileSync(file, path === '404.html' && base !== undefined ? withAbsoluteAddresses(page, base) : page);
  }
  if (base !== undefined)
    writeFileSync(
      join(folder, 'sitemap.xml'),
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${paths.map((path) => `<url><loc>${base}${path}</loc></url>`).join('\n')}\n</urlset>\n`,
    );
  return paths;
}
