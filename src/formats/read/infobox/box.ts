import type { Issue } from '../../../model/issue.js';
import { renderWikitext } from './render.js';
import { type SplitProblem, splitInfobox } from './split.js';
import { type Parameter, parameterOf, quoted, tell, type Work } from './work.js';

/** Longer than any real value: as written, and as it reads without its notes. */
const longestRaw = 100_000;
const longestValue = 10_000;

/** The parameters of an input, and what was amiss before they were read. */
export interface Box {
  readonly parameters: readonly Parameter[];
  readonly language: 'en' | 'fr' | 'pt';
  readonly issues: Issue[];
  /** Tells of the parameters that are not known, or that an account has no place for. */
  readonly tellUnread: (work: Work) => void;
}

type Told = Pick<Work, 'issues'>;
const problemWords: Readonly<Record<SplitProblem['code'], (detail: string) => string>> = {
  'no-infobox': () => 'No infobox of a conflict was found.',
  'unclosed-box': (detail) => `The box ${detail} is never closed; it was read to the end of the text.`,
  'unclosed-markup': (detail) => `${detail} is opened and never closed.`,
  'nested-too-deep': () => 'Templates or links are nested too deep; what lies deeper was kept as text.',
  'more-boxes': (detail) => `Further boxes were found (${detail}); the first was read.`,
  'duplicate-parameter': (detail) => `The parameter ${detail} stands twice; the last value counts.`,
  'unnamed-parameter': (detail) => `${detail} has no name.`,
};

function tellProblem(told: Told, { code, detail }: SplitProblem): void {
  const expected =
    code === 'no-infobox' ? { expected: "'{{Infobox military conflict}}' or one of its kin" } : {};
  const path = code === 'duplicate-parameter' ? [detail] : [];
  const words = code === 'more-boxes' ? detail : quoted(detail);
  tell(told, code, path, problemWords[code](words), {
    ...(detail === '' ? {} : { value: detail }),
    ...expected,
  });
}

/** `&lt;br&gt;` for `<br>`: the text comes out of an XML export, where all markup is escaped. */
const escaped = /&lt;(?:br|ref|small|!--)/i;
const plainMarkup = /<(?:br|ref|small|!--)/i;
const unescaped = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '',
  );

const isEscaped = (text: string): boolean => escaped.test(text) && !plainMarkup.test(text);

/** A text whose markup is escaped, as the plain markup it stands for; that is told once. */
function plainMarkupOf(told: Told, text: string): string {
  const message = 'All markup is escaped, as in an XML export; it was read as plain markup.';
  if (!told.issues.some(({ code }) => code === 'markup-escaped')) tell(told, 'markup-escaped', [], message);
  return unescaped(text);
}

function parametersOfText(
  told: Told,
  input: string,
): { parameters: readonly Parameter[]; template: string | null } {
  const { parameters, template, problems } = splitInfobox(
    isEscaped(input) ? plainMarkupOf(told, input) : input,
  );
  for (const problem of problems) tellProblem(told, problem);
  return { parameters: parameters.map(({ name, value }) => parameterOf(name, value)), template };
}

function parametersOfObject(told: Told, input: object): readonly Parameter[] {
  let entries: readonly (readonly [string, unknown])[] = [];
  try {
    entries = Object.entries(input);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell(told, 'input-not-readable', [], `The properties of the input cannot be read: ${reason}.`);
  }
  const found = entries.flatMap(([name, value]): Parameter[] => {
    if (value === undefined || value === null) return [];
    if (typeof value === 'string')
      return [
        parameterOf(
          name,
          value.includes('&') && isEscaped(value) ? plainMarkupOf(told, value.trim()) : value.trim(),
        ),
      ];
    if (typeof value === 'number' && Number.isFinite(value)) return [parameterOf(name, String(value))];
    const message = `The value of ${quoted(name)} is neither text nor a number.`;
    tell(told, 'value-not-text', [name], message, { value, expected: 'text or a number' });
    return [];
  });
  const expected = "parameters such as 'conflict', 'date', 'casualties1'";
  if (!found.some(({ meaning }) => meaning !== null))
    tell(told, 'no-infobox', [], 'The object has no parameter of an infobox.', { expected });
  return found;
}

/** Values longer than any real one are told of and left out. */
function withoutTooLong(told: Told, parameters: readonly Parameter[]): readonly Parameter[] {
  return parameters.filter(({ name, value, meaning }) => {
    if (value.length <= longestValue || meaning === null || meaning.role === 'layout') return true;
    const length = value.length > longestRaw ? value.length : renderWikitext(value).text.length;
    if (length <= longestValue) return true;
    const expected = `at most ${longestValue} characters`;
    tell(told, 'value-too-long', [name], `The value has ${length} characters and was not read.`, {
      value,
      expected,
    });
    return false;
  });
}

/** Parameters that only the French or Portuguese box has. */
const french = /^(?:conflit|pertes\d|combattants\d|lieu|commandants?\d|issue)$/;
const portuguese = /^(?:conflito|baixas\d|combatente\d|comandante\d|local)$/;

function languageOf(template: string | null, parameters: readonly Parameter[]): Box['language'] {
  if (/conflito|batalha|guerra/.test(template ?? '') || parameters.some(({ key }) => portuguese.test(key)))
    return 'pt';
  return /conflit/.test((template ?? '').replace(/conflict/g, '')) ||
    parameters.some(({ key }) => french.test(key))
    ? 'fr'
    : 'en';
}

/** Opens wikitext or an object: its parameters, and the language of the box. */
export function openBox(input: unknown): Box {
  const told: Told = { issues: [] };
  let parameters: readonly Parameter[] = [];
  let template: string | null = null;
  if (typeof input === 'string') ({ parameters, template } = parametersOfText(told, input));
  else if (typeof input === 'object' && input !== null) parameters = parametersOfObject(told, input);
  else {
    const expected = 'wikitext or an object of parameters';
    tell(told, 'input-not-readable', [], `${typeof input} is neither text nor an object of parameters.`, {
      value: input,
      expected,
    });
  }
  parameters = withoutTooLong(told, parameters);
  return {
    parameters,
    language: languageOf(template, parameters),
    issues: told.issues,
    tellUnread: (work) => tellUnread(work, parameters),
  };
}

function tellUnread(work: Work, parameters: readonly Parameter[]): void {
  for (const { name, value, meaning } of parameters) {
    if (value === '' || /^\d+$/.test(name)) continue;
    if (meaning === null)
      tell(work, 'parameter-unknown', [name], `The parameter ${quoted(name)} is not known.`, { value });
    else if (meaning.role === 'not-modelled' || meaning.role === 'part-of') {
      const message = `An account has no place for ${quoted(name)}; it stays in the raw input.`;
      tell(work, 'parameter-not-modelled', [name], message, { value });
    }
  }
}
