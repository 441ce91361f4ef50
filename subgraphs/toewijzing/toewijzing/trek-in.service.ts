import type { EntityManager } from 'typeorm';
import type { Doel } from '../../../schema/beleid/categorie';
import { conflict, Fout, nietGevonden, ongeldigeInvoer } from '../../kern/fout';
import { stuur } from '../../kern/uitgaand';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { Toewijzing } from './toewijzing.entity';
import { keurTekst } from './toewijzing.invoer';

/** Withdrawing an own allocation: the row stays, the dwelling and the candidate come free, the share ends. */
export class TrekInService {
  constructor(private readonly verzoek: Verzoek) {}

  async trekIn(id: string, versie: number, reden: string): Promise<Toewijzing> {
    const fouten =
      reden.trim() === ''
        ? [{ veld: 'reden', melding: 'Schrijf waarom u de toewijzing intrekt.' }]
        : keurTekst('reden', reden, 1000);
    if (fouten.length > 0) throw ongeldigeInvoer(fouten);
    if (!isUuid(id)) throw nietGevonden('De toewijzing');
    const uitkomst = await this.verzoek.metLogboek('Mutation.trekToewijzingIn', async (m, log) => {
      const rij = await this.eigenRij(m, id);
      const anderDoel = moetAnderDoel(rij, this.verzoek.doel, 'trekt', 'in');
      if (anderDoel !== null) {
        // The refusal tells the ground: nothing is written but the record of that.
        log.geteld('Toewijzing', [rij], ['grondslag']);
        return anderDoel;
      }
      if (rij.status === 'GELDIG' && rij.eindeHuur !== null)
        throw conflict('De huur van deze toewijzing is al voorbij; intrekken kan niet meer.');
      keurStand(rij, versie);
      await this.schrijf(m, rij, reden);
      log.geschreven('Toewijzing', rij, ['status']);
      const na = await m.findOneByOrFail(Toewijzing, { id });
      log.gelezen('Toewijzing', [na]);
      return na;
    });
    if (uitkomst instanceof Fout) throw uitkomst;
    return uitkomst;
  }

  private async eigenRij(m: EntityManager, id: string): Promise<Toewijzing> {
    const rij = await m.findOneBy(Toewijzing, { id, eigenaar: this.verzoek.wie.partner });
    if (rij === null) throw nietGevonden('De toewijzing');
    return rij;
  }

  private async schrijf(m: EntityManager, rij: Toewijzing, reden: string): Promise<void> {
    const nu = this.verzoek.klok.nu();
    const [, gewijzigd] = (await m.query(
      `update toewijzing.toewijzing_bedrijf set status = 'INGETROKKEN', versie = versie + 1, ingetrokken_op = $3
        where id = $1 and versie = $2 and status = 'GELDIG'`,
      [rij.id, rij.versie, nu],
    )) as [unknown[], number];
    if (gewijzigd === 0) throw conflict('De toewijzing is intussen gewijzigd. Bekijk haar opnieuw.');
    const [herkomst] = (await m.query('select kandidaat_id from toewijzing.toewijzing_herkomst where id = $1', [
      rij.id,
    ])) as {
      kandidaat_id: string | null;
    }[];
    const kandidaat = herkomst?.kandidaat_id ?? null;
    await m.query('update toewijzing.toewijzing_toelichting set intrekreden = $2 where id = $1', [rij.id, reden]);
    if (kandidaat !== null)
      await m.query('update toewijzing.toewijzing_herkomst set kandidaat_id = null where id = $1', [rij.id]);
    await m.query('update toewijzing.toewijzing_deling set tot = $2 where toewijzing_id = $1 and tot is null', [
      rij.id,
      nu,
    ]);
    await stuur(m, 'toewijzing', 'toewijzing.ingetrokken', { toewijzing: rij.id, woning: rij.woningId, kandidaat });
  }
}

/** The doel under which an allocation is changed follows from its ground; null = it is the caller's. */
export function moetAnderDoel({ grondslag }: Toewijzing, doel: Doel, ...werkwoord: string[]): Fout | null {
  const hoort: Doel = grondslag === 'UITSTROOM' ? 'UITSTROOM_WEER_THUIS' : 'WOONRUIMTEVERDELING';
  if (doel === hoort) return null;
  const zin = [werkwoord[0], 'u', ...werkwoord.slice(1)].join(' ');
  return ongeldigeInvoer([{ veld: 'id', melding: `Deze toewijzing ${zin} met doel ${hoort}. Wissel van doel.` }]);
}

/** Only the row in force, as the caller saw it. */
export function keurStand({ status, versie: nu }: Toewijzing, versie: number): void {
  if (status === 'INGETROKKEN') throw conflict('Deze toewijzing is al ingetrokken.');
  if (status !== 'GELDIG')
    throw conflict('Deze toewijzing is al gecorrigeerd. Bekijk de toewijzing die haar vervangt.');
  if (nu !== versie)
    throw conflict(`De toewijzing is intussen gewijzigd (versie ${nu}, u zag ${versie}). Bekijk haar opnieuw.`);
}
