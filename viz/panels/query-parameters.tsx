import type { Proposals } from '../knowledge/proposals.ts';
import type { QuestionParameter } from '../source.ts';

/** A day, a month or a year, or nothing. */
const DATE = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;

interface FieldProps {
  readonly parameter: QuestionParameter;
  readonly value: string;
  readonly proposed: readonly string[];
  readonly onChange: (value: string) => void;
}

/** The box for a value of the parameter's type; what must be given cannot be left empty. */
function Box({ parameter, value, proposed, onChange }: FieldProps) {
  const { name, type } = parameter;
  const common = { id: `parameter-${name}`, name, value, required: parameter.default === undefined };
  if (type === 'boolean')
    return (
      <select {...common} onChange={(event) => onChange(event.currentTarget.value)}>
        {proposed.map((word) => (
          <option key={word}>{word}</option>
        ))}
      </select>
    );
  const heard = (event: { readonly currentTarget: HTMLInputElement }): void => onChange(event.currentTarget.value);
  if (type === 'integer') return <input {...common} type="number" step={1} min={0} onInput={heard} />;
  const isDate = type === 'date';
  return (
    <input
      {...common}
      type="text"
      autocomplete="off"
      list={proposed.length > 0 ? `proposed-${name}` : undefined}
      placeholder={proposed[0] && `for example ${proposed[0]}`}
      pattern={isDate ? DATE : undefined}
      title={isDate ? '2020, 2020-01 or 2020-01-31' : undefined}
      onInput={heard}
    />
  );
}

/** One parameter: what it is, a box for it, and what this graph offers. */
function Field(props: FieldProps) {
  const { parameter, proposed } = props;
  const { name, type, description } = parameter;
  return (
    <div class="parameter">
      <label for={`parameter-${name}`}>
        <b>{name}</b> <span class="quiet">{description}</span>
      </label>
      <Box {...props} />
      {(type === 'string' || type === 'date') && proposed.length > 0 && (
        <datalist id={`proposed-${name}`}>
          {proposed.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </div>
  );
}

interface ParametersProps {
  readonly parameters: readonly QuestionParameter[];
  readonly words: Readonly<Record<string, string>>;
  readonly proposals: Proposals;
  readonly onChange: (name: string, value: string) => void;
}

/** The form of a query's parameters: typed boxes, filled with what the question starts with. */
export function QueryParameters({ parameters, words, proposals, onChange }: ParametersProps) {
  if (parameters.length === 0) return null;
  return (
    <div class="parameters">
      {parameters.map((parameter) => (
        <Field
          key={parameter.name}
          parameter={parameter}
          value={words[parameter.name] ?? ''}
          proposed={proposals(parameter)}
          onChange={(value) => onChange(parameter.name, value)}
        />
      ))}
    </div>
  );
}
