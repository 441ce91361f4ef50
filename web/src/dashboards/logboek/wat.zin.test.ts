import { watZin } from './wat.zin';

describe('a record of the logboek in words', () => {
  it('tells looking from changing, and groups the fields', () => {
    expect(watZin('Query.meldingen', ['Melding.soort', 'Melding.termijn', 'Dossier.status'])).toBe(
      'Bekeken. Melding: soort en termijn. Dossier: status.',
    );
    expect(watZin('Mutation.koppelMelding', ['Melding.dossier'])).toBe(
      'Gewijzigd met koppelMelding. Melding: dossier.',
    );
    expect(watZin('Dossier.interventies', [])).toBe('Bekeken.');
  });

  it('tells that the rows left in a file, and why', () => {
    expect(watZin('Query.meldingen', ['Melding.soort'], 'Wijkoverleg van juni')).toBe(
      'Bekeken. Melding: soort. Meegenomen in een bestand. Reden: Wijkoverleg van juni',
    );
  });

  it('says no more than it knows', () => {
    expect(watZin(null, ['Signaal.id'])).toBe('Signaal: id.');
    expect(watZin(null, [])).toBe('');
  });
});
