/**
 * The coördinatiepunt acts on rows of the zorgaanbieders, which are never shared: it works through these functions, with
 * fixed arguments, that answer no more than it needs. They ask the policy for the caller's right themselves.
 */
export const uitstroomFuncties = `
create schema zorg_uit;
grant usage on schema zorg_uit to zorg, toewijzing;

-- Who stands in a stage, the longest first: no name, no origin.
create function zorg.kandidaten_in_fase(p_fase text) returns table (id uuid, eigenaar text, sinds date)
  language plpgsql stable security definer set search_path = pg_catalog as $$ #variable_conflict use_column
begin return query select k.id, k.eigenaar, coalesce(k.geplaatst_op, k.gematcht_op, k.aangemeld_op) as sinds from zorg.uitstroomkandidaat k
   where k.fase = p_fase and beleid.mag('matchUitstroom') and k.gemeente_code = beleid.gemeente()
     and k.eigenaar = any (beleid.deelbaar('ZORG', 'Uitstroomkandidaat'))
   order by sinds, k.id; end $$;

-- Only the zorgaanbieders that are party to the convenant of the caller's line, in force, and a corporatie that is party too.
create function zorg.match_kandidaat(p_id uuid, p_corporatie text, p_op date) returns table (eigenaar text, betrokkene uuid)
  language plpgsql volatile security definer set search_path = pg_catalog as $$ #variable_conflict use_column
begin return query update zorg.uitstroomkandidaat k set fase = 'GEMATCHT', corporatie = p_corporatie, gematcht_op = p_op
   where k.id = p_id and k.fase = 'AANGEMELD' and beleid.mag('matchUitstroom') and k.gemeente_code = beleid.gemeente()
     and p_op between k.aangemeld_op and beleid.vandaag()
     and array[k.eigenaar, p_corporatie] <@ beleid.deelbaar('ZORG', 'Uitstroomkandidaat')
     and (select soort from beleid.partner where partner.id = p_corporatie) = 'CORPORATIE'
  returning k.eigenaar, k.betrokkene; end $$;

-- After the allocation; placing itself follows from it (message toewijzing.gedaan).
create function zorg.verplaats_kandidaat(p_id uuid, p_naar text, p_op date) returns table (eigenaar text, betrokkene uuid)
  language plpgsql volatile security definer set search_path = pg_catalog as $$ #variable_conflict use_column
begin return query update zorg.uitstroomkandidaat k set fase = p_naar, afgesloten_op = case when p_naar in ('ZELFSTANDIG','TERUGGETROKKEN') then p_op end
   where k.id = p_id and beleid.mag('matchUitstroom') and k.gemeente_code = beleid.gemeente()
     and k.eigenaar = any (beleid.deelbaar('ZORG', 'Uitstroomkandidaat')) and p_op between k.aangemeld_op and beleid.vandaag()
     and (k.fase, p_naar) in (('GEPLAATST','PROEFWONEN'), ('PROEFWONEN','ZELFSTANDIG'), ('AANGEMELD','TERUGGETROKKEN'), ('GEMATCHT','TERUGGETROKKEN'))
  returning k.eigenaar, k.betrokkene; end $$;

-- What toewijzing may know: is this person matched to me, now, under this doel; and which ones are.
create function zorg_uit.kandidaat_gematcht(p_id uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$ begin return (
  select exists (select 1 from zorg.uitstroomkandidaat k where k.id = p_id and k.fase = 'GEMATCHT' and k.corporatie = beleid.partner()
    and beleid.doel() = 'UITSTROOM_WEER_THUIS' and beleid.mag('wijsToe'))); end $$;
create function zorg_uit.gematchte_kandidaten() returns table (id uuid, gematcht_op date)
  language sql stable security definer set search_path = pg_catalog as $$
  select k.id, k.gematcht_op from zorg.uitstroomkandidaat k where k.fase = 'GEMATCHT' and k.corporatie = beleid.partner()
     and beleid.doel() = 'UITSTROOM_WEER_THUIS' and beleid.mag('wijsToe')
   order by k.gematcht_op, k.id $$;

revoke all on all functions in schema zorg_uit from public;
revoke all on function zorg.kandidaten_in_fase(text), zorg.match_kandidaat(uuid, text, date), zorg.verplaats_kandidaat(uuid, text, date) from public;
grant execute on function zorg.kandidaten_in_fase(text), zorg.match_kandidaat(uuid, text, date), zorg.verplaats_kandidaat(uuid, text, date) to zorg;
grant execute on function zorg_uit.kandidaat_gematcht(uuid), zorg_uit.gematchte_kandidaten() to zorg, toewijzing;
`;

export const uitstroomFunctiesWeg = `
drop schema zorg_uit cascade;
drop function zorg.kandidaten_in_fase(text), zorg.match_kandidaat(uuid, text, date), zorg.verplaats_kandidaat(uuid, text, date);
`;
