import { writeFileSync } from "node:fs";
import { record210Xsd } from "./record-210-xsd.js";

// Run from the root of the repository; the file is committed so that anyone can run xmllint by hand.
writeFileSync("bench/record-210.xsd", record210Xsd());
