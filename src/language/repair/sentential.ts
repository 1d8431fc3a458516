import { ancestorsOf, childBy, headOf, type Tree } from '../tree.ts';
import type { Changes } from './amend.ts';

/** What a whole sentence may be, and nobody in it. */
const OUTCOME =
  /^(result|move|decision|claim|step|verdict|outcome|development|charge|allegation|accusation|gesture|measure|demand|proposal|feat|ruling|figure|gamble|setback|blow|about-turn)$/;

/** "declared Dembo the winner, a result that his challenger called a theft": beside the sentence, not beside Dembo. */
export function hangOutcomes(tree: Tree): Changes {
  const changes: Changes = new Map();
  for (const noun of tree.tokens) {
    if (noun.relation !== 'appos' || !OUTCOME.test(noun.lemma) || headOf(tree, noun)?.tag !== 'PROPN') continue;
    const article = childBy(tree, noun.index, 'det');
    const verb = [...ancestorsOf(tree, noun.index)].find(({ tag }) => tag === 'VERB');
    if (article && verb && verb.index < noun.index && tree.tokens[article.index - 1]?.text === ',')
      changes.set(noun.index, { head: verb.index, relation: 'parataxis' });
  }
  return changes;
}
