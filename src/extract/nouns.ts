import { GROUP_NOUNS } from '../lexicon/groups.ts';
import { PERSON_NOUNS } from '../lexicon/people.ts';
import { PLACE_NOUNS } from '../lexicon/place-nouns.ts';
import type { WordList } from '../lexicon/words.ts';
import type { EntityType } from '../model/claim.ts';
import type { Ontology } from '../ontology/kinds.ts';

/** What a common noun refers to. */
export interface NounSense {
  readonly type: EntityType;
  readonly kind?: string;
  /** The noun is an office or role of the ontology's relations. */
  readonly role?: boolean;
}

/** Role words of the ontology that stand for a person: "head of", "spokeswoman for". */
const roleWords = (ontology: Ontology): string[] =>
  ontology.relations
    .filter((relation) => relation.domain.includes('Person'))
    .flatMap((relation) => relation.said ?? [])
    .filter(({ source, role, sourceTypes }) => {
      if (source !== 'self' || (sourceTypes && !sourceTypes.includes('Person'))) return false;
      return role === 'role' || !sourceTypes;
    })
    .flatMap((pattern) => pattern.words);

const listed = (lists: Readonly<Record<string, WordList>>, type: EntityType): [string, NounSense][] =>
  Object.entries(lists).flatMap(([kind, list]) =>
    list.words.map((word): [string, NounSense] => [word, { type, kind }]),
  );

/** Senses of common nouns: from the lexicon, from the ontology's own kinds, and from the role words of its relations; later ones win. */
export function nounSenses(ontology: Ontology): ReadonlyMap<string, NounSense> {
  return new Map<string, NounSense>([
    ...PERSON_NOUNS.words.map((word): [string, NounSense] => [word, { type: 'Person' }]),
    ...listed(PLACE_NOUNS, 'Place'),
    ...listed(GROUP_NOUNS, 'Group'),
    ...(ontology.kinds ?? []).flatMap(({ words, type, kind }) =>
      words.map((word): [string, NounSense] => [word, { type, kind }]),
    ),
    ...roleWords(ontology).map((word): [string, NounSense] => [word, { type: 'Person', role: true }]),
  ]);
}
