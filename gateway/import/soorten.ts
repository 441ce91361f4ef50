import { soortnaam } from '../../schema/beleid/beleid';
import { partners, type PartnerFeit } from '../../schema/beleid/partners';
import { magInlezen } from '../../subgraphs/kern/import/inlezen';
import type { Importsoort } from '../../subgraphs/kern/import/importsoort';
import { onderdelen } from '../onderdelen';

/** Every kind of file that can be read in, with the subgraph that registered it. */
export const importsoorten: ReadonlyMap<string, { deel: string; soort: Importsoort }> = (() => {
  const alle = onderdelen.flatMap(({ naam: deel, imports = [] }) => imports.map((soort) => ({ deel, soort })));
  const perNaam = new Map(alle.map((een) => [een.soort.soort, een]));
  if (perNaam.size < alle.length) throw new Error('Twee importsoorten hebben dezelfde naam.');
  return perNaam;
})();

export const databeheerderVan = (partner: PartnerFeit): string => `${soortnaam(partner.soort)}/databeheerder`;

/** Partners whose databeheerder may read in this kind of file. */
export const inlezers = (soort: Importsoort): PartnerFeit[] =>
  partners.filter((partner) => magInlezen(soort, databeheerderVan(partner), 'VASTGOEDBEHEER'));
