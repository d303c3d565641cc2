import type { enPicture } from "./enPicture.ts";

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
  },
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
};
