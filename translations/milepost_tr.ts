<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New from template…</source>
        <translation>Şablondan &amp;yeni…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Aç…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Ko&amp;pyasını kaydet…</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>&amp;Baskı önizleme…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>P&amp;DF olarak dışa aktar…</translation>
    </message>
    <message>
        <source>Export as p&amp;icture…</source>
        <translation>&amp;Resim olarak dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Pro&amp;jeyi kapat</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;kış</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Add &amp;stage</source>
        <translation>&amp;Aşama ekle</translation>
    </message>
    <message>
        <source>Add &amp;touchpoint</source>
        <translation>&amp;Temas noktası ekle</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>&amp;Metni düzenle</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Ö&amp;nceye taşı</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>S&amp;onraya taşı</translation>
    </message>
    <message>
        <source>Time runs &amp;left to right</source>
        <translation>Zaman &amp;soldan sağa akar</translation>
    </message>
    <message>
        <source>Time runs &amp;right to left</source>
        <translation>Zaman s&amp;ağdan sola akar</translation>
    </message>
    <message>
        <source>&amp;Add text lane</source>
        <translation>&amp;Metin şeridi ekle</translation>
    </message>
    <message>
        <source>&amp;Import survey…</source>
        <translation>&amp;Anket içe aktar…</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>İçe a&amp;ktarmalar…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uzaklaştır</translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation>&amp;Tüm harita</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Gerçek boyut</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Tam &amp;ekran</translation>
    </message>
    <message>
        <source>Look of the &amp;system</source>
        <translation>&amp;Sistem düzeni</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klavye kısayolları</translation>
    </message>
    <message>
        <source>&amp;About Milepost</source>
        <translation>Milepost &amp;hakkında</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Temas noktası</translation>
    </message>
    <message>
        <source>Import survey</source>
        <translation>Anket içe aktar</translation>
    </message>
    <message>
        <source>Print / PDF</source>
        <translation>Yazdır / PDF</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ke&amp;s</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapıştır</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Ç&amp;oğalt</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold stage</source>
        <translation>Aşamayı &amp;katla veya aç</translation>
    </message>
    <message>
        <source>Spl&amp;it stage here</source>
        <translation>Aşamayı buradan &amp;böl</translation>
    </message>
    <message>
        <source>Mer&amp;ge with the next stage</source>
        <translation>Sonraki aşamayla &amp;birleştir</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Bul…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Sonrakini bul</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Öncekini bul</translation>
    </message>
    <message>
        <source>&amp;Lanes…</source>
        <translation>Ş&amp;eritler…</translation>
    </message>
    <message>
        <source>&amp;Personas…</source>
        <translation>&amp;Personalar…</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Harita</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tablo</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Komutlar…</translation>
    </message>
    <message>
        <source>&amp;Paste survey table…</source>
        <translation>Anket tablosu &amp;yapıştır…</translation>
    </message>
    <message>
        <source>&amp;Pin this view</source>
        <translation>Bu görünümü sa&amp;bitle</translation>
    </message>
    <message>
        <source>S&amp;wap the sides</source>
        <translation>Yanları &amp;değiştir</translation>
    </message>
    <message>
        <source>&amp;End comparing</source>
        <translation>Karşılaştırmayı bi&amp;tir</translation>
    </message>
    <message>
        <source>Last &amp;month against the one before</source>
        <translation>Son &amp;ayı öncekiyle karşılaştır</translation>
    </message>
    <message>
        <source>Last &amp;quarter against the one before</source>
        <translation>Son ç&amp;eyreği öncekiyle karşılaştır</translation>
    </message>
    <message>
        <source>Last &amp;year against the one before</source>
        <translation>Son &amp;yılı öncekiyle karşılaştır</translation>
    </message>
    <message>
        <source>&amp;Filter responses</source>
        <translation>&amp;Yanıtları filtrele</translation>
    </message>
    <message>
        <source>&amp;Play the months</source>
        <translation>&amp;Ayları oynat</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Filtreyi &amp;temizle</translation>
    </message>
    <message>
        <source>&amp;Themes of comments…</source>
        <translation>&amp;Yorum temaları…</translation>
    </message>
    <message>
        <source>M&amp;etrics…</source>
        <translation>M&amp;etrikler…</translation>
    </message>
    <message>
        <source>Period &amp;figures…</source>
        <translation>&amp;Dönem rakamları…</translation>
    </message>
    <message>
        <source>&amp;Evidence ledger…</source>
        <translation>&amp;Kanıt defteri…</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Choose a metric</source>
        <translation>Bir metrik seçin</translation>
    </message>
    <message>
        <source>%1, scale %2</source>
        <translation>%1, ölçek %2</translation>
    </message>
    <message>
        <source>Choose which end is good</source>
        <translation>Hangi ucun iyi olduğunu seçin</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The map, by title or id (default: the first).</source>
        <translation>Harita; başlığı veya kimliğiyle (varsayılan: ilk harita).</translation>
    </message>
    <message>
        <source>The project has no map.</source>
        <translation>Projede harita yok.</translation>
    </message>
    <message>
        <source>The project has no map “%1”.</source>
        <translation>Projede “%1” adlı bir harita yok.</translation>
    </message>
    <message>
        <source>Several maps are called “%1”; give the id instead.</source>
        <translation>“%1” adlı birden çok harita var; bunun yerine kimliği verin.</translation>
    </message>
    <message>
        <source>Usage: milepost-cli VERB [ARGUMENTS]</source>
        <translation>Kullanım: milepost-cli KOMUT [ARGÜMANLAR]</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Komutlar:</translation>
    </message>
    <message>
        <source>“milepost-cli VERB --help” explains a verb.</source>
        <translation>“milepost-cli KOMUT --help” bir komutu açıklar.</translation>
    </message>
    <message>
        <source>there is no verb “%1”.</source>
        <translation>“%1” adlı bir komut yok.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Bu yardımı gösterir.</translation>
    </message>
    <message>
        <source>line %1: %2: %3</source>
        <translation>satır %1: %2: %3</translation>
    </message>
    <message>
        <source>The file&apos;s encoding (utf-8, windows-1254, ...); detected by default.</source>
        <translation>Dosyanın kodlaması (utf-8, windows-1254, ...); varsayılan olarak algılanır.</translation>
    </message>
    <message>
        <source>What separates the cells: one character, or “tab”; detected by default.</source>
        <translation>Hücreleri ayıran işaret: tek bir karakter veya “tab”; varsayılan olarak algılanır.</translation>
    </message>
    <message>
        <source>The delimiter must be one ASCII character other than a quotation mark.</source>
        <translation>Ayırıcı, tırnak işareti dışında tek bir ASCII karakteri olmalıdır.</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Aşama ekle</translation>
    </message>
    <message>
        <source>“%1” is no edit; it is one of add-stage, add-touchpoint, set, move, remove, undo, redo.</source>
        <translation>“%1” bir düzenleme değil; şunlardan biri olmalıdır: add-stage, add-touchpoint, set, move, remove, undo, redo.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>“%1” adlı bir aşama yok.</translation>
    </message>
    <message>
        <source>Several stages are called “%1”; give the id instead.</source>
        <translation>“%1” adlı birden çok aşama var; bunun yerine kimliği verin.</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>Temas noktası ekle</translation>
    </message>
    <message>
        <source>Edit touchpoint</source>
        <translation>Temas noktasını düzenle</translation>
    </message>
    <message>
        <source>Only a touchpoint has fields besides the title.</source>
        <translation>Başlık dışındaki alanlar yalnızca temas noktalarında vardır.</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>Aşamayı yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation>Haritayı yeniden adlandır</translation>
    </message>
    <message>
        <source>There is nothing with the id “%1”.</source>
        <translation>“%1” kimlikli bir öğe yok.</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Aşamayı taşı</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Temas noktasını taşı</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Aşamayı sil</translation>
    </message>
    <message>
        <source>Delete touchpoint</source>
        <translation>Temas noktasını sil</translation>
    </message>
    <message>
        <source>Applies edits from a script, one JSON object a line.</source>
        <translation>Bir betikteki düzenlemeleri uygular; her satır bir JSON nesnesidir.</translation>
    </message>
    <message>
        <source>The project (.milepost).</source>
        <translation>Proje (.milepost).</translation>
    </message>
    <message>
        <source>The script; “-” or nothing reads standard input.</source>
        <translation>Betik; “-” verilirse veya boş bırakılırsa standart girdi okunur.</translation>
    </message>
    <message>
        <source>give the project and at most one script.</source>
        <translation>projeyi ve en çok bir betik verin.</translation>
    </message>
    <message>
        <source>The line is not a JSON object: %1</source>
        <translation>Satır bir JSON nesnesi değil: %1</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Bu bir klasör.</translation>
    </message>
    <message>
        <source>The file cannot be made: %1</source>
        <translation>Dosya oluşturulamıyor: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Dosya yazılamıyor: %1</translation>
    </message>
    <message>
        <source>Paper of a PDF: A4, A3 (the default), A2, A1 or A0.</source>
        <translation>PDF kağıdı: A4, A3 (varsayılan), A2, A1 veya A0.</translation>
    </message>
    <message>
        <source>Turns the paper to landscape (the default).</source>
        <translation>Kağıdı yatay kullanır (varsayılan).</translation>
    </message>
    <message>
        <source>Turns the paper to portrait.</source>
        <translation>Kağıdı dikey kullanır.</translation>
    </message>
    <message>
        <source>give one project and one file to write.</source>
        <translation>bir proje ve yazılacak bir dosya verin.</translation>
    </message>
    <message>
        <source>the paper is one of A4, A3, A2, A1 and A0.</source>
        <translation>kağıt A4, A3, A2, A1 ve A0 boyutlarından biri olmalıdır.</translation>
    </message>
    <message>
        <source>give one of --landscape and --portrait.</source>
        <translation>--landscape ve --portrait seçeneklerinden yalnızca birini verin.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>dosya</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>kodlama</translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation>ayırıcı</translation>
    </message>
    <message>
        <source>header rows</source>
        <translation>başlık satırları</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>platform</translation>
    </message>
    <message>
        <source>records</source>
        <translation>kayıtlar</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>sütunlar</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>sorular</translation>
    </message>
    <message>
        <source>Says what a survey export is, and what each column would become.</source>
        <translation>Bir anket dosyasının ne olduğunu ve her sütunun neye dönüşeceğini söyler.</translation>
    </message>
    <message>
        <source>Answers as JSON.</source>
        <translation>JSON olarak yanıt verir.</translation>
    </message>
    <message>
        <source>Writes a mapping to edit and to import with.</source>
        <translation>Düzenlenip içe aktarmada kullanılacak bir eşleme yazar.</translation>
    </message>
    <message>
        <source>The file to look at.</source>
        <translation>İncelenecek dosya.</translation>
    </message>
    <message>
        <source>“guess” needs exactly one file.</source>
        <translation>“guess” için tam olarak bir dosya gerekir.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read and are shown as U+FFFD.</source>
        <translation>
            <numerusform>%Ln karakter okunamadı ve U+FFFD olarak gösteriliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping cannot be written: %1</source>
        <translation>Eşleme yazılamıyor: %1</translation>
    </message>
    <message>
        <source>the file exists already.</source>
        <translation>dosya zaten var.</translation>
    </message>
    <message>
        <source>The mapping cannot be read.</source>
        <translation>Eşleme okunamıyor.</translation>
    </message>
    <message>
        <source>The mapping is not a JSON object: %1</source>
        <translation>Eşleme bir JSON nesnesi değil: %1</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>İçe aktar: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 was read as %2, %3, with %n header row(s):</source>
        <translation>
            <numerusform>%1 şöyle okundu: %2, %3, %Ln başlık satırı:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing was imported, because this is not known:</source>
        <translation>%1: hiçbir şey içe aktarılmadı, çünkü şunlar bilinmiyor:</translation>
    </message>
    <message>
        <source>Write the answers into a mapping (milepost-cli guess FILE --mapping OUT.json) and import with --mapping.</source>
        <translation>Yanıtları bir eşlemeye yazın (milepost-cli guess FILE --mapping OUT.json) ve --mapping ile içe aktarın.</translation>
    </message>
    <message>
        <source>%1 would give: %L2 read = %L3 imported + %L4 duplicate + %L5 rejected + %L6 blank</source>
        <translation>%1 şu sonucu verirdi: %L2 okunan = %L3 içe aktarılan + %L4 yinelenen + %L5 reddedilen + %L6 boş</translation>
    </message>
    <message>
        <source>%1: %L2 read = %L3 imported + %L4 duplicate + %L5 rejected + %L6 blank</source>
        <translation>%1: %L2 okunan = %L3 içe aktarılan + %L4 yinelenen + %L5 reddedilen + %L6 boş</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%Ln puan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%Ln yorum</numerusform>
        </translation>
    </message>
    <message>
        <source>New touchpoints: %1</source>
        <translation>Yeni temas noktaları: %1</translation>
    </message>
    <message>
        <source>line %1, column %2: %3: “%4”</source>
        <translation>satır %1, sütun %2: %3: “%4”</translation>
    </message>
    <message>
        <source>Imports survey exports; every record is accounted for.</source>
        <translation>Anket dosyalarını içe aktarır; her kaydın hesabı verilir.</translation>
    </message>
    <message>
        <source>How the files are read (see guess --mapping); otherwise it is guessed.</source>
        <translation>Dosyaların nasıl okunacağı (bkz. guess --mapping); verilmezse tahmin edilir.</translation>
    </message>
    <message>
        <source>Says what would be imported, and imports nothing.</source>
        <translation>Neyin içe aktarılacağını söyler, hiçbir şeyi içe aktarmaz.</translation>
    </message>
    <message>
        <source>Writes the result as JSON.</source>
        <translation>Sonucu JSON olarak yazar.</translation>
    </message>
    <message>
        <source>The exports to import.</source>
        <translation>İçe aktarılacak anket dosyaları.</translation>
    </message>
    <message>
        <source>give the project and at least one file to import.</source>
        <translation>projeyi ve içe aktarılacak en az bir dosya verin.</translation>
    </message>
    <message>
        <source>Makes a new project from a template.</source>
        <translation>Bir şablondan yeni proje oluşturur.</translation>
    </message>
    <message>
        <source>The template (see --list-templates); blank by default.</source>
        <translation>Şablon (bkz. --list-templates); varsayılan: boş şablon.</translation>
    </message>
    <message>
        <source>The project&apos;s language: en, tr or fa.</source>
        <translation>Projenin dili: en, tr veya fa.</translation>
    </message>
    <message>
        <source>The map&apos;s title; the template&apos;s by default.</source>
        <translation>Haritanın başlığı; varsayılan: şablonun başlığı.</translation>
    </message>
    <message>
        <source>Lists the templates.</source>
        <translation>Şablonları listeler.</translation>
    </message>
    <message>
        <source>Lists them as JSON.</source>
        <translation>Şablonları JSON olarak listeler.</translation>
    </message>
    <message>
        <source>The project to make (.milepost).</source>
        <translation>Oluşturulacak proje (.milepost).</translation>
    </message>
    <message>
        <source>--language must be en, tr or fa.</source>
        <translation>--language için en, tr veya fa verilmelidir.</translation>
    </message>
    <message>
        <source>give the one file to make.</source>
        <translation>oluşturulacak tek bir dosya verin.</translation>
    </message>
    <message>
        <source>Shows how a CSV file is read: one JSON array per record.</source>
        <translation>Bir CSV dosyasının nasıl okunduğunu gösterir: her kayıt için bir JSON dizisi.</translation>
    </message>
    <message>
        <source>The file to read.</source>
        <translation>Okunacak dosya.</translation>
    </message>
    <message>
        <source>“rows” needs exactly one file.</source>
        <translation>“rows” için tam olarak bir dosya gerekir.</translation>
    </message>
    <message>
        <source>Reads visitors, continued, expected drop-off and importance of touchpoints from a table.</source>
        <translation>Temas noktalarının ziyaretçi, devam eden, beklenen terk oranı ve önem değerlerini bir tablodan okur.</translation>
    </message>
    <message>
        <source>A table with the columns touchpoint, visitors, continued, expected_dropoff, importance.</source>
        <translation>Şu sütunları olan bir tablo: touchpoint, visitors, continued, expected_dropoff, importance.</translation>
    </message>
    <message>
        <source>give the project and one table.</source>
        <translation>projeyi ve bir tablo verin.</translation>
    </message>
    <message>
        <source>Read step counts from “%1”</source>
        <translation>Adım sayılarını oku: “%1”</translation>
    </message>
    <message>
        <source>%1: %L2 read = %L3 imported + %L4 unchanged + %L5 rejected + %L6 blank</source>
        <translation>%1: %L2 okunan = %L3 içe aktarılan + %L4 değişmeyen + %L5 reddedilen + %L6 boş</translation>
    </message>
    <message>
        <source>“%1” is no day; write it like 2026-03-31.</source>
        <translation>“%1” bir gün değil; 2026-03-31 biçiminde yazın.</translation>
    </message>
    <message>
        <source>“%1” is no segment; write it like plan=Pro.</source>
        <translation>“%1” bir segment değil; plan=Pro biçiminde yazın.</translation>
    </message>
    <message>
        <source>The responses of this project have no segments.</source>
        <translation>Bu projenin yanıtlarında segment yok.</translation>
    </message>
    <message>
        <source>There is no segment “%1”; there are: %2.</source>
        <translation>“%1” adlı bir segment yok; var olanlar: %2.</translation>
    </message>
    <message>
        <source>The segment “%1” has no value “%2”; it has: %3.</source>
        <translation>“%1” segmentinde “%2” değeri yok; var olanlar: %3.</translation>
    </message>
    <message>
        <source>Only responses of this day and later (2026-03-01).</source>
        <translation>Yalnızca bu günün ve sonrasının yanıtları (2026-03-01).</translation>
    </message>
    <message>
        <source>Only responses of this day and earlier (2026-03-31).</source>
        <translation>Yalnızca bu günün ve öncesinin yanıtları (2026-03-31).</translation>
    </message>
    <message>
        <source>Only responses of this segment; the same key again is “or”, another key “and”.</source>
        <translation>Yalnızca bu segmentin yanıtları; aynı anahtar yinelenirse “veya”, farklı anahtar “ve” anlamına gelir.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Dönem, başlamadan önce bitiyor.</translation>
    </message>
    <message>
        <source>The language of the texts: en, tr or fa (default: the project&apos;s).</source>
        <translation>Metinlerin dili: en, tr veya fa (varsayılan: projenin dili).</translation>
    </message>
    <message>
        <source>Milepost does not speak “%1”; it is one of en, tr, fa.</source>
        <translation>Milepost “%1” dilini desteklemiyor; en, tr, fa dillerinden biri olmalıdır.</translation>
    </message>
    <message>
        <source>Check a project file without changing it.</source>
        <translation>Bir proje dosyasını değiştirmeden denetler.</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>Proje dosyası.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Sonucu JSON olarak yazdırır.</translation>
    </message>
    <message>
        <source>“check” takes one project file.</source>
        <translation>“check” için tek bir proje dosyası verilir.</translation>
    </message>
    <message>
        <source>A transaction of this project is running or broke off before it was complete; the state before it was checked.</source>
        <translation>Bu projede bir işlem sürüyor veya tamamlanmadan yarıda kaldı; işlemden önceki durum denetlendi.</translation>
    </message>
    <message>
        <source>The project file is whole.</source>
        <translation>Proje dosyası sağlam.</translation>
    </message>
    <message>
        <source>Says what the responses say: figures, intervals and the pain ranking.</source>
        <translation>Yanıtların ne söylediğini bildirir: değerler, aralıklar ve sorun sıralaması.</translation>
    </message>
    <message>
        <source>Writes JSON.</source>
        <translation>JSON yazar.</translation>
    </message>
    <message>
        <source>Writes a table for spreadsheets.</source>
        <translation>Hesap tablosu programları için bir tablo yazar.</translation>
    </message>
    <message>
        <source>Writes text (the default).</source>
        <translation>Metin yazar (varsayılan).</translation>
    </message>
    <message>
        <source>give one project.</source>
        <translation>bir proje verin.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Sonuç yazılamadı.</translation>
    </message>
    <message>
        <source>“%1” needs a title.</source>
        <translation>“%1” bir başlık ister.</translation>
    </message>
    <message>
        <source>“set” needs a value; null clears.</source>
        <translation>“set” bir değer ister; null değeri siler.</translation>
    </message>
    <message>
        <source>A title cannot be empty.</source>
        <translation>Başlık boş olamaz.</translation>
    </message>
    <message>
        <source>A title must be a text.</source>
        <translation>Başlık bir metin olmalıdır.</translation>
    </message>
    <message>
        <source>An index must be a whole number.</source>
        <translation>Sıra numarası tam sayı olmalıdır.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>Satır bir JSON nesnesi değil.</translation>
    </message>
    <message>
        <source>Writes a map as PDF, SVG or PNG, the journey as JSON or the report as CSV.</source>
        <translation>Bir haritayı PDF, SVG veya PNG olarak, yolculuğu JSON olarak ya da raporu CSV olarak yazar.</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .svg, .png, .json or .csv; an older one is replaced.</source>
        <translation>Yazılacak dosya: .pdf, .svg, .png, .json veya .csv; eskisi varsa üzerine yazılır.</translation>
    </message>
    <message>
        <source>the file to write must end in .pdf, .svg, .png, .json or .csv.</source>
        <translation>yazılacak dosyanın adı .pdf, .svg, .png, .json veya .csv ile bitmelidir.</translation>
    </message>
    <message>
        <source>This is the project itself; choose another name.</source>
        <translation>Bu, projenin kendisi; başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The mapping is not a JSON object.</source>
        <translation>Eşleme bir JSON nesnesi değil.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more rejected record(s)</source>
        <translation>
            <numerusform>… ve %Ln reddedilen kayıt daha</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no period; write it like 2026, 2026-03, 2026-Q1 or 2026-03-01..2026-03-31.</source>
        <translation>“%1” bir dönem değil; 2026, 2026-03, 2026-Q1 ya da 2026-03-01..2026-03-31 gibi yazın.</translation>
    </message>
    <message>
        <source>Only responses of the import with this number; again for more.</source>
        <translation>Yalnızca bu numaralı içe aktarmanın yanıtları; birden çoğu için yineleyin.</translation>
    </message>
    <message>
        <source>There is no import “%1”.</source>
        <translation>“%1” numaralı bir içe aktarma yok.</translation>
    </message>
    <message>
        <source>Compares two sides: “--compare 2026-02 2026-03”. A side is a period (2026, 2026-03, 2026-Q1, 2026-03-01..2026-03-31), a segment (plan=Pro) or both with a comma between. A segment&apos;s name alone compares each of its values with all the others.</source>
        <translation>İki yanı karşılaştırır: “--compare 2026-02 2026-03”. Bir yan bir dönem (2026, 2026-03, 2026-Q1, 2026-03-01..2026-03-31), bir segment (plan=Pro) ya da aralarında virgülle ikisidir. Yalnızca bir segmentin adı, her değerini bütün ötekilerle karşılaştırır.</translation>
    </message>
    <message>
        <source>Give --compare two sides, or the name of one segment.</source>
        <translation>--compare seçeneğine iki yan ya da bir segmentin adını verin.</translation>
    </message>
    <message>
        <source>The segment “%1” has too many values to compare each with the others: %2.</source>
        <translation>“%1” segmentinin her birini ötekilerle karşılaştırmak için çok fazla değeri var: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the order value is a number above 0.</source>
        <translation>sipariş değeri 0&apos;dan büyük bir sayıdır.</translation>
    </message>
    <message>
        <source>--compare is for pictures, paper and the report; the journey as JSON holds no figures.</source>
        <translation>--compare resimler, kâğıt ve rapor içindir; JSON olarak yolculukta değer bulunmaz.</translation>
    </message>
    <message>
        <source>Give --filter once.</source>
        <translation>--filter seçeneğini bir kez verin.</translation>
    </message>
    <message>
        <source>No filter is saved in this project.</source>
        <translation>Bu projede kayıtlı filtre yok.</translation>
    </message>
    <message>
        <source>There is no saved filter “%1”; there are: %2.</source>
        <translation>“%1” adlı kayıtlı filtre yok; olanlar: %2.</translation>
    </message>
    <message>
        <source>Only responses that pass the saved filter of this name; the other options narrow it further.</source>
        <translation>Yalnızca bu adla kaydedilmiş filtreden geçen yanıtlar; öteki seçenekler onu daha da daraltır.</translation>
    </message>
    <message>
        <source>Only scores of this metric: nps, csat, ces, ces1 or the code of one that the project defines; again for more.</source>
        <translation>Yalnızca bu metriğin puanları: nps, csat, ces, ces1 ya da projenin tanımladığı bir metriğin kodu; daha fazlası için yineleyin.</translation>
    </message>
    <message>
        <source>There is no metric “%1”; there are: %2.</source>
        <translation>“%1” adlı bir metrik yok; olanlar: %2.</translation>
    </message>
    <message>
        <source>The filter names what is no longer in the data: %1.</source>
        <translation>Filtre, artık verilerde olmayan şeyleri anıyor: %1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 = %4 (%5 to %6)</source>
        <translation>%1: %2 / %3 = %4 (%5 ile %6 arası)</translation>
    </message>
    <message>
        <source>No figures of periods are entered.</source>
        <translation>Hiç dönem rakamı girilmemiş.</translation>
    </message>
    <message>
        <source>Reads figures of whole periods from a table; without one, prints all and what follows from them.</source>
        <translation>Dönem rakamlarını bir tablodan okur; tablo verilmezse hepsini ve onlardan çıkan oranları yazar.</translation>
    </message>
    <message>
        <source>A table with the columns first, last, kind, value.</source>
        <translation>first, last, kind, value sütunlarını içeren bir tablo.</translation>
    </message>
    <message>
        <source>give the project and at most one table.</source>
        <translation>projeyi ve en çok bir tablo verin.</translation>
    </message>
    <message>
        <source>Read period figures from “%1”</source>
        <translation>“%1” dosyasından dönem rakamlarını oku</translation>
    </message>
    <message>
        <source>Writes every step of the pain ranking as a table for spreadsheets.</source>
        <translation>Sorun sıralamasının her adımını hesap tabloları için bir tablo olarak yazar.</translation>
    </message>
    <message>
        <source>What an order is worth, for the money that is lost (49.90; default: what the project says).</source>
        <translation>Kaybedilen para için bir siparişin değeri (49.90; varsayılan: projede yazan).</translation>
    </message>
    <message>
        <source>The day that the age of the answers is counted to (2026-03-31; default: today).</source>
        <translation>Yanıtların yaşının sayıldığı gün (2026-03-31; varsayılan: bugün).</translation>
    </message>
    <message>
        <source>give one of --json, --csv, --pain-csv and --text.</source>
        <translation>--json, --csv, --pain-csv ve --text seçeneklerinden yalnız birini verin.</translation>
    </message>
    <message>
        <source>today is a day like 2026-03-31.</source>
        <translation>bugün, 2026-03-31 gibi bir gün olarak yazılır.</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>undated</source>
        <translation>tarihsiz</translation>
    </message>
    <message>
        <source>complaint, marked by hand</source>
        <translation>şikayet, elle işaretlendi</translation>
    </message>
    <message>
        <source>no complaint, marked by hand</source>
        <translation>şikayet değil, elle işaretlendi</translation>
    </message>
    <message>
        <source>complaint, says the file</source>
        <translation>şikayet, dosyaya göre</translation>
    </message>
    <message>
        <source>no complaint, says the file</source>
        <translation>şikayet değil, dosyaya göre</translation>
    </message>
    <message>
        <source>complaint by keyword</source>
        <translation>anahtar kelimeye göre şikayet</translation>
    </message>
    <message>
        <source>the whole journey</source>
        <translation>yolculuğun tamamı</translation>
    </message>
    <message>
        <source>%1: %2 of %3 comments, 95% interval of the share: %4</source>
        <translation>%1: %3 yorumdan %2 tanesi, payın yüzde 95 güven aralığı: %4</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>Tüm yorumlar</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Şikayetler</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>fewer than %1 answers</source>
        <translation>%1 yanıttan az</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>too few answers (%1)</source>
        <translation>çok az yanıt (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a value and the number of answers</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2, then %3: %4.</source>
        <comment>metric, first side, second side, verdict</comment>
        <translation>%1: %2, sonra %3: %4.</translation>
    </message>
    <message>
        <source>%1: %2, then %3, %4 points (%5): %6.</source>
        <comment>metric, first side, second side, change, its interval, verdict</comment>
        <translation>%1: %2, sonra %3, %4 puan (%5): %6.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>All touchpoints together</source>
        <translation>Bütün temas noktaları birlikte</translation>
    </message>
    <message>
        <source>The journey as a whole</source>
        <translation>Bütün olarak yolculuk</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1&apos;den az</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, its interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Temas noktası</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Ölçüt</translation>
    </message>
    <message>
        <source>n, all others</source>
        <translation>n, ötekiler</translation>
    </message>
    <message>
        <source>n, first</source>
        <translation>n, önce</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Bütün ötekiler</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>n, group</source>
        <translation>n, grup</translation>
    </message>
    <message>
        <source>n, then</source>
        <translation>n, sonra</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>Bu grup</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Difference in points</source>
        <translation>Puan farkı</translation>
    </message>
    <message>
        <source>Change in points</source>
        <translation>Puan değişimi</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Sonuç</translation>
    </message>
</context>
<context>
    <name>CorrectedRecords</name>
    <message>
        <source>%1 (corrected)</source>
        <translation>%1 (düzeltilmiş)</translation>
    </message>
    <message>
        <source>line</source>
        <translation>satır</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>neden</translation>
    </message>
</context>
<context>
    <name>CsvFile</name>
    <message>
        <source>This name belongs to a folder or a project; choose another name.</source>
        <translation>Bu ad bir klasöre ya da bir projeye ait; başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Dosya yazılamadı: %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV dosyaları (*.csv)</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quotation mark opens in line %L1 and never closes. Close it, or remove it, and read the file again.</source>
        <translation>%L1. satırda açılan tırnak işareti hiç kapanmıyor. Tırnağı kapatın veya silin, sonra dosyayı yeniden okutun.</translation>
    </message>
    <message>
        <source>The record that begins in line %L1 is longer than any survey&apos;s. A line end or a quotation mark may be missing there.</source>
        <translation>%L1. satırda başlayan kayıt, hiçbir ankette görülmeyecek kadar uzun. Orada bir satır sonu veya tırnak işareti eksik olabilir.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>There is nothing with this id in the project.</source>
        <translation>Projede bu kimlikli bir öğe yok.</translation>
    </message>
    <message>
        <source>A title can have at most %L1 characters.</source>
        <translation>Başlık en çok %L1 karakter olabilir.</translation>
    </message>
    <message>
        <source>A count must be a whole number from 0 up.</source>
        <translation>Sayım değeri 0 veya daha büyük bir tam sayı olmalıdır.</translation>
    </message>
    <message>
        <source>A title must be a text.</source>
        <translation>Başlık bir metin olmalıdır.</translation>
    </message>
    <message>
        <source>A description must be a text.</source>
        <translation>Açıklama bir metin olmalıdır.</translation>
    </message>
    <message>
        <source>A channel or department is given by its name.</source>
        <translation>Kanal veya departman adıyla belirtilir.</translation>
    </message>
    <message>
        <source>Importance must be a whole number from 1 to 5.</source>
        <translation>Önem 1 ile 5 arasında bir tam sayı olmalıdır.</translation>
    </message>
    <message>
        <source>An expected drop-off must be a share from 0 to 1.</source>
        <translation>Beklenen terk oranı 0 ile 1 arasında bir oran olmalıdır.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>“%1” değeri true veya false olmalıdır.</translation>
    </message>
    <message>
        <source>A touchpoint has no field “%1”.</source>
        <translation>Temas noktasında “%1” adlı bir alan yok.</translation>
    </message>
    <message>
        <source>More customers cannot continue than visited.</source>
        <translation>Devam eden müşteri sayısı ziyaretçi sayısını aşamaz.</translation>
    </message>
    <message>
        <source>A felt emotion lies between −2 and +2.</source>
        <translation>Hissedilen duygu −2 ile +2 arasında olmalıdır.</translation>
    </message>
    <message>
        <source>Impact and effort are whole numbers from 1 to 5.</source>
        <translation>Etki ve efor 1 ile 5 arasında tam sayılardır.</translation>
    </message>
    <message>
        <source>There is no such import in the project.</source>
        <translation>Projede böyle bir içe aktarma yok.</translation>
    </message>
    <message>
        <source>The card that begins at “%1” covers this place; write there, or make that card shorter.</source>
        <translation>Bu yeri “%1” temas noktasında başlayan kart kaplıyor; oraya yazın ya da o kartı kısaltın.</translation>
    </message>
    <message>
        <source>There is nothing at this place yet.</source>
        <translation>Bu yerde henüz bir şey yok.</translation>
    </message>
    <message>
        <source>Only a card at a touchpoint can run over several columns.</source>
        <translation>Yalnızca bir temas noktasındaki kart birkaç sütuna yayılabilir.</translation>
    </message>
    <message>
        <source>The card cannot run over “%1”: there is something in its place already.</source>
        <translation>Kart “%1” üzerine yayılamaz: yerinde zaten bir şey var.</translation>
    </message>
    <message>
        <source>Pictures belong in a picture lane.</source>
        <translation>Resimler bir resim şeridine konur.</translation>
    </message>
    <message>
        <source>A felt emotion belongs in an emotion lane.</source>
        <translation>Hissedilen duygu bir duygu şeridine konur.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture.</source>
        <translation>Bu, PNG veya JPEG biçiminde bir resim değil.</translation>
    </message>
    <message>
        <source>The picture is too large to be stored.</source>
        <translation>Resim saklanamayacak kadar büyük.</translation>
    </message>
    <message>
        <source>A text can have at most %L1 characters.</source>
        <translation>Bir metin en fazla %L1 karakter olabilir.</translation>
    </message>
    <message>
        <source>What is on the clipboard is not a whole piece of a Milepost map.</source>
        <translation>Panodaki içerik bir Milepost haritasının tam bir parçası değil.</translation>
    </message>
    <message>
        <source>Select the place where the copied cells are to begin.</source>
        <translation>Kopyalanan hücrelerin başlayacağı yeri seçin.</translation>
    </message>
    <message>
        <source>A touchpoint cannot move to another map; copy it there.</source>
        <translation>Bir temas noktası başka bir haritaya taşınamaz; oraya kopyalayın.</translation>
    </message>
    <message>
        <source>Only stages that stand side by side can be merged.</source>
        <translation>Yalnızca yan yana duran aşamalar birleştirilebilir.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Hiçbir şey seçilmedi.</translation>
    </message>
    <message>
        <source>There is no such theme.</source>
        <translation>Böyle bir tema yok.</translation>
    </message>
    <message>
        <source>A theme needs a name.</source>
        <translation>Temanın bir adı olmalı.</translation>
    </message>
    <message>
        <source>The name of a theme is too long.</source>
        <translation>Temanın adı çok uzun.</translation>
    </message>
    <message>
        <source>There is a theme “%1” already.</source>
        <translation>“%1” adlı bir tema zaten var.</translation>
    </message>
    <message>
        <source>A keyword is too long.</source>
        <translation>Bir anahtar sözcük çok uzun.</translation>
    </message>
    <message>
        <source>A theme has at most %L1 keywords in one language.</source>
        <translation>Bir temanın bir dilde en çok %L1 anahtar sözcüğü olur.</translation>
    </message>
    <message>
        <source>A weight is a number from 0 to 10, and not all are 0.</source>
        <translation>Ağırlık 0 ile 10 arasında bir sayıdır ve hepsi 0 olamaz.</translation>
    </message>
    <message>
        <source>The order value is an amount above 0.</source>
        <translation>Sipariş değeri 0&apos;dan büyük bir tutardır.</translation>
    </message>
    <message>
        <source>A figure becomes stale after 1 to 36500 days.</source>
        <translation>Bir değer 1 ile 36500 gün arasında bir süre sonra eskir.</translation>
    </message>
    <message>
        <source>A period has a first and a last day.</source>
        <translation>Bir dönemin ilk ve son günü vardır.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Dönem başlamadan önce bitiyor.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Sayı çok büyük.</translation>
    </message>
    <message>
        <source>A count is a whole number from 0.</source>
        <translation>Adet, 0 ya da daha büyük bir tam sayıdır.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 percent.</source>
        <translation>Oran yüzde 0 ile 100 arasındadır.</translation>
    </message>
    <message>
        <source>The number cannot be below 0.</source>
        <translation>Sayı 0&apos;dan küçük olamaz.</translation>
    </message>
    <message>
        <source>Nothing is entered for this period.</source>
        <translation>Bu dönem için bir şey girilmemiş.</translation>
    </message>
    <message>
        <source>That period has figures already.</source>
        <translation>O dönemin zaten rakamları var.</translation>
    </message>
    <message>
        <source>The number of invited people is a whole number above 0.</source>
        <translation>Davet edilenlerin sayısı 0&apos;dan büyük bir tam sayıdır.</translation>
    </message>
    <message>
        <source>%L1 people answered, so at least as many were invited.</source>
        <translation>%L1 kişi yanıt verdi, demek ki en az o kadar kişi davet edildi.</translation>
    </message>
    <message>
        <source>There is no such metric of the project&apos;s own.</source>
        <translation>Projenin böyle bir kendi metriği yok.</translation>
    </message>
    <message>
        <source>A metric needs a code.</source>
        <translation>Metriğin bir kodu olmalıdır.</translation>
    </message>
    <message>
        <source>“%1” is the code of a built-in metric.</source>
        <translation>“%1” yerleşik bir metriğin kodudur.</translation>
    </message>
    <message>
        <source>A code is made of the letters a to z, digits, “_” and “-”, begins with a letter and has at most 40 characters.</source>
        <translation>Kod; a ile z arası harflerden, rakamlardan, “_” ve “-” işaretlerinden oluşur, harfle başlar ve en çok 40 karakterdir.</translation>
    </message>
    <message>
        <source>A metric is a net score, a share of favourable answers or a mean.</source>
        <translation>Metrik; net skor, olumlu yanıtların oranı ya da ortalamadır.</translation>
    </message>
    <message>
        <source>A scale lies within 0 to 10, its lowest score below its highest.</source>
        <translation>Ölçek 0 ile 10 arasındadır; en düşük puan en yüksekten küçüktür.</translation>
    </message>
    <message>
        <source>The favourable answers are those at the good end of the scale, and not all of them.</source>
        <translation>Olumlu yanıtlar ölçeğin iyi ucundakilerdir ve yanıtların tümü değildir.</translation>
    </message>
    <message>
        <source>A net score is asked from 0 to 10: 9 and 10 promote, 0 to 6 detract.</source>
        <translation>Net skor 0 ile 10 arasında sorulur: 9 ve 10 tavsiye eder, 0 ile 6 arası etmez.</translation>
    </message>
    <message>
        <source>The name or the question is too long.</source>
        <translation>Ad ya da soru çok uzun.</translation>
    </message>
    <message>
        <source>There is a metric with the code “%1” already.</source>
        <translation>“%1” kodlu bir metrik zaten var.</translation>
    </message>
    <message>
        <source>What was expected is another metric of the project.</source>
        <translation>Beklenen, projenin başka bir metriğidir.</translation>
    </message>
    <message>
        <source>What was expected must be asked on the same scale.</source>
        <translation>Beklenen, aynı ölçekte sorulmalıdır.</translation>
    </message>
    <message>
        <source>The project cannot define more metrics.</source>
        <translation>Proje daha fazla metrik tanımlayamaz.</translation>
    </message>
    <message>
        <source>“%1” has answers, so its scale stays. Define another metric for another scale.</source>
        <translation>“%1” metriğinin yanıtları var, bu yüzden ölçeği değişmez. Başka bir ölçek için başka bir metrik tanımlayın.</translation>
    </message>
    <message>
        <source>“%1” names this metric as what was expected, so its scale stays.</source>
        <translation>“%1” bu metriği beklenti olarak gösteriyor, bu yüzden ölçeği değişmez.</translation>
    </message>
    <message>
        <source>“%1” has answers, so it stays in the project.</source>
        <translation>“%1” metriğinin yanıtları var, bu yüzden projede kalır.</translation>
    </message>
    <message>
        <source>A currency is written with three letters, like EUR or TRY.</source>
        <translation>Para birimi EUR ya da TRY gibi üç harfle yazılır.</translation>
    </message>
    <message>
        <source>A project has at most %L1 themes.</source>
        <translation>Bir projede en fazla %L1 tema olur.</translation>
    </message>
    <message>
        <source>Only a theme that came with Milepost has keywords to restore.</source>
        <translation>Yalnızca Milepost ile gelen temaların geri yüklenecek anahtar kelimeleri vardır.</translation>
    </message>
    <message>
        <source>There is no such comment in the project.</source>
        <translation>Projede böyle bir yorum yok.</translation>
    </message>
    <message>
        <source>Severity and frequency are whole numbers from 1 to 5.</source>
        <translation>Şiddet ve sıklık 1 ile 5 arasında tam sayılardır.</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message numerus="yes">
        <source>%n complaint(s) among %1 comments</source>
        <translation>
            <numerusform>%1 yorumda %n şikayet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n yorum</numerusform>
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
        <translation>CSAT, en yüksek iki puan</translation>
    </message>
    <message>
        <source>CES, easy</source>
        <translation>CES, kolay</translation>
    </message>
    <message>
        <source>CES 1.0, low effort</source>
        <translation>CES 1.0, düşük efor</translation>
    </message>
    <message>
        <source>n = %1 · too few answers</source>
        <translation>n = %1 · çok az yanıt</translation>
    </message>
    <message>
        <source>n = %1 · low base</source>
        <translation>n = %1 · düşük yanıt sayısı</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 people said what they had expected; from %2 on there is a comparison.</source>
        <translation>%1 kişi ne beklediğini söyledi; karşılaştırma %2 kişiden itibaren yapılır.</translation>
    </message>
    <message>
        <source>Better than expected by %1 (%2), from %3 people who answered both.</source>
        <translation>Beklenenden %1 puan daha iyi (%2); ikisini de yanıtlayan %3 kişiden.</translation>
    </message>
    <message>
        <source>Worse than expected by %1 (%2), from %3 people who answered both.</source>
        <translation>Beklenenden %1 puan daha kötü (%2); ikisini de yanıtlayan %3 kişiden.</translation>
    </message>
    <message>
        <source>Not proven different from what was expected: %1 (%2), from %3 people who answered both.</source>
        <translation>Beklenenden farklı olduğu kanıtlanmadı: %1 (%2); ikisini de yanıtlayan %3 kişiden.</translation>
    </message>
</context>
<context>
    <name>FileDecoder</name>
    <message>
        <source>This is a workbook or archive, not a CSV file. Open it in a spreadsheet and save the sheet with the responses as CSV.</source>
        <translation>Bu dosya bir çalışma kitabı veya arşiv, CSV dosyası değil. Bir hesap tablosu programında açın ve yanıtların bulunduğu sayfayı CSV olarak kaydedin.</translation>
    </message>
    <message>
        <source>This is a binary file, not a table of text. Export the survey&apos;s responses as CSV.</source>
        <translation>Bu bir ikili dosya, metin tablosu değil. Anketin yanıtlarını CSV olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>Not UTF-8; the frequency of its letters fits this encoding.</source>
        <translation>UTF-8 değil; harflerinin sıklığı bu kodlamaya uyuyor.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Böyle bir dosya yok.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Bu bir klasör, dosya değil.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Dosya okunamıyor: %1</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Dosya boş.</translation>
    </message>
    <message>
        <source>Milepost does not know the encoding &quot;%1&quot;.</source>
        <translation>Milepost &quot;%1&quot; kodlamasını tanımıyor.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Siz seçtiniz.</translation>
    </message>
    <message>
        <source>The file opens with the mark of this encoding.</source>
        <translation>Dosya bu kodlamanın işaretiyle başlıyor.</translation>
    </message>
    <message>
        <source>Every other byte of plain letters is zero, as this encoding has it.</source>
        <translation>Sade harflerin her ikinci baytı sıfır; bu kodlamada böyle olur.</translation>
    </message>
    <message>
        <source>The whole file is valid UTF-8.</source>
        <translation>Dosyanın tamamı geçerli UTF-8.</translation>
    </message>
    <message>
        <source>Almost all of it is UTF-8; a few bytes are damaged.</source>
        <translation>Dosyanın neredeyse tamamı UTF-8; birkaç bayt hasarlı.</translation>
    </message>
    <message>
        <source>The compressed file unpacks to more than %L1 times its size, as no survey does. If it is one, unpack it first.</source>
        <translation>Sıkıştırılmış dosya açılınca boyutunun %L1 katından fazla yer kaplıyor; hiçbir anket böyle değildir. Yine de bir anketse önce dosyayı açın.</translation>
    </message>
    <message>
        <source>The compressed file is damaged or not all there. Fetch it again, or unpack it first.</source>
        <translation>Sıkıştırılmış dosya bozuk veya eksik. Dosyayı yeniden indirin ya da önce açın.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be read as %1 and stand as U+FFFD, the first in line %L2.</source>
        <translation>
            <numerusform>%n karakter %1 olarak okunamadı ve U+FFFD olarak gösteriliyor; ilki %L2. satırda.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than a gigabyte comes from here. Save it as a file, and read that.</source>
        <translation>Buradan bir gigabayttan fazla veri geliyor. Veriyi dosya olarak kaydedip o dosyayı okutun.</translation>
    </message>
    <message>
        <source>The file was changed by another program while it was read. Read it again.</source>
        <translation>Dosya okunurken başka bir program tarafından değiştirildi. Dosyayı yeniden okuyun.</translation>
    </message>
    <message>
        <source>Not UTF-8, and its letters do not tell what else: the usual encoding of your language.</source>
        <translation>UTF-8 değil ve harflerinden hangi kodlama olduğu anlaşılmıyor: dilinizin olağan kodlaması.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 dosyası</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Import survey</source>
        <translation>Anket içe aktar</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projeyi aç</translation>
    </message>
    <message>
        <source>Milepost projects (*.milepost)</source>
        <translation>Milepost projeleri (*.milepost)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Resim seç</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Resimler (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Survey exports (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.gz *.xlsx)</source>
        <translation>Anket dışa aktarımları (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.gz *.xlsx)</translation>
    </message>
</context>
<context>
    <name>FileGuess</name>
    <message>
        <source>The header of a long table: one score per record.</source>
        <translation>Uzun tablo başlığı: her kayıtta bir puan.</translation>
    </message>
    <message>
        <source>The column has no name.</source>
        <translation>Sütunun adı yok.</translation>
    </message>
    <message>
        <source>A further column of a long table: an attribute to filter by.</source>
        <translation>Uzun tablodaki ek bir sütun: süzme için bir öznitelik.</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>Sütun boş.</translation>
    </message>
    <message>
        <source>Nothing in it is a score, a comment or an attribute that we know.</source>
        <translation>İçindeki hiçbir şey bildiğimiz bir puan, yorum veya öznitelik değil.</translation>
    </message>
    <message>
        <source>Left out for privacy: e-mail addresses.</source>
        <translation>Gizlilik için dışarıda bırakıldı: e-posta adresleri.</translation>
    </message>
    <message>
        <source>Left out for privacy: telephone numbers.</source>
        <translation>Gizlilik için dışarıda bırakıldı: telefon numaraları.</translation>
    </message>
    <message>
        <source>Left out for privacy: network addresses.</source>
        <translation>Gizlilik için dışarıda bırakıldı: ağ adresleri.</translation>
    </message>
    <message>
        <source>Left out for privacy: names of people.</source>
        <translation>Gizlilik için dışarıda bırakıldı: kişi adları.</translation>
    </message>
    <message>
        <source>Left out for privacy: where people live or who they are.</source>
        <translation>Gizlilik için dışarıda bırakıldı: kişilerin nerede yaşadığı veya kim olduğu.</translation>
    </message>
    <message>
        <source>The survey tool&apos;s number of the response.</source>
        <translation>Anket aracının yanıta verdiği numara.</translation>
    </message>
    <message>
        <source>One person has several records: the number is the person&apos;s.</source>
        <translation>Bir kişinin birden çok kaydı var: numara kişiye ait.</translation>
    </message>
    <message>
        <source>It tells people apart.</source>
        <translation>Kişileri birbirinden ayırıyor.</translation>
    </message>
    <message>
        <source>Every record has a number of its own here.</source>
        <translation>Burada her kaydın kendi numarası var.</translation>
    </message>
    <message>
        <source>Its cells are dates.</source>
        <translation>Hücreleri tarih.</translation>
    </message>
    <message>
        <source>The header names the channel.</source>
        <translation>Başlık kanalı belirtiyor.</translation>
    </message>
    <message>
        <source>The header names the language.</source>
        <translation>Başlık dili belirtiyor.</translation>
    </message>
    <message>
        <source>It marks complaints with yes and no.</source>
        <translation>Şikayetleri evet ve hayır ile işaretliyor.</translation>
    </message>
    <message>
        <source>The survey tool&apos;s own column.</source>
        <translation>Anket aracının kendi sütunu.</translation>
    </message>
    <message>
        <source>Which end of “%1” means that it was easy?</source>
        <translation>“%1” sütununda hangi uç kolay olduğunu gösteriyor?</translation>
    </message>
    <message>
        <source>%L1 is easy</source>
        <translation>%L1 kolay demek</translation>
    </message>
    <message>
        <source>The answers are words of satisfaction; the numbers for them are a proposal.</source>
        <translation>Yanıtlar memnuniyet sözcükleri; sayı karşılıkları birer öneridir.</translation>
    </message>
    <message>
        <source>The answers are words of ease and difficulty; the numbers for them are a proposal.</source>
        <translation>Yanıtlar kolaylık ve zorluk sözcükleri; sayı karşılıkları birer öneridir.</translation>
    </message>
    <message>
        <source>Agreement on seven points with a sentence about ease; the numbers are a proposal.</source>
        <translation>Kolaylıkla ilgili bir cümleye yedi dereceli katılım; sayılar birer öneridir.</translation>
    </message>
    <message>
        <source>Answers of agreement: what they say about a metric cannot be known.</source>
        <translation>Katılım yanıtları: bir metrik hakkında ne söyledikleri bilinemez.</translation>
    </message>
    <message>
        <source>Fractions: these are averages of answers, not answers.</source>
        <translation>Kesirli sayılar: bunlar yanıt değil, yanıtların ortalaması.</translation>
    </message>
    <message>
        <source>Numbers from %L1 to %L2: figures already computed, not answers.</source>
        <translation>%L1 ile %L2 arasında sayılar: yanıt değil, önceden hesaplanmış değerler.</translation>
    </message>
    <message>
        <source>The question is about recommending, the answers are whole numbers from 0 to 10.</source>
        <translation>Soru tavsiye etmeyle ilgili, yanıtlar 0 ile 10 arasında tam sayılar.</translation>
    </message>
    <message>
        <source>The question is about recommending; nobody chose a number below %L1.</source>
        <translation>Soru tavsiye etmeyle ilgili; kimse %L1 değerinden küçük bir sayı seçmemiş.</translation>
    </message>
    <message>
        <source>The question is about recommending, but no 0 occurs: the scale may be 1 to 10.</source>
        <translation>Soru tavsiye etmeyle ilgili, ancak hiç 0 yok: ölçek 1–10 olabilir.</translation>
    </message>
    <message>
        <source>Which answers could people choose in “%1”?</source>
        <translation>“%1” sorusunda hangi yanıtlar seçilebiliyordu?</translation>
    </message>
    <message>
        <source>0 to 10, nobody chose 0</source>
        <translation>0–10, kimse 0 seçmedi</translation>
    </message>
    <message>
        <source>1 to 10: no NPS, leave the column out</source>
        <translation>1–10: NPS değil, sütunu dışarıda bırak</translation>
    </message>
    <message>
        <source>The question is about satisfaction, the answers are whole numbers from 1 to 5.</source>
        <translation>Soru memnuniyetle ilgili, yanıtlar 1 ile 5 arasında tam sayılar.</translation>
    </message>
    <message>
        <source>The question is about effort or ease, the answers are whole numbers from 1 to 7.</source>
        <translation>Soru efor veya kolaylıkla ilgili, yanıtlar 1 ile 7 arasında tam sayılar.</translation>
    </message>
    <message>
        <source>The question is about effort or ease, the answers are whole numbers from 1 to 5.</source>
        <translation>Soru efor veya kolaylıkla ilgili, yanıtlar 1 ile 5 arasında tam sayılar.</translation>
    </message>
    <message>
        <source>Whole numbers from %L1 to %L2; which metric they are, the header does not say.</source>
        <translation>%L1 ile %L2 arasında tam sayılar; hangi metrik oldukları başlıktan anlaşılmıyor.</translation>
    </message>
    <message>
        <source>Numbers that are no scores.</source>
        <translation>Puan olmayan sayılar.</translation>
    </message>
    <message>
        <source>The header asks for words, and people wrote some.</source>
        <translation>Başlık sözle yanıt istiyor ve bazı kişiler yazmış.</translation>
    </message>
    <message>
        <source>Long texts that differ from record to record.</source>
        <translation>Kayıttan kayda değişen uzun metinler.</translation>
    </message>
    <message>
        <source>%n different values that repeat: an attribute to filter by.</source>
        <translation>Yinelenen %n farklı değer: süzme için bir öznitelik.</translation>
    </message>
    <message>
        <source>Another column has this part already.</source>
        <translation>Bu görev zaten başka bir sütunda.</translation>
    </message>
    <message>
        <source>Dates, but another column has the day of the response.</source>
        <translation>Tarihler; ancak yanıtın günü başka bir sütunda.</translation>
    </message>
    <message>
        <source>In “%1”, is the day or the month first?</source>
        <translation>“%1” sütununda önce gün mü, ay mı geliyor?</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Gün, ay, yıl</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Ay, gün, yıl</translation>
    </message>
    <message>
        <source>This is a page or an XML file, not a CSV file. Export the responses as CSV.</source>
        <translation>Bu bir web sayfası veya XML dosyası, CSV dosyası değil. Yanıtları CSV olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Siz seçtiniz.</translation>
    </message>
    <message>
        <source>The file holds no records, only blank lines.</source>
        <translation>Dosyada kayıt yok, yalnızca boş satırlar var.</translation>
    </message>
    <message>
        <source>This is a summary export: tables of counts, without the responses themselves. Export all individual responses instead.</source>
        <translation>Bu bir özet dosyası: yanıtların kendisini değil, sayım tablolarını içeriyor. Bunun yerine tüm yanıtları tek tek dışa aktarın.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgül</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>noktalı virgül</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>sekme</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>dikey çizgi</translation>
    </message>
    <message>
        <source>The first line says so: sep=%1</source>
        <translation>İlk satır böyle diyor: sep=%1</translation>
    </message>
    <message>
        <source>There is one column only.</source>
        <translation>Yalnızca bir sütun var.</translation>
    </message>
    <message>
        <source>Split at the %1, %L2 of the first %L3 records have %L4 columns.</source>
        <translation>Ayırıcı: %1; ilk %L3 kayıttan %L2 tanesi %L4 sütunlu.</translation>
    </message>
    <message>
        <source>The first record names the columns.</source>
        <translation>İlk kayıt sütunları adlandırıyor.</translation>
    </message>
    <message>
        <source>Names, question texts and Qualtrics&apos; import ids stand above the responses.</source>
        <translation>Yanıtların üstünde adlar, soru metinleri ve Qualtrics içe aktarma kimlikleri var.</translation>
    </message>
    <message>
        <source>Qualtrics&apos; old format: V1, V2, ... and the names below them.</source>
        <translation>Qualtrics eski biçimi: V1, V2, ... ve altlarında adlar.</translation>
    </message>
    <message>
        <source>A row of tags that begin with # stands below the names.</source>
        <translation>Adların altında # ile başlayan etiketlerden oluşan bir satır var.</translation>
    </message>
    <message>
        <source>SurveyMonkey&apos;s two rows: the question, then the kind of answer or the choice.</source>
        <translation>SurveyMonkey biçiminin iki satırı: önce soru, sonra yanıt türü veya seçenek.</translation>
    </message>
    <message>
        <source>No metric of the map uses this scale.</source>
        <translation>Haritanın hiçbir metriği bu ölçeği kullanmaz.</translation>
    </message>
    <message>
        <source>One column for each rating: together they are one score from %L1 to %L2.</source>
        <translation>Her puan için bir sütun: birlikte %L1 ile %L2 arasında tek bir puandır.</translation>
    </message>
    <message>
        <source>One choice of a question with several answers: no score.</source>
        <translation>Birden çok yanıtlı bir sorunun bir seçeneği: puan değil.</translation>
    </message>
    <message>
        <source>Several choices in one cell: no score.</source>
        <translation>Bir hücrede birden çok seçenek: puan değil.</translation>
    </message>
    <message>
        <source>Several choices in one cell, with “%1” between them: no score.</source>
        <translation>Bir hücrede, aralarında “%1” bulunan birden çok seçenek: puan değil.</translation>
    </message>
    <message>
        <source>The survey tool&apos;s column for comments.</source>
        <translation>Anket aracının yorum sütunu.</translation>
    </message>
    <message>
        <source>It says for every record which touchpoint the answers are about.</source>
        <translation>Her kayıt için yanıtların hangi temas noktasıyla ilgili olduğunu söyler.</translation>
    </message>
    <message>
        <source>The survey tool&apos;s attribute to filter by.</source>
        <translation>Anket aracının filtrelemeye yarayan bir özelliği.</translation>
    </message>
    <message>
        <source>It says for every record which metric was asked for.</source>
        <translation>Her kayıt için hangi metriğin sorulduğunu söyler.</translation>
    </message>
    <message>
        <source>Its numbers count seconds since 1970: moments in universal time.</source>
        <translation>Sayıları 1970&apos;ten bu yana geçen saniyelerdir: evrensel saatte anlar.</translation>
    </message>
    <message>
        <source>Its cells are dates, in the time of %1.</source>
        <translation>Hücreleri tarihtir, saat dilimi: %1.</translation>
    </message>
    <message>
        <source>The survey tool&apos;s score, from %L1 to %L2 here.</source>
        <translation>Anket aracının puanı, burada %L1 ile %L2 arasında.</translation>
    </message>
    <message>
        <source>One person has several records: the number is the person&apos;s. With the event and the repeat it tells responses apart.</source>
        <translation>Bir kişinin birden çok kaydı var: numara kişiye aittir. Olay ve tekrarla birlikte yanıtları birbirinden ayırır.</translation>
    </message>
    <message>
        <source>%L1 of %L2 records are unfinished answers. They are kept, and count where they hold a score.</source>
        <translation>%L2 kaydın %L1 tanesi tamamlanmamış yanıttır. Bunlar korunur ve puan içerdikleri yerde sayılır.</translation>
    </message>
    <message>
        <source>Of which calendar are the dates in “%1”?</source>
        <translation>“%1” sütunundaki tarihler hangi takvime göre?</translation>
    </message>
    <message>
        <source>Jalali: 1403 is 2024</source>
        <translation>Celali: 1403, 2024 demektir</translation>
    </message>
    <message>
        <source>Gregorian, as they stand</source>
        <translation>Miladi, yazıldığı gibi</translation>
    </message>
    <message>
        <source>Its cells are dates as %1 writes them: the month comes first.</source>
        <translation>Hücreleri %1 yazımıyla tarihtir: önce ay gelir.</translation>
    </message>
    <message>
        <source>Export the single answers, one record for each person.</source>
        <translation>Tek tek yanıtları dışa aktarın, her kişi için bir kayıt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is taken for “not answered” (%n record(s)), never for a score.</source>
        <translation>
            <numerusform>%1 “yanıtlanmadı” sayılır (%Ln kayıt), hiçbir zaman puan sayılmaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>What does “%1” mean in “%2”?</source>
        <translation>“%2” sütununda “%1” ne demek?</translation>
    </message>
    <message>
        <source>The point is the decimal mark</source>
        <translation>Ondalık işareti noktadır</translation>
    </message>
    <message>
        <source>The comma is the decimal mark</source>
        <translation>Ondalık işareti virgüldür</translation>
    </message>
    <message>
        <source>The group of a score, not the score.</source>
        <translation>Puanın kendisi değil, puanın grubu.</translation>
    </message>
    <message>
        <source>Percentages: figures already computed.</source>
        <translation>Yüzdeler: önceden hesaplanmış değerler.</translation>
    </message>
    <message>
        <source>The question is about recommending, but nobody chose a number above %L1.</source>
        <translation>Soru tavsiye etmekle ilgili, ama kimse %L1 üzerinde bir sayı seçmemiş.</translation>
    </message>
    <message>
        <source>0 to 10, nobody chose the ends</source>
        <translation>0 ile 10 arası, uçları kimse seçmedi</translation>
    </message>
    <message>
        <source>Fewer: no NPS, leave the column out</source>
        <translation>Daha az: NPS değil, sütunu dışarıda bırak</translation>
    </message>
    <message>
        <source>Its words say that low numbers are the good ones.</source>
        <translation>Sözcükleri, iyi olanların küçük sayılar olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Its words say which end is the easy one.</source>
        <translation>Sözcükleri hangi ucun kolay olduğunu söylüyor.</translation>
    </message>
    <message>
        <source>Which metric does “%1” measure?</source>
        <translation>“%1” hangi metriği ölçüyor?</translation>
    </message>
    <message>
        <source>None of them: leave the column out</source>
        <translation>Hiçbiri: sütunu dışarıda bırak</translation>
    </message>
    <message>
        <source>Scores from %L1 to %L2; which metric they are, the header does not say.</source>
        <translation>%L1 ile %L2 arasında puanlar; hangi metrik oldukları başlıkta yazmıyor.</translation>
    </message>
    <message>
        <source>All records are of one metric: %1.</source>
        <translation>Bütün kayıtlar tek bir metriğe ait: %1.</translation>
    </message>
    <message>
        <source>No metric that we know is in it.</source>
        <translation>İçinde bildiğimiz bir metrik yok.</translation>
    </message>
    <message>
        <source>The survey tool&apos;s score; another column says of which metric.</source>
        <translation>Anket aracının puanı; hangi metrik olduğunu başka bir sütun söyler.</translation>
    </message>
    <message>
        <source>Answers in words of a scale that no metric uses.</source>
        <translation>Hiçbir metriğin kullanmadığı bir ölçeğin sözcükleriyle yanıtlar.</translation>
    </message>
    <message>
        <source>%1 is taken for “not answered”.</source>
        <translation>%1 “yanıtlanmadı” sayılır.</translation>
    </message>
    <message>
        <source>%1 has no number yet.</source>
        <translation>%1 için henüz bir sayı yok.</translation>
    </message>
    <message>
        <source>The same words stand at different numbers: two scales are mixed in this column. Export each question by itself.</source>
        <translation>Aynı sözcükler farklı sayıların yanında duruyor: bu sütunda iki ölçek karışmış. Her soruyu ayrı ayrı dışa aktarın.</translation>
    </message>
    <message>
        <source>Words stand among the numbers: %1.</source>
        <translation>Sayıların arasında sözcükler var: %1.</translation>
    </message>
    <message>
        <source>“%1” holds numbers and the words %2. What are the words?</source>
        <translation>“%1” sayılar ve şu sözcükleri içeriyor: %2. Bu sözcükler nedir?</translation>
    </message>
    <message>
        <source>No answers: only the numbers count</source>
        <translation>Yanıt değil: yalnızca sayılar geçerli</translation>
    </message>
    <message>
        <source>Answers of another scale: leave the column out</source>
        <translation>Başka bir ölçeğin yanıtları: sütunu dışarıda bırak</translation>
    </message>
    <message>
        <source>Satisfaction on a scale from %L1 to %L2, which no built-in metric uses. Define a metric with this scale, and the column can be imported as that.</source>
        <translation>%L1 ile %L2 arası bir ölçekte memnuniyet; yerleşik metriklerin hiçbiri bu ölçeği kullanmaz. Bu ölçekle bir metrik tanımlarsanız sütun o metrik olarak içe aktarılabilir.</translation>
    </message>
    <message>
        <source>The answers are codes of the survey tool; the numbers for them are a proposal.</source>
        <translation>Yanıtlar anket aracının kodları; onlara verilen sayılar bir öneridir.</translation>
    </message>
    <message>
        <source>Which code stands for the best answer to “%1”?</source>
        <translation>“%1” sorusunun en iyi yanıtı hangi koddur?</translation>
    </message>
    <message>
        <source>Only 0 and 1: answers of no and yes, which are no score.</source>
        <translation>Yalnızca 0 ve 1: hayır ve evet yanıtları, puan değil.</translation>
    </message>
    <message>
        <source>The header asks for a score, but its numbers can be read in two ways.</source>
        <translation>Başlık bir puan soruyor, ama sayıları iki türlü okunabilir.</translation>
    </message>
    <message>
        <source>It asks about “%1”: where the map has that touchpoint, it belongs there.</source>
        <translation>“%1” hakkında soruyor: haritada bu temas noktası varsa oraya aittir.</translation>
    </message>
    <message>
        <source>Its numbers count milliseconds since 1970: moments in universal time.</source>
        <translation>Sayıları 1970&apos;ten bu yana geçen milisaniyelerdir: evrensel saatte anlar.</translation>
    </message>
    <message>
        <source>Left out for privacy: names, which may be those of people.</source>
        <translation>Gizlilik için dışarıda bırakıldı: adlar; kişi adları olabilir.</translation>
    </message>
    <message>
        <source>Only the number %L1; which metric it is, the header does not say.</source>
        <translation>Yalnızca %L1 sayısı; hangi metrik olduğu başlıktan anlaşılmıyor.</translation>
    </message>
</context>
<context>
    <name>ImportReason</name>
    <message>
        <source>unknown metric</source>
        <translation>bilinmeyen metrik</translation>
    </message>
    <message>
        <source>ambiguous touchpoint</source>
        <translation>belirsiz temas noktası</translation>
    </message>
    <message>
        <source>unknown touchpoint</source>
        <translation>bilinmeyen temas noktası</translation>
    </message>
    <message>
        <source>touchpoint name too long</source>
        <translation>temas noktası adı çok uzun</translation>
    </message>
    <message>
        <source>score is not a number</source>
        <translation>puan bir sayı değil</translation>
    </message>
    <message>
        <source>score is not a whole number</source>
        <translation>puan bir tam sayı değil</translation>
    </message>
    <message>
        <source>ambiguous number</source>
        <translation>belirsiz sayı</translation>
    </message>
    <message>
        <source>score outside the scale</source>
        <translation>puan ölçeğin dışında</translation>
    </message>
    <message>
        <source>second score for the same touchpoint and metric</source>
        <translation>aynı temas noktası ve metrik için ikinci puan</translation>
    </message>
    <message>
        <source>unreadable date</source>
        <translation>okunamayan tarih</translation>
    </message>
    <message>
        <source>complaint is neither 1 nor 0</source>
        <translation>şikayet değeri 1 veya 0 değil</translation>
    </message>
    <message>
        <source>cell too long</source>
        <translation>hücre çok uzun</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>sütun sayısından fazla hücre</translation>
    </message>
    <message>
        <source>not a whole number from 0</source>
        <translation>0 veya daha büyük bir tam sayı değil</translation>
    </message>
    <message>
        <source>more continued than visitors</source>
        <translation>devam eden sayısı ziyaretçi sayısından fazla</translation>
    </message>
    <message>
        <source>expected drop-off is not a share from 0 to 1</source>
        <translation>beklenen terk oranı 0 ile 1 arasında bir oran değil</translation>
    </message>
    <message>
        <source>importance is not a whole number from 1 to 5</source>
        <translation>önem 1 ile 5 arasında bir tam sayı değil</translation>
    </message>
    <message>
        <source>time of day damaged; the day was read</source>
        <translation>günün saati bozuk; gün okundu</translation>
    </message>
    <message>
        <source>number cut by a spreadsheet; it was not used</source>
        <translation>sayı hesap tablosunda kırpılmış; kullanılmadı</translation>
    </message>
    <message>
        <source>unknown kind of figure</source>
        <translation>bilinmeyen rakam türü</translation>
    </message>
    <message>
        <source>not a share from 0 to 1</source>
        <translation>0 ile 1 arasında bir oran değil</translation>
    </message>
    <message>
        <source>figure is not a number</source>
        <translation>rakam bir sayı değil</translation>
    </message>
    <message>
        <source>a spreadsheet has made a day of the score</source>
        <translation>hesap tablosu puanı bir güne çevirmiş</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>Left out</source>
        <translation>Dışarıda bırakılan</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>Yanıt kimliği</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Yanıtlayan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Yorum</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Şikayet</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Temas noktası</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation>Tüm yolculuk</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>metric, touchpoint</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segment: %1</translation>
    </message>
    <message>
        <source>Long table</source>
        <translation>Uzun tablo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, virgül</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; noktalı virgül</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Sekme</translation>
    </message>
    <message>
        <source>| vertical bar</source>
        <translation>| dikey çizgi</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Siz seçtiniz.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Sütun %1</translation>
    </message>
    <message>
        <source>A high number is good</source>
        <translation>Yüksek sayı iyidir</translation>
    </message>
    <message>
        <source>A low number is good</source>
        <translation>Düşük sayı iyidir</translation>
    </message>
    <message>
        <source>“%1” is no scale: write its lowest and its highest number, such as 1-5.</source>
        <translation>“%1” bir ölçek değil: en küçük ve en büyük sayısını yazın, örneğin 1-5.</translation>
    </message>
    <message>
        <source>Belongs to the whole journey.</source>
        <translation>Tüm yolculuğa ait.</translation>
    </message>
    <message>
        <source>Belongs to the touchpoint “%1”.</source>
        <translation>“%1” temas noktasına ait.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %Ln tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The file has several columns “%1”, none of them where the mapping expects it.</source>
        <translation>Dosyada birden çok “%1” sütunu var; hiçbiri eşlemenin beklediği yerde değil.</translation>
    </message>
    <message>
        <source>The file has no column “%1”; the mapping was made for another file.</source>
        <translation>Dosyada “%1” sütunu yok; eşleme başka bir dosya için yapılmış.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was stored.</source>
        <translation>İçe aktarma iptal edildi; hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Cells can only be separated by an ASCII character.</source>
        <translation>Hücreler yalnızca bir ASCII karakteriyle ayrılabilir.</translation>
    </message>
    <message>
        <source>No column of this file is known to be a score or a comment; give a mapping.</source>
        <translation>Bu dosyada puan veya yorum olduğu bilinen bir sütun yok; bir eşleme verin.</translation>
    </message>
    <message>
        <source>column %L1</source>
        <translation>sütun %L1</translation>
    </message>
    <message>
        <source>Which metric does “%1” measure?</source>
        <translation>“%1” hangi metriği ölçüyor?</translation>
    </message>
    <message>
        <source>“%1” runs from %L2 to %L3, %4 from %L5 to %L6. What is this column?</source>
        <translation>“%1” %L2 ile %L3 arasında değişiyor, %4 ise %L5 ile %L6 arasında. Bu sütun nedir?</translation>
    </message>
    <message>
        <source>It was asked from %L1 to %L2 after all.</source>
        <translation>Soru yine de %L1 ile %L2 arasında soruldu.</translation>
    </message>
    <message>
        <source>Leave the column out.</source>
        <translation>Sütunu dışarıda bırak.</translation>
    </message>
    <message>
        <source>Which end of “%1” means little effort?</source>
        <translation>“%1” sütununda hangi uç düşük efor demek?</translation>
    </message>
    <message>
        <source>A high score is easy.</source>
        <translation>Yüksek puan kolay demek.</translation>
    </message>
    <message>
        <source>A low score is easy.</source>
        <translation>Düşük puan kolay demek.</translation>
    </message>
    <message>
        <source>Several touchpoints are called “%1”. Which one does “%2” mean?</source>
        <translation>“%1” adlı birden çok temas noktası var. “%2” hangisini kastediyor?</translation>
    </message>
    <message>
        <source>Some dates can only be day/month, others only month/day. Which one is right?</source>
        <translation>Bazı tarihler yalnızca gün/ay, bazıları yalnızca ay/gün olabilir. Hangisi doğru?</translation>
    </message>
    <message>
        <source>Does the day or the month come first in the dates?</source>
        <translation>Tarihlerde önce gün mü, ay mı geliyor?</translation>
    </message>
    <message>
        <source>The day comes first.</source>
        <translation>Önce gün gelir.</translation>
    </message>
    <message>
        <source>The month comes first.</source>
        <translation>Önce ay gelir.</translation>
    </message>
    <message>
        <source>“%1” has more than %L2 different values; it was left out as a segment.</source>
        <translation>“%1” sütununda %L2 değerden fazla farklı değer var; segment olarak alınmadı.</translation>
    </message>
    <message>
        <source>“%1” has no 0: if it was asked from 1 to 10, it is not an NPS.</source>
        <translation>“%1” sütununda hiç 0 yok: soru 1 ile 10 arasında sorulduysa bu bir NPS değildir.</translation>
    </message>
    <message>
        <source>A table of step counts has the column touchpoint and at least one of visitors, continued, expected_dropoff and importance.</source>
        <translation>Adım sayıları tablosunda touchpoint sütunu ile visitors, continued, expected_dropoff ve importance sütunlarından en az biri bulunur.</translation>
    </message>
    <message>
        <source>Of which calendar are the dates?</source>
        <translation>Tarihler hangi takvime göre?</translation>
    </message>
    <message>
        <source>In “%1”, %L2 cells say “not answered”; they were read as blank.</source>
        <translation>“%1” sütununda %L2 hücre “yanıtlanmadı” diyor; boş olarak okundu.</translation>
    </message>
    <message>
        <source>A table of period figures has the columns first, last, kind and value.</source>
        <translation>Dönem rakamları tablosunda first, last, kind ve value sütunları bulunur.</translation>
    </message>
    <message>
        <source>The project defines no metric “%2”. Which metric does “%1” measure?</source>
        <translation>Proje “%2” adlı bir metrik tanımlamıyor. “%1” hangi metriği ölçüyor?</translation>
    </message>
    <message>
        <source>%L1 of %L2 scores have the id of a response that is here already, but another value or another day. Which survey are they of?</source>
        <translation>%L2 puandan %L1 tanesinin yanıt numarası burada zaten var, ama değeri ya da günü başka. Bunlar hangi anketin puanları?</translation>
    </message>
    <message>
        <source>Another one, whose ids begin anew: import them</source>
        <translation>Numaraları baştan başlayan başka bir anketin: içe aktar</translation>
    </message>
    <message>
        <source>The same one: leave out what is known</source>
        <translation>Aynı anketin: bilinenleri dışarıda bırak</translation>
    </message>
    <message>
        <source>No column of this file holds single answers. “%1”: %2</source>
        <translation>Bu dosyada tek tek yanıtları tutan bir sütun yok. “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out as blank: by “%1” the survey tool does not count them.</source>
        <translation>
            <numerusform>“%1” sütununa göre anket aracı %Ln kaydı saymıyor; boş olarak okundu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Unsorted</source>
        <translation>Sınıflandırılmamış</translation>
    </message>
    <message>
        <source>The change does not fit the project as it is now.</source>
        <translation>Değişiklik projenin şu anki haline uymuyor.</translation>
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
        <translation>Müşterinin yaptığı</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Alıntı</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Duygu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrikler</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Sorunlu noktalar</translation>
    </message>
    <message>
        <source>Opportunities and actions</source>
        <translation>Fırsatlar ve aksiyonlar</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Perde arkası</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemler</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veriler</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Süreçler</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Görseller</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>undated</source>
        <translation>tarihsiz</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n günlük</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %1 answers</source>
        <translation>%1 yanıttan az</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n yanıt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, wave %2: %3</source>
        <comment>file, wave, answers</comment>
        <translation>%1, %2. dalga: %3</translation>
    </message>
    <message>
        <source>%1, wave %2: %3, %4</source>
        <comment>file, wave, answers, days</comment>
        <translation>%1, %2. dalga: %3, %4</translation>
    </message>
    <message>
        <source>%1; response rate %2 (%3)</source>
        <comment>source, share, interval</comment>
        <translation>%1; yanıt oranı %2 (%3)</translation>
    </message>
    <message>
        <source>Evidence at %1 of %2 touchpoints</source>
        <translation>%2 temas noktasının %1 tanesinde kanıt var</translation>
    </message>
    <message>
        <source>Evidence at %1 of %2 touchpoints; %3 stale</source>
        <translation>%2 temas noktasının %1 tanesinde kanıt var; %3 eski</translation>
    </message>
    <message numerus="yes">
        <source>Stale: the newest answer is %n day(s) old (%1).</source>
        <translation>
            <numerusform>Eski: en yeni yanıt %n günlük (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation>Tüm yolculuk</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>measured: %1</source>
        <comment>names of metrics</comment>
        <translation>ölçülen: %1</translation>
    </message>
    <message>
        <source>felt in the workshop</source>
        <translation>çalıştayda hissedilen</translation>
    </message>
    <message>
        <source>%1 · done</source>
        <comment>planned action</comment>
        <translation>%1 · tamamlandı</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <comment>planned action, its day</comment>
        <translation>%1 · teslim: %2</translation>
    </message>
    <message>
        <source>Customer action</source>
        <translation>Müşterinin yaptığı</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Müşterinin sözü</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Duygu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrikler</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Sorunlu noktalar</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aksiyonlar</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Sorumlu</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Sahne arkası</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemler</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Süreç</translation>
    </message>
    <message>
        <source>%1, n answers, 95% interval</source>
        <comment>names of metrics</comment>
        <translation>%1, n yanıt, yüzde 95 güven aralığı</translation>
    </message>
    <message>
        <source>measured emotion: mean of the scores on −2 to +2, bar: 95% interval</source>
        <translation>ölçülen duygu: puanların −2 ile +2 arasındaki ortalaması, çubuk: yüzde 95 güven aralığı</translation>
    </message>
    <message>
        <source>emotion felt in the workshop</source>
        <translation>çalıştayda hissedilen duygu</translation>
    </message>
    <message>
        <source>confirmed pain point with at least %1 of the pain</source>
        <translation>doğrulanmış sorunlu nokta, sorun payı en az %1</translation>
    </message>
    <message>
        <source>confirmed, or likely with at least %1 of it</source>
        <translation>doğrulanmış veya muhtemel, sorun payı en az %1</translation>
    </message>
    <message>
        <source>possible pain point</source>
        <translation>olası sorunlu nokta</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>varsayıma dayalı</translation>
    </message>
    <message>
        <source>partly researched</source>
        <translation>kısmen araştırılmış</translation>
    </message>
    <message>
        <source>from data</source>
        <translation>verilere dayalı</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre: %1</translation>
    </message>
    <message>
        <source>%1 of %2 responses</source>
        <translation>%1 / %2 yanıt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>persona&apos;s name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The journey as a whole: %1</source>
        <translation>Yolculuğun bütünü: %1</translation>
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
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>first day</comment>
        <translation>%1 tarihinden itibaren</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>last day</comment>
        <translation>%1 tarihine kadar</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two values</comment>
        <translation> veya </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute: values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two conditions</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%Ln temas noktası</numerusform>
        </translation>
    </message>
    <message>
        <source>felt by %1</source>
        <comment>a persona</comment>
        <translation>%1 tarafından hissedilen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>gap between measured and felt</source>
        <translation>ölçülen ile hissedilen arasındaki fark</translation>
    </message>
    <message>
        <source>Goals</source>
        <comment>of a persona</comment>
        <translation>Amaçlar</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>of a persona</comment>
        <translation>İhtiyaçlar</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <comment>of a persona</comment>
        <translation>Sıkıntılar</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>number of a quarter, year</comment>
        <translation>%2 %1. çeyrek</translation>
    </message>
    <message>
        <source>all responses</source>
        <translation>bütün yanıtlar</translation>
    </message>
    <message>
        <source>Compared: each “%1” with all the others</source>
        <comment>attribute</comment>
        <translation>Karşılaştırılan: her “%1” bütün ötekilerle</translation>
    </message>
    <message>
        <source>Compared: %1, then %2</source>
        <comment>first and second side</comment>
        <translation>Karşılaştırılan: önce %1, sonra %2</translation>
    </message>
    <message>
        <source>No difference has answers enough to be tested</source>
        <translation>Hiçbir fark için sınamaya yetecek yanıt yok</translation>
    </message>
    <message>
        <source>%1 of %2 differences are proven (Holm)</source>
        <translation>%2 farktan %1 tanesi kanıtlandı (Holm)</translation>
    </message>
    <message>
        <source>proven better, in points (Holm’s correction)</source>
        <translation>kanıtlanmış iyileşme, puan olarak (Holm düzeltmesi)</translation>
    </message>
    <message>
        <source>proven worse</source>
        <translation>kanıtlanmış kötüleşme</translation>
    </message>
    <message>
        <source>difference not proven</source>
        <translation>kanıtlanmamış fark</translation>
    </message>
    <message numerus="yes">
        <source>stale: no answer in the last %n day(s)</source>
        <translation>
            <numerusform>eski: son %n günde yanıt yok</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranking with %1</source>
        <comment>own weights: ...</comment>
        <translation>Sıralama: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>import %1</source>
        <comment>an import by its number</comment>
        <translation>%1 numaralı içe aktarma</translation>
    </message>
    <message>
        <source>%1: all but %2</source>
        <comment>attribute: values</comment>
        <translation>%1: %2 dışında hepsi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktarma</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>name of a saved filter (what it lets through)</comment>
        <translation>“%1” (%2)</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>On this paper the smallest letters of the map would be %1 points high, too small to read.</source>
        <translation>Bu kağıtta haritanın en küçük harfleri %1 punto olur; bu, okunamayacak kadar küçüktür.</translation>
    </message>
    <message>
        <source>Choose %1 landscape.</source>
        <translation>%1 yatay seçin.</translation>
    </message>
    <message>
        <source>Choose %1 portrait.</source>
        <translation>%1 dikey seçin.</translation>
    </message>
    <message>
        <source>Even A0 would not do: hide some lanes, or export SVG or PNG.</source>
        <translation>A0 bile yetmez: bazı şeritleri gizleyin ya da SVG veya PNG olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>This name belongs to a folder or a project; choose another name for the export.</source>
        <translation>Bu ad bir klasöre veya projeye ait; dışa aktarım için başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The file cannot be made: %1</source>
        <translation>Dosya oluşturulamıyor: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Dosya yazılamıyor: %1</translation>
    </message>
    <message>
        <source>The printer does not take the page.</source>
        <translation>Yazıcı sayfayı kabul etmiyor.</translation>
    </message>
    <message>
        <source>The map is too large for a picture of this resolution; export SVG or PDF.</source>
        <translation>Harita bu çözünürlükte bir resim için fazla büyük; SVG veya PDF olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>The picture cannot be written.</source>
        <translation>Resim yazılamıyor.</translation>
    </message>
</context>
<context>
    <name>MapSession</name>
    <message>
        <source>Resize lane</source>
        <translation>Şeridi boyutlandır</translation>
    </message>
    <message>
        <source>Resize column</source>
        <translation>Sütunu boyutlandır</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) did not fit on the map.</source>
        <translation>
            <numerusform>%Ln metin haritaya sığmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Yapıştırılan görsel</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Yeni aşama</translation>
    </message>
    <message>
        <source>Set evidence</source>
        <translation>Kanıt düzeyini belirle</translation>
    </message>
    <message>
        <source>Resize cell</source>
        <translation>Hücreyi boyutlandır</translation>
    </message>
    <message>
        <source>Set emotion</source>
        <translation>Duyguyu belirle</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>Görseli belirle</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Resmi kaldır</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Şeridi taşı</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Şerit ekle</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Şeridi gizle</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Hücreleri yapıştır</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln touchpoint(s)</source>
        <translation>
            <numerusform>%Ln temas noktası yapıştır</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete selection</source>
        <translation>Seçimi sil</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Aşamayı sil</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln stage(s)</source>
        <translation>
            <numerusform>%Ln aşamayı sil</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete touchpoint</source>
        <translation>Temas noktasını sil</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln touchpoint(s)</source>
        <translation>
            <numerusform>%Ln temas noktasını sil</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>Şeridi sil</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln lane(s)</source>
        <translation>
            <numerusform>%Ln şeridi sil</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear cell</source>
        <translation>Hücreyi temizle</translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln cell(s)</source>
        <translation>
            <numerusform>%Ln hücreyi temizle</numerusform>
        </translation>
    </message>
    <message>
        <source>Take persona off the map</source>
        <translation>Personayı haritadan çıkar</translation>
    </message>
    <message>
        <source>Duplicate stage</source>
        <translation>Aşamayı çoğalt</translation>
    </message>
    <message>
        <source>Duplicate lane</source>
        <translation>Şeridi çoğalt</translation>
    </message>
    <message>
        <source>Duplicate touchpoint</source>
        <translation>Temas noktasını çoğalt</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln touchpoint(s)</source>
        <translation>
            <numerusform>%Ln temas noktasını çoğalt</numerusform>
        </translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Temas noktasını taşı</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln touchpoint(s)</source>
        <translation>
            <numerusform>%Ln temas noktasını taşı</numerusform>
        </translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Aşamayı taşı</translation>
    </message>
    <message>
        <source>Set channel</source>
        <translation>Kanalı belirle</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Sorumluyu belirle</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Hücreyi düzenle</translation>
    </message>
    <message>
        <source>Edit stage goal</source>
        <translation>Aşama hedefini düzenle</translation>
    </message>
    <message>
        <source>Edit persona</source>
        <translation>Personayı düzenle</translation>
    </message>
    <message>
        <source>Fold stage</source>
        <translation>Aşamayı katla</translation>
    </message>
    <message>
        <source>Unfold stage</source>
        <translation>Aşamayı aç</translation>
    </message>
    <message>
        <source>Split stage</source>
        <translation>Aşamayı böl</translation>
    </message>
    <message>
        <source>Merge stages</source>
        <translation>Aşamaları birleştir</translation>
    </message>
    <message>
        <source>Set stage colour</source>
        <translation>Aşama rengini belirle</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Stage %1</source>
        <translation>Aşama: %1</translation>
    </message>
    <message>
        <source>Touchpoint %1</source>
        <translation>Temas noktası: %1</translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translation>Şerit: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2, %1: %3</translation>
    </message>
    <message>
        <source>Pain of %1</source>
        <translation>%1 için sorun</translation>
    </message>
    <message>
        <source>%1 of %2 for %3: %4</source>
        <translation>%2, %1, %3: %4</translation>
    </message>
    <message>
        <source>Persona %1</source>
        <translation>Persona: %1</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The mapping does not fit at “%1”: %2</source>
        <translation>Eşleme “%1” yerinde uygun değil: %2</translation>
    </message>
    <message>
        <source>a text is expected.</source>
        <translation>bir metin bekleniyor.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>true veya false bekleniyor.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected.</source>
        <translation>%1 ile %2 arasında bir tam sayı bekleniyor.</translation>
    </message>
    <message>
        <source>a list is expected.</source>
        <translation>bir liste bekleniyor.</translation>
    </message>
    <message>
        <source>an object is expected.</source>
        <translation>bir nesne bekleniyor.</translation>
    </message>
    <message>
        <source>a list of texts is expected.</source>
        <translation>bir metin listesi bekleniyor.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>“%1” burada bilinmiyor.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>eksik.</translation>
    </message>
    <message>
        <source>the lowest and the highest score are expected.</source>
        <translation>en düşük ve en yüksek puan bekleniyor.</translation>
    </message>
    <message>
        <source>the lowest score must stand first.</source>
        <translation>önce en düşük puan gelmelidir.</translation>
    </message>
    <message>
        <source>The mapping was written by a newer Milepost (format %1).</source>
        <translation>Eşleme daha yeni bir Milepost sürümüyle yazılmış (biçim %1).</translation>
    </message>
    <message>
        <source>a single character is expected.</source>
        <translation>tek bir karakter bekleniyor.</translation>
    </message>
    <message>
        <source>this column is described twice.</source>
        <translation>bu sütun iki kez tanımlanmış.</translation>
    </message>
</context>
<context>
    <name>MappingMatch</name>
    <message>
        <source>Another survey of the same tool: its number is %1, not %2.</source>
        <translation>Aynı aracın başka bir anketi: numarası %2 değil, %1.</translation>
    </message>
    <message>
        <source>The file looks like %1, the saved one like %2.</source>
        <translation>Dosya %1 dosyasına benziyor, kayıtlı olan ise %2 dosyasına.</translation>
    </message>
    <message>
        <source>“%1” is not in this file.</source>
        <translation>“%1” bu dosyada yok.</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>“%1” sütununun adı artık “%2”.</translation>
    </message>
    <message>
        <source>In “%1” the day and the month have changed places; this file&apos;s dates prove it.</source>
        <translation>“%1” sütununda gün ile ay yer değiştirmiş; bu dosyanın tarihleri bunu kanıtlıyor.</translation>
    </message>
    <message>
        <source>“%1” holds answers without a number of their own: %2.</source>
        <translation>“%1” kendi sayısı olmayan yanıtlar içeriyor: %2.</translation>
    </message>
    <message>
        <source>“%1” was answered from %L2 to %L3; here answers go from %L4 to %L5.</source>
        <translation>“%1” %L2 ile %L3 arasında yanıtlanmıştı; burada yanıtlar %L4 ile %L5 arasında.</translation>
    </message>
    <message>
        <source>Is “%1” still the same question?</source>
        <translation>“%1” hâlâ aynı soru mu?</translation>
    </message>
    <message>
        <source>Yes: answers outside %L1 to %L2 are mistakes, report them</source>
        <translation>Evet: %L1 ile %L2 dışındaki yanıtlar hatadır, bildir</translation>
    </message>
    <message>
        <source>No: leave the column out</source>
        <translation>Hayır: sütunu dışarıda bırak</translation>
    </message>
    <message>
        <source>“%1” is new. %2</source>
        <translation>“%1” yeni. %2</translation>
    </message>
    <message>
        <source>“%1” is new and left out.</source>
        <translation>“%1” yeni ve dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>“%1” moved from column %L2 to column %L3.</source>
        <translation>“%1” sütun %L2 yerinden sütun %L3 yerine taşınmış.</translation>
    </message>
    <message>
        <source>Read as in the survey&apos;s last file.</source>
        <translation>Anketin önceki dosyasındaki gibi okunuyor.</translation>
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
        <translation>doğrulandı</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>muhtemel</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>olası</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>insufficient</source>
        <translation>yetersiz</translation>
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
        <translation>Temas noktası</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Sorun puanı</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Kanıt</translation>
    </message>
    <message>
        <source>Main figure</source>
        <translation>Ana gösterge</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Terk oranı</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Şikayetler</translation>
    </message>
    <message>
        <source>Share of pain</source>
        <translation>Sorun payı</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <comment>severity, frequency, their product</comment>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Güç</translation>
    </message>
    <message>
        <source>Share of strength</source>
        <translation>Gücün payı</translation>
    </message>
    <message>
        <source>At least kept</source>
        <translation>En az kazanılan</translation>
    </message>
    <message>
        <source>At least lost</source>
        <translation>En az kayıp</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Çalıştay</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>görüş</translation>
    </message>
    <message>
        <source>%1: a workshop thinks so; the answers do not show it, or there are too few.</source>
        <translation>%1: çalıştayın görüşü; yanıtlar bunu göstermiyor ya da yanıt çok az.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), %1</source>
        <comment>lost, their money</comment>
        <translation>
            <numerusform>%n müşteri, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PainSentence</name>
    <message>
        <source>%1: pain %2, %3 of this journey&apos;s pain, %4.</source>
        <translation>%1: sorun puanı %2, bu yolculuktaki sorun payı %3, %4.</translation>
    </message>
    <message>
        <source>%1: possibly worse than the rest of the journey, not proven.</source>
        <translation>%1: yolculuğun geri kalanından daha kötü olabilir, kanıtlanmadı.</translation>
    </message>
    <message>
        <source>%1: no worse than the rest of the journey.</source>
        <translation>%1: yolculuğun geri kalanından daha kötü değil.</translation>
    </message>
    <message>
        <source>%1: too little data to compare it with the rest of the journey.</source>
        <translation>%1: yolculuğun geri kalanıyla karşılaştırmak için veri çok az.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ile %2 arası</translation>
    </message>
    <message>
        <source>NPS %1 from %2 answers (%3), elsewhere %4: %5.</source>
        <translation>NPS: %2 yanıtta %1 (%3), diğer yerlerde %4: %5.</translation>
    </message>
    <message>
        <source>Satisfied %1 of %2 (%3), elsewhere %4: %5.</source>
        <translation>Memnun olanlar: %2 yanıtta %1 (%3), diğer yerlerde %4: %5.</translation>
    </message>
    <message>
        <source>Little effort for %1 of %2 (%3), elsewhere %4: %5.</source>
        <translation>Az efor harcayanlar: %2 yanıtta %1 (%3), diğer yerlerde %4: %5.</translation>
    </message>
    <message>
        <source>Easy for %1 of %2 (%3), elsewhere %4: %5.</source>
        <translation>Kolay bulanlar: %2 yanıtta %1 (%3), diğer yerlerde %4: %5.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n point(s) worse</source>
        <translation>
            <numerusform>en az %Ln puan daha kötü</numerusform>
        </translation>
    </message>
    <message>
        <source>worse, perhaps by less than one point</source>
        <translation>daha kötü, belki bir puandan az</translation>
    </message>
    <message>
        <source>worse, but not proven</source>
        <translation>daha kötü, ancak kanıtlanmadı</translation>
    </message>
    <message>
        <source>hardly worse</source>
        <translation>yalnızca çok az daha kötü</translation>
    </message>
    <message>
        <source>not worse</source>
        <translation>daha kötü değil</translation>
    </message>
    <message>
        <source>Left %1 of %2, you expected %3: %4.</source>
        <translation>Ayrılanlar: %2 ziyaretçide %1, beklediğiniz %3: %4.</translation>
    </message>
    <message>
        <source>Left %1 of %2, elsewhere %3: %4.</source>
        <translation>Ayrılanlar: %2 ziyaretçide %1, diğer yerlerde %3: %4.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n customer(s) too many</source>
        <translation>
            <numerusform>en az %Ln müşteri fazla</numerusform>
        </translation>
    </message>
    <message>
        <source>too many, perhaps by less than one customer</source>
        <translation>fazla, belki bir müşteriden az</translation>
    </message>
    <message>
        <source>more, but not proven</source>
        <translation>daha fazla, ancak kanıtlanmadı</translation>
    </message>
    <message>
        <source>hardly more</source>
        <translation>yalnızca çok az fazla</translation>
    </message>
    <message>
        <source>not more</source>
        <translation>daha fazla değil</translation>
    </message>
    <message>
        <source>Complaints %1 of %2 comments, elsewhere %3: %4.</source>
        <translation>Şikayetler: %2 yorumda %1, diğer yerlerde %3: %4.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n point(s) more</source>
        <translation>
            <numerusform>en az %Ln puan daha fazla</numerusform>
        </translation>
    </message>
    <message>
        <source>more, perhaps by less than one point</source>
        <translation>daha fazla, belki bir puandan az</translation>
    </message>
    <message>
        <source>Reach unknown (visitor counts are missing), importance %1.</source>
        <translation>Erişim bilinmiyor (ziyaretçi sayıları eksik), önem %1.</translation>
    </message>
    <message>
        <source>Reach %1, importance %2.</source>
        <translation>Erişim %1, önem %2.</translation>
    </message>
    <message>
        <source>%1: strength %2, %3 of what works well here, %4.</source>
        <translation>%1: güç %2, buradaki güçlü yanların %3 kadarı, %4.</translation>
    </message>
    <message>
        <source>%1: possibly better than the rest of the journey, not proven.</source>
        <translation>%1: yolculuğun kalanından belki daha iyi, kanıtlanmadı.</translation>
    </message>
    <message>
        <source>%1: no better than the rest of the journey.</source>
        <translation>%1: yolculuğun kalanından daha iyi değil.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n point(s) better</source>
        <translation>
            <numerusform>en az %n puan daha iyi</numerusform>
        </translation>
    </message>
    <message>
        <source>better, perhaps by less than one point</source>
        <translation>daha iyi, belki bir puandan az</translation>
    </message>
    <message>
        <source>better, but not proven</source>
        <translation>daha iyi, ama kanıtlanmadı</translation>
    </message>
    <message>
        <source>hardly better</source>
        <translation>pek daha iyi değil</translation>
    </message>
    <message>
        <source>not better</source>
        <translation>daha iyi değil</translation>
    </message>
    <message numerus="yes">
        <source>at least %n customer(s) fewer</source>
        <translation>
            <numerusform>en az %n müşteri daha az</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer, perhaps by less than one customer</source>
        <translation>daha az, belki bir müşteriden az</translation>
    </message>
    <message>
        <source>fewer, but not proven</source>
        <translation>daha az, ama kanıtlanmadı</translation>
    </message>
    <message>
        <source>hardly fewer</source>
        <translation>pek daha az değil</translation>
    </message>
    <message>
        <source>not fewer</source>
        <translation>daha az değil</translation>
    </message>
    <message>
        <source>At %1 an order, that keeps at least %2.</source>
        <translation>Sipariş başına %1 ile bu, en az %2 kazandırıyor.</translation>
    </message>
    <message>
        <source>At %1 an order, that is at least %2 lost.</source>
        <translation>Sipariş başına %1 ile bu, en az %2 kayıp demek.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n point(s) fewer</source>
        <translation>
            <numerusform>en az %n puan daha az</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer, perhaps by less than one point</source>
        <translation>daha az, belki bir puandan az</translation>
    </message>
</context>
<context>
    <name>PainWeights</name>
    <message>
        <source>own weights: scores %1, complaints %2, drop-off %3</source>
        <translation>kendi ağırlıklarınız: puanlar %1, şikayetler %2, terk %3</translation>
    </message>
</context>
<context>
    <name>PeriodFigures</name>
    <message>
        <source>, </source>
        <comment>between the names of figures</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2 = %3</source>
        <comment>figure: formula with numbers = result</comment>
        <translation>%1: %2 = %3</translation>
    </message>
    <message>
        <source>%1: not known. Missing: %2.</source>
        <translation>%1: bilinmiyor. Eksik olan: %2.</translation>
    </message>
    <message>
        <source>%1: no value. Nobody ever leaves and nothing is discounted, so the sum has no end.</source>
        <translation>%1: değeri yok. Kimse ayrılmıyor ve iskonto yok, bu yüzden toplamın sonu gelmiyor.</translation>
    </message>
    <message>
        <source>%1: no value. The entered figures contradict each other.</source>
        <translation>%1: değeri yok. Girilen rakamlar birbiriyle çelişiyor.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Elde tutma oranı</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Müşteri kaybı</translation>
    </message>
    <message>
        <source>Repeat purchase rate</source>
        <translation>Tekrar satın alma oranı</translation>
    </message>
    <message>
        <source>Lifetime value, simple</source>
        <translation>Yaşam boyu değeri, basit</translation>
    </message>
    <message>
        <source>Lifetime value, for ever</source>
        <translation>Yaşam boyu değeri, süresiz</translation>
    </message>
    <message>
        <source>The same, the first margin now</source>
        <translation>Aynısı, ilk kâr şimdi</translation>
    </message>
    <message>
        <source>Lifetime value, finite</source>
        <translation>Yaşam boyu değeri, süreli</translation>
    </message>
    <message>
        <source>The retention is that of the customer counts.</source>
        <translation>Elde tutma oranı müşteri sayılarından alınmıştır.</translation>
    </message>
    <message>
        <source>customers at the start</source>
        <translation>dönem başındaki müşteriler</translation>
    </message>
    <message>
        <source>customers at the end</source>
        <translation>dönem sonundaki müşteriler</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>yeni müşteriler</translation>
    </message>
    <message>
        <source>customers who bought</source>
        <translation>satın alan müşteriler</translation>
    </message>
    <message>
        <source>customers who bought at least twice</source>
        <translation>en az iki kez satın alan müşteriler</translation>
    </message>
    <message>
        <source>value of an order</source>
        <translation>bir siparişin değeri</translation>
    </message>
    <message>
        <source>orders a customer makes in a year</source>
        <translation>bir müşterinin yıllık sipariş sayısı</translation>
    </message>
    <message>
        <source>years a customer stays</source>
        <translation>bir müşterinin kaldığı yıl sayısı</translation>
    </message>
    <message>
        <source>margin as a share of an order&apos;s value</source>
        <translation>sipariş değeri içindeki kâr payı</translation>
    </message>
    <message>
        <source>margin a customer brings in a period</source>
        <translation>bir müşterinin dönem başına getirdiği kâr</translation>
    </message>
    <message>
        <source>retention of a period</source>
        <translation>dönem başına elde tutma oranı</translation>
    </message>
    <message>
        <source>discount of a period</source>
        <translation>dönem başına iskonto oranı</translation>
    </message>
    <message>
        <source>number of periods</source>
        <translation>dönem sayısı</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Başta</translation>
    </message>
    <message>
        <source>At end</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Satın alan</translation>
    </message>
    <message>
        <source>Bought twice</source>
        <translation>İki kez alan</translation>
    </message>
    <message>
        <source>Order value</source>
        <translation>Sipariş değeri</translation>
    </message>
    <message>
        <source>Orders a year</source>
        <translation>Yıllık sipariş</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>Kâr %</translation>
    </message>
    <message>
        <source>Margin a period</source>
        <translation>Dönem kârı</translation>
    </message>
    <message>
        <source>Retention %</source>
        <translation>Elde tutma %</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>İskonto %</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Dönem sayısı</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share and its interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without the new ones, more customers are left than there were at the start.</source>
        <translation>Yeni müşteriler çıkarılınca, kalanlar baştakilerden fazla.</translation>
    </message>
    <message>
        <source>There are more new customers than customers at the end.</source>
        <translation>Yeni müşteriler, dönem sonundaki müşterilerden fazla.</translation>
    </message>
    <message>
        <source>More customers bought twice than bought at all.</source>
        <translation>İki kez satın alanlar, satın alanların tümünden fazla.</translation>
    </message>
    <message>
        <source>The customer counts say another retention; the lifetime values use this one.</source>
        <translation>Müşteri sayılarından başka bir elde tutma oranı çıkıyor; yaşam boyu değerleri bu oranı kullanır.</translation>
    </message>
    <message>
        <source>Nobody ever leaves and nothing is discounted: a lifetime value for ever has no end.</source>
        <translation>Kimse ayrılmıyor ve iskonto yok: süresiz yaşam boyu değerinin sonu gelmiyor.</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <source>New persona</source>
        <translation>Yeni persona</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture could not be kept.</source>
        <translation>Resim saklanamadı.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Bu dosya okunamıyor.</translation>
    </message>
    <message>
        <source>A picture may have at most 20 MB.</source>
        <translation>Bir resim en çok 20 MB olabilir.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture. Save it as one of these first.</source>
        <translation>Bu bir PNG veya JPEG resmi değil. Önce bunlardan biri olarak kaydedin.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>Bu resim bozuk.</translation>
    </message>
    <message>
        <source>A picture may have at most 40 million pixels.</source>
        <translation>Bir resim en çok 40 milyon piksel olabilir.</translation>
    </message>
</context>
<context>
    <name>PlatformPreset</name>
    <message>
        <source>The description of a survey tool cannot be used.</source>
        <translation>Bir anket aracının tanımı kullanılamıyor.</translation>
    </message>
</context>
<context>
    <name>ProjectFiles</name>
    <message>
        <source>The project is in use</source>
        <translation>Proje kullanımda</translation>
    </message>
    <message>
        <source>It can be opened for reading only; nothing is changed then.</source>
        <translation>Yalnızca okumak için açılabilir; bu durumda hiçbir şey değiştirilmez.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Yalnızca okumak için açık</translation>
    </message>
    <message>
        <source>The folder for the sample cannot be made.</source>
        <translation>Örnek için klasör oluşturulamıyor.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopyasını kaydet</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> kopyası</translation>
    </message>
    <message>
        <source>Milepost projects (*.milepost)</source>
        <translation>Milepost projeleri (*.milepost)</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDF olarak dışa aktar</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
    <message>
        <source>Export as picture</source>
        <translation>Resim olarak dışa aktar</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG resimleri (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG çizimleri (*.svg)</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Delete stage</source>
        <translation>Aşamayı sil</translation>
    </message>
    <message numerus="yes">
        <source>Delete the stage “%1” with its %n touchpoint(s)?</source>
        <translation>
            <numerusform>“%1” aşaması, içindeki %Ln temas noktasıyla birlikte silinsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Their responses stay in the project, and undo brings everything back.</source>
        <translation>%1
Bunların yanıtları projede kalır; geri alma her şeyi geri getirir.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 stages with their %n touchpoint(s)?</source>
        <translation>
            <numerusform>%1 aşama, içindeki %n temas noktasıyla birlikte silinsin mi?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 of %2 responses shown.</source>
        <translation>Gösterilen yanıtlar: %1 / %2.</translation>
    </message>
    <message>
        <source>Responses without a date, left out of the period: %1.</source>
        <translation>Tarihi olmadığı için dönemin dışında bırakılan yanıtlar: %1.</translation>
    </message>
    <message>
        <source>Responses about removed touchpoints: %1.</source>
        <translation>Kaldırılmış temas noktalarıyla ilgili yanıtlar: %1.</translation>
    </message>
    <message>
        <source>The whole journey</source>
        <translation>Tüm yolculuk</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 tarihinden itibaren</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 tarihine kadar</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>Filtre: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Comments: %1, complaints among them: %2.</source>
        <translation>Yorumlar: %1, bunlardan şikayet olan: %2.</translation>
    </message>
    <message>
        <source>Visitors: %1, continued: %2.</source>
        <translation>Ziyaretçi: %1, devam eden: %2.</translation>
    </message>
    <message>
        <source>Visitors: %1.</source>
        <translation>Ziyaretçi: %1.</translation>
    </message>
    <message>
        <source>%1: too few answers (%2).</source>
        <translation>%1: yanıt çok az (%2).</translation>
    </message>
    <message>
        <source>%1: %2 (%3) from %4 answers, a low base.</source>
        <translation>%1: %2 (%3), %4 yanıttan; düşük yanıt sayısı.</translation>
    </message>
    <message>
        <source>%1: %2 (%3) from %4 answers.</source>
        <translation>%1: %2 (%3), %4 yanıttan.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ile %2 arası</translation>
    </message>
    <message>
        <source>Pain ranking</source>
        <translation>Sorun sıralaması</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank and sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing is worse than the rest of the journey, as far as the answers tell.</source>
        <translation>Yanıtların gösterdiği kadarıyla hiçbir yer yolculuğun geri kalanından daha kötü değil.</translation>
    </message>
    <message>
        <source>Fewer than %1 of %2 responses: too few people to show.</source>
        <translation>%2 yanıttan %1&apos;ten azı: gösterilemeyecek kadar az kişi.</translation>
    </message>
    <message>
        <source>%1: fewer than %2 answers, not shown.</source>
        <translation>%1: %2 yanıttan az, gösterilmiyor.</translation>
    </message>
    <message>
        <source>Comments: fewer than %1, not shown.</source>
        <translation>Yorumlar: %1 yorumdan az, gösterilmiyor.</translation>
    </message>
    <message>
        <source>all responses</source>
        <translation>bütün yanıtlar</translation>
    </message>
    <message>
        <source>Comparison: all the others, then each group</source>
        <translation>Karşılaştırma: önce bütün ötekiler, sonra her grup</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>First: %1.</source>
        <translation>Önce: %1.</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <translation>Sonra: %1.</translation>
    </message>
    <message>
        <source>There are no answers to compare.</source>
        <translation>Karşılaştırılacak yanıt yok.</translation>
    </message>
    <message>
        <source>Better and worse: proven at 5% after Holm&apos;s correction over all lines above.</source>
        <translation>Daha iyi ve daha kötü: yukarıdaki bütün satırlar üzerinden Holm düzeltmesinden sonra yüzde 5 düzeyinde kanıtlandı.</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>içe aktarma %1</translation>
    </message>
    <message>
        <source>Filter “%1”: %2.</source>
        <translation>“%1” filtresi: %2.</translation>
    </message>
    <message>
        <source>Ranked with %1.</source>
        <comment>own weights: ...</comment>
        <translation>Sıralamada kullanılan: %1.</translation>
    </message>
    <message>
        <source>What works well</source>
        <translation>İyi işleyenler</translation>
    </message>
    <message>
        <source>What the workshop thinks (no part of the pain)</source>
        <translation>Çalıştayın görüşü (sorun puanına girmez)</translation>
    </message>
    <message>
        <source>%1: severity %2 × frequency %3 = %4.</source>
        <comment>touchpoint, grades</comment>
        <translation>%1: şiddet %2 × sıklık %3 = %4.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>theme and number of comments</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Complaints are about: %1.</source>
        <translation>Şikayetlerin konusu: %1.</translation>
    </message>
</context>
<context>
    <name>SampleProject</name>
    <message>
        <source>Import %1</source>
        <translation>İçe aktar: %1</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>The saved filter “%1” cannot be read.</source>
        <translation>“%1” adlı kayıtlı filtre okunamıyor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>import %L1</source>
        <translation>%L1 numaralı içe aktarma</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>%1 dosyasının içe aktarımı</translation>
    </message>
    <message>
        <source>There is no such saved filter.</source>
        <translation>Böyle bir kayıtlı filtre yok.</translation>
    </message>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>Kaydedilen filtrenin bir adı olmalıdır.</translation>
    </message>
    <message>
        <source>The name of a saved filter is too long.</source>
        <translation>Kayıtlı filtrenin adı çok uzun.</translation>
    </message>
    <message>
        <source>There is a saved filter “%1” already.</source>
        <translation>“%1” adlı bir filtre zaten kayıtlı.</translation>
    </message>
    <message>
        <source>Nothing is filtered, so there is nothing to save.</source>
        <translation>Hiçbir şey filtrelenmediği için kaydedilecek bir şey yok.</translation>
    </message>
    <message>
        <source>A filter that asks twice about the same attribute cannot be saved under a name.</source>
        <translation>Aynı özniteliği iki kez soran bir filtre bir adla kaydedilemez.</translation>
    </message>
</context>
<context>
    <name>SelectionMenu</name>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Kanıt düzeyi</translation>
    </message>
    <message>
        <source>&amp;Assumed</source>
        <translation>&amp;Varsayım</translation>
    </message>
    <message>
        <source>&amp;Partly researched</source>
        <translation>Kı&amp;smen araştırılmış</translation>
    </message>
    <message>
        <source>From &amp;data</source>
        <translation>V&amp;eriye dayalı</translation>
    </message>
    <message>
        <source>Stage c&amp;olour</source>
        <translation>Aşama &amp;rengi</translation>
    </message>
    <message>
        <source>Colour %L1</source>
        <translation>Renk %L1</translation>
    </message>
    <message>
        <source>Add the &amp;feeling of</source>
        <translation>&amp;Şu personanın duygusunu ekle</translation>
    </message>
    <message>
        <source>Add &amp;lane below</source>
        <translation>Alta &amp;şerit ekle</translation>
    </message>
    <message>
        <source>&amp;Hide lane</source>
        <translation>Şeridi &amp;gizle</translation>
    </message>
    <message>
        <source>Lane as high as its content</source>
        <translation>Şerit içeriği kadar yüksek</translation>
    </message>
    <message>
        <source>Column as wide as usual</source>
        <translation>Sütun olağan genişlikte</translation>
    </message>
</context>
<context>
    <name>StatusFields</name>
    <message numerus="yes">
        <source>At %n touchpoint(s) every figure is stale: no answer is newer than %1 days.</source>
        <translation>
            <numerusform>%n temas noktasında her değer eski: %1 günden yeni yanıt yok.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The change does not fit the project, nothing was changed (%1).</source>
        <translation>Değişiklik projeye uymuyor, hiçbir şey değiştirilmedi (%1).</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Proje yalnızca okumak için açık.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>İptal edildi; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The project has responses about too many touchpoints.</source>
        <translation>Projede çok fazla temas noktasıyla ilgili yanıt var.</translation>
    </message>
    <message>
        <source>The project&apos;s segments have changed meanwhile; import the file again.</source>
        <translation>Bu arada projenin segmentleri değişti; dosyayı yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>The project file is damaged (%1). Restore it from a backup.</source>
        <translation>Proje dosyası hasarlı (%1). Bir yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>Disk dolu; hiçbir şey değiştirilmedi. Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Another program is using the project file right now; try again in a moment.</source>
        <translation>Proje dosyasını şu anda başka bir program kullanıyor; biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The project file has been moved, renamed or deleted by another program; nothing was changed. Save a copy under a new name.</source>
        <translation>Proje dosyası başka bir program tarafından taşınmış, yeniden adlandırılmış veya silinmiş; hiçbir şey değiştirilmedi. Bir kopyasını yeni bir adla kaydedin.</translation>
    </message>
    <message>
        <source>The project file cannot be written (%1). Save a copy in another folder.</source>
        <translation>Proje dosyası yazılamıyor (%1). Bir kopyasını başka bir klasöre kaydedin.</translation>
    </message>
    <message>
        <source>The project file or its journal cannot be opened (%1). Check that its folder can be written.</source>
        <translation>Proje dosyası veya günlüğü açılamıyor (%1). Bulunduğu klasöre yazılabildiğini denetleyin.</translation>
    </message>
    <message>
        <source>A text is too long to be stored; nothing was changed.</source>
        <translation>Bir metin kaydedilemeyecek kadar uzun; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Reading or writing the project file failed (%1).</source>
        <translation>Proje dosyası okunamadı veya yazılamadı (%1).</translation>
    </message>
    <message>
        <source>The file&apos;s structure was changed by another program: %1.</source>
        <translation>Dosyanın yapısı başka bir program tarafından değiştirilmiş: %1.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Dosya hasarlı: %1.</translation>
    </message>
    <message>
        <source>An entry of “%1” belongs to an entry of “%2” that does not exist.</source>
        <translation>“%1” içindeki bir kayıt, “%2” içinde var olmayan bir kayda ait.</translation>
    </message>
    <message>
        <source>The file holds %L1 responses and %L2 comments, but its imports account for %L3 and %L4.</source>
        <translation>Dosyada %L1 yanıt ve %L2 yorum var, ancak içe aktarmalarda %L3 yanıt ve %L4 yorum görünüyor.</translation>
    </message>
    <message>
        <source>Import %L1 (“%2”)</source>
        <translation>İçe aktarma %L1 (“%2”)</translation>
    </message>
    <message>
        <source>%1: the records read are not the sum of imported, duplicate, rejected and blank ones.</source>
        <translation>%1: okunan kayıtlar; içe aktarılan, yinelenen, reddedilen ve boş kayıtların toplamına eşit değil.</translation>
    </message>
    <message>
        <source>%1: responses or comments are missing.</source>
        <translation>%1: yanıtlar veya yorumlar eksik.</translation>
    </message>
    <message>
        <source>%1: the summary columns do not fit the rows; they are rebuilt on opening.</source>
        <translation>%1: özet sütunları satırlara uymuyor; dosya açılırken yeniden oluşturulur.</translation>
    </message>
    <message>
        <source>%1: responses speak of an unknown touchpoint or segment.</source>
        <translation>%1: yanıtlar bilinmeyen bir temas noktasına veya segmente bağlı.</translation>
    </message>
    <message>
        <source>%1: the keys that find duplicates are damaged.</source>
        <translation>%1: yinelenenleri bulan anahtarlar hasarlı.</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <translation>Dosya zaten var.</translation>
    </message>
    <message>
        <source>The file cannot be created: %1.</source>
        <translation>Dosya oluşturulamıyor: %1.</translation>
    </message>
    <message>
        <source>The copy of the project is damaged (%1); it was not kept.</source>
        <translation>Projenin kopyası hasarlı (%1); saklanmadı.</translation>
    </message>
    <message>
        <source>Writing the copy failed: %1.</source>
        <translation>Kopya yazılamadı: %1.</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>süreç %1</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, süreç %2</translation>
    </message>
    <message>
        <source>The project is open in another program; close it there first.</source>
        <translation>Proje başka bir programda açık; önce orada kapatın.</translation>
    </message>
    <message>
        <source>The project is open in another program (%1); close it there first.</source>
        <translation>Proje başka bir programda açık (%1); önce orada kapatın.</translation>
    </message>
    <message>
        <source>Copying the project file failed: %1.</source>
        <translation>Proje dosyası kopyalanamadı: %1.</translation>
    </message>
    <message>
        <source>The project file does not exist.</source>
        <translation>Proje dosyası yok.</translation>
    </message>
    <message>
        <source>The project file cannot be read: %1.</source>
        <translation>Proje dosyası okunamıyor: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a project file.</source>
        <translation>Bu bir klasör, proje dosyası değil.</translation>
    </message>
    <message>
        <source>This is not a regular file, so it is no Milepost project.</source>
        <translation>Bu normal bir dosya değil; bu yüzden Milepost projesi olamaz.</translation>
    </message>
    <message>
        <source>The file is empty; it is no Milepost project.</source>
        <translation>Dosya boş; bu bir Milepost projesi değil.</translation>
    </message>
    <message>
        <source>The file has several names (hard links); a crash could then damage it. Open a copy of it.</source>
        <translation>Dosyanın birden çok adı var (sabit bağlantılar); bir çökme dosyaya zarar verebilir. Dosyanın bir kopyasını açın.</translation>
    </message>
    <message>
        <source>The project file cannot be written here: %1.</source>
        <translation>Proje dosyası buraya yazılamıyor: %1.</translation>
    </message>
    <message>
        <source>The project file is being replaced right now; try again in a moment.</source>
        <translation>Proje dosyası şu anda değiştiriliyor; biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Beside it lies the journal of another project that was moved away (&quot;%1-journal&quot;); choose another name.</source>
        <translation>Yanında, taşınmış başka bir projenin günlüğü duruyor (&quot;%1-journal&quot;); başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The project file cannot be locked: %1.</source>
        <translation>Proje dosyası kilitlenemiyor: %1.</translation>
    </message>
    <message>
        <source>This is not a Milepost project.</source>
        <translation>Bu bir Milepost projesi değil.</translation>
    </message>
    <message>
        <source>This file belongs to another program; it is not a Milepost project.</source>
        <translation>Bu dosya başka bir programa ait; Milepost projesi değil.</translation>
    </message>
    <message>
        <source>The project was written by a newer Milepost (file version %L1, this one knows %L2). Install the newer Milepost to open it.</source>
        <translation>Proje daha yeni bir Milepost sürümüyle yazılmış (dosya sürümü %L1, bu programın tanıdığı sürüm %L2). Açmak için daha yeni Milepost sürümünü kurun.</translation>
    </message>
    <message>
        <source>The project file is incomplete: making it was interrupted. Make it again.</source>
        <translation>Proje dosyası tamamlanmamış: oluşturma işlemi yarıda kesilmiş. Dosyayı yeniden oluşturun.</translation>
    </message>
    <message>
        <source>The project file was changed by another program (write-ahead logging is on).</source>
        <translation>Proje dosyası başka bir program tarafından değiştirilmiş (write-ahead logging açık).</translation>
    </message>
    <message>
        <source>A temporary folder cannot be made: %1</source>
        <translation>Geçici klasör oluşturulamıyor: %1</translation>
    </message>
    <message>
        <source>The last change of this project broke off before it was complete; what is shown is the state before it. The next program that writes the project tidies up.</source>
        <translation>Bu projedeki son değişiklik tamamlanmadan yarıda kaldı; gösterilen, değişiklikten önceki durumdur. Projeye yazan bir sonraki program dosyayı toparlar.</translation>
    </message>
    <message>
        <source>The project file was changed by another program and is not opened (%1). Restore it from a backup.</source>
        <translation>Proje dosyası başka bir program tarafından değiştirildiği için açılmadı (%1). Bir yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>An import is running; copy the project when it has ended.</source>
        <translation>İçe aktarma sürüyor; bittiğinde projeyi kopyalayın.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made; the project was not changed.</source>
        <translation>Yedek klasörü oluşturulamıyor; proje değiştirilmedi.</translation>
    </message>
    <message>
        <source>The project could not be brought up to date and was not changed (%1).</source>
        <translation>Proje güncellenemedi ve değiştirilmedi (%1).</translation>
    </message>
    <message>
        <source>The project comes from an older Milepost and is brought up to date only after a backup, which failed: %1</source>
        <translation>Proje daha eski bir Milepost sürümünden geliyor ve ancak yedeklendikten sonra güncellenir; yedekleme başarısız oldu: %1</translation>
    </message>
    <message>
        <source>The project came from an older Milepost and was brought up to date; a copy of it as it was lies in %1.</source>
        <translation>Proje daha eski bir Milepost sürümünden geliyordu ve güncellendi; önceki hâlinin bir kopyası şurada: %1.</translation>
    </message>
    <message>
        <source>The disk is full: %L1 MB are left where the project lies. Nothing was changed; free some space and try again.</source>
        <translation>Disk dolu: projenin bulunduğu yerde %L1 MB yer kaldı. Hiçbir şey değiştirilmedi; yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>A temporary file of the import could not be read back; nothing was imported. Import the file again.</source>
        <translation>İçe aktarmanın geçici bir dosyası geri okunamadı; hiçbir şey içe aktarılmadı. Dosyayı yeniden içe aktarın.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>There is no template &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; adlı bir şablon yok.</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>Lane</source>
        <translation>Şerit</translation>
    </message>
    <message>
        <source>Map title</source>
        <translation>Harita başlığı</translation>
    </message>
    <message>
        <source>Scope of the map</source>
        <translation>Haritanın kapsamı</translation>
    </message>
    <message>
        <source>Goal of the map</source>
        <translation>Haritanın amacı</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Amaç</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Temas noktası</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departman</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aksiyon</translation>
    </message>
    <message>
        <source>Pain opinion</source>
        <translation>Sorun görüşü</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Yorum</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Şikayet</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>New theme</source>
        <translation>Yeni tema</translation>
    </message>
</context>
<context>
    <name>TouchpointTable</name>
    <message>
        <source>The map has no stage “%1”.</source>
        <translation>Haritada “%1” adlı bir aşama yok.</translation>
    </message>
    <message>
        <source>Please type a number from −2 to 2, or leave it empty.</source>
        <translation>Lütfen −2 ile 2 arasında bir sayı yazın veya boş bırakın.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Temas noktası</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Terk</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Yorumlar</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Şikayetler</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Kanıt</translation>
    </message>
    <message>
        <source>A touchpoint needs a title.</source>
        <translation>Temas noktasının bir başlığı olmalıdır.</translation>
    </message>
    <message>
        <source>Figures are computed from the answers and cannot be typed.</source>
        <translation>Rakamlar yanıtlardan hesaplanır, yazılamaz.</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Temas noktasını taşı</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Hücreyi düzenle</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Yeni temas noktası</translation>
    </message>
    <message>
        <source>There is no column for it.</source>
        <translation>Bunun için bir sütun yok.</translation>
    </message>
    <message>
        <source>Normal end</source>
        <translation>Olağan bitiş</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Ödeme</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>Please type yes or no.</source>
        <translation>Lütfen evet veya hayır yazın.</translation>
    </message>
    <message>
        <source>Please type a whole number from 1 to 5, or leave it empty.</source>
        <translation>Lütfen 1 ile 5 arasında bir tam sayı yazın veya boş bırakın.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>better</source>
        <translation>daha iyi</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>daha kötü</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>kanıtlanmadı</translation>
    </message>
    <message>
        <source>too few to test</source>
        <translation>sınamak için çok az</translation>
    </message>
</context>
<context>
    <name>Workings</name>
    <message>
        <source>Reach: %1 of the most visited touchpoint&apos;s visitors.</source>
        <translation>Erişim: en çok ziyaret edilen temas noktasının ziyaretçilerine oranı %1.</translation>
    </message>
    <message>
        <source>Reach: some visitor counts are missing, so every touchpoint counts fully.</source>
        <translation>Erişim: bazı ziyaretçi sayıları eksik, bu yüzden her temas noktası tam sayılır.</translation>
    </message>
    <message>
        <source>Pain: 100 × severity %1 × reach %2 × importance %3 of 5 = %4.</source>
        <translation>Sorun puanı: 100 × şiddet %1 × erişim %2 × önem %3 / 5 = %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) were made in this journey; “confirmed” allows for all of them.</source>
        <translation>
            <numerusform>Bu yolculukta %Ln karşılaştırma yapıldı; “doğrulandı” sonucu bunların hepsini hesaba katar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 promoters and %2 detractors of %3 (NPS %4)</source>
        <translation>%3 yanıtta %1 tavsiye eden, %2 tavsiye etmeyen (NPS %4)</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>part, whole, share</comment>
        <translation>%2 içinde %1 (%3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ile %2 arası</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>metric, its comparison</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>here %1, elsewhere %2; points worse: %3 (%4), at least %5 at 95%: %6.</source>
        <translation>burada %1, başka yerlerde %2; puan olarak daha kötü: %3 (%4), yüzde 95 güvenle en az %5: %6.</translation>
    </message>
    <message>
        <source>Complaints: here %1, elsewhere %2; points more: %3 (%4), at least %5 at 95%: %6.</source>
        <translation>Şikayetler: burada %1, başka yerlerde %2; puan olarak daha çok: %3 (%4), yüzde 95 güvenle en az %5: %6.</translation>
    </message>
    <message>
        <source>Drop-off: here %1, expected %2; points more: %3 (%4), at least %5 at 95%: %6.</source>
        <translation>Terk: burada %1, beklenen %2; puan olarak daha çok: %3 (%4), yüzde 95 güvenle en az %5: %6.</translation>
    </message>
    <message>
        <source>Drop-off: here %1, elsewhere %2; points more: %3 (%4), at least %5 at 95%: %6.</source>
        <translation>Terk: burada %1, başka yerlerde %2; puan olarak daha çok: %3 (%4), yüzde 95 güvenle en az %5: %6.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>Severity: %1 × score %2 + %3 × complaints %4 + %5 × drop-off %6 = %7, at most 1.</source>
        <translation>Şiddet: %1 × puan %2 + %3 × şikayet %4 + %5 × terk %6 = %7, en çok 1.</translation>
    </message>
    <message>
        <source>Share: %1 of the %2 that the whole journey has = %3.</source>
        <translation>Pay: tüm yolculuktaki %2 içinde %1 = %3.</translation>
    </message>
    <message numerus="yes">
        <source>Lost: at least %n customer(s) × %1 an order = at least %2.</source>
        <translation>
            <numerusform>Kayıp: en az %n müşteri × sipariş başına %1 = en az %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No visitor counts here: every touchpoint has full reach.</source>
        <translation>Burada ziyaretçi sayısı yok: her temas noktasının erişimi tam sayılıyor.</translation>
    </message>
    <message>
        <source>Leaving here is a normal end: drop-off is not compared.</source>
        <translation>Buradan ayrılmak olağan bir son: terk karşılaştırılmıyor.</translation>
    </message>
    <message>
        <source>No count of those who went on: drop-off is not compared.</source>
        <translation>Devam edenlerin sayısı yok: terk karşılaştırılmıyor.</translation>
    </message>
    <message>
        <source>No expected drop-off: compared with the other steps, which leak differently.</source>
        <translation>Beklenen terk yok: farklı oranda kayıp veren öteki adımlarla karşılaştırılıyor.</translation>
    </message>
    <message>
        <source>No importance given: 3 of 5 counts.</source>
        <translation>Önem verilmemiş: 5 üzerinden 3 sayılıyor.</translation>
    </message>
    <message>
        <source>In the formula NPS counts as (NPS + 100) / 200.</source>
        <translation>Formülde NPS, (NPS + 100) / 200 olarak sayılır.</translation>
    </message>
    <message>
        <source>The score that decides: %1.</source>
        <translation>Belirleyici puan: %1.</translation>
    </message>
    <message>
        <source>No answers to any metric.</source>
        <translation>Hiçbir metriğe yanıt yok.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has only %n answer(s); it is compared from 10 on.</source>
        <translation>
            <numerusform>%1 için yalnız %n yanıt var; 10 yanıttan sonra karşılaştırılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures of fewer than %1 people stay unsaid.</source>
        <translation>%1 kişiden azının değerleri söylenmez.</translation>
    </message>
    <message>
        <source>No comments: complaints are not compared.</source>
        <translation>Yorum yok: şikayetler karşılaştırılmıyor.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n comment(s): complaints are compared from 10 on.</source>
        <translation>
            <numerusform>Yalnız %n yorum var: şikayetler 10 yorumdan sonra karşılaştırılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>No value of an order: what is lost is not said in money.</source>
        <translation>Sipariş değeri yok: kayıp para olarak söylenmiyor.</translation>
    </message>
    <message>
        <source>The answers are a sample of those who replied.</source>
        <translation>Yanıtlar, yanıt verenlerden bir örneklemdir.</translation>
    </message>
    <message>
        <source>A survey after a step hears only those who finished it: who gave up is silent.</source>
        <translation>Bir adımdan sonraki anket yalnız o adımı bitirenleri duyar: vazgeçenler susar.</translation>
    </message>
    <message>
        <source>One person who answers about several touchpoints makes the intervals too narrow.</source>
        <translation>Birden çok temas noktası için yanıt veren bir kişi aralıkları gereğinden dar yapar.</translation>
    </message>
    <message>
        <source>A figure that goes with a touchpoint is an association, not proof of a cause.</source>
        <translation>Bir temas noktasıyla birlikte görülen değer bir ilişkidir, nedenin kanıtı değildir.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>metric, source</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The fonts Noto Sans and Noto Sans Arabic (package fonts-noto-core) are not installed: maps and prints look different on this computer.</source>
        <translation>Noto Sans ve Noto Sans Arabic yazı tipleri (fonts-noto-core paketi) kurulu değil: haritalar ve baskılar bu bilgisayarda farklı görünür.</translation>
    </message>
    <message>
        <source>Customer journey maps with survey data.</source>
        <translation>Anket verisiyle müşteri yolculuğu haritaları.</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>Açılacak proje.</translation>
    </message>
    <message>
        <source>The language of the window: en, tr or fa.</source>
        <translation>Pencerenin dili: en, tr veya fa.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark veya system.</translation>
    </message>
</context>
<context>
    <name>milepost::AboutDialog</name>
    <message>
        <source>About Milepost</source>
        <translation>Milepost hakkında</translation>
    </message>
    <message>
        <source>Customer journey maps with the answers of real customers on them. Nothing is sent anywhere: no account, no network, one file per project.</source>
        <translation>Üzerinde gerçek müşterilerin yanıtlarını taşıyan müşteri yolculuğu haritaları. Hiçbir yere hiçbir şey gönderilmez: hesap yok, ağ yok, her proje için tek dosya var.</translation>
    </message>
    <message>
        <source>© 2026 The Milepost authors. Milepost is free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>© 2026 Milepost geliştiricileri. Milepost, GNU Genel Kamu Lisansı sürüm 3 veya sonraki bir sürümü kapsamında özgür yazılımdır; hiçbir garanti verilmez.</translation>
    </message>
    <message>
        <source>“Net Promoter” and NPS are registered trademarks of Bain &amp; Company, Inc., Satmetrix Systems, Inc. and Fred Reichheld.</source>
        <translation>“Net Promoter” ve NPS; Bain &amp; Company, Inc., Satmetrix Systems, Inc. ve Fred Reichheld’in tescilli markalarıdır.</translation>
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
        <translation>%1 kayıt</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>part of an import</comment>
        <translation>%1 yeni</translation>
    </message>
    <message>
        <source>%1 known</source>
        <comment>part of an import</comment>
        <translation>%1 bilinen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <comment>part of an import</comment>
        <translation>%1 reddedilen</translation>
    </message>
    <message>
        <source>%1 blank</source>
        <comment>part of an import</comment>
        <translation>%1 boş</translation>
    </message>
</context>
<context>
    <name>milepost::Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Geri al: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Yinele: %1</translation>
    </message>
</context>
<context>
    <name>milepost::ChartCard</name>
    <message>
        <source>Months</source>
        <translation>Aylar</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puanlar</translation>
    </message>
    <message>
        <source>%1 promoters (9–10), %2 passives (7–8), %3 detractors (0–6)</source>
        <translation>%1 tavsiye eden (9–10), %2 pasif (7–8), %3 tavsiye etmeyen (0–6)</translation>
    </message>
    <message>
        <source>%1 of %2 favourable (scores %3–%4)</source>
        <translation>%2 yanıttan %1 tanesi olumlu (puan %3–%4)</translation>
    </message>
    <message>
        <source>%1: how often each score</source>
        <translation>%1: her puan kaç kez verildi</translation>
    </message>
    <message>
        <source>%1 by month, 95% interval</source>
        <translation>%1, aylara göre, yüzde 95 güven aralığı</translation>
    </message>
    <message>
        <source>No month has %1 answers or more, so there is no line to draw.</source>
        <translation>Hiçbir ayda %1 veya daha fazla yanıt yok; bu yüzden çizilecek bir çizgi yok.</translation>
    </message>
    <message>
        <source>Dashed: the rest of this journey, %1. Months under %2 answers are left out.</source>
        <translation>Kesikli çizgi: bu yolculuğun geri kalanı, %1. Yanıt sayısı %2 altında kalan aylar gösterilmez.</translation>
    </message>
    <message>
        <source>Months under %1 answers are left out.</source>
        <translation>Yanıt sayısı %1 altında kalan aylar gösterilmez.</translation>
    </message>
</context>
<context>
    <name>milepost::ColourPicker</name>
    <message>
        <source>Colour %1</source>
        <translation>Renk %1</translation>
    </message>
</context>
<context>
    <name>milepost::ColumnEditor</name>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Metrik</translation>
    </message>
    <message>
        <source>&amp;Good end</source>
        <translation>İ&amp;yi uç</translation>
    </message>
    <message>
        <source>&amp;Touchpoint</source>
        <translation>&amp;Temas noktası</translation>
    </message>
    <message>
        <source>&amp;Name of the segment</source>
        <translation>&amp;Segmentin adı</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>&amp;Labels to numbers</source>
        <translation>&amp;Etiketlerin sayı karşılıkları</translation>
    </message>
    <message>
        <source>Of a respondent only a hash is kept: which answers come from one person can be seen, who that is cannot.</source>
        <translation>Yanıtlayandan yalnızca bir karma değer saklanır: hangi yanıtların aynı kişiden geldiği görülür, kim olduğu görülmez.</translation>
    </message>
    <message>
        <source>&amp;Scale in the file</source>
        <translation>Dosyadaki ö&amp;lçek</translation>
    </message>
    <message>
        <source>New metric…</source>
        <translation>Yeni metrik…</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1” tam sayı değil.</translation>
    </message>
    <message>
        <source>The scale %1 has no %2.</source>
        <translation>%1 ölçeğinde %2 yok.</translation>
    </message>
</context>
<context>
    <name>milepost::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
</context>
<context>
    <name>milepost::CommentsTab</name>
    <message>
        <source>An import is running</source>
        <translation>İçe aktarma sürüyor</translation>
    </message>
    <message>
        <source>The comments appear here when it has finished.</source>
        <translation>Bittiğinde yorumlar burada görünür.</translation>
    </message>
    <message>
        <source>The comments could not be read</source>
        <translation>Yorumlar okunamadı</translation>
    </message>
    <message>
        <source>Nobody wrote anything here yet</source>
        <translation>Buraya henüz kimse bir şey yazmadı</translation>
    </message>
    <message>
        <source>Comments come with a survey import; nothing is lost if there are none.</source>
        <translation>Yorumlar anket içe aktarıldığında gelir; hiç yorum yoksa eksik bir şey de yoktur.</translation>
    </message>
    <message>
        <source>No comment passes the filter</source>
        <translation>Filtreden geçen yorum yok</translation>
    </message>
    <message>
        <source>Widen the period or remove a filter to see more.</source>
        <translation>Daha fazlasını görmek için dönemi genişletin veya bir filtreyi kaldırın.</translation>
    </message>
    <message>
        <source>What the comments are about</source>
        <translation>Yorumların konusu</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Yorumlar</translation>
    </message>
    <message>
        <source>&amp;Complaint</source>
        <translation>&amp;Şikayet</translation>
    </message>
    <message>
        <source>&amp;No complaint</source>
        <translation>Şikayet &amp;değil</translation>
    </message>
    <message>
        <source>As the file or the &amp;keywords say</source>
        <translation>Dosyaya veya &amp;anahtar kelimelere göre</translation>
    </message>
    <message>
        <source>Too few comments to show</source>
        <translation>Gösterilemeyecek kadar az yorum</translation>
    </message>
    <message numerus="yes">
        <source>The filter picks a group of people of whom fewer than %n wrote something here. So few are neither listed nor counted.</source>
        <translation>
            <numerusform>Filtre, burada %Ln kişiden azının bir şey yazdığı bir grubu seçiyor. Bu kadar az yorum ne listelenir ne de sayılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 of %2 comments are listed.</source>
        <translation>%2 yorumdan en yeni %1 tanesi listeleniyor.</translation>
    </message>
    <message>
        <source>Looking for keywords in all comments: %1</source>
        <translation>Tüm yorumlarda anahtar kelimeler aranıyor: %1</translation>
    </message>
    <message numerus="yes">
        <source>Take the marks of %n comment(s) away</source>
        <translation>
            <numerusform>%Ln yorumun işaretini kaldır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comment(s) as complaint</source>
        <translation>
            <numerusform>%Ln yorumu şikayet olarak işaretle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comment(s) as no complaint</source>
        <translation>
            <numerusform>%Ln yorumu şikayet değil olarak işaretle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::CompareBar</name>
    <message>
        <source>What is compared</source>
        <translation>Ne karşılaştırılıyor</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Yanları değiştir</translation>
    </message>
    <message>
        <source>End comparing (Esc)</source>
        <translation>Karşılaştırmayı bitir (Esc)</translation>
    </message>
    <message>
        <source>End comparing</source>
        <translation>Karşılaştırmayı bitir</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>First, pinned · %1</source>
        <translation>Önce, sabit · %1</translation>
    </message>
    <message>
        <source>First, as filtered now · %1</source>
        <translation>Önce, şimdiki filtre · %1</translation>
    </message>
    <message>
        <source>Then, pinned · %1</source>
        <translation>Sonra, sabit · %1</translation>
    </message>
    <message>
        <source>Then, as filtered now · %1</source>
        <translation>Sonra, şimdiki filtre · %1</translation>
    </message>
    <message>
        <source>Unpin: this side follows the filter again</source>
        <translation>Sabitlemeyi kaldır: bu yan yine filtreyi izler</translation>
    </message>
    <message>
        <source>Pin this side to the filter as it is now</source>
        <translation>Bu yanı filtrenin şimdiki durumuna sabitle</translation>
    </message>
    <message>
        <source>Each group against all the others</source>
        <translation>Her grup bütün ötekilere karşı</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute: its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Both sides are the same. Filter the map, and it shows what differs.</source>
        <translation>İki yan aynı. Haritayı süzün, farkları gösterir.</translation>
    </message>
</context>
<context>
    <name>milepost::ComparePanel</name>
    <message>
        <source>What changed</source>
        <translation>Ne değişti</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Temas noktaları</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Aşamalar</translation>
    </message>
    <message>
        <source>Touchpoints pooled by stage, and all of them together</source>
        <translation>Aşamalara göre birleştirilmiş temas noktaları ve hepsi birlikte</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabloyu kopyala</translation>
    </message>
    <message>
        <source>Neither side has answers.</source>
        <translation>İki yanda da yanıt yok.</translation>
    </message>
    <message>
        <source>Both sides are the same. Filter the map, and what differs is listed here.</source>
        <translation>İki yan aynı. Haritayı süzün, farklar burada listelenir.</translation>
    </message>
</context>
<context>
    <name>milepost::EvidenceChart</name>
    <message>
        <source>Score</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>score %1: %2 answers</source>
        <translation>puan %1: %2 yanıt</translation>
    </message>
    <message>
        <source>Distribution of the answers</source>
        <translation>Yanıtların dağılımı</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 month by month</source>
        <translation>%1, aydan aya</translation>
    </message>
</context>
<context>
    <name>milepost::EvidenceTab</name>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Answers belong to touchpoints. Select one of this stage to see its figures.</source>
        <translation>Yanıtlar temas noktalarına aittir. Değerlerini görmek için bu aşamadan bir temas noktası seçin.</translation>
    </message>
    <message>
        <source>No answers are about the journey as a whole. Select a touchpoint to see its figures.</source>
        <translation>Yolculuğun bütünüyle ilgili yanıt yok. Değerlerini görmek için bir temas noktası seçin.</translation>
    </message>
    <message>
        <source>These answers are about the journey as a whole. Select a touchpoint to see its own figures.</source>
        <translation>Bu yanıtlar yolculuğun bütünüyle ilgilidir. Kendi değerlerini görmek için bir temas noktası seçin.</translation>
    </message>
    <message>
        <source>There are no answers about this touchpoint yet: what the map says here is an assumption.</source>
        <translation>Bu temas noktasıyla ilgili henüz yanıt yok: haritanın burada söylediği bir varsayımdır.</translation>
    </message>
    <message>
        <source>Hide how this is computed</source>
        <translation>Hesabı gizle</translation>
    </message>
    <message>
        <source>Show how this is computed</source>
        <translation>Nasıl hesaplandığını göster</translation>
    </message>
    <message>
        <source>Severity, at least</source>
        <translation>Şiddet, en az</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Eksik olanlar</translation>
    </message>
    <message>
        <source>How far this carries</source>
        <translation>Bunun sınırları</translation>
    </message>
    <message>
        <source>Only metrics of your own were asked here. They are shown, and rank nothing.</source>
        <translation>Burada yalnızca kendi metrikleriniz soruldu. Gösterilirler ama sıralamayı etkilemezler.</translation>
    </message>
</context>
<context>
    <name>milepost::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filtreyi temizle</translation>
    </message>
    <message>
        <source>Stop playing (Space; Escape goes back)</source>
        <translation>Oynatmayı durdur (Boşluk; Esc geri döner)</translation>
    </message>
    <message>
        <source>Play the period along the months</source>
        <translation>Dönemi aylar boyunca oynat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) without a date take no part in a period.</source>
        <translation>
            <numerusform>Tarihi olmayan %Ln yanıt hiçbir dönemde yer almaz.</numerusform>
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
            <numerusform>%Ln seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktarma</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value passes the filter</comment>
        <translation>hiçbiri</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tüm müşteriler</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tüm kanallar</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Tüm diller</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation>Tüm metrikler</translation>
    </message>
    <message>
        <source>No longer in the data: %1</source>
        <translation>Artık verilerde yok: %1</translation>
    </message>
    <message>
        <source>%1 (no longer in the data)</source>
        <translation>%1 (artık verilerde yok)</translation>
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
        <translation>Bu filtreyi kaldır</translation>
    </message>
    <message>
        <source>Remove this filter: %1</source>
        <translation>Bu filtreyi kaldır: %1</translation>
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
        <translation>Haritada bul</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sonuç yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln sonuç</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Only the first %L1 comments are listed.</source>
        <translation>Yalnızca ilk %L1 yorum listelenir.</translation>
    </message>
</context>
<context>
    <name>milepost::HistoryModel</name>
    <message>
        <source>As it was opened</source>
        <translation>Açıldığı hâliyle</translation>
    </message>
    <message>
        <source>%1, the present state</source>
        <translation>%1, şimdiki durum</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, geri alındı</translation>
    </message>
</context>
<context>
    <name>milepost::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>History of this session</source>
        <translation>Bu oturumun geçmişi</translation>
    </message>
</context>
<context>
    <name>milepost::ImportCards</name>
    <message>
        <source>“%1” is %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>label, score</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Labels to numbers: %1</source>
        <translation>Etiketlerin sayı karşılıkları: %1</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>düzenle</translation>
    </message>
    <message>
        <source>Edit the column “%1”</source>
        <translation>“%1” sütununu düzenle</translation>
    </message>
    <message>
        <source>Not as in the survey&apos;s last file</source>
        <translation>Anketin son dosyasından farklı</translation>
    </message>
    <message>
        <source>No column is known to hold scores or comments</source>
        <translation>Puan ya da yorum içerdiği bilinen bir sütun yok</translation>
    </message>
    <message>
        <source>Click a column in the table and say what it holds.</source>
        <translation>Tabloda bir sütuna tıklayın ve ne içerdiğini belirtin.</translation>
    </message>
    <message>
        <source>“%1” holds comments</source>
        <translation>“%1” yorum içeriyor</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>milepost::ImportCheckPage</name>
    <message>
        <source>%1 scores and %2 comments come into the project.</source>
        <translation>Projeye %1 puan ve %2 yorum eklenecek.</translation>
    </message>
    <message>
        <source>New touchpoints, added to the stage “Unsorted”: %1</source>
        <translation>“Sınıflandırılmamış” aşamasına eklenecek yeni temas noktaları: %1</translation>
    </message>
    <message>
        <source>Compared with the survey&apos;s last file</source>
        <translation>Anketin son dosyasıyla karşılaştırma</translation>
    </message>
    <message>
        <source>The same columns: everything is read as it was last time.</source>
        <translation>Sütunlar aynı: her şey geçen seferki gibi okunur.</translation>
    </message>
    <message>
        <source>Rejected records and cells</source>
        <translation>Reddedilen kayıtlar ve hücreler</translation>
    </message>
    <message>
        <source>Correct or save…</source>
        <translation>Düzelt veya kaydet…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected</source>
        <translation>
            <numerusform>%Ln kayıt düzeltildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) under “Columns” must be answered first: only then can be said what the import would do.</source>
        <translation>
            <numerusform>Önce “Sütunlar” adımındaki %Ln soru yanıtlanmalı: içe aktarmanın ne yapacağı ancak o zaman söylenebilir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::ImportColumnsModel</name>
    <message>
        <source>by row</source>
        <translation>satıra göre</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>High</source>
        <comment>end of a scale</comment>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>end of a scale</comment>
        <translation>Düşük</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Dosyadaki sütun</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Ne sayıldı</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ölçek</translation>
    </message>
    <message>
        <source>Good end</source>
        <translation>İyi uç</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Temas noktası</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
</context>
<context>
    <name>milepost::ImportColumnsPage</name>
    <message>
        <source>Rows of the file</source>
        <translation>Dosyanın satırları</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Bütün sütunlar</translation>
    </message>
</context>
<context>
    <name>milepost::ImportDialog</name>
    <message>
        <source>Import survey</source>
        <translation>Anket içe aktar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Check and import</source>
        <translation>Denetim ve içe aktarma</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>İçe aktarılıyor…</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>sum of an import</comment>
        <translation>%1 kayıt</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sayılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>%Ln soru yanıt bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Import %1 records</source>
        <translation>%1 kaydı içe aktar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>There are questions left to answer.</source>
        <translation>Yanıtlanması gereken sorular var.</translation>
    </message>
    <message>
        <source>Close without importing “%1”? What you said about its columns is not kept.</source>
        <translation>“%1” içe aktarılmadan kapatılsın mı? Sütunları için söyledikleriniz saklanmaz.</translation>
    </message>
    <message>
        <source>Close without importing</source>
        <translation>İçe aktarmadan kapat</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Bu dosyayı atla</translation>
    </message>
    <message>
        <source>Importing %1 records per second.</source>
        <translation>Saniyede %1 kayıt içe aktarılıyor.</translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left.</source>
        <translation>
            <numerusform>Yaklaşık %Ln saniye kaldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left.</source>
        <translation>
            <numerusform>Yaklaşık %Ln dakika kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Dosya okunuyor…</translation>
    </message>
    <message>
        <source>There is nothing new to import.</source>
        <translation>İçe aktarılacak yeni bir şey yok.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>File %1 of %2: %3</source>
        <translation>Dosya %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>milepost::ImportDraft</name>
    <message numerus="yes">
        <source>The file has other columns now: your changes to %n column(s) are gone.</source>
        <translation>
            <numerusform>Dosyanın sütunları değişti: %Ln sütunda yaptığınız değişiklikler kalktı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your changes to %n column(s) were kept.</source>
        <translation>
            <numerusform>%Ln sütunda yaptığınız değişiklikler korundu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column is known to hold scores or comments. Click one under “Columns” and say what it holds.</source>
        <translation>Puan ya da yorum içerdiği bilinen bir sütun yok. “Sütunlar” adımında birine tıklayın ve ne içerdiğini belirtin.</translation>
    </message>
</context>
<context>
    <name>milepost::ImportFacts</name>
    <message>
        <source>%1 with BOM</source>
        <translation>%1, BOM ile</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>read as last time</source>
        <translation>geçen seferki gibi okundu</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Ayırıcı</translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation>Başlık satırları</translation>
    </message>
    <message>
        <source>as the column says</source>
        <translation>sütundaki gibi</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>yıl, ay, gün</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>gün, ay, yıl</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>ay, gün, yıl</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarihler</translation>
    </message>
    <message>
        <source>Left out for privacy</source>
        <translation>Gizlilik için dışarıda bırakılanlar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbiri</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Anket</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>adsız</translation>
    </message>
    <message>
        <source>Responses that were imported under this name before are known.</source>
        <translation>Daha önce bu adla içe aktarılan yanıtlar bilinen sayılır.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>değiştir</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Değiştir: %1</translation>
    </message>
    <message>
        <source>As the column says</source>
        <translation>Sütundaki gibi</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Yıl, ay, gün</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Gün, ay, yıl</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Ay, gün, yıl</translation>
    </message>
    <message>
        <source>Name of the survey</source>
        <translation>Anketin adı</translation>
    </message>
    <message>
        <source>The next wave of this survey is found by its name.</source>
        <translation>Bu anketin bir sonraki dosyası bu addan tanınır.</translation>
    </message>
    <message>
        <source>Of the respondent only a hash is kept.</source>
        <translation>Yanıtlayandan yalnızca bir karma değer saklanır.</translation>
    </message>
    <message>
        <source>One of them can tell which answers come from one person; only a hash of it would be kept.</source>
        <translation>Bunlardan biri hangi yanıtların aynı kişiden geldiğini gösterebilir; ondan yalnızca bir karma değer saklanır.</translation>
    </message>
    <message>
        <source>Take “%1” as the respondent, hashed</source>
        <translation>“%1” sütununu yanıtlayan olarak al, karma değeriyle</translation>
    </message>
    <message>
        <source>Edit the column “%1”…</source>
        <translation>“%1” sütununu düzenle…</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be read in it and stand as �.</source>
        <translation>
            <numerusform>%Ln karakter bu kodlamayla okunamıyor; yerlerinde � duruyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language (%1)</source>
        <translation>Her dil (%1)</translation>
    </message>
    <message>
        <source>Western Europe (%1)</source>
        <translation>Batı Avrupa (%1)</translation>
    </message>
    <message>
        <source>Turkish (%1)</source>
        <translation>Türkçe (%1)</translation>
    </message>
    <message>
        <source>Arabic and Persian (%1)</source>
        <translation>Arapça ve Farsça (%1)</translation>
    </message>
    <message>
        <source>Central Europe (%1)</source>
        <translation>Orta Avrupa (%1)</translation>
    </message>
    <message>
        <source>Cyrillic (%1)</source>
        <translation>Kiril (%1)</translation>
    </message>
    <message>
        <source>Greek (%1)</source>
        <translation>Yunanca (%1)</translation>
    </message>
    <message>
        <source>It can tell which answers come from one person; only a hash of it would be kept.</source>
        <translation>Hangi yanıtların tek bir kişiden geldiğini gösterebilir; yalnızca bir karma değer saklanır.</translation>
    </message>
</context>
<context>
    <name>milepost::ImportFilesModel</name>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>İçe aktarıldı</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Yeni bir şey yok</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Atlandı</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bilinen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedilen</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>milepost::ImportFilesPage</name>
    <message>
        <source>Drop survey exports here</source>
        <translation>Anket dışa aktarımlarını buraya bırakın</translation>
    </message>
    <message>
        <source>CSV from your survey tool or spreadsheet, with all individual responses, also compressed (.csv.gz). Nothing leaves this computer.</source>
        <translation>Anket aracınızdan ya da hesap tablonuzdan, tek tek bütün yanıtları içeren CSV; sıkıştırılmış da olabilir (.csv.gz). Hiçbir şey bu bilgisayardan çıkmaz.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>“%1” okunuyor…</translation>
    </message>
    <message>
        <source>The whole file is looked at once, to see how it is written.</source>
        <translation>Nasıl yazıldığını görmek için dosyanın tamamına bir kez bakılır.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to go</source>
        <translation>
            <numerusform>%Ln dosya kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%Ln dosya içe aktarıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without anything new</source>
        <translation>
            <numerusform>%Ln dosyada yeni bir şey yok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%Ln dosya atlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%Ln dosya başarısız</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 new records</source>
        <comment>1 file imported, 2 skipped: 7,240 new records</comment>
        <translation>%1: %2 yeni kayıt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation>“%1” açık</translation>
    </message>
    <message>
        <source>Its columns are in the next step. Drop or choose other files to take them instead.</source>
        <translation>Sütunları bir sonraki adımda. Yerine başka dosyalar almak için onları buraya bırakın ya da seçin.</translation>
    </message>
    <message>
        <source>Choose other files…</source>
        <translation>Başka dosyalar seç…</translation>
    </message>
</context>
<context>
    <name>milepost::ImportJob</name>
    <message>
        <source>Import survey</source>
        <translation>Anket içe aktar</translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>Bir içe aktarma sürüyor.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>İçe aktar: “%1”</translation>
    </message>
</context>
<context>
    <name>milepost::ImportListDialog</name>
    <message>
        <source>Imports</source>
        <translation>İçe aktarmalar</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Import a survey export to see it here.</source>
        <translation>Henüz hiçbir şey içe aktarılmadı. Burada görmek için bir anket dosyası içe aktarın.</translation>
    </message>
    <message>
        <source>Rejected records and cells</source>
        <translation>Reddedilen kayıtlar ve hücreler</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Bu içe aktarmayı geri al</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Geri getir: “%1”</translation>
    </message>
    <message>
        <source>Undo import of “%1”</source>
        <translation>İçe aktarmayı geri al: “%1”</translation>
    </message>
    <message>
        <source>Every record and every cell was taken.</source>
        <translation>Her kayıt ve her hücre alındı.</translation>
    </message>
    <message>
        <source>Correct or save…</source>
        <translation>Düzelt veya kaydet…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>survey tool, encoding, sum of the file</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The records could not be imported: %1</source>
        <translation>Kayıtlar içe aktarılamadı: %1</translation>
    </message>
    <message>
        <source>Set number of invited people</source>
        <translation>Davet edilenlerin sayısını belirle</translation>
    </message>
    <message>
        <source>Enter how many were invited</source>
        <translation>Kaç kişinin davet edildiğini girin</translation>
    </message>
</context>
<context>
    <name>milepost::ImportListModel</name>
    <message>
        <source>In use</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>İçe aktarma tarihi</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Anket</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bilinen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedilen</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share and its interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Davet edilen</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Yanıt oranı</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1” tam sayı değil.</translation>
    </message>
</context>
<context>
    <name>milepost::InspectorPanel</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Kanıt</translation>
    </message>
    <message>
        <source>Untitled touchpoint</source>
        <translation>Adsız temas noktası</translation>
    </message>
    <message>
        <source>Untitled stage</source>
        <translation>Adsız aşama</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation>Tüm yolculuk</translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation>Yorumlar %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Yorumlar</translation>
    </message>
</context>
<context>
    <name>milepost::JourneyDocument</name>
    <message>
        <source>An import is running; edits are possible again when it has ended.</source>
        <translation>İçe aktarma sürüyor; bittiğinde düzenleme yeniden mümkün olur.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Proje yalnızca okumak için açık.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Yinelenecek bir şey yok.</translation>
    </message>
</context>
<context>
    <name>milepost::LanesDialog</name>
    <message>
        <source>Show lane</source>
        <translation>Şeridi göster</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Şeridi gizle</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Şeridi taşı</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Şeritler</translation>
    </message>
    <message>
        <source>The ticked lanes are shown and printed. Drag a lane to its place, or rename it with F2.</source>
        <translation>İşaretli şeritler gösterilir ve yazdırılır. Bir şeridi yerine sürükleyin veya F2 ile yeniden adlandırın.</translation>
    </message>
    <message>
        <source>Lanes of the map</source>
        <translation>Haritanın şeritleri</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>Şerit ekle</translation>
    </message>
    <message>
        <source>Delete the lane</source>
        <translation>Şeridi sil</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>Şeridi sil</translation>
    </message>
</context>
<context>
    <name>milepost::LedgerDialog</name>
    <message>
        <source>The ledger is on the clipboard.</source>
        <translation>Defter panoda.</translation>
    </message>
    <message>
        <source>Evidence ledger</source>
        <translation>Kanıt defteri</translation>
    </message>
    <message>
        <source>A figure is stale after</source>
        <translation>Bir değer şu süreden sonra eskidir:</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>after the number in &quot;a figure is stale after 365 days&quot;</extracomment>
        <translation> gün</translation>
    </message>
    <message>
        <source>Days after which a figure is stale</source>
        <translation>Bir değerin eskidiği gün sayısı</translation>
    </message>
    <message>
        <source>No figure has an answer behind it. Import a survey, or widen the filter.</source>
        <translation>Hiçbir değerin arkasında yanıt yok. Bir anket içe aktarın ya da filtreyi genişletin.</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV olarak kopyala</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV olarak kaydet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Choose a figure to see where it comes from.</source>
        <translation>Nereden geldiğini görmek için bir değer seçin.</translation>
    </message>
    <message>
        <source>Change when a figure is stale</source>
        <translation>Değerin eskime süresini değiştir</translation>
    </message>
    <message>
        <source>Save the ledger</source>
        <translation>Defteri kaydet</translation>
    </message>
    <message>
        <source>evidence ledger.csv</source>
        <translation>kanıt defteri.csv</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Yazıldı: %1</translation>
    </message>
</context>
<context>
    <name>milepost::LedgerModel</name>
    <message>
        <source>stale</source>
        <translation>eski</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Temas noktası</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Yaş (gün)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
</context>
<context>
    <name>milepost::MainWindow</name>
    <message>
        <source>Change direction of time</source>
        <translation>Zaman yönünü değiştir</translation>
    </message>
    <message>
        <source>%1 – %2 (read only)[*] – Milepost</source>
        <translation>%1 – %2 (salt okunur)[*] – Milepost</translation>
    </message>
    <message>
        <source>%1 – %2[*] – Milepost</source>
        <translation>%1 – %2[*] – Milepost</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Araç çubuğu</translation>
    </message>
</context>
<context>
    <name>milepost::MapForm</name>
    <message>
        <source>Change map direction</source>
        <translation>Harita yönünü değiştir</translation>
    </message>
    <message>
        <source>%1 of %2 responses shown</source>
        <translation>%1 / %2 yanıt gösteriliyor</translation>
    </message>
    <message>
        <source>Enough answers at %1 of %2 touchpoints</source>
        <translation>Yeterli yanıtı olan temas noktası: %1 / %2</translation>
    </message>
    <message>
        <source>%1 responses about removed touchpoints</source>
        <translation>Kaldırılmış temas noktalarıyla ilgili %1 yanıt</translation>
    </message>
    <message>
        <source>%1 undated responses left out by the period</source>
        <translation>Dönemin dışında bırakılan %1 tarihsiz yanıt</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>Haritanın başlığı</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Amaç</translation>
    </message>
    <message>
        <source>Time runs</source>
        <translation>Zamanın yönü</translation>
    </message>
    <message>
        <source>from left to right</source>
        <translation>soldan sağa</translation>
    </message>
    <message>
        <source>from right to left</source>
        <translation>sağdan sola</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Kanıt</translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation>Haritayı yeniden adlandır</translation>
    </message>
    <message>
        <source>Change map goal</source>
        <translation>Haritanın amacını değiştir</translation>
    </message>
</context>
<context>
    <name>milepost::MapSession</name>
    <message>
        <source>Add stage</source>
        <translation>Aşama ekle</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>Temas noktası ekle</translation>
    </message>
    <message>
        <source>Rename map</source>
        <translation>Haritayı yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>Aşamayı yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>Temas noktasını yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename lane</source>
        <translation>Şeridi yeniden adlandır</translation>
    </message>
    <message>
        <source>Move touchpoint</source>
        <translation>Temas noktasını taşı</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Aşamayı taşı</translation>
    </message>
    <message>
        <source>Clear cell</source>
        <translation>Hücreyi temizle</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Hücreyi düzenle</translation>
    </message>
    <message>
        <source>Set emotion</source>
        <translation>Duyguyu belirle</translation>
    </message>
    <message>
        <source>Clear emotion</source>
        <translation>Duyguyu temizle</translation>
    </message>
</context>
<context>
    <name>milepost::MapView</name>
    <message>
        <source>Journey map</source>
        <translation>Yolculuk haritası</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Yeni temas noktası</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Yeni aşama</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Yeni şerit</translation>
    </message>
    <message>
        <source>Title of the new stage</source>
        <translation>Yeni aşamanın başlığı</translation>
    </message>
</context>
<context>
    <name>milepost::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
</context>
<context>
    <name>milepost::MetricCard</name>
    <message>
        <source>Elsewhere in this journey: %1</source>
        <translation>Bu yolculuğun diğer yerlerinde: %1</translation>
    </message>
    <message>
        <source>From %1 answers on there is a figure with its interval.</source>
        <translation>Değer ve aralığı en az %1 yanıtla gösterilir.</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>eski</translation>
    </message>
</context>
<context>
    <name>milepost::MetricEditor</name>
    <message>
        <source>New metric</source>
        <translation>Yeni metrik</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Code in files</source>
        <translation>Dosyalardaki &amp;kod</translation>
    </message>
    <message>
        <source>&amp;What it says</source>
        <translation>N&amp;e anlatır</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>En düşük puan</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>En yüksek puan</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the ends of a scale</comment>
        <translation>ile</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Ölçek</translation>
    </message>
    <message>
        <source>&amp;Good end</source>
        <translation>İ&amp;yi uç</translation>
    </message>
    <message>
        <source>Edge of the favourable answers</source>
        <translation>Olumlu yanıtların sınırı</translation>
    </message>
    <message>
        <source>&amp;Favourable</source>
        <translation>Ol&amp;umlu</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Soru</translation>
    </message>
    <message>
        <source>What was &amp;expected</source>
        <translation>&amp;Beklenen</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sorulmadı</translation>
    </message>
    <message>
        <source>and higher, up to %1</source>
        <translation>ve üstü, %1 puana kadar</translation>
    </message>
    <message>
        <source>and lower, down to %1</source>
        <translation>ve altı, %1 puana kadar</translation>
    </message>
    <message>
        <source>The project is busy with an import; one moment.</source>
        <translation>Proje bir içe aktarmayla meşgul; bir dakika.</translation>
    </message>
    <message>
        <source>Asked from 0 to 10 like NPS, but never pooled with it: eNPS asks employees.</source>
        <translation>NPS gibi 0 ile 10 arasında sorulur ama onunla asla birleştirilmez: eNPS çalışanlara sorulur.</translation>
    </message>
    <message>
        <source>The metric has answers, so its scale and its good end stay.</source>
        <translation>Metriğin yanıtları var, bu yüzden ölçeği ve iyi ucu değişmez.</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>Metrik ekle</translation>
    </message>
    <message>
        <source>Change metric</source>
        <translation>Metriği değiştir</translation>
    </message>
</context>
<context>
    <name>milepost::MetricsDialog</name>
    <message>
        <source>Metrics</source>
        <translation>Metrikler</translation>
    </message>
    <message>
        <source>Four metrics are built in. A metric of your own has its own scale and direction; its answers are never pooled with those of another one.</source>
        <translation>Dört metrik yerleşiktir. Kendi metriğinizin kendi ölçeği ve yönü vardır; yanıtları başka bir metriğinkilerle asla birleştirilmez.</translation>
    </message>
    <message>
        <source>Metrics of the project</source>
        <translation>Projenin metrikleri</translation>
    </message>
    <message>
        <source>New metric…</source>
        <translation>Yeni metrik…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Built in, and the same in every project.</source>
        <translation>Yerleşiktir ve her projede aynıdır.</translation>
    </message>
    <message>
        <source>It has answers, so it stays, and so does its scale.</source>
        <translation>Yanıtları var, bu yüzden kalır; ölçeği de değişmez.</translation>
    </message>
    <message>
        <source>It has no answers yet: choose it for a column when you import a survey.</source>
        <translation>Henüz yanıtı yok: bir anketi içe aktarırken bir sütun için bu metriği seçin.</translation>
    </message>
    <message>
        <source>Remove metric</source>
        <translation>Metriği kaldır</translation>
    </message>
</context>
<context>
    <name>milepost::MetricsModel</name>
    <message>
        <source>Net score</source>
        <translation>Net skor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Ortalama</translation>
    </message>
    <message>
        <source>Share of favourable answers</source>
        <translation>Olumlu yanıtların oranı</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ne anlatır</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ölçek</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Olumlu</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
</context>
<context>
    <name>milepost::NewExportBar</name>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Yok say</translation>
    </message>
    <message>
        <source>New export in the watched folder: %1</source>
        <translation>İzlenen klasörde yeni dışa aktarım: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new export(s) in the watched folder</source>
        <translation>
            <numerusform>İzlenen klasörde %Ln yeni dışa aktarım</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Importing the new export %1: %2</source>
        <translation>Yeni dışa aktarım %1 içe aktarılıyor: %2</translation>
    </message>
</context>
<context>
    <name>milepost::NewProjectDialog</name>
    <message>
        <source>New map</source>
        <translation>Yeni harita</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Şablon</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>Haritanın dili</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Kaydedilecek yer</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Yolculuk</translation>
    </message>
    <message>
        <source>Please give the map a title.</source>
        <translation>Lütfen haritaya bir başlık verin.</translation>
    </message>
    <message>
        <source>Please say where the file goes.</source>
        <translation>Lütfen dosyanın nereye kaydedileceğini belirtin.</translation>
    </message>
    <message>
        <source>Please give the whole path, from the top folder on.</source>
        <translation>Lütfen yolun tamamını, en üst klasörden başlayarak yazın.</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name: a new map never replaces one.</source>
        <translation>Bu dosya zaten var. Başka bir ad seçin: yeni harita hiçbir zaman var olan bir haritanın yerini almaz.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Bu klasör yok.</translation>
    </message>
    <message>
        <source>Save the new map as</source>
        <translation>Yeni haritayı kaydet</translation>
    </message>
    <message>
        <source>Milepost maps (*.milepost)</source>
        <translation>Milepost haritaları (*.milepost)</translation>
    </message>
</context>
<context>
    <name>milepost::OpinionSection</name>
    <message>
        <source>Workshop opinion</source>
        <translation>Çalıştay görüşü</translation>
    </message>
    <message>
        <source>What people think hurts, by severity and frequency from 1 to 5. It is never part of the measured pain.</source>
        <translation>İnsanların sorunlu bulduğu şeyler, 1-5 arası şiddet ve sıklıkla. Ölçülen sorun puanına hiç girmez.</translation>
    </message>
    <message>
        <source>Add an opinion</source>
        <translation>Görüş ekle</translation>
    </message>
    <message>
        <source>What hurts here?</source>
        <translation>Burada sorun ne?</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Şiddet</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Sıklık</translation>
    </message>
    <message>
        <source>Remove this opinion</source>
        <translation>Bu görüşü kaldır</translation>
    </message>
    <message>
        <source>= %1</source>
        <extracomment>the product of severity and frequency</extracomment>
        <translation>= %1</translation>
    </message>
    <message>
        <source>Change workshop opinion</source>
        <translation>Çalıştay görüşünü değiştir</translation>
    </message>
    <message>
        <source>Add workshop opinion</source>
        <translation>Çalıştay görüşü ekle</translation>
    </message>
    <message>
        <source>Remove workshop opinion</source>
        <translation>Çalıştay görüşünü kaldır</translation>
    </message>
</context>
<context>
    <name>milepost::OutlineModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>milepost::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Anahat</translation>
    </message>
    <message>
        <source>Outline of the map</source>
        <translation>Haritanın anahattı</translation>
    </message>
</context>
<context>
    <name>milepost::OverviewMap</name>
    <message>
        <source>Overview: drag to move the visible part</source>
        <translation>Genel görünüm: görünen bölümü taşımak için sürükleyin</translation>
    </message>
</context>
<context>
    <name>milepost::OwnFigures</name>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>From %1 answers on there is a figure with its interval.</source>
        <translation>%1 yanıttan itibaren güven aralığıyla bir rakam gösterilir.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Beklenen: %1</translation>
    </message>
    <message>
        <source>Drop-off of this step</source>
        <translation>Bu adımın terk oranı</translation>
    </message>
    <message>
        <source>Completion of the journey</source>
        <translation>Yolculuğu tamamlama oranı</translation>
    </message>
    <message>
        <source>Of those who entered the first counted step, who finished the last.</source>
        <translation>Sayılan ilk adıma girenlerden son adımı bitirenler.</translation>
    </message>
</context>
<context>
    <name>milepost::PainPanel</name>
    <message>
        <source>Where it hurts</source>
        <translation>Sorun nerede</translation>
    </message>
    <message>
        <source>Import a survey</source>
        <translation>Anket içe aktar</translation>
    </message>
    <message>
        <source>Some visitor counts are missing: reach counts fully everywhere.</source>
        <translation>Bazı ziyaretçi sayıları eksik: erişim her yerde tam sayılır.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Henüz yanıt yok</translation>
    </message>
    <message>
        <source>Import a survey export, and the touchpoints that hurt are ranked here with their numbers.</source>
        <translation>Bir anket dosyası içe aktarın; sorunlu temas noktaları değerleriyle birlikte burada sıralanır.</translation>
    </message>
    <message>
        <source>No response passes the filter</source>
        <translation>Filtreden geçen yanıt yok</translation>
    </message>
    <message>
        <source>Widen the period or remove a filter to see the ranking.</source>
        <translation>Sıralamayı görmek için dönemi genişletin veya bir filtreyi kaldırın.</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Göze çarpan bir sorun yok</translation>
    </message>
    <message>
        <source>No touchpoint is worse than the rest of its journey, or the answers are too few to compare.</source>
        <translation>Hiçbir temas noktası yolculuğun geri kalanından daha kötü değil veya yanıtlar karşılaştırma için çok az.</translation>
    </message>
    <message>
        <source>The calculation is on the clipboard.</source>
        <translation>Hesap panoda.</translation>
    </message>
    <message>
        <source>Save the calculation</source>
        <translation>Hesabı kaydet</translation>
    </message>
    <message>
        <source>pain ranking.csv</source>
        <translation>sorun sıralaması.csv</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Yazıldı: %1</translation>
    </message>
    <message>
        <source>What works well</source>
        <translation>İyi işleyenler</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Ağırlıklar</translation>
    </message>
    <message>
        <source>How much each kind of evidence counts, and what an order is worth</source>
        <translation>Her kanıt türünün ne kadar saydığı ve bir siparişin değeri</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Every step of the calculation as a table</source>
        <translation>Hesabın her adımı tablo olarak</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV olarak kopyala</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV olarak kaydet…</translation>
    </message>
    <message>
        <source>Own weights</source>
        <translation>Kendi ağırlıklarınız</translation>
    </message>
    <message>
        <source>No touchpoint is better than the rest of its journey, or the answers are too few to compare.</source>
        <translation>Hiçbir temas noktası yolculuğunun kalanından daha iyi değil ya da yanıtlar karşılaştırmak için çok az.</translation>
    </message>
</context>
<context>
    <name>milepost::PastePreview</name>
    <message>
        <source>The first row names the columns</source>
        <translation>İlk satır sütun adlarını verir</translation>
    </message>
    <message>
        <source>Paste into the table</source>
        <translation>Tabloya yapıştır</translation>
    </message>
    <message>
        <source>What will be pasted</source>
        <translation>Yapıştırılacaklar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>sütun yok</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (yeni)</translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation>Boştu</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Önceki: %1</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>boşaltılacak</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) will change.</source>
        <translation>
            <numerusform>%Ln hücre değişecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoint(s) will be added.</source>
        <translation>
            <numerusform>%Ln temas noktası eklenecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be used and will be left out.</source>
        <translation>
            <numerusform>%Ln hücre kullanılamıyor ve dışarıda bırakılacak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>milepost::PeriodFiguresDialog</name>
    <message>
        <source>Enter figure</source>
        <translation>Rakam gir</translation>
    </message>
    <message>
        <source>Clear figure</source>
        <translation>Rakamı sil</translation>
    </message>
    <message>
        <source>Change period</source>
        <translation>Dönemi değiştir</translation>
    </message>
    <message>
        <source>Period figures</source>
        <translation>Dönem rakamları</translation>
    </message>
    <message>
        <source>Enter what is known of a period; what is left blank is unknown, and so is every figure that would need it. Both days belong to the period.</source>
        <translation>Bir dönem için bilinenleri girin; boş bırakılan bilinmiyor demektir, ona gerek duyan her rakam da bilinmez. İki gün de döneme dahildir.</translation>
    </message>
    <message>
        <source>Figures of periods</source>
        <translation>Dönemlerin rakamları</translation>
    </message>
    <message>
        <source>Nothing has been entered yet. Add a period to begin.</source>
        <translation>Henüz bir şey girilmedi. Başlamak için bir dönem ekleyin.</translation>
    </message>
    <message>
        <source>How the figures follow</source>
        <translation>Rakamlar nasıl çıkıyor</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>Dönem ekle</translation>
    </message>
    <message>
        <source>Remove period</source>
        <translation>Dönemi kaldır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Ay</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>Ç&amp;eyrek</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Yıl</translation>
    </message>
    <message>
        <source>&amp;Other days</source>
        <translation>&amp;Başka günler</translation>
    </message>
</context>
<context>
    <name>milepost::PeriodFiguresModel</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Dönem başlamadan önce bitiyor.</translation>
    </message>
    <message>
        <source>That period is in the table already.</source>
        <translation>O dönem tabloda zaten var.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1” tam sayı değil.</translation>
    </message>
    <message>
        <source>“%1” is no percentage.</source>
        <translation>“%1” yüzde değil.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” sayı değil.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Elde tutma oranı</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Müşteri kaybı</translation>
    </message>
    <message>
        <source>Repeat purchase</source>
        <translation>Tekrar satın alma</translation>
    </message>
    <message>
        <source>CLV simple</source>
        <translation>CLV, basit</translation>
    </message>
    <message>
        <source>CLV for ever</source>
        <translation>CLV, süresiz</translation>
    </message>
    <message>
        <source>CLV finite</source>
        <translation>CLV, süreli</translation>
    </message>
</context>
<context>
    <name>milepost::PeriodSlider</name>
    <message>
        <source>First day of the period</source>
        <translation>Dönemin ilk günü</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Dönemin son günü</translation>
    </message>
    <message>
        <source>%1: fewer than %L2 responses</source>
        <translation>%1: %L2 yanıttan az</translation>
    </message>
    <message>
        <source>%1: %2 responses</source>
        <translation>%1: %2 yanıt</translation>
    </message>
</context>
<context>
    <name>milepost::PersonaForm</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Alıntı</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Amaçlar</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>İhtiyaçlar</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>Sıkıntılar</translation>
    </message>
    <message>
        <source>How well it is founded</source>
        <translation>Dayanağı ne kadar sağlam</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Resim seç…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Resmi kaldır</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Varsayım</translation>
    </message>
    <message>
        <source>Partly researched</source>
        <translation>Kısmen araştırıldı</translation>
    </message>
    <message>
        <source>From data</source>
        <translation>Veriye dayalı</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Change persona</source>
        <translation>Personayı değiştir</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>Kanıtı değiştir</translation>
    </message>
    <message>
        <source>Change picture</source>
        <translation>Resmi değiştir</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Resmi kaldır</translation>
    </message>
</context>
<context>
    <name>milepost::PersonasDialog</name>
    <message>
        <source>Show persona on the map</source>
        <translation>Personayı haritada göster</translation>
    </message>
    <message>
        <source>Take persona off the map</source>
        <translation>Personayı haritadan çıkar</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personalar</translation>
    </message>
    <message>
        <source>Personas of the project</source>
        <translation>Projenin personaları</translation>
    </message>
    <message>
        <source>The other persona</source>
        <translation>Diğer persona</translation>
    </message>
    <message>
        <source>Two side by side</source>
        <translation>İkisi yan yana</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Add the first persona: whose journey is it?</source>
        <translation>İlk personayı ekleyin: Bu kimin yolculuğu?</translation>
    </message>
    <message>
        <source>The ticked ones stand on this map.</source>
        <translation>İşaretli olanlar bu haritada yer alır.</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Persona ekle</translation>
    </message>
    <message>
        <source>Delete the persona</source>
        <translation>Personayı sil</translation>
    </message>
    <message>
        <source>Earlier on the map</source>
        <translation>Haritada daha öne</translation>
    </message>
    <message>
        <source>Later on the map</source>
        <translation>Haritada daha sona</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>Persona ekle</translation>
    </message>
    <message>
        <source>Delete persona</source>
        <translation>Personayı sil</translation>
    </message>
    <message>
        <source>Move persona</source>
        <translation>Personayı taşı</translation>
    </message>
</context>
<context>
    <name>milepost::PersonasModel</name>
    <message>
        <source>%1, on this map</source>
        <translation>%1, bu haritada</translation>
    </message>
</context>
<context>
    <name>milepost::PrintDialog</name>
    <message>
        <source>Print the map</source>
        <translation>Haritayı yazdır</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kağıt</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Language on the page</source>
        <translation>Sayfanın dili</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Yatay</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dikey</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF olarak dışa aktar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Sayfa önizlemesi</translation>
    </message>
    <message>
        <source>Export the map as PDF</source>
        <translation>Haritayı PDF olarak dışa aktar</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF dosyaları (*.pdf)</translation>
    </message>
</context>
<context>
    <name>milepost::ProjectDocks</name>
    <message>
        <source>Outline</source>
        <translation>Anahat</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>İnceleme</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Sorun nerede</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ne değişti</translation>
    </message>
</context>
<context>
    <name>milepost::RecentRow</name>
    <message>
        <source>missing</source>
        <translation>bulunamadı</translation>
    </message>
    <message>
        <source>Take off this list; the file stays</source>
        <translation>Bu listeden kaldır; dosya yerinde kalır</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Bu listeden kaldır: %1</translation>
    </message>
</context>
<context>
    <name>milepost::RejectedRecordsDialog</name>
    <message>
        <source>Rejected records</source>
        <translation>Reddedilen kayıtlar</translation>
    </message>
    <message>
        <source>Rejected records of “%1”</source>
        <translation>“%1” dosyasının reddedilen kayıtları</translation>
    </message>
    <message>
        <source>An older Milepost imported this file without keeping how it was read: save the records as CSV, correct them there and import that file.</source>
        <translation>Bu dosyayı eski bir Milepost, nasıl okunduğunu saklamadan içe aktardı: kayıtları CSV olarak kaydedin, orada düzeltip o dosyayı içe aktarın.</translation>
    </message>
    <message>
        <source>Correct the marked cells. What has become usable is imported as a file of its own that names this one; nothing else changes.</source>
        <translation>İşaretli hücreleri düzeltin. Kullanılabilir hale gelenler, bu dosyanın adını taşıyan ayrı bir dosya olarak içe aktarılır; başka hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Correct the marked cells. What has become usable is imported together with the file; the file itself stays as it is.</source>
        <translation>İşaretli hücreleri düzeltin. Kullanılabilir hale gelenler dosyayla birlikte içe aktarılır; dosyanın kendisi olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>These are the first %1 of %2; after the import all of them are in the list of imports.</source>
        <translation>Bunlar %2 kaydın ilk %1 tanesi; içe aktarmadan sonra hepsi içe aktarma listesindedir.</translation>
    </message>
    <message>
        <source>Put this record back</source>
        <translation>Bu kaydı eski haline getir</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV olarak kaydet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>%1 of %2 records can be imported now.</source>
        <translation>%2 kaydın %1 tanesi artık içe aktarılabilir.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Satır %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %n other cell(s) with the same text, too</source>
        <translation>
            <numerusform>Aynı metni taşıyan %Ln hücreyi de değiştir</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 records</source>
        <translation>%1 kaydı içe aktar</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n correction(s)</source>
        <translation>
            <numerusform>%Ln düzeltmeyi tut</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Dosya yazılamadı: %1</translation>
    </message>
    <message>
        <source>%1 rejected.csv</source>
        <comment>file name</comment>
        <translation>%1 reddedilenler.csv</translation>
    </message>
    <message>
        <source>Save rejected records</source>
        <translation>Reddedilen kayıtları kaydet</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV dosyaları (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Yazıldı: %1</translation>
    </message>
    <message>
        <source>Close without the corrections that were made here?</source>
        <translation>Burada yapılan düzeltmeler olmadan kapatılsın mı?</translation>
    </message>
    <message>
        <source>Discard corrections</source>
        <translation>Düzeltmeleri at</translation>
    </message>
    <message>
        <source>Clear the selected cells</source>
        <translation>Seçili hücreleri temizle</translation>
    </message>
</context>
<context>
    <name>milepost::RejectedRecordsModel</name>
    <message>
        <source>Corrected</source>
        <translation>Düzeltildi</translation>
    </message>
    <message>
        <source>Neither score nor comment</source>
        <translation>Ne puan ne yorum var</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Önce: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>beyond the last column</source>
        <translation>son sütunun ötesinde</translation>
    </message>
</context>
<context>
    <name>milepost::RejectedRowsModel</name>
    <message>
        <source>cell left out: %1</source>
        <translation>hücre dışarıda bırakıldı: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>cell of “%1” left out: %2</source>
        <translation>“%1” sütunundaki hücre dışarıda bırakıldı: %2</translation>
    </message>
</context>
<context>
    <name>milepost::SavedFilterBox</name>
    <message>
        <source>Name of this filter</source>
        <translation>Bu filtrenin adı</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Kayıtlı filtreler</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Henüz kayıtlı filtre yok</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Bu filtreyi &amp;kaydet…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Yeniden &amp;adlandır</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ka&amp;ldır</translation>
    </message>
    <message>
        <source>Remove saved filter</source>
        <translation>Kayıtlı filtreyi kaldır</translation>
    </message>
    <message>
        <source>Rename saved filter</source>
        <translation>Kayıtlı filtreyi yeniden adlandır</translation>
    </message>
    <message>
        <source>Replace saved filter</source>
        <translation>Kayıtlı filtreyi değiştir</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filtreyi kaydet</translation>
    </message>
</context>
<context>
    <name>milepost::SeverityBar</name>
    <message>
        <source>Score shortfall</source>
        <translation>Puan açığı</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Şikayetler</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Terk</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>karşılaştırılmadı</translation>
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
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Space or the middle button, and drag</source>
        <translation>Boşluk tuşu veya orta düğmeyle sürükleyin</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl ve fare tekerleği</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Bir komut veya tuş bul</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Haritada</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>Seçimi taşı</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Seçimi genişlet</translation>
    </message>
    <message>
        <source>Shift and the arrows, or Shift and Ctrl with the mouse</source>
        <translation>Shift ve oklar ya da fareyle Shift ve Ctrl</translation>
    </message>
    <message>
        <source>First and last of the row</source>
        <translation>Satırın ilki ve sonu</translation>
    </message>
    <message>
        <source>Next and previous in time</source>
        <translation>Zamanda sonraki ve önceki</translation>
    </message>
    <message>
        <source>Edit, or just type</source>
        <translation>Düzenle veya doğrudan yaz</translation>
    </message>
    <message>
        <source>New touchpoint after, and before</source>
        <translation>Sonrasına ve öncesine yeni temas noktası</translation>
    </message>
    <message>
        <source>A further line in a cell</source>
        <translation>Hücreye bir satır daha</translation>
    </message>
    <message>
        <source>Move a lane</source>
        <translation>Şeridi taşı</translation>
    </message>
    <message>
        <source>Make a cell longer or shorter</source>
        <translation>Hücreyi uzat veya kısalt</translation>
    </message>
    <message>
        <source>Move a touchpoint or stage</source>
        <translation>Temas noktasını veya aşamayı taşı</translation>
    </message>
    <message>
        <source>Raise or lower a selected feeling</source>
        <translation>Seçili duyguyu yükselt veya düşür</translation>
    </message>
    <message>
        <source>Leave the row of feelings</source>
        <translation>Duygular satırından çık</translation>
    </message>
    <message>
        <source>Drag the paper</source>
        <translation>Kâğıdı sürükle</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>İmlecin olduğu yerde yakınlaştır</translation>
    </message>
    <message>
        <source>Leave the map</source>
        <translation>Haritadan çık</translation>
    </message>
</context>
<context>
    <name>milepost::StageForm</name>
    <message>
        <source>Change stage colour</source>
        <translation>Aşama rengini değiştir</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%Ln temas noktası</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>What the customer wants here</source>
        <translation>Müşterinin burada istediği</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>Aşamayı yeniden adlandır</translation>
    </message>
    <message>
        <source>Change stage goal</source>
        <translation>Aşamanın amacını değiştir</translation>
    </message>
</context>
<context>
    <name>milepost::StartPage</name>
    <message>
        <source>Customer journeys, with what customers answered on the map.</source>
        <translation>Müşteri yolculukları ve harita üzerinde müşterilerin yanıtları.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Aç…</translation>
    </message>
    <message>
        <source>Import a survey</source>
        <translation>Anket içe aktar</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Tura başla</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Son dosyalar</translation>
    </message>
    <message>
        <source>Start a new map</source>
        <translation>Yeni haritaya başla</translation>
    </message>
    <message>
        <source>Maps that you open appear here. Start with a template, or take the tour to see a finished one.</source>
        <translation>Açtığınız haritalar burada görünür. Bir şablonla başlayın veya tamamlanmış bir harita görmek için tura başlayın.</translation>
    </message>
</context>
<context>
    <name>milepost::StatusFields</name>
    <message>
        <source>Open for reading only</source>
        <translation>Yalnızca okumak için açık</translation>
    </message>
    <message>
        <source>Importing: editing is off until it has ended</source>
        <translation>İçe aktarılıyor: bitene kadar düzenleme kapalı</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tüm değişiklikler kaydedildi</translation>
    </message>
    <message>
        <source>%1 of %2 responses</source>
        <translation>%1 / %2 yanıt</translation>
    </message>
    <message>
        <source>Evidence at %1 of %2 touchpoints</source>
        <translation>Kanıtı olan temas noktası: %1 / %2</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre: %1</translation>
    </message>
    <message>
        <source>Touchpoints with at least 10 answers to one metric.</source>
        <translation>Bir metriğe en az 10 yanıtı olan temas noktaları.</translation>
    </message>
</context>
<context>
    <name>milepost::SurveyImports</name>
    <message>
        <source>The project is open for reading only; nothing can be imported.</source>
        <translation>Proje yalnızca okumak için açık; hiçbir şey içe aktarılamaz.</translation>
    </message>
    <message>
        <source>Another import is running; this one can begin when it has ended.</source>
        <translation>Başka bir içe aktarma sürüyor; bu, o bitince başlayabilir.</translation>
    </message>
    <message>
        <source>%1 new records imported from “%2”.</source>
        <translation>“%2” dosyasından %1 yeni kayıt içe aktarıldı.</translation>
    </message>
    <message>
        <source>%1 new records imported from %2 files.</source>
        <translation>%2 dosyadan %1 yeni kayıt içe aktarıldı.</translation>
    </message>
    <message>
        <source>%1 were rejected: they can be corrected in the list of imports.</source>
        <translation>%1 kayıt reddedildi: içe aktarma listesinde düzeltilebilirler.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Yapıştırılan tablo</translation>
    </message>
    <message numerus="yes">
        <source>Cells of %1 and of %n other column(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%1 ve %Ln başka sütundaki bazı hücreler okunamadı ve dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells of %1 could not be read and were left out.</source>
        <translation>%1 sütunundaki bazı hücreler okunamadı ve dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Show rejected records</source>
        <translation>Reddedilen kayıtları göster</translation>
    </message>
</context>
<context>
    <name>milepost::TableLens</name>
    <message>
        <source>Filter the rows</source>
        <translation>Satırları süz</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Touchpoints as a table</source>
        <translation>Tablo olarak temas noktaları</translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoint(s)</source>
        <translation>
            <numerusform>%Ln temas noktası</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Hücreleri temizle</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
</context>
<context>
    <name>milepost::TextHitModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>milepost::ThemesDialog</name>
    <message>
        <source>Rename theme</source>
        <translation>Temayı yeniden adlandır</translation>
    </message>
    <message>
        <source>Looking for keywords in all comments: %1</source>
        <translation>Tüm yorumlarda anahtar kelimeler aranıyor: %1</translation>
    </message>
    <message>
        <source>Change kind of theme</source>
        <translation>Temanın türünü değiştir</translation>
    </message>
    <message>
        <source>Themes of comments</source>
        <translation>Yorum temaları</translation>
    </message>
    <message>
        <source>A comment is about a theme when one of its keywords occurs in it. A comment about a problem is a complaint, unless the file or you say something else of it.</source>
        <translation>Temanın anahtar kelimelerinden biri bir yorumda geçiyorsa yorum o temayla ilgilidir. Bir sorunla ilgili yorum, dosya veya siz başka bir şey söylemedikçe şikayettir.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temalar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Tema ekle</translation>
    </message>
    <message>
        <source>Delete the theme</source>
        <translation>Temayı sil</translation>
    </message>
    <message>
        <source>&amp;Problem</source>
        <translation>&amp;Sorun</translation>
    </message>
    <message>
        <source>P&amp;raise</source>
        <translation>&amp;Övgü</translation>
    </message>
    <message>
        <source>&amp;Shipped themes that were deleted</source>
        <translation>Silinmiş &amp;hazır temalar</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tür</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Övgü</translation>
    </message>
    <message>
        <source>Restore the shipped keywords</source>
        <translation>Hazır anahtar kelimeleri geri yükle</translation>
    </message>
    <message>
        <source>One keyword a line, as the beginnings of its words: “card refus” finds “My card was refused”. Up to two other words may stand between them. Upper and lower case are the same, and so are i, İ and ı, Persian ی and Arabic ي, and words with or without a half-space. “No”, “hiç” or “بدون” right before a keyword takes it back.</source>
        <translation>Her satıra bir anahtar kelime, kelimelerin başlangıçlarıyla: “kart redded”, “Kartım reddedildi” yorumunu bulur. Aralarında en fazla iki başka kelime bulunabilir. Büyük ve küçük harf aynıdır; i, İ ve ı, Farsça ی ve Arapça ي, yarım boşluklu ve boşluksuz yazılışlar da öyle. Anahtar kelimeden hemen önceki “no”, “hiç” veya “بدون” onu geçersiz kılar.</translation>
    </message>
    <message>
        <source>Newest comments about the theme</source>
        <translation>Temayla ilgili en yeni yorumlar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Edit keywords</source>
        <translation>Anahtar kelimeleri düzenle</translation>
    </message>
    <message>
        <source>Keywords of this theme occur in %1 comments.</source>
        <translation>Bu temanın anahtar kelimeleri %1 yorumda geçiyor.</translation>
    </message>
    <message>
        <source>Keywords of this theme occur in %1 comments; before this edit it was %2.</source>
        <translation>Bu temanın anahtar kelimeleri %1 yorumda geçiyor; bu düzenlemeden önce %2 yorumdaydı.</translation>
    </message>
    <message>
        <source>Add theme</source>
        <translation>Tema ekle</translation>
    </message>
    <message>
        <source>Delete theme</source>
        <translation>Temayı sil</translation>
    </message>
    <message>
        <source>Restore shipped themes</source>
        <translation>Hazır temaları geri yükle</translation>
    </message>
    <message>
        <source>Restore keywords</source>
        <translation>Anahtar kelimeleri geri yükle</translation>
    </message>
</context>
<context>
    <name>milepost::TouchpointForm</name>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departman</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Önem</translation>
    </message>
    <message>
        <source>Felt emotion</source>
        <translation>Hissedilen duygu</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Ziyaretçi</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Devam eden</translation>
    </message>
    <message>
        <source>Expected drop-off in %</source>
        <translation>Beklenen terk oranı (%)</translation>
    </message>
    <message>
        <source>Leaving here is a normal end</source>
        <translation>Buradan ayrılmak normal bir sondur</translation>
    </message>
    <message>
        <source>Customers pay here</source>
        <translation>Müşteriler burada ödeme yapar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>belirtilmedi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>atanmadı</translation>
    </message>
    <message>
        <source>not set (counts as %1)</source>
        <translation>belirlenmedi (%1 sayılır)</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>çok iyi</translation>
    </message>
    <message>
        <source>good</source>
        <translation>iyi</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>nötr</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>kötü</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>çok kötü</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>belirlenmedi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Please type a whole number, or leave it empty.</source>
        <translation>Lütfen bir tam sayı yazın veya boş bırakın.</translation>
    </message>
    <message>
        <source>Please type a percentage from 0 to 100, or leave it empty.</source>
        <translation>Lütfen 0 ile 100 arasında bir yüzde yazın veya boş bırakın.</translation>
    </message>
    <message>
        <source>Change felt emotion</source>
        <translation>Hissedilen duyguyu değiştir</translation>
    </message>
    <message>
        <source>Rename touchpoint</source>
        <translation>Temas noktasını yeniden adlandır</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>Açıklamayı değiştir</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>Kanalı değiştir</translation>
    </message>
    <message>
        <source>Change department</source>
        <translation>Departmanı değiştir</translation>
    </message>
    <message>
        <source>Change importance</source>
        <translation>Önemi değiştir</translation>
    </message>
    <message>
        <source>Change visitors</source>
        <translation>Ziyaretçi sayısını değiştir</translation>
    </message>
    <message>
        <source>Change continued</source>
        <translation>Devam eden sayısını değiştir</translation>
    </message>
    <message>
        <source>Change expected drop-off</source>
        <translation>Beklenen terk oranını değiştir</translation>
    </message>
    <message>
        <source>Change normal end</source>
        <translation>Normal sonu değiştir</translation>
    </message>
    <message>
        <source>Change payment step</source>
        <translation>Ödeme adımını değiştir</translation>
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
        <translation>Geçen seferki gibi okunanları sormadan hemen içe aktar</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>İzlemeyi bırak</translation>
    </message>
    <message>
        <source>Watch the folder where your survey exports arrive: new ones are offered here.</source>
        <translation>Anket dışa aktarımlarının geldiği klasörü izleyin: yenileri burada önerilir.</translation>
    </message>
    <message>
        <source>Watched folder: %1 (it is not there now)</source>
        <translation>İzlenen klasör: %1 (şu anda yerinde değil)</translation>
    </message>
    <message>
        <source>Watched folder: %1</source>
        <translation>İzlenen klasör: %1</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <translation>Klasörü değiştir…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Klasör izle…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Klasör izle</translation>
    </message>
</context>
<context>
    <name>milepost::WeightsPanel</name>
    <message>
        <source>Weights</source>
        <translation>Ağırlıklar</translation>
    </message>
    <message>
        <source>How much each kind of evidence counts in the pain. The ranking follows while you move a weight.</source>
        <translation>Her kanıt türünün sorun puanında ne kadar saydığı. Bir ağırlığı oynattıkça sıralama değişir.</translation>
    </message>
    <message>
        <source>Score shortfall</source>
        <translation>Puan açığı</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Şikayetler</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Terk</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Back to the usual weights</source>
        <translation>Olağan ağırlıklara dön</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Value of an order</source>
        <translation>Bir siparişin değeri</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>belirtilmedi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>With a value, the customers who leave beyond what is expected are also said in money.</source>
        <translation>Değer girilirse, beklenenden çok ayrılan müşteriler para olarak da söylenir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>At least one weight must be above 0.</source>
        <translation>En az bir ağırlık 0&apos;dan büyük olmalı.</translation>
    </message>
    <message>
        <source>Own weights. Reports and printed maps say so.</source>
        <translation>Kendi ağırlıklarınız. Raporlar ve basılı haritalar bunu söyler.</translation>
    </message>
    <message>
        <source>The usual weights.</source>
        <translation>Olağan ağırlıklar.</translation>
    </message>
    <message>
        <source>Change weights</source>
        <translation>Ağırlıkları değiştir</translation>
    </message>
    <message>
        <source>Reset weights</source>
        <translation>Ağırlıkları sıfırla</translation>
    </message>
    <message>
        <source>This is no amount of money. Write it like %1.</source>
        <translation>Bu bir para tutarı değil. %1 gibi yazın.</translation>
    </message>
    <message>
        <source>Change order value</source>
        <translation>Sipariş değerini değiştir</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>Para birimini değiştir</translation>
    </message>
</context>
<context>
    <name>milepost::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Son açılanlar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Harita</translation>
    </message>
    <message>
        <source>&amp;Lanes shown</source>
        <translation>&amp;Gösterilen şeritler</translation>
    </message>
    <message>
        <source>F&amp;eedback</source>
        <translation>Geri &amp;bildirim</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Renk düzeni</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Listeyi temizle</translation>
    </message>
    <message>
        <source>Show lane</source>
        <translation>Şeridi göster</translation>
    </message>
    <message>
        <source>Hide lane</source>
        <translation>Şeridi gizle</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Çözümle</translation>
    </message>
    <message>
        <source>Each &amp;group against the others</source>
        <translation>Her &amp;grup ötekilere karşı</translation>
    </message>
    <message>
        <source>No attribute has from 2 to %L1 values.</source>
        <translation>2 ile %L1 arasında değeri olan öznitelik yok.</translation>
    </message>
</context>
</TS>
