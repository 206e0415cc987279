package org.glossgraph.glossary.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.glossary.Definition;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Passage;
import org.glossgraph.glossary.Place;
import org.glossgraph.glossary.Reference;
import org.glossgraph.glossary.block.Remark;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;
import org.glossgraph.glossary.headword.Headword;
import org.glossgraph.glossary.layout.Draft;
import org.glossgraph.text.LangString;

/** Reads the drafts of one file into entries. */
public final class EntryReader {
    private static final Pattern ADDRESS = Pattern.compile("<?(?:https?|ftp)://\\S+");

    private static final Pattern SIGN = Pattern.compile("^[:：=–—-]\\s+(?=\\p{L})");

    /** More closing sentences than this are no list of references. */
    private static final int MOST_SENTENCES = 8;

    private final String lang;
    private final Labels labels;
    private final Targets targets;
    private final Onward onward;
    private final List<Entry> entries = new ArrayList<>();
    private final SortedMap<String, List<Remark>> leftOut = new TreeMap<>();

    private EntryReader(String lang, SortedMap<String, List<Draft>> drafts) {
        this.lang = lang;
        this.labels = new Labels(drafts.values().stream().flatMap(List::stream).toList());
        this.targets = new Targets(labels);
        this.onward = new Onward(targets);
        drafts.forEach(targets::addFile);
        drafts.forEach((source, all) -> all.forEach(draft -> entries.add(entry(source, draft))));
    }

    /**
     * The entries of the files of one glossary, sub-entries after the entry they stand in.
     *
     * @param lang their language; empty where it is not known
     * @param drafts the drafts of each file by its source
     */
    public static List<Entry> read(String lang, SortedMap<String, List<Draft>> drafts) {
        return new EntryReader(lang, split(drafts)).entries;
    }

    /**
     * Entries of a language that is not yet known.
     *
     * @param leftOut what of each file's drafts is in none of them, by source
     */
    public record Result(List<Entry> entries, SortedMap<String, List<Remark>> leftOut) {}

    /** The same, with what was left out. */
    public static Result read(SortedMap<String, List<Draft>> drafts) {
        EntryReader reader = new EntryReader("", split(drafts));
        return new Result(reader.entries, reader.leftOut);
    }

    private static SortedMap<String, List<Draft>> split(SortedMap<String, List<Draft>> drafts) {
        List<Draft> whole = drafts.values().stream().flatMap(List::stream).toList();
        SubEntries entries = SubEntries.among(whole);
        SortedMap<String, List<Draft>> split = new TreeMap<>();
        drafts.forEach((source, all) -> split.put(source, entries.split(all)));
        return split;
    }

    private Entry entry(String source, Draft draft) {
        Headword headword = labels.of(draft);
        Body body = Body.of(draft.body());
        if (!body.leftOut().isEmpty()) {
            leftOut.computeIfAbsent(source, any -> new ArrayList<>()).addAll(body.leftOut());
        }
        References references = new References(targets, headword.name());
        draft.parent()
                .ifPresent(parent -> references.add(Reference.Kind.PARENT, parent, draft.line()));
        List<RichText> passages = new ArrayList<>(body.passages());
        if (passages.stream().allMatch(passage -> Placeholder.isOne(passage.plain()))) {
            passages.clear();
        }
        takeOnward(passages, references);
        boolean redirect = takeSee(passages, references);
        if (!redirect) {
            passages.forEach(references::addFromText);
        }
        passages.removeIf(passage -> isAddress(passage, references));
        passages.replaceAll(EntryReader::withoutSign);
        body.related().forEach(names -> references.addNames(names, Reference.Kind.RELATED));
        body.contrasts().forEach(names -> references.addNames(names, Reference.Kind.CONTRAST));
        body.parents().forEach(names -> references.addNames(names, Reference.Kind.PARENT));
        boolean hasText = !passages.isEmpty() || !body.examples().isEmpty();
        return new Entry(
                new Place(source, draft.line()),
                draft.headings().isEmpty() ? "" : Labels.heading(draft.headings().get(0)),
                headword.name().isEmpty() ? List.of() : List.of(label(headword.name())),
                others(headword, body).stream().map(this::label).toList(),
                passages.isEmpty() ? List.of() : List.of(new Definition(lang, passages(passages))),
                passages(body.examples()),
                draft.section(),
                references.all(),
                kind(draft, hasText, redirect));
    }

    /** Takes off what leads on from the texts; an address with more about the term is kept. */
    private void takeOnward(List<RichText> passages, References references) {
        for (RichText passage : passages) {
            onward.article(passage)
                    .ifPresent(to -> references.add(Reference.Kind.LINK, to, passage.line()));
        }
        passages.replaceAll(onward::removed);
    }

    /**
     * Moves closing sentences that only point elsewhere out of the text; where nothing else is
     * there, the text stays and the entry is a redirect.
     */
    private boolean takeSee(List<RichText> passages, References references) {
        List<RichText> names = new ArrayList<>();
        List<RichText> rest = new ArrayList<>(passages);
        while (!rest.isEmpty() && names.size() < MOST_SENTENCES) {
            int last = rest.size() - 1;
            Optional<SeeSentence> see = SeeSentence.at(rest.get(last));
            if (see.isEmpty()) {
                break;
            }
            boolean more = !see.get().before().isBlank();
            if (more && leadsElsewhere(see.get().names())) {
                break;
            }
            names.add(0, see.get().names());
            if (more && see.get().stays()) {
                break;
            }
            rest.remove(last);
            if (more) {
                rest.add(see.get().before());
            }
        }
        boolean redirect = rest.isEmpty() && !names.isEmpty();
        if (redirect) {
            names.forEach(name -> addRedirect(name, references));
        } else {
            names.forEach(name -> references.addNames(name, Reference.Kind.SEE));
            passages.clear();
            passages.addAll(rest);
        }
        return redirect;
    }

    /** Whether a link or code names what has no entry: there is more to be read there. */
    private boolean leadsElsewhere(RichText names) {
        boolean marked =
                names.spans().stream()
                        .anyMatch(s -> !s.target().isEmpty() || s.kind() == Span.Kind.CODE);
        References only = new References(targets, "");
        only.addNames(names, Reference.Kind.SEE);
        boolean known = only.all().stream().allMatch(to -> targets.named(to.target()).isPresent());
        return marked && (only.all().isEmpty() || !known);
    }

    private void addRedirect(RichText name, References references) {
        References only = new References(targets, "");
        only.addNames(name, Reference.Kind.SEE);
        boolean same =
                only.all().size() == 1 && targets.named(only.all().get(0).target()).isPresent();
        Reference.Kind kind = same ? Reference.Kind.SAME : Reference.Kind.SEE;
        only.all().forEach(to -> references.add(kind, to.target(), to.line()));
    }

    /** Without a dash or colon that set it off from the name. */
    private static RichText withoutSign(RichText passage) {
        Matcher sign = SIGN.matcher(passage.plain());
        return sign.find() ? passage.from(sign.end()) : passage;
    }

    /** A passage that is only a web address is a reference and no text. */
    private static boolean isAddress(RichText passage, References references) {
        String text = passage.plain();
        if (!ADDRESS.matcher(text).matches()) {
            return false;
        }
        references.add(Reference.Kind.LINK, text.replaceAll("^<|>$", ""), passage.line());
        return true;
    }

    private static List<String> others(Headword headword, Body body) {
        List<String> all = new ArrayList<>(headword.others());
        all.addAll(body.names());
        return new Headword(headword.name(), all).others();
    }

    private static List<Passage> passages(List<RichText> texts) {
        return texts.stream().map(text -> new Passage(text.line(), text.plain())).toList();
    }

    private static Entry.Kind kind(Draft draft, boolean hasText, boolean redirect) {
        if (draft.headings().isEmpty()) {
            return Entry.Kind.HEADLESS;
        }
        if (redirect) {
            return Entry.Kind.ALIAS;
        }
        if (draft.parent().isPresent()) {
            return Entry.Kind.SUB_ENTRY;
        }
        return hasText ? Entry.Kind.ENTRY : Entry.Kind.EMPTY;
    }

    private LangString label(String text) {
        return new LangString(text, lang);
    }
}
