/** The page's own words by language, one a line, in the order of `PAGE_KEYS` (words.ts). */

export const TABLES: Readonly<Record<string, string>> = {
  en: `Evidence
Back to the list
Choose a line: here is shown what it stands on.
Arrow keys move in a list, Enter chooses, Escape goes back.
Worded by the model
Worded by rules, without the model
A person's own words
Overview
remembered from an earlier run
asked in this run
answer
See the call
What the check found
Stands on these lines
Changes: {n}
Commits
The author's words for the notes
Paths: {n}
Excerpt of the patch
The title is all that it says.
Its line
Model
Outcome
Started
Took
Waited before
Tokens
{time} after the first question
for nothing
{in} in, {out} out
Call
Texts that it wrote
Notes
Ledger
Calls
all
written
folded
left-out
failed
check
{n} of {all} commits
Show {n} more
belongs to no change
Filter by words
State in the ledger
The model was not asked in this run.
The time went by
Dependencies, not listed in these notes
In no line of these notes
importance {n} of 5
complete
NOT complete
partly AI
deterministic
a revert
by a bot
type
area
label
repaired
replaced
dropped
kept`,
  de: `Belege
Zurück zur Liste
Eine Zeile wählen: Hier steht dann, worauf sie beruht.
Pfeiltasten bewegen in einer Liste, Eingabe wählt, Escape geht zurück.
Vom Modell formuliert
Nach Regeln formuliert, ohne das Modell
Worte einer Person
Überblick
aus einem früheren Lauf bekannt
in diesem Lauf gefragt
Antwort
Zum Aufruf
Was die Prüfung fand
Beruht auf diesen Zeilen
Änderungen: {n}
Commits
Worte des Autors für die Notizen
Pfade: {n}
Auszug aus dem Patch
Mehr als den Titel sagt sie nicht.
Ihre Zeile
Modell
Ergebnis
Begonnen
Dauer
Zuvor gewartet
Tokens
{time} nach der ersten Frage
auf nichts
{in} hinein, {out} heraus
Aufruf
Texte, die er schrieb
Notizen
Verzeichnis
Aufrufe
alle
geschrieben
zusammengelegt
weggelassen
fehlgeschlagen
Prüfung
{n} von {all} Commits
{n} weitere zeigen
gehört zu keiner Änderung
Nach Wörtern filtern
Stand im Verzeichnis
Das Modell wurde in diesem Lauf nicht gefragt.
Wohin die Zeit ging
Abhängigkeiten, in diesen Notizen nicht aufgeführt
In keiner Zeile dieser Notizen
Gewicht {n} von 5
vollständig
NICHT vollständig
teils KI
nach Regeln
ein Revert
von einem Bot
Art
Bereich
Label
ausgebessert
ersetzt
verworfen
behalten`,
  fr: `Preuves
Retour à la liste
Choisissez une ligne : ce sur quoi elle repose s'affiche ici.
Les flèches déplacent dans une liste, Entrée choisit, Échap revient.
Formulé par le modèle
Formulé par des règles, sans le modèle
Les mots d'une personne
Vue d'ensemble
connu d'une exécution précédente
demandé dans cette exécution
réponse
Voir l'appel
Ce que la vérification a trouvé
Repose sur ces lignes
Changements : {n}
Commits
Les mots de l'auteur pour les notes
Chemins : {n}
Extrait du correctif
Il ne dit rien de plus que son titre.
Sa ligne
Modèle
Résultat
Début
Durée
Attente avant
Jetons
{time} après la première question
aucune
{in} en entrée, {out} en sortie
Appel
Textes qu'il a écrits
Notes
Registre
Appels
tous
écrit
regroupé
écarté
échoué
vérification
{n} commits sur {all}
Afficher {n} de plus
n'appartient à aucun changement
Filtrer par mots
État dans le registre
Le modèle n'a pas été interrogé dans cette exécution.
Où le temps est passé
Dépendances non listées dans ces notes
Dans aucune ligne de ces notes
importance {n} sur 5
complet
INCOMPLET
en partie par IA
par règles
une annulation
par un robot
type
domaine
étiquette
réparé
remplacé
supprimé
conservé`,
  es: `Pruebas
Volver a la lista
Elija una línea: aquí se muestra en qué se basa.
Las flechas mueven en una lista, Intro elige, Escape vuelve.
Redactado por el modelo
Redactado por reglas, sin el modelo
Palabras de una persona
Resumen
recordado de una ejecución anterior
preguntado en esta ejecución
respuesta
Ver la llamada
Lo que encontró la comprobación
Se basa en estas líneas
Cambios: {n}
Commits
Palabras del autor para las notas
Rutas: {n}
Extracto del parche
No dice más que su título.
Su línea
Modelo
Resultado
Inicio
Duración
Espera previa
Tokens
{time} después de la primera pregunta
ninguna
{in} de entrada, {out} de salida
Llamada
Textos que escribió
Notas
Registro
Llamadas
todos
escrito
agrupado
omitido
fallido
comprobación
{n} de {all} commits
Mostrar {n} más
no pertenece a ningún cambio
Filtrar por palabras
Estado en el registro
En esta ejecución no se preguntó al modelo.
En qué se fue el tiempo
Dependencias que no figuran en estas notas
En ninguna línea de estas notas
importancia {n} de 5
completo
INCOMPLETO
en parte por IA
por reglas
una reversión
de un bot
tipo
área
etiqueta
corregido
sustituido
descartado
conservado`,
  pt: `Evidências
Voltar à lista
Escolha uma linha: aqui se mostra em que ela se baseia.
As setas movem numa lista, Enter escolhe, Escape volta.
Redigido pelo modelo
Redigido por regras, sem o modelo
Palavras de uma pessoa
Visão geral
lembrado de uma execução anterior
perguntado nesta execução
resposta
Ver a chamada
O que a verificação encontrou
Baseia-se nestas linhas
Mudanças: {n}
Commits
Palavras do autor para as notas
Caminhos: {n}
Trecho do patch
Não diz mais do que o título.
Sua linha
Modelo
Resultado
Início
Duração
Espera anterior
Tokens
{time} depois da primeira pergunta
nenhuma
{in} de entrada, {out} de saída
Chamada
Textos que escreveu
Notas
Registro
Chamadas
todos
escrito
agrupado
omitido
falhou
verificação
{n} de {all} commits
Mostrar mais {n}
não pertence a nenhuma mudança
Filtrar por palavras
Estado no registro
O modelo não foi consultado nesta execução.
Onde o tempo foi gasto
Dependências não listadas nestas notas
Em nenhuma linha destas notas
importância {n} de 5
completo
INCOMPLETO
em parte por IA
por regras
uma reversão
de um bot
tipo
área
etiqueta
corrigido
substituído
descartado
mantido`,
  it: `Prove
Torna all'elenco
Scegli una riga: qui si vede su che cosa si basa.
Le frecce spostano in un elenco, Invio sceglie, Esc torna indietro.
Scritto dal modello
Scritto da regole, senza il modello
Parole di una persona
Panoramica
ricordato da un'esecuzione precedente
chiesto in questa esecuzione
risposta
Vedi la chiamata
Che cosa ha trovato la verifica
Si basa su queste righe
Modifiche: {n}
Commit
Parole dell'autore per le note
Percorsi: {n}
Estratto della patch
Non dice altro che il titolo.
La sua riga
Modello
Esito
Inizio
Durata
Attesa prima
Token
{time} dopo la prima domanda
nessuna
{in} in entrata, {out} in uscita
Chiamata
Testi che ha scritto
Note
Registro
Chiamate
tutti
scritto
raggruppato
tralasciato
fallito
verifica
{n} commit su {all}
Mostra altri {n}
non appartiene a nessuna modifica
Filtra per parole
Stato nel registro
In questa esecuzione il modello non è stato interrogato.
Dove è andato il tempo
Dipendenze non elencate in queste note
In nessuna riga di queste note
importanza {n} su 5
completo
INCOMPLETO
in parte con IA
per regole
un annullamento
di un bot
tipo
area
etichetta
corretto
sostituito
scartato
mantenuto`,
  nl: `Bewijs
Terug naar de lijst
Kies een regel: hier staat dan waarop hij berust.
Pijltjestoetsen bewegen in een lijst, Enter kiest, Escape gaat terug.
Verwoord door het model
Verwoord door regels, zonder het model
Iemands eigen woorden
Overzicht
bekend uit een eerdere run
gevraagd in deze run
antwoord
Naar de aanroep
Wat de controle vond
Berust op deze regels
Wijzigingen: {n}
Commits
Woorden van de auteur voor de notities
Paden: {n}
Fragment van de patch
Meer dan de titel zegt ze niet.
De regel ervan
Model
Uitkomst
Begonnen
Duur
Vooraf gewacht
Tokens
{time} na de eerste vraag
op niets
{in} in, {out} uit
Aanroep
Teksten die hij schreef
Notities
Register
Aanroepen
alle
geschreven
samengevoegd
weggelaten
mislukt
controle
{n} van {all} commits
Nog {n} tonen
hoort bij geen wijziging
Op woorden filteren
Stand in het register
Het model is in deze run niet gevraagd.
Waar de tijd bleef
Afhankelijkheden, niet vermeld in deze notities
In geen regel van deze notities
gewicht {n} van 5
volledig
NIET volledig
deels AI
volgens regels
een terugdraaiing
door een bot
soort
gebied
label
hersteld
vervangen
vervallen
behouden`,
  pl: `Dowody
Wróć do listy
Wybierz wiersz: tutaj widać, na czym się opiera.
Strzałki przesuwają po liście, Enter wybiera, Escape wraca.
Sformułował model
Sformułowały reguły, bez modelu
Własne słowa osoby
Przegląd
zapamiętane z wcześniejszego przebiegu
zapytano w tym przebiegu
odpowiedź
Zobacz wywołanie
Co znalazła kontrola
Opiera się na tych wierszach
Zmiany: {n}
Commity
Słowa autora do informacji o wydaniu
Ścieżki: {n}
Fragment łatki
Nie mówi nic ponad tytuł.
Jej wiersz
Model
Wynik
Początek
Czas trwania
Czekano wcześniej
Tokeny
{time} po pierwszym pytaniu
na nic
{in} na wejściu, {out} na wyjściu
Wywołanie
Napisane przez nie teksty
Informacje
Rejestr
Wywołania
wszystkie
zapisane
scalone
pominięte
nieudane
kontrola
Commity: {n} z {all}
Pokaż jeszcze {n}
nie należy do żadnej zmiany
Filtruj po słowach
Stan w rejestrze
W tym przebiegu nie pytano modelu.
Na co zszedł czas
Zależności niewymienione w tych informacjach
W żadnym wierszu tych informacji
waga {n} z 5
kompletne
NIEKOMPLETNE
częściowo AI
według reguł
wycofanie zmiany
od bota
typ
obszar
etykieta
poprawione
zastąpione
odrzucone
zachowane`,
  ja: `根拠
一覧に戻る
行を選ぶと、その根拠がここに表示されます。
矢印キーで一覧を移動、Enter で選択、Esc で戻ります。
モデルによる文章
規則による文章（モデルなし）
人が書いた文章
概要
以前の実行の記憶
この実行で質問
回答
呼び出しを見る
検査で見つかったこと
根拠となる行
変更: {n}
コミット
リリースノート用の作者の文章
パス: {n}
パッチの抜粋
タイトル以外の説明はありません。
その行
モデル
結果
開始
所要時間
事前の待ち
トークン
最初の質問から {time} 後
なし
入力 {in}、出力 {out}
呼び出し
書いた文章
ノート
台帳
呼び出し
すべて
記載
統合
除外
失敗
検査
{all} 件中 {n} 件のコミット
さらに {n} 件を表示
どの変更にも属さない
言葉で絞り込む
台帳での状態
この実行ではモデルに質問していません。
時間の内訳
このノートに載っていない依存関係
このノートのどの行にもない
重要度 {n}/5
完全
不完全
一部 AI
規則による
取り消し
ボットによる
種類
領域
ラベル
修正済み
置き換え
破棄
維持`,
  zh: `依据
返回列表
选择一行：这里会显示它的依据。
方向键在列表中移动，回车键选择，Esc 键返回。
由模型撰写
由规则撰写，未用模型
人工撰写
概览
来自先前运行的记忆
本次运行中询问
回答
查看调用
检查发现的问题
依据这些行
变更：{n}
提交
作者为说明所写的文字
路径：{n}
补丁摘录
除标题外没有其他说明。
所在的行
模型
结果
开始
耗时
此前等待
词元
第一个问题之后 {time}
无
输入 {in}，输出 {out}
调用
它写的文字
说明
台账
调用
全部
已写入
已合并
已略去
失败
检查
{n} / {all} 个提交
再显示 {n} 个
不属于任何变更
按词筛选
台账中的状态
本次运行没有询问模型。
时间用在
这些说明未列出的依赖
不在这些说明的任何一行中
重要程度 {n}/5
完整
不完整
部分由 AI 撰写
按规则
回退
来自机器人
类型
范围
标签
已修正
已替换
已丢弃
已保留`,
  'zh-hant': `依據
返回清單
選擇一行：這裡會顯示它的依據。
方向鍵在清單中移動，Enter 鍵選擇，Esc 鍵返回。
由模型撰寫
由規則撰寫，未用模型
人工撰寫
概覽
來自先前執行的記憶
本次執行中詢問
回答
檢視呼叫
檢查發現的問題
依據這些行
變更：{n}
提交
作者為說明所寫的文字
路徑：{n}
修補摘錄
除標題外沒有其他說明。
所在的行
模型
結果
開始
耗時
先前等待
詞元
第一個問題之後 {time}
無
輸入 {in}，輸出 {out}
呼叫
它寫的文字
說明
台帳
呼叫
全部
已寫入
已合併
已略去
失敗
檢查
{n} / {all} 個提交
再顯示 {n} 個
不屬於任何變更
按詞篩選
台帳中的狀態
本次執行沒有詢問模型。
時間用在
這些說明未列出的相依套件
不在這些說明的任何一行中
重要程度 {n}/5
完整
不完整
部分由 AI 撰寫
按規則
還原
來自機器人
類型
範圍
標籤
已修正
已取代
已捨棄
已保留`,
  ko: `근거
목록으로
줄을 선택하면 그 근거가 여기에 표시됩니다.
화살표 키로 목록을 이동하고 Enter로 선택하고 Esc로 돌아갑니다.
모델이 쓴 글
규칙으로 쓴 글(모델 없음)
사람이 쓴 글
개요
이전 실행에서 기억
이번 실행에서 질문
답변
호출 보기
검사에서 찾은 것
근거가 되는 줄
변경: {n}
커밋
노트를 위한 작성자의 글
경로: {n}
패치 발췌
제목 외에는 설명이 없습니다.
해당 줄
모델
결과
시작
걸린 시간
사전 대기
토큰
첫 질문 후 {time}
없음
입력 {in}, 출력 {out}
호출
작성한 글
노트
장부
호출
전체
기록됨
합쳐짐
제외됨
실패
검사
커밋 {all}개 중 {n}개
{n}개 더 보기
어떤 변경에도 속하지 않음
단어로 거르기
장부의 상태
이번 실행에서는 모델에 묻지 않았습니다.
시간이 쓰인 곳
이 노트에 나열되지 않은 의존성
이 노트의 어느 줄에도 없음
중요도 {n}/5
완전함
불완전함
일부 AI
규칙 기반
되돌리기
봇
종류
영역
라벨
수정됨
대체됨
버려짐
유지됨`,
  ru: `Основания
Назад к списку
Выберите строку: здесь видно, на чём она основана.
Стрелки перемещают по списку, Enter выбирает, Escape возвращает.
Написано моделью
Написано по правилам, без модели
Слова человека
Обзор
известно из прежнего запуска
спрошено в этом запуске
ответ
Показать вызов
Что нашла проверка
Основано на этих строках
Изменения: {n}
Коммиты
Слова автора для описания
Пути: {n}
Отрывок патча
Кроме заголовка ничего не сказано.
Его строка
Модель
Итог
Начало
Длительность
Ожидание до этого
Токены
{time} после первого вопроса
не было
{in} на входе, {out} на выходе
Вызов
Написанные тексты
Описание
Журнал
Вызовы
все
записано
объединено
опущено
не удалось
проверка
Коммиты: {n} из {all}
Показать ещё {n}
не относится ни к одному изменению
Отбор по словам
Состояние в журнале
В этом запуске модель не спрашивали.
На что ушло время
Зависимости, не перечисленные в этом описании
Ни в одной строке этого описания
важность {n} из 5
полно
НЕ полно
частично ИИ
по правилам
отмена изменения
от бота
тип
область
метка
исправлено
заменено
отброшено
оставлено`,
  uk: `Підстави
Назад до списку
Виберіть рядок: тут видно, на чому він ґрунтується.
Стрілки переміщують списком, Enter вибирає, Escape повертає.
Написано моделлю
Написано за правилами, без моделі
Слова людини
Огляд
відомо з попереднього запуску
запитано в цьому запуску
відповідь
Показати виклик
Що знайшла перевірка
Ґрунтується на цих рядках
Зміни: {n}
Коміти
Слова автора для опису
Шляхи: {n}
Уривок патча
Крім заголовка нічого не сказано.
Його рядок
Модель
Підсумок
Початок
Тривалість
Очікування до цього
Токени
{time} після першого запитання
не було
{in} на вході, {out} на виході
Виклик
Написані тексти
Опис
Журнал
Виклики
усі
записано
об'єднано
опущено
не вдалося
перевірка
Коміти: {n} з {all}
Показати ще {n}
не належить до жодної зміни
Добір за словами
Стан у журналі
У цьому запуску модель не запитували.
На що пішов час
Залежності, не перелічені в цьому описі
У жодному рядку цього опису
важливість {n} з 5
повно
НЕ повно
частково ШІ
за правилами
скасування зміни
від бота
тип
область
мітка
виправлено
замінено
відкинуто
залишено`,
  ar: `الأدلة
العودة إلى القائمة
اختر سطرًا ليظهر هنا ما يستند إليه.
مفاتيح الأسهم للتنقل في القائمة، وEnter للاختيار، وEscape للرجوع.
صاغه النموذج
صيغ بالقواعد، من دون النموذج
كلمات شخص
نظرة عامة
محفوظ من تشغيل سابق
سُئل في هذا التشغيل
الإجابة
عرض الاستدعاء
ما وجده الفحص
يستند إلى هذه الأسطر
التغييرات: {n}
الإيداعات
كلمات المؤلف للملاحظات
المسارات: {n}
مقتطف من الرقعة
لا يذكر أكثر من عنوانه.
سطره
النموذج
النتيجة
البدء
المدة
الانتظار قبله
الرموز
بعد {time} من السؤال الأول
لا شيء
{in} دخلًا، {out} خرجًا
استدعاء
النصوص التي كتبها
الملاحظات
السجل
الاستدعاءات
الكل
مكتوب
مدمج
متروك
فشل
الفحص
{n} من {all} إيداع
عرض {n} أخرى
لا ينتمي إلى أي تغيير
التصفية بالكلمات
الحالة في السجل
لم يُسأل النموذج في هذا التشغيل.
أين ذهب الوقت
اعتماديات غير مدرجة في هذه الملاحظات
ليس في أي سطر من هذه الملاحظات
الأهمية {n} من 5
مكتمل
غير مكتمل
جزئيًا بالذكاء الاصطناعي
بالقواعد
تراجع عن تغيير
من روبوت
النوع
المجال
الوسم
أُصلح
استُبدل
أُسقط
أُبقي`,
  he: `ראיות
חזרה לרשימה
בחרו שורה: כאן מוצג על מה היא נשענת.
מקשי החצים נעים ברשימה, Enter בוחר, Escape חוזר.
נוסח בידי המודל
נוסח לפי כללים, בלי המודל
מילים של אדם
סקירה
זכור מהרצה קודמת
נשאל בהרצה הזאת
תשובה
לצפייה בקריאה
מה מצאה הבדיקה
נשען על השורות האלה
שינויים: {n}
קומיטים
מילות המחבר להערות השחרור
נתיבים: {n}
קטע מהטלאי
מלבד הכותרת לא נאמר דבר.
השורה שלו
מודל
תוצאה
התחלה
משך
המתנה לפני כן
אסימונים
{time} אחרי השאלה הראשונה
לא הייתה
{in} פנימה, {out} החוצה
קריאה
הטקסטים שנכתבו בה
הערות
יומן
קריאות
הכול
נכתב
אוחד
הושמט
נכשל
בדיקה
{n} מתוך {all} קומיטים
להציג עוד {n}
לא שייך לשום שינוי
סינון לפי מילים
המצב ביומן
המודל לא נשאל בהרצה הזאת.
לאן הלך הזמן
תלויות שאינן מפורטות בהערות האלה
באף שורה של ההערות האלה
חשיבות {n} מתוך 5
שלם
לא שלם
בינה מלאכותית בחלקו
לפי כללים
ביטול של שינוי
מאת בוט
סוג
תחום
תווית
תוקן
הוחלף
הושלך
נשמר`,
  tr: `Dayanaklar
Listeye dön
Bir satır seçin: dayandığı şeyler burada görünür.
Ok tuşları listede gezdirir, Enter seçer, Escape geri döner.
Model yazdı
Kurallar yazdı, model kullanılmadı
Bir kişinin kendi sözleri
Genel bakış
önceki bir çalıştırmadan hatırlandı
bu çalıştırmada soruldu
yanıt
Çağrıyı gör
Denetimin buldukları
Şu satırlara dayanıyor
Değişiklikler: {n}
Commit'ler
Yazarın notlar için sözleri
Yollar: {n}
Yamadan alıntı
Başlığı dışında bir şey söylemiyor.
Satırı
Model
Sonuç
Başlangıç
Süre
Önceki bekleme
Belirteçler
ilk sorudan {time} sonra
yok
{in} giriş, {out} çıkış
Çağrı
Yazdığı metinler
Notlar
Defter
Çağrılar
tümü
yazıldı
birleştirildi
dışarıda bırakıldı
başarısız
denetim
{all} commit'ten {n} tanesi
{n} tane daha göster
hiçbir değişikliğe ait değil
Sözcüklerle süz
Defterdeki durum
Bu çalıştırmada modele sorulmadı.
Zamanın geçtiği yer
Bu notlarda listelenmeyen bağımlılıklar
Bu notların hiçbir satırında değil
önem {n} / 5
eksiksiz
EKSİK
kısmen yapay zekâ
kurallarla
bir geri alma
bir bottan
tür
alan
etiket
düzeltildi
değiştirildi
atıldı
korundu`,
};
