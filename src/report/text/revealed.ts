import type { Bilingual } from "../../../schemas/run/finding.js";
import { text } from "./bilingual.js";

/** Stands at the top of everything that shows personal data on purpose. */
export const REVEALED: Bilingual = text(
  "Personal data is shown in this report (--reveal). Treat it as personal data.",
  "本报告显示个人信息（--reveal），请按个人信息管理。",
);
