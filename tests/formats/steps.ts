import { build } from 'esbuild';
import { parseAst } from 'rollup/parseAst';

/** A node of a parsed program, as far as it is looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly body?: Node | readonly Node[];
}

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const loops = new Set([
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'WhileStatement',
  'DoWhileStatement',
]);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** What to write where, so that each turn of a loop and each call of a function is counted. */
function countersIn(program: Node): (readonly [at: number, text: string])[] {
  const found: (readonly [number, string])[] = [];
  const waiting: Node[] = [program];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const body = node.body;
    if ((functions.has(node.type) || loops.has(node.type)) && isNode(body)) {
      if (body.type === 'BlockStatement') found.push([body.start + 1, '$steps.n++;']);
      else if (functions.has(node.type)) found.push([body.start, '($steps.n++,'], [body.end, ')']);
      else found.push([body.start, '{$steps.n++;'], [body.end, '}']);
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) waiting.push(child);
    }
  }
  return found.reverse().sort(([a], [b]) => a - b);
}

/**
 * The exports of a source file, and how many steps a call takes: turns of loops and calls of functions, counted
 * and not timed, so that the answer is the same on every machine.
 */
export async function countedSteps<T>(
  file: string,
): Promise<{ exports: T; stepsOf: (run: () => void) => number }> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const source = outputFiles[0]?.text ?? '';
  const pieces: string[] = [];
  let from = 0;
  for (const [at, text] of countersIn(parseAst(source) as unknown as Node)) {
    pieces.push(source.slice(from, at), text);
    from = at;
  }
  const code = pieces.join('') + source.slice(from);
  const steps = { n: 0 };
  (globalThis as Record<string, unknown>)['$steps'] = steps;
  const exports = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as T;
  return {
    exports,
    stepsOf: (run) => {
      steps.n = 0;
      run();
      return steps.n;
    },
  };
}
