<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Action</name>
    <message>
        <source>Add price item</source>
        <translation>新增收費項目</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>新增專案</translation>
    </message>
    <message>
        <source>Add staff</source>
        <translation>新增員工</translation>
    </message>
    <message>
        <source>Add to the wait list</source>
        <translation>加入候補</translation>
    </message>
    <message>
        <source>Book a roster</source>
        <translation>批次約診</translation>
    </message>
    <message>
        <source>Book appointment</source>
        <translation>約診</translation>
    </message>
    <message>
        <source>Book from the wait list</source>
        <translation>候補轉約診</translation>
    </message>
    <message>
        <source>Book recurring visits</source>
        <translation>週期約診</translation>
    </message>
    <message>
        <source>Book, and wait for an earlier time</source>
        <translation>約診並候補更早時間</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>取消約診</translation>
    </message>
    <message>
        <source>Cancel the rest of a series</source>
        <translation>取消療程剩餘約診</translation>
    </message>
    <message>
        <source>Change a day of the calendar</source>
        <translation>修改日曆中的一天</translation>
    </message>
    <message>
        <source>Change a day off</source>
        <translation>修改休假</translation>
    </message>
    <message>
        <source>Change appointment</source>
        <translation>修改約診</translation>
    </message>
    <message>
        <source>Change chairs and rooms</source>
        <translation>修改診療椅與診室</translation>
    </message>
    <message>
        <source>Change clinic</source>
        <translation>修改診所資訊</translation>
    </message>
    <message>
        <source>Change hours of a day</source>
        <translation>修改某天的營業時間</translation>
    </message>
    <message>
        <source>Change kept time</source>
        <translation>修改留出時間</translation>
    </message>
    <message>
        <source>Change locking</source>
        <translation>修改自動鎖定</translation>
    </message>
    <message>
        <source>Change on the wait list</source>
        <translation>修改候補</translation>
    </message>
    <message>
        <source>Change opening hours</source>
        <translation>修改營業時間</translation>
    </message>
    <message>
        <source>Change power-cut sheets</source>
        <translation>修改停電備用表設定</translation>
    </message>
    <message>
        <source>Change price item</source>
        <translation>修改收費項目</translation>
    </message>
    <message>
        <source>Change rules for appointments</source>
        <translation>修改約診規則</translation>
    </message>
    <message>
        <source>Change service</source>
        <translation>修改專案</translation>
    </message>
    <message>
        <source>Change staff</source>
        <translation>修改員工</translation>
    </message>
    <message>
        <source>Change what holidays mean for opening</source>
        <translation>修改節假日營業安排</translation>
    </message>
    <message>
        <source>Change working hours</source>
        <translation>修改排班</translation>
    </message>
    <message>
        <source>Check a PIN</source>
        <translation>核對 PIN</translation>
    </message>
    <message>
        <source>Check in without a booking</source>
        <translation>無約診報到</translation>
    </message>
    <message>
        <source>Clear kept time of the day</source>
        <translation>清除當天留出時間</translation>
    </message>
    <message>
        <source>Close the clinic for some days</source>
        <translation>停診數天</translation>
    </message>
    <message>
        <source>Copy instead of move</source>
        <translation>改為複製</translation>
    </message>
    <message>
        <source>Cut kept time</source>
        <translation>剪下留出時間</translation>
    </message>
    <message>
        <source>End leave</source>
        <translation>結束停診</translation>
    </message>
    <message>
        <source>Enter leave</source>
        <translation>登記停診</translation>
    </message>
    <message>
        <source>Enter the holidays of a year</source>
        <translation>錄入年度節假日</translation>
    </message>
    <message>
        <source>Enter what was written by hand</source>
        <translation>補錄手寫記錄</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>匯出 Excel</translation>
    </message>
    <message>
        <source>Fill the demo clinic</source>
        <translation>生成演示診所</translation>
    </message>
    <message>
        <source>Free kept time</source>
        <translation>釋放留出時間</translation>
    </message>
    <message>
        <source>Hours as every week again</source>
        <translation>還原每週時間</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>匯入顧客</translation>
    </message>
    <message>
        <source>Keep time</source>
        <translation>留出時間</translation>
    </message>
    <message>
        <source>Load the benchmark clinic</source>
        <translation>載入測試診所</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>記錄通話</translation>
    </message>
    <message>
        <source>Mark as arrived</source>
        <translation>標為已報到</translation>
    </message>
    <message>
        <source>Mark as confirmed</source>
        <translation>標為已確認</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>標為已完診</translation>
    </message>
    <message>
        <source>Mark as in treatment</source>
        <translation>標為看診中</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <translation>標為未看診離開</translation>
    </message>
    <message>
        <source>Mark as missed</source>
        <translation>標為未到診</translation>
    </message>
    <message>
        <source>Move appointment</source>
        <translation>移動約診</translation>
    </message>
    <message>
        <source>Move instead of copy</source>
        <translation>改為移動</translation>
    </message>
    <message>
        <source>Move kept time</source>
        <translation>移動留出時間</translation>
    </message>
    <message>
        <source>Name the escort</source>
        <translation>登記陪同人</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>新還原憑證</translation>
    </message>
    <message>
        <source>Paste kept time</source>
        <translation>貼上留出時間</translation>
    </message>
    <message>
        <source>Post bill</source>
        <translation>收費過賬</translation>
    </message>
    <message>
        <source>Print a sheet of the book</source>
        <translation>列印約診單據</translation>
    </message>
    <message>
        <source>Print a statement</source>
        <translation>列印費用清單</translation>
    </message>
    <message>
        <source>Print statement</source>
        <translation>列印費用清單</translation>
    </message>
    <message>
        <source>Put on the pinboard</source>
        <translation>放入暫存區</translation>
    </message>
    <message>
        <source>Put on the wait list</source>
        <translation>轉入候補</translation>
    </message>
    <message>
        <source>Restore a back-up</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>設定 PIN</translation>
    </message>
    <message>
        <source>Set a PIN by the recovery sheet</source>
        <translation>用還原憑證重設密碼</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>退回狀態</translation>
    </message>
    <message>
        <source>Set up the clinic</source>
        <translation>設定診所</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Switch a PIN off</source>
        <translation>停用 PIN</translation>
    </message>
    <message>
        <source>Take notices of holidays</source>
        <translation>載入放假通知</translation>
    </message>
    <message>
        <source>Take off the pinboard</source>
        <translation>移出暫存區</translation>
    </message>
    <message>
        <source>Take off the wait list</source>
        <translation>移出候補</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Tell a waiting patient</source>
        <translation>告知候診病患</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Void bill</source>
        <translation>作廢帳單</translation>
    </message>
    <message>
        <source>Write power-cut sheets</source>
        <translation>生成停電備用表</translation>
    </message>
</context>
<context>
    <name>AlertDialog</name>
    <message>
        <source>&amp;Alert</source>
        <translation>提醒內容(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pops up when the card opens</source>
        <translation>開啟顧客卡時彈出(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>直到(&amp;U)</translation>
    </message>
    <message>
        <source>Empty: for good</source>
        <translation>不填則一直有效</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>新提醒</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>重要</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Enter books this time · Esc closes</source>
        <translation>回車約診這個時間 · Esc 關閉</translation>
    </message>
    <message>
        <source>Enter does it · Esc closes</source>
        <translation>回車執行 · Esc 關閉</translation>
    </message>
    <message>
        <source>Enter opens the card · Shift+Enter books · Esc closes</source>
        <translation>回車開啟檔案 · Shift+回車約診 · Esc 關閉</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>AppointmentBoard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n 分鐘</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n 個約診</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stay in it</source>
        <translation><numerusform>其中 %n 個約診保留</numerusform></translation>
    </message>
    <message>
        <source>Allergy: {what}</source>
        <translation>過敏：{what}</translation>
    </message>
    <message>
        <source>Appointment board</source>
        <translation>約診日檢視</translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation>{time} 到院</translation>
    </message>
    <message>
        <source>At {address}</source>
        <translation>地址：{address}</translation>
    </message>
    <message>
        <source>Booked {when}</source>
        <translation>{when} 登記</translation>
    </message>
    <message>
        <source>Booked {when} by {who}</source>
        <translation>{who} {when} 登記</translation>
    </message>
    <message>
        <source>Chair taken by {who} {start}–{end}</source>
        <translation>椅位 {start}–{end} 已被 {who} 佔用</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Done {time}</source>
        <translation>{time} 完成</translation>
    </message>
    <message>
        <source>Enter drops it, Esc leaves it where it was</source>
        <translation>回車放下，Esc 放回原處</translation>
    </message>
    <message>
        <source>Kept free {start}–{end}: {kind}</source>
        <translation>{start}–{end} 已留出：{kind}</translation>
    </message>
    <message>
        <source>No chair</source>
        <translation>無椅位</translation>
    </message>
    <message>
        <source>No hours on this day</source>
        <translation>當天不出診</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>不出診</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>{number} 號</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>不在出診時間內</translation>
    </message>
    <message>
        <source>Overlaps {who} {start}–{end}</source>
        <translation>與 {who} {start}–{end} 重疊</translation>
    </message>
    <message>
        <source>Owes {amount} yuan</source>
        <translation>欠款 {amount} 元</translation>
    </message>
    <message>
        <source>Seated {time}</source>
        <translation>{time} 入診室</translation>
    </message>
    <message>
        <source>Whole clinic</source>
        <translation>全診所</translation>
    </message>
    <message>
        <source>With {who}</source>
        <translation>陪同：{who}</translation>
    </message>
    <message>
        <source>{time}, {doctor}, empty</source>
        <translation>{time}，{doctor}，空閒</translation>
    </message>
    <message>
        <source>{who} is elsewhere {start}–{end}</source>
        <translation>{who} {start}–{end} 另有約診</translation>
    </message>
</context>
<context>
    <name>AppointmentStatus</name>
    <message>
        <source>Arrived</source>
        <translation>已報到</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已約診</translation>
    </message>
    <message>
        <source>Cancelled by clinic</source>
        <translation>診所取消</translation>
    </message>
    <message>
        <source>Cancelled by patient</source>
        <translation>病患取消</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完診</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>看診中</translation>
    </message>
    <message>
        <source>Left without being seen</source>
        <translation>未看診離開</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未到診</translation>
    </message>
</context>
<context>
    <name>AppointmentsSection</name>
    <message>
        <source>&amp;Elderly from</source>
        <translation>老年優先(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Treatment overdue</source>
        <translation>就診超時(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Waiting limit</source>
        <translation>候診時限(&amp;W)</translation>
    </message>
    <message>
        <source>Cancelled &amp;late</source>
        <translation>臨時取消(&amp;L)</translation>
    </message>
    <message>
        <source>Seen first, and marked so in the book and in the waiting room.</source>
        <translation>優先就診，在約診和候診中都有標記。</translation>
    </message>
    <message>
        <source>Whoever cancels less than so long before the visit is counted, and it is shown when they book again.</source>
        <translation>距就診不足這個時間才取消的，計為臨時取消；再次約診時會提示。</translation>
    </message>
    <message>
        <source>Whoever waits longer stands out, and somebody is asked to tell them.</source>
        <translation>超過時限的會突出顯示，並提醒有人去告知。</translation>
    </message>
    <message>
        <source>Whose treatment takes so much longer than planned stands out as well.</source>
        <translation>就診比計劃超出這麼久的，同樣突出顯示。</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>years</source>
        <translation>歲起</translation>
    </message>
</context>
<context>
    <name>ArrivalsColumn</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation><numerusform>%n 分鐘</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation><numerusform>晚 %n 分鐘</numerusform></translation>
    </message>
    <message>
        <source>&amp;Waiting room</source>
        <translation>候診(&amp;W)</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到診</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>上門</translation>
    </message>
    <message>
        <source>Bill it</source>
        <translation>待收費</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Done, not billed</source>
        <translation>已完診，未收費</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待到</translation>
    </message>
    <message>
        <source>Expected next</source>
        <translation>接下來</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>初診</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>看診中</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>{number}號</translation>
    </message>
    <message>
        <source>Nobody is expected any more today.</source>
        <translation>今天沒有待到的顧客了。</translation>
    </message>
    <message>
        <source>To bill</source>
        <translation>待收費</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候診</translation>
    </message>
    <message>
        <source>{waited}, not told</source>
        <translation>{waited}，未告知</translation>
    </message>
</context>
<context>
    <name>BackupState</name>
    <message>
        <source>Last back-up: {when}. Click to back up now.</source>
        <translation>上次備份：{when}。點選立即備份。</translation>
    </message>
    <message>
        <source>No back-up yet. Click to back up now.</source>
        <translation>還沒有備份，點選立即備份。</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation><numerusform>%n 人不約診</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation><numerusform>新建顧客 %n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation><numerusform>%n 個待處理</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n 個約診</numerusform></translation>
    </message>
    <message>
        <source>&amp;Book all</source>
        <translation>全部約診(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>名單(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Book a roster</source>
        <translation>批次約診</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Enter chooses: {people}</source>
        <translation>按 Enter 選擇：{people}</translation>
    </message>
    <message>
        <source>Leave out (S)</source>
        <translation>不約診 (S)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不約診</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>People to book</source>
        <translation>約診名單</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Register as a new customer</source>
        <translation>登記為新顧客</translation>
    </message>
    <message>
        <source>Same name, other phone: {people}</source>
        <translation>同名但電話不同：{people}</translation>
    </message>
    <message>
        <source>Take in again (S)</source>
        <translation>還原 (S)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Who is it… (Enter)</source>
        <translation>選擇顧客… (Enter)</translation>
    </message>
    <message>
        <source>Who is pasted above is listed here, with a time for each.</source>
        <translation>上面貼上的人會列在這裡，並排好時間。</translation>
    </message>
</context>
<context>
    <name>BatchFields</name>
    <message>
        <source>&amp;Firm</source>
        <translation>單位(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>專案(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>來源(&amp;H)</translation>
    </message>
    <message>
        <source>Doct&amp;ors</source>
        <translation>醫師(&amp;O)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>開始(&amp;M)</translation>
    </message>
    <message>
        <source>Paste the roster: a person a line, name and phone, minutes if they differ.</source>
        <translation>貼上名單：每人一行，姓名和電話，時長不同的再寫分鐘數。</translation>
    </message>
</context>
<context>
    <name>BeforeVisit</name>
    <message>
        <source>Dr {surname}</source>
        <translation>{surname}醫師</translation>
    </message>
    <message>
        <source>{what} ({where})</source>
        <translation>{what}（{where}）</translation>
    </message>
    <message>
        <source>“{device}”</source>
        <translation>「{device}」</translation>
    </message>
    <message>
        <source>〔missing: {what}〕</source>
        <translation>〔缺:{what}〕</translation>
    </message>
</context>
<context>
    <name>BillDialog</name>
    <message>
        <source>&amp;Post</source>
        <translation>收款過賬(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Post, {owed} stay owed</source>
        <translation>過賬(&amp;P)，欠款 {owed}</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Disco&amp;unt</source>
        <translation>整單優惠(&amp;U)</translation>
    </message>
    <message>
        <source>Made good after a complaint</source>
        <translation>客訴補償</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>新建帳單</translation>
    </message>
    <message>
        <source>Opening offer</source>
        <translation>開業優惠</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>老顧客</translation>
    </message>
    <message>
        <source>Round &amp;off</source>
        <translation>去尾數(&amp;O)</translation>
    </message>
    <message>
        <source>Round &amp;off: to ten yuan</source>
        <translation>去尾數(&amp;O)：抹到十元</translation>
    </message>
    <message>
        <source>Round &amp;off: to the yuan</source>
        <translation>去尾數(&amp;O)：抹到元</translation>
    </message>
    <message>
        <source>Several treatments at once</source>
        <translation>多項治療</translation>
    </message>
    <message>
        <source>Staff or family</source>
        <translation>員工或家屬</translation>
    </message>
</context>
<context>
    <name>BillHead</name>
    <message>
        <source>&amp;Customer</source>
        <translation>顧客(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>醫師(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>就診(&amp;V)</translation>
    </message>
    <message>
        <source>Name, pinyin or phone</source>
        <translation>姓名、拼音或手機號碼</translation>
    </message>
    <message>
        <source>No doctor</source>
        <translation>不指定醫師</translation>
    </message>
    <message>
        <source>No visit</source>
        <translation>不關聯就診</translation>
    </message>
    <message>
        <source>Still owes {owed} yuan of earlier bills.</source>
        <translation>之前帳單還欠款 {owed} 元。</translation>
    </message>
    <message>
        <source>This visit has its bill already.</source>
        <translation>本次就診已經收過費了。</translation>
    </message>
    <message>
        <source>{age} y</source>
        <translation>{age} 歲</translation>
    </message>
</context>
<context>
    <name>BillLines</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Change line</source>
        <translation>修改本行</translation>
    </message>
    <message>
        <source>Choose an item: two letters of it, then Enter.</source>
        <translation>請先選收費項目：輸入兩個拼音首字母，再按回車。</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>優惠折扣</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Items of the bill</source>
        <translation>帳單專案</translation>
    </message>
    <message>
        <source>No items yet. Type two letters of a service, Enter, quantity, Enter.</source>
        <translation>還沒有專案。輸入專案的兩個拼音首字母，回車，數量，再回車。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>刪除本行</translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation>牙位</translation>
    </message>
</context>
<context>
    <name>BillStatus</name>
    <message>
        <source>Counter-entry</source>
        <translation>沖銷</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>部分付款</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已過賬</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作廢</translation>
    </message>
</context>
<context>
    <name>BillsView</name>
    <message>
        <source>Amount due</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>Bills of the day</source>
        <translation>當日帳單</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>No bills on this day.</source>
        <translation>這一天沒有帳單。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>{count}×</source>
        <translation>{count} 次</translation>
    </message>
</context>
<context>
    <name>BirthField</name>
    <message>
        <source>1990-03-05 or an age</source>
        <translation>1990-03-05 或年齡</translation>
    </message>
</context>
<context>
    <name>BlockActions</name>
    <message numerus="yes">
        <source>%n kept time(s) copied: Ctrl+V puts them on another day.</source>
        <translation><numerusform>已複製 %n 段留出時間：換一天按 Ctrl+V 貼上。</numerusform></translation>
    </message>
    <message>
        <source>Book in it</source>
        <translation>在此約診</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Clear kept time of this day</source>
        <translation>清除當天留出時間</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy kept time of this day</source>
        <translation>複製當天留出時間</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪下</translation>
    </message>
    <message>
        <source>Free this time</source>
        <translation>釋放此時段</translation>
    </message>
    <message>
        <source>Keep time here…</source>
        <translation>在此留出時間…</translation>
    </message>
    <message>
        <source>Kept time copied: Ctrl+V puts it at the chosen place.</source>
        <translation>已複製留出時間：選好位置按 Ctrl+V 貼上。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>No time is kept here that could be taken.</source>
        <translation>這裡沒有可取的留出時間。</translation>
    </message>
    <message>
        <source>Nothing was copied yet: Ctrl+C copies.</source>
        <translation>還沒有複製內容：按 Ctrl+C 複製。</translation>
    </message>
    <message>
        <source>Paste kept time</source>
        <translation>貼上留出時間</translation>
    </message>
    <message>
        <source>This time is kept there already.</source>
        <translation>該時段已經留出。</translation>
    </message>
    <message>
        <source>Whole clinic</source>
        <translation>全診所</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message numerus="yes">
        <source>%n visit(s) lie in this time and stay there.</source>
        <translation><numerusform>此時段內有 %n 個約診，將保留不變。</numerusform></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>從(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Kept for</source>
        <translation>用途(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Repeat on</source>
        <translation>重複於(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>直到(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>誰的(&amp;W)</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>日期(&amp;Y)</translation>
    </message>
    <message>
        <source>Keep time</source>
        <translation>留出時間</translation>
    </message>
    <message>
        <source>Kept time</source>
        <translation>留出的時間</translation>
    </message>
</context>
<context>
    <name>BlockKind</name>
    <message>
        <source>Equipment out of use</source>
        <translation>裝置停用</translation>
    </message>
    <message>
        <source>Kept for emergencies</source>
        <translation>急診預留</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>午休</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>路途</translation>
    </message>
</context>
<context>
    <name>BookActions</name>
    <message>
        <source>After a power cut…</source>
        <translation>停電後補錄…</translation>
    </message>
    <message>
        <source>Book a list of people…</source>
        <translation>按名單批次約診…</translation>
    </message>
    <message>
        <source>Doctor away…</source>
        <translation>醫師停診…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Put on the wait list…</source>
        <translation>加入候補…</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>候診屏</translation>
    </message>
    <message>
        <source>Visits to be moved</source>
        <translation>待改約</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>候診</translation>
    </message>
    <message>
        <source>Who does what…</source>
        <translation>誰看什麼…</translation>
    </message>
</context>
<context>
    <name>BookPaper</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n 個約診</numerusform></translation>
    </message>
    <message>
        <source>Allergy: {what}</source>
        <translation>過敏：{what}</translation>
    </message>
    <message>
        <source>Also:</source>
        <translation>另加：</translation>
    </message>
    <message>
        <source>Appointment card</source>
        <translation>約診卡</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到院</translation>
    </message>
    <message>
        <source>At home: {where}</source>
        <translation>上門：{where}</translation>
    </message>
    <message>
        <source>Book the next visit</source>
        <translation>約診下次就診</translation>
    </message>
    <message>
        <source>Check in at the desk, show ID</source>
        <translation>到櫃檯報到，出示證件</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>當日約診表</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Escort: {who}</source>
        <translation>陪同：{who}</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>初診</translation>
    </message>
    <message>
        <source>Hours {hours}</source>
        <translation>出診 {hours}</translation>
    </message>
    <message>
        <source>If you cannot come, please call {phone}</source>
        <translation>不能前來請致電 {phone}</translation>
    </message>
    <message>
        <source>Left unseen</source>
        <translation>未看診離開</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未到診</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>接下來</translation>
    </message>
    <message>
        <source>Next visit: {when}</source>
        <translation>下次就診：{when}</translation>
    </message>
    <message>
        <source>Nobody is booked that day.</source>
        <translation>當天沒有約診。</translation>
    </message>
    <message>
        <source>Not coming: {who}</source>
        <translation>不來的：{who}</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>不出診</translation>
    </message>
    <message>
        <source>Not working that day</source>
        <translation>當天不出診</translation>
    </message>
    <message>
        <source>Note, what to mind</source>
        <translation>備註與注意事項</translation>
    </message>
    <message>
        <source>Outside opening hours call {phone}</source>
        <translation>非營業時間請撥 {phone}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>病患</translation>
    </message>
    <message>
        <source>Pay at the desk, take the statement</source>
        <translation>到櫃檯繳費，領取費用清單</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Phone list</source>
        <translation>電話名單</translation>
    </message>
    <message>
        <source>Please check in 10 minutes early.</source>
        <translation>請提前10分鐘報到。</translation>
    </message>
    <message>
        <source>Power-cut sheets</source>
        <translation>停電備用表</translation>
    </message>
    <message>
        <source>Printed {at}</source>
        <translation>列印時間：{at}</translation>
    </message>
    <message>
        <source>Queue no.</source>
        <translation>候診號</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Route slip</source>
        <translation>導診單</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>入座</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Sex, age</source>
        <translation>性別年齡</translation>
    </message>
    <message>
        <source>Take the after-care paper and medicines</source>
        <translation>領取注意事項單和藥品</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾選</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Time, signature</source>
        <translation>時間、簽名</translation>
    </message>
    <message>
        <source>Times by hand as 09:05. Personal data: shred what is no longer needed.</source>
        <translation>時間手寫為 09:05。含個人資訊，用完請粉碎。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>未約診到診</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周約診表</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>約定結果</translation>
    </message>
    <message>
        <source>{age} y</source>
        <translation>{age} 歲</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page}/{pages}</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Undone: {what}</source>
        <translation>已復原：{what}</translation>
    </message>
</context>
<context>
    <name>BreakDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave marked</source>
        <translation>原處標記(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mark as missed</source>
        <translation>標為未到診(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pinboard</source>
        <translation>暫存區(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Wait list</source>
        <translation>轉候補(&amp;W)</translation>
    </message>
    <message>
        <source>1  Missed</source>
        <translation>1  未到診</translation>
    </message>
    <message>
        <source>2  Cancelled by patient</source>
        <translation>2  病患取消</translation>
    </message>
    <message>
        <source>3  Cancelled by clinic</source>
        <translation>3  診所取消</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>約錯了</translation>
    </message>
    <message>
        <source>C&amp;ancel it</source>
        <translation>取消約診(&amp;A)</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>聯絡不上</translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation>醫師停診</translation>
    </message>
    <message>
        <source>Double booked</source>
        <translation>重複約診</translation>
    </message>
    <message>
        <source>Equipment broken</source>
        <translation>裝置故障</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>忘記了</translation>
    </message>
    <message>
        <source>Missed or cancelled</source>
        <translation>未到診或取消</translation>
    </message>
    <message>
        <source>Mistook the day</source>
        <translation>記錯日期</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>身體不適</translation>
    </message>
    <message>
        <source>Off the board; on the pinboard, to be put on another day.</source>
        <translation>從約診表移出，放入暫存區，可放到別的日期。</translation>
    </message>
    <message>
        <source>Off the board; stays in the history and is counted.</source>
        <translation>從約診表移出，仍留在就診記錄中並計入次數。</translation>
    </message>
    <message>
        <source>Off the board; waits for a new time on the wait list.</source>
        <translation>從約診表移出，進入候補等新時間。</translation>
    </message>
    <message>
        <source>Something came up</source>
        <translation>臨時有事</translation>
    </message>
    <message>
        <source>Stays on the board as a thin mark.</source>
        <translation>留在約診表上，顯示為一條細線。</translation>
    </message>
    <message>
        <source>Went elsewhere</source>
        <translation>已在別處就診</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情況</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>之後</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Calls back</source>
        <translation>稍後回電</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消約診…</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>複製電話</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>複製話術</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>顧客卡</translation>
    </message>
    <message>
        <source>Doctor away…</source>
        <translation>醫師停診…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>已留言</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>無人接聽</translation>
    </message>
    <message>
        <source>Other time…</source>
        <translation>其他時間…</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>CallOffDialog</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel &amp;appointment</source>
        <translation>取消約診(&amp;A)</translation>
    </message>
    <message>
        <source>Cancelled by clinic</source>
        <translation>診所取消</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>聯絡不上</translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation>醫師停診</translation>
    </message>
    <message>
        <source>No time suits</source>
        <translation>沒有合適的時間</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>Hello {who}, this is {clinic}.</source>
        <translation>{who}您好，這裡是{clinic}。</translation>
    </message>
    <message>
        <source>Mr {name}</source>
        <translation>{name}先生</translation>
    </message>
    <message>
        <source>Ms {name}</source>
        <translation>{name}女士</translation>
    </message>
    <message>
        <source>The visit of {patient} on {when} must be moved.</source>
        <translation>{patient}{when}的約診需要改期。</translation>
    </message>
    <message>
        <source>We are very sorry: we have to close.</source>
        <translation>非常抱歉，我們臨時休息，</translation>
    </message>
    <message>
        <source>We are very sorry: {doctor} is away.</source>
        <translation>非常抱歉，{doctor}臨時停診，</translation>
    </message>
    <message>
        <source>We are very sorry: {doctor} no longer works here.</source>
        <translation>非常抱歉，{doctor}已不在我們這裡出診，</translation>
    </message>
    <message>
        <source>When would another time suit you?</source>
        <translation>您看改到什麼時間方便？</translation>
    </message>
    <message>
        <source>Would {when} suit you instead?</source>
        <translation>改到{when}，您看方便嗎？</translation>
    </message>
    <message>
        <source>Would {when} with {doctor} suit you instead?</source>
        <translation>改到{when}由{doctor}接診，您看方便嗎？</translation>
    </message>
    <message>
        <source>Your visit on {when} must be moved.</source>
        <translation>您{when}的約診需要改期。</translation>
    </message>
    <message>
        <source>family of {name}</source>
        <translation>{name}家長</translation>
    </message>
    <message>
        <source>{weekday} {month}-{day} at {time}</source>
        <translation>{month}月{day}日（{weekday}）{time}</translation>
    </message>
</context>
<context>
    <name>Called</name>
    <message>
        <source>Mr {surname}</source>
        <translation>{surname}先生</translation>
    </message>
    <message>
        <source>Ms {surname}</source>
        <translation>{surname}女士</translation>
    </message>
    <message>
        <source>father of {child}</source>
        <translation>{child}爸爸</translation>
    </message>
    <message>
        <source>mother of {child}</source>
        <translation>{child}媽媽</translation>
    </message>
    <message>
        <source>parents of {child}</source>
        <translation>{child}家長</translation>
    </message>
</context>
<context>
    <name>CannotOpenPage</name>
    <message>
        <source>Data folder: {folder}</source>
        <translation>資料資料夾：{folder}</translation>
    </message>
    <message>
        <source>Open with this code</source>
        <translation>用此還原碼開啟</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>還原碼</translation>
    </message>
    <message>
        <source>Restore a back-up…</source>
        <translation>還原備份……</translation>
    </message>
    <message>
        <source>The clinic's data cannot be opened</source>
        <translation>無法開啟診所資料</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>CardSize</name>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>Pocket card, 90 × 54 mm</source>
        <translation>名片大小（90 × 54 毫米）</translation>
    </message>
</context>
<context>
    <name>CatchUpDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Enter all</source>
        <translation>全部錄入(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>After a power cut</source>
        <translation>停電後補錄</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Enter an&amp;yway</source>
        <translation>仍然錄入(&amp;Y)</translation>
    </message>
    <message>
        <source>Enter or clear first what you typed for this day.</source>
        <translation>請先錄入或清除這一天已輸入的內容。</translation>
    </message>
    <message>
        <source>Nobody was booked that day. Walk-ins are typed below.</source>
        <translation>當天沒有約診。未約診到診的請在下面填寫。</translation>
    </message>
    <message>
        <source>Type times as 0905, Enter goes on. X missed, L left unseen, Delete clears. What stays empty stays as it is.</source>
        <translation>時間輸入如 0905，回車到下一格。X 未到診，L 未看診離開，Delete 清除。空著的不改動。</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>未約診到診</translation>
    </message>
    <message>
        <source>Written by hand during the power cut</source>
        <translation>停電期間手寫</translation>
    </message>
</context>
<context>
    <name>ChairDialog</name>
    <message>
        <source>&amp;In use</source>
        <translation>使用中(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>型別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>New chair or room</source>
        <translation>新增診療椅或診室</translation>
    </message>
</context>
<context>
    <name>ChairKind</name>
    <message>
        <source>Dental chair</source>
        <translation>診療椅</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>診室</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Desk</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平臺</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>轉介紹</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>現場到診</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>網站</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>&amp;Customer</source>
        <translation>顧客(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>醫師(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>專案(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>約診(&amp;V)</translation>
    </message>
    <message>
        <source>Already here since {since}, no. {number}: {doctor}.</source>
        <translation>{since} 已報到，{number} 號：{doctor}。</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>報到(&amp;I)</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>報到</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>是哪一位？</translation>
    </message>
    <message>
        <source>Without a booking</source>
        <translation>無約診</translation>
    </message>
    <message>
        <source>free at {time}</source>
        <translation>{time} 有空</translation>
    </message>
    <message>
        <source>free now</source>
        <translation>現在有空</translation>
    </message>
    <message>
        <source>nothing free today</source>
        <translation>今天已滿</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Save the rows to correct…</source>
        <translation>匯出待修改的行(&amp;S)…</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Customers (first {shown} of {count})</source>
        <translation>顧客（前 {shown} 位，共 {count} 位）</translation>
    </message>
    <message>
        <source>Customers ({count})</source>
        <translation>顧客（{count}）</translation>
    </message>
    <message>
        <source>Every row can be read.</source>
        <translation>每一行都能識別。</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Gets another number</source>
        <translation>編號將更換</translation>
    </message>
    <message>
        <source>Import &amp;only when every row is good</source>
        <translation>全部行沒有問題才匯入(&amp;O)</translation>
    </message>
    <message>
        <source>Import the &amp;good rows</source>
        <translation>只匯入沒有問題的行(&amp;G)</translation>
    </message>
    <message>
        <source>Is imported, look again</source>
        <translation>可以匯入，請核對</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新顧客</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新顧客</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Perhaps there</source>
        <translation>可能已登記</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>問題（{count}）</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>已合併</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row left out</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>Rows put together</source>
        <translation>合併的重複行</translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation>無法使用的行</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已登記</translation>
    </message>
    <message>
        <source>What to correct</source>
        <translation>需更正</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>原內容</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>All of it is made up; nobody has a PIN.</source>
        <translation>全部是虛構資料，登入不需要密碼。</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>全部正常。</translation>
    </message>
    <message>
        <source>New, but like somebody who is there: {alike}.</source>
        <translation>新增，但與已有顧客相似：{alike}。</translation>
    </message>
    <message>
        <source>New: {new}; there already, unchanged: {there}; rows left out: {unusable}.</source>
        <translation>新增 {new} 位，已有未變 {there} 位，未匯入 {unusable} 行。</translation>
    </message>
    <message>
        <source>New: {new}; there already: {there}; rows that cannot be used: {unusable}. Nothing was changed.</source>
        <translation>可新增 {new} 位，已有 {there} 位，無法使用 {unusable} 行。沒有做任何改動。</translation>
    </message>
    <message>
        <source>Not loaded, there is no place for them yet: {tables}</source>
        <translation>以下資料暫無對應功能，未載入：{tables}</translation>
    </message>
    <message>
        <source>Recovery code from the recovery sheet: </source>
        <translation>請輸入還原憑證上的還原碼：</translation>
    </message>
    <message>
        <source>Recovery code, kept nowhere else: {code}</source>
        <translation>還原碼（別處不會儲存）：{code}</translation>
    </message>
    <message>
        <source>The back-up was made, opened and checked: {file}</source>
        <translation>備份完成，已開啟核對：{file}</translation>
    </message>
    <message>
        <source>The clinic is as it was on {made_at}. What was here before is kept beside it.</source>
        <translation>診所已還原到 {made_at} 的狀態，還原前的資料也保留在旁邊。</translation>
    </message>
    <message>
        <source>The rows to correct are in {file}.</source>
        <translation>待修改的行已存到 {file}。</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已寫入：{file}</translation>
    </message>
    <message>
        <source>{customers} customers, {appointments} appointments, {bills} bills.</source>
        <translation>{customers} 位顧客，{appointments} 個約診，{bills} 張帳單。</translation>
    </message>
    <message>
        <source>{table}: {count}</source>
        <translation>{table}：{count}</translation>
    </message>
</context>
<context>
    <name>ClinicKind</name>
    <message>
        <source>Aesthetic clinic</source>
        <translation>醫療美容</translation>
    </message>
    <message>
        <source>Dental clinic</source>
        <translation>口腔診所</translation>
    </message>
    <message>
        <source>Private clinic</source>
        <translation>綜合門診</translation>
    </message>
</context>
<context>
    <name>ClinicSection</name>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Emergency number</source>
        <translation>急診電話(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>型別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>電話(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Way to the clinic</source>
        <translation>交通路線(&amp;W)</translation>
    </message>
    <message>
        <source>For patients after treatment, outside opening hours</source>
        <translation>供病患治療後在非營業時間聯絡</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>診所標誌</translation>
    </message>
    <message>
        <source>Papers &amp;in</source>
        <translation>單據語言(&amp;I)</translation>
    </message>
    <message>
        <source>The clinic settles &amp;medical insurance</source>
        <translation>本診所可結算醫保(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ClinicStep</name>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>型別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>電話(&amp;P)</translation>
    </message>
    <message>
        <source>Aesthetic clinic</source>
        <translation>醫療美容</translation>
    </message>
    <message>
        <source>As it shall stand on statements and other papers.</source>
        <translation>將印在費用清單等單據上。</translation>
    </message>
    <message>
        <source>Clinic &amp;name</source>
        <translation>診所名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Dental clinic</source>
        <translation>口腔診所</translation>
    </message>
    <message>
        <source>Private clinic</source>
        <translation>綜合門診</translation>
    </message>
    <message>
        <source>We settle medical &amp;insurance</source>
        <translation>可醫保結算(&amp;I)</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>診所資訊</translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>This is not a time: type for example 0905.</source>
        <translation>這不是時間：請輸入例如 0905。</translation>
    </message>
</context>
<context>
    <name>ClockKind</name>
    <message>
        <source>Elapsed time</source>
        <translation>自然時間</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>營業時間</translation>
    </message>
    <message>
        <source>Statutory workdays</source>
        <translation>法定工作日</translation>
    </message>
    <message>
        <source>Working days of the clinic</source>
        <translation>診所工作日</translation>
    </message>
</context>
<context>
    <name>CloseDaysDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>從(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Closed for some days</source>
        <translation>連續停診</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備註(&amp;O)</translation>
    </message>
    <message>
        <source>Spring Festival, renovation…</source>
        <translation>春節、裝修…</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>移出(&amp;T)</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>聯絡不上</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Take off the wait list</source>
        <translation>移出候補</translation>
    </message>
    <message>
        <source>Was seen meanwhile</source>
        <translation>已就診</translation>
    </message>
    <message>
        <source>Went elsewhere</source>
        <translation>已在別處就診</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First entries</source>
        <translation>前幾項內容</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>對應欄位</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不約診</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>不匯入的列：{names}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Titles stand in row</source>
        <translation>標題所在行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>{title} is read as</source>
        <translation>{title} 的對應欄位</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>After a power cut…</source>
        <translation>停電後補錄…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Book a list of people…</source>
        <translation>按名單批次約診…</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>新建約診</translation>
    </message>
    <message>
        <source>Doctor away…</source>
        <translation>醫師停診…</translation>
    </message>
    <message>
        <source>Hide private data</source>
        <translation>隱私模式</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>匯入顧客……</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>本頁快捷鍵</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>淺色/深色</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建顧客</translation>
    </message>
    <message>
        <source>Put on the wait list…</source>
        <translation>加入候補…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>候診屏</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>切換使用者</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>誰看什麼</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Has not paid everything</source>
        <translation>有欠款</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>未留電話</translation>
    </message>
    <message>
        <source>Owes {amount}</source>
        <translation>欠款 {amount}</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>顯示完整號碼</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>繼續(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新啟動(&amp;R)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了點問題</translation>
    </message>
    <message>
        <source>The report names places in the program, no people.</source>
        <translation>報告只記錄程式位置，不含任何人的資訊。</translation>
    </message>
    <message>
        <source>This was not foreseen. What was saved is safe. You can go on; if it happens again, restart the program.</source>
        <translation>程式遇到意外情況，已儲存的內容不受影響。可以繼續使用；如果再次出現，請重新啟動程式。</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Alert</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>約診</translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation>{day} 出生</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>Close the card (Esc)</source>
        <translation>關閉顧客卡 (Esc)</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>顧客卡</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>監護人</translation>
    </message>
    <message>
        <source>ID document</source>
        <translation>證件</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>介紹人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>建檔</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Edit {name}</source>
        <translation>編輯 {name}</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建顧客</translation>
    </message>
    <message>
        <source>The number is right: {sex}, born {day}</source>
        <translation>號碼正確：{sex}，{day} 出生</translation>
    </message>
    <message>
        <source>The number says: {sex}, born {day}. Look again.</source>
        <translation>證件號顯示：{sex}，{day} 出生，請核對。</translation>
    </message>
    <message>
        <source>{age}, kept as {day}</source>
        <translation>{age}，按 {day} 儲存</translation>
    </message>
</context>
<context>
    <name>CustomerFields</name>
    <message>
        <source>&amp;Allergies</source>
        <translation>過敏史(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>出生日期(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Guardian</source>
        <translation>監護人(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;ID document</source>
        <translation>證件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;More about this person</source>
        <translation>更多資料(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>電話(&amp;P)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵箱</translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation>單位或學校</translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation>不填則自動編號</translation>
    </message>
    <message>
        <source>First doctor</source>
        <translation>首診醫師</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>How to address her or him</source>
        <translation>如何稱呼，例如：王姐</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>介紹人</translation>
    </message>
    <message>
        <source>Lives or works nearby</source>
        <translation>附近居民或上班族</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備註(&amp;O)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>職業</translation>
    </message>
    <message>
        <source>Passing by</source>
        <translation>路過</translation>
    </message>
    <message>
        <source>Penicillin, latex…</source>
        <translation>青黴素、乳膠……</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Prio&amp;rity</source>
        <translation>優先(&amp;R)</translation>
    </message>
    <message>
        <source>Recommended by a customer</source>
        <translation>老顧客介紹</translation>
    </message>
    <message>
        <source>Review platform</source>
        <translation>點評平臺</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>性別(&amp;X)</translation>
    </message>
    <message>
        <source>Search on the internet</source>
        <translation>網上搜尋</translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation>短影片平臺</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源管道</translation>
    </message>
    <message>
        <source>Times, doctor, language…</source>
        <translation>時間、醫師、方言……</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Age</source>
        <translation>年齡</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>過敏史</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>約診</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Edit the chosen customer</source>
        <translation>編輯選中的顧客</translation>
    </message>
    <message>
        <source>First {count}: type more to narrow it down</source>
        <translation>僅顯示前 {count} 位，請繼續輸入以縮小範圍</translation>
    </message>
    <message>
        <source>Here are the people the clinic looks after. Register the first one, or import the list you have.</source>
        <translation>這裡是診所的全部顧客。可以登記第一位顧客，也可以匯入已有的名單。</translation>
    </message>
    <message>
        <source>Import a customer list</source>
        <translation>匯入顧客名單</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近就診</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, phone or number</source>
        <translation>姓名、拼音、首字母、電話或編號</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>新提醒</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建顧客</translation>
    </message>
    <message>
        <source>Nobody fits “{typed}”.</source>
        <translation>沒有找到「{typed}」。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜尋顧客</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>共 {count} 位顧客</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 位</translation>
    </message>
</context>
<context>
    <name>CustomersStep</name>
    <message>
        <source>Bring a customer list</source>
        <translation>匯入顧客名單</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Customers are registered as they call or come in</source>
        <translation>顧客來電或到院時再建檔</translation>
    </message>
    <message>
        <source>From Excel or CSV; you see everything before it is taken over</source>
        <translation>支援 Excel 和 CSV，匯入前可逐條核對</translation>
    </message>
    <message>
        <source>How shall it begin?</source>
        <translation>顧客資料從哪裡來？</translation>
    </message>
    <message>
        <source>Look at the demo clinic</source>
        <translation>看看演示診所</translation>
    </message>
    <message>
        <source>Made-up people to try everything on; set-up begins again later</source>
        <translation>用虛構的顧客隨意試用，以後再重新設定</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>從空白開始</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation><numerusform>已完診 %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n in treatment</source>
        <translation><numerusform>看診中 %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n 個約診</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>候診 %n</numerusform></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation>前一天 (Alt+←)</translation>
    </message>
    <message>
        <source>Grid of 10 or 15 minutes</source>
        <translation>時間格 10 或 15 分鐘</translation>
    </message>
    <message>
        <source>Month before (Alt+Left)</source>
        <translation>上一月 (Alt+←)</translation>
    </message>
    <message>
        <source>More (lists, leave, papers)</source>
        <translation>更多(名單、停診、列印)</translation>
    </message>
    <message>
        <source>Next day (Alt+Right)</source>
        <translation>後一天 (Alt+→)</translation>
    </message>
    <message>
        <source>Next month (Alt+Right)</source>
        <translation>下一月 (Alt+→)</translation>
    </message>
    <message>
        <source>Next week (Alt+Right)</source>
        <translation>下一週 (Alt+→)</translation>
    </message>
    <message>
        <source>Week before (Alt+Left)</source>
        <translation>上一週 (Alt+←)</translation>
    </message>
    <message>
        <source>Whose week</source>
        <translation>誰的一週</translation>
    </message>
    <message>
        <source>Whose week (Shift+Left, Shift+Right)</source>
        <translation>誰的一週 (Shift+←、Shift+→)</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>時間(&amp;H)</translation>
    </message>
    <message>
        <source>For example 9-12 13:30-18; empty: {closed}</source>
        <translation>例如 9-12 13:30-18；留空為{closed}</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備註(&amp;O)</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>+7, 25, 11-25…</source>
        <translation>+7、25、11-25…</translation>
    </message>
    <message>
        <source>Pick from the calendar</source>
        <translation>從日曆選擇</translation>
    </message>
    <message>
        <source>This is not a day: type for example 25, 11-25 or +7.</source>
        <translation>日期看不懂，請輸入例如 25、11-25 或 +7。</translation>
    </message>
</context>
<context>
    <name>DayKind</name>
    <message>
        <source>Closed for a holiday</source>
        <translation>節假日休診</translation>
    </message>
    <message>
        <source>Closed on this day</source>
        <translation>當日休診</translation>
    </message>
    <message>
        <source>Closed on this weekday</source>
        <translation>每週休診日</translation>
    </message>
    <message>
        <source>Open for a make-up workday</source>
        <translation>調休日營業</translation>
    </message>
    <message>
        <source>Other hours on this day</source>
        <translation>當日營業時間調整</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>正常營業</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>A week back, a week on</source>
        <translation>前一週、後一週</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向鍵</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Clear kept time of this day</source>
        <translation>清除當天留出時間</translation>
    </message>
    <message>
        <source>Confirmed, arrived, in treatment, done</source>
        <translation>已確認、已報到、看診中、已完診</translation>
    </message>
    <message>
        <source>Copy the text before the visit</source>
        <translation>複製就診前提醒</translation>
    </message>
    <message>
        <source>Customer card, bill</source>
        <translation>顧客卡、收費</translation>
    </message>
    <message>
        <source>Cut, copy, paste kept time (of the day)</source>
        <translation>剪下、複製、貼上留出時間（整天）</translation>
    </message>
    <message>
        <source>Day, week or month before, after</source>
        <translation>前後一天、一週或一月</translation>
    </message>
    <message>
        <source>Doctors, chairs, week, month</source>
        <translation>醫師、椅位、周、月</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>跳到某天</translation>
    </message>
    <message>
        <source>In the week: another doctor</source>
        <translation>周檢視：換醫師</translation>
    </message>
    <message>
        <source>Keep time here: lunch, meeting, emergencies</source>
        <translation>在此留出時間：午休、會議、急診</translation>
    </message>
    <message>
        <source>Missed or cancelled: what then</source>
        <translation>未到診或取消:怎麼處理</translation>
    </message>
    <message>
        <source>Missed, left unseen, cancel</source>
        <translation>未到診、未看診離開、取消約診</translation>
    </message>
    <message>
        <source>Move: arrows, + and -, then Enter</source>
        <translation>移動：方向鍵，+ 和 - 改時長，回車放下</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>新約診</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>最近空檔</translation>
    </message>
    <message>
        <source>Next free time</source>
        <translation>最近空檔</translation>
    </message>
    <message>
        <source>One stage back</source>
        <translation>退回一步</translation>
    </message>
    <message>
        <source>Open the visit, or book here</source>
        <translation>開啟約診，空位則在此約診</translation>
    </message>
    <message>
        <source>Print sheets, slips and cards</source>
        <translation>列印約診表、流程單、約診卡</translation>
    </message>
    <message>
        <source>To the next visit or empty place</source>
        <translation>移到下一個約診或空位</translation>
    </message>
    <message>
        <source>To the pinboard, go to the pinboard</source>
        <translation>放入暫存區、到暫存區</translation>
    </message>
    <message>
        <source>Waiting room, wait list, visits to be moved</source>
        <translation>候診、候補、待改約</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>誰看什麼</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>1 m</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>3 m</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>6 m</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7天</translation>
    </message>
</context>
<context>
    <name>DaysOffDialog</name>
    <message>
        <source>&amp;Add a day off…</source>
        <translation>新增休假(&amp;A)…</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Days off of {name}</source>
        <translation>{name}的休假</translation>
    </message>
    <message>
        <source>No days off to come.</source>
        <translation>近期沒有休假。</translation>
    </message>
</context>
<context>
    <name>DaysTable</name>
    <message>
        <source>As every week again</source>
        <translation>還原平時時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>DecideBar</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Enter the day and the time.</source>
        <translation>請填寫日期和時間。</translation>
    </message>
    <message>
        <source>Enter why it is kept all the same.</source>
        <translation>請填寫仍要保留的原因。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不改</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>改到這個時間</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>DeskError</name>
    <message>
        <source>A back-up is being made already. Wait until it is finished.</source>
        <translation>正在備份，請等它完成。</translation>
    </message>
    <message>
        <source>A leave lasts at most a year. Enter an earlier end.</source>
        <translation>停診最長一年，請填寫更早的結束時間。</translation>
    </message>
    <message>
        <source>A name has at most 60 characters. Put the rest into the note.</source>
        <translation>姓名最多 60 個字，其餘請寫到備註裡。</translation>
    </message>
    <message>
        <source>A series ends within 10 years. Choose fewer visits or an earlier day.</source>
        <translation>週期約診須在 10 年內結束，請減少次數或選更早的日期。</translation>
    </message>
    <message>
        <source>A series has 1 to 104 visits.</source>
        <translation>週期約診為 1 至 104 次。</translation>
    </message>
    <message>
        <source>A visit lasts 5 minutes to 12 hours, in steps of 5, within one day.</source>
        <translation>一次就診為 5 分鐘到 12 小時，按 5 分鐘一檔，且不能跨天。</translation>
    </message>
    <message>
        <source>A visit marked “{status}” cannot be marked “{wanted}”.</source>
        <translation>「{status}」的約診不能標為「{wanted}」。</translation>
    </message>
    <message>
        <source>A visit recurs every 1 to 99 days, weeks or months.</source>
        <translation>間隔須為 1 至 99 天、周或月。</translation>
    </message>
    <message>
        <source>A visit without a doctor needs a device. Choose the device, or a doctor.</source>
        <translation>沒有醫師的約診需要裝置。請選擇裝置,或選擇醫師。</translation>
    </message>
    <message>
        <source>Add at least one item to the bill.</source>
        <translation>請至少新增一個收費項目。</translation>
    </message>
    <message>
        <source>Another program is using the clinic's data file. Close it, then try again.</source>
        <translation>有別的程式正在使用診所的資料檔案，請關閉後重試。</translation>
    </message>
    <message>
        <source>Bill {number} is voided already.</source>
        <translation>帳單 {number} 已經作廢。</translation>
    </message>
    <message>
        <source>Bills and payments are not undone: open the bill and void it.</source>
        <translation>帳單和收款不能復原：請開啟帳單辦理作廢。</translation>
    </message>
    <message>
        <source>Choose a PIN of 4 to 12 digits that are not all the same and not in a row.</source>
        <translation>請設定 4 到 12 位數字的密碼，不能全部相同，也不能是連號。</translation>
    </message>
    <message>
        <source>Choose a folder for the power-cut sheets first.</source>
        <translation>請先選擇存放停電備用表的資料夾。</translation>
    </message>
    <message>
        <source>Choose a password of at least 6 characters.</source>
        <translation>密碼至少要 6 個字元。</translation>
    </message>
    <message>
        <source>Choose at least one doctor.</source>
        <translation>請至少選一位醫師。</translation>
    </message>
    <message>
        <source>Choose at least one sheet.</source>
        <translation>請至少選擇一張表。</translation>
    </message>
    <message>
        <source>Choose the back-up file first.</source>
        <translation>請先選擇備份檔案。</translation>
    </message>
    <message>
        <source>Choose the customer the bill is for.</source>
        <translation>請選擇這張帳單的顧客。</translation>
    </message>
    <message>
        <source>Choose the device this service is done on.</source>
        <translation>請選擇做這個專案用的裝置。</translation>
    </message>
    <message>
        <source>Choose the doctor, or take one of the free times.</source>
        <translation>請選擇醫師，或直接選一個空檔。</translation>
    </message>
    <message>
        <source>Choose the doctor.</source>
        <translation>請選擇醫師。</translation>
    </message>
    <message>
        <source>Choose where the workbook shall be written.</source>
        <translation>請選擇檔案儲存的位置。</translation>
    </message>
    <message>
        <source>Choose which visit of today it is.</source>
        <translation>請選擇是今天的哪一次約診。</translation>
    </message>
    <message>
        <source>Choose who is away.</source>
        <translation>請選擇誰停診。</translation>
    </message>
    <message>
        <source>Choose who is here.</source>
        <translation>請選擇來的是誰。</translation>
    </message>
    <message>
        <source>Choose who is to be on the wait list.</source>
        <translation>請選擇要候補的顧客。</translation>
    </message>
    <message>
        <source>Choose who the visit is for.</source>
        <translation>請選擇顧客。</translation>
    </message>
    <message>
        <source>Choose who told the patient.</source>
        <translation>請選擇由誰告知病患。</translation>
    </message>
    <message>
        <source>Clinic Desk is already open on this data. Use that window, or close it first.</source>
        <translation>這份資料已經開啟著了，請使用那個視窗，或先把它關掉。</translation>
    </message>
    <message>
        <source>Code {code} belongs to “{name}”. Choose another.</source>
        <translation>編碼 {code} 已用於「{name}」，請換一個。</translation>
    </message>
    <message>
        <source>Decide on every conflict first: keep it, take another time, or skip it.</source>
        <translation>請先處理每個衝突：保留、改時間或跳過。</translation>
    </message>
    <message>
        <source>Enter 0 to 240 minutes of travel, in steps of 5.</source>
        <translation>路程請填 0 到 240 分鐘,以 5 分鐘為單位。</translation>
    </message>
    <message>
        <source>Enter 1 to 120 months, or nothing for no recall.</source>
        <translation>請填 1 到 120 個月;不提醒複查就留空。</translation>
    </message>
    <message>
        <source>Enter a length of 5 to 480 minutes, in steps of 5.</source>
        <translation>請輸入 5 到 480 分鐘，按 5 分鐘一檔。</translation>
    </message>
    <message>
        <source>Enter a name of at most {most} characters.</source>
        <translation>名稱不能超過{most}個字。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>請輸入姓名。</translation>
    </message>
    <message>
        <source>Enter a price of 0 to 10,000,000 yuan with at most two decimals.</source>
        <translation>請輸入 0 到 10,000,000 元的價格，最多兩位小數。</translation>
    </message>
    <message>
        <source>Enter a start in steps of 5 minutes, as 09:05.</source>
        <translation>請輸入開始時間，按 5 分鐘一檔，例如 09:05。</translation>
    </message>
    <message>
        <source>Enter a whole number from {least} to {most}.</source>
        <translation>請輸入{least}到{most}之間的整數。</translation>
    </message>
    <message>
        <source>Enter hours for at least one day, or choose the clinic's hours.</source>
        <translation>請至少填寫一天的時間，或改為按診所營業時間。</translation>
    </message>
    <message>
        <source>Enter how long it will still be, 0 to 240 minutes. Longer: offer a new time.</source>
        <translation>請填寫還要等多久（0–240 分鐘）。更久請為病患改約。</translation>
    </message>
    <message>
        <source>Enter how much was paid and by which way.</source>
        <translation>請輸入收款金額和付款方式。</translation>
    </message>
    <message>
        <source>Enter opening hours for at least one day of the week.</source>
        <translation>請至少填寫一天的營業時間。</translation>
    </message>
    <message>
        <source>Enter the address that the way goes to.</source>
        <translation>請填寫上門的地址。</translation>
    </message>
    <message>
        <source>Enter the clinic's name, as it stands on papers.</source>
        <translation>請輸入診所名稱，票據上會照此列印。</translation>
    </message>
    <message>
        <source>Enter the customer's name.</source>
        <translation>請輸入顧客姓名。</translation>
    </message>
    <message>
        <source>Enter the day and the time of the first visit.</source>
        <translation>請填寫第一位的日期和時間。</translation>
    </message>
    <message>
        <source>Enter the day from which on.</source>
        <translation>請填寫從哪天開始。</translation>
    </message>
    <message>
        <source>Enter the day of the visit.</source>
        <translation>請填寫約診日期。</translation>
    </message>
    <message>
        <source>Enter the day until which.</source>
        <translation>請填寫到哪天為止。</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>請填寫日期。</translation>
    </message>
    <message>
        <source>Enter the hours of this day, for example 9-12 14-18.</source>
        <translation>請輸入當天的營業時間，例如 9-12 14-18。</translation>
    </message>
    <message>
        <source>Enter the last day on which the clinic is closed.</source>
        <translation>請輸入停診的最後一天。</translation>
    </message>
    <message>
        <source>Enter the name of the chair or room.</source>
        <translation>請填寫診療椅或診室的名稱。</translation>
    </message>
    <message>
        <source>Enter the name of the item.</source>
        <translation>請輸入專案名稱。</translation>
    </message>
    <message>
        <source>Enter the name of the service.</source>
        <translation>請輸入服務名稱。</translation>
    </message>
    <message>
        <source>Enter the reason: it is asked for later.</source>
        <translation>請填寫原因，以後要查。</translation>
    </message>
    <message>
        <source>Enter the recovery code from the recovery sheet.</source>
        <translation>請輸入還原憑證上的還原碼。</translation>
    </message>
    <message>
        <source>Enter the time, for example 17:30.</source>
        <translation>請填寫時間，例如 17:30。</translation>
    </message>
    <message>
        <source>Enter when the patient arrived who left.</source>
        <translation>請填寫未看診離開者的到院時間。</translation>
    </message>
    <message>
        <source>Enter when the visit began.</source>
        <translation>請填寫開始時間。</translation>
    </message>
    <message>
        <source>Enter when the visit starts, as 09:30.</source>
        <translation>請填寫開始時間，如 09:30。</translation>
    </message>
    <message>
        <source>Enter when the visit starts, or take a free time.</source>
        <translation>請填寫開始時間，或選一個空檔。</translation>
    </message>
    <message>
        <source>Enter why the bill is voided: it stays on the record.</source>
        <translation>請填寫作廢原因，會留在記錄裡。</translation>
    </message>
    <message>
        <source>Every visit is skipped. Keep at least one.</source>
        <translation>所有約診都跳過了，請至少保留一個。</translation>
    </message>
    <message>
        <source>From {first} to {last} is more than a year: choose an earlier last day.</source>
        <translation>{first}至{last}超過一年，請選擇更早的結束日期。</translation>
    </message>
    <message>
        <source>Hours lie between 00:00 and 24:00, “{hours}” does not</source>
        <translation>時間須在 00:00 至 24:00 之間，「{hours}」超出了</translation>
    </message>
    <message>
        <source>Kept time ends after it starts, in steps of 5 minutes, on the same day.</source>
        <translation>留出時間須在同一天內、以 5 分鐘為單位，結束晚於開始。</translation>
    </message>
    <message>
        <source>Kept time is repeated until a later day, at most a year ahead.</source>
        <translation>重複的截止日期須晚於當天，且不超過一年。</translation>
    </message>
    <message>
        <source>Line {line} has no name. Name the item or remove it.</source>
        <translation>第 {line} 行沒有名稱，請填寫或刪除。</translation>
    </message>
    <message>
        <source>Name and phone as in row {earlier}, but another birth date or ID number: look whether it is the same person.</source>
        <translation>姓名和電話與第 {earlier} 行相同，但出生日期或證件號不同，請核對是否同一人。</translation>
    </message>
    <message>
        <source>No column holds the names: choose which one does.</source>
        <translation>沒有姓名列，請選擇哪一列是姓名。</translation>
    </message>
    <message>
        <source>No name stands in this line.</source>
        <translation>這一行沒有姓名。</translation>
    </message>
    <message>
        <source>No phone is given: ask for one at the next visit.</source>
        <translation>沒有電話，請下次來時補登。</translation>
    </message>
    <message>
        <source>No row with titles was found in sheet “{sheet}”: write 姓名 (name) and 手机 (mobile) above the columns.</source>
        <translation>工作表「{sheet}」裡找不到表頭，請在各列上方寫明「姓名」「手機」等標題。</translation>
    </message>
    <message>
        <source>No row with titles was found in “{file}”: write 日期 (day), 类型 (kind) and 名称 (name) above the columns.</source>
        <translation>「{file}」中沒有找到標題行，請在各列上方寫上「日期」「型別」「名稱」。</translation>
    </message>
    <message>
        <source>No visit falls before {day}. Choose a later day.</source>
        <translation>{day} 之前沒有約診，請選更晚的日期。</translation>
    </message>
    <message>
        <source>Nobody does this service today. Choose another one.</source>
        <translation>今天沒有醫師做這個專案，請換一個專案。</translation>
    </message>
    <message>
        <source>Nobody is their own guardian. Choose somebody else.</source>
        <translation>本人不能做自己的監護人，請另選一位。</translation>
    </message>
    <message>
        <source>Nobody is to be booked. Paste a name and phone a line.</source>
        <translation>沒有要約診的人，請每行貼上一個姓名和電話。</translation>
    </message>
    <message>
        <source>Nobody on the staff list has this number.</source>
        <translation>員工名單裡沒有這個編號。</translation>
    </message>
    <message>
        <source>Nobody works on {day} and nobody is booked. Choose another day.</source>
        <translation>{day} 沒有人出診，也沒有約診。請換一天。</translation>
    </message>
    <message>
        <source>Not copied, something is missing: {what}.</source>
        <translation>沒有複製，還缺：{what}。</translation>
    </message>
    <message>
        <source>Nothing is free for half a year.</source>
        <translation>半年內沒有空檔。</translation>
    </message>
    <message>
        <source>Nothing is owed on bill {number}.</source>
        <translation>帳單 {number} 沒有欠款。</translation>
    </message>
    <message>
        <source>Nothing of this length is free for half a year. Save without booking.</source>
        <translation>半年內沒有這麼長的空檔。請取消勾選約診後儲存。</translation>
    </message>
    <message>
        <source>Nothing was entered yet: look at the lines with a note, {count} in all.</source>
        <translation>還沒有錄入：請看帶提示的行，共 {count} 行。</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>還沒有輸入任何內容。</translation>
    </message>
    <message>
        <source>Number {number} belongs to {name}. Leave it empty to get the next one.</source>
        <translation>編號 {number} 是{name}的。留空即可自動取下一個編號。</translation>
    </message>
    <message>
        <source>Number {number} stands in row {earlier} too: this customer gets a new one.</source>
        <translation>編號 {number} 與第 {earlier} 行重複，將給這位顧客新編號。</translation>
    </message>
    <message>
        <source>Only cash is given change: the other ways come to {paid} yuan, {total} yuan are due.</source>
        <translation>只有現金可以找零：其他方式共收 {paid} 元，應收 {total} 元。</translation>
    </message>
    <message>
        <source>Rounding off takes less than 10 yuan off the total.</source>
        <translation>去尾數須少於 10 元，且不能超過合計。</translation>
    </message>
    <message>
        <source>Row {row} of “{file}” has a field that never ends: put right its quotation mark, or save the list as .xlsx.</source>
        <translation>「{file}」第 {row} 行有一格沒有結束，請檢查引號，或另存為 .xlsx。</translation>
    </message>
    <message>
        <source>Rows that cannot be used: {count}. Nothing was imported. Correct them, or import the good rows alone.</source>
        <translation>有 {count} 行無法使用，沒有匯入任何資料。請改正，或只匯入沒有問題的行。</translation>
    </message>
    <message>
        <source>Say either how many visits, or until which day.</source>
        <translation>請填寫次數或結束日期，二選一。</translation>
    </message>
    <message>
        <source>Say who came: choose from the list, or “New customer” below it.</source>
        <translation>請填寫來的是誰：從清單中選擇，或選下面的「新顧客」。</translation>
    </message>
    <message>
        <source>Say who the marked people are, mend their lines, or leave them out.</source>
        <translation>請確認標出的人是誰、改正該行，或不約診。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” reaches to cell {cell}: copy the customers alone into a new workbook.</source>
        <translation>工作表「{sheet}」內容一直到 {cell} 單元格，請只把顧客資料複製到新表格中再匯入。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Close the form and open it again to see how it is.</source>
        <translation>剛才有人改過這條記錄，請關閉後重新開啟再改。</translation>
    </message>
    <message>
        <source>Somebody who did not come has no times.</source>
        <translation>沒來的人不應有時間。</translation>
    </message>
    <message>
        <source>Somebody who was seated did not leave unseen.</source>
        <translation>已入座的人不算未看診離開。</translation>
    </message>
    <message>
        <source>The back-up could not be finished in “{folder}”. Look whether the USB stick is still in, or choose another folder.</source>
        <translation>備份沒能寫入「{folder}」。請檢查 隨身碟是否還插著，或換一個資料夾。</translation>
    </message>
    <message>
        <source>The back-up “{file}” is damaged and cannot be used. Choose an older one.</source>
        <translation>備份「{file}」已損壞，不能使用，請選擇更早的備份。</translation>
    </message>
    <message>
        <source>The birth date is {typed}, the ID number says {read}: ask which is right.</source>
        <translation>出生日期填的是 {typed}，身分證字號上是 {read}，請核實。</translation>
    </message>
    <message>
        <source>The characters of “{file}” cannot be read: open it in Excel or WPS and save it as .xlsx.</source>
        <translation>「{file}」的文字編碼無法識別，請用 Excel 或 WPS 開啟，另存為 .xlsx。</translation>
    </message>
    <message>
        <source>The clinic is closed for the next {days} days: there is nothing to write.</source>
        <translation>診所接下來 {days} 天都不營業，沒有可寫的內容。</translation>
    </message>
    <message>
        <source>The clinic is not open from {start} to {end} on {day}.</source>
        <translation>診所 {day} {start}–{end} 不營業。</translation>
    </message>
    <message>
        <source>The clinic is not open on any day of the three years around {day}: enter its opening hours in the settings.</source>
        <translation>{day}前後三年內沒有營業日，請在設定中填寫營業時間。</translation>
    </message>
    <message>
        <source>The clinic's data file is damaged or was not made by Clinic Desk. Restore the newest back-up; the file was left as it is.</source>
        <translation>診所的資料檔案已損壞，或不是本程式的檔案。請還原最近一次備份；原檔案沒有動過。</translation>
    </message>
    <message>
        <source>The clinic's data file is gone or empty, though its keys are here. Restore the newest back-up.</source>
        <translation>診所的資料檔案不見了或是空的，但金鑰還在。請還原最近一次備份。</translation>
    </message>
    <message>
        <source>The clinic's data file or its folder cannot be written. Take the write protection away or choose another folder.</source>
        <translation>診所的資料檔案或資料夾無法寫入，請去掉防寫或換一個資料夾。</translation>
    </message>
    <message>
        <source>The clinic's data is not as it should be. {said}</source>
        <translation>診所資料有問題。{said}</translation>
    </message>
    <message>
        <source>The desk may give up to 20 % off a bill. Ask the manager or the owner for more.</source>
        <translation>櫃檯最多可優惠 20%，更多優惠請主管或負責人來辦。</translation>
    </message>
    <message>
        <source>The discount is more than the bill ({most} yuan).</source>
        <translation>優惠超過了帳單金額（{most} 元）。</translation>
    </message>
    <message>
        <source>The disk did not take what was written, so nothing was saved. Check the disk or the USB stick, then save again.</source>
        <translation>磁碟寫入失敗，這次沒有儲存。請檢查磁碟或 隨身碟後再儲存。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Delete or move large files, then save again.</source>
        <translation>磁碟已滿，這次沒有儲存。請刪除或移走大檔案後再儲存。</translation>
    </message>
    <message>
        <source>The file could not be written. Close it if it is open, or choose another.</source>
        <translation>檔案無法寫入。如果正開啟著請先關閉，或換一個檔案。</translation>
    </message>
    <message>
        <source>The file is still being read. Wait a moment.</source>
        <translation>檔案還在讀取，請稍等。</translation>
    </message>
    <message>
        <source>The file keys.json is missing or damaged. Restore the newest back-up with the recovery sheet at hand.</source>
        <translation>金鑰檔案 keys.json 丟失或損壞。請拿好還原憑證，還原最近一次備份。</translation>
    </message>
    <message>
        <source>The folder for the back-up, “{folder}”, is not there. Put the USB stick in, or choose another folder.</source>
        <translation>備份資料夾「{folder}」不存在，請插上 隨身碟或換一個資料夾。</translation>
    </message>
    <message>
        <source>The folder for the power-cut sheets, “{folder}”, is not there. Put the USB stick in, or choose another folder in the settings.</source>
        <translation>存放停電備用表的資料夾「{folder}」不存在。請插入隨身碟，或在設定中另選資料夾。</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there. Choose another place.</source>
        <translation>資料夾「{folder}」不存在，請換個位置。</translation>
    </message>
    <message>
        <source>The last day comes before the first. Enter a later one, or none.</source>
        <translation>截止日早於起始日，請改晚一些或留空。</translation>
    </message>
    <message>
        <source>The leave ends before it begins. Enter a later end.</source>
        <translation>結束時間早於開始時間，請填寫更晚的結束時間。</translation>
    </message>
    <message>
        <source>The list names no day of rest in {year}: choose the whole list of the year.</source>
        <translation>名單中沒有{year}年的放假日，請選擇全年的放假安排。</translation>
    </message>
    <message>
        <source>The picture is larger than 1 MB. Choose a smaller one.</source>
        <translation>圖片超過 1 MB，請換一張小一點的。</translation>
    </message>
    <message>
        <source>The row has no day: write one as 2027-01-01.</source>
        <translation>這一行沒有日期，請寫成 2027-01-01。</translation>
    </message>
    <message>
        <source>The row has no name: write one.</source>
        <translation>本行沒有姓名，請補上。</translation>
    </message>
    <message>
        <source>The row holds a total, no customer: leave it out.</source>
        <translation>本行是合計，不是顧客，請去掉。</translation>
    </message>
    <message>
        <source>The same customer as in row {earlier}: what this row adds went there.</source>
        <translation>與第 {earlier} 行是同一位顧客，本行新增的內容已併入該行。</translation>
    </message>
    <message>
        <source>The same person as in line {line}.</source>
        <translation>與第 {line} 行是同一個人。</translation>
    </message>
    <message>
        <source>The sex is {typed}, the ID number says {read}: ask which is right.</source>
        <translation>性別填的是{typed}，身分證字號上是{read}，請核實。</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the second again.</source>
        <translation>兩次輸入的密碼不一致，請重新輸入第二次。</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the second again.</source>
        <translation>兩次輸入的密碼不一致，請重新輸入第二次。</translation>
    </message>
    <message>
        <source>The work stopped before it was finished. Try it again.</source>
        <translation>操作中途停止了，請重試。</translation>
    </message>
    <message>
        <source>There is a chair or room of this name. Choose another.</source>
        <translation>已有同名的診療椅或診室，請換一個名稱。</translation>
    </message>
    <message>
        <source>There is a service of this name. Choose another.</source>
        <translation>已有同名的服務，請換一個名稱。</translation>
    </message>
    <message>
        <source>There is no back-up “{file}”. Look whether the USB stick is in, then choose.</source>
        <translation>找不到備份「{file}」，請檢查 隨身碟是否插好再選擇。</translation>
    </message>
    <message>
        <source>There is no bill “{number}”. Numbers look like SF20261121-0007.</source>
        <translation>沒有帳單「{number}」。編號形如 SF20261121-0007。</translation>
    </message>
    <message>
        <source>There is no clinic in this folder yet: start Clinic Desk to set one up.</source>
        <translation>這個資料夾裡還沒有診所，請啟動程式進行設定。</translation>
    </message>
    <message>
        <source>There is no customer “{number}”. Numbers look like K000123.</source>
        <translation>沒有編號為「{number}」的顧客。編號形如 K000123。</translation>
    </message>
    <message>
        <source>There is no doctor “{name}”. Known are: {known}.</source>
        <translation>沒有叫「{name}」的醫師。現有：{known}。</translation>
    </message>
    <message>
        <source>There is no file “{file}” in this folder: make the set with make_clinic.py first.</source>
        <translation>資料夾裡沒有「{file}」，請先用 make_clinic.py 生成。</translation>
    </message>
    <message>
        <source>There is no file “{file}”: choose it again.</source>
        <translation>找不到檔案「{file}」，請重新選擇。</translation>
    </message>
    <message>
        <source>There is no workday in the three years around {day}: correct the public holidays in the settings.</source>
        <translation>{day}前後三年內沒有法定工作日，請在設定中更正節假日。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可以復原的操作。</translation>
    </message>
    <message>
        <source>This PIN is not right. Try again.</source>
        <translation>密碼不對，請重試。</translation>
    </message>
    <message>
        <source>This back-up was made on another computer. Enter the recovery code from its printed recovery sheet.</source>
        <translation>這份備份是在另一臺電腦上做的，請輸入它的還原憑證上的還原碼。</translation>
    </message>
    <message>
        <source>This computer does not hold the key to the clinic's data. Enter the recovery code from the printed recovery sheet.</source>
        <translation>這臺電腦沒有開啟資料的金鑰。請輸入還原憑證上的還原碼。</translation>
    </message>
    <message>
        <source>This data file was made by a newer release of Clinic Desk. Install that release.</source>
        <translation>這份資料是更新版本的程式生成的，請安裝那個版本。</translation>
    </message>
    <message>
        <source>This data is of an older release. Start Clinic Desk once to bring it up to date.</source>
        <translation>這份資料是舊版本的，請先啟動一次程式完成升級。</translation>
    </message>
    <message>
        <source>This ends more than a hundred years away: enter less time.</source>
        <translation>期限超過一百年，請縮短時間。</translation>
    </message>
    <message>
        <source>This file is not a picture. Choose a PNG or JPEG file.</source>
        <translation>這個檔案不是可用的圖片，請選擇 PNG 或 JPEG 檔案。</translation>
    </message>
    <message>
        <source>This folder already holds a clinic. Choose an empty folder.</source>
        <translation>這個資料夾裡已經有診所，請選擇空資料夾。</translation>
    </message>
    <message>
        <source>This is not the last group of the code. Print or save the sheet and copy it from there.</source>
        <translation>這不是還原碼的最後一組。請先列印或儲存還原憑證，再照抄。</translation>
    </message>
    <message>
        <source>This is the only owner. Make somebody else owner first.</source>
        <translation>這是唯一的負責人，請先把別人設為負責人。</translation>
    </message>
    <message>
        <source>This is the way to a visit at home. Change or cancel that visit instead.</source>
        <translation>這是上門約診的路程時間，請修改或取消該約診。</translation>
    </message>
    <message>
        <source>This leave is already over. Enter an end that lies ahead.</source>
        <translation>這段停診已經過去，請填寫以後的結束時間。</translation>
    </message>
    <message>
        <source>This recovery code does not open the data. Compare it with the recovery sheet, sign by sign.</source>
        <translation>還原碼不對，請對照還原憑證逐字核對。</translation>
    </message>
    <message>
        <source>This visit is billed already: bill {number}. Open that bill or void it first.</source>
        <translation>這次就診已經開過帳單 {number}，請開啟那張帳單，或先作廢。</translation>
    </message>
    <message>
        <source>This visit is marked “{status}”. Set it back first, then change it.</source>
        <translation>這次就診已標為「{status}」，請先退回再修改。</translation>
    </message>
    <message>
        <source>This visit is marked “{status}”: nobody waits for it.</source>
        <translation>該就診已標為「{status}」，沒有人在等候。</translation>
    </message>
    <message>
        <source>This visit is no longer on the pinboard.</source>
        <translation>該約診已不在暫存區。</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be undone.</source>
        <translation>之後又有改動，不能復原了。</translation>
    </message>
    <message>
        <source>Tick this to confirm.</source>
        <translation>請勾選確認。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait until {until}, or ask the owner to set a new PIN.</source>
        <translation>密碼錯誤次數過多，請等到 {until}，或請負責人重設密碼。</translation>
    </message>
    <message>
        <source>Until {day} there would be over 104 visits. Choose an earlier day.</source>
        <translation>到 {day} 會超過 104 次，請選更早的日期。</translation>
    </message>
    <message>
        <source>Weekdays are chosen for weeks only.</source>
        <translation>只有按周重複時才選星期。</translation>
    </message>
    <message>
        <source>Write what should be shown.</source>
        <translation>請填寫提醒內容。</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask the manager or the owner to sign in for it.</source>
        <translation>您的角色沒有這項許可權，請主管或負責人登入辦理。</translation>
    </message>
    <message>
        <source>{at} is still to come.</source>
        <translation>{at} 還沒有到。</translation>
    </message>
    <message>
        <source>{chair} is out of use. Choose another chair or none.</source>
        <translation>{chair}已停用,請另選椅位或不選。</translation>
    </message>
    <message>
        <source>{chair} is taken by {customer} from {start} to {end}. Choose another chair or time.</source>
        <translation>{chair} {start}–{end} 已有{customer}，請換診療椅或時間。</translation>
    </message>
    <message>
        <source>{customer} does not wait any more ({state}). Add a new entry if needed.</source>
        <translation>{customer}已不在候補（{state}）。如需要請重新加入。</translation>
    </message>
    <message>
        <source>{customer} has no visit on {day}.</source>
        <translation>{customer} 在 {day} 沒有約診。</translation>
    </message>
    <message>
        <source>{customer} has no visit to come. Book one first.</source>
        <translation>{customer} 沒有將來的約診，請先約診。</translation>
    </message>
    <message>
        <source>{customer} is already booked with {doctor} from {start} to {end}.</source>
        <translation>{customer} {start}–{end} 已約了{doctor}。</translation>
    </message>
    <message>
        <source>{customer} is on the wait list for this already. Change that entry instead.</source>
        <translation>{customer}已在候補同一專案，請直接修改那一條。</translation>
    </message>
    <message>
        <source>{day} cannot be a birth date: it lies ahead or over 120 years back.</source>
        <translation>{day} 不能是出生日期：還沒到，或已超過 120 年。</translation>
    </message>
    <message>
        <source>{day} is a holiday by law until the notice of its year is entered: enter the hours of this day instead.</source>
        <translation>該年放假通知錄入之前，{day}按法律規定放假；如需營業，請為這一天單獨設定營業時間。</translation>
    </message>
    <message>
        <source>{day} is a workday anyway: look whether the date of this make-up day is right.</source>
        <translation>{day}本來就是工作日，請核對這個補班日的日期。</translation>
    </message>
    <message>
        <source>{day} is already past. Enter a later day, or none.</source>
        <translation>{day}已過，請填更晚的日期或留空。</translation>
    </message>
    <message>
        <source>{day} is listed twice: leave one of the two out.</source>
        <translation>{day}出現了兩次，請去掉其中一行。</translation>
    </message>
    <message>
        <source>{day} is not a day of {year}: choose the list of that year.</source>
        <translation>{day}不在{year}年內，請選擇該年的放假安排。</translation>
    </message>
    <message>
        <source>{day} is still to come: choose today or a day before.</source>
        <translation>{day} 還沒有到：請選今天或之前的日期。</translation>
    </message>
    <message>
        <source>{day} stands in row {earlier} too: this row is left out.</source>
        <translation>{day}在第{earlier}行已有，本行未採用。</translation>
    </message>
    <message>
        <source>{day} {start} is already past.</source>
        <translation>{day} {start} 已經過去了。</translation>
    </message>
    <message>
        <source>{doctor} does not work from {start} to {end} on {day}.</source>
        <translation>{doctor} {day} {start}–{end} 不出診。</translation>
    </message>
    <message>
        <source>{doctor} has {customer} from {start} to {end} then.</source>
        <translation>{doctor}這段時間已約{customer}（{start}–{end}）。</translation>
    </message>
    <message>
        <source>{doctor} takes no visits. Choose another doctor.</source>
        <translation>{doctor}不接診，請換一位醫師。</translation>
    </message>
    <message>
        <source>{last} lies before {first}: exchange the two days.</source>
        <translation>{last}早於{first}，請對調兩個日期。</translation>
    </message>
    <message>
        <source>{later} comes before {earlier}: check the order.</source>
        <translation>{later} 早於 {earlier}：請核對先後。</translation>
    </message>
    <message>
        <source>{minutes} minutes cannot be booked: 5 to 720, in steps of 5.</source>
        <translation>不能約診 {minutes} 分鐘：須為 5 至 720，且是 5 的倍數。</translation>
    </message>
    <message>
        <source>{name} could not be written. Close it if it is open in another program, or choose another folder.</source>
        <translation>無法寫入 {name}。如果它正在其他程式中開啟，請先關閉；或另選資料夾。</translation>
    </message>
    <message>
        <source>{name} was not written: the disk is full. Delete or move large files, or choose another disk.</source>
        <translation>{name} 未儲存：磁碟已滿。請刪除或移走大檔案，或換一個磁碟。</translation>
    </message>
    <message>
        <source>{start} to {end} is kept free: {kind}.</source>
        <translation>{start} 至 {end} 已留出：{kind}。</translation>
    </message>
    <message>
        <source>{start} to {end}: the end must come after the start</source>
        <translation>{start} 至 {end}：結束須晚於開始</translation>
    </message>
    <message>
        <source>{way}: enter an amount above 0.</source>
        <translation>{way}：請輸入大於 0 的金額。</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened: close it in the other program and try again.</source>
        <translation>打不開「{file}」，請先在其他程式中關閉它再試。</translation>
    </message>
    <message>
        <source>“{file}” has a password: open it in Excel or WPS, save it without one and try again.</source>
        <translation>「{file}」有密碼，請用 Excel 或 WPS 開啟，去掉密碼另存後再試。</translation>
    </message>
    <message>
        <source>“{file}” is a folder: choose a file in it.</source>
        <translation>「{file}」是資料夾，請選擇其中的檔案。</translation>
    </message>
    <message>
        <source>“{file}” is a workbook of the old kind (.xls): open it in Excel or WPS and save it as .xlsx.</source>
        <translation>「{file}」是舊版工作簿（.xls），請用 Excel 或 WPS 開啟，另存為 .xlsx。</translation>
    </message>
    <message>
        <source>“{file}” is damaged: open it in Excel or WPS, save it under a new name and try that.</source>
        <translation>「{file}」已損壞，請用 Excel 或 WPS 開啟，另存為新檔案後再試。</translation>
    </message>
    <message>
        <source>“{file}” is empty: choose the file with the customers.</source>
        <translation>「{file}」是空的，請選擇有顧客資料的檔案。</translation>
    </message>
    <message>
        <source>“{file}” is larger than 50 MB: copy the customers alone into a new workbook.</source>
        <translation>「{file}」超過 50 MB，請只把顧客資料複製到新表格中再匯入。</translation>
    </message>
    <message>
        <source>“{file}” is no Excel workbook: open it in Excel or WPS and save it as .xlsx.</source>
        <translation>「{file}」不是 Excel 工作簿，請用 Excel 或 WPS 開啟，另存為 .xlsx。</translation>
    </message>
    <message>
        <source>“{file}” is no back-up of Clinic Desk: choose a file named clinic-desk-….zip.</source>
        <translation>「{file}」不是本程式的備份，請選擇名為 clinic-desk-….zip 的檔案。</translation>
    </message>
    <message>
        <source>“{file}” is no table: open it in Excel or WPS and save it as .xlsx or CSV.</source>
        <translation>「{file}」不是表格檔案，請用 Excel 或 WPS 開啟，另存為 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>“{file}” would unpack to far more than a customer list: copy the customers alone into a new workbook.</source>
        <translation>「{file}」解壓後過大，不像顧客名單，請只把顧客資料複製到新表格中再匯入。</translation>
    </message>
    <message>
        <source>“{file}”, line {line}, is not as make_clinic.py writes it. Nothing was loaded.</source>
        <translation>「{file}」第 {line} 行與 make_clinic.py 生成的格式不符，沒有載入任何資料。</translation>
    </message>
    <message>
        <source>“{hours}” is not clear: write 09:00-12:00 13:00-18:00</source>
        <translation>看不懂「{hours}」，請寫成 09:00-12:00 13:00-18:00</translation>
    </message>
    <message>
        <source>“{name}” is being changed: press Enter to keep the change, or Esc to leave it as it was.</source>
        <translation>「{name}」正在修改：按回車儲存修改，或按 Esc 放棄修改。</translation>
    </message>
    <message>
        <source>“{name}” is not a name: write one of at most 60 characters, with letters.</source>
        <translation>「{name}」不像姓名，請填寫 60 字以內的姓名。</translation>
    </message>
    <message>
        <source>“{name}” is not on the bill yet: press Enter to add it, or clear the line.</source>
        <translation>「{name}」還沒有加入帳單：按回車加入，或清空該行。</translation>
    </message>
    <message>
        <source>“{name}”: enter a price of 0 to 10,000,000 yuan with at most two decimals.</source>
        <translation>「{name}」：請輸入 0 到 10,000,000 元的價格，最多兩位小數。</translation>
    </message>
    <message>
        <source>“{name}”: enter a quantity of 1 to 999.</source>
        <translation>「{name}」：請輸入 1 到 999 的數量。</translation>
    </message>
    <message>
        <source>“{name}”: enter why the discount is given.</source>
        <translation>「{name}」：請填寫優惠原因。</translation>
    </message>
    <message>
        <source>“{name}”: the discount is more than the item costs ({most} yuan).</source>
        <translation>「{name}」：優惠超過了專案金額（{most} 元）。</translation>
    </message>
    <message>
        <source>“{number}” has a wrong digit: its last one does not fit the others.</source>
        <translation>「{number}」有一位輸錯了，校驗碼不符，請核對。</translation>
    </message>
    <message>
        <source>“{number}” holds no real birth date: look at digits 7 to 14 again.</source>
        <translation>「{number}」中的出生日期不存在，請核對第 7 至 14 位。</translation>
    </message>
    <message>
        <source>“{number}” is not a document number: it has 4 to 24 digits and letters.</source>
        <translation>「{number}」不像證件號碼，證件號碼為 4 至 24 位數字和字母。</translation>
    </message>
    <message>
        <source>“{number}” is not a resident number: it has 18 digits (the last may be X), or 15.</source>
        <translation>「{number}」不是身分證字號，應為 18 位（末位可為 X）或 15 位。</translation>
    </message>
    <message>
        <source>“{phone}” has {digits} digits; a mobile number has 11: ask again.</source>
        <translation>「{phone}」有 {digits} 位，手機號碼應為 11 位，請再核對。</translation>
    </message>
    <message>
        <source>“{phone}” is not a phone number: write 11 digits for a mobile, a landline with its area code, or + and the country code.</source>
        <translation>「{phone}」不是電話號碼：手機號碼填 11 位，市話加區號，境外號碼以 + 和國家程式碼開頭。</translation>
    </message>
    <message>
        <source>“{phone}” was shortened by the spreadsheet: format the column as text and write the number again.</source>
        <translation>「{phone}」被表格軟體縮寫了，請把該列設為文字格式後重新填寫號碼。</translation>
    </message>
    <message>
        <source>“{typed}” is no time: type 0905 or 9:05.</source>
        <translation>「{typed}」不是時間：請輸入 0905 或 9:05。</translation>
    </message>
    <message>
        <source>“{value}” has not come yet: look at the year again.</source>
        <translation>「{value}」還沒到，請核對年份。</translation>
    </message>
    <message>
        <source>“{value}” is more than 120 years ago: look at the year again.</source>
        <translation>「{value}」距今超過 120 年，請核對年份。</translation>
    </message>
    <message>
        <source>“{value}” is not a date: write year, month and day, as in 1990-03-05.</source>
        <translation>「{value}」不是日期，請按年-月-日填寫，如 1990-03-05。</translation>
    </message>
    <message>
        <source>“{value}” is not a day: write it as 2027-01-01.</source>
        <translation>「{value}」不是日期，請寫成 2027-01-01。</translation>
    </message>
    <message>
        <source>“{value}” is not a kind of day: write 休 (rest) or 班 (make-up).</source>
        <translation>「{value}」不是日期型別，請寫「休」或「班」。</translation>
    </message>
    <message>
        <source>“{value}” is not a sex: write 男 (male) or 女 (female).</source>
        <translation>「{value}」不是性別，請填「男」或「女」。</translation>
    </message>
    <message>
        <source>“{value}” is not an age: write a number up to 120.</source>
        <translation>「{value}」不是年齡，請填 120 以內的數字。</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address: look for @ and the dot after it.</source>
        <translation>「{value}」不是郵箱地址，請檢查 @ 和後面的點。</translation>
    </message>
    <message>
        <source>“{value}” leaves the year open: write it with four digits, as in 1990-03-05.</source>
        <translation>「{value}」的年份不明確，請寫四位年份，如 1990-03-05。</translation>
    </message>
</context>
<context>
    <name>DiscountField</name>
    <message>
        <source>10% or 20</source>
        <translation>如 9折、20</translation>
    </message>
    <message>
        <source>This is not a discount: type for example 10% or 20.</source>
        <translation>優惠看不懂：請輸入如 10%、9折 或 20（元）。</translation>
    </message>
</context>
<context>
    <name>Displacement</name>
    <message>
        <source>Clinic closed</source>
        <translation>診所休息</translation>
    </message>
    <message>
        <source>Doctor away</source>
        <translation>醫師停診</translation>
    </message>
    <message>
        <source>Doctor left</source>
        <translation>醫師已離職</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉(Esc)</translation>
    </message>
</context>
<context>
    <name>DoctorDay</name>
    <message>
        <source>The doctor's day</source>
        <translation>醫師當天日程</translation>
    </message>
</context>
<context>
    <name>DocumentEdit</name>
    <message>
        <source>Kind of document</source>
        <translation>證件類別</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>{typed} of {whole} digits</source>
        <translation>已輸入 {typed} 位，共 {whole} 位</translation>
    </message>
</context>
<context>
    <name>Doers</name>
    <message>
        <source>Backed up: {name}</source>
        <translation>備份完成：{name}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在備份……</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>文字大小 {percent}%</translation>
    </message>
</context>
<context>
    <name>Doings</name>
    <message numerus="yes">
        <source>Copied, %n character(s): {text}</source>
        <translation><numerusform>已複製 %n 字:{text}</numerusform></translation>
    </message>
</context>
<context>
    <name>DoneBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n 分鐘</numerusform></translation>
    </message>
</context>
<context>
    <name>EndRow</name>
    <message>
        <source>How it ends</source>
        <translation>結束方式</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後日期</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>after so many visits</source>
        <translation>按次數</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>截止到</translation>
    </message>
</context>
<context>
    <name>EnteredLeave</name>
    <message>
        <source>&amp;End it</source>
        <translation>結束停診(&amp;E)</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Leave entered</source>
        <translation>已登記的停診</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>EscortDialog</name>
    <message>
        <source>&amp;Who goes along</source>
        <translation>陪同人(&amp;W)</translation>
    </message>
    <message>
        <source>Empty: nobody any more</source>
        <translation>留空：不再有人陪同</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>陪同</translation>
    </message>
</context>
<context>
    <name>EveningSection</name>
    <message>
        <source>&amp;Folder</source>
        <translation>資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Write now</source>
        <translation>立即生成(&amp;W)</translation>
    </message>
    <message>
        <source>Each evening the day sheets of the next open day and a phone list are written as one PDF, so that the desk goes on when the power or the computer fails. Files older than two weeks are removed.</source>
        <translation>每天傍晚把下一個營業日的約診表和電話名單存成一個 PDF，停電或電腦故障時櫃檯照常工作。超過兩週的舊檔案自動刪除。</translation>
    </message>
    <message>
        <source>Last written: {when}</source>
        <translation>上次生成：{when}</translation>
    </message>
    <message>
        <source>Names and phones stand in it in plain text: choose a USB stick or a folder that only the desk opens, and print it or keep it on another device.</source>
        <translation>檔案裡有未加密的姓名和電話：請選隨身碟或只有櫃檯能開啟的資料夾，並列印出來或存到別的裝置上。</translation>
    </message>
    <message>
        <source>Nothing is written there yet.</source>
        <translation>這裡還沒有生成過。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Writing power-cut sheets…</source>
        <translation>正在生成停電備用表…</translation>
    </message>
    <message>
        <source>Written &amp;at</source>
        <translation>生成時間(&amp;A)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已寫入：{file}</translation>
    </message>
</context>
<context>
    <name>EveningSheets</name>
    <message>
        <source>Power-cut sheets for {day} are written: {file}</source>
        <translation>{day}的停電備用表已生成：{file}</translation>
    </message>
    <message>
        <source>Writing power-cut sheets…</source>
        <translation>正在生成停電備用表…</translation>
    </message>
</context>
<context>
    <name>EveryRow</name>
    <message>
        <source>Days, weeks or months</source>
        <translation>天、周或月</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address of the visit</source>
        <translation>上門地址</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>過敏史</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到院時間</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>帳單編號</translation>
    </message>
    <message>
        <source>Billed at</source>
        <translation>收費時間</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>約診時間</translation>
    </message>
    <message>
        <source>Booked over because</source>
        <translation>加號原因</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>批價人員</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>診療椅</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>費用類別</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>確認時間</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>顧客編號</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>優惠折扣</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>證件類別</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成時間</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵箱</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>終止時間</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>陪同人</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>初診</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>監護人</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Introducer</source>
        <translation>介紹人</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Items total</source>
        <translation>專案合計</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>職業</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>收款時間</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>列印次數</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Queue number</source>
        <translation>候診號</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of discount</source>
        <translation>優惠原因</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>實收</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>建檔日期</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Rounding off</source>
        <translation>去尾數</translation>
    </message>
    <message>
        <source>Seated at</source>
        <translation>入診時間</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>備用電話</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源管道</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation>牙位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Voids bill</source>
        <translation>沖銷帳單</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>終止原因</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>An Excel file that other programs can read. It is not encrypted unless you give it a password: keep it as safe as the clinic's data.</source>
        <translation>匯出為其他軟體也能開啟的 Excel 檔案。不設密碼就沒有加密，請像診所資料一樣妥善保管。</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>匯出 Excel</translation>
    </message>
    <message>
        <source>Left empty: no password. A forgotten one cannot be found again.</source>
        <translation>留空為不設密碼。密碼忘記後無法找回。</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>再輸一次(&amp;A)</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Family and same phone</source>
        <translation>家人與同一電話</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>監護人</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>開啟 {number}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 人</translation>
    </message>
</context>
<context>
    <name>FeeClass</name>
    <message>
        <source>Examination</source>
        <translation>檢查費</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>影像檢查費</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>化驗費</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料費</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>藥品費</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他費</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>掛號費</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>手術費</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治療費</translation>
    </message>
</context>
<context>
    <name>FeesPage</name>
    <message>
        <source>&amp;Bills</source>
        <translation>帳單(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;New bill</source>
        <translation>新建帳單(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New price item</source>
        <translation>新增專案(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Unpaid</source>
        <translation>欠款(&amp;U)</translation>
    </message>
    <message>
        <source>Bills of the day</source>
        <translation>當日帳單</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>顧客卡</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>新建帳單</translation>
    </message>
    <message>
        <source>New price item</source>
        <translation>新增收費項目</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>後一天</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>開啟帳單</translation>
    </message>
    <message>
        <source>Price &amp;list</source>
        <translation>價目表(&amp;L)</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>價目表</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>檢視單據</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Unpaid bills</source>
        <translation>欠款帳單</translation>
    </message>
    <message>
        <source>Void the bill</source>
        <translation>作廢帳單</translation>
    </message>
    <message>
        <source>Voided. The counter-entry is dated {day}.</source>
        <translation>已作廢，沖銷單日期為 {day}。</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作廢…</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齡</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>過敏史</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>證件類別</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵箱</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>緊急聯絡人</translation>
    </message>
    <message>
        <source>Emergency contact's phone</source>
        <translation>緊急聯絡人電話</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>監護人</translation>
    </message>
    <message>
        <source>Guardian's phone</source>
        <translation>監護人電話</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Introducer</source>
        <translation>介紹人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>職業</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>建檔日期</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>備用電話</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源管道</translation>
    </message>
    <message>
        <source>Whose phone</source>
        <translation>與顧客的關係</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>瀏覽(&amp;B)……</translation>
    </message>
    <message>
        <source>Back-up file</source>
        <translation>備份檔案</translation>
    </message>
    <message>
        <source>Back-ups (*.zip)</source>
        <translation>備份檔案 (*.zip)</translation>
    </message>
    <message>
        <source>Choose a back-up</source>
        <translation>選擇備份檔案</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>選擇檔案(&amp;C)…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx) or a CSV file. Columns may have any order and name.</source>
        <translation>支援 Excel 工作簿（.xlsx）和 CSV 檔案，列的順序和名稱不限。</translation>
    </message>
    <message>
        <source>Choose the customer list</source>
        <translation>選擇顧客名單</translation>
    </message>
    <message>
        <source>Drop your customer list here</source>
        <translation>把顧客名單拖到這裡</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what will be imported.</source>
        <translation>確認匯入內容之前，不會更改任何資料。</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.xlsm *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即備份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>立即核對(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>還原備份(&amp;R)…</translation>
    </message>
    <message>
        <source>Back up to a &amp;folder…</source>
        <translation>備份到資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Back-up</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在備份……</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>核對資料</translation>
    </message>
    <message>
        <source>Checking the data…</source>
        <translation>正在核對資料…</translation>
    </message>
    <message>
        <source>Choose a folder for the back-up</source>
        <translation>選擇存放備份的資料夾</translation>
    </message>
    <message>
        <source>Customers, appointments, bills and payments as an Excel workbook.</source>
        <translation>把顧客、約診、帳單和收款匯出為 Excel 檔案。</translation>
    </message>
    <message>
        <source>Everything is as it should be: {customers} customers, {appointments} appointments, {bills} bills.</source>
        <translation>一切正常：顧客 {customers} 位，約診 {appointments} 條，帳單 {bills} 張。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在匯出…</translation>
    </message>
    <message>
        <source>Last back-up: {when}, {file}</source>
        <translation>上次備份：{when}，{file}</translation>
    </message>
    <message>
        <source>One encrypted file, opened and checked after it is made. Keep one outside this computer, on a USB stick for example.</source>
        <translation>備份為一個加密檔案，做好後會自動開啟核對。請在本機之外再留一份，比如放在 隨身碟裡。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Puts a back-up in the place of what is here now. That is kept beside it.</source>
        <translation>用備份替換現在的資料。現有資料會另存一份。</translation>
    </message>
    <message>
        <source>Reads every row: the file, the audit, the money, the search, the book.</source>
        <translation>逐條核對：資料檔案、操作紀錄、金額、搜尋和約診。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>The back-up was made, opened and checked: {file}</source>
        <translation>備份完成，已開啟核對：{file}</translation>
    </message>
    <message>
        <source>There is no back-up yet.</source>
        <translation>還沒有備份。</translation>
    </message>
    <message>
        <source>Written: {file} ({rows} rows)</source>
        <translation>已匯出：{file}（{rows} 行）</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Doctors for this</source>
        <translation>能看這個的醫師</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>頁面與操作</translation>
    </message>
    <message>
        <source>New customer “{typed}”</source>
        <translation>新建顧客「{typed}」</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近開啟</translation>
    </message>
    <message>
        <source>free {when}</source>
        <translation>空檔 {when}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Clinic Desk</source>
        <translation>診所櫃檯</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>&amp;Book</source>
        <translation>約診(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>顧客(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Price list</source>
        <translation>價目表(&amp;P)</translation>
    </message>
    <message>
        <source>Bills are then typed with two letters and Enter.</source>
        <translation>之後開單隻需兩個首字母加回車。</translation>
    </message>
    <message>
        <source>Book the first visit</source>
        <translation>約診第一位顧客</translation>
    </message>
    <message>
        <source>Bring your customers</source>
        <translation>匯入顧客</translation>
    </message>
    <message>
        <source>From a workbook (Excel, CSV), or register them one by one.</source>
        <translation>從 Excel、CSV 表格匯入，或逐個登記。</translation>
    </message>
    <message>
        <source>Type four digits of a phone; the next free times are offered.</source>
        <translation>輸入手機號碼後四位，程式會給出最近空檔。</translation>
    </message>
    <message>
        <source>Welcome. Three steps to the first working day</source>
        <translation>歡迎使用。三步開始第一天</translation>
    </message>
    <message>
        <source>Write the price list</source>
        <translation>填寫價目表</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選擇(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a folder for the power-cut sheets</source>
        <translation>選擇存放停電備用表的資料夾</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>No folder: nothing is written</source>
        <translation>未選資料夾：不生成</translation>
    </message>
</context>
<context>
    <name>ForgotPinDialog</name>
    <message>
        <source>&amp;Owner</source>
        <translation>負責人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>還原碼(&amp;R)</translation>
    </message>
    <message>
        <source>A new PIN for the owner</source>
        <translation>重設負責人密碼</translation>
    </message>
    <message>
        <source>From the recovery sheet that was printed at set-up. Others ask the owner.</source>
        <translation>見首次設定時列印的還原憑證。其他人請找負責人重設。</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>新密碼(&amp;P)</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>再輸一次(&amp;A)</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>仍然約診</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Customer card</source>
        <translation>顧客卡</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>數字鍵</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>切換頁面</translation>
    </message>
    <message>
        <source>Search by phone or number</source>
        <translation>按電話或編號搜尋</translation>
    </message>
</context>
<context>
    <name>FreePanel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n 分鐘</numerusform></translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>任何醫師</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Next free time</source>
        <translation>最近空檔</translation>
    </message>
    <message>
        <source>Nothing is free for half a year. Try a shorter visit or fewer wishes.</source>
        <translation>半年內沒有空檔。可縮短時長或放寬條件。</translation>
    </message>
    <message>
        <source>{day}: {reason}</source>
        <translation>{day}：{reason}</translation>
    </message>
</context>
<context>
    <name>FreedPanel</name>
    <message>
        <source>Copy phone</source>
        <translation>複製電話</translation>
    </message>
    <message>
        <source>Freed time</source>
        <translation>空出時段</translation>
    </message>
    <message>
        <source>Give this person the time</source>
        <translation>把時段給此人</translation>
    </message>
    <message>
        <source>How the call went; on to the next</source>
        <translation>通話結果，轉到下一位</translation>
    </message>
    <message>
        <source>Nobody on the wait list, and no recall, suits this time.</source>
        <translation>候補和逾期複查中沒有適合該時段的人。</translation>
    </message>
    <message>
        <source>This time is taken or past.</source>
        <translation>該時段已有約診或已過。</translation>
    </message>
    <message>
        <source>When a visit breaks, whoever could take its time is listed here.</source>
        <translation>有約診取消或未到診時，可以補上的人會列在這裡。</translation>
    </message>
    <message>
        <source>Who could take it</source>
        <translation>誰可以來</translation>
    </message>
    <message>
        <source>{doctor}  {day} {start} - {end} is free ({minutes} min)</source>
        <translation>{doctor}  {day} {start}-{end} 空出（{minutes} 分鐘）</translation>
    </message>
    <message>
        <source>{when} is free now.</source>
        <translation>{when} 現在空出來了。</translation>
    </message>
</context>
<context>
    <name>Fullness</name>
    <message>
        <source>Busy</source>
        <translation>較滿</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空閒</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>已滿</translation>
    </message>
</context>
<context>
    <name>GuardianEdit</name>
    <message>
        <source>Find by name or phone, or write the name</source>
        <translation>按姓名或電話查詢，也可直接寫姓名</translation>
    </message>
    <message>
        <source>{name}, same phone</source>
        <translation>{name}（同一電話）</translation>
    </message>
</context>
<context>
    <name>Half</name>
    <message>
        <source>Afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>上午</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午節</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>勞動節</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>中秋節</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>國慶節</translation>
    </message>
    <message>
        <source>New Year's Day</source>
        <translation>元旦</translation>
    </message>
    <message>
        <source>Qingming</source>
        <translation>清明節</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春節</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>抗戰勝利紀念日</translation>
    </message>
</context>
<context>
    <name>HolidayKind</name>
    <message>
        <source>Day of rest</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Make-up workday</source>
        <translation>補班日</translation>
    </message>
</context>
<context>
    <name>HolidayPolicy</name>
    <message>
        <source>Closed at Spring Festival only</source>
        <translation>僅春節休診</translation>
    </message>
    <message>
        <source>Closed on all public holidays</source>
        <translation>國定假日全部休診</translation>
    </message>
    <message>
        <source>Open on public holidays</source>
        <translation>節假日照常營業</translation>
    </message>
</context>
<context>
    <name>HolidaySource</name>
    <message>
        <source>Entered here</source>
        <translation>手工錄入</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>預估</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>官方</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>Closed</source>
        <translation>停診</translation>
    </message>
</context>
<context>
    <name>HoursSection</name>
    <message>
        <source>&amp;Add a day…</source>
        <translation>新增日期(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Copy Monday to Friday</source>
        <translation>週一複製到週五(&amp;C)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>停診</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>特殊日期</translation>
    </message>
    <message>
        <source>Holi&amp;days and other days…</source>
        <translation>節假日與特殊日期(&amp;D)…</translation>
    </message>
    <message>
        <source>Holidays and days with other hours stand here.</source>
        <translation>節假日和臨時調整營業時間的日子列在這裡。</translation>
    </message>
    <message>
        <source>Type for example 9-12 13:30-18. An empty line is a closed day.</source>
        <translation>直接輸入，例如 9-12 13:30-18。留空表示當天休息。</translation>
    </message>
</context>
<context>
    <name>IdKind</name>
    <message>
        <source>Birth certificate</source>
        <translation>出生醫學證明</translation>
    </message>
    <message>
        <source>Foreigner's residence permit</source>
        <translation>外國人永久居留身分證</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他證件</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>護照</translation>
    </message>
    <message>
        <source>Residence permit (Hong Kong, Macau)</source>
        <translation>港澳居民居住證</translation>
    </message>
    <message>
        <source>Residence permit (Taiwan)</source>
        <translation>臺灣居民居住證</translation>
    </message>
    <message>
        <source>Resident ID card</source>
        <translation>居民身分證</translation>
    </message>
    <message>
        <source>Travel permit (Hong Kong, Macau)</source>
        <translation>港澳居民來往內地通行證</translation>
    </message>
    <message>
        <source>Travel permit (Taiwan)</source>
        <translation>臺灣居民來往大陸通行證</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Import {count}</source>
        <translation>匯入 {count} 位(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>正在逐行檢查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>對應列</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>匯入顧客</translation>
    </message>
    <message>
        <source>Importing {count} customers</source>
        <translation>正在匯入 {count} 位顧客</translation>
    </message>
    <message>
        <source>Nobody in this file is new: there is nothing to do.</source>
        <translation>檔案中沒有新顧客，無需匯入。</translation>
    </message>
    <message>
        <source>Other changes wait until this is finished. A stop leaves nothing behind.</source>
        <translation>匯入完成前，其他修改需要等待。中途停止不會留下任何資料。</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在讀取 {file}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Save the rows to correct</source>
        <translation>匯出待修改的行</translation>
    </message>
    <message>
        <source>Saved: {file}. Correct it there and import it again.</source>
        <translation>已儲存：{file}。請在檔案中修改後重新匯入。</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>正在儲存 {file}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>{name} - to correct.xlsx</source>
        <translation>{name}-待修改.xlsx</translation>
    </message>
</context>
<context>
    <name>InsistDialog</name>
    <message>
        <source>&amp;Do it anyway</source>
        <translation>仍要安排(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>快捷鍵</translation>
    </message>
</context>
<context>
    <name>KnownNotice</name>
    <message>
        <source>&amp;Open this card</source>
        <translation>開啟此顧客(&amp;O)</translation>
    </message>
    <message>
        <source>May be registered already</source>
        <translation>可能已經登記過</translation>
    </message>
    <message>
        <source>Open this card</source>
        <translation>開啟此顧客</translation>
    </message>
    <message>
        <source>Same phone: {names}</source>
        <translation>同一電話：{names}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 人</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Look at the demo clinic first</source>
        <translation>先看看演示診所</translation>
    </message>
    <message>
        <source>Restore a back-up instead…</source>
        <translation>改為還原備份……</translation>
    </message>
    <message>
        <source>You can change it at any time; papers may be in another.</source>
        <translation>以後可以隨時更改；列印單據可以用另一種語言。</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message numerus="yes">
        <source>%n patient(s) to call</source>
        <translation><numerusform>需致電 %n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) affected</source>
        <translation><numerusform>影響 %n 個約診</numerusform></translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>醫師(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>從(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>現在(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save and call</source>
        <translation>儲存並通知(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>Annual leave</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Doctor away</source>
        <translation>醫師停診</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家事</translation>
    </message>
    <message>
        <source>From &amp;tomorrow</source>
        <translation>明天起(&amp;T)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>No visit is affected.</source>
        <translation>沒有受影響的約診。</translation>
    </message>
    <message>
        <source>One &amp;week</source>
        <translation>一週(&amp;W)</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>Toda&amp;y</source>
        <translation>今天(&amp;Y)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>進修</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>Same ID number</source>
        <translation>身分證字號相同</translation>
    </message>
    <message>
        <source>Same name and birth date</source>
        <translation>姓名和出生日期相同</translation>
    </message>
    <message>
        <source>Same name and phone</source>
        <translation>姓名和電話相同</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>加入(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>收費項目(&amp;I)</translation>
    </message>
    <message>
        <source>Change &amp;line</source>
        <translation>修改(&amp;L)</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>優惠折扣</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation>牙位</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Arrived</source>
        <translation>到院</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>病患</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>入座</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Copy phone</source>
        <translation>複製電話</translation>
    </message>
    <message>
        <source>Phone numbers are hidden here.</source>
        <translation>此處電話已隱藏。</translation>
    </message>
    <message>
        <source>The phone number is copied.</source>
        <translation>電話已複製。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>&amp;Tell…</source>
        <translation>告知病患(&amp;T)…</translation>
    </message>
    <message>
        <source>Who could &amp;come?</source>
        <translation>誰能來(&amp;C)?</translation>
    </message>
    <message>
        <source>{when} is free again, and somebody waits for such a time.</source>
        <translation>{when} 空出來了,有人在等這樣的時間。</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>選擇圖片(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>圖片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Roomy lines</source>
        <translation>寬鬆排列(&amp;R)</translation>
    </message>
    <message>
        <source>From anywhere: Ctrl and + or −</source>
        <translation>任何頁面都可以按 Ctrl 和 + 或 − 調整</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>淺色/深色</translation>
    </message>
    <message>
        <source>Of the window. Papers have a language of their own, see Clinic.</source>
        <translation>介面語言。單據語言在「診所」裡設定。</translation>
    </message>
    <message>
        <source>Others who sign in at this computer keep their own.</source>
        <translation>只對您本人生效，不影響其他人。</translation>
    </message>
    <message>
        <source>Taller fields and lists, easier to hit on a touch screen.</source>
        <translation>輸入框和清單行更高，觸控式螢幕更好點。</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Clinic Desk</source>
        <translation>診所櫃檯</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Allergy or alert</source>
        <translation>過敏或提醒</translation>
    </message>
    <message>
        <source>At the patient's home</source>
        <translation>上門</translation>
    </message>
    <message>
        <source>Bill made</source>
        <translation>已開單</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>初診</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>系列約診</translation>
    </message>
    <message>
        <source>Owes money</source>
        <translation>有欠款</translation>
    </message>
    <message>
        <source>Seen first</source>
        <translation>優先</translation>
    </message>
    <message>
        <source>Would come sooner</source>
        <translation>願提前</translation>
    </message>
</context>
<context>
    <name>ModeRow</name>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>跟隨系統(&amp;Y)</translation>
    </message>
    <message>
        <source>Ligh&amp;t</source>
        <translation>淺色(&amp;T)</translation>
    </message>
</context>
<context>
    <name>MomentRow</name>
    <message>
        <source>Time, empty for the whole day</source>
        <translation>時間，不填為全天</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>全天</translation>
    </message>
</context>
<context>
    <name>MoneyColumn</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n 天</numerusform></translation>
    </message>
    <message>
        <source>Bills today</source>
        <translation>今日帳單</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Debts, the oldest first</source>
        <translation>欠款，最早的在前</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>No bills yet today, and nobody owes anything.</source>
        <translation>今天還沒有帳單，也沒有人欠款。</translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation>今日實收</translation>
    </message>
    <message>
        <source>Taken today {amount}</source>
        <translation>今日實收 {amount}</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>This is not an amount: type for example 1280 or 12.50.</source>
        <translation>金額看不懂，請輸入例如 1280 或 12.50。</translation>
    </message>
</context>
<context>
    <name>MonthBoard</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n 人</numerusform></translation>
    </message>
    <message>
        <source>Month of the book</source>
        <translation>約診月曆</translation>
    </message>
    <message>
        <source>Nothing free</source>
        <translation>無空檔</translation>
    </message>
    <message>
        <source>{hours} h free</source>
        <translation>空 {hours} 小時</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min free</source>
        <translation>空 {hours} 小時 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min free</source>
        <translation>空 {minutes} 分</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Days of the month</source>
        <translation>本月日期</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上個月</translation>
    </message>
</context>
<context>
    <name>MoveList</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation><numerusform>已處理 %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation><numerusform>剩餘 %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation><numerusform>已接通 %n</numerusform></translation>
    </message>
    <message>
        <source>A time that was offered has been given away: the list is new.</source>
        <translation>推薦的時間已被佔用，清單已更新。</translation>
    </message>
    <message>
        <source>No visit has to be moved.</source>
        <translation>目前沒有需要改約的約診。</translation>
    </message>
    <message>
        <source>To be moved</source>
        <translation>待改約</translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>Age</source>
        <translation>年齡</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Cancelled by clinic</source>
        <translation>診所取消</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>複製電話</translation>
    </message>
    <message>
        <source>Copy what to say</source>
        <translation>複製話術</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>顧客卡</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>最近通話</translation>
    </message>
    <message>
        <source>Look for another time</source>
        <translation>另找時間</translation>
    </message>
    <message>
        <source>Move to the time offered, next person</source>
        <translation>改到推薦的時間，轉到下一位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No answer, will call back, message left</source>
        <translation>無人接聽、稍後回電、已留言</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Put on the wait list</source>
        <translation>轉入候補</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>在約診板上顯示</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>NotesColumn</name>
    <message>
        <source>Back up &amp;now</source>
        <translation>立即備份(&amp;N)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在備份……</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Birthdays today</source>
        <translation>今天生日</translation>
    </message>
    <message>
        <source>Fell out</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Last back-up {when}</source>
        <translation>上次備份 {when}</translation>
    </message>
    <message>
        <source>Missed or cancelled today</source>
        <translation>今天未到診或取消</translation>
    </message>
    <message>
        <source>No back-up yet</source>
        <translation>還沒有備份</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>未標記</translation>
    </message>
    <message>
        <source>Not marked, last seven days</source>
        <translation>近七天未標記</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備忘</translation>
    </message>
    <message>
        <source>Nothing to remember today.</source>
        <translation>今天沒有要記的事。</translation>
    </message>
    <message>
        <source>turns {age}</source>
        <translation>{age} 歲</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this message away</source>
        <translation>關閉提示</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Type a number from {low} to {high}.</source>
        <translation>請輸入 {low} 到 {high} 之間的數字。</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Free times</source>
        <translation>空檔</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Left unseen</source>
        <translation>未看診離開</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未到診</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Call went…</source>
        <translation>通話結果</translation>
    </message>
    <message>
        <source>How the call went (1 to 5)</source>
        <translation>通話結果（1 至 5）</translation>
    </message>
</context>
<context>
    <name>OutsideHours</name>
    <message numerus="yes">
        <source>%n visit(s) must be moved now: they are listed under Appointments.</source>
        <translation><numerusform>現有 %n 個約診需改約，已列在「約診」中。</numerusform></translation>
    </message>
    <message>
        <source>Open appointments</source>
        <translation>開啟約診</translation>
    </message>
</context>
<context>
    <name>OwnerStep</name>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>4 to 12 digits, not all the same and not in a row.</source>
        <translation>4 到 12 位數字，不能全部相同，也不能連號。</translation>
    </message>
    <message>
        <source>I &amp;treat patients: give me a column in the book</source>
        <translation>我也接診：在約診表中為我設一列(&amp;T)</translation>
    </message>
    <message>
        <source>Only where nobody else can reach this computer.</source>
        <translation>僅在其他人接觸不到這臺電腦時使用。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>PIN a&amp;gain</source>
        <translation>再輸一次(&amp;G)</translation>
    </message>
    <message>
        <source>Sign in &amp;without a PIN</source>
        <translation>登入不用密碼(&amp;W)</translation>
    </message>
    <message>
        <source>The owner may do everything, adds the others and gives them their rights.</source>
        <translation>負責人擁有全部許可權，可以新增員工並分配許可權。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁 共 {pages} 頁</translation>
    </message>
</context>
<context>
    <name>PayBar</name>
    <message>
        <source>Change to give</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>More &amp;ways</source>
        <translation>更多方式(&amp;W)</translation>
    </message>
    <message>
        <source>Not by this way</source>
        <translation>不用此方式</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>已付清</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>還差</translation>
    </message>
</context>
<context>
    <name>PayDialog</name>
    <message>
        <source>&amp;Take payment</source>
        <translation>收款(&amp;T)</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Pay what is owed</source>
        <translation>補交欠款</translation>
    </message>
</context>
<context>
    <name>PaymentWay</name>
    <message>
        <source>Alipay</source>
        <translation>支付寶</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>信用卡/金融卡</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>銀行轉賬</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Digital yuan</source>
        <translation>數字人民幣</translation>
    </message>
    <message>
        <source>Family account</source>
        <translation>家庭共濟賬戶</translation>
    </message>
    <message>
        <source>Group-buy voucher</source>
        <translation>團購券核銷</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>分期付款</translation>
    </message>
    <message>
        <source>Insurance personal account</source>
        <translation>醫保個人賬戶</translation>
    </message>
    <message>
        <source>Insurance pool</source>
        <translation>健保給付</translation>
    </message>
    <message>
        <source>Insurer direct</source>
        <translation>商保直付</translation>
    </message>
    <message>
        <source>Joint QR code</source>
        <translation>整合收款碼</translation>
    </message>
    <message>
        <source>UnionPay app</source>
        <translation>雲閃付</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>適合頁寬</translation>
    </message>
    <message>
        <source>Page {now} of {all}</source>
        <translation>第 {now} 頁，共 {all} 頁</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存為(&amp;A)…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存為</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整頁</translation>
    </message>
</context>
<context>
    <name>PeopleEdit</name>
    <message>
        <source>&amp;Add a person</source>
        <translation>新增員工(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>{months} mo</source>
        <translation>{months}個月</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years}歲</translation>
    </message>
</context>
<context>
    <name>PersonBox</name>
    <message numerus="yes">
        <source>Called %n time(s)</source>
        <translation><numerusform>已撥 %n 次</numerusform></translation>
    </message>
    <message>
        <source>Guardian: {name}</source>
        <translation>監護人：{name}</translation>
    </message>
    <message>
        <source>No phone known</source>
        <translation>沒有電話</translation>
    </message>
    <message>
        <source>Nothing free in 90 days. F: other time.</source>
        <translation>90 天內沒有空檔。按 F 另找時間。</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years}歲</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation><numerusform>其中臨時取消 %n 次</numerusform></translation>
    </message>
    <message>
        <source>Booked: {visits}</source>
        <translation>已約：{visits}</translation>
    </message>
    <message>
        <source>Name, pinyin or last digits of a phone</source>
        <translation>姓名、拼音或手機尾號</translation>
    </message>
    <message>
        <source>New customer “{text}”</source>
        <translation>新顧客「{text}」</translation>
    </message>
    <message>
        <source>On the wait list: {services}</source>
        <translation>候補中：{services}</translation>
    </message>
    <message numerus="yes">
        <source>cancelled %n time(s)</source>
        <translation><numerusform>取消 %n 次</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>missed %n time(s)</source>
        <translation><numerusform>未到診 %n 次</numerusform></translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years}歲</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>This is not a telephone number.</source>
        <translation>電話號碼不對，請檢查。</translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>About this phone</source>
        <translation>電話說明</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>Take this number away</source>
        <translation>移除此號碼</translation>
    </message>
    <message>
        <source>Whose phone</source>
        <translation>與顧客的關係</translation>
    </message>
    <message>
        <source>after 6 pm…</source>
        <translation>18點後再打……</translation>
    </message>
</context>
<context>
    <name>PhonesEdit</name>
    <message>
        <source>Another number</source>
        <translation>再加一個號碼</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 到 12 位數字</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>我的 PIN</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>新密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Only where nobody else comes near this computer.</source>
        <translation>僅限旁人接觸不到這臺電腦時使用。</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>再輸一次(&amp;A)</translation>
    </message>
    <message>
        <source>PIN &amp;until now</source>
        <translation>原 PIN(&amp;U)</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>{name}的 PIN</translation>
    </message>
    <message>
        <source>Sign in &amp;without a PIN</source>
        <translation>登入不用密碼(&amp;W)</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>Carry to the board</source>
        <translation>帶到約診表</translation>
    </message>
    <message>
        <source>Copy instead</source>
        <translation>改為複製</translation>
    </message>
    <message>
        <source>Move instead</source>
        <translation>改為移動</translation>
    </message>
    <message>
        <source>Show on its day</source>
        <translation>檢視當天</translation>
    </message>
    <message>
        <source>Take off the pinboard</source>
        <translation>移出暫存區</translation>
    </message>
</context>
<context>
    <name>Pinboard</name>
    <message>
        <source>&amp;Pinboard</source>
        <translation>暫存區(&amp;P)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Drag a visit here or press P</source>
        <translation>把約診拖到這裡，或按 P</translation>
    </message>
    <message>
        <source>Go to the pinboard</source>
        <translation>轉到暫存區</translation>
    </message>
    <message>
        <source>On the pinboard: carry it to the board, arrows, Enter</source>
        <translation>暫存區：帶到約診表，方向鍵移動，Enter 放下</translation>
    </message>
    <message>
        <source>On the pinboard: copy instead of move, take off</source>
        <translation>暫存區：改為複製、移出</translation>
    </message>
    <message>
        <source>Pinboard</source>
        <translation>暫存區</translation>
    </message>
    <message>
        <source>Put the visit on the pinboard</source>
        <translation>把約診放入暫存區</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Open a day of the book first, then carry the visit there.</source>
        <translation>請先開啟某一天的約診表，再把約診帶過去。</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Settings, Clinic</source>
        <translation>設定 › 診所</translation>
    </message>
    <message>
        <source>Settings, Services: {service}</source>
        <translation>設定 › 服務專案：{service}</translation>
    </message>
    <message>
        <source>the customer's card</source>
        <translation>顧客資料</translation>
    </message>
    <message>
        <source>the visit itself: it has no service</source>
        <translation>這次約診還沒有選專案</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>瀏覽(&amp;B)……</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>匯出為</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Excel 檔案 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>PolicyRow</name>
    <message>
        <source>On public holidays</source>
        <translation>國定假日</translation>
    </message>
    <message>
        <source>Open on &amp;make-up workdays</source>
        <translation>補班日營業(&amp;M)</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview: {name}</source>
        <translation>預覽：{name}</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>&amp;Code</source>
        <translation>編碼(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>單價(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>單位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>生效日期(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation>類別(&amp;L)</translation>
    </message>
    <message>
        <source>Each, tooth, film…</source>
        <translation>次、顆、張……</translation>
    </message>
    <message>
        <source>Left empty, the next one is given.</source>
        <translation>留空則自動編碼。</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備註(&amp;O)</translation>
    </message>
    <message>
        <source>New price item</source>
        <translation>新增收費項目</translation>
    </message>
    <message>
        <source>On o&amp;ffer</source>
        <translation>在用(&amp;F)</translation>
    </message>
    <message>
        <source>Price item</source>
        <translation>收費項目</translation>
    </message>
    <message>
        <source>Speci&amp;fication</source>
        <translation>規格(&amp;F)</translation>
    </message>
    <message>
        <source>What is included and what is not</source>
        <translation>包含與不包含的內容</translation>
    </message>
</context>
<context>
    <name>PricesView</name>
    <message>
        <source>Class</source>
        <translation>費用類別</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Find in the price list</source>
        <translation>在價目表中查詢</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>價目表</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>The price list is empty. Bills are typed fastest from a list.</source>
        <translation>價目表還是空的。有了價目表，開單最快。</translation>
    </message>
    <message>
        <source>Two letters, part of the name or the code</source>
        <translation>首字母、名稱或編碼</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mask phones</source>
        <translation>電話打碼(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>內容(&amp;W)</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>全部醫師</translation>
    </message>
    <message>
        <source>Choose at the right what to print.</source>
        <translation>請在右側選擇要列印的內容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Do&amp;ctor</source>
        <translation>醫師(&amp;C)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>No font has these characters, they are printed as □: {characters}</source>
        <translation>沒有字型包含這些字，列印為□：{characters}</translation>
    </message>
    <message>
        <source>Print from the book</source>
        <translation>列印約診單據</translation>
    </message>
    <message>
        <source>Saved as PDF.</source>
        <translation>已存為 PDF。</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>尺寸(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Child</source>
        <translation>兒童</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>殘障</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>老年人</translation>
    </message>
    <message>
        <source>Needs an escort</source>
        <translation>需陪同</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>孕婦</translation>
    </message>
    <message>
        <source>Serviceman</source>
        <translation>軍人</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
</context>
<context>
    <name>PriorityToggles</name>
    <message>
        <source>Read from the birth date</source>
        <translation>按出生日期判斷</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Making the demo clinic…</source>
        <translation>正在生成演示診所……</translation>
    </message>
    <message>
        <source>Preparing fonts…</source>
        <translation>正在準備字型……</translation>
    </message>
    <message>
        <source>Restoring the back-up…</source>
        <translation>正在還原備份……</translation>
    </message>
    <message>
        <source>“{work}” is still running. Quit again to stop it.</source>
        <translation>「{work}」還在進行。再次退出將中止它。</translation>
    </message>
</context>
<context>
    <name>QuantityField</name>
    <message>
        <source>This is not a quantity: type a whole number.</source>
        <translation>數量看不懂：請輸入整數。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n not billed yet</source>
        <translation><numerusform>%n 人未收費</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>%n 人候診</numerusform></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>約診</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>只顯示圖示</translation>
    </message>
    <message>
        <source>Show words</source>
        <translation>顯示文字</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Already past</source>
        <translation>已經過去</translation>
    </message>
    <message>
        <source>Clinic closed</source>
        <translation>診所休息</translation>
    </message>
    <message>
        <source>Doctor away</source>
        <translation>醫師不出診</translation>
    </message>
    <message>
        <source>Fully booked</source>
        <translation>已約滿</translation>
    </message>
    <message>
        <source>No opening is long enough</source>
        <translation>空檔不夠長</translation>
    </message>
    <message>
        <source>Not the wished day or half-day</source>
        <translation>不在期望的日期或時段</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>&amp;Last group of the code</source>
        <translation>還原碼最後一組(&amp;L)</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>新還原憑證</translation>
    </message>
    <message>
        <source>Print or save this sheet and put it in a safe place. Until you have typed the last group of its code below, the old sheet stays valid.</source>
        <translation>請列印或儲存這張憑證並妥善收好。在下面輸入還原碼的最後一組之前，舊憑證仍然有效。</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已列印。</translation>
    </message>
    <message>
        <source>Put the new code in &amp;force</source>
        <translation>啟用新還原碼(&amp;F)</translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation>還原憑證.pdf</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>A second print outside the clinic, in case of fire.</source>
        <translation>另列印一份存放在診所以外的地方，以防火災等意外。</translation>
    </message>
    <message>
        <source>Choose "Restore a back-up" and pick the newest back-up file.</source>
        <translation>選擇「還原備份」，選中最新的備份檔案。</translation>
    </message>
    <message>
        <source>Code made on {day}</source>
        <translation>生成日期 {day}</translation>
    </message>
    <message>
        <source>Confidential: do not photograph, do not send</source>
        <translation>機密：請勿拍照，請勿轉發</translation>
    </message>
    <message>
        <source>If this sheet is lost or was seen by others, make a new code in Settings; this one then opens nothing that is backed up afterwards.</source>
        <translation>如果遺失或被他人看到，請在「設定」裡換一個新的還原碼；之後的備份就不能再用舊碼開啟。</translation>
    </message>
    <message>
        <source>In a sealed envelope, in a safe or a locked drawer, away from the computer.</source>
        <translation>裝入信封封好，鎖進保險櫃或抽屜，不要放在電腦旁邊。</translation>
    </message>
    <message>
        <source>Install Clinic Desk and start it.</source>
        <translation>安裝並開啟 Clinic Desk。</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放地點</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Not together with the back-ups: the two of them open everything.</source>
        <translation>不要和備份放在一起：兩樣都拿到，就能看到全部資料。</translation>
    </message>
    <message>
        <source>On a new computer</source>
        <translation>換新電腦時</translation>
    </message>
    <message>
        <source>Only the digits 0 to 9 and letters; I, L, O and U do not occur. Capitals, small letters, blanks and hyphens make no difference.</source>
        <translation>只含數字 0–9 和英文字母，不含 I、L、O、U。輸入時不分大小寫，空格和連字元可有可無。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>還原碼</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>還原憑證</translation>
    </message>
    <message>
        <source>Sign in as before and look whether today's data is there.</source>
        <translation>照常登入，核對當天的資料是否都在。</translation>
    </message>
    <message>
        <source>Signature and date</source>
        <translation>簽字、日期</translation>
    </message>
    <message>
        <source>The clinic's data is stored encrypted. Should this computer break or be lost, a back-up is opened with the code below and with nothing else: no one, not even the maker of the program, can open it without.</source>
        <translation>診所的資料是加密儲存的。如果這臺電腦損壞或丟失，只能用下面的還原碼開啟備份。沒有它，任何人都打不開資料，軟體作者也不行。</translation>
    </message>
    <message>
        <source>The code also helps when the owner's PIN is lost: it sets a new one.</source>
        <translation>負責人忘記 PIN 時，也可用還原碼重新設定。</translation>
    </message>
    <message>
        <source>Type the recovery code when you are asked for it.</source>
        <translation>按提示輸入上面的還原碼。</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>如何保管</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>At work</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>兄弟姐妹</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父親</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>祖父母/外祖父母</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>監護人</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母親</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>親屬</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Son or daughter</source>
        <translation>子女</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Bill numbers that are missing: {count}.</source>
        <translation>缺少的帳單編號：{count} 個。</translation>
    </message>
    <message>
        <source>Bills whose items do not add up: {count}.</source>
        <translation>明細合計不符的帳單：{count} 張。</translation>
    </message>
    <message>
        <source>Bills whose payments do not add up: {count}.</source>
        <translation>收款合計不符的帳單：{count} 張。</translation>
    </message>
    <message>
        <source>Customers the search does not find: {count}.</source>
        <translation>搜尋不到的顧客：{count} 位。</translation>
    </message>
    <message>
        <source>Faults of the file: {count}. Restore a back-up.</source>
        <translation>資料檔案有 {count} 處錯誤，請還原備份。</translation>
    </message>
    <message>
        <source>Lines of the audit that were altered: {count}.</source>
        <translation>被改動過的操作紀錄：{count} 條。</translation>
    </message>
    <message>
        <source>Visits at the same time for which no reason was given: {count}.</source>
        <translation>時間重疊且沒有原因的約診：{count} 個。</translation>
    </message>
    <message>
        <source>Voided bills whose counter-entry does not balance them: {count}.</source>
        <translation>沖銷不平的作廢帳單：{count} 張。</translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message numerus="yes">
        <source>%n visit(s) of this series are still to come:</source>
        <translation><numerusform>本療程還有 %n 次未到的約診:</numerusform></translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>By the &amp;clinic</source>
        <translation>由診所取消(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ancel them</source>
        <translation>取消這些約診(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel the rest of the series</source>
        <translation>取消療程剩餘約診</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Put it in the place of what is here now</source>
        <translation>確認用它替換現在的資料(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>還原碼(&amp;R)</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>約診</translation>
    </message>
    <message>
        <source>Back-up &amp;file</source>
        <translation>備份檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>帳單</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>還原備份(&amp;S)</translation>
    </message>
    <message>
        <source>Reading the back-up…</source>
        <translation>正在讀取備份…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>軟體版本</translation>
    </message>
    <message>
        <source>Restore a back-up</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The clinic closes, the back-up is unpacked and checked, and takes the place of what is here now. That is kept beside it, so nothing is lost.</source>
        <translation>還原時會先關閉當前資料，解開並核對備份，再用備份替換。現有資料會另存一份，不會丟失。</translation>
    </message>
    <message>
        <source>This computer has no key to this back-up: the code is on the recovery sheet.</source>
        <translation>本機沒有這份備份的金鑰，還原碼印在還原憑證上。</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>瀏覽(&amp;B)……</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>還原碼(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back-up &amp;file</source>
        <translation>備份檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Back-ups (*.zip)</source>
        <translation>備份檔案 (*.zip)</translation>
    </message>
    <message>
        <source>Choose a back-up</source>
        <translation>選擇備份檔案</translation>
    </message>
    <message>
        <source>Only for a back-up made on another computer: from the recovery sheet.</source>
        <translation>僅當備份來自另一臺電腦時填寫，見還原憑證。</translation>
    </message>
    <message>
        <source>Restore a back-up</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>The back-up is unpacked and checked first. What is here now is kept beside it, so nothing is lost.</source>
        <translation>先解開並檢查備份，現有資料會另存一份，不會丟失。</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>&amp;Save the rows to correct…</source>
        <translation>匯出待修改的行(&amp;S)…</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>沒有需要更改的內容</translation>
    </message>
    <message>
        <source>{count} customers imported</source>
        <translation>已匯入 {count} 位顧客</translation>
    </message>
    <message>
        <source>{count} got a new number: theirs was taken</source>
        <translation>{count} 位的編號已被佔用，已重新編號</translation>
    </message>
    <message>
        <source>{count} of the new ones may be there twice: look again</source>
        <translation>{count} 位新顧客可能重複，請核對</translation>
    </message>
    <message>
        <source>{count} rows could not be used</source>
        <translation>{count} 行無法使用</translation>
    </message>
    <message>
        <source>{count} were there already and stay as they are</source>
        <translation>{count} 位此前已登記，保持不變</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>櫃檯</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>&amp;Every</source>
        <translation>間隔(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>星期(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;nds</source>
        <translation>結束(&amp;N)</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Name, pinyin, last digits of a phone, number… or what to do</source>
        <translation>姓名、拼音、電話尾號、編號……或要做的事</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>SearchPick</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>請從清單中選擇。</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Only these roles may change this: {roles}.</source>
        <translation>只有{roles}可以修改這裡。</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>&amp;Lock by itself</source>
        <translation>自動鎖定(&amp;L)</translation>
    </message>
    <message>
        <source>Change my &amp;PIN…</source>
        <translation>修改我的 PIN(&amp;P)…</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>我的 PIN</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>New recovery s&amp;heet…</source>
        <translation>重新生成還原憑證(&amp;H)…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>還原憑證</translation>
    </message>
    <message>
        <source>The code on it opens a back-up on a new computer. Make a new one when the sheet is lost or was seen by others: the old code then opens nothing new.</source>
        <translation>換電腦時，要用憑證上的還原碼才能開啟備份。憑證丟失或被人看到時請重新生成，之後的備份用舊碼就打不開了。</translation>
    </message>
    <message>
        <source>The new recovery code is in force. Destroy the old sheet, and make a back-up now.</source>
        <translation>新還原碼已啟用。請銷燬舊憑證，並馬上做一次備份。</translation>
    </message>
    <message>
        <source>When nobody has touched mouse or keyboard for so long. What is typed stays; Ctrl+L locks at once.</source>
        <translation>滑鼠鍵盤超過這段時間沒有動就鎖定，正在輸入的內容會保留。按 Ctrl+L 立即鎖定。</translation>
    </message>
    <message>
        <source>With it you sign in, and unlock the window. Nobody else needs to know it.</source>
        <translation>登入和解鎖時使用，不要告訴別人。</translation>
    </message>
    <message>
        <source>Your PIN was changed.</source>
        <translation>您的 PIN已修改。</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message numerus="yes">
        <source>%n kept</source>
        <translation><numerusform>保留 %n 個</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation><numerusform>改時間 %n 個</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation><numerusform>跳過 %n 個</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation><numerusform>%n 個待處理</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n 個約診</numerusform></translation>
    </message>
    <message>
        <source>&amp;Book all</source>
        <translation>全部約診(&amp;B)</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>有衝突</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Enter how often and how many visits; they are listed here.</source>
        <translation>填寫間隔和次數，約診會列在這裡。</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空閒</translation>
    </message>
    <message>
        <source>Free instead</source>
        <translation>可改到</translation>
    </message>
    <message>
        <source>Instead of {moment}</source>
        <translation>原定 {moment}</translation>
    </message>
    <message>
        <source>Instead of {moment}:</source>
        <translation>原定 {moment}，改到：</translation>
    </message>
    <message>
        <source>Keep… (K)</source>
        <translation>保留… (K)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已改時間</translation>
    </message>
    <message>
        <source>Other time… (O)</source>
        <translation>其他時間… (O)</translation>
    </message>
    <message>
        <source>Planned visits</source>
        <translation>計劃的約診</translation>
    </message>
    <message>
        <source>Recurring visits</source>
        <translation>週期約診</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>跳過 (S)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳過</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Take in again (S)</source>
        <translation>還原 (S)</translation>
    </message>
    <message>
        <source>Take the free time (P)</source>
        <translation>改到空檔 (P)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>&amp;Colour</source>
        <translation>顏色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Found by</source>
        <translation>檢索詞(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>時長(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Offered</source>
        <translation>可以約診(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Recall after</source>
        <translation>複查間隔(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Travel</source>
        <translation>路程(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>方式(&amp;W)</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Both stand in the text that is sent before the visit</source>
        <translation>這兩項會寫進就診前傳送的提醒</translation>
    </message>
    <message>
        <source>C&amp;hair or device</source>
        <translation>診療椅或裝置(&amp;H)</translation>
    </message>
    <message>
        <source>Earlier X-rays, the insurance card…</source>
        <translation>以前的X光片、醫保卡…</translation>
    </message>
    <message>
        <source>Eat before you come; it takes an hour…</source>
        <translation>請先進食；約需一小時…</translation>
    </message>
    <message>
        <source>How to &amp;prepare</source>
        <translation>就診須知(&amp;P)</translation>
    </message>
    <message>
        <source>Kept free before the visit, and again after it</source>
        <translation>就診前後各留出這段時間</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>新增專案</translation>
    </message>
    <message>
        <source>Other words for it, as callers say them</source>
        <translation>來電的人常用的其他叫法</translation>
    </message>
    <message>
        <source>What to &amp;bring</source>
        <translation>需攜帶(&amp;B)</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
</context>
<context>
    <name>ServicePick</name>
    <message>
        <source>Not on the price list: “{text}”</source>
        <translation>價目表外專案：「{text}」</translation>
    </message>
    <message>
        <source>Two letters, part of the name or the code</source>
        <translation>首字母、名稱或編碼</translation>
    </message>
</context>
<context>
    <name>ServicePlace</name>
    <message>
        <source>At the clinic, with a doctor</source>
        <translation>診所就診</translation>
    </message>
    <message>
        <source>At the patient's home</source>
        <translation>上門服務</translation>
    </message>
    <message>
        <source>On a device, without a doctor</source>
        <translation>裝置檢查，無需醫師</translation>
    </message>
</context>
<context>
    <name>ServicesDone</name>
    <message>
        <source>Services and their minutes</source>
        <translation>專案及時長</translation>
    </message>
    <message>
        <source>{service}: enter 5 to 480 minutes, in steps of 5.</source>
        <translation>{service}：請輸入5到480分鐘，須為5的倍數。</translation>
    </message>
</context>
<context>
    <name>ServicesSection</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation><numerusform>%n 個月</numerusform></translation>
    </message>
    <message>
        <source>At home</source>
        <translation>上門</translation>
    </message>
    <message>
        <source>Chair or room</source>
        <translation>診療椅或診室</translation>
    </message>
    <message>
        <source>Chairs and rooms</source>
        <translation>診療椅與診室</translation>
    </message>
    <message>
        <source>Chairs and rooms are optional.</source>
        <translation>診療椅和診室可以不填。</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>檢索詞</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>型別</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>New &amp;service…</source>
        <translation>新增專案(&amp;S)…</translation>
    </message>
    <message>
        <source>New c&amp;hair or room…</source>
        <translation>新增診療椅或診室(&amp;H)…</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>On a device</source>
        <translation>裝置檢查</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Recall after</source>
        <translation>複查間隔</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服務專案</translation>
    </message>
    <message>
        <source>What can be booked stands here.</source>
        <translation>可以約診的專案列在這裡。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>查詢設定</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>下一類設定</translation>
    </message>
    <message>
        <source>No setting of this name.</source>
        <translation>沒有找到這項設定。</translation>
    </message>
    <message>
        <source>Open the section</source>
        <translation>開啟該項設定</translation>
    </message>
    <message>
        <source>Save the section</source>
        <translation>儲存當前設定</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>上一類設定</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>設定分類</translation>
    </message>
</context>
<context>
    <name>SettingsRegister</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Age of the elderly</source>
        <translation>老年優先年齡</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>約診</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Chairs and rooms</source>
        <translation>診療椅與診室</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>核對資料</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>診所</translation>
    </message>
    <message>
        <source>Clinic's name</source>
        <translation>診所名稱</translation>
    </message>
    <message>
        <source>Clinic's telephone</source>
        <translation>診所電話</translation>
    </message>
    <message>
        <source>Data and back-ups</source>
        <translation>資料與備份</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>特殊日期</translation>
    </message>
    <message>
        <source>Emergency telephone</source>
        <translation>急診電話</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>匯出 Excel</translation>
    </message>
    <message>
        <source>Folder for tomorrow's sheets</source>
        <translation>次日約診表存放資料夾</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>每週營業時間</translation>
    </message>
    <message>
        <source>Kind of clinic</source>
        <translation>診所型別</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>單據語言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>Late cancellations</source>
        <translation>臨時取消</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>淺色/深色</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自動鎖定</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>診所標誌</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>候診時限</translation>
    </message>
    <message>
        <source>Medical insurance</source>
        <translation>醫保結算</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>我的 PIN</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>營業時間</translation>
    </message>
    <message>
        <source>Overdue treatments</source>
        <translation>就診超時</translation>
    </message>
    <message>
        <source>PINs of staff</source>
        <translation>員工 PIN</translation>
    </message>
    <message>
        <source>People, roles and rights</source>
        <translation>人員、角色與許可權</translation>
    </message>
    <message>
        <source>Power-cut sheets</source>
        <translation>停電備用表</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>國定假日</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>還原憑證</translation>
    </message>
    <message>
        <source>Restore a back-up</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Roomy lines</source>
        <translation>寬鬆排列</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Services and chairs</source>
        <translation>專案與診療椅</translation>
    </message>
    <message>
        <source>Services and their length</source>
        <translation>專案與時長</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Way to the clinic</source>
        <translation>交通路線</translation>
    </message>
    <message>
        <source>When they are written</source>
        <translation>每天生成時間</translation>
    </message>
    <message>
        <source>Working hours and days off</source>
        <translation>排班與休假</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未說明</translation>
    </message>
</context>
<context>
    <name>SheetKind</name>
    <message>
        <source>Appointment card</source>
        <translation>約診卡</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>當日約診表</translation>
    </message>
    <message>
        <source>Route slip</source>
        <translation>導診單</translation>
    </message>
    <message>
        <source>Week of a doctor</source>
        <translation>醫師周約診表</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>&amp;Last group of the code</source>
        <translation>還原碼最後一組(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>列印還原憑證(&amp;P)……</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>儲存為 PDF(&amp;S)……</translation>
    </message>
    <message>
        <source>All data is encrypted. If this computer breaks, only the code on this sheet opens a back-up: nobody else can, not even the maker of the program.</source>
        <translation>全部資料已加密。如果這臺電腦損壞，只有還原憑證上的還原碼能開啟備份，其他任何人（包括軟體作者）都打不開。</translation>
    </message>
    <message>
        <source>It stands on the sheet: print or save it first, and keep it in a safe place.</source>
        <translation>最後一組只印在還原憑證上：請先列印或儲存，並妥善保管。</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已列印。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>還原憑證</translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation>還原憑證.pdf</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Double click or N books in an empty place. F finds the next free time.</source>
        <translation>雙擊空位或按 N 約診，按 F 查最近空檔。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Clinic Desk</source>
        <translation>診所櫃檯</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>忘記密碼？</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>The new PIN is set. Sign in with it.</source>
        <translation>新密碼已設定，請用它登入。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>密碼錯誤次數過多，請在 {time} 後重試。</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>現在可以重試。</translation>
    </message>
    <message>
        <source>{name} has a form open. Signing in as somebody else discards it.</source>
        <translation>{name}有未儲存的表單，其他人登入後將被放棄。</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <source>&amp;Colour</source>
        <translation>顏色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Works here</source>
        <translation>在職(&amp;W)</translation>
    </message>
    <message>
        <source>Assistant physician</source>
        <translation>助理醫師</translation>
    </message>
    <message>
        <source>Associate chief physician</source>
        <translation>副主任醫師</translation>
    </message>
    <message>
        <source>Attending physician</source>
        <translation>主治醫師</translation>
    </message>
    <message>
        <source>Chief physician</source>
        <translation>主任醫師</translation>
    </message>
    <message>
        <source>Depar&amp;tment</source>
        <translation>科別(&amp;T)</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Head nurse</source>
        <translation>護理師長</translation>
    </message>
    <message>
        <source>Mandarin, Cantonese, English…</source>
        <translation>普通話、粵語、英語…</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>新增員工</translation>
    </message>
    <message>
        <source>Nothing ticked: all of them. Space ticks; type the minutes that differ.</source>
        <translation>一項都不勾選表示全部可做。空格勾選；時長不同的直接輸入分鐘數。</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>護理師</translation>
    </message>
    <message>
        <source>Ran&amp;k</source>
        <translation>職稱(&amp;K)</translation>
    </message>
    <message>
        <source>Resident physician</source>
        <translation>住院醫師</translation>
    </message>
    <message>
        <source>Sees &amp;patients: has a column on the board</source>
        <translation>接診，在約診表上有一列(&amp;P)</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>可做專案(&amp;V)</translation>
    </message>
    <message>
        <source>Sp&amp;ecialties</source>
        <translation>專長(&amp;E)</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技師</translation>
    </message>
    <message>
        <source>Words by which a doctor is found when booking: implants, braces…</source>
        <translation>約診時用來查詢醫師的詞，例如植牙、正畸</translation>
    </message>
</context>
<context>
    <name>StaffHoursDialog</name>
    <message>
        <source>&amp;Hours of their own</source>
        <translation>單獨排班(&amp;H)</translation>
    </message>
    <message>
        <source>Working hours of {name}</source>
        <translation>{name}的排班</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Hours…</source>
        <translation>排班(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新增(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;PIN…</source>
        <translation>PIN(&amp;P)…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>約診表</translation>
    </message>
    <message>
        <source>Days &amp;off…</source>
        <translation>休假(&amp;O)…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科別</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已離職</translation>
    </message>
    <message>
        <source>Nobody works here yet.</source>
        <translation>還沒有員工。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Sees patients</source>
        <translation>接診</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>專長</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Who left is not deleted: switch “works here” off, and old visits stay.</source>
        <translation>員工離職不用刪除：取消「在職」即可，以前的就診記錄會保留。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已設定</translation>
    </message>
</context>
<context>
    <name>StaffStep</name>
    <message>
        <source>&amp;Chairs or rooms</source>
        <translation>診療椅/診室(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>時間(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open on</source>
        <translation>營業日(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Public holidays</source>
        <translation>國定假日(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Staff</source>
        <translation>員工(&amp;S)</translation>
    </message>
    <message>
        <source>A first list is enough: everything here is in Settings too.</source>
        <translation>先填個大概即可，以後都能在「設定」裡修改。</translation>
    </message>
    <message>
        <source>Closed at Spring Festival only</source>
        <translation>僅春節休診</translation>
    </message>
    <message>
        <source>Closed on all public holidays</source>
        <translation>國定假日全部休診</translation>
    </message>
    <message>
        <source>For example 09:00-12:00 13:30-18:00. Days that differ come later.</source>
        <translation>例如 09:00-12:00 13:30-18:00。個別日期不同的以後再設。</translation>
    </message>
    <message>
        <source>Mon–Fri</source>
        <translation>週一至週五</translation>
    </message>
    <message>
        <source>Mon–Sat</source>
        <translation>週一至週六</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不設定</translation>
    </message>
    <message>
        <source>Open on &amp;make-up workdays</source>
        <translation>補班日營業(&amp;M)</translation>
    </message>
    <message>
        <source>Open on public holidays</source>
        <translation>節假日照常營業</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>每天營業</translation>
    </message>
    <message>
        <source>Staff and hours</source>
        <translation>員工與時間</translation>
    </message>
    <message>
        <source>The official days are in the calendar; single days can be changed there.</source>
        <translation>官方放假安排已錄入日曆，個別日期可在日曆中修改。</translation>
    </message>
    <message>
        <source>{services} services and {prices} example prices are put in as well.</source>
        <translation>同時會預置 {services} 個約診專案和 {prices} 條示例價格。</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Known</source>
        <translation>老顧客</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新顧客</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>無法識別</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>是哪一位？</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Clinic Desk is already open on this data; its window was brought forward.</source>
        <translation>診所櫃檯已開啟這份資料，視窗已切換到最前。</translation>
    </message>
    <message>
        <source>There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
        <translation>沒有可用的螢幕，無法開啟視窗（DISPLAY 和 WAYLAND_DISPLAY 都未設定）。</translation>
    </message>
    <message>
        <source>There is no screen, so the demo is rehearsed without one. The results will be in {folder}.</source>
        <translation>沒有可用的螢幕，將在後臺演練演示診所，結果儲存在 {folder}。</translation>
    </message>
</context>
<context>
    <name>StartRow</name>
    <message>
        <source> min</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>每人分鐘數</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>each</source>
        <translation>每人</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>Amount in capitals</source>
        <translation>國字大寫金額</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>實收</translation>
    </message>
    <message>
        <source>Amount refunded</source>
        <translation>實退</translation>
    </message>
    <message>
        <source>Amount to refund</source>
        <translation>應退</translation>
    </message>
    <message>
        <source>Amounts are in yuan. This statement of fees is not an invoice.</source>
        <translation>金額單位：人民幣元。本清單為費用明細，不是收據。</translation>
    </message>
    <message>
        <source>Billed at</source>
        <translation>收費時間</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>批價人員</translation>
    </message>
    <message>
        <source>Cashier: {cashier}</source>
        <translation>批價人員：{cashier}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Date of visit</source>
        <translation>就診日期</translation>
    </message>
    <message>
        <source>Debt cancelled</source>
        <translation>沖銷欠款</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科別</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>優惠折扣</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Fee statement</source>
        <translation>門診費用明細</translation>
    </message>
    <message>
        <source>Fee statements {first} to {last}</source>
        <translation>門診費用明細 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>醫保類別</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Items total</source>
        <translation>專案合計</translation>
    </message>
    <message>
        <source>Medical record no.</source>
        <translation>病歷號碼</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>{number}號</translation>
    </message>
    <message>
        <source>No. {number}, voids {voided}</source>
        <translation>單號 {number}，沖銷 {voided}</translation>
    </message>
    <message>
        <source>Not an invoice</source>
        <translation>非收據</translation>
    </message>
    <message>
        <source>Outstanding debt</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation>自付金額</translation>
    </message>
    <message>
        <source>Paid by insurance</source>
        <translation>醫保支付</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>病患</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>本次點數</translation>
    </message>
    <message>
        <source>Points left</source>
        <translation>可用點數</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Printed {at}</source>
        <translation>列印時間：{at}</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Refund statement</source>
        <translation>門診退費清單</translation>
    </message>
    <message>
        <source>Reprint {count}</source>
        <translation>補打 第 {count} 次</translation>
    </message>
    <message>
        <source>Rounding off</source>
        <translation>去尾數</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>收費專用章</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>性別/年齡</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小計</translation>
    </message>
    <message>
        <source>Tooth {tooth}</source>
        <translation>牙位 {tooth}</translation>
    </message>
    <message>
        <source>{age} y</source>
        <translation>{age} 歲</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message numerus="yes">
        <source>%n time(s); the next is a reprint</source>
        <translation><numerusform>已列印 %n 次，再列印會標「補打」</numerusform></translation>
    </message>
    <message>
        <source>&amp;Customer card</source>
        <translation>顧客卡(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>作廢(&amp;V)…</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>開單</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Fee statement {number}</source>
        <translation>門診費用明細 {number}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未列印</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>紙張(&amp;A)</translation>
    </message>
    <message>
        <source>Pa&amp;y what is owed…</source>
        <translation>補交欠款(&amp;Y)…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Saved as PDF.</source>
        <translation>已存為 PDF。</translation>
    </message>
    <message>
        <source>Show refund</source>
        <translation>檢視退費單</translation>
    </message>
    <message>
        <source>This bill is voided: hand out the paper of the refund instead.</source>
        <translation>此帳單已作廢：請改為列印退費單。</translation>
    </message>
    <message>
        <source>Voided by</source>
        <translation>沖銷單號</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>沖銷帳單</translation>
    </message>
</context>
<context>
    <name>StatementKind</name>
    <message>
        <source>Bill</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退費</translation>
    </message>
</context>
<context>
    <name>StepKind</name>
    <message>
        <source>closed</source>
        <translation>休診</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>計時</translation>
    </message>
    <message>
        <source>no workday</source>
        <translation>非工作日</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>workday</source>
        <translation>工作日</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>Appointments</source>
        <translation>約診</translation>
    </message>
    <message>
        <source>Bill items</source>
        <translation>帳單明細</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>帳單</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款記錄</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Colour {number} of {all}</source>
        <translation>顏色 {number}/{all}</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>&amp;Book</source>
        <translation>約診(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>改約(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始時間(&amp;S)</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>約診該時段</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>日期(&amp;Y)</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>{first} 至 {last} 之間均可</translation>
    </message>
    <message>
        <source>Move to this time</source>
        <translation>改到該時段</translation>
    </message>
</context>
<context>
    <name>TakenBar</name>
    <message>
        <source>Nothing was taken yet.</source>
        <translation>還沒有收款。</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>實收</translation>
    </message>
</context>
<context>
    <name>TellDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Offered another time</source>
        <translation>已提出可改約(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>已告知(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Who tells</source>
        <translation>告知人(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;pologised</source>
        <translation>已致歉(&amp;P)</translation>
    </message>
    <message>
        <source>Queue no. {number}</source>
        <translation>{number} 號</translation>
    </message>
    <message>
        <source>Still about (&amp;min)</source>
        <translation>還等幾分鐘(M)</translation>
    </message>
    <message>
        <source>Tell the patient</source>
        <translation>告知病患</translation>
    </message>
    <message>
        <source>Told at {at} by {who}: still {minutes} min</source>
        <translation>{at} 由{who}告知：還要 {minutes} 分鐘</translation>
    </message>
    <message numerus="yes">
        <source>waited %n min</source>
        <translation><numerusform>已等 %n 分鐘</numerusform></translation>
    </message>
    <message>
        <source>“{customer}, I am very sorry that you have to wait. {doctor} needs more time with the patient before you: it will be about {minutes} more minutes. May I bring you some water, or find you another time?”</source>
        <translation>「{customer}，非常抱歉讓您久等了。{doctor}前一位病患的治療比預計時間長，大約還要 {minutes} 分鐘。您可以先喝杯水，或者我幫您改個時間。」</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>This is not a time: type for example 930 or 14:15.</source>
        <translation>時間看不懂，請輸入例如 930 或 14:15。</translation>
    </message>
</context>
<context>
    <name>TimesGrid</name>
    <message>
        <source>Visits of the day</source>
        <translation>當天約診</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Arrived</source>
        <translation>已報到</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在備份……</translation>
    </message>
    <message>
        <source>Bill the visit</source>
        <translation>為就診收費</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>前一欄</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完診</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>看診中</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未到診</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>後一欄</translation>
    </message>
    <message>
        <source>Open the customer or the bill</source>
        <translation>開啟顧客或帳單</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>候診</translation>
    </message>
    <message>
        <source>Waiting room: tell, seat, check in</source>
        <translation>候診：告知、請入診間、報到</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Demo clinic: made-up people</source>
        <translation>演示診所（虛構人物）</translation>
    </message>
    <message>
        <source>Hide private data</source>
        <translation>隱私模式</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Show private data</source>
        <translation>退出隱私模式</translation>
    </message>
</context>
<context>
    <name>TotalView</name>
    <message>
        <source>Amount due</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>優惠折扣</translation>
    </message>
    <message>
        <source>Items total</source>
        <translation>專案合計</translation>
    </message>
    <message>
        <source>Rounding off</source>
        <translation>去尾數</translation>
    </message>
</context>
<context>
    <name>Touches</name>
    <message>
        <source>Bill</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{day} day {number}</source>
        <translation>{day} 第{number}天</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{span} {minutes} min</source>
        <translation>{span} {minutes}分鐘</translation>
    </message>
</context>
<context>
    <name>TryOutcome</name>
    <message>
        <source>Booked</source>
        <translation>已約診</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>已留言</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>無人接聽</translation>
    </message>
    <message>
        <source>Will call back</source>
        <translation>稍後回電</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周</translation>
    </message>
</context>
<context>
    <name>UnpaidView</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n 天</numerusform></translation>
    </message>
    <message>
        <source>0–30 days</source>
        <translation>0–30 天</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 天</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 天</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>開單</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>沒有人欠款。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Only the oldest {count} are shown.</source>
        <translation>只顯示最早的 {count} 張。</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation>欠款合計</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>賬齡</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Unpaid bills</source>
        <translation>欠款帳單</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>90 天以上</translation>
    </message>
</context>
<context>
    <name>UserButton</name>
    <message>
        <source>Signed in: {name}</source>
        <translation>已登入：{name}</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
</context>
<context>
    <name>Variable</name>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>clinic's name</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>how to prepare</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>就診人</translation>
    </message>
    <message>
        <source>service</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>way to the clinic</source>
        <translation>路線</translation>
    </message>
    <message>
        <source>what to bring</source>
        <translation>攜帶</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Chairs</source>
        <translation>椅位</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>{view} (V: the next view)</source>
        <translation>{view} (V：下一檢視)</translation>
    </message>
</context>
<context>
    <name>VisitActions</name>
    <message>
        <source>Arrived</source>
        <translation>已報到</translation>
    </message>
    <message>
        <source>Cancel appointment…</source>
        <translation>取消約診…</translation>
    </message>
    <message>
        <source>Cancel the rest of the series…</source>
        <translation>取消療程剩餘約診…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Copy text before the visit</source>
        <translation>複製就診前提醒</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>顧客卡</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完診</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>看診中</translation>
    </message>
    <message>
        <source>Left unseen</source>
        <translation>未看診離開</translation>
    </message>
    <message>
        <source>Make bill</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未到診</translation>
    </message>
    <message>
        <source>Missed or cancelled…</source>
        <translation>未到診或取消…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Put on the pinboard</source>
        <translation>放入暫存區</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>重複約診…</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>退回一步</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>&amp;Book</source>
        <translation>約診(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Book appointment</source>
        <translation>約診</translation>
    </message>
    <message>
        <source>Change appointment</source>
        <translation>修改約診</translation>
    </message>
    <message>
        <source>Free times (Alt+1 to Alt+5)</source>
        <translation>空檔（Alt+1 至 Alt+5）</translation>
    </message>
</context>
<context>
    <name>VisitExtras</name>
    <message>
        <source> min each way</source>
        <translation>分鐘(單程)</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>路程(&amp;W)</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>上門地址(&amp;E)</translation>
    </message>
    <message>
        <source>Esco&amp;rt</source>
        <translation>陪同人(&amp;R)</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>誰陪同前來</translation>
    </message>
    <message>
        <source>Would come sooner if something becomes &amp;free</source>
        <translation>有空檔願意提前來(&amp;F)</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source> min</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>顧客(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>醫師(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>時長(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>專案(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時間(&amp;T)</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>任何醫師</translation>
    </message>
    <message>
        <source>C&amp;hair</source>
        <translation>診療椅(&amp;H)</translation>
    </message>
    <message>
        <source>Ch&amp;annel</source>
        <translation>來源(A)</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>日期(&amp;Y)</translation>
    </message>
    <message>
        <source>{doctor} usually does not do this.</source>
        <translation>{doctor}平時不做這個專案。</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Allergy: {what}</source>
        <translation>過敏：{what}</translation>
    </message>
    <message>
        <source>Owes {amount} yuan</source>
        <translation>欠款 {amount} 元</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Cancelled {count}×</source>
        <translation>取消 {count} 次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Missed {count}×</source>
        <translation>未到診 {count} 次</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>尚未就診</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>暫無約診</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Void bill</source>
        <translation>作廢帳單(&amp;V)</translation>
    </message>
    <message>
        <source>A counter-entry with a number of its own takes the bill of {customer} over {total} yuan back. {paid} yuan go back the way they were paid. This is not undone.</source>
        <translation>將用一張獨立編號的沖銷單作廢 {customer} 的帳單 {total} 元。已付的 {paid} 元按原付款方式退回。此操作不能復原。</translation>
    </message>
    <message>
        <source>Void bill {number}</source>
        <translation>作廢帳單 {number}</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <source> min</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>顧客(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>醫師(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>時長(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Urgent: asked first</source>
        <translation>緊急，優先聯絡(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Why all the same</source>
        <translation>仍要約診的原因(&amp;W)</translation>
    </message>
    <message>
        <source>Add to the wait list</source>
        <translation>加入候補</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>任何醫師</translation>
    </message>
    <message>
        <source>Boo&amp;k the first free time now, wait for an earlier one</source>
        <translation>先約最近空檔，同時候補更早時間(&amp;K)</translation>
    </message>
    <message>
        <source>Change on the wait list</source>
        <translation>修改候補</translation>
    </message>
    <message>
        <source>Not &amp;before</source>
        <translation>不早於(&amp;B)</translation>
    </message>
    <message>
        <source>Not a&amp;fter</source>
        <translation>不晚於(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing of this length is free for half a year.</source>
        <translation>半年內沒有這麼長的空檔。</translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation>專案(&amp;E)</translation>
    </message>
    <message>
        <source>When it su&amp;its</source>
        <translation>方便時間(&amp;I)</translation>
    </message>
</context>
<context>
    <name>WaitListPanel</name>
    <message numerus="yes">
        <source>%n past the last day</source>
        <translation><numerusform>已過期 %n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation><numerusform>緊急 %n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>候補 %n 人</numerusform></translation>
    </message>
    <message>
        <source>Add to the wait list</source>
        <translation>加入候補</translation>
    </message>
    <message>
        <source>Add, change</source>
        <translation>加入、修改</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>全部原因</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>約診</translation>
    </message>
    <message>
        <source>Book the first free time that suits</source>
        <translation>約診最近的合適空檔</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>複製電話</translation>
    </message>
    <message>
        <source>Go to the visit</source>
        <translation>檢視原約診</translation>
    </message>
    <message>
        <source>How the call went</source>
        <translation>通話結果</translation>
    </message>
    <message>
        <source>Nothing that suits is free for half a year.</source>
        <translation>半年內沒有合適的空檔。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Take off the wait list</source>
        <translation>移出候補</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Who would come as soon as a time is free, wishes another one, or broke a visit waits here. A freed time is then offered to them.</source>
        <translation>想盡快就診、想換時間、未到診或取消後未改約的人列在這裡。有時段空出時，會從中推薦。</translation>
    </message>
</context>
<context>
    <name>WaitReason</name>
    <message>
        <source>As soon as possible</source>
        <translation>儘快</translation>
    </message>
    <message>
        <source>Broken, not rebooked</source>
        <translation>未改約</translation>
    </message>
    <message>
        <source>Recall overdue</source>
        <translation>逾期複查</translation>
    </message>
    <message>
        <source>Wishes a time</source>
        <translation>指定時間</translation>
    </message>
</context>
<context>
    <name>WaitState</name>
    <message>
        <source>Booked</source>
        <translation>已約診</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候補中</translation>
    </message>
</context>
<context>
    <name>WaitWatch</name>
    <message numerus="yes">
        <source>%n other patient(s) too.</source>
        <translation><numerusform>另有 %n 人也等候過久。</numerusform></translation>
    </message>
    <message>
        <source>{customer} has waited {minutes} min for {doctor}. Who tells them?</source>
        <translation>{customer}已等候{doctor} {minutes} 分鐘。由誰去告知？</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>ASAP</source>
        <translation>儘快</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>時間不限</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>未改約</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>現約</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>逾期複查</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>When</source>
        <translation>方便時間</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>指定時間</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>has {when}</source>
        <translation>已約{when}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至{day}</translation>
    </message>
</context>
<context>
    <name>WaitingColumns</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation><numerusform>%n 分鐘</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min, long</source>
        <translation><numerusform>%n 分鐘 偏久</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min, too long</source>
        <translation><numerusform>%n 分鐘 過久</numerusform></translation>
    </message>
    <message>
        <source>Any moment</source>
        <translation>馬上</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到院</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>約診</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>陪同</translation>
    </message>
    <message>
        <source>From how long {doctor}'s visits took today, who is in treatment, and who is before</source>
        <translation>按{doctor}今天的實際用時、正在就診者和排在前面的人推算</translation>
    </message>
    <message>
        <source>Here for {minutes} min</source>
        <translation>到院已 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>號</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>無人陪同</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先</translation>
    </message>
    <message>
        <source>Since {since}: the booked time, or the arrival if that was later</source>
        <translation>自 {since} 起：約診時間；到院更晚的，自到院時間起</translation>
    </message>
    <message>
        <source>Still about</source>
        <translation>預計還要</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>已等候</translation>
    </message>
    <message>
        <source>{who}, {at}: still {minutes} min</source>
        <translation>{at} {who}告知：還要 {minutes} 分鐘</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Clinic Desk</source>
        <translation>診所櫃檯</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在開啟……</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message numerus="yes">
        <source>%n in treatment</source>
        <translation><numerusform>看診中 %n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n past the limit</source>
        <translation><numerusform>超時 %n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>候診 %n 人</numerusform></translation>
    </message>
    <message>
        <source>Check in…</source>
        <translation>報到…</translation>
    </message>
    <message>
        <source>Check somebody in</source>
        <translation>來人報到</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>顧客卡</translation>
    </message>
    <message>
        <source>Escort…</source>
        <translation>陪同…</translation>
    </message>
    <message>
        <source>Left unseen</source>
        <translation>未看診離開</translation>
    </message>
    <message>
        <source>Left without being seen</source>
        <translation>未看診離開</translation>
    </message>
    <message>
        <source>Nobody is waiting. Who arrives is listed here with the time waited.</source>
        <translation>現在沒有人候診。到院的病患會列在這裡，並顯示等候時間。</translation>
    </message>
    <message>
        <source>Seat the patient</source>
        <translation>請入診間</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>候診屏</translation>
    </message>
    <message>
        <source>Show the visit on the board</source>
        <translation>在約診表上檢視</translation>
    </message>
    <message>
        <source>Tell how long it still takes</source>
        <translation>告知還要等多久</translation>
    </message>
    <message>
        <source>Tell the patient…</source>
        <translation>告知病患…</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>候診</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>誰陪同前來</translation>
    </message>
    <message>
        <source>{customer} in treatment for {minutes} min, planned {planned}</source>
        <translation>{customer}已就診 {minutes} 分鐘（預計 {planned}）</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>As a window</source>
        <translation>視窗顯示</translation>
    </message>
    <message>
        <source>Close the second screen</source>
        <translation>關閉候診屏</translation>
    </message>
    <message>
        <source>Fill monitor {number} ({size})</source>
        <translation>全屏於顯示器 {number}（{size}）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>等候就診</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>正在就診</translation>
    </message>
    <message>
        <source>Waiting room screen</source>
        <translation>候診屏</translation>
    </message>
</context>
<context>
    <name>WaitingTick</name>
    <message>
        <source>Take &amp;off the wait list: {service}, since {day}</source>
        <translation>移出候補(&amp;O)：{service}，{day}加入</translation>
    </message>
</context>
<context>
    <name>WalkIns</name>
    <message>
        <source>Arrived</source>
        <translation>到院</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Left unseen</source>
        <translation>未看診離開</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>入座</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Allergic to {what}</source>
        <translation>過敏：{what}</translation>
    </message>
    <message>
        <source>Do not show any more</source>
        <translation>不再提醒</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} 前有效</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Text message</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Enter books the next free time with the chosen doctor. Esc closes.</source>
        <translation>回車約診該醫師的最近空檔,Esc 關閉。</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>最近空檔</translation>
    </message>
    <message>
        <source>Nobody here does this. Try another word.</source>
        <translation>沒有醫師做這個,換個詞試試。</translation>
    </message>
    <message>
        <source>None in two months</source>
        <translation>兩個月內沒有空檔</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>不出診</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>專長</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What is it about</source>
        <translation>來意</translation>
    </message>
    <message>
        <source>What is it about: extraction, braces, cleaning…</source>
        <translation>哪裡不舒服、想做什麼:拔牙、矯正、洗牙…</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>誰看什麼</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休息</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>About</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>診所</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>生成時間</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Row {number}: {reason}</source>
        <translation>第 {number} 行：{reason}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行數</translation>
    </message>
    <message>
        <source>Rows to correct</source>
        <translation>待修正</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>What to correct</source>
        <translation>需更正</translation>
    </message>
</context>
<context>
    <name>YearDayDialog</name>
    <message>
        <source>&amp;Clinic</source>
        <translation>診所(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>時間(&amp;H)</translation>
    </message>
    <message>
        <source>By week and holidays</source>
        <translation>按每週時間和節假日</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>停診</translation>
    </message>
    <message>
        <source>For example 9-12 14-18</source>
        <translation>例如 9-12 14-18</translation>
    </message>
    <message>
        <source>Holi&amp;day</source>
        <translation>節日(&amp;D)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備註(&amp;O)</translation>
    </message>
    <message>
        <source>Ordinary day</source>
        <translation>普通日</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>調整時間</translation>
    </message>
    <message>
        <source>Public ca&amp;lendar</source>
        <translation>公共日曆(&amp;L)</translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n 天</numerusform></translation>
    </message>
    <message>
        <source>&amp;Closed from … to …</source>
        <translation>連續停診(&amp;C)…</translation>
    </message>
    <message>
        <source>Arrows move, Shift marks several days, Enter changes.</source>
        <translation>方向鍵移動，按住Shift選多天，回車修改。</translation>
    </message>
    <message>
        <source>As &amp;usual again</source>
        <translation>還原照常(&amp;U)</translation>
    </message>
    <message>
        <source>Change the &amp;day…</source>
        <translation>修改當天(&amp;D)…</translation>
    </message>
    <message>
        <source>Choose the list of holidays</source>
        <translation>選擇節假日清單</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Enter a yearly &amp;file…</source>
        <translation>匯入年度通知(&amp;F)…</translation>
    </message>
    <message>
        <source>Enter a yearly file…</source>
        <translation>匯入年度通知…</translation>
    </message>
    <message>
        <source>Holidays and other days</source>
        <translation>節假日與特殊日期</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在讀取 {file}</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.xlsm *.csv *.txt)</translation>
    </message>
    <message>
        <source>The notice for {year} is not entered: its holidays are estimated.</source>
        <translation>{year}年放假通知尚未錄入，節假日為推算。</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
</context>
<context>
    <name>YearFileDialog</name>
    <message numerus="yes">
        <source>%n row(s) to correct</source>
        <translation><numerusform>%n 行需更正</numerusform></translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>採用(&amp;T)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>節日</translation>
    </message>
    <message>
        <source>Holidays of {year}</source>
        <translation>{year}年節假日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>型別</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What to correct</source>
        <translation>需更正</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>原內容</translation>
    </message>
    <message>
        <source>{rest} days of rest, {work} make-up workdays. They replace what was there.</source>
        <translation>放假{rest}天，調休上班{work}天。採用後將替換原有安排。</translation>
    </message>
</context>
<context>
    <name>YearSign</name>
    <message>
        <source>C</source>
        <translation>停</translation>
    </message>
    <message>
        <source>Estimated: the notice is not entered</source>
        <translation>推算：通知尚未錄入</translation>
    </message>
    <message>
        <source>H</source>
        <translation>休</translation>
    </message>
    <message>
        <source>Make-up workday, hours as usual</source>
        <translation>補班日，照常營業</translation>
    </message>
    <message>
        <source>O</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Public holiday, hours as usual</source>
        <translation>國定假日，照常營業</translation>
    </message>
    <message>
        <source>W</source>
        <translation>班</translation>
    </message>
    <message>
        <source>{name} (estimated)</source>
        <translation>{name}（推算）</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Days of the year</source>
        <translation>全年日期</translation>
    </message>
</context>
<context>
    <name>_Discard</name>
    <message>
        <source>&amp;Discard</source>
        <translation>放棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>繼續填寫(&amp;K)</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放棄已填寫的內容嗎？</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Doctor</source>
        <translation>醫師</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, pinyin, phone</source>
        <translation>姓名、拼音、電話</translation>
    </message>
    <message>
        <source>New customer “{text}”</source>
        <translation>新顧客「{text}」</translation>
    </message>
    <message>
        <source>New customer: {name} {phone}</source>
        <translation>新顧客：{name} {phone}</translation>
    </message>
    <message>
        <source>PIN, or none</source>
        <translation>密碼（可不填）</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>崗位</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>刪除此行</translation>
    </message>
</context>
</TS>
