import { doelenVan, vindRegel, beleidsversie, bereikVanVeld, type Veldplaats } from '../../schema/beleid/beleid';
import type { Doel } from '../../schema/beleid/categorie';
import { handelingen } from '../../schema/beleid/handelingen';
import { Fout } from './fout';
import type { Identiteit } from './identiteit';

type Wie = Pick<Identiteit, 'rol' | 'doel' | 'toegekend'>;

/** The doelen of this rol under which the field would open. */
function andereDoelen(plaats: Veldplaats, wie: Wie): Doel[] {
  if (plaats.type === 'Mutation') {
    const mag = handelingen[plaats.veld] ?? [];
    return doelenVan(wie.rol).filter((doel) =>
      mag.some((b) => b.rol === wie.rol && (b.doel === null || b.doel === doel)),
    );
  }
  return doelenVan(wie.rol).filter((doel) => bereikVanVeld(vindRegel(wie.rol, doel), doel, plaats) !== 'GEEN');
}

/** Why a field is closed, in one or two sentences: category, reason, remedy. Also the text of `uitleg`. */
export function reden(plaats: Veldplaats, wie: Wie, perRij = false): string {
  const veld = plaats.type === 'Mutation' ? `De handeling ${plaats.veld}` : `${plaats.type}.${plaats.veld}`;
  if (perRij)
    return `${veld} (${plaats.categorie}) ziet u alleen bij gegevens van uw eigen organisatie, of die met u gedeeld zijn.`;
  const andere = andereDoelen(plaats, wie).filter((doel) => doel !== wie.doel);
  const wat = plaats.type === 'Mutation' ? `${veld} mag niet` : `${veld} (${plaats.categorie}) is gesloten`;
  const basis = wie.toegekend
    ? `${wat} voor ${wie.rol} met doel ${wie.doel}.`
    : `${wat}: het doel ${wie.doel} is niet toegekend aan ${wie.rol}.`;
  return andere.length > 0
    ? `${basis} Het kan wel met doel ${andere.join(' of ')}.`
    : `${basis} Uw rol heeft hiervoor geen doel.`;
}

/** One error per denied field: names category, bereik, basis and policy version, never a value. */
export function geenToegang(plaats: Veldplaats, wie: Wie, perRij = false): Fout {
  return new Fout('GEEN_TOEGANG', reden(plaats, wie, perRij), {
    veld: `${plaats.type}.${plaats.veld}`,
    categorie: plaats.categorie,
    doelen: perRij ? [] : andereDoelen(plaats, wie),
    bereik: perRij ? (vindRegel(wie.rol, wie.doel)?.bereik[plaats.categorie] ?? 'GEEN') : 'GEEN',
    grondslag: vindRegel(wie.rol, wie.doel)?.grondslag ?? null,
    beleidsversie,
  });
}
