import { expect, it } from "vitest";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import { agreementByName } from "../../generate/agreements.js";
import { obstacleOf } from "./obstacle-of.js";

const plain = agreementByName("plain");
const monthEnd = agreementByName("month-end");
if (plain === null || monthEnd === null) throw new Error("An agreement that this test needs is not built in.");

const able: Capabilities = {
  interfaceVersion: "1",
  profiles: ["pboc-g2"],
  products: ["D1"],
  clockMovable: true,
  canReset: true,
  channels: ["push", "pull"],
  limits: {},
  agreement: plain,
};

it("sees none where the lender can do what is asked", () => {
  expect(obstacleOf(monthEnd, able, "pull")).toBeNull();
  expect(obstacleOf(plain, { ...able, canReset: false }, "push")).toBeNull();
});

it.each<[string, Partial<Capabilities>, string, string]>([
  ["a clock that stands", { clockMovable: false }, "cannot move its clock", "不能推进业务时钟"],
  ["another way of delivery", { channels: ["folder"] }, "files by folder as", "交付方式为 folder，"],
  ["no way of delivery", { channels: [] }, "files by none as", "交付方式为 无，"],
  ["another product", { products: [] }, "product D1", "D1 类产品"],
  ["another agreement for good", { canReset: false }, 'lives by "plain", cannot', "执行约定“plain”且不支持重置"],
])("names %s in both languages", (_name, changed, en, zh) => {
  const obstacle = obstacleOf(monthEnd, { ...able, ...changed }, "push");
  expect(obstacle?.en).toContain(en);
  expect(obstacle?.zh).toContain(zh);
});
