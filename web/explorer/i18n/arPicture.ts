import type { enPicture } from "./enPicture.ts";

const n = (count: number) => count.toLocaleString("ar-u-nu-arab");

export const arPicture: typeof enPicture = {
  picture: "التخطيط والألوان",
  layout: "التخطيط",
  layouts: {
    force: "بقوى الجذب والتنافر",
    layered: "في طبقات",
    concentric: "حلقات بحسب البعد",
    time: "على امتداد الزمن",
    kinds: "مجموعات بحسب النوع",
    communities: "مجموعات بحسب الجماعة",
    map: "على خريطة",
  },
  withoutPlace: "بلا مكان",
  boundaries: "الحدود كما في Natural Earth",
  nodeSize: "حجم الأطراف",
  nodeSizes: {
    relations: "عدد العلاقات",
    betweenness: "التوسّط: عدد أقصر المسارات التي تمرّ بالطرف",
    pagerank: "PageRank: الارتباط بأطراف مهمّة",
  },
  nodeColour: "لون الأطراف",
  nodeColours: { kind: "النوع", community: "الجماعة" },
  communities: "الجماعات",
  communityAround: (name) => `حول ${name}`,
  communitiesHelp: "علاقات أطراف الجماعة بعضهم ببعض أكثر من علاقاتهم بسائر الأطراف الظاهرة.",

  actionsOf: (name) => `إجراءات ${name}`,
  openActor: "عرض علاقاته",
  unpick: "إلغاء الاختيار",
  unpin: "إلغاء التثبيت",

  findInPicture: "بحث في الأطراف الظاهرة",
  foundInPicture: (count) => (count === 0 ? "لا طرف ظاهر بهذا الاسم" : `أطراف ظاهرة بهذا الاسم: ${n(count)}`),

  minDegree: "الحد الأدنى للأطراف المرتبطة",
  minDegreeHint: "يستبعد من الشبكة والجدول من يرتبط فيهما بعدد أقل.",
  minDegreeText: (count) => `الأطراف المرتبطة بما لا يقل عن ${n(count)} من الأطراف الظاهرة`,
};
