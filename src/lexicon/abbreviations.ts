// Written forms that end in a full stop which is not the end of a sentence. Case matters: "Gen." is a rank, "gen." is not.
// Collected by hand from the style guides of English news; the lists are data, the reading of them is `language/tokens.ts`.

const words = (list: string): readonly string[] => list.split(' ');

/** Stand before a name, so the sentence never ends after them. */
export const TITLE_ABBREVIATIONS: readonly string[] = words(
  'Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Rev Revd Fr Sr Sra Srta St Ste Hon Rt Pres Sen Sens Rep Reps Gov Govs Atty ' +
    'Amb Supt Det Insp Sgt Cpl Pvt Pfc Lt Capt Cpt Maj Col Cmdr Cdr Adm Gen Brig Brigadier-Gen Lieut Cmdt Cdre Spc Tech ' +
    'GEN COL LT CAPT MAJ SGT DR MR MRS MS SEN REP GOV REV Ven Msgr Mgr Insp Ald Cllr Mt Ft Pt',
);

/** Stand before a number: "No. 5", "Fig. 2", "p. 14", "c. 1900". */
export const NUMBER_ABBREVIATIONS: readonly string[] = words(
  'No Nos no nos Fig Figs fig figs Vol vol Ch ch Sec sec Art art Op op p pp pg c ca b d r m fl v n approx Approx ext Ext ' +
    'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Mar Para para Eq Eqs Tab Chap Pt pt al',
);

/** May stand anywhere, and a sentence may end with them. */
export const COMMON_ABBREVIATIONS: readonly string[] = words(
  'Jan Feb Apr Aug Sept Sep Oct Nov Dec Inc Corp Co Cos Ltd Plc Bros Cia Cie Dept Univ Assn Intl Natl Govt gov Jr Esq ' +
    'Ave Blvd Rd Hwy Pkwy Ln Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev ' +
    'Okla Ore Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que etc Etc al vs Vs viz cf Cf eg ie Eg Ie Ph ed Ed eds Eds est Est ' +
    'tel Tel fax Attn attn hrs hr mins min sec secs yrs yr lb lbs oz ft sq kg km mph dept misc incl excl resp trans repr ' +
    'vols Vols Dist Ct Conf Proc Rev Sci Bull Soc Nat Phys Am Dom Cal Esp esp Que Mfg Pty Pvt LLC',
);
