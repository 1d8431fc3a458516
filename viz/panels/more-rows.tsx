import { type Signal, useSignal } from '@preact/signals';
import { count } from '../knowledge/words.ts';

/** Rows that a table shows at first, and how many more at a wish: thousands at once would stall the page. */
const PAGE = 500;

/** The rows shown so far, and the wish for more. */
export function useRows<T>(all: readonly T[]): { readonly rows: readonly T[]; readonly shown: Signal<number> } {
  const shown = useSignal(PAGE);
  return { rows: all.slice(0, shown.value), shown };
}

/** The button under a table that shows more of it. */
export function MoreRows({ shown, of }: { readonly shown: Signal<number>; readonly of: number }) {
  if (of <= shown.value) return null;
  return (
    <p class="quiet">
      {`${count(of - shown.value, 'more row')}. `}
      <button
        type="button"
        class="link"
        onClick={() => {
          shown.value += PAGE;
        }}
      >
        Show {Math.min(PAGE, of - shown.value)} more
      </button>
    </p>
  );
}
