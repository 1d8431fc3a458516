/** While the graph is on its way. */
export function Loading() {
  return (
    <p class="loading" role="status">
      Loading the graph…
    </p>
  );
}

/** What went wrong and the way on. */
export function Trouble({ message, retry }: { readonly message: string; retry(): void }) {
  return (
    <div class="empty" data-view="trouble">
      <h1>newsgraph</h1>
      <h2>The graph cannot be shown</h2>
      <p role="alert">{message}</p>
      <button type="button" class="primary" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
