import { isolated } from "../../i18n/direction.ts";
import type { AllMessages } from "../../i18n/enCuration.ts";
import type { ProposedActor } from "../proposals.ts";

/** Why a mention is read as its actor: the names that it stands for, and the name of the graph that matches. */
export function reasonsFor({ actor, mention, chain }: ProposedActor, messages: AllMessages): readonly string[] {
  const names = new Intl.ListFormat(messages.locale, { type: "unit" }).format(
    chain.map(({ text }) => messages.quoted(isolated(text))),
  );
  const match = mention.candidates.find((candidate) => candidate.actor.id === actor?.id);
  const name = chain.at(-1)?.text ?? mention.text;
  return [
    ...(chain.length > 0 ? [messages.namedBy(isolated(mention.text), names)] : []),
    match
      ? messages.matches(
          isolated(name),
          isolated(match.matchedName.value),
          match.score.toLocaleString(messages.locale, { style: "percent" }),
        )
      : actor === null
        ? messages.notInGraph(isolated(name))
        : // Accepting another proposal has created the actor.
          messages.createdHere(isolated(name)),
  ];
}
