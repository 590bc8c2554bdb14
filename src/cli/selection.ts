import type { Claim } from '../model/claim.js';
import type { ConflictLocation } from '../model/location.js';
import type { Participant } from '../model/participant.js';
import type { ConflictRecord } from '../model/record.js';
import type { Source } from '../model/source.js';
import type { TimelineEntry } from '../model/timeline-entry.js';
import { claimsAbout } from '../queries/claims-about.js';
import { getLocation, getParticipant, getSource, getTimelineEntry } from '../queries/get.js';
import { nearest } from '../text/nearest.js';
import { type Topic, topics } from './help.js';
import { orList, userError } from './user-error.js';

/** What `show` prints: all, a topic, or of a topic what belongs to one id. */
export type Selection =
  | { readonly topic: Topic | undefined; readonly row?: undefined }
  | { readonly topic: 'participants'; readonly row: Participant }
  | { readonly topic: 'locations'; readonly row: ConflictLocation }
  | { readonly topic: 'timeline'; readonly row: TimelineEntry }
  | { readonly topic: 'sources'; readonly row: Source }
  | { readonly topic: 'claims'; readonly row: readonly Claim[]; readonly about: string };

function topicOf(word: string): Topic {
  const found = topics.find((topic) => topic === word);
  if (found !== undefined) return found;
  const near = nearest(word, topics);
  throw userError(
    `unknown topic '${word}'${near === undefined ? '' : `, did you mean '${near}'?`} Topics are ${orList(topics)}.`,
  );
}

/** What an id of another topic is, and how to see it. */
function elsewhere(id: string, record: ConflictRecord): string | undefined {
  const see = (what: string, topic: string): string =>
    `'${id}' is ${what}: see kidal-menaka-2006 show ${topic}`;
  if (id === record.event.id) return see('the event', 'event');
  if (Object.hasOwn(record.participants, id)) return see('a participant', `participants ${id}`);
  if (Object.hasOwn(record.locations, id)) return see('a location', `locations ${id}`);
  if (Object.hasOwn(record.sources, id)) return see('a source', `sources ${id}`);
  if (record.timeline.some((entry) => entry.id === id))
    return see('an entry of the timeline', `timeline ${id}`);
  const claim = record.claims.find((one) => one.id === id);
  return claim && see('a claim', `claims ${claim.about}`);
}

function select(topic: Topic, id: string, record: ConflictRecord): Selection {
  switch (topic) {
    case 'participants':
      return { topic, row: getParticipant(id, record) };
    case 'locations':
      return { topic, row: getLocation(id, record) };
    case 'timeline':
      return { topic, row: getTimelineEntry(id, record) };
    case 'sources':
      return { topic, row: getSource(id, record) };
    case 'claims':
      return { topic, row: claimsAbout(id, undefined, record), about: id };
    default:
      throw userError(`show ${topic} takes no id: '${id}' is one too many`);
  }
}

/** What the words after `show` ask for. An id that the topic has not is told with the nearest, or with its own topic. */
export function selectionOf([word, id, ...more]: readonly string[], record: ConflictRecord): Selection {
  if (word === undefined) return { topic: undefined };
  const topic = topicOf(word);
  if (id === undefined) return { topic };
  if (more[0] !== undefined) throw userError(`show ${topic} takes one id: '${more[0]}' is one too many`);
  try {
    return select(topic, id, record);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const isNear = error.message.endsWith('?');
    const lists =
      topic === 'claims' ? 'show claims names what there are claims about' : `show ${topic} lists the ids`;
    throw userError(
      elsewhere(id, record) ?? (isNear ? error.message : `${error.message}: kidal-menaka-2006 ${lists}`),
    );
  }
}
