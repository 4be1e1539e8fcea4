/**
 * What reading alone costs: parses every document and every page that a list names, and does nothing with them.
 * The list is a JSON file, `{ specs, pages }`, of absolute paths.
 */
import { readFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';

const { specs, pages } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
let documents = 0;
for (const path of specs) {
  const text = readFileSync(path, 'utf8');
  const value = /\.ya?ml$/i.test(path) ? parse(text) : JSON.parse(text);
  if (typeof value === 'object') documents += 1;
}
const remark = unified().use(remarkParse).use(remarkGfm);
let nodes = 0;
for (const path of pages) nodes += remark.parse(readFileSync(path, 'utf8')).children.length;
console.log(`${documents} documents, ${nodes} nodes`);
