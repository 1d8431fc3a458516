import { GROUP_NOUNS } from '../lexicon/groups.ts';
import { PERSON_NOUNS } from '../lexicon/people.ts';
import { PLACE_NOUNS } from '../lexicon/place-nouns.ts';
import type { EntityType } from '../model/claim.ts';
import type { Ontology } from '../ontology/kinds.ts';

/** What a common noun refers to. */
export interface NounSense {
  readonly type: EntityType;
  readonly kind?: string;
  /** The noun is an office or role of the ontology's relations. */
  readonly role?: boolean;
}

/** Senses of common nouns: from the lexicon, and from the role words of the ontology's relations. */
export function nounSenses(ontology: Ontology): ReadonlyMap<string, NounSense> {
  const senses = new Map<string, NounSense>();
  for (const [kind, list] of Object.entries(PLACE_NOUNS))
    for (const word of list.words) senses.set(word, { type: 'Place', kind });
  for (const [kind, list] of Object.entries(GROUP_NOUNS))
    for (const word of list.words) senses.set(word, { type: 'Group', kind });
  for (const word of PERSON_NOUNS.words) if (!senses.has(word)) senses.set(word, { type: 'Person' });
  for (const relation of ontology.relations)
    for (const pattern of relation.said ?? [])
      if (pattern.source === 'self' && relation.domain.includes('Person') && !pattern.sourceTypes)
        for (const word of pattern.words) senses.set(word, { type: 'Person', role: true });
  return senses;
}
