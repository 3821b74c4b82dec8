#!/usr/bin/env bash
# Holds the schema and the scenarios against taplo, a tool that editors use: it accepts all
# that ship, and agrees with groundrules check on the wrong ones as far as a schema can tell.
set -euo pipefail
cd "$(dirname "$0")/.."
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
npm install --silent --no-fund --no-audit --prefix "$tools" @taplo/cli@0.7.0
taplo() { "$tools/node_modules/.bin/taplo" lint --no-auto-config --schema "file://$PWD/scenarios/schema/scenario.schema.json" "$@" 2>"$tools/said"; }

taplo scenarios/library/*.toml scenarios/testdata/good/*.toml || { cat "$tools/said"; exit 1; }

# Of the wrong ones that are TOML it refuses none that check accepts, and all that have a
# key which the format does not have, or are of a newer format.
wrong=()
for want in scenarios/testdata/wrong/*.want; do
  grep -qE 'GR000|GR0101' "$want" || wrong+=("${want%.want}.toml")
done
if taplo --colors never "${wrong[@]}"; then echo "taplo accepts all wrong scenarios"; exit 1; fi
refused=$(grep -oE 'path=.*wrong/[a-z0-9_]+\.toml' "$tools/said" | grep -oE '[a-z0-9_]+\.toml$' | sort -u)
for file in "${wrong[@]}"; do
  name=$(basename "$file")
  if grep -qx "$name" <<<"$refused"; then
    grep -q ' error: ' "${file%.toml}.want" || { echo "taplo alone refuses $file"; exit 1; }
  elif grep -qE 'GR0102|GR0111' "${file%.toml}.want"; then
    echo "taplo accepts $file"; exit 1
  fi
done
echo "taplo: the library and the good scenarios are accepted, $(wc -l <<<"$refused") of ${#wrong[@]} wrong ones refused, as far as a schema can tell"
