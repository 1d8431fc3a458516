// A program for query-runner.test.ts to kill: it asks something endless of the store given to it.
import { queryRunner } from '../../../src/store/query-runner.ts';

const [, , path = '', text = ''] = process.argv;
const runner = queryRunner(path);
await runner.run({ text: 'RETURN 1 AS x', parameters: {} });
process.send?.('asking');
await runner.run({ text, parameters: {} });
