/** Adjectives between "the" and a noun for an organization. */
export const nounAdjectives: ReadonlySet<string> = new Set(
  "nuclear regional ruling rebel armed militant islamist trade military security state news shipping oil international global continental western european".split(
    " ",
  ),
);

/** Adjectives between "the" and "government". */
export const governmentAdjectives: ReadonlySet<string> = new Set(
  "new current central federal interim transitional outgoing military".split(" "),
);

/** Words between "of the" and a body that change nothing. */
export const bodyFillers: ReadonlySet<string> = new Set(
  "opposition ruling governing main largest biggest outlawed banned rebel armed powerful influential exiled separatist islamist nationalist conservative liberal socialist communist leftist centrist".split(
    " ",
  ),
);
