import { n as errandText, t as MOST_ANSWER_BYTES } from "./protocol2.js";

export { MOST_ANSWER_BYTES };