import type { KnownActor } from "../../names/annotate/knownActor.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/token.ts";
import type { Mark } from "./marks.ts";
import type { Phrase, StatedAffiliation } from "./phrase.ts";

/** What the noun phrases of a text are found in. */
export interface PhraseContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly marks: ReadonlyMap<number, Mark>;
}

export interface Phrases {
  /** In text order. */
  readonly phrases: readonly Phrase[];
  readonly affiliations: readonly StatedAffiliation[];
  /** The actors that the text introduces and that no mark names. */
  readonly introduced: readonly KnownActor[];
}
