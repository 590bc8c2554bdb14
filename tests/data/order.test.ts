import { expect, test } from 'vitest';
import { joined } from '../../data/join.js';
import { documents } from '../../data/sources/index.js';
import { claims, event, sources } from '../../src/record.js';

const entries = Object.entries(documents);

test('the order of the tables does not depend on the order of the files', () => {
  const backwards = joined(Object.fromEntries([...entries].reverse()));
  expect(backwards.claimRows.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
  expect(Object.keys(backwards.sourceRows)).toEqual(Object.keys(sources));
});

test('each question stands together, the reference source first in it', () => {
  const seen = new Set<string>();
  let last = '';
  for (const claim of claims) {
    const outcomes = claim.property === 'casualties' ? claim.outcomes.join() : '';
    const unit = 'unit' in claim ? claim.unit : undefined;
    const question = [claim.about, claim.property, outcomes, unit].join(' ');
    if (question !== last) {
      expect(seen, question).not.toContain(question);
      seen.add(question);
    } else if (claim.source === event.referenceSource) {
      expect(claims[claims.indexOf(claim) - 1]?.source, claim.id).toBe(event.referenceSource);
    }
    last = question;
  }
});

test('the killed of the event come first', () => {
  expect(claims[0]).toMatchObject({ about: event.id, property: 'casualties', outcomes: ['killed'] });
});

test('a file has the name of its document, and a claim the id of its document and key', () => {
  for (const [id, document] of entries)
    for (const claim of document.claims) expect(claim.id.startsWith(`${id}-${claim.property}`)).toBe(true);
});
