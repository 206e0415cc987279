// Reads a flowchart with the parser of Mermaid, and writes what it sees as JSON.
// Usage: node read_mermaid.mjs NODE_MODULES FILE OUTPUT
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [folder, file, output] = process.argv.slice(2);
const require = createRequire(pathToFileURL(folder + '/'));
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('');
globalThis.window = window;
globalThis.document = window.document;
const entry = pathToFileURL(folder + '/mermaid/dist/mermaid.core.mjs');
const mermaid = (await import(entry)).default;

const text = readFileSync(file, 'utf8');
await mermaid.parse(text);
const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
// Mermaid keeps entities as marks of its own until it draws; a page then shows the characters.
const shown = (marked) => {
  const code = marked
    .replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';').replace(/<br\s*\/?>/g, '\n');
  const area = window.document.createElement('textarea');
  area.innerHTML = code;
  return area.value;
};
const links = {};
const nodes = {};
for (const vertex of db.getVertices().values()) {
  links[vertex.id] = decodeURIComponent(vertex.link).split('/').pop();
  nodes[links[vertex.id]] = shown(vertex.text);
}
const edges = db.getEdges().map((edge) => [links[edge.start], shown(edge.text), links[edge.end]]);
writeFileSync(output, JSON.stringify({ nodes, edges }));
