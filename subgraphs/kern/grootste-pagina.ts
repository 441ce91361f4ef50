/** Rows of one page, at most; the edge refuses more before a subgraph hears of it. */
export const grootstePagina = 200;
