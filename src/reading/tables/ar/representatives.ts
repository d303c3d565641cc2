/** Offices that may also belong to organizations, whose holder acts for a state if they belong to one. */
export const officesOfStates =
  /^(?:ال)?(?:رئيسة?|زعيمة?|مبعوثة?|موفدة?|مندوبة?|سفيرة?|ممثلة?|قائد|قائمة? بال?أعمال)(?: |$)/;

/** Offices in a state whose holder does not act for it. */
export const officesOfNoState = /المعارضة|الانقلاب|السيدة الأولى|[وا]ل?وسيط|^وسيط|النائب العام|حزب|اتحاد|نادي/;

/** Organs whose heads act for the state. */
export const organsOfPower =
  /^(?:الجيش|أركان|هيئة الأركان|القوات|المخابرات|الاستخبارات|جهاز المخابرات|جهاز الاستخبارات|البرلمان|مجلس (?:النواب|الشيوخ|الأمة|الشورى|الأمن القومي|السيادة|الوزراء|الدوما)|المجلس (?:العسكري|الرئاسي)|الجمعية الوطنية|البحرية|الحرس الثوري|الشرطة)/;

/** Offices of those who head an organ. */
export const officesOfOrgans = /^(?:ال)?(?:رئيسة?|قائدة?|مديرة?)(?: |$)/;
