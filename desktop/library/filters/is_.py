"""``is:screenshot``: what sort of picture or document it is."""

from __future__ import annotations

import json

from desktop.library.filters._facts import fact
from desktop.library.filters._named import named
from desktop.library.folding import folded
from desktop.records import Condition, Filter

# How the systems of this world name pictures of their screens, each the beginning of a name.
_SCREENSHOTS = tuple(
    map(
        folded,
        (
            *("screenshot", "screen shot", "screen_shot", "screen-shot", "screencap"),
            *("bildschirmfoto", "bildschirmaufnahme", "capture d’écran", "capture d'écran"),
            *("capture d_écran", "captura de pantalla", "captura de tela", "captura de ecrã"),
            *("schermata", "istantanea schermo", "schermafbeelding", "schermafdruk"),
            *("skärmavbild", "skärmbild", "skærmbillede", "skjermbilde", "näyttökuva"),
            *("zrzut ekranu", "snímek obrazovky", "snímka obrazovky", "képernyőfotó"),
            *("képernyőkép", "captură de ecran", "ekran resmi", "ekran görüntüsü"),
            *("ekran alıntısı", "снимок экрана", "скриншот", "знімок екрана", "στιγμιότυπο"),
            *("スクリーンショット", "屏幕快照", "屏幕截图", "截屏", "螢幕截圖", "截圖"),
            *("스크린샷", "لقطة شاشة", "צילום מסך", "ภาพถ่ายหน้าจอ", "ảnh chụp màn hình"),
        ),
    )
)
_RAW = (
    *("dng", "cr2", "cr3", "crw", "nef", "nrw", "arw", "sr2", "srf", "raf", "orf", "rw2"),
    *("rwl", "pef", "srw", "3fr", "fff", "iiq", "erf", "kdc", "dcr", "mrw", "mef", "mos"),
    *("x3f", "gpr"),
)

_BY_ITSELF = fact("kind", "screenshot")
_SCREENSHOT = Condition(
    "asset.kind = 'photo' AND"
    f" ({_BY_ITSELF.sql} OR EXISTS (SELECT 1 FROM json_each(?) AS beginning"
    " WHERE substr(asset.name, 1, length(beginning.value)) = beginning.value))",
    (*_BY_ITSELF.parameters, json.dumps(_SCREENSHOTS)),
)
_SIDES = "asset.kind = 'photo' AND asset.width"
_MEANINGS = {
    "photo": Condition(f"asset.kind = 'photo' AND NOT ({_SCREENSHOT.sql})", _SCREENSHOT.parameters),
    "screenshot": _SCREENSHOT,
    "document": Condition("asset.kind = 'document'"),
    "favourite": Condition("asset.content_hash IN (SELECT content_hash FROM keep.favourite)"),
    "raw": Condition("asset.extension IN (SELECT value FROM json_each(?))", (json.dumps(_RAW),)),
    "animation": fact("kind", "animation"),
    "panorama": Condition(f"{_SIDES} >= 2 * asset.height AND asset.width >= 2000"),
    "landscape": Condition(f"{_SIDES} > asset.height"),
    "portrait": Condition(f"{_SIDES} < asset.height"),
    "square": Condition(f"{_SIDES} = asset.height"),
}


def parse(value: str) -> Condition:
    """The condition for one of the sorts that are offered, in the singular or plural."""
    return named("is", value, _MEANINGS, tuple(_MEANINGS))


FILTER = Filter(
    key="is",
    example="is:screenshot",
    help="Only what is of this sort; a photo is no screenshot here.",
    parse=parse,
    values=tuple(_MEANINGS),
)
