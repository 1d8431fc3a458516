const set = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Given names so frequent somewhere that they tell little; general knowledge of many countries. */
export const COMMON_GIVEN = set(
  'james john robert michael william david richard joseph thomas charles daniel matthew anthony mark donald steven paul',
  'andrew joshua kenneth kevin brian george edward peter alexander ben benjamin sam samuel henry jack tom jim mike bob',
  'steve chris christopher nick simon martin stephen patrick frank scott eric jason ryan adam alan tim timothy',
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley',
  'emily donna michelle carol amanda melissa laura anna anne maria marie jane kate emma julia sophie catherine',
  'jose juan carlos luis antonio manuel francisco pedro jorge miguel mario fernando javier rafael ana carmen rosa lucia',
  'jean pierre michel philippe jacques hans klaus wolfgang jurgen stefan andreas thomas marco giovanni giuseppe luca',
  'ivan alexei sergei vladimir dmitry mikhail andrei olga elena natalia jan piotr anders lars erik',
  'mohammed muhammad mohamed mohammad mohamad ahmed ahmad ali hassan hussein hossein abdullah ibrahim omar umar khaled',
  'mahmoud mustafa yusuf youssef fatima aisha reza mehdi amir saeed karim abdul mehmet ayse',
  'wei li min jing yan lei hui hong jun kim lee jin young raj amit sanjay ravi priya nguyen thi van',
);

/** Family names so frequent somewhere that two bearers of one given name are likely; general knowledge. */
export const COMMON_FAMILY = set(
  'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson',
  'thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young',
  'allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter',
  'roberts evans turner edwards collins stewart morris murphy cook rogers morgan cooper peterson petersen bell ward gray james',
  'hughes price bennett wood watson brooks kelly ross henderson murray graham russell sullivan reid stone fisher',
  'silva santos oliveira souza fernandez gomez diaz ruiz alvarez romero castro rossi russo ferrari bianchi',
  'muller mueller schmidt schneider fischer weber meyer maier wagner becker schulz hoffmann bauer koch klein wolf',
  'dubois durand bernard petit moreau laurent simon jansen devries hansen hanson olsen olson johansson andersson nilsson larsen',
  'ivanov petrov smirnov kuznetsov popov novak nowak horvat kovacs nagy yilmaz demir kaya',
  'ahmed ali khan hassan hussein mohammed mohamed ibrahim abdullah singh kumar sharma patel gupta das begum',
  'wang li zhang liu chen yang huang zhao wu zhou xu sun kim park choi jung tanaka sato suzuki tran le pham cohen levy',
);

/** Names that many places bear, so that a name alone does not say which; general geography. */
export const COMMON_PLACES = set(
  'springfield georgetown richmond victoria santiago georgia cambridge birmingham alexandria tripoli cordoba valencia',
  'newport kingston manchester portland aurora salem clinton franklin greenville bristol fairview madison marion lincoln',
  'hamilton newcastle wellington perth boston athens toledo merida granada guadalupe concepcion trinidad columbia',
  'washington neustadt hyderabad limerick dover lancaster oxford jackson arlington',
);

/** Words that name a kind of body; a group called only by them needs its country or place. */
export const GENERIC_GROUP = set(
  'parliament congress senate house assembly national supreme constitutional federal central state ministry minister',
  'foreign defense defence interior justice finance health education economy information department office government',
  'administration cabinet council court high army navy air force forces military police guard guards security service',
  'services intelligence agency bank reserve opposition party democratic democrats republican republicans labour labor',
  'green greens socialist socialists communist communists conservative conservatives liberal liberals peoples people',
  'popular front movement union coalition alliance committee commission electoral election television tv radio media',
  'news press association federation football team club university airport authority board body bureau company chamber',
  'deputies representatives lawmakers lower upper the of and for on in a an troops soldiers officials workers rebels',
  'militia militias coast border civil aviation public prosecutor prosecutors attorney general ruling main new first',
  'city local regional provincial municipal left right far progress justice freedom unity workers farmers',
);

/** Words that tell what a place is and may be left out of its name. */
export const PLACE_HEADS: Readonly<Record<string, string>> = {
  city: 'city',
  town: 'city',
  village: 'city',
  province: 'province',
  state: 'province',
  region: 'region',
  district: 'district',
  county: 'county',
  governorate: 'province',
  oblast: 'province',
  prefecture: 'province',
  river: 'water',
  lake: 'water',
  sea: 'water',
  gulf: 'water',
  bay: 'water',
  mount: 'mountain',
  mountain: 'mountain',
  island: 'island',
  islands: 'island',
  airport: 'facility',
  airfield: 'facility',
  base: 'facility',
  camp: 'facility',
  square: 'facility',
  street: 'facility',
  bridge: 'facility',
  hospital: 'facility',
  stadium: 'facility',
  mosque: 'facility',
  cemetery: 'facility',
  university: 'facility',
  embassy: 'facility',
  port: 'facility',
  prison: 'facility',
};
