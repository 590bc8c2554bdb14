import { expect, test } from 'vitest';
import { labelCells } from '../../scripts/docs/label-cells.js';

test('each cell of a table says under which header it stands', () => {
  const table =
    '<table>\n<thead>\n<tr>\n<th><code>min</code></th>\n<th style="text-align:right">A "b"</th>\n</tr>\n</thead>\n' +
    '<tbody>\n<tr>\n<td>1</td>\n<td style="text-align:right">2</td>\n</tr>\n</tbody>\n</table>';
  expect(labelCells(`<p>a</p>${table}`)).toBe(
    '<p>a</p><table class="values">\n<thead>\n<tr>\n<th><code>min</code></th>\n<th style="text-align:right">A "b"</th>\n</tr>\n</thead>\n' +
      '<tbody>\n<tr>\n<td data-label="min">1</td>\n<td data-label="A &quot;b&quot;" style="text-align:right">2</td>\n</tr>\n</tbody>\n</table>',
  );
});

test('what is no table stays as it is', () => {
  expect(labelCells('<p>&lt;table&gt;</p>')).toBe('<p>&lt;table&gt;</p>');
});
