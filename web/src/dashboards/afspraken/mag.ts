import type { Ik } from '../../ik/ik';

/** What the policy lets this rol do here; it only decides which forms are shown, the graph decides again. */
const beleid = (ik: Ik): boolean => ik.doel === 'BELEID_EN_MONITORING';

export const magDuiden = (ik: Ik): boolean => ik.partner.soort !== 'PLATFORM';

export const magTekenen = (ik: Ik): boolean => beleid(ik) && /\/(bestuurder|bestuurslid)$/.test(ik.rol);

export const magVolgen = (ik: Ik): boolean =>
  magTekenen(ik) || (beleid(ik) && ['corporatie/beleidsadviseur', 'gemeente/beleidsadviseur-wonen'].includes(ik.rol));

export const magMeten = (ik: Ik): boolean =>
  beleid(ik) && ['gemeente/beleidsadviseur-wonen', 'gemeente/bestuurder'].includes(ik.rol);
