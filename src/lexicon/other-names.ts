/**
 * Names of one and the same body or town, as news uses them side by side. General knowledge, written by hand; only what
 * cannot be seen from the letters stands here, and nothing that could also be somebody else.
 */
export const SAME_NAMES: readonly (readonly string[])[] = [
  ['Islamic State', 'ISIS', 'ISIL', 'Daesh'],
  ['Associated Press', 'AP'],
  ['Agence France-Presse', 'AFP'],
  ['United Nations', 'UN', 'U.N.'],
  ['European Union', 'EU', 'E.U.'],
  ['North Atlantic Treaty Organization', 'NATO', 'Nato'],
  ['International Monetary Fund', 'IMF'],
  ['World Health Organization', 'World Health Organisation', 'WHO'],
  ['International Atomic Energy Agency', 'IAEA'],
  ['Central Intelligence Agency', 'CIA'],
  ['Federal Bureau of Investigation', 'FBI'],
  ['European Central Bank', 'ECB'],
  ['International Criminal Court', 'ICC'],
  ['Islamic Revolutionary Guard Corps', 'IRGC', 'Iranian Revolutionary Guards', 'Revolutionary Guards'],
  ['African National Congress', 'ANC'],
  ['Christian Democratic Union', 'Christian Democrats', 'CDU'],
  ['Social Democratic Party', 'Social Democrats', 'SPD'],
  ['Free Democratic Party', 'Free Democrats', 'FDP'],
  ['Christian Social Union', 'CSU'],
  ['Alternative for Germany', 'AfD'],
  ['Republican Party', 'Republicans', 'GOP'],
  ['Democratic Party', 'Democrats'],
  ['Palestine Liberation Organization', 'Palestine Liberation Organisation', 'PLO'],
  ["Kurdistan Workers' Party", 'PKK'],
  ['Revolutionary Armed Forces of Colombia', 'FARC'],
  ['Doctors Without Borders', 'Medecins Sans Frontieres', 'Médecins Sans Frontières', 'MSF'],
  ['Mumbai', 'Bombay'],
  ['Kolkata', 'Calcutta'],
  ['Chennai', 'Madras'],
  ['Kyiv', 'Kiev'],
  ['Kharkiv', 'Kharkov'],
  ['Odesa', 'Odessa'],
  ['Yangon', 'Rangoon'],
  ['Ho Chi Minh City', 'Saigon'],
  ['Beijing', 'Peking'],
];

const groups = new Map<string, readonly string[]>(
  SAME_NAMES.flatMap((names) => names.map((name): [string, readonly string[]] => [name.toLowerCase(), names])),
);

/** The first of all names that mean the same as this one; undefined where the list knows none. */
export const commonNameOf = (name: string): string | undefined => groups.get(name.toLowerCase())?.[0];
