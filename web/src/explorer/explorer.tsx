import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { GraphiQL } from 'graphiql';
import { useEffect, useMemo, useState } from 'react';
import type { Doel } from '../gql/graphql';
import { bewaardDoel } from '../ik/doelkeuze';
import { doelnaam, rolnaam } from '../ik/woorden';
import { DemoBalk } from '../kader/demo-balk';
import { Choice } from '../ui/field';
import { geheugen } from './geheugen';
import { benoemInvoer } from './benoem-invoer';
import { useKeuzes } from './keuzes';

const eersteVraag = `# Vraag met de roze knop, of met Ctrl en Enter.
# Het bovenste teken links opent uw schema.
query EersteVraag {
  ik {
    rol
    doel
    doelen
  }
  wijken {
    naam
    mba
  }
}
`;

/** Asks as a partner system does, only with the session of the browser instead of a token. */
const bevrager = (rol: string, doel: Doel) => async (vraag: unknown) => {
  const antwoord = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'apollo-require-preflight': 'true',
      rol,
      verwerkingsdoel: doel,
    },
    body: JSON.stringify(vraag),
  });
  return (await antwoord.json()) as object;
};

interface Keuze {
  rol: string;
  doel: Doel;
}

export function Explorer() {
  const keuzes = useKeuzes();
  const [gekozen, kies] = useState<Partial<Keuze>>(() => {
    const doel = bewaardDoel();
    return doel ? { doel } : {};
  });
  const [paneel, zetPaneel] = useState<string | null>(null);
  const rollen = keuzes === null || keuzes === 'mislukt' ? [] : keuzes.rollen;
  const deze = rollen.find(({ rol }) => rol === gekozen.rol) ?? rollen[0];
  const rol = deze?.rol;
  const doel = deze?.doelen.find((kandidaat) => kandidaat === gekozen.doel) ?? 'BELEID_EN_MONITORING';
  return (
    <>
      <DemoBalk />
      <header className="explorer__kop">
        <div>
          <Heading level={1}>Vragen uitproberen</Heading>
          <Paragraph>
            Hier stelt u vragen aan Buurtgraaf zoals uw eigen systeem dat kan. U ziet het schema van uw rol. Wat u van
            personen opvraagt, komt in het logboek.
          </Paragraph>
        </div>
        {rol && (
          <div className="explorer__keuzes">
            {rollen.length === 1 ? (
              <span>
                Rol: <strong>{rolnaam(rol)}</strong>
              </span>
            ) : (
              <Choice
                label="Rol"
                value={rol}
                options={rollen.map((r) => ({ value: r.rol, text: rolnaam(r.rol) }))}
                onChange={({ target }) => kies({ ...gekozen, rol: target.value })}
              />
            )}
            <Choice
              label="Verwerkingsdoel"
              value={doel}
              options={(deze?.doelen ?? []).map((d) => ({ value: d, text: doelnaam[d] }))}
              onChange={({ target }) => kies({ ...gekozen, doel: target.value as Doel })}
            />
            <Link href={`/schema.graphql?rol=${encodeURIComponent(rol)}`}>Schema van uw rol (SDL)</Link>
            <Link href="/">Naar de dashboards</Link>
          </div>
        )}
      </header>
      <main className="explorer__werk">
        {keuzes === 'mislukt' ? (
          <Paragraph>Buurtgraaf geeft nu geen antwoord. Laad de pagina over een minuut opnieuw.</Paragraph>
        ) : (
          // Another rol has another schema, another doel other answers: what stood here belongs to neither.
          rol && <Werkblad key={`${rol} ${doel}`} {...{ rol, doel, paneel, zetPaneel }} />
        )}
      </main>
    </>
  );
}

interface Werkbladprops extends Keuze {
  /** Title of the panel that is open beside the editor. */
  paneel: string | null;
  zetPaneel: (paneel: string | null) => void;
}

function Werkblad({ rol, doel, paneel, zetPaneel }: Werkbladprops) {
  const fetcher = useMemo(() => bevrager(rol, doel), [rol, doel]);
  useEffect(benoemInvoer, []);
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={geheugen}
      defaultQuery={eersteVraag}
      {...(paneel === null ? {} : { visiblePlugin: paneel })}
      onTogglePluginVisibility={(open) => zetPaneel(open?.title ?? null)}
      forcedTheme="system"
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
    </GraphiQL>
  );
}
