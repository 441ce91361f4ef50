import { Ctx, Root } from 'type-graphql';
import type { Verwijzing } from '../../kern/subgraaf';
import { Bron, BronVeld } from '../../kern/veld';
import { Verzoek } from '../../kern/verzoek';
import { Duiding } from '../duiding/duiding.entity';
import { alsDuiding } from '../duiding/duiding.resolver';
import { DuidingService } from '../duiding/duiding.service';
import { Draagkracht } from './draagkracht.stub';

@Bron(() => Draagkracht)
export class DraagkrachtResolver {
  @BronVeld('OPENBAAR', 'Wat partners bij dit oordeel zeggen, oudste eerst (L4).', () => [Duiding], true)
  async duiding(@Root() { id }: Draagkracht, @Ctx() verzoek: Verzoek): Promise<Duiding[]> {
    const regels = await verzoek.dienst(DuidingService).bij(id);
    return Promise.all(regels.map((regel) => alsDuiding(verzoek, regel)));
  }
}

export const draagkrachtVerwijzing: Verwijzing = ({ id }: { id: string }, verzoek) => {
  const haalOp = (ids: readonly string[]): Promise<Map<string, Draagkracht>> =>
    verzoek.lees(async (m) => {
      const rijen = (await m.query('select id from leefbaarheid_uit.draagkracht where id = any ($1::uuid[])', [
        ids,
      ])) as {
        id: string;
      }[];
      return new Map(rijen.map((rij) => [rij.id, Object.assign(new Draagkracht(), rij)]));
    });
  return verzoek.lader('draagkracht', haalOp).load(id);
};
