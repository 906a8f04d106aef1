import { expect, it } from "vitest";
import { findChromium } from "./find-chromium.js";

it("takes the one that is named, else one at a usual place", () => {
  const everywhere = (): boolean => true;
  expect(findChromium({ CHROMIUM: "/opt/chrome" }, everywhere)).toEqual({ path: "/opt/chrome" });
  const onlyGoogle = (path: string): boolean => path === "/usr/bin/google-chrome";
  expect(findChromium({ CHROMIUM: "" }, onlyGoogle)).toEqual({ path: "/usr/bin/google-chrome" });
});

it("fails where there is none, and leaves the tests out only where that is asked for", () => {
  const nowhere = (): boolean => false;
  expect(() => findChromium({}, nowhere)).toThrow(/no Chromium at any usual place.*TALLYSTICK_NO_BROWSER=1/);
  expect(() => findChromium({ CHROMIUM: "/opt/chrome" }, nowhere)).toThrow(/there is no \/opt\/chrome/);
  expect(findChromium({ TALLYSTICK_NO_BROWSER: "1" }, nowhere)).toEqual({
    skip: expect.stringContaining("not tested"),
  });
  expect(() => findChromium({ TALLYSTICK_NO_BROWSER: "0" }, nowhere)).toThrow(/Failed to find a browser/);
});
