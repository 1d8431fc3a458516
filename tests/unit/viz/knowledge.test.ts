import { describe, expect, test } from 'vitest';
import { cellText, nodeFinder, nodesOfRow } from '../../../viz/knowledge/cells.ts';
import { citation } from '../../../viz/knowledge/citation.ts';
import { contextOf, sightings, sources } from '../../../viz/knowledge/evidence.ts';
import { announcement, factLines, tiesOf } from '../../../viz/knowledge/facts.ts';
import { passages } from '../../../viz/knowledge/passages.ts';
import { proposalsFrom } from '../../../viz/knowledge/proposals.ts';
import { cypherOf, isForLinks, parametersIn, parameterValues, startValues } from '../../../viz/knowledge/questions.ts';
import { visible } from '../../../viz/knowledge/visible.ts';
import { count, dayWords, edgeStanding, stanceWords, valueWords } from '../../../viz/knowledge/words.ts';
import type { QuestionParameter } from '../../../viz/source.ts';
import { START } from '../../../viz/state.ts';
import { blastAtlas, idOf } from './graph.ts';

const atlas = blastAtlas();
const edge = (type: string) => atlas.view.edges.find((one) => one.type === type) ?? expect.fail(`no ${type}`);
const article = (publisher: string) =>
  atlas.view.articles.find((one) => one.publisher === publisher) ?? expect.fail(`no ${publisher}`);

describe('evidence', () => {
  test('claims stand under their publishers in the order of publication', () => {
    const found = sources(edge('LED').claims, atlas);
    expect(found.map(({ publisher }) => publisher)).toEqual(['Herald', 'Post']);
    expect(found[0]?.evidence[0]).toMatchObject({
      stance: 'told by someone',
      speakers: [{ name: 'officials' }],
      context: { before: '', quote: 'Lena Orr led the Harbour Board', after: ', officials said.' },
    });
  });

  test('a claim in the article’s own voice has no speaker', () => {
    expect(sources(edge('KILLED_IN').claims, atlas)[0]?.evidence[0]).toMatchObject({ speakers: [], via: [] });
  });

  test('a denial names who denies and who passed it on, with their nodes', () => {
    const [denial] = sources(edge('CARRIED_OUT').against, atlas);
    expect(denial?.evidence[0]).toMatchObject({
      stance: 'denied',
      speakers: [{ name: 'Tern', node: idOf(atlas, 'Tern') }],
      via: [{ name: 'a guard', node: idOf(atlas, 'a guard') }],
    });
  });

  test('a quote is cited with its publisher, title and day', () => {
    const [first] = sources(edge('KILLED_IN').claims, atlas)[0]?.evidence ?? [];
    expect(first && citation(first)).toBe('“Lena Orr was killed” (Post, “Blast in Vesna”, 2 May 2021)');
  });

  test('a quote over two sentences brings both', () => {
    const { text } = article('Post');
    const start = text.indexOf('in Vesna');
    const end = text.indexOf('accused');
    expect(contextOf(article('Post'), { start, end, sentence: 0 })).toEqual({
      before: 'Lena Orr was killed in a blast ',
      quote: 'in Vesna.\nThe army ',
      after: 'accused Tern of the blast; a guard said Tern denied it.',
    });
  });

  test('sentences that mention a node come once each, by article', () => {
    const found = sightings(idOf(atlas, 'Lena Orr'), atlas);
    expect(found.map((one) => one.sightings.map(({ context }) => context.quote))).toEqual([
      ['Lena Orr'],
      ['Lena Orr', 'Orr led'],
    ]);
  });
});

describe('passages', () => {
  const text = article('Post').text;
  const start = text.indexOf('was killed');
  const quote = { start, end: start + 'was killed'.length };

  test('no character of a line is lost', () => {
    const lines = passages(article('Post'), quote, atlas).map(({ pieces }) => pieces.map((one) => one.text).join(''));
    expect(lines).toEqual(text.split('\n'));
  });

  test('the quote is told from its sentence, and mentions keep their nodes inside it', () => {
    const [line] = passages(article('Post'), quote, atlas);
    expect(line?.pieces.filter((one) => one.quoted).map((one) => one.text)).toEqual(['was killed']);
    expect(line?.pieces.every((one) => one.marked)).toBe(true);
    expect(line?.pieces[0]).toMatchObject({ text: 'Lena Orr', type: 'Person', node: idOf(atlas, 'Lena Orr') });
  });

  test('of two mentions inside each other the inner one is taken', () => {
    const pieces = passages(article('Post'), null, atlas)[0]?.pieces ?? [];
    expect(pieces.find((one) => one.text === 'Vesna')).toMatchObject({ type: 'Place' });
    expect(pieces.find((one) => one.text === 'blast in ')).toMatchObject({ type: 'Event' });
    expect(pieces.some((one) => one.quoted || one.marked)).toBe(false);
  });
});

describe('facts', () => {
  test('a profile becomes lines with every claim behind them', () => {
    const blast = atlas.nodes.get(idOf(atlas, 'blast')) ?? expect.fail('no blast');
    expect(factLines(blast)).toMatchObject([{ name: 'killed', value: 'one', rivals: [], disputed: false }]);
  });

  test('relationships are read from the node: outward and inward, doubtful ones only on demand', () => {
    const read = (truthyOnly: boolean) =>
      tiesOf(idOf(atlas, 'blast'), atlas, visible(atlas, { ...START.view, truthyOnly })).map(
        ({ relation, outward, other, truthy }) => ({
          words: outward ? `${relation} ${other.name}` : `${other.name} ${relation}`,
          truthy,
        }),
      );
    expect(read(true)).toEqual([
      { words: 'Lena Orr killed in', truthy: true },
      { words: 'occurred in Vesna', truthy: true },
    ]);
    expect(read(false)).toContainEqual({ words: 'Tern carried out', truthy: false });
  });

  test('a selection is announced in words', () => {
    expect(announcement({ as: 'nodes', ids: [idOf(atlas, 'Vesna')] }, atlas)).toMatch(/^Selected: Vesna, Place, 2 rel/);
    expect(announcement({ as: 'edge', id: edge('LED').id }, atlas)).toBe(
      'Selected relationship: Lena Orr led Harbour Board, 2 claims.',
    );
    expect(announcement({ as: 'nothing' }, atlas)).toBe('Nothing selected.');
  });
});

describe('cells', () => {
  const find = nodeFinder(atlas.view.nodes);

  test('a row selects the nodes its cells name or identify, each once', () => {
    const orr = idOf(atlas, 'Lena Orr');
    expect(nodesOfRow(['Lena Orr', orr, 3, null, 'nobody', ['Vesna'], { id: orr }], find)).toEqual([
      orr,
      idOf(atlas, 'Vesna'),
    ]);
  });

  test.each([
    [null, '—'],
    [true, 'true'],
    [['a', 2], 'a, 2'],
    [{ a: 1 }, '{"a":1}'],
  ])('%j is shown as %s', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});

describe('questions', () => {
  const question = {
    name: 'q',
    title: 'Q',
    description: 'd',
    text: '// about $nothing\nMATCH (n) WHERE n.name = $name AND n.age > $least AND $name <> "" RETURN n',
    parameters: [
      { name: 'name', type: 'string', example: 'Orr', description: 'who' },
      { name: 'least', type: 'integer', default: 3, description: 'how many' },
    ],
  } as const;

  const offered = proposalsFrom(atlas, { as: 'nothing' });
  const asks = (name: string, type: QuestionParameter['type'] = 'string') => ({ name, type, description: 'd' });

  test('a form starts with defaults, and with a name that is in the graph', () => {
    expect(startValues(question, offered)).toEqual({ name: 'Lena Orr', least: '3' });
  });

  test('a form that asks for two names starts with two', () => {
    const two = { ...question, parameters: [asks('from'), asks('to')] };
    expect(new Set(Object.values(startValues(two, offered))).size).toBe(2);
  });

  test('a question is about who is selected, else about who is mentioned most', () => {
    expect(proposalsFrom(atlas, { as: 'nodes', ids: [idOf(atlas, 'Vesna')] })(asks('name'))[0]).toBe('Vesna');
    expect(offered(asks('name'))[0]).toBe('Lena Orr');
  });

  test('a form offers what fits: events, groups, places, relations of this graph', () => {
    expect(offered(asks('event'))).toContain('blast');
    expect(offered(asks('event'))).not.toContain('Vesna');
    expect(offered(asks('group'))).toContain('Harbour Board');
    expect(offered(asks('place'))).toEqual(['Vesna']);
    expect(offered(asks('relation'))).toContain('KILLED_IN');
    expect(offered(asks('most', 'integer'))).toEqual([]);
    expect(offered(asks('planned', 'boolean'))).toEqual(['true', 'false']);
  });

  test('days start with the first day of publication and end with the last', () => {
    const days = atlas.view.articles.map((article) => article.publishedAt).sort();
    expect(startValues({ ...question, parameters: [asks('from', 'date'), asks('until', 'date')] }, offered)).toEqual({
      from: days[0],
      until: days.at(-1),
    });
  });

  test('the comment before a question is not put into the box, others are', () => {
    expect(cypherOf({ text: '// title\n//\n// @edges all\nMATCH (n) // all\nRETURN n\n' })).toBe(
      'MATCH (n) // all\nRETURN n',
    );
  });

  test('words become values as on the command line: JSON, else text', () => {
    const words = { name: 'Orr', least: '12', some: '["a"]', none: '' };
    const parameters = Object.keys(words).map((name) => asks(name));
    expect(parameterValues(parameters, words)).toEqual({ name: 'Orr', least: 12, some: ['a'], none: '' });
  });

  test('columns that only say what a row is about are told from others', () => {
    const columns = ['who', 'whoId', 'claimIds', 'start', 'started', 'paid'];
    expect(columns.filter(isForLinks)).toEqual(['whoId', 'claimIds', 'start']);
  });

  test('a text’s parameters are found once each, outside comments', () => {
    expect(parametersIn(question.text)).toEqual(['name', 'least']);
  });
});

describe('words', () => {
  test.each([
    ['asserted', 'positive', 'stated as fact'],
    ['attributed', 'negative', 'told by someone: not so'],
    ['denied', 'negative', 'denied'],
  ] as const)('%s and %s is "%s"', (modality, polarity, words) => {
    expect(stanceWords(modality, polarity)).toBe(words);
  });

  test('an edge’s standing names its line, what is against it and that it is hidden', () => {
    expect(edgeStanding(edge('CARRIED_OUT'))).toBe(
      'Only alleged (dashed line); 1 claim against it; hidden unless all relationships are shown.',
    );
  });

  test('dates are read as far as they go', () => {
    expect(['2020-01-03', '2020-01', '2020', '2020-01-03T10:00Z', '2020-01~', 'XXXX-12'].map(dayWords)).toEqual([
      '3 Jan 2020',
      'Jan 2020',
      '2020',
      '3 Jan 2020',
      'about Jan 2020',
      'XXXX-12',
    ]);
    expect(['1990/..', '../1990-02', '1990/1992'].map(dayWords)).toEqual([
      'since 1990',
      'until Feb 1990',
      '1990 – 1992',
    ]);
  });

  test('a date shows its words beside what they were read as', () => {
    const date = { kind: 'date', text: 'Friday', edtf: '2020-01-03', min: null, max: null, basis: 'explicit' } as const;
    expect(valueWords(date)).toBe('3 Jan 2020 (“Friday”)');
    expect(valueWords({ ...date, edtf: null })).toBe('Friday');
  });

  test('counts know their plural and their thousands', () => {
    expect([count(1, 'claim'), count(0, 'claim'), count(12345, 'entity')]).toEqual([
      '1 claim',
      '0 claims',
      '12,345 entities',
    ]);
  });
});
