"""A paper as pictures, one for each page."""

from pathlib import Path

import pypdfium2


def picture(data: bytes, path: Path) -> None:
    document = pypdfium2.PdfDocument(data)
    for number in range(len(document)):
        image = document[number].render(scale=1.5).to_pil()
        image.save(path.with_name(f"{path.name}-{number + 1}.png"), compress_level=1)
    document.close()
