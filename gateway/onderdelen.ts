import { samenwerking } from '../subgraphs/samenwerking/subgraph';
import { toewijzing } from '../subgraphs/toewijzing/subgraph';
import { zorg } from '../subgraphs/zorg/subgraph';
import { leefbaarheid } from '../subgraphs/leefbaarheid/subgraph';
import { woningvoorraad } from '../subgraphs/woningvoorraad/subgraph';
import type { Subgraafbeschrijving } from '../subgraphs/kern/subgraaf';

/** The parts of the graph, in order of migration. A new subgraph is added here and nowhere else. */
export const onderdelen: readonly Subgraafbeschrijving[] = [
  samenwerking,
  woningvoorraad,
  toewijzing,
  leefbaarheid,
  zorg,
];
