import { conflict, Fout, nietGevonden } from '../../kern/fout';
import type { Verzoek } from '../../kern/verzoek';
import type { Prestatieafspraak } from './prestatieafspraak.entity';
import { PrestatieafspraakService } from './prestatieafspraak.service';

interface Handtekening {
  partner: string;
  op: Date;
}

/** Signatures under an agreement: of every signatory of its set, each by its own bestuurder, and only under these words. */
export class OndertekeningService {
  constructor(private readonly verzoek: Verzoek) {}

  async van({ id, merk }: Pick<Prestatieafspraak, 'id' | 'merk'>): Promise<Handtekening[]> {
    const lader = this.verzoek.lader('ondertekening', (ids) =>
      this.verzoek.lees(async (m) => {
        const rijen = (await m.query(
          `select afspraak_id as id, merk, eigenaar as partner, op from samenwerking.afspraak_ondertekening
            where afspraak_id = any ($1::uuid[]) order by op, eigenaar`,
          [ids],
        )) as (Handtekening & { id: string; merk: string })[];
        const uit = new Map<string, (Handtekening & { merk: string })[]>();
        for (const rij of rijen) uit.set(rij.id, [...(uit.get(rij.id) ?? []), rij]);
        return uit;
      }),
    );
    return ((await lader.load(id)) ?? []).filter((rij) => rij.merk === merk);
  }

  async onderteken(id: string): Promise<Prestatieafspraak> {
    const { wie, klok } = this.verzoek;
    const afspraak = await this.verzoek.dienst(PrestatieafspraakService).opId(id);
    if (afspraak === null) throw nietGevonden('Deze afspraak');
    if (!afspraak.tekenaars.includes(wie.partner))
      throw new Fout(
        'GEEN_TOEGANG',
        'Alleen een ondertekenaar van deze reeks kan de afspraak ondertekenen; uw organisatie is dat niet.',
      );
    if (afspraak.setGeldigTot !== null && afspraak.setGeldigTot < klok.vandaag())
      throw conflict('Deze afspraken zijn al afgelopen en kunnen niet meer ondertekend worden.');
    await this.verzoek.lees(async (m) => {
      const nieuw = (await m.query(
        `insert into samenwerking.afspraak_ondertekening (afspraak_id, eigenaar, merk, gemeente_code, op, door, rol)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning afspraak_id`,
        [id, wie.partner, afspraak.merk, wie.gemeente, klok.nu(), wie.pseudoniem, wie.rol],
      )) as unknown[];
      if (nieuw.length === 0) throw conflict('Uw organisatie heeft deze afspraak al ondertekend.');
    });
    return afspraak;
  }
}
