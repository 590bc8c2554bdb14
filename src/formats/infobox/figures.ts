import { scanCounts } from './figures/counts.js';
import { draftsOf } from './figures/drafts.js';
import type { LineReading, ReadingContext, Unread } from './figures/figure.js';
import { withoutFigures } from './figures/heavy.js';
import { readParentheses } from './figures/in-parentheses.js';
import { mainAndParentheses } from './figures/parentheses.js';
import { applyVerbs, distribute, dropUnclear } from './figures/shared-outcomes.js';
import { singular } from './lexicon.js';
import type { TracedText } from './lines.js';

/** The figures of a line. */
export function readLine(line: TracedText, context: ReadingContext): LineReading {
  const { main, parentheses } = mainAndParentheses(line);
  const scan = scanCounts(main.text, context);
  const unread: Unread[] = [...scan.unread];
  const drafts = draftsOf(main, scan.found, context, unread);
  distribute(drafts);
  dropUnclear(drafts, main.text, unread);
  applyVerbs(main.text, scan.found, drafts);
  readParentheses(drafts, parentheses, main.text, context, unread);
  if (scan.found.length === 0 && drafts.length === 0) unread.push(...withoutFigures(main.text));
  const figures = drafts.filter((draft) => !draft.dropped);
  const index = new Map(figures.map((draft, i) => [draft, i]));
  return {
    figures: figures.map((draft) => ({
      count: draft.qualifiers.approximate === true ? { ...draft.count, approximate: true } : draft.count,
      outcomes: draft.outcomes,
      noun: draft.noun,
      kind: draft.kind,
      ...(draft.kind === 'thing' || draft.kind === 'formation' || draft.kind === 'unknown'
        ? { unit: singular(draft.noun) }
        : {}),
      ...(draft.status === undefined ? {} : { status: draft.status }),
      qualifiers: draft.qualifiers,
      total: draft.total,
      within: draft.within === undefined ? undefined : index.get(drafts[draft.within] ?? draft),
      main: draft.main,
      from: draft.from,
      to: draft.to,
      numberFrom: draft.numberFrom,
      numberTo: draft.numberTo,
      number: draft.number,
    })),
    unread,
  };
}
