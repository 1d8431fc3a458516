/** A city or province of the gazetteer: background knowledge, never a claim. */
export interface ListedPlace {
  readonly kind: 'province' | 'city';
  /** The country it lies in, by its common name: "Iraq"; undefined where states disagree on it. */
  readonly country?: string | undefined;
  /** The province it is or lies in, as the gazetteer numbers them: "IQ.01". */
  readonly province: string;
  /** Inhabitants, roughly; of a province, those of its listed cities. */
  readonly people: number;
}

/** Looks names of cities, provinces and countries up; one name may be that of many cities. */
export interface PlaceTable {
  readonly named: (name: string) => readonly ListedPlace[];
  /** The country of that name by its common one; words for its people do not name it. */
  readonly countryNamed: (name: string) => string | undefined;
  /** All words that speak of a country: its names and those of its people. */
  readonly countryWords: (country: string) => readonly string[];
  /** The names of a province, folded. */
  readonly provinceNames: (province: string) => readonly string[];
  /** A text as names are compared: lower case, no accents, words parted by single blanks. */
  readonly folded: (text: string) => string;
}
