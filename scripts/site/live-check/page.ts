/** The page of the live check: what is pasted goes to the worker, its answer into the page. Nothing leaves the browser. */
import { samples } from '../samples.js';
import { type Answer, type Link, type SlotAnswer, verdictWords } from './answer.js';
import type { Message } from './worker.js';

/** The worker's script, put in at build: from a file no other script may be loaded. */
declare const workerScript: string;

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
};
const paragraph = (textContent: string): HTMLElement => element('p', { textContent });
const list = (texts: readonly string[]): HTMLElement =>
  element('ul', {}, ...texts.map((textContent) => element('li', { textContent })));
const anchor = ({ text, href }: Link): HTMLElement => element('a', { textContent: text, href });

const byId = <E extends HTMLElement>(id: string): E => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as E;
};

const columns = ['Verdict', 'The record has', 'Who says so', 'In', 'Why'] as const;
const cell = (label: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const td = element('td', {}, ...children);
  td.dataset['label'] = label;
  return td;
};
const verdict = (of: string): HTMLElement =>
  element('span', { className: `verdict ${of}`, textContent: verdictWords[of] ?? of });

function positionRow({
  verdict: of,
  says,
  who,
  documents,
  why,
}: SlotAnswer['positions'][number]): HTMLElement {
  return element(
    'tr',
    {},
    cell(columns[0], verdict(of)),
    cell(columns[1], anchor(says)),
    cell(columns[2], who),
    cell(columns[3], ...documents.flatMap((one, index) => [...(index === 0 ? [] : ['; ']), anchor(one)])),
    cell(columns[4], why),
  );
}

/** A slot, folded: what was pasted, how it stands, and each position of the record. */
function slotBlock(slot: SlotAnswer): HTMLElement {
  const summary = element(
    'summary',
    {},
    verdict(slot.verdict),
    element('strong', { textContent: ` ${slot.title}` }),
    `: ${slot.yours}. ${slot.reason}.`,
  );
  if (slot.positions.length === 0) return element('details', {}, summary);
  const titles = columns.map((textContent) => element('th', { textContent, scope: 'col' }));
  const table = element(
    'table',
    { className: 'values' },
    element('thead', {}, element('tr', {}, ...titles)),
    element('tbody', {}, ...slot.positions.map(positionRow)),
  );
  return element('details', {}, summary, table);
}

const folded = (title: string, ...children: readonly Node[]): HTMLElement =>
  element('details', {}, element('summary', { textContent: title }), ...children);

const answerNodes = ({ heading, criteria, support, slots, others }: Answer): readonly HTMLElement[] => [
  element('h2', { textContent: heading }),
  ...(support.length === 0 ? [] : [list(support)]),
  folded('Why this event, or not', list(criteria)),
  ...slots.map(slotBlock),
  ...(others.length === 0 ? [] : [folded('What only the record has', list(others))]),
];

type Found = Extract<Message, { kind: 'answer' }>;

const matchList = ({ matches, more }: Found): readonly HTMLElement[] => {
  if (matches.length < 2) return [];
  const rows = matches.map(({ row, words }) => `Row ${row}: ${words}`);
  return [
    element('h2', { textContent: `${matches.length + more} rows may be this event, best first` }),
    list([...rows, ...(more === 0 ? [] : [`and ${more} more`])]),
  ];
};

/** The longest text that a link keeps. */
const longest = 6000;
const inputKey = 'input=';
const linkTo = (text: string | File): HTMLElement =>
  typeof text !== 'string' || text.length > longest
    ? paragraph(`A link keeps what you paste, and no file and no text of more than ${longest} characters.`)
    : element(
        'p',
        {},
        anchor({
          text: 'A link to this page with what you pasted',
          href: `#${inputKey}${encodeURIComponent(text)}`,
        }),
      );

const result = byId('live-check-result');
const status = byId('live-check-status');
const input = byId<HTMLTextAreaElement>('live-check-input');

/** The one sentence that is announced. */
const summaryOf = ({ read, answer }: Found): string =>
  answer === undefined ? read : [answer.heading, ...answer.support.slice(0, 1)].join(' ');

function show(message: Message, text: string | File): void {
  switch (message.kind) {
    case 'progress':
      status.textContent = `Reading: ${message.rows.toLocaleString('en')} rows so far.`;
      return;
    case 'unreadable':
      status.textContent = message.why;
      status.className = 'error';
      return;
    case 'answer':
      status.textContent = summaryOf(message);
      status.className = 'announced';
      result.replaceChildren(
        paragraph(message.read),
        ...(message.answer === undefined ? [] : answerNodes(message.answer)),
        ...matchList(message),
        ...(message.remarks.length === 0
          ? []
          : [folded('Remarks on what you pasted', list(message.remarks))]),
        linkTo(text),
      );
  }
}

const address = URL.createObjectURL(new Blob([workerScript], { type: 'text/javascript' }));
let worker: Worker | undefined;
let isBusy = false;

/** Has a text checked; whatever is being checked is given up. */
function check(text: string | File): void {
  if (isBusy) {
    worker?.terminate();
    worker = undefined;
  }
  isBusy = false;
  result.replaceChildren();
  status.className = '';
  status.textContent = '';
  if (typeof text === 'string' && text.trim() === '') return;
  worker ??= new Worker(address);
  isBusy = true;
  status.textContent = 'Reading…';
  worker.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind !== 'progress') isBusy = false;
    show(data, text);
  };
  worker.onerror = ({ message }) => {
    isBusy = false;
    status.className = 'error';
    status.textContent = `The check failed: ${message}`;
  };
  worker.postMessage(text);
}

let waiting: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => check(input.value), 150);
});
for (const [name, text] of Object.entries(samples)) {
  const button = element('button', { textContent: name, type: 'button' });
  button.addEventListener('click', () => {
    input.value = text;
    check(text);
  });
  byId('live-check-samples').append(button);
}
byId<HTMLInputElement>('live-check-file').addEventListener('change', ({ target }) => {
  const [file] = (target as HTMLInputElement).files ?? [];
  if (file) check(file);
});
function takeFromAddress(): void {
  const { hash } = location;
  if (!hash.startsWith(`#${inputKey}`)) return;
  input.value = decodeURIComponent(hash.slice(inputKey.length + 1));
  check(input.value);
}
addEventListener('hashchange', takeFromAddress);
if (location.hash.startsWith(`#${inputKey}`)) takeFromAddress();
else check(input.value);
