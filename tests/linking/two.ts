import { denied, type Pair, pairs, type Side } from './pair.ts';

const events = (because: string, rows: readonly (readonly [Side, Side])[]): Pair[] => pairs('Event', because, rows);

const with2 = (name: string, a: Omit<Side, 'name'>, b: Omit<Side, 'name'>): readonly [Side, Side] => [
  { name, ...a },
  { name, ...b },
];

const alike = (names: readonly string[]): (readonly [string, string])[] => names.map((name) => [name, name] as const);

/** People who must not become one: names invented, or public ones that are known to be several people's. */
const PEOPLE: readonly Pair[] = [
  ...pairs('Person', 'a frequent given name with a frequent family name says nothing alone', [
    ...alike(['John Smith', 'David Jones', 'Michael Brown', 'Mary Johnson', 'James Wilson', 'Robert Taylor']),
    ...alike(['Ali Hassan', 'Mohammed Ahmed', 'Ahmed Ali', 'Hussein Ali', 'Mohammad Khan', 'Fatima Begum']),
    ...alike(['Wang Wei', 'Li Min', 'Zhang Jing', 'Kim Min', 'Nguyen Thi Van', 'Lee Jun', 'Chen Lei']),
    ...alike(['Jose Garcia', 'Maria Rodriguez', 'Juan Perez', 'Ivan Petrov', 'Anna Ivanov', 'Hans Muller']),
    ['John Smith', 'Jon Smith'],
    ['Anna Petersen', 'Anna Peterson'],
    ['Peter Hansen', 'Peter Hanson'],
    ['Hans Meyer', 'Hans Maier'],
    ['J. Smith', 'John Smith'],
    ['A. Khan', 'Amir Khan'],
  ]),
  ...pairs('Person', 'one pronoun each, and nothing beside the name: he and she are two', [
    with2('Noor Vantongeren', { pronoun: 'he' }, { pronoun: 'she' }),
    with2('Morgan Tesdal', { pronoun: 'she' }, { pronoun: 'he' }),
    with2('Alexis Brunvoll', { pronoun: 'he' }, { pronoun: 'she' }),
    with2('Sanja Orrego', { pronoun: 'she' }, { pronoun: 'he' }),
    with2('Toby Lindqvast', { pronoun: 'he' }, { pronoun: 'she' }),
    with2('Ariel Montcrieff', { pronoun: 'she' }, { pronoun: 'he' }),
    with2('Jules Akerblom', { pronoun: 'he' }, { pronoun: 'she' }),
    with2('Nikita Varlamov', { pronoun: 'she' }, { pronoun: 'he' }),
    with2('Yannick Obiang', { pronoun: 'he' }, { pronoun: 'she' }),
    with2('Renat Guliyan', { pronoun: 'she' }, { pronoun: 'he' }),
  ]),
  ...pairs('Person', 'a form of address against a pronoun, and nothing beside the name', [
    with2('Vesna Koralic', { title: 'Ms' }, { pronoun: 'he' }),
    with2('Edgar Holmqvist', { title: 'Mr' }, { pronoun: 'she' }),
    with2('Dara Petrossian', { title: 'Mrs' }, { pronoun: 'he' }),
    with2('Casey Ormond', { title: 'Lady' }, { pronoun: 'he' }),
    with2('Lou Marchetti', { title: 'Mr' }, { pronoun: 'she' }),
    with2('Gwyn Averill', { title: 'Miss' }, { pronoun: 'he' }),
    with2('Sami Korhola', { title: 'Mr' }, { pronoun: 'she' }),
    with2('Marin Tabakova', { title: 'Ms' }, { pronoun: 'he' }),
    with2('Shay Goldwasser', { title: 'Mrs' }, { pronoun: 'he' }),
    with2('Reza Tavassol', { title: 'Mr' }, { pronoun: 'she' }),
  ]),
  ...pairs('Person', 'a frequent name, and the texts speak of two lives', [
    with2('David Miller', { title: 'striker' }, { title: 'senator' }),
    with2('Paul Martin', { title: 'surgeon' }, { title: 'footballer' }),
    with2('Maria Garcia', { title: 'singer' }, { title: 'judge' }),
    with2('Ahmed Hassan', { title: 'midfielder' }, { title: 'general' }),
    with2('Thomas Muller', { title: 'forward' }, { title: 'banker' }),
    with2('Kim Jun', { title: 'actor' }, { title: 'admiral' }),
    with2('Mark Wright', { country: 'England' }, { country: 'Australia' }),
    with2('George Ross', { country: 'Scotland' }, { country: 'Canada' }),
    with2('Omar Ahmed', { country: 'Egypt' }, { country: 'Sudan' }),
    with2('Luis Gomez', { leads: ['mayor', 'Tarvos'] }, { leads: ['mayor', 'Belcara'] }),
    with2('Simon Clark', { leads: ['chairman', 'Ardell Bank'] }, { leads: ['chairman', 'Tolland Group'] }),
    with2('Jan Novak', { leads: ['director', 'Lomnice Institute'] }, { leads: ['director', 'Brenna Hospital'] }),
  ]),
  ...pairs('Person', 'even a rare name has two bearers where their lives cannot be one', [
    with2('Dorian Veldt', { title: 'goalkeeper', country: 'Belgium' }, { title: 'minister', country: 'Namibia' }),
    with2('Ilse Corvinus', { title: 'novelist' }, { title: 'admiral' }),
    with2('Tamsin Orrell', { title: 'sprinter', age: 22 }, { title: 'bishop', age: 67 }),
    with2('Bogdan Lupasc', { title: 'smuggler', country: 'Moldova' }, { title: 'composer', country: 'Romania' }),
    with2('Halvard Rist', { title: 'skier' }, { title: 'surgeon' }),
    with2('Oona Brask', { age: 19 }, { age: 54 }),
    with2('Petros Kallis', { age: 81 }, { age: 33 }),
    with2('Matteo Zanchi', { title: 'cyclist' }, { title: 'prosecutor' }),
    with2('Yara Sabbagh', { title: 'actress', country: 'Lebanon' }, { title: 'minister', country: 'Syria' }),
    with2('Kofi Darkwa', { title: 'boxer' }, { title: 'archbishop' }),
    with2('Eskil Tveit', { leads: ['mayor', 'Norrvik'] }, { leads: ['mayor', 'Sundholm'] }),
    with2('Casper Ruyter', { leads: ['president', 'Varland'] }, { leads: ['president', 'Ostmark'] }),
    with2('Andrea Pavesi', { pronoun: 'she' }, { pronoun: 'he' }),
    with2('Jean Morvan', { pronoun: 'he' }, { pronoun: 'she' }),
    with2('Sasha Belenko', { pronoun: 'she' }, { pronoun: 'he' }),
    with2('Robin Astley', { pronoun: 'he' }, { pronoun: 'she' }),
    with2('Kim Rasmussen', { pronoun: 'he' }, { pronoun: 'she' }),
  ]),
  ...pairs('Person', 'father and son', [
    ['Martin Luther King Sr.', 'Martin Luther King Jr.'],
    ['Harlan Crowe Sr.', 'Harlan Crowe Jr.'],
    ['Otis Fenwick II', 'Otis Fenwick III'],
    ['Cal Ripken Sr.', 'Cal Ripken Jr.'],
    ['Ferdinand Braga Jr.', 'Ferdinand Braga Sr.'],
    ['George H. W. Bush', 'George W. Bush'],
    with2('Emile Duquesne', { age: 71 }, { age: 38 }),
    with2('Tobias Lindqvist', { age: 66 }, { age: 31 }),
    ['Ken Griffey Jr.', 'Ken Griffey Sr.'],
    ['Hafez al-Assad', 'Bashar al-Assad'],
    ['Kim Jong Il', 'Kim Jong Un'],
    ['Pierre Trudeau', 'Justin Trudeau'],
    ['Abdullah bin Hamad Rashidi', 'Hamad bin Abdullah Rashidi'],
  ]),
  ...pairs('Person', 'one family, two given names', [
    ['Karim Haddadin', 'Karam Haddadin'],
    ['Hassan Rostami', 'Hussein Rostami'],
    ['Mohammed Tabrizi', 'Mahmoud Tabrizi'],
    ['Antonio Belsito', 'Antonia Belsito'],
    ['Daniel Corvo', 'Daniela Corvo'],
    ['Fernando Lascaux', 'Fernanda Lascaux'],
    ['Salim Nouri', 'Salam Nouri'],
    ['Jamal Khashan', 'Jamil Khashan'],
    ['Rashid Ghanem', 'Rashad Ghanem'],
    ['Ali Larijani', 'Sadeq Larijani'],
    ['Ruhollah Khomeini', 'Hassan Khomeini'],
    ['Qassem Soleimani', 'Zeinab Soleimani'],
    ['Raul Castro', 'Fidel Castro'],
    ['Donald Trump', 'Ivanka Trump'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['Vitali Klitschko', 'Wladimir Klitschko'],
    ['Serena Williams', 'Venus Williams'],
    ['Lech Kaczynski', 'Jaroslaw Kaczynski'],
    ['Benazir Bhutto', 'Bilawal Bhutto'],
    ['Indira Gandhi', 'Rajiv Gandhi'],
    ['Martina Orsolo', 'Martin Orsolo'],
    ['Simone Ferrault', 'Simon Ferrault'],
    ['Alexander Brevik', 'Alexandra Brevik'],
    ['Nasser Hamdan', 'Nasir al-Hamadani'],
    ['Walid Jumaa', 'Khalid Jumaa'],
    ['Omar Sharaf', 'Amr Sharaf'],
    ['Said Mekouar', 'Saad Mekouar'],
    ['Marco Polidori', 'Marcello Polidori'],
  ]),
  ...pairs('Person', 'near family names, one given name', [
    ['Ali Khamenei', 'Ali Khomeini'],
    ['Hassan Rouhani', 'Hassan Rahmani'],
    ['Viktor Orlov', 'Viktor Orban'],
    ['Lena Marsh', 'Lena March'],
    ['Igor Salnikov', 'Igor Melnikov'],
    ['Javad Zarif', 'Javad Sharif'],
    ['Olga Sorokina', 'Olga Sorkina'],
    ['Petra Lindholm', 'Petra Lindblom'],
    ['Marek Zielinski', 'Marek Zelenka'],
    ['Hamid Karzai', 'Hamid Karroubi'],
    ['Sergei Lavrov', 'Sergei Lavrenov'],
  ]),
  ...pairs('Person', 'one word never links by itself', [
    ...alike(['Soleimani', 'Khamenei', 'Trump', 'Smith', 'Muhandis', 'Rouhani', 'Merkel', 'Putin', 'Garcia', 'Lund']),
    ['Qassem Soleimani', 'Soleimani'],
    ['General Soleimani', 'Soleimani'],
    ['Mr Okonjo', 'Ruth Okonjo'],
    ['Zarif', 'Javad Zarif'],
    ['Pelé', 'Pelé'],
    ['President Castro', 'President Castro'],
  ]),
];

/** Bodies that must not become one. */
const GROUPS: readonly Pair[] = [
  ...pairs('Group', 'one body and a part of it, or a like one', [
    ['UN', 'UN Security Council'],
    ['United Nations', 'UN Refugee Agency'],
    ['UN Security Council', 'UN Human Rights Council'],
    ['EU', 'UN'],
    ['European Union', 'African Union'],
    ['EU', 'African Union'],
    ['EU Council', 'UN Council'],
    ['United Nations', 'United Airlines'],
    ['UN', 'US'],
    ['EU', 'EU Council'],
  ]),
  ...pairs('Group', 'a kind of body without its country or place', [
    ...alike(['Ministry', 'Parliament', 'National Guard', 'Supreme Court', 'State Television', 'Foreign Ministry']),
    ...alike([
      'Central Bank',
      'Air Force',
      'Interior Ministry',
      'Senate',
      'Labour Party',
      'Democratic Party',
      'Police',
    ]),
    ...alike([
      'Green Party',
      'National Assembly',
      'Ministry of Health',
      'Security Council',
      'Civil Aviation Authority',
    ]),
  ]),
  ...pairs('Group', 'one kind of body of two countries', [
    ['Iraqi parliament', 'Iranian parliament'],
    ["Iraq's parliament", 'Parliament of Lebanon'],
    ['Russian foreign ministry', 'Ukrainian foreign ministry'],
    ['British Labour Party', 'Australian Labour Party'],
    ['Bank of England', 'Bank of Japan'],
    ['French police', 'German police'],
    ['Iraqi army', 'Syrian army'],
    ['Supreme Court of India', 'Supreme Court of Pakistan'],
    ['US Congress', 'Indian Congress'],
    ['Turkish Airlines', 'Austrian Airlines'],
    with2('Democratic Party', { country: 'Italy' }, { country: 'Japan' }),
    with2('National Guard', { country: 'Ukraine' }, { country: 'United States' }),
    with2('Civil Guard', { country: 'Spain' }, { country: 'Costa Rica' }),
  ]),
  ...pairs('Group', 'two names that share words', [
    ['Bank of America', 'American Bank'],
    ['American Airlines', 'US airlines'],
    ['Popular Front', 'Popular Mobilization Forces'],
    ['Indian National Congress', 'African National Congress'],
    ['Manchester United', 'Manchester City'],
    ['Real Madrid', 'Atletico Madrid'],
    ['Quds Force', 'Quds News'],
    ['Islamic State', 'Islamic Jihad'],
    ['New Zealand', 'New Zealand First'],
    ['Tolland Insurance', 'Tolland Motors'],
    ['Harbour Workers Union', 'Harbour Pilots Union'],
    ['Fars News', 'Fars Province Council'],
    ['Northern Alliance', 'Northern League'],
    ['Ardell Bank', 'Ardell Group'],
    ['Social Democratic Party of Norrvik', 'Liberal Democratic Party of Norrvik'],
    ['Badr Organisation', 'Amal Organisation'],
    ['Tharallah Division', 'Tharallah Foundation'],
  ]),
  ...pairs('Group', 'one acronym for two bodies', [
    [{ name: ['PMF', 'Popular Mobilization Forces'] }, { name: ['PMF', 'Peace Monitoring Force'] }],
    [{ name: ['ABC', 'American Broadcasting Company'] }, { name: ['ABC', 'Australian Broadcasting Corporation'] }],
    [{ name: ['CDU', 'Christian Democratic Union'] }, { name: ['CDU', 'Civil Defence Unit'] }],
    [{ name: ['NRA', 'National Rifle Association'] }, { name: ['NRA', 'National Resistance Army'] }],
    [{ name: ['PLA', "People's Liberation Army"] }, { name: ['PLA', 'Port of London Authority'] }],
    ['IRGC', 'IRNA'],
  ]),
  {
    type: 'Group',
    otherType: 'Place',
    a: { name: 'Liverpool', kind: 'team' },
    b: { name: 'Liverpool', kind: 'city' },
    because: 'city and team',
  },
  {
    type: 'Group',
    otherType: 'Place',
    a: { name: 'Barcelona', kind: 'team' },
    b: { name: 'Barcelona' },
    because: 'city and team',
  },
  {
    type: 'Group',
    otherType: 'Place',
    a: { name: 'Syria', kind: 'party' },
    b: { name: 'Syria', kind: 'country' },
    because: 'party and country',
  },
  {
    type: 'Group',
    otherType: 'Place',
    a: { name: 'Free Iran Party' },
    b: { name: 'Iran', kind: 'country' },
    because: 'party and country',
  },
  {
    type: 'Person',
    otherType: 'Place',
    a: { name: 'Victoria Falls' },
    b: { name: 'Victoria Falls' },
    because: 'a woman and a waterfall',
  },
  {
    type: 'Person',
    otherType: 'Group',
    a: { name: 'Philip Morris' },
    b: { name: 'Philip Morris' },
    because: 'a founder and his firm',
  },
  {
    type: 'Group',
    a: { name: 'Ajax', kind: 'company' },
    b: { name: 'Ajax', kind: 'team' },
    because: 'a firm and a club',
  },
  {
    type: 'Group',
    a: { name: 'Dawn', kind: 'party' },
    b: { name: 'Dawn', kind: 'media' },
    because: 'a party and a newspaper',
  },
];

/** Places that must not become one. */
const PLACES: readonly Pair[] = [
  ...pairs('Place', 'one name in two larger places', [
    with2('Springfield', { within: 'Illinois' }, { within: 'Missouri' }),
    with2('Paris', { within: 'France' }, { within: 'Texas' }),
    with2('Cordoba', { within: 'Spain' }, { within: 'Argentina' }),
    with2('Tripoli', { within: 'Libya' }, { within: 'Lebanon' }),
    with2('Cambridge', { within: 'England' }, { within: 'Massachusetts' }),
    with2('Valencia', { within: 'Spain' }, { within: 'Venezuela' }),
    with2('Hyderabad', { within: 'India' }, { within: 'Pakistan' }),
    with2('Orsova', { within: 'Romania' }, { within: 'Bulgaria' }),
    with2('Haditha', { within: 'Iraq' }, { within: 'Jordan' }),
    with2('Newcastle', { within: 'Australia' }, { within: 'South Africa' }),
  ]),
  ...pairs('Place', 'one name for two kinds of place', [
    with2('Kerman', { kind: 'city' }, { kind: 'province' }),
    with2('Niger', { kind: 'water' }, { kind: 'province' }),
    with2('Columbia', { kind: 'city' }, { kind: 'water' }),
    ['Kerman', { name: 'Kerman Province', kind: 'province' }],
    ['Lake Victoria', 'Victoria'],
    ['Baghdad airport', 'Baghdad'],
    ['New York', { name: 'New York State', kind: 'province' }],
    ['Tehran University', 'Tehran'],
    ['Mosul Dam', 'Mosul'],
  ]),
  ...pairs('Place', 'two names', [
    ['Eastern Europe', 'Western Europe'],
    ['North Korea', 'South Korea'],
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
    ['Austria', 'Australia'],
    ['Dominica', 'Dominican Republic'],
    ['Imam Khomeini airport', 'Baghdad airport'],
    ['Azadi Square', 'Tahrir Square'],
    ['Guinea', 'Guinea-Bissau'],
    ['Mali', 'Malawi'],
    ['Balad air base', 'Ain al-Asad air base'],
    ['West Bank', 'West Bengal'],
    ['airport', 'airport'],
    ['the city', 'the city'],
  ]),
];

/** Happenings that must not become one. */
const EVENTS: readonly Pair[] = [
  ...events('two attacks in one week', [
    [
      { name: 'attack on the embassy', kind: 'attack', date: '2020-01-03', within: 'Baghdad' },
      { name: 'attack on the embassy', kind: 'attack', date: '2020-01-05', within: 'Baghdad' },
    ],
    [
      { name: 'strike in Orlava', kind: 'attack', date: '2021-05-10', within: 'Orlava', killed: 4 },
      { name: 'strike in Orlava', kind: 'attack', date: '2021-05-12', within: 'Orlava', killed: 4 },
    ],
    [
      { name: 'raid', kind: 'attack', date: '2021-05-10', within: 'Orlava' },
      { name: 'raid', kind: 'attack', date: '2021-05-10', within: 'Sestrin' },
    ],
    [
      {
        name: 'bombing',
        kind: 'attack',
        date: '2019-04-21',
        within: 'Colombo',
        people: { CARRIED_OUT: 'the Dawn Front' },
      },
      {
        name: 'bombing',
        kind: 'attack',
        date: '2019-04-24',
        within: 'Colombo',
        people: { CARRIED_OUT: 'the Dawn Front' },
      },
    ],
    [
      { name: 'attack', kind: 'attack', people: { TARGETED_IN: 'the Halden Air Force' } },
      { name: 'attack', kind: 'attack', people: { TARGETED_IN: 'the Halden Air Force' } },
    ],
    [
      { name: 'shelling', kind: 'attack', within: 'Orlava' },
      { name: 'shelling', kind: 'attack', within: 'Orlava' },
    ],
    [
      { name: 'attack', kind: 'attack', people: { CARRIED_OUT: 'in United States' } },
      { name: 'attack', kind: 'attack', people: { CARRIED_OUT: 'in United States' } },
    ],
  ]),
  ...events('one funeral in two cities, or on two days', [
    [
      {
        name: 'procession',
        kind: 'procession',
        date: '2020-01-05',
        within: 'Ahvaz',
        people: { HONORED_IN: 'Qassem Soleimani' },
      },
      {
        name: 'procession',
        kind: 'procession',
        date: '2020-01-06',
        within: 'Tehran',
        people: { HONORED_IN: 'Qassem Soleimani' },
      },
    ],
    [
      { name: 'procession', kind: 'procession', within: 'Ahvaz', people: { HONORED_IN: 'Qassem Soleimani' } },
      { name: 'procession', kind: 'procession', within: 'Mashhad', people: { HONORED_IN: 'Qassem Soleimani' } },
    ],
    [
      { name: 'procession', kind: 'procession', date: '2020-01-05', people: { HONORED_IN: 'Mirela Dobre' } },
      { name: 'procession', kind: 'procession', date: '2020-01-07', people: { HONORED_IN: 'Mirela Dobre' } },
    ],
    [
      { name: 'funeral', kind: 'funeral', date: '2020-01-05', within: 'Ostby', people: { HONORED_IN: 'Mirela Dobre' } },
      { name: 'funeral', kind: 'funeral', date: '2020-01-05', within: 'Ostby', people: { HONORED_IN: 'Tudor Enescu' } },
    ],
    [
      { name: 'burial', kind: 'burial', date: '2020-01-07', people: { HONORED_IN: 'Mirela Dobre' } },
      { name: 'burial', kind: 'burial', date: '2020-01-07', people: { HONORED_IN: 'Tudor Enescu' } },
    ],
  ]),
  ...events('two kinds of happening', [
    [
      { name: 'vote', kind: 'vote', date: '2020-01-05', within: 'Ostby' },
      { name: 'attack', kind: 'attack', date: '2020-01-05', within: 'Ostby' },
    ],
    [
      { name: 'arrest', kind: 'arrest', date: '2020-01-05', people: { TARGETED_IN: 'Tudor Enescu' } },
      { name: 'meeting', kind: 'meeting', date: '2020-01-05', people: { ATTENDED: 'Tudor Enescu' } },
    ],
    [
      { name: 'demonstration', kind: 'demonstration', date: '2020-01-05', within: 'Ostby' },
      { name: 'procession', kind: 'procession', date: '2020-01-05', within: 'Ostby' },
    ],
  ]),
  ...events('two victims, two voters, two arrests', [
    [
      { name: 'killing', kind: 'killing', date: '2022-02-01', people: { KILLED_IN: 'Oona Brask' } },
      { name: 'killing', kind: 'killing', date: '2022-02-01', people: { KILLED_IN: 'Dorian Veldt' } },
    ],
    [
      { name: 'arrest', kind: 'arrest', date: '2022-02-01', people: { TARGETED_IN: 'Oona Brask' } },
      { name: 'arrest', kind: 'arrest', date: '2022-02-01', people: { TARGETED_IN: 'Dorian Veldt' } },
    ],
    [
      { name: 'vote', kind: 'vote', date: '2022-02-01', people: { CARRIED_OUT: 'the Halden Council' } },
      { name: 'vote', kind: 'vote', date: '2022-02-08', people: { CARRIED_OUT: 'the Halden Council' } },
    ],
    [
      { name: 'election', kind: 'election', date: '2018-10-07', people: { CARRIED_OUT: 'in Brazil' } },
      { name: 'election', kind: 'election', date: '2022-10-02', people: { CARRIED_OUT: 'in Brazil' } },
    ],
    [
      { name: 'meeting', kind: 'meeting', date: '2022-02-01', people: { ATTENDED: 'Oona Brask' } },
      { name: 'meeting', kind: 'meeting', date: '2022-02-02', people: { ATTENDED: 'Oona Brask' } },
    ],
  ]),
];

/** One day, one kind, as many dead, and nothing else: a day has two crashes, even in one country. */
const ONE_DAY: readonly Pair[] = [
  'crash',
  'fire',
  'attack',
  'killing',
  'disaster',
  'explosion',
  'protest',
  'arrest',
  'clash',
  'kidnapping',
].flatMap((kind) => {
  const side: Side = { name: kind, kind, date: '2021-05-10', killed: 2 };
  return events('two of a kind on one day', [
    [side, side],
    [
      { ...side, within: 'Brazil' },
      { ...side, within: 'Brazil' },
    ],
  ]);
});

/** What one person can do or suffer twice in a week, on two days. */
const TWICE: readonly Pair[] = ['Oona Brask', 'Dorian Veldt', 'Ilse Corvinus', 'Halvard Rist', 'Tamsin Orrell'].flatMap(
  (name) =>
    events('what happens to one person on two days', [
      ...[
        { kind: 'procession', people: { HONORED_IN: name } },
        { kind: 'arrest', people: { TARGETED_IN: name } },
        { kind: 'attack', people: { INJURED_IN: name } },
        { kind: 'attack', people: { TARGETED_IN: name } },
      ].map(({ kind, people }): readonly [Side, Side] => [
        { name: kind, kind, date: '2021-05-07', people },
        { name: kind, kind, date: '2021-05-09', people },
      ]),
    ]),
);

/** Pairs that must stay two. */
export const TWO: readonly Pair[] = [
  ...PEOPLE,
  ...GROUPS,
  ...PLACES,
  ...EVENTS,
  ...denied(EVENTS),
  ...ONE_DAY,
  ...TWICE,
];
