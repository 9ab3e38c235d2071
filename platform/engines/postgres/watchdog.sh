# Runs a server and stops it when our stdin closes, that is when whoever started us is gone: sh watchdog.sh <program> <arguments>
# A shell and not Node: it takes 1 MB and 1 ms. Descriptor 3 is the directory's lock; the server and its own children
# inherit it, so it is free only when none of them lives. The reader must not hold it: it has no part in the data.
exec 4<&0 </dev/null
"$@" 4<&- &
server=$!
( exec 3<&-; while read -r _; do :; done <&4; kill -INT "$server" 2>/dev/null ) &
reader=$!
exec 4<&-
wait "$server"
code=$?
kill -9 "$reader" 2>/dev/null
exit "$code"
