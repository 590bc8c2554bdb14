import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { record } from '../../src/record.js';
import { findings, run } from './run.js';
import { folder, ged, gedFile, gedObject } from './samples.js';

const file = folder();
const box = readFileSync(new URL('../../examples/wikipedia-infobox.wikitext', import.meta.url), 'utf8');
const entity = {
  type: 'item',
  id: 'Q1',
  labels: { en: { language: 'en', value: 'Attack' } },
  claims: {},
};

describe('finds the format out by itself and says which it took', () => {
  const rows = [gedObject(ged.clean), gedObject(ged.wrongSum)];
  const cases: readonly (readonly [name: string, content: string | Buffer, words: string])[] = [
    ['ged.csv', gedFile(ged.clean), 'UCDP GED, CSV'],
    ['ged.tsv', gedFile(ged.clean).replaceAll(',', '\t'), 'UCDP GED, TSV'],
    ['semicolons.csv', gedFile(ged.clean).replaceAll(',', ';'), 'UCDP GED, CSV'],
    ['ged.csv.gz', gzipSync(gedFile(ged.clean)), 'UCDP GED, CSV, unpacked'],
    ['ged.ndjson', rows.map((row) => JSON.stringify(row)).join('\n'), 'UCDP GED, NDJSON'],
    ['ged-list.json', JSON.stringify(rows, null, 2), 'UCDP GED, a JSON list'],
    [
      'ged-api.json',
      JSON.stringify({ TotalCount: 2, TotalPages: 1, PreviousPageUrl: '', Result: rows }),
      'UCDP GED, a JSON list',
    ],
    [
      'ged.geojson',
      JSON.stringify({
        type: 'FeatureCollection',
        features: rows.map((properties) => ({ type: 'Feature', geometry: null, properties })),
      }),
      'UCDP GED, GeoJSON',
    ],
    ['one-row.json', JSON.stringify(rows[0]), 'UCDP GED, JSON'],
    [
      'acled.csv',
      'event_id_cnty,event_date,event_type,actor1,country,location,fatalities\nMLI1,2006-05-23,Battles,A,Mali,Kidal,1\n',
      'ACLED, CSV',
    ],
    [
      'acled-api.json',
      JSON.stringify({
        status: 200,
        data: [{ event_date: '2006-05-23', event_type: 'Battles', fatalities: '1' }],
      }),
      'ACLED, a JSON list',
    ],
    ['box.wikitext', box, 'a Wikipedia infobox, wikitext'],
    [
      'page.txt',
      `{{Short description|Fight}}\n${box}\n'''Text''' of the article.`,
      'a Wikipedia infobox, wikitext',
    ],
    [
      'box.json',
      JSON.stringify({ conflict: 'Fight', combatant1: 'A', combatant2: 'B', casualties1: '2 killed' }),
      'a Wikipedia infobox, JSON',
    ],
    ['entity.json', JSON.stringify(entity), 'a Wikidata entity, JSON'],
    ['entity-data.json', JSON.stringify({ entities: { Q1: entity } }), 'a Wikidata entity, JSON'],
    [
      'entities.ndjson',
      `${JSON.stringify(entity)}\n${JSON.stringify(entity)}\n`,
      'a Wikidata entity, NDJSON',
    ],
    ['record.json', JSON.stringify(record), 'a record, JSON'],
  ];
  test.each(cases)('%s', async (name, content, words) => {
    const path = file(name, content);
    const { err } = await run(['check', path]);
    expect(err).toBe(`${path}: read as ${words}\n`);
  });

  test('the name of a file decides nothing', async () => {
    const { err } = await run(['check', file('ged.wrong.json', gedFile(ged.clean))]);
    expect(err).toContain('UCDP GED, CSV');
  });

  test('--format overrules', async () => {
    const path = file('plain.txt', 'date;fatalities\n');
    expect((await run(['check', path, '--format', 'acled'])).code).toBe(0);
    const forced = await run(['check', file('forced.csv', gedFile(ged.clean)), '--format', 'csv,acled']);
    expect(forced.err).toContain('ACLED, CSV');
    expect(forced.code).toBe(1);
  });

  test.each([
    [
      'ACLED',
      'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp',
      {
        event_id_cnty: 'MLI1',
        event_date: '2006-05-23',
        year: '2007',
        event_type: 'Battles',
        fatalities: '1',
      },
    ],
    [
      'UCDP GED',
      'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob',
      {
        id: '1',
        year: '2007',
        date_start: '2006-05-23',
        date_end: '2006-05-23',
        best: '1',
        high: '1',
        low: '1',
      },
    ],
  ])('a file of %s without its header line, found wrong at the cell', async (name, header, values) => {
    const names = header.split(',');
    const row = names.map((column) => Object.entries(values).find(([key]) => key === column)?.[1] ?? '');
    const path = file('bare.csv', `${row.join(',')}\n`);
    const { out, err } = await run(['check', path]);
    expect(err).toContain(`read as ${name}, CSV`);
    const column = row.slice(0, names.indexOf('year')).join(',').length + 2;
    expect(findings(out)).toEqual([`${path}:1:${column} date-year year is '2007', the date is 2006-05-23`]);
  });

  test('standard input', async () => {
    const { err, code } = await run(['check', '-'], { stdin: gzipSync(gedFile(ged.clean)) });
    expect(err).toBe('standard input: read as UCDP GED, CSV, unpacked\n');
    expect(code).toBe(0);
  });
});

describe('findings', () => {
  test('one a line: file, line of the row, column of the cell, code, message', async () => {
    const path = file('sum.csv', gedFile(ged.clean, ged.wrongSum));
    const { out, code } = await run(['check', path]);
    const column = ged.wrongSum.lastIndexOf(',9,9,9') + 2;
    expect(findings(out)).toEqual([
      `${path}:3:${column} ucdp-sum best is 9, the deaths by side and status add up to 3`,
    ]);
    expect(out).toContain('2 rows, 1 error\n');
    expect(code).toBe(1);
  });

  test('the line is right below cells that run over several lines, blank lines and any line end', async () => {
    for (const end of ['\n', '\r\n']) {
      const long = ged.clean.replace('Mopti town', `"Mopti${end}town"`);
      const path = file('lines.csv', [ged.header, long, '', '', ged.wrongSum, ''].join(end));
      const { out } = await run(['check', path]);
      expect(findings(out)[0]).toContain(`${path}:6:`);
    }
  });

  test('a row cut in two by the pieces in which a file is read keeps its line', async () => {
    const many = Array.from({ length: 4_000 }, () => ged.clean);
    const path = file('pieces.csv', gedFile(...many, ged.wrongSum));
    const { out } = await run(['check', path]);
    expect(findings(out)[0]).toContain(`${path}:4002:`);
  });

  test('in JSON, the line and column of the key', async () => {
    const text = JSON.stringify([gedObject(ged.clean), gedObject(ged.wrongSum)], null, 1);
    const lines = text.split('\n');
    const at = lines.findLastIndex((one) => one.includes('"best"'));
    const path = file('sum.json', text);
    const { out } = await run(['check', path]);
    const position = `${path}:${at + 1}:${(lines[at]?.indexOf('"best"') ?? -1) + 1}`;
    expect(findings(out)).toEqual([
      `${position} ucdp-sum best is 9, the deaths by side and status add up to 3`,
    ]);
  });

  test('in a record, the line and column of what is wrong', async () => {
    const text = JSON.stringify({ ...record, date: '2006-02-30' }, null, 2);
    const path = file('bad-record.json', text);
    const { out, code } = await run(['check', path]);
    const line = text.split('\n').findIndex((one) => one.startsWith('  "date"')) + 1;
    expect(findings(out)).toEqual([
      `${path}:${line}:3 bad-day there is no day '2006-02-30'; expected a day that exists`,
    ]);
    expect(code).toBe(1);
  });

  test('in a box, the line of the parameter', async () => {
    const path = file(
      'odd.wikitext',
      '{{Infobox military conflict\n| conflict = Fight\n| casualties1 = as many as the stars\n}}',
    );
    const { out } = await run(['check', path]);
    expect(findings(out)[0]).toMatch(/odd.wikitext:3:1 /);
  });

  test('in a box, not the line of a template before or in it', async () => {
    const path = file(
      'template.wikitext',
      '{{Use dmy dates|date=May 2020}}\n{{Infobox military conflict\n| conflict = {{x|casualties1=1}}\n| date = the day of wrath\n| casualties1 = as many as the stars\n}}',
    );
    const { out } = await run(['check', path]);
    expect(findings(out).find((line) => line.includes('stars'))).toMatch(/template.wikitext:5:1 /);
    expect(findings(out).find((line) => line.includes('wrath'))).toMatch(/template.wikitext:4:1 /);
  });

  test('infos alone are clean; the first of a code is listed, the rest is counted, --all lists each', async () => {
    const row = 'MLI1,2006-05-23,Battles,A,Mali,Kidal,0';
    const path = file(
      'zeros.csv',
      `event_id_cnty,event_date,event_type,actor1,country,location,fatalities\n${row}\n${row}\n${row}\n`,
    );
    const few = await run(['check', path]);
    expect(few.code).toBe(0);
    expect(findings(few.out).filter((line) => line.includes('acled-zero-fatalities'))).toHaveLength(1);
    expect(few.out).toMatch(/3 {2}info {2}acled-zero-fatalities/);
    const all = await run(['check', path, '--all']);
    expect(findings(all.out).filter((line) => line.includes('acled-zero-fatalities'))).toHaveLength(3);
  });

  test('the record itself has none', async () => {
    const { out, code } = await run(['check', file('own.json', JSON.stringify(record))]);
    expect(out).toContain('no findings');
    expect(code).toBe(0);
  });

  test('--json is one document, --csv a table with the same findings', async () => {
    const path = file('both.csv', gedFile(ged.wrongSum, ged.wrongSum));
    const json = JSON.parse((await run(['check', path, '--json'])).out);
    expect(json.issues.map((issue: { code: string; line: number }) => [issue.code, issue.line])).toEqual([
      ['ucdp-sum', 2],
      ['ucdp-sum', 3],
    ]);
    expect(json.summary).toMatchObject({ rows: 2, errors: 2, warnings: 0, infos: 0, complete: true });
    const lines = (await run(['check', path, '--csv'])).out.trim().split('\r\n');
    expect(lines[0]).toBe('file,line,column,severity,code,path,message,value,expected');
    expect(lines).toHaveLength(3);
    const several = JSON.parse((await run(['check', path, path, '--json'])).out);
    expect(several.map((one: { file: string }) => one.file)).toEqual([path, path]);
  });

  test('a cell cannot command the terminal', async () => {
    const path = file('escape.csv', gedFile(ged.clean.replace('2018-01-11,', '\u001b[2J\u001b]0;x\u0007,')));
    const { out } = await run(['check', path]);
    expect(out).not.toContain('\u001b');
    expect(findings(out)).not.toEqual([]);
  });
});

describe('tables of any columns', () => {
  const table = file('own.csv', 'When,"Where, exactly",Dead\n23 May 2006,Kidal,many\n');
  test('--columns says what they hold, commas in a header and all', async () => {
    const { out, err, code } = await run([
      'check',
      table,
      '--columns',
      'date=When,place=Where, exactly,killed=Dead',
    ]);
    expect(err).toContain('a table by --columns, CSV');
    expect(findings(out)[0]).toContain(`${table}:2:19 count-not-understood`);
    expect(code).toBe(1);
  });
  test('without, it says how to', async () => {
    const { err, code } = await run(['check', table]);
    expect(err).toContain("--columns 'date=When,place=Where, exactly,killed=Dead'");
    expect(code).toBe(2);
  });
  test('a column that is not there is wrong use', async () => {
    const { err, code } = await run(['check', table, '--columns', 'date=Wen']);
    expect(err).toContain("did you mean 'When'?");
    expect(code).toBe(2);
  });
});
