import { Socket } from 'node:net';
import { Wereld } from '../support/wereld';

/** What the product itself asks for is tested elsewhere; this is about what a library does unasked. */
describe('Buurtgraaf praat met niemand buiten de eigen machine', () => {
  test('de graaf starten en een vraag beantwoorden maakt alleen verbindingen met 127.0.0.1', async () => {
    const bestemmingen = new Set<string>();
    const oud = Socket.prototype.connect as (...args: unknown[]) => Socket;
    const connect = jest.spyOn(Socket.prototype, 'connect').mockImplementation(function (
      this: Socket,
      ...args: unknown[]
    ) {
      const [eerste, tweede] = (Array.isArray(args[0]) ? (args[0] as unknown[]) : args) as [unknown, unknown];
      const opties = typeof eerste === 'object' && eerste !== null ? (eerste as { host?: string }) : null;
      bestemmingen.add(
        opties === null ? (typeof tweede === 'string' ? tweede : '127.0.0.1') : (opties.host ?? 'localhost'),
      );
      return oud.apply(this, args);
    });
    try {
      const wereld = await Wereld.start();
      const { codes } = await wereld.vraag(
        { partner: 'mevm', rol: 'huurdersorganisatie/bestuurslid' },
        '{ wijken { code } }',
      );
      expect(codes).toEqual([]);
      // What a library looks up in the background begins within this time.
      await new Promise((klaar) => setTimeout(klaar, 500));
      await wereld.stop();
    } finally {
      connect.mockRestore();
    }
    expect([...bestemmingen].filter((host) => !['127.0.0.1', 'localhost', '::1'].includes(host))).toEqual([]);
    expect(bestemmingen.size).toBeGreaterThan(0);
  });
});
