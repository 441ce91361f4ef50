import { isObjectType, type GraphQLSchema } from 'graphql';

/** What is measured of an indicator, as far as the graph knows it. */
const gemeten: Record<string, string> = {
  status: 'status',
  waarom: 'waarom',
  meting:
    'meting { peildatum waarde reden partij { naam } onderdeel definitie bron duiding { door { naam } op tekst } }',
  reeks: 'reeks { peildatum waarde partij { naam } onderdeel }',
};

/**
 * The one question of a report: OPENBAAR and PARTNER fields only (a test holds that), so that what is frozen may be read by every
 * partner. Rows of persons, dwellings and organisations are not in it.
 */
export function rapportvraag(schema: GraphQLSchema): string {
  const heeft = (type: string, veld: string): boolean => {
    const gevonden = schema.getType(type);
    return isObjectType(gevonden) && gevonden.getFields()[veld] !== undefined;
  };
  const metingen = Object.entries(gemeten)
    .filter(([veld]) => heeft('Indicator', veld))
    .map(([, keuze]) => keuze)
    .join(' ');
  return `query Rapport($peildatum: Date!, $jaar: Int!) {
  ik { rol doel demo partner { naam } }
  uitleg(veld: "Rapport.inhoud") { beleidsversie }
  gemeenten { code naam }
  voorraad(peildatum: $peildatum) { kernvoorraad doel reden perKlasse { klasse aantal } }
  overlegtellers(jaar: $jaar) { naam minimum gehouden gepland }
  prestatieafspraken(peildatum: $peildatum) {
    set nummer thema tekst soort bron geldigVan geldigTot verlopen ${heeft('Prestatieafspraak', 'status') ? 'status' : ''}
    partijen { naam }
    indicatoren {
      code naam eenheid doel richting deadline wanneer doelTekst streven toelichting partij { naam } ${metingen}
    }
  }
}`;
}

/** Whether the caller may read a report at all, and the signed one if it is there. */
export const ondertekendvraag = `{
  uitleg(veld: "Rapport.inhoud") { bereik reden }
  rapporten { jaar halfjaar inhoud controlegetal ondertekendOp ondertekendDoor }
}`;
