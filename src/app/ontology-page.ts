import type { EventKind, Ontology, Range, RelationKind } from '../ontology/kinds.ts';

/** The ontology as a page of documentation: what can be said, by which words, with the sentences that prove it. */
export function ontologyPage({ version, relations, events, attributes }: Ontology): string {
  return [
    '# Ontology',
    '',
    `Version ${version}. Written by \`npx tsx scripts/write-ontology-doc.ts\` from \`src/ontology/\`; do not edit.`,
    '',
    '## Relations',
    '',
    ...relations.flatMap(relationPart),
    '## Events',
    '',
    ...events.flatMap(eventPart),
    '## Attributes',
    '',
    '| Name | Of | Value | Meaning |',
    '|---|---|---|---|',
    ...attributes.map(({ name, of, value, meaning }) => `| ${name} | ${rangeOf(of)} | ${value} | ${meaning} |`),
    '',
  ].join('\n');
}

const rangeOf = (range: Range): string => range.join(', ');

const proofs = ({ examples, counterexamples }: Pick<RelationKind, 'examples' | 'counterexamples'>): string[] => [
  ...examples.map(([sentence, claims]) => `* “${sentence}” → ${claims.join('; ')}`),
  ...counterexamples.map((sentence) => `* not: “${sentence}”`),
];

const first = (words: readonly string[]): string => `${words.slice(0, 12).join(', ')}${words.length > 12 ? ' …' : ''}`;

function relationPart(relation: RelationKind): string[] {
  const arrow = relation.symmetric ? '↔' : '→';
  const words = [
    ...(relation.said ?? []).map(({ form, words: said }) => `${form}s: ${first(said)}`),
    ...(relation.ties ?? []).map(({ form, words: said }) => `between events, ${form}: ${first(said)}`),
  ];
  return [
    `### ${relation.type}`,
    '',
    `${rangeOf(relation.domain)} ${arrow} ${rangeOf(relation.range)}: ${relation.meaning}.`,
    ...words.flatMap((line) => ['', line]),
    '',
    ...proofs(relation),
    '',
  ];
}

function eventPart(event: EventKind): string[] {
  const roles = Object.entries(event.roles).map(([name, role]) => `${name} ${role.edge}`);
  const words = [...event.verbs.slice(0, 12), ...event.nouns.slice(0, 12)];
  return [
    `### ${event.kind} (${event.type})`,
    '',
    `A node: ${event.node}. Roles: ${roles.join(', ')}.`,
    '',
    `Words: ${words.join(', ')}${event.verbs.length > 12 || event.nouns.length > 12 ? ' …' : ''}`,
    '',
    ...(event.partOf ? [`Can be a part of: ${event.partOf.join(', ')}`, ''] : []),
    ...proofs(event),
    '',
  ];
}
