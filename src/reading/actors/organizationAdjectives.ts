import type { KnownActor } from "../../names/annotate/knownActor.ts";
import { fold } from "../../names/fold.ts";
import { organizationAdjectives } from "../tables/ar/organizations.ts";
import type { Token } from "../text/token.ts";
import { linesOf, type WordMatch, WordTable } from "../text/wordTable.ts";
import type { Mark } from "./marks.ts";
import { unitedNationsActor } from "./stateLexicon.ts";
import { knownTextActor, newTextActor, type TextActor } from "./textActor.ts";

/** An organization that an adjective may stand for, with its name in English and in Arabic. */
interface Described {
  readonly english: string;
  readonly arabic: string;
}

const described: Readonly<Record<string, Described>> = {
  EU: { english: "European Union", arabic: "الاتحاد الأوروبي" },
  UN: { english: "United Nations", arabic: "الأمم المتحدة" },
};

const endings = ["", "ة", "ين", "ان", "ون", "تين"];
const adjectives = new WordTable<string>(
  linesOf<string>(organizationAdjectives).flatMap(([adjective, key]) =>
    endings.flatMap((ending) => [adjective + ending, `ال${adjective}${ending}`].map((form) => [form, key] as const)),
  ),
);
/** "الدول الأوروبية" are not the European Union. */
const ofContinent =
  /^و?(?:ال)?(?:دول|دوله|قاره|عواصم|عاصمه|مدن|مدينه|شركات|شركه|اسواق|حلفاء|حلفايها|جامعات|جامعه|منتخب|كاس|بطوله|صحف|بلدان|بلد|قوي|قياده|قاده|ترويكا)$/;

/** The organization for which an Arabic adjective at a token stands: "العقوبات الأوروبية", "المبعوث الأممي". */
export function organizationAdjectiveAt(
  tokens: readonly Token[],
  index: number,
  known: readonly KnownActor[],
): { readonly match: WordMatch<string>; readonly actor: TextActor } | undefined {
  const match = adjectives.at(tokens, index);
  if (!match || match.form.skipped > 0 || ofContinent.test(tokens[index - 1]?.folded ?? "")) return undefined;
  return { match, actor: organizationCalled(described[match.value]!, known) };
}

/** The known organization of a name, or a new one. */
function organizationCalled({ english, arabic }: Described, known: readonly KnownActor[]): TextActor {
  if (english === "United Nations") return unitedNationsActor("ar");
  const names = [fold(english), fold(arabic)];
  const actor = known.find(
    (each) => each.kind === "ORGANIZATION" && each.names.some(({ value }) => names.includes(fold(value))),
  );
  if (!actor) return { ...newTextActor(english, "ORGANIZATION"), name: arabic };
  const matchedName = actor.names.find(({ value }) => fold(value) === names[1]) ?? actor.names[0]!;
  return knownTextActor(actor, matchedName, arabic);
}

/** "تعهدت بروكسل": Brussels stands for the European Union where an Arabic text names it and not Belgium, unless it is a place. */
export function markArabicBrussels(
  marks: Map<number, Mark>,
  tokens: readonly Token[],
  known: readonly KnownActor[],
): void {
  const union = organizationCalled(described.EU!, known);
  const all = [...marks.values()];
  const isNamed = all.some(({ actor }) => actor.key === union.key);
  if (!isNamed || all.some(({ actor, sort }) => actor.key === "state:BE" && sort !== "capital")) return;
  for (const [from, mark] of marks) {
    const isPlace = mark.preposition === "ب" || /^و?(?:في|الي|من|قرب)$/.test(tokens[from - 1]?.folded ?? "");
    if (mark.actor.key === "state:BE" && !isPlace) marks.set(from, { ...mark, actor: union });
  }
}
