#!/usr/bin/env bash
# The AutoRest test server on the loopback interface, for the tests of codegen/autorest.
#
#   autorest.sh start FOLDER    starts; SPECWRIGHT_AUTOREST=http://127.0.0.1:PORT then names it to the tests, and
#                               SPECWRIGHT_AUTOREST_DOCUMENTS=FOLDER/documents its documents to the build
#   autorest.sh stop FOLDER
#
# PORT is 4340 unless set. Needs Node.js and npm; the server is installed into FOLDER.
set -euo pipefail
command=${1:?start or stop}
folder=${2:?a folder}
port=${PORT:-4340}

stop() {
    [ ! -f "$folder/autorest.pid" ] || kill "$(cat "$folder/autorest.pid")" 2>/dev/null || true
    rm -f "$folder/autorest.pid"
}
if [ "$command" = stop ]; then
    stop
    exit
fi

mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
package=$folder/node_modules/@microsoft.azure/autorest.testserver
if [ ! -f "$folder/installed" ]; then
    [ -f "$folder/package.json" ] || echo '{"private":true}' >"$folder/package.json"
    (cd "$folder" && npm install --no-audit --no-fund --ignore-scripts --loglevel=error \
        @microsoft.azure/autorest.testserver@3.3.51 >&2)
    ln -sfn "$package/swagger" "$folder/documents"
    # It has no option for the address; without this it would listen on all of them.
    cat >"$folder/loopback.cjs" <<'JS'
const { Server } = require("net");
const listen = Server.prototype.listen;
Server.prototype.listen = function (port, ...rest) {
  return listen.call(this, port, "127.0.0.1", ...rest.filter((argument) => typeof argument === "function"));
};
JS
    touch "$folder/installed"
fi
stop
NODE_OPTIONS="--require $folder/loopback.cjs" setsid node "$package/dist/cli/cli.js" run --port="$port" \
    --coverageDirectory="$folder/coverage" >"$folder/autorest.log" 2>&1 </dev/null &
echo $! >"$folder/autorest.pid"
for _ in $(seq 300); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && exit
    sleep 0.1
done
echo "the AutoRest test server did not start; see $folder/autorest.log" >&2
exit 1
