import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Where the data goes; `src/export/html.ts` looks for the same words. */
const SLOT = '<!--graph-->';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A script's text so that nothing in it ends its element. */
const inElement = (code: string): string => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** Puts script and style into the page, and a policy that runs them alone: the page opens from disk. */
export function oneFile(): Plugin {
  return {
    name: 'newsgraph:one-file',
    enforce: 'post',
    generateBundle: {
      // After Vite has put its own last hand to the scripts.
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const page = files.find((file) => file.fileName === 'index.html');
        if (page?.type !== 'asset') throw new Error('the build has no page');
        const code = files
          .flatMap((file) => (file.type === 'chunk' && file.isEntry ? [inElement(file.code)] : []))
          .join('');
        const style = files
          .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []))
          .join('');
        const policy = `default-src 'none'; script-src ${hashOf(code)}; style-src ${hashOf(style)}; img-src data: blob:; base-uri 'none'; form-action 'none'`;
        const head = [
          `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
          `<style>${style}</style>`,
          `<script type="application/json" id="graph">${SLOT}</script>`,
          `<script type="module">${code}</script>`,
        ].join('\n');
        page.source = String(page.source)
          .replace(/<script type="module"[^>]*><\/script>\s*/, '')
          .replace(/<link rel="stylesheet"[^>]*>\s*/, '')
          .replace('</head>', () => `${head}\n</head>`);
        for (const name of Object.keys(bundle)) if (name !== 'index.html') delete bundle[name];
      },
    },
  };
}
