// TypeDoc puts a module's link into the summary that opens the module. A control inside a control cannot be told
// apart by a screen reader: the link becomes the first entry of what the summary opens.
const menu = document.getElementById('tsd-nav-container');

function takeLinksOut() {
  for (const link of menu.querySelectorAll('summary > a')) {
    const name = document.createElement('span');
    name.append(...[...link.childNodes].map((node) => node.cloneNode(true)));
    const inside = document.createElement('a');
    inside.href = link.href;
    inside.className = link.className;
    inside.textContent = 'Overview';
    inside.setAttribute('aria-label', `Overview of ${link.textContent}`);
    const entry = document.createElement('li');
    entry.append(inside);
    link.closest('details').querySelector('ul')?.prepend(entry);
    link.replaceWith(name);
  }
}

if (menu) {
  new MutationObserver(takeLinksOut).observe(menu, { childList: true });
  takeLinksOut();
}

// Copying, where the browser can.
function copying(button, text) {
  if (!navigator.clipboard) return;
  const name = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text());
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = name;
    }, 1500);
  });
}
for (const button of document.querySelectorAll('button[data-copy]'))
  copying(button, () => button.dataset.copy);
for (const button of document.querySelectorAll('button[data-cite]'))
  copying(button, () => {
    const claim = button.closest('li');
    const [says, where] = claim.querySelectorAll('p');
    const site = document.querySelector('.tsd-page-toolbar .title').textContent;
    return `${says.textContent}. ${where.textContent}. ${site}, ${claim.querySelector('.address a').href}`;
  });

// Filters: of the claims of a page, or of the list of tolls and the marks of the pictures. What is chosen stands in the
// address. A thing has each facet as a list of words; one that has a facet not at all is not left out by it.
for (const form of document.querySelectorAll('form.filters')) {
  form.hidden = false;
  const rows = document.querySelectorAll('li.claim, #tolls-list tbody tr');
  const marks = document.querySelectorAll('.picture [data-voice]');
  const output = form.querySelector('output');
  const asked = new URLSearchParams(location.search);
  for (const { name, options } of form.querySelectorAll('select')) {
    const value = asked.get(name);
    if (value && [...options].some((option) => option.value === value)) form.elements[name].value = value;
  }
  const apply = () => {
    const wanted = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
    const isWanted = ({ dataset }) =>
      wanted.every(({ name, value }) => dataset[name]?.split(' ').includes(value) ?? true);
    for (const row of rows) row.hidden = !isWanted(row);
    for (const mark of marks) mark.classList.toggle('dim', !isWanted(mark));
    for (const list of document.querySelectorAll('ul.claims')) {
      const empty = !list.querySelector('li:not([hidden])');
      list.hidden = empty;
      if (list.previousElementSibling?.localName === 'h3') list.previousElementSibling.hidden = empty;
    }
    for (const section of document.querySelectorAll('section[data-about]'))
      section.hidden = !section.querySelector('li.claim:not([hidden])');
    const shown = [...rows].filter(({ hidden }) => !hidden).length;
    output.textContent = wanted.length === 0 ? '' : `${shown} of ${rows.length} claims`;
  };
  form.addEventListener('change', () => {
    apply();
    if (location.protocol === 'file:') return;
    const chosen = [...new FormData(form)].filter(([, value]) => value !== '');
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(null, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}
