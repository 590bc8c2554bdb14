/**
 * The tables of a rendered guide, each cell with the header it stands under: on a phone a row becomes a block, and
 * each cell needs its header beside it.
 */
export const labelCells = (html: string): string =>
  html.replace(/<table>[\s\S]*?<\/table>/g, (table) => {
    const headers = [...table.matchAll(/<th\b[^>]*>([\s\S]*?)<\/th>/g)].map(([, text = '']) =>
      text.replace(/<[^>]*>/g, '').replaceAll('"', '&quot;'),
    );
    return table.replace('<table>', '<table class="values">').replace(/<tr>[\s\S]*?<\/tr>/g, (row) => {
      const cells = headers.values();
      return row.replace(/<td\b/g, () => `<td data-label="${cells.next().value ?? ''}"`);
    });
  });
