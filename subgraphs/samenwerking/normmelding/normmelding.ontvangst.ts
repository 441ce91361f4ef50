import type { EntityManager } from 'typeorm';
import { vasteId, type Ontvangst } from '../../kern/uitgaand';
import { zetKlaar } from '../webhook/gebeurtenis.ontvangst';
import { tekstVan, type Overschrijding } from './normmelding.bericht';

/**
 * T5: keeps what was told and sends a notice to every party that signed the set of that day, executors not. One per corporatie, year and kind; after
 * "structural" a plain overshoot of the same year is no news.
 */
export const normmeldingOntvangst: Ontvangst = {
  soort: 'norm.overschreden',
  verwerk: async (m, inhoud) => {
    const over = inhoud as unknown as Overschrijding;
    const id = vasteId(`normmelding ${over.gemeente} ${over.corporatie} ${over.jaar} ${over.soort}`);
    const nieuw = (await m.query(
      `insert into samenwerking.normmelding (id, gemeente_code, eigenaar, jaar, soort, peildatum, afwijkend, noemer, norm, op, voor)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
        where $5 = 'STRUCTUREEL' or not exists (
          select 1 from samenwerking.normmelding n
           where n.gemeente_code = $2 and n.eigenaar = $3 and n.jaar = $4 and n.soort = 'STRUCTUREEL')
       on conflict do nothing returning id`,
      [
        id,
        over.gemeente,
        over.corporatie,
        over.jaar,
        over.soort,
        over.peildatum,
        over.afwijkend,
        over.noemer,
        over.norm,
        over.op,
        over.voor,
      ],
    )) as unknown[];
    if (nieuw.length > 0) await bericht(m, id, over);
  },
};

async function bericht(m: EntityManager, id: string, over: Overschrijding): Promise<void> {
  const partijen = (await m.query(
    'select id, naam from beleid.partner where id = any (samenwerking.ondertekenaars($1, $2::date)) order by id',
    [over.gemeente, over.peildatum],
  )) as { id: string; naam: string }[];
  const naam = partijen.find((partij) => partij.id === over.corporatie)?.naam ?? over.corporatie;
  for (const partij of partijen) {
    const kenmerk = vasteId(`normbericht ${id} ${partij.id}`);
    await m.query(
      `insert into samenwerking.notificatie (id, gemeente_code, eigenaar, soort, tekst, op, voor, aanleiding, normmelding_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        kenmerk,
        over.gemeente,
        partij.id,
        `NORM_${over.soort}`,
        tekstVan(over, naam, partij.id === over.corporatie),
        over.op,
        over.voor,
        `norm:${over.corporatie}:${over.jaar}:${over.soort}`,
        id,
      ],
    );
    await zetKlaar(m, { id: kenmerk, soort: 'NOTIFICATIE_ONTVANGEN', onderwerp: kenmerk, op: over.op });
  }
}
