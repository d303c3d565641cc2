import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import { arePersons, type Group, type TextClause } from "../arguments/clause.ts";
import { spanOf } from "../draft.ts";
import { affiliationOf } from "./affiliations.ts";

/** The states that an Arabic sentence tells to be members: "المنظمة التي تضم أ وب", "أ عضو فيها", "أ وب من الدول المؤسسة للمنظمة". */
export function arabicMembersIn(clause: TextClause): ReadRelation[] {
  if (clause.language !== "ar") return [];
  return [...containing(clause), ...membersOfIt(clause), ...foundingMembers(clause), ...belonging(clause)];
}

/** "فلان وعلان، المنتميان إلى الحزب", "فلان المنشق عن الحركة" */
function belonging(clause: TextClause): ReadRelation[] {
  const { tokens, sentence, groups } = clause;
  return tokens.slice(sentence.from, sentence.to).flatMap(({ folded, index }) => {
    const [, stem] =
      /^ال(منتمي|منتم|منضوي|منضم|منشق|مستقيل|مفصول|مطرود|منسحب)(?:ه|ان|تان|ين|ون|تين)?$/.exec(folded) ?? [];
    if (stem === undefined || !/^(?:الي|في|تحت|عن|من)$/.test(tokens[index + 1]?.folded ?? "")) return [];
    const persons = groups.find(({ to }) => to === index);
    const body = groups.find(({ from }) => from > index + 1 && from <= index + 3)?.members[0];
    if (!persons || !arePersons(persons) || body?.actor?.kind !== "ORGANIZATION") return [];
    const isFormer = /^(?:منشق|مستقيل|مفصول|مطرود|منسحب)$/.test(stem);
    return persons.members.flatMap((member) => {
      const stated = { member, body, office: null, isFormer, rule: "belonging", ...spanOf(member, body) };
      return affiliationOf(clause, stated) ?? [];
    });
  });
}

/** "مجموعة …، التي تضم البلدين", "وتضم المنظومة ثماني دول، من بينها أ وب" */
function containing(clause: TextClause): ReadRelation[] {
  const { tokens, sentence, groups } = clause;
  return tokens.slice(sentence.from, sentence.to).flatMap(({ folded, index, gap }) => {
    if (!/^و?(?:تضم|يضم)$/.test(folded)) return [];
    const isRelative = /^(?:التي|الذي)$/.test(tokens[index - 1]?.folded ?? "");
    const body = isRelative
      ? groups.findLast(({ to }) => to === index - 1)
      : groups.find(({ from }) => from === index + 1);
    const after = Math.max(index + 1, body?.to ?? 0);
    const states = groups.find(
      ({ from, members }) => from >= after && from <= after + 6 && members.length > 0 && members.every(isState),
    );
    return gap.includes(".") && index > sentence.from ? [] : membersOf(clause, states, body?.members[0]);
  });
}

/** "رابطة …، وأ عضو فيها", "باتت أ عضوا كاملا في الرابطة" */
function membersOfIt(clause: TextClause): ReadRelation[] {
  const { tokens, sentence, groups, phrases } = clause;
  return tokens.slice(sentence.from, sentence.to).flatMap(({ folded, index }) => {
    if (!/^(?:عضو|عضوا|عضوه|عضوان|عضوين|عضوتان|اعضاء)$/.test(folded)) return [];
    const preposition = tokens.slice(index + 1, index + 3).find((each) => /^في(?:ها|ه)?$/.test(each.folded));
    const states = groups.findLast(({ to, members }) => to <= index && to >= index - 1 && members.every(isState));
    const isDirect = states?.to === index || /^(?:وهما|وهي|وهو|هما)$/.test(tokens[index - 1]?.folded ?? "");
    if (!preposition || !states || !isDirect) return [];
    const body =
      preposition.folded === "في"
        ? phrases.find(({ from }) => from === preposition.index + 1)
        : phrases.findLast(({ to, actor }) => to <= states.from && actor?.kind === "ORGANIZATION");
    return membersOf(clause, states, body);
  });
}

/** "أ وب من الدول المؤسسة لمنظمة …" */
function foundingMembers(clause: TextClause): ReadRelation[] {
  const { tokens, sentence, groups, text } = clause;
  return tokens.slice(sentence.from, sentence.to).flatMap(({ folded, index, start }) => {
    if (
      folded !== "من" ||
      !/^من (?:بين )?(?:الدول |الأعضاء |أعضاء )?(?:المؤسس|الأعضاء|مؤسسي|المؤسسين|أعضاء)/.test(
        text.slice(start, start + 40),
      )
    )
      return [];
    const states = groups.findLast(({ to, members }) => to === index && members.every(isState));
    const body = groups.find(
      ({ from, members }) => from > index && from <= index + 4 && members[0]?.actor?.kind === "ORGANIZATION",
    );
    return membersOf(clause, states, body?.members[0]);
  });
}

function membersOf(clause: TextClause, states: Group | undefined, body: Phrase | undefined): ReadRelation[] {
  if (body?.actor?.kind !== "ORGANIZATION") return [];
  return (states?.members ?? [])
    .filter(isState)
    .map((member) => {
      const stated = { member, body, office: null, isFormer: false, rule: "member", ...spanOf(member, body) };
      return affiliationOf(clause, stated);
    })
    .filter((relation) => relation !== null);
}

function isState({ actor }: Phrase): boolean {
  return actor?.kind === "STATE";
}
