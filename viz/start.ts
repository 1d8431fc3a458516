import type { Atlas } from './knowledge/atlas.ts';
import { START, type State, type Theme } from './state.ts';

/** Beyond so many nodes a picture of all of them is a grey ball: the best connected are shown first. */
const MANY = 5000;
const FOREMOST = 2000;

/** Where one starts in a graph. */
export function startFor({ view }: Pick<Atlas, 'view'>, theme: Theme): State {
  const most = view.nodes.length > MANY ? FOREMOST : null;
  return { view: { ...START.view, most }, session: { ...START.session, theme } };
}
