import type { Picture } from './picture.ts';
import type { State } from './state.ts';

/** What browser tests and the curious may look at; read only. */
interface Handle {
  readonly picture: Pick<Picture, 'renderer' | 'labels'>;
  readonly state: () => State;
}

/** Puts the handle where a test finds it. */
export function expose({ picture, state }: Handle): void {
  const { renderer, labels } = picture;
  Object.defineProperty(globalThis, 'newsgraph', { value: { renderer, labels, state }, configurable: true });
}
