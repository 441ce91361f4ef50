import type { Democontext } from '../../kern/demo';
import type { Draagkrachtklassewaarde } from './draagkracht.entity';
import { DraagkrachtService } from './draagkracht.service';

const verzonnen = 'verzonnen voor de demo';
const wijken: readonly (readonly [wijk: string, klasse: Draagkrachtklassewaarde, leefbaarometer: number])[] = [
  ['WK010600', 'IN_BALANS', 6],
  ['WK010601', 'ONDER_DRUK', 4],
  ['WK010602', 'IN_BALANS', 5],
  ['WK010603', 'IN_BALANS', 5],
  ['WK010604', 'ONDER_DRUK', 4],
  ['WK010605', 'IN_BALANS', 6],
  ['WK010606', 'RUIMTE', 7],
  ['WK010607', 'RUIMTE', 7],
  // Nobody judged Kloosterveen yet: that has to be seen too.
];

/** Invented judgements, said to be so in every source; one wijk has none. */
export async function maakDraagkracht(context: Democontext): Promise<void> {
  const beller = { partner: 'gemeente-assen', rol: 'gemeente/databeheerder', doel: 'VASTGOEDBEHEER' as const };
  const dienst = context.als('leefbaarheid', beller).dienst(DraagkrachtService);
  for (const [wijk, klasse, waarde] of wijken)
    await dienst.legVast({
      wijk,
      klasse,
      geldigVan: '2024-01-01',
      bron: verzonnen,
      bijdragen: [
        {
          soort: 'LEEFBAAROMETER',
          waarde,
          eenheid: 'klasse 1 tot en met 9',
          peildatum: '2024-01-01',
          toelichting: null,
          bron: verzonnen,
        },
        {
          soort: 'WIJKMONITOR',
          waarde: null,
          eenheid: null,
          peildatum: '2024-01-01',
          toelichting: klasse === 'ONDER_DRUK' ? 'Veel kwetsbare bewoners' : 'Geen bijzonderheden',
          bron: verzonnen,
        },
      ],
    });
}
