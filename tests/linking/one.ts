import { denied, type Pair, pairs, type Side } from './pair.ts';

const with2 = (name: string, a: Omit<Side, 'name'>, b: Omit<Side, 'name'>): readonly [Side, Side] => [
  { name, ...a },
  { name, ...b },
];

const alike = (names: readonly string[]): (readonly [string, string])[] => names.map((name) => [name, name] as const);

/** People who must become one. */
const PEOPLE: readonly Pair[] = [
  ...pairs('Person', "a rare name beside the same people: one of the two pronouns was another's", [
    with2(
      'Osric Vandermolen',
      { pronoun: 'she', beside: ['Dorian Veldt'] },
      { pronoun: 'he', beside: ['Dorian Veldt'] },
    ),
    with2('Hedvig Straume', { pronoun: 'he', beside: ['Oona Brask'] }, { pronoun: 'she', beside: ['Oona Brask'] }),
    with2(
      'Tiberiu Moldovan',
      { pronoun: 'she', beside: ['Ilse Corvinus'] },
      { pronoun: 'he', beside: ['Ilse Corvinus'] },
    ),
    with2(
      'Saoirse Kinnegad',
      { pronoun: 'he', beside: ['Halvard Rist'] },
      { pronoun: 'she', beside: ['Halvard Rist'] },
    ),
    with2('Anselm Rudzitis', { pronoun: 'she', beside: ['Dorian Veldt'] }, { pronoun: 'he', beside: ['Dorian Veldt'] }),
    with2('Ludovica Ferrazzi', { pronoun: 'he', beside: ['Oona Brask'] }, { pronoun: 'she', beside: ['Oona Brask'] }),
    with2(
      'Bartosz Wieczny',
      { pronoun: 'she', beside: ['Ilse Corvinus'] },
      { pronoun: 'he', beside: ['Ilse Corvinus'] },
    ),
    with2('Thandeka Mabuza', { pronoun: 'he', beside: ['Halvard Rist'] }, { pronoun: 'she', beside: ['Halvard Rist'] }),
    with2('Eirik Solbakken', { pronoun: 'she', beside: ['Dorian Veldt'] }, { pronoun: 'he', beside: ['Dorian Veldt'] }),
    with2('Nazanin Farrokhi', { pronoun: 'he', beside: ['Oona Brask'] }, { pronoun: 'she', beside: ['Oona Brask'] }),
    with2(
      'Cosimo Barbaresi',
      { pronoun: 'she', beside: ['Ilse Corvinus'] },
      { pronoun: 'he', beside: ['Ilse Corvinus'] },
    ),
    with2(
      'Ulrika Lagergren',
      { pronoun: 'he', beside: ['Halvard Rist'] },
      { pronoun: 'she', beside: ['Halvard Rist'] },
    ),
    with2(
      'Davit Gelashvili',
      { pronoun: 'she', beside: ['Dorian Veldt'] },
      { pronoun: 'he', beside: ['Dorian Veldt'] },
    ),
    with2('Imelda Cojuangco', { pronoun: 'he', beside: ['Oona Brask'] }, { pronoun: 'she', beside: ['Oona Brask'] }),
    with2(
      'Fergal Mulvihill',
      { pronoun: 'she', beside: ['Ilse Corvinus'] },
      { pronoun: 'he', beside: ['Ilse Corvinus'] },
    ),
    with2('Zdenka Horakova', { pronoun: 'he', beside: ['Halvard Rist'] }, { pronoun: 'she', beside: ['Halvard Rist'] }),
    with2(
      'Aurelio Santangelo',
      { pronoun: 'she', beside: ['Dorian Veldt'] },
      { pronoun: 'he', beside: ['Dorian Veldt'] },
    ),
    with2('Marit Hovland', { pronoun: 'he', beside: ['Oona Brask'] }, { pronoun: 'she', beside: ['Oona Brask'] }),
    with2(
      'Tomasz Brzozowski',
      { pronoun: 'she', beside: ['Ilse Corvinus'] },
      { pronoun: 'he', beside: ['Ilse Corvinus'] },
    ),
    with2(
      'Leocadia Figueira',
      { pronoun: 'he', beside: ['Halvard Rist'] },
      { pronoun: 'she', beside: ['Halvard Rist'] },
    ),
  ]),
  ...pairs('Person', 'one name in two spellings of another script', [
    ['Qassem Soleimani', 'Qasem Soleimani'],
    ['Qassem Soleimani', 'Qassim Suleimani'],
    ['Qasem Soleimani', 'Ghasem Soleimani'],
    ['Kassem Soleimani', 'Qassem Suleymani'],
    ['Javad Zarif', 'Javad Zariff'],
    ['Mohammad Javad Zarif', 'Mohammed Javad Zarif'],
    ['Abu Mahdi al-Muhandis', 'Abu Mahdi al-Mohandes'],
    ['Abu Mahdi al-Muhandis', 'Abu Mehdi Al-Muhandis'],
    ['Adel Abdul Mahdi', 'Adil Abdul-Mahdi'],
    ['Adel Abdul Mahdi', 'Adel Abdel Mahdi'],
    ['Esmail Qaani', 'Ismail Qaani'],
    ['Esmail Ghaani', 'Esmail Qaani'],
    ['Moqtada al-Sadr', 'Muqtada al-Sadr'],
    ['Moqtada al-Sadr', 'Moktada al-Sadr'],
    ['Muammar Gaddafi', 'Moammar Gadhafi'],
    ['Muammar Gaddafi', 'Muammar Qaddafi'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky'],
    ['Saddam Hussein', 'Saddam Hussain'],
    ['Osama bin Laden', 'Usama bin Laden'],
    ['Osama bin Laden', 'Osama bin Ladin'],
    ['Ayman al-Zawahiri', 'Ayman al-Zawahri'],
    ['Ayman al-Zawahiri', 'Aiman al Zawahiri'],
    ['Bashar al-Assad', 'Bashar Assad'],
    ['Bashar al-Assad', 'Bashar el-Assad'],
    ['Abdel Fattah el-Sisi', 'Abdul Fattah al-Sisi'],
    ['Abdel Fattah al-Sisi', 'Abdelfattah al-Sissi'],
    ['Hassan Rouhani', 'Hassan Rohani'],
    ['Hassan Rouhani', 'Hasan Rouhani'],
    ['Mahmoud Ahmadinejad', 'Mahmud Ahmadinejad'],
    ['Ali Khamenei', 'Ali Khamenei'],
    ['Hassan Nasrallah', 'Hasan Nasrallah'],
    ['Ismail Haniyeh', 'Ismail Haniya'],
    ['Ismail Haniyeh', 'Ismael Haniyeh'],
    ['Nouri al-Maliki', 'Nuri al-Maliki'],
    ['Haider al-Abadi', 'Haidar al-Abadi'],
    ['Jalal Talabani', 'Jalal Talebani'],
    ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
    ['Khalifa Haftar', 'Khalifa Hafter'],
    ['Yahya Sinwar', 'Yehya Sinwar'],
    ['Mohammed Deif', 'Mohammed Dief'],
    ['Marwan Barghouti', 'Marwan Barghouthi'],
    ['Viktor Yanukovych', 'Viktor Yanukovich'],
    ['Alexander Lukashenko', 'Aleksandr Lukashenko'],
    ['Joachim Löw', 'Joachim Loew'],
    ['Mesut Özil', 'Mesut Oezil'],
    ['Slobodan Milošević', 'Slobodan Milosevic'],
    ['Lech Wałęsa', 'Lech Walesa'],
    ['Anibal Cavaco Silva', 'Aníbal Cavaco Silva'],
    ['Farnoush Nobakht', 'Farnush Nobakht'],
    ['Hossein Salami', 'Hussein Salami'],
    ['Ebrahim Raisi', 'Ibrahim Raisi'],
    ['Ebrahim Raisi', 'Ebrahim Raeesi'],
    ['Amir Ali Hajizadeh', 'Amir-Ali Hajizadeh'],
    ['Mohammed al-Halbousi', 'Mohamed al-Halboosi'],
    ['Tariq Aziz', 'Tareq Aziz'],
    ['Zine el-Abidine Ben Ali', 'Zine al-Abidine Ben Ali'],
    ['Khaled Meshaal', 'Khaled Mishal'],
    ['Rafik Hariri', 'Rafiq al-Hariri'],
    ['Walid Muallem', 'Walid al-Moallem'],
  ]),
  ...pairs('Person', 'a title, an initial, a middle name or a nickname more', [
    ['General Qassem Soleimani', 'Qassem Soleimani'],
    ['Maj. Gen. Qassem Soleimani', 'Gen Qassem Soleimani'],
    ['Supreme Leader Ayatollah Ali Khamenei', 'Ayatollah Ali Khamenei'],
    ['Iranian Foreign Minister Javad Zarif', 'Javad Zarif'],
    ['Mohammad Javad Zarif', 'Javad Zarif'],
    ['Donald J. Trump', 'Donald Trump'],
    ['President Donald Trump', 'Donald Trump'],
    ['George W. Bush', 'President George W. Bush'],
    ['Dr. Ilse Corvinus', 'Professor Ilse Corvinus'],
    ['Sir Halvard Rist', 'Halvard Rist'],
    ['Maria Teresa Quiroga', 'Maria Quiroga'],
    ['Luiz Inacio Lula da Silva', 'Luiz Inácio Lula da Silva'],
    ['José María Aznar', 'Jose Maria Aznar'],
    ['Wojciech "Wojtek" Brandl', 'Wojciech Brandl'],
    ["Dorian Veldt's", 'Dorian Veldt'],
    ['DORIAN VELDT', 'Dorian Veldt'],
    ['Queen Elizabeth II', 'Queen Elizabeth II'],
    ['Pope Francis', 'Pope Francis'],
    ['Anne-Sophie Keller', 'Anne Sophie Keller'],
    ['Mohammed bin Salman', 'Crown Prince Mohammed bin Salman'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['Xi Jinping', 'President Xi Jinping'],
    ['Ban Ki-moon', 'Ban Ki Moon'],
  ]),
  ...pairs('Person', 'a rare full name links by itself', [
    ...alike([
      'Angela Merkel',
      'Imogen Tarrant',
      'Pirhossein Koulivand',
      'Jens Stoltenberg',
      'Oona Brask',
      'Mike Pompeo',
    ]),
    ...alike(['Dorian Veldt', 'Ilse Corvinus', 'Tamsin Orrell', 'Bogdan Lupasc', 'Petros Kallis', 'Yara Sabbagh']),
    ...alike(['Eskil Tveit', 'Casper Ruyter', 'Kofi Darkwa', 'Matteo Zanchi', 'Emmanuel Macron', 'Olaf Scholz']),
    ...alike(['Tudor Enescu', 'Matthew Tueller', 'Nancy Pelosi', 'Josep Borrell', 'Hadi al-Amiri', 'Halvard Rist']),
  ]),
  ...pairs('Person', 'a frequent name with one office, tie or company', [
    with2('John Smith', { leads: ['mayor', 'Tarvos'] }, { leads: ['mayor', 'Tarvos'] }),
    with2('David Jones', { leads: ['chairman', 'Ardell Bank'] }, { leads: ['chairman', 'Ardell Bank'] }),
    with2('Ali Hassan', { leads: ['commander', 'Badr Corps'] }, { leads: ['commander', 'Badr Corps'] }),
    with2('Maria Garcia', { beside: ['Tudor Enescu', 'Oona Brask'] }, { beside: ['Tudor Enescu', 'Oona Brask'] }),
    with2('Li Min', { beside: ['Dorian Veldt', 'Ilse Corvinus'] }, { beside: ['Dorian Veldt', 'Ilse Corvinus'] }),
    with2('Michael Brown', { title: 'striker', country: 'Wales' }, { title: 'striker', country: 'Wales' }),
    with2(
      'Ivan Petrov',
      { title: 'general', beside: ['Halvard Rist'] },
      { title: 'general', beside: ['Halvard Rist'] },
    ),
    with2('Ahmed Ali', { leads: ['president', 'Varland'] }, { leads: ['president', 'Varland'] }),
    with2('James Wilson', { beside: ['Kofi Darkwa', 'Petros Kallis'] }, { beside: ['Kofi Darkwa', 'Petros Kallis'] }),
    with2('Mary Johnson', { leads: ['director', 'Lomnice Institute'] }, { leads: ['director', 'Lomnice Institute'] }),
  ]),
  ...pairs('Person', 'one word, with an office or with the same people around', [
    [
      { name: 'Qassem Soleimani', leads: ['commander', 'Quds Force'] },
      { name: 'Soleimani', leads: ['commander', 'Quds Force'] },
    ],
    [
      { name: 'Javad Zarif', leads: ['foreign minister', 'Iran'] },
      { name: 'Zarif', leads: ['foreign minister', 'Iran'] },
    ],
    [
      { name: 'Tudor Enescu', beside: ['Oona Brask', 'Dorian Veldt'] },
      { name: 'Enescu', beside: ['Oona Brask', 'Dorian Veldt'] },
    ],
    [
      { name: 'Eskil Tveit', leads: ['mayor', 'Norrvik'] },
      { name: 'Tveit', leads: ['mayor', 'Norrvik'] },
    ],
    [
      { name: 'Ilse Corvinus', beside: ['Halvard Rist', 'Kofi Darkwa'] },
      { name: 'Corvinus', beside: ['Halvard Rist', 'Kofi Darkwa'] },
    ],
    [
      { name: 'Pelé', beside: ['Halvard Rist', 'Kofi Darkwa', 'Oona Brask'] },
      { name: 'Pelé', beside: ['Halvard Rist', 'Kofi Darkwa', 'Oona Brask'] },
    ],
  ]),
];

/** Bodies that must become one. */
const GROUPS: readonly Pair[] = [
  ...pairs('Group', 'two letters that stand for one body everywhere', [
    ['UN', 'United Nations'],
    ['U.N.', 'United Nations'],
    ['the UN', 'the United Nations'],
    ['U.N. Security Council', 'United Nations Security Council'],
    ['UN Security Council', 'U.N. Security Council'],
    ['UN General Assembly', 'United Nations General Assembly'],
    ['UN Human Rights Council', 'United Nations Human Rights Council'],
    ['UN Refugee Agency', 'United Nations Refugee Agency'],
    ['EU', 'European Union'],
    ['EU Council', 'European Union Council'],
  ]),
  ...pairs('Group', 'one body in two spellings', [
    ['Popular Mobilization Forces', 'Popular Mobilisation Forces'],
    ['Islamic Revolutionary Guard Corps', 'Islamic Revolutionary Guards Corps'],
    ['World Health Organization', 'World Health Organisation'],
    ['Quds Force', 'the Quds Force'],
    ['Quds Force', 'Qods Force'],
    ['Quds Force', "Iran's Quds Force"],
    ['Hezbollah', 'Hizbollah'],
    ['Hezbollah', 'Hizbullah'],
    ['Kataib Hezbollah', "Kata'ib Hezbollah"],
    ['al-Qaeda', 'Al Qaida'],
    ['Taliban', 'Taleban'],
    ['Hashd al-Shaabi', 'Hashd al Shaabi'],
    ['Tolland Motors Inc.', 'Tolland Motors'],
    ['Malaysia Airlines', 'Malaysian Airlines'],
    ['Ukraine International Airlines', 'Ukraine International Airlines'],
    ['Iraqi parliament', "Iraq's parliament"],
    ['Parliament of Iraq', 'Iraqi parliament'],
    ['Iranian foreign ministry', "Iran's Foreign Ministry"],
    ['Supreme Court of India', 'Indian Supreme Court'],
    ['University of Tehran', 'Tehran University'],
    ['US Department of State', 'U.S. Department of State'],
    ['German government', 'Government of Germany'],
    ['Revolutionary Guards', 'Iranian Revolutionary Guards'],
    ['Halden Air', 'Halden Air'],
    ['Harbour Pilots Union', 'Harbor Pilots Union'],
    ['United Nations Security Council', 'United Nations Security Council'],
  ]),
  ...pairs('Group', 'an acronym, spelled out or learned', [
    [{ name: ['Popular Mobilization Forces', 'PMF'] }, 'PMF'],
    [{ name: ['Popular Mobilization Forces', 'PMF'] }, { name: ['PMF', 'Popular Mobilisation Forces'] }],
    ['IRGC', 'Islamic Revolutionary Guard Corps'],
    ['IRGC', 'IRGC'],
    ['ISNA', 'ISNA'],
    ['U.N.', 'UN'],
    ['NATO', 'NATO'],
    [{ name: ['European Union', 'EU'] }, 'EU'],
    [{ name: ['Halden Pilots Guild', 'HPG'] }, 'HPG'],
    ['OPCW', 'Organisation for the Prohibition of Chemical Weapons'],
  ]),
  ...pairs('Group', 'a kind of body with its country or its people', [
    with2(
      'National Guard',
      { country: 'Ukraine', leads: ['ally', 'Norrvik Guard'] },
      { country: 'Ukraine', leads: ['ally', 'Norrvik Guard'] },
    ),
    ['Syrian army', "Syria's army"],
    ['French police', 'Police of France'],
  ]),
];

/** Places that must become one. */
const PLACES: readonly Pair[] = [
  ...pairs('Place', 'one place under two of its names', [
    ['United States', 'US'],
    ['United States', 'U.S.'],
    ['America', 'USA'],
    ['United Kingdom', 'Britain'],
    ['Iran', 'Islamic Republic of Iran'],
    ['Kiev', 'Kyiv'],
    ['Düsseldorf', 'Duesseldorf'],
    ['Khuzestan', { name: 'Khuzestan', kind: 'province' }],
    [
      { name: 'Khuzestan', kind: 'province' },
      { name: 'Khuzestan Province', kind: 'province' },
    ],
    [
      { name: 'Norrvik', kind: 'city' },
      { name: 'city of Norrvik', kind: 'city' },
    ],
    ['Baghdad airport', "Baghdad's airport"],
    ['Baghdad airport', 'Baghdad International Airport'],
    ['near Baghdad airport', 'outside Baghdad airport'],
    ['Ain al-Asad', 'Ain al-Assad'],
    ['Karbala', 'Kerbala'],
    ['Kerman', 'Kerman'],
    ['Tehran', 'Teheran'],
    ['the Middle East', 'Middle East'],
    ['Green Zone', 'the Green Zone'],
    ['Sao Paulo', 'São Paulo'],
  ]),
  ...pairs('Place', 'a frequent name in one larger place', [
    with2('Springfield', { within: 'Illinois' }, { within: 'Illinois' }),
    with2('Cordoba', { within: 'Spain' }, { within: 'Spain' }),
    with2('Tripoli', { within: 'Libya' }, { within: 'Libya' }),
    with2('Orsova', { within: 'Romania' }, { within: 'Romania' }),
  ]),
];

const SOLEIMANI = { KILLED_IN: 'Qassem Soleimani' };

/** Happenings that must become one. */
const EVENTS: readonly Pair[] = [
  ...pairs('Event', 'one happening in two wordings', [
    [
      { name: 'airstrike', kind: 'attack', date: '2020-01-03', within: 'Baghdad', people: SOLEIMANI },
      { name: 'drone attack', kind: 'attack', date: '2020-01-03', people: SOLEIMANI },
    ],
    [
      { name: 'drone strike', kind: 'attack', people: SOLEIMANI },
      { name: 'killing', kind: 'killing', date: '2020-01-03', people: SOLEIMANI },
    ],
    [
      { name: 'assassination', kind: 'killing', within: 'Baghdad airport', people: SOLEIMANI },
      { name: 'airstrike', kind: 'attack', within: 'Baghdad', people: SOLEIMANI },
    ],
    [
      {
        name: 'strike',
        kind: 'attack',
        date: '2020-01-03',
        within: 'Baghdad',
        people: { CARRIED_OUT: 'in United States' },
      },
      {
        name: 'raid',
        kind: 'attack',
        date: '2020-01-03',
        within: 'Baghdad',
        people: { CARRIED_OUT: 'in United States' },
      },
    ],
    [
      { name: 'death', kind: 'death', people: { KILLED_IN: 'Oona Brask' } },
      { name: 'crash', kind: 'crash', people: { KILLED_IN: 'Oona Brask' } },
    ],
    [
      {
        name: 'procession',
        kind: 'procession',
        date: '2020-01-05',
        within: 'Ahvaz',
        people: { HONORED_IN: 'Qassem Soleimani' },
      },
      {
        name: 'farewell',
        kind: 'funeral',
        date: '2020-01-05',
        within: 'Ahvaz',
        people: { HONORED_IN: 'Qasem Soleimani' },
      },
    ],
    [
      { name: 'procession', kind: 'procession', within: 'Ahvaz', people: { HONORED_IN: 'Mirela Dobre' } },
      { name: 'procession', kind: 'procession', within: 'Ahvaz', people: { HONORED_IN: 'Mirela Dobre' } },
    ],
    [
      { name: 'burial', kind: 'burial', date: '2020-01-07', people: { HONORED_IN: 'Mirela Dobre' } },
      { name: 'burial', kind: 'burial', date: '2020-01-07', within: 'Ostby', people: { HONORED_IN: 'Mirela Dobre' } },
    ],
    [
      { name: 'funeral', kind: 'funeral', date: '2020-01-07', within: 'Ostby', people: { HONORED_IN: 'Mirela Dobre' } },
      { name: 'burial', kind: 'burial', date: '2020-01-07', within: 'Ostby', people: { HONORED_IN: 'Mirela Dobre' } },
    ],
    [
      { name: 'vote', kind: 'vote', date: '2020-01-05', people: { CARRIED_OUT: 'the Halden Council' } },
      { name: 'vote', kind: 'vote', date: '2020-01-05', people: { CARRIED_OUT: 'the Halden Council' } },
    ],
    [
      { name: 'arrest', kind: 'arrest', date: '2022-02-01', people: { TARGETED_IN: 'Oona Brask' }, within: 'Ostby' },
      { name: 'arrest', kind: 'arrest', date: '2022-02-01', people: { TARGETED_IN: 'Oona Brask' }, within: 'Ostby' },
    ],
    [
      { name: 'meeting', kind: 'meeting', date: '2022-02-01', within: 'Geneva', people: { ATTENDED: 'Oona Brask' } },
      { name: 'talks', kind: 'meeting', date: '2022-02-01', within: 'Geneva', people: { ATTENDED: 'Oona Brask' } },
    ],
    [
      { name: 'shelling', kind: 'attack', date: '2021-05-10', within: 'Orlava', killed: 4 },
      { name: 'attack', kind: 'attack', date: '2021-05-10', within: 'Orlava', killed: 6 },
    ],
    [
      { name: 'crash', kind: 'crash', date: '2020-01-08', within: 'Tehran', killed: 176 },
      { name: 'crash', kind: 'crash', date: '2020-01-08', within: 'Tehran', killed: 176 },
    ],
    [
      { name: 'stampede', kind: 'disaster', date: '2020-01-07', within: 'Kerman', killed: 56 },
      { name: 'crush', kind: 'disaster', date: '2020-01-07', within: 'Kerman', killed: 35 },
    ],
    [
      {
        name: 'election',
        kind: 'election',
        date: '2022-10-02',
        within: 'Brazil',
        people: { CARRIED_OUT: 'the Halden Council' },
      },
      {
        name: 'vote',
        kind: 'vote',
        date: '2022-10-02',
        within: 'Brazil',
        people: { CARRIED_OUT: 'the Halden Council' },
      },
    ],
    [
      { name: 'Iran-Iraq war', kind: 'war' },
      { name: 'Iran-Iraq War', kind: 'war', date: '1980-09-22' },
    ],
  ]),
];

const ONE_LIFE = ['Oona Brask', 'Dorian Veldt', 'Ilse Corvinus', 'Halvard Rist', 'Tamsin Orrell'].flatMap((name) =>
  ['killing', 'attack', 'crash', 'burial'].map((kind): readonly [Side, Side] => {
    const people = kind === 'burial' ? { HONORED_IN: name } : { KILLED_IN: name };
    return [
      { name: kind, kind, date: '2021-05-07', people },
      { name: kind, kind, date: '2021-05-09', people },
    ];
  }),
);

/** Nobody is killed or buried twice: one of the two days is another's, of a charge or of the news. */
const LIVES: readonly Pair[] = pairs('Event', 'one named person dead, on two days of one week', ONE_LIFE);

/** Pairs that must become one. */
export const ONE: readonly Pair[] = [...PEOPLE, ...GROUPS, ...PLACES, ...EVENTS, ...denied(EVENTS), ...LIVES];
