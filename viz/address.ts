import { camera, oneOf, text, VIEW_READERS } from './address-readers.ts';
import { START, type State, type View } from './state.ts';

/** Parts of the address that are no part of the view. */
const CAMERA = 'camera';
const CYPHER = 'cypher';
const THEME = 'theme';

/** The state as the part of an address after `#`: only what differs from `base`, the graph's own start. */
export function writeAddress({ view, session }: State, base: State = START): string {
  const words = new URLSearchParams();
  for (const key of Object.keys(VIEW_READERS) as (keyof View)[]) {
    const value = JSON.stringify(view[key]);
    if (value !== JSON.stringify(base.view[key])) words.set(key, value);
  }
  if (session.camera !== null) words.set(CAMERA, JSON.stringify(session.camera));
  if (session.query.text !== '') words.set(CYPHER, session.query.text);
  if (session.theme !== 'auto') words.set(THEME, session.theme);
  return words.toString();
}

function parsed(json: string | null): unknown {
  try {
    return json === null ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The state that an address holds; what it does not say, or says wrongly, stays as in `base`. */
export function readAddress(hash: string, base: State = START): State {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  const read = Object.entries(VIEW_READERS).flatMap(([key, reader]) => {
    const value = reader(parsed(words.get(key)));
    return value === undefined || !words.has(key) ? [] : [[key, value] as const];
  });
  const cypher = text(words.get(CYPHER));
  const { session } = base;
  return {
    view: { ...base.view, ...(Object.fromEntries(read) as Partial<View>) },
    session: {
      ...session,
      camera: camera(parsed(words.get(CAMERA))) ?? session.camera,
      theme: oneOf('auto', 'light', 'dark')(words.get(THEME)) ?? session.theme,
      ...(cypher !== undefined && { query: { ...session.query, text: cypher, open: true } }),
    },
  };
}
