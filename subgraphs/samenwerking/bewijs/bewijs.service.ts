import { In, type EntityManager } from 'typeorm';
import { bevatBsn, bsnMelding } from '../../kern/bsn';
import { Fout, nietGevonden, ongeldigeInvoer, type Veldfout } from '../../kern/fout';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { zonderGetal } from '../prestatieafspraak/oordeel';
import { Bewijs } from './bewijs.entity';
import type { BewijsInput } from './bewijs.input';

const langst = 2000;

interface Afspraak {
  soort: string;
  partijen: string[];
  indicatoren: { code: string; eenheid: string }[];
}

/** Evidence of milestones and efforts, and who leads them: recorded by the parties of the agreement only. */
export class BewijsService {
  constructor(private readonly verzoek: Verzoek) {}

  async vanAfspraak(afspraak: string): Promise<Bewijs[]> {
    const lader = this.verzoek.lader('bewijs', (ids) =>
      this.verzoek.lees(async (m) => {
        const where = { afspraakId: In([...ids]) };
        const uit = new Map<string, Bewijs[]>();
        for (const een of await m.find(Bewijs, { where, order: { dag: 'ASC', volgnummer: 'ASC' } }))
          uit.set(een.afspraakId, [...(uit.get(een.afspraakId) ?? []), een]);
        return uit;
      }),
    );
    return (await lader.load(afspraak)) ?? [];
  }

  async vanIndicator(afspraak: string, code: string): Promise<Bewijs[]> {
    return (await this.vanAfspraak(afspraak)).filter((een) => een.indicator === code);
  }

  async legVast(input: BewijsInput): Promise<Bewijs> {
    const { wie, klok } = this.verzoek;
    const dag = input.dag ?? klok.vandaag();
    const link = input.link?.trim() || null;
    const toelichting = input.toelichting.trim();
    const id = this.verzoek.nieuwId();
    return this.verzoek.lees(async (m) => {
      const afspraak = await this.alsPartij(m, input.afspraak);
      const fouten = this.foutenIn({ ...input, dag, link, toelichting }, afspraak);
      if (fouten.length > 0) throw ongeldigeInvoer(fouten);
      await m.query(
        `insert into samenwerking.bewijs (id, gemeente_code, eigenaar, afspraak_id, indicator, stand, dag, link, toelichting, op, rol)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          id,
          wie.gemeente,
          wie.partner,
          input.afspraak,
          input.indicator,
          input.stand,
          dag,
          link,
          toelichting,
          klok.nu(),
          wie.rol,
        ],
      );
      return m.findOneByOrFail(Bewijs, { id });
    });
  }

  /** Who leads: pointed out last by a party, or else named by the agreement itself. */
  async trekker(afspraak: string): Promise<string | null> {
    const lader = this.verzoek.lader('trekker', (ids) =>
      this.verzoek.lees(async (m) => {
        const rijen = (await m.query(
          `select a.id, coalesce((select t.trekker from samenwerking.trekkerschap t where t.afspraak_id = a.id
                                   order by t.volgnummer desc limit 1), a.trekker) as trekker
             from samenwerking.afspraak a where a.id = any ($1::uuid[])`,
          [ids],
        )) as { id: string; trekker: string | null }[];
        return new Map(rijen.flatMap(({ id, trekker }) => (trekker === null ? [] : [[id, trekker] as const])));
      }),
    );
    return lader.load(afspraak);
  }

  async wijsTrekkerAan(id: string, trekker: string): Promise<void> {
    const { wie, klok } = this.verzoek;
    await this.verzoek.lees(async (m) => {
      const { partijen } = await this.alsPartij(m, id);
      if (!partijen.includes(trekker))
        throw ongeldigeInvoer([
          { veld: 'partner', melding: `De trekker is een van de partijen bij de afspraak: ${partijen.join(', ')}.` },
        ]);
      await m.query(
        `insert into samenwerking.trekkerschap (gemeente_code, eigenaar, afspraak_id, trekker, op, rol) values ($1, $2, $3, $4, $5, $6)`,
        [wie.gemeente, wie.partner, id, trekker, klok.nu(), wie.rol],
      );
    });
  }

  private async alsPartij(m: EntityManager, id: string): Promise<Afspraak> {
    const [afspraak] = isUuid(id)
      ? ((await m.query(
          `select a.soort, a.partijen, (select coalesce(jsonb_agg(jsonb_build_object('code', i.code, 'eenheid', i.eenheid)), '[]')
                    from samenwerking.indicator i where i.afspraak_id = a.id) as indicatoren
             from samenwerking.afspraak a where a.id = $1`,
          [id],
        )) as Afspraak[])
      : [];
    if (afspraak === undefined) throw nietGevonden('Deze afspraak');
    if (!afspraak.partijen.includes(this.verzoek.wie.partner))
      throw new Fout(
        'GEEN_TOEGANG',
        'Alleen een partij bij de afspraak kan dit vastleggen; uw organisatie is geen partij.',
      );
    return afspraak;
  }

  private foutenIn(
    { indicator, dag, link, toelichting }: { indicator: string; dag: string; link: string | null; toelichting: string },
    afspraak: Afspraak,
  ): Veldfout[] {
    const fouten: Veldfout[] = [];
    const fout = (veld: keyof BewijsInput, melding: string): number => fouten.push({ veld: `input.${veld}`, melding });
    // A figure is measured, not proved; efforts may show what was done also where they count something.
    const bewijsbaar = afspraak.indicatoren.filter(
      (i) => zonderGetal.includes(i.eenheid) || afspraak.soort === 'INSPANNING',
    );
    if (!bewijsbaar.some((i) => i.code === indicator))
      fout(
        'indicator',
        bewijsbaar.length === 0
          ? 'Deze afspraak wordt gemeten; bewijs hoort bij een mijlpaal of inspanning.'
          : `Kies een mijlpaal of inspanning van deze afspraak: ${bewijsbaar.map((i) => i.code).join(', ')}.`,
      );
    if (dag > this.verzoek.klok.vandaag()) fout('dag', 'Een bewijs gaat over vandaag of eerder.');
    if (link !== null && !isWebadres(link))
      fout('link', 'Een link is een volledig webadres: het begint met https of http en heeft hoogstens 500 tekens.');
    if (toelichting === '' || toelichting.length > langst)
      fout('toelichting', `Schrijf in hoogstens ${langst} tekens wat er is gedaan of besloten.`);
    if (bevatBsn(toelichting)) fout('toelichting', bsnMelding('de toelichting'));
    if (bevatBsn(link)) fout('link', bsnMelding('de link'));
    return fouten;
  }
}

/** Only what a browser opens as a page, without a name and password in it. */
function isWebadres(tekst: string): boolean {
  if (!URL.canParse(tekst) || tekst.length > 500) return false;
  const { protocol, username, password } = new URL(tekst);
  return /^https?:$/.test(protocol) && /^https?:\/\//.test(tekst) && username === '' && password === '';
}
