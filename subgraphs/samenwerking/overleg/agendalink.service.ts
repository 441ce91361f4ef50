import { createHash, randomBytes } from 'node:crypto';
import { IsNull } from 'typeorm';
import { conflict, nietGevonden, ongeldigeInvoer } from '../../kern/fout';
import { isUuid } from '../../kern/uuid';
import type { Verzoek } from '../../kern/verzoek';
import { Agendalink, type Agendasleutel } from './agendalink.entity';

const hoogstens = 20;

/** Links for calendar programs: made and withdrawn by the rollen of a partner that manage its meetings. */
export class AgendalinkService {
  constructor(private readonly verzoek: Verzoek) {}

  alle(): Promise<Agendalink[]> {
    return this.verzoek.lees((m) =>
      m.find(Agendalink, { where: { ingetrokkenOp: IsNull() }, order: { gemaaktOp: 'ASC', id: 'ASC' } }),
    );
  }

  /** 256 random bits: a plain hash of them is as good as a slow one. */
  async maak(naam: string): Promise<Agendasleutel> {
    const kaal = naam.trim();
    if (kaal === '' || kaal.length > 100)
      throw ongeldigeInvoer([{ veld: 'naam', melding: 'Geef de link een naam van hoogstens 100 tekens.' }]);
    const { wie, klok } = this.verzoek;
    const sleutel = randomBytes(32).toString('base64url');
    const id = this.verzoek.nieuwId();
    return this.verzoek.lees(async (m) => {
      await m.query('select pg_advisory_xact_lock(hashtext($1))', [`agendalink:${wie.partner}`]);
      if ((await m.countBy(Agendalink, { ingetrokkenOp: IsNull() })) >= hoogstens)
        throw conflict(`Uw organisatie heeft al ${hoogstens} agendalinks. Trek er eerst een in.`);
      await m.query(
        `insert into samenwerking.agendalink (id, gemeente_code, eigenaar, naam, gebruiker, rol, sleutel_hash, gemaakt_op)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          id,
          wie.gemeente,
          wie.partner,
          kaal,
          wie.pseudoniem,
          wie.rol,
          createHash('sha256').update(sleutel).digest('hex'),
          klok.nu(),
        ],
      );
      return { link: await m.findOneByOrFail(Agendalink, { id }), pad: `/agenda.ics?sleutel=${sleutel}` };
    });
  }

  /** Closes it at once; withdrawing twice changes nothing. */
  async trekIn(id: string): Promise<Agendalink> {
    const { wie, klok } = this.verzoek;
    return this.verzoek.lees(async (m) => {
      if (!isUuid(id)) throw nietGevonden('Deze agendalink');
      await m.query(
        `update samenwerking.agendalink set ingetrokken_op = $2, ingetrokken_door = $3 where id = $1 and ingetrokken_op is null`,
        [id, klok.nu(), wie.pseudoniem],
      );
      const link = await m.findOneBy(Agendalink, { id });
      if (link === null) throw nietGevonden('Deze agendalink');
      return link;
    });
  }
}
