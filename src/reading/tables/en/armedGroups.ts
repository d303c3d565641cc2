/** Nouns in the plural by which a text calls an armed group that it has named, folded: "the rebels". */
export const armedNouns: ReadonlySet<string> = new Set(
  "rebels insurgents guerrillas guerillas militants separatists secessionists jihadists islamists jihadis extremists militiamen paramilitaries insurrectionists".split(
    " ",
  ),
);

/** Words of the names of such groups, folded. */
export const namesOfArmedGroups =
  /\b(?:front|army|movement|resistance|brigades?|forces|militia|liberation|congress|guards?|battalion|islamic state|qaeda|shabaab|hezbollah|hamas|houthis?|taliban|jihad|polisario|pkk|sdf|rsf|fighters|freedom|revolutionary|lions|eagles|defenders|warriors)\b/;
