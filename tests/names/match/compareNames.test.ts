import { expect, test } from "vitest";
import { compareNames } from "../../../src/names/match/compareNames.ts";
import { prepareName } from "../../../src/names/match/prepareName.ts";

const compare = (asked: string, found: string) => compareNames(prepareName(asked), prepareName(found));
const score = (asked: string, found: string) => compare(asked, found).score;

test("exact is better than folded, folded than translated, translated than similar", () => {
  const comparisons = ["Simón Bolívar", "simon bolivar", "Симон Боливар", "Simon Bolyvar"].map((found) =>
    compare("Simón Bolívar", found),
  );
  expect(comparisons.map(({ band }) => band)).toEqual(["exact", "folded", "translated", "similar"]);
  const scores = comparisons.map((comparison) => comparison.score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(new Set(scores).size).toBe(4);
});

test.each([
  ["Poutine", "Putin"],
  ["بوتن", "Putin"],
  ["شويجو", "Shoigu"],
  ["شويجو", "شويغو"],
  ["Kim Jung Un", "Kim Jong Un"],
  ["Ким Чжон Ын", "Kim Jong Un"],
  ["Ким Чен Ын", "Kim Jong Un"],
  ["Мун Чжэ Ин", "Moon Jae-in"],
  ["حکمت", "Hikmah"],
  ["روښان", "Roshan"],
  ["김정은", "Kim Jong Un"],
  ["Kim Chŏng'ŭn", "Kim Jong Un"],
  ["Xi Jingping", "Xi Jinping"],
  ["习近平", "Xi Jinping"],
  ["Дэн Сяопин", "Deng Xiaoping"],
  ["Цзян Цзэминь", "Jiang Zemin"],
  ["جيانغ تشينغ", "Jiang Qing"],
  ["Ан Ён Чхоль", "An Yong Chol"],
  ["리설주", "Ri Sol Ju"],
  ["عبد الملك بن مروان", "Abdelmalek Ben Merouane"],
  ["ذو الفقار", "Zulfiqar"],
  ["القرمطيون", "Qarmatis"],
  ["ألفريد نوبل", "Alfred Nobel"],
  ["الأسد", "Alassad"],
  ["習近平", "Xi Jinping"],
  ["Hsi Chin-p'ing", "Xi Jinping"],
  ["בנימין נתניהו", "Benjamin Netanyahu"],
  ["Κυριάκος Μητσοτάκης", "Kyriakos Mitsotakis"],
])("%s is near %s", (asked, found) => {
  expect(score(asked, found)).toBeGreaterThan(0.75);
});

test("a family name is contained in a whole name, however it is spelled", () => {
  const { contained, score } = compare("Boliwar", "سيمون بوليفار");
  expect(contained).toBeGreaterThan(0.8);
  expect(score).toBeLessThan(0.7);
  expect(compare("Simón Bolívar", "Bolívar").contained).toBeCloseTo(0.5, 1);
});

test("the words of organizations agree with their translations", () => {
  const { score, band, agreement } = compare("حزب الوفد", "Wafd Party");
  expect(score).toBeGreaterThan(0.85);
  expect(band).toBe("similar");
  expect(agreement.map(({ asked, found }) => [asked, found])).toEqual([
    ["حزب", "Party"],
    ["الوفد", "Wafd"],
  ]);
});

test("an organization in two languages has one name, whatever the order of its words", () => {
  expect(score("جبهة الإنقاذ الوطني", "National Salvation Front")).toBeGreaterThan(0.9);
  expect(score("هيئة الإذاعة والتلفزيون", "Radio and Television Commission")).toBeGreaterThan(0.8);
});

test.each([
  ["الهيئة العليا للانتخابات", "High Electoral Commission"],
  ["اتحاد الموانئ البحرية", "Federation of Maritime Ports"],
  ["المنشأة العامة للصناعات النسيجية", "State Enterprise for Textile Industries"],
  ["حراس الوادي", "Guardians of the Valley"],
  ["وزارت دفاع", "Ministry of Defence"],
  ["رابطة طلاب القاهرة", "Cairo Students Association"],
  ["中国银行", "Bank of China"],
  ["国家科学技术委员会", "State Commission for Science and Technology"],
  ["조선중앙은행", "Central Bank of Korea"],
])("%s means %s", (asked, found) => {
  expect(score(asked, found)).toBeGreaterThan(0.8);
});

test("the kind of an organization counts little, so that its name is found without it", () => {
  expect(score("حزب الأمل", "Amal Party")).toBeGreaterThan(score("حزب الأمل", "Amal"));
  expect(score("حزب الأمل", "Amal")).toBeGreaterThan(score("حزب الأمل", "Nour Party"));
});

test("initials alone are no agreement", () => {
  expect(compare("조선중앙은행", "A. J. Cho").contained).toBeLessThan(0.5);
});

test("names of siblings, with other given names, score less than 0.8 however long they are", () => {
  expect(score("Karim Gamal Tawfiq Salim Haddad", "Nabil Gamal Tawfiq Salim Haddad")).toBeLessThan(0.8);
});

test("the agreement names each word of the asked name as written, and null where nothing agrees", () => {
  expect(
    compare("Gamal Abdel-Nasser, Cairo", "جمال عبد الناصر").agreement.map(({ asked, found }) => [asked, found]),
  ).toEqual([
    ["Gamal", "جمال"],
    ["Abdel", "عبد"],
    ["Nasser", "الناصر"],
    ["Cairo", null],
  ]);
});

test("the agreement of a name without spaces names its syllables", () => {
  expect(compare("金日成", "Kim Il-sung").agreement.map(({ asked }) => asked)).toEqual(["金", "日", "成"]);
  expect(compare("中央银行", "Central Bank").agreement.map(({ asked, found }) => [asked, found])).toEqual([
    ["中央", "Central"],
    ["银行", "Bank"],
  ]);
});

test("a name in two scripts is compared in each", () => {
  expect(score("Gamal Nasser (جمال ناصر)", "جمال ناصر")).toBeGreaterThan(0.95);
});

test("hostile names have an answer", () => {
  for (const text of [
    "",
    " ",
    "😀",
    "al el",
    "\ud800",
    "\u202e\u200d",
    "a ".repeat(50),
    "x".repeat(100_000),
    "ع ".repeat(50_000),
  ]) {
    expect(score(text, "Gamal Nasser")).toBeLessThan(0.5);
    expect(score("Gamal Nasser", text)).toBeLessThan(0.5);
  }
});

test("spellings of one Arabic name agree more than names that sound alike", () => {
  expect(score("Mohamed Kamel", "Muhammad Kamil")).toBeGreaterThan(0.85);
  expect(score("محمود كامل", "Muhammad Kamil")).toBeLessThan(0.8);
  expect(score("Hassan Kamel", "Hussein Kamil")).toBeLessThan(0.8);
});

test("states agree with their adjectives in any language", () => {
  expect(score("الرابطة السورية", "Syrian League")).toBeGreaterThan(0.9);
  expect(score("Лига Сирии", "Syrian League")).toBeGreaterThan(0.9);
});

test("a name that is not typed to its end scores less than the whole, but more than another name", () => {
  const [whole, begun, other] = ["Simon Bolivar", "Simon Boli", "Simon Sucre"].map((name) =>
    score(name, "Simon Bolivar"),
  );
  expect(begun).toBeLessThan(whole!);
  expect(begun).toBeGreaterThan(other!);
});

test("initials agree with the words that they begin", () => {
  expect(score("J. Nehru", "Jawaharlal Nehru")).toBeGreaterThan(score("M. Nehru", "Jawaharlal Nehru"));
});
