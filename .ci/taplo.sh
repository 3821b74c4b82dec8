#!/usr/bin/env bash
# Holds the schema and the scenarios against taplo, a tool that editors use: it accepts all
# that ship, and refuses those that are wrong in a way that a schema can tell.
set -euo pipefail
cd "$(dirname "$0")/.."
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
npm install --silent --no-fund --no-audit --prefix "$tools" @taplo/cli@0.7.0
taplo() { "$tools/node_modules/.bin/taplo" lint --no-auto-config --schema "file://$PWD/scenarios/schema/scenario.schema.json" "$@" 2>"$tools/said"; }

taplo scenarios/library/*.toml scenarios/testdata/good/*.toml || { cat "$tools/said"; exit 1; }
wrong=(unknown_keys wrong_types out_of_range missing_top unknown_words empty_texts bad_ids newer_format)
for name in "${wrong[@]}"; do
  file="scenarios/testdata/wrong/$name.toml"
  if taplo "$file"; then echo "taplo accepts $file"; exit 1; fi
done
echo "taplo: the library and the good scenarios are accepted, ${#wrong[@]} wrong ones refused"
