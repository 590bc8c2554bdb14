import { describe, expect, it } from 'vitest';
import { attribution } from '../src/attribution.js';
import { getSource } from '../src/queries/get.js';
import { event } from '../src/record.js';

describe('attribution', () => {
  it('names the licence, the article with its address, and GeoNames with theirs', () => {
    expect(attribution).toContain('CC BY-SA 4.0');
    expect(attribution).toContain(getSource(event.referenceSource).title);
    expect(attribution).toContain(getSource(event.referenceSource).URL);
    expect(attribution).toMatch(/GeoNames .*CC BY 4\.0/);
  });
});
