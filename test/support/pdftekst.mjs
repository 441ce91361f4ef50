// Reads a PDF from standard input and prints what another program finds in it; apart from jest, which loads no such modules.
import { buffer } from 'node:stream/consumers';

// It looks for a canvas to draw on, and says so on standard output; text needs none.
console.log = () => undefined;
console.warn = () => undefined;
globalThis.DOMMatrix ??= class {};
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');

const bytes = new Uint8Array(await buffer(process.stdin));
const pdf = await getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 }).promise;
const { info } = await pdf.getMetadata();
const bladzijden = [];
for (let nummer = 1; nummer <= pdf.numPages; nummer += 1) {
  const { items } = await (await pdf.getPage(nummer)).getTextContent();
  bladzijden.push(items.map(({ str, hasEOL }) => str + (hasEOL ? ' ' : '')).join(''));
}
const { Title: titel, Language: taal, IsMarked } = { ...info };
const kenmerken = (await pdf.getMarkInfo()) ?? {};
process.stdout.write(
  JSON.stringify({ titel, taal, gemerkt: kenmerken.Marked === true || IsMarked === true, bladzijden }),
);
