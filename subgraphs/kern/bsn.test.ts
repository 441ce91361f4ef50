import { bevatBsn } from './bsn';

describe('een burgerservicenummer staat nergens in vrije tekst (A4)', () => {
  test.each([
    '123456782',
    'BSN: 123456782.',
    'nummer 123 456 782',
    '1234.56.782',
    'huis 12 123456782',
    '123-456-782 bellen',
  ])('negen cijfers die de elfproef doorstaan worden herkend: %s', (tekst) => expect(bevatBsn(tekst)).toBe(true));

  test.each([
    '123456789',
    '000000000',
    '1234567823',
    '06-12345678',
    '+31 6 11122233',
    '+31612345678',
    '0031 612345678',
    '050-312 34 56',
    'NL91 ABNA 0417 1643 00',
    '9401 AB, huisnummer 12',
    '2021-05-12',
    'geen getal',
    '',
    null,
    undefined,
  ])('andere getallen blijven mogelijk: %s', (tekst) => expect(bevatBsn(tekst)).toBe(false));
});
