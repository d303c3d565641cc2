/** Offices of one word that tell who it is where only one holder was named: "الوزير" for a foreign minister. */
export const shortOffices = /^(?:وزير|سفير|متحدث|ناطق|مبعوث|منسق|ممثل|قائد|أمين|مدير)$/;

/** Words for two that can be persons, states or organizations, folded. */
export const sideNouns = /^(?:الجانبان|الجانبين|الطرفان|الطرفين|الوفدان|الوفدين|بينهما)$/;

/** Of these, those for two who have a dispute. */
export const partiesAtOdds = /^ال(?:جانب|طرف)ين$/;

/** Words for two states, folded. */
export const stateNouns = /^ال(?:بلد|دولت|جارت?|عاصمت|حكومت|جمهوريت|مملكت|قوت)(?:ان|ين)$/;

/** Words for two parties, firms or groups, folded. */
export const nounsOfBodies = /^ال(?:حزب|حركت|شركت|موسست|فصيل|منظمت|جماعت|وزارت|جبهت|مجموعت|تنظيم|كتلت)(?:ان|ين)$/;

/** Words for two who are received, folded. */
export const guestNouns = /^ال(?:ضيف|زاير|ضيفت|زايرت)(?:ان|ين)$/;

/** Words for two persons, folded, with the offices that both have. */
export const officesOfPairs: readonly (readonly [words: RegExp, offices: RegExp])[] = [
  [/^الوزير/, /وزير/],
  [/^الرييس/, /رئيس/],
  [/^(?:الملك|العاهل)/, /ملك|عاهل|سلطان|أمير/],
  [/^الزعيم/, /رئيس|زعيم|ملك|أمير|مستشار/],
  [/^السفير/, /سفير/],
  [/^(?:المبعوث|الموفد)/, /مبعوث|موفد/],
  [/^القايد/, /قائد|أركان/],
];

/** Nouns with the article or a pronoun that refer to what the text has told before, folded and without it: what is said, done, visited, agreed upon. */
export const nounsOfSaying =
  "اتهام اتهامات اتهامين مزاعم ادعاء ادعاءات افتراء افتراءات تصريح تصريحات انتقاد انتقادات ادانه عرض مقترح مقترحات اقتراح مبادره مطالب مطلب طلب شرط شروط تهديد تهديدات وعيد تحذير تحذيرات بيان دعوه دعوات نداء انذار مهله كلام اقوال روايه روايات موقف مواقف تعهد تعهدات وعد وعود تلميحات شكوي احتجاج رساله خطاب تنديد";
export const nounsOfAct =
  "قرار قرارات قرارين خطوه خطوات اجراء اجراءات عقوبات عقوبه حكم تصنيف ادراج حظر طرد ابعاد ترحيل تعيين اقاله عزل اعتقال توقيف احتجاز سجن محاكمه افراج استدعاء انقلاب هجوم هجمات ضربه ضربات غارات قصف غزو توغل اجتياح اعتداء تدابير قيود رسوم مقاطعه حصار اغلاق قطيعه اعلان";
export const nounsOfVisit = "زياره لقاء اجتماع محادثات محادثه مباحثات مشاورات قمه جوله مفاوضات مكالمه اتصال حديث حوار";
export const nounsOfTie =
  "اتفاق اتفاقيه معاهده هدنه تفاهم مصالحه تسويه حرب تحالف شراكه صفقه عقد قرض بروتوكول ميثاق مذكره استحواذ اندماج تبادل";

/** Of the nouns of what is said, those that tell what the words did. */
export const stancesOfSaying: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:تهديدات?|وعيد|انذار|مهله)$/, /^(?:THREATEN|WARN|DEMAND)$/],
  [
    /^(?:اتهام(?:ات|ين)?|مزاعم|ادعاءا?ت?|افتراءا?ت?|انتقاد(?:ات)?|ادانه|شكوي|تنديد)$/,
    /^(?:CRITICIZE|WARN|THREATEN|DEMAND|DENY|NEUTRAL)$/,
  ],
  [/^تحذير(?:ات)?$/, /^(?:WARN|THREATEN)$/],
  [/^(?:مطالب|مطلب|طلب|شروط?|دعو(?:ه|ات)|نداء)$/, /^(?:DEMAND|THREATEN|WARN|PROMISE|NEUTRAL)$/],
  [/^(?:عرض|مقترح(?:ات)?|اقتراح|مبادره|تعهد(?:ات)?|وعو?د)$/, /^(?:PROMISE|DEMAND|SUPPORT)$/],
];
