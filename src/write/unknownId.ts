import { NotFound } from "../errors/errors.ts";

const remedies = {
  actor: "Look for it with searchActors, or create it with saveActor.",
  state: "Look for it with searchActors.",
  document: "Look for it with documents, or add it with addDocument.",
  relation: "Look for it with relations.",
  evidence: "Look for it in the evidence of its relation.",
} as const;

/** The error about an id that the graph does not have. @param argument the one that has the id, if the message names it */
export function unknownId(noun: keyof typeof remedies, id: string, argument?: string): NotFound {
  const subject = argument === undefined ? "There" : `${argument}: there`;
  return new NotFound(`${subject} is no ${noun} "${id}". ${remedies[noun]}`, argument ?? "input");
}
