/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

function fold(name: string): readonly string[] {
  const folded = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/'s?(?=[\s,.;:)]|$)/g, '')
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded === '' ? [] : folded.split(' ');
}

/** Names come again and again; so many are remembered, and then forgotten all at once. */
const REMEMBERED = 100_000;

const made = new Map<string, readonly string[]>();

/** The words of a name as they are compared: lower case, no accents, no possessive, no marks. */
export function foldWords(name: string): readonly string[] {
  const known = made.get(name);
  if (known !== undefined) return known;
  if (made.size >= REMEMBERED) made.clear();
  const words = fold(name);
  made.set(name, words);
  return words;
}
