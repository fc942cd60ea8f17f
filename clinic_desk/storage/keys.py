"""The data key: raw 256 bits, kept only wrapped.

``keys.json`` beside the database holds one wrap for each way to the key: this computer (the
operating system's credential store, or an owner-only key file where there is none), the
recovery code that is printed at first run, and a passphrase where the owner sets one. What
opens the first lies outside the data folder; a copied folder is only opened by the code.
"""

import base64
import json
import logging
import os
import secrets
import threading
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.base.paths import Paths

KEY_BYTES = 32
SERVICE = "Clinic Desk"
STORE_SECONDS = 3.0
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no I, L, O, U to misread
_GROUPS, _GROUP = 6, 5
_SCRYPT = {"length": 32, "n": 2**15, "r": 8, "p": 1}
log = logging.getLogger(__name__)


class KeyMissing(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "This computer does not hold the key to the clinic's data. "
        "Enter the recovery code from the printed recovery sheet.",
    )


class RecoveryCodeWrong(DeskError):
    field = "recovery_code"
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "This recovery code does not open the data. "
        "Compare it with the recovery sheet, sign by sign.",
    )


class KeysDamaged(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "The file keys.json is missing or damaged. Restore the newest back-up with the "
        "recovery sheet at hand.",
    )


@dataclass(frozen=True)
class Wraps:
    """The content of ``keys.json``: an identity and a box for each way to the key."""

    id: str
    boxes: dict[str, dict[str, str]]

    @classmethod
    def read(cls, path: Path) -> "Wraps":
        try:
            return cls.parse(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise KeysDamaged from error

    @classmethod
    def parse(cls, text: str) -> "Wraps":
        try:
            found: dict[str, Any] = json.loads(text)
            return cls(str(found["id"]), dict(found["boxes"]))
        except (ValueError, KeyError, TypeError) as error:
            raise KeysDamaged from error

    def text(self) -> str:
        return json.dumps({"id": self.id, "boxes": self.boxes}, indent=1)

    def portable(self) -> "Wraps":
        """Without this computer's own box: what a back-up carries."""
        return Wraps(self.id, {k: v for k, v in self.boxes.items() if k != "computer"})

    def save(self, path: Path) -> None:
        written = path.with_suffix(".new")
        with written.open("w", encoding="utf-8") as file:
            file.write(self.text())
            file.flush()
            os.fsync(file.fileno())  # a power cut must not leave an empty file under the name
        written.replace(path)


def new_recovery_code() -> str:
    """Thirty signs in groups of five, 150 random bits: ``AB3DE-…``."""
    signs = [secrets.choice(_ALPHABET) for _ in range(_GROUPS * _GROUP)]
    return "-".join("".join(signs[i : i + _GROUP]) for i in range(0, len(signs), _GROUP))


def new_wraps(paths: Paths, key: bytes, recovery_code: str) -> Wraps:
    """Wrap a new key for this computer and for the recovery code."""
    wraps = Wraps(uuid.uuid4().hex, {})
    wraps.boxes["recovery"] = _seal(key, _read_code(recovery_code))
    return with_computer(wraps, paths, key)


def with_computer(wraps: Wraps, paths: Paths, key: bytes) -> Wraps:
    """The same wraps with a box that this computer opens by itself.

    What the computer keeps for this identity already is used again: a back-up restored beside
    the clinic it came from must not lock that one out.
    """
    file = paths.keys / f"{wraps.id}.key"
    secret = _file_get(file) or _store_get(wraps.id)
    if secret is None:
        secret = secrets.token_hex(KEY_BYTES)
        if not _store_put(wraps.id, secret):
            _file_put(file, secret)
    return Wraps(wraps.id, wraps.boxes | {"computer": _seal(key, secret)})


def with_recovery_code(wraps: Wraps, key: bytes, code: str) -> Wraps:
    """The same wraps with another recovery code; the old sheet opens nothing any more."""
    return Wraps(wraps.id, wraps.boxes | {"recovery": _seal(key, _read_code(code))})


def with_passphrase(wraps: Wraps, key: bytes, passphrase: str) -> Wraps:
    return Wraps(wraps.id, wraps.boxes | {"passphrase": _seal(key, passphrase)})


def open_by_computer(wraps: Wraps, paths: Paths) -> bytes:
    """The data key, by what this computer keeps.

    Raises:
        KeyMissing: it keeps nothing that fits.

    """
    box = wraps.boxes.get("computer")
    file = paths.keys / f"{wraps.id}.key"
    if box is not None:
        for secret in (_file_get(file), None):
            found = secret if secret is not None else _store_get(wraps.id)
            key = found and _open(box, found)
            if key:
                return key
    raise KeyMissing


def open_by_code(wraps: Wraps, code: str) -> bytes:
    """The data key, by recovery code or passphrase.

    Raises:
        RecoveryCodeWrong: neither fits.

    """
    for name, secret in (("recovery", _read_code(code)), ("passphrase", code)):
        if (box := wraps.boxes.get(name)) and (key := _open(box, secret)):
            return key
    raise RecoveryCodeWrong


def _read_code(code: str) -> str:
    """As typed: lower case, blanks and the signs that look alike are put right."""
    kept = "".join(sign for sign in code.upper() if sign.isalnum())
    return kept.replace("O", "0").replace("I", "1").replace("L", "1").replace("U", "V")


def _seal(key: bytes, secret: str) -> dict[str, str]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = os.urandom(16), os.urandom(12)
    box = AESGCM(_stretch(secret, salt)).encrypt(nonce, key, None)
    return {"salt": _b64(salt), "nonce": _b64(nonce), "box": _b64(box)}


def _open(box: dict[str, str], secret: str) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        salt, nonce, sealed = (base64.b64decode(box[part]) for part in ("salt", "nonce", "box"))
        return AESGCM(_stretch(secret, salt)).decrypt(nonce, sealed, None)
    except (InvalidTag, KeyError, ValueError):
        return None


def _stretch(secret: str, salt: bytes) -> bytes:
    """A key from a secret. A random 256-bit one needs no slow stretching, a typed one does."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    if len(secret) == KEY_BYTES * 2:
        return HKDF(hashes.SHA256(), 32, salt, b"clinic-desk computer").derive(secret.encode())
    return Scrypt(salt=salt, **_SCRYPT).derive(secret.encode())


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _file_put(path: Path, secret: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(secret)


def _file_get(path: Path) -> str | None:
    return path.read_text("ascii").strip() if path.exists() else None


def _store_put(name: str, secret: str) -> bool:
    def put() -> bool:
        import keyring

        if not _usable(keyring.get_keyring()):
            return False
        keyring.set_password(SERVICE, name, secret)
        return keyring.get_password(SERVICE, name) == secret

    return bool(_in_time(put))


def _store_get(name: str) -> str | None:
    def get() -> str | None:
        import keyring

        return keyring.get_password(SERVICE, name) if _usable(keyring.get_keyring()) else None

    found = _in_time(get)
    return found if isinstance(found, str) else None


def _usable(store: object) -> bool:
    """Whether there is a real store: the stand-in for none has priority 0 or less."""
    return float(getattr(store, "priority", 0)) > 0


def _in_time(work: Any) -> object:
    """A credential store may wait for ever for a prompt nobody sees: give it three seconds."""
    answer: list[object] = []

    def run() -> None:
        try:
            answer.append(work())
        except Exception as error:  # noqa: BLE001 - any store may fail in its own way
            log.warning("Credential store failed: %s", type(error).__name__)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(STORE_SECONDS)
    return answer[0] if answer else None
