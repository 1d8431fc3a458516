// Words that tell the splitter whether a full stop after an abbreviation ends the sentence.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Begin sentences and seldom names: after "the U.S." they show that a new sentence starts. */
export const SENTENCE_STARTERS: ReadonlySet<string> = words(
  'The A An This That These Those It Its He She They We You I His Her Their Our My Your In On At As But And Or So Yet If ' +
    'When While After Before Since Although Though However Meanwhile Now Then There Here Some Many Most All Both No Not ' +
    'Nobody Every Each Other Others Such What Who Why How Where Which For From With Without By Under Over Also Still Even ' +
    'Only Once Until Because Despite Earlier Later Last Today Yesterday Two Three Four Five Hundreds Thousands Officials ' +
    'Police Witnesses Moreover Furthermore Instead Thus Therefore Nevertheless According Asked Among Between During To ' +
    'Speaking Analysts Experts Critics Supporters People',
);

/** May follow a time or place abbreviation in capitals without a new sentence: "5 p.m. EST", "8 a.m. Monday". */
export const AFTER_TIME: ReadonlySet<string> = words(
  'EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT BST CET CEST UTC IST JST AEST Eastern Central Pacific Monday Tuesday ' +
    'Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October ' +
    'November December',
);

/** After a closing quote these take the sentence on: "Stop!" Smith said. */
export const SPEECH_VERBS: ReadonlySet<string> = words(
  'said says asked asks told tells added replied shouted wrote cried answered explained tweeted recalled warned insisted ' +
    'exclaimed whispered yelled chanted declared',
);
