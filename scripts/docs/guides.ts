/** Which guides speak of which exports: links both ways, found by the names in the guides' own text. */
import {
  type DeclarationReflection,
  type DocumentReflection,
  type ProjectReflection,
  ReflectionKind,
} from 'typedoc';

/** The guide that lists every export, and so says of none that it belongs there. */
const listOfAll = 'All exports at a glance';

export interface Guides {
  /** The guides that speak of an export, the one that does so most often first. */
  readonly guidesOf: (reflection: DeclarationReflection) => readonly DocumentReflection[];
  /** The exports that a guide speaks of, in its order. */
  readonly exportsOf: (guide: DocumentReflection) => readonly DeclarationReflection[];
}

const textOf = (guide: DocumentReflection): string => guide.content.map(({ text }) => text).join('');

/** How often code in a text names something. */
const timesNamed = (name: string, text: string): number =>
  [...text.matchAll(/```[\s\S]*?```|`[^`\n]*`/g)].flatMap(
    ([part]) =>
      part.match(new RegExp(`(?<![\\w.'/-])${name}(?![\\w'"/-]|\\.(?:csv|json|geojson)\\b)`, 'g')) ?? [],
  ).length;

export function guidesIn(project: ProjectReflection): Guides {
  const guides = (project.documents ?? []).filter(({ name }) => name !== listOfAll);
  const exported = project.getReflectionsByKind(
    ReflectionKind.Function | ReflectionKind.Variable,
  ) as DeclarationReflection[];
  const uses = guides.flatMap((guide) => {
    const text = textOf(guide);
    return exported.flatMap((one) => {
      const times = timesNamed(one.name, text);
      return times === 0 ? [] : [{ guide, one, times, first: text.indexOf(one.name) }];
    });
  });
  return {
    guidesOf: (reflection) =>
      uses
        .filter(({ one }) => one === reflection)
        .sort((a, b) => b.times - a.times)
        .map(({ guide }) => guide),
    exportsOf: (document) =>
      uses
        .filter(({ guide }) => guide === document)
        .sort((a, b) => a.first - b.first)
        .map(({ one }) => one),
  };
}
