/** How a form of an Arabic verb presents what it says. */
export type ArabicForm = "perfect" | "imperfect" | "jussive" | "future" | "participle";

export type ArabicGender = "masculine" | "feminine";

interface ArabicVerbForm {
  readonly text: string;
  readonly form: ArabicForm;
  /** Of whom one form in the singular is said; null for the dual, the plural and what is ambiguous. */
  readonly gender: ArabicGender | null;
  /** Whether a pronoun that is the object is attached. */
  readonly hasObject: boolean;
}

/** Pronouns that are attached to a verb as its object, and to a noun as its owner. */
export const attachedPronouns = ["ه", "ها", "هما", "هم"];

/** Whether a word is a noun that folds to the form of a verb: "قالة", which is no "قاله", and "إشادته", which is no "أشادته". */
export function isNounLikeVerb(value: string): boolean {
  return /ة$|^[وف]?إ\p{L}ا\p{L}ته(?:ا|م|ما)?$/u.test(value);
}

/** The forms of the verbs of a table, each with what the table says of its verb. @param key how that is called */
export function arabicVerbForms<Key extends string, Value>(
  table: readonly (readonly [line: string, value: Value])[],
  key: Key,
): (readonly [text: string, value: Readonly<Record<Key, Value>> & Omit<ArabicVerbForm, "text">])[] {
  const forms = table.flatMap(([line, value]) => arabicVerbs(line).map((form) => ({ ...form, value })));
  const genders = new Map<string, ArabicGender | null>();
  // "ترأس" is "he chaired" and "she heads".
  for (const { text, gender } of forms) genders.set(text, (genders.get(text) ?? gender) === gender ? gender : null);
  return forms.map(({ text, value, ...form }) => {
    const said = { [key]: value } as Record<Key, Value>;
    return [text, { ...said, ...form, gender: genders.get(text) ?? null }] as const;
  });
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
    add("perfect", [perfect], "masculine");
    add("perfect", [`${stem}ت`], "feminine");
    add("perfect", [`${stem}وا`, ...dual], null);
    const bound = isWeak ? `${stem}ا` : perfect;
    const withObject = (verb: string) => attachedPronouns.map((each) => verb + each);
    add("perfect", withObject(bound), "masculine", true);
    add("perfect", withObject(`${stem}ت`), "feminine", true);
  }
  if (imperfect) {
    const stem = imperfect.slice(1);
    const plural = stem.replace(/[ىي]$/, "");
    const dual = `${stem.replace(/ى$/, "ي")}ان`;
    const bound = attachedPronouns.map((each) => stem.replace(/ى$/, "ا") + each);
    for (const future of ["", "س"]) {
      const form = future === "" ? "imperfect" : "future";
      add(form, [`${future}ي${stem}`], "masculine");
      add(form, [`${future}ت${stem}`], "feminine");
      add(
        form,
        [`ي${plural}ون`, `ي${dual}`, `ي${plural}وا`, `ت${dual}`].map((each) => future + each),
        null,
      );
      add(
        form,
        bound.map((each) => `${future}ي${each}`),
        "masculine",
        true,
      );
      add(
        form,
        bound.map((each) => `${future}ت${each}`),
        "feminine",
        true,
      );
    }
    const short = jussiveOf(stem);
    if (short !== stem) {
      add("jussive", [`ي${short}`], "masculine");
      add("jussive", [`ت${short}`], "feminine");
    }
    add("future", [`سأ${stem}`, `سن${stem}`], null);
  }
  if (participle)
    add("participle", [participle, `${participle.replace(/ا$/, "")}ة`, `${participle.replace(/ا$/, "")}ين`], null);
  return forms;

  function add(form: ArabicForm, texts: readonly string[], gender: ArabicGender | null, hasObject = false): void {
    for (const text of texts) forms.push({ text, form, gender, hasObject });
  }
}

/** The imperfect after "لم", without its first letter, if that is written otherwise: يلتقي gives لم يلتق, يزور gives لم يزر. */
function jussiveOf(stem: string): string {
  const isHollow = /^\p{L}{1,3}[اوي]\p{L}$/u.test(stem) && !/^(?:ح|و|ت)?ا/u.test(stem);
  return isHollow ? stem.replace(/[اوي](?=\p{L}$)/u, "") : stem.replace(/[ىيو]$/u, "");
}
