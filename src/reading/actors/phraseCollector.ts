import type { KnownActor } from "../../names/annotate/knownActor.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { Span } from "../reading.ts";
import { type Mark, newActor, type TextActor } from "./marks.ts";
import { newPhrase, type Phrase, phraseOfMark, type StatedAffiliation, type Title } from "./phrase.ts";
import type { Phrases } from "./phrases.ts";

/** Collects the noun phrases of a text with the actors and the affiliations that they introduce. */
export class PhraseCollector {
  readonly #phrases: Phrase[] = [];
  readonly #affiliations: StatedAffiliation[] = [];
  readonly #introduced = new Map<string, KnownActor>();

  found(): Phrases {
    return { phrases: this.#phrases, affiliations: this.#affiliations, introduced: [...this.#introduced.values()] };
  }

  add(phrase: Phrase): void {
    this.#phrases.push(phrase);
  }

  /** An actor that no mark names: later on, parts of the name stand for it. */
  introduce(name: string, kind: ActorKind): TextActor {
    const known = newActor(name, kind);
    this.#introduced.set(known.id, known);
    return { key: known.id, kind, name, candidates: [] };
  }

  /** An organ that a text names by its noun and its state: "the Chinese foreign ministry". */
  organ(
    state: Mark,
    place: Pick<Phrase, "from" | "to" | "start" | "end">,
    name: string,
    more?: Partial<Phrase>,
  ): Phrase {
    const phrase = newPhrase({ ...place, actor: this.introduce(name, "ORGANIZATION"), ...more });
    const { start, end } = place;
    const body = phraseOfMark(state);
    this.#affiliations.push({ member: phrase, body, office: null, isFormer: false, rule: "organ", start, end });
    return phrase;
  }

  /** The office that a title states, if it tells whose office it is or if the article may. */
  office(member: Phrase, title: Title, office: string, { start, end }: Span, rule: string): void {
    if (!title.body && !title.isCounterpart && !title.isNational) return;
    const { from, to } = title;
    const body = title.body ?? newPhrase({ from, to, start: title.start, end: title.end, title, sort: "title" });
    this.#affiliations.push({ member, body, office, isFormer: title.isFormer, rule, start, end });
  }
}
