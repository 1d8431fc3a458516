/** Whether a text names a day there is: stores refuse the 30th of February. */
const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** The day that two bounds leave, when they leave exactly one. */
export const exactDay = (min: unknown, max: unknown): string | undefined =>
  typeof min === 'string' && min === max && isDay(min) ? min : undefined;

/** The day in an ISO date or time. */
export const dayOf = (time: string | undefined): string | undefined => {
  const day = time?.slice(0, 'YYYY-MM-DD'.length) ?? '';
  return isDay(day) ? day : undefined;
};
