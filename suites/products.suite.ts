import { suiteSession } from "../src/cli/run/suite-session.js";
import { cardLifeArbitrary } from "../src/generate/card/card-life-arbitrary.js";
import { claimLifeArbitrary } from "../src/generate/claim/claim-life-arbitrary.js";
import { securedLifeArbitrary } from "../src/generate/collateral/secured-life-arbitrary.js";
import { guaranteeLifeArbitrary } from "../src/generate/guarantee/guarantee-life-arbitrary.js";
import { lineLifeArbitrary } from "../src/generate/line/line-life-arbitrary.js";
import { canMix, MOST_KEYS, mixedLifeArbitrary } from "../src/generate/mixed/mixed-life-arbitrary.js";
import { personLifeArbitrary } from "../src/generate/person/person-life-arbitrary.js";
import { revolvingLifeArbitrary } from "../src/generate/revolving/revolving-life-arbitrary.js";
import { productCases } from "./cases/product-cases.js";
import { drawnBy } from "./support/draw-lives.js";
import { sells, sellsAndTakesAny } from "./support/needs.js";
import { runCases } from "./support/run-cases.js";
import { runCohorts } from "./support/run-cohorts.js";

/** What a revolving loan or a card is marked by, stopped by and sold by (clauses L80, L81, L83). */
const MARKING = ["legal-action", "bad-debt", "write-off", "stop-payment", "claim-transfer"] as const;

// What a lender sells beside plain loans: each product is lived where its capabilities name it.
await runCases("products", productCases);
await runCohorts({
  suite: "products",
  name: "lines",
  title: { en: "random credit lines", zh: "笔随机生成的授信" },
  requirements: ["OWED-220-10", "OWED-220-20", "OWED-220-30", "OWED-10", "OWED-30", "OWED-20", "OWED-32", "OWED-40"],
  part: 10,
  // The line and three draws.
  keys: 4,
  draw: drawnBy(lineLifeArbitrary),
  only: sells("R4"),
  releases: false,
});
await runCohorts({
  suite: "products",
  name: "revolving",
  title: { en: "random revolving loans", zh: "笔随机生成的循环贷" },
  requirements: ["OWED-220-10", "OWED-220-20", "OWED-220-30", "OWED-10", "OWED-30", "OWED-20", "OWED-32", "OWED-40"],
  part: 10,
  // The line and its account.
  keys: 2,
  draw: drawnBy(revolvingLifeArbitrary),
  only: sells("R1"),
  releases: false,
});
await runCohorts({
  suite: "products",
  name: "credit-cards",
  title: { en: "random credit cards", zh: "笔随机生成的贷记卡" },
  requirements: [
    "OWED-220-10",
    "OWED-220-20",
    "OWED-220-30",
    "OWED-215-11",
    "OWED-215-12",
    ...["10", "31", "30", "20", "32", "40"].map((code) => `OWED-CARD-${code}`),
  ],
  part: 10,
  // The line and its card.
  keys: 2,
  draw: drawnBy((options) => cardLifeArbitrary(options, "R2")),
  only: sells("R2"),
  releases: false,
});
await runCohorts({
  suite: "products",
  name: "overdraft-cards",
  title: { en: "random cards that overdraw a deposit", zh: "笔随机生成的准贷记卡" },
  requirements: [
    "OWED-220-10",
    "OWED-220-20",
    "OWED-220-30",
    ...["10", "31", "30", "20", "32"].map((code) => `OWED-CARD-${code}`),
  ],
  part: 10,
  keys: 2,
  draw: drawnBy((options) => cardLifeArbitrary(options, "R3")),
  only: sells("R3"),
  releases: false,
});
await runCohorts({
  suite: "products",
  name: "revolving-otherwise",
  title: {
    en: "random revolving loans stopped, marked, paid otherwise or sold",
    zh: "笔随机生成的止付、认定、他人代还或转让的循环贷",
  },
  requirements: ["OWED-220-10", "OWED-220-20", "OWED-10", "OWED-30", "OWED-20", "OWED-32", "OWED-40"],
  part: 10,
  keys: 2,
  draw: drawnBy((options) => revolvingLifeArbitrary({ ...options, otherwise: true })),
  only: sellsAndTakesAny("R1", ...MARKING, "relief", "repayment-in-kind", "guarantor-payment"),
  releases: false,
});
await runCohorts({
  suite: "products",
  name: "credit-cards-otherwise",
  title: { en: "random credit cards stopped, marked or sold", zh: "笔随机生成的止付、认定或转让的贷记卡" },
  requirements: ["OWED-220-10", ...["10", "30", "20", "32", "40"].map((code) => `OWED-CARD-${code}`)],
  part: 10,
  keys: 2,
  draw: drawnBy((options) => cardLifeArbitrary({ ...options, otherwise: true }, "R2")),
  only: sellsAndTakesAny("R2", ...MARKING),
  releases: false,
});
await runCohorts({
  suite: "products",
  name: "overdraft-cards-otherwise",
  title: {
    en: "random cards that overdraw a deposit, stopped, marked or sold",
    zh: "笔随机生成的止付、认定或转让的准贷记卡",
  },
  requirements: ["OWED-220-10", ...["10", "30", "20", "32"].map((code) => `OWED-CARD-${code}`)],
  part: 10,
  keys: 2,
  draw: drawnBy((options) => cardLifeArbitrary({ ...options, otherwise: true }, "R3")),
  only: sellsAndTakesAny("R3", ...MARKING),
  releases: false,
});
await runCohorts({
  suite: "products",
  name: "claims",
  title: { en: "random claims that are collected", zh: "笔随机生成的催收账户" },
  requirements: ["OWED-C1-10", "OWED-C1-20", "OWED-C1-40"],
  part: 10,
  draw: drawnBy(claimLifeArbitrary),
  only: sells("C1"),
  releases: false,
});
await runCohorts({
  suite: "products",
  name: "guarantees",
  title: { en: "random guarantees", zh: "笔随机生成的担保" },
  requirements: ["OWED-230-10", "OWED-230-20", "OWED-230-30", "OWED-230-40", "OWED-C1-10", "OWED-C1-20", "OWED-C1-40"],
  part: 10,
  // The guarantee and a claim after each of five payments.
  keys: 6,
  draw: drawnBy(guaranteeLifeArbitrary),
  // They are drawn of both kinds, and with the claims that follow.
  only: (capabilities) => (["G1", "G2", "C1"] as const).every((product) => sells(product)(capabilities)),
  releases: false,
});
await runCohorts({
  suite: "products",
  name: "collateral",
  title: { en: "random contracts over collateral", zh: "笔随机生成的抵（质）押合同" },
  requirements: ["OWED-510-10", "OWED-510-20", "OWED-510-30", "OWED-10", "OWED-30", "OWED-20"],
  part: 10,
  // The contract and the loan that it secures.
  keys: 2,
  draw: drawnBy(securedLifeArbitrary),
  only: sells("collateral"),
  releases: false,
});
await runCohorts({
  suite: "products",
  name: "persons",
  title: { en: "random persons", zh: "名随机生成的客户" },
  requirements: [
    "OWED-110-10",
    "OWED-110-20",
    "OWED-114",
    "OWED-120",
    "OWED-130",
    "OWED-134",
    "OWED-140",
    "OWED-10",
    "OWED-30",
    "OWED-20",
  ],
  part: 10,
  // The registration and the loan.
  keys: 2,
  draw: drawnBy(personLifeArbitrary),
  only: sells("person"),
  releases: false,
});
const { products } = (await suiteSession()).capabilities;
await runCohorts({
  suite: "products",
  name: "mixed",
  title: { en: "random persons with several products", zh: "名随机生成的多产品客户" },
  requirements: ["OWED-10", "OWED-30", "OWED-20", "OWED-32"],
  part: 10,
  keys: MOST_KEYS,
  draw: drawnBy((options) => mixedLifeArbitrary(options, products)),
  only: () => canMix(products),
  releases: false,
});
