// `npm run build`: the program and the viewer into dist/.
import { build, checkNode } from './setup.mjs';

checkNode();
const failure = build();
if (failure !== undefined) {
  process.stderr.write(`${failure}\n`);
  process.exitCode = 1;
}
