/** Aandachtsgroepen as S3 names them (T12), statushouders apart; UITSTROOM from care and shelter (T2). */
export const doelgroepen = [
  'ARBEIDSMIGRANT',
  'WOONWAGENBEWONER',
  'DAK_OF_THUISLOOS',
  'STUDENT',
  'SPOEDZOEKER',
  'UITSTROOM',
] as const;
export type Doelgroep = (typeof doelgroepen)[number];
