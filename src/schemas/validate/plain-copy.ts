import { valueInWords } from '../../text/value-in-words.js';
import type { Finding } from '../finding.js';

const deepest = 64;
const mostValues = 2_000_000;
/** Of an object or list that is no table; a table may fill the whole. */
const mostMembers = 10_000;

type Target = Record<string, unknown> | unknown[];

/** One object or list that is being copied. */
interface Frame {
  readonly source: object;
  readonly target: Target;
  /** `undefined` for a list: its keys are the numbers below `length`. */
  readonly keys: readonly string[] | undefined;
  readonly length: number;
  readonly parent: Frame | undefined;
  /** Under which key its parent has it. */
  readonly key: string | number;
  readonly depth: number;
  next: number;
}

function pathTo(frame: Frame | undefined, key?: string | number): (string | number)[] {
  const path: (string | number)[] = key === undefined ? [] : [key];
  // The outermost frame holds nothing but the value itself, which has no key.
  for (let at = frame; at?.parent?.parent !== undefined; at = at.parent) path.push(at.key);
  return path.reverse();
}

/** What can go wrong on reading a value, told apart from the value itself. */
type Opened =
  | { readonly list: boolean; readonly keys: readonly string[] | undefined; readonly length: number }
  | Pick<Finding, 'code' | 'message' | 'expected'>;

const unreadable = (what: string): Pick<Finding, 'code' | 'message' | 'expected'> => ({
  code: 'unreadable',
  message: `reading ${what} threw an error`,
  expected: 'plain data, as JSON.parse gives it',
});

/** Finds out how an object is to be read. Each step may throw: it may be a proxy, a revoked one even. */
function opened(value: object): Opened {
  try {
    if (Array.isArray(value)) {
      const { length } = value;
      return Number.isSafeInteger(length) && length >= 0
        ? { list: true, keys: undefined, length }
        : unreadable('a list');
    }
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    if (typeof value === 'function' || tag !== 'Object') {
      const name = typeof value === 'function' ? 'function' : tag;
      return {
        code: 'wrong-type',
        message: `a ${name.slice(0, 60)} is no plain data`,
        expected: 'plain data, as JSON.parse gives it',
      };
    }
    const keys = Object.keys(value);
    return { list: false, keys, length: keys.length };
  } catch {
    return unreadable('the value');
  }
}

function put(target: Target, key: string | number, value: unknown): void {
  if (Array.isArray(target)) target.push(value);
  else target[String(key)] = value;
}

/**
 * A copy of any value as plain objects and lists, read once and never again, with what could not be
 * copied. Whatever the value does (throws, contains itself, never ends), this returns: the walk has a
 * stack of its own, a greatest depth and a greatest number of values. What could not be copied is
 * `undefined` in the copy.
 */
export function plainCopy(input: unknown): {
  readonly value: unknown;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const open = new Set<object>();
  const root: unknown[] = [];
  let budget = mostValues;
  let frame: Frame | undefined = {
    source: root,
    target: root,
    keys: undefined,
    length: 1,
    parent: undefined,
    key: '',
    depth: 0,
    next: 0,
  };
  const reject = (key: string | number, finding: Pick<Finding, 'code' | 'message' | 'expected'>): void => {
    const path = frame?.parent === undefined ? [] : pathTo(frame, key);
    findings.push({ ...finding, path });
    if (frame !== undefined) put(frame.target, key, undefined);
  };
  while (frame !== undefined) {
    if (frame.next >= frame.length) {
      open.delete(frame.source);
      frame = frame.parent;
      continue;
    }
    const key: string | number = frame.keys === undefined ? frame.next : (frame.keys[frame.next] ?? '');
    frame.next += 1;
    if (key === '__proto__') {
      // Kept out of the copy: on a plain object the key would set its prototype.
      findings.push({
        code: 'unknown-key',
        path: pathTo(frame, key),
        message: "unknown key '__proto__'",
        expected: 'a key of the model',
      });
      continue;
    }
    let value: unknown;
    try {
      value =
        frame.parent === undefined
          ? input
          : (frame.source as Readonly<Record<string | number, unknown>>)[key];
    } catch {
      reject(key, unreadable(`key ${valueInWords(String(key))}`));
      continue;
    }
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) {
      put(frame.target, key, value);
      continue;
    }
    if (open.has(value)) {
      reject(key, {
        code: 'cyclic',
        message: 'the value contains itself',
        expected: 'plain data without circles',
      });
      continue;
    }
    if (frame.depth >= deepest) {
      reject(key, {
        code: 'too-deep',
        message: `nested deeper than ${deepest} levels`,
        expected: 'a record',
      });
      continue;
    }
    const content = opened(value);
    if ('code' in content) {
      reject(key, content);
      continue;
    }
    // Tables stand at the top: only there may there be many, so that no row takes long.
    const isTable = frame.depth === 1 && key !== 'event';
    const most = isTable ? budget : Math.min(budget, mostMembers);
    if (content.length > most) {
      const message = `${content.length} members, too many${budget < mostMembers ? ' in all' : ''}`;
      reject(key, { code: 'too-large', message, expected: 'a record' });
      continue;
    }
    budget -= content.length;
    const target: Target = content.list ? [] : {};
    put(frame.target, key, target);
    open.add(value);
    const { keys, length } = content;
    frame = { source: value, target, keys, length, parent: frame, key, depth: frame.depth + 1, next: 0 };
  }
  return { value: root[0], findings };
}
