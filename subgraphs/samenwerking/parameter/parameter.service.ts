import { parameters, type Parameterdefinitie } from '../../../schema/parameters/parameters';
import { groepeer } from '../../kern/groepering';
import type { Verzoek } from '../../kern/verzoek';
import type { Parameter, Parameterwaarde } from './parameter.entity';
import { getalVan, schrijfWaarde } from './waarde';

interface Rij extends Omit<Parameterwaarde, 'getal'> {
  code: string;
  sleutel: string;
}
interface Stuk {
  id: string;
  code: string;
  sleutel: string;
  van: string;
  tot: string | null;
}
export interface Parameterfilter {
  code?: string | null;
  thema?: string | null;
  peildatum?: string | null;
}

/** The register as people read it: what holds, what held and what comes, of the own gemeente laid over the national values. */
export class ParameterService {
  constructor(private readonly verzoek: Verzoek) {}

  async lijst({ code, thema, peildatum }: Parameterfilter): Promise<Parameter[]> {
    const soorten: Parameterdefinitie[] = parameters.filter(
      (p) => (code == null || p.code === code) && (thema == null || p.thema === thema),
    );
    const dag = peildatum ?? this.verzoek.klok.vandaag();
    const codes = soorten.map((p) => p.code);
    const { rijen, reeks } = await this.verzoek.lees(async (m) => ({
      rijen: (await m.query(
        `select id, code, sleutel, geldig_van::text as "geldigVan", geldig_tot::text as "geldigTot", waarde, bron, herkomst,
                gemeente_code = 'NL' as landelijk, vastgelegd_op as "vastgelegdOp", vastgelegd_partner as "vastgelegdPartner",
                vastgelegd_rol as "vastgelegdRol", vervangen_op as "vervangenOp"
           from beleid.parameter where code = any($1) order by nr desc`,
        [codes],
      )) as Rij[],
      reeks: (await m.query(
        `select id, code, sleutel, geldig_van::text as van, geldig_tot::text as tot
           from beleid.parameterreeks((select beleid.gemeente()), $1) order by geldig_van`,
        [codes],
      )) as Stuk[],
    }));
    const geschiedenis = groepeer(rijen, (r) => `${r.code} ${r.sleutel}`);
    const stukken = groepeer(reeks, (s) => `${s.code} ${s.sleutel}`);
    return soorten.flatMap((soort) => {
      const sleutels = [...new Set(rijen.filter((r) => r.code === soort.code).map((r) => r.sleutel))].sort();
      return (sleutels.length === 0 ? [''] : sleutels).map((sleutel) =>
        vorm(
          soort,
          sleutel,
          dag,
          geschiedenis.get(`${soort.code} ${sleutel}`) ?? [],
          stukken.get(`${soort.code} ${sleutel}`) ?? [],
        ),
      );
    });
  }
}

function vorm(
  soort: Parameterdefinitie,
  sleutel: string,
  dag: string,
  rijen: readonly Rij[],
  stukken: readonly Stuk[],
): Parameter {
  const { code, thema, naam, omschrijving, eenheid, keuzes = [], geldigheid } = soort;
  const toon = (rij: Rij): Parameterwaarde => ({
    ...rij,
    waarde: schrijfWaarde(soort, rij.waarde),
    getal: getalVan(soort, rij.waarde),
  });
  const opId = new Map(rijen.map((rij) => [rij.id, rij]));
  const reeks = stukken.flatMap(({ id, van, tot }) => {
    const rij = opId.get(id);
    // One row can hold in two stretches, around a value of the own gemeente.
    return rij === undefined ? [] : [{ ...toon(rij), id: `${id}@${van}`, geldigVan: van, geldigTot: tot }];
  });
  return {
    id: sleutel === '' ? code : `${code}:${sleutel}`,
    code,
    thema,
    naam,
    omschrijving,
    eenheid,
    keuzes,
    sleutelsoort: soort.sleutel,
    sleutel: sleutel === '' ? null : sleutel,
    geldigheid,
    verplicht: soort.verplicht === true,
    grond: soort.bron,
    geldend: reeks.find((r) => r.geldigVan <= dag && (r.geldigTot === null || dag < r.geldigTot)) ?? null,
    komend: reeks.filter((r) => r.geldigVan > dag),
    reeks,
    geschiedenis: rijen.map(toon),
  };
}
