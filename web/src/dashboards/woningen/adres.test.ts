import { adresregel, leesAdres } from './adres';

describe('an address to search for', () => {
  it('takes a postcode as people type it', () => {
    expect(leesAdres(' 9401 ab ', ' 12 ').adres).toEqual({ postcode: '9401AB', huisnummer: 12 });
  });

  it.each([
    ['', '12'],
    ['0401AB', '12'],
    ['9401', '12'],
  ])('refuses postcode %p with a remedy', (postcode, nummer) => {
    expect(leesAdres(postcode, nummer)).toEqual({
      adres: null,
      fouten: { postcode: expect.stringContaining('vier cijfers') },
    });
  });

  it.each([['12a'], ['0'], ['-1'], ['1.5'], ['']])('refuses house number %p', (nummer) => {
    expect(leesAdres('9401AB', nummer).fouten).toEqual({ huisnummer: expect.stringContaining('zonder letter') });
  });
});

describe('an address in one line', () => {
  const adres = { straat: 'Kloosterstraat', huisnummer: 12, toevoeging: 'A', postcode: '9401AB', plaats: 'Assen' };

  it('writes it the Dutch way', () => {
    expect(adresregel(adres)).toBe('Kloosterstraat 12-A, 9401 AB Assen');
    expect(adresregel({ ...adres, toevoeging: null })).toBe('Kloosterstraat 12, 9401 AB Assen');
  });

  it('says so when it is closed or incomplete', () => {
    expect(adresregel(null)).toBe('Adres niet zichtbaar');
    expect(adresregel({ straat: null, huisnummer: null, toevoeging: null, postcode: null, plaats: null })).toBe(
      'Straat onbekend',
    );
  });
});
