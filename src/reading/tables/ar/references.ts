/** Offices of one word that tell who it is where only one holder was named: "الوزير" for a foreign minister. */
export const shortOffices = /^(?:وزير|سفير|متحدث|ناطق|مبعوث|منسق|ممثل|قائد|أمين|مدير)$/;

/** Words for two that can be persons, states or organizations, folded. */
export const sideNouns = /^(?:الجانبان|الجانبين|الطرفان|الطرفين|الوفدان|الوفدين|بينهما)$/;

/** Words for two states, folded. */
export const stateNouns = /^(?:البلدان|البلدين|الدولتان|الدولتين|الجارتان|الجارتين)$/;

/** Nouns with the article that refer to what the text has told before, folded and without it: what is said, done, visited, agreed upon. */
export const nounsOfSaying =
  "اتهام اتهامات مزاعم ادعاء ادعاءات تصريح تصريحات انتقاد انتقادات عرض مقترح اقتراح مبادره مطالب مطلب تهديد تهديدات تحذير تحذيرات بيان دعوه انذار كلام حديث روايه موقف";
export const nounsOfAct =
  "قرار خطوه اجراء اجراءات عقوبات حكم تصنيف حظر طرد تعيين اقاله اعتقال انقلاب هجوم هجمات ضربه ضربات غارات قصف تدابير قيود اعلان";
export const nounsOfVisit = "زياره لقاء اجتماع محادثات مباحثات قمه جوله مفاوضات";
export const nounsOfTie = "اتفاق اتفاقيه معاهده هدنه تفاهم مصالحه حرب تحالف صفقه تبادل";
