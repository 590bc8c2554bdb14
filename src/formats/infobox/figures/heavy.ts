import { heavyWords } from '../lexicon.js';
import type { TracedText } from '../lines.js';
import type { Unread } from './figure.js';
import { withoutParentheses } from './parentheses.js';

/** The words of a text that holds no figure, for an issue. */
export function withoutFigures(text: string): readonly Unread[] {
  const rest = text
    .split(/[;,.]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !heavyWords.test(piece));
  return rest.length === 0 ? [] : [{ code: 'text-not-read', words: rest.join(', ') }];
}

/** Words such as "heavy" at the parts of a text that hold no figure. */
export function heavyIn(line: TracedText): readonly {
  readonly words: string;
  readonly hedged: boolean;
  readonly qualifiers: string;
  readonly from: number;
  readonly to: number;
}[] {
  const { main, parentheses } = withoutParentheses(line);
  let at = 0;
  return main.text.split(/(?<=[;,.])|(?=\s(?:\d|~))/).flatMap((piece) => {
    const from = at;
    at += piece.length;
    const words = piece.replace(/[;,.]+$/, '').trim();
    if (!heavyWords.test(words) || /^(?:many|numerous|large|high|low|small|nombreuses)$/i.test(words))
      return [];
    const remark = parentheses.find((other) => other.at >= from && other.at <= at + 1)?.inner.text ?? '';
    return [
      {
        words: words.toLowerCase(),
        hedged: /probably|possibly|reportedly|likely/i.test(words),
        qualifiers: /\d/.test(remark) ? '' : remark,
        from: main.origin[from] ?? 0,
        to: (main.origin[Math.max(from, at - 1)] ?? 0) + 1,
      },
    ];
  });
}
