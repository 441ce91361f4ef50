const namen: Record<string, string> = {
  '.graphiql-query-editor': 'Uw vraag',
  '.graphiql-editor-tool': 'Variabelen bij uw vraag',
  '.result-window': 'Het antwoord',
};

/** The editors of GraphiQL arrive late and without a name for a screen reader; ends with the page that holds them. */
export function benoemInvoer(): () => void {
  const benoem = (): void => {
    for (const [plek, naam] of Object.entries(namen)) {
      for (const invoer of document.querySelectorAll(`${plek} textarea:not([aria-label])`))
        invoer.setAttribute('aria-label', naam);
    }
  };
  const wachter = new MutationObserver(benoem);
  wachter.observe(document.body, { childList: true, subtree: true });
  benoem();
  return () => wachter.disconnect();
}
