package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Remark;

/**
 * A text that should be YAML, mended where it is not: values get the quotes that they need, tabs at
 * the beginning of lines become blanks, and an entry that cannot be mended is left out. A tab
 * behind a name is YAML, though the library that reads it knows blanks only.
 */
final class YamlText {
    private static final int MOST_REPAIRS = 100;
    private static final long MOST_WORK = 10_000_000;
    private static final int FARTHEST = 60;

    private static final Pattern VALUE =
            Pattern.compile(
                    "^(\\s*(?:-\\s+)*(?:\"[^\"]{0,200}\"|'[^']{0,200}'|[^\\s:#'\"\\[{][^:]{0,200}?)\\s*:\\s+)(\\S.*)$");
    private static final Pattern ITEM = Pattern.compile("^(\\s*(?:-\\s+)+)(\\S.*)$");
    private static final Pattern OPEN_QUOTE = Pattern.compile("^[^\"#]{0,300}[:-]\\s+\"[^\"]*$");
    private static final Pattern TABS = Pattern.compile("^ *\\t\\s*");
    private static final Pattern TAB_BEHIND = Pattern.compile("(:|^ *-) *\\t\\s*");
    private static final Pattern NAME = Pattern.compile("[\\w\"'-][^:]{0,80}:(?:\\s|$)");
    private static final Pattern ENTRY = Pattern.compile("^(\\s*)(-\\s|[^\\s#].*:(?:\\s|$))");

    private final List<String> lines;
    private final List<Remark> remarks;
    private final Set<Integer> quoted = new HashSet<>();
    private boolean untabbed;
    private boolean separated;

    private YamlText(String text, List<Remark> remarks) {
        this.lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        this.remarks = remarks;
    }

    /** The documents of a text; what had to be mended or left out becomes a remark. */
    static List<Node> read(String text, List<Remark> remarks) {
        YamlText yaml = new YamlText(text, remarks);
        YamlNodes.Result result = YamlNodes.read(text);
        long repairs = Math.min(MOST_REPAIRS, MOST_WORK / (text.length() + 1) + 1);
        for (long i = 0; result.slip().isPresent() && i < repairs; i++) {
            if (!yaml.repair(result.slip().get())) {
                break;
            }
            result = YamlNodes.read(String.join("\n", yaml.lines));
        }
        result.slip()
                .ifPresent(
                        line ->
                                remarks.add(
                                        new Remark(
                                                line,
                                                "from here on this is no YAML; the rest is left out")));
        remarks.addAll(result.remarks());
        return result.documents();
    }

    /** Mends what is wrong at a line, if anything can be done about it. */
    private boolean repair(int line) {
        if (line < 1 || line > lines.size()) {
            return false;
        }
        if (!untabbed && TABS.matcher(lines.get(line - 1)).find()) {
            return untab(line);
        }
        if (!separated && TAB_BEHIND.matcher(lines.get(line - 1)).find()) {
            separated = true;
            lines.replaceAll(text -> TAB_BEHIND.matcher(text).replaceAll("$1 "));
            return true;
        }
        int begin = openQuote(line).orElse(line);
        return quote(begin) || leaveOut(line);
    }

    /** Gives each line with tabs the indentation of the last one that begins as it does. */
    private boolean untab(int line) {
        untabbed = true;
        remarks.add(new Remark(line, "tabs stand at the beginning of this line; use blanks"));
        int item = 0;
        int name = 2;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            String bare = text.strip();
            int indent = text.length() - text.stripLeading().length();
            if (TABS.matcher(text).find()) {
                lines.set(i, " ".repeat(bare.startsWith("- ") ? item : name) + bare);
            } else if (bare.startsWith("- ")) {
                item = indent;
                name = indent + 2;
            } else if (NAME.matcher(bare).lookingAt()) {
                name = indent;
            }
        }
        return true;
    }

    /** The line before this one on which a quote opens that is not closed there. */
    private Optional<Integer> openQuote(int line) {
        for (int at = line - 1; at >= Math.max(1, line - FARTHEST); at--) {
            String before = lines.get(at - 1);
            if (before.indexOf('"') >= 0) {
                boolean open = OPEN_QUOTE.matcher(before).matches() && !quoted.contains(at);
                return open ? Optional.of(at) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean quote(int line) {
        String text = lines.get(line - 1);
        Matcher value = VALUE.matcher(text);
        Matcher item = ITEM.matcher(text);
        Matcher found = value.matches() ? value : item;
        if (!quoted.add(line) || !(value.matches() || item.matches())) {
            return false;
        }
        remarks.add(
                new Remark(line, "this value has signs in it that YAML reads; put it in quotes"));
        String bare = found.group(2).replaceFirst("^\"(?=[^\"]*$)", "").strip();
        lines.set(line - 1, found.group(1) + "'" + bare.replace("'", "''") + "'");
        return true;
    }

    /** Blanks out the entry that a line belongs to. */
    private boolean leaveOut(int line) {
        int depth = entryDepth();
        int first = line;
        while (first > 1 && !beginsEntry(first, depth)) {
            first--;
        }
        int last = line;
        while (last < lines.size() && !beginsEntry(last + 1, depth)) {
            last++;
        }
        boolean blank = lines.subList(first - 1, last).stream().allMatch(String::isBlank);
        if (blank) {
            return false;
        }
        remarks.add(new Remark(line, "this is no YAML; the entry that it stands in is left out"));
        for (int at = first; at <= last; at++) {
            lines.set(at - 1, "");
        }
        return true;
    }

    private boolean beginsEntry(int line, int depth) {
        Matcher entry = ENTRY.matcher(lines.get(line - 1));
        return entry.lookingAt() && entry.group(1).length() <= depth;
    }

    /** How far the lines are indented with which entries begin: the smallest that many share. */
    private int entryDepth() {
        int[] counts = new int[Node.DEEPEST];
        for (String line : lines) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.lookingAt() && entry.group(1).length() < counts.length) {
                counts[entry.group(1).length()]++;
            }
        }
        for (int depth = 0; depth < counts.length; depth++) {
            if (counts[depth] > 2) {
                return depth;
            }
        }
        return 0;
    }
}
