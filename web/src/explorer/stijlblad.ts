import { useEffect } from 'react';

interface Stijlprops {
  styles: string;
}

/**
 * Stands in for react-style-singleton (see vite.config.mts), which the dialogs of GraphiQL use to stop the page from scrolling: it
 * writes a <style> element, and our Content-Security-Policy allows none. A constructed style sheet does the same.
 */
export const styleSingleton =
  () =>
  ({ styles }: Stijlprops): null => {
    useEffect(() => {
      const blad = new CSSStyleSheet();
      blad.replaceSync(styles);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, blad];
      return () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((ander) => ander !== blad);
      };
    }, [styles]);
    return null;
  };
