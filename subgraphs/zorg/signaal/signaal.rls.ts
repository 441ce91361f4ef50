/** Row-level security of signals: "Special rows" of the access policy, in the database. */

const partner = '(select beleid.partner())';
const doel = '(select beleid.doel())';
/** The same rol of the partner that raised it, under the doel in which it was raised. */
const isMelder = `eigenaar = ${partner} and gemeld_rol = (select beleid.rol()) and gemeld_doel = ${doel}`;
const inWijk = `((select beleid.wijken()) is null or wijk_code = any ((select beleid.wijken())::text[]))`;

/**
 * GEDEELD on this category, under a convenant in force with the owner. Within one organisation the owner and the caller are
 * both party as soon as such a convenant exists.
 */
function bereikt(categorie: string): string {
  const eigenaars = `(select beleid.deelbaar('${categorie}', 'Signaal'))::text[]`;
  return `(eigenaar = any (${eigenaars}) or (eigenaar = ${partner} and cardinality(${eigenaars}) > 0))`;
}
const bereiktCategorie = ['FINANCIEEL', 'SOCIAAL', 'ZORG']
  .map((c) => `(categorie = '${c}' and ${bereikt(c)})`)
  .join('\n      or ');

/**
 * The signals with a running referral to the caller, read once per statement; the policy of doorverwijzing itself adds wijk,
 * category and convenant.
 */
const ontvangen = `((select array(select d.signaal_id from zorg.doorverwijzing d
      where d.naar = ${partner} and d.doel = ${doel} and d.status <> 'NIET_OPGEPAKT'))::uuid[])`;
/** A referral to the caller in one of these states, to which a row of this table belongs. */
const mijnVerwijzing = (tabel: string, status: string): string => `exists (select 1 from zorg.doorverwijzing d
    where d.id = ${tabel}.doorverwijzing_id and d.eigenaar = ${tabel}.eigenaar and d.gemeente_code = ${tabel}.gemeente_code
      and d.naar = ${partner} and d.doel = ${doel} and d.status in (${status}))`;

const isCollectief = `(categorie = 'PARTNER' and (select beleid.bereik('PARTNER', 'Signaal')) = 'GEMEENTE' and gemeente_code = (select beleid.gemeente()))`;
/** A row about a signal that the caller itself raised in this rol and doel. */
const vanMelder = (
  tabel: string,
  extra = '',
): string => `eigenaar = ${partner} and gemeente_code = (select beleid.gemeente())
    and exists (select 1 from zorg.signaal s where s.id = ${tabel}.signaal_id and s.eigenaar = ${partner}
      and s.gemeld_rol = (select beleid.rol()) and s.gemeld_doel = ${doel}${extra})`;
const overPersoon = ` and s.categorie <> 'PARTNER'`;

const tabellen = [
  'signaal',
  'signaal_plaats',
  'signaal_persoon',
  'signaal_toestemming',
  'signaal_partner',
  'signaal_financieel',
  'signaal_sociaal',
  'signaal_zorg',
  'doorverwijzing',
  'doorverwijzing_teruggave',
  'doorverwijzing_afronding',
];

const muren = tabellen
  .map(
    (t) => `alter table zorg.${t} enable row level security;
alter table zorg.${t} force row level security;
create policy beheer on zorg.${t} to current_user using (true) with check (true);`,
  )
  .join('\n');

const lezen = `
create policy lezen on zorg.doorverwijzing for select to zorg using (
      (${isMelder})
   or (naar = ${partner} and doel = ${doel} and status <> 'NIET_OPGEPAKT' and ${inWijk} and (
      ${bereiktCategorie})));
create policy lezen on zorg.signaal for select to zorg using ((${isMelder}) or ${isCollectief} or id = any ${ontvangen});
create policy lezen on zorg.signaal_plaats for select to zorg using (${isCollectief} or signaal_id = any ${ontvangen});
create policy lezen on zorg.signaal_persoon for select to zorg using (${bereikt('PERSOON')} and signaal_id = any ${ontvangen});
create policy lezen on zorg.signaal_toestemming for select to zorg using (${bereikt('PERSOON')} and signaal_id = any ${ontvangen});
create policy lezen on zorg.doorverwijzing_afronding for select to zorg using (${mijnVerwijzing('doorverwijzing_afronding', `'OPGEPAKT'`)});
grant select on zorg.signaal, zorg.signaal_plaats, zorg.signaal_persoon, zorg.signaal_toestemming, zorg.doorverwijzing_afronding to zorg;
-- Without wijk_code and wettelijke_grond: the sender does not read back where, nor on which ground.
grant select (id, signaal_id, eigenaar, gemeente_code, categorie, naar, doel, op, status) on zorg.doorverwijzing to zorg;
`;

const schrijven = `
create policy melden on zorg.signaal for insert to zorg with check (
  ${isMelder} and gemeente_code = (select beleid.gemeente()) and (select beleid.mag('meldSignaal')) and soort <> 'HUURACHTERSTAND');
create policy melden on zorg.signaal_plaats for insert to zorg with check (
  ${vanMelder('signaal_plaats')} and (select beleid.mag('meldSignaal')));
create policy melden on zorg.signaal_persoon for insert to zorg with check (
  ${vanMelder('signaal_persoon', overPersoon)} and (select beleid.mag('meldSignaal')));
create policy vastleggen on zorg.signaal_toestemming for insert to zorg with check (
  ${vanMelder('signaal_toestemming', overPersoon)} and ((select beleid.mag('meldSignaal')) or (select beleid.mag('legToestemmingVast'))));
${['partner', 'financieel', 'sociaal', 'zorg']
  .map(
    (c) => `create policy schrijven on zorg.signaal_${c} for insert to zorg with check (door = ${partner} and (
  (${vanMelder(`signaal_${c}`)} and (select beleid.mag('meldSignaal')))
  or (soort = 'TERUGGAVE' and (select beleid.mag('geefSignaalTerug')) and exists (select 1 from zorg.doorverwijzing d
      where d.signaal_id = signaal_${c}.signaal_id and d.eigenaar = signaal_${c}.eigenaar and d.gemeente_code = signaal_${c}.gemeente_code
        and d.naar = ${partner} and d.doel = ${doel} and d.status <> 'NIET_OPGEPAKT'))));`,
  )
  .join('\n')}
create policy verwijzen on zorg.doorverwijzing for insert to zorg with check (
  ${isMelder} and status = 'DOORVERWEZEN' and (select beleid.mag('verwijsDoor')) and not (naar = eigenaar and doel = gemeld_doel)
  and (wettelijke_grond is not null or not zorg.toestemming_geweigerd(signaal_id)) and zorg.verwijsbaar(naar, doel, categorie));
create policy oppakken on zorg.doorverwijzing for update to zorg
  using (naar = ${partner} and doel = ${doel} and status = 'DOORVERWEZEN' and (select beleid.mag('pakSignaalOp')))
  with check (naar = ${partner} and doel = ${doel} and status = 'OPGEPAKT' and (select beleid.mag('pakSignaalOp')));
create policy teruggeven on zorg.doorverwijzing_teruggave for insert to zorg with check (
  (select beleid.mag('geefSignaalTerug')) and ${mijnVerwijzing('doorverwijzing_teruggave', `'DOORVERWEZEN','OPGEPAKT'`)});
create policy afronden on zorg.doorverwijzing_afronding for insert to zorg with check (
  (select beleid.mag('pakSignaalOp')) and ${mijnVerwijzing('doorverwijzing_afronding', `'OPGEPAKT'`)});
grant insert on zorg.signaal, zorg.signaal_plaats, zorg.signaal_persoon, zorg.signaal_toestemming, zorg.doorverwijzing_teruggave,
  zorg.doorverwijzing_afronding to zorg;
grant insert (id, signaal_id, naar, doel, op, wettelijke_grond) on zorg.doorverwijzing to zorg;
grant update (status) on zorg.doorverwijzing to zorg;
`;

const functies = `
-- Tells only the raising rol whether the last consent is a refusal: it may not read the consent itself.
create function zorg.toestemming_geweigerd(p_signaal uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$ begin return (
  select coalesce((select t.status = 'GEWEIGERD' from zorg.signaal_toestemming t join zorg.signaal s on s.id = t.signaal_id
    where t.signaal_id = p_signaal and s.eigenaar = beleid.partner() and s.gemeld_rol = beleid.rol() and s.gemeld_doel = beleid.doel()
    order by t.nr desc limit 1), false)); end $$;

-- A rol of the receiver's soort opens this category with GEDEELD under this doel, and a convenant with that line's code, in
-- force, names doel and category with the caller and the receiver as parties.
create function zorg.verwijsbaar(p_naar text, p_doel text, p_categorie text) returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$ begin return (
  select exists (
    select 1 from beleid.partner p
      join beleid.regel r on split_part(r.rol, '/', 1) = lower(p.soort) and r.doel = p_doel and r.categorie = p_categorie and r.bereik = 'GEDEELD'
      join beleid.convenant c on c.code = r.convenant
      join beleid.convenant_doel d on d.convenant_id = c.id and d.doel = r.doel
      join beleid.convenant_categorie k on k.convenant_id = c.id and k.categorie = r.categorie
      join beleid.convenant_partij zender on zender.convenant_id = c.id and zender.partner_id = beleid.partner()
      join beleid.convenant_partij ontvanger on ontvanger.convenant_id = c.id and ontvanger.partner_id = p.id
     where p.id = p_naar and beleid.van_kracht(c.id)
       -- A7: a corporatie never learns persons or signals of another corporatie.
       and not (p.soort = 'CORPORATIE' and p.id <> beleid.partner()
                and (select ik.soort from beleid.partner ik where ik.id = beleid.partner()) = 'CORPORATIE'))); end $$;

-- Copies what the policies need from the signal, and holds the order of steps; the row lock makes "until picked up" exact.
create function zorg.bewaak_doorverwijzing() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare v zorg.signaal;
begin
  select * into v from zorg.signaal where id = new.signaal_id for update;
  if tg_op = 'INSERT' then
    if exists (select 1 from zorg.doorverwijzing where signaal_id = new.signaal_id and status = 'OPGEPAKT') then
      raise exception 'al opgepakt' using errcode = 'BG001';
    end if;
    new.eigenaar := v.eigenaar; new.gemeente_code := v.gemeente_code; new.categorie := v.categorie;
    new.gemeld_rol := v.gemeld_rol; new.gemeld_doel := v.gemeld_doel;
    new.wijk_code := (select wijk_code from zorg.signaal_plaats where signaal_id = v.id);
  elsif (old.status, new.status) not in (('DOORVERWEZEN','OPGEPAKT'), ('DOORVERWEZEN','NIET_OPGEPAKT'), ('OPGEPAKT','NIET_OPGEPAKT')) then
    raise exception 'stap van % naar % bestaat niet', old.status, new.status using errcode = 'BG001';
  end if;
  return new;
end $$;
create trigger bewaak before insert or update on zorg.doorverwijzing for each row execute function zorg.bewaak_doorverwijzing();

-- Consent can be recorded until a receiver has picked the signal up.
create function zorg.bewaak_toestemming() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform 1 from zorg.signaal where id = new.signaal_id for update;
  if exists (select 1 from zorg.doorverwijzing where signaal_id = new.signaal_id and status = 'OPGEPAKT') then
    raise exception 'al opgepakt' using errcode = 'BG001';
  end if;
  return new;
end $$;
create trigger bewaak before insert on zorg.signaal_toestemming for each row execute function zorg.bewaak_toestemming();

-- Handing back closes the row for the receiver in the same statement, so the receiver cannot write the status itself.
create function zorg.sluit_doorverwijzing() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select 1 from zorg.doorverwijzing_afronding where doorverwijzing_id = new.doorverwijzing_id) then
    raise exception 'al afgerond' using errcode = 'BG001';
  end if;
  update zorg.doorverwijzing set status = 'NIET_OPGEPAKT' where id = new.doorverwijzing_id;
  return null;
end $$;
create trigger sluit after insert on zorg.doorverwijzing_teruggave for each row execute function zorg.sluit_doorverwijzing();

revoke all on all functions in schema zorg from public;
grant execute on function zorg.toestemming_geweigerd(uuid), zorg.verwijsbaar(text, text, text) to zorg;
`;

/** Status is not stored with the signal: it follows from the referrals that the reader may see. */
const view = `
create view zorg.doorverwijzing_lees with (security_invoker = true) as
  select d.id, d.signaal_id, d.eigenaar, d.naar, d.doel, d.op, case when a.doorverwijzing_id is not null then 'AFGEROND' else d.status end as status
    from zorg.doorverwijzing d left join zorg.doorverwijzing_afronding a on a.doorverwijzing_id = d.id;
create view zorg.signaal_lees with (security_invoker = true) as
  select s.id, s.gemeente_code, s.eigenaar, s.soort, s.categorie, s.gemeld_op, s.gemeld_rol, s.gemeld_doel, s.betrokkene,
         p.wijk_code, coalesce(v.status, 'GEMELD') as status,
         t.status as toestemming_status, t.op as toestemming_op, b.persoon_id, b.naam, b.contact, b.geboortejaar,
         array_remove(array['OPENBAAR', case when p.signaal_id is not null then 'PARTNER' end,
           case when t.signaal_id is not null then 'PERSOON' end], null) as open
    from zorg.signaal s
    left join zorg.signaal_plaats p on p.signaal_id = s.id
    left join zorg.signaal_persoon b on b.signaal_id = s.id
    left join lateral (select t.signaal_id, t.status, t.op from zorg.signaal_toestemming t where t.signaal_id = s.id order by t.nr desc limit 1) t on true
    left join lateral (select d.status from zorg.doorverwijzing_lees d where d.signaal_id = s.id
      order by array_position(array['AFGEROND','OPGEPAKT','DOORVERWEZEN','NIET_OPGEPAKT'], d.status) limit 1) v on true;
grant select on zorg.doorverwijzing_lees, zorg.signaal_lees to zorg;
`;

/** Everything after the tables, in order. */
export const signaalBeleid = [muren, functies, lezen, schrijven, view].join('\n');
