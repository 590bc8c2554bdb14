// Compiled by tsc, never run: what the types of the queries promise, and what they refuse.

import type {
  Claim,
  ConflictLocation,
  ConflictRecord,
  Coordinates,
  Count,
  LocationId,
  Participant,
  ParticipantId,
  Person,
  RecordIds,
  SideId,
} from '../../src/index.js';
import * as library from '../../src/index.js';

declare const anything: unknown;
declare const text: string;
declare const mine: ConflictRecord;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(_: T[] = []): void => undefined;

// A lookup yields the row's own type.
holds<Same<ReturnType<typeof library.getParticipant<'hassan-ag-fagaga'>>, Person<RecordIds>>>();
library.getParticipant('hassan-ag-fagaga').allegiances[0]?.side satisfies SideId | undefined;
library.getLocation('kidal').within satisfies LocationId | null;
library.getParticipant(text, mine) satisfies Participant;
library.getLocation(text, mine) satisfies ConflictLocation;
// @ts-expect-error: no such participant
library.getParticipant('iyad-ag-ghali');
// @ts-expect-error: any string needs a record of one's own, or a guard
library.getParticipant(text);
// @ts-expect-error: a place is no participant
library.getParticipant('mali');
// @ts-expect-error: a community has no side
library.getParticipant('tuareg').allegiances;
// @ts-expect-error: the tables of a participant are not those of a location
library.getLocation(text, { participants: mine.participants });

// A guard narrows to the ids of its table, and takes nothing from what has none of them.
const { participants, locations, claims } = library;
if (library.hasId(participants, anything)) holds<Same<typeof anything, ParticipantId>>();
else holds<Same<typeof anything, unknown>>();
if (library.hasId(claims, text)) library.getClaim(text);
if (library.hasId(locations, text)) library.getLocation(text);
else holds<Same<typeof text, string>>();
// @ts-expect-error: a participant's id is no location's
if (library.hasId(participants, text)) library.getLocation(text);
if (library.hasId(mine.participants, text)) library.getParticipant(text, mine);
else holds<Same<typeof text, string>>();
if (library.hasId(mine.claims, text)) holds<Same<typeof text, string>>();
else holds<Same<typeof text, string>>();
if (library.hasId(mine.participants, anything)) holds<Same<typeof anything, string>>();
else holds<Same<typeof anything, unknown>>();

// The record of this package is a record like any other.
library.record satisfies ConflictRecord;
library.casualtyTotals({}, library.record).killed.total satisfies library.CasualtyCell;
library.disagreements(library.record);

// Totals: a cell may be empty, and only the record's own ids are accepted.
library.casualtyTotals().killed.bySide.government.count satisfies Count | null;
library.casualtyTotals({ source: 'all', location: 'kidal', about: 'flight-of-civilians' });
library.casualtyTotals({ source: text }, mine).killed.bySide.anyone?.state;
// @ts-expect-error: nothing absent is a number
library.casualtyTotals().wounded.total.count.min;
// @ts-expect-error: no such source
library.casualtyTotals({ source: 'the-times' });
// @ts-expect-error: a source is nothing that casualties are of
library.casualtyTotals({ about: 'bbc-2006-05-24' });
// @ts-expect-error: no such side
library.casualtyTotals().killed.bySide.rebels;
// @ts-expect-error: an unknown place needs a record of one's own
library.findEntries({ at: 'timbuktoo' });

// One property, one type of value; every property is stated by one kind of claim.
holds<Same<library.ClaimProperty, Claim['property']>>();
holds<Same<library.ClaimOf<library.ClaimProperty>, Claim>>();
holds<Same<library.ClaimOf<'date'>, library.DateClaim>>();
holds<Same<library.ClaimOf<'post' | 'kin-of'>, library.CodedClaim | library.ParticipantsClaim>>();
library.claimsAbout('kidal-menaka-2006', 'casualties')[0]?.value.min satisfies number | undefined;
library.claimsAbout(text, 'locations', mine)[0]?.value satisfies readonly string[] | null | undefined;
library.claimsAbout(text, undefined, mine) satisfies readonly Claim[];
library.claimsAbout('hassan-ag-fagaga') satisfies readonly Claim<RecordIds>[];
// @ts-expect-error: no such property
library.claimsAbout('kidal-menaka-2006', 'casualty');
// @ts-expect-error: a date may be not known
library.claimsAbout('kidal-menaka-2006', 'date')[0]?.value.edtf;

// What is frozen cannot be written to.
// @ts-expect-error: read-only
library.event.name = 'something else';
// @ts-expect-error: read-only
library.claims.push();

library.distanceBetween({ latitude: 0, longitude: 0 }, library.locations.kidal) satisfies number;
// @ts-expect-error: the point of a location may be missing
library.locations.kidal.coordinates satisfies Coordinates;
// @ts-expect-error: an id is no place
library.distanceBetween('kidal', 'menaka');
// @ts-expect-error: a number is no count
library.addCounts(2, 2);
