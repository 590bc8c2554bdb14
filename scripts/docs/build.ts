/** `npm run docs`: the site, into docs/api: the API reference with the guides, the live check and the data. Fails on any warning. */
import {
  Application,
  Converter,
  type DeclarationReflection,
  type DocumentReflection,
  JSX,
  MarkdownEvent,
  PageEvent,
  type PageHeading,
  type Reflection,
  ReflectionKind,
} from 'typedoc';
import { attribution } from '../../src/attribution.js';
import { record } from '../../src/record.js';
import { liveCheckForm, liveCheckPolicy, liveCheckScript, liveCheckTitle } from '../site/page.js';
import { changelogPage } from './changelog.js';
import { describeParameters, dropConstFlags, groupModel, summarise } from './comments.js';
import { costsPage } from './costs.js';
import { downloadsPage } from './downloads.js';
import { guidesIn } from './guides.js';
import { all, h, join, raw } from './html.js';
import { idContent } from './id-page.js';
import { labelCells } from './label-cells.js';
import { writePages } from './pages.js';
import { schemaContent } from './schema-page.js';
import { writeSearch } from './search.js';
import type { Section } from './section.js';
import { buildSite } from './site.js';
import { withoutNestedLinks } from './summaries.js';
import { simplifyTypes } from './types.js';
import { values } from './values.js';

const isLiveCheck = (reflection: Reflection | undefined): boolean =>
  reflection?.kindOf(ReflectionKind.Document) === true && reflection.name === liveCheckTitle;

/** A text with the addresses in it made links. */
const withLinks = (text: string): readonly (JSX.Element | string)[] =>
  text
    .split(/(https:[^\s)]+)/)
    .map((part) => (part.startsWith('https:') ? JSX.createElement('a', { href: part }, part) : part));

/** What one looks for at the end of a page. */
const footerLinks = [
  ['downloads.html', 'Downloads'],
  ['costs.html', 'What each way of use costs'],
  ['changelog.html', 'Changes'],
] as const;

/** What stands under an export besides its doc comment. */
function sectionsOf(reflection: DeclarationReflection, up: string): readonly Section[] {
  const page = (name: string): string => `${up}variables/kidal-menaka-2006_schemas.${name}.html`;
  const value = values[reflection.getFullName()];
  if (value) return [{ id: 'value', title: 'Value', content: value({ record, up }) }];
  return reflection.kindOf(ReflectionKind.Variable)
    ? schemaContent(reflection, page)
    : idContent(reflection, record, up);
}

function prepare(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    groupModel(project);
    simplifyTypes(project);
  });
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    describeParameters(project, app);
    dropConstFlags(project);
    summarise(project);
  });
  const { hooks } = app.renderer;
  let guides: ReturnType<typeof guidesIn> | undefined;
  hooks.on('comment.afterTags', (context, _comment, reflection) => {
    guides ??= guidesIn(context.page.project);
    const up = context.relativeURL('./');
    const isSignature = reflection.kindOf(ReflectionKind.CallSignature);
    const one = (isSignature ? reflection.parent : reflection) as DeclarationReflection;
    const isOwnPage = one === context.page.model;
    if (!isOwnPage || (isSignature && one.signatures?.at(-1) !== reflection)) return raw('');
    const sections = isSignature ? [] : sectionsOf(one, up);
    const about = guides.guidesOf(one).slice(0, 3);
    const headings: PageHeading[] = sections.map(({ id, title }) => ({ link: `#${id}`, text: title }));
    context.page.pageHeadings.push(...headings);
    const links = about.map((guide) => h('a', { href: context.urlTo(guide) ?? '' }, guide.name));
    return all(
      ...sections.flatMap(({ id, title, content }) => [h('h4', { id }, title), ...content]),
      ...(links.length === 0
        ? []
        : [
            h(
              'p',
              { class: 'guides' },
              h('strong', null, links.length === 1 ? 'Guide: ' : 'Guides: '),
              ...join(links, ', '),
            ),
          ]),
    );
  });
  hooks.on('head.begin', ({ page }) => raw(isLiveCheck(page.model as Reflection) ? liveCheckPolicy : ''));
  hooks.on('content.end', (context) => {
    const { model } = context.page as PageEvent<Reflection>;
    if (isLiveCheck(model)) return raw(liveCheckForm);
    if (!model.kindOf(ReflectionKind.Document)) return raw('');
    guides ??= guidesIn(context.page.project);
    const links = guides
      .exportsOf(model as DocumentReflection)
      .map((one) => h('a', { href: context.urlTo(one) ?? '' }, h('code', null, one.name)));
    if (links.length === 0) return raw('');
    return h(
      'div',
      { class: 'tsd-typography guides' },
      h('p', null, h('strong', null, 'In the reference: '), ...join(links, ', ')),
    );
  });
  hooks.on('body.end', (context) =>
    raw(
      isLiveCheck(context.page.model as Reflection)
        ? liveCheckScript(context.relativeURL('live-check.js'))
        : '',
    ),
  );
  hooks.on('footer.begin', () => JSX.createElement('p', null, ...withLinks(attribution)));
  hooks.on('footer.begin', ({ relativeURL }) =>
    h(
      'p',
      null,
      ...join(
        footerLinks.map(([path, text]) => h('a', { href: relativeURL(path) }, text)),
        ' · ',
      ),
    ),
  );
  app.renderer.on(
    MarkdownEvent.PARSE,
    (event: MarkdownEvent) => {
      event.parsedText = labelCells(event.parsedText);
    },
    -1, // After TypeDoc's own.
  );
  // Guides link to what is only on the site as `site:path`, since no such file is beside them.
  app.renderer.on(PageEvent.END, (page: PageEvent) => {
    const up = '../'.repeat(page.url.split('/').length - 1);
    page.contents = withoutNestedLinks(page.contents ?? '')
      .replaceAll('href="site:', `href="${up}`)
      // Beside the menus the column of text is narrower than a guide is on its own.
      .replaceAll('media="(max-width: 700px)"', 'media="(max-width: 1399px)"');
  });
}

/** Writes the reference; false on any error or warning. */
async function buildReference(): Promise<boolean> {
  const app = await Application.bootstrapWithPlugins({ options: 'typedoc.json' });
  prepare(app);
  const project = await app.convert();
  if (!project) return false;
  app.validate(project);
  await app.generateOutputs(project);
  return app.logger.errorCount === 0 && app.logger.warningCount === 0;
}

const isClean = await buildReference();
await buildSite('docs/api', { releases: process.argv.includes('--releases') });
writePages('docs/api', record, [
  downloadsPage('docs/api/data/latest', record.version),
  changelogPage(),
  await costsPage(),
]);
writeSearch('docs/api', record);
if (!isClean) process.exitCode = 1;
