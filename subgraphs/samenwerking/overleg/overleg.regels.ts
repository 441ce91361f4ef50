import { bevatBsn, bsnMelding } from '../../kern/bsn';
import { ongeldigeInvoer } from '../../kern/fout';
import type { Overleg } from './overleg.entity';

const hoogstens = { reden: 500, verslag: 500 } as const;

/** Held in the past or today; a meeting that counts for a year, in that year. */
export function keurDag(dag: string, { soort, jaar }: Overleg, vandaag: string): void {
  const fout = (melding: string): never => {
    throw ongeldigeInvoer([{ veld: 'gehoudenOp', melding }]);
  };
  if (dag > vandaag) fout('Deze dag is nog niet geweest. Plan het overleg eerst.');
  if ((soort === 'BESTUURLIJK' || soort === 'AMBTELIJK') && !dag.startsWith(`${jaar}-`))
    fout(`Dit overleg telt voor ${jaar}. Kies een dag in dat jaar, of plan een extra overleg.`);
}

/** Minutes stay where the parties keep them: only their address is noted. */
export function keurVerslag(verslag: string | null): string | null {
  if (verslag === null || verslag.trim() === '') return null;
  const adres = URL.canParse(verslag.trim()) ? new URL(verslag.trim()) : null;
  if (adres?.protocol !== 'https:' || adres.username !== '' || verslag.length > hoogstens.verslag)
    throw ongeldigeInvoer([
      {
        veld: 'verslag',
        melding: `Geef het adres van het verslag, dat begint met https, in hoogstens ${hoogstens.verslag} tekens.`,
      },
    ]);
  return adres.href;
}

export function keurReden(reden: string): string {
  const kaal = reden.trim();
  const melding =
    kaal === '' || kaal.length > hoogstens.reden
      ? `Geef in hoogstens ${hoogstens.reden} tekens aan waarom het niet doorgaat.`
      : bevatBsn(kaal)
        ? bsnMelding('reden')
        : undefined;
  if (melding !== undefined) throw ongeldigeInvoer([{ veld: 'reden', melding }]);
  return kaal;
}
