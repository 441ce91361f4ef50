import { Int } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { euros } from '../../kern/scalars';
import { BedragScalar } from '../../kern/subgraaf';
import { Type, Veld } from '../../kern/veld';

/** Rent limits of one calendar year in cents; null = not verified, so nothing is computed from it (V6). */
@Type('Huurprijsgrenzen', 'De huurgrenzen van het Rijk voor één jaar.')
@Entity({ schema: 'woningvoorraad', name: 'huurprijsgrens' })
export class Huurprijsgrenzen {
  @Veld('OPENBAAR', 'Het jaar waarin de grenzen gelden.', () => Int)
  @PrimaryColumn('int')
  jaar: number;

  @Column('int', { name: 'kwaliteitskorting_cent', nullable: true }) kwaliteitskortingCent: number | null;
  @Column('int', { name: 'eerste_aftopping_cent', nullable: true }) eersteAftoppingCent: number | null;
  @Column('int', { name: 'tweede_aftopping_cent', nullable: true }) tweedeAftoppingCent: number | null;
  @Column('int', { name: 'liberalisatie_cent', nullable: true }) liberalisatieCent: number | null;

  @Veld('OPENBAAR', 'Tot deze leeftijd geldt de kwaliteitskortingsgrens voor jongeren (V10).', () => Int)
  @Column('int')
  jongerenleeftijd: number;

  @Veld('OPENBAAR', 'Waar de bedragen vandaan komen.', () => String)
  @Column('text')
  bron: string;

  @Veld('OPENBAAR', 'Kwaliteitskortingsgrens per maand; leeg als zij niet is vastgesteld.', () => BedragScalar, {
    leeg: true,
  })
  get kwaliteitskorting(): number | null {
    return euros(this.kwaliteitskortingCent);
  }

  @Veld('OPENBAAR', 'Eerste aftoppingsgrens per maand; leeg als zij niet is vastgesteld.', () => BedragScalar, {
    leeg: true,
  })
  get eersteAftopping(): number | null {
    return euros(this.eersteAftoppingCent);
  }

  @Veld('OPENBAAR', 'Tweede aftoppingsgrens per maand; leeg als zij niet is vastgesteld.', () => BedragScalar, {
    leeg: true,
  })
  get tweedeAftopping(): number | null {
    return euros(this.tweedeAftoppingCent);
  }

  @Veld('OPENBAAR', 'Liberalisatiegrens per maand; leeg als zij niet is vastgesteld.', () => BedragScalar, {
    leeg: true,
  })
  get liberalisatie(): number | null {
    return euros(this.liberalisatieCent);
  }
}
