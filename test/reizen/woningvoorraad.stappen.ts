import { melder } from '../../subgraphs/kern/melder';
import { datum, getal, metTeken } from '../support/nederlands';
import type { Reis } from '../support/reis';
import type { Beller } from '../support/wereld';

const dag = '2025-07-01';
const adres = `/woningvoorraad?peildatum=${dag}&tot=${dag}`;

interface Telling {
  aantal: number;
}
interface Cijfers {
  voorraad: {
    kernvoorraad: number;
    telt: number;
    doel: number;
    perEigenaar: { eigenaar: { naam: string }; perKlasse: (Telling & { klasse: string })[] }[];
    perKlasse: (Telling & { klasse: string })[];
  };
  voorraadontwikkeling: {
    telt: number;
    nettoToename: number;
    doel: number;
    perReden: Telling[];
    reeks: (Telling & { peildatum: string })[];
  };
}

async function cijfersVan(reis: Reis, beller: Beller): Promise<Cijfers> {
  const klassen = 'perKlasse { klasse aantal }';
  const { data, errors } = await reis.wereld.vraag(
    beller,
    `query ($dag: Date!) {
      voorraad(peildatum: $dag) { kernvoorraad telt doel perEigenaar { eigenaar { naam } ${klassen} } ${klassen} }
      voorraadontwikkeling(van: "2020-01-01", tot: $dag) {
        telt nettoToename doel perReden { aantal } reeks { peildatum aantal }
      }
    }`,
    { dag },
  );
  expect(errors).toEqual([]);
  return data as Cijfers;
}

const paneel = (reis: Reis, naam: string) => reis.blad.getByRole('region', { name: naam, exact: true });
const titels = ['Op weg naar het doel', 'Groei naar reden', 'Huurprijs per eigenaar'] as const;

/** The dashboard tells what the graph answers this caller: in sentences, in tables, and again by its permanent link. */
export async function zieWoningvoorraad(reis: Reis, beller: Beller): Promise<void> {
  await reis.kies('Woningvoorraad');
  await reis.ga(adres);
  const { voorraad, voorraadontwikkeling: groei } = await cijfersVan(reis, beller);
  // A world without dwellings would agree with everything.
  expect(voorraad.kernvoorraad).toBeGreaterThan(1000);

  const [pad, reden, prijs] = titels.map((titel) => paneel(reis, titel));
  if (!pad || !reden || !prijs) throw new Error('panels are missing');
  for (const deel of [pad, reden, prijs]) {
    await deel.getByRole('img', { name: /^Grafiek: / }).waitFor();
    await deel.locator('svg.recharts-surface').first().waitFor();
    for (const bij of [/Doel: /, /Bron: /, /Peildatum: /]) await deel.getByText(bij).last().waitFor();
  }
  await pad.getByText(`Op 1 juli 2025 tellen ${getal(voorraad.telt)} woningen mee.`).waitFor();
  await pad.getByText(`Doel: ${getal(voorraad.doel)} woningen op 31 december 2025`).waitFor();
  await reden.getByText(`Doel: ${metTeken(groei.doel)} woningen`).waitFor();
  await reden.getByText(`per saldo ${getal(groei.telt)} woningen bij die meetellen`).waitFor();
  for (const plan of ['Prognose', 'Afgesproken aantallen', 'Norm en streven', 'Menging per wijk', 'Projecten'])
    await paneel(reis, plan).waitFor();
  expect(await reis.keur('woningvoorraad')).toEqual([]);

  for (const deel of [pad, reden, prijs]) await deel.getByRole('radio', { name: 'Tabel' }).check();
  await vergelijkTabellen(reis, voorraad, groei);
  expect(await reis.keur('woningvoorraad-tabellen')).toEqual([]);

  const vast = await reden.getByRole('link', { name: 'Vaste link naar dit cijfer' }).getAttribute('href');
  expect(vast).toMatch(new RegExp(`peildatum=${dag}.*tot=${dag}.*groei=tabel.*#groei$`));
  await reis.ga('/');
  await reis.ga(vast ?? '');
  await vergelijkTabellen(reis, voorraad, groei);

  await reis.blad.getByLabel('Groei van').fill('2021-01-01');
  await reis.blad.getByRole('button', { name: 'Toon' }).click();
  await reden.getByText('Doel: geen. De afgesproken groei geldt voor een periode vanaf 1 januari 2020').waitFor();
}

async function vergelijkTabellen(
  reis: Reis,
  { perEigenaar, perKlasse }: Cijfers['voorraad'],
  groei: Cijfers['voorraadontwikkeling'],
): Promise<void> {
  const reeks = (await reis.tabel('Kernvoorraad per datum')).map((rij) => [rij[0], rij.at(-1)]);
  expect(reeks).toEqual(groei.reeks.map((punt) => [datum(punt.peildatum), getal(punt.aantal)]));

  const wijzigingen = (await reis.tabel(/^Veranderingen van/)).map((rij) => rij[1]);
  expect(wijzigingen).toEqual([
    ...groei.perReden.map(({ aantal }) => metTeken(aantal)),
    metTeken(groei.telt),
    metTeken(groei.nettoToename),
  ]);

  const verdeling = (await reis.tabel(/^Woningen met een bekende huur/)).map((rij) => rij.slice(1));
  expect(verdeling).toEqual(
    perKlasse.map(({ klasse, aantal }) => [
      ...perEigenaar.map((eigenaar) => getal(eigenaar.perKlasse.find((k) => k.klasse === klasse)?.aantal ?? 0)),
      getal(aantal),
    ]),
  );
}

/** One part breaks: the page says so, and works again as soon as that part does. */
export async function zieStoring(reis: Reis): Promise<void> {
  const niveau = melder.level;
  // The operator is told, as he should be; the output of the tests need not be.
  melder.level = 'silent';
  await reis.wereld.sql('alter function woningvoorraad.stand(date, text[]) rename to stand_weg');
  try {
    await reis.ga(adres);
    await reis.blad.getByText('Het lukt nu niet om de woningvoorraad op te halen.').waitFor();
    expect(await reis.keur('storing')).toEqual([]);
  } finally {
    await reis.wereld.sql('alter function woningvoorraad.stand_weg(date, text[]) rename to stand');
    melder.level = niveau;
  }
  await reis.blad.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await paneel(reis, 'Op weg naar het doel').waitFor();
}
