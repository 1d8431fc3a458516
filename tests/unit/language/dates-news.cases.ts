import type { DateTable } from './dates.cases.ts';

/** Sentences of agencies, courts, sport and business with their dates, written down before the reader was asked. 13 March 2026 is a Friday. */
export const newsTables: readonly DateTable[] = [
  {
    published: '2026-03-13',
    table: `
Gunmen killed four soldiers in the north on Thursday.
  Thursday | 2026-03-12 | 2026-03-12 | 2026-03-12 | weekday-resolved | point
The ceasefire, which took effect on 1 March, has held.
  1 March | 2026-03-01 | 2026-03-01 | 2026-03-01 | article-date | point
Parliament is due to vote on the deal on 27 March.
  27 March | 2026-03-27 | 2026-03-27 | 2026-03-27 | article-date | point
He has been in power since 1998.
  since 1998 | 1998/.. | 1998-01-01 | null | explicit | interval
Inflation rose to 9 percent in February.
  February | 2026-02 | 2026-02-01 | 2026-02-28 | article-date | point
Elections are planned for October 2027.
  October 2027 | 2027-10 | 2027-10-01 | 2027-10-31 | explicit | point
The envoy said on Wednesday that talks would resume next week.
  Wednesday | 2026-03-11 | 2026-03-11 | 2026-03-11 | weekday-resolved | point
  next week | 2026-03-16/2026-03-22 | 2026-03-16 | 2026-03-22 | article-date | interval
Fighting broke out in the early hours of Tuesday.
  Tuesday | 2026-03-10 | 2026-03-10 | 2026-03-10 | weekday-resolved | point
The two men were abducted on the night of 8 March.
  8 March | 2026-03-08 | 2026-03-08 | 2026-03-08 | article-date | point
Aid convoys have been blocked for more than two weeks.
  two weeks | null | null | null | explicit | duration
It was the deadliest attack since the 2015 bombings.
  2015 | 2015 | 2015-01-01 | 2015-12-31 | explicit | point
Between 2019 and 2023 the army bought 60 tanks.
  Between 2019 and 2023 | 2019/2023 | 2019-01-01 | 2023-12-31 | explicit | interval
Polling stations close at 8 p.m. on Sunday.
  Sunday | 2026-03-15 | 2026-03-15 | 2026-03-15 | weekday-resolved | point
More than 300 people have been arrested since Monday.
  since Monday | 2026-03-09/.. | 2026-03-09 | null | weekday-resolved | interval
The curfew will remain in force until 20 March.
  until 20 March | ../2026-03-20 | null | 2026-03-20 | article-date | interval
A state of emergency was declared on January 30 and lifted on February 14.
  January 30 | 2026-01-30 | 2026-01-30 | 2026-01-30 | article-date | point
  February 14 | 2026-02-14 | 2026-02-14 | 2026-02-14 | article-date | point
The treaty was signed in Geneva in July 1995.
  July 1995 | 1995-07 | 1995-07-01 | 1995-07-31 | explicit | point
He fled the country in the 1970s.
  1970s | 197X | 1970-01-01 | 1979-12-31 | explicit | interval
The minister was to fly to Oslo later on Friday.
  Friday | 2026-03-13 | 2026-03-13 | 2026-03-13 | weekday-resolved | point
The offences were committed between April 2021 and June 2022.
  between April 2021 and June 2022 | 2021-04/2022-06 | 2021-04-01 | 2022-06-30 | explicit | interval
Sentencing was adjourned until 4 May.
  until 4 May | ../2026-05-04 | null | 2026-05-04 | article-date | interval
She was remanded in custody until Monday.
  until Monday | ../2026-03-16 | null | 2026-03-16 | weekday-resolved | interval
The trial, which began on 2 February, is expected to last six weeks.
  2 February | 2026-02-02 | 2026-02-02 | 2026-02-02 | article-date | point
  six weeks | null | null | null | explicit | duration
He was found guilty on Tuesday of a murder committed in 1987.
  Tuesday | 2026-03-10 | 2026-03-10 | 2026-03-10 | weekday-resolved | point
  1987 | 1987 | 1987-01-01 | 1987-12-31 | explicit | point
The jury retired on Thursday afternoon.
  Thursday afternoon | 2026-03-12 | 2026-03-12 | 2026-03-12 | weekday-resolved | point
He will appear before magistrates on Monday, 23 March.
  Monday, 23 March | 2026-03-23 | 2026-03-23 | 2026-03-23 | article-date | point
Marsh, 52, was jailed for 14 years.
  14 years | null | null | null | explicit | duration
The appeal will be heard in the autumn.
  autumn | 2026-23 | 2026-09-01 | 2026-11-30 | article-date | point
The hearing was postponed to April 16.
  April 16 | 2026-04-16 | 2026-04-16 | 2026-04-16 | article-date | point
The body was found on the morning of November 3, 2024.
  November 3, 2024 | 2024-11-03 | 2024-11-03 | 2024-11-03 | explicit | point
He denies six charges dating back to 2009.
  2009 | 2009 | 2009-01-01 | 2009-12-31 | explicit | point
The inquest opened last Tuesday.
  last Tuesday | 2026-03-10 | 2026-03-10 | 2026-03-10 | weekday-resolved | point
The ruling is expected by the end of April.
  by the end of April | ../2026-04~ | null | 2026-04-30 | article-date | interval
The offence carries a sentence of up to five years.
  five years | null | null | null | explicit | duration
Rovers won 2-0 on Saturday.
  Saturday | 2026-03-07 | 2026-03-07 | 2026-03-07 | weekday-resolved | point
The final will be played in Lyon on 30 May.
  30 May | 2026-05-30 | 2026-05-30 | 2026-05-30 | article-date | point
It was their first title since 1966.
  since 1966 | 1966/.. | 1966-01-01 | null | explicit | interval
She won the race in 2022 and 2024.
  2022 | 2022 | 2022-01-01 | 2022-12-31 | explicit | point
  2024 | 2024 | 2024-01-01 | 2024-12-31 | explicit | point
The season starts in August.
  August | 2026-08 | 2026-08-01 | 2026-08-31 | article-date | point
He broke his leg last October.
  last October | 2025-10 | 2025-10-01 | 2025-10-31 | article-date | point
The tour runs from 4 to 26 July.
  4 to 26 July | 2026-07-04/2026-07-26 | 2026-07-04 | 2026-07-26 | article-date | interval
The 2026 World Cup will be held in three countries.
  2026 | 2026 | 2026-01-01 | 2026-12-31 | explicit | point
The match was played on New Year's Day.
  New Year's Day | 2026-01-01 | 2026-01-01 | 2026-01-01 | article-date | point
He has not played since Boxing Day.
  since Boxing Day | 2025-12-26/.. | 2025-12-26 | null | article-date | interval
Their next game is against Celta on Tuesday.
  Tuesday | 2026-03-17 | 2026-03-17 | 2026-03-17 | weekday-resolved | point
The club was relegated at the end of last season.
  nothing
He scored in the 88th minute.
  nothing
Profits fell in the first quarter of 2025.
  the first quarter of 2025 | 2025-01/2025-03 | 2025-01-01 | 2025-03-31 | explicit | interval
The bank will publish results on March 31.
  March 31 | 2026-03-31 | 2026-03-31 | 2026-03-31 | article-date | point
The firm plans to cut costs by 2030.
  by 2030 | ../2030 | null | 2030-12-31 | explicit | interval
The plant opened in mid-2021.
  mid-2021 | 2021~ | 2021-04-02 | 2021-10-01 | explicit | point
The company was founded in 1907 by two brothers.
  1907 | 1907 | 1907-01-01 | 1907-12-31 | explicit | point
The deal is expected to close in the second half of the year.
  the second half of the year | 2026-07/2026-12 | 2026-07-01 | 2026-12-31 | article-date | interval
The tax took effect on January 1.
  January 1 | 2026-01-01 | 2026-01-01 | 2026-01-01 | article-date | point
Last month the group sold its stake.
  Last month | 2026-02 | 2026-02-01 | 2026-02-28 | article-date | point
The walkout began at midnight on Thursday.
  Thursday | 2026-03-12 | 2026-03-12 | 2026-03-12 | weekday-resolved | point
Schools will reopen after Easter.
  after Easter | 2026-04-06/.. | 2026-04-06 | null | article-date | interval
The road was closed on Wednesday night and reopened on Thursday.
  Wednesday night | 2026-03-11 | 2026-03-11 | 2026-03-11 | weekday-resolved | point
  Thursday | 2026-03-12 | 2026-03-12 | 2026-03-12 | weekday-resolved | point
The fire started at about 3 a.m. on Sunday, March 8.
  Sunday, March 8 | 2026-03-08 | 2026-03-08 | 2026-03-08 | article-date | point
Two days after the attack, police named a suspect.
  Two days after | days 2 to 2 | unresolved | point
The man was last seen at 11 p.m. the previous evening.
  the previous evening | days -1 to -1 | unresolved | point
The wedding took place a fortnight ago.
  a fortnight ago | 2026-02-27~ | 2026-02-24 | 2026-03-02 | article-date | point
The library will be shut from Saturday until further notice.
  from Saturday | 2026-03-14/.. | 2026-03-14 | null | weekday-resolved | interval
The centenary will be marked in 2031.
  2031 | 2031 | 2031-01-01 | 2031-12-31 | explicit | point
The bridge was damaged in the storm of January 1953.
  January 1953 | 1953-01 | 1953-01-01 | 1953-01-31 | explicit | point
She died in hospital on Wednesday, aged 89.
  Wednesday | 2026-03-11 | 2026-03-11 | 2026-03-11 | weekday-resolved | point
He was born on 29 February 1960.
  29 February 1960 | 1960-02-29 | 1960-02-29 | 1960-02-29 | explicit | point
The song reached number one in the summer of 1999.
  summer of 1999 | 1999-22 | 1999-06-01 | 1999-08-31 | explicit | point
The pair married in secret in the mid-1990s.
  mid-1990s | 199X | 1992-07-02 | 1997-07-01 | explicit | interval
The couple split up shortly before Christmas.
  before Christmas | ../2025-12-24 | null | 2025-12-24 | article-date | interval
They met on 4 and 5 July 2024.
  4 and 5 July 2024 | 2024-07-04/2024-07-05 | 2024-07-04 | 2024-07-05 | explicit | interval
Mayor to resign in September
  September | 2026-09 | 2026-09-01 | 2026-09-30 | article-date | point
The peace deal was signed on Good Friday 1998.
  Good Friday 1998 | 1998-04-10 | 1998-04-10 | 1998-04-10 | explicit | point
The Good Friday Agreement was signed in 1998.
  1998 | 1998 | 1998-01-01 | 1998-12-31 | explicit | point
They sang on Easter Sunday 2000 and Easter Monday 2024.
  Easter Sunday 2000 | 2000-04-23 | 2000-04-23 | 2000-04-23 | explicit | point
  Easter Monday 2024 | 2024-04-01 | 2024-04-01 | 2024-04-01 | explicit | point
Council backs stadium plan, work to start in September
  September | 2026-09 | 2026-09-01 | 2026-09-30 | article-date | point
`,
  },
];
