import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { ReactNode } from 'react';
import { Empty, Failed, Skeleton } from '../ui/states';
import { geweigerd, mislukt } from './fouten';
import { Geweigerd } from './geweigerd';
import type { Vraag } from './vraag';

interface AntwoordProps<Gegevens> {
  vraag: Vraag<Gegevens>;
  /** The root field that this part lives on. */
  wortel: keyof Gegevens & string;
  /** What it is, for the sentences: "de woningvoorraad". */
  wat: string;
  regels?: number;
  /** A figure stands or falls as a whole: one closed field below the root closes it. */
  heel?: boolean;
  children: (gegevens: Gegevens) => ReactNode;
}

/** Shows a part of an answer, or in the one fixed way that it is loading, closed or broken. */
export function Antwoord<Gegevens>({
  vraag,
  wortel,
  wat,
  regels = 4,
  heel = false,
  children,
}: AntwoordProps<Gegevens>) {
  if (vraag.staat === 'laden') return <Skeleton lines={regels} />;
  if (vraag.staat === 'mislukt') {
    return (
      <Failed title={`Het lukt nu niet om ${wat} op te halen.`} onRetry={vraag.opnieuw}>
        <Paragraph>{vraag.boodschap ?? 'De server is niet bereikbaar. Controleer uw verbinding.'}</Paragraph>
      </Failed>
    );
  }
  const leeg = vraag.gegevens[wortel] === null;
  const weigering = geweigerd(vraag.fouten, wortel);
  if (weigering && (leeg || heel)) return <Geweigerd wat={wat} fout={weigering} />;
  const fout = mislukt(vraag.fouten, wortel);
  if (fout?.code === 'ONGELDIGE_INVOER' && leeg) {
    // Trying again would give the same; the message holds the remedy.
    return <Empty title={fout.boodschap} />;
  }
  if (fout && leeg) {
    return (
      <Failed title={`Het lukt nu niet om ${wat} op te halen.`} onRetry={vraag.opnieuw}>
        <Paragraph>{fout.boodschap}</Paragraph>
      </Failed>
    );
  }
  return children(vraag.gegevens);
}
