import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One live product per data folder. The lock names a process by id and start time, so that a process that got
 * the same id after a crash (usual in a container) is not mistaken for the holder.
 */

interface Houder {
  pid: number;
  gestart: string;
}

export class InGebruikFout extends Error {}

export interface Slot {
  geefVrij(): void;
}

/** The process that holds the folder, if it still lives. */
export function levendeHouder(map: string): number | undefined {
  const houder = lees(join(map, 'slot'));
  return houder && gestartOp(houder.pid) === houder.gestart ? houder.pid : undefined;
}

/** Takes the folder; throws InGebruikFout when a live product holds it. */
export function neemSlot(map: string): Slot {
  const pad = join(map, 'slot');
  const eigen = join(map, `slot.${process.pid}`);
  writeFileSync(eigen, JSON.stringify({ pid: process.pid, gestart: gestartOp(process.pid) }), { mode: 0o644 });
  try {
    for (let poging = 0; poging < 5; poging++) {
      try {
        // link is atomic and fails when the name exists: two simultaneous starts cannot both succeed.
        linkSync(eigen, pad);
        return { geefVrij: () => rmSync(pad, { force: true }) };
      } catch (fout) {
        if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
      }
      const pid = levendeHouder(map);
      if (pid !== undefined) throw inGebruik(map, pid);
      ruimVerlatenSlotOp(map, pad);
    }
    throw new InGebruikFout(`De gegevensmap ${map} wordt op dit moment door een andere start gebruikt.`);
  } finally {
    rmSync(eigen, { force: true });
  }
}

function inGebruik(map: string, pid: number): InGebruikFout {
  return new InGebruikFout(
    `Buurtgraaf draait al op de gegevensmap ${map} (proces ${pid}); ` +
      'stop die eerst, of kies met GEGEVENSMAP een andere map.',
  );
}

/** Moved away before it is deleted: what another start has put there in between is put back. */
function ruimVerlatenSlotOp(map: string, pad: string): void {
  const verlaten = join(map, `slot.verlaten.${process.pid}`);
  try {
    renameSync(pad, verlaten);
  } catch {
    return;
  }
  const houder = lees(verlaten);
  if (houder && gestartOp(houder.pid) === houder.gestart) {
    try {
      linkSync(verlaten, pad);
    } catch {
      // A third start was quicker; it will be found at the next attempt.
    }
  }
  rmSync(verlaten, { force: true });
}

function lees(pad: string): Houder | undefined {
  try {
    const { pid, gestart } = JSON.parse(readFileSync(pad, 'utf8')) as Partial<Houder>;
    return typeof pid === 'number' && typeof gestart === 'string' ? { pid, gestart } : undefined;
  } catch {
    return undefined;
  }
}

/** When the process started, in whatever form the system states it; undefined when it does not exist. */
function gestartOp(pid: number): string | undefined {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
    }
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Field 22 counts from after the command, which may itself hold spaces and brackets.
    const velden = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie holds nothing any more.
    return velden[0] === 'Z' ? undefined : velden[19];
  } catch {
    return undefined;
  }
}
