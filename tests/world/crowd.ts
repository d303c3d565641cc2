import type { GraphRecord } from "../../src/write/records.ts";

const kinds = ["PERSON", "STATE", "ORGANIZATION"] as const;
const longName = `${"The Standing Committee for the Examination of Questions of Navigation ".repeat(2)}and of all that follows from them in the three seas, sitting together`;

/** A very long name, to test lists, the graph and links. */
export const longestName = longName.slice(0, 200);

/**
 * A large graph, to test the explorer's limits: a **centre** is connected to 40 leaders, and each leader to 49
 * followers. These are 2,001 actors with 5,000 relations, each between a different pair. The first follower has a name
 * of 200 letters.
 */
export function crowd(): readonly GraphRecord[] {
  const leaders = Array.from({ length: 40 }, (_, index) => `leader-${index}`);
  const followers = leaders.flatMap((leader) => Array.from({ length: 49 }, (_, index) => `${leader}-${index}`));
  const ids = ["centre", ...leaders, ...followers];
  const pairs = new Set<string>();
  for (const leader of leaders) pairs.add(`centre|${leader}`);
  for (const follower of followers) pairs.add(`${follower.slice(0, follower.lastIndexOf("-"))}|${follower}`);
  // Each follower also knows one at a pseudorandom distance, so that the graph is well connected.
  for (let step = 0; pairs.size < 5_000; step++) {
    const one = followers[step % followers.length]!;
    const other = followers[(step * 31 + 7 + Math.floor(step / followers.length)) % followers.length]!;
    if (one < other && !pairs.has(`${one}|${other}`)) pairs.add(`${one}|${other}`);
  }
  return [...ids.map(actorOf), ...[...pairs].map(meetingOf)];
}

/** An actor connected to 10,000 others, once each. */
export function hub(): readonly GraphRecord[] {
  const others = Array.from({ length: 10_000 }, (_, index) => `guest-${index}`);
  return [...["hub", ...others].map(actorOf), ...others.map((other, index) => meetingOf(`hub|${other}`, index))];
}

function actorOf(id: string, index: number): GraphRecord {
  const value = id === "leader-0-0" ? longestName : id.replace(/^./, (letter) => letter.toUpperCase());
  return {
    type: "actor",
    id,
    kind: kinds[index % 3]!,
    names: [
      { value, lang: "en", kind: "PRIMARY" },
      { value: `طرف ${index}`, lang: "ar", kind: "PRIMARY" },
    ],
  };
}

function meetingOf(pair: string, index: number): GraphRecord {
  const [one, other] = pair.split("|") as [string, string];
  const year = 2000 + (index % 24);
  return {
    type: "relation",
    id: `met-${pair}`,
    kind: "MEETING",
    participants: [
      { actor: one, role: "PARTICIPANT" },
      { actor: other, role: "PARTICIPANT" },
    ],
    date: `${year}-${String((index % 12) + 1).padStart(2, "0")}`,
    evidence: [],
  };
}
