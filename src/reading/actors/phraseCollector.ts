import type { KnownActor } from "../../names/annotate/knownActor.ts";
import type { Span } from "../reading.ts";
import { officesOfOrganizations } from "../tables/en/references.ts";
import type { Mark } from "./marks.ts";
import { newPhrase, type Phrase, phraseOfMark, type StatedAffiliation, type Title } from "./phrase.ts";
import type { Phrases } from "./phrases.ts";
import { isNew, newActor, newTextActor, type TextActor } from "./textActor.ts";

/** "حزب الشعب السلوفيني", "منظمة الدول الأميركية": no organ of the state in whose name it is. */
function isIndependent(name: string): boolean {
  return (
    /^(?:ال)?(?:حزب|حركة|جبهة|تيار|كتلة|منظمة الدول|رابطة|جماعة|ميليشيا) /.test(name) || /المحيط|الدول /.test(name)
  );
}

/** What a text leaves out once it has told which Korea it is: "وكالة الأنباء الكورية" after "وكالة الأنباء الكورية الشمالية". */
const ofDividedStates = /^ (?:ال)?(?:شمالي|جنوبي|ديمقراطي)ة?(?: |$)/;

/** "السفير السابق لدى الفاتيكان": of the state where he has another office. */
export function isPostedInArabic({ words, body }: Pick<Title, "words" | "body">): boolean {
  return body === null && /^(?:ال)?(?:سفير|قنصل|مندوب)ة? (?:\S+ ){0,2}لدى /.test(words);
}

/** Collects the noun phrases of a text with the actors and the affiliations that they introduce. */
export class PhraseCollector {
  readonly #phrases: Phrase[] = [];
  readonly #affiliations: StatedAffiliation[] = [];
  readonly #introduced = new Map<string, KnownActor>();
  /** By their place: an organ is found as the body of an office, and again on its own. */
  readonly #organs = new Map<number, Phrase>();

  found(): Phrases {
    return { phrases: this.#phrases, affiliations: this.#affiliations, introduced: [...this.#introduced.values()] };
  }

  /** The phrase that was added last. */
  last(): Phrase | undefined {
    return this.#phrases.at(-1);
  }

  /** The phrases that were added last, in text order. */
  lastOf(count: number): readonly Phrase[] {
    return this.#phrases.slice(Math.max(0, this.#phrases.length - count));
  }

  /** A person that no mark names is introduced by the phrase. */
  add(phrase: Phrase): void {
    this.#phrases.push(phrase);
    if (phrase.actor?.kind === "PERSON" && isNew(phrase.actor)) this.#introduce(phrase.actor);
  }

  /** The phrase that was added last begins with how its person is addressed. */
  readdress(from: number, { preposition, hasConjunction }: Pick<Phrase, "preposition" | "hasConjunction">): void {
    const last = this.#phrases.pop();
    if (last) this.#phrases.push({ ...last, from, preposition, hasConjunction });
  }

  /** An organization that no mark names is known to the rest of the text. */
  introduce({ actor }: Phrase, alias?: string): void {
    if (actor === null || !isNew(actor)) return;
    this.#introduce(actor);
    if (alias !== undefined) this.#introduced.set(actor.key, newActor(actor.name, actor.kind, alias));
  }

  /** Later on, parts of the name stand for the actor. */
  #introduce({ key, name, kind }: TextActor): void {
    if (!this.#introduced.has(key)) this.#introduced.set(key, newActor(name, kind));
  }

  /** An organ that a text names by its noun and its state, if it tells one: "the Chinese foreign ministry". */
  organ(
    state: Mark | undefined,
    place: Pick<Phrase, "from" | "to" | "start" | "end">,
    name: string,
    more?: Partial<Phrase>,
  ): Phrase {
    const { start, end } = place;
    const known = this.#organs.get(start);
    if (known) return known;
    // "حزب الشعب" after "حزب الشعب الوطني الموحد"
    const longer = this.organBefore(name);
    const isLonger = longer && (!state || ofDividedStates.test(longer.name.slice(name.length)));
    const actor = isLonger ? longer : newTextActor(name, "ORGANIZATION");
    if (!isLonger) this.#introduce(actor);
    const phrase = newPhrase({ ...place, actor, ...more });
    this.#organs.set(start, phrase);
    if (state && !isLonger && !isIndependent(name)) {
      const body = phraseOfMark(state);
      this.#affiliations.push({ member: phrase, body, office: null, isFormer: false, rule: "organ", start, end });
    }
    return phrase;
  }

  /** The organ of which a text has given a longer name: "وزارة الدفاع" after "وزارة الدفاع الروسية". */
  organBefore(name: string): TextActor | undefined {
    const bodies = this.#phrases.flatMap(({ title }) => (title?.body ? [title.body] : []));
    const named = [...this.#organs.values(), ...this.#phrases, ...bodies];
    return (
      named.find(({ actor }) => actor?.kind === "ORGANIZATION" && actor.name.startsWith(`${name} `))?.actor ?? undefined
    );
  }

  /** To whom a person belongs, without an office. */
  membership(member: Phrase, body: Phrase, { start, end }: Span, rule = "of"): void {
    this.#affiliations.push({ member, body, office: null, isFormer: false, rule, start, end });
  }

  /** The office that a title states, if it tells whose office it is or if the article may. */
  office(member: Phrase, title: Title, office: string, { start, end }: Span, rule: string): void {
    const isOwned = Boolean(title.owner) || /^(?:his|her|its|their|whose) /i.test(title.words);
    // "الأمير فلان" is how he is addressed.
    if (!title.body && /^الأميرة?$/.test(title.words)) return;
    const mayBeTold =
      isOwned ||
      title.isCounterpart ||
      title.isNational ||
      isPostedInArabic(title) ||
      officesOfOrganizations.test(title.office);
    if (!title.body && !mayBeTold) return;
    const { from, to } = title;
    const body = title.body ?? newPhrase({ from, to, start: title.start, end: title.end, title, sort: "title" });
    this.#affiliations.push({ member, body, office, isFormer: title.isFormer, rule, start, end });
    if (!title.isPlural) for (const other of title.besides ?? []) this.membership(member, other, { start, end });
  }
}
