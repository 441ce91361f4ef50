import type { EntityManager } from 'typeorm';
import type { Grondslagwaarde } from './toewijzing.entity';
import type { Passendheid } from './passendheid';

/** One allocation as it is written, all categories together. */
export interface Toewijzingsrij {
  id: string;
  gemeente_code: string;
  eigenaar: string;
  wijk_code: string;
  betrokkene: string;
  woning_id: string;
  woning_versie: number;
  kale_huur_cent: number | null;
  datum: string;
  afwijkend: boolean;
  einde_huur: string | null;
  vastgelegd_op: Date;
  grootte: number | null;
  samenstelling: string | null;
  ouderenhuishouden: boolean | null;
  wachttijd_maanden: number | null;
  zoektijd_maanden: number | null;
  inschrijfdatum: string | null;
  eerste_reactie: string | null;
  rekeninkomen_cent: number | null;
  passendheid: Passendheid;
  statushouder: boolean | null;
  grondslag: Grondslagwaarde;
  kandidaat_id: string | null;
  doelgroep: string | null;
  motivering: string | null;
  /** The allocation that this one corrects, and why. */
  vervangt: string | null;
  correctiereden: string | null;
  /** The gemeente with whom an allocation to a statushouder is shared; null = not shared. */
  deel_met: string | null;
}

const sleutel = 'id, gemeente_code, eigenaar, wijk_code';
const invoegen = (tabel: string, kolommen: string): string =>
  `insert into toewijzing.${tabel} (${sleutel}, ${kolommen}) select ${sleutel}, ${kolommen} from r`;

/** Writes every category of these allocations in one statement; the share with the gemeente arises here (toegang). */
export async function schrijfToewijzingen(m: EntityManager, rijen: readonly Toewijzingsrij[]): Promise<void> {
  if (rijen.length === 0) return;
  await m.query(
    `with r as materialized (
       select * from jsonb_to_recordset($1) as r(id uuid, gemeente_code text, eigenaar text, wijk_code text, betrokkene uuid,
         woning_id uuid, woning_versie int, kale_huur_cent int, datum date, afwijkend boolean, einde_huur date, vastgelegd_op timestamptz,
         grootte int, samenstelling text, ouderenhuishouden boolean, wachttijd_maanden double precision, zoektijd_maanden double precision,
         inschrijfdatum date, eerste_reactie date, rekeninkomen_cent int, passendheid text, statushouder boolean, grondslag text, doelgroep text,
         kandidaat_id uuid, motivering text, vervangt uuid, correctiereden text, deel_met text)),
     b as (${invoegen('toewijzing_bedrijf', 'woning_id, woning_versie, kale_huur_cent, datum, afwijkend, einde_huur, vastgelegd_op, vervangt')}),
     p as (${invoegen('toewijzing_persoon', 'grootte, samenstelling, ouderenhuishouden, wachttijd_maanden, zoektijd_maanden')}),
     i as (${invoegen('toewijzing_inschrijving', 'inschrijfdatum, eerste_reactie')}),
     f as (${invoegen('toewijzing_financieel', 'rekeninkomen_cent, passendheid')}),
     h as (${invoegen('toewijzing_herkomst', 'statushouder, grondslag, doelgroep, kandidaat_id')}),
     t as (${invoegen('toewijzing_toelichting', 'motivering, correctiereden')}),
     d as (insert into toewijzing.toewijzing_deling (toewijzing_id, naar_partner, doel, eigenaar, gemeente_code, van)
           select id, deel_met, 'WOONRUIMTEVERDELING', eigenaar, gemeente_code, vastgelegd_op from r where deel_met is not null)
     ${invoegen('toewijzing', 'betrokkene')}`,
    [JSON.stringify(rijen)],
  );
}
