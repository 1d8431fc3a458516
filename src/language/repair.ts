import { amend, type Repair } from './repair/amend.ts';
import { findConditions } from './repair/conditions.ts';
import { nounsByArticle, raiseDue } from './repair/due.ts';
import { findGerunds } from './repair/gerunds.ts';
import { findClauses, findVerbs } from './repair/missed-verbs.ts';
import { hangDoers, nameObjects } from './repair/phrases.ts';
import { partReceivers } from './repair/receivers.ts';
import { hangRelatives, partSpeakers } from './repair/relatives.ts';
import { giveBackSubjects, liftClauses } from './repair/said.ts';
import { findSpeakers } from './repair/speakers.ts';
import { markThat } from './repair/that-clauses.ts';
import type { Tree } from './tree.ts';

/** In this order: which words are verbs, then what clauses belong to, then what phrases belong to. */
const REPAIRS: readonly Repair[] = [
  findVerbs,
  nounsByArticle,
  raiseDue,
  findClauses,
  findGerunds,
  findConditions,
  findSpeakers,
  markThat,
  liftClauses,
  giveBackSubjects,
  hangRelatives,
  partSpeakers,
  nameObjects,
  partReceivers,
  hangDoers,
];

/** Mends what a small parser gets wrong where grammar or a word allows one reading only; a slip could turn a denial into a fact. */
export const repair = (tree: Tree): Tree => REPAIRS.reduce((now, mend) => amend(now, mend(now)), tree);
