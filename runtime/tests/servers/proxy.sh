#!/usr/bin/env bash
# A forward proxy that wants a user name and a password, on the loopback interface, for the tests of this folder.
#
#   proxy.sh start FOLDER    starts; SPECWRIGHT_PROXY=127.0.0.1:PORT then names it to the tests
#   proxy.sh stop FOLDER
#
# PORT is 4310 unless set. The user is `proxy-user`, the password `p-ss.w_rd1`. Needs tinyproxy from the
# distribution, which apt-get installs where it is missing.
set -euo pipefail
command=${1:?start or stop}
folder=${2:?a folder}
port=${PORT:-4310}

stop() {
    [ ! -f "$folder/tinyproxy.pid" ] || kill "$(cat "$folder/tinyproxy.pid")" 2>/dev/null || true
    rm -f "$folder/tinyproxy.pid"
}
if [ "$command" = stop ]; then
    stop
    exit
fi

if ! command -v tinyproxy >/dev/null; then
    sudo=$([ "$(id -u)" = 0 ] || echo sudo)
    $sudo apt-get update >/dev/null
    $sudo apt-get install -y --no-install-recommends tinyproxy >/dev/null
fi
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
stop
cat >"$folder/tinyproxy.conf" <<CONF
Listen 127.0.0.1
Port $port
Allow 127.0.0.1
Timeout 60
PidFile "$folder/tinyproxy.pid"
LogFile "$folder/tinyproxy.log"
LogLevel Connect
BasicAuth proxy-user p-ss.w_rd1
CONF
tinyproxy -c "$folder/tinyproxy.conf"
for _ in $(seq 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && exit
    sleep 0.05
done
echo "tinyproxy did not start; see $folder/tinyproxy.log" >&2
exit 1
