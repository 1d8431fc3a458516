import { useEffect, useRef } from 'preact/hooks';
import { type Proposals, proposalsFrom } from '../knowledge/proposals.ts';
import { cypherOf, isForLinks, parametersIn, parameterValues, startValues } from '../knowledge/questions.ts';
import { answered, setParameter, takeQuestion, toggleQuery, typeQuery } from '../producers.ts';
import { askQuery, type Question, type QuestionParameter } from '../source.ts';
import type { QueryBox } from '../state.ts';
import type { Store } from '../store.ts';
import { AnswerTable } from './answer-table.tsx';
import { useApp } from './app.ts';
import { Sign } from './icons.tsx';
import { QueryParameters } from './query-parameters.tsx';

/** The parameters to fill in: as the named question describes them, else every `$name` as whatever is written. */
function parametersOf({ text }: QueryBox, question: Question | undefined): readonly QuestionParameter[] {
  const used = parametersIn(text);
  return used.map(
    (name) =>
      question?.parameters.find((one) => one.name === name) ?? {
        name,
        type: 'string',
        default: '',
        description: 'text or JSON',
      },
  );
}

interface Asking {
  readonly question: Question | undefined;
  readonly parameters: readonly QuestionParameter[];
}

/** Asks what stands in the box; a question that nobody changed goes by its name, so that the server checks its values. */
async function run(store: Store, { question, parameters }: Asking): Promise<void> {
  const { text, parameters: words } = store.state.peek().session.query;
  if (text.trim() === '') return;
  store.apply(answered({ as: 'asking' }));
  try {
    const table = await (question === undefined
      ? askQuery({ text }, parameterValues(parameters, words))
      : askQuery({ name: question.name }, words));
    store.apply(answered({ as: 'table', table }));
  } catch (cause) {
    store.apply(answered({ as: 'failed', message: cause instanceof Error ? cause.message : String(cause) }));
  }
}

interface QuestionsProps {
  readonly chosen: Question | undefined;
  readonly proposals: Proposals;
}

function Questions({ chosen, proposals }: QuestionsProps) {
  const { questions, store } = useApp();
  return (
    <select
      aria-label="Named questions"
      value={chosen?.name ?? ''}
      onChange={(event) => {
        const question = questions.value.find((one) => one.name === event.currentTarget.value);
        if (question === undefined) return store.apply(takeQuestion('', {}));
        store.apply(takeQuestion(cypherOf(question), startValues(question, proposals)));
      }}
    >
      <option value="">Your own query</option>
      {questions.value.map(({ name, title }) => (
        <option key={name} value={name}>
          {title}
        </option>
      ))}
    </select>
  );
}

/** The text of the query; a named question's can be changed, and is then one's own. */
function CypherText({ text, submit }: { readonly text: string; readonly submit: () => void }) {
  const { store } = useApp();
  return (
    <textarea
      aria-label="Cypher query"
      spellcheck={false}
      rows={5}
      placeholder="MATCH (p:Person)-[:KILLED_IN]->(e:Event) RETURN p.name AS person, e.name AS event"
      value={text}
      onInput={(event) => store.apply(typeQuery(event.currentTarget.value))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        submit();
      }}
    />
  );
}

/** The Cypher box: a named question or one's own, its parameters, and the answer, whose rows select nodes. */
export function QueryPanel() {
  const { atlas, questions, store } = useApp();
  const query = store.session.query.value;
  const proposals = proposalsFrom(atlas, store.view.value.selection);
  const question = questions.value.find((one) => cypherOf(one) === query.text);
  const parameters = parametersOf(query, question);
  const section = useRef<HTMLElement>(null);
  const form = useRef<HTMLFormElement>(null);
  // In a narrow window the box opens below all else.
  useEffect(() => section.current?.scrollIntoView(), []);
  const fields = (
    <QueryParameters
      parameters={parameters}
      words={query.parameters}
      proposals={question ? proposals : () => []}
      onChange={(name, value) => store.apply(setParameter(name, value))}
    />
  );
  return (
    <section id="query" class="query" aria-label="Cypher" ref={section}>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void run(store, { question, parameters });
        }}
      >
        <div class="query-head">
          <Questions chosen={question} proposals={proposals} />
          <button
            type="button"
            class="icon close"
            aria-label="Close the Cypher box"
            onClick={() => store.apply(toggleQuery)}
          >
            <Sign name="close" />
          </button>
        </div>
        {question && <p class="quiet">{question.description}</p>}
        {question && fields}
        <CypherText text={query.text} submit={() => form.current?.requestSubmit()} />
        {!question && fields}
        <div class="query-foot">
          <button type="submit" class="primary" disabled={query.answer.as === 'asking'}>
            Run
          </button>
          <span class="quiet">
            <kbd>Ctrl</kbd> <kbd>Enter</kbd>
          </span>
        </div>
      </form>
      <AnswerTable answer={query.answer} hides={question === undefined ? undefined : isForLinks} />
    </section>
  );
}
