import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { melder } from '../../subgraphs/kern/melder';
import { aMelding } from '../builders/melding';
import { EigenCluster } from '../support/eigen-cluster';
import { openPoort, type Poort } from '../support/poort';
import { databasemap } from '../support/plek';
import { Waakhond } from '../support/waakhond';
import { Wereld } from '../support/wereld';
import { Klant, verwachtHeel } from './klant';

const map = mkdtempSync(join(tmpdir(), 'schijf-'));
const schijf = join(map, 'klein');
const megabyte = 80;

/** Mounts a disk of its own for the data; undefined when that went well, else why it cannot be done on this machine. */
function koppelSchijf(): string | undefined {
  mkdirSync(schijf);
  chmodSync(map, 0o755);
  if (process.platform !== 'linux') return 'only Linux lends a small disk in memory';
  if (process.getuid?.() !== 0) return 'only root may mount a disk';
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabyte}m,mode=755`, 'tmpfs', schijf], { stdio: 'pipe' });
    return undefined;
  } catch (fout) {
    return `mount refused: ${(fout as Error).message.trim()}`;
  }
}

const reden = koppelSchijf();
if (reden !== undefined) console.warn(`"De schijf is vol" is niet geprobeerd: ${reden}.`);

(reden ? describe.skip : describe)(`de schijf met de gegevens is vol${reden ? ` (skipped: ${reden})` : ''}`, () => {
  let cluster: EigenCluster;
  let wereld: Wereld;
  let poort: Poort;
  let klant: Klant;
  let waakhond: Waakhond;
  const tablespace = `klein_${randomBytes(4).toString('hex')}`;
  const ballast = join(schijf, 'ballast');

  beforeAll(async () => {
    melder.level = 'silent';
    const plek = join(schijf, 'gegevens');
    mkdirSync(plek, { mode: 0o700 });
    const { uid, gid } = statSync(join(databasemap, 'database', 'postgres'));
    chownSync(plek, uid, gid);
    // No checkpoint of a server succeeds while one of its disks is full, and dropping a database asks for one.
    cluster = await EigenCluster.start();
    wereld = await Wereld.start({ cluster, tablespace: { naam: tablespace, plek } });
    await aMelding(wereld);
    await aMelding(wereld);
    poort = await openPoort(wereld);
    klant = await Klant.van(poort);
    waakhond = new Waakhond(wereld);
  });
  afterAll(async () => {
    waakhond.stop();
    await poort.stop();
    await wereld.stop();
    await cluster.ruimOp();
    execFileSync('umount', [schijf]);
    rmSync(map, { recursive: true, force: true });
  });

  /** Every byte that is left. */
  function vul(): void {
    const bestand = openSync(ballast, 'a');
    const stuk = Buffer.alloc(64 * 1024);
    try {
      for (;;) if (writeSync(bestand, stuk) < stuk.length) return;
    } catch (fout) {
      expect((fout as NodeJS.ErrnoException).code).toBe('ENOSPC');
    } finally {
      closeSync(bestand);
    }
  }

  /** Text that does not let itself be compressed; without digits, which might look like a BSN. */
  const tekst = (): string =>
    randomBytes(700)
      .toString('hex')
      .replace(/\d/g, (cijfer) => 'ghijklmnop'[Number(cijfer)]!);
  const registreer = (naam: string) =>
    klant.stel(
      `mutation { registreerMelding(input: { soort: OVERLAST, wijk: "WK010601", omschrijving: "${naam} ${tekst()}" }) { id } }`,
    );

  test('schrijven wordt in zijn geheel geweigerd, lezen gaat door, en met ruimte gaat alles weer', async () => {
    vul();
    const bevestigd: string[] = [];
    const geweigerd: string[] = [];
    for (let nr = 0; nr < 400 && geweigerd.length < 10; nr++) {
      const naam = `Vol-${nr}`;
      const { status, data, errors, tekst } = await registreer(naam);
      if (errors.length === 0) {
        expect(data.registreerMelding.id).toBeTruthy();
        bevestigd.push(naam);
        continue;
      }
      geweigerd.push(naam);
      expect({ status, errors }).toMatchObject({ status: 503, errors: [{ extensions: { code: 'NIET_BESCHIKBAAR' } }] });
      expect(errors).toMatchObject([{ path: ['registreerMelding'], extensions: { code: 'NIET_BESCHIKBAAR' } }]);
      expect(tekst).not.toMatch(/extend|space|device|base\/|pg_tblspc/i);
    }
    expect(geweigerd).toHaveLength(10);

    // A part may need a moment for connections that the refusals cost; then reading goes on.
    let gelezen = await klant.stel('{ ik { rol } wijken { code naam inzet { niveau } } partners { id } }');
    for (let keer = 0; keer < 5 && gelezen.errors.length > 0; keer++) {
      await new Promise((klaar) => setTimeout(klaar, 500));
      gelezen = await klant.stel('{ ik { rol } wijken { code naam inzet { niveau } } partners { id } }');
    }
    expect(gelezen.errors).toEqual([]);
    expect(gelezen.data.wijken).toHaveLength(10);

    rmSync(ballast);
    expect((await registreer('Weer ruimte')).errors).toEqual([]);
    const rijen = await wereld.sql<{ naam: string; delen: number }>(
      `select split_part(omschrijving, ' ', 1) as naam, (m.id is not null)::int + (p.id is not null)::int + (s.id is not null)::int as delen
         from leefbaarheid.melding_eigen e left join leefbaarheid.melding m using (id)
         left join leefbaarheid.melding_persoon p using (id) left join leefbaarheid.melding_sociaal s using (id)
        where omschrijving like 'Vol-%'`,
    );
    expect(rijen.map(({ naam }) => naam).sort()).toEqual([...bevestigd].sort());
    expect(rijen.every(({ delen }) => delen === 3)).toBe(true);
    expect(await wereld.sql('select count(*)::int as n from leefbaarheid.melding')).toEqual([
      { n: 2 + bevestigd.length + 1 },
    ]);
    verwachtHeel(await klant.stel());
    expect(await waakhond.bevindingen()).toEqual([]);
  });
});
