#!/usr/bin/env bash
# Runs a command, which follows the first argument, again and again on a small disk that has little room left. To be
# started by 'unshare -rm' in the company's folder, where the disk is mounted as disk. Prints what became of every run.
#
#   full-disk.sh <free kilobytes of the first run, of the second, ...; 0 for plenty> <command ...>
set -u

rooms=$1
shift
mount -t tmpfs -o size=8m,mode=700 tmpfs disk || exit 99
for room in $rooms; do
  rm -f disk/filler
  if [[ $room != 0 ]]; then
    left=$(df -k --output=avail disk | tail -1)
    head -c $(((left - room) * 1024)) /dev/zero > disk/filler
  fi
  "$@" > said 2> told
  echo "run with $room: exit $?"
  sed 's/^/told: /' told
  echo "files: $(cd disk && find . -type f ! -name filler | sort | tr '\n' ' ')"
  echo "bytes: $(cat disk/out/* out/* 2> /dev/null | sha256sum)"
done
