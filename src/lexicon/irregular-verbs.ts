/**
 * Past forms of irregular verbs with their verbs, from school grammars: those that are not the present of another verb as well
 * ("found", "lay", "saw" and "wound" are). "An earthquake struck Lyon": such a form has no other tense.
 */
export const PAST_FORMS: ReadonlyMap<string, string> = new Map(
  (
    'became become, began begin, bent bend, bled bleed, blew blow, broke break, brought bring, built build, bought buy, ' +
    'caught catch, chose choose, came come, crept creep, dealt deal, dug dig, drew draw, drank drink, drove drive, ate eat, ' +
    'fed feed, fought fight, fled flee, flew fly, forbade forbid, forgot forget, forgave forgive, froze freeze, gave give, ' +
    'went go, grew grow, hung hang, heard hear, hid hide, held hold, kept keep, knelt kneel, knew know, led lead, leapt leap, ' +
    'lost lose, made make, meant mean, met meet, overcame overcome, overran overrun, overtook overtake, overthrew overthrow, ' +
    'paid pay, rang ring, ran run, rode ride, rose rise, said say, sang sing, sank sink, sat sit, sent send, shook shake, ' +
    'shot shoot, shrank shrink, slept sleep, slew slay, slid slide, spoke speak, spent spend, sprang spring, stood stand, ' +
    'stole steal, struck strike, stuck stick, stung sting, swore swear, swept sweep, swam swim, swung swing, took take, ' +
    'taught teach, tore tear, told tell, thought think, threw throw, understood understand, undertook undertake, ' +
    'upheld uphold, withdrew withdraw, withheld withhold, withstood withstand, woke wake, won win, wore wear, wrote write'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Past forms that are nouns as well: "a shot", "the thought". */
export const PAST_OR_NOUN: ReadonlySet<string> = new Set(['shot', 'rose', 'thought', 'stole', 'fed', 'rang', 'made']);

/** Participles that are no past tense: "was elected and sworn in". */
export const PARTICIPLES: ReadonlySet<string> = new Set([
  ...[
    'been',
    'beaten',
    'begun',
    'broken',
    'chosen',
    'driven',
    'fallen',
    'flown',
    'forbidden',
    'forgotten',
    'frozen',
    'given',
  ],
  ...[
    'gone',
    'hidden',
    'known',
    'overthrown',
    'risen',
    'seen',
    'shaken',
    'shown',
    'slain',
    'spoken',
    'stolen',
    'sworn',
  ],
  ...['taken', 'thrown', 'torn', 'undertaken', 'withdrawn', 'worn', 'written'],
]);

/** Verbs whose past looks like their present: "Rovers beat Linden". */
export const UNCHANGED: ReadonlySet<string> = new Set([
  ...[
    'beat',
    'bet',
    'burst',
    'cast',
    'cost',
    'cut',
    'forecast',
    'hit',
    'hurt',
    'let',
    'put',
    'quit',
    'rid',
    'set',
    'shed',
  ],
  ...['shut', 'slit', 'split', 'spread', 'thrust', 'upset'],
]);
