/** Sentences of one kind with what their predicates say. */
export interface ClauseTable {
  readonly about: string;
  /**
   * A sentence, then one indented line for each predicate that matters: `word: form and mood | slot words | slot words`.
   * The form is `active`, `passive`, `noun` or `copula`; the mood names tense and modality and, where negative, `not`; what is
   * not named is `unspecified` and `asserted`; a first `any` takes every tense, a second every modality. The slots are all there are, but `clause` and
   * `modifier`, which are compared where they are named. Words stand for a phrase when they hold its head and lie in it; ` & `
   * parts several; `(carry out)` after the word wants that lemma.
   */
  readonly table: string;
}

/** Sentences written by hand; what they say was written down before the reader was asked. */
export const tables: readonly ClauseTable[] = [
  {
    about: 'plain statements',
    table: `
Police arrested two men in Porto on Friday.
  arrested: active past | subject Police | object two men | in Porto | on Friday
The minister resigned.
  resigned: active past | subject The minister
The ministry has closed three schools.
  closed: active past | subject The ministry | object three schools
The union gave the mayor a letter.
  gave: active past | subject The union | indirect the mayor | object a letter
The guards handed the prisoner to the army near the border.
  handed: active past | subject The guards | object the prisoner | to the army | near the border
Rebels blew up a bridge outside Tolvar.
  blew (blow up): active past | subject Rebels | object a bridge | near Tolvar
Marina Okafor is the head of the bank.
  head: copula present | subject Marina Okafor | of the bank
The general was in Oslo during the talks.
  Oslo: copula past | subject The general | during the talks
Protesters are marching through the capital.
  marching: active present | subject Protesters | through the capital
The president will visit Kenya in May.
  visit: active future planned | subject The president | object Kenya | in May
The talks may collapse.
  collapse: active hypothetical | subject The talks
Farmers blocked the road with tractors for two days.
  blocked: active past | subject Farmers | object the road | with tractors | for two days
The company moved its headquarters from Turin to Lyon.
  moved: active past | subject The company | object its headquarters | from Turin | to Lyon
The party did not support the law.
  support: active past not | subject The party | object the law
There was an explosion at the port.
  explosion: noun | at the port
`,
  },
  {
    about: 'relative clauses',
    table: `
The mayor who opened the bridge resigned on Friday.
  opened: active past | subject The mayor | object the bridge
  resigned: active past | subject The mayor | on Friday
Police questioned the driver whom witnesses had identified.
  identified: active past | subject witnesses | object the driver
  questioned: active past | subject Police | object the driver
The bank that Okafor founded has closed.
  founded: active past | subject Okafor | object The bank
  closed: active past | subject The bank
The judge Lund attacked was a friend of Reyes.
  attacked: active past | subject Lund | object The judge
  friend: copula past | subject The judge | of Reyes
The woman who was killed in the fire worked for the ministry.
  killed: passive past | passive:subject The woman | in the fire
  worked: active past | subject The woman | for the ministry
Soldiers searched the village where the rebels had hidden weapons.
  hidden: active past | subject the rebels | object weapons | in the village
  searched: active past | subject Soldiers | object the village
The house in which the general lived was destroyed by a bomb.
  lived: active past | subject the general | in The house
  destroyed: passive past | passive:subject The house | passive:by a bomb
The editor, who denied the charges, was released on Monday.
  denied: active past | subject The editor | object the charges
  released: passive past | passive:subject The editor | on Monday
The minister whose car was stolen has complained.
  stolen: passive past | passive:subject car
  car: noun | possessive The minister
  complained: active past | subject The minister
The ship, which was carrying grain to Egypt, sank off Malta.
  carrying: active past | subject The ship | object grain | to Egypt
  sank: active past | subject The ship | off Malta
The court freed the reporters that the army had arrested in Tolvar.
  arrested: active past | subject the army | object the reporters | in Tolvar
Nurses and doctors who work in the capital went on strike.
  work: active present | subject Nurses & doctors | in the capital
The man who police say killed the guard has fled.
  killed: active past | subject The man | object the guard
  say: active present | subject police
He met Lund, who will lead the talks.
  lead: active future planned | subject Lund | object the talks
The day when the war ended is a holiday.
  ended: active past | subject the war
The officer to whom the prisoners surrendered has died.
  surrendered: active past | subject the prisoners | to The officer
The party, founded in 1980 by miners, lost the election.
  founded: passive past | passive:subject The party | passive:by miners | in 1980
  lost: active past | subject The party | object the election
Anyone who helps the rebels will be punished.
  helps: active present | subject Anyone | object the rebels
  punished: passive future planned | passive:subject Anyone
`,
  },
  {
    about: 'participles',
    table: `
A bomb exploded in the market, killing ten people.
  exploded: active past | subject A bomb | in the market
  killing: active | subject A bomb | object ten people
The man accused of the murder appeared in court.
  accused: passive past | passive:subject The man | of the murder
  appeared: active past | subject The man | in court
Three people injured in the crash were flown to Graz.
  injured: passive past | passive:subject Three people | in the crash
  flown: passive past | passive:subject Three people | to Graz
The general, wounded in the shelling, died on Sunday.
  wounded: passive past | passive:subject The general | in the shelling
  died: active past | subject The general | on Sunday
Police found the body buried in a garden.
  buried: passive past | passive:subject the body | in a garden
A bus carrying tourists fell into a ravine.
  carrying: active | subject A bus | object tourists
  fell: active past | subject A bus | into a ravine
Speaking in Geneva, the envoy praised the deal.
  Speaking: active | subject the envoy | in Geneva
  praised: active past | subject the envoy | object the deal
Convicted of fraud in 2019, Okafor left the country.
  Convicted: passive past | passive:subject Okafor | of fraud | in 2019
  left: active past | subject Okafor | object the country
The troops withdrew without firing a shot.
  firing: active not | subject The troops | object a shot
  withdrew: active past | subject The troops
After meeting the king, Lund flew to Madrid.
  meeting: active | subject Lund | object the king
  flew: active past | subject Lund | to Madrid
Iran-backed militias attacked the base.
  backed: passive past | passive:subject militias | passive:by Iran
  attacked: active past | subject militias | object the base
The newly elected mayor thanked the voters.
  elected: passive past | passive:subject mayor
  thanked: active past | subject mayor | object the voters
Villagers fleeing the fighting crossed the river.
  fleeing: active | subject Villagers | object the fighting
  crossed: active past | subject Villagers | object the river
Having won the vote, the party formed a government.
  won: active past | subject the party | object the vote
  formed: active past | subject the party | object a government
The letter, signed by forty lawyers, criticises the court.
  signed: passive past | passive:subject The letter | passive:by forty lawyers
  criticises: active present | subject The letter | object the court
Two workers died while repairing the roof.
  repairing: active | subject Two workers | object the roof
  died: active past | subject Two workers
Rescuers pulled a boy trapped under the rubble to safety.
  trapped: passive past | passive:subject a boy | under the rubble
`,
  },
  {
    about: 'coordination',
    table: `
Soldiers attacked and burned the village.
  attacked: active past | subject Soldiers | object the village
  burned: active past | subject Soldiers | object the village
Police and soldiers surrounded the prison.
  surrounded: active past | subject Police & soldiers | object the prison
He was arrested in Lima and charged in Quito.
  arrested: passive past | passive:subject He | in Lima
  charged: passive past | passive:subject He | in Quito
The gunman shot the guard and fled.
  shot: active past | subject The gunman | object the guard
  fled: active past | subject The gunman
The storm killed ten people and injured forty.
  killed: active past | subject The storm | object ten people
  injured: active past | subject The storm | object forty
Lund flew to Madrid and met the king in Toledo.
  flew: active past | subject Lund | to Madrid
  met: active past | subject Lund | object the king | in Toledo
Iran, Iraq and Syria signed the treaty in Doha.
  signed: active past | subject Iran & Iraq & Syria | object the treaty | in Doha
The army shelled Tolvar and the navy blocked the port.
  shelled: active past | subject The army | object Tolvar
  blocked: active past | subject the navy | object the port
She met the president, the speaker and two senators.
  met: active past | subject She | object the president & the speaker & two senators
Two people were killed and five wounded in the blast.
  killed: passive past | passive:subject Two people
  wounded: passive past | passive:subject five | in the blast
The president will be flown to Qom and buried in Kerman.
  flown: passive future planned | passive:subject The president | to Qom
  buried: passive future planned | passive:subject The president | in Kerman
The mayor neither resigned nor apologised.
  resigned: active past not | subject The mayor
  apologised: active past not | subject The mayor
The court fined the company and its director.
  fined: active past | subject The court | object the company & its director
The rebels killed the governor but did not take the town.
  killed: active past | subject The rebels | object the governor
  take: active past not | subject The rebels | object the town
Reyes founded and led the party for ten years.
  founded: active past | subject Reyes | object the party
  led: active past | subject Reyes | object the party | for ten years
The ministers of Chile and Peru met in Arica.
  ministers: noun | of Chile & Peru
  met: active past | subject The ministers | in Arica
The bank was founded by Okafor and sold to a rival in 2015.
  founded: passive past | passive:subject The bank | passive:by Okafor
  sold: passive past | passive:subject The bank | to a rival | in 2015
Protesters gathered in Lyon and Turin.
  gathered: active past | subject Protesters | in Lyon & Turin
He did not call the police or leave the house.
  call: active past not | subject He | object the police
  leave: active past not | subject He | object the house
The mayor opened the hall, the bishop blessed it and a choir sang.
  opened: active past | subject The mayor | object the hall
  blessed: active past | subject the bishop | object it
  sang: active past | subject a choir
`,
  },
  {
    about: 'control and raising',
    table: `
The king ordered the army to leave the capital.
  ordered: active past | subject The king | object the army
  leave: active future hypothetical | subject the army | object the capital
Lund promised the unions to raise wages.
  raise: active future planned | subject Lund | object wages
The party plans to expel Reyes.
  expel: active future planned | subject The party | object Reyes
The minister refused to sign the treaty.
  sign: active past not | subject The minister | object the treaty
The pilot failed to stop the plane.
  stop: active past not | subject The pilot | object the plane
The envoy wants to meet the rebels.
  meet: active future hypothetical | subject The envoy | object the rebels
Police tried to arrest the mayor.
  arrest: active any hypothetical | subject Police | object the mayor
The prisoners managed to escape from the camp.
  escape: active past | subject The prisoners | from the camp
He is expected to resign on Monday.
  resign: active future planned | subject He | on Monday
She is believed to have fled the country.
  fled: active past alleged | subject She | object the country
The army appears to have killed the general.
  killed: active past alleged | subject The army | object the general
The bridge seems to have collapsed at night.
  collapsed: active past alleged | subject The bridge | at night
The president asked Okafor to form a government.
  form: active future hypothetical | subject Okafor | object a government
Voters elected Lund to lead the council.
  lead: active future planned | subject Lund | object the council
The court barred the group from entering the city.
  entering: active not hypothetical | subject the group | object the city
Guards prevented the crowd from reaching the palace.
  reaching: active not | subject the crowd | object the palace
They accused the minister of taking bribes.
  taking: active alleged | subject the minister | object bribes
Two officers were accused of beating a prisoner.
  beating: active alleged | subject Two officers | object a prisoner
The firm stopped selling weapons to the army.
  selling: active any | subject The firm | object weapons | to the army
On Sunday rebels began shelling the town.
  shelling: active any | subject rebels | object the town
The union threatened to close the port.
  close: active future planned | subject The union | object the port
She is likely to win the election.
  win: active future planned | subject She | object the election
The hostages were forced to walk to the border.
  walk: active any | subject The hostages | to the border
The council let the company build a dam.
  build: active any | subject the company | object a dam
He was seen leaving the building.
  leaving: active any | subject He | object the building
The president is to address parliament on Tuesday.
  address: active future planned | subject The president | object parliament | on Tuesday
The mission was sent to search for survivors.
  search: active future planned | subject The mission | for survivors
The envoy agreed to hand over the files.
  hand (hand over): active future planned | subject The envoy | object the files
Troops were sent to Mali to protect the airport.
  protect: active future planned | subject Troops | object the airport
The senator is going to leave the party.
  leave: active future planned | subject The senator | object the party
`,
  },
  {
    about: 'apposition',
    table: `
Ada Lund, the mayor of Porto, resigned.
  resigned: active past | subject Ada Lund
  mayor: noun | of Porto
The attack killed Omar Haddad, a journalist with the Daily Post.
  killed: active past | subject The attack | object Omar Haddad
  journalist: noun | with the Daily Post
Lyon, France, hosted the games.
  hosted: active past | subject Lyon | object the games
The deputy leader, Reyes, met the king.
  met: active past | subject The deputy leader | object the king
President Ada Lund signed the bill.
  signed: active past | subject Ada Lund | object the bill
Police named the victim as Jon Hale, 34.
  named: active past | subject Police | object the victim | as Jon Hale
Tarek Aziz, head of the union, and two colleagues were detained.
  detained: passive past | passive:subject Tarek Aziz & two colleagues
  head: noun | of the union
His brother Karim leads the militia.
  leads: active present | subject His brother | object the militia
She was born in Graz, a city in Austria.
  born: passive past | passive:subject She | in Graz
  city: noun | in Austria
The country's largest bank, Nordia, sued its former chief.
  sued: active past | subject bank | object its former chief
`,
  },
  {
    about: 'nouns with arguments',
    table: `
The killing of the general by rebels in Tolvar on Friday shocked the country.
  killing: noun | of the general | by rebels | in Tolvar | on Friday
  shocked: active past | subject The killing | object the country
Iran's attack on the base was condemned by Oman.
  attack: noun | possessive Iran | on the base
  condemned: passive past | passive:subject attack | passive:by Oman
A US airstrike near Mosul killed six people.
  airstrike: noun | modifier US | near Mosul
  killed: active past | subject airstrike | object six people
The arrest of two editors in Lima angered the press.
  arrest: noun | of two editors | in Lima
  angered: active past | subject The arrest | object the press
Germany's recognition of the state came in March.
  recognition: noun any | possessive Germany | of the state
  came: active past | subject recognition | in March
Lund's election as mayor surprised nobody.
  election: noun | possessive Lund | as mayor
The talks between Chile and Peru on the border failed.
  talks: noun | between Chile & Peru | on the border
  failed: active past | subject The talks
The assassination of Hale was planned by two officers.
  assassination: noun any any | of Hale
  planned: passive past | passive:subject The assassination | passive:by two officers
A strike by dockers at the port of Split ended on Monday.
  strike: noun any | by dockers | at the port
  ended: active past | subject A strike | on Monday
The destruction of the bridge during the war cut off the town.
  destruction: noun | of the bridge | during the war
  cut (cut off): active past | subject The destruction | object the town
Thousands attended the funeral of the cleric in Najaf.
  attended: active past | subject Thousands | object the funeral
  funeral: noun any | of the cleric | in Najaf
His visit to Cuba is planned for May.
  visit: noun future planned | possessive His | to Cuba
The army's shelling of Tolvar has stopped.
  shelling: noun any any | possessive The army | of Tolvar
Her appointment to the court by the president was illegal.
  appointment: noun | possessive Her | to the court | by the president
The sale of the club to a Danish firm was announced on Monday.
  sale: noun | of the club | to a Danish firm
  announced: passive past | passive:subject The sale | on Monday
The planned march through Belfast was called off.
  march: noun hypothetical not | through Belfast
  called (call off): passive past | passive:subject march
The mayor called off the march on Friday.
  called (call off): active past | subject The mayor | object the march | on Friday
  march: noun hypothetical not
The president put off his visit to Cuba.
  visit: noun future planned | possessive his | to Cuba
No attack on the port took place.
  attack: noun not | on the port
The alleged theft of the paintings was never proved.
  theft: noun alleged | of the paintings
  proved: passive past not | passive:subject theft
The murder trial of Reyes opens in Quito on Monday.
  trial: noun any | of Reyes
  opens: active present | subject trial | in Quito | on Monday
`,
  },
  {
    about: 'slots of verbs and of nouns, kept apart',
    table: `
The attack on the base by rebels killed ten soldiers in Tolvar.
  attack: noun | on the base | by rebels
  killed: active past | subject The attack | object ten soldiers | in Tolvar
Okafor criticised the report by the bank.
  criticised: active past | subject Okafor | object the report
  report: noun | by the bank
Lund condemned the killing of the judge.
  condemned: active past | subject Lund | object the killing
  killing: noun | of the judge
The head of the union spoke to the minister of labour.
  head: noun | of the union
  spoke: active past | subject The head | to the minister
  minister: noun | of labour
The bombing of the embassy was denounced by the king of Jordan.
  bombing: noun | of the embassy
  denounced: passive past | passive:subject The bombing | passive:by the king
  king: noun | of Jordan
Members of the party left the hall in anger.
  Members: noun | of the party
  left: active past | subject Members | object the hall | in anger
The leader of the rebels was killed by a sniper.
  leader: noun | of the rebels
  killed: passive past | passive:subject The leader | passive:by a sniper
The ambassador of Chile to Peru left Lima on Sunday.
  ambassador: noun | of Chile | to Peru
  left: active past | subject The ambassador | object Lima | on Sunday
Police blamed the attack on a group from the south.
  blamed: active past | subject Police | object the attack | on a group
  group: noun | from the south
The commander of the garrison ordered an attack on the village.
  commander: noun any | of the garrison
  ordered: active past | subject The commander | object an attack
  attack: noun any any | on the village
`,
  },
  {
    about: 'reported speech',
    table: `
Police said two men had robbed the bank.
  said: active past | subject Police
  robbed: active past | subject two men | object the bank
The army has killed the general, state television reported.
  killed: active past | subject The army | object the general
  reported: active past | subject television
"We will close the port," Okafor told reporters on Friday.
  close: active future planned | subject We | object the port
  told: active past | subject Okafor | object reporters | on Friday
According to the ministry, ten people died in the fire.
  died: active past | subject ten people | in the fire
The mayor, police say, fled to Spain.
  fled: active past | subject The mayor | to Spain
  say: active present | subject police
Lund told the council that she would resign.
  told: active past | subject Lund | object the council
  resign: active future planned | subject she
The report claims that the firm paid a judge.
  claims: active present | subject The report
  paid: active past | subject the firm | object a judge
Witnesses reported seeing soldiers near the school.
  seeing: active any | subject Witnesses | object soldiers | near the school
Officials said on Monday that a drone had struck a hospital.
  said: active past | subject Officials | on Monday
  struck: active past | subject a drone | object a hospital
Reyes accused Hale of bribing voters, which Hale denies.
  accused: active past | subject Reyes | object Hale
  bribing: active alleged | subject Hale | object voters
A spokesman said the minister did not meet the rebels.
  meet: active past not | subject the minister | object the rebels
He confirmed the attack had killed his brother.
  confirmed: active past | subject He
  killed: active past | subject the attack | object his brother
The bank warned that prices could rise.
  rise: active hypothetical | subject prices
The suspect allegedly stabbed a guard.
  stabbed: active past alleged | subject The suspect | object a guard
The general reportedly left the country on Sunday.
  left: active past alleged | subject The general | object the country | on Sunday
Asked about the deal, Lund said it was dead.
  said: active past | subject Lund
  dead: copula past | subject it
"The vote was rigged," said Tarek Aziz, who lost.
  rigged: passive past | passive:subject The vote
  said: active past | subject Tarek Aziz
Rumours that Lund had died were false.
  died: active past hypothetical | subject Lund
`,
  },
  {
    about: 'conditions and doubt',
    table: `
If the court agrees, the mine will close.
  agrees: active present hypothetical | subject the court
  close: active future hypothetical | subject the mine
The union will strike unless wages rise.
  strike: active future hypothetical | subject The union
  rise: active present hypothetical | subject wages
Police are investigating whether the pilot was drunk.
  investigating: active present | subject Police
  drunk: copula past hypothetical | subject the pilot
Had the army fired, hundreds would have died.
  fired: active past hypothetical | subject the army
  died: active any hypothetical | subject hundreds
Reyes could face trial in Peru.
  face: active hypothetical | subject Reyes | object trial | in Peru
Did the minister meet the rebels?
  meet: active past hypothetical | subject the minister | object the rebels
The king might have ordered the raid.
  ordered: active past hypothetical | subject The king | object the raid
It is unclear whether the general was wounded.
  wounded: passive past hypothetical | passive:subject the general
The talks would fail if Iran left.
  fail: active future hypothetical | subject The talks
  left: active past hypothetical | subject Iran
The company must pay a fine.
  pay: active hypothetical | subject The company | object a fine
Nobody knows who killed Hale.
  killed: active past | subject who | object Hale
There are fears that the dam may burst.
  burst: active hypothetical | subject the dam
He would have been arrested in Lima.
  arrested: passive any hypothetical | passive:subject He | in Lima
Should the bank fail, the state will pay.
  fail: active hypothetical | subject the bank
  pay: active future hypothetical | subject the state
The possibility that he fled worries his family.
  fled: active past hypothetical | subject he
Doubts remain about whether the vote was fair.
  fair: copula past hypothetical | subject the vote
`,
  },
  {
    about: 'denials and negation',
    table: `
The army denied it had shelled the town.
  denied: active past | subject The army
  shelled: active past denied not | subject it | object the town
The army denied shelling the town.
  shelling: active denied not | subject The army | object the town
Iran denies that it supplied the missiles.
  supplied: active past denied not | subject it | object the missiles
The mayor rejected claims that she had taken bribes.
  taken: active past denied not | subject she | object bribes
No one was killed in the blast.
  killed: passive past not | passive:subject No one | in the blast
Nobody attended the meeting.
  attended: active past not | subject Nobody | object the meeting
The rebels never entered Tolvar.
  entered: active past not | subject The rebels | object Tolvar
There is no evidence that Hale paid the judge.
  paid: active past hypothetical | subject Hale | object the judge
It is not true that the bank lent him money.
  lent: active past hypothetical | subject the bank | indirect him | object money
He was acquitted of killing the guard.
  killing: active hypothetical | subject He | object the guard
Neither Lund nor Reyes signed the letter.
  signed: active past not | subject Lund & Reyes | object the letter
The ministry has not released the names.
  released: active past not | subject The ministry | object the names
None of the hostages was hurt.
  hurt: passive past not | passive:subject None
Police did not say who had fired.
  say: active past not | subject Police
  fired: active past | subject who
The firm denied any involvement in the fraud.
  involvement: noun any denied not | in the fraud
The minister denied having met the rebels.
  met: active past denied not | subject The minister | object the rebels
Without the support of Oman, the deal collapsed.
  collapsed: active past | subject the deal | without the support
The general is not dead.
  dead: copula present not | subject The general
The judge dismissed reports that he would resign.
  resign: active future denied not | subject he
No soldiers entered the mosque.
  entered: active past not | subject No soldiers | object the mosque
The court found no proof that the firm had bribed officials.
  bribed: active past hypothetical | subject the firm | object officials
The plane carried no passengers.
  carried: active past not | subject The plane | object no passengers
He denied murdering his wife in 2004.
  murdering: active denied not | subject He | object his wife | in 2004
Lund said she had no plans to resign.
  resign: active any any not | subject she
`,
  },
  {
    about: 'passives',
    table: `
The general was killed by a drone in Baghdad.
  killed: passive past | passive:subject The general | passive:by a drone | in Baghdad
Two men have been charged with murder.
  charged: passive past | passive:subject Two men | with murder
The body will be buried in Kerman on Tuesday.
  buried: passive future planned | passive:subject The body | in Kerman | on Tuesday
The ship was being searched by the navy.
  searched: passive past | passive:subject The ship | passive:by the navy
The driver got arrested in Graz.
  arrested: passive past | passive:subject The driver | in Graz
Okafor was appointed head of the bank by the king.
  appointed: passive past | passive:subject Okafor | passive:by the king
He was shot dead by police outside a shop.
  shot: passive past | passive:subject He | passive:by police | near a shop
Hale was given a medal by the mayor.
  given: passive past | passive:subject Hale | object a medal | passive:by the mayor
The town has been held by rebels since May.
  held: passive past | passive:subject The town | passive:by rebels | since May
A curfew was imposed in Lima by midnight.
  imposed: passive past | passive:subject A curfew | in Lima
The trial is to be held in Quito.
  held: passive any planned | passive:subject The trial | in Quito
Three villages are thought to have been burned by the army.
  burned: passive past alleged | passive:subject Three villages | passive:by the army
The bridge should be repaired by May.
  repaired: passive hypothetical | passive:subject The bridge
The strike was called off.
  called (call off): passive past | passive:subject The strike
She was elected by the council and sworn in on Monday.
  elected: passive past | passive:subject She | passive:by the council
  sworn: passive past | passive:subject She | on Monday
The paper was fined for publishing the photos.
  fined: passive past | passive:subject The paper
  publishing: active | subject The paper | object the photos
Ten miners are feared dead.
  feared: passive present | passive:subject Ten miners
The letter was sent to Lund by Reyes.
  sent: passive past | passive:subject The letter | to Lund | passive:by Reyes
`,
  },
  {
    about: 'headlines',
    table: `
Two killed in Lima bridge collapse
  killed: passive past | passive:subject Two | in collapse
Mayor to resign over audit
  resign: active future planned | subject Mayor | over audit
Police arrest five after riot
  arrest: active present | subject Police | object five | after riot
Three die as bus plunges into river
  die: active present | subject Three
  plunges: active present | subject bus | into river
Minister denies taking bribes
  denies: active present | subject Minister
  taking: active denied not | subject Minister | object bribes
General killed in drone strike
  killed: passive past | passive:subject General | in drone strike
Court jails banker for fraud
  jails: active present | subject Court | object banker | for fraud
Lund wins vote in Porto
  wins: active present | subject Lund | object vote | in Porto
Rebels attack army base, killing six
  attack: active present | subject Rebels | object army base
  killing: active | subject Rebels | object six
Iran says it will not attend talks
  says: active present | subject Iran
  attend: active future planned not | subject it | object talks
Hundreds flee as flood hits Graz
  flee: active present | subject Hundreds
  hits: active present | subject flood | object Graz
Teacher accused of stealing funds
  accused: passive past | passive:subject Teacher
  stealing: active alleged | subject Teacher | object funds
Former mayor found dead in hotel
  found: passive past | passive:subject Former mayor | in hotel
EU, Japan sign trade deal
  sign: active present | subject EU & Japan | object trade deal
`,
  },
  {
    about: 'longer sentences as newspapers write them',
    table: `
The prime minister, who took office in March, said on Thursday that his government would send troops to the border.
  took: active past | subject The prime minister | object office | in March
  said: active past | subject The prime minister | on Thursday
  send: active future planned | subject his government | object troops | to the border
Gunmen opened fire on a convoy in the north on Sunday, killing a colonel and wounding four of his guards.
  opened: active past | subject Gunmen | object fire | on a convoy & Sunday | in the north
  killing: active | subject Gunmen | object a colonel
  wounding: active | subject Gunmen | object four
The two countries, which fought a war in the 1980s, have agreed to reopen their embassies.
  fought: active past | subject The two countries | object a war | in the 1980s
  reopen: active future planned | subject The two countries | object their embassies
A former aide to Reyes was arrested on Tuesday on suspicion of leaking documents to a newspaper.
  aide: noun | to Reyes
  leaking: active alleged | subject aide | object documents | to a newspaper
Okafor, 52, who has led the bank since 2014, will be replaced by Jon Hale in June.
  led: active past | subject Okafor | object the bank | since 2014
  replaced: passive future planned | passive:subject Okafor | passive:by Jon Hale | in June
Thousands of mourners gathered in Najaf on Saturday to bury the cleric, who was killed in an airstrike.
  gathered: active past | subject Thousands | in Najaf | on Saturday
  bury: active future planned | subject Thousands | object the cleric
  killed: passive past | passive:subject the cleric | in an airstrike
The company, owned by the state, said it had sold its mine to a firm based in Perth.
  owned: passive past | passive:subject The company | passive:by the state
  sold: active past | subject it | object its mine | to a firm
  based: passive past | passive:subject a firm | in Perth
Police in Graz detained a man they suspect of setting the fire.
  detained: active past | subject Police | object a man
  suspect: active present | subject they | object a man
  setting: active alleged | subject a man | object the fire
When the war ended, he returned to Oslo and founded a school.
  ended: active past | subject the war
  returned: active past | subject he | to Oslo
  founded: active past | subject he | object a school
The senator called for an inquiry into the killing of two nurses by soldiers.
  called: active past | subject The senator | for an inquiry
  killing: noun | of two nurses | by soldiers
Before he was elected, Aziz had worked as a lawyer for the union.
  elected: passive past | passive:subject he
  worked: active past | subject Aziz | as a lawyer
The regulator fined Norbank 210 million crowns, days after the witness who exposed the scheme was found dead in Riga.
  fined: active past | subject The regulator | object crowns | indirect Norbank
  exposed: active past | subject the witness | object the scheme
  found: passive past | passive:subject the witness
“It is late,” said the chairwoman, Priya Nair, whose family bought Rovers in 2021.
  said: active past | subject the chairwoman
  bought: active past | subject whose family | object Rovers | in 2021
The vote came after Ada Moreau, the acting prime minister, told the house she was ill.
  came: active past | subject The vote
  told: active past | subject Ada Moreau | object the house
It was Reyes who ordered the raid.
  ordered: active past | subject Reyes | object the raid
Residents say soldiers shot at a crowd that had gathered near the mosque.
  shot: active past | subject soldiers | at a crowd
  gathered: active past | subject a crowd | near the mosque
The woman, identified as Ines Prado, was taken to hospital, where she later died.
  identified: passive past | passive:subject The woman | as Ines Prado
  taken: passive past | passive:subject The woman | to hospital
  died: active past | subject she | in hospital
Lund thanked the volunteers for rescuing the children.
  rescuing: active | subject the volunteers | object the children
The deal allows Chile to export copper to Japan.
  export: active any hypothetical | subject Chile | object copper | to Japan
`,
  },
];
