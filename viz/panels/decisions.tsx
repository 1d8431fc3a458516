import { type Signal, useSignal } from '@preact/signals';
import type { NodeView } from '../../src/graph/view.ts';
import type { DecisionInfo, Editing } from '../editing.ts';
import { titleOf } from '../knowledge/evidence.ts';
import { useApp } from './app.ts';
import { LabelIcon } from './icons.tsx';

/** More candidates than this are no choice. */
const OFFERED = 5;

const KIND_WORDS: Readonly<Record<DecisionInfo['kind'], string>> = {
  same: 'One and the same',
  different: 'Not the same',
  reject: 'Misread',
  note: 'Note',
};

const because = (why: Signal<string>) => (why.value.trim() === '' ? {} : { why: why.value.trim() });

function Why({ why, label }: { readonly why: Signal<string>; readonly label: string }) {
  return (
    <label class="decide-why">
      <span>{label}</span>
      <input
        type="text"
        maxLength={2000}
        data-why
        value={why.value}
        onInput={(event) => {
          why.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}

interface FormProps {
  readonly node: NodeView;
  readonly editing: Editing;
}

/** Says that another node is this one: found by its name. */
function Merge({ node, editing }: FormProps) {
  const { finder } = useApp();
  const [name, why] = [useSignal(''), useSignal('')];
  const offered = finder(name.value, 4 * OFFERED)
    .hits.flatMap((hit) =>
      hit.as === 'node' && hit.node.id !== node.id && hit.node.type === node.type ? [hit.node] : [],
    )
    .slice(0, OFFERED);
  return (
    <details class="fact" data-decide="merge">
      <summary>
        <span class="fact-value">Same as another …</span>
      </summary>
      <div class="decide-form">
        <label class="decide-why">
          <span>Name of the other {node.type.toLowerCase()}</span>
          <input
            type="text"
            data-other
            autocomplete="off"
            value={name.value}
            onInput={(event) => {
              name.value = event.currentTarget.value;
            }}
          />
        </label>
        <Why why={why} label="Why (kept with the decision)" />
        {name.value !== '' && offered.length === 0 && <p class="quiet">No other is called so.</p>}
        {offered.map((other) => (
          <button
            key={other.id}
            type="button"
            class="node-link"
            data-merge={other.id}
            onClick={() => void editing.decide({ kind: 'same', about: [node.id, other.id], ...because(why) })}
          >
            <LabelIcon type={other.type} acts={other.acts ?? false} />
            <span>Merge with {other.name}</span>
          </button>
        ))}
      </div>
    </details>
  );
}

/** Takes some members out of a node: each is what one article says of it. */
function Split({ node, editing }: FormProps) {
  const { atlas } = useApp();
  const [chosen, why] = [useSignal<readonly string[]>([]), useSignal('')];
  const mentions = atlas.mentionsOf.get(node.id) ?? [];
  const articleOf = (member: string) =>
    atlas.articles.get(mentions.find(({ entity }) => entity === member)?.quote.article ?? '');
  const rest = node.members.filter((member) => !chosen.value.includes(member));
  const toggle = (member: string): void => {
    const there = chosen.value.includes(member);
    chosen.value = there ? chosen.value.filter((one) => one !== member) : [...chosen.value, member];
  };
  return (
    <details class="fact" data-decide="split">
      <summary>
        <span class="fact-value">Not all of this is one …</span>
      </summary>
      <div class="decide-form">
        <p class="quiet">Choose what is someone or something else.</p>
        {node.members.map((member) => {
          const article = articleOf(member);
          return (
            <label key={member} class="decide-member">
              <input
                type="checkbox"
                data-member={member}
                checked={chosen.value.includes(member)}
                onChange={() => toggle(member)}
              />
              <span>
                {atlas.view.names[member]}
                <small>in “{article === undefined ? '…' : titleOf(article)}”</small>
              </span>
            </label>
          );
        })}
        <Why why={why} label="Why (kept with the decision)" />
        <button
          type="button"
          class="chip"
          data-split
          disabled={chosen.value.length === 0 || rest.length === 0}
          onClick={() => void editing.decide({ kind: 'different', about: chosen.value, from: rest, ...because(why) })}
        >
          Split off
        </button>
      </div>
    </details>
  );
}

function Remark({ node, editing }: FormProps) {
  const why = useSignal('');
  return (
    <details class="fact" data-decide="note">
      <summary>
        <span class="fact-value">Add a note …</span>
      </summary>
      <div class="decide-form">
        <Why why={why} label="Note" />
        <button
          type="button"
          class="chip"
          data-note
          disabled={why.value.trim() === ''}
          onClick={() => void editing.decide({ kind: 'note', about: [node.id], ...because(why) })}
        >
          Keep the note
        </button>
      </div>
    </details>
  );
}

function Made({ decision, editing }: { readonly decision: DecisionInfo; readonly editing: Editing }) {
  const { kind, by, why, words, orphan, id } = decision;
  return (
    <li class="decision" data-decision={id}>
      <p>
        <b>{KIND_WORDS[kind]}</b>
        {kind === 'note' ? `: ${why}` : `: ${words.map((one) => `“${one}”`).join(', ')}`}
        {kind !== 'note' && why !== undefined && ` – ${why}`}
        {by !== undefined && ` (${by})`}
        {orphan && <span class="flag quiet">no article holds these words any more</span>}
      </p>
      <button type="button" class="link" data-undo={id} onClick={() => void editing.undo(id)}>
        Take back
      </button>
    </li>
  );
}

function Trouble({ editing }: { readonly editing: Editing }) {
  const standing = editing.standing.value;
  if (standing.as === 'idle') return null;
  return (
    <p class={standing.as === 'failed' ? 'decide-trouble' : 'quiet'} role="status" data-standing={standing.as}>
      {standing.as === 'failed' ? standing.message : 'Writing …'}
    </p>
  );
}

/** What people decided about a node, and how to decide; nothing where the server only reads. */
export function NodeDecisions({ node }: { readonly node: NodeView }) {
  const editing = useApp().editing.value;
  if (editing === undefined) return null;
  const made = editing.decisions.filter(({ nodes }) => nodes.includes(node.id));
  return (
    <section class="block" data-decisions>
      <h3>Decisions {made.length > 0 && <span class="count">{made.length}</span>}</h3>
      <ul>
        {made.map((decision) => (
          <Made key={decision.id} decision={decision} editing={editing} />
        ))}
      </ul>
      <Merge node={node} editing={editing} />
      {node.members.length > 1 && <Split node={node} editing={editing} />}
      <Remark node={node} editing={editing} />
      <Trouble editing={editing} />
    </section>
  );
}

/** Every decision there is, orphans too. */
export function AllDecisions() {
  const editing = useApp().editing.value;
  if (editing === undefined || editing.decisions.length === 0) return null;
  return (
    <section class="block" data-all-decisions>
      <h3>
        Decisions <span class="count">{editing.decisions.length}</span>
      </h3>
      <ul>
        {editing.decisions.map((decision) => (
          <Made key={decision.id} decision={decision} editing={editing} />
        ))}
      </ul>
      <Trouble editing={editing} />
    </section>
  );
}

/** Says that a claim was misread: it is left out, and what rests on it alone is gone. */
export function RejectClaim({ claim }: { readonly claim: string }) {
  const editing = useApp().editing.value;
  const asked = useSignal(false);
  if (editing === undefined) return null;
  if (!asked.value)
    return (
      <button
        type="button"
        class="link"
        data-reject={claim}
        onClick={() => {
          asked.value = true;
        }}
      >
        Misread?
      </button>
    );
  return (
    <button
      type="button"
      class="link decide-sure"
      data-reject-sure={claim}
      onClick={() => void editing.decide({ kind: 'reject', about: [claim] })}
    >
      Leave this claim out
    </button>
  );
}
