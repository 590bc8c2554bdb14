import type { Output } from './output.js';
import { counted } from './text.js';

/** A line on the terminal that tells how far reading has come. */
export interface Progress {
  /** Shows it anew, when it is time. */
  readonly tick: (rows: number) => void;
  /** Takes it off the screen, before anything else is printed. */
  readonly clear: () => void;
}

const patience = 1_000;
const pace = 200;

/** On a terminal, once reading takes longer than a second; elsewhere nothing. */
export function progressOn(
  output: Output,
  name: string,
  now: () => number = performance.now.bind(performance),
): Progress {
  const started = now();
  let last = started;
  let shown = false;
  return {
    tick: (rows) => {
      const time = now();
      if (!output.isTerminal || time - started < patience || time - last < pace) return;
      last = time;
      shown = true;
      const text = `${name}: ${counted(rows, 'row')}`;
      output.write(`\r\u001b[K${text.slice(0, output.width - 1)}`);
    },
    clear: () => {
      if (shown) output.write('\r\u001b[K');
      shown = false;
    },
  };
}
