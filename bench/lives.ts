import { agreementByName } from "../src/generate/agreements.js";
import { benchCohort } from "./lives/bench-cohort.js";
import { type Driving, driveLender } from "./lives/driven-lender.js";
import { aloneTable, type Benched, shareTable, speedTable } from "./lives/tables.js";

const SIZES = [200, 1000];
const WARM_UP = 30;
const REPEATS: Readonly<Record<Driving, number>> = { "in-process": 1, http: 3 };

const agreement = agreementByName("plain");
if (agreement === null) throw new Error("Failed to run the benchmark: there is no agreement plain. Name another.");
const benched: Benched[] = [];
for (const driving of ["in-process", "http"] as const satisfies readonly Driving[]) {
  const lender = await driveLender(driving);
  try {
    await benchCohort(lender, agreement, WARM_UP, 0);
    for (const size of SIZES) {
      console.error(`${size} lives, ${driving} …`);
      benched.push({ driving, ...(await benchCohort(lender, agreement, size, REPEATS[driving])) });
    }
  } finally {
    await lender.close();
  }
}

console.log(`
Random lives of up to 36 months under ${agreement.name}, files pushed to the stub bureau.

${speedTable(benched)}

"harness alone / lender": processor time of the harness with the lender's answers and files from memory, by that of the
lender. "all of ours / lender": with our calls, their sockets and the stub bureau; only where the lender has a process of
its own.

Where a run's time goes by the wall clock:

${shareTable(benched)}

The harness alone, ${REPEATS.http} repeats, median (min-max):

${aloneTable(benched.filter(({ driving }) => driving === "http"))}
`);
