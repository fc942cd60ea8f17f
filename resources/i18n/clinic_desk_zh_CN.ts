<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Action</name>
    <message>
        <source>Add price item</source>
        <translation>新增收费项目</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>新增项目</translation>
    </message>
    <message>
        <source>Add staff</source>
        <translation>新增员工</translation>
    </message>
    <message>
        <source>Add to the wait list</source>
        <translation>加入候补</translation>
    </message>
    <message>
        <source>Book a roster</source>
        <translation>批量预约</translation>
    </message>
    <message>
        <source>Book appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Book from the wait list</source>
        <translation>候补转预约</translation>
    </message>
    <message>
        <source>Book recurring visits</source>
        <translation>周期预约</translation>
    </message>
    <message>
        <source>Book, and wait for an earlier time</source>
        <translation>预约并候补更早时间</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Cancel the rest of a series</source>
        <translation>取消疗程剩余预约</translation>
    </message>
    <message>
        <source>Change a day of the calendar</source>
        <translation>修改日历中的一天</translation>
    </message>
    <message>
        <source>Change a day off</source>
        <translation>修改休假</translation>
    </message>
    <message>
        <source>Change appointment</source>
        <translation>修改预约</translation>
    </message>
    <message>
        <source>Change chairs and rooms</source>
        <translation>修改牙椅与诊室</translation>
    </message>
    <message>
        <source>Change clinic</source>
        <translation>修改诊所信息</translation>
    </message>
    <message>
        <source>Change hours of a day</source>
        <translation>修改某天的营业时间</translation>
    </message>
    <message>
        <source>Change kept time</source>
        <translation>修改留出时间</translation>
    </message>
    <message>
        <source>Change locking</source>
        <translation>修改自动锁屏</translation>
    </message>
    <message>
        <source>Change on the wait list</source>
        <translation>修改候补</translation>
    </message>
    <message>
        <source>Change opening hours</source>
        <translation>修改营业时间</translation>
    </message>
    <message>
        <source>Change power-cut sheets</source>
        <translation>修改停电备用表设置</translation>
    </message>
    <message>
        <source>Change price item</source>
        <translation>修改收费项目</translation>
    </message>
    <message>
        <source>Change rules for appointments</source>
        <translation>修改预约规则</translation>
    </message>
    <message>
        <source>Change service</source>
        <translation>修改项目</translation>
    </message>
    <message>
        <source>Change staff</source>
        <translation>修改员工</translation>
    </message>
    <message>
        <source>Change what holidays mean for opening</source>
        <translation>修改节假日营业安排</translation>
    </message>
    <message>
        <source>Change working hours</source>
        <translation>修改排班</translation>
    </message>
    <message>
        <source>Check a PIN</source>
        <translation>核对 PIN</translation>
    </message>
    <message>
        <source>Check in without a booking</source>
        <translation>无预约签到</translation>
    </message>
    <message>
        <source>Clear kept time of the day</source>
        <translation>清除当天留出时间</translation>
    </message>
    <message>
        <source>Close the clinic for some days</source>
        <translation>停诊数天</translation>
    </message>
    <message>
        <source>Copy instead of move</source>
        <translation>改为复制</translation>
    </message>
    <message>
        <source>Cut kept time</source>
        <translation>剪切留出时间</translation>
    </message>
    <message>
        <source>End leave</source>
        <translation>结束停诊</translation>
    </message>
    <message>
        <source>Enter leave</source>
        <translation>登记停诊</translation>
    </message>
    <message>
        <source>Enter the holidays of a year</source>
        <translation>录入年度节假日</translation>
    </message>
    <message>
        <source>Enter what was written by hand</source>
        <translation>补录手写记录</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Fill the demo clinic</source>
        <translation>生成演示诊所</translation>
    </message>
    <message>
        <source>Free kept time</source>
        <translation>释放留出时间</translation>
    </message>
    <message>
        <source>Hours as every week again</source>
        <translation>恢复每周时间</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>Keep time</source>
        <translation>留出时间</translation>
    </message>
    <message>
        <source>Load the benchmark clinic</source>
        <translation>载入测试诊所</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>Mark as arrived</source>
        <translation>标为已到院</translation>
    </message>
    <message>
        <source>Mark as confirmed</source>
        <translation>标为已确认</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标为已完成</translation>
    </message>
    <message>
        <source>Mark as in treatment</source>
        <translation>标为就诊中</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <translation>标为未诊离开</translation>
    </message>
    <message>
        <source>Mark as missed</source>
        <translation>标为爽约</translation>
    </message>
    <message>
        <source>Move appointment</source>
        <translation>移动预约</translation>
    </message>
    <message>
        <source>Move instead of copy</source>
        <translation>改为移动</translation>
    </message>
    <message>
        <source>Move kept time</source>
        <translation>移动留出时间</translation>
    </message>
    <message>
        <source>Name the escort</source>
        <translation>登记陪同人</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>新恢复凭证</translation>
    </message>
    <message>
        <source>Paste kept time</source>
        <translation>粘贴留出时间</translation>
    </message>
    <message>
        <source>Post bill</source>
        <translation>收费过账</translation>
    </message>
    <message>
        <source>Print a sheet of the book</source>
        <translation>打印预约单据</translation>
    </message>
    <message>
        <source>Print a statement</source>
        <translation>打印费用清单</translation>
    </message>
    <message>
        <source>Print statement</source>
        <translation>打印费用清单</translation>
    </message>
    <message>
        <source>Put on the pinboard</source>
        <translation>放入暂存区</translation>
    </message>
    <message>
        <source>Put on the wait list</source>
        <translation>转入候补</translation>
    </message>
    <message>
        <source>Restore a back-up</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>Set a PIN by the recovery sheet</source>
        <translation>用恢复凭证重设密码</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>退回状态</translation>
    </message>
    <message>
        <source>Set up the clinic</source>
        <translation>设置诊所</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Switch a PIN off</source>
        <translation>停用 PIN</translation>
    </message>
    <message>
        <source>Take notices of holidays</source>
        <translation>载入放假通知</translation>
    </message>
    <message>
        <source>Take off the pinboard</source>
        <translation>移出暂存区</translation>
    </message>
    <message>
        <source>Take off the wait list</source>
        <translation>移出候补</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Tell a waiting patient</source>
        <translation>告知候诊患者</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Void bill</source>
        <translation>作废账单</translation>
    </message>
    <message>
        <source>Write power-cut sheets</source>
        <translation>生成停电备用表</translation>
    </message>
</context>
<context>
    <name>AlertDialog</name>
    <message>
        <source>&amp;Alert</source>
        <translation>提醒内容(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pops up when the card opens</source>
        <translation>打开客户卡时弹出(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>直到(&amp;U)</translation>
    </message>
    <message>
        <source>Empty: for good</source>
        <translation>不填则一直有效</translation>
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
        <translation>回车预约这个时间 · Esc 关闭</translation>
    </message>
    <message>
        <source>Enter does it · Esc closes</source>
        <translation>回车执行 · Esc 关闭</translation>
    </message>
    <message>
        <source>Enter opens the card · Shift+Enter books · Esc closes</source>
        <translation>回车打开档案 · Shift+回车预约 · Esc 关闭</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>AppointmentBoard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n 分钟</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n 个预约</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stay in it</source>
        <translation><numerusform>其中 %n 个预约保留</numerusform></translation>
    </message>
    <message>
        <source>Allergy: {what}</source>
        <translation>过敏：{what}</translation>
    </message>
    <message>
        <source>Appointment board</source>
        <translation>预约日视图</translation>
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
        <translation>{when} 登记</translation>
    </message>
    <message>
        <source>Booked {when} by {who}</source>
        <translation>{who} {when} 登记</translation>
    </message>
    <message>
        <source>Chair taken by {who} {start}–{end}</source>
        <translation>椅位 {start}–{end} 已被 {who} 占用</translation>
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
        <translation>回车放下，Esc 放回原处</translation>
    </message>
    <message>
        <source>Kept free {start}–{end}: {kind}</source>
        <translation>{start}–{end} 已留出：{kind}</translation>
    </message>
    <message>
        <source>No chair</source>
        <translation>无椅位</translation>
    </message>
    <message>
        <source>No hours on this day</source>
        <translation>当天不出诊</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>不出诊</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>{number} 号</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>不在出诊时间内</translation>
    </message>
    <message>
        <source>Overlaps {who} {start}–{end}</source>
        <translation>与 {who} {start}–{end} 重叠</translation>
    </message>
    <message>
        <source>Owes {amount} yuan</source>
        <translation>欠款 {amount} 元</translation>
    </message>
    <message>
        <source>Seated {time}</source>
        <translation>{time} 入诊室</translation>
    </message>
    <message>
        <source>Whole clinic</source>
        <translation>全诊所</translation>
    </message>
    <message>
        <source>With {who}</source>
        <translation>陪同：{who}</translation>
    </message>
    <message>
        <source>{time}, {doctor}, empty</source>
        <translation>{time}，{doctor}，空闲</translation>
    </message>
    <message>
        <source>{who} is elsewhere {start}–{end}</source>
        <translation>{who} {start}–{end} 另有预约</translation>
    </message>
</context>
<context>
    <name>AppointmentStatus</name>
    <message>
        <source>Arrived</source>
        <translation>已到院</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Cancelled by clinic</source>
        <translation>诊所取消</translation>
    </message>
    <message>
        <source>Cancelled by patient</source>
        <translation>患者取消</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>就诊中</translation>
    </message>
    <message>
        <source>Left without being seen</source>
        <translation>未诊离开</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>爽约</translation>
    </message>
</context>
<context>
    <name>AppointmentsSection</name>
    <message>
        <source>&amp;Elderly from</source>
        <translation>老年优先(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Treatment overdue</source>
        <translation>就诊超时(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Waiting limit</source>
        <translation>候诊时限(&amp;W)</translation>
    </message>
    <message>
        <source>Cancelled &amp;late</source>
        <translation>临时取消(&amp;L)</translation>
    </message>
    <message>
        <source>Seen first, and marked so in the book and in the waiting room.</source>
        <translation>优先就诊，在预约和候诊中都有标记。</translation>
    </message>
    <message>
        <source>Whoever cancels less than so long before the visit is counted, and it is shown when they book again.</source>
        <translation>距就诊不足这个时间才取消的，计为临时取消；再次预约时会提示。</translation>
    </message>
    <message>
        <source>Whoever waits longer stands out, and somebody is asked to tell them.</source>
        <translation>超过时限的会突出显示，并提醒有人去告知。</translation>
    </message>
    <message>
        <source>Whose treatment takes so much longer than planned stands out as well.</source>
        <translation>就诊比计划超出这么久的，同样突出显示。</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>years</source>
        <translation>岁起</translation>
    </message>
</context>
<context>
    <name>ArrivalsColumn</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation><numerusform>%n 分钟</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation><numerusform>晚 %n 分钟</numerusform></translation>
    </message>
    <message>
        <source>&amp;Waiting room</source>
        <translation>候诊(&amp;W)</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到诊</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Bill it</source>
        <translation>待收费</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Done, not billed</source>
        <translation>已完成，未收费</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待到</translation>
    </message>
    <message>
        <source>Expected next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>初诊</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>就诊中</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>{number}号</translation>
    </message>
    <message>
        <source>Nobody is expected any more today.</source>
        <translation>今天没有待到的客户了。</translation>
    </message>
    <message>
        <source>To bill</source>
        <translation>待收费</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候诊</translation>
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
        <translation>上次备份：{when}。点击立即备份。</translation>
    </message>
    <message>
        <source>No back-up yet. Click to back up now.</source>
        <translation>还没有备份，点击立即备份。</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation><numerusform>%n 人不预约</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation><numerusform>新建客户 %n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation><numerusform>%n 个待处理</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n 个预约</numerusform></translation>
    </message>
    <message>
        <source>&amp;Book all</source>
        <translation>全部预约(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>名单(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Book a roster</source>
        <translation>批量预约</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>Enter chooses: {people}</source>
        <translation>按 Enter 选择：{people}</translation>
    </message>
    <message>
        <source>Leave out (S)</source>
        <translation>不预约 (S)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不预约</translation>
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
        <translation>预约名单</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Register as a new customer</source>
        <translation>登记为新客户</translation>
    </message>
    <message>
        <source>Same name, other phone: {people}</source>
        <translation>同名但电话不同：{people}</translation>
    </message>
    <message>
        <source>Take in again (S)</source>
        <translation>恢复 (S)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Who is it… (Enter)</source>
        <translation>选择客户… (Enter)</translation>
    </message>
    <message>
        <source>Who is pasted above is listed here, with a time for each.</source>
        <translation>上面粘贴的人会列在这里，并排好时间。</translation>
    </message>
</context>
<context>
    <name>BatchFields</name>
    <message>
        <source>&amp;Firm</source>
        <translation>单位(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>项目(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>来源(&amp;H)</translation>
    </message>
    <message>
        <source>Doct&amp;ors</source>
        <translation>医生(&amp;O)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>开始(&amp;M)</translation>
    </message>
    <message>
        <source>Paste the roster: a person a line, name and phone, minutes if they differ.</source>
        <translation>粘贴名单：每人一行，姓名和电话，时长不同的再写分钟数。</translation>
    </message>
</context>
<context>
    <name>BeforeVisit</name>
    <message>
        <source>Dr {surname}</source>
        <translation>{surname}医生</translation>
    </message>
    <message>
        <source>{what} ({where})</source>
        <translation>{what}（{where}）</translation>
    </message>
    <message>
        <source>“{device}”</source>
        <translation>“{device}”</translation>
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
        <translation>收款过账(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Post, {owed} stay owed</source>
        <translation>过账(&amp;P)，欠费 {owed}</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Disco&amp;unt</source>
        <translation>整单优惠(&amp;U)</translation>
    </message>
    <message>
        <source>Made good after a complaint</source>
        <translation>投诉补偿</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>新建账单</translation>
    </message>
    <message>
        <source>Opening offer</source>
        <translation>开业优惠</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>Round &amp;off</source>
        <translation>抹零(&amp;O)</translation>
    </message>
    <message>
        <source>Round &amp;off: to ten yuan</source>
        <translation>抹零(&amp;O)：抹到十元</translation>
    </message>
    <message>
        <source>Round &amp;off: to the yuan</source>
        <translation>抹零(&amp;O)：抹到元</translation>
    </message>
    <message>
        <source>Several treatments at once</source>
        <translation>多项治疗</translation>
    </message>
    <message>
        <source>Staff or family</source>
        <translation>员工或家属</translation>
    </message>
</context>
<context>
    <name>BillHead</name>
    <message>
        <source>&amp;Customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>医生(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>就诊(&amp;V)</translation>
    </message>
    <message>
        <source>Name, pinyin or phone</source>
        <translation>姓名、拼音或手机号</translation>
    </message>
    <message>
        <source>No doctor</source>
        <translation>不指定医生</translation>
    </message>
    <message>
        <source>No visit</source>
        <translation>不关联就诊</translation>
    </message>
    <message>
        <source>Still owes {owed} yuan of earlier bills.</source>
        <translation>之前账单还欠费 {owed} 元。</translation>
    </message>
    <message>
        <source>This visit has its bill already.</source>
        <translation>本次就诊已经收过费了。</translation>
    </message>
    <message>
        <source>{age} y</source>
        <translation>{age} 岁</translation>
    </message>
</context>
<context>
    <name>BillLines</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Change line</source>
        <translation>修改本行</translation>
    </message>
    <message>
        <source>Choose an item: two letters of it, then Enter.</source>
        <translation>请先选收费项目：输入两个拼音首字母，再按回车。</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠折扣</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Items of the bill</source>
        <translation>账单项目</translation>
    </message>
    <message>
        <source>No items yet. Type two letters of a service, Enter, quantity, Enter.</source>
        <translation>还没有项目。输入项目的两个拼音首字母，回车，数量，再回车。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>删除本行</translation>
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
        <translation>冲销</translation>
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
        <translation>已过账</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>BillsView</name>
    <message>
        <source>Amount due</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Bills of the day</source>
        <translation>当日账单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>No bills on this day.</source>
        <translation>这一天没有账单。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
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
        <translation>1990-03-05 或年龄</translation>
    </message>
</context>
<context>
    <name>BlockActions</name>
    <message numerus="yes">
        <source>%n kept time(s) copied: Ctrl+V puts them on another day.</source>
        <translation><numerusform>已复制 %n 段留出时间：换一天按 Ctrl+V 粘贴。</numerusform></translation>
    </message>
    <message>
        <source>Book in it</source>
        <translation>在此预约</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Clear kept time of this day</source>
        <translation>清除当天留出时间</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy kept time of this day</source>
        <translation>复制当天留出时间</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Free this time</source>
        <translation>释放此时段</translation>
    </message>
    <message>
        <source>Keep time here…</source>
        <translation>在此留出时间…</translation>
    </message>
    <message>
        <source>Kept time copied: Ctrl+V puts it at the chosen place.</source>
        <translation>已复制留出时间：选好位置按 Ctrl+V 粘贴。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>No time is kept here that could be taken.</source>
        <translation>这里没有可取的留出时间。</translation>
    </message>
    <message>
        <source>Nothing was copied yet: Ctrl+C copies.</source>
        <translation>还没有复制内容：按 Ctrl+C 复制。</translation>
    </message>
    <message>
        <source>Paste kept time</source>
        <translation>粘贴留出时间</translation>
    </message>
    <message>
        <source>This time is kept there already.</source>
        <translation>该时段已经留出。</translation>
    </message>
    <message>
        <source>Whole clinic</source>
        <translation>全诊所</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message numerus="yes">
        <source>%n visit(s) lie in this time and stay there.</source>
        <translation><numerusform>此时段内有 %n 个预约，将保留不变。</numerusform></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Kept for</source>
        <translation>用途(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Repeat on</source>
        <translation>重复于(&amp;R)</translation>
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
        <translation>谁的(&amp;W)</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>日期(&amp;Y)</translation>
    </message>
    <message>
        <source>Keep time</source>
        <translation>留出时间</translation>
    </message>
    <message>
        <source>Kept time</source>
        <translation>留出的时间</translation>
    </message>
</context>
<context>
    <name>BlockKind</name>
    <message>
        <source>Equipment out of use</source>
        <translation>设备停用</translation>
    </message>
    <message>
        <source>Kept for emergencies</source>
        <translation>急诊预留</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>午休</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
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
        <translation>停电后补录…</translation>
    </message>
    <message>
        <source>Book a list of people…</source>
        <translation>按名单批量预约…</translation>
    </message>
    <message>
        <source>Doctor away…</source>
        <translation>医生停诊…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Put on the wait list…</source>
        <translation>加入候补…</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>候诊屏</translation>
    </message>
    <message>
        <source>Visits to be moved</source>
        <translation>待改约</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>候诊</translation>
    </message>
    <message>
        <source>Who does what…</source>
        <translation>谁看什么…</translation>
    </message>
</context>
<context>
    <name>BookPaper</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n 个预约</numerusform></translation>
    </message>
    <message>
        <source>Allergy: {what}</source>
        <translation>过敏：{what}</translation>
    </message>
    <message>
        <source>Also:</source>
        <translation>另加：</translation>
    </message>
    <message>
        <source>Appointment card</source>
        <translation>预约卡</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到院</translation>
    </message>
    <message>
        <source>At home: {where}</source>
        <translation>上门：{where}</translation>
    </message>
    <message>
        <source>Book the next visit</source>
        <translation>预约下次就诊</translation>
    </message>
    <message>
        <source>Check in at the desk, show ID</source>
        <translation>到前台签到，出示证件</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>当日预约表</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
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
        <translation>初诊</translation>
    </message>
    <message>
        <source>Hours {hours}</source>
        <translation>出诊 {hours}</translation>
    </message>
    <message>
        <source>If you cannot come, please call {phone}</source>
        <translation>不能前来请致电 {phone}</translation>
    </message>
    <message>
        <source>Left unseen</source>
        <translation>未诊离开</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未到诊</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Next visit: {when}</source>
        <translation>下次就诊：{when}</translation>
    </message>
    <message>
        <source>Nobody is booked that day.</source>
        <translation>当天没有预约。</translation>
    </message>
    <message>
        <source>Not coming: {who}</source>
        <translation>不来的：{who}</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>不出诊</translation>
    </message>
    <message>
        <source>Not working that day</source>
        <translation>当天不出诊</translation>
    </message>
    <message>
        <source>Note, what to mind</source>
        <translation>备注与注意事项</translation>
    </message>
    <message>
        <source>Outside opening hours call {phone}</source>
        <translation>非营业时间请拨 {phone}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Pay at the desk, take the statement</source>
        <translation>到前台缴费，领取费用清单</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phone list</source>
        <translation>电话名单</translation>
    </message>
    <message>
        <source>Please check in 10 minutes early.</source>
        <translation>请提前10分钟签到。</translation>
    </message>
    <message>
        <source>Power-cut sheets</source>
        <translation>停电备用表</translation>
    </message>
    <message>
        <source>Printed {at}</source>
        <translation>打印时间：{at}</translation>
    </message>
    <message>
        <source>Queue no.</source>
        <translation>排队号</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Route slip</source>
        <translation>导诊单</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>入座</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Sex, age</source>
        <translation>性别年龄</translation>
    </message>
    <message>
        <source>Take the after-care paper and medicines</source>
        <translation>领取注意事项单和药品</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time, signature</source>
        <translation>时间、签名</translation>
    </message>
    <message>
        <source>Times by hand as 09:05. Personal data: shred what is no longer needed.</source>
        <translation>时间手写为 09:05。含个人信息，用完请粉碎。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>未预约到诊</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周预约表</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>约定结果</translation>
    </message>
    <message>
        <source>{age} y</source>
        <translation>{age} 岁</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
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
        <translation>已撤销：{what}</translation>
    </message>
</context>
<context>
    <name>BreakDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave marked</source>
        <translation>原处标记(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mark as missed</source>
        <translation>标为爽约(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pinboard</source>
        <translation>暂存区(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Wait list</source>
        <translation>转候补(&amp;W)</translation>
    </message>
    <message>
        <source>1  Missed</source>
        <translation>1  爽约</translation>
    </message>
    <message>
        <source>2  Cancelled by patient</source>
        <translation>2  患者取消</translation>
    </message>
    <message>
        <source>3  Cancelled by clinic</source>
        <translation>3  诊所取消</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>约错了</translation>
    </message>
    <message>
        <source>C&amp;ancel it</source>
        <translation>取消预约(&amp;A)</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation>医生停诊</translation>
    </message>
    <message>
        <source>Double booked</source>
        <translation>重复预约</translation>
    </message>
    <message>
        <source>Equipment broken</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>忘记了</translation>
    </message>
    <message>
        <source>Missed or cancelled</source>
        <translation>爽约或取消</translation>
    </message>
    <message>
        <source>Mistook the day</source>
        <translation>记错日期</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>身体不适</translation>
    </message>
    <message>
        <source>Off the board; on the pinboard, to be put on another day.</source>
        <translation>从预约表移出，放入暂存区，可放到别的日期。</translation>
    </message>
    <message>
        <source>Off the board; stays in the history and is counted.</source>
        <translation>从预约表移出，仍留在就诊记录中并计入次数。</translation>
    </message>
    <message>
        <source>Off the board; waits for a new time on the wait list.</source>
        <translation>从预约表移出，进入候补等新时间。</translation>
    </message>
    <message>
        <source>Something came up</source>
        <translation>临时有事</translation>
    </message>
    <message>
        <source>Stays on the board as a thin mark.</source>
        <translation>留在预约表上，显示为一条细线。</translation>
    </message>
    <message>
        <source>Went elsewhere</source>
        <translation>已在别处就诊</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Calls back</source>
        <translation>稍后回电</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消预约…</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>复制电话</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>客户卡</translation>
    </message>
    <message>
        <source>Doctor away…</source>
        <translation>医生停诊…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>已留言</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Other time…</source>
        <translation>其他时间…</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>候补</translation>
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
        <translation>取消预约(&amp;A)</translation>
    </message>
    <message>
        <source>Cancelled by clinic</source>
        <translation>诊所取消</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation>医生停诊</translation>
    </message>
    <message>
        <source>No time suits</source>
        <translation>没有合适的时间</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>Hello {who}, this is {clinic}.</source>
        <translation>{who}您好，这里是{clinic}。</translation>
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
        <translation>{patient}{when}的预约需要改期。</translation>
    </message>
    <message>
        <source>We are very sorry: we have to close.</source>
        <translation>非常抱歉，我们临时休息，</translation>
    </message>
    <message>
        <source>We are very sorry: {doctor} is away.</source>
        <translation>非常抱歉，{doctor}临时停诊，</translation>
    </message>
    <message>
        <source>We are very sorry: {doctor} no longer works here.</source>
        <translation>非常抱歉，{doctor}已不在我们这里出诊，</translation>
    </message>
    <message>
        <source>When would another time suit you?</source>
        <translation>您看改到什么时间方便？</translation>
    </message>
    <message>
        <source>Would {when} suit you instead?</source>
        <translation>改到{when}，您看方便吗？</translation>
    </message>
    <message>
        <source>Would {when} with {doctor} suit you instead?</source>
        <translation>改到{when}由{doctor}接诊，您看方便吗？</translation>
    </message>
    <message>
        <source>Your visit on {when} must be moved.</source>
        <translation>您{when}的预约需要改期。</translation>
    </message>
    <message>
        <source>family of {name}</source>
        <translation>{name}家长</translation>
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
        <translation>{child}妈妈</translation>
    </message>
    <message>
        <source>parents of {child}</source>
        <translation>{child}家长</translation>
    </message>
</context>
<context>
    <name>CannotOpenPage</name>
    <message>
        <source>Data folder: {folder}</source>
        <translation>数据文件夹：{folder}</translation>
    </message>
    <message>
        <source>Open with this code</source>
        <translation>用此恢复码打开</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Restore a back-up…</source>
        <translation>恢复备份……</translation>
    </message>
    <message>
        <source>The clinic's data cannot be opened</source>
        <translation>无法打开诊所数据</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
        <translation>全部录入(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>After a power cut</source>
        <translation>停电后补录</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Enter an&amp;yway</source>
        <translation>仍然录入(&amp;Y)</translation>
    </message>
    <message>
        <source>Enter or clear first what you typed for this day.</source>
        <translation>请先录入或清除这一天已输入的内容。</translation>
    </message>
    <message>
        <source>Nobody was booked that day. Walk-ins are typed below.</source>
        <translation>当天没有预约。未预约到诊的请在下面填写。</translation>
    </message>
    <message>
        <source>Type times as 0905, Enter goes on. X missed, L left unseen, Delete clears. What stays empty stays as it is.</source>
        <translation>时间输入如 0905，回车到下一格。X 爽约，L 未诊离开，Delete 清除。空着的不改动。</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>未预约到诊</translation>
    </message>
    <message>
        <source>Written by hand during the power cut</source>
        <translation>停电期间手写</translation>
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
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>New chair or room</source>
        <translation>新增牙椅或诊室</translation>
    </message>
</context>
<context>
    <name>ChairKind</name>
    <message>
        <source>Dental chair</source>
        <translation>牙椅</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>诊室</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>现场到诊</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>&amp;Customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>医生(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>项目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>预约(&amp;V)</translation>
    </message>
    <message>
        <source>Already here since {since}, no. {number}: {doctor}.</source>
        <translation>{since} 已签到，{number} 号：{doctor}。</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>签到(&amp;I)</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>是哪一位？</translation>
    </message>
    <message>
        <source>Without a booking</source>
        <translation>无预约</translation>
    </message>
    <message>
        <source>free at {time}</source>
        <translation>{time} 有空</translation>
    </message>
    <message>
        <source>free now</source>
        <translation>现在有空</translation>
    </message>
    <message>
        <source>nothing free today</source>
        <translation>今天已满</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Save the rows to correct…</source>
        <translation>导出待修改的行(&amp;S)…</translation>
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
        <translation>客户（前 {shown} 位，共 {count} 位）</translation>
    </message>
    <message>
        <source>Customers ({count})</source>
        <translation>客户（{count}）</translation>
    </message>
    <message>
        <source>Every row can be read.</source>
        <translation>每一行都能识别。</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Gets another number</source>
        <translation>编号将更换</translation>
    </message>
    <message>
        <source>Import &amp;only when every row is good</source>
        <translation>全部行没有问题才导入(&amp;O)</translation>
    </message>
    <message>
        <source>Import the &amp;good rows</source>
        <translation>只导入没有问题的行(&amp;G)</translation>
    </message>
    <message>
        <source>Is imported, look again</source>
        <translation>可以导入，请核对</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Perhaps there</source>
        <translation>可能已登记</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>问题（{count}）</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Rows put together</source>
        <translation>合并的重复行</translation>
    </message>
    <message>
        <source>Rows that cannot be used</source>
        <translation>无法使用的行</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>What to correct</source>
        <translation>需更正</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>原内容</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>All of it is made up; nobody has a PIN.</source>
        <translation>全部是虚构数据，登录不需要密码。</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>全部正常。</translation>
    </message>
    <message>
        <source>New, but like somebody who is there: {alike}.</source>
        <translation>新增，但与已有客户相似：{alike}。</translation>
    </message>
    <message>
        <source>New: {new}; there already, unchanged: {there}; rows left out: {unusable}.</source>
        <translation>新增 {new} 位，已有未变 {there} 位，未导入 {unusable} 行。</translation>
    </message>
    <message>
        <source>New: {new}; there already: {there}; rows that cannot be used: {unusable}. Nothing was changed.</source>
        <translation>可新增 {new} 位，已有 {there} 位，无法使用 {unusable} 行。没有做任何改动。</translation>
    </message>
    <message>
        <source>Not loaded, there is no place for them yet: {tables}</source>
        <translation>以下数据暂无对应功能，未载入：{tables}</translation>
    </message>
    <message>
        <source>Recovery code from the recovery sheet: </source>
        <translation>请输入恢复凭证上的恢复码：</translation>
    </message>
    <message>
        <source>Recovery code, kept nowhere else: {code}</source>
        <translation>恢复码（别处不会保存）：{code}</translation>
    </message>
    <message>
        <source>The back-up was made, opened and checked: {file}</source>
        <translation>备份完成，已打开核对：{file}</translation>
    </message>
    <message>
        <source>The clinic is as it was on {made_at}. What was here before is kept beside it.</source>
        <translation>诊所已恢复到 {made_at} 的状态，恢复前的数据也保留在旁边。</translation>
    </message>
    <message>
        <source>The rows to correct are in {file}.</source>
        <translation>待修改的行已存到 {file}。</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <source>{customers} customers, {appointments} appointments, {bills} bills.</source>
        <translation>{customers} 位客户，{appointments} 个预约，{bills} 张账单。</translation>
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
        <translation>医疗美容</translation>
    </message>
    <message>
        <source>Dental clinic</source>
        <translation>口腔诊所</translation>
    </message>
    <message>
        <source>Private clinic</source>
        <translation>综合门诊</translation>
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
        <translation>急诊电话(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>电话(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Way to the clinic</source>
        <translation>交通路线(&amp;W)</translation>
    </message>
    <message>
        <source>For patients after treatment, outside opening hours</source>
        <translation>供患者治疗后在非营业时间联系</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>诊所标志</translation>
    </message>
    <message>
        <source>Papers &amp;in</source>
        <translation>单据语言(&amp;I)</translation>
    </message>
    <message>
        <source>The clinic settles &amp;medical insurance</source>
        <translation>本诊所可结算医保(&amp;M)</translation>
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
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>Aesthetic clinic</source>
        <translation>医疗美容</translation>
    </message>
    <message>
        <source>As it shall stand on statements and other papers.</source>
        <translation>将印在费用清单等单据上。</translation>
    </message>
    <message>
        <source>Clinic &amp;name</source>
        <translation>诊所名称(&amp;N)</translation>
    </message>
    <message>
        <source>Dental clinic</source>
        <translation>口腔诊所</translation>
    </message>
    <message>
        <source>Private clinic</source>
        <translation>综合门诊</translation>
    </message>
    <message>
        <source>We settle medical &amp;insurance</source>
        <translation>可医保结算(&amp;I)</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>诊所信息</translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>This is not a time: type for example 0905.</source>
        <translation>这不是时间：请输入例如 0905。</translation>
    </message>
</context>
<context>
    <name>ClockKind</name>
    <message>
        <source>Elapsed time</source>
        <translation>自然时间</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Statutory workdays</source>
        <translation>法定工作日</translation>
    </message>
    <message>
        <source>Working days of the clinic</source>
        <translation>诊所工作日</translation>
    </message>
</context>
<context>
    <name>CloseDaysDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Closed for some days</source>
        <translation>连续停诊</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Spring Festival, renovation…</source>
        <translation>春节、装修…</translation>
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
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Take off the wait list</source>
        <translation>移出候补</translation>
    </message>
    <message>
        <source>Was seen meanwhile</source>
        <translation>已就诊</translation>
    </message>
    <message>
        <source>Went elsewhere</source>
        <translation>已在别处就诊</translation>
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
        <translation>前几项内容</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不预约</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>不导入的列：{names}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Titles stand in row</source>
        <translation>标题所在行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>{title} is read as</source>
        <translation>{title} 的对应字段</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>After a power cut…</source>
        <translation>停电后补录…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Book a list of people…</source>
        <translation>按名单批量预约…</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>新建预约</translation>
    </message>
    <message>
        <source>Doctor away…</source>
        <translation>医生停诊…</translation>
    </message>
    <message>
        <source>Hide private data</source>
        <translation>隐私模式</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>导入客户……</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>本页快捷键</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色/深色</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Put on the wait list…</source>
        <translation>加入候补…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>候诊屏</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>切换用户</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>谁看什么</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Has not paid everything</source>
        <translation>有欠费</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>未留电话</translation>
    </message>
    <message>
        <source>Owes {amount}</source>
        <translation>欠费 {amount}</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>显示完整号码</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>The report names places in the program, no people.</source>
        <translation>报告只记录程序位置，不含任何人的信息。</translation>
    </message>
    <message>
        <source>This was not foreseen. What was saved is safe. You can go on; if it happens again, restart the program.</source>
        <translation>程序遇到意外情况，已保存的内容不受影响。可以继续使用；如果再次出现，请重新启动程序。</translation>
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
        <translation>收费</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Born {day}</source>
        <translation>{day} 出生</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Close the card (Esc)</source>
        <translation>关闭客户卡 (Esc)</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>客户卡</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>ID document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>建档</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Edit {name}</source>
        <translation>编辑 {name}</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>The number is right: {sex}, born {day}</source>
        <translation>号码正确：{sex}，{day} 出生</translation>
    </message>
    <message>
        <source>The number says: {sex}, born {day}. Look again.</source>
        <translation>证件号显示：{sex}，{day} 出生，请核对。</translation>
    </message>
    <message>
        <source>{age}, kept as {day}</source>
        <translation>{age}，按 {day} 保存</translation>
    </message>
</context>
<context>
    <name>CustomerFields</name>
    <message>
        <source>&amp;Allergies</source>
        <translation>过敏史(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>出生日期(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Guardian</source>
        <translation>监护人(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;ID document</source>
        <translation>证件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;More about this person</source>
        <translation>更多资料(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation>单位或学校</translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation>不填则自动编号</translation>
    </message>
    <message>
        <source>First doctor</source>
        <translation>首诊医生</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>How to address her or him</source>
        <translation>如何称呼，例如：王姐</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Lives or works nearby</source>
        <translation>附近居民或上班族</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Passing by</source>
        <translation>路过</translation>
    </message>
    <message>
        <source>Penicillin, latex…</source>
        <translation>青霉素、乳胶……</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Prio&amp;rity</source>
        <translation>优先(&amp;R)</translation>
    </message>
    <message>
        <source>Recommended by a customer</source>
        <translation>老客户介绍</translation>
    </message>
    <message>
        <source>Review platform</source>
        <translation>点评平台</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>性别(&amp;X)</translation>
    </message>
    <message>
        <source>Search on the internet</source>
        <translation>网上搜索</translation>
    </message>
    <message>
        <source>Short videos</source>
        <translation>短视频平台</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Times, doctor, language…</source>
        <translation>时间、医生、方言……</translation>
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
        <translation>年龄</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏史</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the chosen customer</source>
        <translation>编辑选中的客户</translation>
    </message>
    <message>
        <source>First {count}: type more to narrow it down</source>
        <translation>仅显示前 {count} 位，请继续输入以缩小范围</translation>
    </message>
    <message>
        <source>Here are the people the clinic looks after. Register the first one, or import the list you have.</source>
        <translation>这里是诊所的全部客户。可以登记第一位客户，也可以导入已有的名单。</translation>
    </message>
    <message>
        <source>Import a customer list</source>
        <translation>导入客户名单</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近就诊</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, phone or number</source>
        <translation>姓名、拼音、首字母、电话或编号</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>新提醒</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Nobody fits “{typed}”.</source>
        <translation>没有找到“{typed}”。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>共 {count} 位客户</translation>
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
        <translation>导入客户名单</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers are registered as they call or come in</source>
        <translation>客户来电或到院时再建档</translation>
    </message>
    <message>
        <source>From Excel or CSV; you see everything before it is taken over</source>
        <translation>支持 Excel 和 CSV，导入前可逐条核对</translation>
    </message>
    <message>
        <source>How shall it begin?</source>
        <translation>客户资料从哪里来？</translation>
    </message>
    <message>
        <source>Look at the demo clinic</source>
        <translation>看看演示诊所</translation>
    </message>
    <message>
        <source>Made-up people to try everything on; set-up begins again later</source>
        <translation>用虚构的客户随意试用，以后再重新设置</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>从空白开始</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
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
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
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
        <translation><numerusform>已完成 %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n in treatment</source>
        <translation><numerusform>就诊中 %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n 个预约</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>候诊 %n</numerusform></translation>
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
        <translation>时间格 10 或 15 分钟</translation>
    </message>
    <message>
        <source>Month before (Alt+Left)</source>
        <translation>上一月 (Alt+←)</translation>
    </message>
    <message>
        <source>More (lists, leave, papers)</source>
        <translation>更多(名单、停诊、打印)</translation>
    </message>
    <message>
        <source>Next day (Alt+Right)</source>
        <translation>后一天 (Alt+→)</translation>
    </message>
    <message>
        <source>Next month (Alt+Right)</source>
        <translation>下一月 (Alt+→)</translation>
    </message>
    <message>
        <source>Next week (Alt+Right)</source>
        <translation>下一周 (Alt+→)</translation>
    </message>
    <message>
        <source>Week before (Alt+Left)</source>
        <translation>上一周 (Alt+←)</translation>
    </message>
    <message>
        <source>Whose week</source>
        <translation>谁的一周</translation>
    </message>
    <message>
        <source>Whose week (Shift+Left, Shift+Right)</source>
        <translation>谁的一周 (Shift+←、Shift+→)</translation>
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
        <translation>时间(&amp;H)</translation>
    </message>
    <message>
        <source>For example 9-12 13:30-18; empty: {closed}</source>
        <translation>例如 9-12 13:30-18；留空为{closed}</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
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
        <translation>从日历选择</translation>
    </message>
    <message>
        <source>This is not a day: type for example 25, 11-25 or +7.</source>
        <translation>日期看不懂，请输入例如 25、11-25 或 +7。</translation>
    </message>
</context>
<context>
    <name>DayKind</name>
    <message>
        <source>Closed for a holiday</source>
        <translation>节假日休诊</translation>
    </message>
    <message>
        <source>Closed on this day</source>
        <translation>当日休诊</translation>
    </message>
    <message>
        <source>Closed on this weekday</source>
        <translation>每周休诊日</translation>
    </message>
    <message>
        <source>Open for a make-up workday</source>
        <translation>调休日营业</translation>
    </message>
    <message>
        <source>Other hours on this day</source>
        <translation>当日营业时间调整</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>正常营业</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>A week back, a week on</source>
        <translation>前一周、后一周</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Clear kept time of this day</source>
        <translation>清除当天留出时间</translation>
    </message>
    <message>
        <source>Confirmed, arrived, in treatment, done</source>
        <translation>已确认、已到院、就诊中、已完成</translation>
    </message>
    <message>
        <source>Copy the text before the visit</source>
        <translation>复制就诊前提醒</translation>
    </message>
    <message>
        <source>Customer card, bill</source>
        <translation>客户卡、收费</translation>
    </message>
    <message>
        <source>Cut, copy, paste kept time (of the day)</source>
        <translation>剪切、复制、粘贴留出时间（整天）</translation>
    </message>
    <message>
        <source>Day, week or month before, after</source>
        <translation>前后一天、一周或一月</translation>
    </message>
    <message>
        <source>Doctors, chairs, week, month</source>
        <translation>医生、椅位、周、月</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>跳到某天</translation>
    </message>
    <message>
        <source>In the week: another doctor</source>
        <translation>周视图：换医生</translation>
    </message>
    <message>
        <source>Keep time here: lunch, meeting, emergencies</source>
        <translation>在此留出时间：午休、会议、急诊</translation>
    </message>
    <message>
        <source>Missed or cancelled: what then</source>
        <translation>爽约或取消:怎么处理</translation>
    </message>
    <message>
        <source>Missed, left unseen, cancel</source>
        <translation>爽约、未诊离开、取消预约</translation>
    </message>
    <message>
        <source>Move: arrows, + and -, then Enter</source>
        <translation>移动：方向键，+ 和 - 改时长，回车放下</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>新预约</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>最近空档</translation>
    </message>
    <message>
        <source>Next free time</source>
        <translation>最近空档</translation>
    </message>
    <message>
        <source>One stage back</source>
        <translation>退回一步</translation>
    </message>
    <message>
        <source>Open the visit, or book here</source>
        <translation>打开预约，空位则在此预约</translation>
    </message>
    <message>
        <source>Print sheets, slips and cards</source>
        <translation>打印预约表、流程单、预约卡</translation>
    </message>
    <message>
        <source>To the next visit or empty place</source>
        <translation>移到下一个预约或空位</translation>
    </message>
    <message>
        <source>To the pinboard, go to the pinboard</source>
        <translation>放入暂存区、到暂存区</translation>
    </message>
    <message>
        <source>Waiting room, wait list, visits to be moved</source>
        <translation>候诊、候补、待改约</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>谁看什么</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
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
        <translation>添加休假(&amp;A)…</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>近期没有休假。</translation>
    </message>
</context>
<context>
    <name>DaysTable</name>
    <message>
        <source>As every week again</source>
        <translation>恢复平时时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
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
        <translation>请填写日期和时间。</translation>
    </message>
    <message>
        <source>Enter why it is kept all the same.</source>
        <translation>请填写仍要保留的原因。</translation>
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
        <translation>改到这个时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>DeskError</name>
    <message>
        <source>A back-up is being made already. Wait until it is finished.</source>
        <translation>正在备份，请等它完成。</translation>
    </message>
    <message>
        <source>A leave lasts at most a year. Enter an earlier end.</source>
        <translation>停诊最长一年，请填写更早的结束时间。</translation>
    </message>
    <message>
        <source>A name has at most 60 characters. Put the rest into the note.</source>
        <translation>姓名最多 60 个字，其余请写到备注里。</translation>
    </message>
    <message>
        <source>A series ends within 10 years. Choose fewer visits or an earlier day.</source>
        <translation>周期预约须在 10 年内结束，请减少次数或选更早的日期。</translation>
    </message>
    <message>
        <source>A series has 1 to 104 visits.</source>
        <translation>周期预约为 1 至 104 次。</translation>
    </message>
    <message>
        <source>A visit lasts 5 minutes to 12 hours, in steps of 5, within one day.</source>
        <translation>一次就诊为 5 分钟到 12 小时，按 5 分钟一档，且不能跨天。</translation>
    </message>
    <message>
        <source>A visit marked “{status}” cannot be marked “{wanted}”.</source>
        <translation>“{status}”的预约不能标为“{wanted}”。</translation>
    </message>
    <message>
        <source>A visit recurs every 1 to 99 days, weeks or months.</source>
        <translation>间隔须为 1 至 99 天、周或月。</translation>
    </message>
    <message>
        <source>A visit without a doctor needs a device. Choose the device, or a doctor.</source>
        <translation>没有医生的预约需要设备。请选择设备,或选择医生。</translation>
    </message>
    <message>
        <source>Add at least one item to the bill.</source>
        <translation>请至少添加一个收费项目。</translation>
    </message>
    <message>
        <source>Another program is using the clinic's data file. Close it, then try again.</source>
        <translation>有别的程序正在使用诊所的数据文件，请关闭后重试。</translation>
    </message>
    <message>
        <source>Bill {number} is voided already.</source>
        <translation>账单 {number} 已经作废。</translation>
    </message>
    <message>
        <source>Bills and payments are not undone: open the bill and void it.</source>
        <translation>账单和收款不能撤销：请打开账单办理作废。</translation>
    </message>
    <message>
        <source>Choose a PIN of 4 to 12 digits that are not all the same and not in a row.</source>
        <translation>请设置 4 到 12 位数字的密码，不能全部相同，也不能是连号。</translation>
    </message>
    <message>
        <source>Choose a folder for the power-cut sheets first.</source>
        <translation>请先选择存放停电备用表的文件夹。</translation>
    </message>
    <message>
        <source>Choose a password of at least 6 characters.</source>
        <translation>密码至少要 6 个字符。</translation>
    </message>
    <message>
        <source>Choose at least one doctor.</source>
        <translation>请至少选一位医生。</translation>
    </message>
    <message>
        <source>Choose at least one sheet.</source>
        <translation>请至少选择一张表。</translation>
    </message>
    <message>
        <source>Choose the back-up file first.</source>
        <translation>请先选择备份文件。</translation>
    </message>
    <message>
        <source>Choose the customer the bill is for.</source>
        <translation>请选择这张账单的客户。</translation>
    </message>
    <message>
        <source>Choose the device this service is done on.</source>
        <translation>请选择做这个项目用的设备。</translation>
    </message>
    <message>
        <source>Choose the doctor, or take one of the free times.</source>
        <translation>请选择医生，或直接选一个空档。</translation>
    </message>
    <message>
        <source>Choose the doctor.</source>
        <translation>请选择医生。</translation>
    </message>
    <message>
        <source>Choose where the workbook shall be written.</source>
        <translation>请选择文件保存的位置。</translation>
    </message>
    <message>
        <source>Choose which visit of today it is.</source>
        <translation>请选择是今天的哪一次预约。</translation>
    </message>
    <message>
        <source>Choose who is away.</source>
        <translation>请选择谁停诊。</translation>
    </message>
    <message>
        <source>Choose who is here.</source>
        <translation>请选择来的是谁。</translation>
    </message>
    <message>
        <source>Choose who is to be on the wait list.</source>
        <translation>请选择要候补的客户。</translation>
    </message>
    <message>
        <source>Choose who the visit is for.</source>
        <translation>请选择客户。</translation>
    </message>
    <message>
        <source>Choose who told the patient.</source>
        <translation>请选择由谁告知患者。</translation>
    </message>
    <message>
        <source>Clinic Desk is already open on this data. Use that window, or close it first.</source>
        <translation>这份数据已经打开着了，请使用那个窗口，或先把它关掉。</translation>
    </message>
    <message>
        <source>Code {code} belongs to “{name}”. Choose another.</source>
        <translation>编码 {code} 已用于“{name}”，请换一个。</translation>
    </message>
    <message>
        <source>Decide on every conflict first: keep it, take another time, or skip it.</source>
        <translation>请先处理每个冲突：保留、改时间或跳过。</translation>
    </message>
    <message>
        <source>Enter 0 to 240 minutes of travel, in steps of 5.</source>
        <translation>路程请填 0 到 240 分钟,以 5 分钟为单位。</translation>
    </message>
    <message>
        <source>Enter 1 to 120 months, or nothing for no recall.</source>
        <translation>请填 1 到 120 个月;不提醒复查就留空。</translation>
    </message>
    <message>
        <source>Enter a length of 5 to 480 minutes, in steps of 5.</source>
        <translation>请输入 5 到 480 分钟，按 5 分钟一档。</translation>
    </message>
    <message>
        <source>Enter a name of at most {most} characters.</source>
        <translation>名称不能超过{most}个字。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>Enter a price of 0 to 10,000,000 yuan with at most two decimals.</source>
        <translation>请输入 0 到 10,000,000 元的价格，最多两位小数。</translation>
    </message>
    <message>
        <source>Enter a start in steps of 5 minutes, as 09:05.</source>
        <translation>请输入开始时间，按 5 分钟一档，例如 09:05。</translation>
    </message>
    <message>
        <source>Enter a whole number from {least} to {most}.</source>
        <translation>请输入{least}到{most}之间的整数。</translation>
    </message>
    <message>
        <source>Enter hours for at least one day, or choose the clinic's hours.</source>
        <translation>请至少填写一天的时间，或改为按诊所营业时间。</translation>
    </message>
    <message>
        <source>Enter how long it will still be, 0 to 240 minutes. Longer: offer a new time.</source>
        <translation>请填写还要等多久（0–240 分钟）。更久请为患者改约。</translation>
    </message>
    <message>
        <source>Enter how much was paid and by which way.</source>
        <translation>请输入收款金额和付款方式。</translation>
    </message>
    <message>
        <source>Enter opening hours for at least one day of the week.</source>
        <translation>请至少填写一天的营业时间。</translation>
    </message>
    <message>
        <source>Enter the address that the way goes to.</source>
        <translation>请填写上门的地址。</translation>
    </message>
    <message>
        <source>Enter the clinic's name, as it stands on papers.</source>
        <translation>请输入诊所名称，票据上会照此打印。</translation>
    </message>
    <message>
        <source>Enter the customer's name.</source>
        <translation>请输入客户姓名。</translation>
    </message>
    <message>
        <source>Enter the day and the time of the first visit.</source>
        <translation>请填写第一位的日期和时间。</translation>
    </message>
    <message>
        <source>Enter the day from which on.</source>
        <translation>请填写从哪天开始。</translation>
    </message>
    <message>
        <source>Enter the day of the visit.</source>
        <translation>请填写预约日期。</translation>
    </message>
    <message>
        <source>Enter the day until which.</source>
        <translation>请填写到哪天为止。</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Enter the hours of this day, for example 9-12 14-18.</source>
        <translation>请输入当天的营业时间，例如 9-12 14-18。</translation>
    </message>
    <message>
        <source>Enter the last day on which the clinic is closed.</source>
        <translation>请输入停诊的最后一天。</translation>
    </message>
    <message>
        <source>Enter the name of the chair or room.</source>
        <translation>请填写牙椅或诊室的名称。</translation>
    </message>
    <message>
        <source>Enter the name of the item.</source>
        <translation>请输入项目名称。</translation>
    </message>
    <message>
        <source>Enter the name of the service.</source>
        <translation>请输入服务名称。</translation>
    </message>
    <message>
        <source>Enter the reason: it is asked for later.</source>
        <translation>请填写原因，以后要查。</translation>
    </message>
    <message>
        <source>Enter the recovery code from the recovery sheet.</source>
        <translation>请输入恢复凭证上的恢复码。</translation>
    </message>
    <message>
        <source>Enter the time, for example 17:30.</source>
        <translation>请填写时间，例如 17:30。</translation>
    </message>
    <message>
        <source>Enter when the patient arrived who left.</source>
        <translation>请填写未诊离开者的到院时间。</translation>
    </message>
    <message>
        <source>Enter when the visit began.</source>
        <translation>请填写开始时间。</translation>
    </message>
    <message>
        <source>Enter when the visit starts, as 09:30.</source>
        <translation>请填写开始时间，如 09:30。</translation>
    </message>
    <message>
        <source>Enter when the visit starts, or take a free time.</source>
        <translation>请填写开始时间，或选一个空档。</translation>
    </message>
    <message>
        <source>Enter why the bill is voided: it stays on the record.</source>
        <translation>请填写作废原因，会留在记录里。</translation>
    </message>
    <message>
        <source>Every visit is skipped. Keep at least one.</source>
        <translation>所有预约都跳过了，请至少保留一个。</translation>
    </message>
    <message>
        <source>From {first} to {last} is more than a year: choose an earlier last day.</source>
        <translation>{first}至{last}超过一年，请选择更早的结束日期。</translation>
    </message>
    <message>
        <source>Hours lie between 00:00 and 24:00, “{hours}” does not</source>
        <translation>时间须在 00:00 至 24:00 之间，“{hours}”超出了</translation>
    </message>
    <message>
        <source>Kept time ends after it starts, in steps of 5 minutes, on the same day.</source>
        <translation>留出时间须在同一天内、以 5 分钟为单位，结束晚于开始。</translation>
    </message>
    <message>
        <source>Kept time is repeated until a later day, at most a year ahead.</source>
        <translation>重复的截止日期须晚于当天，且不超过一年。</translation>
    </message>
    <message>
        <source>Line {line} has no name. Name the item or remove it.</source>
        <translation>第 {line} 行没有名称，请填写或删除。</translation>
    </message>
    <message>
        <source>Name and phone as in row {earlier}, but another birth date or ID number: look whether it is the same person.</source>
        <translation>姓名和电话与第 {earlier} 行相同，但出生日期或证件号不同，请核对是否同一人。</translation>
    </message>
    <message>
        <source>No column holds the names: choose which one does.</source>
        <translation>没有姓名列，请选择哪一列是姓名。</translation>
    </message>
    <message>
        <source>No name stands in this line.</source>
        <translation>这一行没有姓名。</translation>
    </message>
    <message>
        <source>No phone is given: ask for one at the next visit.</source>
        <translation>没有电话，请下次来时补登。</translation>
    </message>
    <message>
        <source>No row with titles was found in sheet “{sheet}”: write 姓名 (name) and 手机 (mobile) above the columns.</source>
        <translation>工作表“{sheet}”里找不到表头，请在各列上方写明“姓名”“手机”等标题。</translation>
    </message>
    <message>
        <source>No row with titles was found in “{file}”: write 日期 (day), 类型 (kind) and 名称 (name) above the columns.</source>
        <translation>“{file}”中没有找到标题行，请在各列上方写上“日期”“类型”“名称”。</translation>
    </message>
    <message>
        <source>No visit falls before {day}. Choose a later day.</source>
        <translation>{day} 之前没有预约，请选更晚的日期。</translation>
    </message>
    <message>
        <source>Nobody does this service today. Choose another one.</source>
        <translation>今天没有医生做这个项目，请换一个项目。</translation>
    </message>
    <message>
        <source>Nobody is their own guardian. Choose somebody else.</source>
        <translation>本人不能做自己的监护人，请另选一位。</translation>
    </message>
    <message>
        <source>Nobody is to be booked. Paste a name and phone a line.</source>
        <translation>没有要预约的人，请每行粘贴一个姓名和电话。</translation>
    </message>
    <message>
        <source>Nobody on the staff list has this number.</source>
        <translation>员工名单里没有这个编号。</translation>
    </message>
    <message>
        <source>Nobody works on {day} and nobody is booked. Choose another day.</source>
        <translation>{day} 没有人出诊，也没有预约。请换一天。</translation>
    </message>
    <message>
        <source>Not copied, something is missing: {what}.</source>
        <translation>没有复制，还缺：{what}。</translation>
    </message>
    <message>
        <source>Nothing is free for half a year.</source>
        <translation>半年内没有空档。</translation>
    </message>
    <message>
        <source>Nothing is owed on bill {number}.</source>
        <translation>账单 {number} 没有欠费。</translation>
    </message>
    <message>
        <source>Nothing of this length is free for half a year. Save without booking.</source>
        <translation>半年内没有这么长的空档。请取消勾选预约后保存。</translation>
    </message>
    <message>
        <source>Nothing was entered yet: look at the lines with a note, {count} in all.</source>
        <translation>还没有录入：请看带提示的行，共 {count} 行。</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>还没有输入任何内容。</translation>
    </message>
    <message>
        <source>Number {number} belongs to {name}. Leave it empty to get the next one.</source>
        <translation>编号 {number} 是{name}的。留空即可自动取下一个编号。</translation>
    </message>
    <message>
        <source>Number {number} stands in row {earlier} too: this customer gets a new one.</source>
        <translation>编号 {number} 与第 {earlier} 行重复，将给这位客户新编号。</translation>
    </message>
    <message>
        <source>Only cash is given change: the other ways come to {paid} yuan, {total} yuan are due.</source>
        <translation>只有现金可以找零：其他方式共收 {paid} 元，应收 {total} 元。</translation>
    </message>
    <message>
        <source>Rounding off takes less than 10 yuan off the total.</source>
        <translation>抹零须少于 10 元，且不能超过合计。</translation>
    </message>
    <message>
        <source>Row {row} of “{file}” has a field that never ends: put right its quotation mark, or save the list as .xlsx.</source>
        <translation>“{file}”第 {row} 行有一格没有结束，请检查引号，或另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Rows that cannot be used: {count}. Nothing was imported. Correct them, or import the good rows alone.</source>
        <translation>有 {count} 行无法使用，没有导入任何数据。请改正，或只导入没有问题的行。</translation>
    </message>
    <message>
        <source>Say either how many visits, or until which day.</source>
        <translation>请填写次数或结束日期，二选一。</translation>
    </message>
    <message>
        <source>Say who came: choose from the list, or “New customer” below it.</source>
        <translation>请填写来的是谁：从列表中选择，或选下面的“新客户”。</translation>
    </message>
    <message>
        <source>Say who the marked people are, mend their lines, or leave them out.</source>
        <translation>请确认标出的人是谁、改正该行，或不预约。</translation>
    </message>
    <message>
        <source>Sheet “{sheet}” reaches to cell {cell}: copy the customers alone into a new workbook.</source>
        <translation>工作表“{sheet}”内容一直到 {cell} 单元格，请只把客户资料复制到新表格中再导入。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Close the form and open it again to see how it is.</source>
        <translation>刚才有人改过这条记录，请关闭后重新打开再改。</translation>
    </message>
    <message>
        <source>Somebody who did not come has no times.</source>
        <translation>没来的人不应有时间。</translation>
    </message>
    <message>
        <source>Somebody who was seated did not leave unseen.</source>
        <translation>已入座的人不算未诊离开。</translation>
    </message>
    <message>
        <source>The back-up could not be finished in “{folder}”. Look whether the USB stick is still in, or choose another folder.</source>
        <translation>备份没能写入“{folder}”。请检查 U 盘是否还插着，或换一个文件夹。</translation>
    </message>
    <message>
        <source>The back-up “{file}” is damaged and cannot be used. Choose an older one.</source>
        <translation>备份“{file}”已损坏，不能使用，请选择更早的备份。</translation>
    </message>
    <message>
        <source>The birth date is {typed}, the ID number says {read}: ask which is right.</source>
        <translation>出生日期填的是 {typed}，身份证号上是 {read}，请核实。</translation>
    </message>
    <message>
        <source>The characters of “{file}” cannot be read: open it in Excel or WPS and save it as .xlsx.</source>
        <translation>“{file}”的文字编码无法识别，请用 Excel 或 WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The clinic is closed for the next {days} days: there is nothing to write.</source>
        <translation>诊所接下来 {days} 天都不营业，没有可写的内容。</translation>
    </message>
    <message>
        <source>The clinic is not open from {start} to {end} on {day}.</source>
        <translation>诊所 {day} {start}–{end} 不营业。</translation>
    </message>
    <message>
        <source>The clinic is not open on any day of the three years around {day}: enter its opening hours in the settings.</source>
        <translation>{day}前后三年内没有营业日，请在设置中填写营业时间。</translation>
    </message>
    <message>
        <source>The clinic's data file is damaged or was not made by Clinic Desk. Restore the newest back-up; the file was left as it is.</source>
        <translation>诊所的数据文件已损坏，或不是本程序的文件。请恢复最近一次备份；原文件没有动过。</translation>
    </message>
    <message>
        <source>The clinic's data file is gone or empty, though its keys are here. Restore the newest back-up.</source>
        <translation>诊所的数据文件不见了或是空的，但密钥还在。请恢复最近一次备份。</translation>
    </message>
    <message>
        <source>The clinic's data file or its folder cannot be written. Take the write protection away or choose another folder.</source>
        <translation>诊所的数据文件或文件夹无法写入，请去掉写保护或换一个文件夹。</translation>
    </message>
    <message>
        <source>The clinic's data is not as it should be. {said}</source>
        <translation>诊所数据有问题。{said}</translation>
    </message>
    <message>
        <source>The desk may give up to 20 % off a bill. Ask the manager or the owner for more.</source>
        <translation>前台最多可优惠 20%，更多优惠请主管或负责人来办。</translation>
    </message>
    <message>
        <source>The discount is more than the bill ({most} yuan).</source>
        <translation>优惠超过了账单金额（{most} 元）。</translation>
    </message>
    <message>
        <source>The disk did not take what was written, so nothing was saved. Check the disk or the USB stick, then save again.</source>
        <translation>磁盘写入失败，这次没有保存。请检查磁盘或 U 盘后再保存。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Delete or move large files, then save again.</source>
        <translation>磁盘已满，这次没有保存。请删除或移走大文件后再保存。</translation>
    </message>
    <message>
        <source>The file could not be written. Close it if it is open, or choose another.</source>
        <translation>文件无法写入。如果正打开着请先关闭，或换一个文件。</translation>
    </message>
    <message>
        <source>The file is still being read. Wait a moment.</source>
        <translation>文件还在读取，请稍等。</translation>
    </message>
    <message>
        <source>The file keys.json is missing or damaged. Restore the newest back-up with the recovery sheet at hand.</source>
        <translation>密钥文件 keys.json 丢失或损坏。请拿好恢复凭证，恢复最近一次备份。</translation>
    </message>
    <message>
        <source>The folder for the back-up, “{folder}”, is not there. Put the USB stick in, or choose another folder.</source>
        <translation>备份文件夹“{folder}”不存在，请插上 U 盘或换一个文件夹。</translation>
    </message>
    <message>
        <source>The folder for the power-cut sheets, “{folder}”, is not there. Put the USB stick in, or choose another folder in the settings.</source>
        <translation>存放停电备用表的文件夹“{folder}”不存在。请插入U盘，或在设置中另选文件夹。</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there. Choose another place.</source>
        <translation>文件夹“{folder}”不存在，请换个位置。</translation>
    </message>
    <message>
        <source>The last day comes before the first. Enter a later one, or none.</source>
        <translation>截止日早于起始日，请改晚一些或留空。</translation>
    </message>
    <message>
        <source>The leave ends before it begins. Enter a later end.</source>
        <translation>结束时间早于开始时间，请填写更晚的结束时间。</translation>
    </message>
    <message>
        <source>The list names no day of rest in {year}: choose the whole list of the year.</source>
        <translation>名单中没有{year}年的放假日，请选择全年的放假安排。</translation>
    </message>
    <message>
        <source>The picture is larger than 1 MB. Choose a smaller one.</source>
        <translation>图片超过 1 MB，请换一张小一点的。</translation>
    </message>
    <message>
        <source>The row has no day: write one as 2027-01-01.</source>
        <translation>这一行没有日期，请写成 2027-01-01。</translation>
    </message>
    <message>
        <source>The row has no name: write one.</source>
        <translation>本行没有姓名，请补上。</translation>
    </message>
    <message>
        <source>The row holds a total, no customer: leave it out.</source>
        <translation>本行是合计，不是客户，请去掉。</translation>
    </message>
    <message>
        <source>The same customer as in row {earlier}: what this row adds went there.</source>
        <translation>与第 {earlier} 行是同一位客户，本行新增的内容已并入该行。</translation>
    </message>
    <message>
        <source>The same person as in line {line}.</source>
        <translation>与第 {line} 行是同一个人。</translation>
    </message>
    <message>
        <source>The sex is {typed}, the ID number says {read}: ask which is right.</source>
        <translation>性别填的是{typed}，身份证号上是{read}，请核实。</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the second again.</source>
        <translation>两次输入的密码不一致，请重新输入第二次。</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the second again.</source>
        <translation>两次输入的密码不一致，请重新输入第二次。</translation>
    </message>
    <message>
        <source>The work stopped before it was finished. Try it again.</source>
        <translation>操作中途停止了，请重试。</translation>
    </message>
    <message>
        <source>There is a chair or room of this name. Choose another.</source>
        <translation>已有同名的牙椅或诊室，请换一个名称。</translation>
    </message>
    <message>
        <source>There is a service of this name. Choose another.</source>
        <translation>已有同名的服务，请换一个名称。</translation>
    </message>
    <message>
        <source>There is no back-up “{file}”. Look whether the USB stick is in, then choose.</source>
        <translation>找不到备份“{file}”，请检查 U 盘是否插好再选择。</translation>
    </message>
    <message>
        <source>There is no bill “{number}”. Numbers look like SF20261121-0007.</source>
        <translation>没有账单“{number}”。编号形如 SF20261121-0007。</translation>
    </message>
    <message>
        <source>There is no clinic in this folder yet: start Clinic Desk to set one up.</source>
        <translation>这个文件夹里还没有诊所，请启动程序进行设置。</translation>
    </message>
    <message>
        <source>There is no customer “{number}”. Numbers look like K000123.</source>
        <translation>没有编号为“{number}”的客户。编号形如 K000123。</translation>
    </message>
    <message>
        <source>There is no doctor “{name}”. Known are: {known}.</source>
        <translation>没有叫“{name}”的医生。现有：{known}。</translation>
    </message>
    <message>
        <source>There is no file “{file}” in this folder: make the set with make_clinic.py first.</source>
        <translation>文件夹里没有“{file}”，请先用 make_clinic.py 生成。</translation>
    </message>
    <message>
        <source>There is no file “{file}”: choose it again.</source>
        <translation>找不到文件“{file}”，请重新选择。</translation>
    </message>
    <message>
        <source>There is no workday in the three years around {day}: correct the public holidays in the settings.</source>
        <translation>{day}前后三年内没有法定工作日，请在设置中更正节假日。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>This PIN is not right. Try again.</source>
        <translation>密码不对，请重试。</translation>
    </message>
    <message>
        <source>This back-up was made on another computer. Enter the recovery code from its printed recovery sheet.</source>
        <translation>这份备份是在另一台电脑上做的，请输入它的恢复凭证上的恢复码。</translation>
    </message>
    <message>
        <source>This computer does not hold the key to the clinic's data. Enter the recovery code from the printed recovery sheet.</source>
        <translation>这台电脑没有打开数据的密钥。请输入恢复凭证上的恢复码。</translation>
    </message>
    <message>
        <source>This data file was made by a newer release of Clinic Desk. Install that release.</source>
        <translation>这份数据是更新版本的程序生成的，请安装那个版本。</translation>
    </message>
    <message>
        <source>This data is of an older release. Start Clinic Desk once to bring it up to date.</source>
        <translation>这份数据是旧版本的，请先启动一次程序完成升级。</translation>
    </message>
    <message>
        <source>This ends more than a hundred years away: enter less time.</source>
        <translation>期限超过一百年，请缩短时间。</translation>
    </message>
    <message>
        <source>This file is not a picture. Choose a PNG or JPEG file.</source>
        <translation>这个文件不是可用的图片，请选择 PNG 或 JPEG 文件。</translation>
    </message>
    <message>
        <source>This folder already holds a clinic. Choose an empty folder.</source>
        <translation>这个文件夹里已经有诊所，请选择空文件夹。</translation>
    </message>
    <message>
        <source>This is not the last group of the code. Print or save the sheet and copy it from there.</source>
        <translation>这不是恢复码的最后一组。请先打印或保存恢复凭证，再照抄。</translation>
    </message>
    <message>
        <source>This is the only owner. Make somebody else owner first.</source>
        <translation>这是唯一的负责人，请先把别人设为负责人。</translation>
    </message>
    <message>
        <source>This is the way to a visit at home. Change or cancel that visit instead.</source>
        <translation>这是上门预约的路程时间，请修改或取消该预约。</translation>
    </message>
    <message>
        <source>This leave is already over. Enter an end that lies ahead.</source>
        <translation>这段停诊已经过去，请填写以后的结束时间。</translation>
    </message>
    <message>
        <source>This recovery code does not open the data. Compare it with the recovery sheet, sign by sign.</source>
        <translation>恢复码不对，请对照恢复凭证逐字核对。</translation>
    </message>
    <message>
        <source>This visit is billed already: bill {number}. Open that bill or void it first.</source>
        <translation>这次就诊已经开过账单 {number}，请打开那张账单，或先作废。</translation>
    </message>
    <message>
        <source>This visit is marked “{status}”. Set it back first, then change it.</source>
        <translation>这次就诊已标为“{status}”，请先退回再修改。</translation>
    </message>
    <message>
        <source>This visit is marked “{status}”: nobody waits for it.</source>
        <translation>该就诊已标为“{status}”，没有人在等候。</translation>
    </message>
    <message>
        <source>This visit is no longer on the pinboard.</source>
        <translation>该预约已不在暂存区。</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be undone.</source>
        <translation>之后又有改动，不能撤销了。</translation>
    </message>
    <message>
        <source>Tick this to confirm.</source>
        <translation>请勾选确认。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait until {until}, or ask the owner to set a new PIN.</source>
        <translation>密码错误次数过多，请等到 {until}，或请负责人重设密码。</translation>
    </message>
    <message>
        <source>Until {day} there would be over 104 visits. Choose an earlier day.</source>
        <translation>到 {day} 会超过 104 次，请选更早的日期。</translation>
    </message>
    <message>
        <source>Weekdays are chosen for weeks only.</source>
        <translation>只有按周重复时才选星期。</translation>
    </message>
    <message>
        <source>Write what should be shown.</source>
        <translation>请填写提醒内容。</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask the manager or the owner to sign in for it.</source>
        <translation>您的角色没有这项权限，请主管或负责人登录办理。</translation>
    </message>
    <message>
        <source>{at} is still to come.</source>
        <translation>{at} 还没有到。</translation>
    </message>
    <message>
        <source>{chair} is out of use. Choose another chair or none.</source>
        <translation>{chair}已停用,请另选椅位或不选。</translation>
    </message>
    <message>
        <source>{chair} is taken by {customer} from {start} to {end}. Choose another chair or time.</source>
        <translation>{chair} {start}–{end} 已有{customer}，请换牙椅或时间。</translation>
    </message>
    <message>
        <source>{customer} does not wait any more ({state}). Add a new entry if needed.</source>
        <translation>{customer}已不在候补（{state}）。如需要请重新加入。</translation>
    </message>
    <message>
        <source>{customer} has no visit on {day}.</source>
        <translation>{customer} 在 {day} 没有预约。</translation>
    </message>
    <message>
        <source>{customer} has no visit to come. Book one first.</source>
        <translation>{customer} 没有将来的预约，请先预约。</translation>
    </message>
    <message>
        <source>{customer} is already booked with {doctor} from {start} to {end}.</source>
        <translation>{customer} {start}–{end} 已约了{doctor}。</translation>
    </message>
    <message>
        <source>{customer} is on the wait list for this already. Change that entry instead.</source>
        <translation>{customer}已在候补同一项目，请直接修改那一条。</translation>
    </message>
    <message>
        <source>{day} cannot be a birth date: it lies ahead or over 120 years back.</source>
        <translation>{day} 不能是出生日期：还没到，或已超过 120 年。</translation>
    </message>
    <message>
        <source>{day} is a holiday by law until the notice of its year is entered: enter the hours of this day instead.</source>
        <translation>该年放假通知录入之前，{day}按法律规定放假；如需营业，请为这一天单独设置营业时间。</translation>
    </message>
    <message>
        <source>{day} is a workday anyway: look whether the date of this make-up day is right.</source>
        <translation>{day}本来就是工作日，请核对这个调休上班日的日期。</translation>
    </message>
    <message>
        <source>{day} is already past. Enter a later day, or none.</source>
        <translation>{day}已过，请填更晚的日期或留空。</translation>
    </message>
    <message>
        <source>{day} is listed twice: leave one of the two out.</source>
        <translation>{day}出现了两次，请去掉其中一行。</translation>
    </message>
    <message>
        <source>{day} is not a day of {year}: choose the list of that year.</source>
        <translation>{day}不在{year}年内，请选择该年的放假安排。</translation>
    </message>
    <message>
        <source>{day} is still to come: choose today or a day before.</source>
        <translation>{day} 还没有到：请选今天或之前的日期。</translation>
    </message>
    <message>
        <source>{day} stands in row {earlier} too: this row is left out.</source>
        <translation>{day}在第{earlier}行已有，本行未采用。</translation>
    </message>
    <message>
        <source>{day} {start} is already past.</source>
        <translation>{day} {start} 已经过去了。</translation>
    </message>
    <message>
        <source>{doctor} does not work from {start} to {end} on {day}.</source>
        <translation>{doctor} {day} {start}–{end} 不出诊。</translation>
    </message>
    <message>
        <source>{doctor} has {customer} from {start} to {end} then.</source>
        <translation>{doctor}这段时间已约{customer}（{start}–{end}）。</translation>
    </message>
    <message>
        <source>{doctor} takes no visits. Choose another doctor.</source>
        <translation>{doctor}不接诊，请换一位医生。</translation>
    </message>
    <message>
        <source>{last} lies before {first}: exchange the two days.</source>
        <translation>{last}早于{first}，请对调两个日期。</translation>
    </message>
    <message>
        <source>{later} comes before {earlier}: check the order.</source>
        <translation>{later} 早于 {earlier}：请核对先后。</translation>
    </message>
    <message>
        <source>{minutes} minutes cannot be booked: 5 to 720, in steps of 5.</source>
        <translation>不能预约 {minutes} 分钟：须为 5 至 720，且是 5 的倍数。</translation>
    </message>
    <message>
        <source>{name} could not be written. Close it if it is open in another program, or choose another folder.</source>
        <translation>无法写入 {name}。如果它正在其他程序中打开，请先关闭；或另选文件夹。</translation>
    </message>
    <message>
        <source>{name} was not written: the disk is full. Delete or move large files, or choose another disk.</source>
        <translation>{name} 未保存：磁盘已满。请删除或移走大文件，或换一个磁盘。</translation>
    </message>
    <message>
        <source>{start} to {end} is kept free: {kind}.</source>
        <translation>{start} 至 {end} 已留出：{kind}。</translation>
    </message>
    <message>
        <source>{start} to {end}: the end must come after the start</source>
        <translation>{start} 至 {end}：结束须晚于开始</translation>
    </message>
    <message>
        <source>{way}: enter an amount above 0.</source>
        <translation>{way}：请输入大于 0 的金额。</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened: close it in the other program and try again.</source>
        <translation>打不开“{file}”，请先在其他程序中关闭它再试。</translation>
    </message>
    <message>
        <source>“{file}” has a password: open it in Excel or WPS, save it without one and try again.</source>
        <translation>“{file}”有密码，请用 Excel 或 WPS 打开，去掉密码另存后再试。</translation>
    </message>
    <message>
        <source>“{file}” is a folder: choose a file in it.</source>
        <translation>“{file}”是文件夹，请选择其中的文件。</translation>
    </message>
    <message>
        <source>“{file}” is a workbook of the old kind (.xls): open it in Excel or WPS and save it as .xlsx.</source>
        <translation>“{file}”是旧版工作簿（.xls），请用 Excel 或 WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“{file}” is damaged: open it in Excel or WPS, save it under a new name and try that.</source>
        <translation>“{file}”已损坏，请用 Excel 或 WPS 打开，另存为新文件后再试。</translation>
    </message>
    <message>
        <source>“{file}” is empty: choose the file with the customers.</source>
        <translation>“{file}”是空的，请选择有客户资料的文件。</translation>
    </message>
    <message>
        <source>“{file}” is larger than 50 MB: copy the customers alone into a new workbook.</source>
        <translation>“{file}”超过 50 MB，请只把客户资料复制到新表格中再导入。</translation>
    </message>
    <message>
        <source>“{file}” is no Excel workbook: open it in Excel or WPS and save it as .xlsx.</source>
        <translation>“{file}”不是 Excel 工作簿，请用 Excel 或 WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>“{file}” is no back-up of Clinic Desk: choose a file named clinic-desk-….zip.</source>
        <translation>“{file}”不是本程序的备份，请选择名为 clinic-desk-….zip 的文件。</translation>
    </message>
    <message>
        <source>“{file}” is no table: open it in Excel or WPS and save it as .xlsx or CSV.</source>
        <translation>“{file}”不是表格文件，请用 Excel 或 WPS 打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>“{file}” would unpack to far more than a customer list: copy the customers alone into a new workbook.</source>
        <translation>“{file}”解压后过大，不像客户名单，请只把客户资料复制到新表格中再导入。</translation>
    </message>
    <message>
        <source>“{file}”, line {line}, is not as make_clinic.py writes it. Nothing was loaded.</source>
        <translation>“{file}”第 {line} 行与 make_clinic.py 生成的格式不符，没有载入任何数据。</translation>
    </message>
    <message>
        <source>“{hours}” is not clear: write 09:00-12:00 13:00-18:00</source>
        <translation>看不懂“{hours}”，请写成 09:00-12:00 13:00-18:00</translation>
    </message>
    <message>
        <source>“{name}” is being changed: press Enter to keep the change, or Esc to leave it as it was.</source>
        <translation>“{name}”正在修改：按回车保存修改，或按 Esc 放弃修改。</translation>
    </message>
    <message>
        <source>“{name}” is not a name: write one of at most 60 characters, with letters.</source>
        <translation>“{name}”不像姓名，请填写 60 字以内的姓名。</translation>
    </message>
    <message>
        <source>“{name}” is not on the bill yet: press Enter to add it, or clear the line.</source>
        <translation>“{name}”还没有加入账单：按回车加入，或清空该行。</translation>
    </message>
    <message>
        <source>“{name}”: enter a price of 0 to 10,000,000 yuan with at most two decimals.</source>
        <translation>“{name}”：请输入 0 到 10,000,000 元的价格，最多两位小数。</translation>
    </message>
    <message>
        <source>“{name}”: enter a quantity of 1 to 999.</source>
        <translation>“{name}”：请输入 1 到 999 的数量。</translation>
    </message>
    <message>
        <source>“{name}”: enter why the discount is given.</source>
        <translation>“{name}”：请填写优惠原因。</translation>
    </message>
    <message>
        <source>“{name}”: the discount is more than the item costs ({most} yuan).</source>
        <translation>“{name}”：优惠超过了项目金额（{most} 元）。</translation>
    </message>
    <message>
        <source>“{number}” has a wrong digit: its last one does not fit the others.</source>
        <translation>“{number}”有一位输错了，校验码不符，请核对。</translation>
    </message>
    <message>
        <source>“{number}” holds no real birth date: look at digits 7 to 14 again.</source>
        <translation>“{number}”中的出生日期不存在，请核对第 7 至 14 位。</translation>
    </message>
    <message>
        <source>“{number}” is not a document number: it has 4 to 24 digits and letters.</source>
        <translation>“{number}”不像证件号码，证件号码为 4 至 24 位数字和字母。</translation>
    </message>
    <message>
        <source>“{number}” is not a resident number: it has 18 digits (the last may be X), or 15.</source>
        <translation>“{number}”不是身份证号，应为 18 位（末位可为 X）或 15 位。</translation>
    </message>
    <message>
        <source>“{phone}” has {digits} digits; a mobile number has 11: ask again.</source>
        <translation>“{phone}”有 {digits} 位，手机号应为 11 位，请再核对。</translation>
    </message>
    <message>
        <source>“{phone}” is not a phone number: write 11 digits for a mobile, a landline with its area code, or + and the country code.</source>
        <translation>“{phone}”不是电话号码：手机号填 11 位，座机加区号，境外号码以 + 和国家代码开头。</translation>
    </message>
    <message>
        <source>“{phone}” was shortened by the spreadsheet: format the column as text and write the number again.</source>
        <translation>“{phone}”被表格软件缩写了，请把该列设为文本格式后重新填写号码。</translation>
    </message>
    <message>
        <source>“{typed}” is no time: type 0905 or 9:05.</source>
        <translation>“{typed}”不是时间：请输入 0905 或 9:05。</translation>
    </message>
    <message>
        <source>“{value}” has not come yet: look at the year again.</source>
        <translation>“{value}”还没到，请核对年份。</translation>
    </message>
    <message>
        <source>“{value}” is more than 120 years ago: look at the year again.</source>
        <translation>“{value}”距今超过 120 年，请核对年份。</translation>
    </message>
    <message>
        <source>“{value}” is not a date: write year, month and day, as in 1990-03-05.</source>
        <translation>“{value}”不是日期，请按年-月-日填写，如 1990-03-05。</translation>
    </message>
    <message>
        <source>“{value}” is not a day: write it as 2027-01-01.</source>
        <translation>“{value}”不是日期，请写成 2027-01-01。</translation>
    </message>
    <message>
        <source>“{value}” is not a kind of day: write 休 (rest) or 班 (make-up).</source>
        <translation>“{value}”不是日期类型，请写“休”或“班”。</translation>
    </message>
    <message>
        <source>“{value}” is not a sex: write 男 (male) or 女 (female).</source>
        <translation>“{value}”不是性别，请填“男”或“女”。</translation>
    </message>
    <message>
        <source>“{value}” is not an age: write a number up to 120.</source>
        <translation>“{value}”不是年龄，请填 120 以内的数字。</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address: look for @ and the dot after it.</source>
        <translation>“{value}”不是邮箱地址，请检查 @ 和后面的点。</translation>
    </message>
    <message>
        <source>“{value}” leaves the year open: write it with four digits, as in 1990-03-05.</source>
        <translation>“{value}”的年份不明确，请写四位年份，如 1990-03-05。</translation>
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
        <translation>优惠看不懂：请输入如 10%、9折 或 20（元）。</translation>
    </message>
</context>
<context>
    <name>Displacement</name>
    <message>
        <source>Clinic closed</source>
        <translation>诊所休息</translation>
    </message>
    <message>
        <source>Doctor away</source>
        <translation>医生停诊</translation>
    </message>
    <message>
        <source>Doctor left</source>
        <translation>医生已离职</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭(Esc)</translation>
    </message>
</context>
<context>
    <name>DoctorDay</name>
    <message>
        <source>The doctor's day</source>
        <translation>医生当天日程</translation>
    </message>
</context>
<context>
    <name>DocumentEdit</name>
    <message>
        <source>Kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>{typed} of {whole} digits</source>
        <translation>已输入 {typed} 位，共 {whole} 位</translation>
    </message>
</context>
<context>
    <name>Doers</name>
    <message>
        <source>Backed up: {name}</source>
        <translation>备份完成：{name}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份……</translation>
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
        <translation><numerusform>已复制 %n 字:{text}</numerusform></translation>
    </message>
</context>
<context>
    <name>DoneBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
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
        <translation><numerusform>%n 分钟</numerusform></translation>
    </message>
</context>
<context>
    <name>EndRow</name>
    <message>
        <source>How it ends</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后日期</translation>
    </message>
    <message>
        <source>Number of visits</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>after so many visits</source>
        <translation>按次数</translation>
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
        <translation>结束停诊(&amp;E)</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Leave entered</source>
        <translation>已登记的停诊</translation>
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
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Write now</source>
        <translation>立即生成(&amp;W)</translation>
    </message>
    <message>
        <source>Each evening the day sheets of the next open day and a phone list are written as one PDF, so that the desk goes on when the power or the computer fails. Files older than two weeks are removed.</source>
        <translation>每天傍晚把下一个营业日的预约表和电话名单存成一个 PDF，停电或电脑故障时前台照常工作。超过两周的旧文件自动删除。</translation>
    </message>
    <message>
        <source>Last written: {when}</source>
        <translation>上次生成：{when}</translation>
    </message>
    <message>
        <source>Names and phones stand in it in plain text: choose a USB stick or a folder that only the desk opens, and print it or keep it on another device.</source>
        <translation>文件里有未加密的姓名和电话：请选U盘或只有前台能打开的文件夹，并打印出来或存到别的设备上。</translation>
    </message>
    <message>
        <source>Nothing is written there yet.</source>
        <translation>这里还没有生成过。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Writing power-cut sheets…</source>
        <translation>正在生成停电备用表…</translation>
    </message>
    <message>
        <source>Written &amp;at</source>
        <translation>生成时间(&amp;A)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
</context>
<context>
    <name>EveningSheets</name>
    <message>
        <source>Power-cut sheets for {day} are written: {file}</source>
        <translation>{day}的停电备用表已生成：{file}</translation>
    </message>
    <message>
        <source>Writing power-cut sheets…</source>
        <translation>正在生成停电备用表…</translation>
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
        <translation>上门地址</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏史</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到院时间</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>账单编号</translation>
    </message>
    <message>
        <source>Billed at</source>
        <translation>收费时间</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Booked over because</source>
        <translation>加号原因</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收费员</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>牙椅</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>费用类别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠折扣</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>终止时间</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>陪同人</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>初诊</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Introducer</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Items total</source>
        <translation>项目合计</translation>
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
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>收款时间</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>打印次数</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Queue number</source>
        <translation>排队号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of discount</source>
        <translation>优惠原因</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Rounding off</source>
        <translation>抹零</translation>
    </message>
    <message>
        <source>Seated at</source>
        <translation>入诊时间</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation>牙位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Voids bill</source>
        <translation>冲销账单</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>终止原因</translation>
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
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>An Excel file that other programs can read. It is not encrypted unless you give it a password: keep it as safe as the clinic's data.</source>
        <translation>导出为其他软件也能打开的 Excel 文件。不设密码就没有加密，请像诊所数据一样妥善保管。</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Left empty: no password. A forgotten one cannot be found again.</source>
        <translation>留空为不设密码。密码忘记后无法找回。</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>再输一次(&amp;A)</translation>
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
        <translation>家人与同一电话</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>打开 {number}</translation>
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
        <translation>检查费</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>影像检查费</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>化验费</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料费</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>药品费</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他费</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>挂号费</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>手术费</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗费</translation>
    </message>
</context>
<context>
    <name>FeesPage</name>
    <message>
        <source>&amp;Bills</source>
        <translation>账单(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;New bill</source>
        <translation>新建账单(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New price item</source>
        <translation>新增项目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Unpaid</source>
        <translation>欠费(&amp;U)</translation>
    </message>
    <message>
        <source>Bills of the day</source>
        <translation>当日账单</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>客户卡</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>新建账单</translation>
    </message>
    <message>
        <source>New price item</source>
        <translation>新增收费项目</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>打开账单</translation>
    </message>
    <message>
        <source>Price &amp;list</source>
        <translation>价目表(&amp;L)</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>查看单据</translation>
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
        <translation>欠费账单</translation>
    </message>
    <message>
        <source>Void the bill</source>
        <translation>作废账单</translation>
    </message>
    <message>
        <source>Voided. The counter-entry is dated {day}.</source>
        <translation>已作废，冲销单日期为 {day}。</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
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
        <translation>年龄</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>过敏史</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Emergency contact's phone</source>
        <translation>紧急联系人电话</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Guardian's phone</source>
        <translation>监护人电话</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Introducer</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>备用电话</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Whose phone</source>
        <translation>与客户的关系</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)……</translation>
    </message>
    <message>
        <source>Back-up file</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Back-ups (*.zip)</source>
        <translation>备份文件 (*.zip)</translation>
    </message>
    <message>
        <source>Choose a back-up</source>
        <translation>选择备份文件</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx) or a CSV file. Columns may have any order and name.</source>
        <translation>支持 Excel 工作簿（.xlsx）和 CSV 文件，列的顺序和名称不限。</translation>
    </message>
    <message>
        <source>Choose the customer list</source>
        <translation>选择客户名单</translation>
    </message>
    <message>
        <source>Drop your customer list here</source>
        <translation>把客户名单拖到这里</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what will be imported.</source>
        <translation>确认导入内容之前，不会更改任何数据。</translation>
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
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>立即核对(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>Back up to a &amp;folder…</source>
        <translation>备份到文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Back-up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份……</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>核对数据</translation>
    </message>
    <message>
        <source>Checking the data…</source>
        <translation>正在核对数据…</translation>
    </message>
    <message>
        <source>Choose a folder for the back-up</source>
        <translation>选择存放备份的文件夹</translation>
    </message>
    <message>
        <source>Customers, appointments, bills and payments as an Excel workbook.</source>
        <translation>把客户、预约、账单和收款导出为 Excel 文件。</translation>
    </message>
    <message>
        <source>Everything is as it should be: {customers} customers, {appointments} appointments, {bills} bills.</source>
        <translation>一切正常：客户 {customers} 位，预约 {appointments} 条，账单 {bills} 张。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Last back-up: {when}, {file}</source>
        <translation>上次备份：{when}，{file}</translation>
    </message>
    <message>
        <source>One encrypted file, opened and checked after it is made. Keep one outside this computer, on a USB stick for example.</source>
        <translation>备份为一个加密文件，做好后会自动打开核对。请在本机之外再留一份，比如放在 U 盘里。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Puts a back-up in the place of what is here now. That is kept beside it.</source>
        <translation>用备份替换现在的数据。现有数据会另存一份。</translation>
    </message>
    <message>
        <source>Reads every row: the file, the audit, the money, the search, the book.</source>
        <translation>逐条核对：数据文件、操作日志、金额、搜索和预约。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The back-up was made, opened and checked: {file}</source>
        <translation>备份完成，已打开核对：{file}</translation>
    </message>
    <message>
        <source>There is no back-up yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Written: {file} ({rows} rows)</source>
        <translation>已导出：{file}（{rows} 行）</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Doctors for this</source>
        <translation>能看这个的医生</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>页面与操作</translation>
    </message>
    <message>
        <source>New customer “{typed}”</source>
        <translation>新建客户“{typed}”</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>free {when}</source>
        <translation>空档 {when}</translation>
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
        <translation>诊所前台</translation>
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
        <translation>预约(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Price list</source>
        <translation>价目表(&amp;P)</translation>
    </message>
    <message>
        <source>Bills are then typed with two letters and Enter.</source>
        <translation>之后开单只需两个首字母加回车。</translation>
    </message>
    <message>
        <source>Book the first visit</source>
        <translation>预约第一位客户</translation>
    </message>
    <message>
        <source>Bring your customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>From a workbook (Excel, CSV), or register them one by one.</source>
        <translation>从 Excel、CSV 表格导入，或逐个登记。</translation>
    </message>
    <message>
        <source>Type four digits of a phone; the next free times are offered.</source>
        <translation>输入手机号后四位，程序会给出最近空档。</translation>
    </message>
    <message>
        <source>Welcome. Three steps to the first working day</source>
        <translation>欢迎使用。三步开始第一天</translation>
    </message>
    <message>
        <source>Write the price list</source>
        <translation>填写价目表</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a folder for the power-cut sheets</source>
        <translation>选择存放停电备用表的文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>No folder: nothing is written</source>
        <translation>未选文件夹：不生成</translation>
    </message>
</context>
<context>
    <name>ForgotPinDialog</name>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>恢复码(&amp;R)</translation>
    </message>
    <message>
        <source>A new PIN for the owner</source>
        <translation>重设负责人密码</translation>
    </message>
    <message>
        <source>From the recovery sheet that was printed at set-up. Others ask the owner.</source>
        <translation>见首次设置时打印的恢复凭证。其他人请找负责人重设。</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>新密码(&amp;P)</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>再输一次(&amp;A)</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>仍然预约</translation>
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
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Customer card</source>
        <translation>客户卡</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>切换页面</translation>
    </message>
    <message>
        <source>Search by phone or number</source>
        <translation>按电话或编号搜索</translation>
    </message>
</context>
<context>
    <name>FreePanel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n 分钟</numerusform></translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>任何医生</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Next free time</source>
        <translation>最近空档</translation>
    </message>
    <message>
        <source>Nothing is free for half a year. Try a shorter visit or fewer wishes.</source>
        <translation>半年内没有空档。可缩短时长或放宽条件。</translation>
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
        <translation>复制电话</translation>
    </message>
    <message>
        <source>Freed time</source>
        <translation>空出时段</translation>
    </message>
    <message>
        <source>Give this person the time</source>
        <translation>把时段给此人</translation>
    </message>
    <message>
        <source>How the call went; on to the next</source>
        <translation>通话结果，转到下一位</translation>
    </message>
    <message>
        <source>Nobody on the wait list, and no recall, suits this time.</source>
        <translation>候补和逾期复查中没有适合该时段的人。</translation>
    </message>
    <message>
        <source>This time is taken or past.</source>
        <translation>该时段已有预约或已过。</translation>
    </message>
    <message>
        <source>When a visit breaks, whoever could take its time is listed here.</source>
        <translation>有预约取消或爽约时，可以补上的人会列在这里。</translation>
    </message>
    <message>
        <source>Who could take it</source>
        <translation>谁可以来</translation>
    </message>
    <message>
        <source>{doctor}  {day} {start} - {end} is free ({minutes} min)</source>
        <translation>{doctor}  {day} {start}-{end} 空出（{minutes} 分钟）</translation>
    </message>
    <message>
        <source>{when} is free now.</source>
        <translation>{when} 现在空出来了。</translation>
    </message>
</context>
<context>
    <name>Fullness</name>
    <message>
        <source>Busy</source>
        <translation>较满</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>已满</translation>
    </message>
</context>
<context>
    <name>GuardianEdit</name>
    <message>
        <source>Find by name or phone, or write the name</source>
        <translation>按姓名或电话查找，也可直接写姓名</translation>
    </message>
    <message>
        <source>{name}, same phone</source>
        <translation>{name}（同一电话）</translation>
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
        <translation>端午节</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>劳动节</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>中秋节</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>国庆节</translation>
    </message>
    <message>
        <source>New Year's Day</source>
        <translation>元旦</translation>
    </message>
    <message>
        <source>Qingming</source>
        <translation>清明节</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春节</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>抗战胜利纪念日</translation>
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
        <translation>调休上班日</translation>
    </message>
</context>
<context>
    <name>HolidayPolicy</name>
    <message>
        <source>Closed at Spring Festival only</source>
        <translation>仅春节休诊</translation>
    </message>
    <message>
        <source>Closed on all public holidays</source>
        <translation>法定节假日全部休诊</translation>
    </message>
    <message>
        <source>Open on public holidays</source>
        <translation>节假日照常营业</translation>
    </message>
</context>
<context>
    <name>HolidaySource</name>
    <message>
        <source>Entered here</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>预估</translation>
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
        <translation>停诊</translation>
    </message>
</context>
<context>
    <name>HoursSection</name>
    <message>
        <source>&amp;Add a day…</source>
        <translation>添加日期(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Copy Monday to Friday</source>
        <translation>周一复制到周五(&amp;C)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>停诊</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>特殊日期</translation>
    </message>
    <message>
        <source>Holi&amp;days and other days…</source>
        <translation>节假日与特殊日期(&amp;D)…</translation>
    </message>
    <message>
        <source>Holidays and days with other hours stand here.</source>
        <translation>节假日和临时调整营业时间的日子列在这里。</translation>
    </message>
    <message>
        <source>Type for example 9-12 13:30-18. An empty line is a closed day.</source>
        <translation>直接输入，例如 9-12 13:30-18。留空表示当天休息。</translation>
    </message>
</context>
<context>
    <name>IdKind</name>
    <message>
        <source>Birth certificate</source>
        <translation>出生医学证明</translation>
    </message>
    <message>
        <source>Foreigner's residence permit</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他证件</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Residence permit (Hong Kong, Macau)</source>
        <translation>港澳居民居住证</translation>
    </message>
    <message>
        <source>Residence permit (Taiwan)</source>
        <translation>台湾居民居住证</translation>
    </message>
    <message>
        <source>Resident ID card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Travel permit (Hong Kong, Macau)</source>
        <translation>港澳居民来往内地通行证</translation>
    </message>
    <message>
        <source>Travel permit (Taiwan)</source>
        <translation>台湾居民来往大陆通行证</translation>
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
        <translation>导入 {count} 位(&amp;I)</translation>
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
        <translation>核对</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>正在逐行检查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>Importing {count} customers</source>
        <translation>正在导入 {count} 位客户</translation>
    </message>
    <message>
        <source>Nobody in this file is new: there is nothing to do.</source>
        <translation>文件中没有新客户，无需导入。</translation>
    </message>
    <message>
        <source>Other changes wait until this is finished. A stop leaves nothing behind.</source>
        <translation>导入完成前，其他修改需要等待。中途停止不会留下任何数据。</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save the rows to correct</source>
        <translation>导出待修改的行</translation>
    </message>
    <message>
        <source>Saved: {file}. Correct it there and import it again.</source>
        <translation>已保存：{file}。请在文件中修改后重新导入。</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>正在保存 {file}</translation>
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
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>KnownNotice</name>
    <message>
        <source>&amp;Open this card</source>
        <translation>打开此客户(&amp;O)</translation>
    </message>
    <message>
        <source>May be registered already</source>
        <translation>可能已经登记过</translation>
    </message>
    <message>
        <source>Open this card</source>
        <translation>打开此客户</translation>
    </message>
    <message>
        <source>Same phone: {names}</source>
        <translation>同一电话：{names}</translation>
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
        <translation>语言</translation>
    </message>
    <message>
        <source>Look at the demo clinic first</source>
        <translation>先看看演示诊所</translation>
    </message>
    <message>
        <source>Restore a back-up instead…</source>
        <translation>改为恢复备份……</translation>
    </message>
    <message>
        <source>You can change it at any time; papers may be in another.</source>
        <translation>以后可以随时更改；打印单据可以用另一种语言。</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message numerus="yes">
        <source>%n patient(s) to call</source>
        <translation><numerusform>需致电 %n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) affected</source>
        <translation><numerusform>影响 %n 个预约</numerusform></translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>医生(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>现在(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save and call</source>
        <translation>保存并通知(&amp;S)</translation>
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
        <translation>医生停诊</translation>
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
        <translation>会议</translation>
    </message>
    <message>
        <source>No visit is affected.</source>
        <translation>没有受影响的预约。</translation>
    </message>
    <message>
        <source>One &amp;week</source>
        <translation>一周(&amp;W)</translation>
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
        <translation>进修</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>Same ID number</source>
        <translation>身份证号相同</translation>
    </message>
    <message>
        <source>Same name and birth date</source>
        <translation>姓名和出生日期相同</translation>
    </message>
    <message>
        <source>Same name and phone</source>
        <translation>姓名和电话相同</translation>
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
        <translation>收费项目(&amp;I)</translation>
    </message>
    <message>
        <source>Change &amp;line</source>
        <translation>修改(&amp;L)</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠折扣</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
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
        <translation>医生</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>入座</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
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
        <translation>复制电话</translation>
    </message>
    <message>
        <source>Phone numbers are hidden here.</source>
        <translation>此处电话已隐藏。</translation>
    </message>
    <message>
        <source>The phone number is copied.</source>
        <translation>电话已复制。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>&amp;Tell…</source>
        <translation>告知患者(&amp;T)…</translation>
    </message>
    <message>
        <source>Who could &amp;come?</source>
        <translation>谁能来(&amp;C)?</translation>
    </message>
    <message>
        <source>{when} is free again, and somebody waits for such a time.</source>
        <translation>{when} 空出来了,有人在等这样的时间。</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>选择图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
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
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Roomy lines</source>
        <translation>宽松排列(&amp;R)</translation>
    </message>
    <message>
        <source>From anywhere: Ctrl and + or −</source>
        <translation>任何页面都可以按 Ctrl 和 + 或 − 调整</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色/深色</translation>
    </message>
    <message>
        <source>Of the window. Papers have a language of their own, see Clinic.</source>
        <translation>界面语言。单据语言在“诊所”里设置。</translation>
    </message>
    <message>
        <source>Others who sign in at this computer keep their own.</source>
        <translation>只对您本人生效，不影响其他人。</translation>
    </message>
    <message>
        <source>Taller fields and lists, easier to hit on a touch screen.</source>
        <translation>输入框和列表行更高，触摸屏更好点。</translation>
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
        <translation>诊所前台</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Allergy or alert</source>
        <translation>过敏或提醒</translation>
    </message>
    <message>
        <source>At the patient's home</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Bill made</source>
        <translation>已开单</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>初诊</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>系列预约</translation>
    </message>
    <message>
        <source>Owes money</source>
        <translation>有欠款</translation>
    </message>
    <message>
        <source>Seen first</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Would come sooner</source>
        <translation>愿提前</translation>
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
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Ligh&amp;t</source>
        <translation>浅色(&amp;T)</translation>
    </message>
</context>
<context>
    <name>MomentRow</name>
    <message>
        <source>Time, empty for the whole day</source>
        <translation>时间，不填为全天</translation>
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
        <translation>今日账单</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Debts, the oldest first</source>
        <translation>欠费，最早的在前</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>No bills yet today, and nobody owes anything.</source>
        <translation>今天还没有账单，也没有人欠费。</translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation>今日实收</translation>
    </message>
    <message>
        <source>Taken today {amount}</source>
        <translation>今日实收 {amount}</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>This is not an amount: type for example 1280 or 12.50.</source>
        <translation>金额看不懂，请输入例如 1280 或 12.50。</translation>
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
        <translation>预约月历</translation>
    </message>
    <message>
        <source>Nothing free</source>
        <translation>无空档</translation>
    </message>
    <message>
        <source>{hours} h free</source>
        <translation>空 {hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min free</source>
        <translation>空 {hours} 小时 {minutes} 分</translation>
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
        <translation>下个月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
</context>
<context>
    <name>MoveList</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation><numerusform>已处理 %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation><numerusform>剩余 %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation><numerusform>已接通 %n</numerusform></translation>
    </message>
    <message>
        <source>A time that was offered has been given away: the list is new.</source>
        <translation>推荐的时间已被占用，列表已更新。</translation>
    </message>
    <message>
        <source>No visit has to be moved.</source>
        <translation>目前没有需要改约的预约。</translation>
    </message>
    <message>
        <source>To be moved</source>
        <translation>待改约</translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Cancelled by clinic</source>
        <translation>诊所取消</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>复制电话</translation>
    </message>
    <message>
        <source>Copy what to say</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>客户卡</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>最近通话</translation>
    </message>
    <message>
        <source>Look for another time</source>
        <translation>另找时间</translation>
    </message>
    <message>
        <source>Move to the time offered, next person</source>
        <translation>改到推荐的时间，转到下一位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No answer, will call back, message left</source>
        <translation>无人接听、稍后回电、已留言</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Put on the wait list</source>
        <translation>转入候补</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>在预约板上显示</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>NotesColumn</name>
    <message>
        <source>Back up &amp;now</source>
        <translation>立即备份(&amp;N)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份……</translation>
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
        <translation>上次备份 {when}</translation>
    </message>
    <message>
        <source>Missed or cancelled today</source>
        <translation>今天爽约或取消</translation>
    </message>
    <message>
        <source>No back-up yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>未标记</translation>
    </message>
    <message>
        <source>Not marked, last seven days</source>
        <translation>近七天未标记</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备忘</translation>
    </message>
    <message>
        <source>Nothing to remember today.</source>
        <translation>今天没有要记的事。</translation>
    </message>
    <message>
        <source>turns {age}</source>
        <translation>{age} 岁</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this message away</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Type a number from {low} to {high}.</source>
        <translation>请输入 {low} 到 {high} 之间的数字。</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Free times</source>
        <translation>空档</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Left unseen</source>
        <translation>未诊离开</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>爽约</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Call went…</source>
        <translation>通话结果</translation>
    </message>
    <message>
        <source>How the call went (1 to 5)</source>
        <translation>通话结果（1 至 5）</translation>
    </message>
</context>
<context>
    <name>OutsideHours</name>
    <message numerus="yes">
        <source>%n visit(s) must be moved now: they are listed under Appointments.</source>
        <translation><numerusform>现有 %n 个预约需改约，已列在“预约”中。</numerusform></translation>
    </message>
    <message>
        <source>Open appointments</source>
        <translation>打开预约</translation>
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
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>4 to 12 digits, not all the same and not in a row.</source>
        <translation>4 到 12 位数字，不能全部相同，也不能连号。</translation>
    </message>
    <message>
        <source>I &amp;treat patients: give me a column in the book</source>
        <translation>我也接诊：在预约表中为我设一列(&amp;T)</translation>
    </message>
    <message>
        <source>Only where nobody else can reach this computer.</source>
        <translation>仅在其他人接触不到这台电脑时使用。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>PIN a&amp;gain</source>
        <translation>再输一次(&amp;G)</translation>
    </message>
    <message>
        <source>Sign in &amp;without a PIN</source>
        <translation>登录不用密码(&amp;W)</translation>
    </message>
    <message>
        <source>The owner may do everything, adds the others and gives them their rights.</source>
        <translation>负责人拥有全部权限，可以添加员工并分配权限。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页 共 {pages} 页</translation>
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
        <translation>还差</translation>
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
        <translation>应收</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Pay what is owed</source>
        <translation>补交欠费</translation>
    </message>
</context>
<context>
    <name>PaymentWay</name>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Digital yuan</source>
        <translation>数字人民币</translation>
    </message>
    <message>
        <source>Family account</source>
        <translation>家庭共济账户</translation>
    </message>
    <message>
        <source>Group-buy voucher</source>
        <translation>团购券核销</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>分期付款</translation>
    </message>
    <message>
        <source>Insurance personal account</source>
        <translation>医保个人账户</translation>
    </message>
    <message>
        <source>Insurance pool</source>
        <translation>医保统筹支付</translation>
    </message>
    <message>
        <source>Insurer direct</source>
        <translation>商保直付</translation>
    </message>
    <message>
        <source>Joint QR code</source>
        <translation>聚合收款码</translation>
    </message>
    <message>
        <source>UnionPay app</source>
        <translation>云闪付</translation>
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
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Page {now} of {all}</source>
        <translation>第 {now} 页，共 {all} 页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
</context>
<context>
    <name>PeopleEdit</name>
    <message>
        <source>&amp;Add a person</source>
        <translation>添加员工(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>{months} mo</source>
        <translation>{months}个月</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years}岁</translation>
    </message>
</context>
<context>
    <name>PersonBox</name>
    <message numerus="yes">
        <source>Called %n time(s)</source>
        <translation><numerusform>已拨 %n 次</numerusform></translation>
    </message>
    <message>
        <source>Guardian: {name}</source>
        <translation>监护人：{name}</translation>
    </message>
    <message>
        <source>No phone known</source>
        <translation>没有电话</translation>
    </message>
    <message>
        <source>Nothing free in 90 days. F: other time.</source>
        <translation>90 天内没有空档。按 F 另找时间。</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years}岁</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation><numerusform>其中临时取消 %n 次</numerusform></translation>
    </message>
    <message>
        <source>Booked: {visits}</source>
        <translation>已约：{visits}</translation>
    </message>
    <message>
        <source>Name, pinyin or last digits of a phone</source>
        <translation>姓名、拼音或手机尾号</translation>
    </message>
    <message>
        <source>New customer “{text}”</source>
        <translation>新客户“{text}”</translation>
    </message>
    <message>
        <source>On the wait list: {services}</source>
        <translation>候补中：{services}</translation>
    </message>
    <message numerus="yes">
        <source>cancelled %n time(s)</source>
        <translation><numerusform>取消 %n 次</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>missed %n time(s)</source>
        <translation><numerusform>爽约 %n 次</numerusform></translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years}岁</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>This is not a telephone number.</source>
        <translation>电话号码不对，请检查。</translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>About this phone</source>
        <translation>电话说明</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Take this number away</source>
        <translation>移除此号码</translation>
    </message>
    <message>
        <source>Whose phone</source>
        <translation>与客户的关系</translation>
    </message>
    <message>
        <source>after 6 pm…</source>
        <translation>18点后再打……</translation>
    </message>
</context>
<context>
    <name>PhonesEdit</name>
    <message>
        <source>Another number</source>
        <translation>再加一个号码</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 到 12 位数字</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>我的 PIN</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>新密码(&amp;P)</translation>
    </message>
    <message>
        <source>Only where nobody else comes near this computer.</source>
        <translation>仅限旁人接触不到这台电脑时使用。</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>再输一次(&amp;A)</translation>
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
        <translation>登录不用密码(&amp;W)</translation>
    </message>
</context>
<context>
    <name>PinList</name>
    <message>
        <source>Carry to the board</source>
        <translation>带到预约表</translation>
    </message>
    <message>
        <source>Copy instead</source>
        <translation>改为复制</translation>
    </message>
    <message>
        <source>Move instead</source>
        <translation>改为移动</translation>
    </message>
    <message>
        <source>Show on its day</source>
        <translation>查看当天</translation>
    </message>
    <message>
        <source>Take off the pinboard</source>
        <translation>移出暂存区</translation>
    </message>
</context>
<context>
    <name>Pinboard</name>
    <message>
        <source>&amp;Pinboard</source>
        <translation>暂存区(&amp;P)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Drag a visit here or press P</source>
        <translation>把预约拖到这里，或按 P</translation>
    </message>
    <message>
        <source>Go to the pinboard</source>
        <translation>转到暂存区</translation>
    </message>
    <message>
        <source>On the pinboard: carry it to the board, arrows, Enter</source>
        <translation>暂存区：带到预约表，方向键移动，Enter 放下</translation>
    </message>
    <message>
        <source>On the pinboard: copy instead of move, take off</source>
        <translation>暂存区：改为复制、移出</translation>
    </message>
    <message>
        <source>Pinboard</source>
        <translation>暂存区</translation>
    </message>
    <message>
        <source>Put the visit on the pinboard</source>
        <translation>把预约放入暂存区</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Open a day of the book first, then carry the visit there.</source>
        <translation>请先打开某一天的预约表，再把预约带过去。</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Settings, Clinic</source>
        <translation>设置 › 诊所</translation>
    </message>
    <message>
        <source>Settings, Services: {service}</source>
        <translation>设置 › 服务项目：{service}</translation>
    </message>
    <message>
        <source>the customer's card</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>the visit itself: it has no service</source>
        <translation>这次预约还没有选项目</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)……</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>导出为</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Excel 文件 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>PolicyRow</name>
    <message>
        <source>On public holidays</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>Open on &amp;make-up workdays</source>
        <translation>调休上班日营业(&amp;M)</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview: {name}</source>
        <translation>预览：{name}</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>&amp;Code</source>
        <translation>编码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>单价(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>生效日期(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation>类别(&amp;L)</translation>
    </message>
    <message>
        <source>Each, tooth, film…</source>
        <translation>次、颗、张……</translation>
    </message>
    <message>
        <source>Left empty, the next one is given.</source>
        <translation>留空则自动编码。</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>New price item</source>
        <translation>新增收费项目</translation>
    </message>
    <message>
        <source>On o&amp;ffer</source>
        <translation>在用(&amp;F)</translation>
    </message>
    <message>
        <source>Price item</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Speci&amp;fication</source>
        <translation>规格(&amp;F)</translation>
    </message>
    <message>
        <source>What is included and what is not</source>
        <translation>包含与不包含的内容</translation>
    </message>
</context>
<context>
    <name>PricesView</name>
    <message>
        <source>Class</source>
        <translation>费用类别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Find in the price list</source>
        <translation>在价目表中查找</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>The price list is empty. Bills are typed fastest from a list.</source>
        <translation>价目表还是空的。有了价目表，开单最快。</translation>
    </message>
    <message>
        <source>Two letters, part of the name or the code</source>
        <translation>首字母、名称或编码</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
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
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mask phones</source>
        <translation>电话打码(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>全部医生</translation>
    </message>
    <message>
        <source>Choose at the right what to print.</source>
        <translation>请在右侧选择要打印的内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Do&amp;ctor</source>
        <translation>医生(&amp;C)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>No font has these characters, they are printed as □: {characters}</source>
        <translation>没有字体包含这些字，打印为□：{characters}</translation>
    </message>
    <message>
        <source>Print from the book</source>
        <translation>打印预约单据</translation>
    </message>
    <message>
        <source>Saved as PDF.</source>
        <translation>已存为 PDF。</translation>
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
        <translation>儿童</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>残障</translation>
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
        <translation>孕妇</translation>
    </message>
    <message>
        <source>Serviceman</source>
        <translation>军人</translation>
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
        <translation>按出生日期判断</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Making the demo clinic…</source>
        <translation>正在生成演示诊所……</translation>
    </message>
    <message>
        <source>Preparing fonts…</source>
        <translation>正在准备字体……</translation>
    </message>
    <message>
        <source>Restoring the back-up…</source>
        <translation>正在恢复备份……</translation>
    </message>
    <message>
        <source>“{work}” is still running. Quit again to stop it.</source>
        <translation>“{work}”还在进行。再次退出将中止它。</translation>
    </message>
</context>
<context>
    <name>QuantityField</name>
    <message>
        <source>This is not a quantity: type a whole number.</source>
        <translation>数量看不懂：请输入整数。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n not billed yet</source>
        <translation><numerusform>%n 人未收费</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>%n 人候诊</numerusform></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>只显示图标</translation>
    </message>
    <message>
        <source>Show words</source>
        <translation>显示文字</translation>
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
        <translation>已经过去</translation>
    </message>
    <message>
        <source>Clinic closed</source>
        <translation>诊所休息</translation>
    </message>
    <message>
        <source>Doctor away</source>
        <translation>医生不出诊</translation>
    </message>
    <message>
        <source>Fully booked</source>
        <translation>已约满</translation>
    </message>
    <message>
        <source>No opening is long enough</source>
        <translation>空档不够长</translation>
    </message>
    <message>
        <source>Not the wished day or half-day</source>
        <translation>不在期望的日期或时段</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>&amp;Last group of the code</source>
        <translation>恢复码最后一组(&amp;L)</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>新恢复凭证</translation>
    </message>
    <message>
        <source>Print or save this sheet and put it in a safe place. Until you have typed the last group of its code below, the old sheet stays valid.</source>
        <translation>请打印或保存这张凭证并妥善收好。在下面输入恢复码的最后一组之前，旧凭证仍然有效。</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已打印。</translation>
    </message>
    <message>
        <source>Put the new code in &amp;force</source>
        <translation>启用新恢复码(&amp;F)</translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation>恢复凭证.pdf</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>A second print outside the clinic, in case of fire.</source>
        <translation>另打印一份存放在诊所以外的地方，以防火灾等意外。</translation>
    </message>
    <message>
        <source>Choose "Restore a back-up" and pick the newest back-up file.</source>
        <translation>选择“恢复备份”，选中最新的备份文件。</translation>
    </message>
    <message>
        <source>Code made on {day}</source>
        <translation>生成日期 {day}</translation>
    </message>
    <message>
        <source>Confidential: do not photograph, do not send</source>
        <translation>机密：请勿拍照，请勿转发</translation>
    </message>
    <message>
        <source>If this sheet is lost or was seen by others, make a new code in Settings; this one then opens nothing that is backed up afterwards.</source>
        <translation>如果遗失或被他人看到，请在“设置”里换一个新的恢复码；之后的备份就不能再用旧码打开。</translation>
    </message>
    <message>
        <source>In a sealed envelope, in a safe or a locked drawer, away from the computer.</source>
        <translation>装入信封封好，锁进保险柜或抽屉，不要放在电脑旁边。</translation>
    </message>
    <message>
        <source>Install Clinic Desk and start it.</source>
        <translation>安装并打开 Clinic Desk。</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Not together with the back-ups: the two of them open everything.</source>
        <translation>不要和备份放在一起：两样都拿到，就能看到全部数据。</translation>
    </message>
    <message>
        <source>On a new computer</source>
        <translation>换新电脑时</translation>
    </message>
    <message>
        <source>Only the digits 0 to 9 and letters; I, L, O and U do not occur. Capitals, small letters, blanks and hyphens make no difference.</source>
        <translation>只含数字 0–9 和英文字母，不含 I、L、O、U。输入时不分大小写，空格和连字符可有可无。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复凭证</translation>
    </message>
    <message>
        <source>Sign in as before and look whether today's data is there.</source>
        <translation>照常登录，核对当天的数据是否都在。</translation>
    </message>
    <message>
        <source>Signature and date</source>
        <translation>签字、日期</translation>
    </message>
    <message>
        <source>The clinic's data is stored encrypted. Should this computer break or be lost, a back-up is opened with the code below and with nothing else: no one, not even the maker of the program, can open it without.</source>
        <translation>诊所的数据是加密保存的。如果这台电脑损坏或丢失，只能用下面的恢复码打开备份。没有它，任何人都打不开数据，软件作者也不行。</translation>
    </message>
    <message>
        <source>The code also helps when the owner's PIN is lost: it sets a new one.</source>
        <translation>负责人忘记 PIN 时，也可用恢复码重新设置。</translation>
    </message>
    <message>
        <source>Type the recovery code when you are asked for it.</source>
        <translation>按提示输入上面的恢复码。</translation>
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
        <translation>单位</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>兄弟姐妹</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父亲</translation>
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
        <translation>监护人</translation>
    </message>
    <message>
        <source>Husband or wife</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>亲属</translation>
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
        <translation>缺少的账单编号：{count} 个。</translation>
    </message>
    <message>
        <source>Bills whose items do not add up: {count}.</source>
        <translation>明细合计不符的账单：{count} 张。</translation>
    </message>
    <message>
        <source>Bills whose payments do not add up: {count}.</source>
        <translation>收款合计不符的账单：{count} 张。</translation>
    </message>
    <message>
        <source>Customers the search does not find: {count}.</source>
        <translation>搜索不到的客户：{count} 位。</translation>
    </message>
    <message>
        <source>Faults of the file: {count}. Restore a back-up.</source>
        <translation>数据文件有 {count} 处错误，请恢复备份。</translation>
    </message>
    <message>
        <source>Lines of the audit that were altered: {count}.</source>
        <translation>被改动过的操作日志：{count} 条。</translation>
    </message>
    <message>
        <source>Visits at the same time for which no reason was given: {count}.</source>
        <translation>时间重叠且没有原因的预约：{count} 个。</translation>
    </message>
    <message>
        <source>Voided bills whose counter-entry does not balance them: {count}.</source>
        <translation>冲销不平的作废账单：{count} 张。</translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message numerus="yes">
        <source>%n visit(s) of this series are still to come:</source>
        <translation><numerusform>本疗程还有 %n 次未到的预约:</numerusform></translation>
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
        <translation>由诊所取消(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ancel them</source>
        <translation>取消这些预约(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel the rest of the series</source>
        <translation>取消疗程剩余预约</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Put it in the place of what is here now</source>
        <translation>确认用它替换现在的数据(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>恢复码(&amp;R)</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Back-up &amp;file</source>
        <translation>备份文件(&amp;F)</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>恢复备份(&amp;S)</translation>
    </message>
    <message>
        <source>Reading the back-up…</source>
        <translation>正在读取备份…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>软件版本</translation>
    </message>
    <message>
        <source>Restore a back-up</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The clinic closes, the back-up is unpacked and checked, and takes the place of what is here now. That is kept beside it, so nothing is lost.</source>
        <translation>恢复时会先关闭当前数据，解开并核对备份，再用备份替换。现有数据会另存一份，不会丢失。</translation>
    </message>
    <message>
        <source>This computer has no key to this back-up: the code is on the recovery sheet.</source>
        <translation>本机没有这份备份的密钥，恢复码印在恢复凭证上。</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)……</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>恢复码(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back-up &amp;file</source>
        <translation>备份文件(&amp;F)</translation>
    </message>
    <message>
        <source>Back-ups (*.zip)</source>
        <translation>备份文件 (*.zip)</translation>
    </message>
    <message>
        <source>Choose a back-up</source>
        <translation>选择备份文件</translation>
    </message>
    <message>
        <source>Only for a back-up made on another computer: from the recovery sheet.</source>
        <translation>仅当备份来自另一台电脑时填写，见恢复凭证。</translation>
    </message>
    <message>
        <source>Restore a back-up</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The back-up is unpacked and checked first. What is here now is kept beside it, so nothing is lost.</source>
        <translation>先解开并检查备份，现有数据会另存一份，不会丢失。</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>&amp;Save the rows to correct…</source>
        <translation>导出待修改的行(&amp;S)…</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>没有需要更改的内容</translation>
    </message>
    <message>
        <source>{count} customers imported</source>
        <translation>已导入 {count} 位客户</translation>
    </message>
    <message>
        <source>{count} got a new number: theirs was taken</source>
        <translation>{count} 位的编号已被占用，已重新编号</translation>
    </message>
    <message>
        <source>{count} of the new ones may be there twice: look again</source>
        <translation>{count} 位新客户可能重复，请核对</translation>
    </message>
    <message>
        <source>{count} rows could not be used</source>
        <translation>{count} 行无法使用</translation>
    </message>
    <message>
        <source>{count} were there already and stay as they are</source>
        <translation>{count} 位此前已登记，保持不变</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>前台</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>&amp;Every</source>
        <translation>间隔(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>星期(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;nds</source>
        <translation>结束(&amp;N)</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Name, pinyin, last digits of a phone, number… or what to do</source>
        <translation>姓名、拼音、电话尾号、编号……或要做的事</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>SearchPick</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Only these roles may change this: {roles}.</source>
        <translation>只有{roles}可以修改这里。</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>&amp;Lock by itself</source>
        <translation>自动锁屏(&amp;L)</translation>
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
        <translation>重新生成恢复凭证(&amp;H)…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复凭证</translation>
    </message>
    <message>
        <source>The code on it opens a back-up on a new computer. Make a new one when the sheet is lost or was seen by others: the old code then opens nothing new.</source>
        <translation>换电脑时，要用凭证上的恢复码才能打开备份。凭证丢失或被人看到时请重新生成，之后的备份用旧码就打不开了。</translation>
    </message>
    <message>
        <source>The new recovery code is in force. Destroy the old sheet, and make a back-up now.</source>
        <translation>新恢复码已启用。请销毁旧凭证，并马上做一次备份。</translation>
    </message>
    <message>
        <source>When nobody has touched mouse or keyboard for so long. What is typed stays; Ctrl+L locks at once.</source>
        <translation>鼠标键盘超过这段时间没有动就锁屏，正在输入的内容会保留。按 Ctrl+L 立即锁屏。</translation>
    </message>
    <message>
        <source>With it you sign in, and unlock the window. Nobody else needs to know it.</source>
        <translation>登录和解锁时使用，不要告诉别人。</translation>
    </message>
    <message>
        <source>Your PIN was changed.</source>
        <translation>您的 PIN已修改。</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message numerus="yes">
        <source>%n kept</source>
        <translation><numerusform>保留 %n 个</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation><numerusform>改时间 %n 个</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation><numerusform>跳过 %n 个</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation><numerusform>%n 个待处理</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation><numerusform>%n 个预约</numerusform></translation>
    </message>
    <message>
        <source>&amp;Book all</source>
        <translation>全部预约(&amp;B)</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Enter how often and how many visits; they are listed here.</source>
        <translation>填写间隔和次数，预约会列在这里。</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
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
        <translation>已改时间</translation>
    </message>
    <message>
        <source>Other time… (O)</source>
        <translation>其他时间… (O)</translation>
    </message>
    <message>
        <source>Planned visits</source>
        <translation>计划的预约</translation>
    </message>
    <message>
        <source>Recurring visits</source>
        <translation>周期预约</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>跳过 (S)</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take in again (S)</source>
        <translation>恢复 (S)</translation>
    </message>
    <message>
        <source>Take the free time (P)</source>
        <translation>改到空档 (P)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Found by</source>
        <translation>检索词(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>时长(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Offered</source>
        <translation>可以预约(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Recall after</source>
        <translation>复查间隔(&amp;R)</translation>
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
        <translation>这两项会写进就诊前发送的提醒</translation>
    </message>
    <message>
        <source>C&amp;hair or device</source>
        <translation>牙椅或设备(&amp;H)</translation>
    </message>
    <message>
        <source>Earlier X-rays, the insurance card…</source>
        <translation>以前的X光片、医保卡…</translation>
    </message>
    <message>
        <source>Eat before you come; it takes an hour…</source>
        <translation>请先进食；约需一小时…</translation>
    </message>
    <message>
        <source>How to &amp;prepare</source>
        <translation>就诊须知(&amp;P)</translation>
    </message>
    <message>
        <source>Kept free before the visit, and again after it</source>
        <translation>就诊前后各留出这段时间</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>新增项目</translation>
    </message>
    <message>
        <source>Other words for it, as callers say them</source>
        <translation>来电的人常用的其他叫法</translation>
    </message>
    <message>
        <source>What to &amp;bring</source>
        <translation>需携带(&amp;B)</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
</context>
<context>
    <name>ServicePick</name>
    <message>
        <source>Not on the price list: “{text}”</source>
        <translation>价目表外项目：“{text}”</translation>
    </message>
    <message>
        <source>Two letters, part of the name or the code</source>
        <translation>首字母、名称或编码</translation>
    </message>
</context>
<context>
    <name>ServicePlace</name>
    <message>
        <source>At the clinic, with a doctor</source>
        <translation>诊所就诊</translation>
    </message>
    <message>
        <source>At the patient's home</source>
        <translation>上门服务</translation>
    </message>
    <message>
        <source>On a device, without a doctor</source>
        <translation>设备检查，无需医生</translation>
    </message>
</context>
<context>
    <name>ServicesDone</name>
    <message>
        <source>Services and their minutes</source>
        <translation>项目及时长</translation>
    </message>
    <message>
        <source>{service}: enter 5 to 480 minutes, in steps of 5.</source>
        <translation>{service}：请输入5到480分钟，须为5的倍数。</translation>
    </message>
</context>
<context>
    <name>ServicesSection</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation><numerusform>%n 个月</numerusform></translation>
    </message>
    <message>
        <source>At home</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Chair or room</source>
        <translation>牙椅或诊室</translation>
    </message>
    <message>
        <source>Chairs and rooms</source>
        <translation>牙椅与诊室</translation>
    </message>
    <message>
        <source>Chairs and rooms are optional.</source>
        <translation>牙椅和诊室可以不填。</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>检索词</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>New &amp;service…</source>
        <translation>新增项目(&amp;S)…</translation>
    </message>
    <message>
        <source>New c&amp;hair or room…</source>
        <translation>新增牙椅或诊室(&amp;H)…</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>On a device</source>
        <translation>设备检查</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Recall after</source>
        <translation>复查间隔</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>What can be booked stands here.</source>
        <translation>可以预约的项目列在这里。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>下一类设置</translation>
    </message>
    <message>
        <source>No setting of this name.</source>
        <translation>没有找到这项设置。</translation>
    </message>
    <message>
        <source>Open the section</source>
        <translation>打开该项设置</translation>
    </message>
    <message>
        <source>Save the section</source>
        <translation>保存当前设置</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>上一类设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>设置分类</translation>
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
        <translation>老年优先年龄</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Chairs and rooms</source>
        <translation>牙椅与诊室</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>核对数据</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Clinic's name</source>
        <translation>诊所名称</translation>
    </message>
    <message>
        <source>Clinic's telephone</source>
        <translation>诊所电话</translation>
    </message>
    <message>
        <source>Data and back-ups</source>
        <translation>数据与备份</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>特殊日期</translation>
    </message>
    <message>
        <source>Emergency telephone</source>
        <translation>急诊电话</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Folder for tomorrow's sheets</source>
        <translation>次日预约表存放文件夹</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>每周营业时间</translation>
    </message>
    <message>
        <source>Kind of clinic</source>
        <translation>诊所类型</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>单据语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Late cancellations</source>
        <translation>临时取消</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色/深色</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自动锁屏</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>诊所标志</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>候诊时限</translation>
    </message>
    <message>
        <source>Medical insurance</source>
        <translation>医保结算</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>我的 PIN</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Overdue treatments</source>
        <translation>就诊超时</translation>
    </message>
    <message>
        <source>PINs of staff</source>
        <translation>员工 PIN</translation>
    </message>
    <message>
        <source>People, roles and rights</source>
        <translation>人员、角色与权限</translation>
    </message>
    <message>
        <source>Power-cut sheets</source>
        <translation>停电备用表</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复凭证</translation>
    </message>
    <message>
        <source>Restore a back-up</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Roomy lines</source>
        <translation>宽松排列</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Services and chairs</source>
        <translation>项目与牙椅</translation>
    </message>
    <message>
        <source>Services and their length</source>
        <translation>项目与时长</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Way to the clinic</source>
        <translation>交通路线</translation>
    </message>
    <message>
        <source>When they are written</source>
        <translation>每天生成时间</translation>
    </message>
    <message>
        <source>Working hours and days off</source>
        <translation>排班与休假</translation>
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
        <translation>未说明</translation>
    </message>
</context>
<context>
    <name>SheetKind</name>
    <message>
        <source>Appointment card</source>
        <translation>预约卡</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>当日预约表</translation>
    </message>
    <message>
        <source>Route slip</source>
        <translation>导诊单</translation>
    </message>
    <message>
        <source>Week of a doctor</source>
        <translation>医生周预约表</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>&amp;Last group of the code</source>
        <translation>恢复码最后一组(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>打印恢复凭证(&amp;P)……</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>保存为 PDF(&amp;S)……</translation>
    </message>
    <message>
        <source>All data is encrypted. If this computer breaks, only the code on this sheet opens a back-up: nobody else can, not even the maker of the program.</source>
        <translation>全部数据已加密。如果这台电脑损坏，只有恢复凭证上的恢复码能打开备份，其他任何人（包括软件作者）都打不开。</translation>
    </message>
    <message>
        <source>It stands on the sheet: print or save it first, and keep it in a safe place.</source>
        <translation>最后一组只印在恢复凭证上：请先打印或保存，并妥善保管。</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已打印。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复凭证</translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation>恢复凭证.pdf</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Double click or N books in an empty place. F finds the next free time.</source>
        <translation>双击空位或按 N 预约，按 F 查最近空档。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Clinic Desk</source>
        <translation>诊所前台</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁屏</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The new PIN is set. Sign in with it.</source>
        <translation>新密码已设置，请用它登录。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>密码错误次数过多，请在 {time} 后重试。</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>现在可以重试。</translation>
    </message>
    <message>
        <source>{name} has a form open. Signing in as somebody else discards it.</source>
        <translation>{name}有未保存的表单，其他人登录后将被放弃。</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Works here</source>
        <translation>在职(&amp;W)</translation>
    </message>
    <message>
        <source>Assistant physician</source>
        <translation>助理医师</translation>
    </message>
    <message>
        <source>Associate chief physician</source>
        <translation>副主任医师</translation>
    </message>
    <message>
        <source>Attending physician</source>
        <translation>主治医师</translation>
    </message>
    <message>
        <source>Chief physician</source>
        <translation>主任医师</translation>
    </message>
    <message>
        <source>Depar&amp;tment</source>
        <translation>科室(&amp;T)</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Head nurse</source>
        <translation>护士长</translation>
    </message>
    <message>
        <source>Mandarin, Cantonese, English…</source>
        <translation>普通话、粤语、英语…</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>新增员工</translation>
    </message>
    <message>
        <source>Nothing ticked: all of them. Space ticks; type the minutes that differ.</source>
        <translation>一项都不勾选表示全部可做。空格勾选；时长不同的直接输入分钟数。</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>Ran&amp;k</source>
        <translation>职称(&amp;K)</translation>
    </message>
    <message>
        <source>Resident physician</source>
        <translation>住院医师</translation>
    </message>
    <message>
        <source>Sees &amp;patients: has a column on the board</source>
        <translation>接诊，在预约表上有一列(&amp;P)</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>可做项目(&amp;V)</translation>
    </message>
    <message>
        <source>Sp&amp;ecialties</source>
        <translation>专长(&amp;E)</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Words by which a doctor is found when booking: implants, braces…</source>
        <translation>预约时用来查找医生的词，例如种植、正畸</translation>
    </message>
</context>
<context>
    <name>StaffHoursDialog</name>
    <message>
        <source>&amp;Hours of their own</source>
        <translation>单独排班(&amp;H)</translation>
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
        <translation>编辑(&amp;E)…</translation>
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
        <translation>预约表</translation>
    </message>
    <message>
        <source>Days &amp;off…</source>
        <translation>休假(&amp;O)…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Nobody works here yet.</source>
        <translation>还没有员工。</translation>
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
        <translation>接诊</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>专长</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Who left is not deleted: switch “works here” off, and old visits stay.</source>
        <translation>员工离职不用删除：取消“在职”即可，以前的就诊记录会保留。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
</context>
<context>
    <name>StaffStep</name>
    <message>
        <source>&amp;Chairs or rooms</source>
        <translation>牙椅/诊室(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>时间(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open on</source>
        <translation>营业日(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Public holidays</source>
        <translation>法定节假日(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Staff</source>
        <translation>员工(&amp;S)</translation>
    </message>
    <message>
        <source>A first list is enough: everything here is in Settings too.</source>
        <translation>先填个大概即可，以后都能在“设置”里修改。</translation>
    </message>
    <message>
        <source>Closed at Spring Festival only</source>
        <translation>仅春节休诊</translation>
    </message>
    <message>
        <source>Closed on all public holidays</source>
        <translation>法定节假日全部休诊</translation>
    </message>
    <message>
        <source>For example 09:00-12:00 13:30-18:00. Days that differ come later.</source>
        <translation>例如 09:00-12:00 13:30-18:00。个别日期不同的以后再设。</translation>
    </message>
    <message>
        <source>Mon–Fri</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Mon–Sat</source>
        <translation>周一至周六</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不设置</translation>
    </message>
    <message>
        <source>Open on &amp;make-up workdays</source>
        <translation>调休上班日营业(&amp;M)</translation>
    </message>
    <message>
        <source>Open on public holidays</source>
        <translation>节假日照常营业</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>每天营业</translation>
    </message>
    <message>
        <source>Staff and hours</source>
        <translation>员工与时间</translation>
    </message>
    <message>
        <source>The official days are in the calendar; single days can be changed there.</source>
        <translation>官方放假安排已录入日历，个别日期可在日历中修改。</translation>
    </message>
    <message>
        <source>{services} services and {prices} example prices are put in as well.</source>
        <translation>同时会预置 {services} 个预约项目和 {prices} 条示例价格。</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Known</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法识别</translation>
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
        <translation>诊所前台已打开这份数据，窗口已切换到最前。</translation>
    </message>
    <message>
        <source>There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
        <translation>没有可用的屏幕，无法打开窗口（DISPLAY 和 WAYLAND_DISPLAY 都未设置）。</translation>
    </message>
    <message>
        <source>There is no screen, so the demo is rehearsed without one. The results will be in {folder}.</source>
        <translation>没有可用的屏幕，将在后台演练演示诊所，结果保存在 {folder}。</translation>
    </message>
</context>
<context>
    <name>StartRow</name>
    <message>
        <source> min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>每人分钟数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
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
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Amount in capitals</source>
        <translation>大写金额</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Amount refunded</source>
        <translation>实退</translation>
    </message>
    <message>
        <source>Amount to refund</source>
        <translation>应退</translation>
    </message>
    <message>
        <source>Amounts are in yuan. This statement of fees is not an invoice.</source>
        <translation>金额单位：人民币元。本清单为费用明细，不是发票。</translation>
    </message>
    <message>
        <source>Billed at</source>
        <translation>收费时间</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收费员</translation>
    </message>
    <message>
        <source>Cashier: {cashier}</source>
        <translation>收费员：{cashier}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Date of visit</source>
        <translation>就诊日期</translation>
    </message>
    <message>
        <source>Debt cancelled</source>
        <translation>冲销欠费</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠折扣</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>Fee statement</source>
        <translation>门诊费用清单</translation>
    </message>
    <message>
        <source>Fee statements {first} to {last}</source>
        <translation>门诊费用清单 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>医保类别</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Items total</source>
        <translation>项目合计</translation>
    </message>
    <message>
        <source>Medical record no.</source>
        <translation>病历号</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>{number}号</translation>
    </message>
    <message>
        <source>No. {number}, voids {voided}</source>
        <translation>单号 {number}，冲销 {voided}</translation>
    </message>
    <message>
        <source>Not an invoice</source>
        <translation>非发票</translation>
    </message>
    <message>
        <source>Outstanding debt</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation>自付金额</translation>
    </message>
    <message>
        <source>Paid by insurance</source>
        <translation>医保支付</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>本次积分</translation>
    </message>
    <message>
        <source>Points left</source>
        <translation>可用积分</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Printed {at}</source>
        <translation>打印时间：{at}</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Refund statement</source>
        <translation>门诊退费清单</translation>
    </message>
    <message>
        <source>Reprint {count}</source>
        <translation>补打 第 {count} 次</translation>
    </message>
    <message>
        <source>Rounding off</source>
        <translation>抹零</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>收费专用章</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>性别/年龄</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Tooth {tooth}</source>
        <translation>牙位 {tooth}</translation>
    </message>
    <message>
        <source>{age} y</source>
        <translation>{age} 岁</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message numerus="yes">
        <source>%n time(s); the next is a reprint</source>
        <translation><numerusform>已打印 %n 次，再打印会标“补打”</numerusform></translation>
    </message>
    <message>
        <source>&amp;Customer card</source>
        <translation>客户卡(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>作废(&amp;V)…</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>开单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>Fee statement {number}</source>
        <translation>门诊费用清单 {number}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>纸张(&amp;A)</translation>
    </message>
    <message>
        <source>Pa&amp;y what is owed…</source>
        <translation>补交欠费(&amp;Y)…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Saved as PDF.</source>
        <translation>已存为 PDF。</translation>
    </message>
    <message>
        <source>Show refund</source>
        <translation>查看退费单</translation>
    </message>
    <message>
        <source>This bill is voided: hand out the paper of the refund instead.</source>
        <translation>此账单已作废：请改为打印退费单。</translation>
    </message>
    <message>
        <source>Voided by</source>
        <translation>冲销单号</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>冲销账单</translation>
    </message>
</context>
<context>
    <name>StatementKind</name>
    <message>
        <source>Bill</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退费</translation>
    </message>
</context>
<context>
    <name>StepKind</name>
    <message>
        <source>closed</source>
        <translation>休诊</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>no workday</source>
        <translation>非工作日</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
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
        <translation>预约</translation>
    </message>
    <message>
        <source>Bill items</source>
        <translation>账单明细</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>收款记录</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Colour {number} of {all}</source>
        <translation>颜色 {number}/{all}</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>&amp;Book</source>
        <translation>预约(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>改约(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始时间(&amp;S)</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>预约该时段</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>日期(&amp;Y)</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>{first} 至 {last} 之间均可</translation>
    </message>
    <message>
        <source>Move to this time</source>
        <translation>改到该时段</translation>
    </message>
</context>
<context>
    <name>TakenBar</name>
    <message>
        <source>Nothing was taken yet.</source>
        <translation>还没有收款。</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>实收</translation>
    </message>
</context>
<context>
    <name>TellDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Offered another time</source>
        <translation>已提出可改约(&amp;O)</translation>
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
        <translation>{number} 号</translation>
    </message>
    <message>
        <source>Still about (&amp;min)</source>
        <translation>还等几分钟(M)</translation>
    </message>
    <message>
        <source>Tell the patient</source>
        <translation>告知患者</translation>
    </message>
    <message>
        <source>Told at {at} by {who}: still {minutes} min</source>
        <translation>{at} 由{who}告知：还要 {minutes} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>waited %n min</source>
        <translation><numerusform>已等 %n 分钟</numerusform></translation>
    </message>
    <message>
        <source>“{customer}, I am very sorry that you have to wait. {doctor} needs more time with the patient before you: it will be about {minutes} more minutes. May I bring you some water, or find you another time?”</source>
        <translation>“{customer}，非常抱歉让您久等了。{doctor}前一位患者的治疗比预计时间长，大约还要 {minutes} 分钟。您可以先喝杯水，或者我帮您改个时间。”</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>This is not a time: type for example 930 or 14:15.</source>
        <translation>时间看不懂，请输入例如 930 或 14:15。</translation>
    </message>
</context>
<context>
    <name>TimesGrid</name>
    <message>
        <source>Visits of the day</source>
        <translation>当天预约</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Arrived</source>
        <translation>已到院</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份……</translation>
    </message>
    <message>
        <source>Bill the visit</source>
        <translation>为就诊收费</translation>
    </message>
    <message>
        <source>Column before</source>
        <translation>前一栏</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>就诊中</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>爽约</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>后一栏</translation>
    </message>
    <message>
        <source>Open the customer or the bill</source>
        <translation>打开客户或账单</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>候诊</translation>
    </message>
    <message>
        <source>Waiting room: tell, seat, check in</source>
        <translation>候诊：告知、请入诊室、签到</translation>
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
        <translation>演示诊所（虚构人物）</translation>
    </message>
    <message>
        <source>Hide private data</source>
        <translation>隐私模式</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Show private data</source>
        <translation>退出隐私模式</translation>
    </message>
</context>
<context>
    <name>TotalView</name>
    <message>
        <source>Amount due</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠折扣</translation>
    </message>
    <message>
        <source>Items total</source>
        <translation>项目合计</translation>
    </message>
    <message>
        <source>Rounding off</source>
        <translation>抹零</translation>
    </message>
</context>
<context>
    <name>Touches</name>
    <message>
        <source>Bill</source>
        <translation>收费</translation>
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
        <translation>{span} {minutes}分钟</translation>
    </message>
</context>
<context>
    <name>TryOutcome</name>
    <message>
        <source>Booked</source>
        <translation>已预约</translation>
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
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Will call back</source>
        <translation>稍后回电</translation>
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
        <translation>个月</translation>
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
        <translation>应收</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>开单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>没有人欠费。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Only the oldest {count} are shown.</source>
        <translation>只显示最早的 {count} 张。</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation>欠费合计</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>账龄</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Unpaid bills</source>
        <translation>欠费账单</translation>
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
        <translation>已登录：{name}</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
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
        <translation>机构</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>how to prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>就诊人</translation>
    </message>
    <message>
        <source>service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>way to the clinic</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>what to bring</source>
        <translation>携带</translation>
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
        <translation>医生</translation>
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
        <translation>视图</translation>
    </message>
    <message>
        <source>{view} (V: the next view)</source>
        <translation>{view} (V：下一视图)</translation>
    </message>
</context>
<context>
    <name>VisitActions</name>
    <message>
        <source>Arrived</source>
        <translation>已到院</translation>
    </message>
    <message>
        <source>Cancel appointment…</source>
        <translation>取消预约…</translation>
    </message>
    <message>
        <source>Cancel the rest of the series…</source>
        <translation>取消疗程剩余预约…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Copy text before the visit</source>
        <translation>复制就诊前提醒</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>客户卡</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>就诊中</translation>
    </message>
    <message>
        <source>Left unseen</source>
        <translation>未诊离开</translation>
    </message>
    <message>
        <source>Make bill</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>爽约</translation>
    </message>
    <message>
        <source>Missed or cancelled…</source>
        <translation>爽约或取消…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Put on the pinboard</source>
        <translation>放入暂存区</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>重复预约…</translation>
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
        <translation>预约(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Book appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Change appointment</source>
        <translation>修改预约</translation>
    </message>
    <message>
        <source>Free times (Alt+1 to Alt+5)</source>
        <translation>空档（Alt+1 至 Alt+5）</translation>
    </message>
</context>
<context>
    <name>VisitExtras</name>
    <message>
        <source> min each way</source>
        <translation>分钟(单程)</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>路程(&amp;W)</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>上门地址(&amp;E)</translation>
    </message>
    <message>
        <source>Esco&amp;rt</source>
        <translation>陪同人(&amp;R)</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>谁陪同前来</translation>
    </message>
    <message>
        <source>Would come sooner if something becomes &amp;free</source>
        <translation>有空档愿意提前来(&amp;F)</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source> min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>医生(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>时长(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>项目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>任何医生</translation>
    </message>
    <message>
        <source>C&amp;hair</source>
        <translation>牙椅(&amp;H)</translation>
    </message>
    <message>
        <source>Ch&amp;annel</source>
        <translation>来源(A)</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>日期(&amp;Y)</translation>
    </message>
    <message>
        <source>{doctor} usually does not do this.</source>
        <translation>{doctor}平时不做这个项目。</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Allergy: {what}</source>
        <translation>过敏：{what}</translation>
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
        <translation>爽约 {count} 次</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>尚未就诊</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>暂无预约</translation>
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
        <translation>作废账单(&amp;V)</translation>
    </message>
    <message>
        <source>A counter-entry with a number of its own takes the bill of {customer} over {total} yuan back. {paid} yuan go back the way they were paid. This is not undone.</source>
        <translation>将用一张独立编号的冲销单作废 {customer} 的账单 {total} 元。已付的 {paid} 元按原付款方式退回。此操作不能撤销。</translation>
    </message>
    <message>
        <source>Void bill {number}</source>
        <translation>作废账单 {number}</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <source> min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>医生(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>时长(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Urgent: asked first</source>
        <translation>紧急，优先联系(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Why all the same</source>
        <translation>仍要预约的原因(&amp;W)</translation>
    </message>
    <message>
        <source>Add to the wait list</source>
        <translation>加入候补</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>任何医生</translation>
    </message>
    <message>
        <source>Boo&amp;k the first free time now, wait for an earlier one</source>
        <translation>先约最近空档，同时候补更早时间(&amp;K)</translation>
    </message>
    <message>
        <source>Change on the wait list</source>
        <translation>修改候补</translation>
    </message>
    <message>
        <source>Not &amp;before</source>
        <translation>不早于(&amp;B)</translation>
    </message>
    <message>
        <source>Not a&amp;fter</source>
        <translation>不晚于(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing of this length is free for half a year.</source>
        <translation>半年内没有这么长的空档。</translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation>项目(&amp;E)</translation>
    </message>
    <message>
        <source>When it su&amp;its</source>
        <translation>方便时间(&amp;I)</translation>
    </message>
</context>
<context>
    <name>WaitListPanel</name>
    <message numerus="yes">
        <source>%n past the last day</source>
        <translation><numerusform>已过期 %n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation><numerusform>紧急 %n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>候补 %n 人</numerusform></translation>
    </message>
    <message>
        <source>Add to the wait list</source>
        <translation>加入候补</translation>
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
        <translation>预约</translation>
    </message>
    <message>
        <source>Book the first free time that suits</source>
        <translation>预约最近的合适空档</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>复制电话</translation>
    </message>
    <message>
        <source>Go to the visit</source>
        <translation>查看原预约</translation>
    </message>
    <message>
        <source>How the call went</source>
        <translation>通话结果</translation>
    </message>
    <message>
        <source>Nothing that suits is free for half a year.</source>
        <translation>半年内没有合适的空档。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Take off the wait list</source>
        <translation>移出候补</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Who would come as soon as a time is free, wishes another one, or broke a visit waits here. A freed time is then offered to them.</source>
        <translation>想尽快就诊、想换时间、爽约或取消后未改约的人列在这里。有时段空出时，会从中推荐。</translation>
    </message>
</context>
<context>
    <name>WaitReason</name>
    <message>
        <source>As soon as possible</source>
        <translation>尽快</translation>
    </message>
    <message>
        <source>Broken, not rebooked</source>
        <translation>未改约</translation>
    </message>
    <message>
        <source>Recall overdue</source>
        <translation>逾期复查</translation>
    </message>
    <message>
        <source>Wishes a time</source>
        <translation>指定时间</translation>
    </message>
</context>
<context>
    <name>WaitState</name>
    <message>
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候补中</translation>
    </message>
</context>
<context>
    <name>WaitWatch</name>
    <message numerus="yes">
        <source>%n other patient(s) too.</source>
        <translation><numerusform>另有 %n 人也等候过久。</numerusform></translation>
    </message>
    <message>
        <source>{customer} has waited {minutes} min for {doctor}. Who tells them?</source>
        <translation>{customer}已等候{doctor} {minutes} 分钟。由谁去告知？</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>ASAP</source>
        <translation>尽快</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>时间不限</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>未改约</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>现约</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>逾期复查</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>When</source>
        <translation>方便时间</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>指定时间</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>has {when}</source>
        <translation>已约{when}</translation>
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
        <translation><numerusform>%n 分钟</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min, long</source>
        <translation><numerusform>%n 分钟 偏久</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min, too long</source>
        <translation><numerusform>%n 分钟 过久</numerusform></translation>
    </message>
    <message>
        <source>Any moment</source>
        <translation>马上</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到院</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>陪同</translation>
    </message>
    <message>
        <source>From how long {doctor}'s visits took today, who is in treatment, and who is before</source>
        <translation>按{doctor}今天的实际用时、正在就诊者和排在前面的人推算</translation>
    </message>
    <message>
        <source>Here for {minutes} min</source>
        <translation>到院已 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>号</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>无人陪同</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Since {since}: the booked time, or the arrival if that was later</source>
        <translation>自 {since} 起：预约时间；到院更晚的，自到院时间起</translation>
    </message>
    <message>
        <source>Still about</source>
        <translation>预计还要</translation>
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
        <translation>{at} {who}告知：还要 {minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Clinic Desk</source>
        <translation>诊所前台</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开……</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message numerus="yes">
        <source>%n in treatment</source>
        <translation><numerusform>就诊中 %n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n past the limit</source>
        <translation><numerusform>超时 %n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>候诊 %n 人</numerusform></translation>
    </message>
    <message>
        <source>Check in…</source>
        <translation>签到…</translation>
    </message>
    <message>
        <source>Check somebody in</source>
        <translation>来人签到</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>客户卡</translation>
    </message>
    <message>
        <source>Escort…</source>
        <translation>陪同…</translation>
    </message>
    <message>
        <source>Left unseen</source>
        <translation>未诊离开</translation>
    </message>
    <message>
        <source>Left without being seen</source>
        <translation>未诊离开</translation>
    </message>
    <message>
        <source>Nobody is waiting. Who arrives is listed here with the time waited.</source>
        <translation>现在没有人候诊。到院的患者会列在这里，并显示等候时间。</translation>
    </message>
    <message>
        <source>Seat the patient</source>
        <translation>请入诊室</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>候诊屏</translation>
    </message>
    <message>
        <source>Show the visit on the board</source>
        <translation>在预约表上查看</translation>
    </message>
    <message>
        <source>Tell how long it still takes</source>
        <translation>告知还要等多久</translation>
    </message>
    <message>
        <source>Tell the patient…</source>
        <translation>告知患者…</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>候诊</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>谁陪同前来</translation>
    </message>
    <message>
        <source>{customer} in treatment for {minutes} min, planned {planned}</source>
        <translation>{customer}已就诊 {minutes} 分钟（预计 {planned}）</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>As a window</source>
        <translation>窗口显示</translation>
    </message>
    <message>
        <source>Close the second screen</source>
        <translation>关闭候诊屏</translation>
    </message>
    <message>
        <source>Fill monitor {number} ({size})</source>
        <translation>全屏于显示器 {number}（{size}）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>等候就诊</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>正在就诊</translation>
    </message>
    <message>
        <source>Waiting room screen</source>
        <translation>候诊屏</translation>
    </message>
</context>
<context>
    <name>WaitingTick</name>
    <message>
        <source>Take &amp;off the wait list: {service}, since {day}</source>
        <translation>移出候补(&amp;O)：{service}，{day}加入</translation>
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
        <translation>医生</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Left unseen</source>
        <translation>未诊离开</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>入座</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Allergic to {what}</source>
        <translation>过敏：{what}</translation>
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
        <translation>短信</translation>
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
        <translation>医生</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Enter books the next free time with the chosen doctor. Esc closes.</source>
        <translation>回车预约该医生的最近空档,Esc 关闭。</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>最近空档</translation>
    </message>
    <message>
        <source>Nobody here does this. Try another word.</source>
        <translation>没有医生做这个,换个词试试。</translation>
    </message>
    <message>
        <source>None in two months</source>
        <translation>两个月内没有空档</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>不出诊</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>专长</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What is it about</source>
        <translation>来意</translation>
    </message>
    <message>
        <source>What is it about: extraction, braces, cleaning…</source>
        <translation>哪里不舒服、想做什么:拔牙、矫正、洗牙…</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>谁看什么</translation>
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
        <translation>说明</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Row {number}: {reason}</source>
        <translation>第 {number} 行：{reason}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
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
        <translation>诊所(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>时间(&amp;H)</translation>
    </message>
    <message>
        <source>By week and holidays</source>
        <translation>按每周时间和节假日</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>停诊</translation>
    </message>
    <message>
        <source>For example 9-12 14-18</source>
        <translation>例如 9-12 14-18</translation>
    </message>
    <message>
        <source>Holi&amp;day</source>
        <translation>节日(&amp;D)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Ordinary day</source>
        <translation>普通日</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>调整时间</translation>
    </message>
    <message>
        <source>Public ca&amp;lendar</source>
        <translation>公共日历(&amp;L)</translation>
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
        <translation>连续停诊(&amp;C)…</translation>
    </message>
    <message>
        <source>Arrows move, Shift marks several days, Enter changes.</source>
        <translation>方向键移动，按住Shift选多天，回车修改。</translation>
    </message>
    <message>
        <source>As &amp;usual again</source>
        <translation>恢复照常(&amp;U)</translation>
    </message>
    <message>
        <source>Change the &amp;day…</source>
        <translation>修改当天(&amp;D)…</translation>
    </message>
    <message>
        <source>Choose the list of holidays</source>
        <translation>选择节假日列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Enter a yearly &amp;file…</source>
        <translation>导入年度通知(&amp;F)…</translation>
    </message>
    <message>
        <source>Enter a yearly file…</source>
        <translation>导入年度通知…</translation>
    </message>
    <message>
        <source>Holidays and other days</source>
        <translation>节假日与特殊日期</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.xlsm *.csv *.txt)</translation>
    </message>
    <message>
        <source>The notice for {year} is not entered: its holidays are estimated.</source>
        <translation>{year}年放假通知尚未录入，节假日为推算。</translation>
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
        <translation>采用(&amp;T)</translation>
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
        <translation>节日</translation>
    </message>
    <message>
        <source>Holidays of {year}</source>
        <translation>{year}年节假日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
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
        <translation>原内容</translation>
    </message>
    <message>
        <source>{rest} days of rest, {work} make-up workdays. They replace what was there.</source>
        <translation>放假{rest}天，调休上班{work}天。采用后将替换原有安排。</translation>
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
        <translation>推算：通知尚未录入</translation>
    </message>
    <message>
        <source>H</source>
        <translation>休</translation>
    </message>
    <message>
        <source>Make-up workday, hours as usual</source>
        <translation>调休上班日，照常营业</translation>
    </message>
    <message>
        <source>O</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Public holiday, hours as usual</source>
        <translation>法定节假日，照常营业</translation>
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
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>继续填写(&amp;K)</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放弃已填写的内容吗？</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
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
        <translation>姓名、拼音、电话</translation>
    </message>
    <message>
        <source>New customer “{text}”</source>
        <translation>新客户“{text}”</translation>
    </message>
    <message>
        <source>New customer: {name} {phone}</source>
        <translation>新客户：{name} {phone}</translation>
    </message>
    <message>
        <source>PIN, or none</source>
        <translation>密码（可不填）</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>删除此行</translation>
    </message>
</context>
</TS>
