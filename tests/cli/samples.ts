import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for the files of a test, removed after it. */
export function folder(): (name: string, content: string | Buffer) => string {
  const path = mkdtempSync(join(tmpdir(), 'kidal-cli-'));
  afterAll(() => rmSync(path, { recursive: true }));
  return (name, content) => {
    const file = join(path, name);
    writeFileSync(file, content);
    return file;
  };
}

/** Rows in the layout of UCDP GED, made up. */
export const ged = {
  header:
    'id,year,type_of_violence,side_a,side_b,where_prec,where_coordinates,country,latitude,longitude,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low',
  /** Sound, in 2018. */
  clean:
    '1,2018,1,Government of Mali,JNIM,1,Mopti town,Mali,14.48,-4.18,1,2018-01-11,2018-01-11,1,2,0,0,3,3,3',
  /** Its best is not the sum of its parts. */
  wrongSum:
    '2,2018,1,Government of Mali,JNIM,1,Mopti town,Mali,14.48,-4.18,1,2018-01-12,2018-01-12,1,2,0,0,9,9,9',
  /** This event, as UCDP might have coded it. */
  kidal:
    '3,2006,1,Government of Mali,ADC,1,Kidal town,Mali,18.44111,1.40778,1,2006-05-23,2006-05-23,2,2,0,0,4,6,4',
} as const;

export const gedFile = (...rows: readonly string[]): string => [ged.header, ...rows, ''].join('\n');

export const gedObject = (row: string): Readonly<Record<string, string>> => {
  const cells = row.split(',');
  return Object.fromEntries(ged.header.split(',').map((name, i) => [name, cells[i] ?? '']));
};
