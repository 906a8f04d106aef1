import { wireCopying } from "./copying.js";
import { wireDifferences } from "./differences-panel.js";
import { FindingsPanel } from "./findings-panel.js";
import { wireHashes } from "./hashes.js";
import { wireKeys } from "./keys.js";
import { openSource } from "./page-source.js";
import { RequirementsPanel } from "./requirements-panel.js";
import { wireLanguage, wireTheme } from "./switches.js";

// The script of the HTML report. The page is whole without it but for the lists, which are set from the page's data.
const source = openSource();
const findings = new FindingsPanel(source);
const requirements = new RequirementsPanel(source, findings);
wireLanguage();
wireTheme();
wireCopying();
wireDifferences(source);
wireKeys(findings);
wireHashes(findings, requirements);
