import { soortnaam, werkendeRegels } from '../../../schema/beleid/beleid';
import type { Doel, Gegevenscategorie } from '../../../schema/beleid/categorie';
import { partners, type PartnerFeit } from '../../../schema/beleid/partners';

export const vindPartner = (id: string): PartnerFeit | undefined => partners.find((p) => p.id === id);

/** The doelen under which some rol of the receiver opens rows of this category that are shared with it. */
export function verwijsdoelen(ontvanger: PartnerFeit, categorie: Gegevenscategorie): Doel[] {
  const regels = werkendeRegels.filter(
    (r) => r.soort === soortnaam(ontvanger.soort) && r.bereik[categorie] === 'GEDEELD',
  );
  return [...new Set(regels.map((r) => r.doel))];
}

/** A7: a signal never goes from one corporatie to another; that would be a shared black list. */
export const isAndereCorporatie = (zender: string, ontvanger: PartnerFeit): boolean =>
  ontvanger.id !== zender && ontvanger.soort === 'CORPORATIE' && vindPartner(zender)?.soort === 'CORPORATIE';
