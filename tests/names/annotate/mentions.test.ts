import { describe, expect, test } from "vitest";
import { findMentions } from "../../../src/names/annotate/findMentions.ts";
import type { KnownActor } from "../../../src/names/annotate/knownActor.ts";
import { prepareText } from "../../../src/names/annotate/nameWindows.ts";

const person = (id: string, ...names: string[]) => actor("PERSON", id, names);
const state = (id: string, ...names: string[]) => actor("STATE", id, names);
const organization = (id: string, ...names: string[]) => actor("ORGANIZATION", id, names);

/** A name is written as "value", or as "value/lang". */
function actor(kind: KnownActor["kind"], id: string, names: readonly string[]): KnownActor {
  const parts = names.map((name) => name.split("/"));
  return { id, kind, names: parts.map(([value, lang = null]) => ({ value: value!, kind: "PRIMARY", lang })) };
}

/** The mentions as "words=id", or "words=id,id" for several candidates. */
function mentions(text: string, actors: readonly KnownActor[], minScore = 0.8): string[] {
  return findMentions(prepareText(text), actors, { minScore }).map(
    ({ start, end, candidates }) => `${text.slice(start, end)}=${candidates.map((each) => each.actor.id).join()}`,
  );
}

const egypt = state("egypt", "Egypt/en", "مصر/ar");
const china = state("china", "China/en", "الصين/ar");
const russia = state("russia", "Russia/en", "روسيا/ar", "روسیه/fa");
const nasser = person("nasser", "جمال عبد الناصر", "Gamal Abdel Nasser");
const un = organization("un", "United Nations", "UN", "الأمم المتحدة");
const council = organization("council", "UN Security Council", "مجلس الأمن");

describe("Arabic particles", () => {
  test.each([
    ["attached to a word", "سافر لروسيا وبروسيا وكروسيا فروسيا", Array(4).fill("روسيا=russia")],
    ["before the article", "قالت والصين وبالصين إنها", ["الصين=china", "الصين=china"]],
    ["that shorten the article", "سلمها للصين وللأمم المتحدة", ["لصين=china", "لأمم المتحدة=un"]],
    ["before a name with ل", "قال للبنان ولليبيا", ["لبنان=lebanon", "ليبيا=libya"]],
    ["with tatweel and signs", "بـالصين وَروسيا", ["الصين=china", "روسيا=russia"]],
    ["that are letters of the name", "وليد فيصل بلال", ["وليد فيصل بلال=walid"]],
  ])("%s", (_name, text, expected) =>
    expect(
      mentions(text, [
        russia,
        china,
        un,
        state("lebanon", "لبنان"),
        state("libya", "ليبيا"),
        person("walid", "وليد فيصل بلال"),
      ]),
    ).toEqual(expected),
  );

  test("an adjective or a word with another article is no name", () => {
    const actors = [russia, state("mali", "مالي"), organization("base", "القاعدة")];
    expect(mentions("الرئيس الروسي والنظام المالي في قاعدة روسية كما قال", actors)).toEqual([]);
  });
});

test("a title is another word where a guttural letter makes it one", () => {
  const actors = [person("hadi", "سمير هادي")];
  expect(mentions("قال الرئيس سمير هادي إن الحرس انسحب. وغادر الرئيس.", actors)).toEqual([
    "سمير هادي=hadi",
    "الرئيس=hadi",
  ]);
});

describe("whole names", () => {
  test("the name علي is no preposition, and على is no name", () => {
    const actors = [person("ali", "علي رستم"), person("mohamed", "محمد علي")];
    expect(mentions("قال علي رستم لمحمد علي، وردّ بعلي رستم", actors)).toEqual([
      "علي رستم=ali",
      "محمد علي=mohamed",
      "علي رستم=ali",
    ]);
    expect(mentions("اعتمد محمد على رستم", actors)).toEqual([]);
  });

  test("the longest name wins, and mentions do not overlap", () => {
    expect(mentions("The UN Security Council of the UN met.", [un, council])).toEqual([
      "UN Security Council=council",
      "UN=un",
    ]);
  });

  test("an abbreviation and a name of one word need their capitals", () => {
    const actors = [
      state("us", "US", "U.S.", "United States"),
      organization("who", "WHO"),
      person("may", "Theresa May", "May"),
    ];
    expect(mentions("Tell us who may come. Faith may help us.", actors)).toEqual([]);
    expect(mentions("The U.S. left the WHO.", actors)).toEqual(["U.S=us", "WHO=who"]);
  });

  test("a genitive, a hyphen and an initial's period do not hide a name; a comma divides names", () => {
    const actors = [china, person("tsai", "Tsai Ing-wen"), person("bush", "George W. Bush")];
    expect(mentions("China’s view: Tsai Ing-wen and George W. Bush, George", actors)).toEqual([
      "China=china",
      "Tsai Ing-wen=tsai",
      "George W. Bush=bush",
    ]);
    expect(mentions("George, W. Bush", actors)).toEqual([]);
  });

  test("an actor with names in another script alone is found; one with other names in this script is not", () => {
    const gamal = ["Gamal Abdel Nasser", "Jamal Abdul-Nasir", "Gamal Abdelnasser"];
    for (const name of gamal)
      expect(mentions("قال جمال عبد الناصر", [person("n", name)])).toEqual(["جمال عبد الناصر=n"]);
    for (const name of gamal)
      expect(mentions(`Then ${name} said`, [person("n", "جمال عبد الناصر")])).toEqual([`${name}=n`]);
    expect(mentions("قال جمال عبد الناصر", [person("n", gamal[0]!, "سامي شريف")])).toEqual([]);
  });

  test("actors of the same name are all candidates, in the order of their ids", () => {
    expect(mentions("Congo said", [state("b", "Congo"), state("a", "Congo")])).toEqual(["Congo=a,b"]);
  });

  test("names in scripts without spaces", () => {
    const actors = [person("sun", "孙中山"), organization("office", "外交部办公室"), person("syngman", "이승만")];
    expect(mentions("孙中山在外交部办公室会见了이승만을", actors)).toEqual([
      "孙中山=sun",
      "外交部办公室=office",
      "이승만=syngman",
    ]);
  });
});

describe("organizations without a name in the script of the text", () => {
  const fighters = organization("fighters", "Libyan Islamic Fighting Group");
  const wafd = organization("wafd", "حزب الوفد", "وزارة الداخلية المصرية");
  test("are found by a translation of their name", () => {
    expect(mentions("قالت للجماعة الإسلامية المقاتلة الليبية أمس", [fighters])).toEqual([
      "لجماعة الإسلامية المقاتلة الليبية=fighters",
    ]);
    expect(mentions("The leader of the Wafd Party met the Ministry of Interior of Egypt.", [wafd])).toEqual([
      "Wafd Party=wafd",
      "Ministry of Interior of Egypt=wafd",
    ]);
  });

  test("are not found by a part of it, or by another one", () => {
    const text = "الجماعة الإسلامية المقاتلة، والجماعة الليبية، والجماعة الإسلامية المقاتلة التونسية";
    expect(mentions(text, [fighters])).toEqual([]);
    expect(mentions("The party met. A Party of Egypt met the Ministry of Defence", [wafd])).toEqual([]);
  });

  test("are found by their own name alone if they have one", () => {
    const own = organization("own", "Libyan Islamic Fighting Group", "الجماعة المقاتلة");
    expect(mentions("الجماعة الإسلامية المقاتلة الليبية والجماعة المقاتلة", [own])).toEqual(["الجماعة المقاتلة=own"]);
  });
});

describe("names of states that mean something else", () => {
  const america = state("us", "America/en", "أمريكا/ar", "US/en");
  test.each([
    ["other continents", "Latin America, South America, أمريكا اللاتينية", []],
    ["one of them beside the state", "South America and America", ["America=us"]],
    ["an adjective with the article", "قالت الحكومة السعودية إن السعودية", ["السعودية=saudi"]],
    ["an adjective without it", "دعم مالي وسياسي ومالي من مالي وليبيا ومالي", ["مالي=mali", "مالي=mali"]],
    ["Amman in a text about Jordan", "زار عمان ثم قال الملك الأردني في سلطنة عمان وعُمان", ["عمان=oman", "عُمان=oman"]],
  ])("%s", (_name, text, expected) => {
    const actors = [america, state("saudi", "السعودية/ar"), state("mali", "مالي/ar"), state("oman", "عمان/ar")];
    expect(mentions(text, actors)).toEqual(expected);
  });
});

describe("single names of persons", () => {
  const bush = person("bush", "Hannah Bush");
  test("a surname stands for the person whose whole name is in the text, before or after", () => {
    expect(mentions("ناصر: قال جمال عبد الناصر ثم ذهب الناصر", [nasser])).toEqual(["جمال عبد الناصر=nasser"]);
    expect(mentions("In Rome, Bush met the press. Hannah Bush left; Bush said so.", [bush])).toHaveLength(3);
    expect(mentions("In Rome, Bush met the press.", [bush])).toEqual([]);
  });

  test("the surname in another name is nobody's", () => {
    expect(mentions("Hannah Bush saw Lena Bush and the Bush Library.", [bush])).toEqual(["Hannah Bush=bush"]);
  });

  test("a surname of two persons in the text is offered with a lower score", () => {
    const actors = [bush, person("lena", "Lena Bush")];
    expect(mentions("Hannah Bush and Lena Bush met. Then Bush left.", actors)).toHaveLength(2);
    expect(mentions("Hannah Bush and Lena Bush met. Then Bush left.", actors, 0.7).at(-1)).toBe("Bush=bush,lena");
  });

  test("a surname of two known persons whose whole name is the same is both of theirs", () => {
    const found = mentions("Hannah Bush met us. Then, Bush left.", [bush, person("other", "Hannah Bush")]);
    expect(found).toEqual(["Hannah Bush=bush,other", "Bush=bush,other"]);
  });

  test("a known name of one word stands alone if it is long, no ordinary word and only one actor's", () => {
    const actors = [person("s", "تمام سلام", "سلام"), person("d", "مانديلا"), person("f", "Faith")];
    expect(mentions("وقع سلام ومانديلا اتفاق سلام", actors)).toEqual(["مانديلا=d"]);
    expect(mentions("Faith helps. In good faith, we met.", actors)).toEqual([]);
    expect(mentions("قال مانديلا", [...actors, person("e", "مانديلا")])).toEqual([]);
  });

  test("a month is no surname", () => {
    const text = "Theresa May said in May 2019, on May 5 and in May that May would leave.";
    const found = mentions(text, [person("may", "Theresa May")]);
    expect(found).toEqual(["Theresa May=may", "May=may"]);
  });

  test("family names come first in Chinese and Korean names", () => {
    expect(mentions("Sun Yat-sen wrote. The letter of Sun was short.", [person("sun", "Sun Yat-sen")])).toEqual([
      "Sun Yat-sen=sun",
      "Sun=sun",
    ]);
  });
});

describe("titles", () => {
  const sadat = person("sadat", "أنور السادات");
  test("a title stands for the person to whom the text gives it", () => {
    const text = "قال الرئيس المصري أنور السادات. وأضاف الرئيس المصري أن نائب الرئيس المصري سافر.";
    expect(mentions(text, [sadat, nasser])).toEqual(["أنور السادات=sadat", "الرئيس المصري=sadat"]);
    const english =
      "Egyptian President Gamal Abdel Nasser spoke. An Egyptian president and the Egyptian president agreed.";
    expect(mentions(english, [nasser])).toEqual(["Gamal Abdel Nasser=nasser", "Egyptian president=nasser"]);
  });

  test("a title of nobody, or of two persons, stands for nobody", () => {
    expect(mentions("قال الرئيس المصري ذلك. وسافر أنور السادات", [sadat])).toEqual(["أنور السادات=sadat"]);
    const text = "الرئيس المصري أنور السادات خلف الرئيس المصري جمال عبد الناصر. وقال الرئيس المصري ذلك";
    expect(mentions(text, [sadat, nasser])).toHaveLength(2);
  });
});

describe("any text is answered", () => {
  test.each([
    ["empty", ""],
    ["only emoji", "😀👩‍👩‍👧".repeat(50)],
    ["bidi controls", "\u202eمصر\u202c \u2067China\u2069"],
    ["unpaired surrogates", "\ud800 مصر \udc00China\ud83d"],
    ["zero-width joiners", "\u200dمصر\u200d \u200dChina\u200d"],
    ["combining marks", "\u0301\u0302مِصْرُ China\u0301"],
    ["only particles", "و ف ب ل ك ال و"],
  ])("%s", (_name, text) => {
    const found = findMentions(prepareText(text), [egypt, china, un], { minScore: 0.8 });
    for (const { start, end } of found) expect(text.slice(start, end)).toMatch(/^(م\S*ر\S*|China\S*)$/u);
    if (text.includes("China")) expect(found).toHaveLength(2);
    else expect(found).toEqual([]);
  });

  test("one word many times", () => {
    expect(mentions("مصر ".repeat(20_000), [egypt])).toHaveLength(20_000);
  });
});
