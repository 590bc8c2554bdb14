// TypeDoc puts a module's link into the summary that opens the module. A control inside a control cannot be told
// apart by a screen reader: the link becomes the first entry of what the summary opens.
const menu = document.getElementById('tsd-nav-container');

function takeLinksOut() {
  for (const link of menu.querySelectorAll('summary > a')) {
    const name = document.createElement('span');
    name.append(...[...link.childNodes].map((node) => node.cloneNode(true)));
    const entry = document.createElement('li');
    entry.append(link.cloneNode(true));
    link.closest('details').querySelector('ul')?.prepend(entry);
    link.replaceWith(name);
  }
}

if (menu) {
  new MutationObserver(takeLinksOut).observe(menu, { childList: true });
  takeLinksOut();
}
