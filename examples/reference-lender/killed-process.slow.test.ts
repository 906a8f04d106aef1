import { env } from "node:process";

// The same lives as in the quick test, killed at other points.
env["TALLYSTICK_KILL_SEEDS"] = "2,3,4,5,6,7";
await import("./killed-process.test.js");
