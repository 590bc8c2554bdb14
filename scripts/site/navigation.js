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

// Copying an id, where the browser can.
for (const button of document.querySelectorAll('button[data-copy]')) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = 'Copy id';
    }, 1500);
  });
}

// Marks of the tolls whose claims no filter lets through step back.
function dimMarks(rows, isFiltered) {
  const shown = new Set();
  const listed = new Set();
  for (const row of rows) {
    const id = row.querySelector('a').hash.slice(1);
    listed.add(id);
    if (!row.hidden) shown.add(id);
  }
  for (const mark of document.querySelectorAll('.picture [data-claim], .picture [data-claims]')) {
    const ids = (mark.dataset.claims ?? mark.dataset.claim).split(' ');
    const isListed = ids.some((id) => listed.has(id));
    mark.classList.toggle('dim', isFiltered && isListed && !ids.some((id) => shown.has(id)));
  }
}

// Filters: of the claims of a page, or of the rows of the tolls. What is chosen stands in the address.
for (const form of document.querySelectorAll('form.filters')) {
  form.hidden = false;
  const rows =
    form.dataset.for === 'tolls'
      ? document.querySelectorAll('#tolls-list tbody tr')
      : document.querySelectorAll('li.claim');
  const output = form.querySelector('output');
  const asked = new URLSearchParams(location.search);
  for (const { name, options } of form.querySelectorAll('select')) {
    const value = asked.get(name);
    if (value && [...options].some((option) => option.value === value)) form.elements[name].value = value;
  }
  const apply = () => {
    const wanted = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
    let shown = 0;
    for (const row of rows) {
      row.hidden = !wanted.every(({ name, value }) => row.dataset[name] === value);
      if (!row.hidden) shown += 1;
    }
    for (const list of document.querySelectorAll('ul.claims')) {
      const empty = !list.querySelector('li:not([hidden])');
      list.hidden = empty;
      if (list.previousElementSibling?.localName === 'h3') list.previousElementSibling.hidden = empty;
    }
    for (const section of document.querySelectorAll('section[data-about]'))
      section.hidden = !section.querySelector('li.claim:not([hidden])');
    if (form.dataset.for === 'tolls') dimMarks(rows, wanted.length > 0);
    output.textContent = wanted.length === 0 ? '' : `${shown} of ${rows.length}`;
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
