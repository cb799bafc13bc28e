#!/bin/sh
# Makes the *.ttf beside it out of npm packages; README.md says why. Writes ./out; run it in an empty folder.
set -eu
export SOURCE_DATE_EPOCH=0 # the time in `head.modified`, else two runs differ
npm install --silent --no-save --prefix . @fontsource-variable/source-serif-4@5.3.1 @fontsource-variable/ibm-plex-sans@5.3.0 \
  @fontsource-variable/markazi-text@5.3.0 @fontsource/ibm-plex-sans-arabic@5.3.0
python3 -m venv venv
venv/bin/pip -q install fonttools==4.68.0 brotli==1.2.1
mkdir -p out tmp

LATIN='U+20-7E,U+A0-17F,U+218-21B,U+1E9E,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032,U+2033,U+2039,U+203A,U+2044,U+20AC,U+2116,U+2122,U+2212'
CYRILLIC='U+400-45F,U+490,U+491'
ARABIC='U+20,U+A0,U+60C,U+61B,U+61F,U+621-63A,U+640-656,U+660-66C,U+670,U+671,U+67E,U+686,U+698,U+6A4,U+6A9,U+6AF,U+6CC,U+6F0-6F9,U+200C,U+200D'

plain() { # package file -> tmp/<out>.ttf
  venv/bin/fonttools ttLib.woff2 decompress -o "tmp/$2.ttf" "node_modules/$1.woff2" 2>/dev/null
}
static() { # package file, weight -> tmp/<out>.ttf
  plain "$1" "$3-variable"
  venv/bin/fonttools varLib.instancer -q --static --output "tmp/$3.ttf" "tmp/$3-variable.ttf" "wght=$2"
}
# The name table gets a name of our own: the OFL reserves "Source" and "Plex" for unchanged files.
subset() { # in, unicodes, name -> out/<name>.ttf
  venv/bin/pyftsubset "$1" --unicodes="$2" --output-file="out/$3.ttf" --no-hinting --notdef-outline \
    --layout-features='kern,liga,calt,ccmp,locl,mark,mkmk,init,medi,fina,isol,rlig,rclt,curs' \
    --name-IDs='0,1,13,14' --no-glyph-names --drop-tables+=GlyphOrder,STAT,BASE,gasp,prep,meta
  venv/bin/python - "out/$3.ttf" <<'PY'
import sys
from fontTools.ttLib import TTFont
font = TTFont(sys.argv[1], recalcTimestamp=False)
for record in font["name"].names:
    if record.nameID == 1:
        record.string = "Weltoffen share picture face"
font.save(sys.argv[1])
PY
}
merged() { # family, parts, weight, unicodes, name
  parts=''
  for part in $2; do static "$1-$part-wght-normal" "$3" "$5-$part"; parts="$parts tmp/$5-$part.ttf"; done
  venv/bin/pyftmerge --drop-tables=STAT,BASE,gasp,prep,fpgm,GlyphOrder --output-file="tmp/$5.ttf" $parts
  subset "tmp/$5.ttf" "$4" "$5"
}
serif=@fontsource-variable/source-serif-4/files/source-serif-4
plex=@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans
merged $serif 'latin latin-ext' 600 "$LATIN" source-serif-4-600
merged $plex 'latin latin-ext cyrillic' 400 "$LATIN,$CYRILLIC" ibm-plex-sans-400
merged $plex 'latin latin-ext' 600 "$LATIN" ibm-plex-sans-600
static @fontsource-variable/markazi-text/files/markazi-text-arabic-wght-normal 600 markazi
subset tmp/markazi.ttf "$ARABIC" markazi-text-600
for weight in 400 600; do
  plain "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-$weight-normal" "arabic-$weight"
  subset "tmp/arabic-$weight.ttf" "$ARABIC" "ibm-plex-sans-arabic-$weight"
done
wc -c out/*.ttf
