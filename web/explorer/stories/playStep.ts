import { decode, encode } from "../view/codec.ts";
import type { Command } from "../view/commands.ts";
import type { View } from "../view/view.ts";
import type { Story } from "./story.ts";

/** Shows a step of a story, in the reader's language. */
export const playStep =
  ({ id, steps }: Story, index: number): Command =>
  ({ lang }) => ({ ...decode(steps[index]?.address ?? ""), lang, story: { id, step: index } });

export const endStory: Command = (view) => ({ ...view, story: null });

/** The address of a step that shows this view, without the panel in which the reader writes the story. */
export function addressOf(view: View): string {
  return encode({ ...view, story: null, ...(view.panel === "stories" && { panel: "none" as const }) });
}
