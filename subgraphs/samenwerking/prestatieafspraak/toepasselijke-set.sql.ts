/**
 * The set that applies on day $1 (V1): the one in force; before the first, the first; after the last and until a successor is
 * loaded, the last. Within it the agreements as they stood on that day, or on the nearest day of the set. Who sees more than one
 * gemeente says which.
 */
export const toepasselijkeSet = (gemeente?: string): string => `
  select id as set, greatest(geldig_van, least($1::date, coalesce(geldig_tot, $1::date)))::text as dag
    from samenwerking.afsprakenset
   ${gemeente === undefined ? '' : `where gemeente_code = ${gemeente}`}
   order by (geldig_van <= $1::date and (geldig_tot is null or geldig_tot >= $1::date)) desc,
            (geldig_van <= $1::date) desc, abs(geldig_van - $1::date), naam
   limit 1`;
