import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const resultaten = join(__dirname, '..', 'resultaten');
/** Pictures are for people; nothing is compared with them, so that a run makes them only when asked. */
const metBeelden = Boolean(process.env['BEELDEN']);

/**
 * How a page must hold up: in the light, in the dark, and on a phone of 375 pixels. The dark changes colours alone and the phone
 * everything but colours; only what a view can change is judged again there.
 */
const weergaven = [
  { naam: 'licht', kleuren: 'light', breedte: 1280, regels: {} },
  { naam: 'donker', kleuren: 'dark', breedte: 1280, regels: { runOnly: ['color-contrast', 'link-in-text-block'] } },
  { naam: '375', kleuren: 'light', breedte: 375, regels: { rules: { 'color-contrast': { enabled: false } } } },
] as const;

interface Uitslag {
  violations: { id: string; nodes: { html: string }[] }[];
}

// Run inside the browser.
const rust = `scrollTo(0, 0), new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar))).then(() =>
  Promise.allSettled(document.getAnimations().filter((een) => een.effect.getTiming().iterations !== Infinity).map((een) => een.finished)))
  .then(() => undefined)`;
const overschot = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const axebron = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Looks at the page in every view and returns what is wrong; with BEELDEN it keeps a picture of each under this name. */
export async function keurBlad(blad: Page, naam: string): Promise<string[]> {
  if (metBeelden) mkdirSync(resultaten, { recursive: true });
  const mis: string[] = [];
  for (const { naam: weergave, kleuren, breedte, regels } of weergaven) {
    await blad.emulateMedia({ colorScheme: kleuren });
    await blad.setViewportSize({ width: breedte, height: 900 });
    await blad.evaluate(rust);
    if (metBeelden) await blad.screenshot({ path: join(resultaten, `${naam}-${weergave}.png`), fullPage: true });
    const teBreed = await blad.evaluate<number>(overschot);
    if (teBreed > 0) mis.push(`${weergave}: ${teBreed} pixels te breed`);
    mis.push(...(await axe(blad, regels)).map((fout) => `${weergave}: ${fout}`));
  }
  const { kleuren, breedte } = weergaven[0];
  await blad.emulateMedia({ colorScheme: kleuren });
  await blad.setViewportSize({ width: breedte, height: 900 });
  return mis;
}

async function axe(blad: Page, regels: object): Promise<string[]> {
  if (!(await blad.evaluate<boolean>('"axe" in window'))) await blad.evaluate(axebron);
  const { violations } = await blad.evaluate<Uitslag>(
    `axe.run(${JSON.stringify({ resultTypes: ['violations'], ...regels })})`,
  );
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
