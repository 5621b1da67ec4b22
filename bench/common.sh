# Sourced by the scripts beside it: where things are, and what all of them need.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
results=$home/bench/target/results
mkdir -p "$results"
java=java
[ ! -x "${JAVA_HOME:-/nowhere}/bin/java" ] || java=$JAVA_HOME/bin/java

say() { printf '%s\n' "$*" >&2; }

# Everything up to date: the benchmarks' jar, and the program by its own launcher
build() {
  ( cd "$home" && mvn -B -q -ntp -Dstyle.color=never -Dfast -Dmaven.test.skip -pl bench -am package ) >&2
  "$home/jejak" --help >/dev/null
}

# A folder that goes when the script ends
scratch() {
  work=$(mktemp -d "${TMPDIR:-/tmp}/jejak-bench.XXXXXX")
  trap 'rm -rf "$work"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
}

bench_java() {
  "$java" -Djejak.home="$home" -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED \
    -cp "$home/bench/target/fast/jejak-bench.jar" "$@"
}

# generate COUNT FOLDER
generate() { bench_java org.jejak.bench.GeneratedArticles "$1" "$2"; }

# Nanoseconds since some moment
now() { date +%s%N; }

# What a busy machine makes of times: to be read by whoever reads them
load() {
  printf '\nLoad of the machine over the last five minutes: %s on %s processors.\n' \
    "$(cut -d ' ' -f 2 /proc/loadavg)" "$(getconf _NPROCESSORS_ONLN)"
}

# at_commit PATHSPEC…: where the code stands, and whether files other than these were changed since
at_commit() {
  printf 'At commit %s%s.' "$(git -C "$home" rev-parse --short HEAD)" \
    "$([ -z "$(git -C "$home" status --porcelain -- . "$@")" ] || echo ' with changes')"
}

machine() {
  processor=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)
  memory=$(awk '/^MemTotal/ { printf "%.0f GB of memory, ", $2 / 1e6 }' /proc/meminfo 2>/dev/null || :)
  printf '%s; %s processors%s, %s%s; %s.\n' "$(uname -srm)" "$(getconf _NPROCESSORS_ONLN)" \
    "${processor:+ ($processor)}" "$memory" "$(df -PT "${TMPDIR:-/tmp}" 2>/dev/null | awk 'NR == 2 { print $2 }')" \
    "$("$java" -version 2>&1 | sed -n 2p)"
}

# keep NAME: standard input is shown, and is what bench/report puts into the README
keep() { tee "$results/$1.md"; }
