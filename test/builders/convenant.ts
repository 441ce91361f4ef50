import type { Convenant } from '../../subgraphs/samenwerking/convenant/convenant.entity';
import type { ConvenantInput } from '../../subgraphs/samenwerking/convenant/convenant.input';
import { ConvenantService } from '../../subgraphs/samenwerking/convenant/convenant.service';
import { partners } from '../../schema/beleid/partners';
import type { Wereld } from '../support/wereld';

/** The one who signs for a partner: its bestuurder, or bestuurslid of a huurdersorganisatie. */
export function bestuurderVan(partner: string): { partner: string; rol: string } {
  const soort = partners.find((p) => p.id === partner)?.soort.toLowerCase() ?? '';
  return { partner, rol: `${soort}/${soort === 'huurdersorganisatie' ? 'bestuurslid' : 'bestuurder'}` };
}

interface Afwijkend extends Partial<ConvenantInput> {
  /** Who has signed; default all parties, so that it is in force. */
  ondertekendDoor?: string[];
}

/** A convenant through the real services: registered by its first party and, unless told otherwise, signed by all. */
export async function aConvenant(wereld: Wereld, { ondertekendDoor, ...anders }: Afwijkend = {}): Promise<Convenant> {
  const input: ConvenantInput = {
    code: 'overlast',
    naam: 'Convenant voor de proef',
    partijen: ['actium', 'gemeente-assen'],
    doelen: ['OVERLASTAANPAK'],
    categorieen: ['PERSOON', 'SOCIAAL', 'STRAFRECHT'],
    geldigVan: new Date('2020-01-01T00:00:00Z'),
    geldigTot: null,
    ...anders,
  };
  const dienst = (partner: string): ConvenantService =>
    wereld.verzoek('samenwerking', bestuurderVan(partner)).dienst(ConvenantService);
  let convenant = await dienst(input.partijen[0] ?? '').registreer(input);
  for (const partij of ondertekendDoor ?? input.partijen) convenant = await dienst(partij).onderteken(convenant.id);
  return convenant;
}
