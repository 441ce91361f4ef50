import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { extract } from 'tar-fs';

const projectmap = join(__dirname, '..', '..');
const archieven = join(projectmap, 'node_modules', '@sparticuz', 'chromium', 'bin');
const cache = join(projectmap, '.cache', 'browser');

/** Unpacks a part of the npm package once; moved into place when whole, so that two runs do no harm. */
async function pakUit(naam: string): Promise<string> {
  const doel = join(cache, naam);
  if (existsSync(doel)) return doel;
  mkdirSync(cache, { recursive: true });
  const tijdelijk = `${doel}.${process.pid}`;
  const isMap = existsSync(join(archieven, `${naam}.tar.br`));
  const bron = createReadStream(join(archieven, isMap ? `${naam}.tar.br` : `${naam}.br`));
  await pipeline(bron, createBrotliDecompress(), isMap ? extract(tijdelijk) : createWriteStream(tijdelijk));
  if (!isMap) chmodSync(tijdelijk, 0o755);
  if (!existsSync(doel)) renameSync(tijdelijk, doel);
  return doel;
}

/** A real Chromium from npm; on a bare machine it brings its own libraries and fonts. */
export async function startBrowser(): Promise<Browser> {
  const [programma, bibliotheken, letters] = await Promise.all([pakUit('chromium'), pakUit('al2023'), pakUit('fonts')]);
  // The package's own file names folders of another machine.
  const lettertypen = join(cache, 'fonts.conf');
  writeFileSync(
    lettertypen,
    `<?xml version="1.0"?><fontconfig><dir>${join(letters, 'fonts')}</dir><cachedir>${join(cache, 'lettercache')}</cachedir></fontconfig>`,
  );
  return chromium.launch({
    executablePath: programma,
    args: ['--no-sandbox', '--no-zygote', '--headless=shell', '--disable-gpu', '--font-render-hinting=none'],
    // Without a language of the machine Chromium cannot name a download beyond ASCII.
    env: {
      ...process.env,
      LC_ALL: 'C.UTF-8',
      LD_LIBRARY_PATH: join(bibliotheken, 'lib'),
      FONTCONFIG_FILE: lettertypen,
    } as Record<string, string>,
  });
}
