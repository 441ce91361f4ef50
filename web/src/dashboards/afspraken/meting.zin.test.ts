import { maatZin, metingZin } from './meting.zin';

describe('a measurement in words', () => {
  it('has its unit and its day', () => {
    expect(metingZin({ peildatum: '2025-07-01', waarde: 9112, reden: null }, 'woningen')).toBe(
      '9.112 woningen op 1 juli 2025',
    );
    expect(maatZin(78.26, 'procent')).toBe('78,3%');
  });

  it('says that there is none, or why it is not known, and never 0', () => {
    expect(metingZin(null, 'procent')).toBe('nog niet gemeten');
    expect(metingZin({ peildatum: '2026-01-01', waarde: null, reden: 'De grenzen ontbreken.' }, 'procent')).toBe(
      'geen cijfer op 1 januari 2026. De grenzen ontbreken.',
    );
  });
});
