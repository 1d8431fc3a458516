// A program that loads, to be killed: `load-process.ts LIBRARY ADDRESS`; it tells how far it came.
import { load } from '../../src/app/load.ts';

const [path = '', address = ''] = process.argv.slice(2);
await load(path, address, { onProgress: (done) => process.send?.(done) });
process.send?.('complete');
process.disconnect();
