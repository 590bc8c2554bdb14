import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBetween } from '../../src/queries/distance.js';
import { locations } from '../../src/record.js';

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const circumference = 2 * Math.PI * 6371.0088;

describe('distanceBetween', () => {
  it('measures a quarter of the equator and half a meridian', () => {
    expect(distanceBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 90 })).toBeCloseTo(
      circumference / 4,
      6,
    );
    expect(distanceBetween({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 77 })).toBeCloseTo(
      circumference / 2,
      6,
    );
  });
  it('has Kidal about 300 km from Ménaka and 286 km from Gao', () => {
    expect(distanceBetween(locations.kidal, locations.menaka)).toBeCloseTo(299.8, 1);
    expect(distanceBetween(locations.kidal, locations.gao)).toBeCloseTo(286.3, 0);
  });
  it('is symmetric, never negative, 0 from a point to itself and at most half the circumference', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const distance = distanceBetween(a, b);
        expect(distance).toBeCloseTo(distanceBetween(b, a), 6);
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(circumference / 2 + 1e-6);
        expect(distanceBetween(a, a)).toBe(0);
      }),
    );
  });
  it('refuses what lies off the earth', () => {
    expect(() => distanceBetween({ latitude: 95, longitude: 0 }, { latitude: 0, longitude: 0 })).toThrow(
      /latitude 95 is out of range/,
    );
    expect(() =>
      distanceBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: Number.NaN }),
    ).toThrow(RangeError);
  });
  it('says of a camp whose point nobody gives that it has none', () => {
    expect(() => distanceBetween(locations['kidal-camp-1'], locations.kidal)).toThrow(/has no coordinates/);
  });
});
