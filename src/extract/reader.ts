import { analyze } from '../language/analyze.ts';
import { anchorDates } from '../language/dates/anchored.ts';
import { type DateMention, findDates } from '../language/dates.ts';
import type { Doc, LanguageModel, Sentence } from '../language/doc.ts';
import { findForeign, type LanguageOf, tellForeign } from '../language/foreign.ts';
import { lexiconText } from '../lexicon/lexicon.ts';
import type { Article } from '../model/article.ts';
import { shortHash } from '../model/hash.ts';
import type { Problem } from '../model/problem.ts';
import type { ReaderVersion, Reading } from '../model/reading.ts';
import type { Ontology } from '../ontology/kinds.ts';
import { harmedAmong } from './among-the-dead.ts';
import { lawOf, withoutUndone } from './cleared.ts';
import { attendUnsaid, fillElided, unsaidDeeds } from './elided.ts';
import { countOn } from './event-anchors.ts';
import { findTies } from './event-ties.ts';
import { eventWords } from './event-words.ts';
import { findEvents } from './events.ts';
import { hearFirstPersons } from './first-person.ts';
import { findRelations, relationWords } from './frames.ts';
import { gatherHappenings, type Happening } from './happenings.ts';
import { harmonise } from './harmonise.ts';
import type { Heard } from './heard.ts';
import type { Cluster, Frame, Hint } from './hint.ts';
import { MEASURED } from './measured.ts';
import { governments } from './metonymy.ts';
import { nounSenses } from './nouns.ts';
import { whereabouts } from './people-at.ts';
import { withoutFigures } from './registers.ts';
import { resolve } from './resolve.ts';
import { retype } from './retype.ts';
import { everyone, isNode, sayHappening, sayValue } from './say.ts';
import { sayRelation } from './say-relation.ts';
import { contextOf } from './sieves/sieve.ts';
import { spot } from './spot.ts';
import { type Draft, quoteOf, type Stated, state } from './state.ts';
import { teamsOf } from './teams.ts';
import { tiesOf } from './tie-words.ts';
import { findValues } from './values.ts';
import { watchIndex } from './watch.ts';
import { partWorlds } from './worlds.ts';

/** Version of the built-in reader's rules; a change makes libraries read again. */
export const READER_VERSION = '0.1.0';

/** What the built-in reader is made of. */
export interface ReaderParts {
  readonly model: LanguageModel;
  readonly ontology: Ontology;
  /** Tells what is not English, which is then left alone; without it all text is read. */
  readonly languageOf?: LanguageOf | undefined;
}

/** Every stage's output, as `explain` prints it. */
export interface Stages {
  readonly doc: Doc;
  readonly hints: readonly Hint[];
  readonly clusters: readonly Cluster[];
  readonly frames: readonly Frame[];
  readonly happenings: readonly Happening[];
  readonly relations: readonly Heard[];
  readonly drafts: readonly Draft[];
  readonly stated: Stated;
  readonly problems: readonly Problem[];
}

/** A reader that can also show its work. */
export interface Reader {
  (article: Article): Reading;
  readonly version: ReaderVersion;
  readonly stages: (article: Article) => Stages;
  /** The stages after language, for a document whose words are already analysed. */
  readonly understand: (doc: Doc) => Stages;
}

/** The built-in extractor: a pure function from article to reading. */
export function createReader({ model, ontology, languageOf }: ReaderParts): Reader {
  const senses = nounSenses(ontology);
  const watched = watchIndex(ontology.watched ?? []);
  const words = eventWords(ontology);
  const said = relationWords(ontology);
  const ties = tiesOf(ontology);
  const deeds = unsaidDeeds(ontology);
  const law = lawOf(ontology);
  const version: ReaderVersion = {
    extractor: 'reader',
    version: READER_VERSION,
    weights: model.id,
    ontology: shortHash([JSON.stringify(ontology), lexiconText(), JSON.stringify(MEASURED)], 12),
  };

  const understand = (doc: Doc): Stages => {
    const { article } = doc;
    const context = contextOf(doc);
    const hints = governments(context, teamsOf(context, retype(context, harmonise(spot(doc, { senses, watched })))));
    const { speeches } = context;
    const pointed = resolve(doc, hints);
    const clusters = hearFirstPersons(context, { clusters: pointed, who: whereabouts(pointed), speeches });
    const anchor = article.publishedAt ? { published: article.publishedAt } : {};
    const dates = anchorDates(
      doc.sentences,
      doc.sentences.map((sentence) => findDates(sentence, anchor)),
    );
    const datesOf = ({ index }: Sentence): readonly DateMention[] => dates[index] ?? [];
    const found = findEvents(context, { words, who: whereabouts(clusters), datesOf });
    const frames = withoutFigures(doc, found);
    const happenings = fillElided(countOn(gatherHappenings(frames, context, clusters.length), datesOf));
    const all = whereabouts(everyone(clusters, happenings));
    const spoken = findRelations(context, { who: all, words: said, people: clusters });
    const heard = [...spoken, ...harmedAmong(spoken, happenings)];
    const tied = findTies(happenings, { ties, hearing: { context, who: all, speeches } });
    const nodes = nodesOf(happenings, heard, tied.both);
    const unsaid = attendUnsaid(context, { who: all, deeds, happenings, nodes });
    for (const each of unsaid) nodes.add(each.event);
    const who = whereabouts(everyone(clusters, [...nodes]));
    const relations = [...heard, ...unsaid.map((each) => each.heard)];
    const hearing = { context, who, speeches };
    const told = [
      ...happenings.flatMap((happening) => sayHappening(happening, { hearing, node: nodes.has(happening) })),
      ...relations.flatMap((heard) => sayRelation(heard, hearing)),
      ...tied.drafts,
      ...findValues(clusters, context).map((fact) => sayValue(fact, hearing)),
    ];
    const drafts = withoutUndone(doc, partWorlds(doc, told, clusters), law);
    const stated = state(doc, { clusters: everyone(clusters, happenings), drafts, ontology });
    return { doc, hints, clusters, frames, happenings, relations, drafts, stated, problems: problemsOf(doc, dates) };
  };

  const stages = (article: Article): Stages => {
    const foreign = languageOf ? findForeign(article.text, languageOf) : undefined;
    const understood = understand(analyze(article, model, foreign?.spans));
    return foreign ? { ...understood, problems: [...tellForeign(foreign), ...understood.problems] } : understood;
  };

  const read = (article: Article): Reading => {
    const { doc, stated, problems } = stages(article);
    return {
      article,
      sentences: doc.sentences.map(({ start, end, block }) => ({ start, end, block })),
      ...stated,
      problems,
      reader: version,
    };
  };
  return Object.assign(read, { version, stages, understand });
}

/** Events that are worth a node: by themselves, or by what is said of them. */
function nodesOf(
  happenings: readonly Happening[],
  heard: readonly Heard[],
  tied: ReadonlySet<Happening>,
): Set<Happening> {
  const named = new Set(heard.flatMap(({ source, target }) => [source, target]));
  return new Set(
    happenings.filter((happening) => isNode(happening) || named.has(happening.cluster) || tied.has(happening)),
  );
}

/** Dates that the text gives but nothing resolves. */
function problemsOf(doc: Doc, dates: readonly (readonly ReturnType<typeof findDates>[number][])[]): Problem[] {
  return doc.sentences.flatMap((sentence) =>
    (dates[sentence.index] ?? [])
      .filter((date) => date.problem !== undefined)
      .map((date) => {
        const [first, last] = [sentence.tokens[date.from], sentence.tokens[date.to - 1]];
        return {
          code: date.problem ?? 'date',
          message: `"${date.value.text}" stays unresolved`,
          quote: quoteOf(doc, sentence.index, {
            start: first?.start ?? sentence.start,
            end: last?.end ?? sentence.end,
          }),
        };
      }),
  );
}
