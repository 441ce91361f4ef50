import { partners } from '../../schema/beleid/partners';
import { ontsnap, pagina } from './pagina';
import type { Uitgever } from './uitgevers';

/** Where a login at this issuer begins; `terug` is where it ends. */
export const inlogadres = (issuer: string, terug: string): string =>
  `/aanmelden?${new URLSearchParams({ uitgever: issuer, terug }).toString()}`;

const partnernaam = (id: string): string => partners.find((partner) => partner.id === id)?.naam ?? id;

/** With several issuers a user first says where they work; plain links, so that it works without JavaScript. */
export function keuzepagina(uitgevers: readonly Uitgever[], terug: string): string {
  const keuzes = uitgevers
    .flatMap((uitgever) => uitgever.partners.map((partner) => ({ uitgever, organisatie: partnernaam(partner) })))
    .sort((a, b) => a.organisatie.localeCompare(b.organisatie, 'nl') || a.uitgever.naam.localeCompare(b.uitgever.naam));
  const regels = keuzes.map(({ uitgever: { issuer, naam }, organisatie }) => {
    // The name of the login service says something only where it is not that of the organisation.
    const via = naam === organisatie ? '' : ` <span>via ${ontsnap(naam)}</span>`;
    return `<li><a href="${ontsnap(inlogadres(issuer, terug))}"><strong>${ontsnap(organisatie)}</strong>${via}</a></li>`;
  });
  return pagina(
    'Kies uw organisatie',
    `<p>U logt in bij uw eigen organisatie. Daarna komt u terug in Buurtgraaf.</p>
<ul>
${regels.join('\n')}
</ul>`,
  );
}
