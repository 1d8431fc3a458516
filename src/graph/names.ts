import type { Entity, EntityType, Mention } from '../model/claim.ts';

/** Forms of address and bare roles: they stand before a name, and alone they name no one in particular. */
const ROLE_WORDS: ReadonlySet<string> = new Set(
  [
    'acting admiral ambassador archbishop army ayatollah bishop brigadier cabinet captain cardinal chairman chairwoman',
    'chancellor chief colonel commander congress corporal court defence defense deputy doctor dr emperor first foreign',
    'former gen general government governor grand hajj imam interior judge justice king lady lieutenant lord lt madam',
    'major mayor military minister ministry miss mr mrs ms mullah official parliament police pope premier president',
    'prime prince princess prof professor queen rear rep representative reverend secretary sen senate senator sergeant',
    'sgt sheikh sir sister spokesman spokesperson spokeswoman state sultan supreme leader the vice',
  ].flatMap((line) => line.split(' ')),
);

/** A name as it is compared: lower case, no accents, no possessive, no marks, no article; a person's without title. */
export function nameKey(name: string, type: EntityType): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/'s?(?=\s|$)/g, '')
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const drops = (word: string): boolean => word === 'the' || (type === 'Person' && ROLE_WORDS.has(word));
  while (words.length > 1 && drops(words[0] ?? '')) words.shift();
  return words.join(' ');
}

/** A name as it is shown: the words without a leading article or a possessive ending. */
export const shownName = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the (?=\S)/i, '')
    .replace(/[’']s?$/, '');

/**
 * The full names under which an entity may be one with an entity of another article; none for what is local.
 * A person needs two name words; a place or group of one word must have been named; bare roles never count.
 */
export function fullNames(entity: Entity, mentions: readonly Mention[]): string[] {
  if (entity.local === true || entity.type === 'Event') return [];
  const named = mentions.filter((mention) => mention.form === 'name').map((mention) => mention.quote.text);
  if (entity.type === 'Person' && named.length === 0) return [];
  const candidates = named.length > 0 || /\p{Lu}/u.test(entity.name) ? [entity.name, ...named] : [];
  const needed = entity.type === 'Person' || named.length === 0 ? 2 : 1;
  const keys = candidates
    .map((name) => nameKey(name, entity.type))
    .filter((key) => key.split(' ').length >= needed && !key.split(' ').every((word) => ROLE_WORDS.has(word)))
    .filter((key) => key !== '');
  return [...new Set(keys)].sort();
}
