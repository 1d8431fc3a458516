/**
 * A record of words with one meaning: what it is for, where the words come from, and examples that show it.
 * The lists hold general English, written by hand from grammars and dictionaries of reporting and modality.
 */
export interface WordList {
  readonly name: string;
  readonly words: readonly string[];
  readonly example: string;
}

/** Verbs that hand a statement on without judging it: "X said that …". */
export const REPORTING: WordList = {
  name: 'reporting',
  words: [
    'say',
    'tell',
    'report',
    'state',
    'announce',
    'add',
    'note',
    'declare',
    'confirm',
    'explain',
    'write',
    'tweet',
    'post',
    'reveal',
    'disclose',
    'indicate',
    'mention',
    'observe',
    'remark',
    'reply',
    'respond',
    'argue',
    'stress',
    'emphasise',
    'emphasize',
    'insist',
    'maintain',
    'recall',
    'testify',
    'claim',
    'suggest',
    'estimate',
    'conclude',
    'warn',
    'admit',
    'acknowledge',
    'concede',
    'describe',
    'quote',
    'cite',
    'assert',
    'continue',
    'comment',
    'believe',
    'think',
    'stress',
    'reiterate',
    'proclaim',
    'boast',
    'joke',
    'lament',
    'complain',
    'inform',
    'predict',
    'reckon',
  ],
  example: 'Police said two men were hurt.',
};

/** Verbs that charge somebody with a deed: what they govern is alleged. */
export const ACCUSING: WordList = {
  name: 'accusing',
  words: ['accuse', 'blame', 'suspect', 'allege', 'charge', 'indict', 'implicate', 'denounce'],
  example: 'Prosecutors accused her of planning the raid.',
};

/** Verbs by which the speaker says it is not so: what they govern is denied. */
export const DENYING: WordList = {
  name: 'denying',
  words: [
    'deny',
    'refute',
    'reject',
    'dismiss',
    'disavow',
    'rebut',
    'disclaim',
    'dispute',
    'contradict',
    'debunk',
    'disprove',
  ],
  example: 'The company denied it had paid the minister.',
};

/** Words before "to" that put a deed into the future: planned. */
export const PLANNING: WordList = {
  name: 'planning',
  words: [
    'plan',
    'intend',
    'schedule',
    'expect',
    'set',
    'due',
    'prepare',
    'vow',
    'pledge',
    'promise',
    'decide',
    'agree',
    'aim',
    'arrange',
    'slate',
    'poise',
    'swear',
    'threaten',
    'seek',
    'vote',
    'propose',
    'offer',
    'resolve',
    'ready',
    'likely',
    'undertake',
    'commit',
    'mean',
    'about',
    'plot',
    'conspire',
    'scheme',
    'postpone',
    'put off',
  ],
  example: 'The union plans to strike on Monday.',
};

/** Words that leave open whether the deed is done: hypothetical. */
export const WISHING: WordList = {
  name: 'wishing',
  words: [
    'want',
    'hope',
    'wish',
    'urge',
    'demand',
    'ask',
    'call',
    'request',
    'order',
    'tell',
    'try',
    'attempt',
    'consider',
    'need',
    'fear',
    'ready',
    'wait',
    'encourage',
    'advise',
    'allow',
    'permit',
    'able',
    'unable',
    'refuse',
    'fail',
    'decline',
    'prevent',
    'stop',
    'avert',
    'avoid',
    'foil',
    'thwart',
    'block',
    'invite',
    'suppose',
    'imagine',
    'pray',
    'risk',
    'tip',
    'tempt',
    'beg',
    'implore',
    'lobby',
    'plead',
    'appeal',
    'hire',
    'pay',
    'recruit',
    'instruct',
    'train',
    'equip',
    'arm',
    'authorise',
    'authorize',
    'urge',
  ],
  example: 'The mayor wants to close the bridge.',
};

/** Verbs that stop what goes on, but keep from happening what is done in a moment. */
export const HALTING: WordList = {
  name: 'halting',
  words: ['halt', 'stay', 'suspend', 'delay', 'freeze', 'bar', 'ban', 'forbid', 'oppose', 'commute', 'spare'],
  example: 'A judge halted the execution.',
};

/** Deeds done in a moment: halted, they have not happened. */
export const MOMENTS: WordList = {
  name: 'moments',
  words: [
    'execution',
    'hanging',
    'deportation',
    'extradition',
    'expulsion',
    'eviction',
    'demolition',
    'sale',
    'merger',
    'takeover',
    'acquisition',
    'transfer',
    'release',
    'burial',
    'appointment',
  ],
  example: 'A judge halted the execution.',
};

/** Verbs that say the deed did not come about: "failed to", "refused to". */
export const FAILING: WordList = {
  name: 'failing',
  words: [
    'fail',
    'refuse',
    'decline',
    'neglect',
    'prevent',
    'stop',
    'avert',
    'avoid',
    'foil',
    'thwart',
    'unable',
    'rule out',
    'cancel',
    'scrap',
    'abandon',
    'call off',
  ],
  example: 'The minister refused to attend the hearing.',
};

/** Adverbs and participles by which the writer keeps a distance: alleged. */
export const HEDGES: WordList = {
  name: 'hedges',
  words: ['allegedly', 'reportedly', 'supposedly', 'purportedly', 'apparently', 'presumably', 'ostensibly'],
  example: 'He allegedly fired the shot.',
};

/** Participles that report a belief of nobody in particular: "is believed to have". */
export const BELIEVED: WordList = {
  name: 'believed',
  words: [
    'believe',
    'think',
    'say',
    'allege',
    'suspect',
    'report',
    'consider',
    'understand',
    'presume',
    'rumour',
    'rumor',
    'claim',
    'suppose',
    'assume',
  ],
  example: 'She is believed to have fled the country.',
};

/** Auxiliaries of possibility and duty: what they carry has not been said to happen. */
export const MAY_BE: WordList = {
  name: 'may-be',
  words: ['may', 'might', 'could', 'can', 'should', 'must', 'ought', 'would'],
  example: 'The talks could collapse.',
};

/** Conjunctions that open a condition or a doubt. */
export const CONDITIONS: WordList = {
  name: 'conditions',
  words: ['if', 'unless', 'whether', 'lest', 'provided', 'assuming', 'until'],
  example: 'If he resigns, elections follow.',
};

/** Words that turn a clause into its opposite. */
export const NEGATIONS: WordList = {
  name: 'negations',
  words: ['not', "n't", 'never', 'no', 'nobody', 'none', 'neither', 'nor', 'nothing', 'nowhere', 'hardly', 'scarcely'],
  example: 'Nobody was hurt.',
};

/** Looks words up by lemma. */
export const setOf = (list: WordList): ReadonlySet<string> => new Set(list.words);

/** Verbs of saying of every kind, that one reports, denies or accuses by. */
export const SPEAKING: ReadonlySet<string> = new Set([...REPORTING.words, ...DENYING.words, ...ACCUSING.words]);

/** Verbs that carry an event noun and mean no more than "happened" or "did": the noun is the predicate. */
export const LIGHT: WordList = {
  name: 'light',
  words: [
    'hold',
    'take',
    'make',
    'have',
    'give',
    'carry',
    'conduct',
    'stage',
    'launch',
    'mount',
    'commit',
    'perform',
    'occur',
    'happen',
    'begin',
    'start',
    'end',
    'host',
    'organise',
    'organize',
    'lead',
    'attend',
    'join',
    'open',
    'cast',
    'follow',
    'continue',
    'erupt',
    'come',
    'go',
    'pay',
    'deliver',
    'finish',
    'get',

    'convene',
    'pass',
    'unfold',
    'proceed',
    'complete',
    'execute',
    'suffer',
    'order',
    'direct',
    'file',
    'lodge',
    'impose',
    'bring',
    'rage',
    'sweep',
    'burn',
    'flare',
  ],
  example: 'The army carried out an attack.',
};

/** Adjectives that put the noun they stand before into the future. */
export const FUTURE_ADJECTIVES: WordList = {
  name: 'future-adjectives',
  words: ['planned', 'upcoming', 'forthcoming', 'scheduled', 'future', 'proposed', 'impending', 'coming', 'next'],
  example: 'The planned march was called off.',
};

/** Adjectives that leave open whether the thing exists. */
export const DOUBT_ADJECTIVES: WordList = {
  name: 'doubt-adjectives',
  words: [
    'possible',
    'potential',
    'hypothetical',
    'further',
    'any',
    'would-be',
    'attempted',
    'foiled',
    'failed',
    'threatened',
    'feared',
    'likely',
    'mock',
    'simulated',
    'fictional',
    'fictitious',
    'imaginary',
    'imagined',
    'notional',
    'pretend',
    'fake',
  ],
  example: 'Troops prepared for possible attacks.',
};

/** Adjectives that keep a distance from the noun: alleged. */
export const ALLEGED_ADJECTIVES: WordList = {
  name: 'alleged-adjectives',
  words: ['alleged', 'suspected', 'reported', 'purported', 'supposed', 'apparent', 'claimed'],
  example: 'The alleged attack was never proved.',
};

/** Nouns of intention: the event noun below them is planned or hypothetical. */
export const INTENT_NOUNS: WordList = {
  name: 'intent-nouns',
  words: [
    'plan',
    'threat',
    'fear',
    'risk',
    'possibility',
    'prospect',
    'call',
    'demand',
    'chance',
    'danger',
    'warning',
    'hope',
    'proposal',
    'preparation',
    'attempt',
    'bid',
    'groundwork',
    'recipe',
    'pretext',
    'readiness',
    'protection',
    'insurance',
    'immunity',
  ],
  example: 'The threat of an attack kept shops closed.',
};

/** Verbs without an object, which have no passive: a participle of theirs behind a noun is a past tense that the tagger missed. */
export const INTRANSITIVE: WordList = {
  name: 'intransitive',
  words: [
    'demonstrate',
    'protest',
    'gather',
    'die',
    'crash',
    'arrive',
    'march',
    'rally',
    'vote',
    'resign',
    'collapse',
    'occur',
    'happen',
    'go',
    'come',
    'fall',
    'attend',
    'speak',
    'travel',
    'flee',
    'return',
    'emerge',
    'erupt',
    'explode',
    'perish',
    'walk',
    'live',
    'work',
    'stay',
    'remain',
    'agree',
    'refuse',
    'appear',
    'arise',
    'drown',
    'riot',
    'clash',
    'retire',
    'weep',
    'kneel',
    'assemble',
    'converge',
    'flock',
    'disappear',
    'belong',
  ],
  example: 'Outside, two hundred fishermen demonstrated.',
};

/** Nouns whose content a that-clause tells: the clause is theirs, not the verb's before them. */
export const CONTENT_NOUNS: WordList = {
  name: 'content-nouns',
  words: [
    'fact',
    'claim',
    'report',
    'allegation',
    'news',
    'statement',
    'suggestion',
    'idea',
    'belief',
    'view',
    'evidence',
    'proof',
    'rumour',
    'rumor',
    'accusation',
    'charge',
    'hope',
    'fear',
    'impression',
    'sign',
    'assertion',
    'argument',
    'notion',
    'possibility',
    'chance',
    'risk',
    'danger',
    'indication',
    'suspicion',
    'confirmation',
    'announcement',
    'warning',
    'assurance',
    'conclusion',
    'feeling',
    'sense',
    'doubt',
    'condition',
    'promise',
    'proposal',
    'theory',
    'insistence',
    'denial',
  ],
  example: 'He denied the report that the army had fired.',
};

/** Verbs that take a charge off somebody: what they govern has not been done, as far as anyone says. */
export const CLEARING: WordList = {
  name: 'clearing',
  words: ['acquit', 'clear', 'exonerate', 'absolve', 'exculpate', 'vindicate', 'pardon'],
  example: 'She was acquitted of killing him.',
};

/** Adjectives that keep what they are said of from being a fact. */
export const DOUBTFUL: WordList = {
  name: 'doubtful',
  words: [
    'false',
    'untrue',
    'unlikely',
    'unclear',
    'uncertain',
    'possible',
    'impossible',
    'doubtful',
    'unproven',
    'wrong',
    'baseless',
    'unfounded',
    'absurd',
    'inconceivable',
    'unthinkable',
    'conceivable',
    'probable',
    'implausible',
    'unconfirmed',
    'nonsense',
    'lie',
    'fabrication',
    'myth',
    'hoax',
  ],
  example: 'The report that he fled is false.',
};

/** Nouns for what somebody merely says or suspects. */
export const CLAIM_NOUNS: WordList = {
  name: 'claim-nouns',
  words: [
    'claim',
    'allegation',
    'accusation',
    'rumour',
    'rumor',
    'charge',
    'suggestion',
    'assertion',
    'insinuation',
    'suspicion',
    'theory',
    'speculation',
    'hint',
    'talk',
    'gossip',
    'hearsay',
    'whisper',
  ],
  example: 'The allegation that he fired first angered the unit.',
};

/** Nouns for what may or may not come about. */
export const OPEN_NOUNS: WordList = {
  name: 'open-nouns',
  words: [
    'possibility',
    'chance',
    'risk',
    'danger',
    'idea',
    'hope',
    'fear',
    'doubt',
    'prospect',
    'notion',
    'likelihood',
    'question',
    'odds',
  ],
  example: 'The fear that he might resign grew.',
};

/** Light verbs whose subject does the event they carry; who attends, follows or calls it something does not do it. */
export const DOING: WordList = {
  name: 'doing',
  words: [
    'file',
    'lodge',
    'open',
    'hold',
    'make',
    'carry',
    'conduct',
    'stage',
    'launch',
    'mount',
    'commit',
    'perform',
    'host',
    'organise',
    'organize',
    'convene',
    'execute',
    'impose',
    'deliver',
    'complete',
    'cast',
  ],
  example: 'The army carried out an attack.',
};

/** Verbs of going somewhere and coming together, for an event there. */
export const GOING_TO: WordList = {
  name: 'going-to',
  words: [
    'arrive',
    'come',
    'travel',
    'fly',
    'go',
    'meet',
    'gather',
    'assemble',
    'convene',
    'return',
    'land',
    'head',
    'be',
    'invite',
    'march',
    'crowd',
    'flock',
    'due',
  ],
  example: 'Ministers flew to Geneva for talks.',
};

/** Adverbs of what came close and did not happen. */
export const NEARLY: WordList = {
  name: 'nearly',
  words: ['almost', 'nearly', 'narrowly', 'practically'],
  example: 'The guard almost shot him.',
};

/** Verbs of police and courts: what somebody is arrested or tried for is not yet proved. */
export const PROSECUTING: WordList = {
  name: 'prosecuting',
  words: [
    'arrest',
    'detain',
    'hold',
    'try',
    'prosecute',
    'want',
    'investigate',
    'question',
    'sue',
    'extradite',
    'seek',
    'interrogate',
    'arraign',
    'trial',
    'warrant',
    'custody',
    'lawsuit',
    'charge',
  ],
  example: 'She was arrested for killing a guard.',
};

/** Verbs of wishing, fearing and making up: what they say need not be so. */
export const UNREAL: WordList = {
  name: 'unreal',
  words: [
    'doubt',
    'hope',
    'wish',
    'fear',
    'dread',
    'worry',
    'imagine',
    'suppose',
    'dream',
    'pretend',
    'fantasise',
    'fantasize',
    'joke',
    'wonder',
    'pray',
    'question',
    'bet',
  ],
  example: 'Police doubt that he fired.',
};

/** Verbs of guessing: what they say is nobody's knowledge. */
export const GUESSING: WordList = {
  name: 'guessing',
  words: [
    'assume',
    'presume',
    'guess',
    'speculate',
    'feel',
    'trust',
    'theorise',
    'theorize',
    'surmise',
    'rumour',
    'rumor',
    'hint',
    'imply',
    'insinuate',
    'understand',
  ],
  example: 'Many assume that he fired.',
};

/** Made-up worlds: whoever dies in a film is alive. */
export const FICTIONS: WordList = {
  name: 'fictions',
  words: [
    'film',
    'movie',
    'novel',
    'opera',
    'musical',
    'drama',
    'thriller',
    'cartoon',
    'sitcom',
    'sketch',
    'dream',
    'nightmare',
    'fantasy',
    'adaptation',
    'sequel',
    'prequel',
    'remake',
    'screenplay',
    'storyline',
    'soap',
    'tragedy',
    'melodrama',
    'ballet',
    'fable',
    'tale',
    'fairytale',
    'parable',
    'parody',
    'spoof',
    'satire',
    'skit',
    'comic',
  ],
  example: 'In the film, he shoots the king.',
};

/** Deeds that are acted out to learn from them: nobody dies in a drill. */
export const EXERCISES: WordList = {
  name: 'exercises',
  words: ['exercise', 'drill', 'simulation', 'rehearsal', 'scenario', 'reenactment', 're-enactment', 'wargame'],
  example: 'In the drill, gunmen stormed the hall.',
};

/** Verbs by which a deed is over, missing or refused: "withdrew their support". */
export const LAPSING: WordList = {
  name: 'lapsing',
  words: [
    'withdraw',
    'retract',
    'stop',
    'end',
    'halt',
    'suspend',
    'freeze',
    'cut',
    'cut off',
    'drop',
    'lose',
    'reject',
    'deny',
    'refuse',
    'turn down',
    'cancel',
    'lift',
    'ease',
    'cease',
    'dismiss',
    'take back',
    'await',
    'lack',
    'prevent',
    'expect',
    'doubt',
    'avoid',
    'forbid',
    'rule out',
    'miss',
    'quash',
    'overturn',
    'annul',
    'vacate',
    'overrule',
    'reverse',
    'set aside',
    'throw out',
    'strike down',
    'laugh off',
  ],
  example: 'The party withdrew its support.',
};

/** Where accusations are heard: what a court hears is not yet what it finds. */
export const COURTS: WordList = {
  name: 'courts',
  words: ['court', 'jury', 'inquest', 'tribunal', 'trial', 'hearing', 'inquiry', 'judge', 'magistrate'],
  example: 'The court heard that he had fired.',
};

/** Those whose office it is to accuse. */
export const ACCUSERS: WordList = {
  name: 'accusers',
  words: ['prosecutor', 'prosecution', 'plaintiff', 'accuser', 'complainant', 'indictment'],
  example: 'Prosecutors say he fired the shot.',
};

/** Nouns for what somebody is only charged with or looked into for. */
export const CHARGES: WordList = {
  name: 'charges',
  words: (
    'investigation inquiry probe suspicion charge accusation allegation indictment warrant complaint lawsuit prosecution ' +
    'proceeding case trial arrest claim'
  ).split(' '),
  example: 'He is under investigation for bribing a judge.',
};

/** Verbs and nouns of dying: whoever speaks of it outlived it. */
export const DYING: WordList = {
  name: 'dying',
  words: [
    'kill',
    'die',
    'murder',
    'assassinate',
    'bury',
    'slay',
    'drown',
    'perish',
    'behead',
    'execute',
    'death',
    'killing',
    'assassination',
    'funeral',
    'burial',
  ],
  example: 'The witness described his death.',
};

/** Verbs that say of an event no more than that, or when, it was. */
export const OCCURRING: WordList = {
  name: 'occurring',
  words: ['take', 'hold', 'happen', 'occur', 'begin', 'start', 'end', 'last', 'open', 'resume', 'conclude', 'follow'],
  example: 'It will take place on Monday.',
};

/** Words for being of an opinion: "are convinced that" tells what somebody holds, as "say" does. */
export const SURE: WordList = {
  name: 'sure',
  words: ['convince', 'convinced', 'certain', 'sure', 'adamant', 'confident', 'satisfied', 'satisfy'],
  example: 'Police are convinced that he fled.',
};

/** What articles about games and about markets speak of: there "attack", "kill" and "bury" are figures of speech. */
export const GAMES: WordList = {
  name: 'games',
  words: (
    'goal match league coach striker midfielder defender goalkeeper keeper winger fixture innings wicket tournament referee ' +
    'quarterback touchdown playoff semifinal semi-final derby scorer equaliser equalizer championship champion penalty cup ' +
    'half-time kick-off teammate season opponent batsman bowler inning hat-trick substitute bench'
  ).split(' '),
  example: 'Duarte killed off Lions with two goals in the last minutes of the match.',
};

/** What one that plays does to the other, and what it does alone. */
export const BEATING: WordList = {
  name: 'beating',
  words: [
    ...'beat defeat thrash hammer trounce edge outplay overcome stun face outclass'.split(' '),
    ...['see off', 'edge out', 'edge past', 'ease past', 'knock out'],
  ],
  example: 'Lomnica thrashed Tarapa 4-0.',
};
export const PLAYING: WordList = {
  name: 'playing',
  words: [...BEATING.words, 'draw', 'lose', 'win', 'equalise', 'equalize', 'play', 'relegate', 'promote'],
  example: 'Lomnica drew 1-1 with Tarapa.',
};

/** Who plays for a club, leads it or cheers it, named right behind it. */
export const TEAM_STAFF: WordList = {
  name: 'team-staff',
  words: (
    'coach captain striker midfielder defender goalkeeper keeper forward winger fullback centre-back playmaker skipper ' +
    'batsman bowler quarterback pitcher footballer goalscorer teammate supporter fan manager owner'
  ).split(' '),
  example: 'Lomnica striker Bo Finch scored.',
};

export const MARKETS: WordList = {
  name: 'markets',
  words: (
    'share shareholder investor takeover bid bidder stock profit dividend analyst merger acquisition stake earnings revenue ' +
    'boardroom brewer retailer lender valuation turnover listing broker rival offer chairman'
  ).split(' '),
  example: 'Kestrel launched an attack on the board of Marlow after its takeover bid failed.',
};

/** What an article about real violence can hardly do without. */
export const BLOODSHED: WordList = {
  name: 'bloodshed',
  words: (
    'police hospital wound wounded gunman soldier troop rebel militant militia bomb bomber knife gun rifle bullet victim murder ' +
    'ambulance casualty corpse mourner missile explosive stab suspect hostage army civilian massacre firearm coroner ' +
    'paramedic detective airstrike drone arrest prosecutor'
  ).split(' '),
  example: 'Police said that the gunman had fled.',
};
