import { gebruiken, woningsoorten, woningstatussen } from '../woning/woning.enum';
import { bedrag, datum, geheel, jaNee, keuze, patroon, postcode, kenmerk, vrijeTekst } from '../../kern/import/cel';
import type { Kolommen } from '../../kern/import/csv-import';
import type { Woningregel } from './woningregel';

const redenenIn = ['NIEUWBOUW', 'AANKOOP', 'OVERNAME', 'SAMENVOEGING', 'SPLITSING', 'TRANSFORMATIE'] as const;
const redenenUit = ['SLOOP', 'VERKOOP', 'OVERNAME', 'SAMENVOEGING', 'SPLITSING', 'TRANSFORMATIE'] as const;
const slug = patroon(/^[a-z0-9-]{1,60}$/, 'partner', 'Schrijf de korte naam van de partner, als actium.');

/** The columns of a woningen file: how a cell is read, and whether it may be empty. */
export const woningkolommen: Kolommen<Woningregel> = {
  idExtern: { lees: kenmerk(60), leeg: false },
  bagId: {
    lees: patroon(/^\d{16}$/, 'BAG-nummer', 'Schrijf alle 16 cijfers, ook de nul vooraan, of laat de cel leeg.'),
    leeg: true,
  },
  straat: { lees: vrijeTekst(100), leeg: false },
  huisnummer: { lees: geheel(1, 99_999), leeg: false },
  toevoeging: { lees: vrijeTekst(20), leeg: true },
  postcode: { lees: postcode, leeg: false },
  plaats: { lees: vrijeTekst(80), leeg: false },
  buurtcode: { lees: patroon(/^BU\d{8}$/, 'buurtcode', 'Schrijf de code van het CBS, als BU01060200.'), leeg: false },
  eigenaar: { lees: slug, leeg: false },
  soort: { lees: keuze(woningsoorten), leeg: false },
  bouwjaar: { lees: geheel(1200, 2100), leeg: true },
  oppervlakte: { lees: geheel(1, 9999), leeg: true },
  kamers: { lees: geheel(0, 99), leeg: true },
  energielabel: {
    lees: patroon(
      /^(A\+{0,4}|[B-G])$/,
      'energielabel',
      'Schrijf een label van A++++ tot en met G, of laat de cel leeg.',
    ),
    leeg: true,
  },
  zelfstandig: { lees: jaNee, leeg: false },
  gebruik: { lees: keuze(gebruiken), leeg: false },
  kaleHuur: { lees: bedrag, leeg: true },
  streefhuur: { lees: bedrag, leeg: true },
  levensloopbestendig: { lees: jaNee, leeg: false },
  geclusterd: { lees: jaNee, leeg: false },
  flexwoning: { lees: jaNee, leeg: false },
  standplaats: { lees: jaNee, leeg: false },
  conditie: { lees: geheel(1, 6), leeg: true },
  status: { lees: keuze(woningstatussen), leeg: false },
  inExploitatie: { lees: datum, leeg: true },
  inExploitatieReden: { lees: keuze(redenenIn), leeg: true },
  uitExploitatie: { lees: datum, leeg: true },
  uitExploitatieReden: { lees: keuze(redenenUit), leeg: true },
  servicekosten: { lees: bedrag, leeg: true, optioneel: true },
};
