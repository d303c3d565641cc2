import { SaxesParser } from "saxes";
import { UserError } from "../../errors/userError.ts";
import type { Source } from "../importFormat.ts";
import { readUtf8 } from "../shared/lines.ts";

/** An element with its content. */
export interface XmlElement {
  readonly name: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, unchanged. */
  readonly text: string;
}

/** Bounds the memory that one element takes; no entry of the list is longer. */
export const maxElementBytes = 16 * 1024 * 1024;
const maxDepth = 64;

/**
 * Reads XML as a stream. Yields the root without its content, then each element that has one of the given names, as
 * soon as it is complete. Memory holds one such element at a time, and no other elements.
 * @throws UserError if the source is not well-formed XML in UTF-8, has a DOCTYPE (which could hide an XML bomb), or has an
 *   element of more than `maxElementBytes`
 */
export async function* readXmlElements(source: Source, names: ReadonlySet<string>): AsyncGenerator<XmlElement> {
  const reader = new Reader(source.name, names);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of readUtf8(source)) {
    reader.write(orInvalidUtf8(() => decoder.decode(chunk, { stream: true }), source));
    yield* reader.takeCompleted();
  }
  reader.write(orInvalidUtf8(() => decoder.decode(), source));
  reader.close();
  yield* reader.takeCompleted();
}

function orInvalidUtf8(decode: () => string, { name }: Source): string {
  try {
    return decode();
  } catch (error) {
    if (error instanceof TypeError) throw new UserError(`${name} is not UTF-8. Save it as UTF-8.`);
    throw error;
  }
}

/** An element whose end has not been read. */
interface OpenElement {
  readonly name: string;
  readonly line: number;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

class Reader {
  readonly #parser = new SaxesParser();
  readonly #file: string;
  readonly #names: ReadonlySet<string>;
  /** The requested element and its open descendants. Of its ancestors only the depth is kept. */
  #open: OpenElement[] = [];
  #depth = 0;
  #line = 1;
  #elementStart = 0;
  #completed: XmlElement[] = [];

  constructor(file: string, names: ReadonlySet<string>) {
    this.#file = file;
    this.#names = names;
    const parser = this.#parser;
    parser.on("error", (error) => this.#fail(`not well-formed XML (${error.message.replace(/^[\d:]+ /, "")}).`));
    parser.on("doctype", () =>
      this.#fail("the file has a DOCTYPE, which could hide an XML bomb and which the list never has. Remove it."),
    );
    parser.on("xmldecl", ({ encoding = "UTF-8" }) => {
      if (!/^utf-?8$/i.test(encoding)) this.#fail(`the encoding is ${encoding}. Save the file as UTF-8.`);
    });
    parser.on("opentagstart", () => {
      this.#line = parser.line;
    });
    parser.on("opentag", ({ name, attributes }) => this.#onOpenTag(name, attributes));
    parser.on("closetag", () => this.#onCloseTag());
    parser.on("text", (text) => this.#onText(text));
    parser.on("cdata", (text) => this.#onText(text));
    for (const event of ["comment", "processinginstruction"] as const)
      parser.on(event, () => {
        if (this.#open.length === 0) this.#elementStart = parser.position;
      });
  }

  write(text: string): void {
    const [beforeNul] = text.split("\0", 1) as [string];
    this.#parser.write(beforeNul);
    if (beforeNul !== text) this.#fail("the file has a NUL character (U+0000). Remove it.");
    if (this.#parser.position - this.#elementStart > maxElementBytes + text.length)
      this.#fail(`an element is longer than ${maxElementBytes / 1024 / 1024} MiB. Check that the file is the list.`);
  }

  close(): void {
    this.#parser.close();
  }

  takeCompleted(): readonly XmlElement[] {
    const completed = this.#completed;
    this.#completed = [];
    return completed;
  }

  #onOpenTag(name: string, attributes: Record<string, string>): void {
    const line = this.#line;
    if (++this.#depth > maxDepth)
      this.#fail(`elements are nested more than ${maxDepth} deep. Check that the file is the list.`);
    if (this.#open.length === 0) this.#elementStart = this.#parser.position;
    if (this.#depth === 1) this.#completed.push({ name, line, attributes, children: [], text: "" });
    if (this.#open.length > 0 || this.#names.has(name))
      this.#open.push({ name, line, attributes, children: [], text: "" });
  }

  #onCloseTag(): void {
    this.#depth--;
    const element = this.#open.pop();
    if (element === undefined) return;
    const parent = this.#open.at(-1);
    (parent?.children ?? this.#completed).push(element);
    if (parent === undefined) this.#elementStart = this.#parser.position;
  }

  #onText(text: string): void {
    const element = this.#open.at(-1);
    if (element !== undefined) element.text += text;
    else this.#elementStart = this.#parser.position;
  }

  #fail(reason: string): never {
    throw new UserError(`${this.#file}:${this.#parser.line}: ${reason}`);
  }
}
