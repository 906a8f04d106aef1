import type { IncomingMessage, ServerResponse } from "node:http";

/** A lender that runs in the harness's own process, as its module gives it. */
export interface LenderApplication {
  /**
   * Answers the calls of the lender interface: a listener as `node:http` takes it. An Express application is one; of
   * fastify it is `app.routing` after `await app.ready()`.
   */
  readonly handler: (request: IncomingMessage, response: ServerResponse) => unknown;
  /** Ends what the lender has opened: databases, timers. */
  readonly close?: () => Promise<void> | void;
}

/** What the harness tells a lender that it starts. */
export interface LenderSetting {
  /** Where the stub bureau takes submissions, where files are pushed: `<bureauUrl>/submissions/<fileName>`. */
  readonly bureauUrl?: string;
  /** The folder that files are written to, where they are delivered by folder. */
  readonly folder?: string;
  /** `target.options` of the configuration, as written there. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What the module that `target.module` names has to export. */
export interface LenderModule {
  createLender(setting: LenderSetting): Promise<LenderApplication> | LenderApplication;
}
