import {
  actsForOthers,
  adjectivesOfEnvoys,
  envoys,
  indefiniteAdjectives,
  officeAdjectives,
} from "../../tables/ar/officeAdjectives.ts";
import {
  adjectivesOfParts,
  counterparts,
  formers,
  ownedOffices,
  ownOrgans,
  partsOfBodies,
} from "../../tables/ar/offices.ts";
import type { Office } from "../office.ts";
import { type Phrase, phraseOfMark, type Title } from "../phrase.ts";
import { arabicOffices, headOf } from "./arabicOffices.ts";
import type { arabicOrganizations } from "./arabicOrganizations.ts";
import type { arabicPersons } from "./arabicPersons.ts";
import { arabicPortfolios } from "./arabicPortfolios.ts";
import { arabicPosts } from "./arabicPosts.ts";
import { type ArabicText, gapBefore, isAdjacent } from "./arabicText.ts";
import { arabicTitleBodies } from "./arabicTitleBodies.ts";
import { arabicTitleParts, titleWords } from "./arabicTitleParts.ts";

/** Finds the titles of an Arabic text: an office with its portfolio, its body and its adjectives. */
export function arabicTitles(
  context: ArabicText,
  organizations: ReturnType<typeof arabicOrganizations>,
  persons: Pick<ReturnType<typeof arabicPersons>, "nameAt">,
) {
  const { text, tokens, marks } = context;
  const { organizationAt } = organizations;
  const { nameAt } = persons;
  const { bodyAt } = arabicTitleBodies(context, organizations);
  const { portfolioEnd, furtherPortfolioEnd } = arabicPortfolios(context, { nameAt });
  const { postAt, stateOfPost, acronymEnd, isPurpose } = arabicPosts(context);
  const { ownerOf, isField, stateOfCounterpart, stateOfSeat } = arabicTitleParts(context, organizations, persons);
  return { titleAt };

  function titleAt(from: number, limit: number): Title | undefined {
    const counterpart = counterparts.at(tokens, from);
    // Folded, "رئيسه" is "رئيسة".
    const ownedAt = ownedOffices.at(tokens, from);
    const hasPronoun = (index: number) => /(?:ه|ها|هم)$/.test(tokens[index]!.value);
    const owned = ownedAt && (hasPronoun(from) || hasPronoun(ownedAt.to - 1)) ? ownedAt : undefined;
    const found = counterpart ?? owned ?? arabicOffices.at(tokens, from);
    if (!found || found.to > limit || marks.has(from)) return undefined;
    const entry = counterpart ? undefined : (found.value as Office);
    let index = entry?.isPortfolio ? portfolioEnd(found.to, limit) : furtherPortfolioEnd(found.to, limit, entry);
    const office = entry && {
      ...entry,
      office: entry.office + text.slice(tokens[found.to - 1]!.end, tokens[index - 1]!.end),
    };
    let isFormer = false;
    let owner: Phrase | null = null;
    let sentTo: Phrase | undefined;
    let isOfGovernment = false;
    let besides: readonly Phrase[] | undefined;
    let body: Phrase | null = owned ? ownerOf(from, found.to, found.form.skipped) : null;
    for (let steps = 0; steps < 5 && index < limit && isAdjacent(context, index); steps++) {
      const former = formers.at(tokens, index);
      if (former && former.form.skipped === 0) {
        isFormer = true;
        index = former.to;
        continue;
      }
      // "رئيس مكتبها السياسي": of whatever the pronoun stands for.
      if (body === null && office && partsOfBodies.test(tokens[index]!.folded) && isOfPart(index + 1)) {
        body = ownerOf(index, index + 1, 0);
        index += 2;
        continue;
      }
      const own = ownOrgans.at(tokens, index);
      if (own && own.form.skipped === 0) {
        isOfGovernment ||= /^ال/.test(tokens[index]!.folded);
        index = own.to;
        continue;
      }
      if (tokens[index]!.folded === "في" && tokens[index + 1]?.folded === "الحكومه" && !marks.has(index + 1)) {
        isOfGovernment = true;
        index += 2;
        continue;
      }
      // "الناطق السابق باسم الحكومة"
      if (isFormer && tokens[index]!.folded === "باسم" && /(?:متحدث|ناطق)ة?$/.test(office?.office ?? "")) {
        index++;
        continue;
      }
      // "وزيرة سابقة للتعليم العالي"
      if (isFormer && body === null && entry?.isPortfolio && /^لل\p{L}{3}/u.test(tokens[index]!.folded)) {
        const end = portfolioEnd(index, limit);
        if (end > index) {
          index = end;
          continue;
        }
      }
      // "المنسق التابع للأمم المتحدة"
      if (
        body === null &&
        office &&
        /^ال(?:تابع|موفد|مكلف)ه?$/.test(tokens[index]!.folded) &&
        bodyAt(index + 1, limit, office)
      ) {
        index++;
        continue;
      }
      // "السفير الفرنسي لديها": where he is sent, named before.
      if (body !== null && office && !office.isNational && /^لدي(?:ه|ها|هم|هما)$/.test(tokens[index]!.folded)) {
        index++;
        continue;
      }
      const isIndefinite = body === null && index === found.to && indefiniteAdjectives.test(tokens[index]!.folded);
      // "رئيس وفد المعارضة السورية": those who oppose the government, no adjective.
      if (tokens[index]!.folded === "المعارضه" && office && !/ة(?: |$)/.test(office.office)) break;
      const isOfEnvoy =
        adjectivesOfEnvoys.test(tokens[index]!.folded) &&
        envoys.test(office?.office ?? "") &&
        nameAt(index + 1, limit) !== undefined;
      if ((officeAdjectives.test(tokens[index]!.folded) || isIndefinite || isOfEnvoy) && !marks.has(index)) {
        index++;
        continue;
      }
      if (body === null && office && isField(index)) {
        index++;
        while (index < limit && isAdjacent(context, index) && isPurpose(index) && /^ل/.test(tokens[index - 1]!.value))
          index++;
        continue;
      }
      const abroad = counterpart && body === null ? stateOfCounterpart(index, limit) : undefined;
      if (abroad) {
        body = abroad;
        index = abroad.to;
        continue;
      }
      const seat = body === null && office?.isNational ? stateOfSeat(from, index, limit) : undefined;
      const next: Phrase | undefined = body === null ? (seat ?? bodyAt(index, limit, office)) : undefined;
      if (next) {
        body = next;
        index = next.to;
        continue;
      }
      const inner: Title | undefined =
        body === null && office && actsForOthers.test(office.office) ? titleAt(index, limit) : undefined;
      // "نائب سابق لوزير الزراعة"
      if (inner && !inner.body && isFormer && inner.isNational && /^ل/.test(tokens[index]!.value)) {
        isOfGovernment = true;
        index = inner.to;
        continue;
      }
      // "النائبة السابقة لحاكم البنك المركزي", "الممثل الخاص للأمين العام للأمم المتحدة"
      const isDefinite = /^[وفبلك]?ال/.test(tokens[from]!.value);
      const isOfInner =
        inner &&
        (inner.start === tokens[index]!.start || ((isFormer || isDefinite) && /^ل/.test(tokens[index]!.value)));
      if (inner?.body && isOfInner && !isNamedBefore(inner.to, limit)) {
        body = inner.body;
        index = inner.to;
        continue;
      }
      const mark = marks.get(index);
      if (
        body === null &&
        office &&
        index === found.to &&
        !/^[وفبل]?ال/.test(tokens[from]!.folded) &&
        actsForOthers.test(office.office) &&
        mark?.actor.kind === "PERSON" &&
        !mark.hasConjunction &&
        mark.preposition !== "ب"
      ) {
        owner = phraseOfMark(mark);
        index = mark.to;
        break;
      }
      // "عضو مجلس النواب عن حزب …"
      const party =
        body !== null && tokens[index]!.folded === "عن" && /^(?:ال)?(?:عضو|نائب)/.test(office?.office ?? "")
          ? organizationAt(index + 1, limit)
          : undefined;
      if (party) {
        besides = [party];
        index = party.to;
        continue;
      }
      const isSent = office !== undefined && !office.isNational;
      const acronym = body === null ? undefined : acronymEnd(index, limit);
      // "رئيس المجلس الانتقالي في مالي فلان"
      const isSomewhere = isSent || body?.actor?.kind === "ORGANIZATION";
      // "السفيرة السابقة لدى الأمم المتحدة": whose ambassador she is is told elsewhere.
      const isPosted = tokens[index]!.folded === "لدي" && /^(?:ال)?(?:سفير|مندوب|قنصل)/.test(office?.office ?? "");
      const post = body === null && !isPosted ? undefined : (acronym ?? postAt(index, limit, isSomewhere));
      if (!post) break;
      if (isSent) sentTo ??= stateOfPost(index);
      index = post;
    }
    const start = tokens[from]!.start + found.form.skipped;
    const end = tokens[index - 1]!.end;
    return {
      from,
      to: index,
      start,
      end,
      words: titleWords(text, start, end),
      office: office?.office ?? "",
      head: headOf(office?.office ?? ""),
      isNational: isOfGovernment || (office?.isNational ?? false),
      isFormer,
      isPlural: office?.isPlural ?? false,
      isCounterpart: counterpart !== undefined,
      body,
      ...(owner && { owner }),
      ...(besides && { besides }),
      ...(sentTo && { post: sentTo }),
    };
  }

  function isOfPart(index: number): boolean {
    return isAdjacent(context, index) && adjectivesOfParts.test(tokens[index]!.folded);
  }

  /** "الموفد الخاص للرئيس الأميركي فلان، فلان": the first name is the president's. */
  function isNamedBefore(index: number, limit: number): boolean {
    const name = isAdjacent(context, index) ? nameAt(index, limit) : undefined;
    return name !== undefined && /^[،,]\s*$/.test(gapBefore(context, name.to)) && nameAt(name.to, limit) !== undefined;
  }
}
