/** Cold imports: the median over fresh processes of `await import(x)`, each round taking all modules in turn. */
import { execFileSync } from 'node:child_process';

export function importTimes(
  folder: string,
  modules: readonly string[],
  rounds: number,
): ReadonlyMap<string, number> {
  const times = new Map(modules.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of modules) {
      const code = `const start = performance.now(); await import(${JSON.stringify(name)}); console.log(performance.now() - start);`;
      const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: folder,
        encoding: 'utf8',
      });
      times.get(name)?.push(Number(printed));
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
