/** The keys of the states whose Arabic names are masculine; all others are feminine, and so are cities. */
export const masculineStates: ReadonlySet<string> = new Set(
  "IQ LB JO MA SD YE VA".split(" ").map((iso2) => `state:${iso2}`),
);
