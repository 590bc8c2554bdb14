import { describe, expect, it } from 'vitest';
import { participantsOf } from '../../src/queries/participants-of.js';
import { event } from '../../src/record.js';
import { record, span } from './fixture.js';

const ids = (side: string, at?: Parameters<typeof participantsOf>[1]) =>
  participantsOf(side, at, record()).map((participant) => participant.id);

describe('participantsOf', () => {
  it('lists who was on a side at any time, and never a community', () => {
    expect(ids('crown')).toEqual(['omar-ag-alba', 'jean-albert', 'army-of-zubrowka']);
    expect(ids('raiders')).toEqual(['omar-ag-alba']);
  });
  it('asks for a day, a month, a year or a date', () => {
    expect(ids('raiders', { at: '2001-05-02' })).toEqual([]);
    expect(ids('raiders', { at: '2001-05-03' })).toEqual(['omar-ag-alba']);
    expect(ids('crown', { at: '2001-05-03' })).toContain('omar-ag-alba');
    expect(ids('crown', { at: '2001-06' })).not.toContain('omar-ag-alba');
    expect(ids('raiders', { at: '2001' })).toEqual(['omar-ag-alba']);
    expect(ids('raiders', { at: span(null, '2001-05-01') })).toEqual([]);
  });
  it('has Fagaga with the mutineers on the day, and with the army in 2000', () => {
    const named = (side: 'government' | 'mutineers', at: string) =>
      participantsOf(side, { at }).map((participant) => participant.id);
    expect(named('mutineers', '2006-05-23')).toContain('hassan-ag-fagaga');
    expect(named('government', '2006-05-23')).not.toContain('hassan-ag-fagaga');
    expect(named('government', '2000')).toContain('hassan-ag-fagaga');
    expect(participantsOf('mutineers', { at: event.date }).length).toBeGreaterThan(3);
  });
  it('names what it cannot read', () => {
    expect(() => ids('crwn')).toThrow(/unknown side 'crwn', did you mean 'crown'/);
    expect(() => ids('constructor')).toThrow(RangeError);
    expect(() => ids('crown', { at: 'May' })).toThrow(/'May' cannot be read/);
  });
});
