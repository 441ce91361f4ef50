import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const gateway = 'http://127.0.0.1:4000';

/** Everything in own files: the gateway's Content-Security-Policy allows no inline script, style or data: URL. */
export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: { 'react-style-singleton': fileURLToPath(new URL('src/explorer/stijlblad.ts', import.meta.url)) },
  },
  css: {
    postcss: {
      plugins: [{ postcssPlugin: 'no-letters-as-data', AtRule: { 'font-face': (regel) => void regel.remove() } }],
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'explorer.html'] },
  },
  server: {
    proxy: {
      '/graphql': gateway,
      '/aanmelden': gateway,
      '/afmelden': gateway,
      '/explorer/': gateway,
      '/schema.graphql': gateway,
    },
  },
});
