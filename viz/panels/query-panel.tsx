import { cypherOf, parametersIn, parameterValues, someoneIn, startValues } from '../knowledge/questions.ts';
import { answered, setParameter, takeQuestion, toggleQuery, typeQuery } from '../producers.ts';
import { askQuery, type Question, type QuestionParameter } from '../source.ts';
import type { QueryBox } from '../state.ts';
import type { Store } from '../store.ts';
import { AnswerTable } from './answer-table.tsx';
import { useApp } from './app.ts';
import { Sign } from './icons.tsx';

/** The parameters to fill in: as the named question describes them, else every `$name` as text. */
function parametersOf({ text }: QueryBox, question: Question | undefined): readonly QuestionParameter[] {
  const used = parametersIn(text);
  return used.map(
    (name) =>
      question?.parameters.find((one) => one.name === name) ?? {
        name,
        type: 'string',
        description: `value of $${name}`,
      },
  );
}

async function run(store: Store, parameters: readonly QuestionParameter[]): Promise<void> {
  const { text, parameters: words } = store.state.peek().session.query;
  if (text.trim() === '') return;
  store.apply(answered({ as: 'asking' }));
  try {
    const table = await askQuery(text, parameterValues(parameters, words));
    store.apply(answered({ as: 'table', table }));
  } catch (cause) {
    store.apply(answered({ as: 'failed', message: cause instanceof Error ? cause.message : String(cause) }));
  }
}

function Questions({ chosen }: { readonly chosen: Question | undefined }) {
  const { atlas, questions, store } = useApp();
  return (
    <select
      aria-label="Named questions"
      value={chosen?.name ?? ''}
      onChange={(event) => {
        const question = questions.value.find((one) => one.name === event.currentTarget.value);
        if (question === undefined) return store.apply(takeQuestion('', {}));
        const someone = someoneIn(atlas, store.state.value.view.selection);
        store.apply(takeQuestion(cypherOf(question), startValues(question, someone)));
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

function Parameters({ parameters }: { readonly parameters: readonly QuestionParameter[] }) {
  const { store } = useApp();
  const words = store.state.value.session.query.parameters;
  return (
    <div class="parameters">
      {parameters.map(({ name, description }) => (
        <label key={name} title={description}>
          ${name}
          <input
            type="text"
            name={name}
            value={words[name] ?? ''}
            onInput={(event) => store.apply(setParameter(name, event.currentTarget.value))}
          />
        </label>
      ))}
    </div>
  );
}

/** The Cypher box: a named question or one's own, its parameters, and the answer, whose rows select nodes. */
export function QueryPanel() {
  const { questions, store } = useApp();
  const { query } = store.state.value.session;
  const question = questions.value.find((one) => cypherOf(one) === query.text);
  const parameters = parametersOf(query, question);
  const ask = (): void => void run(store, parameters);
  return (
    <section id="query" class="query" aria-label="Cypher">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <div class="query-head">
          <Questions chosen={question} />
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
        <textarea
          aria-label="Cypher query"
          spellcheck={false}
          rows={5}
          placeholder="MATCH (p:Person)-[:KILLED_IN]->(e:Event) RETURN p.name AS person, e.name AS event"
          value={query.text}
          onInput={(event) => store.apply(typeQuery(event.currentTarget.value))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            ask();
          }}
        />
        <Parameters parameters={parameters} />
        <div class="query-foot">
          <button type="submit" class="primary" disabled={query.answer.as === 'asking'}>
            Run
          </button>
          <span class="quiet">
            <kbd>Ctrl</kbd> <kbd>Enter</kbd>
          </span>
        </div>
      </form>
      <AnswerTable answer={query.answer} />
    </section>
  );
}
