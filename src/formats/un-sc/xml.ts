import { SaxesParser } from "saxes";
import { UserError } from "../../errors/userError.ts";
import type { Source } from "../importFormat.ts";
import { readUtf8 } from "../shared/utf8.ts";

/** An element with all that is in it. */
export interface XmlElement {
  readonly name: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, as it stands. */
  readonly text: string;
}

/** No element of a list of people is longer, and a file of one endless element must not fill the memory. */
export const maxElementBytes = 16 * 1024 * 1024;
const deepest = 64;

/**
 * Reads XML and hands on its root, without what is in it, and then each element of one of these names, as soon as it ends. Only
 * one such element is held at a time; of the others, nothing is.
 * @throws UserError where it is not well-formed XML in UTF-8, has a DOCTYPE (which is where XML bombs hide), or has an
 *   element of more than `maxElementBytes`
 */
export async function* readXmlElements(source: Source, names: ReadonlySet<string>): AsyncGenerator<XmlElement> {
  const reader = new Reader(source.name, names);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of readUtf8(source)) {
    reader.write(decoded(() => decoder.decode(chunk, { stream: true }), source));
    yield* reader.taken();
  }
  reader.write(decoded(() => decoder.decode(), source));
  reader.close();
  yield* reader.taken();
}

function decoded(decode: () => string, { name }: Source): string {
  try {
    return decode();
  } catch (error) {
    if (error instanceof TypeError) throw new UserError(`${name} is not UTF-8. Save it as UTF-8.`);
    throw error;
  }
}

/** An element that has begun. */
interface Open {
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
  /** From the wanted element inwards; of what is around it only the depth is known. */
  #open: Open[] = [];
  #depth = 0;
  #line = 1;
  #begun = 0;
  #done: XmlElement[] = [];

  constructor(file: string, names: ReadonlySet<string>) {
    this.#file = file;
    this.#names = names;
    const parser = this.#parser;
    parser.on("error", (error) =>
      this.#refuse(`it is not well-formed XML (${error.message.replace(/^[\d:]+ /, "")}).`),
    );
    parser.on("doctype", () =>
      this.#refuse("it has a DOCTYPE, in which an XML bomb can hide and which the list never has. Take it out."),
    );
    parser.on("xmldecl", ({ encoding = "UTF-8" }) => {
      if (!/^utf-?8$/i.test(encoding)) this.#refuse(`its encoding is ${encoding}. Save it as UTF-8.`);
    });
    parser.on("opentagstart", () => {
      this.#line = parser.line;
    });
    parser.on("opentag", ({ name, attributes }) => this.#opened(name, attributes));
    parser.on("closetag", () => this.#closed());
    parser.on("text", (text) => this.#texted(text));
    parser.on("cdata", (text) => this.#texted(text));
    for (const event of ["comment", "processinginstruction"] as const)
      parser.on(event, () => {
        if (this.#open.length === 0) this.#begun = parser.position;
      });
  }

  write(text: string): void {
    this.#parser.write(text);
    if (this.#parser.position - this.#begun > maxElementBytes + text.length)
      this.#refuse(`one piece of it is longer than ${maxElementBytes / 1024 / 1024} MiB. It is not such a list.`);
  }

  close(): void {
    this.#parser.close();
  }

  taken(): readonly XmlElement[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  #opened(name: string, attributes: Record<string, string>): void {
    const line = this.#line;
    if (++this.#depth > deepest) this.#refuse(`its elements stand more than ${deepest} deep in each other.`);
    if (this.#open.length === 0) this.#begun = this.#parser.position;
    if (this.#depth === 1) this.#done.push({ name, line, attributes, children: [], text: "" });
    if (this.#open.length > 0 || this.#names.has(name))
      this.#open.push({ name, line, attributes, children: [], text: "" });
  }

  #closed(): void {
    this.#depth--;
    const element = this.#open.pop();
    if (element === undefined) return;
    const parent = this.#open.at(-1);
    (parent?.children ?? this.#done).push(element);
    if (parent === undefined) this.#begun = this.#parser.position;
  }

  #texted(text: string): void {
    const element = this.#open.at(-1);
    if (element !== undefined) element.text += text;
    else this.#begun = this.#parser.position;
  }

  #refuse(reason: string): never {
    throw new UserError(`${this.#file}:${this.#parser.line}: ${reason}`);
  }
}
