<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Announcements</name>
        <message>
            <source>Answering</source>
            <translation>تُكتب الإجابة</translation>
        </message>
        <message numerus="yes">
            <source>Answer ready, %Ln word(s)</source>
            <translation>
                <numerusform>الإجابة جاهزة، بلا كلمات</numerusform>
                <numerusform>الإجابة جاهزة، كلمة واحدة</numerusform>
                <numerusform>الإجابة جاهزة، كلمتان</numerusform>
                <numerusform>الإجابة جاهزة، %Ln كلمات</numerusform>
                <numerusform>الإجابة جاهزة، %Ln كلمة</numerusform>
                <numerusform>الإجابة جاهزة، %Ln كلمة</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>أُوقفت الإجابة</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>يُحمَّل %1</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 جاهز</translation>
        </message>
        <message>
            <source>%1 was read.</source>
            <translation>قُرئ %1.</translation>
        </message>
    </context>
    <context>
        <name>AnswerActions</name>
        <message>
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>انسخ</translation>
        </message>
        <message>
            <source>Copy (%1)</source>
            <translation>انسخ (%1)</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <translation>أعِد التوليد</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>استأنف</translation>
        </message>
    </context>
    <context>
        <name>AnswerDetails</name>
        <message>
            <source>Temperature</source>
            <translation>درجة الحرارة</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>جزاء التكرار</translation>
        </message>
        <message>
            <source>Repetition window</source>
            <translation>نافذة التكرار</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>وقت الكتابة</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 ث</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln رمز في الثانية</numerusform>
                <numerusform>رمز واحد في الثانية</numerusform>
                <numerusform>رمزان في الثانية</numerusform>
                <numerusform>%Ln رموز في الثانية</numerusform>
                <numerusform>%Ln رمزًا في الثانية</numerusform>
                <numerusform>%Ln رمز في الثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>الطاقة</translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>البذرة</translation>
        </message>
        <message>
            <source>How this answer was written</source>
            <translation>كيف كُتبت هذه الإجابة</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>أعِد مطابقةً</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
    </context>
    <context>
        <name>AnswerFigures</name>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 ث</translation>
        </message>
        <message numerus="yes">
            <source>Took %Ln second(s)</source>
            <translation>
                <numerusform>استغرقت أقل من ثانية</numerusform>
                <numerusform>استغرقت ثانية واحدة</numerusform>
                <numerusform>استغرقت ثانيتين</numerusform>
                <numerusform>استغرقت %Ln ثوانٍ</numerusform>
                <numerusform>استغرقت %Ln ثانية</numerusform>
                <numerusform>استغرقت %Ln ثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s) per second</source>
            <translation>
                <numerusform>%Ln رمز في الثانية</numerusform>
                <numerusform>رمز واحد في الثانية</numerusform>
                <numerusform>رمزان في الثانية</numerusform>
                <numerusform>%Ln رموز في الثانية</numerusform>
                <numerusform>%Ln رمزًا في الثانية</numerusform>
                <numerusform>%Ln رمز في الثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Wh</source>
            <comment>watt hours</comment>
            <translation>%1 Wh</translation>
        </message>
    </context>
    <context>
        <name>AnswerSettings</name>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>التفكير</translation>
        </message>
        <message>
            <source>Whether models that can think before they answer do so</source>
            <translation>هل تفكّر النماذج القادرة على ذلك قبل أن تجيب</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>كما يفعل النموذج</translation>
        </message>
        <message>
            <source>On</source>
            <translation>مفعّل</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>معطّل</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>درجة الحرارة</translation>
        </message>
        <message>
            <source>Low: the likeliest words. High: more variety.</source>
            <translation>منخفضة: الكلمات الأرجح. مرتفعة: تنوّع أكبر.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Draws from the likeliest words that together reach this share</source>
            <translation>يختار من الكلمات الأرجح التي تبلغ معًا هذه النسبة</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Draws from this many of the likeliest words; 0 takes all</source>
            <translation>يختار من هذا العدد من الكلمات الأرجح؛ والصفر يأخذها كلها</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out words less likely than this share of the likeliest</source>
            <translation>يستبعد الكلمات الأقل احتمالًا من هذه النسبة من الأرجح</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>جزاء التكرار</translation>
        </message>
        <message>
            <source>Above 1, words that were just used become less likely</source>
            <translation>فوق 1 تصير الكلمات المستعملة للتوّ أقل احتمالًا</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSettings</name>
        <message>
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>لغة الواجهة</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>ألوان النافذة</translation>
        </message>
        <message>
            <source>Follow system</source>
            <translation>اتبع النظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>Also with %1 and %2</source>
            <translation>أيضًا بواسطة ⁨%1⁩ و⁨%2⁩</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>قلّل الحركة</translation>
        </message>
        <message>
            <source>Things appear in place instead of moving there</source>
            <translation>تظهر العناصر في مكانها بدل أن تتحرك إليه</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>التدقيق الإملائي</translation>
        </message>
        <message>
            <source>Words that no installed dictionary knows are underlined</source>
            <translation>يوضع خط تحت الكلمات التي لا يعرفها أي قاموس مثبَّت</translation>
        </message>
    </context>
    <context>
        <name>AssistantChip</name>
        <message>
            <source>Assistant: %1</source>
            <translation>مساعد: %1</translation>
        </message>
        <message>
            <source>No assistant</source>
            <translation>دون مساعد</translation>
        </message>
    </context>
    <context>
        <name>AssistantChoice</name>
        <message>
            <source>Assistant</source>
            <translation>مساعد</translation>
        </message>
    </context>
    <context>
        <name>AssistantEditor</name>
        <message>
            <source>New assistant</source>
            <translation>مساعد جديد</translation>
        </message>
        <message>
            <source>Edit assistant</source>
            <translation>حرّر المساعد</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>احفظ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>التعليمات</translation>
        </message>
        <message>
            <source>Answer language: %1</source>
            <translation>لغة الإجابات: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>مثل الرسالة</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>درجة الحرارة</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>كما في الإعدادات</translation>
        </message>
        <message>
            <source>Exact</source>
            <comment>answers</comment>
            <translation>بدقة</translation>
        </message>
        <message>
            <source>Varied</source>
            <comment>answers</comment>
            <translation>بتنوع</translation>
        </message>
        <message>
            <source>With any model</source>
            <translation>مع أي نموذج</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>لغة الإجابات</translation>
        </message>
        <message>
            <source>Collections</source>
            <translation>المجموعات</translation>
        </message>
    </context>
    <context>
        <name>AssistantMenu</name>
        <message>
            <source>No assistant</source>
            <translation>دون مساعد</translation>
        </message>
        <message>
            <source>Make and edit assistants…</source>
            <translation>أنشئ المساعدين وحرّرهم…</translation>
        </message>
    </context>
    <context>
        <name>AssistantMessage</name>
        <message>
            <source>Stopped. The text so far is kept.</source>
            <translation>أُوقفت الإجابة. النص المكتوب حتى الآن محفوظ.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>أعِد المحاولة</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>افتح نموذجًا آخر…</translation>
        </message>
        <message numerus="yes">
            <source>To make room, the model did not read the oldest %Ln message(s).</source>
            <translation>
                <numerusform>لم تُستبعد أي رسالة.</numerusform>
                <numerusform>لإفساح المجال استُبعدت أقدم رسالة.</numerusform>
                <numerusform>لإفساح المجال استُبعدت أقدم رسالتين.</numerusform>
                <numerusform>لإفساح المجال استُبعدت أقدم %Ln رسائل.</numerusform>
                <numerusform>لإفساح المجال استُبعدت أقدم %Ln رسالة.</numerusform>
                <numerusform>لإفساح المجال استُبعدت أقدم %Ln رسالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answer ends here: the conversation fills the model’s context.</source>
            <translation>تنتهي الإجابة هنا: المحادثة تملأ سياق النموذج.</translation>
        </message>
        <message>
            <source>This is not in the answer language (%1), so it was written again. Both versions are kept.</source>
            <translation>هذا النص ليس بلغة الإجابات (%1)، لذلك كُتبت الإجابة من جديد. النسختان محفوظتان.</translation>
        </message>
        <message>
            <source>The first try was not in the answer language (%1). It is kept as an earlier version.</source>
            <translation>لم تكن المحاولة الأولى بلغة الإجابات (%1). وهي محفوظة كنسخة سابقة.</translation>
        </message>
        <message>
            <source>The model did not keep to the answer language (%1).</source>
            <translation>لم يلتزم النموذج بلغة الإجابات (%1).</translation>
        </message>
    </context>
    <context>
        <name>AssistantRow</name>
        <message>
            <source>Edit</source>
            <translation>حرّر</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <comment>an assistant</comment>
            <translation>حرّر: %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>كرّر</translation>
        </message>
        <message>
            <source>Duplicate: %1</source>
            <comment>an assistant</comment>
            <translation>كرّر: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>احذف</translation>
        </message>
        <message>
            <source>Delete: %1</source>
            <comment>an assistant</comment>
            <translation>احذف: %1</translation>
        </message>
    </context>
    <context>
        <name>AssistantsPage</name>
        <message>
            <source>Assistants</source>
            <translation>المساعدون</translation>
        </message>
        <message>
            <source>An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.</source>
            <translation>المساعد مجموعة من التعليمات والإعدادات لها اسم. تأخذها المحادثة وتحتفظ بها مهما حدث للمساعد.</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>مساعد جديد</translation>
        </message>
    </context>
    <context>
        <name>AttachDialogs</name>
        <message>
            <source>Attach files</source>
            <translation>أرفق ملفات</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>كل الملفات (%1)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>أرفق مجلدًا</translation>
        </message>
    </context>
    <context>
        <name>AttachMenu</name>
        <message>
            <source>Attach files…</source>
            <translation>أرفق ملفات…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>أرفق مجلدًا…</translation>
        </message>
        <message>
            <source>Make and edit collections…</source>
            <translation>أنشئ المجموعات وحرّرها…</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>Remove (%1)</source>
            <translation>أزِل (%1)</translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>تجري القراءة، %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>تجري القراءة</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>لا يمكن استخدامه</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%Ln ملفات</numerusform>
                <numerusform>%Ln ملفًا</numerusform>
                <numerusform>%Ln ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>لا صفحات</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>%Ln صفحات</numerusform>
                <numerusform>%Ln صفحة</numerusform>
                <numerusform>%Ln صفحة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a file, its state</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>أزِل %1</translation>
        </message>
        <message>
            <source>hidden text</source>
            <comment>a file has some</comment>
            <translation>نص مخفي</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <source>Attached files</source>
            <translation>الملفات المرفقة</translation>
        </message>
    </context>
    <context>
        <name>BinHeader</name>
        <message numerus="yes">
            <source>What was deleted stays here for %Ln day(s).</source>
            <translation>
                <numerusform>لا يبقى المحذوف هنا.</numerusform>
                <numerusform>يبقى المحذوف هنا يومًا واحدًا.</numerusform>
                <numerusform>يبقى المحذوف هنا يومين.</numerusform>
                <numerusform>يبقى المحذوف هنا %Ln أيام.</numerusform>
                <numerusform>يبقى المحذوف هنا %Ln يومًا.</numerusform>
                <numerusform>يبقى المحذوف هنا %Ln يوم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>أفرغ المهملات…</translation>
        </message>
    </context>
    <context>
        <name>BlockMark</name>
        <message>
            <source>%1.</source>
            <comment>number of a list item</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منجَز</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>غير منجَز</translation>
        </message>
    </context>
    <context>
        <name>BoxButton</name>
        <message>
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>New conversation</source>
            <translation>محادثة جديدة</translation>
        </message>
        <message>
            <source>New conversation (%1)</source>
            <translation>محادثة جديدة (%1)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>افتح نموذجًا…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Show or hide conversations (%1)</source>
            <translation>أظهر المحادثات أو أخفِها (%1)</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>لوحة الأوامر</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>ما يراه النموذج</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>صدّر…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>استورد محادثات…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Open another model…</source>
            <translation>افتح نموذجًا آخر…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>أعِد المحاولة</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>ليس لهذا النموذج صيغة محادثة: فهو يكمل نصك بدل أن يجيب عنه.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
    </context>
    <context>
        <name>CitationChip</name>
        <message>
            <source>The quoted words stand there.</source>
            <translation>الكلمات المقتبسة موجودة هناك.</translation>
        </message>
        <message>
            <source>The quoted words do not stand there.</source>
            <translation>الكلمات المقتبسة غير موجودة هناك.</translation>
        </message>
        <message>
            <source>Not verified: no words are quoted.</source>
            <translation>غير مُتحقَّق منه: لا كلمات مقتبسة.</translation>
        </message>
        <message>
            <source>There is no such passage.</source>
            <translation>لا يوجد مقطع كهذا.</translation>
        </message>
        <message>
            <source>%1, page %L2</source>
            <translation>%1، الصفحة %L2</translation>
        </message>
        <message>
            <source>Citation %1</source>
            <translation>إحالة %1</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <source>Code</source>
            <translation>شفرة</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>انسخ</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>انسخ الشفرة</translation>
        </message>
    </context>
    <context>
        <name>CollectionCard</name>
        <message>
            <source>No files yet</source>
            <translation>لا ملفات بعد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%Ln ملفات</numerusform>
                <numerusform>%Ln ملفًا</numerusform>
                <numerusform>%Ln ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>reading, %1 %2</source>
            <comment>number, percent sign</comment>
            <translation>تجري القراءة، %1%2</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>تجري القراءة</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a collection, its state</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is done, with which collection</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>أزِل %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) cannot be used:</source>
            <translation>
                <numerusform>لا ملفات يتعذّر استخدامها:</numerusform>
                <numerusform>ملف واحد يتعذّر استخدامه:</numerusform>
                <numerusform>ملفان يتعذّر استخدامهما:</numerusform>
                <numerusform>%Ln ملفات يتعذّر استخدامها:</numerusform>
                <numerusform>%Ln ملفًا يتعذّر استخدامها:</numerusform>
                <numerusform>%Ln ملف يتعذّر استخدامها:</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a file, why it cannot be used</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>أضف ملفات…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>أضف مجلدًا…</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>غيّر الاسم</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>احذف</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Recent</source>
            <translation>الأحدث</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>Go to a conversation or command</source>
            <translation>انتقل إلى محادثة أو أمر</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>لم يُعثر على شيء. جرّب أحرفًا أقل أو غيرها.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Device: %1</source>
            <translation>الجهاز: ⁨%1⁩</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>أوقف</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>أرسل</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>أوقف (%1)</translation>
        </message>
        <message>
            <source>Send (%1)</source>
            <translation>أرسل (%1)</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>أرفق ملفات</translation>
        </message>
        <message>
            <source>Attach files (%1)</source>
            <translation>أرفق ملفات (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 %2</source>
            <comment>number, percent sign</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Context used: %1</source>
            <translation>المستخدم من السياق: %1</translation>
        </message>
        <message>
            <source>Shows what the model sees</source>
            <translation>يُظهر ما يراه النموذج</translation>
        </message>
        <message>
            <source>Context used: %1. It is nearly full.</source>
            <translation>السياق المستخدم: %1. يكاد يمتلئ.</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>The bin is empty.</source>
            <translation>المهملات فارغة.</translation>
        </message>
        <message>
            <source>The archive is empty.</source>
            <translation>الأرشيف فارغ.</translation>
        </message>
        <message>
            <source>This folder is empty.</source>
            <translation>هذا المجلد فارغ.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>ستظهر محادثاتك هنا.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Delete ‘%1’ permanently?</source>
            <translation>هل تُحذف ”%1“ نهائيًا؟</translation>
        </message>
        <message>
            <source>All its messages are deleted too. This cannot be undone.</source>
            <translation>تُحذف معها كل رسائلها. لا يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>Delete permanently</source>
            <translation>احذف نهائيًا</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln conversation(s) permanently?</source>
            <translation>
                <numerusform>لا محادثات للحذف.</numerusform>
                <numerusform>هل تُحذف محادثة واحدة نهائيًا؟</numerusform>
                <numerusform>هل تُحذف محادثتان نهائيًا؟</numerusform>
                <numerusform>هل تُحذف %Ln محادثات نهائيًا؟</numerusform>
                <numerusform>هل تُحذف %Ln محادثة نهائيًا؟</numerusform>
                <numerusform>هل تُحذف %Ln محادثة نهائيًا؟</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>لا يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>مثبّتة</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>Previous 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <extracomment>A month in the headings of the list, as QLocale::toString takes it: March 2026</extracomment>
            <translation>MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <source>Restore</source>
            <translation>استعِد</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>غيّر الاسم</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>ألغِ التثبيت</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>ثبّت</translation>
        </message>
        <message>
            <source>Move to folder…</source>
            <translation>انقل إلى مجلد…</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>أخرج من الأرشيف</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>أرشِف</translation>
        </message>
        <message>
            <source>Delete permanently…</source>
            <translation>احذف نهائيًا…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>احذف</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>صدّر…</translation>
        </message>
    </context>
    <context>
        <name>ConversationRow</name>
        <message>
            <source>Deleted on %1</source>
            <translation>حُذفت في %1</translation>
        </message>
        <message>
            <source>An answer is being written</source>
            <translation>تُكتب إجابة</translation>
        </message>
        <message>
            <source>New answer</source>
            <translation>إجابة جديدة</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>مثبّتة</translation>
        </message>
        <message>
            <source>More about ‘%1’</source>
            <translation>المزيد عن ”%1“</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
    </context>
    <context>
        <name>DataSettings</name>
        <message>
            <source>Your data</source>
            <translation>بياناتك</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>Conversations are kept here, on this computer only.</source>
            <translation>تُحفظ المحادثات هنا، على هذا الحاسوب وحده.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>المجلد: %1</translation>
        </message>
    </context>
    <context>
        <name>DevicePicker</name>
        <message>
            <source>%1, %2 of memory</source>
            <translation>%1، ذاكرة ⁨%2⁩</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>ألغِ</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>%1, page %L2</source>
            <translation>%1، الصفحة %L2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
        <message>
            <source>Close (%1)</source>
            <translation>أغلق (%1)</translation>
        </message>
        <message>
            <source>The file has changed since the answer was written. This is what was read.</source>
            <translation>تغيّر الملف منذ كتابة الإجابة. هذا ما قُرئ.</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <source>Show the page</source>
            <translation>أظهر الصفحة</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>أظهر النص</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <source>A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.</source>
            <translation>المجموعة هي ملفات ومجلدات تحت اسم واحد. يمكن الإجابة منها في أي محادثة، ويُنتبه إلى ما يتغيّر في ملفاتها. تبقى الملفات في مكانها.</translation>
        </message>
        <message>
            <source>New collection</source>
            <translation>مجموعة جديدة</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>أضف ملفات</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>أضف مجلدًا</translation>
        </message>
        <message>
            <source>Name of the collection</source>
            <translation>اسم المجموعة</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>أنشئ</translation>
        </message>
        <message>
            <source>Rename collection</source>
            <translation>غيّر اسم المجموعة</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>غيّر الاسم</translation>
        </message>
    </context>
    <context>
        <name>DropTarget</name>
        <message>
            <source>Drop documents or a model here</source>
            <translation>أفلت مستندات أو نموذجًا هنا</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>What would you like to know?</source>
            <translation>ماذا تريد أن تعرف؟</translation>
        </message>
        <message>
            <source>The model is being loaded</source>
            <translation>يُحمَّل النموذج في الذاكرة</translation>
        </message>
        <message>
            <source>Open a language model to begin</source>
            <translation>افتح نموذجًا لغويًا للبدء</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>هذا هو نموذج البداية الصغير. يعرف القليل عن أوروبا وبعض الكلمات بأربع وعشرين لغة، وكثيرًا ما يخطئ. لكل ما عدا ذلك، افتح نموذجًا أكبر.</translation>
        </message>
        <message>
            <source>Your messages and the answers stay on this computer.</source>
            <translation>تبقى رسائلك والإجابات على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.</source>
            <translation>اختر ملف ⁨GGUF⁩ أو أفلته على هذه النافذة. تبقى رسائلك والإجابات على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>افتح ⁨%1⁩</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>افتح نموذجًا…</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>افتح نموذجًا أكبر…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>افتح نموذجًا آخر…</translation>
        </message>
    </context>
    <context>
        <name>ErrorCard</name>
        <message>
            <source>Hide details</source>
            <translation>أخفِ التفاصيل</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialogs</name>
        <message>
            <source>Import conversations</source>
            <translation>استورد محادثات</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>كل الملفات (%1)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>صدّر</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were added.</source>
            <translation>
                <numerusform>لم تُضف أي محادثة.</numerusform>
                <numerusform>أُضيفت محادثة واحدة.</numerusform>
                <numerusform>أُضيفت محادثتان.</numerusform>
                <numerusform>أُضيفت %Ln محادثات.</numerusform>
                <numerusform>أُضيفت %Ln محادثة.</numerusform>
                <numerusform>أُضيفت %Ln محادثة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>كُتب في %1</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Move to folder</source>
            <translation>انقل إلى مجلد</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>انقل</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>دون مجلد</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>مجلد جديد</translation>
        </message>
    </context>
    <context>
        <name>LanguageChip</name>
        <message>
            <source>Answer language: %1</source>
            <translation>لغة الإجابات: %1</translation>
        </message>
        <message>
            <source>Same as my message</source>
            <translation>مثل الرسالة</translation>
        </message>
        <message>
            <source>Answer language (%1)</source>
            <translation>لغة الإجابات (%1)</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Follow system</source>
            <translation>اتبع النظام</translation>
        </message>
        <message>
            <source>Interface language: %1</source>
            <translation>لغة الواجهة: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Answer language</source>
            <translation>لغة الإجابات</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other letters.</source>
            <translation>لم يُعثر على شيء. جرّب أحرفًا أقل أو غيرها.</translation>
        </message>
    </context>
    <context>
        <name>LanguageNotice</name>
        <message>
            <source>%1 was not trained on the answer language (%2).</source>
            <translation>لم يُدرَّب %1 على لغة الإجابات (%2).</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>افتح ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>LanguageRow</name>
        <message>
            <source>Same as my message</source>
            <translation>مثل الرسالة</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link in the browser?</source>
            <translation>هل تفتح هذا الرابط في المتصفح؟</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>افتح الرابط</translation>
        </message>
    </context>
    <context>
        <name>LoadingCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>⁨%1⁩ من ⁨%2⁩</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>يُقرأ الملف</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>يُحمَّل ⁨%1⁩ في الذاكرة</translation>
        </message>
        <message numerus="yes">
            <source>About %Ln second(s) left</source>
            <translation>
                <numerusform>بقي أقل من ثانية</numerusform>
                <numerusform>بقيت ثانية واحدة تقريبًا</numerusform>
                <numerusform>بقيت ثانيتان تقريبًا</numerusform>
                <numerusform>بقيت %Ln ثوانٍ تقريبًا</numerusform>
                <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
                <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ألغِ</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>%1 – Concordia</source>
            <comment>window title</comment>
            <translation>%1 – Concordia</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>افتح نموذجًا آخر…</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>الآن: %1</translation>
        </message>
    </context>
    <context>
        <name>Markdown</name>
        <message>
            <source>Image: %1</source>
            <translation>صورة: %1</translation>
        </message>
        <message>
            <source>without description</source>
            <translation>بلا وصف</translation>
        </message>
    </context>
    <context>
        <name>MessageDelegate</name>
        <message>
            <source>You: %1</source>
            <translation>أنت: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>الإجابة: %1</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Edit message</source>
            <translation>حرّر الرسالة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ألغِ</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>أرسل</translation>
        </message>
    </context>
    <context>
        <name>MessageField</name>
        <message>
            <source>Write a message</source>
            <translation>اكتب رسالة</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>رسالة</translation>
        </message>
    </context>
    <context>
        <name>MessageKeys</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>الصيغة %1 من %2</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Conversation</source>
            <translation>المحادثة</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>حرّر</translation>
        </message>
        <message>
            <source>Answer this message</source>
            <translation>أجب عن هذه الرسالة</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>انسخ بصيغة Markdown</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>انسخ نصًا</translation>
        </message>
        <message>
            <source>Run again exactly</source>
            <translation>أعِد مطابقةً</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>احذف</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>Loading</source>
            <translation>يُحمَّل في الذاكرة</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>افتح نموذجًا</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>النموذج: ⁨%1⁩</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Open a model</source>
            <translation>فتح نموذج</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>النماذج (%1)</translation>
        </message>
        <message>
            <source>All files (%1)</source>
            <translation>كل الملفات (%1)</translation>
        </message>
    </context>
    <context>
        <name>ModelPopup</name>
        <message>
            <source>%1 on disk</source>
            <translation>⁨%1⁩ على القرص</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>لا يقرأ أي رمز (جزء من كلمة) من المحادثة</numerusform>
                <numerusform>يقرأ رمزًا واحدًا (جزءًا من كلمة) من المحادثة</numerusform>
                <numerusform>يقرأ رمزين (أجزاء من كلمات) من المحادثة</numerusform>
                <numerusform>يقرأ حتى %Ln رموز (أجزاء من كلمات) من المحادثة</numerusform>
                <numerusform>يقرأ حتى %Ln رمزًا (أجزاء من كلمات) من المحادثة</numerusform>
                <numerusform>يقرأ حتى %Ln رمز (أجزاء من كلمات) من المحادثة</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>الترخيص: ⁨%1⁩</translation>
        </message>
        <message>
            <source>This model has no chat format: it continues your text instead of answering it.</source>
            <translation>ليس لهذا النموذج صيغة محادثة: فهو يكمل نصك بدل أن يجيب عنه.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>افتح نموذجًا آخر…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>افتح نموذجًا…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Languages: all 24 of the European Union</source>
            <translation>اللغات: لغات الاتحاد الأوروبي الأربع والعشرون</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>اللغات: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelSees</name>
        <message>
            <source>What the model sees</source>
            <translation>ما يراه النموذج</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>أغلق</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>التعليمات</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>إجابة</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>ملخص</translation>
        </message>
        <message numerus="yes">
            <source>The chat format around them takes %Ln token(s).</source>
            <translation>
                <numerusform>لا تأخذ صيغة الدردشة من حولها أي رمز (%Ln).</numerusform>
                <numerusform>تأخذ صيغة الدردشة من حولها رمزًا واحدًا (%Ln).</numerusform>
                <numerusform>تأخذ صيغة الدردشة من حولها رمزين (%Ln).</numerusform>
                <numerusform>تأخذ صيغة الدردشة من حولها %Ln رموز.</numerusform>
                <numerusform>تأخذ صيغة الدردشة من حولها %Ln رمزًا.</numerusform>
                <numerusform>تأخذ صيغة الدردشة من حولها %Ln رمز.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelSettings</name>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>نموذج لغوي</translation>
        </message>
        <message>
            <source>None is open.</source>
            <translation>لا نموذج مفتوح.</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>افتح نموذجًا آخر…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>افتح نموذجًا…</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>طول السياق</translation>
        </message>
        <message numerus="yes">
            <source>Reads up to %Ln token(s) of a conversation</source>
            <translation>
                <numerusform>لا يقرأ أي رمز (جزء من كلمة) من المحادثة</numerusform>
                <numerusform>يقرأ رمزًا واحدًا (جزءًا من كلمة) من المحادثة</numerusform>
                <numerusform>يقرأ رمزين (أجزاء من كلمات) من المحادثة</numerusform>
                <numerusform>يقرأ حتى %Ln رموز (أجزاء من كلمات) من المحادثة</numerusform>
                <numerusform>يقرأ حتى %Ln رمزًا (أجزاء من كلمات) من المحادثة</numerusform>
                <numerusform>يقرأ حتى %Ln رمز (أجزاء من كلمات) من المحادثة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>tokens, memory they take</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Memory for the conversation</source>
            <translation>ذاكرة المحادثة</translation>
        </message>
        <message>
            <source>Less memory leaves room for longer conversations, and changes answers a little.</source>
            <translation>يترك استخدام ذاكرة أقل مكانًا لمحادثات أطول، ويغيّر الإجابات قليلًا.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
    </context>
    <context>
        <name>NewTextPill</name>
        <message>
            <source>New text</source>
            <translation>نص جديد</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Page %L1</source>
            <translation>الصفحة %L1</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>قلّل الحركة</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>لغة الواجهة</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>نموذج لغوي</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>التفكير</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>درجة الحرارة</translation>
        </message>
        <message>
            <source>Top-p</source>
            <comment>sampling</comment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Top-k</source>
            <comment>sampling</comment>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Min-p</source>
            <comment>sampling</comment>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>جزاء التكرار</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
    </context>
    <context>
        <name>ReasoningBlock</name>
        <message>
            <source>Thinking… %1 s</source>
            <comment>seconds</comment>
            <translation>يفكّر… %1 ث</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>يفكّر…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <comment>seconds</comment>
            <translation>فكّر %1 ث</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>التفكير</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>مبسوط</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>مطويّ</translation>
        </message>
    </context>
    <context>
        <name>ScopeRow</name>
        <message>
            <source>Bin</source>
            <translation>المهملات</translation>
        </message>
        <message>
            <source>Archive</source>
            <comment>list</comment>
            <translation>الأرشيف</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>كل المحادثات</translation>
        </message>
        <message>
            <source>Listed: %1</source>
            <translation>المعروض: %1</translation>
        </message>
        <message>
            <source>More about this folder</source>
            <translation>المزيد عن هذا المجلد</translation>
        </message>
        <message>
            <source>Rename folder…</source>
            <translation>غيّر اسم المجلد…</translation>
        </message>
        <message>
            <source>Delete folder</source>
            <translation>احذف المجلد</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>مجلد جديد…</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>مجلد جديد</translation>
        </message>
        <message>
            <source>Name of the folder</source>
            <translation>اسم المجلد</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>أنشئ</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>غيّر اسم المجلد</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>غيّر الاسم</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>إجابة</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>title, words found</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>who wrote it, when</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>Search results</source>
            <translation>نتائج البحث</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>لم يُعثر على شيء. جرّب كلمات أقل أو غيرها.</translation>
        </message>
    </context>
    <context>
        <name>SeenBlock</name>
        <message>
            <source>%1 · left out</source>
            <comment>who wrote a message that the model does not read</comment>
            <translation>%1 · مستبعدة</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who wrote it, the text</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln رمز</numerusform>
                <numerusform>رمز واحد (%Ln)</numerusform>
                <numerusform>رمزان (%Ln)</numerusform>
                <numerusform>%Ln رموز</numerusform>
                <numerusform>%Ln رمزًا</numerusform>
                <numerusform>%Ln رمز</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeenHeader</name>
        <message numerus="yes">
            <source>%1 of %Ln token(s) (pieces of words) are used.</source>
            <translation>
                <numerusform>لا رموز (أجزاء كلمات) مستعملة: %1.</numerusform>
                <numerusform>استُعمل %1 من رمز واحد (جزء من كلمة).</numerusform>
                <numerusform>استُعمل %1 من رمزين (أجزاء كلمات).</numerusform>
                <numerusform>استُعمل %1 من %Ln رموز (أجزاء كلمات).</numerusform>
                <numerusform>استُعمل %1 من %Ln رمزًا (أجزاء كلمات).</numerusform>
                <numerusform>استُعمل %1 من %Ln رمز (أجزاء كلمات).</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has been read yet.</source>
            <translation>لم يُقرأ شيء بعد.</translation>
        </message>
        <message>
            <source>When the conversation no longer fits</source>
            <translation>عندما لا يعود السياق يتسع للمحادثة</translation>
        </message>
        <message>
            <source>Leave out the oldest messages</source>
            <translation>ترك أقدم الرسائل</translation>
        </message>
        <message>
            <source>Summarize the oldest messages</source>
            <translation>تلخيص أقدم الرسائل</translation>
        </message>
        <message>
            <source>Stop and say so</source>
            <translation>التوقف وقول ذلك</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>ما يراه النموذج</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>Exact prompt</source>
            <translation>النص الدقيق المُرسل</translation>
        </message>
        <message>
            <source>The prompt is shown once a model is loaded and has time.</source>
            <translation>يظهر النص بعد تحميل نموذج وحين يتفرغ.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Search in settings</source>
            <translation>ابحث في الإعدادات</translation>
        </message>
        <message>
            <source>Nothing was found. Try fewer or other words.</source>
            <translation>لم يُعثر على شيء. جرّب كلمات أقل أو غيرها.</translation>
        </message>
    </context>
    <context>
        <name>SettingsSection</name>
        <message>
            <source>Reset</source>
            <translation>أعِد الضبط</translation>
        </message>
        <message>
            <source>Reset: %1</source>
            <comment>name of a section</comment>
            <translation>أعِد الضبط: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Command palette</source>
            <translation>لوحة الأوامر</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>محادثة جديدة</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>ابحث في كل الرسائل</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>غيّر اسم المحادثة</translation>
        </message>
        <message>
            <source>Show or hide conversations</source>
            <translation>أظهر المحادثات أو أخفِها</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>الجزء التالي من النافذة</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>الجزء السابق من النافذة</translation>
        </message>
        <message>
            <source>Go to the message box</source>
            <translation>انتقل إلى حقل الرسالة</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>اختر نموذجًا</translation>
        </message>
        <message>
            <source>Copy newest answer</source>
            <translation>انسخ أحدث إجابة</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>أوقف الإجابة</translation>
        </message>
        <message>
            <source>Follow the answer</source>
            <translation>تابع الإجابة</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>الرسالة السابقة</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>الرسالة التالية</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>صيغة سابقة</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>صيغة لاحقة</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>نص أكبر</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>نص أصغر</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>حجم النص المعتاد</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>أنهِ</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>استورد محادثات…</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>صدّر هذه المحادثة…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>صدّر كل المحادثات…</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>ما يراه النموذج</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>أرفق ملفات…</translation>
        </message>
        <message>
            <source>Attach a folder…</source>
            <translation>أرفق مجلدًا…</translation>
        </message>
        <message>
            <source>Answer language</source>
            <translation>لغة الإجابات</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>المساعدون</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Conversations</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>View</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>النافذة</translation>
        </message>
        <message>
            <source>Delete the conversation that has the focus</source>
            <translation>احذف المحادثة المحدّدة</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <comment>keys</comment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Menu of the conversation that has the focus</source>
            <translation>قائمة المحادثة المحدّدة</translation>
        </message>
        <message>
            <source>Shift+F10</source>
            <comment>keys</comment>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>أرسل</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>سطر جديد</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <comment>keys</comment>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Go into a message, and out of it</source>
            <translation>ادخل إلى رسالة واخرج منها</translation>
        </message>
        <message>
            <source>Enter, Esc</source>
            <comment>keys</comment>
            <translation>Enter، ‏Esc</translation>
        </message>
        <message>
            <source>Delete the message that has the focus</source>
            <translation>احذف الرسالة المحدّدة</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what it does, keys</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Conversations</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>محادثة جديدة</translation>
        </message>
        <message>
            <source>Search all messages</source>
            <translation>ابحث في كل الرسائل</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>%1: %2</source>
            <comment>name of a setting, its value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Less: %1</source>
            <comment>name of a setting</comment>
            <translation>أقل: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <comment>name of a setting</comment>
            <translation>أكثر: %1</translation>
        </message>
    </context>
    <context>
        <name>TableBlock</name>
        <message numerus="yes">
            <source>Table, %n column(s)</source>
            <translation>
                <numerusform>جدول بلا أعمدة</numerusform>
                <numerusform>جدول من عمود واحد</numerusform>
                <numerusform>جدول من عمودين</numerusform>
                <numerusform>جدول من %n أعمدة</numerusform>
                <numerusform>جدول من %n عمودًا</numerusform>
                <numerusform>جدول من %n عمود</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>انسخ بصيغة ⁨CSV⁩</translation>
        </message>
        <message>
            <source>Copy table as CSV</source>
            <translation>انسخ الجدول بصيغة ⁨CSV⁩</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more row(s)</source>
            <translation>
                <numerusform>لا صفوف أخرى</numerusform>
                <numerusform>أظهِر صفًّا آخر</numerusform>
                <numerusform>أظهِر صفين آخرين</numerusform>
                <numerusform>أظهِر %n صفوف أخرى</numerusform>
                <numerusform>أظهِر %n صفًّا آخر</numerusform>
                <numerusform>أظهِر %n صف آخر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextBlock</name>
        <message>
            <source>Heading level %1</source>
            <translation>عنوان من المستوى %1</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>Clear</source>
            <translation>امسح</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Add to the dictionary</source>
            <translation>أضف إلى القاموس</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>قص</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>انسخ</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>الصق</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>حدّد الكل</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>جرى التراجع: %1</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Show all</source>
            <translation>أظهِر الكل</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>أظهِر أقل</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>حرّر</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Version %1 of %2</source>
            <translation>الصيغة %1 من %2</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>صيغة سابقة</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>version of an answer</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>صيغة لاحقة</translation>
        </message>
    </context>
    <context>
        <name>WaitingIndicator</name>
        <message>
            <source>Reading the conversation</source>
            <translation>تُقرأ المحادثة</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>أهلًا</translation>
        </message>
        <message>
            <source>A language model that is yours</source>
            <translation>نموذج لغوي لك وحدك</translation>
        </message>
        <message>
            <source>Concordia runs it on this computer. What you write, and what it answers, never leaves it.</source>
            <translation>يشغّله Concordia على هذا الحاسوب. ما تكتبه وما يجيب به لا يغادره أبدًا.</translation>
        </message>
        <message>
            <source>Interface language</source>
            <translation>لغة الواجهة</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>نموذج لغوي</translation>
        </message>
        <message>
            <source>This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.</source>
            <translation>هذا هو نموذج البداية الصغير. يعرف القليل عن أوروبا وبعض الكلمات بأربع وعشرين لغة، وكثيرًا ما يخطئ. لكل ما عدا ذلك، افتح نموذجًا أكبر.</translation>
        </message>
        <message>
            <source>%1 is ready</source>
            <translation>%1 جاهز</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>يُحمَّل %1</translation>
        </message>
        <message>
            <source>A file on this computer, in the GGUF format. You can also open it later.</source>
            <translation>ملف على هذا الحاسوب بصيغة GGUF. يمكن فتحه لاحقًا أيضًا.</translation>
        </message>
        <message>
            <source>Open a larger model…</source>
            <translation>افتح نموذجًا أكبر…</translation>
        </message>
        <message>
            <source>Open another model…</source>
            <translation>افتح نموذجًا آخر…</translation>
        </message>
        <message>
            <source>Open model…</source>
            <translation>افتح نموذجًا…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>ابدأ</translation>
        </message>
    </context>
    <context>
        <name>concordia::AssistantModel</name>
        <message>
            <source>%1 (copy)</source>
            <extracomment>The name of an assistant that was copied from %1</extracomment>
            <translation>%1 (نسخة)</translation>
        </message>
        <message>
            <source>The assistant ‘%1’ was deleted.</source>
            <translation>حُذف المساعد ”%1“.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentLibrary</name>
        <message>
            <source>‘%1’ is no longer attached.</source>
            <translation>لم يعد ‘%1’ مرفقًا.</translation>
        </message>
    </context>
    <context>
        <name>concordia::AttachmentModel</name>
        <message>
            <source>%1 cannot be used. %2</source>
            <comment>a file, and why</comment>
            <translation>لا يمكن استخدام %1. %2</translation>
        </message>
        <message>
            <source>It holds text that readers do not see. The model is not given it.</source>
            <translation>يحتوي على نص لا يراه القارئ. لا يُعطى هذا النص للنموذج.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ChatController</name>
        <message>
            <source>This answer was written by %1 on %2. Open that model on that device, then run it again.</source>
            <translation>كتب ‎%1 هذه الإجابة على %2. افتح ذلك النموذج على ذلك الجهاز، ثم أعد تشغيلها.</translation>
        </message>
        <message>
            <source>The answer was deleted.</source>
            <translation>حُذفت الإجابة.</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted.</source>
            <translation>حُذفت الرسالة وما تلاها.</translation>
        </message>
    </context>
    <context>
        <name>concordia::CollectionLibrary</name>
        <message>
            <source>‘%1’ is no longer in ‘%2’.</source>
            <comment>a file, a collection</comment>
            <translation>لم يعد ”%1“ في المجموعة ”%2“.</translation>
        </message>
        <message>
            <source>The collection ‘%1’ was deleted. Its files are where they were.</source>
            <translation>حُذفت المجموعة ”%1“. ملفاتها باقية في مكانها.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ConversationLibrary</name>
        <message>
            <source>‘%1’ is in the archive now.</source>
            <translation>«%1» في الأرشيف الآن.</translation>
        </message>
        <message>
            <source>‘%1’ was deleted.</source>
            <translation>حُذفت «%1».</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>محادثة بلا عنوان</translation>
        </message>
        <message>
            <source>The folder ‘%1’ was deleted; its conversations are kept.</source>
            <translation>حُذف المجلد «%1»، وبقيت محادثاته محفوظة.</translation>
        </message>
    </context>
    <context>
        <name>concordia::DeviceEntry</name>
        <message>
            <source>Graphics card (GPU)</source>
            <translation>بطاقة الرسوميات (GPU)</translation>
        </message>
        <message>
            <source>Graphics in the processor (GPU)</source>
            <translation>رسوميات المعالج (GPU)</translation>
        </message>
        <message>
            <source>Virtual graphics card (GPU)</source>
            <translation>بطاقة رسوميات افتراضية (GPU)</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>المعالج</translation>
        </message>
        <message>
            <source>Processor, plain and slow</source>
            <translation>المعالج، بسيط وبطيء</translation>
        </message>
        <message>
            <source>Other device</source>
            <translation>جهاز آخر</translation>
        </message>
        <message>
            <source>It was chosen by hand.</source>
            <translation>اختير يدويًا.</translation>
        </message>
        <message>
            <source>It is the graphics card of this computer.</source>
            <translation>إنه بطاقة الرسوميات في هذا الحاسوب.</translation>
        </message>
        <message>
            <source>It is the fastest device here, and has the most memory of its kind.</source>
            <translation>إنه أسرع جهاز هنا، وله أكبر ذاكرة من نوعه.</translation>
        </message>
        <message>
            <source>It is built into the processor; there is no usable graphics card.</source>
            <translation>إنه مدمج في المعالج؛ ولا توجد بطاقة رسوميات صالحة للاستخدام.</translation>
        </message>
        <message>
            <source>It is the graphics card of this virtual machine.</source>
            <translation>إنه بطاقة الرسوميات في هذه الآلة الافتراضية.</translation>
        </message>
        <message>
            <source>There is no usable graphics card, so the processor computes. It works, but slowly.</source>
            <translation>لا توجد بطاقة رسوميات صالحة للاستخدام، لذلك يحسب المعالج. يعمل ذلك، لكن ببطء.</translation>
        </message>
        <message>
            <source>It is the only usable device.</source>
            <translation>إنه الجهاز الوحيد الصالح للاستخدام.</translation>
        </message>
        <message>
            <source>%1 computed wrong numbers and is not used.</source>
            <translation>حسب %1 أرقامًا خاطئة ولا يُستخدم.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ErrorReport</name>
        <message>
            <source>The earlier model is still loaded.</source>
            <translation>لا يزال النموذج السابق في الذاكرة.</translation>
        </message>
        <message>
            <source>Your conversation is kept.</source>
            <translation>محادثتك محفوظة.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>النص المكتوب حتى الآن محفوظ.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>رسالتك محفوظة.</translation>
        </message>
        <message>
            <source>This is not a file on this computer.</source>
            <translation>هذا ليس ملفًا على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Save the file on this computer first, then open it.</source>
            <translation>احفظ الملف على هذا الحاسوب أولًا ثم افتحه.</translation>
        </message>
        <message>
            <source>The model could not be loaded.</source>
            <translation>تعذّر وضع النموذج في الذاكرة.</translation>
        </message>
        <message>
            <source>Try again, or open another model.</source>
            <translation>أعِد المحاولة أو افتح نموذجًا آخر.</translation>
        </message>
        <message>
            <source>The model file is not there.</source>
            <translation>ملف النموذج غير موجود.</translation>
        </message>
        <message>
            <source>Check whether it was moved, or open another model.</source>
            <translation>تحقق مما إذا كان قد نُقل أو افتح نموذجًا آخر.</translation>
        </message>
        <message>
            <source>The model file could not be read.</source>
            <translation>تعذّرت قراءة ملف النموذج.</translation>
        </message>
        <message>
            <source>Check that you may read it and that its disk is connected.</source>
            <translation>تحقق من أن قراءته مسموحة لك ومن أن قرصه متصل.</translation>
        </message>
        <message>
            <source>The file is damaged, incomplete or not a model.</source>
            <translation>الملف تالف أو ناقص أو ليس نموذجًا.</translation>
        </message>
        <message>
            <source>Get the file again, or open another model.</source>
            <translation>احصل على الملف من جديد أو افتح نموذجًا آخر.</translation>
        </message>
        <message>
            <source>This version of Concordia cannot run this model.</source>
            <translation>لا يستطيع هذا الإصدار من ⁨Concordia⁩ تشغيل هذا النموذج.</translation>
        </message>
        <message>
            <source>Open another model.</source>
            <translation>افتح نموذجًا آخر.</translation>
        </message>
        <message>
            <source>There is not enough memory for this model.</source>
            <translation>لا تكفي الذاكرة لهذا النموذج.</translation>
        </message>
        <message>
            <source>Close other programs, or open a smaller model.</source>
            <translation>أغلق برامج أخرى أو افتح نموذجًا أصغر.</translation>
        </message>
        <message>
            <source>The chosen device cannot be used.</source>
            <translation>لا يمكن استخدام الجهاز المختار.</translation>
        </message>
        <message>
            <source>Choose another device.</source>
            <translation>اختر جهازًا آخر.</translation>
        </message>
        <message>
            <source>The device stopped working while the model was loaded.</source>
            <translation>توقف الجهاز عن العمل أثناء وضع النموذج في الذاكرة.</translation>
        </message>
        <message>
            <source>Try again, or choose another device.</source>
            <translation>أعِد المحاولة أو اختر جهازًا آخر.</translation>
        </message>
        <message>
            <source>The device computes wrong results.</source>
            <translation>يحسب الجهاز نتائج خاطئة.</translation>
        </message>
        <message>
            <source>Update its driver, or choose another device.</source>
            <translation>حدّث برنامج تشغيله أو اختر جهازًا آخر.</translation>
        </message>
        <message>
            <source>The answer could not be written.</source>
            <translation>تعذّرت كتابة الإجابة.</translation>
        </message>
        <message>
            <source>The answer stopped: memory is full.</source>
            <translation>توقفت الإجابة: الذاكرة ممتلئة.</translation>
        </message>
        <message>
            <source>Close other programs, or continue with a smaller model.</source>
            <translation>أغلق برامج أخرى أو تابع بنموذج أصغر.</translation>
        </message>
        <message>
            <source>The answer stopped: the device stopped working.</source>
            <translation>توقفت الإجابة: توقف الجهاز عن العمل.</translation>
        </message>
        <message>
            <source>Open the model again, or choose another device.</source>
            <translation>افتح النموذج من جديد أو اختر جهازًا آخر.</translation>
        </message>
        <message>
            <source>The answer stopped: the device computes wrong results.</source>
            <translation>توقفت الإجابة: يحسب الجهاز نتائج خاطئة.</translation>
        </message>
        <message>
            <source>The conversation is longer than this model can read.</source>
            <translation>المحادثة أطول مما يستطيع هذا النموذج قراءته.</translation>
        </message>
        <message>
            <source>Start a new conversation, or open a model with a longer context.</source>
            <translation>ابدأ محادثة جديدة أو افتح نموذجًا ذا سياق أطول.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExchangeController</name>
        <message>
            <source>The file could not be imported.</source>
            <translation>تعذّر استيراد الملف.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All has written.</source>
            <translation>اختر ملفًا كتبه Concordia أو ChatGPT أو Open WebUI أو LM Studio أو GPT4All.</translation>
        </message>
        <message>
            <source>The conversations could not be read.</source>
            <translation>تعذّرت قراءة المحادثات.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Start Concordia again.</source>
            <translation>أعد تشغيل Concordia.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>تعذّرت كتابة الملف.</translation>
        </message>
        <message>
            <source>A file of that name is as it was before.</source>
            <translation>أي ملف بهذا الاسم بقي كما كان.</translation>
        </message>
        <message>
            <source>Choose another folder, or make room on the disk.</source>
            <translation>اختر مجلدًا آخر، أو أفسح مكانًا على القرص.</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>محادثة</translation>
        </message>
    </context>
    <context>
        <name>concordia::ExportDocument</name>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>Written by AI</source>
            <extracomment>Above a text in an exported conversation; %1 is the model&apos;s name</extracomment>
            <translation>كتبه الذكاء الاصطناعي</translation>
        </message>
        <message>
            <source>%1 (written by AI)</source>
            <translation>%1 (كتبه الذكاء الاصطناعي)</translation>
        </message>
        <message>
            <source>Texts marked as written by AI come from a language model and may be wrong.</source>
            <translation>النصوص المعلَّمة بأن الذكاء الاصطناعي كتبها صادرة عن نموذج لغوي وقد تكون خاطئة.</translation>
        </message>
        <message>
            <source>Thoughts before the answer (written by AI)</source>
            <translation>أفكار قبل الإجابة (كتبها الذكاء الاصطناعي)</translation>
        </message>
        <message>
            <source>Untitled conversation</source>
            <translation>محادثة بلا عنوان</translation>
        </message>
    </context>
    <context>
        <name>concordia::ModelPrompts</name>
        <message>
            <source>Give this conversation a title of at most six words, in the language it is written in. Answer with the title only.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>ضع لهذه المحادثة عنوانًا لا يزيد على ست كلمات، باللغة التي كُتبت بها. أجب بالعنوان فقط.</translation>
        </message>
        <message>
            <source>Summarize this conversation in a few sentences, in the language it is written in. Keep names, numbers and decisions.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>لخّص هذه المحادثة في بضع جمل، باللغة التي كُتبت بها. احتفظ بالأسماء والأرقام والقرارات.</translation>
        </message>
        <message>
            <source>Answer only from the passages and name the id. Quote the sentence that answers the question.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>أجب من المقاطع وحدها واذكر رقم المقطع. اقتبس الجملة التي تجيب عن السؤال.</translation>
        </message>
        <message>
            <source>There is no passage about this. Say only that the passages do not say it.</source>
            <extracomment>Asked of the language model, not shown</extracomment>
            <translation>لا مقطع عن هذا. قل فقط إن المقاطع لا تذكر ذلك.</translation>
        </message>
    </context>
    <context>
        <name>concordia::RefusalSentence</name>
        <message>
            <source>Concordia cannot read this kind of file.</source>
            <translation>لا يستطيع Concordia قراءة هذا النوع من الملفات.</translation>
        </message>
        <message>
            <source>It is protected by a password. Attach a copy without one.</source>
            <translation>إنه محمي بكلمة مرور. أرفق نسخة من دونها.</translation>
        </message>
        <message>
            <source>It is damaged. Attach an intact copy.</source>
            <translation>إنه تالف. أرفق نسخة سليمة.</translation>
        </message>
        <message>
            <source>It is too large or too complex. Attach the part you need as a file of its own.</source>
            <translation>إنه كبير جدًا أو معقّد جدًا. أرفق الجزء الذي تحتاج إليه ملفًا مستقلًا.</translation>
        </message>
        <message>
            <source>It holds no text. Attach a copy whose text can be searched.</source>
            <translation>لا نص فيه. أرفق نسخة يمكن البحث في نصها.</translation>
        </message>
        <message>
            <source>It cannot be opened. Check that it is still there and may be read.</source>
            <translation>لا يمكن فتحه. تحقّق من أنه ما زال موجودًا ومن إذن قراءته.</translation>
        </message>
    </context>
    <context>
        <name>concordia::SettingsController</name>
        <message>
            <source>The appearance is as in a new program.</source>
            <translation>أُعيد ضبط المظهر.</translation>
        </message>
        <message>
            <source>Answers are written as in a new program.</source>
            <translation>أُعيد ضبط إعدادات الإجابات.</translation>
        </message>
    </context>
    <context>
        <name>concordia::ShippedAssistants</name>
        <message>
            <source>Write clearly</source>
            <translation>اكتب بوضوح</translation>
        </message>
        <message>
            <source>Write the text you are given again in plain words and short sentences. Keep its meaning, its facts and its language. Answer with the text only.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>أعد كتابة النص المعطى بكلمات بسيطة وجمل قصيرة. حافظ على معناه وحقائقه ولغته. أجب بالنص فقط.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>صحّح النص</translation>
        </message>
        <message>
            <source>Correct spelling, grammar and punctuation of the text you are given, in its own language. Change nothing else. Then list what you corrected.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>صحّح إملاء النص المعطى ونحوه وعلامات ترقيمه بلغته نفسها. لا تغيّر شيئًا آخر. ثم اذكر ما صحّحته.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>ترجم</translation>
        </message>
        <message>
            <source>Translate the text you are given into English. If it is in English, translate it into French. Answer with the translation only.</source>
            <extracomment>Asked of the language model. Name the language of your translation instead of English, and English instead of French.</extracomment>
            <translation>ترجم النص المعطى إلى العربية. إذا كان بالعربية فترجمه إلى الإنجليزية. أجب بالترجمة فقط.</translation>
        </message>
        <message>
            <source>Explain simply</source>
            <translation>اشرح ببساطة</translation>
        </message>
        <message>
            <source>Explain what you are asked about so that a twelve-year-old understands it: with everyday words, short sentences and an example.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>اشرح ما تُسأل عنه بحيث يفهمه من عمره اثنتا عشرة سنة: بكلمات مألوفة وجمل قصيرة ومثال.</translation>
        </message>
        <message>
            <source>Plan a trip</source>
            <translation>خطّط لرحلة</translation>
        </message>
        <message>
            <source>Help to plan a trip. Ask for the place, the days, the budget and the wishes where they are missing. Then write a plan for each day.</source>
            <extracomment>Asked of the language model</extracomment>
            <translation>ساعد في التخطيط لرحلة. اسأل عن المكان والأيام والميزانية والرغبات إن لم تُذكر. ثم اكتب خطة لكل يوم.</translation>
        </message>
    </context>
    <context>
        <name>concordia::StorageReport</name>
        <message>
            <source>Your earlier conversations are unchanged. What you write now is gone when this window closes.</source>
            <translation>محادثاتك السابقة لم تتغير. ما تكتبه الآن يضيع عند إغلاق هذه النافذة.</translation>
        </message>
        <message>
            <source>The text stays in this window, and saving is tried again.</source>
            <translation>يبقى النص في هذه النافذة، ويُعاد حفظه.</translation>
        </message>
        <message>
            <source>Your message could not be saved, so it was not sent.</source>
            <translation>تعذّر حفظ رسالتك، لذلك لم تُرسل.</translation>
        </message>
        <message>
            <source>Your message stays here until the window closes.</source>
            <translation>تبقى رسالتك هنا حتى تُغلق النافذة.</translation>
        </message>
        <message>
            <source>Your conversations are open in another window of Concordia.</source>
            <translation>محادثاتك مفتوحة في نافذة أخرى من Concordia.</translation>
        </message>
        <message>
            <source>The folder of your conversations cannot be written to.</source>
            <translation>لا يمكن الكتابة في مجلد محادثاتك.</translation>
        </message>
        <message>
            <source>The disk with your conversations is full.</source>
            <translation>القرص الذي يحوي محادثاتك ممتلئ.</translation>
        </message>
        <message>
            <source>The file of your conversations is damaged.</source>
            <translation>ملف محادثاتك تالف.</translation>
        </message>
        <message>
            <source>Your conversations were kept by a later version of Concordia.</source>
            <translation>حُفظت محادثاتك بإصدار أحدث من Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations could not be read or written.</source>
            <translation>تعذّرت قراءة ملف محادثاتك أو الكتابة فيه.</translation>
        </message>
        <message>
            <source>Close this window and use the other one.</source>
            <translation>أغلق هذه النافذة واستخدم الأخرى.</translation>
        </message>
        <message>
            <source>Allow writing to the folder, or choose another one in the settings.</source>
            <translation>اسمح بالكتابة في المجلد، أو اختر مجلدًا آخر في الإعدادات.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>أفسح مكانًا على القرص.</translation>
        </message>
        <message>
            <source>Start Concordia again: it puts the file aside and begins a new one.</source>
            <translation>أعد تشغيل Concordia: ينحّي الملف جانبًا ويبدأ ملفًا جديدًا.</translation>
        </message>
        <message>
            <source>Install the latest version of Concordia.</source>
            <translation>ثبّت أحدث إصدار من Concordia.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, then start Concordia again.</source>
            <translation>تحقّق من اتصال القرص، ثم أعد تشغيل Concordia.</translation>
        </message>
        <message>
            <source>The file of your conversations was damaged, so a new one was begun.</source>
            <translation>كان ملف محادثاتك تالفًا، فبدأ ملف جديد.</translation>
        </message>
        <message>
            <source>Nothing was deleted: the damaged file was put aside.</source>
            <translation>لم يُحذف شيء: نُحّي الملف التالف جانبًا.</translation>
        </message>
        <message>
            <source>Ask someone who knows SQLite to recover it, or restore a backup.</source>
            <translation>اطلب ممن يعرف SQLite استعادته، أو استعد نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The attached documents cannot be searched now.</source>
            <translation>لا يمكن البحث في المستندات المرفقة الآن.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>رسالتك محفوظة.</translation>
        </message>
        <message>
            <source>Check that the disk is connected and has room, then start Concordia again.</source>
            <translation>تحقّق من اتصال القرص ومن وجود مساحة عليه، ثم أعد تشغيل Concordia.</translation>
        </message>
    </context>
</TS>
