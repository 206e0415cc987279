package org.glossgraph.glossary.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.field.FieldName;
import org.glossgraph.glossary.field.FieldRole;
import org.glossgraph.text.Acronyms;

/**
 * What the columns of a table hold, by their names and by what stands in them.
 *
 * @param term the column of the terms
 * @param text the column of the texts; -1 for none
 * @param names the columns of further names, one in each cell: long forms, other languages
 * @param aliases the column of lists of other names; -1 for none
 * @param example the column of examples; -1 for none
 * @param see the column of references; -1 for none
 * @param named whether the table's header says which are the terms and the texts
 */
record Columns(
        int term, int text, List<Integer> names, int aliases, int example, int see, boolean named) {
    private static final int MOST_WORDS_OF_A_NAME = 5;
    private static final int LONGEST = 60;
    private static final double MOST = 0.7;

    private static final Set<FieldRole> TEXTS = Set.of(FieldRole.DEFINITION, FieldRole.EXPANSION);

    private static final Name TERM =
            words(
                    FieldRole.TERM,
                    "terms?|words?|names?|concepts?|entry|headword|phrases?|keywords?|jargon|expression"
                            + "|begriffe?|fachbegriffe?|wort|término|terme|termine|termo|parola|mot|palabra|woord",
                    "术语|名词|名称|关键词|词汇|概念|用語");
    private static final Name SHORT =
            words(
                    FieldRole.SHORT_FORM,
                    "acronyms?|abbreviations?|abbr|abbrev|short(?: form| name)?|initialism|code|kürzel"
                            + "|abkürzung(?:en)?|sigles?|siglas?|abréviation|abreviatura|afkorting",
                    "缩写|缩略语|略語");
    private static final Name LONG =
            words(
                    FieldRole.EXPANSION,
                    "(?:full|long|expanded) (?:forms?|names?|terms?|title|version)|expansions?|expanded|stands for"
                            + "|spelled out|in full|langform|vollständig|ausgeschrieben|forme longue|forma completa",
                    "for|全称|全名|英文全称.*|正式名称");
    private static final Name ALIAS =
            words(
                    FieldRole.ALIAS,
                    "symbol|alias(?:es)?|synonyms?|synonyme?|also .*|aka|other (?:names?|terms?)|variants?"
                            + "|alternative (?:names?|terms?)|sinónimos?",
                    "别名|同义词");
    private static final Name TEXT =
            words(
                    FieldRole.DEFINITION,
                    "definitions?|descriptions?|meanings?|explanations?|explained|what (?:it|this) (?:is|means|does)"
                            + "|in (?:plain|short|simple|one).*|gloss|definición|définition"
                            + "|definizione|definição|definitie|beschreibung|bedeutung|erklärung|erläuterung"
                            + "|significado|signification|explication|explicación|descripción|descrição|betekenis"
                            + "|qué es|que significa|cos['’]è|c['’]est quoi|was ist(?: das)?|wat is (?:het|dit)|o que é"
                            + "|определение|описание|значение|пояснение",
                    "定义|定義|说明|解释|含义|释义|描述|意味.*|説明|用途|(?:ال)?تعري?ف|تعریف|(?:ال)?معن[ىی]|(?:ال)?شرح|(?:ال)?وصف");

    /** What is said besides, or instead. */
    private static final Name NOTE =
            words(
                    FieldRole.NOTE,
                    "summary|notes?|details|remarks?|comments?|anmerkung(?:en)?|bemerkung(?:en)?|remarques?|notas?",
                    "备注|注释|備考|(?:ال)?ملاحظات.*");

    private static final Name EXAMPLE =
            words(
                    FieldRole.EXAMPLE,
                    "examples?|e\\.g\\.?|usage|sample|beispiele?|exemples?|ejemplos?|esempi|voorbeeld",
                    "例子|示例|例");
    private static final Name SEE =
            words(
                    FieldRole.RELATED,
                    "see|see also|related.*|links?|cross[- ]references?|siehe(?: auch)?|voir aussi",
                    "参见|相关.*");
    private static final Name LANGUAGE =
            words(
                    FieldRole.LANGUAGE,
                    "english|german|french|spanish|italian|portuguese|dutch|chinese|japanese|korean|russian|arabic"
                            + "|deutsch|englisch|français|anglais|español|inglés|italiano|inglese|português|nederlands"
                            + "|русский|английский",
                    "中文.*|英文|英语|日本語|英語|한국어|영어|.*العربي.*|.*[إا]نجليزي.*"
                            + "|(?:.*[(\\[/_-])?(?:en|de|fr|es|it|pt|nl|zh|cn|ja|jp|ko|ru|ar)");

    /** Whether these are the names of a column of terms and one of texts, and no entry. */
    static boolean areNamed(String term, String text) {
        boolean terms = is(TERM, term) || is(SHORT, term);
        boolean texts = is(TEXT, text) || is(NOTE, text) || is(LONG, text);
        return terms && texts && Shape.words(term) <= 3 && Shape.words(text) <= 4;
    }

    private static boolean is(Name name, String header) {
        return name.isOf(header);
    }

    private static Name words(FieldRole role, String latin, String other) {
        return new Name(
                role,
                Pattern.compile(
                        "(?iU)\\W*(?:(?:.*\\W)?(?:" + latin + ")(?:\\W.*)?|" + other + ")\\W*"));
    }

    /**
     * What columns of one kind are called.
     *
     * @param role the role that fields of records have by such a name
     * @param pattern words that such names have in tables
     */
    private record Name(FieldRole role, Pattern pattern) {
        /** Names of columns are short, and long texts would take long to match. */
        boolean isOf(String header) {
            return header.length() <= LONGEST && isOf(header, FieldName.of(header));
        }

        private boolean isOf(String header, FieldName name) {
            boolean text = name.sure() && name.role().filter(TEXTS::contains).isPresent();
            return isField(name)
                    || (!(text && role == FieldRole.TERM) && pattern.matcher(header).matches());
        }

        private boolean isField(FieldName name) {
            return role == FieldRole.LANGUAGE
                    ? name.lang().isPresent() && name.role().isEmpty() && !name.wordLike()
                    : name.sure() && name.role().filter(role::equals).isPresent();
        }
    }

    static Columns of(Block.Table table) {
        return new Finding(table).columns();
    }

    /** The rows that hold entries: a program may have taken the first of them for the header. */
    static List<Block.Row> entries(Block.Table table) {
        return table.rows().stream().filter(row -> !row.header() || isEntry(row, table)).toList();
    }

    private static boolean isEntry(Block.Row header, Block.Table table) {
        List<String> cells = header.cells().stream().map(RichText::plain).toList();
        List<Name> all = List.of(TERM, SHORT, LONG, ALIAS, TEXT, NOTE, LANGUAGE);
        boolean named = cells.stream().anyMatch(c -> all.stream().anyMatch(name -> is(name, c)));
        return cells.size() == 2
                && Shape.isTerm(cells.get(0))
                && (!named || Shape.words(cells.get(1)) > 2 * MOST_WORDS_OF_A_NAME)
                && (Shape.isProse(cells.get(1))
                        || Acronyms.expands(cells.get(0), cells.get(1))
                        || (Acronyms.isShortForm(cells.get(0)) && holdsShortForms(table, 0)));
    }

    /** Whether most of a column are short forms. */
    static boolean holdsShortForms(Block.Table table, int column) {
        List<String> cells =
                table.rows().stream()
                        .filter(row -> !row.header() && column < row.cells().size())
                        .map(row -> row.cells().get(column).plain().strip())
                        .toList();
        long shortForms = cells.stream().filter(Acronyms::isShortForm).count();
        return !cells.isEmpty() && shortForms >= MOST * cells.size();
    }

    /** The search for the columns of one table. */
    private static final class Finding {
        private final Block.Table table;
        private final List<String> header;
        private final List<Integer> taken = new ArrayList<>();

        Finding(Block.Table table) {
            this.table = table;
            this.header =
                    table.rows().stream()
                            .filter(Block.Row::header)
                            .findFirst()
                            .filter(row -> !isEntry(row, table))
                            .map(row -> row.cells().stream().map(RichText::plain).toList())
                            .orElse(List.of());
        }

        Columns columns() {
            int shortForm = find(SHORT);
            int longForm = find(LONG);
            int alias = find(ALIAS);
            int term = find(TERM);
            int example = find(EXAMPLE);
            int see = find(SEE);
            int text = find(TEXT);
            text = text < 0 ? find(NOTE) : text;
            List<Integer> names = new ArrayList<>();
            List<Integer> languages = all(LANGUAGE);
            if (term < 0 && shortForm >= 0) {
                term = shortForm;
                shortForm = -1;
            } else if (term < 0) {
                term = !languages.isEmpty() ? languages.get(0) : firstFree();
            }
            taken.add(term);
            boolean named = isNamed(term) && (text >= 0 || longForm >= 0 || languages.size() > 1);
            if (text < 0) {
                text = longest(languages, longForm);
            }
            for (int column : List.of(shortForm, longForm)) {
                add(names, column, term, text);
            }
            for (int column : languages) {
                add(names, column, term, text);
            }
            return new Columns(term, text, names, alias, example, see, named);
        }

        private boolean isNamed(int column) {
            return column < header.size()
                    && List.of(TERM, SHORT, LANGUAGE).stream()
                            .anyMatch(name -> is(name, header.get(column)));
        }

        private static void add(List<Integer> names, int column, int term, int text) {
            if (column >= 0 && column != term && column != text && !names.contains(column)) {
                names.add(column);
            }
        }

        private int find(Name name) {
            return all(name).stream().findFirst().map(this::take).orElse(-1);
        }

        private int take(int column) {
            taken.add(column);
            return column;
        }

        private List<Integer> all(Name name) {
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < header.size(); i++) {
                if (!taken.contains(i) && is(name, header.get(i))) {
                    found.add(i);
                }
            }
            return found;
        }

        /** The first column that is not taken and is no mere number. */
        private int firstFree() {
            int width = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            for (int i = 0; i < width; i++) {
                if (!taken.contains(i) && !isNumbers(i)) {
                    return i;
                }
            }
            return 0;
        }

        private boolean isNumbers(int column) {
            return cells(column).stream().allMatch(cell -> cell.matches("[#\\d.,:/\\s–-]*"));
        }

        private List<String> cells(int column) {
            return table.rows().stream()
                    .filter(row -> column < row.cells().size() && !row.header())
                    .map(row -> row.cells().get(column).plain())
                    .toList();
        }

        /** The free column with the most text; where texts are names, that of the long forms. */
        private int longest(List<Integer> languages, int longForm) {
            int width = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            int best = -1;
            long most = 0;
            for (int i = 0; i < width; i++) {
                long length = cells(i).stream().mapToLong(String::length).sum();
                boolean free = !taken.contains(i) && !languages.contains(i);
                if (free && length > most) {
                    best = i;
                    most = length;
                }
            }
            return best >= 0 ? best : longForm;
        }
    }
}
