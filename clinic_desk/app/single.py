"""One window for a data folder: a second start asks the first to come forward.

The lock of storage.opening keeps the data; this only spares the person a refusal. The first
listens on a local socket named by its folder, only to who is signed in to the computer.
"""

import hashlib
import sys
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal, Slot

SHOW, SHOWN = b"show\n", b"shown\n"
PATIENCE_MS = 1_500


def name_of(folder: Path) -> str:
    """The same for every spelling of one folder."""
    digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()
    return f"clinic-desk-{digest[:16]}"


def ask_first(folder: Path) -> bool:
    """Ask the window that is open on ``folder`` to come forward; False when none answers."""
    name = name_of(folder)
    if sys.platform != "win32" and not (Path(QDir.tempPath()) / name).exists():
        return False  # spares the usual start QtNetwork
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(SHOW)
    answered = socket.waitForReadyRead(PATIENCE_MS)
    socket.disconnectFromServer()
    return answered


class Doorbell(QObject):
    """Listens for second starts. Made by who holds the data's lock, and only then."""

    rung = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        name = name_of(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(name)  # of one that was killed: the lock is ours
        self._server.newConnection.connect(self._on_connection)
        self.listening = self._server.listen(name)

    def close(self) -> None:
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(self._on_asked)
            socket.disconnected.connect(socket.deleteLater)

    @Slot()
    def _on_asked(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        if isinstance(socket, QLocalSocket) and SHOW in socket.readAll().data():
            socket.write(SHOWN)
            socket.flush()
            self.rung.emit()
