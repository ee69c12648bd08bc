/** What kinds of internal work are called, by language. */
import { wordsName } from './name.ts';

export const WORKS = ['tests', 'ci', 'build', 'style', 'refactoring', 'docs', 'dependencies'] as const;
export type Work = (typeof WORKS)[number];

/** In the order of `WORKS`. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: ['Tests', 'CI and releases', 'Build and tools', 'Code style', 'Refactoring', 'Documents', 'Dependencies'],
  de: ['Tests', 'CI und Releases', 'Build und Werkzeuge', 'Codestil', 'Umbau', 'Dokumente', 'Abhängigkeiten'],
  fr: ['Tests', 'CI et publication', 'Build et outils', 'Style du code', 'Refactorisation', 'Documents', 'Dépendances'],
  es: ['Pruebas', 'CI y publicación', 'Compilación y herramientas', 'Estilo del código', 'Refactorización', 'Documentos', 'Dependencias'],
  pt: ['Testes', 'CI e lançamentos', 'Build e ferramentas', 'Estilo do código', 'Refatoração', 'Documentos', 'Dependências'],
  it: ['Test', 'CI e rilasci', 'Build e strumenti', 'Stile del codice', 'Refactoring', 'Documenti', 'Dipendenze'],
  nl: ['Tests', 'CI en releases', 'Build en gereedschap', 'Codestijl', 'Herstructurering', 'Documenten', 'Afhankelijkheden'],
  pl: ['Testy', 'CI i wydania', 'Budowanie i narzędzia', 'Styl kodu', 'Refaktoryzacja', 'Dokumenty', 'Zależności'],
  ja: ['テスト', 'CI とリリース', 'ビルドとツール', 'コードスタイル', 'リファクタリング', '文書', '依存関係'],
  zh: ['测试', 'CI 与发布', '构建与工具', '代码风格', '重构', '文档', '依赖'],
  'zh-hant': ['測試', 'CI 與發行', '建置與工具', '程式碼風格', '重構', '文件', '相依套件'],
  ko: ['테스트', 'CI와 릴리스', '빌드와 도구', '코드 스타일', '리팩터링', '문서', '의존성'],
  ru: ['Тесты', 'CI и выпуски', 'Сборка и инструменты', 'Стиль кода', 'Рефакторинг', 'Документы', 'Зависимости'],
  uk: ['Тести', 'CI та випуски', 'Збірка та інструменти', 'Стиль коду', 'Рефакторинг', 'Документи', 'Залежності'],
  ar: ['الاختبارات', 'التكامل المستمر والإصدارات', 'البناء والأدوات', 'أسلوب الشيفرة', 'إعادة الهيكلة', 'المستندات', 'الاعتماديات'],
  he: ['בדיקות', 'CI והפצות', 'בנייה וכלים', 'סגנון הקוד', 'ארגון מחדש של הקוד', 'מסמכים', 'תלויות'],
  tr: ['Testler', 'CI ve sürümler', 'Derleme ve araçlar', 'Kod stili', 'Yeniden düzenleme', 'Belgeler', 'Bağımlılıklar'],
};

/** `language`: BCP 47; English where there is no table. */
export function workName(work: Work, language: string): string {
  const name = wordsName(language);
  const names = Object.hasOwn(NAMES, name) ? NAMES[name] : NAMES.en;
  return names?.[WORKS.indexOf(work)] ?? work;
}
