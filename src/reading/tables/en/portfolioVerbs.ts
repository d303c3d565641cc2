import { englishVerbForms } from "../../text/englishVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";

/**
 * What verbs say of a ministry that stands behind them, "takes over finance", or before them, "the finance portfolio goes to A". `take`:
 * the subject gets it; `hold`: has it; `lose`: had it; `give`: somebody gets it who is named behind the verb.
 */
export type PortfolioChange = "take" | "hold" | "lose" | "give";

const objectVerbs = `
take: take over, take over at, take, take on, take charge of, get, receive, gain, assume, inherit, pick up, land, be given, be handed, be assigned, be awarded, be entrusted with, be put in charge of, be placed in charge of, move to, switch to, shift to, be moved to, be shifted to, be transferred to, move over to, return to, win
hold: keep, retain, hold, hold on to, hang on to, stay at, remain at, remain in charge of, run, head, lead, look after, be in charge of, be responsible for
lose: lose, give up, relinquish, surrender, cede, vacate, forfeit, be stripped of, be relieved of, hand over
give: give, hand, assign, entrust, award, pass`;

/** Verbs that a ministry is the object of. */
export const verbsOfPortfolios = new WordTable(englishVerbForms(linesOf<PortfolioChange>(objectVerbs), "change"));

/** Verbs that a ministry is the subject of, before the one who gets it. */
export const portfoliosVerbs = new WordTable(
  englishVerbForms(
    linesOf<PortfolioChange>(
      "give: go to, fall to, pass to, be given to, be handed to, be assigned to, be entrusted to, be awarded to, be taken over by, be taken by, be handed over to, be passed to",
    ),
    "change",
  ),
);

/** What is a ministry without that word: "takes over finance". */
export const bareMinistries =
  "finance, foreign affairs, defence, defense, the interior, interior, home affairs, justice, health, education, energy, agriculture, trade, transport, labour, labor, housing, culture, tourism, the environment, environment, industry, the economy, economy, the treasury, treasury, planning, mines, fisheries, national security, higher education, public works, communications, local government, social affairs";

/** Nouns for what a minister has, behind the portfolio: "the finance portfolio". */
export const ministryNouns = /^(?:ministry|portfolio|brief|department|secretariat|job|post|file|seat)$/;
