import type { BenchDocument, BenchEntity, BenchSlot } from './bench.ts';

const TYPES: Readonly<Record<string, readonly string[]>> = {
  PER: ['Person', 'Group'],
  ORG: ['Group'],
  GPE: ['Place', 'Group'],
  LOC: ['Place'],
  FAC: ['Place'],
};
const EVENTS = /^(Conflict\.Attack|Life\.Die|Life\.Injure|Disaster|Conflict\.Demonstrate|ArtifactExistence\.Damage)/;
const PRONOUN = /^(he|she|it|they|him|her|them|his|their|who|which|we|i|you|us)$/i;
const SLOT_OF_ROLE: Readonly<Record<string, string>> = {
  Killer: 'PERPETRATED',
  Injurer: 'PERPETRATED',
  Attacker: 'PERPETRATED',
  Damager: 'PERPETRATED',
  Destroyer: 'PERPETRATED',
  Demonstrator: 'ATTENDED',
  Target: 'TARGETED_IN',
  Place: 'OCCURRED_IN',
};

interface WikieventsDocument {
  readonly doc_id: string;
  readonly text: string;
  readonly entity_mentions: readonly { readonly id: string; readonly entity_type: string; readonly text: string }[];
  readonly event_mentions: readonly {
    readonly event_type: string;
    readonly arguments: readonly { readonly role: string; readonly entity_id: string }[];
  }[];
}

interface WikieventsClusters {
  readonly doc_key: string;
  readonly clusters: readonly (readonly string[])[];
}

const parseLines = <T>(lines: string): T[] =>
  lines
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);

const isNamed = (name: string): boolean => /^\p{Lu}/u.test(name.replace(/^(the|a|an)\s+/i, ''));

function slotOf(role: string, eventType: string): string | undefined {
  if (role === 'Victim') return eventType.startsWith('Life.Injure') ? 'WOUNDED_IN' : 'KILLED_IN';
  return SLOT_OF_ROLE[role];
}

function entityOf(id: string, mentions: WikieventsDocument['entity_mentions']): BenchEntity {
  const words = mentions.map((mention) => mention.text);
  const names = [...new Set(words.filter((name) => !PRONOUN.test(name)))].sort(
    (a, b) => Number(isNamed(b)) - Number(isNamed(a)) || b.length - a.length,
  );
  const types = TYPES[mentions[0]!.entity_type] ?? [];
  const named = types.length > 0 && names.some(isNamed);
  return { id, types, name: names[0] ?? words[0]!, aliases: names.slice(1), named };
}

function readDocument(document: WikieventsDocument, clusters: readonly (readonly string[])[]): BenchDocument {
  const clusterOf = new Map(clusters.flatMap((ids) => ids.map((id): [string, string] => [id, ids[0]!])));
  const idOf = (mention: string) => clusterOf.get(mention) ?? mention;
  const groups = new Map<string, WikieventsDocument['entity_mentions'][number][]>();
  for (const mention of document.entity_mentions) {
    const key = idOf(mention.id);
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  const entities = [...groups].map(([id, mentions]) => entityOf(id, mentions));
  const typed = new Set(entities.filter((entity) => entity.types.length).map((entity) => entity.id));
  const slots = new Map<string, BenchSlot>();
  for (const { event_type, arguments: fillers } of document.event_mentions)
    for (const { role, entity_id } of EVENTS.test(event_type) ? fillers : []) {
      const [slot, entity] = [slotOf(role, event_type), idOf(entity_id)];
      if (slot && typed.has(entity)) slots.set(`${slot}|${entity}`, { slot, entity });
    }
  return { id: document.doc_id, text: document.text, entities, relations: [], slots: [...slots.values()] };
}

/** Reads WikiEvents: documents one a line, and their entity clusters in a second file. */
export function readWikievents(lines: string, clusterLines: string): BenchDocument[] {
  const clusters = new Map(parseLines<WikieventsClusters>(clusterLines).map((one) => [one.doc_key, one.clusters]));
  return parseLines<WikieventsDocument>(lines).map((one) => readDocument(one, clusters.get(one.doc_id) ?? []));
}
