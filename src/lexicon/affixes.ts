// Universal Dependencies (since 2.14) splits hyphen compounds into their words, but a prefix that is no word stays: "pre-war"
// is one token, "US-led" three. Counted on GUM and EWT, training parts.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a hyphen does not part from the word that follows. */
export const HYPHEN_PREFIXES: ReadonlySet<string> = words(
  'non e re anti pre co pro cross mid post over sub semi counter ex multi mini inter intra neo socio psycho micro macro un ' +
    'extra hyper infra mega meta mono poly pseudo quasi super supra trans tri bi ultra pan ante arch de dis mis under ' +
    'geo bio electro hydro thermo ethno euro',
);

/** What a hyphen does not part from the word before. */
export const HYPHEN_SUFFIXES: ReadonlySet<string> = words('wise esque ish ups outs');

/** Short words that look like a syllable of an East Asian given name but are not: "Sit-in", "Run-up". */
export const NO_SYLLABLES: ReadonlySet<string> = words(
  'in on up out to off by so no go do one two ten six all she he me we be at an can man men ban won ten ton top tie run sit ' +
    'win gun pin let get set put hit cut run time page line like free run hand year self side half',
);

/** Written-together forms and where they part: "cannot" is "can" + "not". Values are lengths of the first part. */
export const CONTRACTIONS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dont', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['wont', 2],
  ['cant', 2],
  ['isnt', 2],
  ['wasnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['havent', 4],
  ['hasnt', 3],
  ['arent', 3],
]);

/** Letters after a number that are a word of their own: "430km", "6:30pm", "£5bn". */
export const UNITS: ReadonlySet<string> = words(
  'am pm AM PM km m mm cm kg g mg ft lb lbs oz mph kph kmh k x bn mn tn hrs hr min mins sec yrs yr GB MB TB kb mb gb hz ' +
    'MW GW kW MHz GHz tonnes bpd',
);
