import { segmentText } from "../../panels/document/segmentText.ts";
import type { Proposal } from "../proposals.ts";

/** A part of the text with the proposals whose passages contain it. */
interface MarkedSegment {
  readonly text: string;
  readonly start: number;
  readonly proposals: readonly string[];
  /** Whether the active proposal mentions an actor here. */
  readonly isMention: boolean;
}

const mentionId = (start: number) => `mention ${start}`;

/** Splits a text at the passages of proposals and at the mentions of the active one. */
export function textMarks(
  text: string,
  proposals: readonly Proposal[],
  active: Proposal | undefined,
): readonly MarkedSegment[] {
  const actors = active ? [...active.participants.map(({ actor }) => actor), ...active.attribution] : [];
  const spans = actors.flatMap(({ mention, chain }) => [mention, ...chain]);
  const mentions = spans.map(({ start, end }) => ({ id: mentionId(start), start, end }));
  const ids = new Set(mentions.map(({ id }) => id));
  return segmentText(text, [...proposals, ...mentions]).map(({ text, start, evidence }) => ({
    text,
    start,
    proposals: evidence.filter((id) => !ids.has(id)),
    isMention: evidence.some((id) => ids.has(id)),
  }));
}
