import { partDays, raiseActive, raiseSubjects } from './repair/after-clauses.ts';
import { amend, type Repair } from './repair/amend.ts';
import { hangPhrases } from './repair/attachments.ts';
import { findCausatives } from './repair/causatives.ts';
import { findConditions } from './repair/conditions.ts';
import { raiseVerbs } from './repair/copulas.ts';
import { hangDescriptors } from './repair/descriptors.ts';
import { nounsByArticle, raiseDue } from './repair/due.ts';
import { findForTo } from './repair/for-to.ts';
import { mendForms } from './repair/forms.ts';
import { findGerunds, nounsOfDeeds } from './repair/gerunds.ts';
import { hangHarmed, hangResults, partHeadlines } from './repair/harmed.ts';
import { readHeadlines } from './repair/headlines.ts';
import { mendInfinitives } from './repair/infinitives.ts';
import { partInserts } from './repair/inserts.ts';
import { raiseLost } from './repair/lost-verbs.ts';
import { findClauses, findVerbs } from './repair/missed-verbs.ts';
import { findNaming } from './repair/naming.ts';
import { hangDoers, nameObjects } from './repair/phrases.ts';
import { partReceivers } from './repair/receivers.ts';
import { hangQuestions, hangRelatives, hangWho, partSpeakers } from './repair/relatives.ts';
import { findHeadlineSpeakers, findSubjects, joinSayings, partReported } from './repair/reported.ts';
import { giveBackSubjects, liftClauses } from './repair/said.ts';
import { hangOutcomes } from './repair/sentential.ts';
import { findSpeakers } from './repair/speakers.ts';
import { hangStrays, nameThat } from './repair/strays.ts';
import { markThat } from './repair/that-clauses.ts';
import { giveWhoseItsClause, partWhose } from './repair/whose.ts';
import type { Tree } from './tree.ts';

/** In this order: which words are verbs, then what clauses belong to, then what phrases belong to. */
const REPAIRS: readonly Repair[] = [
  mendForms,
  raiseLost,
  readHeadlines,
  findVerbs,
  nounsByArticle,
  raiseDue,
  raiseVerbs,
  partInserts,
  hangStrays,
  findClauses,
  mendInfinitives,
  findForTo,
  findCausatives,
  findGerunds,
  nounsOfDeeds,
  findConditions,
  raiseSubjects,
  raiseActive,
  partDays,
  findSpeakers,
  markThat,
  nameThat,
  liftClauses,
  giveBackSubjects,
  partReported,
  findSubjects,
  joinSayings,
  findHeadlineSpeakers,
  partWhose,
  hangHarmed,
  hangResults,
  partHeadlines,
  hangRelatives,
  hangWho,
  hangQuestions,
  giveWhoseItsClause,
  partSpeakers,
  hangDescriptors,
  hangOutcomes,
  nameObjects,
  findNaming,
  partReceivers,
  hangDoers,
  hangPhrases,
];

/** Mends what a small parser gets wrong where grammar or a word allows one reading only; a slip could turn a denial into a fact. */
export const repair = (tree: Tree): Tree => REPAIRS.reduce((now, mend) => amend(now, mend(now)), tree);
