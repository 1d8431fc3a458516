/** What each idea of coreference saw, in a reporter's words; an idea without an entry is called by its name. */
const LINKS: Readonly<Record<string, string>> = {
  name: 'a name',
  description: 'a description',
  'title-again': 'the one with that title',
  'same-name': 'the same name',
  'name-again': 'a name that is known from elsewhere in the article',
  'other-name': 'another name of the same',
  bracketed: 'the name in brackets beside it',
  'role-before-name': 'the role stands right before the name',
  'name-before-noun': 'the noun behind the name says what it is',
  'after-comma': 'the role stands behind the name and a comma',
  apposition: 'set beside it, between commas',
  'name-after-role': 'the name stands right behind the role',
  'place-of-name': 'the place is named behind "of"',
  copula: 'the sentence says that the one is the other',
  becomes: 'the sentence says that the one becomes the other',
  acronym: 'the initials of its words',
  'short-name': 'the longer name begins with it',
  misspelt: 'one letter apart',
  'part-of-name': 'a part of the full name',
  'misspelt-family-name': 'one letter from the family name',
  'word-of-name': 'the only longer name with this word',
  'definite-group': 'a body that was described so before',
  'definite-role': 'the one who was called or described so before',
  'definite-person': 'the person just spoken of',
  'definite-place': 'the last place of that kind',
  'speaker-pronoun': 'who speaks is most often meant in what is said',
  'he-she': 'the person most in mind just before',
  they: 'the group most in mind just before',
  it: 'the body or country most in mind just before',
  'first-person': 'who speaks in the quotation',
  'same-office': 'the same office of the same body or country',
  'same-count': 'the same number of the same',
  'same-forces': 'one word for the soldiers of one country',
  'same-description': 'described in the same words before',
  'noun-of-name': 'the only name before that says what it is',
  'counted-before': 'counted before',
  'only-of-kind': 'the only named body of that kind just before',
  'body-after-comma': 'described behind a comma or dash',
  capital: 'a capital that stands for its government',
  style: 'the only country named that calls itself so',
  dateline: 'where the report was written',
  letters: 'letters that act as a body does',
  'watch-list': 'a name of your list',
};

/** What a mention's rule saw: why these words stand for that someone or something. */
export const linkWords = (rule: string): string => LINKS[rule] ?? rule;

const SLOTS: Readonly<Record<string, string>> = {
  subject: 'as its subject',
  object: 'as its object',
  indirect: 'as who it is done for',
  'passive:subject': 'as the subject of the passive',
  'passive:by': 'behind "by"',
  attribute: 'as what it is said to be',
  possessive: 'as its possessor',
  modifier: 'right before it',
  clause: 'as its clause',
  ',': 'behind a comma',
  self: 'as whom the word stands for',
  understood: 'unsaid, as the one that the article speaks of',
};

/** Where an argument stands around its word: "as its subject", 'behind "in"'. */
export const slotWords = (slot: string): string => SLOTS[slot] ?? `behind "${slot}"`;

const EDGES: Readonly<Record<string, string>> = {
  nsubj: 'subject',
  'nsubj:pass': 'passive subject',
  csubj: 'subject clause',
  obj: 'object',
  iobj: 'indirect object',
  obl: 'phrase',
  'obl:agent': 'by-phrase',
  nmod: 'phrase',
  'nmod:poss': 'possessor',
  appos: 'apposition',
  amod: 'adjective',
  compound: 'compound',
  flat: 'name',
  conj: 'and',
  acl: 'participle',
  'acl:relcl': 'relative clause',
  advcl: 'adverbial clause',
  xcomp: 'complement',
  ccomp: 'what is said',
  parataxis: 'beside',
  cop: 'is',
};

/** A dependency relation in words; an unknown one by its Universal Dependencies name. */
export const treeWords = (relation: string): string => EDGES[relation] ?? relation;
