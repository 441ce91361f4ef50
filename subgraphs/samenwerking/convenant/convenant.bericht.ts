import { datumIn, zone } from '../../kern/klok';
import type { NieuweNotificatie } from '../notificatie/notificatie.entity';

interface Onderwerp {
  id: string;
  naam: string;
  geldigVan: Date;
  geldigTot: Date | null;
}

const dag = (moment: Date): string =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' }).format(moment);

type Bericht = Omit<NieuweNotificatie, 'aan'>;

/** The notices that a convenant causes, in the words of its readers. */
export function teOndertekenen({ id, naam, geldigVan }: Onderwerp, nu: Date): Bericht {
  const tekst = `Het convenant "${naam}" wacht op uw handtekening. Het gaat pas gelden als alle partijen ondertekend hebben.`;
  const voor = geldigVan > nu ? datumIn(geldigVan) : null;
  return { soort: 'CONVENANT_TE_ONDERTEKENEN', tekst, voor, convenant: id, aanleiding: `teken:${id}` };
}

export function ondertekend({ id, naam, geldigVan }: Onderwerp, nu: Date): Bericht {
  const vanaf = geldigVan > nu ? `Het gaat in op ${dag(geldigVan)}.` : 'Het geldt vanaf nu.';
  const tekst = `Alle partijen hebben het convenant "${naam}" ondertekend. ${vanaf}`;
  return { soort: 'CONVENANT_ONDERTEKEND', tekst, voor: null, convenant: id, aanleiding: `ondertekend:${id}` };
}

export function beeindigd({ id, naam }: Onderwerp, door: string, per: Date): Bericht {
  const tekst = `${door} beëindigt het convenant "${naam}" per ${dag(per)}. Wat ermee gedeeld is, sluit op dat moment vanzelf.`;
  return {
    soort: 'CONVENANT_BEEINDIGD',
    tekst,
    voor: datumIn(per),
    convenant: id,
    aanleiding: `einde:${id}:${per.toISOString()}`,
  };
}

export function looptAf({ id, naam }: Onderwerp, einde: Date): Bericht {
  const tekst = `Het convenant "${naam}" loopt af op ${dag(einde)}. Daarna ziet u de gedeelde gegevens niet meer. Overleg op tijd over een nieuw convenant.`;
  return {
    soort: 'CONVENANT_LOOPT_AF',
    tekst,
    voor: datumIn(einde),
    convenant: id,
    aanleiding: `loopt-af:${id}:${einde.toISOString()}`,
  };
}
