/** How a form of an Arabic verb presents what it says. */
export type ArabicForm = "perfect" | "imperfect" | "future" | "participle";

interface ArabicVerbForm {
  readonly text: string;
  readonly form: ArabicForm;
  /** Whether a pronoun that is the object is attached. */
  readonly hasObject: boolean;
}

/** Pronouns that are attached to a verb as its object, and to a noun as its owner. */
export const attachedPronouns = ["ه", "ها", "هما", "هم"];

/** The forms of the verbs of a table, each with what the table says of its verb. @param key how that is called */
export function arabicVerbForms<Key extends string, Value>(
  table: readonly (readonly [line: string, value: Value])[],
  key: Key,
): (readonly [text: string, value: Readonly<Record<Key, Value>> & Omit<ArabicVerbForm, "text">])[] {
  return table.flatMap(([line, value]) =>
    arabicVerbs(line).map(({ text, ...form }) => {
      const said = { [key]: value } as Record<Key, Value>;
      return [text, { ...said, ...form }] as const;
    }),
  );
}

/**
 * The forms of a verb in the third person, from its perfect and its imperfect: "التقى يلتقي" gives التقت, التقوا, يلتقي, ستلتقي,
 * التقاه, … A third word is the participle in the accusative (محذرا).
 */
function arabicVerbs(line: string): ArabicVerbForm[] {
  const [perfect, imperfect, participle] = line.trim().split(/\s+/);
  const forms: ArabicVerbForm[] = [];
  if (perfect) {
    // "دعا": دعت, دعوا.
    const stem = perfect.replace(/(?<=\p{L}{2})[ىا]$/u, "");
    const isWeak = stem !== perfect;
    const dual = isWeak
      ? [`${stem}${perfect.endsWith("ا") ? "و" : "ي"}ا`, `${stem}تا`]
      : [`${perfect}ا`, `${perfect}تا`];
    add("perfect", [perfect, `${stem}ت`, `${stem}وا`, ...dual]);
    const bound = isWeak ? `${stem}ا` : perfect;
    add(
      "perfect",
      [...attachedPronouns.map((each) => bound + each), ...attachedPronouns.map((each) => `${stem}ت${each}`)],
      true,
    );
  }
  if (imperfect) {
    const stem = imperfect.slice(1);
    const plural = stem.replace(/[ىي]$/, "");
    const endings = [stem, `${plural}ون`, `${stem.replace(/ى$/, "ي")}ان`, `${plural}وا`];
    const present = [...endings.map((each) => `ي${each}`), `ت${stem}`, `ت${stem.replace(/ى$/, "ي")}ان`];
    const withObject = attachedPronouns.flatMap((each) => [
      `ي${stem.replace(/ى$/, "ا")}${each}`,
      `ت${stem.replace(/ى$/, "ا")}${each}`,
    ]);
    add("imperfect", present);
    add("imperfect", withObject, true);
    add(
      "future",
      [...present, `أ${stem}`, `ن${stem}`].map((each) => `س${each}`),
    );
    add(
      "future",
      withObject.map((each) => `س${each}`),
      true,
    );
  }
  if (participle)
    add("participle", [participle, `${participle.replace(/ا$/, "")}ة`, `${participle.replace(/ا$/, "")}ين`]);
  return forms;

  function add(form: ArabicForm, texts: readonly string[], hasObject = false): void {
    for (const text of texts) forms.push({ text, form, hasObject });
  }
}
