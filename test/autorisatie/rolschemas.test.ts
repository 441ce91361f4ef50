import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType, type GraphQLSchema } from 'graphql';
import {
  alleDoelen,
  alleRollen,
  bestaat,
  isOpen,
  kolommen,
  soortenVan,
  veldletter,
  type Rij,
  type Wie,
} from './orakel';
import { eigenPartner } from './profielen';

const schemas = new Map(
  alleRollen.map((rol) => [
    rol,
    buildSchema(readFileSync(join(__dirname, '../../schema/rollen', `${rol}.graphql`), 'utf8')),
  ]),
);
const schemaVan = (rol: string): GraphQLSchema => schemas.get(rol) as GraphQLSchema;

/** Rows that the database holds and no field of the graph leads to. */
const alleenInDatabase = ['Uitstroomkandidaat'];

/** Every 'Type.veld' of objects and filters that a schema shows. */
function getoond(schema: GraphQLSchema): Set<string> {
  const types = Object.values(schema.getTypeMap()).filter((t) => !t.name.startsWith('__') && 'getFields' in t);
  return new Set(
    types.flatMap((t) => ('getFields' in t ? Object.keys(t.getFields()) : []).map((veld) => `${t.name}.${veld}`)),
  );
}

/** The committed schema of every rol against the hand-written oracle: it shows what can be open, and all of it. */
describe('het schema per rol', () => {
  test('types, opsommingen en invoer waar niets zichtbaars naartoe leidt, staan er niet', async () => {
    const vanBeheer = Object.keys(schemaVan('platform/platformbeheerder').getTypeMap());
    expect(vanBeheer).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(Woningstatus|Dossierstatus|Grondslag|Mutation)$/)]),
    );
    expect(Object.keys(schemaVan('politie/wijkagent').getTypeMap())).not.toContain('Passendheid');
    expect(Object.keys(schemaVan('corporatie/verhuurmedewerker').getTypeMap())).toContain('Passendheid');
  });

  test('wat een rol getoond wordt, is onder een van zijn doelen volgens het orakel open', () => {
    const technisch = /^(Query|Mutation|PageInfo|.*(Connection|Edge))$/;
    const dicht = alleRollen.flatMap((rol) => {
      const schema = schemaVan(rol);
      const types = Object.values(schema.getTypeMap()).filter((t) => isObjectType(t) && !/^__/.test(t.name));
      const plekken = types.flatMap((t) => (isObjectType(t) ? Object.keys(t.getFields()).map((v) => [t.name, v]) : []));
      return plekken
        .filter(([type = '']) => !technisch.test(type))
        .filter(([type = '', veld = '']) =>
          alleDoelen.every((doel) => veldletter({ partner: eigenPartner(rol), rol, doel }, type, veld) === '-'),
        )
        .map(([type, veld]) => `${rol} ${type}.${veld}`);
    });
    expect(dicht).toEqual([]);
  });

  test('wat een rol volgens het orakel op enige rij kan lezen, wordt hem getoond', () => {
    const deelbaar: Record<string, readonly string[]> = {
      Dossier: ['OVERLASTAANPAK'],
      Interventie: ['OVERLASTAANPAK'],
      Melding: ['OVERLASTAANPAK'],
      Signaal: soortenVan['Signaal']?.doelen ?? [],
      Toewijzing: ['WOONRUIMTEVERDELING'],
    };
    /** An own row, and one that another shares; of signals also a collective one. */
    const rijen = (type: string, wie: Wie): Rij[] => {
      const signaal = { soort: 'EENZAAMHEID', rol: wie.rol, doel: wie.doel };
      const gedeeld = (deelbaar[type] ?? []).includes(wie.doel) ? [{ met: wie.partner, doel: wie.doel }] : [];
      return [
        { type, id: 'eigen', eigenaar: wie.partner, signaal },
        { type, id: 'gedeeld', eigenaar: 'een-ander', gedeeld, signaal: { ...signaal, rol: 'een/ander' } },
        { type, id: 'collectief', eigenaar: 'een-ander', signaal: { ...signaal, soort: 'COLLECTIEF' } },
      ];
    };
    const codes = ['overlast', 'weer-thuis', 'wonen-zorg', 'taakstelling', 'vroegsignalering', 'veilig-thuis'];
    const gemist = alleRollen.flatMap((rol) => {
      const velden = getoond(schemaVan(rol));
      return alleDoelen.flatMap((doel) => {
        const wie = { partner: eigenPartner(rol), rol, doel };
        const afspraken = codes.map((code) => ({
          code,
          partijen: [wie.partner, 'een-ander'],
          doelen: [doel],
          categorieen: [...kolommen],
          vanKracht: true,
        }));
        return Object.entries(soortenVan)
          .filter(([type, soort]) => soort.waarde !== true && !['Query', ...alleenInDatabase].includes(type))
          .flatMap(([type, soort]) => {
            const hier = rijen(type, wie).filter((rij) => bestaat(wie, rij, afspraken));
            return Object.values(soort.velden)
              .flatMap((namen) => namen.split(' '))
              .filter((veld) => hier.some((rij) => isOpen(wie, rij, veld, afspraken)) && !velden.has(`${type}.${veld}`))
              .map((veld) => `${rol} ${type}.${veld}`);
          });
      });
    });
    expect([...new Set(gemist)].sort()).toEqual([
      // Never raises a signal, so has none of its own; and never sees the convenant to which these lead.
      'platform/platformbeheerder Signaal.id',
      'platform/platformbeheerder Toegangsregel.convenant',
      'platform/platformbeheerder Toegangsuitleg.convenant',
      // Only the social side of a dossier leads to an intervention.
      'politie/wijkagent Interventie.id',
    ]);
  });
});
