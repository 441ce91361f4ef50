import { demoAccounts, type DemoAccount } from './demo-accounts';
import { ontsnap, pagina } from './pagina';

const kaal = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Accounts in which every word of the search appears: partner, rol or name. */
function zoekAccounts(zoek: string): readonly DemoAccount[] {
  const woorden = kaal(zoek).split(/\s+/);
  return demoAccounts.filter((account) => {
    const tekst = kaal(`${account.partnernaam} ${account.rolnaam} ${account.naam} ${account.id}`);
    return woorden.every((woord) => tekst.includes(woord));
  });
}

function groep(partnernaam: string, accounts: readonly DemoAccount[], nummer: number): string {
  const knoppen = accounts.map(
    (account) =>
      `<li><button name="account" value="${ontsnap(account.id)}"><strong>${ontsnap(account.rolnaam)}</strong> ` +
      `<span>${ontsnap(account.naam)}</span></button></li>`,
  );
  return `<section aria-labelledby="partner-${nummer}">
<h2 id="partner-${nummer}">${ontsnap(partnernaam)}</h2>
<ul>
${knoppen.join('\n')}
</ul>
</section>`;
}

/** Page of the embedded issuer: choose a demo account; `pad` is its own address, search and choice go there. */
export function inlogpagina(pad: string, zoek: string): string {
  const gevonden = zoekAccounts(zoek);
  const partners = [...new Set(gevonden.map((account) => account.partnernaam))];
  const aantal = gevonden.length === 1 ? '1 account' : `${gevonden.length} accounts`;
  const uitkomst = zoek === '' ? `${aantal} bij ${partners.length} partners.` : `${aantal} gevonden voor “${zoek}”.`;
  const alles = zoek === '' ? '' : ` <a href="${ontsnap(pad)}">Toon alle accounts</a>`;
  const groepen = partners.map((naam, nummer) =>
    groep(
      naam,
      gevonden.filter((account) => account.partnernaam === naam),
      nummer,
    ),
  );
  return pagina(
    'Kies een demo-account',
    `<div class="melding" role="note">
<p><strong>Dit is een demonstratie.</strong> De personen en gegevens zijn verzonnen. U hebt geen wachtwoord nodig.</p>
</div>
<p>Kies namens welke partner en in welke rol u Buurtgraaf wilt bekijken. Het doel kiest u na het inloggen.</p>
<form class="zoek" role="search" method="get" action="${ontsnap(pad)}">
<label for="zoek">Zoek op partner, rol of naam</label>
<div><input id="zoek" name="zoek" type="search" value="${ontsnap(zoek)}" autocomplete="off"><button>Zoek</button></div>
</form>
<p role="status">${ontsnap(uitkomst)}${alles}</p>
<form method="post" action="${ontsnap(pad)}">
${groepen.join('\n')}
</form>`,
  );
}
