import type { EntityManager } from 'typeorm';
import { vindParameter, type Parameterdefinitie } from '../../../schema/parameters/parameters';
import { bsnMelding, bevatBsn } from '../../kern/bsn';
import { conflict, Fout, nietGevonden, ongeldigeInvoer, type Veldfout } from '../../kern/fout';
import { Celfout } from '../../kern/import/cel';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import type { ParametervoorstelInput } from './parameter.input';
import type { Parametervoorstel } from './parametervoorstel.entity';
import { leesWaarde, schrijfWaarde } from './waarde';

interface Voorstelrij extends Omit<Parametervoorstel, 'naam'> {
  sleutel: string;
}

/** Four eyes: who proposes a change never decides about it, whatever rol he has (issue 4). */
export class ParametervoorstelService {
  constructor(private readonly verzoek: Verzoek) {}

  async lijst(alleenOpen: boolean, code: string | null = null): Promise<Parametervoorstel[]> {
    return this.verzoek.lees((m) =>
      this.haal(m, `($2::text is null or code = $2) and (not $3::boolean or status = 'OPEN')`, [code, alleenOpen]),
    );
  }

  async stelVoor(input: ParametervoorstelInput): Promise<Parametervoorstel> {
    const { wie, klok } = this.verzoek;
    const { soort, waarde } = keur(input);
    const id = this.verzoek.nieuwId();
    const { code, geldigVan } = input;
    const sleutel = input.sleutel ?? '';
    const geldigTot = soort.geldigheid === 'JAAR' ? jaarNa(geldigVan) : (input.geldigTot ?? null);
    return this.verzoek.lees(async (m) => {
      const [fout] = (await m.query('select beleid.parameterfout($1, $2, $3, $4, $5, $6) as zin', [
        wie.gemeente,
        code,
        sleutel,
        geldigVan,
        geldigTot,
        waarde,
      ])) as { zin: string | null }[];
      if (fout?.zin != null) throw ongeldigeInvoer([{ veld: veldVan(fout.zin), melding: fout.zin }]);
      await m.query(
        `insert into samenwerking.parametervoorstel (id, gemeente_code, eigenaar, code, sleutel, geldig_van, geldig_tot, waarde, bron, toelichting,
           basis, ingediend_op, ingediend_rol, ingediend_door)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
                (select coalesce(max(nr), 0) from beleid.parameter where code = $4 and sleutel = $5), $11, $12, $13`,
        [
          id,
          wie.gemeente,
          wie.partner,
          code,
          sleutel,
          geldigVan,
          geldigTot,
          waarde,
          input.bron.trim(),
          input.toelichting?.trim() || null,
          klok.nu(),
          wie.rol,
          wie.pseudoniem,
        ],
      );
      return this.opId(m, id);
    });
  }

  /**
   * The value holds from this moment in every process: nothing remembers parameters. What follows from it is computed while this
   * commits, which no statement_timeout cuts short: with a big stock the answer may be uncertain, and the decision holds.
   */
  async keurGoed(id: string): Promise<Parametervoorstel> {
    return this.verzoek.lees(async (m) => {
      await this.opId(m, id);
      const [rij] = (await m.query('select beleid.keur_parameter_goed($1, $2) as uitkomst', [
        id,
        this.verzoek.wie.pseudoniem,
      ])) as { uitkomst: string }[];
      const uitkomst = rij?.uitkomst ?? 'ONBEKEND';
      if (uitkomst === 'GEDAAN') return this.opId(m, id);
      if (uitkomst === 'ONBEKEND') throw nietGevonden('Dit voorstel');
      if (uitkomst === 'ZELF') throw zelf();
      if (uitkomst === 'VERDRONGEN')
        throw conflict(
          'Sinds dit voorstel is over deze parameter al iets anders beslist. Bekijk wat nu geldt en dien zo nodig een nieuw voorstel in.',
        );
      throw alBeslist();
    });
  }

  async wijsAf(id: string, reden: string): Promise<Parametervoorstel> {
    if (reden.trim().length < 5 || reden.length > 1000 || bevatBsn(reden))
      throw ongeldigeInvoer([
        { veld: 'reden', melding: 'Schrijf in 5 tot 1.000 tekens waarom, zonder persoonsnummers.' },
      ]);
    return this.verzoek.lees(async (m) => {
      if ((await this.opId(m, id)).vanMij) throw zelf();
      return this.beslis(m, id, 'AFGEWEZEN', reden.trim());
    });
  }

  async trekIn(id: string): Promise<Parametervoorstel> {
    return this.verzoek.lees(async (m) => {
      if (!(await this.opId(m, id)).vanMij)
        throw new Fout('GEEN_TOEGANG', 'Alleen wie een voorstel indiende kan het intrekken. U kunt het wel afwijzen.');
      return this.beslis(m, id, 'INGETROKKEN', null);
    });
  }

  private async beslis(m: EntityManager, id: string, status: string, reden: string | null): Promise<Parametervoorstel> {
    const { wie, klok } = this.verzoek;
    const [, gezet] = (await m.query(
      `update samenwerking.parametervoorstel set status = $2, reden = $3, beslist_op = $4, beslist_rol = $5, beslist_door = $6
        where id = $1 and status = 'OPEN'`,
      [id, status, reden, klok.nu(), wie.rol, wie.pseudoniem],
    )) as [unknown, number];
    if (gezet === 0) throw alBeslist();
    return this.opId(m, id);
  }

  private async opId(m: EntityManager, id: string): Promise<Parametervoorstel> {
    const [voorstel] = isUuid(id) ? await this.haal(m, 'id = $2', [id]) : [];
    if (voorstel === undefined) throw nietGevonden('Dit voorstel');
    return voorstel;
  }

  private async haal(m: EntityManager, waar: string, waarden: unknown[]): Promise<Parametervoorstel[]> {
    const rijen = (await m.query(
      `select id, code, sleutel, waarde, geldig_van::text as "geldigVan", geldig_tot::text as "geldigTot", bron, toelichting, status,
              ingediend_op as "ingediendOp", ingediend_rol as "ingediendRol", ingediend_door = $1 as "vanMij",
              beslist_op as "beslistOp", beslist_rol as "beslistRol", reden
         from samenwerking.parametervoorstel where ${waar} order by ingediend_op desc, id`,
      [this.verzoek.wie.pseudoniem, ...waarden],
    )) as Voorstelrij[];
    return rijen.map((rij) => {
      const soort = vindParameter(rij.code);
      return {
        ...rij,
        naam: soort?.naam ?? rij.code,
        sleutel: rij.sleutel === '' ? null : rij.sleutel,
        waarde: soort === undefined ? rij.waarde : schrijfWaarde(soort, rij.waarde),
      };
    });
  }
}

const zelf = (): Fout =>
  new Fout('GEEN_TOEGANG', 'U diende dit voorstel zelf in. Vraag een ander om te beslissen, of trek het in.');
const alBeslist = (): Fout => conflict('Over dit voorstel is al beslist. Ververs de pagina om te zien wat nu geldt.');
const jaarNa = (dag: string): string => `${Number(dag.slice(0, 4)) + 1}${dag.slice(4)}`;
const veldVan = (zin: string): string =>
  `input.${/leutel|Wijk|Partner/.test(zin) ? 'sleutel' : /kalenderjaar/.test(zin) ? 'geldigVan' : 'waarde'}`;

function keur(input: ParametervoorstelInput): { soort: Parameterdefinitie; waarde: string | null } {
  const soort = vindParameter(input.code);
  if (soort === undefined) throw ongeldigeInvoer([{ veld: 'input.code', melding: 'Deze parameter bestaat niet.' }]);
  const fouten: Veldfout[] = [];
  const fout = (veld: string, melding: string): number => fouten.push({ veld: `input.${veld}`, melding });
  let waarde: string | null = null;
  try {
    if ((input.waarde ?? '').trim() !== '') waarde = leesWaarde(soort, input.waarde ?? '');
  } catch (reden) {
    if (!(reden instanceof Celfout)) throw reden;
    fout('waarde', reden.message);
  }
  if (input.geldigTot != null && input.geldigTot <= input.geldigVan)
    fout('geldigTot', 'Het einde ligt niet na het begin. Kies een latere dag.');
  if (input.bron.trim() === '' || input.bron.length > 300)
    fout('bron', 'Schrijf in hoogstens 300 tekens waar de waarde vandaan komt.');
  if ((input.toelichting ?? '').length > 1000)
    fout('toelichting', 'Gebruik hoogstens 1.000 tekens voor de toelichting.');
  for (const veld of ['bron', 'toelichting'] as const) if (bevatBsn(input[veld] ?? '')) fout(veld, bsnMelding(veld));
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
  return { soort, waarde };
}
