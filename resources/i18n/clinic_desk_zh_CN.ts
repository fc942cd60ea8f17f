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
        <source>Book appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>取消预约</translation>
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
        <source>Change locking</source>
        <translation>修改自动锁屏</translation>
    </message>
    <message>
        <source>Change opening hours</source>
        <translation>修改营业时间</translation>
    </message>
    <message>
        <source>Change price item</source>
        <translation>修改收费项目</translation>
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
        <source>Change working hours</source>
        <translation>修改排班</translation>
    </message>
    <message>
        <source>Check a PIN</source>
        <translation>核对 PIN</translation>
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
        <source>Import customers</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>Load the benchmark clinic</source>
        <translation>载入测试诊所</translation>
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
        <source>New recovery sheet</source>
        <translation>新恢复凭证</translation>
    </message>
    <message>
        <source>Post bill</source>
        <translation>收费过账</translation>
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
        <source>Take payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Void bill</source>
        <translation>作废账单</translation>
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
        <translation>有效期至(&amp;U)</translation>
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
        <translation><numerusform>%n 人</numerusform></translation>
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
        <source>Chair taken by {who} {start}–{end}</source>
        <translation>牙椅已被 {who} {start}–{end} 占用</translation>
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
        <source>No hours on this day</source>
        <translation>当天不出诊</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>不出诊</translation>
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
        <source>Arrivals</source>
        <translation>到诊</translation>
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
        <translation>医师</translation>
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
    <name>BottomBar</name>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>&amp;By</source>
        <translation>由谁取消(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>约错了</translation>
    </message>
    <message>
        <source>Cancel &amp;appointment</source>
        <translation>取消预约(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>取消预约</translation>
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
        <source>Not well</source>
        <translation>身体不适</translation>
    </message>
    <message>
        <source>Something came up</source>
        <translation>临时有事</translation>
    </message>
    <message>
        <source>Went elsewhere</source>
        <translation>已在别处就诊</translation>
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
    <name>ChairDialog</name>
    <message>
        <source>&amp;In use</source>
        <translation>使用中(&amp;I)</translation>
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
        <translation>行号</translation>
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
        <translation>需修正的问题</translation>
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
        <translation>不导入</translation>
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
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>新建预约</translation>
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
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
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
        <translation>名称</translation>
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
        <translation><numerusform>%n 人</numerusform></translation>
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
        <source>Next day (Alt+Right)</source>
        <translation>后一天 (Alt+→)</translation>
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
        <source>Confirmed, arrived, in treatment, done</source>
        <translation>已确认、已到院、就诊中、已完成</translation>
    </message>
    <message>
        <source>Customer card, bill</source>
        <translation>客户卡、收费</translation>
    </message>
    <message>
        <source>Day before, next day</source>
        <translation>前一天、后一天</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>跳到某天</translation>
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
        <source>To the next visit or empty place</source>
        <translation>移到下一个预约或空位</translation>
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
    <name>DeskError</name>
    <message>
        <source>A back-up is being made already. Wait until it is finished.</source>
        <translation>正在备份，请等它完成。</translation>
    </message>
    <message>
        <source>A name has at most 60 characters. Put the rest into the note.</source>
        <translation>姓名最多 60 个字，其余请写到备注里。</translation>
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
        <source>Choose a password of at least 6 characters.</source>
        <translation>密码至少要 6 个字符。</translation>
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
        <source>Choose the doctor, or take one of the free times.</source>
        <translation>请选择医生，或直接选一个空档。</translation>
    </message>
    <message>
        <source>Choose where the workbook shall be written.</source>
        <translation>请选择文件保存的位置。</translation>
    </message>
    <message>
        <source>Choose who the visit is for.</source>
        <translation>请选择客户。</translation>
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
        <source>Enter a length of 5 to 480 minutes, in steps of 5.</source>
        <translation>请输入 5 到 480 分钟，按 5 分钟一档。</translation>
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
        <source>Enter hours for at least one day, or choose the clinic's hours.</source>
        <translation>请至少填写一天的时间，或改为按诊所营业时间。</translation>
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
        <source>Enter the clinic's name, as it stands on papers.</source>
        <translation>请输入诊所名称，票据上会照此打印。</translation>
    </message>
    <message>
        <source>Enter the customer's name.</source>
        <translation>请输入客户姓名。</translation>
    </message>
    <message>
        <source>Enter the day of the visit.</source>
        <translation>请填写预约日期。</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>请填写日期。</translation>
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
        <source>Enter when the visit starts, or take a free time.</source>
        <translation>请填写开始时间，或选一个空档。</translation>
    </message>
    <message>
        <source>Enter why the bill is voided: it stays on the record.</source>
        <translation>请填写作废原因，会留在记录里。</translation>
    </message>
    <message>
        <source>Hours lie between 00:00 and 24:00, “{hours}” does not</source>
        <translation>时间须在 00:00 至 24:00 之间，“{hours}”超出了</translation>
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
        <source>No phone is given: ask for one at the next visit.</source>
        <translation>没有电话，请下次来时补登。</translation>
    </message>
    <message>
        <source>No row with titles was found in sheet “{sheet}”: write 姓名 (name) and 手机 (mobile) above the columns.</source>
        <translation>工作表“{sheet}”里找不到表头，请在各列上方写明“姓名”“手机”等标题。</translation>
    </message>
    <message>
        <source>Nobody is their own guardian. Choose somebody else.</source>
        <translation>本人不能做自己的监护人，请另选一位。</translation>
    </message>
    <message>
        <source>Nobody on the staff list has this number.</source>
        <translation>员工名单里没有这个编号。</translation>
    </message>
    <message>
        <source>Nothing is owed on bill {number}.</source>
        <translation>账单 {number} 没有欠费。</translation>
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
        <source>Sheet “{sheet}” reaches to cell {cell}: copy the customers alone into a new workbook.</source>
        <translation>工作表“{sheet}”内容一直到 {cell} 单元格，请只把客户资料复制到新表格中再导入。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Close the form and open it again to see how it is.</source>
        <translation>刚才有人改过这条记录，请关闭后重新打开再改。</translation>
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
        <source>The clinic is not open from {start} to {end} on {day}.</source>
        <translation>诊所 {day} {start}–{end} 不营业。</translation>
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
        <source>The folder “{folder}” is not there. Choose another place.</source>
        <translation>文件夹“{folder}”不存在，请换个位置。</translation>
    </message>
    <message>
        <source>The picture is larger than 1 MB. Choose a smaller one.</source>
        <translation>图片超过 1 MB，请换一张小一点的。</translation>
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
        <source>There is no file “{file}” in this folder: make the set with make_clinic.py first.</source>
        <translation>文件夹里没有“{file}”，请先用 make_clinic.py 生成。</translation>
    </message>
    <message>
        <source>There is no file “{file}”: choose it again.</source>
        <translation>找不到文件“{file}”，请重新选择。</translation>
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
        <source>Write what should be shown.</source>
        <translation>请填写提醒内容。</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask the manager or the owner to sign in for it.</source>
        <translation>您的角色没有这项权限，请主管或负责人登录办理。</translation>
    </message>
    <message>
        <source>{chair} is taken by {customer} from {start} to {end}. Choose another chair or time.</source>
        <translation>{chair} {start}–{end} 已有{customer}，请换牙椅或时间。</translation>
    </message>
    <message>
        <source>{customer} is already booked with {doctor} from {start} to {end}.</source>
        <translation>{customer} {start}–{end} 已约了{doctor}。</translation>
    </message>
    <message>
        <source>{day} cannot be a birth date: it lies ahead or over 120 years back.</source>
        <translation>{day} 不能是出生日期：还没到，或已超过 120 年。</translation>
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
        <source>{name} could not be written. Close it if it is open in another program, or choose another folder.</source>
        <translation>无法写入 {name}。如果它正在其他程序中打开，请先关闭；或另选文件夹。</translation>
    </message>
    <message>
        <source>{name} was not written: the disk is full. Delete or move large files, or choose another disk.</source>
        <translation>{name} 未保存：磁盘已满。请删除或移走大文件，或换一个磁盘。</translation>
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
    <name>Export</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
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
        <translation>医师</translation>
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
        <translation>名称</translation>
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
        <translation>名称</translation>
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
        <translation>表格文件 (*.xlsx *.xlsm *.csv *.txt)</translation>
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
        <translation>医师</translation>
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
    <name>HoursField</name>
    <message>
        <source>Closed</source>
        <translation>休息</translation>
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
        <translation>休息</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>特殊日期</translation>
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
        <source>Owes money</source>
        <translation>有欠款</translation>
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
    <name>PersonLine</name>
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
        <translation>名称</translation>
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
        <translation>名称</translation>
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
        <translation>从不</translation>
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
        <source>New service</source>
        <translation>新增项目</translation>
    </message>
    <message>
        <source>Other words for it, as callers say them</source>
        <translation>来电的人常用的其他叫法</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
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
    <name>ServicesSection</name>
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
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
        <source>Out of use</source>
        <translation>已停用</translation>
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
        <source>Appearance</source>
        <translation>外观</translation>
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
        <source>Emergency telephone</source>
        <translation>急诊电话</translation>
    </message>
    <message>
        <source>Export a workbook</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Holidays and other hours</source>
        <translation>节假日与特殊日期</translation>
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
        <source>PINs of staff</source>
        <translation>员工 PIN</translation>
    </message>
    <message>
        <source>People, roles and rights</source>
        <translation>人员、角色与权限</translation>
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
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Works here</source>
        <translation>在职(&amp;W)</translation>
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
        <source>New member of staff</source>
        <translation>新增员工</translation>
    </message>
    <message>
        <source>Sees &amp;patients: has a column on the board</source>
        <translation>接诊，在预约表上有一列(&amp;P)</translation>
    </message>
    <message>
        <source>Sp&amp;ecialties</source>
        <translation>专长(&amp;E)</translation>
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
        <translation>营业时间(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open on</source>
        <translation>营业日(&amp;O)</translation>
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
        <source>Seven days</source>
        <translation>每天营业</translation>
    </message>
    <message>
        <source>Staff and hours</source>
        <translation>员工与时间</translation>
    </message>
    <message>
        <source>{services} services and {prices} example prices are put in as well.</source>
        <translation>同时会预置 {services} 个预约项目和 {prices} 条示例价格。</translation>
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
        <translation>医师</translation>
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
        <translation>单号 {number}</translation>
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
        <translation>医师</translation>
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
    <name>TimeField</name>
    <message>
        <source>This is not a time: type for example 930 or 14:15.</source>
        <translation>时间看不懂，请输入例如 930 或 14:15。</translation>
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
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
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
        <source>Move</source>
        <translation>移动</translation>
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
        <source>C&amp;hannel</source>
        <translation>渠道(&amp;H)</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>日期(&amp;Y)</translation>
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
        <translation>需修正的问题</translation>
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
