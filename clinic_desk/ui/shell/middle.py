"""A column of fixed width in the middle of the window, as high as its words need."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def in_the_middle(inner: QWidget, *, above: int = 2, below: int = 3) -> QVBoxLayout:
    """A layout with ``inner`` in its middle, a little high. No alignment: that would cut wrapped
    words off, as an aligned widget is never asked how high it is for its width.
    """
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(inner)
    row.addStretch(1)
    column = QVBoxLayout()
    column.addStretch(above)
    column.addLayout(row)
    column.addStretch(below)
    return column


def spread(*widgets: QWidget) -> QHBoxLayout:
    """Widgets beside each other, in the middle of the line."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
