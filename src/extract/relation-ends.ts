import type { Sentence, Token } from '../language/doc.ts';
import { countryNamed, countryOfDemonym } from '../lexicon/places.ts';
import type { Range, RelationKind, RelationPattern } from '../ontology/kinds.ts';
import type { Cluster } from './hint.ts';
import { isTakenBack } from './nationality.ts';
import { fits, isCountry, isNamed, isPolity } from './people-at.ts';
import type { At } from './role-slots.ts';

/** A pattern with the relation it states, found by its words. */
export interface Entry {
  readonly relation: RelationKind;
  readonly pattern: RelationPattern;
}

/** Whether someone can stand at the pattern's near end. */
export const begins = (at: At, { relation, pattern }: Entry, sentence: Sentence): boolean =>
  fits(at.cluster, pattern.sourceTypes ?? relation.domain) &&
  !(pattern.named && !isNamed(at.cluster)) &&
  !(pattern.sourceWords && !pattern.sourceWords.includes(sentence.tokens[at.head]?.lemma.toLowerCase() ?? '')) &&
  !(relation.noCountries && isCountry(at.cluster)) &&
  !isCompatriot(at, sentence);

/** "The Pakistani joined": a person, not the country. */
function isCompatriot({ cluster, head }: At, sentence: Sentence): boolean {
  const token = sentence.tokens[head];
  if (!isCountry(cluster) || !token || !['NN', 'NNP'].includes(token.xpos)) return false;
  return countryOfDemonym(token.text) !== undefined && countryNamed(token.text) === undefined;
}

/** What a far end has to fit. */
interface Fit {
  readonly pattern: RelationPattern;
  readonly range: Range;
  readonly sentence: Sentence;
}

/** Who joins a crowd is no member of anything, nor who leaves the court at the end of the day. */
const isPassing = (cluster: Cluster): boolean =>
  cluster.kind === 'crowd' || (cluster.kind === 'judiciary' && !isNamed(cluster));

/** Whether someone can stand at the pattern's far end. */
export function suits(at: At, fit: Fit): boolean {
  const { cluster } = at;
  const { pattern, range, sentence } = fit;
  if (!isSuchOne(cluster, pattern)) return false;
  if (pattern.bodies && pattern.form === 'verb' && (isPassing(cluster) || isItOn(at, sentence))) return false;
  const house = pattern.role === 'role' && isHouse(cluster) && (at.slot !== 'modifier' || cluster.kind === 'facility');
  const fitting = fits(cluster, range) || (pattern.polities === true && isPolity(cluster)) || house;
  if (!fitting || leans(sentence, at.head)) return false;
  return isCountry(cluster) ? suitsAsCountry(at, fit) : !pattern.country;
}

/** Whether somebody is named, settled and of the kind that a pattern asks for. */
const isSuchOne = (cluster: Cluster, { namedTarget, settled, kinds }: RelationPattern): boolean =>
  !(namedTarget && !isNamed(cluster)) &&
  !(settled && !isTown(cluster)) &&
  !(kinds && !kinds.includes(cluster.kind ?? ''));

/** "Sat on it" tells of a report as well as of a board. */
const isItOn = ({ head, slot }: At, { tokens }: Sentence): boolean => slot === 'on' && tokens[head]?.tag === 'PRON';

/** Several words may be a body that the recogniser took for a place: "from Northern Rail". */
const isTown = ({ type, kind, name }: Cluster): boolean =>
  type === 'Place' && (kind === 'city' || kind === 'district' || (kind === undefined && !name.includes(' ')));

/** A theatre or an observatory: a place with people in charge, by its kind or its long name. */
const isHouse = ({ type, kind, name }: Cluster): boolean =>
  type === 'Place' &&
  (kind === 'facility' || (kind === undefined && /\s\p{Lu}.*\s|^\p{Lu}\S+\s\p{Lu}\p{Ll}{5,}$/u.test(name)));

const isAdjective = (token: Token | undefined): boolean =>
  token?.tag === 'ADJ' || countryOfDemonym(token?.text ?? '') !== undefined;

/** An envoy for a country is another one's, an expert on it need not be its citizen. */
export function suitsAsCountry({ head, slot }: At, { pattern, sentence }: Fit): boolean {
  const token = sentence.tokens[head];
  const byAdjective = isAdjective(token);
  if (pattern.bodies || (pattern.byName && byAdjective)) return false;
  if (pattern.role === 'role' && ['for', 'in', 'at', 'with'].includes(slot)) return false;
  if (slot !== 'modifier') return true;
  if (!pattern.byAdjective) return pattern.like !== undefined || !byAdjective || !isOwned(sentence, token?.head);
  if (byAdjective) return !isTakenBack(sentence.tokens, token?.head ?? -1);
  // "Botswana's expert" belongs to it, and "US" and "UK" have no adjective of their own.
  return sentence.tokens[head + 1]?.xpos === 'POS' || /^[\p{Lu}.]+$/u.test(token?.text ?? '');
}

/** "Norvik's Irish agent": whose agent it is stands before; where from is only where from. */
const isOwned = ({ tokens }: Sentence, role: number | undefined): boolean =>
  tokens.some(({ head, relation }) => head === role && relation === 'nmod:poss');

/** "The pro-Moscow president": whom somebody leans to, not whom he leads. */
function leans({ tokens }: Sentence, head: number): boolean {
  const mark = tokens[head - 1]?.text;
  return mark === '-' && /^(pro|anti)$/i.test(tokens[head - 2]?.text ?? '');
}

/** Two that nobody names, or a nameless crowd beside a body, tell a reader nothing. */
export const anonymous = (source: Cluster, target: Cluster, { form, role, seated }: RelationPattern): boolean =>
  target.type !== 'Event' &&
  source.local &&
  (target.local || (form === 'noun' && source.type === 'Group' && !role && !seated));
