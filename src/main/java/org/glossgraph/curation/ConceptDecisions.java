package org.glossgraph.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.glossgraph.concept.Concept;
import org.glossgraph.concept.Slugs;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Problem;
import org.glossgraph.text.LangString;

/**
 * Merges, splits and names concepts as a person has decided. Most of it is done before concepts are
 * linked; what names no concept until then may name one that others only mention, which linking
 * finds.
 */
public final class ConceptDecisions {
    private final Notices notices;
    private final Map<String, Concept> concepts = new TreeMap<>();
    private final Map<String, Integer> decided = new HashMap<>();
    private final Optional<List<Decision>> open;

    private ConceptDecisions(
            List<Concept> concepts, Notices notices, Optional<List<Decision>> open) {
        this.notices = notices;
        this.open = open;
        concepts.forEach(concept -> this.concepts.put(concept.id(), concept));
    }

    /**
     * Concepts after the decisions about them.
     *
     * @param concepts the concepts, by identifier
     * @param open the decisions that name no concept yet
     */
    public record Applied(List<Concept> concepts, Curation open) {
        /** Keeps its own copy of the list. */
        public Applied {
            concepts = List.copyOf(concepts);
        }
    }

    /** The concepts that have entries after the decisions about them. */
    public static Applied applied(
            Curation curation, List<Concept> concepts, Consumer<Problem> problems) {
        List<Decision> open = new ArrayList<>();
        ConceptDecisions decisions =
                new ConceptDecisions(
                        concepts, new Notices(curation.source(), problems), Optional.of(open));
        return new Applied(decisions.after(curation), new Curation(curation.source(), open));
    }

    /**
     * All concepts, those only mentioned among them, after the decisions that were open. A concept
     * with entries keeps its identifier.
     */
    public static List<Concept> appliedToAll(
            Curation open, List<Concept> concepts, Consumer<Problem> problems) {
        return open.decisions().isEmpty()
                ? concepts
                : new ConceptDecisions(
                                concepts, new Notices(open.source(), problems), Optional.empty())
                        .after(open);
    }

    private List<Concept> after(Curation curation) {
        curation.of(Decision.Split.class).forEach(this::split);
        curation.of(Decision.Merge.class).forEach(this::merge);
        curation.of(Decision.Name.class).forEach(this::name);
        return ConceptLabels.disjoint(concepts.values());
    }

    private ConceptNames names() {
        return new ConceptNames(List.copyOf(concepts.values()));
    }

    /** The concept of a name; without one, the decision stays open, or that is told. */
    private Optional<Concept> one(Decision decision, String name) {
        ConceptNames names = names();
        if (open.isPresent() && names.of(name).isEmpty()) {
            open.get().add(decision);
            return Optional.empty();
        }
        return notices.one(decision, name, names).map(concepts::get);
    }

    private void put(Concept concept) {
        concepts.put(concept.id(), concept);
    }

    // ---- splitting

    private void split(Decision.Split decision) {
        Optional<Concept> whole = one(decision, decision.concept());
        if (whole.isEmpty()) {
            return;
        }
        if (open.isEmpty()) {
            notices.tell(decision, unsplittable(decision, whole.get()));
            return;
        }
        Split split = new Split(whole.get(), decision.parts());
        Optional<String> fault = fault(decision, split, whole.get());
        if (fault.isPresent()) {
            notices.tell(decision, fault.get());
            return;
        }
        concepts.remove(whole.get().id());
        if (!split.rest().isEmpty()) {
            put(split.remainder());
        }
        Slugs slugs = new Slugs(concepts.keySet());
        split.parts().forEach(part -> put(part.withId(slugs.next(part.id()))));
        for (Entry entry : split.rest()) {
            notices.note(
                    decision,
                    "no part asks for the entry at %s: it stays in ‘%s’"
                            .formatted(entry.place(), whole.get().prefLabel().text()));
        }
    }

    private static String unsplittable(Decision.Split decision, Concept found) {
        return found.mentioned()
                ? "no entry defines ‘" + decision.concept() + "’: it is only mentioned"
                : "‘%s’ is found only in the texts: write ‘%s’"
                        .formatted(decision.concept(), found.prefLabel().text());
    }

    private Optional<String> fault(Decision.Split decision, Split split, Concept whole) {
        List<String> empty = split.empty();
        if (!empty.isEmpty()) {
            return Optional.of(
                    "no entry of ‘%s’ is left for ‘%s’"
                            .formatted(decision.concept(), empty.get(0)));
        }
        for (Concept part : split.parts()) {
            boolean taken = isTaken(part.prefLabel(), whole);
            boolean kept =
                    !split.rest().isEmpty()
                            && ConceptLabels.same(part.prefLabel(), whole.prefLabel());
            if (taken || kept) {
                return Optional.of(taken(part.prefLabel()));
            }
        }
        return Optional.empty();
    }

    // ---- merging

    /** What is known is merged at once; names before it may be those of mentioned concepts. */
    private void merge(Decision.Merge merge) {
        ConceptNames names = names();
        List<String> all = merge.concepts();
        List<String> known = all.stream().dropWhile(name -> names.of(name).isEmpty()).toList();
        boolean right = known.size() < 2 || merged(merge, known);
        if (right && known.size() < all.size()) {
            open.ifPresentOrElse(
                    decisions -> decisions.add(merge),
                    () -> tellUnknown(merge, names, known.size() > 1));
        }
    }

    private void tellUnknown(Decision.Merge merge, ConceptNames names, boolean others) {
        String unknown = names.unknown(merge.concepts().get(0));
        if (others) {
            notices.note(merge, unknown + "; the other names of this line count");
        } else {
            notices.tell(merge, unknown);
        }
    }

    /** Whether the names can be merged; else that is told. */
    private boolean merged(Decision.Merge merge, List<String> all) {
        ConceptNames names = names();
        Set<String> ids = new LinkedHashSet<>();
        List<LangString> others = new ArrayList<>();
        for (String name : all) {
            boolean isNew = !ids.isEmpty() && names.of(name).isEmpty();
            Optional<String> id = isNew ? Optional.empty() : notices.one(merge, name, names);
            if (id.isEmpty() && !isNew) {
                return false;
            }
            id.ifPresentOrElse(ids::add, () -> others.add(new LangString(name, lang(ids))));
        }
        List<Concept> found = ids.stream().map(concepts::get).toList();
        if (open.isEmpty() && found.stream().filter(each -> !each.mentioned()).count() > 1) {
            notices.tell(
                    merge,
                    "some of these names are found only in the texts: write " + listed(found));
            return false;
        }
        ids.forEach(concepts::remove);
        put(ConceptLabels.with(found.stream().reduce(ConceptLabels::joined).orElseThrow(), others));
        return true;
    }

    private String lang(Set<String> ids) {
        return concepts.get(ids.iterator().next()).prefLabel().lang();
    }

    private static String listed(List<Concept> found) {
        return found.stream()
                .map(concept -> "‘" + concept.prefLabel().text() + "’")
                .collect(Collectors.joining(", "));
    }

    // ---- naming

    private void name(Decision.Name name) {
        Optional<Concept> found = one(name, name.concept());
        if (found.isEmpty()) {
            return;
        }
        Concept concept = found.get();
        Integer before = decided.putIfAbsent(concept.id(), name.line());
        if (before != null) {
            notices.tell(name, "line " + before + " names this concept already");
            return;
        }
        LangString label = new LangString(name.label(), concept.prefLabel().lang());
        if (isTaken(label, concept)) {
            notices.tell(name, taken(label));
            return;
        }
        List<LangString> preferred = new ArrayList<>(concept.prefLabels());
        List<LangString> others = new ArrayList<>(concept.altLabels());
        others.add(preferred.set(0, label));
        put(
                new Concept(
                        concept.id(),
                        preferred,
                        others,
                        concept.hiddenLabels(),
                        concept.entries()));
    }

    private static String taken(LangString label) {
        return "another concept is called ‘" + label.text() + "’";
    }

    private boolean isTaken(LangString label, Concept by) {
        return concepts.values().stream()
                .filter(concept -> !concept.id().equals(by.id()))
                .flatMap(concept -> concept.prefLabels().stream())
                .anyMatch(other -> ConceptLabels.same(other, label));
    }
}
