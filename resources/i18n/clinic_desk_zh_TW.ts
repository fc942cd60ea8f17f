<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name></name>
    <message>
        <source>&amp;Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add price item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change chairs and rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change hours of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change price item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the demo clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the benchmark clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as in treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a back-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN by the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch a PIN off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void bill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertDialog</name>
    <message>
        <source>&amp;Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pops up when the card opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Enter does it · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the card · Shift+Enter books · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentBoard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Allergy: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair taken by {who} {start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter drops it, Esc leaves it where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hours on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps {who} {start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes {amount} yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {doctor}, empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is elsewhere {start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentStatus</name>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left without being seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivalsColumn</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, not billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected any more today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupState</name>
    <message>
        <source>Last back-up: {when}. Click to back up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No back-up yet. Click to back up now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BillDialog</name>
    <message>
        <source>&amp;Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Post, {owed} stay owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disco&amp;unt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made good after a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round &amp;off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round &amp;off: to ten yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round &amp;off: to the yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several treatments at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff or family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BillHead</name>
    <message>
        <source>&amp;Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, pinyin or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still owes {owed} yuan of earlier bills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit has its bill already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BillLines</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item: two letters of it, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items yet. Type two letters of a service, Enter, quantity, Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BillStatus</name>
    <message>
        <source>Counter-entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BillsView</name>
    <message>
        <source>Amount due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bills on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}×</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BirthField</name>
    <message>
        <source>1990-03-05 or an age</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel &amp;appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CannotOpenPage</name>
    <message>
        <source>Data folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a back-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic's data cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairDialog</name>
    <message>
        <source>&amp;In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chair or room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Save the rows to correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers (first {shown} of {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;only when every row is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the &amp;good rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is imported, look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>All of it is made up; nobody has a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, but like somebody who is there: {alike}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {new}; there already, unchanged: {there}; rows left out: {unusable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {new}; there already: {there}; rows that cannot be used: {unusable}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded, there is no place for them yet: {tables}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code from the recovery sheet: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code, kept nowhere else: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back-up was made, opened and checked: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic is as it was on {made_at}. What was here before is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows to correct are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customers} customers, {appointments} appointments, {bills} bills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicKind</name>
    <message>
        <source>Aesthetic clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dental clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicSection</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Way to the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For patients after treatment, outside opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic settles &amp;medical insurance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aesthetic clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it shall stand on statements and other papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dental clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We settle medical &amp;insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourBox</name>
    <message>
        <source>Colour {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles stand in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is read as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide private data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Has not paid everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report names places in the program, no people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not foreseen. What was saved is safe. You can go on; if it happens again, restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the card (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is right: {sex}, born {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number says: {sex}, born {day}. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age}, kept as {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerFields</name>
    <message>
        <source>&amp;Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ID document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to address her or him</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives or works nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penicillin, latex…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended by a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times, doctor, language…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the chosen customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First {count}: type more to narrow it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here are the people the clinic looks after. Register the first one, or import the list you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a customer list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, pinyin, initials, phone or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomersStep</name>
    <message>
        <source>Bring a customer list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers are registered as they call or come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Excel or CSV; you see everything before it is taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How shall it begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the demo clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up people to try everything on; set-up begins again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n in treatment</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid of 10 or 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 9-12 13:30-18; empty: {closed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>+7, 25, 11-25…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick from the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day: type for example 25, 11-25 or +7.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>A week back, a week on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed, arrived, in treatment, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer card, bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before, next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed, left unseen, cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move: arrows, + and -, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One stage back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the visit, or book here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next visit or empty place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysOffDialog</name>
    <message>
        <source>&amp;Add a day off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No days off to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysTable</name>
    <message>
        <source>As every week again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskError</name>
    <message>
        <source>A back-up is being made already. Wait until it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most 60 characters. Put the rest into the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit lasts 5 minutes to 12 hours, in steps of 5, within one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit marked “{status}” cannot be marked “{wanted}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one item to the bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the clinic's data file. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill {number} is voided already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills and payments are not undone: open the bill and void it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PIN of 4 to 12 digits that are not all the same and not in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the back-up file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the customer the bill is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the doctor, or take one of the free times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who the visit is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic Desk is already open on this data. Use that window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code} belongs to “{name}”. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a length of 5 to 480 minutes, in steps of 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a price of 0 to 10,000,000 yuan with at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a start in steps of 5 minutes, as 09:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter hours for at least one day, or choose the clinic's hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how much was paid and by which way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opening hours for at least one day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the clinic's name, as it stands on papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the customer's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day of the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the chair or room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the reason: it is asked for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter when the visit starts, or take a free time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter why the bill is voided: it stays on the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours lie between 00:00 and 24:00, “{hours}” does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has no name. Name the item or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and phone as in row {earlier}, but another birth date or ID number: look whether it is the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the names: choose which one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone is given: ask for one at the next visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row with titles was found in sheet “{sheet}”: write 姓名 (name) and 手机 (mobile) above the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is their own guardian. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the staff list has this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed on bill {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} belongs to {name}. Leave it empty to get the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} stands in row {earlier} too: this customer gets a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cash is given change: the other ways come to {paid} yuan, {total} yuan are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding off takes less than 10 yuan off the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of “{file}” has a field that never ends: put right its quotation mark, or save the list as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that cannot be used: {count}. Nothing was imported. Correct them, or import the good rows alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “{sheet}” reaches to cell {cell}: copy the customers alone into a new workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Close the form and open it again to see how it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back-up could not be finished in “{folder}”. Look whether the USB stick is still in, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back-up “{file}” is damaged and cannot be used. Choose an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date is {typed}, the ID number says {read}: ask which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters of “{file}” cannot be read: open it in Excel or WPS and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic is not open from {start} to {end} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic's data file is damaged or was not made by Clinic Desk. Restore the newest back-up; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic's data file is gone or empty, though its keys are here. Restore the newest back-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic's data file or its folder cannot be written. Take the write protection away or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic's data is not as it should be. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk may give up to 20 % off a bill. Ask the manager or the owner for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discount is more than the bill ({most} yuan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take what was written, so nothing was saved. Check the disk or the USB stick, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Delete or move large files, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Close it if it is open, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file keys.json is missing or damaged. Restore the newest back-up with the recovery sheet at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the back-up, “{folder}”, is not there. Put the USB stick in, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no name: write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds a total, no customer: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same customer as in row {earlier}: what this row adds went there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sex is {typed}, the ID number says {read}: ask which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the second again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work stopped before it was finished. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a chair or room of this name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a service of this name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no back-up “{file}”. Look whether the USB stick is in, then choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bill “{number}”. Numbers look like SF20261121-0007.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clinic in this folder yet: start Clinic Desk to set one up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{file}” in this folder: make the set with make_clinic.py first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{file}”: choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is not right. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This back-up was made on another computer. Enter the recovery code from its printed recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not hold the key to the clinic's data. Enter the recovery code from the printed recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data file was made by a newer release of Clinic Desk. Install that release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a picture. Choose a PNG or JPEG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder already holds a clinic. Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the last group of the code. Print or save the sheet and copy it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only owner. Make somebody else owner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code does not open the data. Compare it with the recovery sheet, sign by sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is billed already: bill {number}. Open that bill or void it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is marked “{status}”. Set it back first, then change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait until {until}, or ask the owner to set a new PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what should be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not do this. Ask the manager or the owner to sign in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chair} is taken by {customer} from {start} to {end}. Choose another chair or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer} is already booked with {doctor} from {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} cannot be a birth date: it lies ahead or over 120 years back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {start} is already past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doctor} does not work from {start} to {end} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doctor} has {customer} from {start} to {end} then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doctor} takes no visits. Choose another doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written. Close it if it is open in another program, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not written: the disk is full. Delete or move large files, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}: the end must come after the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way}: enter an amount above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be opened: close it in the other program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has a password: open it in Excel or WPS, save it without one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a folder: choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a workbook of the old kind (.xls): open it in Excel or WPS and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is damaged: open it in Excel or WPS, save it under a new name and try that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is empty: choose the file with the customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is larger than 50 MB: copy the customers alone into a new workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no Excel workbook: open it in Excel or WPS and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no back-up of Clinic Desk: choose a file named clinic-desk-….zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is no table: open it in Excel or WPS and save it as .xlsx or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” would unpack to far more than a customer list: copy the customers alone into a new workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”, line {line}, is not as make_clinic.py writes it. Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{hours}” is not clear: write 09:00-12:00 13:00-18:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a name: write one of at most 60 characters, with letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not on the bill yet: press Enter to add it, or clear the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: enter a price of 0 to 10,000,000 yuan with at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: enter a quantity of 1 to 999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: enter why the discount is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: the discount is more than the item costs ({most} yuan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}” has a wrong digit: its last one does not fit the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}” holds no real birth date: look at digits 7 to 14 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}” is not a document number: it has 4 to 24 digits and letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}” is not a resident number: it has 18 digits (the last may be X), or 15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phone}” has {digits} digits; a mobile number has 11: ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phone}” is not a phone number: write 11 digits for a mobile, a landline with its area code, or + and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phone}” was shortened by the spreadsheet: format the column as text and write the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has not come yet: look at the year again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is more than 120 years ago: look at the year again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a date: write year, month and day, as in 1990-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a sex: write 男 (male) or 女 (female).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not an age: write a number up to 120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address: look for @ and the dot after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” leaves the year open: write it with four digits, as in 1990-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscountField</name>
    <message>
        <source>10% or 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a discount: type for example 10% or 20.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorDay</name>
    <message>
        <source>The doctor's day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentEdit</name>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} of {whole} digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doers</name>
    <message>
        <source>Backed up: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked over because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introducer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voids bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Family and same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeeClass</name>
    <message>
        <source>Examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeesPage</name>
    <message>
        <source>&amp;Bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New price item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided. The counter-entry is dated {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency contact's phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian's phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introducer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx) or a CSV file. Columns may have any order and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the customer list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your customer list here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what will be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer “{typed}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>&amp;Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills are then typed with two letters and Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book the first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a workbook (Excel, CSV), or register them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type four digits of a phone; the next free times are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome. Three steps to the first working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the price list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgotPinDialog</name>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new PIN for the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the recovery sheet that was printed at set-up. Others ask the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Customer card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by phone or number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreePanel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is free for half a year. Try a shorter visit or fewer wishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuardianEdit</name>
    <message>
        <source>Find by name or phone, or write the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, same phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Half</name>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursSection</name>
    <message>
        <source>&amp;Add a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Monday's hours until Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays and days with other hours stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type for example 9-12 13:30-18. An empty line is a closed day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdKind</name>
    <message>
        <source>Birth certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreigner's residence permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence permit (Hong Kong, Macau)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence permit (Taiwan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel permit (Hong Kong, Macau)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel permit (Taiwan)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {count} customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this file is new: there is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other changes wait until this is finished. A stop leaves nothing behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows to correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}. Correct it there and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} - to correct.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsistDialog</name>
    <message>
        <source>&amp;Do it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownNotice</name>
    <message>
        <source>&amp;Open this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be registered already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same phone: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the demo clinic first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a back-up instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change it at any time; papers may be in another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>Same ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name and birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name and phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Clinic Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Allergy or alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes money</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyColumn</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Bills today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debts, the oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bills yet today, and nobody owes anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>This is not an amount: type for example 1280 or 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Days of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesColumn</name>
    <message>
        <source>Back up &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthdays today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fell out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last back-up {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed or cancelled today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No back-up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked, last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to remember today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns {age}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Free times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerStep</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 12 digits, not all the same and not in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;treat patients: give me a column in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where nobody else can reach this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in &amp;without a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner may do everything, adds the others and gives them their rights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayBar</name>
    <message>
        <source>Change to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More &amp;ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not by this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayDialog</name>
    <message>
        <source>&amp;Take payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay what is owed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentWay</name>
    <message>
        <source>Alipay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group-buy voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance personal account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurer direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UnionPay app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {now} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleEdit</name>
    <message>
        <source>&amp;Add a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>{months} mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Booked: {visits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, pinyin or last digits of a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>cancelled %n time(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>missed %n time(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>This is not a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>About this phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this number away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 6 pm…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesEdit</name>
    <message>
        <source>Another number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>4 to 12 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where nobody else comes near this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN &amp;until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in &amp;without a PIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each, tooth, film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, the next one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On o&amp;ffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speci&amp;fication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is included and what is not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PricesView</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price list is empty. Bills are typed fastest from a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, part of the name or the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Making the demo clinic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing fonts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the back-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{work}” is still running. Quit again to stop it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuantityField</name>
    <message>
        <source>This is not a quantity: type a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n not billed yet</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Already past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opening is long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the wished day or half-day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>A second print outside the clinic, in case of fire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose "Restore a back-up" and pick the newest back-up file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code made on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential: do not photograph, do not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this sheet is lost or was seen by others, make a new code in Settings; this one then opens nothing that is backed up afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sealed envelope, in a safe or a locked drawer, away from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Clinic Desk and start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not together with the back-ups: the two of them open everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a new computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the digits 0 to 9 and letters; I, L, O and U do not occur. Capitals, small letters, blanks and hyphens make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as before and look whether today's data is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic's data is stored encrypted. Should this computer break or be lost, a back-up is opened with the code below and with nothing else: no one, not even the maker of the program, can open it without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code also helps when the owner's PIN is lost: it sets a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery code when you are asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son or daughter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Bill numbers that are missing: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills whose items do not add up: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills whose payments do not add up: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers the search does not find: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults of the file: {count}. Restore a back-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the audit that were altered: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits at the same time for which no reason was given: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided bills whose counter-entry does not balance them: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-up &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-ups (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a back-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a back-up made on another computer: from the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a back-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back-up is unpacked and checked first. What is here now is kept beside it, so nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>&amp;Save the rows to correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} customers imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} got a new number: theirs was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the new ones may be there twice: look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} were there already and stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Name, pinyin, last digits of a phone, number… or what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPick</name>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words for it, as callers say them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicePick</name>
    <message>
        <source>Not on the price list: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, part of the name or the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicesSection</name>
    <message>
        <source>Chairs and rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairs and rooms are optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New c&amp;hair or room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be booked stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>&amp;Last group of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All data is encrypted. If this computer breaks, only the code on this sheet opens a back-up: nobody else can, not even the maker of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the sheet: print or save it first, and keep it in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Double click or N books in an empty place. F finds the next free time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Clinic Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN is set. Sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a form open. Signing in as somebody else discards it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;pecialties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees &amp;patients: has a column on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words by which a doctor is found when booking: implants, braces…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffHoursDialog</name>
    <message>
        <source>&amp;Hours of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days &amp;off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who left is not deleted: switch “works here” off, and old visits stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffStep</name>
    <message>
        <source>&amp;Chairs or rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first list is enough: everything here is in Settings too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 09:00-12:00 13:30-18:00. Days that differ come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon–Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon–Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{services} services and {prices} example prices are put in as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Clinic Desk is already open on this data; its window was brought forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen, so the demo is rehearsed without one. The results will be in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount to refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts are in yuan. This statement of fees is not an invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier: {cashier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee statements {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical record no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}, voids {voided}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tooth {tooth}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message numerus="yes">
        <source>%n time(s); the next is a reprint</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>&amp;Customer card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;y what is owed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bill is voided: hand out the paper of the refund instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voids</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementKind</name>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakenBar</name>
    <message>
        <source>Nothing was taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>This is not a time: type for example 930 or 14:15.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the customer or the bill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo clinic: made-up people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide private data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show private data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalView</name>
    <message>
        <source>Amount due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Touches</name>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnpaidView</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>0–30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the oldest {count} are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserButton</name>
    <message>
        <source>Signed in: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitActions</name>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel appointment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>&amp;Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free times (Alt+1 to Alt+5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>Any doctor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Allergy: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes {amount} yuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Cancelled {count}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed {count}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Void bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter-entry with a number of its own takes the bill of {customer} over {total} yuan back. {paid} yuan go back the way they were paid. This is not undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void bill {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Clinic Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Allergic to {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to correct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Discard</name>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
