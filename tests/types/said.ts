// Compiled by tsc, never run: what a document cannot say wrongly.

import { type SourceRow, said } from '../../data/said.js';

const killed = { value: { min: 2, max: 2 }, outcomes: ['killed'], locators: ['¶1'] } as const;

said('bbc-2006-05-24', {
  'casualties-killed': killed,
  'date-camps-left': {
    about: 'camps-left',
    value: { edtf: '2006-05-24', earliest: '2006-05-24', latest: '2006-05-24' },
    locators: ['¶2'],
  },
  'member-of-fagaga': { about: 'hassan-ag-fagaga', value: null, locators: ['¶3'] },
});

// @ts-expect-error: no such document
said('bbc-2006-05-25', {});
// @ts-expect-error: the key begins with no property
said('bbc-2006-05-24', { 'casualty-killed': killed });
// @ts-expect-error: no such place
said('bbc-2006-05-24', { 'casualties-killed': { ...killed, location: 'menaca' } });
// @ts-expect-error: no such side
said('bbc-2006-05-24', { 'casualties-killed': { ...killed, side: 'army' } });
// @ts-expect-error: no such claim
said('bbc-2006-05-24', { 'casualties-killed': { ...killed, partOf: 'bbc-2006-05-24-casualties' } });
// @ts-expect-error: no such voice
said('bbc-2006-05-24', { 'casualties-killed': { ...killed, voice: 'nobody' } });
// @ts-expect-error: casualties have outcomes
said('bbc-2006-05-24', { casualties: { value: { min: 2, max: 2 }, locators: ['¶1'] } });
// @ts-expect-error: a date is no count
said('bbc-2006-05-24', { date: { value: { min: 2, max: 2 }, locators: ['¶1'] } });
// @ts-expect-error: misspelt
said('bbc-2006-05-24', { 'casualties-killed': { ...killed, locatons: ['¶1'] } });
// @ts-expect-error: no locator
said('bbc-2006-05-24', { strength: { value: { min: 2, max: 2 } } });
said('bbc-2006-05-24', {
  // biome-ignore lint/suspicious/noDuplicateObjectKeys: that the compiler refuses it is what is shown
  'casualties-killed': killed,
  // @ts-expect-error: the same key twice
  'casualties-killed': killed,
});

// @ts-expect-error: a document says whether all of it was read
export const unread: SourceRow = {
  type: 'webpage',
  title: 'T',
  publisher: 'P',
  issued: '2006',
  language: 'en',
  voice: 'bbc',
  independence: 'independent',
};
