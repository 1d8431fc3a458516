/** What XML 1.0 forbids: control characters, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text that any XML 1.0 reader gives back unchanged, but for forbidden characters, which become U+FFFD. */
const clean = (text: string): string => text.replace(FORBIDDEN, '\ufffd');

/** Text between tags. */
export const xmlText = (text: string): string => clean(text).replace(/[&<>\r]/g, (mark) => ESCAPES[mark] ?? mark);

/** Text in a quoted attribute, where readers would turn breaks and tabs into blanks. */
export const xmlAttribute = (text: string): string =>
  clean(text).replace(/[&<>"'\r\n\t]/g, (mark) => ESCAPES[mark] ?? mark);
