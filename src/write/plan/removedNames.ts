import { digestOf } from "../../text/digest.ts";

/** How an actor remembers a name that an editor has removed: whatever language or kind a source gives it, it stays removed. */
export function digestOfRemovedName(value: string): string {
  return digestOf(value);
}
