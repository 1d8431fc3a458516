import type { Clause } from '../../language/doc.ts';
import type { Cluster, Hint } from '../hint.ts';
import { isSpeaking } from '../speech.ts';
import { headWord, names, normal, type Sieve } from './sieve.ts';

/** "the general" for somebody called General, "the commander" for somebody described so. */
export const definiteRole: Sieve = {
  name: 'definite-role',
  about: (hint) =>
    hint.form === 'description' && hint.definite === true && !hint.plural && !hint.count && !hint.name.includes(' '),
  reach: { window: 12 },
  corefers: (hint, cluster) => {
    const word = headWord(hint);
    return cluster.hints.some(
      (other) =>
        (other.title && normal(other.title.text).split(' ').includes(word)) ||
        (other.form === 'description' && headWord(other) === word),
    );
  },
};

/** "The influential leader of the force was killed": a definite role that starts a sentence is the person just spoken of. */
export const definitePerson: Sieve = {
  name: 'definite-person',
  about: (hint) => hint.role === true && hint.definite === true && !hint.plural && hint.name.includes(' '),
  reach: { window: 2 },
  corefers: (hint, cluster, { doc }) => {
    const token = doc.sentences[hint.sentence]?.tokens[hint.head];
    const subject = token !== undefined && /^nsubj/.test(token.relation) && hint.from <= 2;
    return (
      subject &&
      cluster.hints.some((other) => other.form === 'name' && other.sentence < hint.sentence) &&
      gendersAgree(hint, cluster)
    );
  },
};

/** "the city" for the last city: a definite place noun and a name of that kind just before. */
export const definitePlace: Sieve = {
  name: 'definite-place',
  about: (hint) =>
    hint.form === 'description' &&
    hint.type === 'Place' &&
    hint.definite === true &&
    !hint.name.includes(' ') &&
    (hint.kind === 'country' || hint.kind === 'city'),
  reach: { window: 2 },
  corefers: (hint, cluster) =>
    names(cluster).some((other) => other.form === 'name' && (hint.kind === 'country') === (other.kind === 'country')),
};

/** "Iraq's parliament … parliament": the same body without what narrowed it. */
export const definiteGroup: Sieve = {
  name: 'definite-group',
  reach: { keys: (hint) => [headWord(hint)] },
  about: (hint) => hint.form === 'description' && hint.type === 'Group' && !hint.count,
  corefers: (hint, cluster) =>
    cluster.hints.some(
      (other) =>
        other.form === 'description' &&
        (normal(other.name) === normal(hint.name) ||
          (hint.definite === true && !hint.plural && !hint.name.includes(' ') && headWord(other) === headWord(hint))),
    ),
};

const gendersAgree = (hint: Hint, cluster: Cluster): boolean =>
  !hint.gender || !cluster.gender || hint.gender === cluster.gender;

/** "The army denied it had fired", "Moreau said she was ill": the subject of what is said is most often who says it. */
export const speakerPronoun: Sieve = {
  name: 'speaker-pronoun',
  about: (hint) => hint.form === 'pronoun',
  reach: { window: 0 },
  corefers: (hint, cluster, { doc }) => {
    const clauses = doc.sentences[hint.sentence]?.clauses ?? [];
    const own = clauses.find((clause) => clause.form !== 'noun' && isSubject(clause, hint.head));
    const outer = own && clauses.find((clause) => clause.predicate === own.governor && isSpeaking(clause));
    const fits =
      hint.type === 'Person'
        ? cluster.type === 'Person' && gendersAgree(hint, cluster)
        : cluster.type === 'Group' || cluster.kind === 'country';
    return (
      outer !== undefined &&
      fits &&
      cluster.hints.some((other) => other.sentence === hint.sentence && isSubject(outer, other.head))
    );
  },
};

const isSubject = (clause: Clause, head: number): boolean =>
  (['subject', 'passive:subject'] as const).some((slot) =>
    clause.slots.get(slot)?.some((phrase) => phrase.head === head),
  );

/** "he", "she": the most salient person just before, never of the other gender. */
export const personalPronoun: Sieve = {
  name: 'he-she',
  about: (hint) => hint.form === 'pronoun' && hint.type === 'Person',
  reach: { window: 3 },
  corefers: (hint, cluster) => cluster.type === 'Person' && gendersAgree(hint, cluster),
};

/** "they": the last group that was the subject. */
export const they: Sieve = {
  name: 'they',
  about: (hint) => hint.form === 'pronoun' && hint.plural === true,
  reach: { window: 1 },
  corefers: (_hint, cluster) => cluster.type === 'Group',
};

/** "it", "its": the last body or country, never a person. */
export const it: Sieve = {
  name: 'it',
  about: (hint) => hint.form === 'pronoun' && !hint.type && !hint.plural,
  reach: { window: 1 },
  corefers: (_hint, cluster) =>
    (cluster.type === 'Group' && !cluster.hints.every((other) => other.plural)) || cluster.kind === 'country',
};
