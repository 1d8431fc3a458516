/** Sentences with the dates they give, read on one day; undefined when the article has no date. */
export interface DateTable {
  readonly published: string | undefined;
  /**
   * A sentence, then one indented line for each of its dates: `words | EDTF | first day | last day | basis | kind`, or
   * `words | days MIN to MAX | basis | kind` where it is counted from the event before, or `nothing`.
   */
  readonly table: string;
}

/**
 * Sentences written by hand; their dates were first taken from the grammar, then read line by line and put right in grammar or
 * table. 5 January 2020 is a Sunday, 13 March 2026 a Friday.
 */
export const tables: readonly DateTable[] = [
  {
    published: '2020-01-05',
    table: `
He was killed on Friday.
  Friday | 2020-01-03 | 2020-01-03 | 2020-01-03 | weekday-resolved | point
The procession was held in the city on Sunday.
  Sunday | 2020-01-05 | 2020-01-05 | 2020-01-05 | weekday-resolved | point
The council met on Wednesday.
  Wednesday | 2020-01-01 | 2020-01-01 | 2020-01-01 | weekday-resolved | point
Hundreds marched on Monday.
  Monday | 2019-12-30 | 2019-12-30 | 2019-12-30 | weekday-resolved | point
The body was flown home on Thursday.
  Thursday | 2020-01-02 | 2020-01-02 | 2020-01-02 | weekday-resolved | point
She resigned on Saturday.
  Saturday | 2020-01-04 | 2020-01-04 | 2020-01-04 | weekday-resolved | point
They arrived on Tuesday.
  Tuesday | 2019-12-31 | 2019-12-31 | 2019-12-31 | weekday-resolved | point
The vote will be held on Tuesday.
  Tuesday | 2020-01-07 | 2020-01-07 | 2020-01-07 | weekday-resolved | point
The funeral is to be held on Monday.
  Monday | 2020-01-06 | 2020-01-06 | 2020-01-06 | weekday-resolved | point
The president is set to visit the city on Wednesday.
  Wednesday | 2020-01-08 | 2020-01-08 | 2020-01-08 | weekday-resolved | point
He is scheduled to speak on Thursday.
  Thursday | 2020-01-09 | 2020-01-09 | 2020-01-09 | weekday-resolved | point
She vowed to return on Friday.
  Friday | 2020-01-10 | 2020-01-10 | 2020-01-10 | weekday-resolved | point
The talks are scheduled for Saturday.
  Saturday | 2020-01-11 | 2020-01-11 | 2020-01-11 | weekday-resolved | point
The minister plans to travel to Paris on Monday.
  Monday | 2020-01-06 | 2020-01-06 | 2020-01-06 | weekday-resolved | point
The trial opens on Monday.
  Monday | 2020-01-06 | 2020-01-06 | 2020-01-06 | weekday-resolved | point
The summit begins on Tuesday.
  Tuesday | 2020-01-07 | 2020-01-07 | 2020-01-07 | weekday-resolved | point
The king would address the nation on Wednesday, officials said.
  Wednesday | 2020-01-08 | 2020-01-08 | 2020-01-08 | weekday-resolved | point
He is expected to appear in court on Thursday.
  Thursday | 2020-01-09 | 2020-01-09 | 2020-01-09 | weekday-resolved | point
Lawmakers may vote on Tuesday.
  Tuesday | 2020-01-07 | 2020-01-07 | 2020-01-07 | weekday-resolved | point
The body will be taken to the capital on Monday before being buried in his home town on Tuesday.
  Monday | 2020-01-06 | 2020-01-06 | 2020-01-06 | weekday-resolved | point
  Tuesday | 2020-01-07 | 2020-01-07 | 2020-01-07 | weekday-resolved | point
The ceremony takes place on Tuesday.
  Tuesday | 2020-01-07 | 2020-01-07 | 2020-01-07 | weekday-resolved | point
Officials said on Monday that the school would reopen on Wednesday.
  Monday | 2019-12-30 | 2019-12-30 | 2019-12-30 | weekday-resolved | point
  Wednesday | 2020-01-08 | 2020-01-08 | 2020-01-08 | weekday-resolved | point
Friday's attack killed five people.
  Friday | 2020-01-03 | 2020-01-03 | 2020-01-03 | weekday-resolved | point
The Tuesday meeting failed.
  Tuesday | 2019-12-31 | 2019-12-31 | 2019-12-31 | weekday-resolved | point
He was arrested last Friday.
  last Friday | 2020-01-03 | 2020-01-03 | 2020-01-03 | weekday-resolved | point
She was elected last Sunday.
  last Sunday | 2019-12-29 | 2019-12-29 | 2019-12-29 | weekday-resolved | point
They will meet next Friday.
  next Friday | 2020-01-10 | 2020-01-10 | 2020-01-10 | weekday-resolved | point
They will meet next Sunday.
  next Sunday | 2020-01-12 | 2020-01-12 | 2020-01-12 | weekday-resolved | point
The team plays this Friday.
  this Friday | 2020-01-10 | 2020-01-10 | 2020-01-10 | weekday-resolved | point
They will gather this coming Monday.
  this coming Monday | 2020-01-06 | 2020-01-06 | 2020-01-06 | weekday-resolved | point
The army attacked late Thursday night.
  late Thursday night | 2020-01-02 | 2020-01-02 | 2020-01-02 | weekday-resolved | point
The plane crashed early Friday morning.
  early Friday morning | 2020-01-03 | 2020-01-03 | 2020-01-03 | weekday-resolved | point
The bomb exploded on Saturday evening.
  Saturday evening | 2020-01-04 | 2020-01-04 | 2020-01-04 | weekday-resolved | point
The talks ended Friday afternoon.
  Friday afternoon | 2020-01-03 | 2020-01-03 | 2020-01-03 | weekday-resolved | point
The minister resigned on Monday last week.
  Monday last week | 2019-12-23 | 2019-12-23 | 2019-12-23 | weekday-resolved | point
The court will rule on Friday next week.
  Friday next week | 2020-01-10 | 2020-01-10 | 2020-01-10 | weekday-resolved | point
The mayor left on Friday.
  Friday | 2020-01-03 | 2020-01-03 | 2020-01-03 | weekday-resolved | point
He spoke on the following Sunday.
  the following Sunday | days 1 to 7 | unresolved | point
She prays every Friday.
  every Friday | null | null | null | explicit | repeated
The market opens on Sundays.
  Sundays | null | null | null | explicit | repeated
Each Monday the council meets.
  Each Monday | null | null | null | explicit | repeated
The Sunday Times reported the story.
  nothing
The church was full on Good Friday.
  Good Friday | 2019-04-19 | 2019-04-19 | 2019-04-19 | article-date | point
He was hurt yesterday.
  yesterday | 2020-01-04 | 2020-01-04 | 2020-01-04 | article-date | point
The storm hit the coast the day before yesterday.
  the day before yesterday | 2020-01-03 | 2020-01-03 | 2020-01-03 | article-date | point
The team arrives tomorrow.
  tomorrow | 2020-01-06 | 2020-01-06 | 2020-01-06 | article-date | point
The minister leaves the day after tomorrow.
  the day after tomorrow | 2020-01-07 | 2020-01-07 | 2020-01-07 | article-date | point
The match was played tonight.
  tonight | 2020-01-05 | 2020-01-05 | 2020-01-05 | article-date | point
The parliament voted today.
  today | 2020-01-05 | 2020-01-05 | 2020-01-05 | article-date | point
The house burned last night.
  last night | 2020-01-04 | 2020-01-04 | 2020-01-04 | article-date | point
The leaders met this morning.
  this morning | 2020-01-05 | 2020-01-05 | 2020-01-05 | article-date | point
Snow fell overnight.
  overnight | 2020-01-04/2020-01-05 | 2020-01-04 | 2020-01-05 | article-date | interval
Two rockets fell overnight on Friday.
  overnight on Friday | 2020-01-03/2020-01-04 | 2020-01-03 | 2020-01-04 | weekday-resolved | interval
Fighting went on over the weekend.
  the weekend | 2020-01-04/2020-01-05 | 2020-01-04 | 2020-01-05 | article-date | interval
The fair was held last weekend.
  last weekend | 2019-12-28/2019-12-29 | 2019-12-28 | 2019-12-29 | article-date | interval
The fair will be held next weekend.
  next weekend | 2020-01-11/2020-01-12 | 2020-01-11 | 2020-01-12 | article-date | interval
The team will play at the weekend.
  the weekend | 2020-01-04/2020-01-05 | 2020-01-04 | 2020-01-05 | article-date | interval
He was killed earlier this week.
  earlier this week | 2019-12-30/2020-01-05 | 2019-12-30 | 2020-01-05 | article-date | interval
He will travel later this week.
  later this week | 2020-01-05 | 2020-01-05 | 2020-01-05 | article-date | interval
The general was killed last week.
  last week | 2019-12-23/2019-12-29 | 2019-12-23 | 2019-12-29 | article-date | interval
The committee meets next week.
  next week | 2020-01-06/2020-01-12 | 2020-01-06 | 2020-01-12 | article-date | interval
The law was passed last month.
  last month | 2019-12 | 2019-12-01 | 2019-12-31 | article-date | point
The law will be passed next month.
  next month | 2020-02 | 2020-02-01 | 2020-02-29 | article-date | point
The festival was held last year.
  last year | 2019 | 2019-01-01 | 2019-12-31 | article-date | point
The election is due next year.
  next year | 2021 | 2021-01-01 | 2021-12-31 | article-date | point
Prices fell this year.
  this year | 2020 | 2020-01-01 | 2020-12-31 | article-date | point
Prices rose earlier this year.
  earlier this year | 2020-01-01/2020-01-05 | 2020-01-01 | 2020-01-05 | article-date | interval
The company failed late last year.
  late last year | 2019~ | 2019-07-03 | 2019-12-31 | article-date | interval
The minister resigned earlier in the week.
  earlier in the week | 2019-12-30/2020-01-05 | 2019-12-30 | 2020-01-05 | article-date | interval
The bridge will open later in the month.
  later in the month | 2020-01-05/2020-01-31 | 2020-01-05 | 2020-01-31 | article-date | interval
Tension grew in recent days.
  recent days | 2019-12-29~/2020-01-05~ | 2019-12-29 | 2020-01-05 | article-date | interval
The army withdrew in recent weeks.
  recent weeks | 2019-11-24~/2020-01-05~ | 2019-11-24 | 2020-01-05 | article-date | interval
Prices rose in recent years.
  recent years | 2015-01-05~/2020-01-05~ | 2015-01-05 | 2020-01-05 | article-date | interval
More troops will arrive in the coming days.
  the coming days | 2020-01-05~/2020-01-12~ | 2020-01-05 | 2020-01-12 | article-date | interval
Dozens were killed in the past week.
  the past week | 2019-12-29~/2020-01-05~ | 2019-12-29 | 2020-01-05 | article-date | interval
Prices doubled over the last ten years.
  the last ten years | 2010-01-04~/2020-01-05~ | 2010-01-04 | 2020-01-05 | article-date | interval
Three people died in the last 24 hours.
  the last 24 hours | 2020-01-04~/2020-01-05~ | 2020-01-04 | 2020-01-05 | article-date | interval
The plan will be ready in the next few days.
  the next few days | 2020-01-05~/2020-01-11~ | 2020-01-05 | 2020-01-11 | article-date | interval
The war has killed thousands over the past decade.
  the past decade | 2010-01-04~/2020-01-05~ | 2010-01-04 | 2020-01-05 | article-date | interval
He was shot on Christmas Day.
  Christmas Day | 2019-12-25 | 2019-12-25 | 2019-12-25 | article-date | point
The bridge collapsed on New Year's Eve.
  New Year's Eve | 2019-12-31 | 2019-12-31 | 2019-12-31 | article-date | point
The law took effect on New Year’s Day 2018.
  New Year’s Day 2018 | 2018-01-01 | 2018-01-01 | 2018-01-01 | explicit | point
The union will march on May Day.
  May Day | 2020-05-01 | 2020-05-01 | 2020-05-01 | article-date | point
The talks broke down before Christmas.
  before Christmas | ../2019-12-24 | null | 2019-12-24 | article-date | interval
Rebels attacked the town over Christmas.
  Christmas | 2019-12-24/2019-12-26 | 2019-12-24 | 2019-12-26 | article-date | interval
He was last seen on Christmas Eve 2011.
  Christmas Eve 2011 | 2011-12-24 | 2011-12-24 | 2011-12-24 | explicit | point
Mourners stood around a Christmas tree.
  nothing
The boat left Christmas Island.
  nothing
He died on Jan. 3.
  Jan. 3 | 2020-01-03 | 2020-01-03 | 2020-01-03 | article-date | point
He died on January 3.
  January 3 | 2020-01-03 | 2020-01-03 | 2020-01-03 | article-date | point
He died on 3 January.
  3 January | 2020-01-03 | 2020-01-03 | 2020-01-03 | article-date | point
He died on the 3rd of January.
  3rd of January | 2020-01-03 | 2020-01-03 | 2020-01-03 | article-date | point
He died on December 27.
  December 27 | 2019-12-27 | 2019-12-27 | 2019-12-27 | article-date | point
The vote will take place on March 5.
  March 5 | 2020-03-05 | 2020-03-05 | 2020-03-05 | article-date | point
The vote took place on March 5.
  March 5 | 2019-03-05 | 2019-03-05 | 2019-03-05 | article-date | point
He was born on January 3, 2020.
  January 3, 2020 | 2020-01-03 | 2020-01-03 | 2020-01-03 | explicit | point
He was born on 3 January 2020 in Rome.
  3 January 2020 | 2020-01-03 | 2020-01-03 | 2020-01-03 | explicit | point
It happened on Sunday, Jan. 5, 2020.
  Sunday, Jan. 5, 2020 | 2020-01-05 | 2020-01-05 | 2020-01-05 | explicit | point
It happened on Sunday, 5 January.
  Sunday, 5 January | 2020-01-05 | 2020-01-05 | 2020-01-05 | article-date | point
The fair ran from January 3 to January 5.
  from January 3 to January 5 | 2020-01-03/2020-01-05 | 2020-01-03 | 2020-01-05 | article-date | interval
The fair ran on January 3-5, 2019.
  January 3-5, 2019 | 2019-01-03/2019-01-05 | 2019-01-03 | 2019-01-05 | explicit | interval
The fair ran from 3 to 5 January 2019.
  3 to 5 January 2019 | 2019-01-03/2019-01-05 | 2019-01-03 | 2019-01-05 | explicit | interval
The fair ran from January 30 to February 2, 2019.
  from January 30 to February 2, 2019 | 2019-01-30/2019-02-02 | 2019-01-30 | 2019-02-02 | explicit | interval
The court ruled in May.
  May | 2019-05 | 2019-05-01 | 2019-05-31 | article-date | point
The court will rule in May.
  May | 2020-05 | 2020-05-01 | 2020-05-31 | article-date | point
The court ruled in January.
  January | 2020-01 | 2020-01-01 | 2020-01-31 | article-date | point
The bridge opened in May 2019.
  May 2019 | 2019-05 | 2019-05-01 | 2019-05-31 | explicit | point
The bridge opened in early January.
  early January | 2020-01~ | 2020-01-01 | 2020-01-16 | article-date | point
The bridge opened in late December.
  late December | 2019-12~ | 2019-12-17 | 2019-12-31 | article-date | point
The bridge opened in mid-January.
  mid-January | 2020-01~ | 2020-01-09 | 2020-01-23 | article-date | point
The bridge opened in mid-January 2019.
  mid-January 2019 | 2019-01~ | 2019-01-09 | 2019-01-23 | explicit | point
The party lost last March.
  last March | 2019-03 | 2019-03-01 | 2019-03-31 | article-date | point
He will retire next June.
  next June | 2020-06 | 2020-06-01 | 2020-06-30 | article-date | point
January's attack killed ten people.
  January | 2020-01 | 2020-01-01 | 2020-01-31 | article-date | point
The plant closed in December 1999.
  December 1999 | 1999-12 | 1999-12-01 | 1999-12-31 | explicit | point
The war began in 1980.
  1980 | 1980 | 1980-01-01 | 1980-12-31 | explicit | point
He has led the party since 2011.
  since 2011 | 2011/.. | 2011-01-01 | null | explicit | interval
He ruled until 1989.
  until 1989 | ../1989 | null | 1989-12-31 | explicit | interval
The war lasted from 1980 to 1988.
  from 1980 to 1988 | 1980/1988 | 1980-01-01 | 1988-12-31 | explicit | interval
The war between 2003 and 2011 cost many lives.
  between 2003 and 2011 | 2003/2011 | 2003-01-01 | 2011-12-31 | explicit | interval
The Iran-Iraq War (1980-1988) cost many lives.
  1980-1988 | 1980/1988 | 1980-01-01 | 1988-12-31 | explicit | interval
The 1980-88 war cost many lives.
  1980-88 | 1980/1988 | 1980-01-01 | 1988-12-31 | explicit | interval
The 2015 deal limited the programme.
  2015 | 2015 | 2015-01-01 | 2015-12-31 | explicit | point
Iran's 2009 election was disputed.
  2009 | 2009 | 2009-01-01 | 2009-12-31 | explicit | point
The plant was built in the 1980s.
  1980s | 198X | 1980-01-01 | 1989-12-31 | explicit | interval
The plant was built in the late 1990s.
  late 1990s | 199X | 1995-01-01 | 1999-12-31 | explicit | interval
Music of the '60s was played.
  '60s | 196X | 1960-01-01 | 1969-12-31 | explicit | interval
The plant was built in mid-2019.
  mid-2019 | 2019~ | 2019-04-02 | 2019-10-01 | explicit | point
The plant was built in early 2019.
  early 2019 | 2019~ | 2019-01-01 | 2019-07-02 | explicit | point
He lived around 1850.
  around 1850 | 1850~ | 1850-01-01 | 1850-12-31 | explicit | point
The house dates from the 19th century.
  19th century | 1801/1900 | 1801-01-01 | 1900-12-31 | explicit | interval
The town was founded in the early 18th century.
  early 18th century | 1701/1800 | 1701-01-01 | 1750-12-31 | explicit | interval
The strike lasted from Monday to Wednesday.
  from Monday to Wednesday | 2019-12-30/2020-01-01 | 2019-12-30 | 2020-01-01 | weekday-resolved | interval
The talks ran between Monday and Thursday.
  between Monday and Thursday | 2019-12-30/2020-01-02 | 2019-12-30 | 2020-01-02 | weekday-resolved | interval
The road has been closed since Friday.
  since Friday | 2020-01-03/.. | 2020-01-03 | null | weekday-resolved | interval
The road will be closed until Tuesday.
  until Tuesday | ../2020-01-07 | null | 2020-01-07 | weekday-resolved | interval
The report is due by Friday.
  by Friday | ../2020-01-10 | null | 2020-01-10 | weekday-resolved | interval
The report must be finished by 2030.
  by 2030 | ../2030 | null | 2030-12-31 | explicit | interval
The shop closed between March and May 2019.
  between March and May 2019 | 2019-03/2019-05 | 2019-03-01 | 2019-05-31 | explicit | interval
The team trained in the summer of 2018.
  summer of 2018 | 2018-22 | 2018-06-01 | 2018-08-31 | explicit | point
The team trained in summer 2018.
  summer 2018 | 2018-22 | 2018-06-01 | 2018-08-31 | explicit | point
The king visited last summer.
  last summer | 2019-22 | 2019-06-01 | 2019-08-31 | article-date | point
The king visited in the spring.
  spring | 2019-21 | 2019-03-01 | 2019-05-31 | article-date | point
The king will visit this winter.
  this winter | 2019-24 | 2019-12-01 | 2020-02-29 | article-date | point
The war ended two years ago.
  two years ago | 2018~ | 2017-10-02 | 2019-04-01 | article-date | point
The war ended 40 years ago.
  40 years ago | 1980~ | 1979-01-01 | 1981-12-31 | article-date | point
The man vanished three days ago.
  three days ago | 2020-01-02 | 2020-01-02 | 2020-01-02 | article-date | point
The man vanished two weeks ago.
  two weeks ago | 2019-12-22~ | 2019-12-19 | 2019-12-25 | article-date | point
The man vanished six months ago.
  six months ago | 2019-07~ | 2019-06-23 | 2019-08-08 | article-date | point
The man vanished a week ago.
  a week ago | 2019-12-29~ | 2019-12-26 | 2020-01-01 | article-date | point
The man vanished several years ago.
  several years ago | 2011~/2018~ | 2010-10-02 | 2019-04-01 | article-date | point
The man vanished hours ago.
  hours ago | 2020-01-05~ | 2020-01-04 | 2020-01-05 | article-date | point
A week later he resigned.
  A week later | days 7 to 7 | unresolved | point
He resigned the day before.
  the day before | days -1 to -1 | unresolved | point
The following day he resigned.
  The following day | days 1 to 1 | unresolved | point
The next day he resigned.
  The next day | days 1 to 1 | unresolved | point
Two days earlier he had resigned.
  Two days earlier | days -2 to -2 | unresolved | point
Hours after the attack he spoke.
  Hours after | days 0 to 1 | unresolved | point
He spoke two days before the election.
  two days before | days -2 to -2 | unresolved | point
Days later the town fell.
  Days later | days 2 to 20 | unresolved | point
He resigned the same day.
  the same day | days 0 to 0 | unresolved | point
He left the previous week.
  the previous week | days -13 to -1 | unresolved | interval
He led the force for more than 20 years.
  20 years | null | null | null | explicit | duration
He led the force for twenty-one years.
  twenty-one years | null | null | null | explicit | duration
They stayed for three days.
  three days | null | null | null | explicit | duration
The three-day festival was loud.
  three-day | null | null | null | explicit | duration
A two-week truce was agreed.
  two-week | null | null | null | explicit | duration
The 21-year-old man was hurt.
  nothing
He was 66 years old.
  nothing
He stayed for a week.
  a week | null | null | null | explicit | duration
The match takes place every year.
  every year | null | null | null | explicit | repeated
The committee meets each month.
  each month | null | null | null | explicit | repeated
The date is 2020-01-03.
  2020-01-03 | 2020-01-03 | 2020-01-03 | 2020-01-03 | explicit | point
The form says 01/13/2020.
  01/13/2020 | 2020-01-13 | 2020-01-13 | 2020-01-13 | explicit | point
The form says 13/01/2020.
  13/01/2020 | 2020-01-13 | 2020-01-13 | 2020-01-13 | explicit | point
The form says 01/03/2020.
  01/03/2020 | 2020 | 2020-01-03 | 2020-03-01 | explicit | point
The march was held in the capital.
  nothing
He sat on the board.
  nothing
Sat on the board, he smiled.
  nothing
May said the talks had failed.
  nothing
He was criticised by May.
  nothing
He may go to the second round.
  nothing
He came second.
  nothing
It took a second.
  nothing
Floods hit in 2,000 homes.
  nothing
Power failed in 2000 homes.
  nothing
The plane left at 1500 GMT.
  nothing
He earns $5 a year.
  nothing
Police arrested 1999 people in the city.
  nothing
April Jones met August Meyer in June.
  June | 2019-06 | 2019-06-01 | 2019-06-30 | article-date | point
The bill passed by 2000 votes.
  nothing
He was in his 80s.
  nothing
The procession began at 7am on Sunday.
  Sunday | 2020-01-05 | 2020-01-05 | 2020-01-05 | weekday-resolved | point
The procession will begin at 7 a.m. Monday.
  Monday | 2020-01-06 | 2020-01-06 | 2020-01-06 | weekday-resolved | point
Protests broke out on Friday and Saturday.
  Friday and Saturday | 2020-01-03/2020-01-04 | 2020-01-03 | 2020-01-04 | weekday-resolved | interval
Police questioned the men on Friday and on Monday.
  Friday | 2020-01-03 | 2020-01-03 | 2020-01-03 | weekday-resolved | point
  Monday | 2019-12-30 | 2019-12-30 | 2019-12-30 | weekday-resolved | point
`,
  },
  {
    published: '2020-01-07',
    table: `
The report is due by Friday.
  by Friday | ../2020-01-10 | null | 2020-01-10 | weekday-resolved | interval
Talks are due to resume on Monday.
  Monday | 2020-01-13 | 2020-01-13 | 2020-01-13 | weekday-resolved | point
The vote is due on Monday.
  Monday | 2020-01-13 | 2020-01-13 | 2020-01-13 | weekday-resolved | point
The funeral is on Monday.
  Monday | 2020-01-13 | 2020-01-13 | 2020-01-13 | weekday-resolved | point
The king visited this winter.
  this winter | 2019-24 | 2019-12-01 | 2020-02-29 | article-date | point
The king will visit this winter.
  this winter | 2019-24 | 2019-12-01 | 2020-02-29 | article-date | point
The king will visit next winter.
  next winter | 2020-24 | 2020-12-01 | 2021-02-28 | article-date | point
The king will visit next summer.
  next summer | 2020-22 | 2020-06-01 | 2020-08-31 | article-date | point
The court heard the case last December.
  last December | 2019-12 | 2019-12-01 | 2019-12-31 | article-date | point
The war ended 40 years ago.
  40 years ago | 1980~ | 1979-01-01 | 1981-12-31 | article-date | point
The man vanished six months ago.
  six months ago | 2019-07~ | 2019-06-23 | 2019-08-08 | article-date | point
Police said on Tuesday that a man had been arrested on Monday.
  Tuesday | 2020-01-07 | 2020-01-07 | 2020-01-07 | weekday-resolved | point
  Monday | 2020-01-06 | 2020-01-06 | 2020-01-06 | weekday-resolved | point
Police said a man was arrested on Wednesday.
  Wednesday | 2020-01-01 | 2020-01-01 | 2020-01-01 | weekday-resolved | point
The prime minister told parliament on Tuesday that troops would leave in March.
  Tuesday | 2020-01-07 | 2020-01-07 | 2020-01-07 | weekday-resolved | point
  March | 2020-03 | 2020-03-01 | 2020-03-31 | article-date | point
He was killed on Friday in an air strike near the airport.
  Friday | 2020-01-03 | 2020-01-03 | 2020-01-03 | weekday-resolved | point
The remains will be buried on Wednesday, the family said.
  Wednesday | 2020-01-08 | 2020-01-08 | 2020-01-08 | weekday-resolved | point
The minister, who arrived on Monday, will leave on Thursday.
  Monday | 2020-01-06 | 2020-01-06 | 2020-01-06 | weekday-resolved | point
  Thursday | 2020-01-09 | 2020-01-09 | 2020-01-09 | weekday-resolved | point
A spokesman said the ship had sunk on Saturday night.
  Saturday night | 2020-01-04 | 2020-01-04 | 2020-01-04 | weekday-resolved | point
The union has called a strike for Friday.
  Friday | 2020-01-10 | 2020-01-10 | 2020-01-10 | weekday-resolved | point
The union called for a strike on Friday.
  Friday | 2020-01-03 | 2020-01-03 | 2020-01-03 | weekday-resolved | point
Workers are planning to strike on Friday.
  Friday | 2020-01-10 | 2020-01-10 | 2020-01-10 | weekday-resolved | point
The team won on Tuesday.
  Tuesday | 2020-01-07 | 2020-01-07 | 2020-01-07 | weekday-resolved | point
The bomb went off at around 8 p.m. on Tuesday.
  Tuesday | 2020-01-07 | 2020-01-07 | 2020-01-07 | weekday-resolved | point
The bank cut rates on Thursday, its third cut since June.
  Thursday | 2020-01-02 | 2020-01-02 | 2020-01-02 | weekday-resolved | point
  since June | 2019-06/.. | 2019-06-01 | null | article-date | interval
The singer died on New Year's Day.
  New Year's Day | 2020-01-01 | 2020-01-01 | 2020-01-01 | article-date | point
He was shot dead on Jan. 2 in Berlin.
  Jan. 2 | 2020-01-02 | 2020-01-02 | 2020-01-02 | article-date | point
He had been in prison since July 2016.
  since July 2016 | 2016-07/.. | 2016-07-01 | null | explicit | interval
The trial, which began on Nov. 4, continues.
  Nov. 4 | 2019-11-04 | 2019-11-04 | 2019-11-04 | article-date | point
The party won the election in November.
  November | 2019-11 | 2019-11-01 | 2019-11-30 | article-date | point
The deal was signed on 14 July 2015 in Vienna.
  14 July 2015 | 2015-07-14 | 2015-07-14 | 2015-07-14 | explicit | point
She took office in January 2017.
  January 2017 | 2017-01 | 2017-01-01 | 2017-01-31 | explicit | point
The school was founded in 1904.
  1904 | 1904 | 1904-01-01 | 1904-12-31 | explicit | point
The film was made between 1998 and 2001.
  between 1998 and 2001 | 1998/2001 | 1998-01-01 | 2001-12-31 | explicit | interval
Protests began in late 2018.
  late 2018 | 2018~ | 2018-07-03 | 2018-12-31 | explicit | point
Thousands fled the country during the 1990s.
  1990s | 199X | 1990-01-01 | 1999-12-31 | explicit | interval
He was born in the early 1960s.
  early 1960s | 196X | 1960-01-01 | 1964-12-31 | explicit | interval
The bridge collapsed in August 2018, killing 43 people.
  August 2018 | 2018-08 | 2018-08-01 | 2018-08-31 | explicit | point
The group was formed in the mid-1980s.
  mid-1980s | 198X | 1982-07-02 | 1987-07-02 | explicit | interval
The army took power in a 1999 coup.
  1999 | 1999 | 1999-01-01 | 1999-12-31 | explicit | point
His 2016 campaign was led by a friend.
  2016 | 2016 | 2016-01-01 | 2016-12-31 | explicit | point
A July 2018 report found many errors.
  July 2018 | 2018-07 | 2018-07-01 | 2018-07-31 | explicit | point
The October revolution changed the country.
  nothing
A ceasefire came into force at midnight on Monday.
  Monday | 2020-01-06 | 2020-01-06 | 2020-01-06 | weekday-resolved | point
The court adjourned the case until Friday.
  until Friday | ../2020-01-10 | null | 2020-01-10 | weekday-resolved | interval
The exhibition runs through March 15.
  March 15 | 2020-03-15 | 2020-03-15 | 2020-03-15 | article-date | point
The exhibition runs until the end of March.
  until the end of March | ../2020-03~ | null | 2020-03-31 | article-date | interval
The city was under siege from April 1992 to February 1996.
  from April 1992 to February 1996 | 1992-04/1996-02 | 1992-04-01 | 1996-02-29 | explicit | interval
He spent the years from 1936 to 1939 in Spain.
  from 1936 to 1939 | 1936/1939 | 1936-01-01 | 1939-12-31 | explicit | interval
The law has been in force since last year.
  since last year | 2019/.. | 2019-01-01 | null | article-date | interval
Prices have risen since last week.
  since last week | 2019-12-30/.. | 2019-12-30 | null | article-date | interval
The factory will close by the end of the year.
  by the end of the year | ../2020~ | null | 2020-12-31 | article-date | interval
The factory closed at the end of 2018.
  the end of 2018 | 2018~ | 2018-07-03 | 2018-12-31 | explicit | point
The rebels attacked the town three weeks ago.
  three weeks ago | 2019-12-17~ | 2019-12-14 | 2019-12-20 | article-date | point
The company was founded a decade ago.
  a decade ago | 2010~ | 2007-07-03 | 2013-07-01 | article-date | point
They met ten minutes ago.
  ten minutes ago | 2020-01-07~ | 2020-01-06 | 2020-01-07 | article-date | point
He was released a few days ago.
  a few days ago | 2020-01-01~/2020-01-05~ | 2020-01-01 | 2020-01-05 | article-date | point
Two months later the king died.
  Two months later | days 52 to 68 | unresolved | point
She died three years after her husband.
  three years after | days 1004 to 1186 | unresolved | point
The attack came a day after the vote.
  a day after | days 1 to 1 | unresolved | point
The attack came hours before the vote.
  hours before | days -1 to 0 | unresolved | point
The night before, the town had been shelled.
  The night before | days -1 to -1 | unresolved | point
He resigned within days.
  nothing
He had left a month earlier.
  a month earlier | days -38 to -22 | unresolved | point
Talks resumed the following week.
  the following week | days 1 to 13 | unresolved | interval
The previous day he had met the queen.
  The previous day | days -1 to -1 | unresolved | point
The strike began that day.
  that day | days 0 to 0 | unresolved | point
The fire burned for two days.
  two days | null | null | null | explicit | duration
He was given five years in prison.
  five years | null | null | null | explicit | duration
The talks lasted six hours.
  six hours | null | null | null | explicit | duration
He has lived there for 30 years.
  30 years | null | null | null | explicit | duration
Schools stayed shut for several weeks.
  several weeks | null | null | null | explicit | duration
An eight-year war destroyed the region.
  eight-year | null | null | null | explicit | duration
The council meets every two weeks.
  every two weeks | null | null | null | explicit | repeated
He called his mother every day.
  every day | null | null | null | explicit | repeated
Shops close on Sundays and Mondays.
  Sundays | null | null | null | explicit | repeated
  Mondays | null | null | null | explicit | repeated
The river rose by a metre overnight.
  overnight | 2020-01-06/2020-01-07 | 2020-01-06 | 2020-01-07 | article-date | interval
The storm is expected to arrive overnight into Wednesday.
  overnight into Wednesday | 2020-01-07/2020-01-08 | 2020-01-07 | 2020-01-08 | weekday-resolved | interval
A parade will be held this weekend.
  this weekend | 2020-01-11/2020-01-12 | 2020-01-11 | 2020-01-12 | article-date | interval
The crowd grew over the past few days.
  the past few days | 2020-01-01~/2020-01-07~ | 2020-01-01 | 2020-01-07 | article-date | interval
Police have arrested 20 people in recent months.
  recent months | 2019-07-08~/2020-01-07~ | 2019-07-08 | 2020-01-07 | article-date | interval
The bank will decide in the coming weeks.
  the coming weeks | 2020-01-07~/2020-02-18~ | 2020-01-07 | 2020-02-18 | article-date | interval
The army said it would act in the next 48 hours.
  the next 48 hours | 2020-01-07~/2020-01-09~ | 2020-01-07 | 2020-01-09 | article-date | interval
He is due to arrive tomorrow morning.
  tomorrow morning | 2020-01-08 | 2020-01-08 | 2020-01-08 | article-date | point
She flew home yesterday evening.
  yesterday evening | 2020-01-06 | 2020-01-06 | 2020-01-06 | article-date | point
The match was cancelled late yesterday.
  late yesterday | 2020-01-06 | 2020-01-06 | 2020-01-06 | article-date | point
Rain is forecast for today and tomorrow.
  today | 2020-01-07 | 2020-01-07 | 2020-01-07 | article-date | point
  tomorrow | 2020-01-08 | 2020-01-08 | 2020-01-08 | article-date | point
Tonight's show was sold out.
  Tonight | 2020-01-07 | 2020-01-07 | 2020-01-07 | article-date | point
This year's festival was the largest.
  This year | 2020 | 2020-01-01 | 2020-12-31 | article-date | point
Last year's harvest was poor.
  Last year | 2019 | 2019-01-01 | 2019-12-31 | article-date | point
This month the price fell.
  This month | 2020-01 | 2020-01-01 | 2020-01-31 | article-date | point
The law was changed earlier this month.
  earlier this month | 2020-01-01/2020-01-07 | 2020-01-01 | 2020-01-07 | article-date | interval
The king will travel to Asia later this year.
  later this year | 2020-01-07/2020-12-31 | 2020-01-07 | 2020-12-31 | article-date | interval
The village was evacuated early this morning.
  early this morning | 2020-01-07 | 2020-01-07 | 2020-01-07 | article-date | point
The vote was held last Wednesday.
  last Wednesday | 2020-01-01 | 2020-01-01 | 2020-01-01 | weekday-resolved | point
The vote will be held next Monday.
  next Monday | 2020-01-13 | 2020-01-13 | 2020-01-13 | weekday-resolved | point
The vote will be held next Friday.
  next Friday | 2020-01-10? | 2020-01-10 | 2020-01-17 | weekday-resolved | point
The vote will be held this Thursday.
  this Thursday | 2020-01-09 | 2020-01-09 | 2020-01-09 | weekday-resolved | point
The vote was held this Monday.
  this Monday | 2020-01-06 | 2020-01-06 | 2020-01-06 | weekday-resolved | point
The prince left in the autumn of 2017.
  autumn of 2017 | 2017-23 | 2017-09-01 | 2017-11-30 | explicit | point
Snow fell in early spring.
  early spring | 2019-21~ | 2019-03-01 | 2019-04-15 | article-date | point
The team trained in spring 2019.
  spring 2019 | 2019-21 | 2019-03-01 | 2019-05-31 | explicit | point
The election is to be held this autumn.
  this autumn | 2020-23 | 2020-09-01 | 2020-11-30 | article-date | point
The harvest was poor last autumn.
  last autumn | 2019-23 | 2019-09-01 | 2019-11-30 | article-date | point
The church dates from the 12th century.
  12th century | 1101/1200 | 1101-01-01 | 1200-12-31 | explicit | interval
The treaty of 1648 ended the war.
  1648 | 1648 | 1648-01-01 | 1648-12-31 | explicit | point
The trial was postponed to Monday.
  Monday | 2020-01-13 | 2020-01-13 | 2020-01-13 | weekday-resolved | point
The shop opened at the beginning of May.
  the beginning of May | 2019-05~ | 2019-05-01 | 2019-05-16 | article-date | point
He left at the start of the week.
  the start of the week | 2020-01-06~/2020-01-09~ | 2020-01-06 | 2020-01-09 | article-date | interval
The fair opens in the middle of next month.
  the middle of next month | 2020-02~ | 2020-02-08 | 2020-02-22 | article-date | interval
The river flooded in late summer.
  late summer | 2019-22~ | 2019-07-17 | 2019-08-31 | article-date | point
The war was over by the end of 1945.
  by the end of 1945 | ../1945~ | null | 1945-12-31 | explicit | interval
She spoke on Monday, Tuesday and Thursday.
  Monday | 2020-01-06 | 2020-01-06 | 2020-01-06 | weekday-resolved | point
  Tuesday | 2020-01-07 | 2020-01-07 | 2020-01-07 | weekday-resolved | point
  Thursday | 2020-01-02 | 2020-01-02 | 2020-01-02 | weekday-resolved | point
The ship sailed on Monday, Jan. 6.
  Monday, Jan. 6 | 2020-01-06 | 2020-01-06 | 2020-01-06 | article-date | point
The ship sailed on Mon. 6 January 2020.
  Mon. 6 January 2020 | 2020-01-06 | 2020-01-06 | 2020-01-06 | explicit | point
The ship sailed on Sat Jan 4.
  Sat Jan 4 | 2020-01-04 | 2020-01-04 | 2020-01-04 | article-date | point
He won gold in 1996, 2000 and 2004.
  1996 | 1996 | 1996-01-01 | 1996-12-31 | explicit | point
  2000 | 2000 | 2000-01-01 | 2000-12-31 | explicit | point
  2004 | 2004 | 2004-01-01 | 2004-12-31 | explicit | point
The fight of May 5 killed 12 people.
  May 5 | 2019-05-05 | 2019-05-05 | 2019-05-05 | article-date | point
In May 12 people were killed.
  May | 2019-05 | 2019-05-01 | 2019-05-31 | article-date | point
In June 2017 12 people were killed.
  June 2017 | 2017-06 | 2017-06-01 | 2017-06-30 | explicit | point
The park, opened in 1992, has 300 trees.
  1992 | 1992 | 1992-01-01 | 1992-12-31 | explicit | point
The 1968 Olympics were held in Mexico.
  1968 | 1968 | 1968-01-01 | 1968-12-31 | explicit | point
The World Cup 2018 was held in Russia.
  nothing
The march began in March.
  March | 2019-03 | 2019-03-01 | 2019-03-31 | article-date | point
Officials may travel in May.
  May | 2020-05 | 2020-05-01 | 2020-05-31 | article-date | point
June is a singer.
  nothing
April said she would come.
  nothing
He met Theresa May in London.
  nothing
The Monday after the vote was quiet.
  Monday | 2020-01-06 | 2020-01-06 | 2020-01-06 | weekday-resolved | point
He saw the doctor twice a week.
  nothing
They pay 300 dollars a month.
  nothing
The second bomb hit the market.
  nothing
Second, he lied.
  nothing
Fall prices hit the ground.
  nothing
The fall of the city was quick.
  nothing
He worked day and night.
  nothing
The Sun reported it.
  nothing
Black Friday sales rose.
  nothing
Wall Street fell in 2008.
  2008 | 2008 | 2008-01-01 | 2008-12-31 | explicit | point
More than 1500 people marched.
  nothing
The road is 2000 metres long.
  nothing
He scored in the 1980th game.
  nothing
In 1989, the wall fell.
  1989 | 1989 | 1989-01-01 | 1989-12-31 | explicit | point
Since the 1979 revolution, the two countries have been enemies.
  1979 | 1979 | 1979-01-01 | 1979-12-31 | explicit | point
He was sentenced to 20 years in 2004.
  20 years | null | null | null | explicit | duration
  2004 | 2004 | 2004-01-01 | 2004-12-31 | explicit | point
It was the worst flood in 20 years.
  20 years | null | null | null | explicit | duration
It was the first visit since 1979.
  since 1979 | 1979/.. | 1979-01-01 | null | explicit | interval
It was the biggest crowd since the funeral in 1989.
  1989 | 1989 | 1989-01-01 | 1989-12-31 | explicit | point
He returned from Spain in 2003 after ten years.
  2003 | 2003 | 2003-01-01 | 2003-12-31 | explicit | point
  ten years | null | null | null | explicit | duration
Two days of talks ended on Friday.
  Two days | null | null | null | explicit | duration
  Friday | 2020-01-03 | 2020-01-03 | 2020-01-03 | weekday-resolved | point
The talks ended Friday, two days after they began.
  Friday | 2020-01-03 | 2020-01-03 | 2020-01-03 | weekday-resolved | point
  two days after | days 2 to 2 | unresolved | point
Three days of mourning were declared.
  Three days | null | null | null | explicit | duration
The announcement came a week before the election.
  a week before | days -7 to -7 | unresolved | point
The attack happened on the eve of the vote.
  nothing
On Tuesday night, and again on Wednesday morning, shots were heard.
  Tuesday night | 2020-01-07 | 2020-01-07 | 2020-01-07 | weekday-resolved | point
  Wednesday morning | 2020-01-01 | 2020-01-01 | 2020-01-01 | weekday-resolved | point
He will be buried on Tuesday in his hometown.
  Tuesday | 2020-01-07 | 2020-01-07 | 2020-01-07 | weekday-resolved | point
The funeral was to be held on Wednesday.
  Wednesday | 2020-01-08 | 2020-01-08 | 2020-01-08 | weekday-resolved | point
She is to meet the queen on Thursday.
  Thursday | 2020-01-09 | 2020-01-09 | 2020-01-09 | weekday-resolved | point
Parliament voted on Sunday to expel the troops.
  Sunday | 2020-01-05 | 2020-01-05 | 2020-01-05 | weekday-resolved | point
The army said it had killed 20 fighters on Saturday.
  Saturday | 2020-01-04 | 2020-01-04 | 2020-01-04 | weekday-resolved | point
The minister said he would resign on Friday.
  Friday | 2020-01-10 | 2020-01-10 | 2020-01-10 | weekday-resolved | point
The plane is scheduled to land on Monday morning.
  Monday morning | 2020-01-13 | 2020-01-13 | 2020-01-13 | weekday-resolved | point
The strike, planned for Thursday, was called off.
  Thursday | 2020-01-09 | 2020-01-09 | 2020-01-09 | weekday-resolved | point
The upcoming vote on Tuesday is seen as a test.
  Tuesday | 2020-01-07 | 2020-01-07 | 2020-01-07 | weekday-resolved | point
The queen cancelled her trip to Kenya on Thursday.
  Thursday | 2020-01-02 | 2020-01-02 | 2020-01-02 | weekday-resolved | point
He promised to pay by Monday.
  by Monday | ../2020-01-13 | null | 2020-01-13 | weekday-resolved | interval
He could have left on Friday.
  Friday | 2020-01-03 | 2020-01-03 | 2020-01-03 | weekday-resolved | point
The city marks the day on Tuesday.
  Tuesday | 2020-01-07 | 2020-01-07 | 2020-01-07 | weekday-resolved | point
The store will be open from Monday through Saturday.
  from Monday through Saturday | 2020-01-13/2020-01-18 | 2020-01-13 | 2020-01-18 | weekday-resolved | interval
The offices were closed Monday to Friday.
  Monday to Friday | 2019-12-30/2020-01-03 | 2019-12-30 | 2020-01-03 | weekday-resolved | interval
The group claimed responsibility for Friday's attack.
  Friday | 2020-01-03 | 2020-01-03 | 2020-01-03 | weekday-resolved | point
No one was blamed for the Monday attack.
  Monday | 2020-01-06 | 2020-01-06 | 2020-01-06 | weekday-resolved | point
The leaders are to sign the deal on Friday.
  Friday | 2020-01-10 | 2020-01-10 | 2020-01-10 | weekday-resolved | point
The match is to take place on Sunday.
  Sunday | 2020-01-12 | 2020-01-12 | 2020-01-12 | weekday-resolved | point
The fair ran from December 30 to January 2.
  from December 30 to January 2 | 2019-12-30/2020-01-02 | 2019-12-30 | 2020-01-02 | article-date | interval
The fair will run from December 30 to January 2.
  from December 30 to January 2 | 2020-12-30/2021-01-02 | 2020-12-30 | 2021-01-02 | article-date | interval
The fair ran from November to February.
  from November to February | 2018-11/2019-02 | 2018-11-01 | 2019-02-28 | article-date | interval
`,
  },
  {
    published: '2026-03-13',
    table: `
The minister resigned on Friday.
  Friday | 2026-03-13 | 2026-03-13 | 2026-03-13 | weekday-resolved | point
The minister resigned on Saturday.
  Saturday | 2026-03-07 | 2026-03-07 | 2026-03-07 | weekday-resolved | point
The minister will resign on Friday.
  Friday | 2026-03-13 | 2026-03-13 | 2026-03-13 | weekday-resolved | point
The minister will resign on Saturday.
  Saturday | 2026-03-14 | 2026-03-14 | 2026-03-14 | weekday-resolved | point
The minister resigned last Friday.
  last Friday | 2026-03-06 | 2026-03-06 | 2026-03-06 | weekday-resolved | point
The minister will resign next Friday.
  next Friday | 2026-03-20 | 2026-03-20 | 2026-03-20 | weekday-resolved | point
The bank failed last week.
  last week | 2026-03-02/2026-03-08 | 2026-03-02 | 2026-03-08 | article-date | interval
The bank failed last weekend.
  last weekend | 2026-03-07/2026-03-08 | 2026-03-07 | 2026-03-08 | article-date | interval
The team plays this weekend.
  this weekend | 2026-03-14/2026-03-15 | 2026-03-14 | 2026-03-15 | article-date | interval
The bank failed on Feb. 29.
  Feb. 29 | null | null | null | unresolved | point
The bank failed on March 14.
  March 14 | 2025-03-14 | 2025-03-14 | 2025-03-14 | article-date | point
The bank will close on March 14.
  March 14 | 2026-03-14 | 2026-03-14 | 2026-03-14 | article-date | point
The bank failed in March.
  March | 2026-03 | 2026-03-01 | 2026-03-31 | article-date | point
The bank will close in March.
  March | 2026-03 | 2026-03-01 | 2026-03-31 | article-date | point
The bank failed in April.
  April | 2025-04 | 2025-04-01 | 2025-04-30 | article-date | point
The bank will close in April.
  April | 2026-04 | 2026-04-01 | 2026-04-30 | article-date | point
The king visited last winter.
  last winter | 2025-24 | 2025-12-01 | 2026-02-28 | article-date | point
The king visited in the autumn.
  autumn | 2025-23 | 2025-09-01 | 2025-11-30 | article-date | point
The vote was held last month.
  last month | 2026-02 | 2026-02-01 | 2026-02-28 | article-date | point
The vote will be held next month.
  next month | 2026-04 | 2026-04-01 | 2026-04-30 | article-date | point
The vote was held last year.
  last year | 2025 | 2025-01-01 | 2025-12-31 | article-date | point
He was born a century ago.
  a century ago | 1926~ | 1901-01-07 | 1951-12-25 | article-date | point
He was born 25 years ago.
  25 years ago | 2001~ | 2000-05-18 | 2002-08-16 | article-date | point
The dam broke earlier this month.
  earlier this month | 2026-03-01/2026-03-13 | 2026-03-01 | 2026-03-13 | article-date | interval
The dam broke late last month.
  late last month | 2026-02~ | 2026-02-15 | 2026-02-28 | article-date | interval
The dam broke early last week.
  early last week | 2026-03-02~/2026-03-05~ | 2026-03-02 | 2026-03-05 | article-date | interval
The dam broke 36 hours ago.
  36 hours ago | 2026-03-13~ | 2026-03-11 | 2026-03-13 | article-date | point
The dam broke a couple of weeks ago.
  a couple of weeks ago | 2026-02-27~ | 2026-02-24 | 2026-03-02 | article-date | point
The dam broke in the last few hours.
  the last few hours | 2026-03-12~/2026-03-13~ | 2026-03-12 | 2026-03-13 | article-date | interval
The road will reopen later this month.
  later this month | 2026-03-13/2026-03-31 | 2026-03-13 | 2026-03-31 | article-date | interval
The road will reopen by the end of April.
  by the end of April | ../2026-04~ | null | 2026-04-30 | article-date | interval
The law comes into force on 1 April.
  1 April | 2026-04-01 | 2026-04-01 | 2026-04-01 | article-date | point
The law came into force on 1 April 1995.
  1 April 1995 | 1995-04-01 | 1995-04-01 | 1995-04-01 | explicit | point
The law takes effect Monday.
  Monday | 2026-03-16 | 2026-03-16 | 2026-03-16 | weekday-resolved | point
The meeting on 9-11 March went well.
  9-11 March | 2026-03-09/2026-03-11 | 2026-03-09 | 2026-03-11 | article-date | interval
The meeting of 28 February to 2 March went well.
  28 February to 2 March | 2026-02-28/2026-03-02 | 2026-02-28 | 2026-03-02 | article-date | interval
He spent the first week of March at home.
  nothing
The store opened on February 30.
  nothing
The store opened on 31 April 2020.
  April 2020 | 2020-04 | 2020-04-01 | 2020-04-30 | explicit | point
The storm hit on the night of 5 March.
  5 March | 2026-03-05 | 2026-03-05 | 2026-03-05 | article-date | point
The storm hit early on March 5, officials said on Thursday.
  March 5 | 2026-03-05 | 2026-03-05 | 2026-03-05 | article-date | point
  Thursday | 2026-03-12 | 2026-03-12 | 2026-03-12 | weekday-resolved | point
The museum closed in the early 2000s.
  early 2000s | 200X | 2000-01-01 | 2004-12-31 | explicit | interval
The museum closed in the 2010s.
  2010s | 201X | 2010-01-01 | 2019-12-31 | explicit | interval
The museum closed in the seventies.
  seventies | 197X | 1970-01-01 | 1979-12-31 | explicit | interval
The museum closed in the 1900s.
  1900s | 19XX | 1900-01-01 | 1999-12-31 | explicit | interval
The museum closed circa 1920.
  circa 1920 | 1920~ | 1920-01-01 | 1920-12-31 | explicit | point
The museum dates from 1890-1910.
  1890-1910 | 1890/1910 | 1890-01-01 | 1910-12-31 | explicit | interval
The museum opened for the 2012-13 season.
  2012-13 | 2012/2013 | 2012-01-01 | 2013-12-31 | explicit | interval
The museum opened between 1950 and 1955.
  between 1950 and 1955 | 1950/1955 | 1950-01-01 | 1955-12-31 | explicit | interval
The museum opened before 1950.
  before 1950 | ../1949-12-31 | null | 1949-12-31 | explicit | interval
The museum opened after 2001.
  after 2001 | 2002-01-01/.. | 2002-01-01 | null | explicit | interval
The museum, open since May 1999, has closed.
  since May 1999 | 1999-05/.. | 1999-05-01 | null | explicit | interval
He has been the head of the bank since early 2015.
  since early 2015 | 2015~/.. | 2015-01-01 | null | explicit | interval
She was a teacher until mid-2010.
  until mid-2010 | ../2010~ | null | 2010-10-01 | explicit | interval
The union struck on Monday and again on Wednesday.
  Monday | 2026-03-09 | 2026-03-09 | 2026-03-09 | weekday-resolved | point
  Wednesday | 2026-03-11 | 2026-03-11 | 2026-03-11 | weekday-resolved | point
The 26 June vote was close.
  26 June | 2025-06-26 | 2025-06-26 | 2025-06-26 | article-date | point
The June 26 vote was close.
  June 26 | 2025-06-26 | 2025-06-26 | 2025-06-26 | article-date | point
On the morning of Tuesday, 10 March, he left.
  Tuesday, 10 March | 2026-03-10 | 2026-03-10 | 2026-03-10 | article-date | point
He left at noon on Tuesday.
  Tuesday | 2026-03-10 | 2026-03-10 | 2026-03-10 | weekday-resolved | point
He left on Thursday evening.
  Thursday evening | 2026-03-12 | 2026-03-12 | 2026-03-12 | weekday-resolved | point
He resigned a week before Monday.
  a week before | days -7 to -7 | unresolved | point
  Monday | 2026-03-09 | 2026-03-09 | 2026-03-09 | weekday-resolved | point
He left after Friday's vote.
  Friday | 2026-03-13 | 2026-03-13 | 2026-03-13 | weekday-resolved | point
He left before Monday.
  before Monday | ../2026-03-08 | null | 2026-03-08 | weekday-resolved | interval
He will be back after Easter.
  after Easter | 2026-04-06/.. | 2026-04-06 | null | article-date | interval
The war after 1945 was cold.
  after 1945 | 1946-01-01/.. | 1946-01-01 | null | explicit | interval
`,
  },
  {
    published: undefined,
    table: `
He was killed on Friday.
  Friday | null | null | null | unresolved | point
The vote will be held on Tuesday.
  Tuesday | null | null | null | unresolved | point
He left yesterday.
  yesterday | null | null | null | unresolved | point
He was killed last week.
  last week | null | null | null | unresolved | interval
He died on Jan. 3.
  Jan. 3 | null | null | null | unresolved | point
He died on Jan. 3, 2020.
  Jan. 3, 2020 | 2020-01-03 | 2020-01-03 | 2020-01-03 | explicit | point
The court ruled in May.
  May | null | null | null | unresolved | point
The war lasted from 1980 to 1988.
  from 1980 to 1988 | 1980/1988 | 1980-01-01 | 1988-12-31 | explicit | interval
He resigned two days ago.
  two days ago | null | null | null | unresolved | point
The king visited last summer.
  last summer | null | null | null | unresolved | point
Fighting went on over the weekend.
  the weekend | null | null | null | unresolved | interval
Snow fell overnight.
  overnight | null | null | null | unresolved | interval
Snow fell overnight on Friday.
  overnight on Friday | null | null | null | unresolved | interval
He resigned the next day.
  the next day | days 1 to 1 | unresolved | point
Tension grew in recent days.
  recent days | null | null | null | unresolved | interval
He ruled for 20 years.
  20 years | null | null | null | explicit | duration
She prays every Friday.
  every Friday | null | null | null | explicit | repeated
The plant was built in the 1980s.
  1980s | 198X | 1980-01-01 | 1989-12-31 | explicit | interval
The road has been closed since Friday.
  since Friday | null | null | null | unresolved | interval
The strike lasted from Monday to Wednesday.
  from Monday to Wednesday | null | null | null | unresolved | interval
He won in the past year.
  the past year | null | null | null | unresolved | interval
He left at the end of the year.
  the end of the year | null | null | null | unresolved | interval
He left earlier this week.
  earlier this week | null | null | null | unresolved | interval
`,
  },
];
