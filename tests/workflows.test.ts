import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';

interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, { 'timeout-minutes'?: number; steps: { uses?: string; run?: string }[] }>;
}

describe.each(readdirSync(folder))('workflow %s', (name) => {
  const workflow: Workflow = parse(readFileSync(`${folder}/${name}`, 'utf8'));
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('pins every action by hash', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });

  test('starts with no right but to read, and ends some time', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  test('runs only scripts that there are', () => {
    const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
    const called = steps.flatMap(({ run }) =>
      [...(run ?? '').matchAll(/npm run (?:--\S+ )?([\w:]+)/g)].map((match) => match[1] ?? ''),
    );
    for (const script of called) expect(Object.keys(scripts)).toContain(script);
  });
});

test('the issue form for a wrong fact asks for the row and the source', () => {
  const form: { body: { id?: string; validations?: { required?: boolean } }[] } = parse(
    readFileSync('.github/ISSUE_TEMPLATE/wrong-fact.yml', 'utf8'),
  );
  const required = form.body.filter((field) => field.validations?.required).map((field) => field.id);
  expect(required).toEqual(['row', 'says', 'source']);
});
