import { bereikVan, doelenVan } from '../../../schema/beleid/beleid';
import { categorieen, type Bereik, type Gegevenscategorie } from '../../../schema/beleid/categorie';
import type { Verzoek } from '../../kern/verzoek';
import type { Convenant } from '../convenant/convenant.entity';
import { ConvenantService } from '../convenant/convenant.service';
import { PartnerService } from '../partner/partner.service';
import type { Ik, Toegangsregel } from './ik.entity';

/** What the policy gives the caller now. */
export class IkService {
  constructor(private readonly verzoek: Verzoek) {}

  async ik(): Promise<Ik> {
    const { wie, omgeving } = this.verzoek;
    const partner = await this.verzoek.dienst(PartnerService).opId(wie.partner);
    if (partner === null) throw new Error(`Partner ${wie.partner} bestaat niet.`);
    return {
      gebruiker: wie.gebruiker,
      naam: wie.naam ?? null,
      partner,
      rol: wie.rol,
      rollen: wie.rollen ?? [wie.rol],
      doel: wie.doel,
      doelen: doelenVan(wie.rol),
      toegang: await this.toegang(),
      demo: omgeving.demo,
    };
  }

  async toegang(): Promise<Toegangsregel[]> {
    const convenanten = await this.convenanten();
    return categorieen.map((categorie) =>
      this.regelVoor(categorie, bereikVan(this.verzoek.regel, categorie), convenanten),
    );
  }

  /** Convenanten in force behind the caller's line; none when the line shares nothing. */
  async convenanten(): Promise<Convenant[]> {
    const code = this.verzoek.regel?.convenant ?? null;
    return code === null ? [] : this.verzoek.dienst(ConvenantService).vanKracht(code);
  }

  /** GEDEELD without a convenant in force reads as EIGEN, as it does for every row. */
  regelVoor(categorie: Gegevenscategorie, bereik: Bereik, convenanten: readonly Convenant[]): Toegangsregel {
    if (bereik !== 'GEDEELD') return { categorie, bereik, convenant: null };
    const convenant = convenanten.find((c) => c.categorieen.includes(categorie)) ?? null;
    return { categorie, bereik: convenant === null ? 'EIGEN' : 'GEDEELD', convenant };
  }
}
