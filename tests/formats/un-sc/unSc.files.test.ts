import { expect, test } from "vitest";
import { UserError } from "../../../src/errors/userError.ts";
import { unScImport } from "../../../src/formats/un-sc/import.ts";
import { maxElementBytes, readXmlElements } from "../../../src/formats/un-sc/xml.ts";
import { itemsOf, sourceOf } from "../../helpers/exchange/read.ts";
import { edition } from "./unSc.list.ts";

const bomb = `<?xml version="1.0"?><!DOCTYPE list [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<CONSOLIDATED_LIST dateGenerated="2018-10-29">&b;</CONSOLIDATED_LIST>`;
const whole = edition("2018-10-29", [{}]);

test.each([
  ["an XML bomb", bomb, /^list\.xml:1: the file has a DOCTYPE, which could hide an XML bomb/],
  ["an entity that nothing defines", whole.replace("Orsk", "&ha;"), /^list\.xml:3: not well-formed XML \(.*entity/],
  ["a list that is cut short", whole.slice(0, -40), /not well-formed XML \(/],
  ["nothing", "", /not well-formed XML \(document must contain a root element/],
  ["something else", "DATAID;NAME", /not well-formed XML \(/],
  ["another XML file", "<html><INDIVIDUAL/></html>", /its root element is html, not CONSOLIDATED_LIST/],
  ["a list of no day", "<CONSOLIDATED_LIST/>", /^list\.xml:1: dateGenerated is "", not a time such as/],
  ["a list of an impossible day", edition("2018-02-30", [{}]), /dateGenerated is "2018-02-30T/],
  [
    "another encoding",
    whole.replace("UTF-8", "windows-1256"),
    /^list\.xml:1: the encoding is windows-1256\. Save the file as UTF-8/,
  ],
  [
    "bytes that are not UTF-8",
    Buffer.concat([Buffer.from(whole.slice(0, -60)), Buffer.of(0xff)]),
    /list\.xml is not UTF-8/,
  ],
  ["elements without end", "<a>".repeat(100), /elements are nested more than 64 deep/],
])("%s gets one clear sentence", async (_, file, sentence) => {
  const reading = itemsOf(unScImport, sourceOf(file, "list.xml"));
  await expect(reading).rejects.toThrow(UserError);
  await expect(reading).rejects.toThrow(sentence);
});

test.each([
  '<CONSOLIDATED_LIST dateGenerated="2018-10-29"><!--',
  '<CONSOLIDATED_LIST dateGenerated="2018-10-29"><INDIVIDUAL><FIRST_NAME>',
  '<CONSOLIDATED_LIST dateGenerated="2018-10-29',
])("what begins as %j and never ends is refused before it fills the memory", async (start) => {
  const piece = Buffer.alloc(1024 * 1024, "x");
  let read = 0;
  const endless = {
    name: "list.xml",
    async *bytes() {
      yield Buffer.from(start);
      for (; read < 100; read++) yield piece;
    },
  };
  await expect(itemsOf(unScImport, endless)).rejects.toThrow(/an element is longer than 16 MiB/);
  expect(read).toBeLessThan((2 * maxElementBytes) / piece.length);
});

test("text comes whole, wherever the pieces of the stream end", async () => {
  const text = edition("2018-10-29", [{ name: "كيم &amp; <![CDATA[Söhne & Co]]>" }]);
  const elements = [];
  for await (const each of readXmlElements(sourceOf(text, "list.xml", 1), new Set(["FIRST_NAME"]))) elements.push(each);
  expect(elements.map(({ name, line, text }) => ({ name, line, text }))).toEqual([
    { name: "CONSOLIDATED_LIST", line: 1, text: "" },
    { name: "FIRST_NAME", line: 3, text: "كيم & Söhne & Co" },
  ]);
});
