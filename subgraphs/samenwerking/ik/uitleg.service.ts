import { beleidsversie, type Veldplaats } from '../../../schema/beleid/beleid';
import type { Bereik } from '../../../schema/beleid/categorie';
import { altijdEigen } from '../../../schema/beleid/typen';
import alleVelden from '../../../schema/velden.json';
import { ongeldigeInvoer } from '../../kern/fout';
import { reden } from '../../kern/geen-toegang';
import { bereikVoor } from '../../kern/velden';
import type { Verzoek } from '../../kern/verzoek';
import type { Toegangsregel, Toegangsuitleg } from './ik.entity';
import { IkService } from './ik.service';

/** Every field of the whole graph: this subgraph alone does not know the others' categories. */
const plaatsen = new Map((alleVelden as Veldplaats[]).map((plaats) => [`${plaats.type}.${plaats.veld}`, plaats]));

const vanWie: Record<Exclude<Bereik, 'GEEN'>, string> = {
  GEMEENTE: 'van de hele gemeente',
  GEDEELD: 'van uw eigen organisatie, en wat een ander met u deelt',
  EIGEN: 'van uw eigen organisatie',
};

/** Why a field is open or closed for this caller (design: "The answer to why not"). */
export class UitlegService {
  constructor(private readonly verzoek: Verzoek) {}

  async uitleg(veld: string): Promise<Toegangsuitleg> {
    const plaats = plaatsen.get(veld);
    if (plaats === undefined) {
      const melding = `"${veld}" is geen veld van de graaf. Schrijf het als Type.veld, zoals Toewijzing.rekeninkomen.`;
      throw ongeldigeInvoer([{ veld: 'veld', melding }]);
    }
    const { rol, doel } = this.verzoek.wie;
    const regel = await this.regel(veld, plaats, bereikVoor(plaats, rol, doel));
    return {
      ...regel,
      veld,
      reden: this.reden(plaats, regel),
      grondslag: this.verzoek.regel?.grondslag ?? null,
      beleidsversie,
    };
  }

  private async regel(veld: string, plaats: Veldplaats, bereik: Bereik): Promise<Toegangsregel> {
    const ik = this.verzoek.dienst(IkService);
    const eigen = bereik === 'GEDEELD' && altijdEigen.includes(veld);
    const convenanten = bereik === 'GEDEELD' && !eigen ? await ik.convenanten() : [];
    return ik.regelVoor(plaats.categorie, eigen ? 'EIGEN' : bereik, convenanten);
  }

  private reden(plaats: Veldplaats, { bereik, convenant }: Toegangsregel): string {
    const { wie } = this.verzoek;
    if (bereik === 'GEEN') return reden(plaats, wie);
    if (plaats.type === 'Mutation') return `De handeling ${plaats.veld} mag voor ${wie.rol} met doel ${wie.doel}.`;
    const veld = `${plaats.type}.${plaats.veld} (${plaats.categorie})`;
    if (plaats.categorie === 'OPENBAAR') return `${veld} is openbaar.`;
    const zin = `${veld} is open voor ${wie.rol} met doel ${wie.doel}: gegevens ${vanWie[bereik as Exclude<Bereik, 'GEEN'>]}.`;
    if (bereik === 'GEDEELD') return `${zin} Dat regelt het convenant "${convenant?.naam}".`;
    const mist =
      bereik === 'EIGEN' &&
      bereikVoor(plaats, wie.rol, wie.doel) === 'GEDEELD' &&
      !altijdEigen.includes(`${plaats.type}.${plaats.veld}`);
    return mist ? `${zin} Er is nu geen convenant van kracht waarmee een ander dit met u deelt.` : zin;
  }
}
