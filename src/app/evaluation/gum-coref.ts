import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Partition } from './coreference.ts';

/** A news document of GUM with the clusters of its mentions, singletons included. */
export interface CorefDocument {
  readonly id: string;
  readonly text: string;
  /** Each mention is the offset of its head; what shares a head with a shorter mention is called by its span. */
  readonly gold: Partition;
}

/** One token: start, end, form, tag, fine tag, lemma, head (1-based, 0 for the root), relation. */
type GumToken = readonly [number, number, string, string, string, string, number, string];

interface GumDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly sents: readonly { readonly toks: readonly GumToken[] }[];
}

/** Files of an uncompressed tar archive by name: 512-byte headers with the name at 0 and the size, octal, at 124 (POSIX ustar). */
export function untar(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; at + 512 <= archive.length; ) {
    const name = archive.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    if (name === '') break;
    const size = Number.parseInt(archive.toString('utf8', at + 124, at + 136), 8) || 0;
    files.set(name, archive.toString('utf8', at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

interface Mention {
  readonly cluster: string;
  /** Tokens of the document, both inclusive. */
  readonly first: number;
  readonly last: number;
}

/** Mentions of a CoNLL column: "(person-1(place-2)" opens two and closes one; the number is the cluster. */
export function mentionsIn(column: readonly string[]): Mention[] {
  const open = new Map<string, number[]>();
  const pieces = column.flatMap((cell, at) => [...cell.matchAll(/\(?[^()]+\)?/g)].map(([piece]) => ({ piece, at })));
  return pieces.flatMap(({ piece, at }) => {
    const cluster = /[a-z]+-(\d+)/.exec(piece)?.[1];
    if (cluster === undefined) return [];
    const firsts = open.get(cluster) ?? [];
    open.set(cluster, firsts);
    if (piece.startsWith('(')) firsts.push(at);
    const first = piece.endsWith(')') ? firsts.pop() : undefined;
    return first === undefined ? [] : [{ cluster, first, last: at }];
  });
}

interface Placed {
  readonly start: number;
  readonly end: number;
  /** Index in the document of the token it hangs on; -1 for a root. */
  readonly head: number;
}

function tokensOf({ sents }: GumDocument): Placed[] {
  let before = 0;
  return sents.flatMap(({ toks }) => {
    const from = before;
    before += toks.length;
    return toks.map(([start, end, , , , , head]) => ({ start, end, head: head === 0 ? -1 : from + head - 1 }));
  });
}

function clustersOf(document: GumDocument, conll: string): Partition {
  const tokens = tokensOf(document);
  const column = conll
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split('\t')[2] ?? '_');
  const taken = new Set<number>();
  const clusters = new Map<string, string[]>();
  const inOrder = mentionsIn(column).sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first);
  for (const { cluster, first, last } of inOrder) {
    let head = first;
    while (head < last && inside(tokens[head]?.head ?? -1, first, last)) head++;
    const { start = 0, end = 0 } = { start: tokens[first]?.start, end: tokens[last]?.end };
    const key = taken.has(head) ? `${start}-${end}` : `${tokens[head]?.start}`;
    taken.add(head);
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), key]);
  }
  return [...clusters.values()];
}

const inside = (at: number, first: number, last: number): boolean => at >= first && at <= last;

/** The news documents of GUM's named parts with their clusters; undefined when the corpora are not there. */
export function readGumCoref(folder: string, parts: readonly string[]): CorefDocument[] | undefined {
  const archive = join(folder, 'gum-coref.tar.gz');
  if (!existsSync(archive)) return undefined;
  const files = untar(gunzipSync(readFileSync(archive)));
  return parts.flatMap((part) =>
    gunzipSync(readFileSync(join(folder, `gum.${part}.jsonl.gz`)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as GumDocument)
      .filter(({ id, genre }) => genre === 'news' && files.has(`gum-coref/${id}.conll`))
      .map((document) => ({
        id: document.id,
        text: document.text,
        gold: clustersOf(document, files.get(`gum-coref/${document.id}.conll`) ?? ''),
      })),
  );
}
