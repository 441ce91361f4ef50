import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Pool } from 'pg';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Toestand } from './toestand';

interface Kenmerken {
  route: string;
  soort: string;
  rol: string;
  doel: string;
  status: string;
}

/** Figures for Prometheus, by rol, doel and kind of operation; no label ever names a user or an id. */
export class Metingen {
  private readonly register = new Registry();
  private readonly duur = new Histogram({
    name: 'buurtgraaf_verzoek_duur_seconds',
    help: 'Duur van verzoeken, per route, soort operatie, rol, doel en soort antwoord.',
    labelNames: ['route', 'soort', 'rol', 'doel', 'status'] as const,
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.register],
  });
  private readonly geenToegang = new Counter({
    name: 'buurtgraaf_geen_toegang_total',
    help: 'Hoe vaak een gesloten veld is gevraagd (GEEN_TOEGANG), per veld.',
    labelNames: ['veld'] as const,
    registers: [this.register],
  });

  constructor(toestand: () => Promise<Toestand | null>, pools: ReadonlyMap<string, () => Pool | undefined>) {
    collectDefaultMetrics({ register: this.register });
    this.meetPools(pools);
    this.meetAchterstand(toestand);
  }

  verzoek(kenmerken: Kenmerken, seconden: number, geenToegang: readonly string[]): void {
    this.duur.observe({ ...kenmerken }, seconden);
    for (const veld of geenToegang) this.geenToegang.inc({ veld });
  }

  async stuur(res: Response): Promise<void> {
    res
      .set('Cache-Control', 'no-store')
      .type(this.register.contentType)
      .send(await this.register.metrics());
  }

  private meetPools(pools: ReadonlyMap<string, () => Pool | undefined>): void {
    new Gauge({
      name: 'buurtgraaf_pool_verbindingen',
      help: 'Verbindingen met de database, per pool: bezig, vrij, en verzoeken die op een verbinding wachten.',
      labelNames: ['pool', 'stand'] as const,
      registers: [this.register],
      collect() {
        for (const [naam, geef] of pools) {
          const pool = geef();
          if (pool === undefined) continue;
          this.set({ pool: naam, stand: 'bezig' }, pool.totalCount - pool.idleCount);
          this.set({ pool: naam, stand: 'vrij' }, pool.idleCount);
          this.set({ pool: naam, stand: 'wacht' }, pool.waitingCount);
        }
      },
    });
  }

  private meetAchterstand(toestand: () => Promise<Toestand | null>): void {
    const meter = (name: string, help: string, lees: (deel: Toestand['onderdelen'][number]) => number): void => {
      new Gauge({
        name,
        help,
        labelNames: ['onderdeel'] as const,
        registers: [this.register],
        async collect() {
          // Unknown is not zero: without a database there is no figure.
          this.reset();
          for (const deel of (await toestand())?.onderdelen ?? []) this.set({ onderdeel: deel.naam }, lees(deel));
        },
      });
    };
    meter('buurtgraaf_uitgaand_wachtend', 'Berichten die nog bezorgd moeten worden.', (deel) => deel.wachtend);
    meter('buurtgraaf_uitgaand_oudste_seconds', 'Hoe lang het oudste bericht wacht.', (deel) => deel.oudsteWachtend);
    meter('buurtgraaf_logboek_onverzegeld', 'Logregels zonder zegel (tot 2.000 geteld).', (deel) => deel.onverzegeld);
    meter(
      'buurtgraaf_logboek_oudste_seconds',
      'Hoe lang de oudste wacht op een zegel.',
      (deel) => deel.oudsteOnverzegeld,
    );
  }
}

/** Any of these says that somebody else stands between the caller and us. */
const doorgeefkoppen = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
  'cf-connecting-ip',
];
const eigenMachine = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/**
 * Who may see the figures. With METRICS_TOKEN: who has it, and nobody else, for behind a proxy every caller seems to be this
 * machine. Without: only this machine itself, asked directly and by its own name.
 */
export function magMeten(req: Request, token: string | undefined): boolean {
  if (token !== undefined) {
    const gegeven = /^Bearer (\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
    return gegeven !== undefined && timingSafeEqual(afdruk(gegeven), afdruk(token));
  }
  const host = (req.headers.host ?? '').replace(/:\d+$/, '');
  return (
    eigenMachine.test(req.socket.remoteAddress ?? '') &&
    ['127.0.0.1', 'localhost', '[::1]'].includes(host) &&
    !doorgeefkoppen.some((kop) => req.headers[kop] !== undefined)
  );
}

/** Equal lengths, so that comparing takes equally long. */
const afdruk = (tekst: string): Buffer => createHash('sha256').update(tekst).digest();
