import { describe, expect, test } from 'vitest';
import type { DateClaim } from '../../src/model/claim.js';
import type { EdtfDate } from '../../src/model/edtf-date.js';
import type { ConflictRecord } from '../../src/model/record.js';
import type { TimelineEntry } from '../../src/model/timeline-entry.js';
import { idsOf, layouts, pictureOf, positionOf, record, textsOf } from './parse.js';

const dated = record.timeline.filter(({ date }) => date !== null);
const subjects = new Set([record.event.id, ...dated.map(({ id }) => id)]);
const dateClaims = record.claims.filter(
  ({ property, about, value }) => property === 'date' && value !== null && subjects.has(about),
);
const day = (date: string): EdtfDate => ({ edtf: date, earliest: date, latest: date });
const [sample] = dated;
if (sample === undefined) throw new Error('no entry');
const entry: TimelineEntry = {
  ...sample,
  id: 'an-entry',
  title: 'An entry',
  phase: 'aftermath',
  date: day('2006-06-15'),
};
const claim = (date: EdtfDate): DateClaim => ({
  id: 'a-claim',
  about: 'mali-asks-algeria',
  property: 'date',
  value: date,
  source: record.event.referenceSource,
  locators: [],
  rank: 'normal',
});
const withClaim = (date: EdtfDate): ConflictRecord => ({
  ...record,
  claims: [...record.claims, claim(date)],
});

describe.each(layouts)('the %s timeline', (layout) => {
  const document = pictureOf('timeline', layout);
  const positions = document.querySelectorAll('.km-position').length;

  test('marks each dated entry once, and the event', () => {
    expect([...idsOf(document, 'data-entry')].sort()).toEqual(dated.map(({ id }) => id).sort());
    expect(idsOf(document, 'data-event')).toEqual([record.event.id]);
  });

  test('holds each claim on a date once', () => {
    expect(dateClaims.length).toBeGreaterThan(80);
    expect([...idsOf(document, 'data-claims')].sort()).toEqual(dateClaims.map(({ id }) => id).sort());
  });

  test('an entry more in the record is a mark more', () => {
    const more = { ...record, timeline: [...record.timeline, entry] };
    expect(idsOf(pictureOf('timeline', layout, more), 'data-entry')).toHaveLength(dated.length + 1);
  });

  test('another dating is another position, the same dating is none', () => {
    const count = (of: ConflictRecord) =>
      pictureOf('timeline', layout, of).querySelectorAll('.km-position').length;
    expect(count(withClaim(day('2006-06-20')))).toBe(positions + 1);
    expect(count(withClaim(day('2006-06-03')))).toBe(positions);
  });

  test('an entry that nobody dates is named and not drawn', () => {
    const undated = { ...record, timeline: [...record.timeline, { ...entry, title: 'Undated', date: null }] };
    const after = pictureOf('timeline', layout, undated);
    expect(idsOf(after, 'data-entry')).toHaveLength(dated.length);
    expect(textsOf(after).some(({ text }) => text.includes('Undated'))).toBe(true);
  });

  test('of two days the later stands further right', () => {
    const at = (date: string): number => {
      const more = { ...record, timeline: [{ ...entry, date: day(date) }] };
      return positionOf(pictureOf('timeline', layout, more).querySelector('[data-entry="an-entry"]'));
    };
    for (const days of [
      ['1990-06-28', '1996-03-27', '2006-02-12', '2006-05-18'],
      ['2006-05-19', '2006-05-22', '2006-05-23', '2006-05-24', '2006-06-23', '2006-07-04'],
      ['2006-07-05', '2006-08-11', '2007-08-31'],
    ]) {
      const places = days.map(at);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(new Set(places).size).toBe(days.length);
    }
  });

  test('a span that lasted, a day within a span and a plain day look different', () => {
    const style = (date: EdtfDate): string | null | undefined =>
      pictureOf('timeline', layout, { ...record, timeline: [{ ...entry, date }] })
        .querySelector('[data-entry="an-entry"] > rect')
        ?.getAttribute('class');
    expect(style({ edtf: '2006-06-10/2006-06-15', earliest: '2006-06-10', latest: '2006-06-15' })).toBe(
      'km-span',
    );
    expect(style({ edtf: '2006-06', earliest: '2006-06-01', latest: '2006-06-30' })).toBe('km-loose');
    expect(style({ edtf: '[..2006-06-15]', earliest: null, latest: '2006-06-15' })).toBe('km-loose');
    expect(style(day('2006-06-15'))).toBeUndefined();
  });

  test('a date that was shown wrong is faded', () => {
    const wrong = record.claims.filter(
      ({ property, rank, about }) => property === 'date' && rank === 'deprecated' && subjects.has(about),
    );
    expect(wrong.length).toBeGreaterThan(0);
    const faded = [...document.querySelectorAll('.km-faded')].flatMap((mark) =>
      (mark.getAttribute('data-claims') ?? '').split(' '),
    );
    for (const { id } of wrong) expect(faded).toContain(id);
  });

  test('colour says who acted: the mutiny is the mutineers’, the accord that of both, the seizing of the governor nobody’s named', () => {
    const look = (id: string) => document.querySelector(`[data-entry="${id}"]`)?.getAttribute('class');
    expect(look('menaka-mutiny')).toBe('km-mark km-side-2');
    expect(look('reinforcements-reach-kidal')).toBe('km-mark km-side-1');
    expect(look('algiers-accord-2006')).toBe('km-mark km-both');
    expect(look('governor-arrested')).toBe('km-mark km-neither');
  });

  test('each other dating names the sources that give it', () => {
    const words = textsOf(document)
      .map(({ text }) => text)
      .join(' ');
    expect(words).toContain('(shown wrong)');
    for (const mark of document.querySelectorAll('.km-position')) {
      const [first] = (mark.getAttribute('data-claims') ?? '').split(' ');
      const { source } = record.claims.find(({ id }) => id === first) ?? { source: '' };
      expect(words).toContain(record.sources[source]?.publisher.split(' ')[0]);
    }
  });
});
