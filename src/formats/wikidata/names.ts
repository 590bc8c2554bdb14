import type { Alias } from '../../model/alias.js';
import type { Entity } from './entity.js';

/** The English name, else one for all languages, else the first. */
export const nameIn = (labels: ReadonlyMap<string, string>): string =>
  labels.get('en') ?? labels.get('mul') ?? [...labels.values()][0] ?? '';

/** All names of an entity, the main one first. */
export function namesOf(entity: Entity): readonly Alias[] {
  const main = nameIn(entity.labels);
  if (main === '') return [];
  const mainLanguage = [...entity.labels].find(([, name]) => name === main)?.[0] ?? 'en';
  const names: Alias[] = [{ name: main, kind: 'spelling', language: mainLanguage }];
  const seen = new Set([main]);
  const add = (name: string, language: string): void => {
    if (name === '' || seen.has(name)) return;
    seen.add(name);
    names.push({ name, kind: language === mainLanguage ? 'spelling' : 'translation', language });
  };
  for (const [language, name] of entity.labels) add(name, language);
  for (const [language, aliases] of entity.aliases) for (const name of aliases) add(name, language);
  return names;
}
