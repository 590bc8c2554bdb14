/** `npm run write`: draws the pictures of the record into docs/pictures. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { record } from '../../src/record.js';
import { drawPictures } from './index.js';

const folder = new URL('../../docs/pictures/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(drawPictures(record))) writeFileSync(new URL(name, folder), text);
