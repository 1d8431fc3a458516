import type { WordList } from './words.ts';

/** Verbs whose infinitive is done by their object, also where a parser takes it for a purpose. */
export const OBJECT_CONTROL: WordList = {
  name: 'object-control',
  words: [
    ...['advise', 'allow', 'appoint', 'ask', 'assign', 'authorise', 'authorize', 'beg', 'cause', 'challenge', 'choose'],
    ...['command', 'commission', 'compel', 'convince', 'direct', 'drive', 'elect', 'enable', 'encourage', 'entitle'],
    ...['expect', 'forbid', 'force', 'help', 'hire', 'implore', 'induce', 'inspire', 'instruct', 'invite', 'lead'],
    ...['lobby', 'motivate', 'name', 'nominate', 'oblige', 'order', 'permit', 'persuade', 'pick', 'press', 'pressure'],
    ...['prompt', 'provoke', 'push', 'recruit', 'remind', 'request', 'require', 'send', 'summon', 'task', 'teach'],
    ...['tell', 'tempt', 'train', 'trust', 'urge', 'want', 'warn'],
  ],
  example: 'The council appointed her to lead the inquiry.',
};

/** Verbs that ask by a preposition: what follows it does what the infinitive says. */
export const ASKED_BY: Readonly<Record<string, readonly string[]>> = {
  call: ['on'],
  appeal: ['to'],
  plead: ['with'],
  rely: ['on'],
  count: ['on'],
  depend: ['on'],
  wait: ['for'],
  long: ['for'],
  arrange: ['for'],
  press: ['for'],
  push: ['for'],
};

/** Verbs whose participle behind "of", "for", "with" or "from" is done by their object. */
export const OBJECT_CHARGED: WordList = {
  name: 'object-charged',
  words: [
    ...['accuse', 'acquit', 'arrest', 'ban', 'bar', 'blame', 'block', 'charge', 'clear', 'condemn', 'convict'],
    ...['criticise', 'criticize', 'deter', 'discourage', 'dismiss', 'dissuade', 'exclude', 'fine', 'hang', 'honour'],
    ...['honor', 'imprison', 'indict', 'jail', 'keep', 'praise', 'prevent', 'prohibit', 'prosecute', 'punish', 'sack'],
    ...['sentence', 'stop', 'sue', 'suspect', 'suspend', 'thank'],
  ],
  example: 'They accused her of planning it.',
};

/** Verbs of finding somebody in the act: a participle behind their object tells what that one does. */
export const CAUGHT: WordList = {
  name: 'caught',
  words: [
    ...[
      'arrest',
      'capture',
      'catch',
      'detain',
      'discover',
      'film',
      'find',
      'glimpse',
      'hear',
      'leave',
      'nab',
      'notice',
    ],
    ...['observe', 'photograph', 'picture', 'see', 'show', 'spot', 'watch'],
  ],
  example: 'Police caught the burglar hiding in a shed.',
};

/** Verbs behind which the participle of another verb is a deed, not an adjective: "denies shelling the town". */
export const BEFORE_GERUND: WordList = {
  name: 'before-gerund',
  words: [
    ...[
      'admit',
      'avoid',
      'consider',
      'contemplate',
      'contest',
      'deny',
      'delay',
      'discuss',
      'dispute',
      'dread',
      'escape',
    ],
    ...['favour', 'favor', 'fear', 'imagine', 'mind', 'oppose', 'postpone', 'propose', 'recall', 'regret', 'reject'],
    ...['resist', 'risk', 'suggest'],
  ],
  example: 'Army denies shelling hospital',
};

/** Participles that are adjectives of the noun behind them even after such verbs. */
export const CHANGING: WordList = {
  name: 'changing',
  words: [
    ...[
      'age',
      'cool',
      'decline',
      'decrease',
      'deepen',
      'develop',
      'emerge',
      'fall',
      'flag',
      'grow',
      'increase',
      'lead',
    ],
    ...['live', 'loom', 'mount', 'ongoing', 'remain', 'rise', 'soar', 'spread', 'weaken', 'work', 'worsen', 'exist'],
  ],
  example: 'The bank admitted rising losses.',
};

/** Nouns that are verbs behind "to" and before a preposition, where somebody is sent to do something. */
export const SENT_TO: WordList = {
  name: 'sent-to',
  words: ['aid', 'campaign', 'fight', 'help', 'look', 'protest', 'search', 'talk', 'vote', 'work'],
  example: 'The mission was sent to search for survivors.',
};

/** Verbs of what one thinks or does about somebody else's plan: the plan's purpose is not their subject's. */
export const JUDGING: WordList = {
  name: 'judging',
  words: [
    ...['approve', 'applaud', 'back', 'blast', 'condemn', 'criticise', 'criticize'],
    ...['decry', 'defend', 'denounce', 'describe', 'discover', 'discuss', 'endorse', 'fear', 'hail', 'foil'],
    ...['investigate', 'know', 'lament', 'mock', 'mourn', 'oppose', 'praise', 'protest', 'question', 'recall'],
    ...['reject', 'reveal', 'slam', 'support', 'survive', 'suspect', 'thwart', 'uncover', 'welcome'],
  ],
  example: 'The senator condemned the plot to kill the mayor.',
};
