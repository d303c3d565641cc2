/** The names by which national news agencies of Arab states sign their reports, by state. Offices without a state are of theirs. */
const agencies = `
BH: بنا
DZ: واج, وأج
EG: أ ش أ, أش أ
IQ: واع
JO: بترا
KW: كونا
LB: الوطنية, الوكالة الوطنية للإعلام
LY: وال
MA: ومع, و م ع
MR: وما, و م أ
OM: العمانية
PS: وفا
QA: قنا
SA: واس
SD: سونا
SY: سانا
TN: وات
AE: وام
YE: سبأ, سبأنت`;

/** The state of each, by its name without quotation marks. */
export const statesOfAgencies: ReadonlyMap<string, string> = new Map(
  agencies
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [state, names] = line.split(": ") as [string, string];
      return names.split(", ").map((name) => [name, `state:${state}`] as const);
    }),
);

/** The states of the seats that are called by a name of their own. */
export const statesOfSeats: ReadonlyMap<string, string> = new Map([
  ["البيت الأبيض", "state:US"],
  ["البنتاغون", "state:US"],
  ["الكرملين", "state:RU"],
  ["الإليزيه", "state:FR"],
  ["قصر الإليزيه", "state:FR"],
  ["داونينغ ستريت", "state:GB"],
]);
