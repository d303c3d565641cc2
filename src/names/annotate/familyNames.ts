import { wordSet } from "./wordSet.ts";

/** Family names that come first in Chinese, Korean and Vietnamese names, in Latin and Arabic letters, folded. */
export const familyNamesThatComeFirst: ReadonlySet<string> = wordSet(
  "kim lee yi rhee ri park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh o seo suh shin sin kwon hwang " +
    "ahn an song ryu yoo yu hong moon mun ko baek paek nam roh no ban " +
    "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang xie tang deng cao peng zeng xiao tian dong " +
    "pan yuan cai jiang wei xi mao qin tsai ding shen lu lau cheung tsang leung wen jia bo hua geng lai " +
    "nguyen tran pham phan vu vo dang bui do ngo duong truong " +
    "كيم لي ري بارك تشوي جونغ جيونغ كانغ تشو يون جانغ هان سيو شين كوون هوانغ ان سونغ ريو يو هونغ مون رو بان " +
    "وانغ تشانغ ليو تشن يانغ تشاو هوانغ تشو وو شو سون هو غاو لين قوه ما لوه ليانغ شيه تانغ دنغ تساو بنغ شياو تيان دونغ بان يوان تساي " +
    "جيانغ وي شي ماو تشين دينغ شن لو ون جيا بو هوا قنغ لاي نغوين تران فام فو",
);
