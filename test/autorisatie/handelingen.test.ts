import { isObjectType } from 'graphql';
import type { Doel } from '../../schema/beleid/categorie';
import { Wereld } from '../support/wereld';
import { alleVeldnamen, apischema } from './document';
import { kentHandeling, mag } from './handelingen.orakel';
import { alleDoelen, alleRollen, isToegekend, veldletter, type Wie } from './orakel';
import { eigenPartner } from './profielen';

const niets = '"00000000-0000-4000-8000-000000000000"';
const rond = { omschrijving: '" "', aanleiding: '" "' };

/** Every mutation with arguments that are well-formed but can never succeed: what is tried here must leave no trace. */
const pogingen: Record<string, string> = {
  wijsToe: `(input: { idempotencySleutel: "x", woning: ${niets}, woningVersie: 1, datum: "2025-01-01", grondslag: REGULIER, huishouden: { grootte: 1 } })`,
  trekToewijzingIn: `(id: ${niets}, versie: 1, reden: "proef")`,
  corrigeerToewijzing: `(input: { id: ${niets}, versie: 1, reden: "proef" })`,
  registreerReactie: `(input: { woningzoekende: ${niets}, woning: ${niets}, op: "2025-01-01" })`,
  registreerMelding: `(input: { soort: OVERLAST, wijk: "WK010601", omschrijving: ${rond.omschrijving} })`,
  openDossier: `(input: { niveau: WIJK, wijk: "WK010601", aanleiding: ${rond.aanleiding} })`,
  koppelMelding: `(dossier: ${niets}, melding: ${niets})`,
  deelDossier: `(id: ${niets}, partner: "politie", tot: "2025-12-31")`,
  beeindigDeling: `(id: ${niets}, partner: "politie")`,
  meldSignaal: '(input: { soort: HUURACHTERSTAND, wijk: "WK010601", toelichting: "x", toestemming: GEGEVEN })',
  legToestemmingVast: `(signaal: ${niets}, status: GEGEVEN)`,
  verwijsDoor: `(signaal: ${niets}, partner: "politie", doel: OVERLASTAANPAK)`,
  pakSignaalOp: `(id: ${niets})`,
  geefSignaalTerug: `(id: ${niets})`,
  registreerConvenant:
    '(input: { code: "ONGELDIG!", naam: "", partijen: [], doelen: [], categorieen: [], geldigVan: "2020-01-01T00:00:00Z" })',
  ondertekenConvenant: `(id: ${niets})`,
  beeindigConvenant: `(id: ${niets}, per: "2030-01-01T00:00:00Z")`,
  ondertekenAfspraak: `(id: ${niets})`,
  legBewijsVast: `(input: { afspraak: ${niets}, indicator: "x", stand: BEZIG, toelichting: " " })`,
  wijsTrekkerAan: `(afspraak: ${niets}, partner: "actium")`,
  legDuidingVast: `(bij: ${niets}, tekst: "x")`,
  vraagMetingAan: '(peildatum: "1990-01-01")',
  bevestigNotificatie: `(id: ${niets})`,
  registreerWebhook: '(input: { naam: "", adres: "ftp://x", soorten: [] })',
  vernieuwWebhookgeheim: `(id: ${niets})`,
  testWebhook: `(id: ${niets})`,
  zetWebhook: `(id: ${niets}, aan: true)`,
  verwijderWebhook: `(id: ${niets})`,
  bezorgWebhookOpnieuw: `(bezorging: ${niets})`,
  planOverleg: `(id: ${niets}, op: "2025-10-01T10:00:00Z")`,
  planExtraOverleg: '(regel: "bestaat-niet", op: "2025-10-01T10:00:00Z")',
  wijsOverlegToe: `(id: ${niets})`,
  legOverlegVast: `(id: ${niets}, gehoudenOp: "2025-09-01")`,
  laatOverlegVervallen: `(id: ${niets}, reden: "proef")`,
  maakAgendalink: '(naam: "")',
  trekAgendalinkIn: `(id: ${niets})`,
  stelParameterVoor: '(input: { code: "bestaat-niet", geldigVan: "2030-01-01", bron: "" })',
  trekParametervoorstelIn: `(id: ${niets})`,
  keurParameterGoed: `(id: ${niets})`,
  wijsParameterAf: `(id: ${niets}, reden: "geen")`,
  ondertekenRapport: '(jaar: 2025, halfjaar: 1, inhoud: "{}", zegel: "x")',
};
const mutaties = Object.keys(apischema.getMutationType()?.getFields() ?? {});
const document = `mutation Alles { ${mutaties.map((naam) => `${naam}${pogingen[naam] ?? ''} { __typename }`).join(' ')} }`;

/** Every field whose category follows from the policy; technique has none. */
const uitlegbaar = alleVeldnamen().filter((plek) => {
  const type = apischema.getType(plek.split('.')[0] ?? '');
  return isObjectType(type) && !/(Connection|Edge)$|^PageInfo$|^Query$/.test(type.name);
});
const uitleg = `{ ${uitlegbaar.map((plek, i) => `v${i}: uitleg(veld: "${plek}") { bereik }`).join(' ')} }`;

const vragers: Wie[] = alleRollen.flatMap((rol) =>
  alleDoelen.map((doel) => ({ partner: eigenPartner(rol), rol, doel })),
);

describe('wie wat mag doen, en wat hij daarover te lezen krijgt', () => {
  let wereld: Wereld;
  beforeAll(async () => {
    wereld = await Wereld.start({ nu: '2025-09-15T10:00:00+02:00' });
  });
  afterAll(() => wereld.stop());

  const tel = (): Promise<unknown> =>
    wereld.sql(`select (select count(*) from leefbaarheid.melding) as m, (select count(*) from leefbaarheid.dossier) as d,
      (select count(*) from zorg.signaal) as s, (select count(*) from toewijzing.toewijzing) as t, (select count(*) from toewijzing.woningzoekende_reactie) as e, (select count(*) from beleid.convenant) as c,
      (select count(*) from samenwerking.notificatie) as n, (select count(*) from samenwerking.webhook) as w,
      (select count(*) from samenwerking.overleg) as o, (select count(*) from samenwerking.agendalink) as a,
      (select count(*) from samenwerking.duiding) as u, (select count(*) from samenwerking.bewijs) as b,
      (select count(*) from samenwerking.trekkerschap) as k, (select count(*) from samenwerking.meetronde) as r,
      (select count(*) from samenwerking.rapport) as x,
      (select count(*) from samenwerking.parametervoorstel) as p, (select count(*) from beleid.parameter) as q`);

  test('het orakel kent elke handeling van de graaf', () => {
    expect(mutaties.filter((naam) => !kentHandeling(naam) || pogingen[naam] === undefined)).toEqual([]);
  });

  test.each(vragers.map((wie) => [`${wie.rol}, ${wie.doel}`, wie] as const))('%s', async (_naam, wie) => {
    const voor = await tel();
    const { errors } = await wereld.vraagGeduldig({ ...wie, doel: wie.doel as Doel }, document);
    const verschillen = mutaties.flatMap((naam) => {
      const fouten = errors.filter((f) => f.path?.[0] === naam);
      const geweigerd = fouten.some(
        (f) => f.extensions?.['veld'] === `Mutation.${naam}` && f.extensions['code'] === 'GEEN_TOEGANG',
      );
      if (fouten.length !== 1) return [`${naam}: ${fouten.length} fouten`];
      return geweigerd === mag(naam, wie.rol, wie.doel, isToegekend(wie.rol, wie.doel))
        ? [`${naam} is ${geweigerd ? 'geweigerd' : 'toegestaan'}`]
        : [];
    });
    expect(verschillen).toEqual([]);
    expect(await tel()).toEqual(voor);

    const antwoord = await wereld.vraag({ ...wie, doel: wie.doel as Doel }, uitleg);
    const bereiken = antwoord.data as Record<string, { bereik: string } | null>;
    const uitlegverschillen = uitlegbaar.filter((plek, i) => {
      const [type = '', veld = ''] = plek.split('.');
      // Without any convenant in force a line's `d` is read as `e`.
      const verwacht = { '-': 'GEEN', e: 'EIGEN', d: 'EIGEN', g: 'GEMEENTE' }[veldletter(wie, type, veld)];
      return bereiken[`v${i}`]?.bereik !== verwacht;
    });
    expect(uitlegverschillen).toEqual([]);
  });
});
