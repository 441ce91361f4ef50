import { In } from 'typeorm';
import { groepeer } from '../../kern/groepering';
import type { Verzoek } from '../../kern/verzoek';
import { Buurt } from './buurt.entity';

/** Buurten are public facts. */
export class BuurtService {
  constructor(private readonly verzoek: Verzoek) {}

  opCode(code: string): Promise<Buurt | null> {
    return this.verzoek
      .lader('buurt', (codes) =>
        this.verzoek.lees(
          async (m) => new Map((await m.findBy(Buurt, { code: In([...codes]) })).map((b) => [b.code, b])),
        ),
      )
      .load(code);
  }

  async vanWijk(wijk: string): Promise<Buurt[]> {
    const lader = this.verzoek.lader('buurtenVanWijk', (codes) =>
      this.verzoek.lees(async (m) => {
        const buurten = await m.find(Buurt, { where: { wijkCode: In([...codes]) }, order: { code: 'ASC' } });
        return groepeer(buurten, (b) => b.wijkCode);
      }),
    );
    return (await lader.load(wijk)) ?? [];
  }
}
