import type { EntityManager } from 'typeorm';
import { ongeldigeInvoer } from '../../kern/fout';
import { euros } from '../../kern/scalars';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { leesKandidaat, leesRangregels, type Gekozen } from '../kandidaat/kandidaatrij';
import { bezwaar } from '../kandidaat/rangorde';
import type { Toewijsopdracht } from './toewijzing.input';

const ongeldig = (melding: string): Error => ongeldigeInvoer([{ veld: 'kandidaat', melding }]);

/** The seeker whom an order names as candidate: eligible on its day, and whose household it is. */
export class ZoekerService {
  constructor(private readonly verzoek: Verzoek) {}

  /** Null when the order is about no seeker: a household of its own, or outflow. */
  async gekozen(m: EntityManager, { kandidaat, grondslag, woning }: Toewijsopdracht): Promise<Gekozen | null> {
    if (kandidaat == null || grondslag === 'UITSTROOM') return null;
    const rij =
      isUuid(kandidaat) && isUuid(woning) ? await leesKandidaat(m, kandidaat, woning, this.verzoek.wie.partner) : null;
    if (rij === null)
      throw ongeldig(
        'Deze kandidaat reageerde niet op deze woning, of kreeg al een woning. Vernieuw de lijst van kandidaten.',
      );
    return rij;
  }

  /** Registered on that day, and for this ground (S3-20). */
  async keur(m: EntityManager, rij: Gekozen, { datum, grondslag }: Toewijsopdracht): Promise<void> {
    const melding = bezwaar(rij, await leesRangregels(m, datum), datum);
    if (melding !== null) throw ongeldig(melding);
    if (grondslag === 'STATUSHOUDER' && rij.statushouder !== true)
      throw ongeldig('Deze kandidaat staat niet als statushouder ingeschreven. Kies een andere grondslag.');
  }

  /** The order with the household of the seeker. Who has priority as statushouder or outflow did not react himself (T7). */
  vulAan<T extends Toewijsopdracht>(opdracht: T, rij: Gekozen): T {
    const voorgedragen = rij.statushouder === true || rij.doelgroep === 'UITSTROOM';
    const eersteReactie =
      rij.eerste_reactie !== null && rij.eerste_reactie < rij.inschrijfdatum ? null : rij.eerste_reactie;
    return {
      ...opdracht,
      kandidaat: null,
      huishouden: {
        grootte: rij.grootte,
        samenstelling: rij.samenstelling,
        ouderenhuishouden: rij.ouderenhuishouden,
        rekeninkomen: euros(rij.rekeninkomen_cent),
        statushouder: rij.statushouder,
        inschrijfdatum: rij.inschrijfdatum,
        eersteReactie: voorgedragen || (eersteReactie ?? '') > opdracht.datum ? null : eersteReactie,
      },
    };
  }
}
