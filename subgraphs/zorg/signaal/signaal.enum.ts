import { registerEnumType } from 'type-graphql';

export enum Signaalsoort {
  VALRISICO = 'VALRISICO',
  EENZAAMHEID = 'EENZAAMHEID',
  ENERGIEARMOEDE = 'ENERGIEARMOEDE',
  HUISELIJK_GEWELD = 'HUISELIJK_GEWELD',
  HUURACHTERSTAND = 'HUURACHTERSTAND',
  VERWAARLOZING = 'VERWAARLOZING',
  VERWARD_GEDRAG = 'VERWARD_GEDRAG',
  COLLECTIEF = 'COLLECTIEF',
}
registerEnumType(Signaalsoort, { name: 'Signaalsoort', description: 'Waar een signaal over gaat (Z6).' });

export enum Signaalstatus {
  GEMELD = 'GEMELD',
  DOORVERWEZEN = 'DOORVERWEZEN',
  OPGEPAKT = 'OPGEPAKT',
  NIET_OPGEPAKT = 'NIET_OPGEPAKT',
  AFGEROND = 'AFGEROND',
}
registerEnumType(Signaalstatus, { name: 'Signaalstatus', description: 'Hoe ver een signaal of doorverwijzing is.' });

export enum Toestemmingstatus {
  ONBEKEND = 'ONBEKEND',
  GEGEVEN = 'GEGEVEN',
  GEWEIGERD = 'GEWEIGERD',
  NIET_MOGELIJK = 'NIET_MOGELIJK',
}
registerEnumType(Toestemmingstatus, {
  name: 'Toestemmingstatus',
  description: 'Of de bewoner het goed vindt dat u het signaal deelt.',
});
