import type { EntityType } from '../../src/model/claim.ts';

/** One closed shape a label, on a 24 by 24 grid, filled by the even-odd rule: the same in picture, legend and lists. */
export const ICON_PATHS: Readonly<Record<EntityType, string>> = {
  Person: 'M12 11.5a4.25 4.25 0 1 0 0-8.5 4.25 4.25 0 0 0 0 8.5ZM4 20.5c0-4 3.6-7 8-7s8 3 8 7Z',
  Group:
    'M8.5 11a3.75 3.75 0 1 0 0-7.5 3.75 3.75 0 0 0 0 7.5ZM1.5 20c0-3.8 3.1-6.8 7-6.8s7 3 7 6.8ZM16.8 11.2a3 3 0 1 0-2-5.3 5.8 5.8 0 0 1-.4 4.5 3 3 0 0 0 2.4.8ZM17.5 20h5c0-3.6-2.5-6.3-5.7-6.3-.6 0-1.1.1-1.6.2a8.7 8.7 0 0 1 2.3 6.1Z',
  Place:
    'M12 2a7.2 7.2 0 0 0-7.2 7.2C4.8 14.5 12 22 12 22s7.2-7.5 7.2-12.8A7.2 7.2 0 0 0 12 2Zm0 4.5a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z',
  Event: 'M7 2h2.5v2.5h5V2H17v2.5h3.5V21h-17V4.5H7V2ZM6 10v8.5h12V10H6Z',
};
