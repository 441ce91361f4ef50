import { leesParameter } from '../../kern/parameter/parameter';
import type { Verzoek } from '../../kern/verzoek';
import { AfspraakService } from '../voorraad/afspraak.service';
import type { Onderhoud } from './onderhoud.entity';

interface Rij {
  corporatie: string;
  woningen: number;
  bekend: number | null;
  slecht: number | null;
  met_plan: number | null;
  voldoet: boolean | null;
  onthouden: boolean;
}

/** Maintenance per corporatie (V15); the database counts and withholds. */
export class OnderhoudService {
  constructor(private readonly verzoek: Verzoek) {}

  async nu(): Promise<Onderhoud[]> {
    const peildatum = this.verzoek.klok.vandaag();
    const { corporaties } = await this.verzoek.dienst(AfspraakService).op(peildatum);
    const [vanaf, rijen] = await this.verzoek.lees(async (m) => [
      await leesParameter(m, 'onderhoud_vanaf', peildatum),
      (await m.query('select * from woningvoorraad.onderhoudstand()')) as Rij[],
    ]);
    return corporaties.map((id) => {
      const rij = rijen.find((r) => r.corporatie === id);
      const { slecht = null, met_plan = null } = rij ?? {};
      const geldt = vanaf !== null && vanaf <= peildatum;
      return {
        corporatie: { id },
        peildatum,
        woningen: rij?.woningen ?? null,
        bekend: rij?.bekend ?? null,
        slecht,
        metSloopplan: met_plan,
        zonderSloopplan: slecht === null || met_plan === null ? null : slecht - met_plan,
        vanaf,
        voldoet: geldt ? (rij?.voldoet ?? null) : null,
        reden: waarom(rij, vanaf, geldt),
      };
    });
  }
}

function waarom(rij: Rij | undefined, vanaf: string | null, geldt: boolean): string | null {
  const zinnen = [
    ...(rij === undefined ? ['Het platform kent van deze corporatie geen woningen.'] : []),
    ...(rij?.onthouden === true
      ? [
          'Het gaat om minder dan 5 woningen, of dat zou uit een ander getal volgen; wat een enkele woning betreft wordt niet getoond.',
        ]
      : []),
    ...(rij?.bekend != null && rij.bekend < rij.woningen ? ['Niet van elke woning is de conditie bekend.'] : []),
    ...(vanaf === null ? ['Vanaf wanneer de afspraak geldt is niet vastgesteld.'] : []),
    ...(vanaf !== null && !geldt ? [`De afspraak geldt vanaf ${vanaf}.`] : []),
  ];
  return zinnen.join(' ') || null;
}
