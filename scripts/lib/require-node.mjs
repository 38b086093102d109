/**
 * Stops with a plain word on a Node that the tools can't run on. It uses old syntax only and
 * imports nothing, so that such a Node gets as far as the message.
 */
export function requireNode() {
  var version = process.versions.node.split(".").map(Number);
  var recentEnough = version[0] > 20 || (version[0] === 20 && version[1] >= 19);
  if (!recentEnough) {
    process.stderr.write(
      "Medvirk needs Node 20.19 or later; this is Node " +
        process.versions.node +
        ". Install a newer Node and try again.\n",
    );
    process.exit(2);
  }
}
