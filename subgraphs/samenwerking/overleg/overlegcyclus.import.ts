import { partners } from '../../../schema/beleid/partners';
import type { Importregel, Leesopties } from '../../kern/import/importsoort';
import { jsonImport } from '../../kern/import/json-import';
import { keurCyclus } from './overlegcyclus.keuring';
import { OverlegcyclusService, type Overlegcyclus, type Overlegregel } from './overlegcyclus.service';

/** One rule, with the cycle that it is of. */
interface Regel {
  cyclus: Omit<Overlegcyclus, 'regels'>;
  regel: Overlegregel;
}

/** The yearly cycle as a data file; a successor is another file, with a name and a first day of its own. */
export const overlegcyclusimport = jsonImport<Regel>({
  soort: 'overlegcyclus',
  regelnaam: ['regel', 'regels'],
  uitleg:
    'De jaarcyclus van overleggen en termijnen met haar looptijd, als JSON. Een nieuwe naam komt naast de eerdere te staan; wat is vastgelegd blijft.',
  door: ['GEMEENTE'],
  peildatum: false,
  ontleed,
  eigenaar: () => partners.find((p) => p.soort === 'GEMEENTE')?.id ?? '',
  lading: (m, verzoek, { fouten }) => {
    const regels: Regel[] = [];
    return Promise.resolve({
      voegToe: (_verzoek, erbij) => {
        regels.push(...erbij.map(({ inhoud }) => inhoud));
        return Promise.resolve();
      },
      sluit: async () => {
        const [eerste] = regels;
        if (eerste === undefined) return { nieuw: 0, gewijzigd: 0, ongewijzigd: 0 };
        const cyclus = { ...eerste.cyclus, regels: regels.map(({ regel }) => regel) };
        const uitkomst = await verzoek.dienst(OverlegcyclusService).laadIn(m, cyclus);
        if (uitkomst === 'ANDERS')
          fouten.voegToe(
            1,
            'cyclus',
            cyclus.cyclus,
            'Deze cyclus staat er al, met andere regels of een andere looptijd. Geef een opvolger een eigen naam en begindag.',
          );
        const aantal = regels.length;
        return uitkomst === 'NIEUW'
          ? { nieuw: aantal, gewijzigd: 0, ongewijzigd: 0 }
          : { nieuw: 0, gewijzigd: 0, ongewijzigd: aantal };
      },
    });
  },
});

function* ontleed(inhoud: unknown, { fouten }: Leesopties<null>): Generator<Importregel<Regel>> {
  const voor = fouten.aantal;
  keurCyclus(inhoud, (regel, sleutel, waarde, melding) =>
    fouten.voegToe(Math.max(regel, 1), sleutel, waarde === undefined ? '' : JSON.stringify(waarde), melding),
  );
  if (fouten.aantal > voor) return;
  const { regels, ...cyclus } = inhoud as Overlegcyclus;
  for (const [i, regel] of regels.entries()) yield { regel: i + 1, inhoud: { cyclus, regel } };
}
