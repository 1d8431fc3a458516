/** Attributes that tell how many people an event befell or drew, and the relation in which those people stand to it. */
export const TOLLS = {
  attendance: 'ATTENDED',
  killed: 'KILLED_IN',
  injured: 'INJURED_IN',
  arrested: 'TARGETED_IN',
} as const;

/** One of those attributes. */
export type Toll = keyof typeof TOLLS;

/** Whether an attribute is one of them. */
export const isToll = (attribute: string): attribute is Toll => Object.hasOwn(TOLLS, attribute);
