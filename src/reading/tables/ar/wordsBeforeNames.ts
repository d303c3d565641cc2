/** Words after which a name begins, folded. */
export const wordsBeforeNames = new Set(
  "مع من عن الي علي بين لدي كان كانت ان بان قال قالت اعلن اكد التقي استقبل زار يشغل شغل شغلت تولي يتولي تتولي تسلم".split(
    " ",
  ),
);
