import { partners } from '../../../schema/beleid/partners';
import { centen } from '../../kern/scalars';
import type { Grenzen } from '../inkomensgrens/grenzen.service';
import type { Huur, Woningfeiten } from '../woning/woning.service';
import { bepaalPassendheid } from './passendheid';
import type { Toewijsopdracht } from './toewijzing.input';
import type { Toewijzingsrij } from './toewijzingsrij';
import { maandenTot } from './wachttijd';

/** An order that passed its checks, with what the platform adds to it. */
export interface Bouwvraag {
  opdracht: Toewijsopdracht;
  woning: Pick<Woningfeiten, 'id' | 'gemeente_code' | 'eigenaar' | 'wijk_code'>;
  /** The version of the dwelling before this allocation. */
  woningVersie: number;
  /** Rent of the dwelling on the day of allocation. */
  huur: Huur;
  grenzen: Grenzen;
  eindeHuur: string | null;
  vastgelegdOp: Date;
  nieuwId(): string;
}

/** VRIJE_BELEIDSRUIMTE and UITSTROOM are the 20 % (T1, T2); STATUSHOUDER never counts against it (T3). */
export const isAfwijkend = (grondslag: Toewijsopdracht['grondslag']): boolean =>
  grondslag === 'VRIJE_BELEIDSRUIMTE' || grondslag === 'UITSTROOM';

const gemeentepartner = (code: string): string | null =>
  partners.find((p) => p.soort === 'GEMEENTE' && p.gemeenten.includes(code))?.id ?? null;

/** Order and dwelling → the row of every category: waits (T7), passendheid (T9), whether it deviates (T1) and is shared. */
export function bouwRij({
  opdracht,
  woning,
  woningVersie,
  huur,
  grenzen,
  eindeHuur,
  vastgelegdOp,
  nieuwId,
}: Bouwvraag): Toewijzingsrij {
  const { datum, grondslag, huishouden } = opdracht;
  const jaar = Number(datum.slice(0, 4));
  const grootte = huishouden?.grootte ?? null;
  const ouderenhuishouden = huishouden?.ouderenhuishouden ?? null;
  const rekeninkomenCent = huishouden?.rekeninkomen == null ? null : centen(huishouden.rekeninkomen);
  const inschrijfdatum = huishouden?.inschrijfdatum ?? null;
  const eersteReactie = huishouden?.eersteReactie ?? null;
  return {
    id: nieuwId(),
    gemeente_code: woning.gemeente_code,
    eigenaar: woning.eigenaar,
    wijk_code: woning.wijk_code,
    betrokkene: nieuwId(),
    woning_id: woning.id,
    woning_versie: woningVersie,
    kale_huur_cent: huur.kaleHuurCent,
    datum,
    afwijkend: isAfwijkend(grondslag),
    einde_huur: eindeHuur,
    vastgelegd_op: vastgelegdOp,
    grootte,
    samenstelling: huishouden?.samenstelling ?? null,
    ouderenhuishouden,
    wachttijd_maanden: maandenTot(inschrijfdatum, datum),
    zoektijd_maanden: maandenTot(eersteReactie, datum),
    inschrijfdatum,
    eerste_reactie: eersteReactie,
    rekeninkomen_cent: rekeninkomenCent,
    passendheid: bepaalPassendheid({
      grootte,
      ouderenhuishouden,
      rekeninkomenCent,
      ...huur,
      telt: grenzen.huur.get(jaar) ?? null,
      inkomensgrens: grenzen.inkomen.get(jaar) ?? null,
      aftoppingsgrens: grenzen.aftopping.get(jaar) ?? null,
    }),
    statushouder: grondslag === 'STATUSHOUDER' ? true : (huishouden?.statushouder ?? null),
    grondslag,
    // Of a seeker the household was taken over; only outflow is known by its candidate.
    kandidaat_id: opdracht.kandidaat ?? null,
    motivering: opdracht.motivering ?? null,
    doelgroep: opdracht.doelgroep ?? null,
    vervangt: null,
    correctiereden: null,
    deel_met: grondslag === 'STATUSHOUDER' ? gemeentepartner(woning.gemeente_code) : null,
  };
}
