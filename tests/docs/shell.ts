import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command as commandFile } from '../cli/command.js';

const root = process.cwd();
const command = 'npx kidal-menaka-2006';

/** A line that a reader can type, with what the page says of it. */
export interface ShellLine {
  /** Where it stands: file and line. */
  readonly name: string;
  readonly line: string;
  /** The exit code by the comment at its end (`# exit code 1`); 0 without one. */
  readonly code: number;
  /** What it prints, by the ```text block that follows; a line `…` stands for any lines. Absent without a block. */
  readonly printed?: string | undefined;
}

/** How a line ended, and what it printed. */
export interface Ran {
  readonly code: number;
  readonly printed: string;
}

/** A fenced block: its language, its lines, and the line it starts on. */
interface Block {
  readonly language: string;
  readonly lines: readonly string[];
  readonly start: number;
  readonly end: number;
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  const found: Block[] = [];
  let open: { language: string; start: number } | undefined;
  lines.forEach((line, index) => {
    const fence = /^```(\w*)\s*$/.exec(line);
    if (!fence) return;
    if (open) {
      found.push({ ...open, lines: lines.slice(open.start + 1, index), end: index });
      open = undefined;
    } else open = { language: fence[1] ?? '', start: index };
  });
  return found;
}

/** The lines of the ```sh blocks of a text that run the command; a `\` at the end joins a line to the next. */
export function shellLines(text: string, file: string): readonly ShellLine[] {
  const lines = text.split('\n');
  const blocks = blocksOf(lines);
  return blocks.flatMap((block, at): ShellLine[] => {
    if (block.language !== 'sh') return [];
    const typed = block.lines
      .join('\n')
      .replace(/ *\\\n\s*/g, ' ')
      .split('\n')
      .filter((line) => line.startsWith(command));
    const next = blocks[at + 1];
    const follows =
      next?.language === 'text' && lines.slice(block.end + 1, next.start).every((line) => line.trim() === '');
    if (follows && typed.length !== 1)
      throw new Error(`${file}:${block.start + 1}: a \`\`\`text block needs one command before it`);
    return typed.map((line, index) => ({
      name: `${file}:${block.start + 2 + index}`,
      line,
      code: Number(/# exit code (\d+)$/.exec(line)?.[1] ?? 0),
      ...(follows && { printed: `${next.lines.join('\n')}\n` }),
    }));
  });
}

/** Those of the README, the guides and the examples. */
export function guideShellLines(): readonly ShellLine[] {
  const guides = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', ...guides.map((name) => `docs/${name}`), 'examples/README.md'].flatMap((file) =>
    shellLines(readFileSync(join(root, file), 'utf8'), file),
  );
}

/** The command as a shell function, so that pipes and redirections work as they do for a reader. */
const asFunction = 'npx() { shift; "$NODE" "$COMMAND" "$@"; }';

/** Runs a line where there is nothing but the examples: what it writes to files goes with the folder. */
async function runAnew(line: string): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'kidal-menaka-2006-'));
  symlinkSync(join(root, 'examples'), join(folder, 'examples'));
  const { FORCE_COLOR: _, COLUMNS: __, ...inherited } = process.env;
  const env = {
    ...inherited,
    NO_COLOR: '1',
    NODE: process.execPath,
    COMMAND: await commandFile(),
  };
  // Both streams in one, as a terminal shows them.
  const script = `${asFunction}\nexec 2>&1\n${line}`;
  const options = { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 };
  try {
    return await new Promise((resolve, reject) => {
      execFile('bash', ['-c', script], options, (error, printed) => {
        const code = error === null ? 0 : error.code;
        // CSV ends its lines in CRLF, which a terminal does not show.
        if (typeof code === 'number') resolve({ code, printed: printed.replaceAll('\r\n', '\n') });
        else reject(error);
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const runs = new Map<string, Promise<Ran>>();

/** What a line prints and ends with; one that stands on several pages is run once. */
export function runLine(line: string): Promise<Ran> {
  const command = line.replace(/ *#.*$/, '');
  const ran = runs.get(command) ?? runAnew(command);
  runs.set(command, ran);
  return ran;
}

/** A text as a pattern in which a line `…` stands for any number of lines. */
export function matchesPrinted(printed: string, said: string): boolean {
  const [first = '', ...rest] = said.split(/^…\n/m);
  if (rest.length === 0) return printed === said;
  if (!printed.startsWith(first)) return false;
  let from = first.length;
  const last = rest.pop() ?? '';
  for (const part of rest) {
    const at = `\n${printed}`.indexOf(`\n${part}`, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return last === '' || (printed.slice(from).endsWith(last) && `\n${printed}`.endsWith(`\n${last}`));
}
