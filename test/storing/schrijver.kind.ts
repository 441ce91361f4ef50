import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { Gegevenscategorie } from '../../schema/beleid/categorie';
import { Database, metGebruiker, type Entiteiten } from '../../subgraphs/kern/database';
import type { Identiteit } from '../../subgraphs/kern/identiteit';
import { Klok } from '../../subgraphs/kern/klok';
import { Velden } from '../../subgraphs/kern/velden';
import { Verzoek } from '../../subgraphs/kern/verzoek';

/** One process that writes until it is killed: which work, on which database, as whom. */
export interface Opdracht {
  werk: 'toewijzen' | 'melden' | 'doorverwijzen' | 'bezorgen';
  url: string;
  wachtwoord: string;
  geheim: string;
  wie: Identiteit;
  /** What to write, in order; each has a name by which it is recognised afterwards. */
  taken: { naam: string; invoer: unknown }[];
}

/** What the process says of each task: that it begins, and that the answer was given. */
export interface Bericht {
  soort: 'begonnen' | 'bevestigd' | 'mislukt';
  naam: string;
  /** Why it failed. */
  fout?: string;
}

const schema = join(__dirname, '..', '..', 'schema');

/** What a subgraph's services need, without the graph in front of them: it takes a third of the time to start. */
async function omgeving({ url, wachtwoord, geheim }: Opdracht, naam: string, entiteiten: Entiteiten) {
  const velden = JSON.parse(readFileSync(join(schema, 'velden.json'), 'utf8')) as {
    type: string;
    veld: string;
    categorie: Gegevenscategorie;
  }[];
  const typen = parse(readFileSync(join(schema, 'subgraphs', `${naam}.graphql`), 'utf8'));
  const gedeclareerd = new Map(velden.map((v) => [`${v.type}.${v.veld}`, v.categorie]));
  return {
    db: await Database.open({
      url: metGebruiker(url, `${naam}_login`, wachtwoord),
      rol: naam,
      entiteiten,
      poolgrootte: 2,
    }),
    klok: new Klok(),
    velden: new Velden(buildSubgraphSchema([{ typeDefs: typen }]), gedeclareerd),
    geheim,
    demo: true,
    schema: naam,
    webhookadressen: [],
  };
}

type Werk = (invoer: never) => Promise<unknown>;

/** Loads only what the work needs: a process that lives a tenth of a second must not take ten to start. */
async function maakWerk(opdracht: Opdracht): Promise<Werk> {
  const verzoek = (plek: Awaited<ReturnType<typeof omgeving>>) => new Verzoek(plek, opdracht.wie, new Set());
  if (opdracht.werk === 'toewijzen') {
    const { WijsToeService } = require('../../subgraphs/toewijzing/toewijzing/wijs-toe.service') as Toewijzen;
    const { Toewijzing } = require('../../subgraphs/toewijzing/toewijzing/toewijzing.entity') as ToewijzingEntiteit;
    const plek = await omgeving(opdracht, 'toewijzing', [Toewijzing]);
    return (invoer) => verzoek(plek).dienst(WijsToeService).wijsToe(invoer);
  }
  if (opdracht.werk === 'melden') {
    const { MeldingregistratieService } = require('../../subgraphs/leefbaarheid/melding/registratie.service') as Melden;
    const { DossierbeheerService } = require('../../subgraphs/leefbaarheid/dossier/dossierbeheer.service') as Koppelen;
    const { Melding } = require('../../subgraphs/leefbaarheid/melding/melding.entity') as MeldingEntiteit;
    const { Dossier } = require('../../subgraphs/leefbaarheid/dossier/dossier.entity') as DossierEntiteit;
    const plek = await omgeving(opdracht, 'leefbaarheid', [Melding, Dossier]);
    return async ({ dossier, melding }: { dossier: string; melding: never }) => {
      const rij = await verzoek(plek).dienst(MeldingregistratieService).registreer(melding);
      await verzoek(plek).dienst(DossierbeheerService).koppelMeldingen(dossier, [rij!.id]);
    };
  }
  if (opdracht.werk === 'doorverwijzen') {
    const { DoorverwijzingService } = require('../../subgraphs/zorg/signaal/doorverwijzing.service') as Verwijzen;
    const { Doorverwijzing } = require('../../subgraphs/zorg/signaal/doorverwijzing.entity') as VerwijzingEntiteit;
    const { Signaal } = require('../../subgraphs/zorg/signaal/signaal.entity') as SignaalEntiteit;
    const plek = await omgeving(opdracht, 'zorg', [Doorverwijzing, Signaal]);
    return (invoer) => verzoek(plek).dienst(DoorverwijzingService).verwijs(invoer);
  }
  const { maakWerker } = require('../../gateway/delen') as typeof import('../../gateway/delen');
  const { onderdelen } = require('../../gateway/onderdelen') as typeof import('../../gateway/onderdelen');
  const databases = new Map<string, Database>();
  for (const { naam, entiteiten } of onderdelen) {
    const url = metGebruiker(opdracht.url, `${naam}_login`, opdracht.wachtwoord);
    databases.set(naam, await Database.open({ url, rol: naam, entiteiten, poolgrootte: 2 }));
  }
  const werker = maakWerker(databases, { geheim: opdracht.geheim, demo: true });
  return () => werker.ronde();
}

type Toewijzen = typeof import('../../subgraphs/toewijzing/toewijzing/wijs-toe.service');
type ToewijzingEntiteit = typeof import('../../subgraphs/toewijzing/toewijzing/toewijzing.entity');
type Melden = typeof import('../../subgraphs/leefbaarheid/melding/registratie.service');
type Koppelen = typeof import('../../subgraphs/leefbaarheid/dossier/dossierbeheer.service');
type MeldingEntiteit = typeof import('../../subgraphs/leefbaarheid/melding/melding.entity');
type DossierEntiteit = typeof import('../../subgraphs/leefbaarheid/dossier/dossier.entity');
type Verwijzen = typeof import('../../subgraphs/zorg/signaal/doorverwijzing.service');
type VerwijzingEntiteit = typeof import('../../subgraphs/zorg/signaal/doorverwijzing.entity');
type SignaalEntiteit = typeof import('../../subgraphs/zorg/signaal/signaal.entity');

const zeg = (bericht: Bericht): void => void process.send?.(bericht);

process.once('message', (opdracht: Opdracht) => {
  void (async () => {
    const werk = await maakWerk(opdracht);
    // Again and again, as a client does that got no answer: there is always one under way.
    for (;;) {
      for (const { naam, invoer } of opdracht.taken) {
        zeg({ soort: 'begonnen', naam });
        await werk(invoer as never).then(
          () => zeg({ soort: 'bevestigd', naam }),
          (fout: Error & { code?: string }) =>
            zeg({ soort: 'mislukt', naam, fout: `${fout.code ?? ''} ${fout.message}`.trim() }),
        );
      }
    }
  })();
});
