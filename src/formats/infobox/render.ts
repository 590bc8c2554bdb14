import { entityText } from './render/entities.js';
import { countryOf, countryOfLetters } from './render/flags.js';
import { copy, emit, flag, newSink, type Rendered, type Sink, signs } from './render/rendered.js';
import {
  fates,
  fixed,
  flagNames,
  flagTextNames,
  listNames,
  noteNames,
  wrapperNames,
} from './render/template-names.js';
import { parseWikitext, type WikiNode, type WikiPart, type WikiTemplate } from './wikitext.js';

const piece =
  /&#?[a-zA-Z0-9]{1,10};|'{2,5}|\n-{4,}|^-{4,}|\[(?:https?:)?\/\/[^\s\]]{1,2000}[^\]\n]{0,500}\]|[\u{1f1e6}-\u{1f1ff}]{2}|[\ue000-\ue1ff]|__[A-Z]{3,20}__/gu;

/** Text as it stands: entities, quotes, bare links and flag letters made out. */
function renderText(sink: Sink, start: number, end: number): void {
  const text = sink.value.slice(start, end);
  let written = 0;
  for (const { 0: found, index } of text.matchAll(piece)) {
    copy(sink, text.slice(written, index), start + written);
    written = index + found.length;
    const at = start + index;
    if (found.startsWith('&')) sink.until.set(at, at + found.length);
    if (found.startsWith('&')) emit(sink, entityText(found) ?? found, at);
    else if (found.startsWith("''")) {
      if (found.length !== 2) emit(sink, signs.bold, at);
    } else if (found.includes('---')) emit(sink, `\n${signs.rule}\n`, at);
    else if (found.startsWith('[')) sink.notes.push(found);
    else if (/^[\u{1f1e6}-\u{1f1ff}]/u.test(found)) flag(sink, countryOfLetters(found), at);
    else if (found.startsWith('_')) sink.unread.push(found);
    else emit(sink, ' ', at);
  }
  copy(sink, text.slice(written), start + written);
}

const argument = (sink: Sink, template: WikiTemplate, index: number): string => {
  const positional = template.parts.filter((part) => part.equals === null);
  const part =
    positional[index] ?? template.parts.find((other) => nameText(sink.value, other) === String(index + 1));
  return part === undefined ? '' : plainOf(sink, part);
};
const nameText = (value: string, part: WikiPart): string =>
  part.equals === null ? '' : value.slice(part.start, part.equals).trim().toLowerCase();
const named = (sink: Sink, template: WikiTemplate, name: string): WikiPart | undefined =>
  template.parts.find((part) => nameText(sink.value, part) === name);

/** The text of a part alone; rendered once, however often it is asked for. */
function plainOf({ value, plain }: Sink, part: WikiPart): string {
  const known = plain.get(part);
  if (known !== undefined) return known;
  const inner = newSink(value, plain);
  renderNodes(inner, part.value);
  const text = inner.chars
    .join('')
    .replace(/[\ue000-\ue0ff]/g, '')
    .trim();
  plain.set(part, text);
  return text;
}

function items(sink: Sink, template: WikiTemplate): void {
  const title = named(sink, template, 'title');
  if (title !== undefined) {
    emit(sink, '\n', title.start);
    renderNodes(sink, title.value);
    emit(sink, ':', title.end - 1);
  }
  for (const part of template.parts) {
    const name = nameText(sink.value, part);
    if (name !== '' && !/^\d+$/.test(name) && !/^item\d*$/.test(name)) continue;
    emit(sink, '\n', part.start);
    renderNodes(sink, part.value);
  }
  emit(sink, '\n', template.end - 1);
}

/** What a template with numbers for a date says, in words that the date reader knows. */
function dateText(sink: Sink, template: WikiTemplate): string | null {
  const { name } = template;
  const at = (index: number): string => argument(sink, template, index);
  if (
    /^(?:start|end|birth|event|film) ?date(?: and age)?$|^startdate$|^enddate$|^start-date$|^dts$/.test(name)
  ) {
    const [year, month, day] = [at(0), at(1), at(2)];
    const time = /^\d{1,2}$/.test(at(3)) && /^\d{2}$/.test(at(4)) ? ` ${at(3)}:${at(4)}` : '';
    return `${ymd(year, month, day)}${time}`;
  }
  if (/^start and end dates?$/.test(name)) return `${ymd(at(0), at(1), at(2))} – ${ymd(at(3), at(4), at(5))}`;
  if (/^(?:old ?style ?date(?:dy)?)$/.test(name)) return `${at(0)} ${at(1)}`;
  if (/^(?:date-?|data|jour|fecha|dater|dmy|mdy|1er|ier)$/.test(name)) {
    const words = [0, 1, 2].map(at).filter((text) => text !== '' && !/^(?:dmy|mdy|iso|none)$/i.test(text));
    return words.join(' ');
  }
  return null;
}

function ymd(year: string, month: string, day: string): string {
  if (/^\d+$/.test(year) && /^\d{1,2}$/.test(month) && /^\d{1,2}$/.test(day)) {
    return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  if (/^\d+$/.test(year) && /^\d{1,2}$/.test(month))
    return `${year.padStart(4, '0')}-${month.padStart(2, '0')}`;
  return [day, month, year].filter((text) => text !== '').join(' ');
}

/** What a template with one number or name says. */
function valueText(sink: Sink, template: WikiTemplate): string | null {
  const { name } = template;
  const at = (index: number): string => argument(sink, template, index);
  if (/^formatnum:/.test(name))
    return (
      sink.value
        .slice(template.start + 2, template.end - 2)
        .replace(/^\s*formatnum:/i, '')
        .split('|')[0] ?? ''
    );
  if (/^(?:circa|c\.|ca|ca\.|c|approx\.|approximately|vers)$/.test(name))
    return at(0) === '' ? 'c. ' : `c. ${at(0)}${at(1) === '' ? '' : ` – c. ${at(1)}`}`;
  if (/^(?:val|nts|number|num|formatnum|nombre|unité|unité\/2|gaps|fmtn)$/.test(name)) {
    if (name === 'gaps') return [0, 1, 2, 3].map(at).join('');
    return [at(0), at(1)].filter((text) => text !== '').join(' ');
  }
  if (
    /^(?:abbr|abbrv?|tooltip|hover title|h:title|ill|illm|interlanguage link|interlanguage link multi|link|lien|nihongo|popfunc|hoverbox|abbreviation|linktext|nowrap2|ill-wd2?|translation)$/.test(
      name,
    )
  ) {
    return /^(?:lien)$/.test(name) ? plainName(sink, template, ['trad', 'texte', 'fr']) || at(0) : at(0);
  }
  if (/^(?:lang|langue|transl|transliteration)$/.test(name))
    return at(2) !== '' && name !== 'lang' ? at(2) : at(1);
  if (/^lang-/.test(name)) return at(0);
  if (/^(?:font ?color|color|colour|coloured|font)$/.test(name)) return at(1);
  if (/^(?:sortname|hs)$/.test(name)) return `${at(0)} ${at(1)}`.trim();
  if (/^(?:ship|uss|hms|hmas|hmcs|ss|rms|sms|usat|usns|mv|ins)$/.test(name))
    return `${name === 'ship' ? at(0) : name.toUpperCase()} ${name === 'ship' ? at(1) : at(0)}`;
  if (/^s?class2?-?$|^sclass-?$/.test(name)) return `${at(0)}-class ${at(1)}`;
  return null;
}

const plainName = (sink: Sink, template: WikiTemplate, names: readonly string[]): string =>
  names
    .map((name) => named(sink, template, name))
    .map((part) => (part === undefined ? '' : plainOf(sink, part)))
    .find((text) => text !== '') ?? '';

function renderTemplate(sink: Sink, template: WikiTemplate): void {
  const { name, start } = template;
  sink.until.set(start, template.end);
  const raw = sink.value.slice(start, template.end);
  const word = Object.hasOwn(fixed, name) ? fixed[name] : undefined;
  const fate = Object.hasOwn(fates, name) ? fates[name] : undefined;
  const text =
    fate !== undefined ? ` ${fate} ` : (word ?? dateText(sink, template) ?? valueText(sink, template));
  if (name === 'coord' || name === 'coor' || name === 'coordinates') {
    sink.coordinates.push(
      template.parts.filter((part) => part.equals === null).map((part) => plainOf(sink, part)),
    );
  } else if (text !== null) emit(sink, text, start);
  else if (noteNames.test(name)) sink.notes.push(raw);
  else if (flagNames.test(name)) {
    if (/\d/.test(raw)) sink.notes.push(raw);
    flag(sink, /image/.test(name) ? '' : countryOf(argument(sink, template, 0)), start);
  } else if (flagTextNames.test(name)) {
    const country = countryOf(argument(sink, template, 0));
    if (/\d/.test(raw)) sink.notes.push(raw);
    flag(sink, country, start);
    emit(sink, plainName(sink, template, ['name']) || country, start);
  } else if (wrapperNames.test(name)) renderPositional(sink, template);
  else if (listNames.test(name) || /^collaps(?:ible|ed|e) ?list$|^hidden(?: begin)?$|^collapse$/.test(name))
    items(sink, template);
  else if (/^[a-z]{2,3}$/.test(name) && template.parts.length === 0) {
    const country = countryOf(name.toUpperCase());
    flag(sink, country, start);
    emit(sink, country, start);
  } else sink.unread.push(raw);
}

function renderPositional(sink: Sink, template: WikiTemplate): void {
  let first = true;
  for (const part of template.parts) {
    const name = nameText(sink.value, part);
    if (/^(?:class|style|color|colour|size|align|lang|indent|nowrap|begin)$/.test(name)) continue;
    if (!first && !/^\d+$/.test(name)) emit(sink, ' ', part.start);
    // "1=2 killed" names its place; any other "=" belongs to the text.
    if (name !== '' && !/^\d+$/.test(name)) {
      renderNodes(sink, part.name);
      emit(sink, '=', part.equals ?? part.start);
    }
    renderNodes(sink, part.value);
    first = false;
  }
}

const hidden = /^(?:file|image|fichier|ficheiro|archivo|imagem|category|catégorie|media):/i;

function renderNodes(sink: Sink, nodes: readonly WikiNode[]): void {
  for (const node of nodes) {
    if (node.kind === 'text') renderText(sink, node.start, node.end);
    else if (node.kind === 'template') renderTemplate(sink, node);
    else if (node.kind === 'link') {
      if (hidden.test(node.target)) {
        sink.unread.push(sink.value.slice(node.start, node.end));
        continue;
      }
      const from = sink.chars.length;
      renderNodes(sink, node.label);
      if (/\d/.test(node.target) && !sink.chars.slice(from).join('').includes(node.target))
        sink.notes.push(`[[${node.target}]]`);
      sink.links.push({ from, to: sink.chars.length, target: node.target.split('|')[0]?.trim() ?? '' });
    } else if (node.kind !== 'tag') sink.notes.push(sink.value.slice(node.start, node.end));
    else if (/^\/?(?:br|p|div|li|tr|ul|ol|table|center|blockquote)$/.test(node.name))
      emit(sink, '\n', node.start);
    else if (/^\/?small$/.test(node.name)) emit(sink, signs.small, node.start);
    else if (node.name === 'hr') emit(sink, `\n${signs.rule}\n`, node.start);
    else if (/\d/.test(sink.value.slice(node.start, node.end)))
      sink.unread.push(sink.value.slice(node.start, node.end));
  }
}

/** A value as it reads on the page. Never throws; linear in the value. */
export function renderWikitext(value: string): Rendered {
  const sink = newSink(value);
  renderNodes(sink, parseWikitext(value).nodes);
  const { chars, value: source, apart: _, plain: __, ...rest } = sink;
  return { ...rest, source, text: chars.join('') };
}
