import type { ActorRow } from "../../../graphql/actor/actor.queries.ts";
import { actorKinds } from "../../../ontology/actorKinds.ts";
import type { Labels } from "../../../ontology/labels.ts";
import { chooseText } from "../../../text/chooseText.ts";
import { parseTextList } from "../../../text/textList.ts";
import type { Audience } from "../audience.ts";

/** One line that tells an actor from its namesakes: its description or else its kind, and the dates of its life. */
export function describeActor(
  { kind, description, birthDate, deathDate }: ActorRow,
  { lang, labels }: Audience,
): string {
  const about = chooseText(parseTextList(description), lang) ?? actorKinds[kind].label[labels];
  return [
    about,
    ...(birthDate ? [`${terms.born[labels]} ${birthDate}`] : []),
    ...(deathDate ? [`${terms.died[labels]} ${deathDate}`] : []),
  ].join(separators[labels]);
}

const terms = {
  born: { en: "born", ar: "تاريخ الميلاد" },
  died: { en: "died", ar: "تاريخ الوفاة" },
} as const satisfies Record<string, Labels>;
const separators: Labels = { en: ", ", ar: "، " };
