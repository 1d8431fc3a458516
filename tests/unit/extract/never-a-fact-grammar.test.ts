import { describe, expect, it } from 'vitest';
import { deadIn, doersIn } from './doers.ts';

/** Who is spoken of, with what newspapers put beside a name: a parser loses its way in it. */
const SUBJECTS = [
  'Adam Reyes',
  'Dr Adam Reyes, 52,',
  'Reyes, 31, of Mill Road, Lima,',
  'the surgeon Adam Reyes',
  'Adam Reyes, a former minister,',
  'Colonel Adam Reyes, who led the unit,',
  'Adam Reyes and his brother',
];

/** Deeds in the form that a frame asks for. */
const DEEDS = {
  ing: [
    'murdering Ada Moreau',
    'killing Ada Moreau and two others',
    'kidnapping Ada Moreau in Lima',
    'ordering the attack on Ada Moreau',
    'bombing a market in Lima',
    'robbing a bank in Lima',
  ],
  past: [
    'murdered Ada Moreau',
    'killed Ada Moreau and two others',
    'kidnapped Ada Moreau in Lima',
    'ordered the attack on Ada Moreau',
    'bombed a market in Lima',
    'robbed a bank in Lima',
  ],
  noun: [
    'the murder of Ada Moreau',
    'the killing of Ada Moreau and two others',
    'the kidnapping of Ada Moreau',
    'the attack on Ada Moreau',
    'the bombing of a market in Lima',
    'a bank robbery in Lima',
  ],
} as const;

const TAILS = [
  '.',
  ', a judge who was found dead in May.',
  ' on 9 May last year.',
  ', his lawyer said on Monday.',
  ', according to police.',
  ', and the trial continues.',
  ' after a row over money.',
];

/** Ways of not saying that somebody did it: S is who, D the deed. */
const FRAMES = {
  ing: [
    'S denies D',
    'S has always denied D',
    'S denied having ever thought of D',
    'S pleaded not guilty to D',
    'S is accused of D',
    'S was charged with D',
    'S was arrested on suspicion of D',
    'S appeared in court accused of D',
    'S, suspected of D,',
    'S faces trial for D',
    'S was cleared of D',
    'S was found not guilty of D',
    'S, who denies D, appeared in court',
    'S has been accused by prosecutors of D',
    'S was wrongly convicted of D',
    'Police suspect S of D',
    'S remains under investigation for D',
    'Charges against S for D were dropped',
    'S escaped conviction for D',
    'S was extradited to face charges of D',
    'A court overturned the conviction of S for D',
    'The film shows S D',
    'S joked about D',
    'S dreamed of D',
    'S was stopped from D',
    'S stopped short of D',
    'S admits lying but denies D',
    'S has not been charged with D',
    'S may be tried for D',
  ],
  past: [
    'Police are investigating whether S D',
    'Prosecutors claim that S D',
    'A witness could not say whether S D',
    'S said it was a lie that he had D',
    'It was alleged that S D',
    'S is said to have D',
    'S allegedly D',
    'There is no proof that S D',
    'The jury must decide if S D',
    'S rejected the accusation that he D',
    'Nothing suggests S D',
    'The court heard that S D',
    'Rumours that S D spread',
    'S would never have D',
    'S told the court he had not D',
    'Police believe S may have D',
    'Detectives think S D',
    'The prosecution says S D',
    'Prosecutor Ben Cole told the jury that S D',
    'S is alleged to have D',
    'The claim by the family that S D is untrue',
    'Neither S nor his brother D',
    'S insists that somebody else D',
    'Had S D, he would be in prison',
    'If S D, he will be tried',
  ],
  noun: [
    'S is wanted over D',
    'S denied a role in D',
    'S was questioned about D',
    'S was named as a suspect in D',
    'S was charged over D',
    'S was acquitted of D',
    'S blamed others for D',
    'S condemned D',
    'S was injured in D',
    'S witnessed D',
    'S survived D',
    'S could face life in prison if convicted of D',
    'S fears being blamed for D',
    'S insisted he had nothing to do with D',
    'S strongly denies any part in D',
    'S is the main suspect in D',
    'S is on the run after being linked to D',
    'S was released without charge over D',
    'S tried to prevent D',
    'S investigated D',
    'S mourned D',
    'S described D',
    'S was first on the scene of D',
    'S offered a reward after D',
    'The family of S fear he will be blamed for D',
  ],
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every frame with every subject; deeds and what follows them take turns. */
function sentences(form: keyof typeof FRAMES, frame: string): string[] {
  const turn = FRAMES[form].indexOf(frame as never);
  return SUBJECTS.map((subject, at) => {
    const deed = DEEDS[form][(turn + at) % DEEDS[form].length] ?? '';
    const tail = TAILS[(turn + at * 3) % TAILS.length] ?? '.';
    return capital(frame.replace(/\bS\b/, subject).replace(/\bD\b/, deed)) + tail;
  });
}

// Denials, suspicions and charges, whatever stands between the words: none of these may name Reyes as the doer.
describe('a deed that is only denied, suspected or told of', () => {
  for (const form of ['ing', 'past', 'noun'] as const)
    it.each(FRAMES[form])('%s', (frame) => {
      const told = sentences(form, frame).map((text) => ({
        text,
        doers: doersIn(text).filter((name) => /Reyes/.test(name)),
      }));
      expect(told.filter(({ doers }) => doers.length > 0)).toEqual([]);
    });
});

/** Sentences about somebody who lives: S is who. */
const ALIVE = [
  'S survived an attack that killed nine people',
  'S said his father was killed in the war',
  'The brother of S was killed in an airstrike in Lima',
  'S, whose wife died in the crash, wept',
  'S denied reports that he had died',
  'S was nearly killed in a crash',
  'S narrowly escaped being killed',
  'S is feared dead',
  'S could have been killed',
  'S mourned the death of Ada Moreau',
  'S spoke about the murder of Ada Moreau',
  'S told the court that Ada Moreau had been stabbed to death',
  'S left the house before Ada Moreau was shot dead',
  'S was with Ada Moreau when she was killed',
  'S found the body of Ada Moreau, who had been strangled',
  'S attended the funeral of Ada Moreau, who died on Friday',
  'S threatened to kill Ada Moreau',
  'S received death threats',
  'S was sentenced to death',
  'S faces the death penalty',
  'S warned that people would die',
  'S plans to kill himself',
  'S tried to kill himself',
  'S was critically injured and his driver was killed',
  'S was hurt and three passengers died',
  'S pronounced Ada Moreau dead',
  'S claims the army killed his sister',
  'S asked who had killed Ada Moreau',
  'The son of S drowned',
  'A bodyguard of S was shot dead',
  'An aide to S was killed',
  'S led the investigation into the deaths of nine people',
  'S identified the dead man as his uncle',
  'S sued the firm after his daughter died',
  'S took over when Ada Moreau died',
  'S succeeded Ada Moreau, who was assassinated',
  'S paid tribute to Ada Moreau, killed in Lima on Friday',
  'S described how his friends were killed',
  'S wrote a book about the murder of his mother',
  'S is not dead',
  'Gunmen failed to kill S',
  'Gunmen opened fire on S but missed',
  'A plot to kill S was foiled',
  'S was wrongly reported killed',
  'S was the target of an assassination attempt',
  'S rejected rumours of his death',
  'S almost died',
  'S would have died without help',
  'S, thought to have died, was found alive',
  'S lost his wife in the attack',
  'S said he saw nine people die',
  'S accused the army of killing his father',
];

/** What may follow without telling of a death itself. */
const ENDS = TAILS.filter((tail) => !tail.includes('dead'));

// Whoever speaks of a death, survives an attack or loses somebody is not dead.
describe('a death that somebody else died, or nobody', () => {
  it.each(ALIVE)('%s', (frame) => {
    const turn = ALIVE.indexOf(frame);
    const subjects = SUBJECTS.filter((subject) => !(subject.endsWith(',') && frame.startsWith('S,')));
    const told = subjects.map((subject, at) => {
      const text = capital(frame.replace(/\bS\b/, subject)) + (ENDS[(turn + at * 3) % ENDS.length] ?? '.');
      return { text, dead: deadIn(text).filter((name) => /Reyes/.test(name)) };
    });
    expect(told.filter(({ dead }) => dead.length > 0)).toEqual([]);
  });
});
