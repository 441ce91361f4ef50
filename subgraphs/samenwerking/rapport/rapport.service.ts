import { createHash } from 'node:crypto';
import { conflict, ongeldigeInvoer, type Fout } from '../../kern/fout';
import { zegelKlopt } from '../../kern/rapportzegel';
import type { Verzoek } from '../../kern/verzoek';
import { Rapport } from './rapport.entity';

const dagMs = 24 * 60 * 60 * 1000;
const fout = (veld: string, melding: string): Fout => ongeldigeInvoer([{ veld, melding }]);

/** What of the words to be signed matters here. */
interface Inhoud {
  rapport: string;
  peildatum: string;
  voorlopig: boolean;
  opgesteld: { op: string };
}

/** Signed half-yearly reports (S3 ch. 3, Monitoring). */
export class RapportService {
  constructor(private readonly verzoek: Verzoek) {}

  alle(): Promise<Rapport[]> {
    return this.verzoek.lees((m) => m.find(Rapport, { order: { jaar: 'DESC', halfjaar: 'DESC' } }));
  }

  /** Freezes what its signatory read. A second signature changes nothing: the first one's report is the answer. */
  async onderteken(jaar: number, halfjaar: number, inhoud: string, zegel: string): Promise<Rapport> {
    const { wie, omgeving, klok } = this.verzoek;
    return this.verzoek.lees(async (m) => {
      const al = await m.findOneBy(Rapport, { jaar, halfjaar });
      if (al !== null) return al;
      if (!zegelKlopt(zegel, omgeving.geheim, wie.partner, inhoud))
        throw fout(
          'zegel',
          'Deze tekst is niet het concept dat Buurtgraaf maakte. Open het rapport opnieuw en onderteken dat.',
        );
      const { rapport, peildatum, voorlopig, opgesteld } = JSON.parse(inhoud) as Inhoud;
      if (rapport !== `${jaar}-${halfjaar}`) throw fout('inhoud', 'Dit is het concept van een ander halfjaar.');
      if (voorlopig || peildatum > klok.vandaag())
        throw conflict('Dit halfjaar is nog niet voorbij. Ondertekenen kan vanaf de peildatum.');
      if (Math.abs(klok.nu().getTime() - new Date(opgesteld.op).getTime()) > dagMs)
        throw fout('inhoud', 'Dit concept is ouder dan een dag. Open het rapport opnieuw.');
      const controlegetal = createHash('sha256').update(inhoud).digest('hex');
      await m.query(
        `insert into samenwerking.rapport (id, gemeente_code, eigenaar, jaar, halfjaar, peildatum, inhoud, controlegetal,
           ondertekend_op, ondertekend_door, ondertekend_rol)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (gemeente_code, jaar, halfjaar) do nothing`,
        [
          this.verzoek.nieuwId(),
          wie.gemeente,
          wie.partner,
          jaar,
          halfjaar,
          peildatum,
          inhoud,
          controlegetal,
          klok.nu(),
          wie.pseudoniem,
          wie.rol,
        ],
      );
      return m.findOneByOrFail(Rapport, { jaar, halfjaar });
    });
  }
}
