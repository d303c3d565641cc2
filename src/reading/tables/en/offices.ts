import { phraseTable } from "../../text/wordTable.ts";

/**
 * Offices, in the singular, beside those of ministers. `national`: the office of a state whose organ the text need not name.
 */
export const offices = `
national: president, vice president, deputy president, first vice president, head of state, head of government, acting head of state, acting head of government, prime minister, deputy prime minister, first deputy prime minister, prime minister designate, president elect, vice president elect, prime minister elect, president in waiting, prime minister in waiting, chancellor in waiting, president designate, chancellor designate, foreign minister designate, premier, vice premier, deputy premier, chancellor, vice chancellor, taoiseach, king, queen, crown prince, crown princess, prince, emir, sultan, supreme leader, paramount leader, ruler, military ruler, strongman, junta leader, coup leader, junta chief, military leader, de facto leader, first lady, regent, governor general, monarch, pope, pontiff
national: secretary of state, secretary of defense, secretary of the treasury, secretary of homeland security, deputy secretary of state, assistant secretary of state, under secretary of state, undersecretary of state, minister of state, state minister, foreign policy chief, foreign policy adviser, foreign policy advisor, national security adviser, national security advisor, deputy national security adviser, top diplomat, chief diplomat, top negotiator, government spokesman, government spokeswoman, government spokesperson, attorney general, chief justice, chief prosecutor, central bank governor, central bank chief, budget director
national: army chief, chief of the army, army commander, armed forces chief, armed forces commander, commander in chief, defence chief, defense chief, chief of the general staff, chief of general staff, chief of defence staff, joint chiefs chairman, chief of staff, army chief of staff, air force chief of staff, navy chief of staff, military chief of staff, military chief, top general, navy chief, air force chief, head of the army, spy chief, intelligence chief, head of intelligence, spymaster
any: leader, political leader, military leader, spiritual leader, deputy leader, co leader, party leader, rebel leader, rebel chief, faction leader, opposition leader, chairperson, chairman, chairwoman, chair, co chair, vice chairman, vice chair, deputy chairman, deputy chairwoman, president of the board, rotating president, speaker, deputy speaker, parliament speaker, parliamentary speaker, head, deputy head, acting head, chief, deputy chief, boss, director, deputy director, director general, executive director, managing director, chief executive, chief executive officer, ceo, chief financial officer, chief operating officer, finance chief, operations chief, trade chief, general manager, manager, general secretary, secretary general, deputy secretary general, assistant secretary general, under secretary general, secretary, first secretary, second secretary, party secretary, secretary of the security council, executive secretary, executive chairman, executive president, press secretary, permanent secretary, cabinet secretary, undersecretary, under secretary, minister, deputy minister, vice minister, first minister, chief minister, commissioner, high commissioner, deputy high commissioner, high representative, deputy commissioner, governor, deputy governor, regional governor, mayor, deputy mayor, commander, deputy commander, field commander, supreme commander, commissar, administrator, ombudsman, ombudswoman, archbishop, patriarch, grand mufti, mufti, coordinator, humanitarian coordinator, treasurer, founder, co founder, owner, co owner, publisher, editor, editor in chief, shareholder, member, deputy, lawmaker, legislator, mp, mep, employee, executive, official, diplomat, officer, senator, congressman, congresswoman, councillor, assemblyman, whip, chief whip
any: ambassador, ambassador at large, permanent representative, deputy permanent representative, envoy, special envoy, presidential envoy, peace envoy, climate envoy, trade envoy, special representative, representative, trade representative, emissary, delegate, delegation, head of delegation, chief of mission, head of mission, deputy chief of mission, deputy head of mission, consul, consul general, honorary consul, charge d'affaires, attache, military attache, defence attache, defense attache, trade attache, press attache, cultural attache, mediator, chief mediator, facilitator, chief facilitator, conciliator, arbiter, auditor general, solicitor general, surgeon general, inspector general, comptroller, provost, chief whip, majority leader, minority leader, deputy chief executive, negotiator, chief negotiator, lead negotiator, trade negotiator, nuclear negotiator, rapporteur, special rapporteur, inspector, chief inspector, investigator, prosecutor, chief prosecutor, deputy prosecutor, police chief, chief of police, security chief, intelligence chief, agent, lobbyist, spokesman, spokeswoman, spokesperson, chief spokesman, chief spokeswoman, deputy spokesman, deputy spokesperson, adviser, advisor, special adviser, senior adviser, legal adviser, military adviser, presidential adviser, aide, top aide, chief of cabinet, chief of protocol`;

/** Words that stand for the office holder before them: "his Chinese counterpart". */
export const counterparts = phraseTable(
  "counterpart, counterparts, opposite number, opposite numbers, colleague, colleagues, peers, predecessor, successor, host, hostess, hosts, guest, guests, visitor, visitors, interlocutor, interlocutors",
);

/** Words before an office that is over. */
export const formers = phraseTable(
  "former, ex, late, ousted, deposed, onetime, erstwhile, toppled, one time, previous",
);

/** Words between a title and its noun that change nothing. */
export const fillers = phraseTable(
  "the, a, an, then, acting, interim, current, new, newly elected, veteran, longtime, long serving, outgoing, incoming, senior, visiting, chief, deputy, top, right wing, left wing, far right, centrist, populist, conservative, liberal, incumbent, reformist, hardline, hard line, caretaker, transitional, de facto, embattled, exiled, jailed, powerful, influential, billionaire, re elected, newly appointed, recently appointed, longest serving, long time, high ranking, high profile, chief executive and, self styled, self proclaimed, self declared",
);

/** Titles of persons that name no office. */
export const honorifics = phraseTable(
  "mr, mrs, ms, miss, madam, mme, dr, prof, professor, sir, sheikh, general, gen, lt, maj, brig, capt, captain, major, brigadier, cmdr, adm, sgt, hon, cardinal, archbishop, bishop, imam, judge, justice, baroness, prince, princess, brigadier general, vice admiral, rear admiral, lieutenant colonel, oligarch, tycoon, warlord, financier, trader, colonel, col, admiral, lord, dame, lady, ayatollah, marshal, field marshal, lieutenant general, major general, rev, pastor, cleric, preacher, businessman, activist, journalist, dissident, lawyer, corporal, sergeant, lieutenant, commodore, colonel general, army general, lt gen, maj gen, brig gen, lt col, rear adm, vice adm, air marshal, air chief marshal, wing commander, rabbi, patriarch, mullah, maulana, hojatoleslam, comrade, duke, duchess, count, alhaji, fr, monsignor, economist, banker, engineer, singer, actor, actress, writer, author, novelist, poet, historian, scientist, physicist, academic, scholar, philosopher, surgeon, physician, millionaire, magnate, mogul, entrepreneur, industrialist, investor, shipowner, broadcaster, comedian, footballer, technocrat, campaigner, blogger, filmmaker, whistleblower, militant, jihadist, defector, career diplomat, human rights lawyer, rights lawyer, rights activist, opposition activist, opposition politician, politician, statesman, stateswoman",
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

/** Ranks that are an office where the state stands before: "a retired Israeli general". */
export const ranksOfStates =
  "general, admiral, colonel, marshal, army officer, naval officer, air force officer, soldier, judge";

/** Nouns of those who act for a state without being an actor of their own: "the Greek government", "Iraqi troops". */
export const actingForStates = phraseTable(
  "government, junta, ruling junta, military junta, military government, caretaker government, authorities, forces, armed forces, security forces, special forces, troops, soldiers, marines, paratroopers, commandos, border guards, coast guards, sailors, airmen, gunners, snipers, warplanes, fighter jets, jets, bombers, warships, gunboats, patrol boats, tanks, regime, administration, side",
);

/** Nouns of those who fight for an organization: "Hezbollah fighters", "NATO troops". */
export const troops = phraseTable(
  "fighters, militants, gunmen, guerrillas, militiamen, insurgents, rebels, forces, troops, soldiers, commandos, snipers, gunners, peacekeepers, warplanes, fighter jets, jets, warships",
);

/** Those who arrest and judge for a state: "Greek police arrested A". */
export const officersOfStates = phraseTable(
  "police, policemen, police officers, riot police, secret police, military police, police commandos, agents, secret agents, security agents, intelligence agents, secret service, security men, plainclothes officers, detectives, gendarmes, officers, customs officers, immigration officers, border police, coastguard, coastguards, navy, army, air force, intelligence service, prosecutors, prosecutor, court, courts, military court, military tribunal, tribunal, high court, appeals court, supreme court, judge, judges, investigators",
);

/** The verbs after which they act for the state. */
export const verbsOfOfficers =
  /^(?:arrested|detained|seized|jailed|imprisoned|charged|freed|released|sentenced|convicted|acquitted|indicted|captured|caught|kidnapped|abducted|snatched|shot|killed|stormed|raided|impounded|confiscated|deported|led|took|dragged|hauled|held|picked|rounded|bundled|beat|boarded|intercepted|away|off|up)$/;

/** What a state shoots with: "Greek missiles hit a port". */
export const weaponsOfStates = phraseTable(
  "missiles, missile, rockets, drones, drone, artillery, shells, shell, bombs, bomb, shelling, mortars, mortar, fire, shellfire, gunfire, bombardment, air strike, air strikes, airstrike, airstrikes, strike, strikes, air raid, air raids, raids, torpedoes, warheads, helicopters, aircraft, planes",
);

/** The verbs after which weapons act for the state. */
export const verbsOfWeapons =
  /^(?:hit|struck|rained|pounded|slammed|killed|wounded|landed|fell|crashed|flattened|destroyed|damaged|smashed|tore|set|have|had|attacked|targeted|bombed|bombarded|shelled)$/;

/** Nouns that stand for the organization before them in whose name they are: "the agency said". */
export const organizationNouns =
  "government, junta, regime, agency, watchdog, ministry, department, body, embassy, navy, army, air force, network, newspaper, organization, organisation, council, group, bloc, alliance, commission, union, bank, parliament, party, treasury, movement, company, firm, court, committee, militia, broadcaster, channel, assembly, fund, authority, airline, federation, league, coalition, front, association, forum, tribunal, mission, force, police, service, yard, shipyard, utility, lender, trader, regulator, refiner, charity, corporation, club, foundation, institute, brigade, gang, faction, paper, daily, weekly, station, panel, chamber, secretariat, office, factory, think tank";

/** Words of the names of organizations. */
export const wordsOfOrganizations =
  "party council agency bank organization organisation group union front movement ministry company corporation fund committee commission court association league alliance forces force department congress authority institute army brigade brigades federation confederation foundation centre center society club network university college school church bureau service services office board assembly parliament senate inc ltd corp plc community coalition bloc guard guards corps militia programme secretariat tribunal directorate command battalion platform rally resistance democrats socialists liberals conservatives republicans greens communists nationalists unionists progressives patriots reformists";

/** Words of the names of companies. */
export const wordsOfCompanies =
  "airlines airways industries holdings holding trading freight shipping shipyards marine maritime logistics oil steel motors petroleum mining metals capital partners ventures systems technologies aviation aerospace electronics bullion refinery refining telecom telecommunications investments investment insurance securities lines enterprises exports imports chemicals pharmaceuticals construction engineering arms armaments dynamics ltd llc gmbh group resources minerals foods media networks solutions laboratories brothers";

/** Words of names that many organizations have, so that none of them is called by one alone, folded. */
export const nameWordsOfMany =
  "national international united new general central federal supreme permanent people's people peoples foreign state news agency press radio television daily times house group ministry department office service services north south east west northern southern eastern western european african american world global liberation democratic republican free patriotic popular progressive social islamic armed security defence defense police army navy republic president government embassy";

/** Nouns of organizations beside which their names stand: "the oil company A", "A, a shipping firm". */
export const companyNouns =
  "company, firm, bank, airline, carrier, shipping line, maker, arms maker, manufacturer, arms manufacturer, producer, movement, militia, rebel group, group, newspaper, daily, weekly, broadcaster, channel, television channel, television station, magazine, news site, news website, operator, conglomerate, giant, trader, dealer, refiner, lender, contractor, subsidiary, party, charity, trading house, think tank, news agency, exchange, insurer, coalition, importer, exporter, supplier, distributor, builder, shipbuilder, shipyard, developer, broker, retailer, shipper, startup, start up, consultancy, law firm, security company, mercenary group, paramilitary group, armed group, rights group, aid group, drugmaker, carmaker, chipmaker, planemaker, miner, steelmaker, brewer, grocer, telecoms operator, telecoms company, energy giant, gas giant, oil giant, oil major, retailer chain, hotel chain, shipbuilder, tour operator, lobby group, aid agency, watchdog, opposition party, ruling party, utility, brigade, faction, gang, cartel, alliance, front, union, foundation, fund, institute, network, radio station, faction";

/** Words of the names of places, events, treaties and other things. */
export const wordsOfThings =
  "treaty agreement accord accords pact act initiative convention protocol charter declaration resolution plan process talks summit conference forum week day month year war games cup prize award street square palace hall avenue road airport port bridge canal strait sea gulf ocean river lake bay island islands mountain mountains heights valley desert coast cape peninsula province region district city town village county state states republic kingdom emirates east west north south eastern western northern southern central middle bank strip zone border line camp base castle hotel stadium museum cathedral mosque temple tower wall gate park nuclear deal european african asian american arab security defence defense peace world international national federal united new fort saint mount christmas ramadan easter independence revolution crisis affair scandal inquiry report commission corridor basin shield missile missiles test program programme project operation olympic olympics magnitsky global strategic free general human rights times post news press tv radio television journal herald guardian economist";
