"""The last screen of an import: what it did."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clinic_desk.jobs.import_customers import Imported
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.labels import IconLabel, text_label

CENTRE = Qt.AlignmentFlag.AlignHCenter


class ResultPage(QWidget):
    save_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = text_label(size="title")
        self._title.setObjectName("result")
        self._more = text_label(tone="muted", wrap=True)
        self._more.setObjectName("result_more")
        self._more.setAlignment(CENTRE)
        self.save_button = button(self.tr("&Save the rows to correct…"), icon_name="export")
        self.save_button.clicked.connect(self.save_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 24, 48, 24)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(IconLabel("check-circle", "good", 40), 0, CENTRE)
        layout.addWidget(self._title, 0, CENTRE)
        layout.addWidget(self._more)
        layout.addWidget(self.save_button, 0, CENTRE)
        layout.addStretch(1)

    def show_result(self, done: Imported, problems: int) -> None:
        """``problems``: how many rows stand in the workbook to correct."""
        title = self.tr("{count} customers imported").format(count=f"{done.new:,}")
        self._title.setText(title if done.new else self.tr("Nothing had to be changed"))
        lines: list[str] = []
        for count, words in (
            (done.unchanged, self.tr("{count} were there already and stay as they are")),
            (done.alike, self.tr("{count} of the new ones may be there twice: look again")),
            (done.renumbered, self.tr("{count} got a new number: theirs was taken")),
            (done.left_out, self.tr("{count} rows could not be used")),
        ):
            if count:
                lines.append(words.format(count=f"{count:,}"))
        self._more.setText("\n".join(lines))
        self._more.setVisible(bool(lines))
        self.save_button.setVisible(problems > 0)
