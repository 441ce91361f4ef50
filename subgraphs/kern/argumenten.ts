import { geenToegang } from './geen-toegang';
import { bereikVoor } from './velden';
import type { Verzoek } from './verzoek';

/** No filter, order or count on a field that the caller may not read (toegang: "Arguments"). */
export function toetsArgumenten(verzoek: Verzoek, type: string, velden: readonly string[]): void {
  for (const veld of velden) {
    const plaats = verzoek.omgeving.velden.plaats(type, veld);
    if (plaats === undefined) throw new Error(`${type}.${veld} bestaat niet.`);
    if (bereikVoor(plaats, verzoek.wie.rol, verzoek.doel) === 'GEEN') throw geenToegang(plaats, verzoek.wie);
  }
}
