import { ExportForm } from '../ui/export-form';
import { ExportLinks } from '../ui/export-links';
import { useIk } from './ik';

interface ExporterenProps {
  /** Name of the list in the address. */
  lijst: string;
  /** What it is, for the reader: "Meldingen". */
  wat: string;
  filters?: Readonly<Record<string, string | null | undefined>>;
  /** Rows about persons leave only with a reason, which the logboek keeps. */
  personen?: boolean;
}

const reden = {
  name: 'reden',
  label: 'Reden van de export',
  hint: 'Waarvoor hebt u het bestand nodig? De reden komt in het logboek. Noem geen namen.',
  minLength: 10,
  maxLength: 500,
};

/** This list as a file, under the doel of this moment. */
export function Exporteren({ lijst, wat, filters = {}, personen = false }: ExporterenProps) {
  const { ik } = useIk();
  const search = new URLSearchParams({ doel: ik.doel });
  for (const [naam, waarde] of Object.entries(filters)) if (waarde) search.set(naam, waarde);
  const bestand = { subject: wat, path: `/export/${lijst}`, search };
  return personen ? <ExportForm {...bestand} reason={reden} /> : <ExportLinks {...bestand} />;
}
