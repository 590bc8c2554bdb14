/** Links into the repository, once a release or a workflow says where it is. */
import { html } from './page.js';

/** `report`: the question of a new issue. `file`: what one edits, where it is not written by a program. */
export function repositoryLinks(
  ...links: readonly (readonly [text: string, to: { readonly report: string } | { readonly file: string }])[]
): string {
  const repository = process.env['GITHUB_REPOSITORY'];
  if (repository === undefined) return '';
  return links
    .map(([text, to]) => {
      const path = 'file' in to ? `edit/main/${to.file}` : `issues/new?${to.report}`;
      return `<a href="${html(`https://github.com/${repository}/${path}`)}">${text}</a>`;
    })
    .join(' · ');
}
