import { open } from "node:fs/promises";
import fastify from "fastify";

// A server of the bureau's framework that only stores what comes: the bytes are appended to one file and are on the disk
// (fdatasync, as LMDB asks for a transaction) before it answers.
const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("Failed to start the bare server: give the file that it appends to.");
const file = await open(path, "w");
let end = 0;

const app = fastify({ bodyLimit: 64 * 1024 * 1024, forceCloseConnections: "idle" });
app.removeAllContentTypeParsers();
app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
app.post<{ Params: { fileName: string }; Body: Buffer }>("/submissions/:fileName", async (request, reply) => {
  const { body, params } = request;
  const at = end;
  end += body.length;
  const { bytesWritten } = await file.write(body, 0, body.length, at);
  if (bytesWritten !== body.length) throw new Error(`Only ${bytesWritten} of ${body.length} bytes were written.`);
  await file.datasync();
  return reply.code(202).send({ fileName: params.fileName, bytes: body.length });
});
console.log(await app.listen({ host: "127.0.0.1", port: 0 }));
process.once("SIGTERM", () => {
  void app.close().then(() => file.close());
});
