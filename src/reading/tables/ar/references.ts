/** Offices of one word that tell who it is where only one holder was named: "الوزير" for a foreign minister. */
export const shortOffices = /^(?:وزير|سفير|متحدث|ناطق|مبعوث|منسق|ممثل|قائد|أمين|مدير)$/;

/** Words for two that can be persons, states or organizations, folded. */
export const sideNouns = /^(?:الجانبان|الجانبين|الطرفان|الطرفين|الوفدان|الوفدين|بينهما)$/;

/** Words for two states, folded. */
export const stateNouns = /^(?:البلدان|البلدين|الدولتان|الدولتين|الجارتان|الجارتين)$/;
