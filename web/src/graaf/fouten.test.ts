import { geweigerd, leesFouten, mislukt } from './fouten';

describe('fouten van een antwoord', () => {
  const fouten = leesFouten([
    {
      message: 'U mag dit niet zien.',
      path: ['voorraad', 'kernvoorraad'],
      extensions: { code: 'GEEN_TOEGANG', veld: 'Voorraad.kernvoorraad' },
    },
    { message: 'Even niet bereikbaar.', path: ['betaalbaarheid'], extensions: { code: 'NIET_BESCHIKBAAR' } },
  ]);

  it('finds the refusal by its root field, not by another one', () => {
    expect(geweigerd(fouten, 'voorraad')?.veld).toBe('Voorraad.kernvoorraad');
    expect(geweigerd(fouten, 'betaalbaarheid')).toBeUndefined();
  });

  it('keeps a failure apart from a refusal', () => {
    expect(mislukt(fouten, 'betaalbaarheid')?.code).toBe('NIET_BESCHIKBAAR');
    expect(mislukt(fouten, 'voorraad')).toBeUndefined();
  });

  it('counts an error without a path against every part, and one without a code as INTERNE_FOUT', () => {
    const zonderPlaats = leesFouten([{ message: 'Er ging iets mis.' }]);
    expect(mislukt(zonderPlaats, 'voorraad')?.code).toBe('INTERNE_FOUT');
    expect(zonderPlaats[0]?.veld).toBeNull();
  });
});
