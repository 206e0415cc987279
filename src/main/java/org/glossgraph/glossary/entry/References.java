package org.glossgraph.glossary.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.Reference;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.glossary.layout.Rubric;
import org.glossgraph.text.Strip;
import org.glossgraph.text.Words;

/** Finds what an entry's text says of other entries by name. */
final class References {
    private static final int MOST_WORDS = 6;

    /** More in one passage are no writing of a person. */
    private static final int MOST_CONTRASTS = 100;

    private static final Pattern CONTRAST =
            Pattern.compile(
                    "(?:(?<=^|[.!?;(]\\s|[.!?;(])\\s*(?:Contrast(?:s|ed)?|Compare|In contrast|contrast|compare)\\s+(?:with|to)"
                            + "|(?i:not to be confused with|no confundir con|não confundir com|(?:da )?non confondere con"
                            + "|ne pas confondre avec|nicht (?:zu )?verwechseln mit))\\s+([^.,;:()!?]{2,80})");

    private static final Pattern NEXT_NAME =
            Pattern.compile("[,;]\\s+(?:(?:and|or)\\s+)?([^.,;:()!?]{2,80})");

    /** "Compare X.", "unlike X,": sentences that may say other things as well. */
    private static final Pattern LOOSE_CONTRAST =
            Pattern.compile(
                    "(?:(?<=^|[.!?;(]\\s|[.!?;(])\\s*(?:Compare|Contrast|Cf\\.|cf\\.|compare|Antonym of|Opposite of|Opposite:|Unlike)"
                            + "|(?i:\\b(?:opposite of|as opposed to|not the same as)))\\s+([^.,;:()!?]{2,80})");

    /** One of these is in every contrast; most texts have none, and are not searched further. */
    private static final List<String> CONTRAST_WORDS =
            List.of(
                    "contrast",
                    "compare",
                    "confused with",
                    "confundir co",
                    "confondere con",
                    "confondre avec",
                    "verwechseln mit",
                    "cf.",
                    "antonym of",
                    "opposite",
                    "unlike",
                    "opposed to",
                    "the same as");

    /** "See X." before the end of a text, where X is an entry. */
    private static final Pattern SEE =
            Pattern.compile(
                    "\\b(?:See(?: also)?|Siehe(?: auch)?|Voir(?: aussi)?|Véase(?: también)?|Vedi(?: anche)?|Zie(?: ook)?)"
                            + "\\s+([^.,;:()!?\\s][^.,;:()!?]{1,79})(?=[.,;)])");

    private static final Pattern ARTICLE =
            Pattern.compile(
                    "(?i)^(?:an?|the|der|die|das|dem|den|einer|einem|el|la|los|las|le|les|lo|il|o|os|as)\\s+");
    private static final Pattern ADDRESS = Pattern.compile("^<?(?:https?|ftp)://\\S+$");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern POINTING_WORDS =
            Pattern.compile(
                    "(?i)here|this|this (?:page|link|article)|link|more|source|details|docs?|read more|learn more");
    private static final Pattern LIST =
            Pattern.compile("\\s*[,;]\\s*(?:and\\s+|or\\s+)?|(?:^|\\s+)(?:and|or)\\s+");
    private static final Pattern STRESS =
            Pattern.compile(
                    "(?i)not|no|and|or|only|all|any|every|each|never|always|must|same|both|very|without|before|after|and/or");
    private static final Pattern AFTERTHOUGHT =
            Pattern.compile(
                    "(?i)\\s+(?:for (?:more|details|further|an?|the|information|how)\\b.*|above|below|instead|too)$");

    private final Targets targets;
    private final String own;
    private final Map<String, Reference> found = new LinkedHashMap<>();

    /**
     * The references of an entry.
     *
     * @param own the entry's name, which its own text may set in bold
     */
    References(Targets targets, String own) {
        this.targets = targets;
        this.own = own;
    }

    /** What was found, each once, in the order it was added. */
    List<Reference> all() {
        return List.copyOf(found.values());
    }

    /** Links, bold names and contrasts in running text. */
    void addFromText(RichText text) {
        int length = text.plain().length();
        marked(text, Span::target).forEach(this::addLink);
        marked(text, span -> span.strong() && span.target().isEmpty() ? "strong" : "")
                .forEach(name -> addEmphasis(name, length));
        if (mayContrast(text.plain())) {
            addContrasts(text);
        }
        Matcher see = SEE.matcher(text.plain());
        while (see.find()) {
            int line = text.lineAt(see.start(1));
            targets.named(see.group(1).strip())
                    .filter(entry -> !entry.equals(own))
                    .ifPresent(entry -> add(Reference.Kind.SEE, entry, line));
        }
    }

    private static boolean mayContrast(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return CONTRAST_WORDS.stream().anyMatch(small::contains);
    }

    private void addContrasts(RichText text) {
        Matcher contrast = CONTRAST.matcher(text.plain());
        for (int i = 0; i < MOST_CONTRASTS && contrast.find(); i++) {
            String name = ARTICLE.matcher(contrast.group(1).strip()).replaceFirst("");
            if (Words.count(name) <= MOST_WORDS) {
                add(Reference.Kind.CONTRAST, name, text.lineAt(contrast.start(1)));
                addFurtherContrasts(text, contrast.end());
            }
        }
        Matcher loose = LOOSE_CONTRAST.matcher(text.plain());
        while (loose.find()) {
            int line = text.lineAt(loose.start(1));
            targets.named(loose.group(1).strip())
                    .ifPresent(entry -> add(Reference.Kind.CONTRAST, entry, line));
        }
    }

    /** Entries that a contrast names behind its first name, with nothing else between. */
    private void addFurtherContrasts(RichText text, int from) {
        Matcher next = NEXT_NAME.matcher(text.plain());
        next.region(from, text.plain().length());
        for (int i = 0; i < MOST_CONTRASTS && next.lookingAt(); i++) {
            Optional<String> entry = targets.named(next.group(1).strip());
            if (entry.isEmpty()) {
                return;
            }
            add(Reference.Kind.CONTRAST, entry.get(), text.lineAt(next.start(1)));
            next.region(next.end(), text.plain().length());
        }
    }

    /** The names in a text that only points at other entries. */
    void addNames(RichText text, Reference.Kind kind) {
        List<RichText> links = marked(text, Span::target);
        if (!links.isEmpty()) {
            for (RichText link : links) {
                Optional<String> entry = named(link).or(() -> targets.named(Labels.heading(link)));
                entry.or(() -> linkTarget(link)).ifPresent(to -> add(kind, to, link.line()));
            }
            marked(text, span -> span.target().isEmpty() ? "none" : "")
                    .forEach(rest -> addKnown(rest, kind));
            return;
        }
        split(withoutAfterthought(Labels.heading(text)))
                .forEach(name -> add(kind, name, text.line()));
    }

    /** The names without what is said of them, unless that is part of an entry's name. */
    private String withoutAfterthought(String text) {
        String names = Strip.end(text, ".");
        return targets.named(names).isPresent()
                ? names
                : Strip.end(AFTERTHOUGHT.matcher(text).replaceFirst(""), ".");
    }

    /** The names of entries in what stands between links. */
    private void addKnown(RichText text, Reference.Kind kind) {
        for (String part : List.of(LIST.split(Strip.end(Labels.heading(text), ".!")))) {
            targets.named(part).ifPresent(entry -> add(kind, entry, text.line()));
        }
    }

    void add(Reference.Kind kind, String target, int line) {
        String key = kind + " " + target.toLowerCase(Locale.ROOT);
        if (!target.isBlank()) {
            found.putIfAbsent(key, new Reference(kind, target, line));
        }
    }

    /** One name, or several where a list of them is meant. */
    private List<String> split(String names) {
        if (targets.named(names).isPresent()) {
            return List.of(names);
        }
        List<String> parts = Arrays.stream(LIST.split(names)).filter(p -> !p.isBlank()).toList();
        boolean known = parts.stream().anyMatch(part -> targets.named(part).isPresent());
        boolean list = names.indexOf(',') > 0 || names.indexOf(';') > 0;
        return known || list ? parts : List.of(names);
    }

    /** The runs of a text that share a mark, each as one text. */
    private static List<RichText> marked(
            RichText text, java.util.function.Function<Span, String> mark) {
        List<RichText> marked = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        String current = "";
        for (Span span : text.spans()) {
            String next = span.kind().isBreak() && !current.isEmpty() ? current : mark.apply(span);
            if (span.kind() == Span.Kind.ANCHOR) {
                continue;
            }
            if (!next.equals(current) && !current.isEmpty()) {
                marked.add(new RichText(open).strip());
                open.clear();
            }
            if (!next.isEmpty()) {
                open.add(span);
            }
            current = next;
        }
        if (!open.isEmpty()) {
            marked.add(new RichText(open).strip());
        }
        return marked.stream().filter(part -> !part.isBlank()).toList();
    }

    /** A link to an entry that is not in this glossary is a reference, but marks no term. */
    private void addLink(RichText link) {
        String address = address(link);
        boolean elsewhere = address.startsWith(Span.TERM) && targets.addressed(address).isEmpty();
        Reference.Kind kind = elsewhere ? Reference.Kind.SEE : Reference.Kind.LINK;
        linkTarget(link)
                .filter(to -> !to.equals(own))
                .ifPresent(target -> add(kind, target, link.line()));
    }

    /** The entry that a link leads to, else the web address, else its words. */
    private Optional<String> linkTarget(RichText link) {
        String address = address(link);
        String words = Labels.heading(link);
        if (address.startsWith(Span.TERM)) {
            return named(link);
        }
        if (ADDRESS.matcher(address).matches()) {
            return Optional.of(address);
        }
        Optional<String> entry = targets.addressed(address).or(() -> targets.named(words));
        boolean name = Words.count(words) <= MOST_WORDS && !POINTING_WORDS.matcher(words).matches();
        boolean page = address.contains(":");
        return entry.or(() -> name && !page ? Optional.of(words) : Optional.empty());
    }

    /**
     * The entry that a link names, else the name, unless that has the prefix of another document.
     */
    private Optional<String> named(RichText link) {
        String address = address(link);
        if (!address.startsWith(Span.TERM)) {
            return Optional.empty();
        }
        String name = address.substring(Span.TERM.length());
        return targets.addressed(address)
                .or(() -> Optional.of(name).filter(n -> n.indexOf(':') < 0));
    }

    private static String address(RichText link) {
        return link.spans().stream()
                .map(Span::target)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
    }

    private boolean isOwn(String name) {
        return letters(name).equals(letters(own))
                || targets.named(name).filter(own::equals).isPresent();
    }

    private static String letters(String name) {
        return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private void addEmphasis(RichText part, int length) {
        String name = Strip.both(Labels.heading(part), ".,;:");
        boolean label = part.plain().endsWith(":") || Rubric.of(name).isPresent();
        boolean whole = part.plain().length() >= length;
        boolean words =
                name.chars().anyMatch(Character::isLetter) && Words.count(name) <= MOST_WORDS;
        boolean stress = STRESS.matcher(name).matches() || targets.isStress(name);
        if (!label && !whole && words && !stress && !isOwn(name)) {
            add(Reference.Kind.EMPHASIS, name, part.line());
        }
    }
}
