import { groeidoel, groeiZin, type Groei } from './groei.zin';

const groei = (anders: Partial<Groei> = {}): Groei => ({
  van: '2020-01-01',
  tot: '2025-07-01',
  nettoToename: 261,
  telt: 261,
  doel: 300,
  verschil: -39,
  reden: null,
  perReden: [
    { reden: 'NIEUWBOUW', aantal: 412 },
    { reden: 'SLOOP', aantal: -120 },
    { reden: 'VERKOOP', aantal: -31 },
  ],
  ...anders,
});

describe('growth in words (V5)', () => {
  it('says how many came, how far from the target, and why', () => {
    expect(groeiZin(groei())).toBe(
      'Van 1 januari 2020 tot en met 1 juli 2025 kwamen er per saldo 261 woningen bij die meetellen. ' +
        'Dat zijn er 39 minder dan het doel van +300. ' +
        'De meeste kwamen erbij door nieuwbouw (412). De meeste gingen eraf door sloop (120).',
    );
  });

  it('keeps what counts apart from the whole change when dwellings were taken over', () => {
    const zin = groeiZin(
      groei({
        nettoToename: 281,
        perReden: [
          { reden: 'OVERNAME', aantal: 500 },
          { reden: 'NIEUWBOUW', aantal: 261 },
        ],
      }),
    );
    expect(zin).toContain('kwamen er per saldo 261 woningen bij die meetellen');
    expect(zin).toContain(
      'De hele kernvoorraad veranderde met +281: daarvan is +20 door overname, en dat telt niet als groei.',
    );
    expect(zin).toContain('De meeste kwamen erbij door nieuwbouw (261).');
  });

  it('speaks plainly of shrinking, also of one', () => {
    expect(groeiZin(groei({ telt: -5, nettoToename: -5, verschil: -305, perReden: [] }))).toContain(
      'gingen er per saldo 5 woningen af die meetellen. Dat zijn er 305 minder',
    );
    expect(groeiZin(groei({ telt: -1, nettoToename: -1, verschil: -301 }))).toContain(
      'ging er per saldo 1 woning af die meetelt',
    );
  });

  it('says none when nothing changed', () => {
    expect(groeiZin(groei({ telt: 0, nettoToename: 0, verschil: -300, perReden: [] }))).toBe(
      'Van 1 januari 2020 tot en met 1 juli 2025 kwamen er per saldo geen woningen bij die meetellen. Dat zijn er 300 minder dan het doel van +300.',
    );
  });

  it('tells exactly reached apart from one more', () => {
    expect(groeiZin(groei({ telt: 300, nettoToename: 300, verschil: 0 }))).toContain(
      'Dat is precies het doel van +300.',
    );
    expect(groeiZin(groei({ telt: 301, nettoToename: 301, verschil: 1 }))).toContain(
      'Dat is er 1 meer dan het doel van +300.',
    );
  });

  it('names every reason that shares the first place', () => {
    const zin = groeiZin(
      groei({
        perReden: [
          { reden: 'NIEUWBOUW', aantal: 12 },
          { reden: 'AANKOOP', aantal: 12 },
        ],
      }),
    );
    expect(zin).toContain('De meeste kwamen erbij door nieuwbouw en aankoop (elk 12).');
    expect(zin).not.toContain('gingen eraf');
  });

  it('gives the reason instead of a number when growth is unknown', () => {
    expect(
      groeiZin(groei({ telt: null, nettoToename: null, verschil: null, reden: 'De grenzen van 2027 ontbreken' })),
    ).toBe(
      'Van 1 januari 2020 tot en met 1 juli 2025 is de groei nog niet vastgesteld. Reden: De grenzen van 2027 ontbreken.',
    );
  });

  it('says nothing of a target that a period does not have', () => {
    expect(groeiZin(groei({ doel: null, verschil: null, perReden: null }))).toBe(
      'Van 1 januari 2020 tot en met 1 juli 2025 kwamen er per saldo 261 woningen bij die meetellen.',
    );
  });

  it('tells why a period has no target', () => {
    expect(groeidoel({ doel: 300, reden: null })).toBe('+300 woningen');
    expect(groeidoel({ doel: null, reden: null })).toBe('nog niet vastgesteld');
    expect(groeidoel({ doel: null, reden: 'De afgesproken groei geldt voor een periode vanaf 2020-01-01.' })).toBe(
      'geen. De afgesproken groei geldt voor een periode vanaf 1 januari 2020',
    );
  });
});
