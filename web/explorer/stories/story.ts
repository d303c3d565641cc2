import { decode, encode } from "../view/codec.ts";

/** Named views that one plays through, one after the other. A single named view is a story with one step. */
export interface Story {
  /** Names it in this browser; a file has no id. */
  readonly id: string;
  readonly title: string;
  readonly steps: readonly StoryStep[];
}

export interface StoryStep {
  readonly title: string;
  readonly text: string;
  /** The view, as the address has it behind "#". */
  readonly address: string;
  readonly notes: readonly StoryNote[];
}

/** A note on an actor, or on the ties between two actors. */
export interface StoryNote {
  readonly about: readonly string[];
  readonly text: string;
}

/** Thrown for a file that is no story. */
export class InvalidStory extends Error {
  /** What is wrong in the file: "steps[2].title". */
  readonly place: string;

  constructor(place: string) {
    super(`${place} is missing or is not what a story has there.`);
    this.place = place;
  }
}

/** The version of the file format. */
const version = 1;
/** Letters of a text, and items of a list. */
export const limits = { title: 300, text: 10_000, address: 30_000, id: 500, steps: 200, notes: 200 };

/** The content of a story's file. */
export function storyFile({ title, steps }: Omit<Story, "id">): string {
  return `${JSON.stringify({ rawabitStory: version, title, steps }, null, 2)}\n`;
}

/** The story of a file. Unknown fields are left out. @throws InvalidStory */
export function parseStoryFile(content: string, id: string): Story {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new InvalidStory("JSON");
  }
  const file = recordAt(value, "the file");
  if (file.rawabitStory !== version) throw new InvalidStory("rawabitStory");
  return { id, ...contentOf(file) };
}

/** The stories that a browser has stored; what cannot be read is left out. */
export function parseStoredStories(content: string | null): readonly Story[] {
  try {
    return listAt(JSON.parse(content ?? "[]"), "stories", 1_000).flatMap((value) => {
      try {
        const stored = recordAt(value, "story");
        return [{ id: textAt(stored.id, "id", limits.id), ...contentOf(stored) }];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}

function contentOf(file: Readonly<Record<string, unknown>>): Omit<Story, "id"> {
  return {
    title: textAt(file.title, "title", limits.title),
    steps: listAt(file.steps, "steps", limits.steps).map((step, index) => stepOf(step, `steps[${index}]`)),
  };
}

function stepOf(value: unknown, place: string): StoryStep {
  const step = recordAt(value, place);
  return {
    title: textAt(step.title, `${place}.title`, limits.title),
    text: textAt(step.text ?? "", `${place}.text`, limits.text),
    // Only what an address can say.
    address: encode(decode(textAt(step.address, `${place}.address`, limits.address))),
    notes: listAt(step.notes ?? [], `${place}.notes`, limits.notes).map((note, index) =>
      noteOf(note, `${place}.notes[${index}]`),
    ),
  };
}

function noteOf(value: unknown, place: string): StoryNote {
  const note = recordAt(value, place);
  const about = listAt(note.about, `${place}.about`, 2).map((id) => textAt(id, `${place}.about`, limits.id));
  if (about.length === 0) throw new InvalidStory(`${place}.about`);
  return { about, text: textAt(note.text, `${place}.text`, limits.text) };
}

function recordAt(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new InvalidStory(place);
}

function listAt(value: unknown, place: string, most: number): readonly unknown[] {
  if (Array.isArray(value) && value.length <= most) return value;
  throw new InvalidStory(place);
}

function textAt(value: unknown, place: string, most: number): string {
  if (typeof value === "string" && value.length <= most) return value;
  throw new InvalidStory(place);
}
