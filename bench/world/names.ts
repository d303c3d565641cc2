import type { NameRecord } from "../../src/write/records.ts";
import { kindOf } from "./actors.ts";

type Word = readonly [en: string, ar: string];

// Invented people: common names in combinations that depend only on the actor's number.
const given =
  words(`Adel عادل, Amal أمل, Anas أنس, Basma بسمة, Dalal دلال, Fadi فادي, Faris فارس, Ghada غادة, Hadi هادي,
  Hala هالة, Hamza حمزة, Hind هند, Iyad إياد, Jamil جميل, Karim كريم, Lina لينا, Lubna لبنى, Majid ماجد, Marwan مروان,
  Mona منى, Munir منير, Nabil نبيل, Nadia نادية, Nizar نزار, Omar عمر, Qasim قاسم, Rami رامي, Rania رانيا, Rashid راشد,
  Sahar سحر, Salim سليم, Samira سميرة, Tamer تامر, Tariq طارق, Wafa وفاء, Walid وليد, Yara يارا, Yusuf يوسف, Zaid زيد, Zaki زكي`);
const families =
  words(`Ansari الأنصاري, Attar العطار, Badri البدري, Dabbagh الدباغ, Fahmi فهمي, Ghazal غزال, Haddad حداد,
  Hakim الحكيم, Hashimi الهاشمي, Jabri الجابري, Jundi الجندي, Kattan القطان, Khatib الخطيب, Lahham اللحام, Masri المصري,
  Mufti المفتي, Najjar النجار, Naqib النقيب, Qadi القاضي, Rifai الرفاعي, Sabbagh الصباغ, Salman سلمان, Sayegh الصايغ,
  Shami الشامي, Tahan الطحان, Tamimi التميمي, Urabi عرابي, Wazir الوزير, Yaqubi اليعقوبي, Zahir الظاهر`);
const bodies = words(
  "Council مجلس, League رابطة, Committee لجنة, Union اتحاد, Front جبهة, Institute معهد, Foundation مؤسسة",
);

/** The names of an actor: one in each language, and for one actor in three an alias in each. */
export function namesOf(actor: number): NameRecord[] {
  const [first, father, family] = [
    given[actor % given.length]!,
    given[Math.floor(actor / given.length) % given.length]!,
    families[Math.floor(actor / given.length ** 2) % families.length]!,
  ];
  const body = bodies[actor % bodies.length]!;
  const primary = {
    PERSON: [`${first[0]} ${father[0]} ${family[0]}`, `${first[1]} ${father[1]} ${family[1]}`],
    ORGANIZATION: [`${family[0]} ${body[0]} ${actor}`, `${body[1]} ${family[1]} ${actor}`],
    STATE: [`Republic of ${family[0]} ${actor}`, `جمهورية ${family[1]} ${actor}`],
  }[kindOf(actor)] as [string, string];
  const names = inBothLanguages(primary, "PRIMARY");
  if (actor % 3 === 0)
    names.push(...inBothLanguages([`Abu ${father[0]} ${actor}`, `أبو ${father[1]} ${actor}`], "ALIAS"));
  return names;
}

function inBothLanguages([en, ar]: Word, kind: NameRecord["kind"]): NameRecord[] {
  return [
    { value: en, lang: "en", kind },
    { value: ar, lang: "ar", kind },
  ];
}

function words(text: string): Word[] {
  return text.split(",").map((pair) => pair.trim().split(" ") as [string, string]);
}
