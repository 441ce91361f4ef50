import { Arg, Ctx, ID, Int, Root } from 'type-graphql';
import { verbinding, type Pagina } from '../../kern/pagina';
import { Bron, BronVeld, Vraag } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Partner } from '../partner/partner.stub';
import { Wijk } from '../wijk/wijk.entity';
import { WijkService } from '../wijk/wijk.service';
import { Project, Projectgroep } from './project.entity';
import { ProjectService } from './project.service';
import { vertragingUitleg, vertragingVan } from './vertraging';

const ProjectConnection = verbinding('Project', () => Project);

@Bron(() => Project)
export class ProjectResolver {
  @Vraag(
    'OPENBAAR',
    'De projecten die u mag zien, op oplevering; zonder datum achteraan (V18).',
    () => ProjectConnection,
  )
  projecten(
    @Arg('wijk', () => ID, { nullable: true }) wijk: string | undefined,
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() verzoek: Verzoek,
  ): Promise<Pagina<Project>> {
    return verzoek.dienst(ProjectService).lijst(wijk ?? null, { first: first ?? 50, after });
  }

  @BronVeld('PARTNER', 'De wijk van het project.', () => Wijk)
  wijk(@Root() project: Project, @Ctx() verzoek: Verzoek): Promise<Wijk | null> {
    return verzoek.dienst(WijkService).opCode(project.wijkCode);
  }

  @BronVeld('PARTNER', 'De partner van wie het project is.', () => Partner)
  eigenaar(@Root() project: Project): Partner {
    return { id: project.eigenaar };
  }

  @BronVeld(
    'PARTNER',
    'Dagen later dan eerst gepland; onder nul is eerder. Wat niet klaar is, is minstens zo laat als vandaag.',
    () => Int,
  )
  vertraging(@Root() project: Project, @Ctx() verzoek: Verzoek): number | null {
    return vertragingVan(project, verzoek.klok.vandaag());
  }

  @BronVeld('PARTNER', 'Waarom de vertraging leeg is.', () => String)
  reden(@Root() project: Project): string | null {
    return vertragingUitleg(project);
  }

  @BronVeld('PARTNER', 'De woningen naar huishoudgrootte en huurprijsklasse; leeg als dat niet bekend is.', () => [
    Projectgroep,
  ])
  groepen(@Root() project: Project, @Ctx() verzoek: Verzoek): Promise<Projectgroep[]> {
    return verzoek.dienst(ProjectService).groepen(project.id);
  }

  @BronVeld('BEDRIJF', 'Over hoeveel bestaande woningen het plan gaat, als de eigenaar dat vastlegde (V15).', () => Int)
  woningen(@Root() project: Project, @Ctx() verzoek: Verzoek): Promise<number | null> {
    return verzoek.dienst(ProjectService).woningen(project);
  }
}
