import { describe, expect, test } from 'vitest';
import { tollText } from '../../scripts/pictures/toll-mark.js';
import type { CasualtiesClaim, Claim } from '../../src/model/claim.js';
import type { Count } from '../../src/model/count.js';
import type { ConflictRecord } from '../../src/model/record.js';
import { idsOf, layouts, pictureOf, positionOf, record, textsOf } from './parse.js';

const drawn = ['killed', 'wounded', 'captured', 'missing', 'unspecified'];
const casualties = record.claims.filter(
  (claim: Claim): claim is CasualtiesClaim =>
    claim.property === 'casualties' && claim.about === record.event.id,
);
const isDrawn = ({ outcomes, unit }: CasualtiesClaim): boolean =>
  unit === undefined && outcomes.length === 1 && drawn.includes(outcomes[0] ?? '');

const claim = (value: Count, part: Partial<CasualtiesClaim> = {}): CasualtiesClaim => ({
  id: 'a-claim',
  about: record.event.id,
  property: 'casualties',
  outcomes: ['killed'],
  value,
  source: 'lecocq-2010',
  locators: [],
  rank: 'normal',
  ...part,
});
const withClaim = (one: CasualtiesClaim): ConflictRecord => ({ ...record, claims: [...record.claims, one] });

describe.each(layouts)('the %s table of tolls', (layout) => {
  const document = pictureOf('tolls', layout);
  const marked = idsOf(document, 'data-claim');
  const draw = (one: CasualtiesClaim) =>
    pictureOf('tolls', layout, withClaim(one)).querySelector('[data-claim="a-claim"]');

  test('marks each claim on the killed, the wounded and the captured once', () => {
    expect([...marked].sort()).toEqual(
      casualties
        .filter(isDrawn)
        .map(({ id }) => id)
        .sort(),
    );
    expect(marked.length).toBeGreaterThan(35);
  });

  test('says how many claims it leaves out', () => {
    const left = casualties.filter((one) => !isDrawn(one));
    const words = textsOf(document)
      .map(({ text }) => text)
      .join(' ');
    expect(left.length).toBeGreaterThan(0);
    expect(words).toContain(`Not drawn: ${left.length}\u00a0claims of the record on `);
    for (const outcome of left.flatMap(({ outcomes }) => outcomes))
      expect(words.split('Not drawn')[1]).toContain(outcome);
  });

  test('a claim more in the record is a mark more, and so is a row', () => {
    const after = pictureOf('tolls', layout, withClaim(claim({ min: 3, max: 3 })));
    expect(idsOf(after, 'data-claim')).toHaveLength(marked.length + 1);
    expect(after.querySelectorAll('[data-voice]')).toHaveLength(
      document.querySelectorAll('[data-voice]').length + 1,
    );
  });

  test('rows of one voice stand together', () => {
    const voices = idsOf(document, 'data-voice');
    const runs = voices.filter((voice, index) => voice !== voices[index - 1]);
    // Once in the wide table, once a section in the narrow one.
    const sections = layout === 'wide' ? 1 : 4;
    for (const voice of runs)
      expect(runs.filter((one) => one === voice).length).toBeLessThanOrEqual(sections);
    expect(new Set(runs)).toEqual(new Set(voices));
  });

  test('a number, a range, "or more", unknown and none each look different', () => {
    const looks = [
      { min: 3, max: 3 },
      { min: 2, max: 4 },
      { min: 3, max: null },
      { min: 0, max: null },
      { min: 0, max: 0 },
    ].map((value) =>
      [...(draw(claim(value))?.children ?? [])].map((child) => child.getAttribute('class')).filter(Boolean),
    );
    expect(looks).toEqual([['km-solid'], ['km-line'], ['km-line', 'km-solid'], ['km-hollow'], ['km-line']]);
  });

  test('none is not unknown, and unknown is not 0', () => {
    expect(draw(claim({ min: 0, max: 0 }))?.innerHTML).not.toContain('km-hollow');
    const word = (value: Count) => tollText(claim(value), record);
    expect([word({ min: 0, max: 0 }), word({ min: 0, max: null })]).toEqual(['none', 'unknown']);
  });

  test('equal numbers of dead stand in one line, more dead further right', () => {
    const killed = casualties.filter(
      ({ outcomes, value }) => outcomes.join() === 'killed' && value.min === value.max && value.min > 0,
    );
    const at = (number: number): readonly number[] => [
      ...new Set(
        killed
          .filter(({ value }) => value.min === number)
          .map(({ id }) => positionOf(document.querySelector(`[data-claim="${id}"]`))),
      ),
    ];
    const numbers = [...new Set(killed.map(({ value }) => value.min))].sort((a, b) => a - b);
    expect(numbers.length).toBeGreaterThan(3);
    const positions = numbers.map(at);
    for (const position of positions) expect(position).toHaveLength(1);
    expect(positions.flat()).toEqual(positions.flat().toSorted((a, b) => a - b));
  });

  test('shape and colour tell the side', () => {
    const shape = (side?: string) => {
      const path = draw(claim({ min: 3, max: 3 }, { side }))?.querySelector('path');
      return [path?.getAttribute('d'), path?.parentElement?.getAttribute('class')];
    };
    const shapes = [shape('government'), shape('mutineers'), shape()];
    expect(new Set(shapes.map(([d]) => d)).size).toBe(3);
    expect(new Set(shapes.map(([, style]) => style)).size).toBe(3);
  });

  test('a ring marks the preferred readings, and nothing else', () => {
    const ringed = [...document.querySelectorAll('[data-claim] > circle.km-ring')].map((ring) =>
      ring.parentElement?.getAttribute('data-claim'),
    );
    expect(ringed.length).toBeGreaterThan(0);
    expect(ringed).toEqual(casualties.filter(({ rank }) => rank === 'preferred').map(({ id }) => id));
  });

  test('what its own voice replaced, or what was shown wrong, is faded: the one dead of the army’s first toll', () => {
    const faded = [...document.querySelectorAll('[data-claim].km-faded')].map((mark) =>
      mark.getAttribute('data-claim'),
    );
    const weak = casualties.filter(
      ({ supersededBy, rank }) => supersededBy !== undefined || rank === 'deprecated',
    );
    expect([...faded].sort()).toEqual(
      weak
        .filter(isDrawn)
        .map(({ id }) => id)
        .sort(),
    );
    expect(faded).toContain('l-essor-2006-05-26-casualties-killed');
  });

  test('hedged words are in italics', () => {
    const hedged = casualties.filter((one) => isDrawn(one) && one.basis !== undefined);
    expect(document.querySelectorAll('text.km-hedged')).toHaveLength(hedged.length);
  });
});

test('the words beside a mark say what the source says', () => {
  const words = (value: Count, part: Partial<CasualtiesClaim> = {}) => tollText(claim(value, part), record);
  expect(words({ min: 2, max: 2 }, { status: 'military' })).toBe('2 soldiers');
  expect(words({ min: 1, max: 1 }, { status: 'military' })).toBe('1 soldier');
  expect(words({ min: 20, max: null })).toBe('at least 20');
  expect(words({ min: 2, max: null, wording: 'several' })).toBe('several');
  expect(words({ min: 24, max: null, wording: 'dozens' }, { status: 'military' })).toBe('dozens (soldiers)');
  expect(words({ min: 20, max: 20, approximate: true })).toBe('about 20');
  expect(words({ min: 0, max: 0 }, { status: 'civilian' })).toBe('no civilians');
  expect(words({ min: 2, max: 2 }, { status: 'civilian', partOf: 'other' })).toBe('incl. 2 civilians');
});
