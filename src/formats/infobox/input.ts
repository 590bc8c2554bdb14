import { meaningOf, type ParameterMeaning, parameterKey } from './parameters.js';
import { renderWikitext } from './render.js';
import type { SplitProblem } from './split.js';
import { type Parameter, quoted, tell, type Work } from './work.js';

/** Longer than any real value: as written, and as it reads without its notes. */
const longestRaw = 100_000;
const longestValue = 20_000;

/** Tells of what was amiss in the wikitext. */
export function tellProblem(work: Work, { code, detail }: SplitProblem): void {
  const messages: Readonly<Record<SplitProblem['code'], string>> = {
    'no-infobox': 'No infobox of a conflict was found.',
    'unclosed-box': `The box ${quoted(detail)} is never closed; it was read to the end of the text.`,
    'unclosed-markup': `${quoted(detail)} is opened and never closed.`,
    'nested-too-deep': 'Templates or links are nested too deep; what lies deeper was kept as text.',
    'more-boxes': `${detail} more box(es) were found; the first was read.`,
    'duplicate-parameter': `The parameter ${quoted(detail)} stands twice; the last value counts.`,
    'unnamed-parameter': `${quoted(detail)} has no name.`,
  };
  const expected =
    code === 'no-infobox' ? { expected: "'{{Infobox military conflict}}' or one of its kin" } : {};
  tell(work, code, code === 'duplicate-parameter' ? [detail] : [], messages[code], {
    ...(detail === '' ? {} : { value: detail }),
    ...expected,
  });
}

/** Own properties of an object; an issue where they cannot be read. */
function entriesOf(work: Work, input: object): readonly (readonly [string, unknown])[] {
  try {
    return Object.entries(input);
  } catch (error) {
    tell(
      work,
      'input-not-readable',
      [],
      `The properties of the input cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
    return [];
  }
}

/** The parameters of an object; values that are neither text nor a number are told of. */
export function parametersOfObject(work: Work, input: object): readonly Parameter[] {
  const found = entriesOf(work, input).flatMap(([name, value]): Parameter[] => {
    if (value === undefined || value === null) return [];
    if (typeof value === 'string') return [parameterOf(name, value.trim())];
    if (typeof value === 'number' && Number.isFinite(value)) return [parameterOf(name, String(value))];
    tell(work, 'value-not-text', [name], `The value of ${quoted(name)} is neither text nor a number.`, {
      value,
      expected: 'text or a number',
    });
    return [];
  });
  if (!found.some(({ meaning }) => meaning !== null))
    tell(work, 'no-infobox', [], 'The object has no parameter of an infobox.', {
      expected: "parameters such as 'conflict', 'date', 'casualties1'",
    });
  return found;
}

export const parameterOf = (name: string, value: string): Parameter => ({
  name,
  key: parameterKey(name),
  value,
  meaning: meaningOf(name),
});

/** Tells of parameters that are not known, or that an account has no place for. */
export function tellUnread(work: Work, parameters: readonly Parameter[]): void {
  for (const { name, value, meaning } of parameters) {
    if (value === '' || /^\d+$/.test(name)) continue;
    if (meaning === null)
      tell(work, 'parameter-unknown', [name], `The parameter ${quoted(name)} is not known.`, { value });
    else if (meaning.role === 'not-modelled' || meaning.role === 'part-of') {
      tell(
        work,
        'parameter-not-modelled',
        [name],
        `An account has no place for ${quoted(name)}; it stays in the raw input.`,
        { value },
      );
    }
  }
}

/** The parameters that say what the roles name, without the empty ones. */
export const ofRole = (
  parameters: readonly Parameter[],
  ...roles: ParameterMeaning['role'][]
): readonly Parameter[] =>
  parameters.filter(({ meaning, value }) => meaning !== null && roles.includes(meaning.role) && value !== '');

/** Values longer than any real one are told of and left out. */
export function withoutTooLong(work: Work, parameters: readonly Parameter[]): readonly Parameter[] {
  return parameters.filter(({ name, value, meaning }) => {
    if (value.length <= longestValue || meaning === null || meaning.role === 'layout') return true;
    const length = value.length > longestRaw ? value.length : renderWikitext(value).text.length;
    if (length <= longestValue) return true;
    tell(work, 'value-too-long', [name], `The value has ${length} characters and was not read.`, {
      value,
      expected: `at most ${longestValue} characters`,
    });
    return false;
  });
}
