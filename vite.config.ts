import { defineConfig } from 'vite';
import { oneFile } from './scripts/vite-one-file.ts';

const common = {
  root: 'viz',
  base: './',
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  worker: { format: 'es' as const },
};

/**
 * Builds the viewer in one of two ways. To be served: hashed files that run under a strict Content-Security-Policy, no
 * inline script, no inline style. `--mode file`: one page with all in it and a place for data, for the html export.
 */
export default defineConfig(({ mode }) =>
  mode === 'file'
    ? {
        ...common,
        plugins: [oneFile()],
        build: {
          outDir: '../dist/viewer-file',
          emptyOutDir: true,
          cssCodeSplit: false,
          modulePreload: false,
          rolldownOptions: { output: { codeSplitting: false } },
        },
      }
    : {
        ...common,
        build: {
          outDir: '../dist/viewer',
          emptyOutDir: true,
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
        },
      },
);
