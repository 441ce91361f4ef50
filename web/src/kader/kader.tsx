import { Button } from '@nl-design-system-candidate/button-react';
import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import './kader.css';
import type { ReactNode } from 'react';
import type { Doel } from '../gql/graphql';
import { bewaarDoel } from '../ik/doelkeuze';
import type { Ik } from '../ik/ik';
import { rolnaam } from '../ik/woorden';
import { AppLink } from '../ui/app-link';
import { DoelKeuze } from './doel-keuze';
import { Navigatie } from './navigatie';

interface KaderProps {
  /** Null until the first answer. */
  ik: Ik | null;
  kiesDoel: (doel: Doel) => void;
  children: ReactNode;
}

/** What stands around every page: skip link, who you are, for which doel, where you can go. */
export const Kader = ({ ik, kiesDoel, children }: KaderProps) => (
  <>
    <SkipLink href="#inhoud" className="nl-skip-link--visible-on-focus">
      Naar de inhoud
    </SkipLink>
    <header className="kader__kop">
      <div className="kader__balk">
        <span className="kader__merk">
          <AppLink to="/">Buurtgraaf</AppLink>
        </span>
        {ik && (
          <div className="kader__wie">
            <span>
              {ik.naam ? `${ik.naam}, ` : ''}
              {rolnaam(ik.rol)} bij {ik.partner?.naam ?? 'uw organisatie'}
            </span>
            {ik.rollen.length > 1 && (
              <a href="/aanmelden/rol" className="niet-afdrukken" onClick={() => bewaarDoel(null)}>
                Wissel van rol
              </a>
            )}
            {/* A plain form: the gateway ends the session and sends the browser back here. */}
            <form method="post" action="/afmelden" className="niet-afdrukken" onSubmit={() => bewaarDoel(null)}>
              <Button purpose="subtle" type="submit">
                Uitloggen
              </Button>
            </form>
          </div>
        )}
      </div>
      {ik && (
        <div className="kader__balk">
          <Navigatie ik={ik} />
          <DoelKeuze ik={ik} kiesDoel={kiesDoel} />
        </div>
      )}
    </header>
    <main id="inhoud" className="kader__inhoud" tabIndex={-1}>
      {children}
    </main>
    <footer className="kader__voet">Buurtgraaf · het gegevensplatform van de partners rond Mijn Buurt Assen</footer>
  </>
);
