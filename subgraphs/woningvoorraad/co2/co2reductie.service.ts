import type { Verzoek } from '../../kern/verzoek';
import type { Co2reductie } from './co2reductie.entity';

interface Rij {
  partij: string;
  doeljaar: number;
  doel: number;
  basisjaar: number | null;
  gebied: string;
  basis: string | null;
  jaar: number | null;
  uitstoot: string | null;
}

/** CO₂ of each party from the figures that it told (parameter co2_uitstoot), against its own base year (V14). */
export class Co2reductieService {
  constructor(private readonly verzoek: Verzoek) {}

  async tot(jaar: number): Promise<Co2reductie[]> {
    const rijen = (await this.verzoek.lees((m) =>
      m.query(
        `select d.partij, d.doeljaar, d.reductie::float8 as doel, d.basisjaar, d.gebied, l.jaar, l.waarde as uitstoot,
                beleid.parameter('co2_uitstoot', make_date(d.basisjaar, 1, 1), d.partij) as basis
           from woningvoorraad.co2doel d
           left join lateral (
             select j.jaar, beleid.parameter('co2_uitstoot', make_date(j.jaar, 1, 1), d.partij) as waarde
               from generate_series(coalesce(d.basisjaar, 2010), least($1, d.doeljaar)) as j(jaar)
              where beleid.parameter('co2_uitstoot', make_date(j.jaar, 1, 1), d.partij) is not null order by j.jaar desc limit 1) l on true
          order by d.partij, d.doeljaar`,
        [jaar],
      ),
    )) as Rij[];
    return rijen.map(beoordeel);
  }
}

function waaromLeeg({ basisjaar, basis, uitstoot, jaar, doeljaar }: Rij): string | null {
  if (uitstoot === null) return 'Er zijn nog geen cijfers over de uitstoot ingelezen.';
  if (basisjaar === null) return 'Er is geen basisjaar genoemd; alleen de uitstoot zelf telt.';
  if (basis === null) return `De uitstoot in het basisjaar ${basisjaar} is niet bekend.`;
  return jaar !== doeljaar ? `Over ${doeljaar} is nog geen cijfer; of het doel is gehaald staat niet vast.` : null;
}

function beoordeel(rij: Rij): Co2reductie {
  const getal = (waarde: string | null): number | null => (waarde === null ? null : Number(waarde));
  const [basis, uitstoot] = [getal(rij.basis), getal(rij.uitstoot)];
  const vermindering = basis === null || uitstoot === null || basis === 0 ? null : ((basis - uitstoot) / basis) * 100;
  // Neutral needs no base year: nothing is left, or it is not met.
  const gehaald =
    rij.doel === 100
      ? uitstoot === null
        ? null
        : uitstoot === 0
      : vermindering === null
        ? null
        : vermindering >= rij.doel;
  return {
    partij: { id: rij.partij },
    gebied: rij.gebied,
    basisjaar: rij.basisjaar,
    doeljaar: rij.doeljaar,
    doel: rij.doel,
    jaar: rij.jaar,
    uitstootBasisjaar: basis,
    uitstoot,
    vermindering,
    behaald: rij.jaar === rij.doeljaar ? gehaald : null,
    reden: waaromLeeg(rij),
  };
}
