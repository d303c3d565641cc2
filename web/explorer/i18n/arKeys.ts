import type { enKeys } from "./enKeys.ts";

/** The keys of the page in Arabic. */
export const arKeys: typeof enKeys = {
  keys: "اختصارات لوحة المفاتيح",
  keyGroups: [
    {
      title: "في كل مكان",
      keys: [
        { names: ["/"], does: "الانتقال إلى البحث" },
        { names: ["؟"], does: "عرض هذه الاختصارات" },
        { names: ["Ctrl+Z"], does: "تراجع" },
        { names: ["Ctrl+Shift+Z", "Ctrl+Y"], does: "إعادة" },
        { names: ["Esc"], does: "إغلاق نافذة أو قائمة" },
      ],
    },
    {
      title: "في الشبكة",
      keys: [
        { names: ["↑", "↓", "←", "→"], does: "الانتقال إلى الطرف التالي في ذلك الاتجاه" },
        { names: ["Enter"], does: "فتح الطرف" },
        { names: ["E"], does: "توسيع الطرف، أو عرض المزيد حوله" },
        { names: ["Space"], does: "اختيار الطرف، لمعرفة ما يصل بين عدة أطراف" },
        { names: ["P"], does: "تثبيت الطرف أو إلغاء تثبيته" },
        { names: ["H", "Delete"], does: "إخفاء الطرف" },
        { names: ["+", "−"], does: "تكبير، تصغير" },
        { names: ["0"], does: "ملاءمة النافذة" },
      ],
    },
    {
      title: "بالفأرة",
      keys: [
        { names: ["نقرة"], does: "فتح طرف أو رابطة" },
        { names: ["نقرتان"], does: "توسيع طرف" },
        { names: ["سحب"], does: "نقل طرف وتثبيته، أو تحريك الشبكة" },
        { names: ["Shift مع نقرة"], does: "اختيار عدة أطراف" },
      ],
    },
  ],
  reviewKeyGroup: {
    title: "في مراجعة مقال",
    keys: [
      { names: ["J", "K"], does: "المقترح التالي أو السابق" },
      { names: ["A"], does: "قبول المقترح" },
      { names: ["E"], does: "تعديل المقترح وقبوله" },
      { names: ["R"], does: "رفض المقترح" },
      { names: ["S", "W"], does: "تحديد الجملة التالية أو السابقة؛ وShift مع الأسهم يزيد المحدَّد أو ينقصه" },
      { names: ["N"], does: "تسجيل علاقة لم تُقترح" },
      { names: ["D"], does: "الوثيقة المنتظرة التالية بعد مراجعة كل المقترحات" },
      { names: ["U"], does: "التراجع عن آخر قرار" },
    ],
  },
  nothingToExpand: (name) => `لا مزيد للتوسيع: كل الأطراف المرتبطة بـ${name} ظاهرة.`,
};
