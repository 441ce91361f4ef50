import { startpuntVan } from './start.tabel';

const rollen = [
  'corporatie/verhuurmedewerker',
  'corporatie/sociaal-beheerder',
  'corporatie/wijkbeheerder',
  'corporatie/incassomedewerker',
  'corporatie/beleidsadviseur',
  'corporatie/bestuurder',
  'corporatie/databeheerder',
  'gemeente/beleidsadviseur-wonen',
  'gemeente/regisseur-statushouders',
  'gemeente/wijkregisseur',
  'gemeente/wmo-consulent',
  'gemeente/consulent-vroegsignalering',
  'welzijn/opbouwwerker',
  'welzijn/maatschappelijk-werker',
  'welzijn/jongerenwerker',
  'huurdersorganisatie/bestuurslid',
  'zorgaanbieder/zorgcoordinator',
  'coordinatiepunt/coordinator-uitstroom',
  'schuldhulp/schuldhulpverlener',
  'schuldhulp/inkomensconsulent',
  'politie/wijkagent',
  'meldpunt/medewerker',
  'politie/privacycontactpersoon',
  'platform/functionaris-gegevensbescherming',
  'platform/platformbeheerder',
];

describe('start page per rol', () => {
  it.each(rollen)('%s has a start of its own', (rol) => {
    expect(startpuntVan(rol).rollen).toContain(rol.split('/')[1]);
  });

  it('shows dossiers only under the doel in which they exist', () => {
    for (const rol of rollen) {
      for (const { lijst, doelen } of startpuntVan(rol).werk)
        if (lijst === 'dossiers') expect(doelen).toEqual(['OVERLASTAANPAK']);
    }
  });

  it('gives the logboek to who supervises, and to nobody else', () => {
    const metLogboek = rollen.filter((rol) => startpuntVan(rol).kaarten.includes('logboek'));
    expect(metLogboek).toEqual(['politie/privacycontactpersoon', 'platform/functionaris-gegevensbescherming']);
  });

  it('lets a rol that it does not know start with what every partner may see', () => {
    expect(startpuntVan('welzijn/nieuwe-rol').kaarten).toEqual(['woningvoorraad', 'afspraken', 'toegang']);
  });
});
