import { redenVan, toegangZin } from './toegang.zin';

describe('what may I see, in words', () => {
  it('counts and names the open categories', () => {
    expect(
      toegangZin([
        { categorie: 'OPENBAAR', bereik: 'GEMEENTE' },
        { categorie: 'PARTNER', bereik: 'GEMEENTE' },
        { categorie: 'PERSOON', bereik: 'GEEN' },
      ]),
    ).toBe('U ziet nu iets van 2 van de 3 soorten gegevens: openbaar en voor partners.');
  });

  it('says nothing and everything plainly', () => {
    expect(toegangZin([{ categorie: 'PERSOON', bereik: 'GEEN' }])).toContain('niets van de 1 soort gegevens');
    expect(
      toegangZin([
        { categorie: 'OPENBAAR', bereik: 'GEMEENTE' },
        { categorie: 'PARTNER', bereik: 'EIGEN' },
      ]),
    ).toBe('U ziet nu iets van alle 2 soorten gegevens.');
  });

  it('takes the reason of an example only when it has the same bereik as the line', () => {
    const dicht = {
      veld: 'Melding.soort',
      categorie: 'PERSOON',
      bereik: 'GEEN',
      reden: 'Gesloten met doel TOEZICHT.',
    } as const;
    expect(redenVan({ categorie: 'PERSOON', bereik: 'GEEN', convenant: null }, [dicht])).toBe(
      'Gesloten met doel ‘Toezicht op privacy’.',
    );
    expect(redenVan({ categorie: 'PERSOON', bereik: 'GEDEELD', convenant: { naam: 'Overlast' } }, [dicht])).toBe(
      'U ziet wat een andere partner met u deelt, zolang de afspraak daarover loopt. Convenant: Overlast.',
    );
  });

  it('speaks of the example by a plain name, and of a convenant once', () => {
    const open = {
      veld: 'Toewijzing.rekeninkomen',
      categorie: 'FINANCIEEL',
      bereik: 'GEDEELD',
      reden: 'Toewijzing.rekeninkomen (FINANCIEEL) is open. Dat regelt het convenant "Weer Thuis".',
    } as const;
    expect(redenVan({ categorie: 'FINANCIEEL', bereik: 'GEDEELD', convenant: { naam: 'Weer Thuis' } }, [open])).toBe(
      'Het inkomen bij een toewijzing is open. Dat regelt het convenant "Weer Thuis".',
    );
  });
});
