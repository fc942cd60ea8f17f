<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AppointmentBoard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n minute</numerusform><numerusform>%n minutes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n visit</numerusform><numerusform>%n visits</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stay in it</source>
        <translation><numerusform>%n visit stay in it</numerusform><numerusform>%n visits stay in it</numerusform></translation>
    </message>
</context>
<context>
    <name>ArrivalsColumn</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation><numerusform>%n min</numerusform><numerusform>%n min</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation><numerusform>%n min late</numerusform><numerusform>%n min late</numerusform></translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation><numerusform>%n left out</numerusform><numerusform>%n left out</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation><numerusform>%n new customer</numerusform><numerusform>%n new customers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation><numerusform>%n to decide</numerusform><numerusform>%n to decide</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n visit</numerusform><numerusform>%n visits</numerusform></translation>
    </message>
</context>
<context>
    <name>BlockActions</name>
    <message numerus="yes">
        <source>%n kept time(s) copied: Ctrl+V puts them on another day.</source>
        <translation><numerusform>%n kept time copied: Ctrl+V puts them on another day.</numerusform><numerusform>%n kept times copied: Ctrl+V puts them on another day.</numerusform></translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message numerus="yes">
        <source>%n visit(s) lie in this time and stay there.</source>
        <translation><numerusform>%n visit lie in this time and stay there.</numerusform><numerusform>%n visits lie in this time and stay there.</numerusform></translation>
    </message>
</context>
<context>
    <name>BookPaper</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n visit</numerusform><numerusform>%n visits</numerusform></translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation><numerusform>%n done</numerusform><numerusform>%n done</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n in treatment</source>
        <translation><numerusform>%n in treatment</numerusform><numerusform>%n in treatment</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n visit</numerusform><numerusform>%n visits</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>%n waiting</numerusform><numerusform>%n waiting</numerusform></translation>
    </message>
</context>
<context>
    <name>Doings</name>
    <message numerus="yes">
        <source>Copied, %n character(s): {text}</source>
        <translation><numerusform>Copied, %n character: {text}</numerusform><numerusform>Copied, %n characters: {text}</numerusform></translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n minute</numerusform><numerusform>%n minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>FreePanel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n minute</numerusform><numerusform>%n minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message numerus="yes">
        <source>%n patient(s) to call</source>
        <translation><numerusform>%n patient to call</numerusform><numerusform>%n patients to call</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) affected</source>
        <translation><numerusform>%n visit affected</numerusform><numerusform>%n visits affected</numerusform></translation>
    </message>
</context>
<context>
    <name>MoneyColumn</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
</context>
<context>
    <name>MonthBoard</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n visit</numerusform><numerusform>%n visits</numerusform></translation>
    </message>
</context>
<context>
    <name>MoveList</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation><numerusform>%n done</numerusform><numerusform>%n done</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation><numerusform>%n left</numerusform><numerusform>%n left</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation><numerusform>%n reached</numerusform><numerusform>%n reached</numerusform></translation>
    </message>
</context>
<context>
    <name>OutsideHours</name>
    <message numerus="yes">
        <source>%n visit(s) must be moved now: they are listed under Appointments.</source>
        <translation><numerusform>%n visit must be moved now: they are listed under Appointments.</numerusform><numerusform>%n visits must be moved now: they are listed under Appointments.</numerusform></translation>
    </message>
</context>
<context>
    <name>PersonBox</name>
    <message numerus="yes">
        <source>Called %n time(s)</source>
        <translation><numerusform>Called %n time</numerusform><numerusform>Called %n times</numerusform></translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation><numerusform>%n of them late</numerusform><numerusform>%n of them late</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>cancelled %n time(s)</source>
        <translation><numerusform>cancelled %n time</numerusform><numerusform>cancelled %n times</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>missed %n time(s)</source>
        <translation><numerusform>missed %n time</numerusform><numerusform>missed %n times</numerusform></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n not billed yet</source>
        <translation><numerusform>%n not billed yet</numerusform><numerusform>%n not billed yet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>%n waiting</numerusform><numerusform>%n waiting</numerusform></translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message numerus="yes">
        <source>%n visit(s) of this series are still to come:</source>
        <translation><numerusform>%n visit of this series are still to come:</numerusform><numerusform>%n visits of this series are still to come:</numerusform></translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message numerus="yes">
        <source>%n kept</source>
        <translation><numerusform>%n kept</numerusform><numerusform>%n kept</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation><numerusform>%n moved</numerusform><numerusform>%n moved</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation><numerusform>%n skipped</numerusform><numerusform>%n skipped</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation><numerusform>%n to decide</numerusform><numerusform>%n to decide</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n visit</numerusform><numerusform>%n visits</numerusform></translation>
    </message>
</context>
<context>
    <name>ServicesSection</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation><numerusform>%n month</numerusform><numerusform>%n months</numerusform></translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message numerus="yes">
        <source>%n time(s); the next is a reprint</source>
        <translation><numerusform>%n time; the next is a reprint</numerusform><numerusform>%n times; the next is a reprint</numerusform></translation>
    </message>
</context>
<context>
    <name>TellDialog</name>
    <message numerus="yes">
        <source>waited %n min</source>
        <translation><numerusform>waited %n min</numerusform><numerusform>waited %n min</numerusform></translation>
    </message>
</context>
<context>
    <name>UnpaidView</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
</context>
<context>
    <name>WaitListPanel</name>
    <message numerus="yes">
        <source>%n past the last day</source>
        <translation><numerusform>%n past the last day</numerusform><numerusform>%n past the last day</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation><numerusform>%n urgent</numerusform><numerusform>%n urgent</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>%n waiting</numerusform><numerusform>%n waiting</numerusform></translation>
    </message>
</context>
<context>
    <name>WaitWatch</name>
    <message numerus="yes">
        <source>%n other patient(s) too.</source>
        <translation><numerusform>%n other patient too.</numerusform><numerusform>%n other patients too.</numerusform></translation>
    </message>
</context>
<context>
    <name>WaitingColumns</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation><numerusform>%n min</numerusform><numerusform>%n min</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min, long</source>
        <translation><numerusform>%n min, long</numerusform><numerusform>%n min, long</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min, too long</source>
        <translation><numerusform>%n min, too long</numerusform><numerusform>%n min, too long</numerusform></translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message numerus="yes">
        <source>%n in treatment</source>
        <translation><numerusform>%n in treatment</numerusform><numerusform>%n in treatment</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n past the limit</source>
        <translation><numerusform>%n past the limit</numerusform><numerusform>%n past the limit</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>%n waiting</numerusform><numerusform>%n waiting</numerusform></translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
</context>
<context>
    <name>YearFileDialog</name>
    <message numerus="yes">
        <source>%n row(s) to correct</source>
        <translation><numerusform>%n row to correct</numerusform><numerusform>%n rows to correct</numerusform></translation>
    </message>
</context>
</TS>
