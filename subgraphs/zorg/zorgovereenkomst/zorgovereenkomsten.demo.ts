import type { Demostap } from '../../kern/demo';
import { leesDemobestand } from '../../kern/import/demobestand';
import { zorgovereenkomstimport } from './zorgovereenkomsten.import';

/** Nearly every zorgaanbieder that rents from Actium signed the allonge of 2016 (S0-3.3); the contracts themselves are invented. */
const bestanden: Record<string, readonly string[]> = {
  actium: [
    'ZO-01;WK010600;leger-des-heils;Demo: groepswoningen Centrum;14;ja;2014-03-01;',
    'ZO-02;WK010602;ggz-drenthe;Demo: appartementen Noorderpark;22;ja;2012-09-01;',
    'ZO-03;WK010604;cosis;Demo: woongebouw Pittelo;18;ja;2018-01-01;',
    'ZO-04;WK010603;phusis;Demo: studio’s Assen-Oost;;nee;2015-06-01;',
    'ZO-05;WK010605;icare;Demo: aanleunwoningen Ceresstate;30;ja;2010-01-01;2024-12-31',
  ],
  woonservice: ['W-1;WK010608;cosis;Demo: appartementen Kloosterveen;8;nee;2019-05-01;'],
};

export const zorgovereenkomstenDemo: Demostap = {
  naam: 'Overeenkomsten met zorgaanbieders',
  async maak(context) {
    for (const [partner, regels] of Object.entries(bestanden))
      await leesDemobestand(context, 'zorg', zorgovereenkomstimport, { partner, rol: 'corporatie/databeheerder' }, [
        'idExtern;wijk;zorgaanbieder;omschrijving;woningen;allonge;geldigVan;geldigTot',
        ...regels,
      ]);
  },
};
