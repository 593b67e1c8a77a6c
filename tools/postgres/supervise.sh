# Runs the server as long as whoever started it lives, however that one ends (even kill -9): file descriptor 3
# is a pipe whose other end only the starter holds. $1 is a folder to remove afterwards, or empty.
# /bin/sh instead of Node: it costs a megabyte, and it runs as the server's account.
remove=$1
shift
trap '' INT HUP TERM
"$@" 3<&- &
server=$!
echo "$server"
(read -r _ <&3; kill -INT "$server") 2>/dev/null &
watcher=$!
wait "$server"
code=$?
kill -KILL "$watcher" 2>/dev/null
# After a kill the server's children may still write for a moment.
if [ -n "$remove" ]; then rm -rf "$remove" 2>/dev/null || { sleep 1; rm -rf "$remove"; }; fi
exit "$code"
