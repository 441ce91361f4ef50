import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migreerAlles } from '../../gateway/delen';
import { merkDemo } from '../../gateway/demo';
import { startIngebed, type Ingebed } from '../../gateway/postgres/ingebed';
import { sjabloon, wachtwoord } from './plek';

/** A PostgreSQL for one test file alone: to be restarted, stopped and stunned without a thought for others. */
export class EigenCluster {
  private constructor(
    private readonly map: string,
    private ingebed: Ingebed,
  ) {}

  static async start(): Promise<EigenCluster> {
    const map = mkdtempSync(join(tmpdir(), 'cluster-'));
    // The account of the server has to get through it.
    chmodSync(map, 0o755);
    const cluster = new EigenCluster(map, await startIngebed({ map, melding: () => undefined }));
    const klant = new Client({ connectionString: cluster.beheerUrl });
    await klant.connect();
    await klant.query(`create database ${sjabloon}`);
    await klant.end();
    await merkDemo(cluster.ingebed.adminUrl(sjabloon));
    await migreerAlles(cluster.ingebed.adminUrl(sjabloon), wachtwoord, null, true);
    return cluster;
  }

  get beheerUrl(): string {
    return this.ingebed.adminUrl('postgres');
  }

  /** Stops it as an administrator does: sessions are ended, what they had not committed is gone. */
  async stop(): Promise<void> {
    await this.ingebed.stop();
  }

  /** On the port of last time. */
  async weerOp(): Promise<void> {
    this.ingebed = await startIngebed({ map: this.map, melding: () => undefined });
  }

  /** How long PostgreSQL itself takes to recover is its own affair. */
  async totAanneemt(): Promise<void> {
    for (;;) {
      const klant = new Client({ connectionString: this.beheerUrl });
      klant.on('error', () => undefined);
      try {
        await klant.connect();
        return;
      } catch {
        await new Promise((klaar) => setTimeout(klaar, 20));
      } finally {
        await klant.end().catch(() => undefined);
      }
    }
  }

  async ruimOp(): Promise<void> {
    await this.ingebed.stop();
    rmSync(this.map, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
