/** Names that begin with a place keep its capital letter. */
const placeFirst = /^(Haibei|Pu’er)\b/

/** A thing's name inside a sentence: "no pak choi left". Only English letters its names like titles and its sentences not. */
export const thingInSentence = (name: string): string =>
  placeFirst.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
