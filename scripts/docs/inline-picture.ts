/** Pictures that stand in a page: their marks are links to the facts, and say what they can be filtered by. */
import { JSDOM } from 'jsdom';
import type { ConflictRecord } from '../../src/model/record.js';
import { voiceOf } from '../../src/queries/voice-of.js';
import { actingSide } from '../pictures/sides.js';
import { claimAddress, rowAddress, sourceAddress } from './facts.js';

/** The words of an attribute that lists some. */
const wordsOf = (mark: Element, name: string): readonly string[] =>
  (mark.getAttribute(name) ?? '').split(' ').filter((word) => word !== '');

/**
 * Says of a mark which voices stand behind it, which sides it shows and which outcomes it counts. A place has the
 * voices that name it, and the sides that acted there.
 */
function addFacets(mark: Element, record: ConflictRecord): void {
  const place = mark.getAttribute('data-location');
  const claimIds = [...wordsOf(mark, 'data-claim'), ...wordsOf(mark, 'data-claims')];
  const entryIds = [...wordsOf(mark, 'data-entry'), ...wordsOf(mark, 'data-entries')];
  const entries = record.timeline.filter(
    ({ id, locations }) => entryIds.includes(id) || locations.some(({ location }) => location === place),
  );
  const claims = record.claims.filter(
    (claim) =>
      claimIds.includes(claim.id) ||
      (place !== null &&
        (claim.about === place ||
          claim.location === place ||
          (claim.property === 'locations' && claim.value?.includes(place)))),
  );
  const cited = entries.flatMap(({ citations }) =>
    citations.map(({ source }) => record.sources[source]?.voice),
  );
  const looks = [
    ...wordsOf(mark, 'class'),
    ...(place === null ? [] : entries.map((entry) => `km-${actingSide(entry, record)}`)),
  ];
  const sides = Object.keys(record.event.sides).filter(
    (_, index) => looks.includes('km-both') || looks.includes(`km-side-${index + 1}`),
  );
  const outcomes = claims.flatMap((claim) => (claim.property === 'casualties' ? claim.outcomes : []));
  const voices = new Set([...claims.map((claim) => voiceOf(claim, record)), ...cited]);
  mark.setAttribute('data-voice', [...voices].join(' '));
  mark.setAttribute('data-side', sides.join(' '));
  // When and where have no outcome, and no choice of one leaves them out.
  if (mark.hasAttribute('data-claim')) mark.setAttribute('data-outcome', [...new Set(outcomes)].join(' '));
}

/** A picture, its marks and the documents that it names made links. */
function inlinePicture(text: string, record: ConflictRecord): string {
  const { document: page } = new JSDOM(text, { contentType: 'image/svg+xml' }).window;
  const root = page.documentElement;
  root.setAttribute('role', 'group');
  const link = (mark: Element, address: string, name: string): void => {
    const anchor = page.createElementNS('http://www.w3.org/2000/svg', 'a');
    anchor.setAttribute('href', address);
    anchor.setAttribute('aria-label', name);
    mark.replaceWith(anchor);
    anchor.append(mark);
  };
  const titleOf = (mark: Element): string => mark.querySelector('title')?.textContent ?? '';
  for (const mark of page.querySelectorAll('.km-mark, .km-position, .km-route')) addFacets(mark, record);
  for (const mark of page.querySelectorAll('[data-claim], [data-claims]')) {
    const [first = ''] = [...wordsOf(mark, 'data-claim'), ...wordsOf(mark, 'data-claims')];
    link(mark, claimAddress(first), titleOf(mark));
  }
  for (const mark of page.querySelectorAll('.km-mark[data-location]'))
    link(mark, rowAddress('locations', mark.getAttribute('data-location') ?? ''), titleOf(mark));
  for (const row of page.querySelectorAll('g[data-source]')) {
    const words = row.querySelector(':scope > text');
    if (words !== null)
      link(
        words,
        sourceAddress(row.getAttribute('data-source') ?? ''),
        `${words.textContent ?? ''}: the document`,
      );
  }
  return root.outerHTML;
}

/** A picture in both its layouts, of which the page shows the one that fits, and where to take it from. */
export const bothLayouts = (
  name: string,
  table: string,
  pictures: Readonly<Record<string, string>>,
  record: ConflictRecord,
): string => {
  const [wide, narrow] = [`${name}.svg`, `${name}-narrow.svg`].map((file) =>
    inlinePicture(pictures[file] ?? '', record),
  );
  return `<div class="picture"><div class="wide">${wide}</div><div class="narrow">${narrow}</div></div>
<p class="take">Download: <a href="media/${name}.svg" download>picture (SVG)</a>, <a href="data/latest/csv/${table}.csv" download>table (CSV)</a></p>`;
};
