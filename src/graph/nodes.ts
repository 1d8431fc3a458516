import type { Claim, Entity } from '../model/claim.ts';
import type { GraphNode, Identity } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { compareText } from '../model/hash.ts';
import type { Watched } from '../model/watched.ts';
import type { Gathered } from './gather.ts';
import { isPositive } from './stance.ts';

/** Whether a claim tells that an event took or takes place: only that makes it a node. */
const tellsOfEvent = (claim: Claim): boolean => claim.predicate === 'happened' && isPositive(claim);

/** How often each text is used. */
type Uses = Map<string, number>;

function use(uses: Uses, text: string, times = 1): void {
  if (times > 0) uses.set(text, (uses.get(text) ?? 0) + times);
}

/** Texts by the one order for names people see: most often used, then longest, then alphabetical. */
const rankNames = (uses: Uses): string[] =>
  [...uses].sort(([a, m], [b, n]) => n - m || b.length - a.length || compareText(a, b)).map(([text]) => text);

/** A name as it is shown: the words without a leading article or a possessive ending. */
const shownName = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the (?=\S)/i, '')
    .replace(/[’']s?$/, '');

/** Other names by which the texts call it: what is said by name or metonym, less the chosen name. */
function aliasesOf(name: string, members: readonly Entity[], mentionsOf: Gathered['mentionsOf']): string[] {
  const called: Uses = new Map();
  for (const member of members) {
    use(called, member.name);
    for (const { form, quote } of mentionsOf.get(member.id) ?? [])
      if (form === 'name' || form === 'metonym') use(called, quote.text);
  }
  const shown: Uses = new Map();
  for (const [text, times] of called) use(shown, shownName(text), times);
  const seen = new Set([name.toLowerCase()]);
  return rankNames(shown).filter((alias) => {
    const key = alias.toLowerCase();
    if (alias === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function nodeFrom(id: string, members: readonly Entity[], { mentionsOf, watched }: Known): GraphNode {
  const [names, kinds] = [new Map() as Uses, new Map() as Uses];
  for (const member of members) {
    const times = mentionsOf.get(member.id)?.length ?? 0;
    use(names, member.name, times);
    if (member.kind !== undefined) use(kinds, member.kind, times);
  }
  const listed = watched.get(members.find((member) => member.watched !== undefined)?.watched ?? '');
  const name = listed?.name ?? rankNames(names)[0] ?? '';
  const [kind] = rankNames(kinds);
  return {
    id,
    type: members.find((member) => member.id === id)?.type ?? 'Group',
    ...(members.some((member) => member.acts) && { acts: true }),
    ...(kind !== undefined && { kind }),
    ...(listed && { watched: listed.id, ...(listed.note !== undefined && { note: listed.note }) }),
    name,
    aliases: aliasesOf(name, members, mentionsOf),
    members: members.map((member) => member.id).sort(compareText),
  };
}

interface Known extends Gathered {
  /** The user's watch list by id. */
  readonly watched: ReadonlyMap<string, Watched>;
}

/** Everyone and everything that some article mentions, and every event that someone says happened or will. */
export function nodes(gathered: Gathered, identity: Identity, watched: readonly Watched[] = []): GraphNode[] {
  const known = { ...gathered, watched: new Map(watched.map((one) => [one.id, one])) };
  const told = new Set(gathered.claims.filter(tellsOfEvent).map((claim) => claim.subject));
  const clusters = groupBy(gathered.entities, (entity) => identity.nodeOf.get(entity.id) ?? entity.id);
  return [...clusters]
    .filter(([, members]) => members.some((member) => gathered.mentionsOf.has(member.id)))
    .filter(([, members]) => members[0]?.type !== 'Event' || members.some((member) => told.has(member.id)))
    .map(([id, members]) => nodeFrom(id, members, known))
    .sort((a, b) => compareText(a.id, b.id));
}
