import type { EntityType } from '../model/claim.ts';
import type { Slot } from '../model/grammar.ts';
import type { Toll } from '../model/tolls.ts';
import type { Watched } from '../model/watched.ts';

/** How long a list of fillers an end of a relation accepts; a Place that acts counts as a Group. */
export type Range = readonly EntityType[];

/** One relation that a graph can state: the name, what it joins, what it means. */
export interface RelationKind {
  /** SCREAMING_SNAKE, read left to right. */
  readonly type: string;
  readonly domain: Range;
  readonly range: Range;
  readonly meaning: string;
  /** Stored once, from the smaller id to the larger. */
  readonly symmetric?: boolean;
  /** What the source is now, the target was before: a post handed over. */
  readonly inherits?: boolean;
  /** A country is never its source: it lies in nothing that news tells of. */
  readonly noCountries?: boolean;
  /** How words say it directly, without an event between. */
  readonly said?: readonly RelationPattern[];
  /** How words tie one event to another: "in retaliation for", "triggered". */
  readonly ties?: readonly EventTie[];
  /** `[sentence, claims it must yield]`; a claim is "A TYPE B", names as the reader names them. */
  readonly examples: readonly Example[];
  /** Sentences that must not yield this relation. */
  readonly counterexamples: readonly string[];
}

/** Relation words under a grammatical construction: "X, commander of Y", "X heads Y". */
export interface RelationPattern {
  /** Lemmas; `*` stands for any noun or name. */
  readonly words: readonly string[];
  readonly form: 'verb' | 'noun' | 'adjective';
  /** Slot of the relation's source and target around a verb or under a noun; a noun itself stands for whoever it describes. */
  readonly source: readonly Slot[] | 'self';
  readonly target: readonly Slot[] | 'self';
  /** The target is the whole that the filler is a part of: "head of the company's research unit". */
  readonly through?: boolean;
  /** Heard only if whoever stands there has the relation too, to another country: "her Portuguese counterpart". */
  readonly like?: readonly Slot[];
  /** The target is a body proper: a country does not count as a Group here, nor, behind a verb, a crowd. */
  readonly bodies?: boolean;
  /** Kinds of events that a crowd's verb may leave unsaid: "hundreds of thousands turned out". */
  readonly elided?: readonly string[];
  /** Whoever does this takes part in the only event of those kinds that the article tells of: "she testified". */
  readonly sole?: boolean;
  /** Of several such events, the one that the article tells of first. */
  readonly headline?: boolean;
  /** The event at the far end is of one of these kinds. */
  readonly kinds?: readonly string[];
  /** The source has a proper name. */
  readonly named?: boolean;
  /** The source may be a body that nobody names: it has a seat all the same. */
  readonly seated?: boolean;
  /** So has the target. */
  readonly namedTarget?: boolean;
  /** Heard only where nothing surer is said of the two in the same sentence. */
  readonly fallback?: boolean;
  /** The target may be any place that is governed, not only a country: "mayor of Lyon". */
  readonly polities?: boolean;
  /** The target is a town or a part of one, not a country or a building: "Ada Moreau of Lyon". */
  readonly settled?: boolean;
  /** The target is a country. */
  readonly country?: boolean;
  /** The target stands as a noun, not as an adjective: a Germany striker plays for it, a German one need not. */
  readonly byName?: boolean;
  /** Before a noun, the target stands as an adjective: a German expert is a citizen, a Germany expert need not be. */
  readonly byAdjective?: boolean;
  /** Where the role has no end of its own, it is the article's country, the body just spoken of, or the only one that the noun before it means. */
  readonly understood?: 'country' | 'body' | 'noun';
  /** The verb also says what of it: "called the walkout a mistake". */
  readonly complement?: boolean;
  /** Words one of which is what the verb does: "offered help", "urged her to resign"; an end may stand under it, too. */
  readonly with?: readonly string[];
  /** What the verb says is the relation itself: "claimed responsibility for the blast" is the claimant's word, "denied" it a denial. */
  readonly content?: boolean;
  /** The verb is a charge against the source, no surer than alleged; or the source's own confession; or what a court found. */
  readonly told?: 'charge' | 'confession' | 'verdict';
  /** The noun is a deed, not a role: it is no surer than its sentence, and not what is stopped or asked for. */
  readonly deed?: boolean;
  /** The qualifier that the role noun becomes. */
  readonly role?: 'role' | 'relationship';
  /** Nouns one of which stands at the near end: "survived by his wife". */
  readonly sourceWords?: readonly string[];
  /** What one of the ends has to be, narrower than the relation's own domain and range. */
  readonly sourceTypes?: Range;
  readonly targetTypes?: Range;
}

/** Words between two events that say what one is to the other; a mere "after" says nothing of the kind. */
export interface EventTie {
  /**
   * `phrase` stands right before an event and hangs on another ("because of", "retaliation for");
   * `verb` has one as its subject and one as its object, or behind the preposition in its last word ("lead to");
   * `answer` has the reaction behind "with" or "by" ("responded to the attack with shelling");
   * `doer` has an event where the verb of another has its doer ("the storm left Lima without power"), one of `effects`.
   */
  readonly form: 'phrase' | 'verb' | 'answer' | 'doer';
  readonly words: readonly string[];
  /** The relation leads from the event behind the words to the one before them. */
  readonly backward?: boolean;
  /** What comes of an event that is the doer of a verb. */
  readonly effects?: readonly string[];
  /** What the event before the words is: a protest "over" a killing, not a flight over one. */
  readonly kinds?: readonly string[];
  /** The kind behind the words is one that the kind before them is a part of (`partOf`). */
  readonly wholes?: boolean;
}

export type Example = readonly [sentence: string, claims: readonly string[]];

/** Where a role's filler stands, which fillers it takes, and which edge it becomes. */
export interface EventRole {
  readonly verb: readonly Slot[];
  readonly noun: readonly Slot[];
  readonly fillers: Range;
  readonly edge: string;
  /** The edge leads from the event to the filler (OCCURRED_IN); all others lead from the filler to the event. */
  readonly outward?: boolean;
  /** A country does not fill it: it cannot be carried or killed. */
  readonly bodies?: boolean;
  /** Where nobody is named in the role, it is whoever alone filled it in the article so far: "another procession". */
  readonly elided?: boolean;
  /** … or else whoever alone has one of these edges in the article: a funeral is for the only one who died. */
  readonly elidedFrom?: readonly string[];
  /** Before the noun only a country or who bears arms is the doer: "a US strike", not "the Reyes murder". */
  readonly armed?: boolean;
  /** Only beside this other role: who is "killed" without an object killed nobody. */
  readonly beside?: string;
  /** Only those who can act fill it: people, groups and countries, not cities. */
  readonly acting?: boolean;
  /** The event's attribute that tells how many fill it, where its edge alone does not say so. */
  readonly toll?: Toll;
}

/** A relation that an event states besides its roles: "X flew to Y" is a journey and TRAVELED_TO. */
export interface DirectRelation {
  readonly type: string;
  readonly source: string;
  readonly target: string;
}

/** One type of event: its words, its roles, when it becomes a node, and the sentences that prove it. */
export interface EventKind {
  /** The human word: "killing", "procession". */
  readonly kind: string;
  /** What it means, where the human word does not say it all. */
  readonly meaning?: string;
  /** ACE-style type: `Life.Die`. */
  readonly type: string;
  readonly node: 'always' | 'rich' | 'never';
  /** The role whose filler names an unnamed event: "burial of Qassem Soleimani". */
  readonly main: string;
  /** The word between kind and main participant in a name: "attack on …"; "of" where none is given. */
  readonly joiner?: string;
  /** Kinds that name the same happening when one governs the other: "killed in an airstrike". */
  readonly within?: readonly string[];
  /** Kinds of larger events that it is a part of where both honour one person: a procession of a funeral. */
  readonly partOf?: readonly string[];
  /** Lemmas of what it is done with, by the verb, `*` for all others: "stabbed with a knife", "a car bomb exploded". */
  readonly instruments?: Readonly<Record<string, readonly string[]>>;
  /** Lemmas among its arguments that refuse the reading: "struck a deal". */
  readonly unless?: readonly string[];
  /** Lemmas that refuse the reading of one word only: who "strikes" with the union may be "attacked" with it. */
  readonly unlessOf?: Readonly<Record<string, readonly string[]>>;
  /** Done to beings alone: who buries a report buries nobody. */
  readonly beings?: true;
  /** Verbs heard only without an object or a clause: who "demonstrates a skill" does not protest. */
  readonly alone?: readonly string[];
  /** Words in another sense where somebody by name does it, and more words of the article speak for that sense: "the senator attacked the mayor". */
  readonly figurative?: { readonly words: readonly string[]; readonly signals: readonly string[] };
  /** Roles without which the word means something else: "took the airport" and "took part". */
  readonly needs?: readonly string[];
  /** Roles any of which stands in for those: "withdrew its troops" from wherever. */
  readonly suffices?: readonly string[];
  /** Nouns that any event of the kind may be called by; each of its others names one sort: a derby is no cup tie. */
  readonly generic?: readonly string[];
  /** Lemmas that speak for this kind when a word may name several: a strike among unions is no airstrike. */
  readonly signals?: readonly string[];
  readonly direct?: readonly DirectRelation[];
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly roles: Readonly<Record<string, EventRole>>;
  readonly examples: readonly Example[];
  readonly counterexamples: readonly string[];
}

/** A kind of people, groups or places that common nouns name: "the club" is a Group of the kind club. */
export interface NodeKind {
  readonly kind: string;
  readonly type: Exclude<EntityType, 'Event'>;
  readonly meaning: string;
  /** Nouns in their basic form. */
  readonly words: readonly string[];
  readonly examples: readonly Example[];
  readonly counterexamples: readonly string[];
}

/** A fact about one thing whose object is a value. */
export interface AttributeKind {
  readonly name: string;
  readonly of: Range;
  readonly value: 'text' | 'count' | 'date';
  readonly meaning: string;
}

/** Everything that can be said: the closed vocabulary that reading, graph, stores and viewer share. */
export interface Ontology {
  readonly version: string;
  readonly relations: readonly RelationKind[];
  readonly events: readonly EventKind[];
  readonly attributes: readonly AttributeKind[];
  /** Kinds beside those of the lexicon. */
  readonly kinds?: readonly NodeKind[];
  /** People, groups and places that the user watches. */
  readonly watched?: readonly Watched[];
}
