import { plain } from '../../src/graph/text-search.ts';
import type { NodeView } from '../../src/graph/view.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Atlas } from './atlas.ts';
import { daysOf } from './days.ts';
import { publisherOf } from './evidence.ts';
import type { Condition } from './wanted.ts';
import { relationWords } from './words.ts';

/** What an index entry stands for. */
export type Found = { readonly as: 'node'; readonly node: NodeView } | { readonly as: 'quote'; readonly claim: Claim };

const begins = (text: string | undefined, value: string): boolean => plain(text ?? '').startsWith(value);
const holds = (text: string, value: string): boolean => plain(text).includes(value);
const isRelation = (type: string, value: string): boolean => holds(type, value) || holds(relationWords(type), value);

/** Days that begin on or after, or end on or before; what has no day fits neither. */
function liesIn(days: { from: string; until: string } | undefined, { name, value }: Condition): boolean {
  if (days === undefined) return false;
  return name === 'after' ? days.until >= value : days.from <= `${value}\uffff`;
}

function nodeFits(node: NodeView, condition: Condition, atlas: Atlas): boolean {
  const { name, value } = condition;
  const edges = atlas.edgesOf.get(node.id) ?? [];
  switch (name) {
    case 'type':
      return begins(node.type, value) || (node.acts === true && begins('group', value));
    case 'kind':
      return holds(node.kind ?? '', value);
    case 'relation':
      return edges.some(({ type }) => isRelation(type, value));
    case 'status':
      return begins(node.profile.status, value);
    case 'source':
      return (atlas.mentionsOf.get(node.id) ?? []).some(({ quote }) => {
        const article = atlas.articles.get(quote.article);
        return article !== undefined && holds(publisherOf(article), value);
      });
    case 'speaker':
      return false;
    default:
      return liesIn(daysOf(node), condition);
  }
}

function quoteFits({ id, predicate, modality }: Claim, condition: Condition, atlas: Atlas): boolean {
  const { name, value } = condition;
  const { publisher = '', speakers = [], published = '' } = atlas.facetsOf.get(id) ?? {};
  switch (name) {
    case 'relation':
      return isRelation(predicate, value);
    case 'status':
      return begins(modality, value);
    case 'source':
      return holds(publisher, value);
    case 'speaker':
      return speakers.some((speaker) => holds(speaker, value));
    case 'after':
    case 'before':
      return liesIn(published === '' ? undefined : { from: published, until: published }, condition);
    default:
      return false;
  }
}

/** Whether a hit is as a typed filter wants it: dates are those of an event, or of a quote's publication. */
export const fits = (found: Found, condition: Condition, atlas: Atlas): boolean =>
  found.as === 'node' ? nodeFits(found.node, condition, atlas) : quoteFits(found.claim, condition, atlas);
