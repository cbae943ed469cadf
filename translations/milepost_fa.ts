<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New from template…</source>
        <translation>نقشه تازه از قالب…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>باز کردن…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>ذخیره یک نسخه…</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>پیش‌نمایش چاپ…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>خروجی گرفتن به صورت PDF…</translation>
    </message>
    <message>
        <source>Export as p&amp;icture…</source>
        <translation>خروجی گرفتن به صورت تصویر…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>بستن پروژه</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Add &amp;stage</source>
        <translation>افزودن مرحله</translation>
    </message>
    <message>
        <source>Add &amp;touchpoint</source>
        <translation>افزودن نقطه تماس</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>ویرایش متن</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>جابه‌جایی به قبل</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>جابه‌جایی به بعد</translation>
    </message>
    <message>
        <source>Time runs &amp;left to right</source>
        <translation>زمان از چپ به راست</translation>
    </message>
    <message>
        <source>Time runs &amp;right to left</source>
        <translation>زمان از راست به چپ</translation>
    </message>
    <message>
        <source>&amp;Add text lane</source>
        <translation>افزودن ردیف متنی</translation>
    </message>
    <message>
        <source>&amp;Import survey…</source>
        <translation>وارد کردن نظرسنجی…</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>واردشده‌ها…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>کوچک‌نمایی</translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation>کل نقشه</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>اندازه واقعی</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>تمام‌صفحه</translation>
    </message>
    <message>
        <source>Look of the &amp;system</source>
        <translation>ظاهر سیستم</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>&amp;About Milepost</source>
        <translation>درباره Milepost</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطه تماس</translation>
    </message>
    <message>
        <source>Import survey</source>
        <translation>وارد کردن نظرسنجی</translation>
    </message>
    <message>
        <source>Print / PDF</source>
        <translation>چاپ / PDF</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>برش</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>تکثیر</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>انتخاب همه</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold stage</source>
        <translation>بستن یا باز کردن مرحله</translation>
    </message>
    <message>
        <source>Spl&amp;it stage here</source>
        <translation>تقسیم مرحله از اینجا</translation>
    </message>
    <message>
        <source>Mer&amp;ge with the next stage</source>
        <translation>ادغام با مرحله بعد</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>یافتن…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>یافتن بعدی</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>یافتن قبلی</translation>
    </message>
    <message>
        <source>&amp;Lanes…</source>
        <translation>ردیف‌ها…</translation>
    </message>
    <message>
        <source>&amp;Personas…</source>
        <translation>پرسوناها…</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>فرمان‌ها…</translation>
    </message>
    <message>
        <source>&amp;Paste survey table…</source>
        <translation>چسباندن جدول نظرسنجی…</translation>
    </message>
    <message>
        <source>&amp;Pin this view</source>
        <translation>&amp;سنجاق کردن این نما</translation>
    </message>
    <message>
        <source>S&amp;wap the sides</source>
        <translation>&amp;جابه‌جا کردن دو طرف</translation>
    </message>
    <message>
        <source>&amp;End comparing</source>
        <translation>&amp;پایان مقایسه</translation>
    </message>
    <message>
        <source>Last &amp;month against the one before</source>
        <translation>&amp;ماه آخر در برابر ماه پیش از آن</translation>
    </message>
    <message>
        <source>Last &amp;quarter against the one before</source>
        <translation>&amp;فصل آخر در برابر فصل پیش از آن</translation>
    </message>
    <message>
        <source>Last &amp;year against the one before</source>
        <translation>&amp;سال آخر در برابر سال پیش از آن</translation>
    </message>
    <message>
        <source>&amp;Filter responses</source>
        <translation>&amp;پالایش پاسخ‌ها</translation>
    </message>
    <message>
        <source>&amp;Play the months</source>
        <translation>پ&amp;خش ماه‌به‌ماه</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>پا&amp;ک کردن پالایه</translation>
    </message>
    <message>
        <source>&amp;Themes of comments…</source>
        <translation>&amp;موضوع‌های نظرها…</translation>
    </message>
    <message>
        <source>M&amp;etrics…</source>
        <translation>&amp;سنجه‌ها…</translation>
    </message>
    <message>
        <source>Period &amp;figures…</source>
        <translation>&amp;ارقام دوره‌ها…</translation>
    </message>
    <message>
        <source>&amp;Evidence ledger…</source>
        <translation>&amp;دفتر شواهد…</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Choose a metric</source>
        <translation>سنجه‌ای را انتخاب کنید</translation>
    </message>
    <message>
        <source>%1, scale %2</source>
        <translation>‏%1، مقیاس %2</translation>
    </message>
    <message>
        <source>Choose which end is good</source>
        <translation>انتخاب کنید کدام سر خوب است</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The map, by title or id (default: the first).</source>
        <translation>نقشه، با عنوان یا شناسه (پیش‌فرض: نخستین نقشه).</translation>
    </message>
    <message>
        <source>The project has no map.</source>
        <translation>پروژه نقشه‌ای ندارد.</translation>
    </message>
    <message>
        <source>The project has no map “%1”.</source>
        <translation>پروژه نقشه‌ای به نام «%1» ندارد.</translation>
    </message>
    <message>
        <source>Several maps are called “%1”; give the id instead.</source>
        <translation>چند نقشه «%1» نام دارند؛ به‌جای نام، شناسه را بدهید.</translation>
    </message>
    <message>
        <source>Usage: milepost-cli VERB [ARGUMENTS]</source>
        <translation>کاربرد: milepost-cli VERB [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>فرمان‌ها:</translation>
    </message>
    <message>
        <source>“milepost-cli VERB --help” explains a verb.</source>
        <translation>«milepost-cli VERB --help» هر فرمان را توضیح می‌دهد.</translation>
    </message>
    <message>
        <source>there is no verb “%1”.</source>
        <translation>فرمانی به نام «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>این راهنما را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>line %1: %2: %3</source>
        <translation>سطر %1: %2: %3</translation>
    </message>
    <message>
        <source>The file&apos;s encoding (utf-8, windows-1254, ...); detected by default.</source>
        <translation>کدگذاری پرونده (utf-8، windows-1254، ...)؛ به‌طور پیش‌فرض تشخیص داده می‌شود.</translation>
    </message>
    <message>
        <source>What separates the cells: one character, or “tab”; detected by default.</source>
        <translation>جداکننده خانه‌ها: یک نویسه یا «tab»؛ به‌طور پیش‌فرض تشخیص داده می‌شود.</translation>
    </message>
    <message>
        <source>The delimiter must be one ASCII character other than a quotation mark.</source>
        <translation>جداکننده باید یک نویسه ASCII غیر از علامت نقل قول باشد.</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>افزودن مرحله</translation>
    </message>
    <message>
        <source>“%1” is no edit; it is one of add-stage, add-touchpoint, set, move, remove, undo, redo.</source>
        <translation>«%1» ویرایش شناخته‌شده‌ای نیست؛ یکی از این‌ها را بنویسید: add-stage، add-touchpoint، set، move، remove، undo، redo.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>مرحله‌ای به نام «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Several stages are called “%1”; give the id instead.</source>
        <translation>چند مرحله «%1» نام دارند؛ به‌جای نام، شناسه را بدهید.</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>افزودن نقطه تماس</translation>
    </message>
    <message>
        <source>Edit touchpoint</source>
        <translation>ویرایش نقطه تماس</translation>
    </message>
    <message>
        <source>Only a touchpoint has fields besides the title.</source>
        <translation>جز عنوان، فقط نقطه تماس فیلدهای دیگری دارد.</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>تغییر نام مرحله</translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation>تغییر نام نقشه</translation>
    </message>
    <message>
        <source>There is nothing with the id “%1”.</source>
        <translation>چیزی با شناسه «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>جابه‌جایی مرحله</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>جابه‌جایی نقطه تماس</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>حذف مرحله</translation>
    </message>
    <message>
        <source>Delete touchpoint</source>
        <translation>حذف نقطه تماس</translation>
    </message>
    <message>
        <source>Applies edits from a script, one JSON object a line.</source>
        <translation>ویرایش‌های یک اسکریپت را اعمال می‌کند؛ هر سطر یک شیء JSON است.</translation>
    </message>
    <message>
        <source>The project (.milepost).</source>
        <translation>پروژه (.milepost).</translation>
    </message>
    <message>
        <source>The script; “-” or nothing reads standard input.</source>
        <translation>اسکریپت؛ با «-» یا بدون آن، ورودی استاندارد خوانده می‌شود.</translation>
    </message>
    <message>
        <source>give the project and at most one script.</source>
        <translation>پروژه و حداکثر یک اسکریپت را بدهید.</translation>
    </message>
    <message>
        <source>The line is not a JSON object: %1</source>
        <translation>این سطر یک شیء JSON نیست: %1</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>این یک پوشه است.</translation>
    </message>
    <message>
        <source>The file cannot be made: %1</source>
        <translation>پرونده را نمی‌توان ساخت: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>پرونده را نمی‌توان نوشت: %1</translation>
    </message>
    <message>
        <source>Paper of a PDF: A4, A3 (the default), A2, A1 or A0.</source>
        <translation>اندازه کاغذ PDF: یکی از A4، A3 (پیش‌فرض)، A2، A1 یا A0.</translation>
    </message>
    <message>
        <source>Turns the paper to landscape (the default).</source>
        <translation>کاغذ را افقی می‌کند (پیش‌فرض).</translation>
    </message>
    <message>
        <source>Turns the paper to portrait.</source>
        <translation>کاغذ را عمودی می‌کند.</translation>
    </message>
    <message>
        <source>give one project and one file to write.</source>
        <translation>یک پروژه و یک پرونده خروجی بدهید.</translation>
    </message>
    <message>
        <source>the paper is one of A4, A3, A2, A1 and A0.</source>
        <translation>کاغذ باید یکی از A4، A3، A2، A1 و A0 باشد.</translation>
    </message>
    <message>
        <source>give one of --landscape and --portrait.</source>
        <translation>فقط یکی از --landscape و --portrait را بدهید.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>کدگذاری</translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation>جداکننده</translation>
    </message>
    <message>
        <source>header rows</source>
        <translation>سطرهای سرستون</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>ابزار نظرسنجی</translation>
    </message>
    <message>
        <source>records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>Says what a survey export is, and what each column would become.</source>
        <translation>می‌گوید یک خروجی نظرسنجی چیست و هر ستون آن به چه چیزی تبدیل می‌شود.</translation>
    </message>
    <message>
        <source>Answers as JSON.</source>
        <translation>پاسخ را به صورت JSON می‌دهد.</translation>
    </message>
    <message>
        <source>Writes a mapping to edit and to import with.</source>
        <translation>یک تطبیق ستون‌ها می‌نویسد تا آن را ویرایش کنید و با آن وارد کنید.</translation>
    </message>
    <message>
        <source>The file to look at.</source>
        <translation>پرونده‌ای که باید بررسی شود.</translation>
    </message>
    <message>
        <source>“guess” needs exactly one file.</source>
        <translation>«guess» دقیقاً یک پرونده می‌خواهد.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read and are shown as U+FFFD.</source>
        <translation>
            <numerusform>%Ln نویسه خوانده نشد و به صورت U+FFFD نشان داده می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping cannot be written: %1</source>
        <translation>تطبیق ستون‌ها را نمی‌توان نوشت: %1</translation>
    </message>
    <message>
        <source>the file exists already.</source>
        <translation>این پرونده از پیش وجود دارد.</translation>
    </message>
    <message>
        <source>The mapping cannot be read.</source>
        <translation>تطبیق ستون‌ها را نمی‌توان خواند.</translation>
    </message>
    <message>
        <source>The mapping is not a JSON object: %1</source>
        <translation>تطبیق ستون‌ها یک شیء JSON نیست: %1</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>وارد کردن «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 was read as %2, %3, with %n header row(s):</source>
        <translation>
            <numerusform>%1 به صورت %2، %3، با %Ln سطر سرستون خوانده شد:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing was imported, because this is not known:</source>
        <translation>%1: چیزی وارد نشد، چون این روشن نیست:</translation>
    </message>
    <message>
        <source>Write the answers into a mapping (milepost-cli guess FILE --mapping OUT.json) and import with --mapping.</source>
        <translation>جواب‌ها را در یک تطبیق ستون‌ها بنویسید (milepost-cli guess FILE --mapping OUT.json) و با --mapping وارد کنید.</translation>
    </message>
    <message>
        <source>%1 would give: %L2 read = %L3 imported + %L4 duplicate + %L5 rejected + %L6 blank</source>
        <translation>%1 چنین نتیجه‌ای خواهد داد: %L2 خوانده‌شده = %L3 واردشده + %L4 تکراری + %L5 ردشده + %L6 خالی</translation>
    </message>
    <message>
        <source>%1: %L2 read = %L3 imported + %L4 duplicate + %L5 rejected + %L6 blank</source>
        <translation>%1: %L2 خوانده‌شده = %L3 واردشده + %L4 تکراری + %L5 ردشده + %L6 خالی</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%Ln امتیاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln نظر</numerusform>
        </translation>
    </message>
    <message>
        <source>New touchpoints: %1</source>
        <translation>نقطه‌های تماس تازه: %1</translation>
    </message>
    <message>
        <source>line %1, column %2: %3: “%4”</source>
        <translation>سطر %1، ستون %2: %3: «%4»</translation>
    </message>
    <message>
        <source>Imports survey exports; every record is accounted for.</source>
        <translation>خروجی‌های نظرسنجی را وارد می‌کند؛ حساب همه رکوردها نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>How the files are read (see guess --mapping); otherwise it is guessed.</source>
        <translation>روش خواندن پرونده‌ها (guess --mapping را ببینید)؛ وگرنه حدس زده می‌شود.</translation>
    </message>
    <message>
        <source>Says what would be imported, and imports nothing.</source>
        <translation>می‌گوید چه چیزی وارد خواهد شد، ولی چیزی وارد نمی‌کند.</translation>
    </message>
    <message>
        <source>Writes the result as JSON.</source>
        <translation>نتیجه را به صورت JSON می‌نویسد.</translation>
    </message>
    <message>
        <source>The exports to import.</source>
        <translation>خروجی‌های نظرسنجی که باید وارد شوند.</translation>
    </message>
    <message>
        <source>give the project and at least one file to import.</source>
        <translation>پروژه و دست‌کم یک پرونده برای وارد کردن بدهید.</translation>
    </message>
    <message>
        <source>Makes a new project from a template.</source>
        <translation>از یک قالب، پروژه‌ای تازه می‌سازد.</translation>
    </message>
    <message>
        <source>The template (see --list-templates); blank by default.</source>
        <translation>قالب (--list-templates را ببینید)؛ پیش‌فرض blank است.</translation>
    </message>
    <message>
        <source>The project&apos;s language: en, tr or fa.</source>
        <translation>زبان پروژه: en، tr یا fa.</translation>
    </message>
    <message>
        <source>The map&apos;s title; the template&apos;s by default.</source>
        <translation>عنوان نقشه؛ پیش‌فرض، عنوان قالب است.</translation>
    </message>
    <message>
        <source>Lists the templates.</source>
        <translation>فهرست قالب‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Lists them as JSON.</source>
        <translation>فهرست را به صورت JSON می‌دهد.</translation>
    </message>
    <message>
        <source>The project to make (.milepost).</source>
        <translation>پروژه‌ای که باید ساخته شود (.milepost).</translation>
    </message>
    <message>
        <source>--language must be en, tr or fa.</source>
        <translation>مقدار --language باید en، tr یا fa باشد.</translation>
    </message>
    <message>
        <source>give the one file to make.</source>
        <translation>یک پرونده را که باید ساخته شود بدهید.</translation>
    </message>
    <message>
        <source>Shows how a CSV file is read: one JSON array per record.</source>
        <translation>نشان می‌دهد پرونده CSV چگونه خوانده می‌شود: برای هر رکورد یک آرایه JSON.</translation>
    </message>
    <message>
        <source>The file to read.</source>
        <translation>پرونده‌ای که باید خوانده شود.</translation>
    </message>
    <message>
        <source>“rows” needs exactly one file.</source>
        <translation>«rows» دقیقاً یک پرونده می‌خواهد.</translation>
    </message>
    <message>
        <source>Reads visitors, continued, expected drop-off and importance of touchpoints from a table.</source>
        <translation>بازدیدکنندگان، ادامه‌دهندگان، رهاسازی مورد انتظار و اهمیت نقطه‌های تماس را از یک جدول می‌خواند.</translation>
    </message>
    <message>
        <source>A table with the columns touchpoint, visitors, continued, expected_dropoff, importance.</source>
        <translation>جدولی با ستون‌های touchpoint، visitors، continued، expected_dropoff و importance.</translation>
    </message>
    <message>
        <source>give the project and one table.</source>
        <translation>پروژه و یک جدول بدهید.</translation>
    </message>
    <message>
        <source>Read step counts from “%1”</source>
        <translation>خواندن شمار گام‌ها از «%1»</translation>
    </message>
    <message>
        <source>%1: %L2 read = %L3 imported + %L4 unchanged + %L5 rejected + %L6 blank</source>
        <translation>%1: %L2 خوانده‌شده = %L3 واردشده + %L4 بدون تغییر + %L5 ردشده + %L6 خالی</translation>
    </message>
    <message>
        <source>“%1” is no day; write it like 2026-03-31.</source>
        <translation>«%1» روز نیست؛ آن را به شکل 2026-03-31 بنویسید.</translation>
    </message>
    <message>
        <source>“%1” is no segment; write it like plan=Pro.</source>
        <translation>«%1» بخش مشتریان نیست؛ آن را به شکل plan=Pro بنویسید.</translation>
    </message>
    <message>
        <source>The responses of this project have no segments.</source>
        <translation>پاسخ‌های این پروژه بخش مشتریان ندارند.</translation>
    </message>
    <message>
        <source>There is no segment “%1”; there are: %2.</source>
        <translation>بخش مشتریانی به نام «%1» وجود ندارد؛ این‌ها وجود دارند: %2.</translation>
    </message>
    <message>
        <source>The segment “%1” has no value “%2”; it has: %3.</source>
        <translation>بخش مشتریان «%1» مقدار «%2» را ندارد؛ این‌ها را دارد: %3.</translation>
    </message>
    <message>
        <source>Only responses of this day and later (2026-03-01).</source>
        <translation>فقط پاسخ‌های این روز و پس از آن (2026-03-01).</translation>
    </message>
    <message>
        <source>Only responses of this day and earlier (2026-03-31).</source>
        <translation>فقط پاسخ‌های این روز و پیش از آن (2026-03-31).</translation>
    </message>
    <message>
        <source>Only responses of this segment; the same key again is “or”, another key “and”.</source>
        <translation>فقط پاسخ‌های این بخش مشتریان؛ تکرار همان کلید یعنی «یا»، کلید دیگر یعنی «و».</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>دوره پیش از آغازش پایان می‌یابد.</translation>
    </message>
    <message>
        <source>The language of the texts: en, tr or fa (default: the project&apos;s).</source>
        <translation>زبان متن‌ها: en، tr یا fa (پیش‌فرض: زبان پروژه).</translation>
    </message>
    <message>
        <source>Milepost does not speak “%1”; it is one of en, tr, fa.</source>
        <translation>Milepost زبان «%1» را ندارد؛ یکی از en، tr و fa را بدهید.</translation>
    </message>
    <message>
        <source>Check a project file without changing it.</source>
        <translation>پرونده پروژه را بدون تغییر دادن آن بررسی می‌کند.</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>پرونده پروژه.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>نتیجه را به صورت JSON چاپ می‌کند.</translation>
    </message>
    <message>
        <source>“check” takes one project file.</source>
        <translation>«check» یک پرونده پروژه می‌خواهد.</translation>
    </message>
    <message>
        <source>A transaction of this project is running or broke off before it was complete; the state before it was checked.</source>
        <translation>یک تراکنش این پروژه در حال اجراست یا پیش از کامل شدن قطع شده است؛ وضعیت پیش از آن بررسی شد.</translation>
    </message>
    <message>
        <source>The project file is whole.</source>
        <translation>پرونده پروژه سالم است.</translation>
    </message>
    <message>
        <source>Says what the responses say: figures, intervals and the pain ranking.</source>
        <translation>می‌گوید پاسخ‌ها چه می‌گویند: رقم‌ها، بازه‌ها و رتبه‌بندی درد.</translation>
    </message>
    <message>
        <source>Writes JSON.</source>
        <translation>خروجی JSON می‌نویسد.</translation>
    </message>
    <message>
        <source>Writes a table for spreadsheets.</source>
        <translation>جدولی برای صفحه‌گسترده‌ها می‌نویسد.</translation>
    </message>
    <message>
        <source>Writes text (the default).</source>
        <translation>متن می‌نویسد (پیش‌فرض).</translation>
    </message>
    <message>
        <source>give one project.</source>
        <translation>یک پروژه بدهید.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>نتیجه نوشته نشد.</translation>
    </message>
    <message>
        <source>“%1” needs a title.</source>
        <translation>«%1» به عنوان نیاز دارد.</translation>
    </message>
    <message>
        <source>“set” needs a value; null clears.</source>
        <translation>«set» به مقدار نیاز دارد؛ null مقدار را پاک می‌کند.</translation>
    </message>
    <message>
        <source>A title cannot be empty.</source>
        <translation>عنوان نمی‌تواند خالی باشد.</translation>
    </message>
    <message>
        <source>A title must be a text.</source>
        <translation>عنوان باید متن باشد.</translation>
    </message>
    <message>
        <source>An index must be a whole number.</source>
        <translation>شماره جایگاه باید عددی صحیح باشد.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>این سطر یک شیء JSON نیست.</translation>
    </message>
    <message>
        <source>Writes a map as PDF, SVG or PNG, the journey as JSON or the report as CSV.</source>
        <translation>نقشه را به صورت PDF، SVG یا PNG، سفر را به صورت JSON یا گزارش را به صورت CSV می‌نویسد.</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .svg, .png, .json or .csv; an older one is replaced.</source>
        <translation>پرونده خروجی: .pdf، .svg، .png، .json یا .csv؛ پرونده قدیمی‌تر جایگزین می‌شود.</translation>
    </message>
    <message>
        <source>the file to write must end in .pdf, .svg, .png, .json or .csv.</source>
        <translation>نام پرونده خروجی باید به .pdf، .svg، .png، .json یا .csv ختم شود.</translation>
    </message>
    <message>
        <source>This is the project itself; choose another name.</source>
        <translation>این خود پروژه است؛ نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The mapping is not a JSON object.</source>
        <translation>تطبیق ستون‌ها یک شیء JSON نیست.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more rejected record(s)</source>
        <translation>
            <numerusform>… و %Ln رکورد ردشده دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no period; write it like 2026, 2026-03, 2026-Q1 or 2026-03-01..2026-03-31.</source>
        <translation>«%1» دوره نیست؛ آن را مانند 2026، 2026-03، 2026-Q1 یا 2026-03-01..2026-03-31 بنویسید.</translation>
    </message>
    <message>
        <source>Only responses of the import with this number; again for more.</source>
        <translation>فقط پاسخ‌های وارد شده با این شماره؛ برای چند شماره تکرار کنید.</translation>
    </message>
    <message>
        <source>There is no import “%1”.</source>
        <translation>داده واردشده‌ای با شماره «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Compares two sides: “--compare 2026-02 2026-03”. A side is a period (2026, 2026-03, 2026-Q1, 2026-03-01..2026-03-31), a segment (plan=Pro) or both with a comma between. A segment&apos;s name alone compares each of its values with all the others.</source>
        <translation>دو طرف را مقایسه می‌کند: «--compare 2026-02 2026-03». هر طرف یک دوره است (2026، 2026-03، 2026-Q1، 2026-03-01..2026-03-31)، یا یک بخش (plan=Pro)، یا هر دو با ویرگول میانشان. نام یک بخش به‌تنهایی هر مقدار آن را با همه مقدارهای دیگر مقایسه می‌کند.</translation>
    </message>
    <message>
        <source>Give --compare two sides, or the name of one segment.</source>
        <translation>به ‎--compare دو طرف یا نام یک بخش را بدهید.</translation>
    </message>
    <message>
        <source>The segment “%1” has too many values to compare each with the others: %2.</source>
        <translation>بخش «%1» برای مقایسه هر مقدار با بقیه مقدارهای بیش از اندازه دارد: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the order value is a number above 0.</source>
        <translation>ارزش سفارش عددی بزرگ‌تر از صفر است.</translation>
    </message>
    <message>
        <source>--compare is for pictures, paper and the report; the journey as JSON holds no figures.</source>
        <translation>‏--compare برای تصویر، کاغذ و گزارش است؛ سفر در قالب JSON هیچ رقمی ندارد.</translation>
    </message>
    <message>
        <source>Give --filter once.</source>
        <translation>گزینه --filter را یک بار بدهید.</translation>
    </message>
    <message>
        <source>No filter is saved in this project.</source>
        <translation>در این پروژه هیچ پالایه‌ای ذخیره نشده است.</translation>
    </message>
    <message>
        <source>There is no saved filter “%1”; there are: %2.</source>
        <translation>پالایه ذخیره‌شده‌ای به نام «%1» نیست؛ این‌ها هستند: %2.</translation>
    </message>
    <message>
        <source>Only responses that pass the saved filter of this name; the other options narrow it further.</source>
        <translation>فقط پاسخ‌هایی که از پالایه ذخیره‌شده با این نام می‌گذرند؛ گزینه‌های دیگر آن را محدودتر می‌کنند.</translation>
    </message>
    <message>
        <source>Only scores of this metric: nps, csat, ces, ces1 or the code of one that the project defines; again for more.</source>
        <translation>فقط امتیازهای این سنجه: nps، csat، ces، ces1 یا کد سنجه‌ای که پروژه تعریف کرده است؛ برای سنجه‌های بیشتر تکرار کنید.</translation>
    </message>
    <message>
        <source>There is no metric “%1”; there are: %2.</source>
        <translation>سنجه‌ای به نام «%1» نیست؛ سنجه‌های موجود: %2.</translation>
    </message>
    <message>
        <source>The filter names what is no longer in the data: %1.</source>
        <translation>پالایه از چیزهایی نام می‌برد که دیگر در داده‌ها نیستند: %1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 = %4 (%5 to %6)</source>
        <translation>%1: %2 از %3 = %4 (%5 تا %6)</translation>
    </message>
    <message>
        <source>No figures of periods are entered.</source>
        <translation>هیچ رقمی برای دوره‌ها وارد نشده است.</translation>
    </message>
    <message>
        <source>Reads figures of whole periods from a table; without one, prints all and what follows from them.</source>
        <translation>ارقام دوره‌ها را از یک جدول می‌خواند؛ بدون جدول، همه ارقام و آنچه از آن‌ها به دست می‌آید می‌نویسد.</translation>
    </message>
    <message>
        <source>A table with the columns first, last, kind, value.</source>
        <translation>جدولی با ستون‌های first، last، kind و value.</translation>
    </message>
    <message>
        <source>give the project and at most one table.</source>
        <translation>پروژه و حداکثر یک جدول را بدهید.</translation>
    </message>
    <message>
        <source>Read period figures from “%1”</source>
        <translation>خواندن ارقام دوره‌ها از «%1»</translation>
    </message>
    <message>
        <source>Writes every step of the pain ranking as a table for spreadsheets.</source>
        <translation>هر گام رتبه‌بندی درد را به شکل جدول برای صفحه‌گسترده می‌نویسد.</translation>
    </message>
    <message>
        <source>What an order is worth, for the money that is lost (49.90; default: what the project says).</source>
        <translation>ارزش یک سفارش، برای پولی که از دست می‌رود (49.90؛ پیش‌فرض: آنچه در پروژه آمده است).</translation>
    </message>
    <message>
        <source>The day that the age of the answers is counted to (2026-03-31; default: today).</source>
        <translation>روزی که عمر پاسخ‌ها تا آن شمرده می‌شود (2026-03-31؛ پیش‌فرض: امروز).</translation>
    </message>
    <message>
        <source>give one of --json, --csv, --pain-csv and --text.</source>
        <translation>یکی از --json، --csv، --pain-csv و --text را بدهید.</translation>
    </message>
    <message>
        <source>today is a day like 2026-03-31.</source>
        <translation>امروز روزی است مانند 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>undated</source>
        <translation>بی‌تاریخ</translation>
    </message>
    <message>
        <source>complaint, marked by hand</source>
        <translation>شکایت، با دست نشان شده</translation>
    </message>
    <message>
        <source>no complaint, marked by hand</source>
        <translation>شکایت نیست، با دست نشان شده</translation>
    </message>
    <message>
        <source>complaint, says the file</source>
        <translation>شکایت، به گفته فایل</translation>
    </message>
    <message>
        <source>no complaint, says the file</source>
        <translation>شکایت نیست، به گفته فایل</translation>
    </message>
    <message>
        <source>complaint by keyword</source>
        <translation>شکایت بر پایه کلیدواژه</translation>
    </message>
    <message>
        <source>the whole journey</source>
        <translation>کل سفر</translation>
    </message>
    <message>
        <source>%1: %2 of %3 comments, 95% interval of the share: %4</source>
        <translation>%1: %2 از %3 نظر، بازه ۹۵٪ سهم: %4</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>همه نظرها</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>شکایت‌ها</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>fewer than %1 answers</source>
        <translation>کمتر از %1 پاسخ</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>بدون پاسخ</translation>
    </message>
    <message>
        <source>too few answers (%1)</source>
        <translation>پاسخ اندک (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a value and the number of answers</comment>
        <translation>‏%1 از %2</translation>
    </message>
    <message>
        <source>%1: %2, then %3: %4.</source>
        <comment>metric, first side, second side, verdict</comment>
        <translation>‏%1: %2، سپس %3: %4.</translation>
    </message>
    <message>
        <source>%1: %2, then %3, %4 points (%5): %6.</source>
        <comment>metric, first side, second side, change, its interval, verdict</comment>
        <translation>‏%1: %2، سپس %3، %4 واحد (%5): %6.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>All touchpoints together</source>
        <translation>همه نقطه‌های تماس با هم</translation>
    </message>
    <message>
        <source>The journey as a whole</source>
        <translation>سفر به‌طور کلی</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>کمتر از %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, its interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطه تماس</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>سنجه</translation>
    </message>
    <message>
        <source>n, all others</source>
        <translation>n، دیگران</translation>
    </message>
    <message>
        <source>n, first</source>
        <translation>n، نخست</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>همه دیگران</translation>
    </message>
    <message>
        <source>First</source>
        <translation>نخست</translation>
    </message>
    <message>
        <source>n, group</source>
        <translation>n، گروه</translation>
    </message>
    <message>
        <source>n, then</source>
        <translation>n، سپس</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>این گروه</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>سپس</translation>
    </message>
    <message>
        <source>Difference in points</source>
        <translation>اختلاف به واحد</translation>
    </message>
    <message>
        <source>Change in points</source>
        <translation>تغییر به واحد</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (هولم)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>نتیجه</translation>
    </message>
</context>
<context>
    <name>CorrectedRecords</name>
    <message>
        <source>%1 (corrected)</source>
        <translation>‏%1 (تصحیح‌شده)</translation>
    </message>
    <message>
        <source>line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>دلیل</translation>
    </message>
</context>
<context>
    <name>CsvFile</name>
    <message>
        <source>This name belongs to a folder or a project; choose another name.</source>
        <translation>این نام از آنِ یک پوشه یا پروژه است؛ نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>پرونده نوشته نشد: %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>پرونده‌های CSV ‏(*.csv)</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quotation mark opens in line %L1 and never closes. Close it, or remove it, and read the file again.</source>
        <translation>در سطر %L1 علامت نقل قولی باز می‌شود که هرگز بسته نمی‌شود. آن را ببندید یا بردارید و پرونده را دوباره بخوانید.</translation>
    </message>
    <message>
        <source>The record that begins in line %L1 is longer than any survey&apos;s. A line end or a quotation mark may be missing there.</source>
        <translation>رکوردی که در سطر %L1 آغاز می‌شود از هر نظرسنجی‌ای درازتر است. شاید آنجا پایان سطر یا علامت نقل‌قول جا افتاده باشد.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>There is nothing with this id in the project.</source>
        <translation>در پروژه چیزی با این شناسه وجود ندارد.</translation>
    </message>
    <message>
        <source>A title can have at most %L1 characters.</source>
        <translation>عنوان حداکثر می‌تواند %L1 نویسه داشته باشد.</translation>
    </message>
    <message>
        <source>A count must be a whole number from 0 up.</source>
        <translation>شمار باید عددی صحیح و از ۰ به بالا باشد.</translation>
    </message>
    <message>
        <source>A title must be a text.</source>
        <translation>عنوان باید متن باشد.</translation>
    </message>
    <message>
        <source>A description must be a text.</source>
        <translation>توضیح باید متن باشد.</translation>
    </message>
    <message>
        <source>A channel or department is given by its name.</source>
        <translation>کانال یا واحد را با نامش می‌دهند.</translation>
    </message>
    <message>
        <source>Importance must be a whole number from 1 to 5.</source>
        <translation>اهمیت باید عددی صحیح از ۱ تا ۵ باشد.</translation>
    </message>
    <message>
        <source>An expected drop-off must be a share from 0 to 1.</source>
        <translation>رهاسازی مورد انتظار باید سهمی از ۰ تا ۱ باشد.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>‏«%1» باید true یا false باشد.</translation>
    </message>
    <message>
        <source>A touchpoint has no field “%1”.</source>
        <translation>نقطه تماس فیلدی به نام «%1» ندارد.</translation>
    </message>
    <message>
        <source>More customers cannot continue than visited.</source>
        <translation>شمار مشتریانی که ادامه می‌دهند نمی‌تواند از شمار بازدیدکنندگان بیشتر باشد.</translation>
    </message>
    <message>
        <source>A felt emotion lies between −2 and +2.</source>
        <translation>احساس در کارگاه بین ‎−۲ و ‎+۲ است.</translation>
    </message>
    <message>
        <source>Impact and effort are whole numbers from 1 to 5.</source>
        <translation>اثر و تلاش عددهایی صحیح از ۱ تا ۵ هستند.</translation>
    </message>
    <message>
        <source>There is no such import in the project.</source>
        <translation>چنین نوبت وارد کردنی در پروژه وجود ندارد.</translation>
    </message>
    <message>
        <source>The card that begins at “%1” covers this place; write there, or make that card shorter.</source>
        <translation>کارتی که از «%1» شروع می‌شود این جا را پوشانده است؛ همان جا بنویسید یا آن کارت را کوتاه‌تر کنید.</translation>
    </message>
    <message>
        <source>There is nothing at this place yet.</source>
        <translation>این جا هنوز چیزی نیست.</translation>
    </message>
    <message>
        <source>Only a card at a touchpoint can run over several columns.</source>
        <translation>فقط کارتِ یک نقطهٔ تماس می‌تواند چند ستون را بپوشاند.</translation>
    </message>
    <message>
        <source>The card cannot run over “%1”: there is something in its place already.</source>
        <translation>کارت نمی‌تواند «%1» را بپوشاند: در جای آن چیزی هست.</translation>
    </message>
    <message>
        <source>Pictures belong in a picture lane.</source>
        <translation>جای تصویر در ردیف تصویر است.</translation>
    </message>
    <message>
        <source>A felt emotion belongs in an emotion lane.</source>
        <translation>جای احساس در ردیف احساس است.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture.</source>
        <translation>این تصویر PNG یا JPEG نیست.</translation>
    </message>
    <message>
        <source>The picture is too large to be stored.</source>
        <translation>تصویر برای ذخیره بیش از حد بزرگ است.</translation>
    </message>
    <message>
        <source>A text can have at most %L1 characters.</source>
        <translation>یک متن حداکثر می‌تواند %L1 نویسه داشته باشد.</translation>
    </message>
    <message>
        <source>What is on the clipboard is not a whole piece of a Milepost map.</source>
        <translation>آنچه در بریده‌دان است بخش کاملی از یک نقشهٔ Milepost نیست.</translation>
    </message>
    <message>
        <source>Select the place where the copied cells are to begin.</source>
        <translation>جایی را انتخاب کنید که خانه‌های کپی‌شده از آن شروع شوند.</translation>
    </message>
    <message>
        <source>A touchpoint cannot move to another map; copy it there.</source>
        <translation>نقطهٔ تماس را نمی‌توان به نقشهٔ دیگری برد؛ آن را آنجا کپی کنید.</translation>
    </message>
    <message>
        <source>Only stages that stand side by side can be merged.</source>
        <translation>فقط مرحله‌هایی که کنار هم‌اند ادغام می‌شوند.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>چیزی انتخاب نشده است.</translation>
    </message>
    <message>
        <source>There is no such theme.</source>
        <translation>چنین موضوعی وجود ندارد.</translation>
    </message>
    <message>
        <source>A theme needs a name.</source>
        <translation>موضوع باید نام داشته باشد.</translation>
    </message>
    <message>
        <source>The name of a theme is too long.</source>
        <translation>نام موضوع بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <source>There is a theme “%1” already.</source>
        <translation>موضوع «%1» از پیش وجود دارد.</translation>
    </message>
    <message>
        <source>A keyword is too long.</source>
        <translation>یک کلیدواژه بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <source>A theme has at most %L1 keywords in one language.</source>
        <translation>هر موضوع در هر زبان حداکثر %L1 کلیدواژه دارد.</translation>
    </message>
    <message>
        <source>A weight is a number from 0 to 10, and not all are 0.</source>
        <translation>وزن عددی از ۰ تا ۱۰ است و همه وزن‌ها نمی‌توانند ۰ باشند.</translation>
    </message>
    <message>
        <source>The order value is an amount above 0.</source>
        <translation>ارزش سفارش مبلغی بزرگ‌تر از صفر است.</translation>
    </message>
    <message>
        <source>A figure becomes stale after 1 to 36500 days.</source>
        <translation>هر رقم پس از ۱ تا ۳۶۵۰۰ روز کهنه می‌شود.</translation>
    </message>
    <message>
        <source>A period has a first and a last day.</source>
        <translation>هر دوره یک روز آغاز و یک روز پایان دارد.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>دوره پیش از آغازش به پایان می‌رسد.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>عدد بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>A count is a whole number from 0.</source>
        <translation>تعداد، عددی صحیح از ۰ به بالا است.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 percent.</source>
        <translation>سهم بین ۰ تا ۱۰۰ درصد است.</translation>
    </message>
    <message>
        <source>The number cannot be below 0.</source>
        <translation>عدد نمی‌تواند کمتر از ۰ باشد.</translation>
    </message>
    <message>
        <source>Nothing is entered for this period.</source>
        <translation>برای این دوره چیزی وارد نشده است.</translation>
    </message>
    <message>
        <source>That period has figures already.</source>
        <translation>آن دوره از پیش ارقامی دارد.</translation>
    </message>
    <message>
        <source>The number of invited people is a whole number above 0.</source>
        <translation>تعداد دعوت‌شدگان عددی صحیح و بزرگ‌تر از ۰ است.</translation>
    </message>
    <message>
        <source>%L1 people answered, so at least as many were invited.</source>
        <translation>%L1 نفر پاسخ داده‌اند، پس دست‌کم همین تعداد دعوت شده‌اند.</translation>
    </message>
    <message>
        <source>There is no such metric of the project&apos;s own.</source>
        <translation>پروژه چنین سنجه‌ای از خود ندارد.</translation>
    </message>
    <message>
        <source>A metric needs a code.</source>
        <translation>سنجه به یک کد نیاز دارد.</translation>
    </message>
    <message>
        <source>“%1” is the code of a built-in metric.</source>
        <translation>«%1» کد یکی از سنجه‌های اصلی برنامه است.</translation>
    </message>
    <message>
        <source>A code is made of the letters a to z, digits, “_” and “-”, begins with a letter and has at most 40 characters.</source>
        <translation>کد از حروف a تا z، رقم، «_» و «-» ساخته می‌شود، با حرف آغاز می‌شود و حداکثر ۴۰ نویسه دارد.</translation>
    </message>
    <message>
        <source>A metric is a net score, a share of favourable answers or a mean.</source>
        <translation>سنجه، امتیاز خالص، سهم پاسخ‌های مطلوب یا میانگین است.</translation>
    </message>
    <message>
        <source>A scale lies within 0 to 10, its lowest score below its highest.</source>
        <translation>مقیاس بین ۰ تا ۱۰ است و کمترین امتیاز آن از بیشترین امتیاز کوچک‌تر است.</translation>
    </message>
    <message>
        <source>The favourable answers are those at the good end of the scale, and not all of them.</source>
        <translation>پاسخ‌های مطلوب آن‌هایی‌اند که در سر خوب مقیاس قرار دارند و همه پاسخ‌ها نیستند.</translation>
    </message>
    <message>
        <source>A net score is asked from 0 to 10: 9 and 10 promote, 0 to 6 detract.</source>
        <translation>امتیاز خالص از ۰ تا ۱۰ پرسیده می‌شود: ۹ و ۱۰ مروج‌اند و ۰ تا ۶ منتقد.</translation>
    </message>
    <message>
        <source>The name or the question is too long.</source>
        <translation>نام یا پرسش بیش از اندازه طولانی است.</translation>
    </message>
    <message>
        <source>There is a metric with the code “%1” already.</source>
        <translation>سنجه‌ای با کد «%1» از پیش هست.</translation>
    </message>
    <message>
        <source>What was expected is another metric of the project.</source>
        <translation>آنچه انتظار می‌رفت، سنجه دیگری از همین پروژه است.</translation>
    </message>
    <message>
        <source>What was expected must be asked on the same scale.</source>
        <translation>آنچه انتظار می‌رفت باید با همان مقیاس پرسیده شود.</translation>
    </message>
    <message>
        <source>The project cannot define more metrics.</source>
        <translation>پروژه نمی‌تواند سنجه‌های بیشتری تعریف کند.</translation>
    </message>
    <message>
        <source>“%1” has answers, so its scale stays. Define another metric for another scale.</source>
        <translation>«%1» پاسخ دارد، پس مقیاسش ثابت می‌ماند. برای مقیاسی دیگر سنجه دیگری تعریف کنید.</translation>
    </message>
    <message>
        <source>“%1” names this metric as what was expected, so its scale stays.</source>
        <translation>«%1» این سنجه را انتظار خود می‌داند، پس مقیاسش ثابت می‌ماند.</translation>
    </message>
    <message>
        <source>“%1” has answers, so it stays in the project.</source>
        <translation>«%1» پاسخ دارد، پس در پروژه می‌ماند.</translation>
    </message>
    <message>
        <source>A currency is written with three letters, like EUR or TRY.</source>
        <translation>واحد پول با سه حرف لاتین نوشته می‌شود، مانند EUR یا IRR.</translation>
    </message>
    <message>
        <source>A project has at most %L1 themes.</source>
        <translation>هر پروژه حداکثر %L1 موضوع دارد.</translation>
    </message>
    <message>
        <source>Only a theme that came with Milepost has keywords to restore.</source>
        <translation>تنها موضوعی که همراه Milepost آمده کلیدواژه‌هایی برای بازگرداندن دارد.</translation>
    </message>
    <message>
        <source>There is no such comment in the project.</source>
        <translation>چنین نظری در پروژه نیست.</translation>
    </message>
    <message>
        <source>Severity and frequency are whole numbers from 1 to 5.</source>
        <translation>شدت و فراوانی عددهای درستی از ۱ تا ۵ هستند.</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message numerus="yes">
        <source>%n complaint(s) among %1 comments</source>
        <translation>
            <numerusform>%n شکایت در میان %1 نظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n نظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSAT, top two</source>
        <translation>‏CSAT، دو گزینه بالا</translation>
    </message>
    <message>
        <source>CES, easy</source>
        <translation>‏CES، آسان</translation>
    </message>
    <message>
        <source>CES 1.0, low effort</source>
        <translation>‏CES 1.0، تلاش کم</translation>
    </message>
    <message>
        <source>n = %1 · too few answers</source>
        <translation>‏n = %1 · پاسخ بسیار کم</translation>
    </message>
    <message>
        <source>n = %1 · low base</source>
        <translation>‏n = %1 · پاسخ اندک</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 people said what they had expected; from %2 on there is a comparison.</source>
        <translation>%1 نفر گفته‌اند چه انتظاری داشته‌اند؛ مقایسه از %2 نفر به بالا انجام می‌شود.</translation>
    </message>
    <message>
        <source>Better than expected by %1 (%2), from %3 people who answered both.</source>
        <translation>%1 امتیاز بهتر از انتظار (%2)، از %3 نفری که به هر دو پاسخ داده‌اند.</translation>
    </message>
    <message>
        <source>Worse than expected by %1 (%2), from %3 people who answered both.</source>
        <translation>%1 امتیاز بدتر از انتظار (%2)، از %3 نفری که به هر دو پاسخ داده‌اند.</translation>
    </message>
    <message>
        <source>Not proven different from what was expected: %1 (%2), from %3 people who answered both.</source>
        <translation>تفاوتش با انتظار اثبات نشده است: %1 (%2)، از %3 نفری که به هر دو پاسخ داده‌اند.</translation>
    </message>
</context>
<context>
    <name>FileDecoder</name>
    <message>
        <source>This is a workbook or archive, not a CSV file. Open it in a spreadsheet and save the sheet with the responses as CSV.</source>
        <translation>این یک کارپوشه یا بایگانی است، نه پرونده CSV. آن را در برنامه صفحه‌گسترده باز کنید و برگه پاسخ‌ها را به صورت CSV ذخیره کنید.</translation>
    </message>
    <message>
        <source>This is a binary file, not a table of text. Export the survey&apos;s responses as CSV.</source>
        <translation>این یک پرونده دودویی است، نه جدولی از متن. از پاسخ‌های نظرسنجی خروجی CSV بگیرید.</translation>
    </message>
    <message>
        <source>Not UTF-8; the frequency of its letters fits this encoding.</source>
        <translation>‏UTF-8 نیست؛ فراوانی حروف آن با این کدگذاری جور است.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>چنین پرونده‌ای وجود ندارد.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>این پوشه است، نه پرونده.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>پرونده را نمی‌توان خواند: %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>پرونده خالی است.</translation>
    </message>
    <message>
        <source>Milepost does not know the encoding &quot;%1&quot;.</source>
        <translation>‏Milepost کدگذاری «%1» را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>به انتخاب شما.</translation>
    </message>
    <message>
        <source>The file opens with the mark of this encoding.</source>
        <translation>پرونده با نشان این کدگذاری آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Every other byte of plain letters is zero, as this encoding has it.</source>
        <translation>در حروف ساده، بایت‌ها یک در میان صفرند؛ همان‌گونه که در این کدگذاری است.</translation>
    </message>
    <message>
        <source>The whole file is valid UTF-8.</source>
        <translation>کل پرونده UTF-8 معتبر است.</translation>
    </message>
    <message>
        <source>Almost all of it is UTF-8; a few bytes are damaged.</source>
        <translation>تقریباً همه آن UTF-8 است؛ چند بایت آسیب دیده‌اند.</translation>
    </message>
    <message>
        <source>The compressed file unpacks to more than %L1 times its size, as no survey does. If it is one, unpack it first.</source>
        <translation>فایل فشرده پس از باز شدن بیش از %L1 برابر اندازهٔ خود می‌شود و هیچ نظرسنجی‌ای چنین نیست. اگر واقعاً نظرسنجی است، نخست آن را از حالت فشرده درآورید.</translation>
    </message>
    <message>
        <source>The compressed file is damaged or not all there. Fetch it again, or unpack it first.</source>
        <translation>فایل فشرده آسیب دیده یا ناقص است. آن را دوباره دریافت کنید یا نخست از حالت فشرده درآورید.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read as %1 and stand as U+FFFD, the first in line %L2.</source>
        <translation>
            <numerusform>‏%n نویسه با %1 خوانده نشد و به شکل U+FFFD نشان داده می‌شود؛ نخستین آن‌ها در سطر %L2 است.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than a gigabyte comes from here. Save it as a file, and read that.</source>
        <translation>از اینجا بیش از یک گیگابایت داده می‌آید. آن را در فایلی ذخیره کنید و همان فایل را بخوانید.</translation>
    </message>
    <message>
        <source>The file was changed by another program while it was read. Read it again.</source>
        <translation>پرونده هنگام خواندن به‌دست برنامهٔ دیگری تغییر کرد. آن را دوباره بخوانید.</translation>
    </message>
    <message>
        <source>Not UTF-8, and its letters do not tell what else: the usual encoding of your language.</source>
        <translation>‏UTF-8 نیست و حرف‌هایش کدگذاری را نشان نمی‌دهد: کدگذاری رایج زبان شما.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>پرونده %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همه پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Import survey</source>
        <translation>وارد کردن نظرسنجی</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>باز کردن پروژه</translation>
    </message>
    <message>
        <source>Milepost projects (*.milepost)</source>
        <translation>پروژه‌های Milepost (*.milepost)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>انتخاب تصویر</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>تصویرها (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Survey exports (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.gz *.xlsx)</source>
        <translation>خروجی‌های نظرسنجی (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.gz *.xlsx)</translation>
    </message>
</context>
<context>
    <name>FileGuess</name>
    <message>
        <source>The header of a long table: one score per record.</source>
        <translation>سرستون یک جدول بلند: هر رکورد یک امتیاز.</translation>
    </message>
    <message>
        <source>The column has no name.</source>
        <translation>ستون نامی ندارد.</translation>
    </message>
    <message>
        <source>A further column of a long table: an attribute to filter by.</source>
        <translation>ستون دیگری از یک جدول بلند: ویژگی‌ای برای پالایش.</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>ستون خالی است.</translation>
    </message>
    <message>
        <source>Nothing in it is a score, a comment or an attribute that we know.</source>
        <translation>هیچ‌چیز در آن امتیاز، نظر یا ویژگی شناخته‌شده‌ای نیست.</translation>
    </message>
    <message>
        <source>Left out for privacy: e-mail addresses.</source>
        <translation>برای حفظ حریم خصوصی کنار گذاشته شد: نشانی‌های ایمیل.</translation>
    </message>
    <message>
        <source>Left out for privacy: telephone numbers.</source>
        <translation>برای حفظ حریم خصوصی کنار گذاشته شد: شماره‌های تلفن.</translation>
    </message>
    <message>
        <source>Left out for privacy: network addresses.</source>
        <translation>برای حفظ حریم خصوصی کنار گذاشته شد: نشانی‌های شبکه.</translation>
    </message>
    <message>
        <source>Left out for privacy: names of people.</source>
        <translation>برای حفظ حریم خصوصی کنار گذاشته شد: نام افراد.</translation>
    </message>
    <message>
        <source>Left out for privacy: where people live or who they are.</source>
        <translation>برای حفظ حریم خصوصی کنار گذاشته شد: محل زندگی یا هویت افراد.</translation>
    </message>
    <message>
        <source>The survey tool&apos;s number of the response.</source>
        <translation>شماره‌ای که ابزار نظرسنجی به پاسخ داده است.</translation>
    </message>
    <message>
        <source>One person has several records: the number is the person&apos;s.</source>
        <translation>یک نفر چند رکورد دارد: این شماره از آنِ شخص است.</translation>
    </message>
    <message>
        <source>It tells people apart.</source>
        <translation>افراد را از هم جدا می‌کند.</translation>
    </message>
    <message>
        <source>Every record has a number of its own here.</source>
        <translation>هر رکورد در اینجا شماره خودش را دارد.</translation>
    </message>
    <message>
        <source>Its cells are dates.</source>
        <translation>خانه‌های آن تاریخ‌اند.</translation>
    </message>
    <message>
        <source>The header names the channel.</source>
        <translation>سرستون نام کانال را می‌گوید.</translation>
    </message>
    <message>
        <source>The header names the language.</source>
        <translation>سرستون نام زبان را می‌گوید.</translation>
    </message>
    <message>
        <source>It marks complaints with yes and no.</source>
        <translation>شکایت‌ها را با بله و خیر مشخص می‌کند.</translation>
    </message>
    <message>
        <source>The survey tool&apos;s own column.</source>
        <translation>ستون خود ابزار نظرسنجی.</translation>
    </message>
    <message>
        <source>Which end of “%1” means that it was easy?</source>
        <translation>کدام سرِ «%1» به معنای آسان بودن است؟</translation>
    </message>
    <message>
        <source>%L1 is easy</source>
        <translation>‏%L1 یعنی آسان</translation>
    </message>
    <message>
        <source>The answers are words of satisfaction; the numbers for them are a proposal.</source>
        <translation>پاسخ‌ها واژه‌های رضایت‌اند؛ عددهای آن‌ها پیشنهادی است.</translation>
    </message>
    <message>
        <source>The answers are words of ease and difficulty; the numbers for them are a proposal.</source>
        <translation>پاسخ‌ها واژه‌های آسانی و دشواری‌اند؛ عددهای آن‌ها پیشنهادی است.</translation>
    </message>
    <message>
        <source>Agreement on seven points with a sentence about ease; the numbers are a proposal.</source>
        <translation>موافقت هفت‌درجه‌ای با جمله‌ای درباره آسانی؛ عددها پیشنهادی است.</translation>
    </message>
    <message>
        <source>Answers of agreement: what they say about a metric cannot be known.</source>
        <translation>پاسخ‌های موافقت: نمی‌توان دانست درباره یک سنجه چه می‌گویند.</translation>
    </message>
    <message>
        <source>Fractions: these are averages of answers, not answers.</source>
        <translation>عددهای کسری: این‌ها میانگین پاسخ‌ها هستند، نه خود پاسخ‌ها.</translation>
    </message>
    <message>
        <source>Numbers from %L1 to %L2: figures already computed, not answers.</source>
        <translation>عددهایی از %L1 تا %L2: رقم‌های ازپیش‌محاسبه‌شده، نه پاسخ.</translation>
    </message>
    <message>
        <source>The question is about recommending, the answers are whole numbers from 0 to 10.</source>
        <translation>پرسش درباره توصیه کردن است و پاسخ‌ها عددهای صحیح از ۰ تا ۱۰ هستند.</translation>
    </message>
    <message>
        <source>The question is about recommending; nobody chose a number below %L1.</source>
        <translation>پرسش درباره توصیه کردن است؛ کسی عددی کمتر از %L1 انتخاب نکرده است.</translation>
    </message>
    <message>
        <source>The question is about recommending, but no 0 occurs: the scale may be 1 to 10.</source>
        <translation>پرسش درباره توصیه کردن است، ولی ۰ دیده نمی‌شود: شاید مقیاس از ۱ تا ۱۰ باشد.</translation>
    </message>
    <message>
        <source>Which answers could people choose in “%1”?</source>
        <translation>در «%1» چه پاسخ‌هایی را می‌شد انتخاب کرد؟</translation>
    </message>
    <message>
        <source>0 to 10, nobody chose 0</source>
        <translation>۰ تا ۱۰؛ کسی ۰ را انتخاب نکرده است</translation>
    </message>
    <message>
        <source>1 to 10: no NPS, leave the column out</source>
        <translation>۱ تا ۱۰: NPS نیست، ستون کنار گذاشته شود</translation>
    </message>
    <message>
        <source>The question is about satisfaction, the answers are whole numbers from 1 to 5.</source>
        <translation>پرسش درباره رضایت است و پاسخ‌ها عددهای صحیح از ۱ تا ۵ هستند.</translation>
    </message>
    <message>
        <source>The question is about effort or ease, the answers are whole numbers from 1 to 7.</source>
        <translation>پرسش درباره تلاش یا آسانی است و پاسخ‌ها عددهای صحیح از ۱ تا ۷ هستند.</translation>
    </message>
    <message>
        <source>The question is about effort or ease, the answers are whole numbers from 1 to 5.</source>
        <translation>پرسش درباره تلاش یا آسانی است و پاسخ‌ها عددهای صحیح از ۱ تا ۵ هستند.</translation>
    </message>
    <message>
        <source>Whole numbers from %L1 to %L2; which metric they are, the header does not say.</source>
        <translation>عددهای صحیح از %L1 تا %L2؛ سرستون نمی‌گوید کدام سنجه است.</translation>
    </message>
    <message>
        <source>Numbers that are no scores.</source>
        <translation>عددهایی که امتیاز نیستند.</translation>
    </message>
    <message>
        <source>The header asks for words, and people wrote some.</source>
        <translation>سرستون نظر نوشتاری می‌خواهد و افراد چیزی نوشته‌اند.</translation>
    </message>
    <message>
        <source>Long texts that differ from record to record.</source>
        <translation>متن‌های بلندی که از رکوردی به رکورد دیگر فرق می‌کنند.</translation>
    </message>
    <message>
        <source>%n different values that repeat: an attribute to filter by.</source>
        <translation>‏%n مقدار متفاوت که تکرار می‌شوند: ویژگی‌ای برای پالایش.</translation>
    </message>
    <message>
        <source>Another column has this part already.</source>
        <translation>ستون دیگری این نقش را دارد.</translation>
    </message>
    <message>
        <source>Dates, but another column has the day of the response.</source>
        <translation>تاریخ است، ولی روز پاسخ در ستون دیگری آمده است.</translation>
    </message>
    <message>
        <source>In “%1”, is the day or the month first?</source>
        <translation>در «%1» روز اول می‌آید یا ماه؟</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>روز، ماه، سال</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>ماه، روز، سال</translation>
    </message>
    <message>
        <source>This is a page or an XML file, not a CSV file. Export the responses as CSV.</source>
        <translation>این یک صفحه وب یا پرونده XML است، نه پرونده CSV. از پاسخ‌ها خروجی CSV بگیرید.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>به انتخاب شما.</translation>
    </message>
    <message>
        <source>The file holds no records, only blank lines.</source>
        <translation>پرونده رکوردی ندارد، فقط سطرهای خالی دارد.</translation>
    </message>
    <message>
        <source>This is a summary export: tables of counts, without the responses themselves. Export all individual responses instead.</source>
        <translation>این خروجی خلاصه است: جدول‌های شمارش، بدون خود پاسخ‌ها. به‌جای آن از همه پاسخ‌های تک‌تک خروجی بگیرید.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>تب (Tab)</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>خط عمودی</translation>
    </message>
    <message>
        <source>The first line says so: sep=%1</source>
        <translation>سطر نخست می‌گوید: sep=%1</translation>
    </message>
    <message>
        <source>There is one column only.</source>
        <translation>فقط یک ستون وجود دارد.</translation>
    </message>
    <message>
        <source>Split at the %1, %L2 of the first %L3 records have %L4 columns.</source>
        <translation>با جداکننده %1، از %L3 رکورد نخست %L2 رکورد %L4 ستون دارند.</translation>
    </message>
    <message>
        <source>The first record names the columns.</source>
        <translation>رکورد نخست نام ستون‌ها را دارد.</translation>
    </message>
    <message>
        <source>Names, question texts and Qualtrics&apos; import ids stand above the responses.</source>
        <translation>نام‌ها، متن پرسش‌ها و شناسه‌های وارد کردن Qualtrics بالای پاسخ‌ها آمده‌اند.</translation>
    </message>
    <message>
        <source>Qualtrics&apos; old format: V1, V2, ... and the names below them.</source>
        <translation>قالب قدیمی Qualtrics: V1، V2، ... و نام‌ها زیر آن‌ها.</translation>
    </message>
    <message>
        <source>A row of tags that begin with # stands below the names.</source>
        <translation>زیر نام‌ها ردیفی از برچسب‌ها آمده که با # آغاز می‌شوند.</translation>
    </message>
    <message>
        <source>SurveyMonkey&apos;s two rows: the question, then the kind of answer or the choice.</source>
        <translation>دو سطر SurveyMonkey: پرسش، سپس نوع پاسخ یا گزینه.</translation>
    </message>
    <message>
        <source>No metric of the map uses this scale.</source>
        <translation>هیچ سنجه‌ای از نقشه این مقیاس را به کار نمی‌برد.</translation>
    </message>
    <message>
        <source>One column for each rating: together they are one score from %L1 to %L2.</source>
        <translation>یک ستون برای هر امتیاز: با هم یک امتیاز از %L1 تا %L2 هستند.</translation>
    </message>
    <message>
        <source>One choice of a question with several answers: no score.</source>
        <translation>یک گزینه از پرسشی با چند پاسخ: امتیاز نیست.</translation>
    </message>
    <message>
        <source>Several choices in one cell: no score.</source>
        <translation>چند گزینه در یک خانه: امتیاز نیست.</translation>
    </message>
    <message>
        <source>Several choices in one cell, with “%1” between them: no score.</source>
        <translation>چند گزینه در یک خانه، با «%1» میان آن‌ها: امتیاز نیست.</translation>
    </message>
    <message>
        <source>The survey tool&apos;s column for comments.</source>
        <translation>ستون نظرهای ابزار نظرسنجی.</translation>
    </message>
    <message>
        <source>It says for every record which touchpoint the answers are about.</source>
        <translation>برای هر رکورد می‌گوید پاسخ‌ها دربارهٔ کدام نقطه تماس است.</translation>
    </message>
    <message>
        <source>The survey tool&apos;s attribute to filter by.</source>
        <translation>ویژگی ابزار نظرسنجی برای پالایش.</translation>
    </message>
    <message>
        <source>It says for every record which metric was asked for.</source>
        <translation>برای هر رکورد می‌گوید کدام سنجه پرسیده شده است.</translation>
    </message>
    <message>
        <source>Its numbers count seconds since 1970: moments in universal time.</source>
        <translation>عددهایش ثانیه‌های گذشته از سال ۱۹۷۰ است: لحظه‌ها به وقت جهانی.</translation>
    </message>
    <message>
        <source>Its cells are dates, in the time of %1.</source>
        <translation>خانه‌هایش تاریخ است، به وقت %1.</translation>
    </message>
    <message>
        <source>The survey tool&apos;s score, from %L1 to %L2 here.</source>
        <translation>امتیاز ابزار نظرسنجی، اینجا از %L1 تا %L2.</translation>
    </message>
    <message>
        <source>One person has several records: the number is the person&apos;s. With the event and the repeat it tells responses apart.</source>
        <translation>یک نفر چند رکورد دارد: شماره از آنِ فرد است. همراه با رویداد و تکرار، پاسخ‌ها را از هم جدا می‌کند.</translation>
    </message>
    <message>
        <source>%L1 of %L2 records are unfinished answers. They are kept, and count where they hold a score.</source>
        <translation>از %L2 رکورد، %L1 رکورد پاسخ ناتمام است. نگه داشته می‌شوند و هر جا امتیاز دارند به حساب می‌آیند.</translation>
    </message>
    <message>
        <source>Of which calendar are the dates in “%1”?</source>
        <translation>تاریخ‌های «%1» از کدام تقویم است؟</translation>
    </message>
    <message>
        <source>Jalali: 1403 is 2024</source>
        <translation>جلالی (شمسی): ۱۴۰۳ یعنی ۲۰۲۴</translation>
    </message>
    <message>
        <source>Gregorian, as they stand</source>
        <translation>میلادی، همان‌طور که نوشته شده</translation>
    </message>
    <message>
        <source>Its cells are dates as %1 writes them: the month comes first.</source>
        <translation>خانه‌هایش تاریخ به شیوهٔ %1 است: نخست ماه می‌آید.</translation>
    </message>
    <message>
        <source>Export the single answers, one record for each person.</source>
        <translation>از تک‌تک پاسخ‌ها خروجی بگیرید، برای هر فرد یک رکورد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is taken for “not answered” (%n record(s)), never for a score.</source>
        <translation>
            <numerusform>‏%1 به معنای «پاسخ داده نشده» گرفته می‌شود (%Ln رکورد)، هرگز امتیاز به شمار نمی‌آید.</numerusform>
        </translation>
    </message>
    <message>
        <source>What does “%1” mean in “%2”?</source>
        <translation>‏«%1» در «%2» به چه معناست؟</translation>
    </message>
    <message>
        <source>The point is the decimal mark</source>
        <translation>نقطه جداکنندهٔ اعشار است</translation>
    </message>
    <message>
        <source>The comma is the decimal mark</source>
        <translation>ویرگول جداکنندهٔ اعشار است</translation>
    </message>
    <message>
        <source>The group of a score, not the score.</source>
        <translation>گروه امتیاز است، نه خود امتیاز.</translation>
    </message>
    <message>
        <source>Percentages: figures already computed.</source>
        <translation>درصدها: رقم‌هایی که پیش‌تر محاسبه شده‌اند.</translation>
    </message>
    <message>
        <source>The question is about recommending, but nobody chose a number above %L1.</source>
        <translation>پرسش دربارهٔ توصیه کردن است، ولی هیچ‌کس عددی بالاتر از %L1 را برنگزیده است.</translation>
    </message>
    <message>
        <source>0 to 10, nobody chose the ends</source>
        <translation>۰ تا ۱۰، کسی دو سر مقیاس را برنگزید</translation>
    </message>
    <message>
        <source>Fewer: no NPS, leave the column out</source>
        <translation>کمتر: NPS نیست، ستون کنار گذاشته شود</translation>
    </message>
    <message>
        <source>Its words say that low numbers are the good ones.</source>
        <translation>واژه‌هایش می‌گویند که عددهای کوچک خوب‌اند.</translation>
    </message>
    <message>
        <source>Its words say which end is the easy one.</source>
        <translation>واژه‌هایش می‌گویند کدام سر مقیاس آسان است.</translation>
    </message>
    <message>
        <source>Which metric does “%1” measure?</source>
        <translation>‏«%1» کدام سنجه را می‌سنجد؟</translation>
    </message>
    <message>
        <source>None of them: leave the column out</source>
        <translation>هیچ‌کدام: ستون کنار گذاشته شود</translation>
    </message>
    <message>
        <source>Scores from %L1 to %L2; which metric they are, the header does not say.</source>
        <translation>امتیازهایی از %L1 تا %L2؛ سرستون نمی‌گوید کدام سنجه است.</translation>
    </message>
    <message>
        <source>All records are of one metric: %1.</source>
        <translation>همهٔ رکوردها از یک سنجه است: %1.</translation>
    </message>
    <message>
        <source>No metric that we know is in it.</source>
        <translation>سنجه‌ای که بشناسیم در آن نیست.</translation>
    </message>
    <message>
        <source>The survey tool&apos;s score; another column says of which metric.</source>
        <translation>امتیاز ابزار نظرسنجی؛ ستونی دیگر می‌گوید از کدام سنجه است.</translation>
    </message>
    <message>
        <source>Answers in words of a scale that no metric uses.</source>
        <translation>پاسخ‌هایی با واژه‌های مقیاسی که هیچ سنجه‌ای به کار نمی‌برد.</translation>
    </message>
    <message>
        <source>%1 is taken for “not answered”.</source>
        <translation>‏%1 به معنای «پاسخ داده نشده» گرفته می‌شود.</translation>
    </message>
    <message>
        <source>%1 has no number yet.</source>
        <translation>‏%1 هنوز عددی ندارد.</translation>
    </message>
    <message>
        <source>The same words stand at different numbers: two scales are mixed in this column. Export each question by itself.</source>
        <translation>واژه‌های یکسان کنار عددهای متفاوت آمده‌اند: دو مقیاس در این ستون درآمیخته است. از هر پرسش جداگانه خروجی بگیرید.</translation>
    </message>
    <message>
        <source>Words stand among the numbers: %1.</source>
        <translation>میان عددها واژه آمده است: %1.</translation>
    </message>
    <message>
        <source>“%1” holds numbers and the words %2. What are the words?</source>
        <translation>‏«%1» عدد و این واژه‌ها را دارد: %2. این واژه‌ها چیست؟</translation>
    </message>
    <message>
        <source>No answers: only the numbers count</source>
        <translation>پاسخ نیست: فقط عددها به حساب می‌آید</translation>
    </message>
    <message>
        <source>Answers of another scale: leave the column out</source>
        <translation>پاسخ‌های مقیاسی دیگر: ستون کنار گذاشته شود</translation>
    </message>
    <message>
        <source>Satisfaction on a scale from %L1 to %L2, which no built-in metric uses. Define a metric with this scale, and the column can be imported as that.</source>
        <translation>رضایت با مقیاس %L1 تا %L2 که هیچ‌یک از سنجه‌های اصلی از آن استفاده نمی‌کند. سنجه‌ای با همین مقیاس تعریف کنید تا ستون با آن وارد شود.</translation>
    </message>
    <message>
        <source>The answers are codes of the survey tool; the numbers for them are a proposal.</source>
        <translation>پاسخ‌ها کدهای ابزار نظرسنجی‌اند؛ عددهایی که به آن‌ها داده شده پیشنهاد است.</translation>
    </message>
    <message>
        <source>Which code stands for the best answer to “%1”?</source>
        <translation>کدام کد بهترین پاسخ به «%1» است؟</translation>
    </message>
    <message>
        <source>Only 0 and 1: answers of no and yes, which are no score.</source>
        <translation>تنها ۰ و ۱: پاسخ‌های خیر و بله که امتیاز نیستند.</translation>
    </message>
    <message>
        <source>The header asks for a score, but its numbers can be read in two ways.</source>
        <translation>سرستون امتیازی می‌پرسد، اما عددهای آن را دو گونه می‌توان خواند.</translation>
    </message>
    <message>
        <source>It asks about “%1”: where the map has that touchpoint, it belongs there.</source>
        <translation>دربارهٔ «%1» می‌پرسد: اگر نقشه این نقطهٔ تماس را داشته باشد، به آن تعلق دارد.</translation>
    </message>
    <message>
        <source>Its numbers count milliseconds since 1970: moments in universal time.</source>
        <translation>عددهایش میلی‌ثانیه‌های گذشته از سال ۱۹۷۰ است: لحظه‌ها به وقت جهانی.</translation>
    </message>
    <message>
        <source>Left out for privacy: names, which may be those of people.</source>
        <translation>برای حفظ حریم خصوصی کنار گذاشته شد: نام‌هایی که شاید نام افراد باشد.</translation>
    </message>
    <message>
        <source>Only the number %L1; which metric it is, the header does not say.</source>
        <translation>تنها عدد %L1؛ سرستون نمی‌گوید کدام سنجه است.</translation>
    </message>
</context>
<context>
    <name>ImportReason</name>
    <message>
        <source>unknown metric</source>
        <translation>سنجه ناشناخته</translation>
    </message>
    <message>
        <source>ambiguous touchpoint</source>
        <translation>نقطه تماس مبهم</translation>
    </message>
    <message>
        <source>unknown touchpoint</source>
        <translation>نقطه تماس ناشناخته</translation>
    </message>
    <message>
        <source>touchpoint name too long</source>
        <translation>نام نقطه تماس بیش از حد بلند است</translation>
    </message>
    <message>
        <source>score is not a number</source>
        <translation>امتیاز عدد نیست</translation>
    </message>
    <message>
        <source>score is not a whole number</source>
        <translation>امتیاز عدد صحیح نیست</translation>
    </message>
    <message>
        <source>ambiguous number</source>
        <translation>عدد مبهم</translation>
    </message>
    <message>
        <source>score outside the scale</source>
        <translation>امتیاز بیرون از مقیاس</translation>
    </message>
    <message>
        <source>second score for the same touchpoint and metric</source>
        <translation>امتیاز دوم برای همان نقطه تماس و سنجه</translation>
    </message>
    <message>
        <source>unreadable date</source>
        <translation>تاریخ ناخوانا</translation>
    </message>
    <message>
        <source>complaint is neither 1 nor 0</source>
        <translation>شکایت نه ۱ است و نه ۰</translation>
    </message>
    <message>
        <source>cell too long</source>
        <translation>خانه بیش از حد بلند است</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>خانه‌ها از ستون‌ها بیشترند</translation>
    </message>
    <message>
        <source>not a whole number from 0</source>
        <translation>عدد صحیح از ۰ به بالا نیست</translation>
    </message>
    <message>
        <source>more continued than visitors</source>
        <translation>ادامه‌دهندگان از بازدیدکنندگان بیشترند</translation>
    </message>
    <message>
        <source>expected drop-off is not a share from 0 to 1</source>
        <translation>رهاسازی مورد انتظار سهمی از ۰ تا ۱ نیست</translation>
    </message>
    <message>
        <source>importance is not a whole number from 1 to 5</source>
        <translation>اهمیت عدد صحیحی از ۱ تا ۵ نیست</translation>
    </message>
    <message>
        <source>time of day damaged; the day was read</source>
        <translation>ساعت آسیب دیده است؛ روز خوانده شد</translation>
    </message>
    <message>
        <source>number cut by a spreadsheet; it was not used</source>
        <translation>عدد در صفحه‌گسترده بریده شده است؛ به کار نرفت</translation>
    </message>
    <message>
        <source>unknown kind of figure</source>
        <translation>نوع رقم ناشناخته است</translation>
    </message>
    <message>
        <source>not a share from 0 to 1</source>
        <translation>سهمی بین ۰ تا ۱ نیست</translation>
    </message>
    <message>
        <source>figure is not a number</source>
        <translation>رقم، عدد نیست</translation>
    </message>
    <message>
        <source>a spreadsheet has made a day of the score</source>
        <translation>صفحه‌گسترده امتیاز را به تاریخ تبدیل کرده است</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Left out</source>
        <translation>کنار گذاشته‌شده</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>شناسه پاسخ</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>پاسخ‌دهنده</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>نظر</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شکایت</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>بخش مشتریان</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطه تماس</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>سنجه</translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation>کل سفر</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>metric, touchpoint</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>بخش مشتریان: %1</translation>
    </message>
    <message>
        <source>Long table</source>
        <translation>جدول بلند</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, ویرگول</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>تب (Tab)</translation>
    </message>
    <message>
        <source>| vertical bar</source>
        <translation>| خط عمودی</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>به انتخاب شما.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>ستون %1</translation>
    </message>
    <message>
        <source>A high number is good</source>
        <translation>عدد بالا خوب است</translation>
    </message>
    <message>
        <source>A low number is good</source>
        <translation>عدد پایین خوب است</translation>
    </message>
    <message>
        <source>“%1” is no scale: write its lowest and its highest number, such as 1-5.</source>
        <translation>‏«%1» مقیاس نیست: کمترین و بیشترین عدد آن را بنویسید، مانند ۱-۵.</translation>
    </message>
    <message>
        <source>Belongs to the whole journey.</source>
        <translation>مربوط به کل سفر.</translation>
    </message>
    <message>
        <source>Belongs to the touchpoint “%1”.</source>
        <translation>مربوط به نقطهٔ تماس «%1».</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The file has several columns “%1”, none of them where the mapping expects it.</source>
        <translation>پرونده چند ستون به نام «%1» دارد و هیچ‌کدام در جایی نیست که تطبیق ستون‌ها انتظار دارد.</translation>
    </message>
    <message>
        <source>The file has no column “%1”; the mapping was made for another file.</source>
        <translation>پرونده ستونی به نام «%1» ندارد؛ این تطبیق ستون‌ها برای پرونده دیگری ساخته شده است.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was stored.</source>
        <translation>وارد کردن لغو شد؛ چیزی ذخیره نشد.</translation>
    </message>
    <message>
        <source>Cells can only be separated by an ASCII character.</source>
        <translation>خانه‌ها را فقط با یک نویسه ASCII می‌توان جدا کرد.</translation>
    </message>
    <message>
        <source>No column of this file is known to be a score or a comment; give a mapping.</source>
        <translation>هیچ ستونی از این پرونده امتیاز یا نظر شناخته نشد؛ یک تطبیق ستون‌ها بدهید.</translation>
    </message>
    <message>
        <source>column %L1</source>
        <translation>ستون %L1</translation>
    </message>
    <message>
        <source>Which metric does “%1” measure?</source>
        <translation>‏«%1» کدام سنجه را می‌سنجد؟</translation>
    </message>
    <message>
        <source>“%1” runs from %L2 to %L3, %4 from %L5 to %L6. What is this column?</source>
        <translation>‏«%1» از %L2 تا %L3 است و %4 از %L5 تا %L6. این ستون چیست؟</translation>
    </message>
    <message>
        <source>It was asked from %L1 to %L2 after all.</source>
        <translation>پرسش در واقع از %L1 تا %L2 بوده است.</translation>
    </message>
    <message>
        <source>Leave the column out.</source>
        <translation>این ستون کنار گذاشته شود.</translation>
    </message>
    <message>
        <source>Which end of “%1” means little effort?</source>
        <translation>کدام سرِ «%1» به معنای تلاش کم است؟</translation>
    </message>
    <message>
        <source>A high score is easy.</source>
        <translation>امتیاز بالا یعنی آسان.</translation>
    </message>
    <message>
        <source>A low score is easy.</source>
        <translation>امتیاز پایین یعنی آسان.</translation>
    </message>
    <message>
        <source>Several touchpoints are called “%1”. Which one does “%2” mean?</source>
        <translation>چند نقطه تماس «%1» نام دارند. منظور «%2» کدام است؟</translation>
    </message>
    <message>
        <source>Some dates can only be day/month, others only month/day. Which one is right?</source>
        <translation>برخی تاریخ‌ها فقط می‌توانند روز/ماه باشند و برخی دیگر فقط ماه/روز. کدام درست است؟</translation>
    </message>
    <message>
        <source>Does the day or the month come first in the dates?</source>
        <translation>در تاریخ‌ها روز اول می‌آید یا ماه؟</translation>
    </message>
    <message>
        <source>The day comes first.</source>
        <translation>روز اول می‌آید.</translation>
    </message>
    <message>
        <source>The month comes first.</source>
        <translation>ماه اول می‌آید.</translation>
    </message>
    <message>
        <source>“%1” has more than %L2 different values; it was left out as a segment.</source>
        <translation>‏«%1» بیش از %L2 مقدار متفاوت دارد؛ به‌عنوان بخش مشتریان کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>“%1” has no 0: if it was asked from 1 to 10, it is not an NPS.</source>
        <translation>‏«%1» مقدار ۰ ندارد: اگر از ۱ تا ۱۰ پرسیده شده باشد، NPS نیست.</translation>
    </message>
    <message>
        <source>A table of step counts has the column touchpoint and at least one of visitors, continued, expected_dropoff and importance.</source>
        <translation>جدول شمار گام‌ها باید ستون touchpoint و دست‌کم یکی از ستون‌های visitors، continued، expected_dropoff و importance را داشته باشد.</translation>
    </message>
    <message>
        <source>Of which calendar are the dates?</source>
        <translation>تاریخ‌ها از کدام تقویم است؟</translation>
    </message>
    <message>
        <source>In “%1”, %L2 cells say “not answered”; they were read as blank.</source>
        <translation>در «%1» %L2 خانه می‌گوید «پاسخ داده نشده»؛ خالی خوانده شد.</translation>
    </message>
    <message>
        <source>A table of period figures has the columns first, last, kind and value.</source>
        <translation>جدول ارقام دوره‌ها ستون‌های first، last، kind و value را دارد.</translation>
    </message>
    <message>
        <source>The project defines no metric “%2”. Which metric does “%1” measure?</source>
        <translation>پروژه سنجه‌ای به نام «%2» تعریف نکرده است. «%1» کدام سنجه را اندازه می‌گیرد؟</translation>
    </message>
    <message>
        <source>%L1 of %L2 scores have the id of a response that is here already, but another value or another day. Which survey are they of?</source>
        <translation>%L1 امتیاز از %L2 امتیاز شناسهٔ پاسخی را دارند که از پیش اینجاست، اما مقدار یا روز آن‌ها فرق دارد. این امتیازها از کدام نظرسنجی‌اند؟</translation>
    </message>
    <message>
        <source>Another one, whose ids begin anew: import them</source>
        <translation>نظرسنجی دیگری که شناسه‌هایش از نو آغاز می‌شوند: وارد شوند</translation>
    </message>
    <message>
        <source>The same one: leave out what is known</source>
        <translation>همان نظرسنجی: آنچه شناخته است کنار گذاشته شود</translation>
    </message>
    <message>
        <source>No column of this file holds single answers. “%1”: %2</source>
        <translation>هیچ ستونی از این پرونده پاسخ‌های تک‌تک افراد را ندارد. «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out as blank: by “%1” the survey tool does not count them.</source>
        <translation>
            <numerusform>بنا بر «%1» ابزار نظرسنجی %Ln رکورد را به حساب نمی‌آورد؛ خالی خوانده شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Unsorted</source>
        <translation>دسته‌بندی‌نشده</translation>
    </message>
    <message>
        <source>The change does not fit the project as it is now.</source>
        <translation>این تغییر با وضع کنونی پروژه سازگار نیست.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a copy and its number</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>LaneType</name>
    <message>
        <source>Customer action</source>
        <translation>کار مشتری</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>احساس</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>سنجه‌ها</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>نقطه‌های درد</translation>
    </message>
    <message>
        <source>Opportunities and actions</source>
        <translation>فرصت‌ها و اقدام‌ها</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>پشت صحنه</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>سامانه‌ها</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>داده‌ها</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>فرایندها</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>تصویرها</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>undated</source>
        <translation>بدون تاریخ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 تا %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n روز از آن گذشته</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %1 answers</source>
        <translation>کمتر از %1 پاسخ</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n پاسخ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, wave %2: %3</source>
        <comment>file, wave, answers</comment>
        <translation>%1، موج %2: %3</translation>
    </message>
    <message>
        <source>%1, wave %2: %3, %4</source>
        <comment>file, wave, answers, days</comment>
        <translation>%1، موج %2: %3، %4</translation>
    </message>
    <message>
        <source>%1; response rate %2 (%3)</source>
        <comment>source, share, interval</comment>
        <translation>‏%1؛ نرخ پاسخ %2 (%3)</translation>
    </message>
    <message>
        <source>Evidence at %1 of %2 touchpoints</source>
        <translation>شواهد در %1 نقطه از %2 نقطه تماس</translation>
    </message>
    <message>
        <source>Evidence at %1 of %2 touchpoints; %3 stale</source>
        <translation>شواهد در %1 نقطه از %2 نقطه تماس؛ %3 کهنه</translation>
    </message>
    <message numerus="yes">
        <source>Stale: the newest answer is %n day(s) old (%1).</source>
        <translation>
            <numerusform>کهنه: از تازه‌ترین پاسخ %n روز گذشته است (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation>کل سفر</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>measured: %1</source>
        <comment>names of metrics</comment>
        <translation>سنجیده‌شده: %1</translation>
    </message>
    <message>
        <source>felt in the workshop</source>
        <translation>حس‌شده در کارگاه</translation>
    </message>
    <message>
        <source>%1 · done</source>
        <comment>planned action</comment>
        <translation>‏%1 · انجام‌شده</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <comment>planned action, its day</comment>
        <translation>‏%1 · تا %2</translation>
    </message>
    <message>
        <source>Customer action</source>
        <translation>کار مشتری</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>نقل قول</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>احساس</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>سنجه‌ها</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>نقطه‌های درد</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>اقدام‌ها</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>پشت صحنه</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>سامانه‌ها</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>داده‌ها</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>فرایند</translation>
    </message>
    <message>
        <source>%1, n answers, 95% interval</source>
        <comment>names of metrics</comment>
        <translation>‏%1، n پاسخ، بازه ۹۵٪</translation>
    </message>
    <message>
        <source>measured emotion: mean of the scores on −2 to +2, bar: 95% interval</source>
        <translation>احساس سنجیده‌شده: میانگین امتیازها در مقیاس ‎−۲ تا ‎+۲، میله: بازه ۹۵٪</translation>
    </message>
    <message>
        <source>emotion felt in the workshop</source>
        <translation>احساس در کارگاه</translation>
    </message>
    <message>
        <source>confirmed pain point with at least %1 of the pain</source>
        <translation>نقطه درد تأییدشده با دست‌کم %1 از درد</translation>
    </message>
    <message>
        <source>confirmed, or likely with at least %1 of it</source>
        <translation>تأییدشده، یا محتمل با دست‌کم %1 از آن</translation>
    </message>
    <message>
        <source>possible pain point</source>
        <translation>نقطه درد ممکن</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>فرضی</translation>
    </message>
    <message>
        <source>partly researched</source>
        <translation>تا حدی پژوهش‌شده</translation>
    </message>
    <message>
        <source>from data</source>
        <translation>برگرفته از داده‌ها</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>پالایه: %1</translation>
    </message>
    <message>
        <source>%1 of %2 responses</source>
        <translation>‏%1 از %2 پاسخ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>persona&apos;s name, role</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>The journey as a whole: %1</source>
        <translation>سفر به‌طور کلی: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>metric, number of answers</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>n %1</source>
        <extracomment>number of answers</extracomment>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>metric (number of answers)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>metric value (number of answers)</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>‏%1 تا %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>first day</comment>
        <translation>از %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>last day</comment>
        <translation>تا %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two values</comment>
        <translation> یا </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute: values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two conditions</comment>
        <translation>؛ </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>‏%Ln نقطه تماس</numerusform>
        </translation>
    </message>
    <message>
        <source>felt by %1</source>
        <comment>a persona</comment>
        <translation>حس‌شده از سوی %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>gap between measured and felt</source>
        <translation>فاصله میان سنجیده‌شده و حس‌شده</translation>
    </message>
    <message>
        <source>Goals</source>
        <comment>of a persona</comment>
        <translation>هدف‌ها</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>of a persona</comment>
        <translation>نیازها</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <comment>of a persona</comment>
        <translation>ناکامی‌ها</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>number of a quarter, year</comment>
        <translation>سه‌ماهه %1 سال %2</translation>
    </message>
    <message>
        <source>all responses</source>
        <translation>همه پاسخ‌ها</translation>
    </message>
    <message>
        <source>Compared: each “%1” with all the others</source>
        <comment>attribute</comment>
        <translation>مقایسه: هر «%1» با همه دیگران</translation>
    </message>
    <message>
        <source>Compared: %1, then %2</source>
        <comment>first and second side</comment>
        <translation>مقایسه: نخست %1، سپس %2</translation>
    </message>
    <message>
        <source>No difference has answers enough to be tested</source>
        <translation>برای آزمودن هیچ اختلافی پاسخ کافی نیست</translation>
    </message>
    <message>
        <source>%1 of %2 differences are proven (Holm)</source>
        <translation>‏%1 اختلاف از %2 اختلاف اثبات شده است (هولم)</translation>
    </message>
    <message>
        <source>proven better, in points (Holm’s correction)</source>
        <translation>بهبود اثبات‌شده، به واحد (تصحیح هولم)</translation>
    </message>
    <message>
        <source>proven worse</source>
        <translation>بدترشدن اثبات‌شده</translation>
    </message>
    <message>
        <source>difference not proven</source>
        <translation>اختلاف اثبات‌نشده</translation>
    </message>
    <message numerus="yes">
        <source>stale: no answer in the last %n day(s)</source>
        <translation>
            <numerusform>کهنه: در %n روز گذشته پاسخی نیست</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranking with %1</source>
        <comment>own weights: ...</comment>
        <translation>رتبه‌بندی با %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>import %1</source>
        <comment>an import by its number</comment>
        <translation>واردشده شماره %1</translation>
    </message>
    <message>
        <source>%1: all but %2</source>
        <comment>attribute: values</comment>
        <translation>%1: همه به‌جز %2</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>واردشده</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>سنجه</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>name of a saved filter (what it lets through)</comment>
        <translation>«%1» (%2)</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>On this paper the smallest letters of the map would be %1 points high, too small to read.</source>
        <translation>روی این کاغذ کوچک‌ترین حروف نقشه %1 پوینت می‌شود که برای خواندن بسیار ریز است.</translation>
    </message>
    <message>
        <source>Choose %1 landscape.</source>
        <translation>‏%1 افقی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose %1 portrait.</source>
        <translation>‏%1 عمودی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Even A0 would not do: hide some lanes, or export SVG or PNG.</source>
        <translation>حتی A0 هم کافی نیست: چند ردیف را پنهان کنید یا خروجی SVG یا PNG بگیرید.</translation>
    </message>
    <message>
        <source>This name belongs to a folder or a project; choose another name for the export.</source>
        <translation>این نام از آنِ یک پوشه یا پروژه است؛ برای خروجی نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file cannot be made: %1</source>
        <translation>پرونده را نمی‌توان ساخت: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>پرونده را نمی‌توان نوشت: %1</translation>
    </message>
    <message>
        <source>The printer does not take the page.</source>
        <translation>چاپگر صفحه را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The map is too large for a picture of this resolution; export SVG or PDF.</source>
        <translation>نقشه برای تصویری با این وضوح بیش از حد بزرگ است؛ خروجی SVG یا PDF بگیرید.</translation>
    </message>
    <message>
        <source>The picture cannot be written.</source>
        <translation>تصویر نوشته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>MapSession</name>
    <message>
        <source>Resize lane</source>
        <translation>تغییر اندازهٔ ردیف</translation>
    </message>
    <message>
        <source>Resize column</source>
        <translation>تغییر اندازهٔ ستون</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) did not fit on the map.</source>
        <translation>
            <numerusform>‏%Ln متن روی نقشه جا نشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>تصویر چسبانده‌شده</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>مرحلهٔ تازه</translation>
    </message>
    <message>
        <source>Set evidence</source>
        <translation>تعیین میزان شواهد</translation>
    </message>
    <message>
        <source>Resize cell</source>
        <translation>تغییر اندازهٔ خانه</translation>
    </message>
    <message>
        <source>Set emotion</source>
        <translation>تعیین احساس</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>تعیین تصویر</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>برداشتن تصویر</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>جابه‌جایی ردیف</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>افزودن ردیف</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>پنهان کردن ردیف</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>چسباندن خانه‌ها</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln touchpoint(s)</source>
        <translation>
            <numerusform>چسباندن %Ln نقطه تماس</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete selection</source>
        <translation>حذف موارد انتخاب‌شده</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>حذف مرحله</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln stage(s)</source>
        <translation>
            <numerusform>حذف %Ln مرحله</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete touchpoint</source>
        <translation>حذف نقطه تماس</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln touchpoint(s)</source>
        <translation>
            <numerusform>حذف %Ln نقطه تماس</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>حذف ردیف</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln lane(s)</source>
        <translation>
            <numerusform>حذف %Ln ردیف</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear cell</source>
        <translation>پاک کردن خانه</translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln cell(s)</source>
        <translation>
            <numerusform>پاک کردن %Ln خانه</numerusform>
        </translation>
    </message>
    <message>
        <source>Take persona off the map</source>
        <translation>برداشتن پرسونا از نقشه</translation>
    </message>
    <message>
        <source>Duplicate stage</source>
        <translation>تکثیر مرحله</translation>
    </message>
    <message>
        <source>Duplicate lane</source>
        <translation>تکثیر ردیف</translation>
    </message>
    <message>
        <source>Duplicate touchpoint</source>
        <translation>تکثیر نقطه تماس</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln touchpoint(s)</source>
        <translation>
            <numerusform>تکثیر %Ln نقطه تماس</numerusform>
        </translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>جابه‌جایی نقطه تماس</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln touchpoint(s)</source>
        <translation>
            <numerusform>جابه‌جایی %Ln نقطه تماس</numerusform>
        </translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>جابه‌جایی مرحله</translation>
    </message>
    <message>
        <source>Set channel</source>
        <translation>تعیین کانال</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>تعیین مسئول</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>ویرایش خانه</translation>
    </message>
    <message>
        <source>Edit stage goal</source>
        <translation>ویرایش هدف مرحله</translation>
    </message>
    <message>
        <source>Edit persona</source>
        <translation>ویرایش پرسونا</translation>
    </message>
    <message>
        <source>Fold stage</source>
        <translation>جمع کردن مرحله</translation>
    </message>
    <message>
        <source>Unfold stage</source>
        <translation>باز کردن مرحله</translation>
    </message>
    <message>
        <source>Split stage</source>
        <translation>تقسیم مرحله</translation>
    </message>
    <message>
        <source>Merge stages</source>
        <translation>ادغام مرحله‌ها</translation>
    </message>
    <message>
        <source>Set stage colour</source>
        <translation>تعیین رنگ مرحله</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Stage %1</source>
        <translation>مرحله %1</translation>
    </message>
    <message>
        <source>Touchpoint %1</source>
        <translation>نقطه تماس %1</translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translation>ردیف %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>‏%1 در %2: %3</translation>
    </message>
    <message>
        <source>Pain of %1</source>
        <translation>درد %1</translation>
    </message>
    <message>
        <source>%1 of %2 for %3: %4</source>
        <translation>‏%1 در %2 برای %3: %4</translation>
    </message>
    <message>
        <source>Persona %1</source>
        <translation>پرسونا %1</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The mapping does not fit at “%1”: %2</source>
        <translation>تطبیق ستون‌ها در «%1» درست نیست: %2</translation>
    </message>
    <message>
        <source>a text is expected.</source>
        <translation>در اینجا متن لازم است.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>در اینجا true یا false لازم است.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected.</source>
        <translation>در اینجا عددی صحیح از %1 تا %2 لازم است.</translation>
    </message>
    <message>
        <source>a list is expected.</source>
        <translation>در اینجا فهرست لازم است.</translation>
    </message>
    <message>
        <source>an object is expected.</source>
        <translation>در اینجا شیء لازم است.</translation>
    </message>
    <message>
        <source>a list of texts is expected.</source>
        <translation>در اینجا فهرستی از متن‌ها لازم است.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>‏«%1» در اینجا شناخته نیست.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>وجود ندارد.</translation>
    </message>
    <message>
        <source>the lowest and the highest score are expected.</source>
        <translation>در اینجا کمترین و بیشترین امتیاز لازم است.</translation>
    </message>
    <message>
        <source>the lowest score must stand first.</source>
        <translation>کمترین امتیاز باید اول بیاید.</translation>
    </message>
    <message>
        <source>The mapping was written by a newer Milepost (format %1).</source>
        <translation>این تطبیق ستون‌ها با نسخه تازه‌تری از Milepost نوشته شده است (قالب %1).</translation>
    </message>
    <message>
        <source>a single character is expected.</source>
        <translation>در اینجا فقط یک نویسه لازم است.</translation>
    </message>
    <message>
        <source>this column is described twice.</source>
        <translation>این ستون دو بار تعریف شده است.</translation>
    </message>
</context>
<context>
    <name>MappingMatch</name>
    <message>
        <source>Another survey of the same tool: its number is %1, not %2.</source>
        <translation>نظرسنجی دیگری از همان ابزار: شماره‌اش %1 است، نه %2.</translation>
    </message>
    <message>
        <source>The file looks like %1, the saved one like %2.</source>
        <translation>این فایل مانند فایل %1 است و فایل ذخیره‌شده مانند فایل %2.</translation>
    </message>
    <message>
        <source>“%1” is not in this file.</source>
        <translation>‏«%1» در این فایل نیست.</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>نام «%1» اکنون «%2» است.</translation>
    </message>
    <message>
        <source>In “%1” the day and the month have changed places; this file&apos;s dates prove it.</source>
        <translation>در «%1» جای روز و ماه عوض شده است؛ تاریخ‌های این فایل آن را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>“%1” holds answers without a number of their own: %2.</source>
        <translation>‏«%1» پاسخ‌هایی دارد که عددی برایشان نیست: %2.</translation>
    </message>
    <message>
        <source>“%1” was answered from %L2 to %L3; here answers go from %L4 to %L5.</source>
        <translation>به «%1» از %L2 تا %L3 پاسخ داده شده بود؛ اینجا پاسخ‌ها از %L4 تا %L5 است.</translation>
    </message>
    <message>
        <source>Is “%1” still the same question?</source>
        <translation>آیا «%1» هنوز همان پرسش است؟</translation>
    </message>
    <message>
        <source>Yes: answers outside %L1 to %L2 are mistakes, report them</source>
        <translation>بله: پاسخ‌های بیرون از %L1 تا %L2 اشتباه است، گزارش شود</translation>
    </message>
    <message>
        <source>No: leave the column out</source>
        <translation>نه: ستون کنار گذاشته شود</translation>
    </message>
    <message>
        <source>“%1” is new. %2</source>
        <translation>‏«%1» تازه است. %2</translation>
    </message>
    <message>
        <source>“%1” is new and left out.</source>
        <translation>‏«%1» تازه است و کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>“%1” moved from column %L2 to column %L3.</source>
        <translation>‏«%1» از ستون %L2 به ستون %L3 جابه‌جا شده است.</translation>
    </message>
    <message>
        <source>Read as in the survey&apos;s last file.</source>
        <translation>مانند پروندهٔ پیشینِ این نظرسنجی خوانده می‌شود.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1 %2</source>
        <comment>amount, code of the currency</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>PainEvidence</name>
    <message>
        <source>confirmed</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>ممکن</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>insufficient</source>
        <translation>ناکافی</translation>
    </message>
</context>
<context>
    <name>PainRanking</name>
    <message>
        <source>%1%2 (%3)</source>
        <translation>%1%2 (%3)</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطه تماس</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>درد</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
    <message>
        <source>Main figure</source>
        <translation>رقم اصلی</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>رهاسازی</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>شکایت</translation>
    </message>
    <message>
        <source>Share of pain</source>
        <translation>سهم از درد</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>severity, frequency, their product</comment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>قوت</translation>
    </message>
    <message>
        <source>Share of strength</source>
        <translation>سهم از قوت</translation>
    </message>
    <message>
        <source>At least kept</source>
        <translation>دست‌کم نگه‌داشته</translation>
    </message>
    <message>
        <source>At least lost</source>
        <translation>دست‌کم ازدست‌رفته</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>کارگاه</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>نظر کارگاه</translation>
    </message>
    <message>
        <source>%1: a workshop thinks so; the answers do not show it, or there are too few.</source>
        <translation>%1: نظر کارگاه چنین است؛ پاسخ‌ها آن را نشان نمی‌دهند یا اندک‌اند.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), %1</source>
        <comment>lost, their money</comment>
        <translation>
            <numerusform>%n مشتری، %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PainSentence</name>
    <message>
        <source>%1: pain %2, %3 of this journey&apos;s pain, %4.</source>
        <translation>‏%1: درد %2، برابر %3 از درد این سفر، %4.</translation>
    </message>
    <message>
        <source>%1: possibly worse than the rest of the journey, not proven.</source>
        <translation>‏%1: شاید بدتر از باقی سفر باشد، ولی ثابت نشده است.</translation>
    </message>
    <message>
        <source>%1: no worse than the rest of the journey.</source>
        <translation>‏%1: بدتر از باقی سفر نیست.</translation>
    </message>
    <message>
        <source>%1: too little data to compare it with the rest of the journey.</source>
        <translation>‏%1: داده‌ها برای مقایسه با باقی سفر بسیار کم است.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>NPS %1 from %2 answers (%3), elsewhere %4: %5.</source>
        <translation>‏NPS برابر %1 از %2 پاسخ (%3)، جاهای دیگر %4: %5.</translation>
    </message>
    <message>
        <source>Satisfied %1 of %2 (%3), elsewhere %4: %5.</source>
        <translation>راضی: %1 از %2 (%3)، جاهای دیگر %4: %5.</translation>
    </message>
    <message>
        <source>Little effort for %1 of %2 (%3), elsewhere %4: %5.</source>
        <translation>تلاش کم برای %1 از %2 (%3)، جاهای دیگر %4: %5.</translation>
    </message>
    <message>
        <source>Easy for %1 of %2 (%3), elsewhere %4: %5.</source>
        <translation>آسان برای %1 از %2 (%3)، جاهای دیگر %4: %5.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n point(s) worse</source>
        <translation>
            <numerusform>دست‌کم %Ln واحد بدتر</numerusform>
        </translation>
    </message>
    <message>
        <source>worse, perhaps by less than one point</source>
        <translation>بدتر، شاید کمتر از یک واحد</translation>
    </message>
    <message>
        <source>worse, but not proven</source>
        <translation>بدتر، ولی ثابت‌نشده</translation>
    </message>
    <message>
        <source>hardly worse</source>
        <translation>فقط اندکی بدتر</translation>
    </message>
    <message>
        <source>not worse</source>
        <translation>بدتر نیست</translation>
    </message>
    <message>
        <source>Left %1 of %2, you expected %3: %4.</source>
        <translation>رهاسازی %1 از %2، انتظار شما %3: %4.</translation>
    </message>
    <message>
        <source>Left %1 of %2, elsewhere %3: %4.</source>
        <translation>رهاسازی %1 از %2، جاهای دیگر %3: %4.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n customer(s) too many</source>
        <translation>
            <numerusform>دست‌کم %Ln مشتری بیش از حد</numerusform>
        </translation>
    </message>
    <message>
        <source>too many, perhaps by less than one customer</source>
        <translation>بیش از حد، شاید کمتر از یک مشتری</translation>
    </message>
    <message>
        <source>more, but not proven</source>
        <translation>بیشتر، ولی ثابت‌نشده</translation>
    </message>
    <message>
        <source>hardly more</source>
        <translation>فقط اندکی بیشتر</translation>
    </message>
    <message>
        <source>not more</source>
        <translation>بیشتر نیست</translation>
    </message>
    <message>
        <source>Complaints %1 of %2 comments, elsewhere %3: %4.</source>
        <translation>شکایت: %1 از %2 نظر، جاهای دیگر %3: %4.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n point(s) more</source>
        <translation>
            <numerusform>دست‌کم %Ln واحد بیشتر</numerusform>
        </translation>
    </message>
    <message>
        <source>more, perhaps by less than one point</source>
        <translation>بیشتر، شاید کمتر از یک واحد</translation>
    </message>
    <message>
        <source>Reach unknown (visitor counts are missing), importance %1.</source>
        <translation>گستره نامعلوم (شمار بازدیدکنندگان موجود نیست)، اهمیت %1.</translation>
    </message>
    <message>
        <source>Reach %1, importance %2.</source>
        <translation>گستره %1، اهمیت %2.</translation>
    </message>
    <message>
        <source>%1: strength %2, %3 of what works well here, %4.</source>
        <translation>%1: قوت %2، %3 از آنچه در این سفر خوب کار می‌کند، %4.</translation>
    </message>
    <message>
        <source>%1: possibly better than the rest of the journey, not proven.</source>
        <translation>%1: شاید بهتر از بقیه سفر، اثبات‌نشده.</translation>
    </message>
    <message>
        <source>%1: no better than the rest of the journey.</source>
        <translation>%1: بهتر از بقیه سفر نیست.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n point(s) better</source>
        <translation>
            <numerusform>دست‌کم %n امتیاز بهتر</numerusform>
        </translation>
    </message>
    <message>
        <source>better, perhaps by less than one point</source>
        <translation>بهتر، شاید کمتر از یک امتیاز</translation>
    </message>
    <message>
        <source>better, but not proven</source>
        <translation>بهتر، اما اثبات‌نشده</translation>
    </message>
    <message>
        <source>hardly better</source>
        <translation>به‌سختی بهتر</translation>
    </message>
    <message>
        <source>not better</source>
        <translation>بهتر نیست</translation>
    </message>
    <message numerus="yes">
        <source>at least %n customer(s) fewer</source>
        <translation>
            <numerusform>دست‌کم %n مشتری کمتر</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer, perhaps by less than one customer</source>
        <translation>کمتر، شاید کمتر از یک مشتری</translation>
    </message>
    <message>
        <source>fewer, but not proven</source>
        <translation>کمتر، اما اثبات‌نشده</translation>
    </message>
    <message>
        <source>hardly fewer</source>
        <translation>به‌سختی کمتر</translation>
    </message>
    <message>
        <source>not fewer</source>
        <translation>کمتر نیست</translation>
    </message>
    <message>
        <source>At %1 an order, that keeps at least %2.</source>
        <translation>با سفارشی %1، این دست‌کم %2 را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>At %1 an order, that is at least %2 lost.</source>
        <translation>با سفارشی %1، این یعنی دست‌کم %2 از دست رفته است.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n point(s) fewer</source>
        <translation>
            <numerusform>دست‌کم %n امتیاز کمتر</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer, perhaps by less than one point</source>
        <translation>کمتر، شاید کمتر از یک امتیاز</translation>
    </message>
</context>
<context>
    <name>PainWeights</name>
    <message>
        <source>own weights: scores %1, complaints %2, drop-off %3</source>
        <translation>وزن‌های خودتان: نمره‌ها %1، شکایت‌ها %2، رهاسازی %3</translation>
    </message>
</context>
<context>
    <name>PeriodFigures</name>
    <message>
        <source>, </source>
        <comment>between the names of figures</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2 = %3</source>
        <comment>figure: formula with numbers = result</comment>
        <translation>%1: %2 = %3</translation>
    </message>
    <message>
        <source>%1: not known. Missing: %2.</source>
        <translation>%1: معلوم نیست. کمبود: %2.</translation>
    </message>
    <message>
        <source>%1: no value. Nobody ever leaves and nothing is discounted, so the sum has no end.</source>
        <translation>%1: مقداری ندارد. هیچ‌کس نمی‌رود و تنزیلی هم نیست، پس جمع پایانی ندارد.</translation>
    </message>
    <message>
        <source>%1: no value. The entered figures contradict each other.</source>
        <translation>%1: مقداری ندارد. ارقام واردشده با هم تناقض دارند.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>نرخ حفظ مشتری</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>ریزش مشتری</translation>
    </message>
    <message>
        <source>Repeat purchase rate</source>
        <translation>نرخ خرید مجدد</translation>
    </message>
    <message>
        <source>Lifetime value, simple</source>
        <translation>ارزش طول عمر، ساده</translation>
    </message>
    <message>
        <source>Lifetime value, for ever</source>
        <translation>ارزش طول عمر، بی‌پایان</translation>
    </message>
    <message>
        <source>The same, the first margin now</source>
        <translation>همان، با نخستین سود در همین زمان</translation>
    </message>
    <message>
        <source>Lifetime value, finite</source>
        <translation>ارزش طول عمر، محدود</translation>
    </message>
    <message>
        <source>The retention is that of the customer counts.</source>
        <translation>نرخ حفظ مشتری از تعداد مشتریان گرفته شده است.</translation>
    </message>
    <message>
        <source>customers at the start</source>
        <translation>مشتریان در آغاز دوره</translation>
    </message>
    <message>
        <source>customers at the end</source>
        <translation>مشتریان در پایان دوره</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>مشتریان تازه</translation>
    </message>
    <message>
        <source>customers who bought</source>
        <translation>مشتریانی که خرید کرده‌اند</translation>
    </message>
    <message>
        <source>customers who bought at least twice</source>
        <translation>مشتریانی که دست‌کم دو بار خرید کرده‌اند</translation>
    </message>
    <message>
        <source>value of an order</source>
        <translation>ارزش یک سفارش</translation>
    </message>
    <message>
        <source>orders a customer makes in a year</source>
        <translation>تعداد سفارش هر مشتری در سال</translation>
    </message>
    <message>
        <source>years a customer stays</source>
        <translation>سال‌هایی که مشتری می‌ماند</translation>
    </message>
    <message>
        <source>margin as a share of an order&apos;s value</source>
        <translation>سهم سود از ارزش سفارش</translation>
    </message>
    <message>
        <source>margin a customer brings in a period</source>
        <translation>سودی که هر مشتری در یک دوره می‌آورد</translation>
    </message>
    <message>
        <source>retention of a period</source>
        <translation>نرخ حفظ مشتری در هر دوره</translation>
    </message>
    <message>
        <source>discount of a period</source>
        <translation>نرخ تنزیل در هر دوره</translation>
    </message>
    <message>
        <source>number of periods</source>
        <translation>تعداد دوره‌ها</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>در آغاز</translation>
    </message>
    <message>
        <source>At end</source>
        <translation>در پایان</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>خریدار</translation>
    </message>
    <message>
        <source>Bought twice</source>
        <translation>خرید دوباره</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>ارزش سفارش</translation>
    </message>
    <message>
        <source>Orders a year</source>
        <translation>سفارش در سال</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>سود ٪</translation>
    </message>
    <message>
        <source>Margin a period</source>
        <translation>سود دوره</translation>
    </message>
    <message>
        <source>Retention %</source>
        <translation>حفظ مشتری ٪</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>تنزیل ٪</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>تعداد دوره</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share and its interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without the new ones, more customers are left than there were at the start.</source>
        <translation>بدون مشتریان تازه، تعداد باقی‌مانده از تعداد آغاز دوره بیشتر است.</translation>
    </message>
    <message>
        <source>There are more new customers than customers at the end.</source>
        <translation>مشتریان تازه از کل مشتریان پایان دوره بیشترند.</translation>
    </message>
    <message>
        <source>More customers bought twice than bought at all.</source>
        <translation>تعداد کسانی که دو بار خریده‌اند از کل خریداران بیشتر است.</translation>
    </message>
    <message>
        <source>The customer counts say another retention; the lifetime values use this one.</source>
        <translation>تعداد مشتریان نرخ دیگری را نشان می‌دهد؛ ارزش‌های طول عمر از همین نرخ استفاده می‌کنند.</translation>
    </message>
    <message>
        <source>Nobody ever leaves and nothing is discounted: a lifetime value for ever has no end.</source>
        <translation>هیچ‌کس نمی‌رود و تنزیلی هم نیست: ارزش طول عمر بی‌پایان مقداری ندارد.</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>New persona</source>
        <translation>پرسونای تازه</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture could not be kept.</source>
        <translation>تصویر نگه داشته نشد.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>این پرونده خواندنی نیست.</translation>
    </message>
    <message>
        <source>A picture may have at most 20 MB.</source>
        <translation>حجم تصویر حداکثر ۲۰ مگابایت است.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture. Save it as one of these first.</source>
        <translation>این تصویر PNG یا JPEG نیست. نخست آن را به یکی از این دو قالب ذخیره کنید.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>این تصویر خراب است.</translation>
    </message>
    <message>
        <source>A picture may have at most 40 million pixels.</source>
        <translation>تصویر حداکثر ۴۰ میلیون پیکسل است.</translation>
    </message>
</context>
<context>
    <name>PlatformPreset</name>
    <message>
        <source>The description of a survey tool cannot be used.</source>
        <translation>توصیف یک ابزار نظرسنجی قابل استفاده نیست.</translation>
    </message>
</context>
<context>
    <name>ProjectFiles</name>
    <message>
        <source>The project is in use</source>
        <translation>پروژه در حال استفاده است</translation>
    </message>
    <message>
        <source>It can be opened for reading only; nothing is changed then.</source>
        <translation>می‌توان آن را فقط برای خواندن باز کرد؛ در این صورت چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>فقط برای خواندن باز است</translation>
    </message>
    <message>
        <source>The folder for the sample cannot be made.</source>
        <translation>پوشه نمونه ساخته نمی‌شود.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ذخیره یک نسخه</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> - نسخه</translation>
    </message>
    <message>
        <source>Milepost projects (*.milepost)</source>
        <translation>پروژه‌های Milepost (*.milepost)</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>خروجی گرفتن به صورت PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>سندهای PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export as picture</source>
        <translation>خروجی گرفتن به صورت تصویر</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>تصویرهای PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>طرح‌های SVG (*.svg)</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Delete stage</source>
        <translation>حذف مرحله</translation>
    </message>
    <message numerus="yes">
        <source>Delete the stage “%1” with its %n touchpoint(s)?</source>
        <translation>
            <numerusform>مرحله «%1» با %Ln نقطه تماس آن حذف شود؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Their responses stay in the project, and undo brings everything back.</source>
        <translation>‏%1
پاسخ‌های آن‌ها در پروژه می‌ماند و واگرد همه‌چیز را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 stages with their %n touchpoint(s)?</source>
        <translation>
            <numerusform>‏%1 مرحله همراه با %n نقطه تماس آن‌ها حذف شود؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 of %2 responses shown.</source>
        <translation>‏%1 از %2 پاسخ نشان داده شده است.</translation>
    </message>
    <message>
        <source>Responses without a date, left out of the period: %1.</source>
        <translation>پاسخ‌های بی‌تاریخ که از دوره کنار گذاشته شده‌اند: %1.</translation>
    </message>
    <message>
        <source>Responses about removed touchpoints: %1.</source>
        <translation>پاسخ‌های مربوط به نقطه‌های تماس حذف‌شده: %1.</translation>
    </message>
    <message>
        <source>The whole journey</source>
        <translation>کل سفر</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>تا %1</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>پالایه: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Comments: %1, complaints among them: %2.</source>
        <translation>نظرها: %1، از آن میان شکایت: %2.</translation>
    </message>
    <message>
        <source>Visitors: %1, continued: %2.</source>
        <translation>بازدیدکنندگان: %1، ادامه‌دهندگان: %2.</translation>
    </message>
    <message>
        <source>Visitors: %1.</source>
        <translation>بازدیدکنندگان: %1.</translation>
    </message>
    <message>
        <source>%1: too few answers (%2).</source>
        <translation>‏%1: پاسخ بسیار کم (%2).</translation>
    </message>
    <message>
        <source>%1: %2 (%3) from %4 answers, a low base.</source>
        <translation>‏%1: %2 (%3) از %4 پاسخ، پاسخ اندک.</translation>
    </message>
    <message>
        <source>%1: %2 (%3) from %4 answers.</source>
        <translation>‏%1: %2 (%3) از %4 پاسخ.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Pain ranking</source>
        <translation>رتبه‌بندی درد</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank and sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing is worse than the rest of the journey, as far as the answers tell.</source>
        <translation>تا آنجا که پاسخ‌ها نشان می‌دهند، هیچ جایی بدتر از باقی سفر نیست.</translation>
    </message>
    <message>
        <source>Fewer than %1 of %2 responses: too few people to show.</source>
        <translation>کمتر از %1 پاسخ از %2 پاسخ: شمار افراد برای نمایش بسیار کم است.</translation>
    </message>
    <message>
        <source>%1: fewer than %2 answers, not shown.</source>
        <translation>‏%1: کمتر از %2 پاسخ، نمایش داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Comments: fewer than %1, not shown.</source>
        <translation>نظرها: کمتر از %1، نمایش داده نمی‌شود.</translation>
    </message>
    <message>
        <source>all responses</source>
        <translation>همه پاسخ‌ها</translation>
    </message>
    <message>
        <source>Comparison: all the others, then each group</source>
        <translation>مقایسه: نخست همه دیگران، سپس هر گروه</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>First: %1.</source>
        <translation>نخست: %1.</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <translation>سپس: %1.</translation>
    </message>
    <message>
        <source>There are no answers to compare.</source>
        <translation>پاسخی برای مقایسه نیست.</translation>
    </message>
    <message>
        <source>Better and worse: proven at 5% after Holm&apos;s correction over all lines above.</source>
        <translation>بهتر و بدتر: پس از تصحیح هولم روی همه سطرهای بالا در سطح ۵٪ اثبات شده است.</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>وارد کردن %1</translation>
    </message>
    <message>
        <source>Filter “%1”: %2.</source>
        <translation>پالایه «%1»: %2.</translation>
    </message>
    <message>
        <source>Ranked with %1.</source>
        <comment>own weights: ...</comment>
        <translation>رتبه‌بندی‌شده با %1.</translation>
    </message>
    <message>
        <source>What works well</source>
        <translation>آنچه خوب کار می‌کند</translation>
    </message>
    <message>
        <source>What the workshop thinks (no part of the pain)</source>
        <translation>نظر کارگاه (در امتیاز درد نمی‌آید)</translation>
    </message>
    <message>
        <source>%1: severity %2 × frequency %3 = %4.</source>
        <comment>touchpoint, grades</comment>
        <translation>%1: شدت %2 × فراوانی %3 = %4.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>theme and number of comments</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Complaints are about: %1.</source>
        <translation>شکایت‌ها درباره این‌هاست: %1.</translation>
    </message>
</context>
<context>
    <name>SampleProject</name>
    <message>
        <source>Import %1</source>
        <translation>وارد کردن %1</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>The saved filter “%1” cannot be read.</source>
        <translation>پالایه ذخیره‌شده «%1» خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>import %L1</source>
        <translation>واردشده شماره %L1</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>واردشده از %1</translation>
    </message>
    <message>
        <source>There is no such saved filter.</source>
        <translation>چنین پالایه ذخیره‌شده‌ای نیست.</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>پالایه ذخیره‌شده باید نام داشته باشد.</translation>
    </message>
    <message>
        <source>The name of a saved filter is too long.</source>
        <translation>نام پالایه ذخیره‌شده بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <source>There is a saved filter “%1” already.</source>
        <translation>پالایه‌ای به نام «%1» از پیش ذخیره شده است.</translation>
    </message>
    <message>
        <source>Nothing is filtered, so there is nothing to save.</source>
        <translation>چیزی پالایش نشده است، پس چیزی برای ذخیره کردن نیست.</translation>
    </message>
    <message>
        <source>A filter that asks twice about the same attribute cannot be saved under a name.</source>
        <translation>پالایه‌ای را که دو بار درباره یک ویژگی می‌پرسد، نمی‌توان با نام ذخیره کرد.</translation>
    </message>
</context>
<context>
    <name>SelectionMenu</name>
    <message>
        <source>E&amp;vidence</source>
        <translation>میزان شواهد</translation>
    </message>
    <message>
        <source>&amp;Assumed</source>
        <translation>فرضی</translation>
    </message>
    <message>
        <source>&amp;Partly researched</source>
        <translation>تا حدی پژوهش‌شده</translation>
    </message>
    <message>
        <source>From &amp;data</source>
        <translation>بر پایهٔ داده</translation>
    </message>
    <message>
        <source>Stage c&amp;olour</source>
        <translation>رنگ مرحله</translation>
    </message>
    <message>
        <source>Colour %L1</source>
        <translation>رنگ %L1</translation>
    </message>
    <message>
        <source>Add the &amp;feeling of</source>
        <translation>افزودن احساسِ</translation>
    </message>
    <message>
        <source>Add &amp;lane below</source>
        <translation>افزودن ردیف در زیر</translation>
    </message>
    <message>
        <source>&amp;Hide lane</source>
        <translation>پنهان کردن ردیف</translation>
    </message>
    <message>
        <source>Lane as high as its content</source>
        <translation>بلندی ردیف به اندازهٔ محتوا</translation>
    </message>
    <message>
        <source>Column as wide as usual</source>
        <translation>پهنای ستون مانند همیشه</translation>
    </message>
</context>
<context>
    <name>StatusFields</name>
    <message numerus="yes">
        <source>At %n touchpoint(s) every figure is stale: no answer is newer than %1 days.</source>
        <translation>
            <numerusform>در %n نقطه تماس همه رقم‌ها کهنه‌اند: هیچ پاسخی تازه‌تر از %1 روز نیست.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The change does not fit the project, nothing was changed (%1).</source>
        <translation>این تغییر با پروژه سازگار نیست و چیزی تغییر نکرد (%1).</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>پروژه فقط برای خواندن باز شده است.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>لغو شد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The project has responses about too many touchpoints.</source>
        <translation>پروژه درباره نقطه‌های تماس بیش از حد زیادی پاسخ دارد.</translation>
    </message>
    <message>
        <source>The project&apos;s segments have changed meanwhile; import the file again.</source>
        <translation>بخش‌های مشتریان پروژه در این میان تغییر کرده‌اند؛ پرونده را دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>The project file is damaged (%1). Restore it from a backup.</source>
        <translation>پرونده پروژه آسیب دیده است (%1). آن را از نسخه پشتیبان بازیابی کنید.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>دیسک پر است؛ چیزی تغییر نکرد. مقداری فضا آزاد کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Another program is using the project file right now; try again in a moment.</source>
        <translation>برنامه دیگری هم‌اکنون از پرونده پروژه استفاده می‌کند؛ کمی بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The project file has been moved, renamed or deleted by another program; nothing was changed. Save a copy under a new name.</source>
        <translation>برنامه دیگری پرونده پروژه را جابه‌جا، تغییر نام یا حذف کرده است؛ چیزی تغییر نکرد. نسخه‌ای با نام تازه ذخیره کنید.</translation>
    </message>
    <message>
        <source>The project file cannot be written (%1). Save a copy in another folder.</source>
        <translation>در پرونده پروژه نمی‌توان نوشت (%1). نسخه‌ای در پوشه دیگری ذخیره کنید.</translation>
    </message>
    <message>
        <source>The project file or its journal cannot be opened (%1). Check that its folder can be written.</source>
        <translation>پرونده پروژه یا دفتر ثبت آن را نمی‌توان باز کرد (%1). بررسی کنید که بتوان در پوشه آن نوشت.</translation>
    </message>
    <message>
        <source>A text is too long to be stored; nothing was changed.</source>
        <translation>متنی بلندتر از آن است که ذخیره شود؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Reading or writing the project file failed (%1).</source>
        <translation>خواندن یا نوشتن پرونده پروژه ناموفق بود (%1).</translation>
    </message>
    <message>
        <source>The file&apos;s structure was changed by another program: %1.</source>
        <translation>برنامه دیگری ساختار پرونده را تغییر داده است: %1.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>پرونده آسیب دیده است: %1.</translation>
    </message>
    <message>
        <source>An entry of “%1” belongs to an entry of “%2” that does not exist.</source>
        <translation>یکی از مدخل‌های «%1» به مدخلی از «%2» تعلق دارد که وجود ندارد.</translation>
    </message>
    <message>
        <source>The file holds %L1 responses and %L2 comments, but its imports account for %L3 and %L4.</source>
        <translation>پرونده %L1 پاسخ و %L2 نظر دارد، ولی حساب نوبت‌های وارد کردن آن %L3 و %L4 است.</translation>
    </message>
    <message>
        <source>Import %L1 (“%2”)</source>
        <translation>وارد کردن %L1 («%2»)</translation>
    </message>
    <message>
        <source>%1: the records read are not the sum of imported, duplicate, rejected and blank ones.</source>
        <translation>‏%1: رکوردهای خوانده‌شده برابر جمع رکوردهای واردشده، تکراری، ردشده و خالی نیست.</translation>
    </message>
    <message>
        <source>%1: responses or comments are missing.</source>
        <translation>‏%1: برخی پاسخ‌ها یا نظرها وجود ندارند.</translation>
    </message>
    <message>
        <source>%1: the summary columns do not fit the rows; they are rebuilt on opening.</source>
        <translation>‏%1: ستون‌های خلاصه با ردیف‌ها نمی‌خوانند؛ هنگام باز کردن بازسازی می‌شوند.</translation>
    </message>
    <message>
        <source>%1: responses speak of an unknown touchpoint or segment.</source>
        <translation>‏%1: برخی پاسخ‌ها به نقطه تماس یا بخش مشتریان ناشناخته‌ای اشاره می‌کنند.</translation>
    </message>
    <message>
        <source>%1: the keys that find duplicates are damaged.</source>
        <translation>‏%1: کلیدهایی که تکراری‌ها را پیدا می‌کنند آسیب دیده‌اند.</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <translation>این پرونده از پیش وجود دارد.</translation>
    </message>
    <message>
        <source>The file cannot be created: %1.</source>
        <translation>پرونده را نمی‌توان ساخت: %1.</translation>
    </message>
    <message>
        <source>The copy of the project is damaged (%1); it was not kept.</source>
        <translation>نسخه پروژه آسیب دیده است (%1)؛ نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Writing the copy failed: %1.</source>
        <translation>نوشتن نسخه ناموفق بود: %1.</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>پردازه %1</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>‏%1، پردازه %2</translation>
    </message>
    <message>
        <source>The project is open in another program; close it there first.</source>
        <translation>پروژه در برنامه دیگری باز است؛ نخست آن را در آنجا ببندید.</translation>
    </message>
    <message>
        <source>The project is open in another program (%1); close it there first.</source>
        <translation>پروژه در برنامه دیگری باز است (%1)؛ نخست آن را در آنجا ببندید.</translation>
    </message>
    <message>
        <source>Copying the project file failed: %1.</source>
        <translation>نسخه‌برداری از پرونده پروژه ناموفق بود: %1.</translation>
    </message>
    <message>
        <source>The project file does not exist.</source>
        <translation>پرونده پروژه وجود ندارد.</translation>
    </message>
    <message>
        <source>The project file cannot be read: %1.</source>
        <translation>پرونده پروژه را نمی‌توان خواند: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a project file.</source>
        <translation>این پوشه است، نه پرونده پروژه.</translation>
    </message>
    <message>
        <source>This is not a regular file, so it is no Milepost project.</source>
        <translation>این یک پرونده معمولی نیست، پس پروژه Milepost نیست.</translation>
    </message>
    <message>
        <source>The file is empty; it is no Milepost project.</source>
        <translation>پرونده خالی است؛ پروژه Milepost نیست.</translation>
    </message>
    <message>
        <source>The file has several names (hard links); a crash could then damage it. Open a copy of it.</source>
        <translation>پرونده چند نام دارد (پیوند سخت)؛ در این حالت ازکارافتادن برنامه می‌تواند به آن آسیب بزند. نسخه‌ای از آن را باز کنید.</translation>
    </message>
    <message>
        <source>The project file cannot be written here: %1.</source>
        <translation>در این محل نمی‌توان در پرونده پروژه نوشت: %1.</translation>
    </message>
    <message>
        <source>The project file is being replaced right now; try again in a moment.</source>
        <translation>پرونده پروژه هم‌اکنون در حال جایگزین شدن است؛ کمی بعد دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Beside it lies the journal of another project that was moved away (&quot;%1-journal&quot;); choose another name.</source>
        <translation>در کنار آن دفتر ثبت پروژه دیگری مانده که خود پروژه جابه‌جا شده است («%1-journal»)؛ نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The project file cannot be locked: %1.</source>
        <translation>پرونده پروژه را نمی‌توان قفل کرد: %1.</translation>
    </message>
    <message>
        <source>This is not a Milepost project.</source>
        <translation>این پروژه Milepost نیست.</translation>
    </message>
    <message>
        <source>This file belongs to another program; it is not a Milepost project.</source>
        <translation>این پرونده از آنِ برنامه دیگری است؛ پروژه Milepost نیست.</translation>
    </message>
    <message>
        <source>The project was written by a newer Milepost (file version %L1, this one knows %L2). Install the newer Milepost to open it.</source>
        <translation>پروژه با نسخه تازه‌تری از Milepost نوشته شده است (نسخه پرونده %L1، این برنامه %L2 را می‌شناسد). برای باز کردن آن، Milepost تازه‌تر را نصب کنید.</translation>
    </message>
    <message>
        <source>The project file is incomplete: making it was interrupted. Make it again.</source>
        <translation>پرونده پروژه ناقص است: ساختن آن قطع شده است. آن را دوباره بسازید.</translation>
    </message>
    <message>
        <source>The project file was changed by another program (write-ahead logging is on).</source>
        <translation>برنامه دیگری پرونده پروژه را تغییر داده است (ثبت پیش‌نویس، write-ahead logging، روشن است).</translation>
    </message>
    <message>
        <source>A temporary folder cannot be made: %1</source>
        <translation>پوشه موقت را نمی‌توان ساخت: %1</translation>
    </message>
    <message>
        <source>The last change of this project broke off before it was complete; what is shown is the state before it. The next program that writes the project tidies up.</source>
        <translation>آخرین تغییر این پروژه پیش از کامل شدن قطع شده است؛ آنچه نشان داده می‌شود وضعیت پیش از آن است. نخستین برنامه‌ای که در پروژه بنویسد آن را مرتب می‌کند.</translation>
    </message>
    <message>
        <source>The project file was changed by another program and is not opened (%1). Restore it from a backup.</source>
        <translation>برنامه دیگری پرونده پروژه را تغییر داده است و باز نمی‌شود (%1). آن را از نسخه پشتیبان بازیابی کنید.</translation>
    </message>
    <message>
        <source>An import is running; copy the project when it has ended.</source>
        <translation>وارد کردن در حال انجام است؛ پس از پایان آن از پروژه نسخه بگیرید.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made; the project was not changed.</source>
        <translation>پوشهٔ نسخه‌های پشتیبان ساخته نمی‌شود؛ پروژه تغییری نکرد.</translation>
    </message>
    <message>
        <source>The project could not be brought up to date and was not changed (%1).</source>
        <translation>پروژه به‌روز نشد و تغییری نکرد (%1).</translation>
    </message>
    <message>
        <source>The project comes from an older Milepost and is brought up to date only after a backup, which failed: %1</source>
        <translation>پروژه از نسخهٔ قدیمی‌تری از Milepost است و فقط پس از پشتیبان‌گیری به‌روز می‌شود؛ پشتیبان‌گیری ناموفق بود: %1</translation>
    </message>
    <message>
        <source>The project came from an older Milepost and was brought up to date; a copy of it as it was lies in %1.</source>
        <translation>پروژه از نسخهٔ قدیمی‌تری از Milepost بود و به‌روز شد؛ رونوشتی از وضع پیشین آن در %1 است.</translation>
    </message>
    <message>
        <source>The disk is full: %L1 MB are left where the project lies. Nothing was changed; free some space and try again.</source>
        <translation>دیسک پر است: در محل پروژه %L1 مگابایت باقی مانده است. چیزی تغییر نکرد؛ مقداری فضا آزاد کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>A temporary file of the import could not be read back; nothing was imported. Import the file again.</source>
        <translation>یک پروندهٔ موقتِ وارد کردن دوباره خوانده نشد؛ چیزی وارد نشد. پرونده را دوباره وارد کنید.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>قالبی به نام «%1» وجود ندارد.</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>Lane</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Map title</source>
        <translation>عنوان نقشه</translation>
    </message>
    <message>
        <source>Scope of the map</source>
        <translation>دامنه نقشه</translation>
    </message>
    <message>
        <source>Goal of the map</source>
        <translation>هدف نقشه</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>پرسونا</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطه تماس</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <source>Pain opinion</source>
        <translation>نظر درباره درد</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>نظر</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شکایت</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>New theme</source>
        <translation>موضوع تازه</translation>
    </message>
</context>
<context>
    <name>TouchpointTable</name>
    <message>
        <source>The map has no stage “%1”.</source>
        <translation>نقشه مرحله‌ای به نام «%1» ندارد.</translation>
    </message>
    <message>
        <source>Please type a number from −2 to 2, or leave it empty.</source>
        <translation>لطفاً عددی از ۲− تا ۲ بنویسید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطه تماس</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>رهاسازی</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>نظرها</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>شکایت‌ها</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>درد</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
    <message>
        <source>A touchpoint needs a title.</source>
        <translation>نقطه تماس به عنوان نیاز دارد.</translation>
    </message>
    <message>
        <source>Figures are computed from the answers and cannot be typed.</source>
        <translation>رقم‌ها از پاسخ‌ها حساب می‌شوند و نوشتنی نیستند.</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>جابه‌جایی نقطه تماس</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>ویرایش خانه</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>نقطه تماس تازه</translation>
    </message>
    <message>
        <source>There is no column for it.</source>
        <translation>ستونی برای آن نیست.</translation>
    </message>
    <message>
        <source>Normal end</source>
        <translation>پایان عادی</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>پرداخت</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Please type yes or no.</source>
        <translation>لطفاً بله یا خیر بنویسید.</translation>
    </message>
    <message>
        <source>Please type a whole number from 1 to 5, or leave it empty.</source>
        <translation>لطفاً عددی صحیح از ۱ تا ۵ بنویسید یا خالی بگذارید.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>better</source>
        <translation>بهتر</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>بدتر</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>اثبات نشده</translation>
    </message>
    <message>
        <source>too few to test</source>
        <translation>کمتر از آن که آزمودنی باشد</translation>
    </message>
</context>
<context>
    <name>Workings</name>
    <message>
        <source>Reach: %1 of the most visited touchpoint&apos;s visitors.</source>
        <translation>گستره: %1 از بازدیدکنندگان پربازدیدترین نقطه تماس.</translation>
    </message>
    <message>
        <source>Reach: some visitor counts are missing, so every touchpoint counts fully.</source>
        <translation>گستره: برخی شمارهای بازدیدکنندگان موجود نیست، پس هر نقطه تماس کامل به حساب می‌آید.</translation>
    </message>
    <message>
        <source>Pain: 100 × severity %1 × reach %2 × importance %3 of 5 = %4.</source>
        <translation>درد: ۱۰۰ × شدت %1 × گستره %2 × اهمیت %3 از ۵ = %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) were made in this journey; “confirmed” allows for all of them.</source>
        <translation>
            <numerusform>در این سفر %Ln مقایسه انجام شده است؛ «تأییدشده» همه آن‌ها را در نظر می‌گیرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 promoters and %2 detractors of %3 (NPS %4)</source>
        <translation>%1 مروج و %2 منتقد از %3 پاسخ (NPS %4)</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>part, whole, share</comment>
        <translation>%1 از %2 (%3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>metric, its comparison</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>here %1, elsewhere %2; points worse: %3 (%4), at least %5 at 95%: %6.</source>
        <translation>اینجا %1، جاهای دیگر %2؛ بدتر به امتیاز: %3 (%4)، با اطمینان ۹۵ درصد دست‌کم %5: %6.</translation>
    </message>
    <message>
        <source>Complaints: here %1, elsewhere %2; points more: %3 (%4), at least %5 at 95%: %6.</source>
        <translation>شکایت‌ها: اینجا %1، جاهای دیگر %2؛ بیشتر به امتیاز: %3 (%4)، با اطمینان ۹۵ درصد دست‌کم %5: %6.</translation>
    </message>
    <message>
        <source>Drop-off: here %1, expected %2; points more: %3 (%4), at least %5 at 95%: %6.</source>
        <translation>رهاسازی: اینجا %1، انتظار %2؛ بیشتر به امتیاز: %3 (%4)، با اطمینان ۹۵ درصد دست‌کم %5: %6.</translation>
    </message>
    <message>
        <source>Drop-off: here %1, elsewhere %2; points more: %3 (%4), at least %5 at 95%: %6.</source>
        <translation>رهاسازی: اینجا %1، جاهای دیگر %2؛ بیشتر به امتیاز: %3 (%4)، با اطمینان ۹۵ درصد دست‌کم %5: %6.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Severity: %1 × score %2 + %3 × complaints %4 + %5 × drop-off %6 = %7, at most 1.</source>
        <translation>شدت: %1 × نمره %2 + %3 × شکایت %4 + %5 × رهاسازی %6 = %7، حداکثر ۱.</translation>
    </message>
    <message>
        <source>Share: %1 of the %2 that the whole journey has = %3.</source>
        <translation>سهم: %1 از %2 که کل سفر دارد = %3.</translation>
    </message>
    <message numerus="yes">
        <source>Lost: at least %n customer(s) × %1 an order = at least %2.</source>
        <translation>
            <numerusform>ازدست‌رفته: دست‌کم %n مشتری × سفارشی %1 = دست‌کم %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No visitor counts here: every touchpoint has full reach.</source>
        <translation>شمار بازدیدکنندگان اینجا نیست: دسترسی همه نقطه‌های تماس کامل به شمار می‌آید.</translation>
    </message>
    <message>
        <source>Leaving here is a normal end: drop-off is not compared.</source>
        <translation>ترک اینجا پایانی عادی است: رهاسازی مقایسه نمی‌شود.</translation>
    </message>
    <message>
        <source>No count of those who went on: drop-off is not compared.</source>
        <translation>شمار ادامه‌دهندگان نیست: رهاسازی مقایسه نمی‌شود.</translation>
    </message>
    <message>
        <source>No expected drop-off: compared with the other steps, which leak differently.</source>
        <translation>رهاسازی مورد انتظار نیست: با گام‌های دیگر مقایسه می‌شود که افت دیگری دارند.</translation>
    </message>
    <message>
        <source>No importance given: 3 of 5 counts.</source>
        <translation>اهمیت گفته نشده است: ۳ از ۵ به شمار می‌آید.</translation>
    </message>
    <message>
        <source>In the formula NPS counts as (NPS + 100) / 200.</source>
        <translation>در فرمول، NPS به شکل ‎(NPS + 100) / 200‎ حساب می‌شود.</translation>
    </message>
    <message>
        <source>The score that decides: %1.</source>
        <translation>نمره تعیین‌کننده: %1.</translation>
    </message>
    <message>
        <source>No answers to any metric.</source>
        <translation>برای هیچ سنجه‌ای پاسخی نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has only %n answer(s); it is compared from 10 on.</source>
        <translation>
            <numerusform>%1 تنها %n پاسخ دارد؛ از ۱۰ پاسخ به بعد مقایسه می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures of fewer than %1 people stay unsaid.</source>
        <translation>رقم‌های کمتر از %1 نفر گفته نمی‌شود.</translation>
    </message>
    <message>
        <source>No comments: complaints are not compared.</source>
        <translation>نظری نیست: شکایت‌ها مقایسه نمی‌شوند.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n comment(s): complaints are compared from 10 on.</source>
        <translation>
            <numerusform>تنها %n نظر: شکایت‌ها از ۱۰ نظر به بعد مقایسه می‌شوند.</numerusform>
        </translation>
    </message>
    <message>
        <source>No value of an order: what is lost is not said in money.</source>
        <translation>ارزش سفارش نیست: آنچه از دست می‌رود به پول گفته نمی‌شود.</translation>
    </message>
    <message>
        <source>The answers are a sample of those who replied.</source>
        <translation>پاسخ‌ها نمونه‌ای از کسانی‌اند که جواب داده‌اند.</translation>
    </message>
    <message>
        <source>A survey after a step hears only those who finished it: who gave up is silent.</source>
        <translation>نظرسنجی پس از یک گام تنها صدای کسانی است که آن را تمام کرده‌اند: رهاکنندگان خاموش‌اند.</translation>
    </message>
    <message>
        <source>One person who answers about several touchpoints makes the intervals too narrow.</source>
        <translation>کسی که درباره چند نقطه تماس پاسخ می‌دهد بازه‌ها را بیش از حد باریک می‌کند.</translation>
    </message>
    <message>
        <source>A figure that goes with a touchpoint is an association, not proof of a cause.</source>
        <translation>رقمی که با یک نقطه تماس همراه است نشان همبستگی است، نه اثبات علت.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>metric, source</comment>
        <translation>%1 از %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The fonts Noto Sans and Noto Sans Arabic (package fonts-noto-core) are not installed: maps and prints look different on this computer.</source>
        <translation>قلم‌های Noto Sans و Noto Sans Arabic (بسته fonts-noto-core) نصب نیستند: نقشه‌ها و چاپ‌ها در این رایانه متفاوت دیده می‌شوند.</translation>
    </message>
    <message>
        <source>Customer journey maps with survey data.</source>
        <translation>نقشه‌های سفر مشتری همراه با داده‌های نظرسنجی.</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>پروژه‌ای که باز می‌شود.</translation>
    </message>
    <message>
        <source>The language of the window: en, tr or fa.</source>
        <translation>زبان پنجره: en، tr یا fa.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>‏light، dark یا system.</translation>
    </message>
</context>
<context>
    <name>milepost::AboutDialog</name>
    <message>
        <source>About Milepost</source>
        <translation>درباره Milepost</translation>
    </message>
    <message>
        <source>Customer journey maps with the answers of real customers on them. Nothing is sent anywhere: no account, no network, one file per project.</source>
        <translation>نقشه‌های سفر مشتری با پاسخ‌های مشتریان واقعی روی آن‌ها. هیچ‌چیز به جایی فرستاده نمی‌شود: بدون حساب کاربری، بدون شبکه، و هر پروژه یک پرونده.</translation>
    </message>
    <message>
        <source>© 2026 The Milepost authors. Milepost is free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>© 2026 پدیدآورندگان Milepost. Milepost نرم‌افزاری آزاد است و تحت مجوز همگانی عمومی گنو (GNU GPL)، نسخه ۳ یا بالاتر، منتشر شده و هیچ ضمانتی ندارد.</translation>
    </message>
    <message>
        <source>“Net Promoter” and NPS are registered trademarks of Bain &amp; Company, Inc., Satmetrix Systems, Inc. and Fred Reichheld.</source>
        <translation>‏«Net Promoter» و NPS نشان‌های تجاری ثبت‌شده Bain  Company, Inc.، Satmetrix Systems, Inc. و Fred Reichheld هستند.</translation>
    </message>
</context>
<context>
    <name>milepost::AccountingBar</name>
    <message>
        <source>%1 = %2 + %3 + %4 + %5</source>
        <comment>records = new + known + rejected + blank</comment>
        <translation>%1 = %2 + %3 + %4 + %5</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>sum of an import</comment>
        <translation>‏%1 رکورد</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>part of an import</comment>
        <translation>‏%1 تازه</translation>
    </message>
    <message>
        <source>%1 known</source>
        <comment>part of an import</comment>
        <translation>‏%1 ازپیش‌موجود</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <comment>part of an import</comment>
        <translation>‏%1 ردشده</translation>
    </message>
    <message>
        <source>%1 blank</source>
        <comment>part of an import</comment>
        <translation>‏%1 خالی</translation>
    </message>
</context>
<context>
    <name>milepost::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>واگرد: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>ازنو: %1</translation>
    </message>
</context>
<context>
    <name>milepost::ChartCard</name>
    <message>
        <source>Months</source>
        <translation>ماه‌ها</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>امتیازها</translation>
    </message>
    <message>
        <source>%1 promoters (9–10), %2 passives (7–8), %3 detractors (0–6)</source>
        <translation>‏%1 مروج (۹ تا ۱۰)، %2 منفعل (۷ تا ۸)، %3 منتقد (۰ تا ۶)</translation>
    </message>
    <message>
        <source>%1 of %2 favourable (scores %3–%4)</source>
        <translation>‏%1 از %2 مثبت (امتیازهای %3 تا %4)</translation>
    </message>
    <message>
        <source>%1: how often each score</source>
        <translation>‏%1: هر امتیاز چند بار آمده است</translation>
    </message>
    <message>
        <source>%1 by month, 95% interval</source>
        <translation>‏%1 به تفکیک ماه، بازه ۹۵٪</translation>
    </message>
    <message>
        <source>No month has %1 answers or more, so there is no line to draw.</source>
        <translation>هیچ ماهی %1 پاسخ یا بیشتر ندارد، پس خطی برای رسم نیست.</translation>
    </message>
    <message>
        <source>Dashed: the rest of this journey, %1. Months under %2 answers are left out.</source>
        <translation>خط‌چین: باقی این سفر، %1. ماه‌های با کمتر از %2 پاسخ کنار گذاشته شده‌اند.</translation>
    </message>
    <message>
        <source>Months under %1 answers are left out.</source>
        <translation>ماه‌های با کمتر از %1 پاسخ کنار گذاشته شده‌اند.</translation>
    </message>
</context>
<context>
    <name>milepost::ColourPicker</name>
    <message>
        <source>Colour %1</source>
        <translation>رنگ %1</translation>
    </message>
</context>
<context>
    <name>milepost::ColumnEditor</name>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>سنجه</translation>
    </message>
    <message>
        <source>&amp;Good end</source>
        <translation>سر خوب</translation>
    </message>
    <message>
        <source>&amp;Touchpoint</source>
        <translation>نقطه تماس</translation>
    </message>
    <message>
        <source>&amp;Name of the segment</source>
        <translation>نام بخش مشتریان</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>&amp;Labels to numbers</source>
        <translation>برچسب‌ها به عددها</translation>
    </message>
    <message>
        <source>Of a respondent only a hash is kept: which answers come from one person can be seen, who that is cannot.</source>
        <translation>از پاسخ‌دهنده فقط یک چکیده نگه داشته می‌شود: پیداست کدام پاسخ‌ها از یک نفر است، ولی نه این که او کیست.</translation>
    </message>
    <message>
        <source>&amp;Scale in the file</source>
        <translation>مقیاس در پرونده</translation>
    </message>
    <message>
        <source>New metric…</source>
        <translation>سنجه تازه…</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» عدد صحیح نیست.</translation>
    </message>
    <message>
        <source>The scale %1 has no %2.</source>
        <translation>مقیاس %1 عدد %2 را ندارد.</translation>
    </message>
</context>
<context>
    <name>milepost::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>فرمان‌ها</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>چه می‌خواهید بکنید؟</translation>
    </message>
</context>
<context>
    <name>milepost::CommentsTab</name>
    <message>
        <source>An import is running</source>
        <translation>وارد کردن در حال انجام است</translation>
    </message>
    <message>
        <source>The comments appear here when it has finished.</source>
        <translation>نظرها پس از پایان آن در اینجا نمایان می‌شوند.</translation>
    </message>
    <message>
        <source>The comments could not be read</source>
        <translation>نظرها خوانده نشدند</translation>
    </message>
    <message>
        <source>Nobody wrote anything here yet</source>
        <translation>هنوز کسی در اینجا چیزی ننوشته است</translation>
    </message>
    <message>
        <source>Comments come with a survey import; nothing is lost if there are none.</source>
        <translation>نظرها با وارد کردن نظرسنجی می‌آیند؛ اگر نظری نباشد، چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>No comment passes the filter</source>
        <translation>هیچ نظری از پالایه نمی‌گذرد</translation>
    </message>
    <message>
        <source>Widen the period or remove a filter to see more.</source>
        <translation>برای دیدن بیشتر، دوره را گسترده‌تر کنید یا یک پالایه را بردارید.</translation>
    </message>
    <message>
        <source>What the comments are about</source>
        <translation>نظرها درباره چیست</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>نظرها</translation>
    </message>
    <message>
        <source>&amp;Complaint</source>
        <translation>&amp;شکایت</translation>
    </message>
    <message>
        <source>&amp;No complaint</source>
        <translation>شکایت &amp;نیست</translation>
    </message>
    <message>
        <source>As the file or the &amp;keywords say</source>
        <translation>هرچه فایل یا &amp;کلیدواژه‌ها می‌گویند</translation>
    </message>
    <message>
        <source>Too few comments to show</source>
        <translation>نظرها برای نشان دادن بسیار اندک است</translation>
    </message>
    <message numerus="yes">
        <source>The filter picks a group of people of whom fewer than %n wrote something here. So few are neither listed nor counted.</source>
        <translation>
            <numerusform>پالایه گروهی را برگزیده که کمتر از %Ln نفر از آن‌ها اینجا چیزی نوشته‌اند. این شمار اندک نه فهرست می‌شود و نه شمرده.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 of %2 comments are listed.</source>
        <translation>از %2 نظر، تازه‌ترین %1 نظر فهرست شده است.</translation>
    </message>
    <message>
        <source>Looking for keywords in all comments: %1</source>
        <translation>جست‌وجوی کلیدواژه‌ها در همه نظرها: %1</translation>
    </message>
    <message numerus="yes">
        <source>Take the marks of %n comment(s) away</source>
        <translation>
            <numerusform>برداشتن نشان %Ln نظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comment(s) as complaint</source>
        <translation>
            <numerusform>نشان کردن %Ln نظر به‌عنوان شکایت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comment(s) as no complaint</source>
        <translation>
            <numerusform>نشان کردن %Ln نظر به‌عنوان «شکایت نیست»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::CompareBar</name>
    <message>
        <source>What is compared</source>
        <translation>آنچه مقایسه می‌شود</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>جابه‌جا کردن دو طرف</translation>
    </message>
    <message>
        <source>End comparing (Esc)</source>
        <translation>پایان مقایسه (Esc)</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>پایان مقایسه</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>First, pinned · %1</source>
        <translation>نخست، سنجاق‌شده · %1</translation>
    </message>
    <message>
        <source>First, as filtered now · %1</source>
        <translation>نخست، پالایه کنونی · %1</translation>
    </message>
    <message>
        <source>Then, pinned · %1</source>
        <translation>سپس، سنجاق‌شده · %1</translation>
    </message>
    <message>
        <source>Then, as filtered now · %1</source>
        <translation>سپس، پالایه کنونی · %1</translation>
    </message>
    <message>
        <source>Unpin: this side follows the filter again</source>
        <translation>برداشتن سنجاق: این طرف دوباره از پالایه پیروی می‌کند</translation>
    </message>
    <message>
        <source>Pin this side to the filter as it is now</source>
        <translation>سنجاق کردن این طرف به پالایه کنونی</translation>
    </message>
    <message>
        <source>Each group against all the others</source>
        <translation>هر گروه در برابر همه دیگران</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute: its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Both sides are the same. Filter the map, and it shows what differs.</source>
        <translation>هر دو طرف یکسان‌اند. نقشه را پالایش کنید تا تفاوت‌ها را نشان دهد.</translation>
    </message>
</context>
<context>
    <name>milepost::ComparePanel</name>
    <message>
        <source>What changed</source>
        <translation>چه تغییر کرد</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>نقطه‌های تماس</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>مرحله‌ها</translation>
    </message>
    <message>
        <source>Touchpoints pooled by stage, and all of them together</source>
        <translation>نقطه‌های تماس به تفکیک مرحله، و همه آنها با هم</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>رونوشت از جدول</translation>
    </message>
    <message>
        <source>Neither side has answers.</source>
        <translation>هیچ‌یک از دو طرف پاسخی ندارد.</translation>
    </message>
    <message>
        <source>Both sides are the same. Filter the map, and what differs is listed here.</source>
        <translation>هر دو طرف یکسان‌اند. نقشه را پالایش کنید تا تفاوت‌ها اینجا فهرست شوند.</translation>
    </message>
</context>
<context>
    <name>milepost::EvidenceChart</name>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>score %1: %2 answers</source>
        <translation>امتیاز %1: %2 پاسخ</translation>
    </message>
    <message>
        <source>Distribution of the answers</source>
        <translation>توزیع پاسخ‌ها</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>‏%1: %2، %3</translation>
    </message>
    <message>
        <source>%1 month by month</source>
        <translation>‏%1 ماه به ماه</translation>
    </message>
</context>
<context>
    <name>milepost::EvidenceTab</name>
    <message>
        <source>Sources</source>
        <translation>منابع</translation>
    </message>
    <message>
        <source>Answers belong to touchpoints. Select one of this stage to see its figures.</source>
        <translation>پاسخ‌ها به نقطه‌های تماس تعلق دارند. برای دیدن رقم‌ها، یکی از نقطه‌های تماس این مرحله را انتخاب کنید.</translation>
    </message>
    <message>
        <source>No answers are about the journey as a whole. Select a touchpoint to see its figures.</source>
        <translation>هیچ پاسخی درباره کل سفر نیست. برای دیدن رقم‌ها، یک نقطه تماس را انتخاب کنید.</translation>
    </message>
    <message>
        <source>These answers are about the journey as a whole. Select a touchpoint to see its own figures.</source>
        <translation>این پاسخ‌ها درباره کل سفر است. برای دیدن رقم‌های هر نقطه تماس، آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>There are no answers about this touchpoint yet: what the map says here is an assumption.</source>
        <translation>هنوز پاسخی درباره این نقطه تماس نیست: آنچه نقشه در اینجا می‌گوید یک فرض است.</translation>
    </message>
    <message>
        <source>Hide how this is computed</source>
        <translation>پنهان کردن روش محاسبه</translation>
    </message>
    <message>
        <source>Show how this is computed</source>
        <translation>نمایش روش محاسبه</translation>
    </message>
    <message>
        <source>Severity, at least</source>
        <translation>شدت، دست‌کم</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>آنچه کم است</translation>
    </message>
    <message>
        <source>How far this carries</source>
        <translation>این رقم‌ها تا کجا معتبرند</translation>
    </message>
    <message>
        <source>Only metrics of your own were asked here. They are shown, and rank nothing.</source>
        <translation>اینجا فقط سنجه‌های خودتان پرسیده شده‌اند. نشان داده می‌شوند، اما در رتبه‌بندی اثری ندارند.</translation>
    </message>
</context>
<context>
    <name>milepost::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>پالایه</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>پاک کردن پالایه</translation>
    </message>
    <message>
        <source>Stop playing (Space; Escape goes back)</source>
        <translation>توقف پخش (کلید فاصله؛ Esc به حالت پیشین برمی‌گردد)</translation>
    </message>
    <message>
        <source>Play the period along the months</source>
        <translation>پخش دوره در طول ماه‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) without a date take no part in a period.</source>
        <translation>
            <numerusform>%Ln پاسخ بدون تاریخ در هیچ دوره‌ای شمرده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last month or day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln مورد انتخاب‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>بخش مشتریان</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>واردشده</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>سنجه</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value passes the filter</comment>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>همه مشتریان</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>همه کانال‌ها</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>همه زبان‌ها</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>همه واردشده‌ها</translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation>همه سنجه‌ها</translation>
    </message>
    <message>
        <source>No longer in the data: %1</source>
        <translation>دیگر در داده‌ها نیست: %1</translation>
    </message>
    <message>
        <source>%1 (no longer in the data)</source>
        <translation>%1 (دیگر در داده‌ها نیست)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>attribute (how many values are chosen)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>milepost::FilterChip</name>
    <message>
        <source>Remove this filter</source>
        <translation>برداشتن این پالایه</translation>
    </message>
    <message>
        <source>Remove this filter: %1</source>
        <translation>برداشتن این پالایه: %1</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>what is filtered by; its value follows in bold</comment>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>milepost::FindBar</name>
    <message>
        <source>Find on the map</source>
        <translation>یافتن در نقشه</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>‏%Ln مورد یافت شد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 از %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>در حال جست‌وجو…</translation>
    </message>
    <message>
        <source>Only the first %L1 comments are listed.</source>
        <translation>تنها %L1 نظر نخست فهرست شده است.</translation>
    </message>
</context>
<context>
    <name>milepost::HistoryModel</name>
    <message>
        <source>As it was opened</source>
        <translation>آن‌گونه که باز شد</translation>
    </message>
    <message>
        <source>%1, the present state</source>
        <translation>‏%1، وضعیت کنونی</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>‏%1، واگردشده</translation>
    </message>
</context>
<context>
    <name>milepost::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>History of this session</source>
        <translation>تاریخچه این نشست</translation>
    </message>
</context>
<context>
    <name>milepost::ImportCards</name>
    <message>
        <source>“%1” is %2</source>
        <translation>‏«%1» از نوع %2 است</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>label, score</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Labels to numbers: %1</source>
        <translation>برچسب‌ها به عددها: %1</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Edit the column “%1”</source>
        <translation>ویرایش ستون «%1»</translation>
    </message>
    <message>
        <source>Not as in the survey&apos;s last file</source>
        <translation>متفاوت با آخرین پروندهٔ این نظرسنجی</translation>
    </message>
    <message>
        <source>No column is known to hold scores or comments</source>
        <translation>هیچ ستونی شناخته نشد که امتیاز یا نظر داشته باشد</translation>
    </message>
    <message>
        <source>Click a column in the table and say what it holds.</source>
        <translation>در جدول روی ستونی کلیک کنید و بگویید چه دارد.</translation>
    </message>
    <message>
        <source>“%1” holds comments</source>
        <translation>‏«%1» نظرها را دارد</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>milepost::ImportCheckPage</name>
    <message>
        <source>%1 scores and %2 comments come into the project.</source>
        <translation>‏%1 امتیاز و %2 نظر وارد پروژه می‌شود.</translation>
    </message>
    <message>
        <source>New touchpoints, added to the stage “Unsorted”: %1</source>
        <translation>نقطه‌های تماس تازه که به مرحله «دسته‌بندی‌نشده» افزوده می‌شوند: %1</translation>
    </message>
    <message>
        <source>Compared with the survey&apos;s last file</source>
        <translation>در مقایسه با پرونده پیشین این نظرسنجی</translation>
    </message>
    <message>
        <source>The same columns: everything is read as it was last time.</source>
        <translation>ستون‌ها همان‌اند: همه چیز مانند دفعه پیش خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Rejected records and cells</source>
        <translation>رکوردها و خانه‌های ردشده</translation>
    </message>
    <message>
        <source>Correct or save…</source>
        <translation>تصحیح یا ذخیره…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected</source>
        <translation>
            <numerusform>‏%Ln رکورد تصحیح شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) under “Columns” must be answered first: only then can be said what the import would do.</source>
        <translation>
            <numerusform>نخست باید به %Ln پرسش در «ستون‌ها» پاسخ داده شود؛ تنها آن‌گاه می‌توان گفت وارد کردن چه خواهد کرد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ImportColumnsModel</name>
    <message>
        <source>by row</source>
        <translation>به ازای هر سطر</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>High</source>
        <comment>end of a scale</comment>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>end of a scale</comment>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ستون پرونده</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>برداشت</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>سنجه</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>مقیاس</translation>
    </message>
    <message>
        <source>Good end</source>
        <translation>سر خوب</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطه تماس</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
</context>
<context>
    <name>milepost::ImportColumnsPage</name>
    <message>
        <source>Rows of the file</source>
        <translation>سطرهای پرونده</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>همه ستون‌ها</translation>
    </message>
</context>
<context>
    <name>milepost::ImportDialog</name>
    <message>
        <source>Import survey</source>
        <translation>وارد کردن نظرسنجی</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Check and import</source>
        <translation>بررسی و وارد کردن</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>در حال وارد کردن…</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>sum of an import</comment>
        <translation>‏%1 رکورد</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>در حال شمارش…</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>‏%Ln پرسش باز</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Import %1 records</source>
        <translation>وارد کردن %1 رکورد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>There are questions left to answer.</source>
        <translation>هنوز پرسش‌هایی بی‌جواب مانده است.</translation>
    </message>
    <message>
        <source>Close without importing “%1”? What you said about its columns is not kept.</source>
        <translation>بدون وارد کردن «%1» بسته شود؟ آنچه درباره ستون‌هایش گفته‌اید نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>بستن بدون وارد کردن</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>رد شدن از این پرونده</translation>
    </message>
    <message>
        <source>Importing %1 records per second.</source>
        <translation>در هر ثانیه %1 رکورد وارد می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left.</source>
        <translation>
            <numerusform>حدود %Ln ثانیه مانده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>حدود %Ln دقیقه مانده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>در حال خواندن پرونده…</translation>
    </message>
    <message>
        <source>There is nothing new to import.</source>
        <translation>چیز تازه‌ای برای وارد کردن نیست.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>پرونده %1 از %2: %3</translation>
    </message>
</context>
<context>
    <name>milepost::ImportDraft</name>
    <message numerus="yes">
        <source>The file has other columns now: your changes to %n column(s) are gone.</source>
        <translation>
            <numerusform>ستون‌های پرونده اکنون دیگرند: تغییرهای شما در %Ln ستون از میان رفت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your changes to %n column(s) were kept.</source>
        <translation>
            <numerusform>تغییرهای شما در %Ln ستون نگه داشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column is known to hold scores or comments. Click one under “Columns” and say what it holds.</source>
        <translation>هیچ ستونی شناخته نشد که امتیاز یا نظر داشته باشد. در «ستون‌ها» روی یکی کلیک کنید و بگویید چه دارد.</translation>
    </message>
</context>
<context>
    <name>milepost::ImportFacts</name>
    <message>
        <source>%1 with BOM</source>
        <translation>‏%1 با BOM</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>read as last time</source>
        <translation>خوانده‌شده مانند بار پیش</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>کدگذاری</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>جداکننده</translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation>سطرهای سرستون</translation>
    </message>
    <message>
        <source>as the column says</source>
        <translation>همان‌گونه که ستون می‌گوید</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>سال، ماه، روز</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>روز، ماه، سال</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>ماه، روز، سال</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>تاریخ‌ها</translation>
    </message>
    <message>
        <source>Left out for privacy</source>
        <translation>کنار گذاشته‌شده برای حریم خصوصی</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغییر نام…</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>نظرسنجی</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بدون نام</translation>
    </message>
    <message>
        <source>Responses that were imported under this name before are known.</source>
        <translation>پاسخ‌هایی که پیش‌تر با این نام وارد شده‌اند شناخته می‌شوند.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>تغییر: %1</translation>
    </message>
    <message>
        <source>As the column says</source>
        <translation>همان‌گونه که ستون می‌گوید</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>سال، ماه، روز</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>روز، ماه، سال</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>ماه، روز، سال</translation>
    </message>
    <message>
        <source>Name of the survey</source>
        <translation>نام نظرسنجی</translation>
    </message>
    <message>
        <source>The next wave of this survey is found by its name.</source>
        <translation>نوبت بعدی این نظرسنجی با نام آن پیدا می‌شود.</translation>
    </message>
    <message>
        <source>Of the respondent only a hash is kept.</source>
        <translation>از پاسخ‌دهنده فقط یک چکیده نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>One of them can tell which answers come from one person; only a hash of it would be kept.</source>
        <translation>یکی از آن‌ها می‌تواند نشان دهد کدام پاسخ‌ها از یک نفر است؛ از آن فقط یک چکیده نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Take “%1” as the respondent, hashed</source>
        <translation>‏«%1» را به عنوان پاسخ‌دهنده بردار، به صورت چکیده</translation>
    </message>
    <message>
        <source>Edit the column “%1”…</source>
        <translation>ویرایش ستون «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be read in it and stand as �.</source>
        <translation>
            <numerusform>‏%Ln نویسه در آن خوانده نمی‌شود و به جایش � آمده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language (%1)</source>
        <translation>همهٔ زبان‌ها (%1)</translation>
    </message>
    <message>
        <source>Western Europe (%1)</source>
        <translation>اروپای غربی (%1)</translation>
    </message>
    <message>
        <source>Turkish (%1)</source>
        <translation>ترکی استانبولی (%1)</translation>
    </message>
    <message>
        <source>Arabic and Persian (%1)</source>
        <translation>عربی و فارسی (%1)</translation>
    </message>
    <message>
        <source>Central Europe (%1)</source>
        <translation>اروپای مرکزی (%1)</translation>
    </message>
    <message>
        <source>Cyrillic (%1)</source>
        <translation>سیریلیک (%1)</translation>
    </message>
    <message>
        <source>Greek (%1)</source>
        <translation>یونانی (%1)</translation>
    </message>
    <message>
        <source>It can tell which answers come from one person; only a hash of it would be kept.</source>
        <translation>می‌تواند نشان دهد کدام پاسخ‌ها از یک نفر است؛ از آن فقط یک چکیده نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>milepost::ImportFilesModel</name>
    <message>
        <source>Waiting</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>وارد شد</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>چیز تازه‌ای نیست</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>ازپیش‌موجود</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>توضیح</translation>
    </message>
</context>
<context>
    <name>milepost::ImportFilesPage</name>
    <message>
        <source>Drop survey exports here</source>
        <translation>خروجی‌های نظرسنجی را اینجا رها کنید</translation>
    </message>
    <message>
        <source>CSV from your survey tool or spreadsheet, with all individual responses, also compressed (.csv.gz). Nothing leaves this computer.</source>
        <translation>پرونده CSV از ابزار نظرسنجی یا صفحه گسترده، با همه پاسخ‌های تک‌تک، فشرده‌اش هم (.csv.gz). هیچ چیز از این رایانه بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>در حال خواندن «%1»…</translation>
    </message>
    <message>
        <source>The whole file is looked at once, to see how it is written.</source>
        <translation>یک بار به همه پرونده نگاه می‌شود تا معلوم شود چگونه نوشته شده است.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>انتخاب پرونده‌ها…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to go</source>
        <translation>
            <numerusform>‏%Ln پرونده مانده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>‏%Ln پرونده وارد شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without anything new</source>
        <translation>
            <numerusform>‏%Ln پرونده بدون چیز تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>‏%Ln پرونده رد شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>‏%Ln پرونده ناموفق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 new records</source>
        <comment>1 file imported, 2 skipped: 7,240 new records</comment>
        <translation>‏%1: %2 رکورد تازه</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation>‏«%1» باز است</translation>
    </message>
    <message>
        <source>Its columns are in the next step. Drop or choose other files to take them instead.</source>
        <translation>ستون‌های آن در گام بعدی است. برای گرفتن پرونده‌های دیگر به جای آن، آن‌ها را اینجا رها یا انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose other files…</source>
        <translation>انتخاب پرونده‌های دیگر…</translation>
    </message>
</context>
<context>
    <name>milepost::ImportJob</name>
    <message>
        <source>Import survey</source>
        <translation>وارد کردن نظرسنجی</translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>وارد کردن در حال انجام است.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>وارد کردن «%1»</translation>
    </message>
</context>
<context>
    <name>milepost::ImportListDialog</name>
    <message>
        <source>Imports</source>
        <translation>واردشده‌ها</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Import a survey export to see it here.</source>
        <translation>هنوز چیزی وارد نشده است. برای دیدن آن در اینجا، یک خروجی نظرسنجی وارد کنید.</translation>
    </message>
    <message>
        <source>Rejected records and cells</source>
        <translation>رکوردها و خانه‌های ردشده</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>واگرد این وارد کردن</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>بازگرداندن «%1»</translation>
    </message>
    <message>
        <source>Undo import of “%1”</source>
        <translation>واگرد وارد کردن «%1»</translation>
    </message>
    <message>
        <source>Every record and every cell was taken.</source>
        <translation>همهٔ رکوردها و خانه‌ها پذیرفته شدند.</translation>
    </message>
    <message>
        <source>Correct or save…</source>
        <translation>تصحیح یا ذخیره…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>survey tool, encoding, sum of the file</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The records could not be imported: %1</source>
        <translation>رکوردها وارد نشدند: %1</translation>
    </message>
    <message>
        <source>Set number of invited people</source>
        <translation>تعیین تعداد دعوت‌شدگان</translation>
    </message>
    <message>
        <source>Enter how many were invited</source>
        <translation>وارد کردن شمار دعوت‌شدگان</translation>
    </message>
</context>
<context>
    <name>milepost::ImportListModel</name>
    <message>
        <source>In use</source>
        <translation>در حال استفاده</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>واگردشده</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>تاریخ وارد کردن</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>نظرسنجی</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>ازپیش‌موجود</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share and its interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>دعوت‌شده</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>نرخ پاسخ</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» عدد صحیح نیست.</translation>
    </message>
</context>
<context>
    <name>milepost::InspectorPanel</name>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
    <message>
        <source>Untitled touchpoint</source>
        <translation>نقطه تماس بی‌عنوان</translation>
    </message>
    <message>
        <source>Untitled stage</source>
        <translation>مرحله بی‌عنوان</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation>کل سفر</translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation>نظرها %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>نظرها</translation>
    </message>
</context>
<context>
    <name>milepost::JourneyDocument</name>
    <message>
        <source>An import is running; edits are possible again when it has ended.</source>
        <translation>وارد کردن در حال انجام است؛ پس از پایان آن دوباره می‌توان ویرایش کرد.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>پروژه فقط برای خواندن باز شده است.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای واگرد نیست.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>چیزی برای ازنو انجام دادن نیست.</translation>
    </message>
</context>
<context>
    <name>milepost::LanesDialog</name>
    <message>
        <source>Show lane</source>
        <translation>نمایش ردیف</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>پنهان کردن ردیف</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>جابه‌جایی ردیف</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>ردیف‌ها</translation>
    </message>
    <message>
        <source>The ticked lanes are shown and printed. Drag a lane to its place, or rename it with F2.</source>
        <translation>ردیف‌های علامت‌خورده نمایش داده و چاپ می‌شوند. ردیف را به جایش بکشید یا با F2 نامش را عوض کنید.</translation>
    </message>
    <message>
        <source>Lanes of the map</source>
        <translation>ردیف‌های نقشه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>افزودن ردیف</translation>
    </message>
    <message>
        <source>Delete the lane</source>
        <translation>حذف ردیف</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>حذف ردیف</translation>
    </message>
</context>
<context>
    <name>milepost::LedgerDialog</name>
    <message>
        <source>The ledger is on the clipboard.</source>
        <translation>دفتر در بریده‌دان است.</translation>
    </message>
    <message>
        <source>Evidence ledger</source>
        <translation>دفتر شواهد</translation>
    </message>
    <message>
        <source>A figure is stale after</source>
        <translation>یک رقم کهنه است پس از</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>after the number in &quot;a figure is stale after 365 days&quot;</extracomment>
        <translation> روز</translation>
    </message>
    <message>
        <source>Days after which a figure is stale</source>
        <translation>روزهایی که پس از آن یک رقم کهنه است</translation>
    </message>
    <message>
        <source>No figure has an answer behind it. Import a survey, or widen the filter.</source>
        <translation>پشت هیچ رقمی پاسخی نیست. یک نظرسنجی وارد کنید یا صافی را بازتر کنید.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>رونوشت به شکل CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>ذخیره به شکل CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Choose a figure to see where it comes from.</source>
        <translation>برای دیدن سرچشمه، یک رقم را برگزینید.</translation>
    </message>
    <message>
        <source>Change when a figure is stale</source>
        <translation>تغییر زمان کهنه شدن رقم</translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation>ذخیره دفتر</translation>
    </message>
    <message>
        <source>evidence ledger.csv</source>
        <translation>دفتر شواهد.csv</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>نوشته شد: %1</translation>
    </message>
</context>
<context>
    <name>milepost::LedgerModel</name>
    <message>
        <source>stale</source>
        <translation>کهنه</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>نقطه تماس</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>سنجه</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>نخستین روز</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>واپسین روز</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>عمر به روز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>منبع‌ها</translation>
    </message>
</context>
<context>
    <name>milepost::MainWindow</name>
    <message>
        <source>Change direction of time</source>
        <translation>تغییر جهت زمان</translation>
    </message>
    <message>
        <source>%1 – %2 (read only)[*] – Milepost</source>
        <translation>‏%1 – %2 (فقط خواندنی)[*] – Milepost</translation>
    </message>
    <message>
        <source>%1 – %2[*] – Milepost</source>
        <translation>%1 – %2[*] – Milepost</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>نوار ابزار</translation>
    </message>
</context>
<context>
    <name>milepost::MapForm</name>
    <message>
        <source>Change map direction</source>
        <translation>تغییر جهت نقشه</translation>
    </message>
    <message>
        <source>%1 of %2 responses shown</source>
        <translation>‏%1 از %2 پاسخ نشان داده شده است</translation>
    </message>
    <message>
        <source>Enough answers at %1 of %2 touchpoints</source>
        <translation>پاسخ کافی در %1 از %2 نقطه تماس</translation>
    </message>
    <message>
        <source>%1 responses about removed touchpoints</source>
        <translation>‏%1 پاسخ درباره نقطه‌های تماس حذف‌شده</translation>
    </message>
    <message>
        <source>%1 undated responses left out by the period</source>
        <translation>‏%1 پاسخ بی‌تاریخ به‌سبب دوره کنار گذاشته شده است</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>عنوان نقشه</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Time runs</source>
        <translation>جهت زمان</translation>
    </message>
    <message>
        <source>from left to right</source>
        <translation>از چپ به راست</translation>
    </message>
    <message>
        <source>from right to left</source>
        <translation>از راست به چپ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation>تغییر نام نقشه</translation>
    </message>
    <message>
        <source>Change map goal</source>
        <translation>تغییر هدف نقشه</translation>
    </message>
</context>
<context>
    <name>milepost::MapSession</name>
    <message>
        <source>Add stage</source>
        <translation>افزودن مرحله</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>افزودن نقطه تماس</translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation>تغییر نام نقشه</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>تغییر نام مرحله</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>تغییر نام نقطه تماس</translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation>تغییر نام ردیف</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>جابه‌جایی نقطه تماس</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>جابه‌جایی مرحله</translation>
    </message>
    <message>
        <source>Clear cell</source>
        <translation>پاک کردن خانه</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>ویرایش خانه</translation>
    </message>
    <message>
        <source>Set emotion</source>
        <translation>تعیین احساس</translation>
    </message>
    <message>
        <source>Clear emotion</source>
        <translation>پاک کردن احساس</translation>
    </message>
</context>
<context>
    <name>milepost::MapView</name>
    <message>
        <source>Journey map</source>
        <translation>نقشه سفر</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>نقطه تماس تازه</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>مرحله تازه</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>ردیف تازه</translation>
    </message>
    <message>
        <source>Title of the new stage</source>
        <translation>عنوان مرحلهٔ تازه</translation>
    </message>
</context>
<context>
    <name>milepost::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>بستن این پیام</translation>
    </message>
</context>
<context>
    <name>milepost::MetricCard</name>
    <message>
        <source>Elsewhere in this journey: %1</source>
        <translation>جاهای دیگر این سفر: %1</translation>
    </message>
    <message>
        <source>From %1 answers on there is a figure with its interval.</source>
        <translation>از %1 پاسخ به بالا، رقم همراه با بازه‌اش نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>کهنه</translation>
    </message>
</context>
<context>
    <name>milepost::MetricEditor</name>
    <message>
        <source>New metric</source>
        <translation>سنجه تازه</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>سنجه</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;نام</translation>
    </message>
    <message>
        <source>&amp;Code in files</source>
        <translation>&amp;کد در فایل‌ها</translation>
    </message>
    <message>
        <source>&amp;What it says</source>
        <translation>&amp;چه می‌گوید</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>کمترین امتیاز</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>بیشترین امتیاز</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the ends of a scale</comment>
        <translation>تا</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;مقیاس</translation>
    </message>
    <message>
        <source>&amp;Good end</source>
        <translation>سر &amp;خوب</translation>
    </message>
    <message>
        <source>Edge of the favourable answers</source>
        <translation>مرز پاسخ‌های مطلوب</translation>
    </message>
    <message>
        <source>&amp;Favourable</source>
        <translation>م&amp;طلوب</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;پرسش</translation>
    </message>
    <message>
        <source>What was &amp;expected</source>
        <translation>ا&amp;نتظار</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>پرسیده نشده</translation>
    </message>
    <message>
        <source>and higher, up to %1</source>
        <translation>و بالاتر، تا %1</translation>
    </message>
    <message>
        <source>and lower, down to %1</source>
        <translation>و پایین‌تر، تا %1</translation>
    </message>
    <message>
        <source>The project is busy with an import; one moment.</source>
        <translation>پروژه سرگرم وارد کردن داده است؛ لحظه‌ای صبر کنید.</translation>
    </message>
    <message>
        <source>Asked from 0 to 10 like NPS, but never pooled with it: eNPS asks employees.</source>
        <translation>مانند NPS از ۰ تا ۱۰ پرسیده می‌شود، اما هرگز با آن جمع نمی‌شود: eNPS از کارکنان می‌پرسد.</translation>
    </message>
    <message>
        <source>The metric has answers, so its scale and its good end stay.</source>
        <translation>سنجه پاسخ دارد، پس مقیاس و سر خوب آن ثابت می‌ماند.</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>افزودن سنجه</translation>
    </message>
    <message>
        <source>Change metric</source>
        <translation>تغییر سنجه</translation>
    </message>
</context>
<context>
    <name>milepost::MetricsDialog</name>
    <message>
        <source>Metrics</source>
        <translation>سنجه‌ها</translation>
    </message>
    <message>
        <source>Four metrics are built in. A metric of your own has its own scale and direction; its answers are never pooled with those of another one.</source>
        <translation>چهار سنجه از پیش در برنامه هست. سنجه خودتان مقیاس و جهت خود را دارد و پاسخ‌هایش هرگز با پاسخ‌های سنجه دیگری جمع نمی‌شود.</translation>
    </message>
    <message>
        <source>Metrics of the project</source>
        <translation>سنجه‌های پروژه</translation>
    </message>
    <message>
        <source>New metric…</source>
        <translation>سنجه تازه…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Built in, and the same in every project.</source>
        <translation>از پیش در برنامه هست و در هر پروژه یکسان است.</translation>
    </message>
    <message>
        <source>It has answers, so it stays, and so does its scale.</source>
        <translation>پاسخ دارد، پس هم خودش می‌ماند و هم مقیاسش.</translation>
    </message>
    <message>
        <source>It has no answers yet: choose it for a column when you import a survey.</source>
        <translation>هنوز پاسخی ندارد: هنگام وارد کردن نظرسنجی آن را برای یک ستون برگزینید.</translation>
    </message>
    <message>
        <source>Remove metric</source>
        <translation>حذف سنجه</translation>
    </message>
</context>
<context>
    <name>milepost::MetricsModel</name>
    <message>
        <source>Net score</source>
        <translation>امتیاز خالص</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>میانگین</translation>
    </message>
    <message>
        <source>Share of favourable answers</source>
        <translation>سهم پاسخ‌های مطلوب</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>سنجه</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>چه می‌گوید</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>مقیاس</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
</context>
<context>
    <name>milepost::NewExportBar</name>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>نادیده گرفتن</translation>
    </message>
    <message>
        <source>New export in the watched folder: %1</source>
        <translation>خروجی تازه در پوشه زیر نظر: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new export(s) in the watched folder</source>
        <translation>
            <numerusform>‏%Ln خروجی تازه در پوشه زیر نظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Importing the new export %1: %2</source>
        <translation>در حال وارد کردن خروجی تازه %1: %2</translation>
    </message>
</context>
<context>
    <name>milepost::NewProjectDialog</name>
    <message>
        <source>New map</source>
        <translation>نقشه تازه</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>ساختن</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>زبان نقشه</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>ذخیره با نام</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>Please give the map a title.</source>
        <translation>لطفاً عنوانی برای نقشه بنویسید.</translation>
    </message>
    <message>
        <source>Please say where the file goes.</source>
        <translation>لطفاً مشخص کنید پرونده کجا ذخیره شود.</translation>
    </message>
    <message>
        <source>Please give the whole path, from the top folder on.</source>
        <translation>لطفاً مسیر کامل را، از بالاترین پوشه، بنویسید.</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name: a new map never replaces one.</source>
        <translation>این پرونده از پیش وجود دارد. نام دیگری انتخاب کنید: نقشه تازه هرگز جایگزین نقشه دیگری نمی‌شود.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>این پوشه وجود ندارد.</translation>
    </message>
    <message>
        <source>Save the new map as</source>
        <translation>ذخیره نقشه تازه با نام</translation>
    </message>
    <message>
        <source>Milepost maps (*.milepost)</source>
        <translation>نقشه‌های Milepost (*.milepost)</translation>
    </message>
</context>
<context>
    <name>milepost::OpinionSection</name>
    <message>
        <source>Workshop opinion</source>
        <translation>نظر کارگاه</translation>
    </message>
    <message>
        <source>What people think hurts, by severity and frequency from 1 to 5. It is never part of the measured pain.</source>
        <translation>آنچه افراد دردآور می‌دانند، با شدت و فراوانی از ۱ تا ۵. هرگز بخشی از درد سنجیده‌شده نیست.</translation>
    </message>
    <message>
        <source>Add an opinion</source>
        <translation>افزودن نظر</translation>
    </message>
    <message>
        <source>What hurts here?</source>
        <translation>اینجا چه چیزی آزار می‌دهد؟</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>شدت</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>فراوانی</translation>
    </message>
    <message>
        <source>Remove this opinion</source>
        <translation>برداشتن این نظر</translation>
    </message>
    <message>
        <source>= %1</source>
        <extracomment>the product of severity and frequency</extracomment>
        <translation>= %1</translation>
    </message>
    <message>
        <source>Change workshop opinion</source>
        <translation>تغییر نظر کارگاه</translation>
    </message>
    <message>
        <source>Add workshop opinion</source>
        <translation>افزودن نظر کارگاه</translation>
    </message>
    <message>
        <source>Remove workshop opinion</source>
        <translation>برداشتن نظر کارگاه</translation>
    </message>
</context>
<context>
    <name>milepost::OutlineModel</name>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>milepost::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>ساختار</translation>
    </message>
    <message>
        <source>Outline of the map</source>
        <translation>ساختار نقشه</translation>
    </message>
</context>
<context>
    <name>milepost::OverviewMap</name>
    <message>
        <source>Overview: drag to move the visible part</source>
        <translation>نمای کلی: برای جابه‌جایی بخش نمایان بکشید</translation>
    </message>
</context>
<context>
    <name>milepost::OwnFigures</name>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>From %1 answers on there is a figure with its interval.</source>
        <translation>از %1 پاسخ به بالا، رقم با بازه‌اش نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>انتظار: %1</translation>
    </message>
    <message>
        <source>Drop-off of this step</source>
        <translation>نرخ رهاسازی این گام</translation>
    </message>
    <message>
        <source>Completion of the journey</source>
        <translation>نرخ تکمیل سفر</translation>
    </message>
    <message>
        <source>Of those who entered the first counted step, who finished the last.</source>
        <translation>از کسانی که به نخستین گام شمرده‌شده وارد شدند، آنان که گام آخر را به پایان رساندند.</translation>
    </message>
</context>
<context>
    <name>milepost::PainPanel</name>
    <message>
        <source>Where it hurts</source>
        <translation>کجا درد دارد</translation>
    </message>
    <message>
        <source>Import a survey</source>
        <translation>وارد کردن یک نظرسنجی</translation>
    </message>
    <message>
        <source>Some visitor counts are missing: reach counts fully everywhere.</source>
        <translation>برخی شمارهای بازدیدکنندگان موجود نیست: گستره همه‌جا کامل به حساب می‌آید.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>هنوز پاسخی نیست</translation>
    </message>
    <message>
        <source>Import a survey export, and the touchpoints that hurt are ranked here with their numbers.</source>
        <translation>یک خروجی نظرسنجی وارد کنید تا نقطه‌های تماس دردناک با عددهایشان در اینجا رتبه‌بندی شوند.</translation>
    </message>
    <message>
        <source>No response passes the filter</source>
        <translation>هیچ پاسخی از پالایه نمی‌گذرد</translation>
    </message>
    <message>
        <source>Widen the period or remove a filter to see the ranking.</source>
        <translation>برای دیدن رتبه‌بندی، دوره را گسترده‌تر کنید یا یک پالایه را بردارید.</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>هیچ‌چیز برجسته نیست</translation>
    </message>
    <message>
        <source>No touchpoint is worse than the rest of its journey, or the answers are too few to compare.</source>
        <translation>هیچ نقطه تماسی بدتر از باقی سفر نیست، یا پاسخ‌ها برای مقایسه بسیار کم است.</translation>
    </message>
    <message>
        <source>The calculation is on the clipboard.</source>
        <translation>محاسبه در بریده‌دان است.</translation>
    </message>
    <message>
        <source>Save the calculation</source>
        <translation>ذخیره محاسبه</translation>
    </message>
    <message>
        <source>pain ranking.csv</source>
        <translation>رتبه‌بندی درد.csv</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>نوشته شد: %1</translation>
    </message>
    <message>
        <source>What works well</source>
        <translation>آنچه خوب کار می‌کند</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>وزن‌ها</translation>
    </message>
    <message>
        <source>How much each kind of evidence counts, and what an order is worth</source>
        <translation>هر گونه شاهد چقدر به شمار می‌آید و یک سفارش چقدر می‌ارزد</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>محاسبه</translation>
    </message>
    <message>
        <source>Every step of the calculation as a table</source>
        <translation>هر گام محاسبه به شکل جدول</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>رونوشت به شکل CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>ذخیره به شکل CSV…</translation>
    </message>
    <message>
        <source>Own weights</source>
        <translation>وزن‌های خودتان</translation>
    </message>
    <message>
        <source>No touchpoint is better than the rest of its journey, or the answers are too few to compare.</source>
        <translation>هیچ نقطه تماسی بهتر از بقیه سفر نیست، یا پاسخ‌ها برای مقایسه اندک‌اند.</translation>
    </message>
</context>
<context>
    <name>milepost::PastePreview</name>
    <message>
        <source>The first row names the columns</source>
        <translation>سطر نخست نام ستون‌هاست</translation>
    </message>
    <message>
        <source>Paste into the table</source>
        <translation>چسباندن در جدول</translation>
    </message>
    <message>
        <source>What will be pasted</source>
        <translation>آنچه چسبانده می‌شود</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>بدون ستون</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>‏%1 (تازه)</translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation>خالی بود</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>پیش از این: %1</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>خالی می‌شود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) will change.</source>
        <translation>
            <numerusform>‏%Ln خانه تغییر می‌کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoint(s) will be added.</source>
        <translation>
            <numerusform>‏%Ln نقطه تماس افزوده می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be used and will be left out.</source>
        <translation>
            <numerusform>‏%Ln خانه قابل استفاده نیست و کنار گذاشته می‌شود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::PeriodFiguresDialog</name>
    <message>
        <source>Enter figure</source>
        <translation>وارد کردن رقم</translation>
    </message>
    <message>
        <source>Clear figure</source>
        <translation>پاک کردن رقم</translation>
    </message>
    <message>
        <source>Change period</source>
        <translation>تغییر دوره</translation>
    </message>
    <message>
        <source>Period figures</source>
        <translation>ارقام دوره‌ها</translation>
    </message>
    <message>
        <source>Enter what is known of a period; what is left blank is unknown, and so is every figure that would need it. Both days belong to the period.</source>
        <translation>آنچه را از یک دوره می‌دانید وارد کنید؛ خانه خالی یعنی نامعلوم، و هر رقمی که به آن نیاز دارد نیز نامعلوم می‌ماند. هر دو روز جزو دوره‌اند.</translation>
    </message>
    <message>
        <source>Figures of periods</source>
        <translation>ارقام دوره‌ها</translation>
    </message>
    <message>
        <source>Nothing has been entered yet. Add a period to begin.</source>
        <translation>هنوز چیزی وارد نشده است. برای آغاز یک دوره بیفزایید.</translation>
    </message>
    <message>
        <source>How the figures follow</source>
        <translation>ارقام چگونه به دست می‌آیند</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>افزودن دوره</translation>
    </message>
    <message>
        <source>Remove period</source>
        <translation>حذف دوره</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;ماه</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;فصل</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;سال</translation>
    </message>
    <message>
        <source>&amp;Other days</source>
        <translation>روزهای &amp;دیگر</translation>
    </message>
</context>
<context>
    <name>milepost::PeriodFiguresModel</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>دوره پیش از آغازش به پایان می‌رسد.</translation>
    </message>
    <message>
        <source>That period is in the table already.</source>
        <translation>آن دوره از پیش در جدول هست.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» عدد صحیح نیست.</translation>
    </message>
    <message>
        <source>“%1” is no percentage.</source>
        <translation>«%1» درصد نیست.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» عدد نیست.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>نخستین روز</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخرین روز</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>نرخ حفظ مشتری</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>ریزش مشتری</translation>
    </message>
    <message>
        <source>Repeat purchase</source>
        <translation>خرید مجدد</translation>
    </message>
    <message>
        <source>CLV simple</source>
        <translation>CLV ساده</translation>
    </message>
    <message>
        <source>CLV for ever</source>
        <translation>CLV بی‌پایان</translation>
    </message>
    <message>
        <source>CLV finite</source>
        <translation>CLV محدود</translation>
    </message>
</context>
<context>
    <name>milepost::PeriodSlider</name>
    <message>
        <source>First day of the period</source>
        <translation>نخستین روز دوره</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>واپسین روز دوره</translation>
    </message>
    <message>
        <source>%1: fewer than %L2 responses</source>
        <translation>%1: کمتر از %L2 پاسخ</translation>
    </message>
    <message>
        <source>%1: %2 responses</source>
        <translation>%1: %2 پاسخ</translation>
    </message>
</context>
<context>
    <name>milepost::PersonaForm</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>هدف‌ها</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>نیازها</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>ناکامی‌ها</translation>
    </message>
    <message>
        <source>How well it is founded</source>
        <translation>چقدر پشتوانه دارد</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>انتخاب تصویر…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>برداشتن تصویر</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>فرضی</translation>
    </message>
    <message>
        <source>Partly researched</source>
        <translation>تا حدی پژوهش‌شده</translation>
    </message>
    <message>
        <source>From data</source>
        <translation>بر پایه داده</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Change persona</source>
        <translation>تغییر پرسونا</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>تغییر شواهد</translation>
    </message>
    <message>
        <source>Change picture</source>
        <translation>تغییر تصویر</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>برداشتن تصویر</translation>
    </message>
</context>
<context>
    <name>milepost::PersonasDialog</name>
    <message>
        <source>Show persona on the map</source>
        <translation>نمایش پرسونا در نقشه</translation>
    </message>
    <message>
        <source>Take persona off the map</source>
        <translation>برداشتن پرسونا از نقشه</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>پرسوناها</translation>
    </message>
    <message>
        <source>Personas of the project</source>
        <translation>پرسوناهای پروژه</translation>
    </message>
    <message>
        <source>The other persona</source>
        <translation>پرسونای دیگر</translation>
    </message>
    <message>
        <source>Two side by side</source>
        <translation>دو تا کنار هم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Add the first persona: whose journey is it?</source>
        <translation>نخستین پرسونا را بیفزایید: این سفر از آنِ کیست؟</translation>
    </message>
    <message>
        <source>The ticked ones stand on this map.</source>
        <translation>علامت‌خورده‌ها در این نقشه هستند.</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>افزودن پرسونا</translation>
    </message>
    <message>
        <source>Delete the persona</source>
        <translation>حذف پرسونا</translation>
    </message>
    <message>
        <source>Earlier on the map</source>
        <translation>زودتر در نقشه</translation>
    </message>
    <message>
        <source>Later on the map</source>
        <translation>دیرتر در نقشه</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>افزودن پرسونا</translation>
    </message>
    <message>
        <source>Delete persona</source>
        <translation>حذف پرسونا</translation>
    </message>
    <message>
        <source>Move persona</source>
        <translation>جابه‌جایی پرسونا</translation>
    </message>
</context>
<context>
    <name>milepost::PersonasModel</name>
    <message>
        <source>%1, on this map</source>
        <translation>‏%1، در این نقشه</translation>
    </message>
</context>
<context>
    <name>milepost::PrintDialog</name>
    <message>
        <source>Print the map</source>
        <translation>چاپ نقشه</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>جهت کاغذ</translation>
    </message>
    <message>
        <source>Language on the page</source>
        <translation>زبان صفحه</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>افقی</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودی</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>خروجی گرفتن به صورت PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>پیش‌نمایش صفحه</translation>
    </message>
    <message>
        <source>Export the map as PDF</source>
        <translation>خروجی گرفتن از نقشه به صورت PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>پرونده‌های PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>milepost::ProjectDocks</name>
    <message>
        <source>Outline</source>
        <translation>ساختار</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>ویژگی‌ها</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>کجا درد دارد</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>چه تغییر کرد</translation>
    </message>
</context>
<context>
    <name>milepost::RecentRow</name>
    <message>
        <source>missing</source>
        <translation>پیدا نشد</translation>
    </message>
    <message>
        <source>Take off this list; the file stays</source>
        <translation>برداشتن از این فهرست؛ پرونده سر جایش می‌ماند</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>برداشتن %1 از این فهرست</translation>
    </message>
</context>
<context>
    <name>milepost::RejectedRecordsDialog</name>
    <message>
        <source>Rejected records</source>
        <translation>رکوردهای ردشده</translation>
    </message>
    <message>
        <source>Rejected records of “%1”</source>
        <translation>رکوردهای ردشده «%1»</translation>
    </message>
    <message>
        <source>An older Milepost imported this file without keeping how it was read: save the records as CSV, correct them there and import that file.</source>
        <translation>این پرونده را نسخه‌ای قدیمی‌تر از Milepost وارد کرده و نگه نداشته که چگونه خوانده شده است: رکوردها را به صورت CSV ذخیره کنید، آنجا تصحیح کنید و آن پرونده را وارد کنید.</translation>
    </message>
    <message>
        <source>Correct the marked cells. What has become usable is imported as a file of its own that names this one; nothing else changes.</source>
        <translation>خانه‌های نشان‌دار را تصحیح کنید. آنچه به کار آمد به صورت پرونده‌ای جداگانه که نام این پرونده را دارد وارد می‌شود؛ چیز دیگری تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Correct the marked cells. What has become usable is imported together with the file; the file itself stays as it is.</source>
        <translation>خانه‌های نشان‌دار را تصحیح کنید. آنچه به کار آمد همراه پرونده وارد می‌شود؛ خود پرونده همان که هست می‌ماند.</translation>
    </message>
    <message>
        <source>These are the first %1 of %2; after the import all of them are in the list of imports.</source>
        <translation>این‌ها %1 مورد نخست از %2 موردند؛ پس از وارد کردن، همه در فهرست واردشده‌ها هستند.</translation>
    </message>
    <message>
        <source>Put this record back</source>
        <translation>برگرداندن این رکورد</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>ذخیره به صورت CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>%1 of %2 records can be imported now.</source>
        <translation>اکنون %1 رکورد از %2 رکورد را می‌توان وارد کرد.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>سطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %n other cell(s) with the same text, too</source>
        <translation>
            <numerusform>تغییر %Ln خانه دیگر با همین متن</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 records</source>
        <translation>وارد کردن %1 رکورد</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n correction(s)</source>
        <translation>
            <numerusform>نگه داشتن %Ln تصحیح</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>پرونده نوشته نشد: %1</translation>
    </message>
    <message>
        <source>%1 rejected.csv</source>
        <comment>file name</comment>
        <translation>‏%1 ردشده.csv</translation>
    </message>
    <message>
        <source>Save rejected records</source>
        <translation>ذخیره رکوردهای ردشده</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>پرونده‌های CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>نوشته شد: %1</translation>
    </message>
    <message>
        <source>Close without the corrections that were made here?</source>
        <translation>بدون تصحیح‌هایی که اینجا انجام شده بسته شود؟</translation>
    </message>
    <message>
        <source>Discard corrections</source>
        <translation>دور انداختن تصحیح‌ها</translation>
    </message>
    <message>
        <source>Clear the selected cells</source>
        <translation>پاک کردن خانه‌های انتخاب‌شده</translation>
    </message>
</context>
<context>
    <name>milepost::RejectedRecordsModel</name>
    <message>
        <source>Corrected</source>
        <translation>تصحیح شد</translation>
    </message>
    <message>
        <source>Neither score nor comment</source>
        <translation>نه امتیاز دارد نه نظر</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>پیش از این: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>beyond the last column</source>
        <translation>فراتر از ستون آخر</translation>
    </message>
</context>
<context>
    <name>milepost::RejectedRowsModel</name>
    <message>
        <source>cell left out: %1</source>
        <translation>خانه کنار گذاشته شد: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>cell of “%1” left out: %2</source>
        <translation>خانهٔ «%1» کنار گذاشته شد: %2</translation>
    </message>
</context>
<context>
    <name>milepost::SavedFilterBox</name>
    <message>
        <source>Name of this filter</source>
        <translation>نام این پالایه</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>پالایه‌های ذخیره‌شده</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>هنوز پالایه‌ای ذخیره نشده است</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;ذخیره این پالایه…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>تغییر &amp;نام</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;برداشتن</translation>
    </message>
    <message>
        <source>Remove saved filter</source>
        <translation>برداشتن پالایه ذخیره‌شده</translation>
    </message>
    <message>
        <source>Rename saved filter</source>
        <translation>تغییر نام پالایه ذخیره‌شده</translation>
    </message>
    <message>
        <source>Replace saved filter</source>
        <translation>جایگزینی پالایه ذخیره‌شده</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>ذخیره پالایه</translation>
    </message>
</context>
<context>
    <name>milepost::SeverityBar</name>
    <message>
        <source>Score shortfall</source>
        <translation>کمبود نمره</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>شکایت‌ها</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>رهاسازی</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>مقایسه نشد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the severity, its number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>milepost::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Space or the middle button, and drag</source>
        <translation>کلید فاصله یا دکمه میانی، همراه با کشیدن</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>‏Ctrl و چرخ ماوس</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>یافتن فرمان یا کلید</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>روی نقشه</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>جابه‌جایی انتخاب</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>انتخاب بیشتر</translation>
    </message>
    <message>
        <source>Shift and the arrows, or Shift and Ctrl with the mouse</source>
        <translation>شیفت و پیکان‌ها، یا شیفت و کنترل با ماوس</translation>
    </message>
    <message>
        <source>First and last of the row</source>
        <translation>نخستین و آخرین ردیف</translation>
    </message>
    <message>
        <source>Next and previous in time</source>
        <translation>بعدی و قبلی در زمان</translation>
    </message>
    <message>
        <source>Edit, or just type</source>
        <translation>ویرایش، یا همان‌جا بنویسید</translation>
    </message>
    <message>
        <source>New touchpoint after, and before</source>
        <translation>نقطه تماس تازه پس و پیش</translation>
    </message>
    <message>
        <source>A further line in a cell</source>
        <translation>سطری دیگر در خانه</translation>
    </message>
    <message>
        <source>Move a lane</source>
        <translation>جابه‌جایی ردیف</translation>
    </message>
    <message>
        <source>Make a cell longer or shorter</source>
        <translation>بلندتر یا کوتاه‌تر کردن خانه</translation>
    </message>
    <message>
        <source>Move a touchpoint or stage</source>
        <translation>جابه‌جایی نقطه تماس یا مرحله</translation>
    </message>
    <message>
        <source>Raise or lower a selected feeling</source>
        <translation>بالا یا پایین بردن احساس انتخاب‌شده</translation>
    </message>
    <message>
        <source>Leave the row of feelings</source>
        <translation>بیرون رفتن از ردیف احساس‌ها</translation>
    </message>
    <message>
        <source>Drag the paper</source>
        <translation>کشیدن کاغذ</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>بزرگ‌نمایی در محل نشانگر</translation>
    </message>
    <message>
        <source>Leave the map</source>
        <translation>بیرون رفتن از نقشه</translation>
    </message>
</context>
<context>
    <name>milepost::StageForm</name>
    <message>
        <source>Change stage colour</source>
        <translation>تغییر رنگ مرحله</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>‏%Ln نقطه تماس</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>What the customer wants here</source>
        <translation>خواسته مشتری در اینجا</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>تغییر نام مرحله</translation>
    </message>
    <message>
        <source>Change stage goal</source>
        <translation>تغییر هدف مرحله</translation>
    </message>
</context>
<context>
    <name>milepost::StartPage</name>
    <message>
        <source>Customer journeys, with what customers answered on the map.</source>
        <translation>سفرهای مشتری، با پاسخ‌های مشتریان روی نقشه.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>باز کردن…</translation>
    </message>
    <message>
        <source>Import a survey</source>
        <translation>وارد کردن یک نظرسنجی</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>تور آشنایی</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>پرونده‌های اخیر</translation>
    </message>
    <message>
        <source>Start a new map</source>
        <translation>آغاز یک نقشه تازه</translation>
    </message>
    <message>
        <source>Maps that you open appear here. Start with a template, or take the tour to see a finished one.</source>
        <translation>نقشه‌هایی که باز می‌کنید در اینجا نمایان می‌شوند. با یک قالب آغاز کنید، یا با تور آشنایی نقشه‌ای کامل را ببینید.</translation>
    </message>
</context>
<context>
    <name>milepost::StatusFields</name>
    <message>
        <source>Open for reading only</source>
        <translation>فقط برای خواندن باز است</translation>
    </message>
    <message>
        <source>Importing: editing is off until it has ended</source>
        <translation>در حال وارد کردن: ویرایش تا پایان آن خاموش است</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>همه تغییرها ذخیره شد</translation>
    </message>
    <message>
        <source>%1 of %2 responses</source>
        <translation>‏%1 از %2 پاسخ</translation>
    </message>
    <message>
        <source>Evidence at %1 of %2 touchpoints</source>
        <translation>شواهد: %1 از %2 نقطه تماس</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>پالایه: %1</translation>
    </message>
    <message>
        <source>Touchpoints with at least 10 answers to one metric.</source>
        <translation>نقطه‌های تماس با دست‌کم ۱۰ پاسخ به یک سنجه.</translation>
    </message>
</context>
<context>
    <name>milepost::SurveyImports</name>
    <message>
        <source>The project is open for reading only; nothing can be imported.</source>
        <translation>پروژه فقط برای خواندن باز است؛ چیزی را نمی‌توان وارد کرد.</translation>
    </message>
    <message>
        <source>Another import is running; this one can begin when it has ended.</source>
        <translation>وارد کردن دیگری در جریان است؛ این یکی پس از پایان آن می‌تواند آغاز شود.</translation>
    </message>
    <message>
        <source>%1 new records imported from “%2”.</source>
        <translation>‏%1 رکورد تازه از «%2» وارد شد.</translation>
    </message>
    <message>
        <source>%1 new records imported from %2 files.</source>
        <translation>‏%1 رکورد تازه از %2 پرونده وارد شد.</translation>
    </message>
    <message>
        <source>%1 were rejected: they can be corrected in the list of imports.</source>
        <translation>‏%1 رکورد رد شد: می‌توان آن‌ها را در فهرست واردشده‌ها تصحیح کرد.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>جدول چسبانده‌شده</translation>
    </message>
    <message numerus="yes">
        <source>Cells of %1 and of %n other column(s) could not be read and were left out.</source>
        <translation>
            <numerusform>برخی خانه‌های %1 و %Ln ستون دیگر خوانده نشد و کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells of %1 could not be read and were left out.</source>
        <translation>برخی خانه‌های %1 خوانده نشد و کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Show rejected records</source>
        <translation>نمایش رکوردهای ردشده</translation>
    </message>
</context>
<context>
    <name>milepost::TableLens</name>
    <message>
        <source>Filter the rows</source>
        <translation>پالایش سطرها</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Touchpoints as a table</source>
        <translation>نقاط تماس به‌صورت جدول</translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoint(s)</source>
        <translation>
            <numerusform>‏%Ln نقطه تماس</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 از %2</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>پاک کردن خانه‌ها</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسباندن</translation>
    </message>
</context>
<context>
    <name>milepost::TextHitModel</name>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>milepost::ThemesDialog</name>
    <message>
        <source>Rename theme</source>
        <translation>تغییر نام موضوع</translation>
    </message>
    <message>
        <source>Looking for keywords in all comments: %1</source>
        <translation>جست‌وجوی کلیدواژه‌ها در همه نظرها: %1</translation>
    </message>
    <message>
        <source>Change kind of theme</source>
        <translation>تغییر نوع موضوع</translation>
    </message>
    <message>
        <source>Themes of comments</source>
        <translation>موضوع‌های نظرها</translation>
    </message>
    <message>
        <source>A comment is about a theme when one of its keywords occurs in it. A comment about a problem is a complaint, unless the file or you say something else of it.</source>
        <translation>نظری که یکی از کلیدواژه‌های موضوعی در آن بیاید درباره آن موضوع است. نظر درباره مشکل، شکایت است، مگر آنکه فایل یا شما چیز دیگری درباره آن گفته باشید.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>افزودن یک موضوع</translation>
    </message>
    <message>
        <source>Delete the theme</source>
        <translation>حذف این موضوع</translation>
    </message>
    <message>
        <source>&amp;Problem</source>
        <translation>&amp;مشکل</translation>
    </message>
    <message>
        <source>P&amp;raise</source>
        <translation>&amp;ستایش</translation>
    </message>
    <message>
        <source>&amp;Shipped themes that were deleted</source>
        <translation>موضوع‌های &amp;آماده‌ای که حذف شده‌اند</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;نوع</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>ستایش</translation>
    </message>
    <message>
        <source>Restore the shipped keywords</source>
        <translation>بازگرداندن کلیدواژه‌های آماده</translation>
    </message>
    <message>
        <source>One keyword a line, as the beginnings of its words: “card refus” finds “My card was refused”. Up to two other words may stand between them. Upper and lower case are the same, and so are i, İ and ı, Persian ی and Arabic ي, and words with or without a half-space. “No”, “hiç” or “بدون” right before a keyword takes it back.</source>
        <translation>هر سطر یک کلیدواژه، با آغاز واژه‌هایش: «کارت رد» نظر «کارتم رد شد» را پیدا می‌کند. میان آن‌ها حداکثر دو واژه دیگر می‌تواند بیاید. حروف بزرگ و کوچک یکسان‌اند و همچنین i و İ و ı، «ی» فارسی و «ي» عربی، و واژه‌های با نیم‌فاصله و بی نیم‌فاصله. «بدون» یا «hiç» یا «no» درست پیش از کلیدواژه آن را بی‌اثر می‌کند.</translation>
    </message>
    <message>
        <source>Newest comments about the theme</source>
        <translation>تازه‌ترین نظرها درباره این موضوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Edit keywords</source>
        <translation>ویرایش کلیدواژه‌ها</translation>
    </message>
    <message>
        <source>Keywords of this theme occur in %1 comments.</source>
        <translation>کلیدواژه‌های این موضوع در %1 نظر آمده‌اند.</translation>
    </message>
    <message>
        <source>Keywords of this theme occur in %1 comments; before this edit it was %2.</source>
        <translation>کلیدواژه‌های این موضوع در %1 نظر آمده‌اند؛ پیش از این ویرایش %2 نظر بود.</translation>
    </message>
    <message>
        <source>Add theme</source>
        <translation>افزودن موضوع</translation>
    </message>
    <message>
        <source>Delete theme</source>
        <translation>حذف موضوع</translation>
    </message>
    <message>
        <source>Restore shipped themes</source>
        <translation>بازگرداندن موضوع‌های آماده</translation>
    </message>
    <message>
        <source>Restore keywords</source>
        <translation>بازگرداندن کلیدواژه‌ها</translation>
    </message>
</context>
<context>
    <name>milepost::TouchpointForm</name>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>اهمیت</translation>
    </message>
    <message>
        <source>Felt emotion</source>
        <translation>احساس در کارگاه</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>بازدیدکنندگان</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>ادامه‌دهندگان</translation>
    </message>
    <message>
        <source>Expected drop-off in %</source>
        <translation>رهاسازی مورد انتظار به ٪</translation>
    </message>
    <message>
        <source>Leaving here is a normal end</source>
        <translation>رفتن از اینجا پایانی عادی است</translation>
    </message>
    <message>
        <source>Customers pay here</source>
        <translation>مشتریان اینجا پرداخت می‌کنند</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>گفته نشده</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>not set (counts as %1)</source>
        <translation>تعیین‌نشده (%1 به حساب می‌آید)</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>بسیار خوب</translation>
    </message>
    <message>
        <source>good</source>
        <translation>خوب</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>نه خوب و نه بد</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>بد</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>بسیار بد</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>تعیین‌نشده</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Please type a whole number, or leave it empty.</source>
        <translation>لطفاً عددی صحیح بنویسید یا آن را خالی بگذارید.</translation>
    </message>
    <message>
        <source>Please type a percentage from 0 to 100, or leave it empty.</source>
        <translation>لطفاً درصدی از ۰ تا ۱۰۰ بنویسید یا آن را خالی بگذارید.</translation>
    </message>
    <message>
        <source>Change felt emotion</source>
        <translation>تغییر احساس در کارگاه</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>تغییر نام نقطه تماس</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>تغییر توضیح</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>تغییر کانال</translation>
    </message>
    <message>
        <source>Change department</source>
        <translation>تغییر واحد</translation>
    </message>
    <message>
        <source>Change importance</source>
        <translation>تغییر اهمیت</translation>
    </message>
    <message>
        <source>Change visitors</source>
        <translation>تغییر بازدیدکنندگان</translation>
    </message>
    <message>
        <source>Change continued</source>
        <translation>تغییر ادامه‌دهندگان</translation>
    </message>
    <message>
        <source>Change expected drop-off</source>
        <translation>تغییر رهاسازی مورد انتظار</translation>
    </message>
    <message>
        <source>Change normal end</source>
        <translation>تغییر پایان عادی</translation>
    </message>
    <message>
        <source>Change payment step</source>
        <translation>تغییر مرحله پرداخت</translation>
    </message>
</context>
<context>
    <name>milepost::TouchpointTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>milepost::WatchedFolderRow</name>
    <message>
        <source>Import what is read as last time at once, without asking</source>
        <translation>آنچه مانند دفعه پیش خوانده می‌شود بی‌درنگ و بدون پرسش وارد شود</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>پایان زیر نظر گرفتن</translation>
    </message>
    <message>
        <source>Watch the folder where your survey exports arrive: new ones are offered here.</source>
        <translation>پوشه‌ای را که خروجی‌های نظرسنجی در آن می‌آیند زیر نظر بگیرید: تازه‌ها اینجا پیشنهاد می‌شوند.</translation>
    </message>
    <message>
        <source>Watched folder: %1 (it is not there now)</source>
        <translation>پوشه زیر نظر: %1 (اکنون در دسترس نیست)</translation>
    </message>
    <message>
        <source>Watched folder: %1</source>
        <translation>پوشه زیر نظر: %1</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>تغییر پوشه…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>زیر نظر گرفتن پوشه…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>زیر نظر گرفتن پوشه</translation>
    </message>
</context>
<context>
    <name>milepost::WeightsPanel</name>
    <message>
        <source>Weights</source>
        <translation>وزن‌ها</translation>
    </message>
    <message>
        <source>How much each kind of evidence counts in the pain. The ranking follows while you move a weight.</source>
        <translation>هر گونه شاهد چقدر در درد به شمار می‌آید. با جابه‌جایی وزن، رتبه‌بندی هم‌زمان تغییر می‌کند.</translation>
    </message>
    <message>
        <source>Score shortfall</source>
        <translation>کمبود نمره</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>شکایت‌ها</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>رهاسازی</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>بازنشانی</translation>
    </message>
    <message>
        <source>Back to the usual weights</source>
        <translation>بازگشت به وزن‌های معمول</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>پول</translation>
    </message>
    <message>
        <source>Value of an order</source>
        <translation>ارزش یک سفارش</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>گفته نشده</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>With a value, the customers who leave beyond what is expected are also said in money.</source>
        <translation>با این ارزش، مشتریانی که بیش از انتظار می‌روند به پول هم گفته می‌شوند.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>At least one weight must be above 0.</source>
        <translation>دست‌کم یکی از وزن‌ها باید بیش از صفر باشد.</translation>
    </message>
    <message>
        <source>Own weights. Reports and printed maps say so.</source>
        <translation>وزن‌های خودتان. گزارش‌ها و نقشه‌های چاپی این را می‌گویند.</translation>
    </message>
    <message>
        <source>The usual weights.</source>
        <translation>وزن‌های معمول.</translation>
    </message>
    <message>
        <source>Change weights</source>
        <translation>تغییر وزن‌ها</translation>
    </message>
    <message>
        <source>Reset weights</source>
        <translation>بازنشانی وزن‌ها</translation>
    </message>
    <message>
        <source>This is no amount of money. Write it like %1.</source>
        <translation>این مبلغ پول نیست. آن را مانند %1 بنویسید.</translation>
    </message>
    <message>
        <source>Change order value</source>
        <translation>تغییر ارزش سفارش</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>تغییر واحد پول</translation>
    </message>
</context>
<context>
    <name>milepost::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>پرونده‌های اخیر</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>&amp;Lanes shown</source>
        <translation>ردیف‌های نمایان</translation>
    </message>
    <message>
        <source>F&amp;eedback</source>
        <translation>بازخورد</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>پاک کردن این فهرست</translation>
    </message>
    <message>
        <source>Show lane</source>
        <translation>نمایش ردیف</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>پنهان کردن ردیف</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;تحلیل</translation>
    </message>
    <message>
        <source>Each &amp;group against the others</source>
        <translation>هر &amp;گروه در برابر دیگران</translation>
    </message>
    <message>
        <source>No attribute has from 2 to %L1 values.</source>
        <translation>هیچ ویژگی‌ای بین ۲ تا %L1 مقدار ندارد.</translation>
    </message>
</context>
</TS>
