package org.glossgraph.glossary.syntax.rst;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document defines for its text: addresses, replacements, titles behind labels. */
final class Names {
    private static final Pattern REPLACEMENT =
            Pattern.compile("\\.\\. \\|([^|\\s][^|]{0,100})\\|\\s+(replace|unicode)::\\s+(.*)");
    private static final Pattern DEFAULT_ROLE =
            Pattern.compile("\\.\\. default-role::\\s*([\\w:+.-]{0,60})");
    private static final Pattern CODE_POINT =
            Pattern.compile("(?:0x|x|\\\\x|U\\+|u|\\\\u|&#x)([0-9A-Fa-f]{2,6});?|(\\d{2,7})");

    private static final Pattern COMMENT = Pattern.compile("\\s\\.\\.\\s");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A longer replacement could make a text of any length out of a short one. */
    private static final int LONGEST_REPLACEMENT = 300;

    /** After so many characters the names stay: a text that is replaced so often is no glossary. */
    private static final int MOST_REPLACED = 1_000_000;

    private static final int MOST_HOPS = 5;

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, String> replacements = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Deque<String> anonymous = new ArrayDeque<>();
    private String defaultRole = "";
    private int replaced;

    private Names() {}

    static Names of(Lines lines) {
        Names names = new Names();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (text.startsWith(".. ") || text.startsWith("__ ")) {
                names.add(lines, i, labels);
            } else if (!text.isEmpty() && !labels.isEmpty()) {
                String title = Titles.at(lines, i);
                labels.forEach(label -> names.titles.putIfAbsent(label, title));
                labels.clear();
            }
        }
        names.titles.values().removeIf(String::isEmpty);
        return names;
    }

    private void add(Lines lines, int i, List<String> labels) {
        String text = lines.get(i).text();
        Optional<HyperlinkTarget> target = HyperlinkTarget.at(lines, i);
        Matcher replacement = REPLACEMENT.matcher(text);
        Matcher role = DEFAULT_ROLE.matcher(text);
        if (target.isPresent()) {
            add(target.get(), labels);
        } else if (replacement.matches()) {
            add(replacement);
        } else if (role.matches()) {
            defaultRole = role.group(1);
        }
    }

    private void add(HyperlinkTarget target, List<String> labels) {
        if (target.name().isEmpty()) {
            anonymous.add(target.address());
        } else if (target.address().isEmpty()) {
            labels.add(target.name());
        } else {
            addresses.putIfAbsent(target.name(), target.address());
        }
    }

    private void add(Matcher replacement) {
        String text = replacement.group(3);
        boolean characters = replacement.group(2).equals("unicode");
        if (text.length() <= LONGEST_REPLACEMENT) {
            String value = characters ? characters(text) : text;
            replacements.putIfAbsent(Phrase.name(replacement.group(1)), value);
        }
    }

    /** Code points and words, up to a comment. */
    private static String characters(String text) {
        StringBuilder value = new StringBuilder();
        String stated = COMMENT.split(text, 2)[0].strip();
        for (String part : List.of(BLANKS.split(stated))) {
            Matcher code = CODE_POINT.matcher(part);
            if (!code.matches()) {
                value.append(part);
                continue;
            }
            int radix = code.group(1) == null ? 10 : 16;
            int point = Integer.parseInt(code.group(radix == 10 ? 2 : 1), radix);
            value.append(Character.isValidCodePoint(point) ? Character.toString(point) : part);
        }
        return value.toString();
    }

    /** Where a name leads to, by way of other names or not; empty for an unknown name. */
    Optional<String> address(String name) {
        return Optional.ofNullable(addresses.get(name)).map(this::resolved);
    }

    /** Where the next link without a name leads to. */
    String nextAnonymous() {
        return anonymous.isEmpty() ? "" : resolved(anonymous.remove());
    }

    private String resolved(String stated) {
        String address = stated;
        for (int hop = 0; hop < MOST_HOPS && isName(address); hop++) {
            String other = Phrase.name(address.substring(0, address.length() - 1)).replace("`", "");
            address = addresses.getOrDefault(other, "#" + other);
        }
        return address;
    }

    private static boolean isName(String address) {
        return address.endsWith("_") && address.indexOf('/') < 0;
    }

    /** What stands for a name between bars. */
    Optional<String> replacement(String name) {
        Optional<String> value = Optional.ofNullable(replacements.get(name));
        replaced += value.map(String::length).orElse(0);
        return value.filter(text -> replaced <= MOST_REPLACED);
    }

    /** The title of the section that a label stands before. */
    Optional<String> title(String label) {
        return Optional.ofNullable(titles.get(label));
    }

    /** The role of what stands between backquotes without one; empty for none. */
    String defaultRole() {
        return defaultRole;
    }
}
