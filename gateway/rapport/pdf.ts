import { buffer } from 'node:stream/consumers';
import type { Rapportafspraak, Rapportindicator, Rapportinhoud } from './inhoud';
import { Pdfblad } from './pdf.blad';
import type { Rapport } from './rapport';
import { tekenReeksen } from './pdf.reeks';
import {
  dag,
  doelzin,
  getal,
  klassenaam,
  moment,
  soortnaam,
  standnaam,
  statusnaam,
  themanaam,
  waardezin,
} from './woorden';

/**
 * A report as a tagged PDF, from its frozen (or conceptual) words alone; the same words give the same pages.
 *
 * @public rapport.ts loads it late, when somebody asks for it
 */
export async function schrijfPdf(inhoud: Rapportinhoud, rapport: Rapport): Promise<Uint8Array> {
  const { ondertekend, controlegetal } = rapport;
  const blad = new Pdfblad({
    titel: inhoud.titel,
    maker: `Gemeente ${inhoud.gemeente}`,
    op: new Date(ondertekend?.op ?? inhoud.opgesteld.op),
    voet: `${inhoud.titel} · ${ondertekend === null ? 'CONCEPT' : `ondertekend ${dag(ondertekend.op)}`}`,
  });
  const klaar = buffer(blad.doc);
  voorblad(blad, inhoud, rapport);
  let thema = '';
  for (const afspraak of inhoud.lijst) {
    if (afspraak.thema !== thema) blad.kop(2, themanaam[afspraak.thema] ?? afspraak.thema);
    thema = afspraak.thema;
    tekenAfspraak(blad, afspraak);
  }
  blad.kop(2, 'Controle');
  blad.alinea(
    ondertekend === null
      ? 'Dit is een concept: de inhoud kan nog veranderen.'
      : 'Deze inhoud ligt vast. Wie het bestand .json bij dit rapport ophaalt, kan nagaan dat niets is veranderd: het SHA-256-getal van dat bestand is het controlegetal.',
  );
  blad.alinea(`Controlegetal (SHA-256): ${controlegetal}`);
  blad.sluit();
  return klaar;
}

function voorblad(blad: Pdfblad, inhoud: Rapportinhoud, { ondertekend, controlegetal }: Rapport): void {
  const { opgesteld, periode, afspraken, kernvoorraad } = inhoud;
  blad.kop(1, inhoud.titel);
  if (opgesteld.demo) blad.alinea('DEMO: dit zijn verzonnen gegevens.');
  if (ondertekend === null)
    blad.alinea(
      `CONCEPT, niet ondertekend.${inhoud.voorlopig ? ' Het halfjaar is nog niet voorbij: de standen zijn voorlopig.' : ''}`,
    );
  blad.tabel(
    'Over dit rapport',
    ['Onderwerp', 'Inhoud'],
    [
      ['Gemeente', inhoud.gemeente],
      ['Periode', `${dag(periode.van)} tot en met ${dag(periode.tot)}`],
      ['Peildatum', dag(inhoud.peildatum)],
      ['Afspraken', `${afspraken.set}${afspraken.verlopen ? ' (verlopen; geldt tot er een opvolger is)' : ''}`],
      ['Opgesteld', `${moment(opgesteld.op)}, door ${opgesteld.organisatie}`],
      ['Rol en doel', `${opgesteld.rol}, ${opgesteld.doel}`],
      ['Filters', opgesteld.filters],
      ['Versie van het toegangsbeleid', opgesteld.beleidsversie],
      ['Ondertekend', ondertekend === null ? 'nee' : `${moment(ondertekend.op)}, door ${ondertekend.rol}`],
      ['Controlegetal (SHA-256)', controlegetal],
    ],
    [1, 2.6],
  );
  blad.kop(2, 'Stand van de afspraken');
  blad.tabel(
    'Afspraken per status',
    ['Status', 'Aantal'],
    inhoud.stand.map(({ status, aantal }) => [statusnaam[status] ?? status, getal(aantal)]),
    [2, 1],
  );
  blad.kop(2, 'Kernvoorraad');
  blad.alinea(
    kernvoorraad.aantal === null
      ? `De kernvoorraad op ${dag(inhoud.peildatum)} is onbekend: ${kernvoorraad.reden ?? 'geen reden gegeven'}`
      : `Op ${dag(inhoud.peildatum)} telt de kernvoorraad ${getal(kernvoorraad.aantal)} woningen. Doel: ${kernvoorraad.doel === null ? 'nog niet vastgesteld' : getal(kernvoorraad.doel)}.`,
  );
  if (kernvoorraad.klassen.length > 0)
    blad.tabel(
      'Woningen per huurprijsklasse',
      ['Kale huur', 'Woningen'],
      kernvoorraad.klassen.map(({ klasse, aantal }) => [klassenaam[klasse] ?? klasse, getal(aantal)]),
      [2, 1],
    );
  blad.kop(2, 'Overleg');
  blad.tabel(
    `Overleg in ${inhoud.rapport.slice(0, 4)}`,
    ['Overleg', 'Gehouden', 'Gepland', 'Afgesproken'],
    inhoud.overleg.map(({ naam, gehouden, gepland, minimum }) => [
      naam,
      getal(gehouden),
      getal(gepland),
      minimum === null ? 'regelmatig' : `minstens ${getal(minimum)}`,
    ]),
    [3, 1, 1, 1.4],
  );
}

function tekenAfspraak(blad: Pdfblad, afspraak: Rapportafspraak): void {
  const { nummer, tekst, partijen, soort, bron, status, waarom, trekker, bewijs, indicatoren } = afspraak;
  blad.kop(3, `Afspraak ${nummer}: ${statusnaam[status] ?? status}`);
  blad.alinea(tekst);
  blad.klein(
    `Partijen: ${partijen.join(', ')}. Trekker: ${trekker ?? 'nog niet aangewezen'}. Soort: ${soortnaam[soort] ?? soort}. Bron: ${bron ?? 'niet bekend'}.`,
  );
  blad.klein(`Waarom deze status: ${waarom}`);
  blad.tabel(
    `Indicatoren van afspraak ${nummer}`,
    ['Indicator', 'Stand', 'Peildatum', 'Doel', 'Status'],
    indicatoren.map((i) => [
      i.partij === null ? i.naam : `${i.naam} (${i.partij})`,
      waardezin(i),
      i.meting === null ? '–' : dag(i.meting.peildatum),
      doelzin(i),
      statusnaam[i.status] ?? i.status,
    ]),
    [2.4, 1.7, 1.2, 2, 1.1],
  );
  for (const indicator of indicatoren) tekenToelichting(blad, indicator);
  for (const { stand, dag: op, toelichting, link, door } of bewijs)
    blad.klein(
      `Bewijs (${standnaam[stand] ?? stand}, ${dag(op)}, ${door ?? 'onbekend'}): ${toelichting}${link === null ? '' : ` ${link}`}`,
    );
}

function tekenToelichting(blad: Pdfblad, indicator: Rapportindicator): void {
  const { naam, waarom, toelichting, meting } = indicator;
  const delen = [
    `Waarom deze status: ${waarom}`,
    meting === null ? null : `Definitie: ${meting.definitie}`,
    meting === null ? null : `Bron: ${meting.bron}`,
    toelichting === null ? null : `Toelichting: ${toelichting}`,
  ].filter((deel) => deel !== null);
  blad.klein(`${naam}. ${delen.join(' ')}`);
  for (const { door, op, tekst } of meting?.duiding ?? []) blad.klein(`Duiding van ${door}, ${dag(op)}: ${tekst}`);
  tekenReeksen(blad, indicator);
}
