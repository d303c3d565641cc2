import { phraseTable } from "../../text/wordTable.ts";

/** Offices, in the singular. `national`: the office of a state whose organ the text need not name. */
export const offices = `
national: president, top general, military leader, foreign policy chief, top negotiator, vice president, deputy president, first vice president, first deputy prime minister, minister of foreign affairs, minister for foreign affairs, health minister, agriculture minister, transport minister, education minister, environment minister, culture minister, industry minister, labour minister, labor minister, security minister, water minister, commerce minister, development minister, planning minister, mining minister, fisheries minister, tourism minister, immigration minister, farm minister, police minister, deputy interior minister, deputy finance minister, deputy trade minister, armed forces chief, chief of the general staff, chief of general staff, chief of defence staff, defence chief, defense chief, spy chief, ruler, strongman, prince, government spokesman, government spokeswoman, chief justice, junta leader, head of the army, central bank governor, prime minister, deputy prime minister, premier, vice premier, foreign minister, defence minister, defense minister, interior minister, finance minister, economy minister, justice minister, oil minister, energy minister, trade minister, information minister, deputy foreign minister, deputy defence minister, minister of foreign affairs, minister of defence, minister of defense, minister of the interior, minister of finance, minister of state, state minister, secretary of state, secretary of defense, secretary of the treasury, defense secretary, defence secretary, foreign secretary, treasury secretary, home secretary, commerce secretary, deputy secretary of state, assistant secretary of state, national security adviser, national security advisor, chancellor, vice chancellor, king, queen, crown prince, emir, sultan, supreme leader, top diplomat, head of state, head of government, first lady, attorney general, army chief, intelligence chief, chief of staff, prime minister designate, foreign policy adviser
any: leader, minister, chairperson, deputy, delegation, negotiator, emissary, co chair, boss, owner, co owner, general manager, manager, deputy chairman, deputy chairwoman, deputy speaker, delegate, negotiator, treasurer, editor, editor in chief, publisher, ceo, chief financial officer, finance chief, operations chief, trade chief, defence chief, legal adviser, shareholder, agent, attache, consul, consul general, charge d'affaires, rapporteur, special rapporteur, mediator, chief mediator, inspector, chief inspector, administrator, president of the board, chief of mission, head of mission, deputy commander, field commander, emissary, administrator, trade representative, chief of police, deputy governor, lawmaker, mp, secretary of the security council, secretary general, deputy secretary general, director general, secretary, chairman, chairwoman, chair, speaker, head, deputy head, chief, foreign policy chief, deputy chief, director, deputy director, commander, governor, mayor, senator, ambassador, envoy, special envoy, spokesman, spokeswoman, spokesperson, representative, high representative, commissioner, high commissioner, managing director, chief executive, general secretary, first secretary, coordinator, founder, co founder, lawmaker, member, political leader, military leader, deputy leader, party leader, intelligence chief, police chief, security chief, permanent representative, special adviser, chief of the army, president elect, vice chairman, chief spokesman, press secretary, negotiator, opposition leader, negotiator, chief negotiator, prosecutor, chief prosecutor, special representative, under secretary general, undersecretary, deputy minister, adviser, advisor`;

/** Words that stand for the office holder before them: "his Chinese counterpart". */
export const counterparts = phraseTable(
  "counterpart, counterparts, opposite number, colleague, predecessor, successor, host, guest, visitor, interlocutor",
);

/** Words before an office that is over. */
export const formers = phraseTable("former, ex, late, ousted, deposed, onetime");

/** Words between a title and its noun that change nothing. */
export const fillers = phraseTable(
  "the, a, an, then, acting, interim, current, new, newly elected, veteran, longtime, long serving, outgoing, incoming, senior, visiting, chief, deputy, top, right wing, incumbent, reformist, hardline",
);

/** Titles of persons that name no office. */
export const honorifics = phraseTable(
  "mr, mrs, ms, dr, prof, professor, sir, sheikh, general, gen, lt, maj, brig, capt, captain, major, brigadier, cmdr, adm, sgt, hon, cardinal, archbishop, bishop, imam, judge, justice, baroness, prince, princess, brigadier general, vice admiral, rear admiral, lieutenant colonel, oligarch, tycoon, warlord, financier, trader, colonel, col, admiral, lord, dame, lady, ayatollah, marshal, field marshal, lieutenant general, major general, rev, pastor, cleric, preacher, businessman, activist, journalist, dissident, lawyer",
);

/** Ranks by which a text calls a person who has been introduced with one: "Lt. Gen. A", later "the general". */
export const ranks = `
general: general, gen, lieutenant general, major general, brigadier general, lt gen, maj gen, brig gen
colonel: colonel, col, lieutenant colonel
admiral: admiral, adm, vice admiral, rear admiral
marshal: marshal, field marshal
captain: captain, capt
major: major, maj
cleric: cleric, sheikh, ayatollah, imam
bishop: bishop, archbishop
cardinal: cardinal
judge: judge
lawyer: lawyer
businessman: businessman, tycoon, oligarch, financier
journalist: journalist
activist: activist`;

/** Nouns of organs: "the Chinese foreign ministry", "Ministry of Defence". */
export const organs = phraseTable(
  "foreign ministry, defence ministry, defense ministry, interior ministry, finance ministry, justice ministry, economy ministry, trade ministry, oil ministry, energy ministry, health ministry, ministry, foreign office, state department, defense department, treasury department, justice department, commerce department, department of state, treasury, parliament, house of representatives, senate, congress, central bank, supreme court, armed forces, national assembly, navy, army, air force, state television, state tv, news agency, state news agency, embassy, intelligence, intelligence service, intelligence agency, security council, national security council, electoral commission, interior department, judiciary, coast guard, revolutionary guards, revolutionary guard, royal court, election commission, house of commons, cabinet office, presidency, presidential office, knesset, state council",
);

/** Nouns of those who act for a state without being an actor of their own: "the Greek government", "Iraqi troops". */
export const actingForStates = phraseTable(
  "government, authorities, forces, troops, soldiers, warplanes, fighter jets, jets, warships, tanks, regime, administration, side",
);

/** Nouns that stand for the organization before them in whose name they are: "the agency said". */
export const organizationNouns =
  "government, junta, regime, agency, ministry, department, network, newspaper, organization, organisation, council, group, bloc, alliance, commission, union, bank, parliament, party, treasury, movement, company, firm, court, committee, militia, broadcaster, channel, assembly, fund, authority, airline, federation, league, coalition, front";

/** Words of the names of organizations. */
export const wordsOfOrganizations =
  "party council agency bank organization organisation group union front movement ministry company corporation fund committee commission court association league alliance forces force department congress authority institute army brigade brigades federation confederation foundation centre center society club network university college school church bureau service services office board assembly parliament senate inc ltd corp plc community coalition bloc guard guards corps militia programme secretariat tribunal directorate command battalion resistance";

/** Words of the names of companies. */
export const wordsOfCompanies =
  "airlines airways industries holdings holding trading freight shipping shipyards marine maritime logistics oil steel motors petroleum mining metals capital partners ventures systems technologies aviation aerospace electronics bullion refinery refining telecom telecommunications investments investment insurance securities lines enterprises exports imports chemicals pharmaceuticals construction engineering arms armaments dynamics ltd llc gmbh group";

/** Nouns of organizations beside which their names stand: "the oil company A", "A, a shipping firm". */
export const companyNouns =
  "company, firm, bank, airline, carrier, shipping line, maker, arms maker, manufacturer, arms manufacturer, producer, movement, militia, rebel group, group, newspaper, daily, weekly, broadcaster, channel, television channel, television station, magazine, news site, news website, operator, conglomerate, giant, trader, dealer, refiner, lender, contractor, subsidiary, party, charity, trading house, think tank, news agency, exchange, insurer, coalition";

/** Words of the names of places, events, treaties and other things. */
export const wordsOfThings =
  "treaty agreement accord accords pact act initiative convention protocol charter declaration resolution plan process talks summit conference forum week day month year war games cup prize award street square palace hall avenue road airport port bridge canal strait sea gulf ocean river lake bay island islands mountain mountains heights valley desert coast cape peninsula province region district city town village county state states republic kingdom emirates east west north south eastern western northern southern central middle bank strip zone border line camp base castle hotel stadium museum cathedral mosque temple tower wall gate park nuclear deal european african asian american arab security defence defense peace world international national federal united new fort saint mount christmas ramadan easter independence revolution crisis affair scandal inquiry report commission corridor basin shield missile missiles test program programme project operation olympic olympics magnitsky global strategic free general human rights times post news press tv radio television journal herald guardian economist";
