import { afterEach, expect, test, vi } from 'vitest';
import { repositoryLinks } from '../../scripts/docs/repository.js';

afterEach(() => vi.unstubAllEnvs());

const links = (): string =>
  repositoryLinks(
    ['Edit this page', { file: 'docs/formats.md' }],
    ['Report a mistake', { report: 'title=A%20%26%20B&labels=data' }],
  );

test('a page can be edited and a mistake told where its repository is, once that is known', () => {
  vi.stubEnv('GITHUB_REPOSITORY', 'owner/name');
  expect(links()).toBe(
    '<a href="https://github.com/owner/name/edit/main/docs/formats.md">Edit this page</a> · ' +
      '<a href="https://github.com/owner/name/issues/new?title=A%20%26%20B&amp;labels=data">Report a mistake</a>',
  );
});

test('until then there is no link that leads nowhere', () => {
  vi.stubEnv('GITHUB_REPOSITORY', undefined);
  expect(links()).toBe('');
});
