import { describe, expect, test } from 'vitest';
import { type OwnOntologyAgrees, parseOntologyText } from '../../../src/app/own-ontology.ts';

const RELATION = {
  type: 'OWNS',
  domain: ['Person'],
  range: ['Group'],
  meaning: 'has it',
  said: [{ form: 'verb', words: ['own'], source: ['subject'], target: ['object'] }],
};
const EVENT = {
  kind: 'purchase',
  type: 'Business.Purchase',
  node: 'always',
  main: 'buyer',
  verbs: ['purchase'],
  nouns: [],
  roles: { buyer: { verb: ['subject'], noun: [], fillers: ['Person'], edge: 'CARRIED_OUT' } },
};
const KIND = { kind: 'holding', type: 'Group', meaning: 'a company of shares', words: ['holding'] };

/** One line a value, so that lines can be told in advance. */
const lines = (value: object): string =>
  `{\n${Object.entries(value)
    .map(
      ([section, records]) =>
        `"${section}": [\n${(records as object[]).map((each) => JSON.stringify(each)).join(',\n')}\n]`,
    )
    .join(',\n')}\n}`;

const refusal = (text: string): string => {
  try {
    parseOntologyText(text, 'mine.json');
  } catch (cause) {
    return (cause as Error).message;
  }
  return 'nothing is wrong';
};

describe("a user's ontology", () => {
  test('has every field that the records of the engine have, or this does not compile', () => {
    const agrees: OwnOntologyAgrees = [true, true, true, true];
    expect(agrees).toHaveLength(4);
  });

  test('is taken with all four lists, and with none', () => {
    const words = [
      { of: 'LED', said: RELATION.said },
      { of: 'attack', nouns: ['ramming'] },
    ];
    const all = { relations: [RELATION], events: [EVENT], kinds: [KIND], words };
    expect(parseOntologyText(lines(all), 'mine.json').own).toMatchObject(all);
    expect(parseOntologyText('\ufeff{}', 'mine.json').own).toEqual({ relations: [], events: [], kinds: [], words: [] });
  });

  test.each<[what: string, value: object, message: string]>([
    [
      'a relation in small letters',
      { relations: [{ ...RELATION, type: 'owns' }] },
      'line 3, relations[0].type: a relation is called in capitals',
    ],
    ['a relation without a meaning', { relations: [{ ...RELATION, meaning: '' }] }, 'relations[0].meaning'],
    [
      'a field that does not exist',
      { relations: [RELATION, { ...RELATION, type: 'HAS', verb: [] }] },
      'line 4, relations[1].verb: there is no field of this name',
    ],
    ['a section that does not exist', { relation: [] }, 'relation: there is no field of this name'],
    [
      'a slot that does not exist',
      { events: [{ ...EVENT, roles: { buyer: { ...EVENT.roles.buyer, verb: ['by whom'] } } }] },
      'events[0].roles.buyer.verb[0]: this is no slot; there are: subject object',
    ],
    [
      'a word with a capital',
      { kinds: [{ ...KIND, words: ['Holding'] }] },
      'kinds[0].words[0]: words are written small',
    ],
    [
      'a relation of ours',
      { relations: [{ ...RELATION, type: 'LED' }] },
      'LED is taken: newsgraph has a relation of this name. Choose another name, or add words to it under "words"',
    ],
    [
      'a relationship around claims',
      { relations: [{ ...RELATION, type: 'MENTIONS' }] },
      'MENTIONS is taken: newsgraph itself uses this name',
    ],
    [
      'an event of ours',
      { events: [{ ...EVENT, kind: 'attack' }] },
      'attack is taken: newsgraph has an event of this kind',
    ],
    [
      'a name twice',
      { relations: [RELATION, RELATION] },
      'relations[1].type: OWNS is taken: relations[0] has this name already',
    ],
    ['a relation that nothing says', { relations: [{ ...RELATION, said: [] }] }, 'nothing says OWNS'],
    [
      'a symmetric relation between unlike ends',
      { relations: [{ ...RELATION, symmetric: true }] },
      'domain and range differ',
    ],
    ['an event without words', { events: [{ ...EVENT, verbs: [] }] }, 'no word tells of it'],
    [
      'a main role that is not there',
      { events: [{ ...EVENT, main: 'seller' }] },
      'there is no role "seller"; there are: buyer',
    ],
    [
      'a needed role that is not there',
      { events: [{ ...EVENT, needs: ['seller'] }] },
      'events[0].needs[0]: there is no role "seller"',
    ],
    [
      'a role that leads nowhere',
      { events: [{ ...EVENT, roles: { buyer: { ...EVENT.roles.buyer, edge: 'BOUGHT' } } }] },
      'events[0].roles.buyer.edge: there is no relation BOUGHT',
    ],
    [
      'a role that leads the wrong way',
      { events: [{ ...EVENT, roles: { buyer: { ...EVENT.roles.buyer, edge: 'OCCURRED_IN' } } }] },
      'OCCURRED_IN does not take an Event there',
    ],
    [
      'a filler that the edge does not take',
      { events: [{ ...EVENT, roles: { buyer: { ...EVENT.roles.buyer, edge: 'SPOKE_AT', fillers: ['Group'] } } }] },
      'SPOKE_AT does not take Group, only Person',
    ],
    [
      'a direct relation that is not there',
      { events: [{ ...EVENT, direct: [{ type: 'BOUGHT', source: 'buyer', target: 'buyer' }] }] },
      'there is no relation BOUGHT',
    ],
    [
      'words for nothing',
      { words: [{ of: 'ballooning', nouns: ['x'] }] },
      'words[0].of: there is no relation and no event called "ballooning"',
    ],
    ['verbs for a relation', { words: [{ of: 'LED', verbs: ['x'] }] }, 'its words stand under "said"'],
    [
      'a slot that is none',
      { relations: [{ ...RELATION, said: [{ form: 'verb', words: ['own'], source: ['subject'], target: ['fro'] }] }] },
      'relations[0].said[0].target[0]: this is no slot',
    ],
    [
      'a meaning too few',
      { relations: [{ ...RELATION, meaning: undefined }] },
      'relations[0].meaning: this field is missing: a text',
    ],
    [
      'a word where a list belongs',
      { relations: [{ ...RELATION, domain: 'Person' }] },
      'relations[0].domain: this has to be a list',
    ],
    [
      'what only verbs can have',
      {
        relations: [
          { ...RELATION, said: [{ form: 'noun', words: ['owner'], with: ['share'], source: 'self', target: ['of'] }] },
        ],
      },
      'relations[0].said[0].with: "with" is for verbs',
    ],
    [
      'a claim that is none',
      { relations: [{ ...RELATION, examples: [['A owns B.', ['A HAS B']]] }] },
      'relations[0].examples[0][1][0]: "A HAS B" is no claim',
    ],
  ])('with %s is refused', (_, value, message) => {
    expect(refusal(lines(value))).toContain(message);
  });

  test('has each of its mistakes told, in the order of lines', () => {
    const told = refusal(lines({ relations: [{ ...RELATION, type: 'owns' }], kinds: [{ ...KIND, words: [] }] }));
    expect(told).toMatch(
      /it has 2 mistakes\..*\n {2}line 3, relations\[0\]\.type: .*\n {2}line 6, kinds\[0\]\.words: /,
    );
  });

  test.each([
    ['broken', '{\n"relations": [\n{"type" "OWNS"}\n]\n}', /mine\.json is not valid JSON: line 3/],
    ['empty', '', /mine\.json is not valid JSON/],
    ['a list', '[]', /mine\.json cannot be used: line 1: this has to be an object/],
  ])('that is %s is refused', (_, text, message) => {
    expect(refusal(text)).toMatch(message);
  });
});
