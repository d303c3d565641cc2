/** Kingdoms with a king of their own. */
const realms = "SA JO MA BH GB ES SE NO DK NL BE TH MY KH BT LS SZ TO";

/** Those whose king is that of the United Kingdom. */
const withGovernorGeneral = "CA AU NZ JM BS PG SB TV LC VC GD BZ AG KN";

/** States that have no president: monarchies, and the Holy See. */
const withoutPresident = new Set(`${realms} ${withGovernorGeneral} JP LU QA KW OM BN LI MC VA AD`.split(" "));

/** States whose president leads the government. */
const withoutPrimeMinister = new Set(
  "US MX BR AR CL CO VE UY PY BO EC CR PA GT HN SV NI DO ID PH NG GH ZM MW BW AO LR CY SC GM CH IR VA SA".split(" "),
);

/** Offices that only some states have. */
const statesOfOffices: Readonly<Record<string, ReadonlySet<string>>> = {
  king: new Set(realms.split(" ")),
  "crown prince": new Set(`${realms} KW JP`.split(" ")),
  "supreme leader": new Set(["IR", "KP", "AF"]),
  sultan: new Set(["OM", "BN"]),
  emir: new Set(["QA", "KW"]),
  chancellor: new Set(["DE", "AT", "GB"]),
  "governor general": new Set(withGovernorGeneral.split(" ")),
  taoiseach: new Set(["IE"]),
};

/** Words before a name that are how somebody is addressed, so that they tell no state: "Queen A". */
const addresses: ReadonlySet<string> = new Set(["prince", "princess", "queen"]);

/** Whether a state may have an office. @param key the key of the state: "state:FR" */
export function mayHaveOffice(key: string, office: string): boolean {
  const code = key.replace("state:", "");
  if (addresses.has(office)) return false;
  if (/^(?:pope|pontiff)$/.test(office)) return code === "VA";
  if (/^(?:\w+ )?president$/.test(office)) return !withoutPresident.has(code);
  if (/^(?:prime minister|premier|deputy prime minister|deputy premier)$/.test(office))
    return !withoutPrimeMinister.has(code);
  // Those of the United States are secretaries.
  if (code === "US" && /^\S+.* minister$/.test(office)) return false;
  return statesOfOffices[office]?.has(code) ?? true;
}
