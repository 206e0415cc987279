package org.glossgraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.glossgraph.glossary.Account;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Place;
import org.glossgraph.glossary.layout.Layout;
import org.glossgraph.glossary.layout.Score;
import org.glossgraph.glossary.outline.Role;
import org.glossgraph.glossary.outline.Search;

/** Says in words what became of a file, and why. */
final class Explanation {
    /** So many parts that were read in one way are shown; the others are counted. */
    private static final int MOST_ALIKE = 4;

    private static final int MOST_SCORES = 4;

    private final Account account;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Account account) {
        this.account = account;
    }

    /** Hands out the lines about a file, one by one. */
    static void of(Account account, Consumer<String> out) {
        Explanation explanation = new Explanation(account);
        explanation.write();
        explanation.lines.forEach(line -> out.accept(Printable.line(line).stripTrailing()));
    }

    private void write() {
        lines.add(account.source() + ": " + outcome());
        account.format()
                .ifPresent(
                        each ->
                                fact(
                                        "Format",
                                        each.name(),
                                        each.named() ? "by its name" : "by what it looks like"));
        account.encoding().ifPresent(each -> fact("Encoding", each.name(), each.origin().words()));
        account.language()
                .ifPresent(each -> fact("Language", language(each.tag()), each.origin().words()));
        if (!account.entries().isEmpty()) {
            fact("Entries", kinds(), "");
            layouts();
        }
        headings();
        parts();
        list(
                "Left out, because it is no entry",
                account.notes().stream().map(n -> at(n.place(), n.message())).toList());
        list("Problems", account.problems().stream().map(p -> at(p.place(), p.message())).toList());
        account.hint().ifPresent(hint -> lines.add("  What to do: " + hint));
    }

    private String outcome() {
        int count = account.allEntries();
        return switch (account.outcome()) {
            case GLOSSARY ->
                    "a glossary of " + (count == 1 ? "one entry" : number(count) + " entries");
            case PAGE -> "an entry of the glossary that its folder is";
            case SKIPPED -> "not read";
        };
    }

    private void fact(String name, String value, String why) {
        String reason = why.isEmpty() ? "" : ", " + why;
        lines.add("  %-10s%s%s".formatted(name, value, reason));
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH) + " (" + tag + ")";
    }

    private String kinds() {
        return account.entries().entrySet().stream()
                .map(each -> number(each.getValue()) + " " + words(each.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String words(Entry.Kind kind) {
        return switch (kind) {
            case ENTRY -> "with a text";
            case ALIAS -> "that only point at another";
            case EMPTY -> "without a text";
            case SUB_ENTRY -> "inside the text of another";
            case HEADLESS -> "whose term is lost";
        };
    }

    /** The ways in which entries were found; their number where there are several. */
    private void layouts() {
        Map<String, Integer> found = account.search().entries();
        String ways =
                found.entrySet().stream()
                        .map(each -> each.getKey() + " (" + number(each.getValue()) + ")")
                        .collect(Collectors.joining("; "));
        fact("Found by", found.size() > 1 ? ways : account.layout(), "");
    }

    private void headings() {
        List<String> levels = new ArrayList<>();
        for (Search.Headings level : account.search().headings()) {
            levels.add("level %d: %s".formatted(level.level(), roles(level)));
        }
        list("Headings", levels);
    }

    private static String roles(Search.Headings level) {
        List<String> counts = new ArrayList<>();
        for (Role role : Role.values()) {
            int count = level.count(role);
            if (count > 0) {
                counts.add(number(count) + " " + words(role, count == 1));
            }
        }
        int terms = level.count(Role.TERM) + level.count(Role.SUB_TERM);
        String score =
                terms == 0 ? "" : " (score %s)".formatted(score((double) terms / level.all()));
        return String.join(", ", counts) + score;
    }

    private static String words(Role role, boolean one) {
        return switch (role) {
            case TITLE -> "title";
            case SECTION -> one ? "section" : "sections";
            case TERM -> (one ? "term" : "terms") + ", by the text right below";
            case SUB_TERM -> (one ? "term" : "terms") + " inside another entry";
            case RUBRIC -> (one ? "label" : "labels") + " inside entries";
            case ASIDE -> "left out";
        };
    }

    private void parts() {
        List<Search.Searched> parts =
                account.search().parts().stream().filter(each -> !each.scores().isEmpty()).toList();
        if (parts.isEmpty()) {
            return;
        }
        lines.add(
                "  Parts that were searched for terms (score: how well a form explains the part, at most 1)");
        Map<Optional<Layout>, Integer> shown = new LinkedHashMap<>();
        for (Search.Searched part : parts) {
            if (shown.merge(part.chosen(), 1, Integer::sum) <= MOST_ALIKE) {
                part(part);
            }
        }
        shown.forEach(
                (chosen, count) -> {
                    if (count > MOST_ALIKE) {
                        lines.add(
                                "    and %s more: %s"
                                        .formatted(number(count - MOST_ALIKE), chosen(chosen)));
                    }
                });
    }

    private void part(Search.Searched part) {
        String name =
                part.name().isEmpty()
                        ? "the text before the first heading"
                        : "‘" + part.name() + "’";
        boolean only = account.search().headings().isEmpty();
        lines.add(
                "    "
                        + (only
                                ? "the whole text"
                                : part.line() == 0
                                        ? name
                                        : "line %d, %s".formatted(part.line(), name)));
        part.scores().stream()
                .limit(MOST_SCORES)
                .map(each -> score(each, part))
                .forEach(lines::add);
    }

    private static String score(Score score, Search.Searched part) {
        boolean chosen = part.chosen().filter(score.layout()::equals).isPresent();
        boolean first = part.scores().get(0).equals(score);
        String verdict =
                chosen
                        ? ": chosen, it explains most"
                        : first && part.chosen().isEmpty()
                                ? ": not enough, %s is needed".formatted(score(Layout.LOWEST_SCORE))
                                : "";
        String entries = score.entries() == 1 ? "1 entry" : number(score.entries()) + " entries";
        return "      %s  %s, %s%s"
                .formatted(score(score.value()), score.layout().description(), entries, verdict);
    }

    private static String chosen(Optional<Layout> layout) {
        return layout.map(Layout::description).orElse("nothing fits");
    }

    private void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("  " + title);
            items.forEach(item -> lines.add("    " + item));
        }
    }

    private static String at(Place place, String message) {
        return place.line() == 0 ? message : "line " + place.line() + ": " + message;
    }

    private static String score(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
