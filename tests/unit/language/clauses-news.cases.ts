import type { ClauseTable } from './clauses.cases.ts';

/** Sentences in the manner of agencies, tabloids, courts, local papers, sport and business, written like the others. */
export const newsTables: readonly ClauseTable[] = [
  {
    about: 'as agencies write',
    table: `
At least nine people were killed and dozens wounded when a truck bomb exploded outside a police station in Marsal on Tuesday, officials said.
  killed: passive past | passive:subject nine people
  wounded: passive past | passive:subject dozens
  exploded: active past | subject a truck bomb | near a police station | on Tuesday
  said: active past | subject officials
The two sides agreed to exchange prisoners and to reopen the crossing within ten days.
  exchange: active future planned | subject The two sides | object prisoners
  reopen: active future planned | subject The two sides | object the crossing | within ten days
Foreign Minister Petra Holm will travel to Dakar on Monday for talks with her Senegalese counterpart.
  travel: active future planned | subject Petra Holm | to Dakar | on Monday | for talks
  talks: noun any any | with her Senegalese counterpart
The government has ordered the evacuation of three villages after the dam was found to be leaking.
  ordered: active past | subject The government | object the evacuation
  evacuation: noun any any | of three villages
  found: passive past | passive:subject the dam
The chairman is due in Geneva on Friday for talks with the union.
  talks: noun any any | with the union
Three men were charged as troops shelled Gao.
  shelled: active past | subject troops | object Gao
No group has claimed responsibility for the attack.
  claimed: active past not | subject No group | object responsibility
  attack: noun any any
Rebels seized the airport at dawn, but government troops retook it hours later.
  seized: active past | subject Rebels | object the airport | at dawn
  retook: active past | subject government troops | object it
A ceasefire brokered by Norway took effect at midnight.
  brokered: passive past | passive:subject A ceasefire | passive:by Norway
  took: active past | subject A ceasefire | object effect | at midnight
The ministry said the strike had targeted a convoy that was carrying weapons to the coast.
  targeted: active past | subject the strike | object a convoy
  carrying: active past | subject a convoy | object weapons | to the coast
Both governments deny that their troops crossed the border.
  deny: active present | subject Both governments
  crossed: active past denied not | subject their troops | object the border
A court in Tunis on Friday sentenced the former governor to eight years in prison for taking bribes.
  sentenced: active past | subject A court | object the former governor | to eight years | on Friday
  taking: active any any | subject the former governor | object bribes
The election commission has until 14 May to announce the winner.
  announce: active hypothetical | subject The election commission | object the winner
Among the dead were two nurses who worked for a German charity.
  worked: active past | subject two nurses | for a German charity
Neither side has said how many fighters it lost.
  said: active past not | subject Neither side
  lost: active past | subject it | object how many fighters
The prime minister survived a vote of confidence on Wednesday, winning by just four votes.
  survived: active past | subject The prime minister | object a vote | on Wednesday
  winning: active | subject The prime minister | by four votes
Security forces fired tear gas to disperse protesters who were throwing stones at the palace.
  fired: active past | subject Security forces | object tear gas
  throwing: active past | subject protesters | object stones | at the palace
`,
  },
  {
    about: 'as courts are reported',
    table: `
Brenner, 41, pleaded not guilty to two counts of manslaughter.
  pleaded: active past | subject Brenner | to two counts
The jury was told that the driver had been drinking before he hit the cyclist.
  told: passive past | passive:subject The jury
  drinking: active past any | subject the driver
  hit: active past any | subject he | object the cyclist
The judge adjourned the hearing until 4 June and released Kovac on bail.
  adjourned: active past | subject The judge | object the hearing | until 4 June
  released: active past | subject The judge | object Kovac | on bail
He was jailed for six years for defrauding pensioners.
  jailed: passive past | passive:subject He | for six years
  defrauding: active any any | subject He | object pensioners
Prosecutors allege that the accountant moved the money to Cyprus.
  allege: active present | subject Prosecutors
  moved: active past alleged | subject the accountant | object the money | to Cyprus
The appeal court overturned her conviction for perjury.
  overturned: active past | subject The appeal court | object her conviction
  conviction: noun | possessive her | for perjury
Nadia Ferro, who was found guilty of arson last month, will be sentenced on Thursday.
  found: passive past | passive:subject Nadia Ferro
  sentenced: passive future planned | passive:subject Nadia Ferro | on Thursday
The magistrate ruled that the police had acted lawfully.
  ruled: active past | subject The magistrate
  acted: active past | subject the police
Two brothers went on trial in Split on Monday accused of smuggling rifles.
  went: active past | subject Two brothers | on trial & Monday | in Split
  smuggling: active alleged | subject Two brothers | object rifles
Her lawyer argued that she had signed the papers without reading them.
  argued: active past | subject lawyer
  signed: active past | subject she | object the papers
  reading: active not | subject she | object them
The family is suing the clinic for negligence.
  suing: active present | subject The family | object the clinic | for negligence
He is charged with stabbing a neighbour to death in a row over parking.
  stabbing: active alleged | subject He | object a neighbour | to death | in a row
The witness, whose name cannot be published, said she saw Orlov leave the flat at noon.
  published: passive hypothetical not | passive:subject name
  saw: active past | subject she
  leave: active any | subject Orlov | object the flat | at noon
Three of the five defendants were cleared of conspiring to bribe officials.
  cleared: passive past | passive:subject Three
  conspiring: active hypothetical | subject Three
The case against the bank was dropped for lack of evidence.
  case: noun | against the bank
  dropped: passive past | passive:subject The case | for lack
`,
  },
  {
    about: 'as local papers write',
    table: `
Firefighters were called to a blaze at a furniture shop in Mill Street shortly after 3 a.m. on Sunday.
  called: passive past | passive:subject Firefighters | to a blaze | after 3 a.m.
Residents of Elm Close are calling on the council to repair the road.
  calling: active present | subject Residents | on the council
  repair: active future hypothetical | subject the council | object the road
The swimming pool, which has been shut since January, will reopen next month.
  shut: passive past | passive:subject The swimming pool | since January
  reopen: active future planned | subject The swimming pool
A 12-year-old girl who went missing on Friday has been found safe.
  went: active past | subject girl | on Friday
  found: passive past | passive:subject girl
Pupils planted forty trees and the mayor handed out prizes.
  planted: active past | subject Pupils | object forty trees
  handed (hand out): active past | subject the mayor | object prizes
The library was built in 1907 with money left by a brewer.
  built: passive past | passive:subject The library | in 1907 | with money
  left: passive past | passive:subject money | passive:by a brewer
Anyone with information is asked to contact the police.
  asked: passive present | passive:subject Anyone
  contact: active future hypothetical | subject Anyone | object the police
The council voted to close two care homes despite protests from families.
  voted: active past | subject The council
  close: active future planned | subject The council | object two care homes
The lorry overturned, spilling milk across both lanes.
  overturned: active past | subject The lorry
  spilling: active | subject The lorry | object milk | across both lanes
Plans to turn the old mill into flats have been rejected.
  turn: active any any | object the old mill | into flats
  rejected: passive past | passive:subject Plans
`,
  },
  {
    about: 'denials and claims with something between',
    table: `
The rebels denied having fired on the convoy or taken any of its drivers hostage.
  fired: active past denied not | subject The rebels | on the convoy
  taken: active past denied not | subject The rebels | object any
The judge told the jury to ignore claims in the press that the defendant had threatened witnesses.
  threatened: active past alleged | subject the defendant | object witnesses
The minister dismissed reports in the newspaper that she had taken bribes.
  taken: active past denied not | subject she | object bribes
The court quashed his conviction for murdering a shopkeeper in 1994.
  quashed: active past | subject The court | object his conviction
  murdering: active hypothetical | subject his | object a shopkeeper | in 1994
The army denied that it had shelled the town and had killed a nurse.
  shelled: active past denied not | subject it | object the town
  killed: active past denied not | subject it | object a nurse
There was nothing to suggest that the pilot had been drinking or had ignored the warnings.
  drinking: active past hypothetical | subject the pilot
  ignored: active past hypothetical | subject the pilot | object the warnings
She denies ordering, approving or knowing of the payments.
  approving: active denied not
  knowing: active denied not | of the payments
The prime minister laughed off talk that he planned to quit.
  planned: active past hypothetical | subject he
He said that he had met Lund and had liked her.
  met: active past | subject he | object Lund
  liked: active past | subject he | object her
Two former officials, one of whom fled to Dubai last year, were convicted.
  fled: active past | subject one | to Dubai
  convicted: passive past | passive:subject Two former officials
`,
  },
  {
    about: 'as sport is told',
    table: `
Varga scored twice as Rovers beat Linden 3-1 on Saturday.
  scored: active past | subject Varga
  beat: active past | subject Rovers | object Linden | on Saturday
The Kenyan won the marathon in two hours and six minutes, finishing ahead of Mateus Lima of Brazil.
  won: active past | subject The Kenyan | object the marathon | in two hours & six minutes
  finishing: active | subject The Kenyan | before Mateus Lima
The striker has signed a three-year contract with Torino.
  signed: active past | subject The striker | object contract
  contract: noun any any | with Torino
United sacked their coach after a fifth defeat in a row.
  sacked: active past | subject United | object their coach | after a fifth defeat
She was beaten by Ida Krog in the final.
  beaten: passive past | passive:subject She | passive:by Ida Krog | in the final
Sent off in the first half, Dunne will miss the cup match against Celta.
  Sent (send off): passive past | passive:subject Dunne | in the first half
  miss: active future planned | subject Dunne | object the cup match
The champions drew with Oban and dropped to third place.
  drew: active past | subject The champions | with Oban
  dropped: active past | subject The champions | to third place
The federation banned the sprinter for four years over a failed drug test.
  banned: active past | subject The federation | object the sprinter | for four years | over a failed drug test
Injury forced the captain to withdraw from the tour.
  forced: active past | subject Injury | object the captain
  withdraw: active any | subject the captain | from the tour
The Dutchman overtook Haas on the last lap to win the race.
  overtook: active past | subject The Dutchman | object Haas | on the last lap
  win: active any any | subject The Dutchman | object the race
`,
  },
  {
    about: 'as business is told',
    table: `
Nordfarm said profits fell 12 percent in the second quarter.
  said: active past | subject Nordfarm
  fell: active past | subject profits | in the second quarter
The airline plans to cut 900 jobs and sell its headquarters.
  cut: active future planned | subject The airline | object 900 jobs
  sell: active future planned | subject The airline | object its headquarters
Shares in the group rose after it agreed to buy a Polish rival for $2 billion.
  rose: active past | subject Shares
  agreed: active past | subject it
  buy: active future planned | subject it | object a Polish rival | for $ 2 billion
The central bank left interest rates unchanged on Thursday.
  left: active past | subject The central bank | object interest rates | on Thursday
The company was fined 40 million euros for hiding losses from investors.
  fined: passive past | passive:subject The company | object 40 million euros
  hiding: active any any | subject The company | object losses | from investors
The merger must still be approved by regulators in Brussels.
  approved: passive hypothetical | passive:subject The merger | passive:by regulators
Founded by two students in a garage, the start-up now employs 3,000 people.
  Founded: passive past | passive:subject start - up | passive:by two students | in a garage
  employs: active present | subject start - up | object 3,000 people
The chief executive, Laura Stein, stepped down in April and was replaced by her deputy.
  stepped (step down): active past | subject The chief executive | in April
  replaced: passive past | passive:subject The chief executive | passive:by her deputy
Analysts expect the firm to raise prices.
  expect: active present | subject Analysts | object the firm
  raise: active future planned | subject the firm | object prices
The plant, which makes batteries for buses, is to close by the end of the year.
  makes: active present | subject The plant | object batteries | for buses
  close: active any planned | subject The plant
`,
  },
  {
    about: 'as tabloids write',
    table: `
Heartbroken mum Tina Marsh has begged the hospital to say sorry.
  begged: active past | subject Tina Marsh | object the hospital
  say: active future hypothetical | subject the hospital
The singer split from her husband last year after he was caught with a dancer.
  split: active past | subject The singer | from her husband
  caught: passive past | passive:subject he | with a dancer
A masked gang smashed their way into the jeweller's and made off with watches worth a million.
  smashed: active past | subject A masked gang | object their way | into the jeweller
  made (make off): active past | subject A masked gang | with watches
"I thought I was going to die," the dad of three told our reporter.
  thought: active past | subject I
  die: active future planned | subject I
  told: active past | subject the dad | object our reporter
Police are hunting a thug who punched a pensioner and stole her dog.
  hunting: active present | subject Police | object a thug
  punched: active past | subject a thug | object a pensioner
  stole: active past | subject a thug | object her dog
The prince is said to have stormed out of the dinner.
  stormed: active past alleged | subject The prince | from the dinner
Cops nabbed the burglar hiding in a wardrobe.
  nabbed: active past | subject Cops | object the burglar
  hiding: active any | subject the burglar | in a wardrobe
The soap star, who has been sober for two years, is tipped to return to the show.
  tipped: passive present | passive:subject The soap star
  return: active any any | subject The soap star | to the show
`,
  },
  {
    about: 'more headlines',
    table: `
Minister quits over leak
  quits: active present | subject Minister | over leak
Two held after knife attack
  held: passive past | passive:subject Two | after knife attack
Bank cuts rates again
  cuts: active present | subject Bank | object rates
Fire destroys historic theatre
  destroys: active present | subject Fire | object historic theatre
Storm kills 12 in Philippines
  kills: active present | subject Storm | object 12 | in Philippines
Union threatens strike at airport
  threatens: active present | subject Union | object strike
Senate backs ban on fur farms
  backs: active present | subject Senate | object ban
  ban: noun any any | on fur farms
Peace talks resume in Oslo
  resume: active present | subject Peace talks | in Oslo
Opposition leader arrested at airport
  arrested: passive past | passive:subject Opposition leader | at airport
Man shot dead by police in Leeds
  shot: passive past | passive:subject Man | passive:by police | in Leeds
Navy ship rescues 80 migrants off Malta
  rescues: active present | subject Navy ship | object 80 migrants | off Malta
Chile votes to scrap old constitution
  votes: active present | subject Chile
  scrap: active future planned | subject Chile | object old constitution
Star striker faces ban
  faces: active present | subject Star striker | object ban
Thousands march against pension reform
  march: active present | subject Thousands | against pension reform
Holm named new head of central bank
  named: passive past | passive:subject Holm
Carmaker to close plant in Spain
  close: active future planned | subject Carmaker | object plant | in Spain
Judge frees journalist held for two years
  frees: active present | subject Judge | object journalist
  held: passive past | passive:subject journalist | for two years
Ex-mayor charged with taking bribes
  charged: passive past | passive:subject Ex-mayor
  taking: active alleged | subject Ex-mayor | object bribes
Quake hits north of Chile, no casualties reported
  hits: active present | subject Quake | object north
Army denies shelling hospital
  denies: active present | subject Army
  shelling: active denied not | subject Army | object hospital
Poland, Denmark to expel envoys
  expel: active future planned | subject Poland & Denmark | object envoys
Council backs down on parking fees
  backs (back down): active present | subject Council | on parking fees
Rail strike looms as talks collapse
  looms: active present | subject Rail strike
  collapse: active present | subject talks
Missing boy found alive in cave
  found: passive past | passive:subject Missing boy | in cave
Teen dies after fall from bridge
  dies: active present | subject Teen | after fall
Germany beat Italy to reach final
  beat: active any | subject Germany | object Italy
`,
  },
];
