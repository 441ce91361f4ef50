import { BereikType, CategorieType, DoelType } from '../../kern/beleidstypen';
import { Type, Veld } from '../../kern/veld';
import { Convenant } from '../convenant/convenant.entity';
import { Partner } from '../partner/partner.entity';

/** One category of the caller's line. */
@Type('Toegangsregel', 'Wat u van één soort gegevens ziet.')
export class Toegangsregel {
  @Veld('OPENBAAR', 'Het soort gegevens.', () => CategorieType) categorie: string;
  @Veld(
    'OPENBAAR',
    'Van wie u deze gegevens ziet. GEDEELD alleen zolang er een convenant van kracht is.',
    () => BereikType,
  )
  bereik: string;
  @Veld('OPENBAAR', 'Het convenant dat het delen regelt.', () => Convenant, { leeg: true }) convenant: Convenant | null;
}

/** Who asks: as the token says, and what the policy makes of it. */
@Type('Ik', 'Uw eigen gegevens en rechten bij deze vraag.')
export class Ik {
  @Veld('OPENBAAR', 'Uw account.', () => String) gebruiker: string;
  @Veld('OPENBAAR', 'Uw naam, als de inlogdienst die kent.', () => String, { leeg: true }) naam: string | null;
  @Veld('OPENBAAR', 'Uw organisatie.', () => Partner) partner: Partner;
  @Veld('OPENBAAR', 'De rol waarin u vraagt.', () => String) rol: string;
  @Veld('OPENBAAR', 'De rollen van uw account; u werkt in één tegelijk.', () => [String]) rollen: readonly string[];
  @Veld('OPENBAAR', 'Het doel waarvoor u nu vraagt.', () => DoelType) doel: string;
  @Veld('OPENBAAR', 'De doelen die uw rol heeft.', () => [DoelType]) doelen: string[];
  @Veld('OPENBAAR', 'Per soort gegevens wat u voor dit doel ziet.', () => [Toegangsregel]) toegang: Toegangsregel[];
  @Veld('OPENBAAR', 'Zijn dit verzonnen demogegevens?', () => Boolean) demo: boolean;
}

/** May I read this field, why (not), and on which basis. */
@Type('Toegangsuitleg', 'Waarom u een veld wel of niet ziet.')
export class Toegangsuitleg {
  @Veld('OPENBAAR', 'Het veld, als Type.veld.', () => String) veld: string;
  @Veld('OPENBAAR', 'Het soort gegevens.', () => CategorieType) categorie: string;
  @Veld('OPENBAAR', 'Van wie u dit veld ziet.', () => BereikType) bereik: string;
  @Veld('OPENBAAR', 'De reden in één of twee zinnen.', () => String) reden: string;
  @Veld('OPENBAAR', 'Grondslag in de AVG, zoals vastgelegd bij deze rol en dit doel.', () => String, { leeg: true })
  grondslag: string | null;
  @Veld('OPENBAAR', 'Het convenant dat het delen regelt.', () => Convenant, { leeg: true }) convenant: Convenant | null;
  @Veld('OPENBAAR', 'Versie van het toegangsbeleid.', () => String) beleidsversie: string;
}
