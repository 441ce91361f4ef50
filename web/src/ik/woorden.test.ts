import { inGewoneWoorden, rolnaam } from './woorden';

describe('names of the policy in plain words', () => {
  it('reads a rol with or without the kind of partner', () => {
    expect(rolnaam('corporatie/sociaal-beheerder')).toBe('sociaal beheerder');
    expect(rolnaam('coordinatiepunt/coordinator-uitstroom')).toBe('coördinator uitstroom');
  });

  it('replaces codes in a reason, but not the name of the field', () => {
    expect(
      inGewoneWoorden(
        'Toewijzing.rekeninkomen (FINANCIEEL) is gesloten voor corporatie/incassomedewerker met doel BELEID_EN_MONITORING. Het kan wel met doel TOEZICHT.',
      ),
    ).toBe(
      'Toewijzing.rekeninkomen (geld van personen) is gesloten voor incassomedewerker met doel ‘Beleid en cijfers’. Het kan wel met doel ‘Toezicht op privacy’.',
    );
  });

  it('does not bother a reader with the name of a root field', () => {
    expect(inGewoneWoorden('Query.logboek (VERANTWOORDING) is gesloten.')).toBe('Dit onderdeel (logboek) is gesloten.');
  });

  it('leaves a word in capitals alone that is no code', () => {
    expect(inGewoneWoorden('De AVG en de DAEB-norm')).toBe('De AVG en de DAEB-norm');
  });
});
