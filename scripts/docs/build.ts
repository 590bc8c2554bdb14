/** `npm run docs`: the site, into docs/api: the API reference with the guides, the live check and the data. Fails on any warning. */
import {
  Application,
  type Context,
  Converter,
  type DeclarationReflection,
  IndexEvent,
  JSX,
  MarkdownEvent,
  PageEvent,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
} from 'typedoc';
import { CommentTag } from 'typedoc/models';
import { attribution } from '../../src/attribution.js';
import { record } from '../../src/record.js';
import { liveCheckForm, liveCheckPolicy, liveCheckScript, liveCheckTitle } from '../site/page.js';
import { labelCells } from './label-cells.js';
import { writePages } from './pages.js';
import { writeSearch } from './search.js';
import { buildSite } from './site.js';
import { withoutNestedLinks } from './summaries.js';
import { simplifyTypes } from './types.js';
import { searchWords, values } from './values.js';

const root = 'kidal-menaka-2006';

/** The constants of a project, by name. */
const constants = (project: ProjectReflection): readonly DeclarationReflection[] =>
  project.getReflectionsByKind(ReflectionKind.Variable) as DeclarationReflection[];

/** A type without a group of its own is a word of the model. */
function groupModel({ project }: Context): void {
  for (const reflection of project.getReflectionsByKind(
    ReflectionKind.Interface | ReflectionKind.TypeAlias,
  )) {
    const { comment } = reflection;
    if (comment && !comment.getTag('@group')) {
      comment.blockTags.push(new CommentTag('@group', [{ kind: 'text', text: 'Model' }]));
    }
  }
}

const isLiveCheck = (reflection: Reflection | undefined): boolean =>
  reflection?.kindOf(ReflectionKind.Document) === true && reflection.name === liveCheckTitle;

/** A text with the addresses in it made links. */
const withLinks = (text: string): readonly (JSX.Element | string)[] =>
  text
    .split(/(https:[^\s)]+)/)
    .map((part) => (part.startsWith('https:') ? JSX.createElement('a', { href: part }, part) : part));

const raw = (html: string): JSX.Element => JSX.createElement(JSX.Raw, { html });

function prepare(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    groupModel(context);
    simplifyTypes(context.project);
  });
  const { hooks } = app.renderer;
  hooks.on('comment.afterTags', (context, _comment, reflection) => {
    const value = reflection.kindOf(ReflectionKind.Variable) ? values[reflection.getFullName()] : undefined;
    if (!value) return raw('');
    const page = (name: string): string => {
      const found = constants(context.page.project).find((one) => one.getFullName() === `${root}.${name}`);
      if (!found) throw new Error(`the reference has no constant '${name}'`);
      return context.urlTo(found) ?? '';
    };
    const menu = (id: string, text: string): void => {
      context.page.pageHeadings.push({ link: `#${id}`, text });
    };
    menu('value', 'Value');
    const heading = JSX.createElement('h4', { id: 'value' }, 'Value');
    return JSX.createElement(JSX.Fragment, null, heading, ...value({ record, page, menu }));
  });
  hooks.on('head.begin', ({ page }) => raw(isLiveCheck(page.model as Reflection) ? liveCheckPolicy : ''));
  hooks.on('content.end', ({ page }) => raw(isLiveCheck(page.model as Reflection) ? liveCheckForm : ''));
  hooks.on('body.end', (context) =>
    raw(
      isLiveCheck(context.page.model as Reflection)
        ? liveCheckScript(context.relativeURL('live-check.js'))
        : '',
    ),
  );
  hooks.on('footer.begin', () => JSX.createElement('p', null, ...withLinks(attribution)));
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
    page.contents = withoutNestedLinks(page.contents ?? '').replaceAll('href="site:', `href="${up}`);
  });
  app.renderer.on(IndexEvent.PREPARE_INDEX, (index: IndexEvent) => {
    index.searchFieldWeights['rows'] = 1;
    index.searchResults.forEach((result, at) => {
      const fields = index.searchFields[at];
      if (fields && result.kindOf(ReflectionKind.Variable))
        fields['rows'] = searchWords(result.getFullName(), record);
    });
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
writePages('docs/api', record);
writeSearch('docs/api', record);
await buildSite('docs/api', { releases: process.argv.includes('--releases') });
if (!isClean) process.exitCode = 1;
