/** What this caller may read in, as GET /import tells it. */
export interface Soort {
  soort: string;
  regelnaam: [enkel: string, meer: string];
  uitleg: string;
  vorm: 'CSV' | 'JSON';
  peildatum: boolean;
  kolommen: string[];
  optioneleKolommen: string[];
}

export interface Fout {
  regel: number;
  kolom: string;
  waarde: string;
  melding: string;
}

export interface Uitkomst {
  soort: string;
  proef: boolean;
  peildatum: string;
  telling: { nieuw: number; gewijzigd: number; ongewijzigd: number; bekend?: number } | null;
  aantalFouten: number;
  fouten: Fout[];
}

/** How far it is: 0…1 of this stage. */
export interface Voortgang {
  fase: 'VERSTUREN' | 'NAKIJKEN' | 'OPSLAAN' | 'AFRONDEN';
  regels: number | null;
  deel: number;
}

export interface Opdracht {
  soort: string;
  bestand: File;
  /** Empty = today. */
  peildatum: string;
  proef: boolean;
}

const afgebroken =
  'De verbinding viel weg. Het bestand is helemaal ingelezen of helemaal niet. Probeer het opnieuw: wat er al staat, verandert niet.';

/** Which kinds there are for this caller under this doel. */
export async function haalSoorten(doel: string): Promise<Soort[]> {
  const antwoord = await fetch('/import', { headers: { verwerkingsdoel: doel } });
  if (!antwoord.ok) throw new Error(`status ${antwoord.status}`);
  return ((await antwoord.json()) as { soorten: Soort[] }).soorten;
}

/**
 * Sends a file and tells how far it is. XMLHttpRequest, because only that says how much has been sent. Rejects with a sentence
 * for the user.
 */
export function verstuur(
  { soort, bestand, peildatum, proef }: Opdracht,
  doel: string,
  meld: (voortgang: Voortgang) => void,
): Promise<Uitkomst> {
  const vraag = new URLSearchParams({ proef: proef ? '1' : '0', ...(peildatum ? { peildatum } : {}) });
  return new Promise((klaar, mislukt) => {
    const verzoek = new XMLHttpRequest();
    verzoek.open('POST', `/import/${soort}?${vraag.toString()}`);
    verzoek.setRequestHeader('Content-Type', 'application/octet-stream');
    verzoek.setRequestHeader('Verwerkingsdoel', doel);
    verzoek.upload.onprogress = ({ loaded, total }) =>
      meld({ fase: 'VERSTUREN', regels: null, deel: total === 0 ? 1 : loaded / total });
    verzoek.onprogress = () => {
      const voortgang = verzoek.status === 200 ? berichten(verzoek.responseText).at(-1)?.voortgang : undefined;
      if (voortgang) meld(voortgang);
    };
    verzoek.onload = () => {
      const laatste = verzoek.status === 200 ? berichten(verzoek.responseText).at(-1) : undefined;
      if (laatste?.uitkomst) klaar(laatste.uitkomst);
      else mislukt(new Error(laatste?.fout?.melding ?? weigering(verzoek.responseText) ?? afgebroken));
    };
    verzoek.onerror = () => mislukt(new Error(afgebroken));
    verzoek.onabort = verzoek.onerror;
    verzoek.send(bestand);
  });
}

interface Bericht {
  voortgang?: Voortgang;
  uitkomst?: Uitkomst;
  fout?: { melding: string };
}

/** The whole lines that have arrived. */
function berichten(tekst: string): Bericht[] {
  return tekst
    .split('\n')
    .slice(0, -1)
    .map((regel) => JSON.parse(regel) as Bericht);
}

function weigering(tekst: string): string | undefined {
  try {
    return (JSON.parse(tekst) as { errors?: { message: string }[] }).errors?.[0]?.message;
  } catch {
    return undefined;
  }
}
