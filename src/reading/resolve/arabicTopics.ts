import type { Phrase } from "../actors/phrase.ts";
import { statementVerbs } from "../tables/ar/statement.ts";
import { beginsParagraph } from "./paragraphs.ts";
import { type TextSoFar, withBodies } from "./textSoFar.ts";

/**
 * The state of an Arabic officer that the clause or the sentence before is about: "أعربت أ عن قلقها، وحث وزير الخارجية فلان", "طالب النائب
 * العراقي فلان بكذا. ورفض رئيس الوزراء الأسبق علان". None if his own clause names one.
 */
export function topicBefore(text: TextSoFar, member: Phrase): Phrase | undefined {
  const { tokens, phrases, sentences, sentenceOf } = text;
  const here = sentenceOf(member);
  const named = withBodies(phrases).filter(({ actor, start }) => actor?.kind === "STATE" && start < member.start);
  const own = named.filter((each) => sentenceOf(each) === here);
  const [first] = own;
  if (first) {
    const verb = tokens[member.from - 1]!;
    const isActing = first.sort !== "adjective" && statementVerbs.has(tokens, first.from - 1);
    const isNext = /^[،,]/.test(verb.gap) && /^و/.test(verb.folded) && statementVerbs.has(tokens, verb.index);
    return own.length === 1 && isActing && isNext ? first : undefined;
  }
  const before = sentences[here - 1];
  if (!before || before.isHeadline || beginsParagraph(text, here)) return undefined;
  const subject = phrases.find(({ from, title }) => from <= before.from + 3 && from >= before.from && title !== null);
  return subject?.actor?.kind === "PERSON" && subject.title?.body?.actor?.kind === "STATE"
    ? subject.title.body
    : undefined;
}
