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
