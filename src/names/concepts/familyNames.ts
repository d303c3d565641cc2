/**
 * Family names that come first in Korean and Chinese names, in the form of organizationWords.ts: spellings of one name that
 * sound unlike each other.
 */
export const familyNames = `
family park, park, pak, bak, 박, 朴, بارك, باك, пак
family kim, kim, gim, 김, 金, كيم, ким
family lee, lee, ri, rhee, li, 이, 리, 李, لي, ري, ли
family choe, choi, choe, choy, 최, 崔, تشوي, цой, чхве, чой
family jong, jung, jeong, chung, chong, jong, 정, 鄭, 郑, تشونغ, جونغ, чон, чжон
family jang, jang, chang, 장, 張, 张, zhang, جانغ, تشانغ, чан, чжан
family jo, jo, cho, joe, 조, 趙, 赵, zhao, chao, جو, تشو, чо, чжао
family no, no, ro, noh, roh, 노, 로, 盧, 卢, نو, رو, но
family yu, yu, yoo, ryu, you, 유, 류, 柳, يو, ريو, ю, лю
family im, im, lim, rim, 임, 림, 林, lin, إيم, ريم, лим, им
family kang, kang, gang, 강, 姜, كانغ, غانغ, кан
family paek, paek, baek, paik, baik, 백, 白, bai, بايك, пэк
family pae, pae, bae, 배, 裵, باي, пэ
family kwon, kwon, gwon, 권, 權, كوون, غوون, квон
family ko, ko, go, koh, 고, 高, gao, كو, ко
family ku, ku, koo, gu, 구, 具, كو, ку
family hwang, hwang, huang, 황, 黃, 黄, هوانغ, хван, хуан
family wang, wang, 왕, 王, وانغ, ван
family chou, chou, zhou, 주, 周, تشو, чжоу
family tsai, tsai, cai, 蔡, 채, chae, تساي, цай
family chiang, chiang, jiang, 蔣, 蒋, تشيانغ, جيانغ, цзян
family chen, chen, chan, tan, 陳, 陈, تشن, чэнь
family tseng, tseng, zeng, 曾, تسنغ, цзэн
family teng, teng, deng, 鄧, 邓, دنغ, дэн
family hsu, hsu, xu, 徐, 許, 许, شو, сюй
family hsieh, hsieh, xie, 謝, 谢, شيه, се
family kuo, kuo, guo, 郭, قوه, غو, го
family chu, chu, zhu, 朱, تشو, чжу
`;
