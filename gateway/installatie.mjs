import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the packages when they are missing or older than package-lock.json. Plain Node without dependencies:
 * this runs before there are any.
 *
 * npm keeps in node_modules what it installed, as the last act of an installation. Comparing with that is surer
 * than a mark of our own: it also sees an installation that was cut short, and one that was done by hand.
 */
export async function zorgVoorInstallatie(map) {
  const ontbreekt = watOntbreekt(map);
  if (ontbreekt.length === 0) return;
  const wat =
    ontbreekt.length === 1
      ? '1 pakket ontbreekt of past niet'
      : `${ontbreekt.length} pakketten ontbreken of passen niet`;
  console.log(`Installeren: ${wat} bij package-lock.json. Dit duurt ongeveer een minuut.`);
  const begin = Date.now();
  const teller = setInterval(() => {
    console.log(`Installeren: nog bezig (${Math.round((Date.now() - begin) / 1000)} s)`);
  }, 2000);
  try {
    await npmCi(map);
  } finally {
    clearInterval(teller);
  }
  console.log(`Installeren: klaar (${Math.round((Date.now() - begin) / 1000)} s)`);
}

/** The packages of the lock file that node_modules lacks or holds in another version. */
export function watOntbreekt(map) {
  const gewenst = pakketten(join(map, 'package-lock.json'));
  if (!gewenst)
    throw new Error('Het bestand package-lock.json ontbreekt of is beschadigd; haal Buurtgraaf opnieuw op.');
  const aanwezig = pakketten(join(map, 'node_modules', '.package-lock.json')) ?? {};
  return Object.entries(gewenst)
    .filter(([pad, pakket]) => {
      const hier = aanwezig[pad];
      // Optional packages are those of other platforms.
      if (!hier) return pad !== '' && !pakket.optional;
      return hier.version !== pakket.version || hier.integrity !== pakket.integrity;
    })
    .map(([pad]) => pad);
}

function pakketten(bestand) {
  try {
    return JSON.parse(readFileSync(bestand, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function npmCi(map) {
  // include: the product builds its own web app, whatever NODE_ENV says.
  const argumenten = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  return new Promise((klaar, mislukt) => {
    const npm = spawn('npm', argumenten, { cwd: map, stdio: 'inherit' });
    const stop = (signaal) => npm.kill(signaal);
    for (const signaal of ['SIGINT', 'SIGTERM']) process.on(signaal, stop);
    npm.once('error', () => mislukt(new Error('Het programma npm ontbreekt; installeer Node met npm.')));
    npm.once('exit', (code, signaal) => {
      for (const naam of ['SIGINT', 'SIGTERM']) process.off(naam, stop);
      if (code === 0) return klaar();
      if (signaal) return mislukt(new Error('Het installeren is afgebroken.'));
      mislukt(new Error('Het installeren is mislukt; controleer de internetverbinding en probeer het opnieuw.'));
    });
  });
}
