import { registerEnumType } from 'type-graphql';
import { DoelType } from '../../kern/beleidstypen';
import { verbinding } from '../../kern/pagina';
import { Type, Veld } from '../../kern/veld';

const Verwerkingstatus = { UNSET: 'UNSET', OK: 'OK', ERROR: 'ERROR' };
registerEnumType(Verwerkingstatus, {
  name: 'Verwerkingstatus',
  description: 'Afloop van een verwerking; een geweigerde vraag is UNSET, geen fout.',
});

/** One record of the logboek: who did what with whose data, never the data itself (A11). */
@Type('Verwerking', 'Een regel uit het logboek: wie deed wat met welke gegevens, voor welk doel.')
export class Verwerking {
  /** Place in the list, exact to the microsecond. */
  moment: string;
  id: string;
  /** Whose row was touched. */
  eigenaar: string;
  /** Who acted. */
  handelend: string;
  /** The data subject as the database shows it to this caller. */
  onderwerp: string | null;

  @Veld('VERANTWOORDING', 'Nummer van de hele vraag (W3C Trace Context).', () => String) traceId: string;
  @Veld('VERANTWOORDING', 'Nummer van deze stap.', () => String) spanId: string;
  @Veld('VERANTWOORDING', 'Nummer van de stap waar deze bij hoort.', () => String) parentSpanId: string | null;
  @Veld('VERANTWOORDING', 'Wat er gedaan is, als Type.veld.', () => String) naam: string;
  @Veld('VERANTWOORDING', 'Hoe het afliep.', () => Verwerkingstatus) status: string;
  @Veld('VERANTWOORDING', 'Begin van de verwerking.', () => Date) begin: Date;
  @Veld('VERANTWOORDING', 'Einde van de verwerking.', () => Date) einde: Date;
  @Veld('VERANTWOORDING', 'De activiteit in het verwerkingsregister.', () => String) activiteit: string;
  @Veld('VERANTWOORDING', 'Pseudoniem van wie vroeg.', () => String) gebruiker: string;
  @Veld('VERANTWOORDING', 'De rol waarin gevraagd is.', () => String) rol: string;
  @Veld('VERANTWOORDING', 'Het doel waarvoor gevraagd is.', () => DoelType) doel: string;
  @Veld('VERANTWOORDING', 'Namen van de gebruikte velden, nooit hun waarden.', () => [String]) velden: string[];
  @Veld('VERANTWOORDING', 'Waarom de gegevens zijn geëxporteerd; leeg als dat niet is gebeurd.', () => String)
  reden: string | null;
}

export const VerwerkingConnection = verbinding('Verwerking', () => Verwerking);
