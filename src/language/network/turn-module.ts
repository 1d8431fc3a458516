import {
  type Code,
  F64,
  F64X2,
  float,
  I32,
  I32X4,
  load,
  loop,
  nameVariables,
  number,
  REPEAT,
  store,
  twoFloats,
} from './assembly.ts';
import { HIGHEST_PLACE, MIDDLE_PLACE, PLACES_A_ONE } from './squash.ts';

/*
 * One step of all cells of a long short-term memory; the same in plain-kernel.ts. In words:
 *
 *   turn(own, back, gates, cells, states, units, one):
 *     for each two of the 4 * units gates:         // float64
 *       place = bias + own * scale + back * scale2 + MIDDLE_PLACE, within 0 and HIGHEST_PLACE, towards zero
 *       back = 4 * place                           // where in the table of tanh, in place of what was there
 *     for each unit:
 *       cell = sigmoid(forget) * cell + sigmoid(input) * tanh(candidate)
 *       state = sigmoid(output) * tanh(cell), rounded in units a one
 *
 * The table of tanh lies at the start of the memory, float32. At `gates` lie the biases, the scales of `own` and those
 * of `back`, 4 * units float64 each, in places of the table rather than ones (halved where a sigmoid is meant).
 */

/** Addresses, the number of cells, and units a one of the states. */
export const TURN_PARAMETERS = ['own', 'back', 'gates', 'cells', 'states', 'units', 'one'] as const;

const variables = nameVariables(TURN_PARAMETERS, {
  i32: ['at', 'bias', 'scale', 'scale2', 'end', 'input', 'forget', 'candidate', 'output'],
  f64: ['cell', 'ones'],
  v128: [],
});
const { get, set, tee, increase, body, countDown } = variables;

/** Within the table, as whole numbers times four. */
const CLAMP: Code = [
  ...[...twoFloats(0), ...F64X2.larger, ...twoFloats(HIGHEST_PLACE), ...F64X2.smaller],
  ...[...I32X4.fromFloats, ...number(2), ...I32X4.shiftLeft],
];
const integers = (name: string): Code => [...get(name), ...load.half(), ...F64X2.fromInts];
const floats = (name: string): Code => [...get(name), ...load.vector()];

const findPlaces: Code = [
  ...[...get('gates'), ...set('bias'), ...get('back'), ...set('at')],
  ...[...get('gates'), ...get('units'), ...number(5), I32.shiftLeft, I32.add, ...tee('scale'), ...tee('end')],
  ...[...get('units'), ...number(5), I32.shiftLeft, I32.add, ...set('scale2')],
  ...loop(
    ...get('at'),
    ...[...floats('bias'), ...integers('own'), ...floats('scale'), ...F64X2.multiply, ...F64X2.add],
    ...[...integers('at'), ...floats('scale2'), ...F64X2.multiply, ...F64X2.add],
    ...[...twoFloats(MIDDLE_PLACE), ...F64X2.add, ...CLAMP, ...store.half()],
    ...['bias', 'scale', 'scale2'].flatMap((name) => increase(name, number(16))),
    ...['own', 'at'].flatMap((name) => increase(name, number(8))),
    ...[...get('bias'), ...get('end'), I32.below, ...REPEAT],
  ),
];

/** tanh at the place that an address holds, or the logistic function, (1 + tanh) / 2. */
const tanhAt = (name: string): Code => [...get(name), ...load.int(), ...load.f32(), F64.fromF32];
const sigmoidAt = (name: string): Code => [...float(0.5), ...tanhAt(name), ...float(0.5), F64.multiply, F64.add];
const tanhOfCell: Code = [
  ...[...get('cell'), ...float(PLACES_A_ONE), F64.multiply, ...float(MIDDLE_PLACE), F64.add],
  ...[...F64X2.splat, ...CLAMP, ...I32X4.lane(0), ...load.f32(), F64.fromF32],
];

const turnCells: Code = [
  ...[...get('one'), F64.fromInt, ...set('ones'), ...get('back'), ...set('input')],
  ...['forget', 'candidate', 'output'].flatMap((name, i, others) => [
    ...[...get(others[i - 1] ?? 'input'), ...get('units'), ...number(2), I32.shiftLeft, I32.add, ...set(name)],
  ]),
  ...loop(
    ...get('cells'),
    ...[...sigmoidAt('forget'), ...get('cells'), ...load.f64(), F64.multiply],
    ...[...sigmoidAt('input'), ...tanhAt('candidate'), F64.multiply, F64.add],
    ...[...tee('cell'), ...store.f64()],
    ...get('states'),
    // States lie between -1 and 1; adding first makes the cut towards zero a rounding.
    ...[...sigmoidAt('output'), ...tanhOfCell, F64.multiply, ...float(2), F64.add],
    ...[...get('ones'), F64.multiply, ...float(0.5), F64.add, I32.fromFloat],
    ...[...get('one'), ...number(1), I32.shiftLeft, I32.subtract, ...store.int16()],
    ...['input', 'forget', 'candidate', 'output'].flatMap((name) => increase(name, number(4))),
    ...[...increase('cells', number(8)), ...increase('states', number(2)), ...countDown('units', 1)],
  ),
];

/** The function's code. */
export const TURN_BODY: Code = body([...findPlaces, ...turnCells]);
