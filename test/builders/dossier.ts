import type { Dossier } from '../../subgraphs/leefbaarheid/dossier/dossier.entity';
import { Dossierniveau } from '../../subgraphs/leefbaarheid/dossier/dossier.entity';
import type { DossierInput } from '../../subgraphs/leefbaarheid/dossier/dossier.input';
import { DossierbeheerService } from '../../subgraphs/leefbaarheid/dossier/dossierbeheer.service';
import { DelingService } from '../../subgraphs/leefbaarheid/deelname/deling.service';
import type { Beller, Wereld } from '../support/wereld';

const sociaalBeheerder: Beller = { partner: 'actium', rol: 'corporatie/sociaal-beheerder', doel: 'OVERLASTAANPAK' };

interface Afwijkend extends Partial<DossierInput> {
  door?: Beller;
  /** Reports to attach. */
  meldingen?: string[];
  /** Partners to share it with, and until when. */
  gedeeldMet?: Record<string, string>;
}

/** A dossier through the real services, by default of a street in Lariks, opened by Actium's sociaal-beheerder. */
export async function aDossier(
  wereld: Wereld,
  { door = sociaalBeheerder, meldingen = [], gedeeldMet = {}, ...anders }: Afwijkend = {},
): Promise<Dossier> {
  const verzoek = wereld.verzoek('leefbaarheid', door);
  const dossier = await verzoek.dienst(DossierbeheerService).open({
    niveau: Dossierniveau.STRAAT,
    wijk: 'WK010601',
    aanleiding: 'Aanhoudende overlast',
    betrokkene: { naam: 'Jo Jansen', geboortejaar: 1956 },
    ...anders,
  });
  if (dossier === null) throw new Error('Het dossier is niet leesbaar voor wie het opende.');
  if (meldingen.length > 0) await verzoek.dienst(DossierbeheerService).koppelMeldingen(dossier.id, meldingen);
  for (const [partner, tot] of Object.entries(gedeeldMet))
    await verzoek.dienst(DelingService).deel(dossier.id, partner, tot, null);
  return dossier;
}
