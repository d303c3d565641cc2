/** Words between what tells that an event is none and the noun that names it: "a full-scale border war". */
const described =
  "(?:(?:a|an|any|another|all|out|full|scale|fully|blown|fledged|open|outright|new|fresh|renewed|further|wider|broader|larger|bigger|regional|direct|armed|military|naval|border|trade|civil|possible|potential|future|eventual|second|third|devastating|costly|bloody|major|nuclear|complete|total|permanent|diplomatic|shooting|hot|violent|lasting|long|serious|imminent|foreign|more|such)[ -])*";
const become =
  "(?:turn(?:ing)?|degenerat(?:e|ing)|develop(?:ing)?|escalat(?:e|ing)|spiral(?:l?ing)?|slid(?:e|ing)|slip(?:ping)?|descend(?:ing)?|deteriorat(?:e|ing)|explod(?:e|ing)|erupt(?:ing)?|boil(?:ing)?|spill(?:ing)?|grow(?:ing)?|morph(?:ing)?|flar(?:e|ing)|drift(?:ing)?|drag(?:ging)?|lurch(?:ing)?|stumbl(?:e|ing)|tip(?:ping)?|plung(?:e|ing)|sink(?:ing)?|blow(?:ing)?|break(?:ing)?|fall(?:ing)?|com(?:e|ing)|becom(?:e|ing)|start(?:ing)?|starting|caus(?:e|ing)|lead(?:ing)?|spark(?:ing)?|trigger(?:ing)?|provok(?:e|ing)|ignit(?:e|ing)|unleash(?:ing)?|bring(?:ing)?|mean(?:ing)?|return(?:ing)?|result(?:ing)?|rekindl(?:e|ing)|reignit(?:e|ing)|launch(?:ing)?|go(?:ing)?|set(?:ting)?|open(?:ing)?|amount(?:ing)?|end(?:ing)?|draw(?:ing)?|push(?:ing)?)(?: (?:up|over|out|off|about|on|the|region|two|countries|neighbou?rs|it|them|both))*(?: (?:into|to|in|as))?";
const hinderers =
  "(?:stop|stopp|prevent|keep|kept|sav|save|deter|deterr|discourag|discourage|dissuad|dissuade|restrain|hinder|halt|hold|held|pull|pulled|rescu|rescue|ban|bann|bar|barr|block|forbid|forbad|forbade|forbidd|refrain|desist|abstain|shy|shrink|shrank|back|stepped)(?:s|ed|ing|en)?";

/** What stands before a noun of an event that somebody averts, fears or only thinks possible, in small letters. */
export const avertedNouns = [
  // "from turning into a war"
  `\\b${hinderers} (?:[^,;]* )?from (?:${become} )?`,
  "\\b(?:prevent|avert|forestall|preclude|pre-?empt|stave off|head off|ward off|fend off|avoid|eschew)(?:s|ed|ing)? ",
  "\\b(?:staved|staving|headed|heading|warded|warding|fended|fending) off ",
  // "fears of", "on the brink of"
  "\\b(?:fears?|risks?|threats?|dangers?|prospects?|possibilit(?:y|ies)|likelihood|chances?|spect(?:re|er)|menace|brink|verge|edge|cusp|threshold|point|short|instead|worr(?:y|ies)|apprehensions?|nightmare|scenarios?|warnings?|warn(?:ed|s|ing)?|speculation|rumou?rs|imminence|eventuality) (?:of|about|over|at) ",
  "\\b(?:fear|risk|threaten|foreshadow|portend|dread|court|foment)(?:s|ed|ing)? ",
  "\\b(?:close|closer|near|nearer|next|prelude|slide|drift|descent|march|path|road|rush|lurch) (?:to|towards?|into) (?:starting )?",
  // "could lead to", "threatens to escalate into"
  `\\b(?:could|may|might|can|would|to|threaten(?:s|ed|ing)? to|risk(?:s|ed|ing)?|liable to|likely to|without|before|lest (?:it|they)|cannot|never) (?:(?:yet|still|easily|quickly|soon|well|even|not|also|have|it|they) )*${become} `,
  // "did not want to be drawn into"
  "\\b(?:to|not) (?:be|get|become) (?:drawn|dragged|sucked|pulled|embroiled|plunged|pushed|tempted|involved) (?:in|into) ",
  // "almost led to"
  // "broke off talks": they are over.
  "\\b(?:break|breaks|broke|broken|breaking) off (?:its |their |his |her |all |the )?",
  "\\b(?:almost|nearly|narrowly|all but|barely) (?:led to|turned into|became|caused|started|triggered|sparked|provoked|escalated into|spilled over into|brought|meant) ",
].map((words) => new RegExp(`${words}${described}$`));

/** What stands before the noun of an event that lasts, whoever wants to end it: "wants to stop the war between". */
export const lastingNouns =
  /\b(?:stop|end|halt|ease|quell|settle|resolve|defuse|calm|keep|freeze|contain|mediate in|broker an end to|put an end to)(?:p?ing)? (?:the (?:\w+[ -]){0,2}|(?:the |an? )?(?:[\w-]+ ){1,3}of )$/;

/** What stands before a gerund that tells what somebody is kept from doing. */
export const avertedDeeds = [
  new RegExp(`\\b${hinderers} (?:[^,;]* )?from (?:ever |again |openly |directly )?$`),
  /\b(?:brink|verge|edge|cusp|point|short|idea|talk|possibility|risk|danger|threat|prospect|thought|intention|intent|hope|hopes|dream|chance) of $/,
  /\b(?:instead of|rather than|short of|avoid(?:s|ed|ing)?|risk(?:s|ed|ing)?|against|considered|considering|contemplat(?:ed|ing)|mull(?:ed|ing)) $/,
  /\b(?:talked|argued|scared) (?:[^,;]* )?out of $/,
];

/** What stands before a journey that others are told to make or not: "told its citizens not to travel to". */
export const advisedTravel =
  /\b(?:citizens|nationals|people|residents|travell?ers|tourists|staff|businesses|companies|ships|airlines|families|compatriots|subjects|pilgrims|students|workers|(?:advised|warned|told|urged) [a-z]+(?:ans|ons)) (?:not |never )?to (?:immediately |at once )?$/;

/** What stands before a deed from which somebody is warned: "warned A not to buy arms from". */
export const warnedDeeds =
  /\b(?:warn|urg|tell|told|advis|ask|order|caution|implor|begg?)(?:s|es|ed|ing)? [^,;]{2,40} not to (?:\w+ly )?$/;

/** What stands before a passive that only somebody claims: "a group that A says is". */
export const claimedDeeds =
  /\b(?:that|which|who|whom) [^,;]{2,40} (?:says?|said|believes?|believed|claims?|claimed|alleges?|alleged|suspects?|suspected|considers?|considered|insists?|insisted) (?:is|are|was|were|has been|have been|had been|to be|to have been) $/;

/** What stands before whatever somebody only claims or fears: "dismissed reports that A had met". */
export const claimedContent =
  /\b(?:reports?|claims?|allegations?|accusations?|charges|rumou?rs?|suggestions?|speculation|suspicions?|insinuations?|insinuation|gossip|assertions?|fears?|worries|concerns?|hopes|the (?:idea|notion|theory|possibility|prospect|impression)) (?:in [^,;]{3,30} |by [^,;]{3,30} |from [^,;]{3,30} )?that [^,;:“"]*$/;

/** What stands before the verb of a deed of which only others without a name speak: "where, prosecutors say, he met". */
export const insertedClaim =
  /, (?:the )?(?:[a-z]+ ){0,2}(?:prosecutors|police|investigators|detectives|critics|opponents|rivals|enemies|witnesses|rebels|activists|dissidents|lawyers|rumours?|tabloids) (?:say|said|claim|claimed|allege|alleged|believe|believed|suspect|suspected|insist|insisted|has it|had it), [^,;:“"]*$/;

/** What stands before a verb of speech that tells what has not been said yet. */
export const untilSaid = /\b(?:not|no|never|nothing|nobody|would|will)\b[^;:]*\b(?:until|unless) [^,;:“"]*$/;

/** What stands before the verb of whoever comments on a claim: "…, a charge that A". */
export const commentedClaim =
  /, (?:an? )?(?:[\w-]+ ){0,2}(?:charges?|accusations?|allegations?|claims?|suggestions?|assertions?|reports?|rumou?rs?|insinuations?) (?:that|which) [^,;:“"]{2,60}$/;
export const commenting =
  /^(?:call|describ|dismiss|reject|den(?:y|ied|ies)|brand|term|label|derid|mock|ridicul|scoff|brush|refut)/;
