import { createHash } from "node:crypto";
import { prefix } from "./ids.ts";

/** Before the ids of entities that are made from the graph. */
const ofTheGraph = "rawabit-";
/** FollowTheMoney takes no longer ones. */
const longest = 200;
/** What the reading of an entity gives an id of the graph to, though it is no entity itself. */
const made = /^ftm:(?:authority|page):|#/;

/**
 * The id by which FollowTheMoney knows what has this id in the graph: its own, or one of the letters, digits, points and
 * hyphens that it allows: "state:RU" is "rawabit-state.3ARU".
 */
export function entityIdOf(id: string): string {
  if (id.startsWith(prefix) && !made.test(id)) return id.slice(prefix.length);
  const encoded = `${ofTheGraph}${encode(Buffer.from(id))}`;
  return encoded.length <= longest ? encoded : `${ofTheGraph}${createHash("sha256").update(id).digest("hex")}`;
}

/** The id that an entity has in the graph that it was made from; undefined where it was made from none. */
export function graphIdOf(entityId: string): string | undefined {
  if (!entityId.startsWith(ofTheGraph)) return undefined;
  const bytes = entityId
    .slice(ofTheGraph.length)
    .replaceAll(/\.([\dA-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** A point begins the code of what is not allowed, and of itself; a hyphen could not be the last. */
function encode(bytes: Buffer): string {
  return Array.from(bytes, (byte, index) => {
    const letter = String.fromCharCode(byte);
    const allowed = /[0-9A-Za-z]/.test(letter) || (letter === "-" && index < bytes.length - 1);
    return allowed ? letter : `.${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}
