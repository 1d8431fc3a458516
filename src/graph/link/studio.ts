import type { Claim, Entity } from '../../model/claim.ts';
import type { Gathered } from '../gather.ts';
import { groupBy } from '../group-by.ts';
import { isPositive } from '../stance.ts';
import { type Countries, countriesOf, type NameKnowledge } from './countries.ts';

/** All that painting a portrait looks at beside the entity. */
export interface Studio {
  readonly countries: Countries;
  readonly mentionsOf: Gathered['mentionsOf'];
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Article id → its text and year. */
  readonly texts: ReadonlyMap<string, { readonly text: string; readonly year?: number }>;
}

/** Prepares the look-ups for portraits of everything gathered. */
export function createStudio({ articles, entities, claims, mentionsOf }: Gathered, names: NameKnowledge): Studio {
  const positive = claims.filter(isPositive);
  const about = positive.flatMap((claim) => [
    { id: claim.subject, claim },
    ...(claim.object.as === 'entity' ? [{ id: claim.object.entity, claim }] : []),
  ]);
  const claimsOf = new Map([...groupBy(about, ({ id }) => id)].map(([id, all]) => [id, all.map(({ claim }) => claim)]));
  const texts = articles.map(({ id, text, publishedAt }) => {
    const year = Number.parseInt(publishedAt ?? '', 10);
    return [id, Number.isNaN(year) ? { text } : { text, year }] as const;
  });
  return {
    countries: countriesOf(names),
    mentionsOf,
    claimsOf,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    texts: new Map(texts),
  };
}
