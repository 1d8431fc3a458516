import { focusOn, focusWider, hideNodes, pin, startPath, unpin } from '../producers.ts';
import { type App, useApp } from './app.ts';

interface Action {
  readonly name: string;
  readonly words: string;
  act(): void;
}

/** Holds a node where it is, or lets it go; only a picture has places. */
function pinAction(id: string, { store, picture }: Pick<App, 'store' | 'picture'>): readonly Action[] {
  if (id in store.view.value.pinned) return [{ name: 'unpin', words: 'Unpin', act: () => store.apply(unpin(id)) }];
  const place = picture.value?.whereIs(id);
  return place === undefined ? [] : [{ name: 'pin', words: 'Pin here', act: () => store.apply(pin(id, place)) }];
}

/** What can be done with a node: the same in its panel and in the menu of the picture. */
export function actionsOn(id: string, { store, picture }: Pick<App, 'store' | 'picture'>): readonly Action[] {
  const { focus } = store.view.value;
  const isFocus = focus?.roots.length === 1 && focus.roots[0] === id;
  return [
    ...(isFocus
      ? [
          { name: 'wider', words: 'One step further', act: () => store.apply(focusWider(1)) },
          ...(focus.hops > 1
            ? [{ name: 'nearer', words: 'One step less', act: () => store.apply(focusWider(-1)) }]
            : []),
        ]
      : [{ name: 'focus', words: 'Only what is near', act: () => store.apply(focusOn([id])) }]),
    { name: 'path', words: 'Path to …', act: () => store.apply(startPath(id)) },
    { name: 'hide', words: 'Hide', act: () => store.apply(hideNodes([id])) },
    ...pinAction(id, { store, picture }),
  ];
}

/** The actions as buttons under a node's name. */
export function NodeActions({ id }: { readonly id: string }) {
  const app = useApp();
  return (
    <div class="actions">
      {actionsOn(id, app).map(({ name, words, act }) => (
        <button key={name} type="button" class="chip" data-do={name} onClick={act}>
          {words}
        </button>
      ))}
    </div>
  );
}
