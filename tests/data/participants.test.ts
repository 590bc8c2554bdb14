import { describe, expect, test } from 'vitest';
import type { Participant } from '../../src/model/participant.js';
import { findParticipants } from '../../src/queries/find.js';
import { participants } from '../../src/record.js';
import { participantLints } from './lints/participants.js';
import { runLints } from './lints/run.js';

runLints('participants', participantLints);

const all: readonly Participant[] = Object.values(participants);

/** Who was on a side on a day, as far as the sources tell. */
const onSide = (side: string, day: string): readonly string[] =>
  all
    .filter(
      (row) =>
        row.kind !== 'community' &&
        row.allegiances.some(
          ({ side: taken, during: { earliest, latest } }) =>
            taken === side && (earliest ?? '') <= day && day <= (latest ?? '9999'),
        ),
    )
    .map(({ id }) => id);

describe('the participants', () => {
  test('the four commanders that the reference source names were with the mutineers on 23 May 2006', () => {
    expect(onSide('mutineers', '2006-05-23')).toEqual(
      expect.arrayContaining(['hassan-ag-fagaga', 'ibrahim-ag-bahanga', 'iyad-ag-ghaly', 'ba-ag-moussa']),
    );
  });

  test('Gamou and the President were with the government then, and not with the mutineers', () => {
    expect(onSide('government', '2006-05-23')).toEqual(
      expect.arrayContaining(['el-hadj-ag-gamou', 'amadou-toumani-toure', 'malian-armed-forces']),
    );
    expect(onSide('mutineers', '2006-05-23')).not.toContain('el-hadj-ag-gamou');
  });

  test('Fagaga was in the army in 2005 and had left it before the attack', () => {
    expect(onSide('government', '2005-06-01')).toContain('hassan-ag-fagaga');
    expect(onSide('government', '2006-05-22')).not.toContain('hassan-ag-fagaga');
  });

  test('the disputed weeks of his leaving are covered from both sides', () => {
    expect(onSide('government', '2006-03-01')).toContain('hassan-ag-fagaga');
    expect(onSide('mutineers', '2006-03-01')).toContain('hassan-ag-fagaga');
  });

  test('mediators took no side', () => {
    for (const id of ['government-of-algeria', 'abdelkrim-gheraieb', 'abdelaziz-bouteflika'] as const)
      expect(participants[id].allegiances).toEqual([]);
  });

  test('only identifiers that were confirmed are given: no Wikidata item for a person', () => {
    expect(all.filter((row) => row.identifiers.wikidata !== undefined)).toEqual([]);
    expect(participants['iyad-ag-ghaly'].identifiers).toEqual({ unSanctions: 'QDi.316' });
    expect(participants['government-of-mali'].identifiers).toEqual({ ucdpActor: 72, gleditschWard: 432 });
  });

  test.each([
    ['Iyad ag Ghali', 'iyad-ag-ghaly'],
    ['Iyad Ag Agaly', 'iyad-ag-ghaly'],
    ['إياد أغ غالي', 'iyad-ag-ghaly'],
    ['Bamoussa', 'ba-ag-moussa'],
    ['MOUSSA BAH', 'ba-ag-moussa'],
    ['mbam ag moussa', 'ba-ag-moussa'],
    ['Assane Fagaga', 'hassan-ag-fagaga'],
    ['Alhassan ag Fagaga', 'hassan-ag-fagaga'],
    ['Ibrahima Bahanga', 'ibrahim-ag-bahanga'],
    ['Alhaji Gamou', 'el-hadj-ag-gamou'],
    ['Ahmed Ag Bibe', 'ahmada-ag-bibi'],
    ['ATT', 'amadou-toumani-toure'],
    ['Ghraieb', 'abdelkrim-gheraieb'],
    ['Qadhafi', 'muammar-gaddafi'],
    ['Erlass Ag Idar', 'eglasse-ag-idar'],
    ['ADC', 'democratic-alliance-for-change'],
    ['Alliance democratique du 23 mai pour le changement', 'democratic-alliance-for-change'],
    ['ATNMC', 'northern-mali-tuareg-alliance-for-change'],
    ['ARLA', 'revolutionary-liberation-army-of-azawad'],
    ['forces armees maliennes', 'malian-armed-forces'],
    ['Garde républicaine', 'national-guard-of-mali'],
    ['Kel Tamasheq', 'tuareg'],
    ['Ifergenoussen', 'ifergoumessen'],
    ['Iforgoumoussen', 'ifergoumessen'],
    ['Imrad', 'imghad'],
    ['Irayakan', 'iriyaken'],
    ['Mali', 'government-of-mali'],
  ])('%s is %s', (name, id) => {
    expect(findParticipants(name)[0]?.id).toBe(id);
  });

  test('each is found first by each of its names', () => {
    const missed = all.flatMap((row) =>
      [row.name, ...row.aliases.map((alias) => alias.name)]
        .filter((name) => findParticipants(name)[0]?.id !== row.id)
        .map((name) => `${name} → ${findParticipants(name)[0]?.id}, not ${row.id}`),
    );
    expect(missed).toEqual([]);
  });
});
