package org.glossgraph.glossary.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.glossary.headword.Headword;
import org.glossgraph.glossary.layout.Draft;
import org.glossgraph.text.Strip;

/** The entries of a file by the names and anchors under which others point at them. */
final class Targets {
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the) ");
    private static final Pattern PAGE =
            Pattern.compile("\\.(?:md|markdown|html?|rst|txt|adoc|asciidoc)$");

    private final Map<String, String> byExactLabel = new HashMap<>();
    private final Map<String, String> byLabel = new HashMap<>();
    private final Map<String, String> byAnchor = new HashMap<>();
    private final Labels labels;
    private int names;
    private int largeNames;

    Targets(Labels labels) {
        this.labels = labels;
    }

    /** Adds the entries of a file; that of a file with only one is reached by its path, too. */
    void addFile(String source, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (!draft.headings().isEmpty()) {
                add(draft, labels.of(draft));
            }
        }
        if (drafts.size() == 1) {
            String name = labels.of(drafts.get(0)).name();
            byAnchor.putIfAbsent(slug(page(source)), name);
        }
    }

    private static String page(String path) {
        String last = Strip.end(path, "/");
        return PAGE.matcher(last.substring(last.lastIndexOf('/') + 1)).replaceFirst("");
    }

    private void add(Draft draft, Headword headword) {
        String name = headword.name();
        names++;
        largeNames += startsSmall(name) ? 0 : 1;
        byLabel.putIfAbsent(key(name), name);
        headword.others().forEach(other -> byLabel.putIfAbsent(key(other), name));
        for (RichText heading : draft.headings()) {
            byExactLabel.putIfAbsent(exactKey(Labels.heading(heading)), name);
            byLabel.putIfAbsent(key(heading.plain()), name);
            byAnchor.putIfAbsent(slug(heading.plain()), name);
            heading.anchors().forEach(anchor -> byAnchor.put(anchor, name));
        }
        draft.body().stream()
                .limit(1)
                .flatMap(block -> block.text().anchors().stream())
                .forEach(anchor -> byAnchor.putIfAbsent(anchor, name));
    }

    /** The entry that has a name, whatever its case, hyphens, article or plural. */
    Optional<String> named(String label) {
        String exact = byExactLabel.get(exactKey(label));
        String key = key(label);
        if (exact != null || key.isEmpty()) {
            return Optional.ofNullable(exact);
        }
        String singular = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
        return Optional.ofNullable(byLabel.get(key))
                .or(() -> Optional.ofNullable(byLabel.get(singular)))
                .or(() -> Optional.ofNullable(byLabel.get(key + "s")));
    }

    /** Whether a bold word only stresses: small and unknown, where the headwords have capitals. */
    boolean isStress(String name) {
        boolean large = largeNames > 0.8 * names;
        return large && startsSmall(name) && name.indexOf(' ') < 0 && named(name).isEmpty();
    }

    private static boolean startsSmall(String name) {
        return !name.isEmpty() && Character.isLowerCase(name.codePointAt(0));
    }

    /** The entry that a name, an address inside the file, or that of a page beside it leads to. */
    Optional<String> addressed(String address) {
        if (address.startsWith(Span.TERM)) {
            return named(address.substring(Span.TERM.length()));
        }
        int hash = address.indexOf('#');
        String anchor = hash < 0 ? "" : address.substring(hash + 1);
        if (!anchor.isEmpty()) {
            return Optional.ofNullable(byAnchor.get(anchor))
                    .or(() -> Optional.ofNullable(byAnchor.get(slug(anchor))));
        }
        return Optional.ofNullable(byAnchor.get(slug(page(address))));
    }

    /** A name with all its signs, which tell {@code C} from {@code C++}. */
    private static String exactKey(String label) {
        return label.toLowerCase(Locale.ROOT).strip();
    }

    private static String key(String label) {
        String words = PUNCTUATION.matcher(label.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return ARTICLE.matcher(words).replaceFirst("");
    }

    /** The anchor that Markdown tools give a heading. */
    private static String slug(String heading) {
        String slug = PUNCTUATION.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("-");
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return slug.substring(Math.min(from, to), to);
    }
}
