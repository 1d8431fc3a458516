import { hashText, mix } from './hash.ts';

/** A feature value that is not there: no template that names it gives a feature. */
export const ABSENT = -2147483648;

/** The features of one decision: the first `count` keys. */
export interface Features {
  readonly keys: Int32Array;
  count: number;
}

/**
 * Describes the features of a model. A template is a list of atoms, `s0.word s0.tag b0.tag`, whose values are joined to
 * one key. An atom is either `slot.field` (a field of the token in that slot) or the name of an extra.
 */
export interface FeatureSpec {
  readonly slots: readonly string[];
  readonly fields: readonly string[];
  readonly extras: readonly string[];
  readonly templates: readonly string[];
}

/** A compiled specification with its working memory: set columns once a sentence, positions and extras once a decision. */
export interface FeatureSpace {
  /** Changes whenever a template does: weights trained with other templates must not be used. */
  readonly fingerprint: number;
  /** One column of token values a field; a position is an index into it. */
  columns: readonly Int32Array[];
  /** The token each slot points at. */
  readonly positions: Int32Array;
  readonly extras: Int32Array;
  readonly features: Features;
  /** Computes `features` from columns, positions and extras. */
  expand(): void;
}

/** Compiles a specification; throws if a template names an atom that does not exist. */
export function compileFeatures(spec: FeatureSpec): FeatureSpace {
  const atomNames = [...new Set(spec.templates.flatMap((template) => template.split(' ').filter(Boolean)))];
  const sources = atomNames.map((atom) => sourceOf(spec, atom));
  const slotOf = Int32Array.from(sources, (source) => source.slot);
  const fieldOf = Int32Array.from(sources, (source) => source.field);
  const parts = spec.templates.map((template) =>
    template
      .split(' ')
      .filter(Boolean)
      .map((atom) => atomNames.indexOf(atom)),
  );
  const seeds = Int32Array.from(spec.templates, hashText);
  const starts = Int32Array.from([0, ...parts.map((_, i) => parts.slice(0, i + 1).flat().length)]);
  const codes = Int32Array.from(parts.flat());
  const atoms = new Int32Array(atomNames.length);
  const keys = new Int32Array(spec.templates.length);

  const space: FeatureSpace = {
    fingerprint: spec.templates.reduce((hash, template) => mix(hash, hashText(template)), 0),
    columns: [],
    positions: new Int32Array(spec.slots.length),
    extras: new Int32Array(spec.extras.length),
    features: { keys, count: 0 },
    expand: () => {
      gather();
      space.features.count = join();
    },
  };
  const gather = (): void => {
    const { columns, positions, extras } = space;
    for (let a = 0; a < atoms.length; a++) {
      const slot = slotOf[a]!;
      atoms[a] = slot < 0 ? extras[fieldOf[a]!]! : columns[fieldOf[a]!]![positions[slot]!]!;
    }
  };
  const join = (): number => {
    let count = 0;
    for (let t = 0; t < seeds.length; t++) {
      let key = seeds[t]!;
      let present = true;
      for (let at = starts[t]!; at < starts[t + 1]!; at++) {
        const value = atoms[codes[at]!]!;
        if (value === ABSENT) {
          present = false;
          break;
        }
        key = mix(key, value);
      }
      if (present) keys[count++] = key;
    }
    return count;
  };
  return space;
}

/** Where an atom's value comes from; slot -1 means an extra. */
function sourceOf(spec: FeatureSpec, atom: string): { slot: number; field: number } {
  const [slotName = '', fieldName] = atom.split('.');
  const slot = fieldName === undefined ? -1 : spec.slots.indexOf(slotName);
  const field = fieldName === undefined ? spec.extras.indexOf(slotName) : spec.fields.indexOf(fieldName);
  if (field < 0 || (fieldName !== undefined && slot < 0)) throw new Error(`no such feature atom: ${atom}`);
  return { slot, field };
}
