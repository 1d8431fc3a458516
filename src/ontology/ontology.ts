import { attributes } from './attributes.ts';
import { consequences } from './consequences.ts';
import { ceremony } from './events/ceremony.ts';
import { contact } from './events/contact.ts';
import { crime } from './events/crime.ts';
import { custody } from './events/custody.ts';
import { decisions } from './events/decisions.ts';
import { disaster } from './events/disaster.ts';
import { feats } from './events/feats.ts';
import { force } from './events/force.ts';
import { harm } from './events/harm.ts';
import { justice } from './events/justice.ts';
import { law } from './events/law.ts';
import { life } from './events/life.ts';
import { measures } from './events/measures.ts';
import { money } from './events/money.ts';
import { movement } from './events/movement.ts';
import { politics } from './events/politics.ts';
import { sport } from './events/sport.ts';
import { state } from './events/state.ts';
import { violence } from './events/violence.ts';
import { work } from './events/work.ts';
import type { EventKind, Ontology, RelationKind } from './kinds.ts';
import { relations } from './relations.ts';
import { takingPart } from './taking-part.ts';

/** The built-in ontology. Among kinds that share a word, the one with most roles filled wins, then the order here. */
export const ontology: Ontology = {
  version: '1',
  relations: [...takingPart, ...relations, ...consequences],
  events: [
    ...violence,
    ...force,
    ...life,
    ...harm,
    ...disaster,
    ...ceremony,
    ...politics,
    ...contact,
    ...justice,
    ...decisions,
    ...feats,
    ...custody,
    ...law,
    ...money,
    ...crime,
    ...measures,
    ...state,
    ...work,
    ...sport,
    ...movement,
  ],
  attributes,
};

/** The record of a relation type, or undefined when the ontology does not know it. */
export const relationOf = (known: Ontology, type: string): RelationKind | undefined =>
  known.relations.find((relation) => relation.type === type);

/** The record of an event kind, or undefined when the ontology does not know it. */
export const eventKindOf = (known: Ontology, kind: string): EventKind | undefined =>
  known.events.find((event) => event.kind === kind);
