package org.glossgraph.glossary.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.glossgraph.text.Scripts;

/**
 * Says what each field of a list of records holds: by its name, where the values bear it out, and
 * by its values, where the name says nothing.
 */
public final class RoleReader {
    private static final int FEW = 3;
    private static final int SAMPLE = 1_000;
    private static final double MOST = 0.9;
    private static final double HALF = 0.5;

    private final List<Column> columns;
    private final List<FieldName> names;
    private final List<FieldContent> contents;
    private final List<Optional<FieldRole>> roles = new ArrayList<>();
    private final List<String> langs = new ArrayList<>();

    private RoleReader(List<Column> columns) {
        this.columns = columns;
        this.names = columns.stream().map(column -> FieldName.of(column.path(), 0)).toList();
        this.contents = columns.stream().map(column -> FieldContent.of(column.values())).toList();
    }

    /** What each of these columns holds, in the same order. */
    public static List<FieldUse> read(List<Column> columns) {
        RoleReader reader = new RoleReader(columns);
        reader.byName();
        reader.byLanguage();
        reader.chooseTerms();
        reader.findTerm();
        reader.findDefinition();
        reader.findTranslation();
        return IntStream.range(0, columns.size()).mapToObj(reader::use).toList();
    }

    private FieldUse use(int i) {
        FieldRole role = roles.get(i).orElse(FieldRole.NOISE);
        boolean named = names.get(i).role().filter(role::equals).isPresent();
        return new FieldUse(role, langs.get(i), named && names.get(i).sure(), contents.get(i));
    }

    private void byName() {
        boolean bilingual = areTermsInLanguages();
        for (int i = 0; i < columns.size(); i++) {
            FieldName name = names.get(i);
            Optional<String> written =
                    bilingual && isSureTerm(i) ? name.writtenIn() : Optional.empty();
            langs.add(name.lang().or(() -> written).orElse(""));
            roles.add(name.role().map(role -> role));
        }
        for (int i = 0; i < columns.size(); i++) {
            if (names.get(i).wordLike() && !isBeside(i)) {
                langs.set(i, "");
                roles.set(i, Optional.empty());
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            roles.set(i, roles.get(i).map(role -> borneOut(role, at)));
        }
    }

    /** Whether two columns are called the term, each in a language of its own. */
    private boolean areTermsInLanguages() {
        return indices(this::isSureTerm).stream()
                        .filter(i -> names.get(i).lang().isEmpty())
                        .flatMap(i -> names.get(i).writtenIn().stream())
                        .distinct()
                        .count()
                > 1;
    }

    private boolean isSureTerm(int i) {
        return names.get(i).sure()
                && names.get(i).role().filter(FieldRole.TERM::equals).isPresent();
    }

    /** Whether a word that is a code of a language as well stands beside such codes or its like. */
    private boolean isBeside(int i) {
        Optional<FieldRole> role = names.get(i).role();
        return IntStream.range(0, columns.size())
                        .filter(other -> other != i)
                        .anyMatch(
                                other ->
                                        names.get(other).lang().isPresent()
                                                || (role.isPresent()
                                                        && names.get(other).role().equals(role)))
                || (role.isEmpty() && contents.get(i).isTerms());
    }

    /** The role that a name means, or another where the values are against it. */
    private FieldRole borneOut(FieldRole role, int i) {
        FieldContent content = contents.get(i);
        boolean seen = content.filled() >= FEW;
        boolean sure = names.get(i).sure();
        return switch (role) {
            case TERM, ALIAS, SHORT_FORM, EXPANSION, TRANSLATION ->
                    seen && (content.isData() || content.letters() > HALF) ? FieldRole.NOISE : role;
            case DEFINITION -> definition(i, seen && content.isData());
            case SECTION -> {
                boolean none =
                        content.letters() > HALF
                                || content.isData()
                                || WordClasses.are(columns.get(i).values())
                                || (!sure && seen && content.distinct() > MOST);
                yield none ? FieldRole.NOISE : role;
            }
            case LANGUAGE -> isLanguage(i) ? role : FieldRole.NOISE;
            case URL -> content.addresses() >= HALF ? role : FieldRole.NOISE;
            default -> role;
        };
    }

    /** What "short" and "long" are depends on what they hold. */
    private FieldRole definition(int i, boolean data) {
        if (data) {
            return FieldRole.NOISE;
        }
        boolean sentences = contents.get(i).words() >= FEW || contents.get(i).prose() > 0;
        List<String> path = columns.get(i).path();
        String last = path.get(path.size() - 1).toLowerCase(Locale.ROOT);
        if (!sentences && last.equals("short")) {
            return FieldRole.SHORT_FORM;
        }
        boolean form = hasRole(FieldRole.SHORT_FORM) || hasName("short");
        boolean whole = last.equals("long") || last.equals("full");
        return whole && form && contents.get(i).prose() < HALF && contents.get(i).words() < 6
                ? FieldRole.EXPANSION
                : FieldRole.DEFINITION;
    }

    private boolean hasName(String last) {
        return columns.stream()
                .filter(column -> !column.path().isEmpty())
                .anyMatch(
                        column ->
                                column.path().get(column.path().size() - 1).equalsIgnoreCase(last));
    }

    private boolean isLanguage(int i) {
        List<String> values =
                columns.get(i).values().stream().filter(value -> !value.isBlank()).toList();
        long known =
                values.stream()
                        .filter(v -> Languages.ofCode(v).or(() -> Languages.ofName(v)).isPresent())
                        .count();
        return !values.isEmpty() && known >= MOST * values.size();
    }

    /** A column that is named after a language only: headwords if short, else definitions. */
    private void byLanguage() {
        for (int i = 0; i < columns.size(); i++) {
            boolean translation = has(i, FieldRole.TRANSLATION);
            if (!langs.get(i).isEmpty() && (roles.get(i).isEmpty() || translation)) {
                boolean text = contents.get(i).words() > 6 || contents.get(i).isProse();
                boolean data = contents.get(i).filled() >= FEW && contents.get(i).isData();
                FieldRole role = text ? FieldRole.DEFINITION : FieldRole.TERM;
                roles.set(i, Optional.of(data ? FieldRole.NOISE : role));
            }
        }
    }

    /** Keeps one column of headwords for each language. */
    private void chooseTerms() {
        for (String lang : langs.stream().distinct().toList()) {
            List<Integer> terms = indices(i -> has(i, FieldRole.TERM) && langs.get(i).equals(lang));
            Optional<Integer> best =
                    terms.stream()
                            .min(
                                    Comparator.comparing((Integer i) -> !names.get(i).sure())
                                            .thenComparing(i -> contents.get(i).machine() > HALF)
                                            .thenComparing(i -> !isMostlyFilled(i)));
            terms.stream().filter(i -> !best.get().equals(i)).forEach(i -> demote(i, best.get()));
        }
    }

    /** A second name is one for machines, or another name where neither is called the term. */
    private void demote(int i, int term) {
        boolean name =
                contents.get(i).isTerms()
                        && contents.get(i).machine() <= HALF
                        && names.get(i).sure() == names.get(term).sure();
        FieldRole other = contents.get(i).machine() > HALF ? FieldRole.ID : FieldRole.NOISE;
        roles.set(i, Optional.of(name ? FieldRole.ALIAS : other));
    }

    private void findTerm() {
        if (hasRole(FieldRole.TERM)) {
            return;
        }
        Optional<Integer> found =
                first(i -> has(i, FieldRole.SHORT_FORM) && isMostlyFilled(i))
                        .or(() -> first(i -> columns.get(i).isKey() && contents.get(i).isTerms()))
                        .or(() -> first(i -> has(i, FieldRole.EXPANSION) && isMostlyFilled(i)))
                        .or(() -> first(i -> has(i, FieldRole.ID) && isNameForPeople(i)))
                        .or(() -> first(i -> isUnknown(i) && isNameForPeople(i)))
                        .or(() -> first(i -> isUnknown(i) && contents.get(i).isTerms()));
        found.ifPresent(i -> roles.set(i, Optional.of(FieldRole.TERM)));
    }

    private boolean isNameForPeople(int i) {
        return contents.get(i).isTerms()
                && contents.get(i).machine() <= HALF
                && contents.get(i).letters() <= 0.1;
    }

    private void findDefinition() {
        if (hasRole(FieldRole.DEFINITION)) {
            furtherText().ifPresent(i -> roles.set(i, Optional.of(FieldRole.DEFINITION)));
            return;
        }
        Optional<Integer> found =
                longest(i -> isUnknown(i) && isText(i))
                        .or(() -> longest(i -> has(i, FieldRole.NOTE) && isText(i)))
                        .or(() -> longest(i -> isRemark(i) && contents.get(i).isProse()));
        found.ifPresent(i -> roles.set(i, Optional.of(FieldRole.DEFINITION)));
    }

    /** Where no field has texts, a second one of terms in another script translates the first. */
    private void findTranslation() {
        List<Integer> terms = indices(i -> has(i, FieldRole.TERM));
        List<Integer> others = indices(i -> isUnknown(i) && contents.get(i).isTerms());
        boolean two = terms.size() == 1 && others.size() == 1 && !hasRole(FieldRole.DEFINITION);
        if (two && !script(terms.get(0)).equals(script(others.get(0)))) {
            roles.set(others.get(0), Optional.of(FieldRole.TRANSLATION));
        }
    }

    private Optional<Character.UnicodeScript> script(int i) {
        return Scripts.main(columns.get(i).values().stream().limit(SAMPLE).toList());
    }

    /**
     * A field of running text with a name of its own, where the definitions have gaps, or where it
     * stands before a field that is called as fields of other records are.
     */
    private Optional<Integer> furtherText() {
        List<Integer> named = indices(i -> has(i, FieldRole.DEFINITION));
        boolean gaps = named.stream().noneMatch(this::isMostlyFilled);
        boolean sure = named.stream().anyMatch(i -> names.get(i).sure());
        return first(
                i ->
                        isUnknown(i)
                                && contents.get(i).isProse()
                                && (gaps || (!sure && i < named.get(0))));
    }

    private boolean isText(int i) {
        return contents.get(i).isTexts();
    }

    /** A field that is noise by its name, and not because it names a source or an author. */
    private boolean isRemark(int i) {
        return has(i, FieldRole.NOISE) && columns.get(i).path().size() == 1;
    }

    private boolean isUnknown(int i) {
        return roles.get(i).isEmpty() && !columns.get(i).isKey();
    }

    private boolean isMostlyFilled(int i) {
        return contents.get(i).filled() >= MOST * Math.min(columns.get(i).records(), 1_000);
    }

    private boolean has(int i, FieldRole role) {
        return roles.get(i).filter(role::equals).isPresent();
    }

    private boolean hasRole(FieldRole role) {
        return roles.contains(Optional.of(role));
    }

    private List<Integer> indices(IntPredicate chosen) {
        return IntStream.range(0, columns.size()).filter(chosen).boxed().toList();
    }

    private Optional<Integer> first(IntPredicate chosen) {
        return indices(chosen).stream().findFirst();
    }

    private Optional<Integer> longest(IntPredicate chosen) {
        return indices(chosen).stream()
                .max(Comparator.comparingDouble((Integer i) -> contents.get(i).words()));
    }
}
