import { describe, expect, test } from 'vitest';
import { htmlDocument } from '../../../src/export/html.ts';
import { scriptJson, unfold } from '../../../src/graph/embedded.ts';
import { knowledge } from '../../../src/graph/knowledge.ts';
import { part } from '../../../src/graph/part.ts';
import { library } from '../../../src/graph/union.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { readingOf } from '../../build.ts';
import { decoys } from '../../contract/decoys.ts';

const PAGE = '<script type="application/json" id="graph"><!--graph--></script><p>end</p>';

describe('the graph in one page', () => {
  test('no text of an article ends the script it stands in', () => {
    const evil = '</script><script>alert(1)</script><!-- \u2028';
    const made = readingOf(`Ada Lark read ${evil} aloud.`, { slug: 'evil', title: evil });
    made.entity('Person', evil, { words: [evil] });
    const html = [...htmlDocument(knowledge(library([made.reading()]), ontology), PAGE)].join('');
    expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
    const data = JSON.parse(html.slice(html.indexOf('>') + 1, html.indexOf('</script')));
    expect(data.library.readings[0].article.title).toBe(evil);
    expect(scriptJson('<\u2029')).toBe('"\\u003c\\u2029"');
  });

  test('every node has its place', () => {
    const html = [...htmlDocument(decoys, PAGE)].join('');
    const { nodes, positions } = JSON.parse(html.slice(html.indexOf('>') + 1, html.indexOf('</script')));
    expect(Object.keys(positions).toSorted()).toEqual(nodes.map((node: { id: string }) => node.id).toSorted());
  });

  test('what the page holds is the whole graph', () => {
    const html = [...htmlDocument(decoys, PAGE)].join('');
    expect(unfold(JSON.parse(html.slice(html.indexOf('>') + 1, html.indexOf('</script'))))).toEqual(decoys);
  });

  test('a page without a place for data is refused in words', () => {
    expect(() => [...htmlDocument(decoys, '<p></p>')]).toThrow(/npm run build/);
  });
});

describe('a part of a graph', () => {
  const [edge] = decoys.edges.filter(({ claims }) => claims.length > 0);
  if (edge === undefined) throw new Error('no edge with a claim');
  const some = part(decoys, { nodes: [edge.source, edge.target], edges: [edge.id] });

  test('holds the wanted nodes and edges, unchanged, with the claims behind them', () => {
    expect(some.nodes).toEqual(decoys.nodes.filter(({ id }) => id === edge.source || id === edge.target));
    expect(some.edges).toEqual([edge]);
    const claims = new Set(some.claims.map(({ id }) => id));
    for (const id of [...edge.claims, ...edge.against]) expect(claims.has(id)).toBe(true);
    expect(some.claims.length).toBeLessThan(decoys.claims.length);
  });

  test('names no entity that it does not hold', () => {
    const ids = new Set(some.entities.map(({ id }) => id));
    for (const { subject, object, claimedBy, via } of some.claims)
      for (const id of [
        subject,
        ...(object.as === 'entity' ? [object.entity] : []),
        ...[...claimedBy, ...via].flatMap((one) => (one.as === 'entity' ? [one.entity] : [])),
      ])
        expect(ids.has(id)).toBe(true);
    for (const { entity } of some.mentions) expect(ids.has(entity)).toBe(true);
  });

  test('leaves out an edge whose end is not wanted', () => {
    expect(part(decoys, { nodes: [edge.source], edges: [edge.id] }).edges).toEqual([]);
  });
});
