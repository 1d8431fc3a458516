import type { EntityType } from './claim.ts';
import type { Library } from './reading.ts';

/** Someone or something of the user's own watch list: its names win over guesses, its id says across articles who it is. */
export interface Watched {
  /** The user's id, for example Wikidata's. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly entity: Exclude<EntityType, 'Event'>;
  readonly note?: string;
}

/** The watch list that a library was built with. */
export const watchedOf = ({ ontology }: Pick<Library, 'ontology'>): readonly Watched[] =>
  (ontology?.['watched'] as readonly Watched[] | undefined) ?? [];
