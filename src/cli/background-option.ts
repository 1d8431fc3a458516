import type { Option } from './command.ts';

/** Asks for what no article says: where places lie, by the gazetteer. */
export const BACKGROUND: Option = {
  name: 'background',
  description: 'add where places lie by the gazetteer: LOCATED_IN edges that no article says, marked so',
};
