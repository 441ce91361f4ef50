import { In } from 'typeorm';
import type { Verzoek } from '../../kern/verzoek';
import { Partner } from './partner.entity';

/** Partners are public facts: everybody reads them all. */
export class PartnerService {
  constructor(private readonly verzoek: Verzoek) {}

  alle(): Promise<Partner[]> {
    return this.verzoek.lees((m) => m.find(Partner, { order: { naam: 'ASC' } }));
  }

  opId(id: string): Promise<Partner | null> {
    return this.verzoek
      .lader('partner', (ids) =>
        this.verzoek.lees(async (m) => new Map((await m.findBy(Partner, { id: In([...ids]) })).map((p) => [p.id, p]))),
      )
      .load(id);
  }

  /** These partners, in the given order. */
  async opIds(ids: readonly string[]): Promise<Partner[]> {
    return (await Promise.all(ids.map((id) => this.opId(id)))).filter((partner) => partner !== null);
  }
}
