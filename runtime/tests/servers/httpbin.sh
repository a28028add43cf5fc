#!/usr/bin/env bash
# httpbin on the loopback interface, for the tests of this folder.
#
#   httpbin.sh start FOLDER    starts; SPECWRIGHT_HTTPBIN=http://127.0.0.1:PORT then names it to the tests
#   httpbin.sh stop FOLDER
#
# PORT is 4320 unless set. Needs Python 3; httpbin is installed into FOLDER.
set -euo pipefail
command=${1:?start or stop}
folder=${2:?a folder}
port=${PORT:-4320}

stop() {
    [ ! -f "$folder/httpbin.pid" ] || kill "$(cat "$folder/httpbin.pid")" 2>/dev/null || true
    rm -f "$folder/httpbin.pid"
}
if [ "$command" = stop ]; then
    stop
    exit
fi

mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
if [ ! -f "$folder/python/installed" ]; then
    python3 -m venv "$folder/python"
    "$folder/python/bin/pip" -q install 'httpbin[mainapp]==0.10.4' packaging setuptools >&2
    touch "$folder/python/installed"
fi
stop
"$folder/python/bin/gunicorn" -b "127.0.0.1:$port" -k gthread --threads 8 --daemon --pid "$folder/httpbin.pid" \
    --log-file "$folder/httpbin.log" httpbin:app
for _ in $(seq 300); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && exit
    sleep 0.1
done
echo "httpbin did not start; see $folder/httpbin.log" >&2
exit 1
