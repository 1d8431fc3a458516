import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Theme } from './state.ts';
import type { Store } from './store.ts';

const KEPT_AS = 'newsgraph-theme';

/** The theme chosen last time; where nothing may be kept, as the system has it. */
export function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEPT_AS);
    return kept === 'light' || kept === 'dark' ? kept : 'auto';
  } catch {
    return 'auto';
  }
}

function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEPT_AS, theme);
  } catch {
    // A browser that keeps nothing shows the system's theme next time.
  }
}

/** Whether it is dark now, by choice or by the system; the page follows. */
export function followTheme(store: Store): ReadonlySignal<boolean> {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const systemDark = signal(query.matches);
  query.addEventListener('change', ({ matches }) => {
    systemDark.value = matches;
  });
  const { theme } = store.session;
  const dark = computed(() => (theme.value === 'auto' ? systemDark.value : theme.value === 'dark'));
  effect(() => {
    document.documentElement.dataset['theme'] = dark.value ? 'dark' : 'light';
    keepTheme(theme.value);
  });
  return dark;
}
