import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { Plan, Planlid } from './plan';
import type { Cel } from './rijen';

const vormen = {
  geheel: '0',
  getal: '0.##',
  bedrag: '#,##0.00',
  procent: '0.00%',
  dag: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm:ss',
};

/** A workbook with typed cells: what the graph gave as text is text, whatever it looks like, and never a formula. */
export function maakXlsx(
  plan: Plan,
  kop: readonly string[][],
  leden: readonly Planlid[],
  rijen: readonly Cel[][],
): Promise<Buffer> {
  const blad: SheetData = [
    ...kop.map(([naam, ...rest]) => [vet(naam ?? ''), ...rest.map(cel)]),
    [],
    leden.map((lid) => vet(lid.kop)),
    ...rijen.map((rij) => rij.map(cel)),
  ];
  return writeXlsxFile(blad, { sheet: plan.naam.slice(0, 31), columns: leden.map(() => ({ width: 22 })) }).toBuffer();
}

const vet = (tekst: string): CellObject => ({ ...cel(tekst), fontWeight: 'bold' });

function cel(inhoud: Cel): CellObject {
  if (typeof inhoud === 'string') return { type: String, value: inhoud };
  const { soort } = inhoud;
  switch (inhoud.soort) {
    case 'dag':
    case 'moment':
      // A wall clock without a zone, as a spreadsheet has it.
      return {
        type: Date,
        value: new Date(`${inhoud.waarde.replace(' ', 'T').padEnd(19, 'T00:00:00')}Z`),
        format: vormen[soort],
      };
    case 'procent':
      return { type: Number, value: inhoud.waarde / 100, format: vormen[soort] };
    default:
      return { type: Number, value: inhoud.waarde, format: vormen[soort] };
  }
}
