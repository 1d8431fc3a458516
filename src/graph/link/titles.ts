const set = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Forms of address and offices: they stand before a name, and alone they name no one in particular. */
export const TITLES = set(
  'acting admiral ambassador archbishop army ayatollah bishop brigadier cabinet captain cardinal chairman chairwoman',
  'chancellor chief colonel commander congress corporal court defence defense deputy doctor dr emperor first foreign',
  'former gen general government governor grand hajj imam interior judge justice king lady lieutenant lord lt madam',
  'major maj mayor military minister ministry miss mr mrs ms mullah official parliament police pope premier president',
  'prime prince princess prof professor queen rear rep representative reverend secretary sen senate senator sergeant',
  'sgt sheikh sheik sir sister spokesman spokesperson spokeswoman state sultan supreme leader the vice then late slain',
  'ex coach striker midfielder goalkeeper director founder ceo head father brother col capt gov rev emir crown executive',
  'finance health justice economy education environment security adviser advisor aide envoy analyst photographer author',
);

/** Titles that go before a single name which tells the bearer apart: "Pope Benedict". */
export const CROWNED = set('pope king queen prince princess emperor sultan emir');

/** Generations of one name: father and son are two. */
export const GENERATIONS: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: 'ii',
  iii: 'iii',
  iv: 'iv',
  vi: 'vi',
  vii: 'vii',
  viii: 'viii',
  xvi: 'xvi',
  elder: 'sr',
  younger: 'jr',
};

/** Words of a title, a role or a description by the walk of life they belong to; people seldom change it. */
export const WALKS: Readonly<Record<string, ReadonlySet<string>>> = {
  politics: set(
    'president minister premier chancellor senator congressman congresswoman governor mayor lawmaker mp politician',
    'secretary ambassador diplomat prime candidate deputy councillor king queen prince statesman envoy',
  ),
  arms: set('general gen colonel col major captain lieutenant sergeant admiral commander soldier militant fighter'),
  sport: set(
    'striker footballer player midfielder goalkeeper defender coach athlete sprinter swimmer cyclist boxer golfer driver',
    'winger quarterback pitcher forward skier wrestler referee',
  ),
  arts: set(
    'actor actress singer director filmmaker author writer novelist poet painter sculptor musician composer artist',
    'guitarist comedian playwright photographer designer drummer',
  ),
  learning: set('professor scientist economist historian physicist chemist researcher analyst scholar biologist'),
  trade: set('ceo businessman businesswoman banker executive chairman entrepreneur investor founder'),
  law: set('judge lawyer prosecutor attorney barrister'),
  faith: set('bishop archbishop cardinal priest pope imam ayatollah rabbi cleric pastor reverend'),
  crime: set('robber gangster murderer suspect thief smuggler trafficker burglar'),
  care: set('doctor surgeon nurse paramedic dentist midwife'),
};

/** Walks of life between which people often go; all others speak against one person. */
export const NEAR_WALKS: ReadonlySet<string> = new Set([
  'arms politics',
  'law politics',
  'politics trade',
  'learning politics',
  'faith politics',
  'arms crime',
  'arts learning',
  'care learning',
  'crime politics',
  'crime trade',
  'law learning',
  'sport trade',
  'arts trade',
]);
