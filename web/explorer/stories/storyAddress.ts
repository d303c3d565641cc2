import { InvalidStory, parseStoryFile, type Story, storyFile } from "./story.ts";

/** The id of a story that an address brings along. */
export const embeddedStoryId = "embedded";

/** A story as a part of an address: its file, compressed. Behind "#", which browsers do not send. */
export async function encodeStory(story: Omit<Story, "id">): Promise<string> {
  const file = new Blob([storyFile(story)]).stream();
  const bytes = await bytesOf(file.pipeThrough(new CompressionStream("deflate-raw")));
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(characters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @throws InvalidStory */
export async function decodeStory(text: string): Promise<Story> {
  return parseStoryFile(await inflated(text), embeddedStoryId);
}

async function inflated(text: string): Promise<string> {
  try {
    const characters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return new TextDecoder().decode(await bytesOf(stream));
  } catch {
    // An address may have been cut.
    throw new InvalidStory("the address");
  }
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
