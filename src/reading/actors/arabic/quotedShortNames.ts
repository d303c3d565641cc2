import type { KnownActor } from "../../../names/annotate/knownActor.ts";
import { fold } from "../../../names/fold.ts";
import { namedKinds, publicBodies } from "../../tables/ar/organizationNouns.ts";
import { tokensOf } from "../../text/token.ts";

/** A short name that a text sets in quotation marks. */
const quoted = /["«“(]([\p{L}\p{M}\p{N}-]{3,}(?: [\p{L}\p{M}\p{N}-]{2,})?)["»”)]/gu;

/**
 * "شركة «نجم الخليج القابضة»" and later "«نجم الخليج»": the new organizations of an Arabic text, also with the beginning of their names that the text
 * quotes alone, if no other name begins so.
 */
export function withQuotedShortNames(introduced: readonly KnownActor[], text: string): KnownActor[] {
  const short = new Set([...text.matchAll(quoted)].map(([, words]) => words!).filter((words) => !isNoun(words)));
  return introduced.map((actor) => {
    if (actor.kind !== "ORGANIZATION") return actor;
    const aliases = [...short].filter((words) => begins(actor, words) && isOnlyBearer(actor, words));
    return { ...actor, names: [...actor.names, ...aliases.map((value) => ({ value, kind: "ALIAS" as const }))] };
  });

  function isOnlyBearer(actor: KnownActor, words: string): boolean {
    const own = fold(words);
    return introduced.every(
      (other) => other === actor || (!begins(other, words) && fold(other.names[0]!.value) !== own),
    );
  }
}

function begins({ names }: KnownActor, words: string): boolean {
  return names.some(({ value }) => fold(value).startsWith(`${fold(words)} `));
}

/** "«الحزب»", "«شركة»" */
function isNoun(words: string): boolean {
  const tokens = tokensOf(words);
  return tokens.length === 1 && (namedKinds.has(tokens, 0) || publicBodies.has(tokens, 0));
}
