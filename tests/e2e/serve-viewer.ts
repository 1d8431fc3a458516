import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { openService } from '../../src/app/service.ts';
import { listAssets } from '../../src/server/assets.ts';
import { createServer } from '../../src/server/create-server.ts';
import { listen } from '../../src/server/listen.ts';

/** Builds the viewer into a folder of its own, so that no other build can pull it away. */
export async function buildViewer(outDir: string): Promise<void> {
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  await build({
    configFile,
    root: fileURLToPath(new URL('../../viz', import.meta.url)),
    logLevel: 'silent',
    build: { outDir },
  });
}

/** Serves a library with a built viewer on any free port, exactly as `newsgraph serve` does. */
export async function serveViewer(library: string, viewer: string) {
  const service = await openService(library);
  const listening = await listen(createServer({ service, assets: listAssets(viewer) }), { port: 0 });
  return {
    address: listening.address,
    service,
    close: async (): Promise<void> => {
      await listening.close();
      await service.close();
    },
  };
}
