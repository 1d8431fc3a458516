import { defineConfig } from 'vite';

/** Builds the viewer to hashed files that run under a strict Content-Security-Policy: no inline script, no inline style. */
export default defineConfig({
  root: 'viz',
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/viewer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
});
