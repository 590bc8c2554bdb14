/** What the reference adds to the doc comments: groups, first sentences, and the sentence that repeated parameters share. */
import {
  type Application,
  Comment,
  type DeclarationReflection,
  type ParameterReflection,
  type ProjectReflection,
  ReflectionFlag,
  ReflectionKind,
  type SignatureReflection,
} from 'typedoc';
import { type CommentDisplayPart, CommentTag } from 'typedoc/models';

/** A type without a group of its own is a word of the model. */
export function groupModel(project: ProjectReflection): void {
  for (const { comment } of project.getReflectionsByKind(
    ReflectionKind.Interface | ReflectionKind.TypeAlias,
  )) {
    if (comment && !comment.getTag('@group'))
      comment.blockTags.push(new CommentTag('@group', [{ kind: 'text', text: 'Model' }]));
  }
}

/** Where a text's first sentence ends, if it does: at a full stop outside brackets, or with its paragraph. */
function sentenceEnd(
  text: string,
  open: number,
): { readonly end: number | undefined; readonly open: number } {
  let depth = open;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (text.startsWith('\n\n', index)) return { end: index, open: 0 };
    if (char === '.' && depth === 0 && /^(\s|$)/.test(text.slice(index + 1))) return { end: index, open: 0 };
  }
  return { end: undefined, open: depth };
}

/** What stands before the first full stop, and the stop. */
export function firstSentence(parts: readonly CommentDisplayPart[]): CommentDisplayPart[] {
  const sentence: CommentDisplayPart[] = [];
  let open = 0;
  for (const part of parts) {
    const found = part.kind === 'text' ? sentenceEnd(part.text, open) : { end: undefined, open };
    open = found.open;
    if (found.end === undefined) {
      sentence.push(part);
      continue;
    }
    sentence.push({ ...part, text: `${part.text.slice(0, found.end)}.` } as CommentDisplayPart);
    break;
  }
  return sentence;
}

/** Puts the first sentence of each export beside its name on the page of its module. */
export function summarise(project: ProjectReflection): void {
  const exported = project.getReflectionsByKind(
    ReflectionKind.Variable | ReflectionKind.Function | ReflectionKind.Interface | ReflectionKind.TypeAlias,
  ) as DeclarationReflection[];
  for (const one of exported) {
    const comment = one.comment ?? one.signatures?.[0]?.comment;
    if (comment && !comment.getTag('@summary'))
      comment.blockTags.push(new CommentTag('@summary', firstSentence(comment.summary)));
  }
}

/** A constant is called one already: no word beside its name says so again. */
export function dropConstFlags(project: ProjectReflection): void {
  for (const variable of project.getReflectionsByKind(ReflectionKind.Variable))
    variable.setFlag(ReflectionFlag.Const, false);
}

/** The parameter that every query ends with: tables of the reader's own. */
const ownTables =
  'A record of your own, or those of its tables that are read; this record, where it is left out.';

const summaryOf = ({ comment }: ParameterReflection): readonly CommentDisplayPart[] => comment?.summary ?? [];

/** Gives each parameter its sentence, and warns where there is none. */
export function describeParameters(project: ProjectReflection, app: Application): void {
  const signatures = project.getReflectionsByKind(ReflectionKind.CallSignature) as SignatureReflection[];
  for (const signature of signatures) {
    for (const parameter of signature.parameters ?? []) {
      if (summaryOf(parameter).length > 0) continue;
      const elsewhere = signature.parent.signatures
        ?.flatMap((other) => other.parameters ?? [])
        .find(({ name, comment }) => name === parameter.name && (comment?.summary.length ?? 0) > 0);
      if (elsewhere?.comment) parameter.comment = elsewhere.comment.clone();
      else if (/^(record|tables)$/.test(parameter.name))
        parameter.comment = new Comment([{ kind: 'text', text: ownTables }]);
      else app.logger.warn(`no sentence for the parameter ${parameter.getFullName()}` as never);
    }
  }
}
