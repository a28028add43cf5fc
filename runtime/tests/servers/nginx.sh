#!/usr/bin/env bash
# nginx with TLS and client certificates on the loopback interface, for the tests of this folder.
#
#   nginx.sh start FOLDER    makes certificates in FOLDER, starts; SPECWRIGHT_NGINX=FOLDER then names it to the tests
#   nginx.sh stop FOLDER
#
# Ports: PORT (4300 unless set) wants a client certificate, PORT + 1 wants none, PORT + 2 is plain HTTP.
# Needs openssl, and nginx from the distribution, which apt-get installs where it is missing.
set -euo pipefail
export PATH=$PATH:/usr/sbin
command=${1:?start or stop}
folder=${2:?a folder}
port=${PORT:-4300}

stop() {
    [ ! -f "$folder/nginx.pid" ] || kill "$(cat "$folder/nginx.pid")" 2>/dev/null || true
}
if [ "$command" = stop ]; then
    stop
    exit
fi

if ! command -v nginx >/dev/null; then
    sudo=$([ "$(id -u)" = 0 ] || echo sudo)
    $sudo apt-get update >/dev/null
    $sudo apt-get install -y --no-install-recommends nginx-light >/dev/null
fi
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
stop
cd "$folder"
exec 3>&2 2>openssl.log
trap '[ $? -eq 0 ] || cat openssl.log >&3' EXIT

# authority FILE NAME
authority() {
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=$2" -keyout "$1.key" -out "$1.crt" \
        -addext basicConstraints=critical,CA:TRUE
}
# leaf FILE AUTHORITY NAME EXTENSIONS ALGORITHM…
leaf() {
    local file=$1 authority=$2 name=$3 extensions=$4
    shift 4
    openssl genpkey "$@" -out "$file.key"
    openssl req -new -key "$file.key" -subj "/CN=$name" -out "$file.csr"
    openssl x509 -req -days 2 -in "$file.csr" -CA "$authority.crt" -CAkey "$authority.key" -CAcreateserial \
        -out "$file.crt" -extfile <(printf '%s\n' "$extensions")
    cat "$file.crt" "$file.key" >"$file.pem"
}
rsa=(-algorithm RSA -pkeyopt rsa_keygen_bits:2048)
ec=(-algorithm EC -pkeyopt ec_paramgen_curve:P-256)
authority ca "test authority"
authority other_ca "other authority"
leaf server ca server "subjectAltName=IP:127.0.0.1" "${ec[@]}"
leaf client ca client "extendedKeyUsage=clientAuth" "${rsa[@]}"
leaf client_ec ca client_ec "extendedKeyUsage=clientAuth" "${ec[@]}"
leaf stranger other_ca stranger "extendedKeyUsage=clientAuth" "${ec[@]}"
# The same keys in other forms.
openssl rsa -in client.key -traditional -out client_pkcs1.key
openssl ec -in client_ec.key -out client_sec1.key
openssl pkcs8 -topk8 -in client.key -passout pass:secret -out client_enc.key
openssl pkcs8 -topk8 -in client.key -passout pass:secret -scrypt -out client_scrypt.key
openssl pkcs8 -topk8 -in client.key -passout pass:secret -v2 aes-128-cbc -v2prf hmacWithSHA1 -out client_sha1.key
openssl pkcs8 -topk8 -in client.key -passout pass:secret -v1 PBE-SHA1-3DES -out client_3des.key
openssl rsa -in client.key -traditional -aes256 -passout pass:secret -out client_traditional.key
cat client_enc.key client.crt >client_enc.pem
# As `openssl pkcs12` writes it, with words between the sections, and with line ends of Windows.
{
    printf 'Bag Attributes\n    friendlyName: client\n'
    cat client.crt
    printf 'Bag Attributes\n    localKeyID: 01\nKey Attributes: <No Attributes>\n'
    cat client.key
} | sed 's/$/\r/' >client_bag.pem

cat >nginx.conf <<CONF
pid $folder/nginx.pid;
error_log $folder/error.log info;
worker_processes 1;
events {}
http {
    access_log $folder/access.log;
    client_body_temp_path $folder/body;
    proxy_temp_path $folder/proxy;
    fastcgi_temp_path $folder/fastcgi;
    uwsgi_temp_path $folder/uwsgi;
    scgi_temp_path $folder/scgi;
    ssl_certificate $folder/server.crt;
    ssl_certificate_key $folder/server.key;
    ssl_protocols TLSv1.2 TLSv1.3;
    server {
        listen 127.0.0.1:$port ssl http2;
        ssl_client_certificate $folder/ca.crt;
        ssl_verify_client on;
        location / { return 200 "\$ssl_client_s_dn \$server_protocol \$ssl_protocol"; }
    }
    server {
        listen 127.0.0.1:$((port + 1)) ssl;
        location / { return 200 "tls \$server_protocol [\$http_proxy_authorization]"; }
    }
    server {
        listen 127.0.0.1:$((port + 2));
        location / { return 200 "plain [\$http_proxy_authorization]"; }
    }
}
CONF
echo "$port" >port
nginx -p "$folder" -c "$folder/nginx.conf" -e "$folder/error.log"
for _ in $(seq 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && exit
    sleep 0.05
done
echo "nginx did not start; see $folder/error.log" >&3
exit 1
