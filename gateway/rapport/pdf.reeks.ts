import type { Rapportindicator } from './inhoud';
import type { Pdfblad } from './pdf.blad';
import { dag, getal } from './woorden';

interface Punt {
  peildatum: string;
  waarde: number;
}

const hoogte = 90;
const links = 44;
const kleuren = ['#0b5c8a', '#8a3d0b', '#3d6b1f', '#6b1f5c'];

/** How an indicator went: a chart where there is a line to draw, and always the same figures as a table. */
export function tekenReeksen(blad: Pdfblad, { naam, eenheid, doel, reeks }: Rapportindicator): void {
  if (reeks.length < 2) return;
  const groepen = new Map<string, Punt[]>();
  for (const { peildatum, waarde, partij, onderdeel } of reeks) {
    const groep = [partij, onderdeel].filter((deel) => deel !== null).join(', ');
    if (waarde !== null) groepen.set(groep, [...(groepen.get(groep) ?? []), { peildatum, waarde }]);
  }
  const lijnen = [...groepen].filter(([, punten]) => punten.length > 1);
  if (lijnen.length > 0) {
    const doelwoord = doel === null ? '' : ` Het doel is ${getal(doel)} ${eenheid} (stippellijn).`;
    blad.figuur(`Verloop van ${naam}; de getallen staan in de tabel hieronder.${doelwoord}`, hoogte, (x, y, breedte) =>
      tekenLijnen(blad, lijnen, doel, { x, y, breedte }),
    );
  }
  blad.tabel(
    `Verloop van ${naam} (${eenheid})`,
    ['Peildatum', 'Voor', 'Stand'],
    reeks.map(({ peildatum, waarde, partij, onderdeel }) => [
      dag(peildatum),
      [partij, onderdeel].filter((deel) => deel !== null).join(', ') || 'alles',
      waarde === null ? 'onbekend' : getal(waarde),
    ]),
    [1.4, 2, 1],
  );
}

function tekenLijnen(
  { doc }: Pdfblad,
  lijnen: readonly [groep: string, punten: Punt[]][],
  doel: number | null,
  vak: { x: number; y: number; breedte: number },
): void {
  const alle = lijnen.flatMap(([, punten]) => punten);
  const waarden = [...alle.map(({ waarde }) => waarde), ...(doel === null ? [] : [doel])];
  const dagen = alle.map(({ peildatum }) => Date.parse(peildatum));
  const laag = Math.min(...waarden);
  const hoog = Math.max(...waarden);
  const eerste = Math.min(...dagen);
  const laatste = Math.max(...dagen);
  const opX = (iso: string): number =>
    vak.x + links + ((Date.parse(iso) - eerste) / (laatste - eerste || 1)) * (vak.breedte - links - 6);
  const opY = (waarde: number): number => vak.y + 6 + (1 - (waarde - laag) / (hoog - laag || 1)) * (hoogte - 12);
  doc.font('gewoon', 7).fillColor('#55595c');
  for (const grens of new Set([laag, hoog]))
    doc.text(getal(grens), vak.x, opY(grens) - 4, { width: links - 6, align: 'right', lineBreak: false });
  doc.lineWidth(0.5).strokeColor('#c4cacf');
  doc
    .moveTo(vak.x + links, vak.y)
    .lineTo(vak.x + links, vak.y + hoogte)
    .lineTo(vak.x + vak.breedte, vak.y + hoogte)
    .stroke();
  if (doel !== null) {
    doc.dash(3).strokeColor('#1a1a1a');
    doc
      .moveTo(vak.x + links, opY(doel))
      .lineTo(vak.x + vak.breedte, opY(doel))
      .stroke()
      .undash();
  }
  lijnen.forEach(([groep, punten], nummer) => {
    const kleur = kleuren[nummer % kleuren.length] ?? '#0b5c8a';
    doc.lineWidth(1.2).strokeColor(kleur).fillColor(kleur);
    punten.forEach(({ peildatum, waarde }, i) =>
      i === 0 ? doc.moveTo(opX(peildatum), opY(waarde)) : doc.lineTo(opX(peildatum), opY(waarde)),
    );
    doc.stroke();
    for (const { peildatum, waarde } of punten) doc.circle(opX(peildatum), opY(waarde), 1.8).fill();
    const eind = punten.at(-1);
    // Colour alone tells nobody which line is whose.
    if (lijnen.length > 1 && eind !== undefined)
      doc.text(groep, opX(eind.peildatum) - 160, opY(eind.waarde) - 10, {
        width: 156,
        align: 'right',
        lineBreak: false,
      });
  });
}
