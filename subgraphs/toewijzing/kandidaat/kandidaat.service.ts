import type { EntityManager } from 'typeorm';
import { typen } from '../../../schema/beleid/typen';
import { grootstePagina } from '../../kern/grootste-pagina';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { leesGrenzen } from '../inkomensgrens/grenzen.service';
import { maandenTot } from '../toewijzing/wachttijd';
import { WoningService, type Huur } from '../woning/woning.service';
import { inkomensgroepVan, keurDaeb, keurPassend, type Daebgrens } from './inkomen';
import { Kandidaat } from './kandidaat.entity';
import { kandidatenVan, leesRangregels, type Kandidaatrij } from './kandidaatrij';
import { rangschik } from './rangorde';

/** What an order by priority tells of each in it, also when the document asks for nothing but the list. */
const verraadt = ['plaats', 'redenen', 'statushouder'];

/** Who comes into consideration for an own dwelling, in the order of the rules of today (T4). */
export class KandidaatService {
  constructor(private readonly verzoek: Verzoek) {}

  async vanWoning(woning: string): Promise<Kandidaat[]> {
    const { doel, wie } = this.verzoek;
    // A ranking is a use of personal data: elsewhere it does not exist (toegang: "Rows").
    if (!isUuid(woning) || !typen['Kandidaat']?.doelen.includes(doel)) return [];
    return this.verzoek.metLogboek('Query.kandidaten', async (m, log) => {
      const [plek] = await this.verzoek.dienst(WoningService).feiten(m, [woning.toLowerCase()]);
      if (plek === undefined || plek.eigenaar !== wie.partner || plek.versie === null) return [];
      const gevonden =
        doel === 'UITSTROOM_WEER_THUIS' ? await this.uitstroom(m) : await this.woningzoekenden(m, plek.id);
      log.gelezen('Kandidaat', gevonden, verraadt);
      return gevonden;
    });
  }

  private async woningzoekenden(m: EntityManager, woning: string): Promise<Kandidaat[]> {
    const vandaag = this.verzoek.klok.vandaag();
    const jaar = Number(vandaag.slice(0, 4));
    const rijen = (await m.query(kandidatenVan, [woning, this.verzoek.wie.partner])) as Kandidaatrij[];
    if (rijen.length === 0) return [];
    const regels = await leesRangregels(m, vandaag);
    const grenzen = await leesGrenzen(m, [jaar]);
    const [daeb = null] = (await m.query('select daeb_een, daeb_meer from toewijzing.inkomensgrens where jaar = $1', [
      jaar,
    ])) as Daebgrens[];
    const [huur] = (await this.verzoek.dienst(WoningService).huren(m, [{ woning, datum: vandaag }])) as [Huur];
    return rangschik(rijen, regels, vandaag)
      .slice(0, grootstePagina)
      .map(({ rij, plaats, redenen }) => {
        const huishouden = {
          grootte: rij.grootte,
          ouderenhuishouden: rij.ouderenhuishouden,
          rekeninkomenCent: rij.rekeninkomen_cent,
          inkomensgrens: grenzen.inkomen.get(jaar) ?? null,
        };
        const passend = keurPassend(
          {
            ...huur,
            ...huishouden,
            telt: grenzen.huur.get(jaar) ?? null,
            aftoppingsgrens: grenzen.aftopping.get(jaar) ?? null,
          },
          jaar,
        );
        const toets = keurDaeb({ ...huishouden, grootte: rij.grootte }, daeb, jaar);
        return Object.assign(new Kandidaat(), {
          id: rij.id,
          eigenaar: rij.eigenaar,
          betrokkene: rij.betrokkene,
          open: rij.open,
          grootte: rij.grootte,
          samenstelling: rij.samenstelling,
          ouderenhuishouden: rij.ouderenhuishouden,
          // Without the ground the order is that of urgency and registration only; a place in it would be a wrong one.
          plaats: rij.open.includes('HERKOMST') ? plaats : null,
          redenen,
          wachttijdMaanden: maandenTot(rij.inschrijfdatum, vandaag),
          passend: passend.waarde,
          passendReden: passend.reden,
          inkomenstoets: toets.waarde,
          inkomenstoetsReden: toets.reden,
          inkomensgroep: inkomensgroepVan(huishouden, daeb),
          statushouder: rij.statushouder,
        });
      });
  }

  /** Under its own doel only who leaves care and is matched to this corporatie (Z4): it knows neither household nor income. */
  private async uitstroom(m: EntityManager): Promise<Kandidaat[]> {
    const rijen = (await m.query('select id, eigenaar, betrokkene from zorg_uit.uitstroomkandidaten() limit $1', [
      grootstePagina,
    ])) as { id: string; eigenaar: string; betrokkene: string }[];
    const reden = 'Onbekend: van uitstroom kent de corporatie huishouden en inkomen niet.';
    return rijen.map((rij, i) =>
      Object.assign(new Kandidaat(), {
        ...rij,
        open: ['BEDRIJF', 'PERSOON', 'FINANCIEEL', 'HERKOMST'],
        grootte: null,
        samenstelling: null,
        ouderenhuishouden: null,
        plaats: i + 1,
        redenen: ['VOORRANG'],
        wachttijdMaanden: null,
        passend: null,
        passendReden: reden,
        inkomenstoets: null,
        inkomenstoetsReden: reden,
        inkomensgroep: null,
        statushouder: null,
      }),
    );
  }
}
