export interface VerbForm {
  readonly form: "base" | "third" | "past" | "gerund" | "participle";
  readonly text: string;
}

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  catch: ["caught", "caught"],
  wind: ["wound", "wound"],
  withhold: ["withheld", "withheld"],
  forbid: ["forbade", "forbidden"],
  sink: ["sank", "sunk"],
  slay: ["slew", "slain"],
  hang: ["hanged", "hanged"],
  forgive: ["forgave", "forgiven"],
  forecast: ["forecast", "forecast"],
  say: ["said", "said"],
  be: ["was", "been"],
  flee: ["fled", "fled"],
  spell: ["spelled", "spelled"],
  let: ["let", "let"],
  sing: ["sang", "sung"],
  round: ["rounded", "rounded"],
  lend: ["lent", "lent"],
  throw: ["threw", "thrown"],
  drive: ["drove", "driven"],
  deal: ["dealt", "dealt"],
  do: ["did", "done"],
  find: ["found", "found"],
  lay: ["laid", "laid"],
  pin: ["pinned", "pinned"],
  sneer: ["sneered", "sneered"],
  beg: ["begged", "begged"],
  beseech: ["besought", "besought"],
  spurn: ["spurned", "spurned"],
  rule: ["ruled", "ruled"],
  hit: ["hit", "hit"],
  hear: ["heard", "heard"],
  shoot: ["shot", "shot"],
  keep: ["kept", "kept"],
  bear: ["bore", "borne"],
  ring: ["rang", "rung"],
  feel: ["felt", "felt"],
  undertake: ["undertook", "undertaken"],
  shut: ["shut", "shut"],
  swear: ["swore", "sworn"],
  write: ["wrote", "written"],
  meet: ["met", "met"],
  hold: ["held", "held"],
  expel: ["expelled", "expelled"],
  label: ["labelled", "labelled"],
  bid: ["bid", "bid"],
  tell: ["told", "told"],
  shake: ["shook", "shaken"],
  win: ["won", "won"],
  lose: ["lost", "lost"],
  lead: ["led", "led"],
  become: ["became", "become"],
  bring: ["brought", "brought"],
  take: ["took", "taken"],
  return: ["returned", "returned"],
  seek: ["sought", "sought"],
  plan: ["planned", "planned"],
  wrap: ["wrapped", "wrapped"],
  step: ["stepped", "stepped"],
  skip: ["skipped", "skipped"],
  shun: ["shunned", "shunned"],
  scrap: ["scrapped", "scrapped"],
  tour: ["toured", "toured"],
  set: ["set", "set"],
  fall: ["fell", "fallen"],
  grow: ["grew", "grown"],
  rise: ["rose", "risen"],
  overthrow: ["overthrew", "overthrown"],
  know: ["knew", "known"],
  think: ["thought", "thought"],
  show: ["showed", "shown"],
  buy: ["bought", "bought"],
  build: ["built", "built"],
  fight: ["fought", "fought"],
  found: ["founded", "founded"],
  run: ["ran", "run"],
  quit: ["quit", "quit"],
  stand: ["stood", "stood"],
  choose: ["chose", "chosen"],
  wed: ["wed", "wed"],
  drop: ["dropped", "dropped"],
  marry: ["married", "married"],
  fly: ["flew", "flown"],
  go: ["went", "gone"],
  see: ["saw", "seen"],
  speak: ["spoke", "spoken"],
  have: ["had", "had"],
  cut: ["cut", "cut"],
  break: ["broke", "broken"],
  sever: ["severed", "severed"],
  put: ["put", "put"],
  freeze: ["froze", "frozen"],
  unfreeze: ["unfroze", "unfrozen"],
  tear: ["tore", "torn"],
  ban: ["banned", "banned"],
  bar: ["barred", "barred"],
  join: ["joined", "joined"],
  leave: ["left", "left"],
  make: ["made", "made"],
  pay: ["paid", "paid"],
  send: ["sent", "sent"],
  spend: ["spent", "spent"],
  sell: ["sold", "sold"],
  begin: ["began", "begun"],
  commit: ["committed", "committed"],
  admit: ["admitted", "admitted"],
  rebut: ["rebutted", "rebutted"],
  withdraw: ["withdrew", "withdrawn"],
  travel: ["travelled", "travelled"],
  host: ["hosted", "hosted"],
  sign: ["signed", "signed"],
  give: ["gave", "given"],
  welcome: ["welcomed", "welcomed"],
  get: ["got", "got"],
  strike: ["struck", "struck"],
  sit: ["sat", "sat"],
  come: ["came", "come"],
  arrive: ["arrived", "arrived"],
  talk: ["talked", "talked"],
  call: ["called", "called"],
  cancel: ["cancelled", "cancelled"],
};

/** The forms of the verbs of a table, each with what the table says of its verb. @param key how that is called */
export function englishVerbForms<Key extends string, Value>(
  table: readonly (readonly [verb: string, value: Value])[],
  key: Key,
): (readonly [text: string, value: Readonly<Record<Key, Value>> & Pick<VerbForm, "form">])[] {
  return table.flatMap(([verb, value]) =>
    englishVerbs(verb).map(({ text, form }) => {
      const said = { [key]: value } as Record<Key, Value>;
      return [text, { ...said, form }] as const;
    }),
  );
}

/** The forms of a verb, whose particle may follow: "call for" gives "called for", "re open" gives "re opened". */
function englishVerbs(verb: string): VerbForm[] {
  const [, prefix = "", whole = verb] = /^(re|co) (.+)$/.exec(verb) ?? [];
  const [base = "", ...rest] = whole.split(" ");
  const [past, participle] = irregular[base] ?? [regularPast(base), regularPast(base)];
  const forms: readonly VerbForm[] = [
    { form: "base", text: base },
    { form: "third", text: thirdPerson(base) },
    { form: "gerund", text: gerund(base) },
    { form: "past", text: past },
    { form: "participle", text: participle },
    // American English doubles no letter here.
    ...(/^(?:travel|initial|cancel|label|signal)$/.test(base) ? [{ form: "past" as const, text: `${base}ed` }] : []),
  ];
  return forms.map(({ form, text }) => ({ form, text: [prefix, text, ...rest].join(" ").trim() }));
}

function regularPast(base: string): string {
  if (doubled.test(base)) return `${base}${base.at(-1)}ed`;
  if (base.endsWith("e")) return `${base}d`;
  return `${base.replace(/([^aeiou])y$/, "$1i")}ed`;
}

function thirdPerson(base: string): string {
  if (base === "have") return "has";
  if (base === "be") return "is";
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return `${base.replace(/([^aeiou])y$/, "$1ie")}s`;
}

/** Verbs that double their last letter. */
const doubled =
  /^(?:put|cut|ban|bar|get|sit|set|hit|win|run|beg|pin|shun|skip|step|wrap|drop|plan|scrap|quit|shut|travel|initial|signal|cancel|commit|admit|expel|label|rebut|quarrel|confer|compel|rebel|refer|concur|slam|slap|rip|stop|regret|permit|omit|submit|transfer|prefer|nod|plot|spar|ship|equip|chat|vet|trim|rap|jab|swap|kidnap|hug|quip|snap|clap|deter|dub|jet|snub|tap|control|patrol|shrug|readmit|stab|rub|debar|forbid)$/;

function gerund(base: string): string {
  if (doubled.test(base)) return `${base}${base.at(-1)}ing`;
  return `${base.replace(/([^e])e$/, "$1")}ing`;
}
