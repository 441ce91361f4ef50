import type { Response } from 'express';

/** The pages of logging in are plain HTML: they work without JavaScript and under the strictest policy. */
export const stijlpad = '/aanmelden/stijl.css';
export const paginabeleid =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const tekens: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const ontsnap = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => tekens[teken] ?? '');

/** `door` = the address to which the browser goes on by itself. */
export function pagina(titel: string, inhoud: string, door?: string): string {
  const verder = door === undefined ? '' : `<meta http-equiv="refresh" content="0; url=${ontsnap(door)}">\n`;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${verder}<title>${ontsnap(titel)} - Buurtgraaf</title>
<link rel="stylesheet" href="${stijlpad}">
</head>
<body>
<header><p class="merk">Buurtgraaf</p></header>
<main>
<h1>${ontsnap(titel)}</h1>
${inhoud}
</main>
</body>
</html>
`;
}

/** `opnieuw` = where the next attempt begins. */
export const mislukt = (uitleg: string, opnieuw = '/aanmelden'): string =>
  pagina(
    'Inloggen is niet gelukt',
    `<p>${ontsnap(uitleg)}</p>\n<p><a href="${ontsnap(opnieuw)}">Probeer het opnieuw</a></p>`,
  );

export function stuurPagina(res: Response, status: number, html: string): void {
  res
    .status(status)
    .set({ 'Content-Security-Policy': paginabeleid, 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' })
    .type('html')
    .send(html);
}
