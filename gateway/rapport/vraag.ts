/**
 * The one question of a report: OPENBAAR and PARTNER fields only (a test holds that), so that what is frozen may be read by every
 * partner. Rows of persons, dwellings and organisations are not in it.
 */
export const rapportvraag = `query Rapport($peildatum: Date!, $jaar: Int!) {
  ik { rol doel demo partner { naam } }
  uitleg(veld: "Rapport.inhoud") { beleidsversie }
  gemeenten { code naam }
  voorraad(peildatum: $peildatum) { kernvoorraad doel reden perKlasse { klasse aantal } }
  overlegtellers(jaar: $jaar) { naam minimum gehouden gepland }
  prestatieafspraken(peildatum: $peildatum) {
    set nummer thema tekst soort bron geldigVan geldigTot verlopen status waarom
    partijen { naam } trekker { naam }
    bewijs { indicator stand dag link toelichting door { naam } }
    indicatoren {
      code naam eenheid doel richting deadline wanneer doelTekst streven afgeleid toelichting partij { naam } status waarom
      meting {
        peildatum waarde reden partij { naam } onderdeel definitie bron gemetenOp
        duiding { door { naam } op tekst }
      }
      reeks { peildatum waarde partij { naam } onderdeel }
    }
  }
}`;

/** Whether the caller may read a report at all, and the signed ones. */
export const ondertekendvraag = `{
  uitleg(veld: "Rapport.inhoud") { bereik reden }
  rapporten { jaar halfjaar inhoud controlegetal ondertekendOp ondertekendDoor }
}`;
