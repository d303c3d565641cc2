/** Words after which the name of a person stands, so that two words are enough, folded. */
export const wordsOfPersons =
  /^[وف]?(?:بزعامه|برياسه|بقياده|باداره|يتزعمه|يتزعمها|يقوده|يقودها|يراسه|يراسها|يتراسه|يتراسها|تتزعمه|تقوده|تراسه|يدعي|واسمه|اسمه|اسمها|المدعو|المدعوه|سلفه|سلفها|خلفه|خليفته|محاميه|محاميته|رفيقه|زميله|زميلته|مساعده|معاونه)$/;

/** Words after which a name begins, folded. */
export const wordsBeforeNames = new Set(
  "مع من عن الي علي بين لدي كان كانت ان بان قال قالت اعلن اكد التقي استقبل زار يشغل شغل شغلت تولي يتولي تتولي تسلم".split(
    " ",
  ),
);
