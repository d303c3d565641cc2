/** Given names that begin with the article, folded: after a title they are no noun ("الرئيس الطاهر …"). */
export const givenNamesWithArticle: ReadonlySet<string> = new Set(
  (
    "الهاشمي الطيب الطاهر الصادق الحبيب البشير الهادي العربي المنصف المختار الامين الحسن الحسين العباس الباجي الفاضل التيجاني التجاني الشاذلي " +
    "المهدي المعز اليامين الاخضر السعيد العيد الزبير النعمان الوليد المعتصم المعتز المثني الفاتح المنجي الناصر الحارث الازهري الياس الصديق المامون " +
    "البخاري المعطي الميلودي الجيلالي العياشي المصطفي الشريف الدرديري الجيلاني الصافي الطيبي المكي المدني السنوسي الحسان المولدي"
  ).split(" "),
);

/** Months of the Islamic calendar that are also given names, folded. */
export const givenNamesOfMonths = /^(?:رجب|شعبان|رمضان|محرم|صفر)$/;

/** Given names with the form of verbs, folded. */
export const givenNamesLikeVerbs =
  /^(?:يوسف|يونس|يحيي|ياسر|يزيد|يسري|يامن|يسار|يوشع|ياقوت|يعرب|يمان|يافا|ياسم|يوري|يورغ|يانس|يوهن|يولا)$/;

/** Given names that are no other words, folded: what follows is the rest of the name of whoever is called so. */
export const commonGivenNames: ReadonlySet<string> = new Set(
  (
    "محمد احمد محمود مصطفي ابراهيم اسماعيل حسن حسين خالد عمر عمرو عثمان طارق يوسف موسي عيسي سليمان سلمان فيصل سعيد سعد حمد خليل جاسم قاسم " +
    "كريم جمال كمال نبيل سمير سامي رامي هاني هشام وليد زياد بشار ماهر مازن مروان غسان عدنان فاروق فؤاد فواد رياض ناصر منصور حمدان حمدي فتحي " +
    "فاطمه عائشه عايشه خديجه زينب مريم ليلي سعاد نوال هدي"
  ).split(" "),
);
