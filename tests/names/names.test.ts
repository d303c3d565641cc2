import fc from "fast-check";
import { expect, test } from "vitest";
import { stemsOf } from "../../src/names/arabicProclitics.ts";
import { fold } from "../../src/names/fold.ts";
import { scriptOf } from "../../src/names/scriptOf.ts";
import { documentSearchQuery, nameSearchQuery } from "../../src/names/searchQuery.ts";
import { documentSearchText, indexTerms, searchText } from "../../src/names/searchText.ts";
import { normalize, wordGroups } from "../../src/names/words.ts";

/** Letters of several scripts, with separators and diacritics. */
const letters = fc.constantFrom(
  ..."أإآاٱبوفكلةهىيیکگءؤئـَّٰپچکیabcÉéßøŁıİñЁёЙйгґ김정은中国朝鲜カガがहि०٣۴7 -’'‘ʿ.,،؛\u200c\u200f\u0301",
);
const text = fc.array(letters, { maxLength: 30 }).map((each) => each.join(""));

test.each([
  ["alef with hamza or madda, or none", "أمريكا إمريكا آمريكا ٱمريكا امريكا"],
  ["yeh, alef maqsura and the Persian yeh", "على علي علی"],
  ["teh marbuta and heh", "الشمالية الشماليه الشمالیة"],
  ["the Persian kaf", "كيم کیم"],
  ["tatweel and vowel signs", "كوريا كـــوريا كُورِيَا كوريّا"],
  ["presentation forms", "كوريا ﻛﻮﺭﻳﺎ"],
  ["hamza and its carrier", "رئيس رييس"],
  ["digits", "2023 ٢٠٢٣ ۲۰۲۳"],
  ["accents and case", "Córea corea CÓREA Corea\u0301"],
  ["letters that no normalisation takes apart", "Weiß WEISS weiss"],
  ["ё, й and case", "Фёдор Федор ФЁДОР"],
  ["й written as one or as two", "Йемен И\u0306емен"],
  ["the Turkish i", "İran IRAN ıran"],
  ["the apostrophes of transliteration", "Saʿid Sa'id Sa’id Said"],
  ["full-width letters", "KCNA ＫＣＮＡ"],
  ["invisible marks of direction", "كيم \u200fكيم\u200e"],
])("these are one word to a search: %s", (_title, written) => {
  expect(new Set(written.split(" ").map(normalize)).size).toBe(1);
});

test.each([
  ["kana with and without its mark", "カン", "ガン"],
  ["vowels of Devanagari", "कि", "की"],
  ["Hangul syllables", "김", "금"],
])("these stay apart: %s", (_title, one, other) => {
  expect(normalize(one)).not.toBe(normalize(other));
});

test("folding twice is folding once", () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: "grapheme" })), (value) => fold(fold(value)) === fold(value)),
    {
      numRuns: 2_000,
    },
  );
});

test("a text's words hold nothing but letters, digits and their marks", () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: "grapheme" })), (value) => {
      for (const word of wordGroups(value).flat()) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
    }),
  );
});

test.each([
  ["و", "والصين", "صين"],
  ["ب", "بالصين", "صين"],
  ["ل", "للصين", "صين"],
  ["ف and ب", "فبالصين", "صين"],
  ["the article", "الصين", "صين"],
])("a word with an article is left without it, and without %s", (_particle, written, left) => {
  expect(stemsOf(written)).toEqual({ article: left, bare: [] });
});

test("a word that may begin with a particle is kept, and what it may be otherwise is only guessed", () => {
  expect(stemsOf("لروسيا").bare).toContain("روسيا");
  expect(stemsOf("وبوتين").bare).toEqual(["بوتين", "وتين"]);
  expect(stemsOf("كيم")).toEqual({ bare: [] });
  for (const name of ["بوتين", "والي", "كيم", "لبنان", "فرنسا", "وليد"]) expect(indexTerms(name)[0]).toBe(fold(name));
});

test("الله keeps its article", () => {
  expect(stemsOf("الله")).toEqual({ bare: [] });
});

test("no name begins with a particle that is not its own", () => {
  expect(indexTerms("بوتين")).toEqual(["بوتين"]);
  expect(indexTerms("فلاديمير بوتين")).toContain("_وتين");
});

test("what writers join is found joined and parted", () => {
  expect(indexTerms("al-Assad")).toEqual(["al", "assad", "alassad"]);
  expect(indexTerms("عبد الله")).toContain("عبدالله");
  expect(indexTerms("U.S.A.")).toContain("usa");
});

test("a script without spaces is found by the pairs of its letters", () => {
  expect(indexTerms("朝鲜人民")).toEqual(["朝鲜人民", "_朝鲜", "_鲜人", "_人民", "_民"]);
});

test("what an index holds is words parted by single spaces, each once", () => {
  fc.assert(
    fc.property(text, (value) => {
      const stored = searchText(value);
      const words = stored === "" ? [] : stored.split(" ");
      expect(new Set(words).size).toBe(words.length);
      expect(words.every((word) => /^_{0,2}[\p{L}\p{N}\p{M}]{1,60}$/u.test(word))).toBe(true);
    }),
  );
});

test("a document's title and keywords are marked, its text is not", () => {
  const words = documentSearchText({ title: "Summit", keywords: ["trade"], text: "They met." }).split(" ");
  expect(words).toEqual(["__summit", "__trade", "summit", "trade", "they", "met"]);
});

test.each(["", "   ", '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', "🙂🚢", "؟،؛", "—", "\u200f"])(
  "%j asks for nothing",
  (symbols) => {
    expect(nameSearchQuery(symbols)).toBeNull();
    expect(documentSearchQuery(symbols)).toBeNull();
  },
);

test("operators of Lucene in a text are no operators", () => {
  const plain = nameSearchQuery("a b kim");
  expect(nameSearchQuery('+a*b~^: "kim"')).toEqual(plain);
  expect(nameSearchQuery("AND OR NOT TO")!.lucene).toMatch(
    /\[and TO and\].*\[or TO or\].*\[not TO not\].*\[to TO to\]/,
  );
});

test("a question asks for each word once, whatever the order, the case and the marks", () => {
  expect(nameSearchQuery("Kim KIM kím")).toEqual(nameSearchQuery("kim"));
  expect(nameSearchQuery("kim jong")!.letters).toBe(8);
});

test("a question of any length stays within what Lucene takes", () => {
  const many = Array.from({ length: 3_000 }, (_, index) => `وكلمة${index}`).join(" ");
  expect(nameSearchQuery(many)!.lucene.match(/\^/g)!.length).toBeLessThan(1_024);
  expect(nameSearchQuery("朝".repeat(10_000))!.lucene.length).toBeLessThan(10_000);
});

test.each([
  ["كيم جونغ أون", "Arab"],
  ["Kim Jong Un", "Latn"],
  ["Ким Чен Ын", "Cyrl"],
  ["김정은", "Hang"],
  ["金正恩", "Hani"],
  ["プーチン", "Kana"],
  ["KCNA 조선중앙통신", "Hang"],
  ["2023", undefined],
])("the script of %s is that of most of its letters: %s", (name, script) => {
  expect(scriptOf(name)).toBe(script);
});
