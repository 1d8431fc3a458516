import type { AttributeKind } from './kinds.ts';

/** Facts whose object is a value; each has a quote like any other claim. */
export const attributes = [
  {
    name: 'happened',
    of: ['Event'],
    value: 'text',
    meaning: 'the event is mentioned, with its own modality and polarity',
  },
  { name: 'date', of: ['Event'], value: 'date', meaning: 'when it happened' },
  { name: 'attendance', of: ['Event'], value: 'count', meaning: 'how many were present' },
  { name: 'killed', of: ['Event'], value: 'count', meaning: 'how many died in it' },
  { name: 'injured', of: ['Event'], value: 'count', meaning: 'how many were hurt in it' },
  { name: 'arrested', of: ['Event'], value: 'count', meaning: 'how many were arrested in it' },
  { name: 'times', of: ['Event'], value: 'count', meaning: 'how often it happened' },
  { name: 'instrument', of: ['Event'], value: 'text', meaning: 'with what it was done' },
  { name: 'count', of: ['Group'], value: 'count', meaning: 'how many people the group has' },
  { name: 'age', of: ['Person'], value: 'count', meaning: 'age in years' },
  { name: 'nationality', of: ['Person'], value: 'text', meaning: 'the nation, in the words for its people' },
  { name: 'title', of: ['Person'], value: 'text', meaning: 'rank, office or form of address' },
] as const satisfies readonly AttributeKind[];
