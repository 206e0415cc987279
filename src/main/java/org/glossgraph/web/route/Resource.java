package org.glossgraph.web.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What stands behind an address, with the forms in which it can be had. Its own address gives the
 * form that the client wants most; the address with a dot and an extension gives that form. A
 * <em>thing</em> is no document: its own address only points to the documents about it (Cool URIs
 * for the Semantic Web, section 4.2).
 *
 * @param <T> what the resource is
 */
public final class Resource<T> {
    private static final int LONGEST_HEADER = 4096;
    private static final String OTHER_FORMS =
            "What stands here can be had in other forms, not in the one asked for.";

    private final Pattern pattern;
    private final boolean thing;
    private final Function<Visit, Optional<T>> find;
    private final BiFunction<Visit, T, Optional<Advice>> missing;
    private final List<Representation<T>> representations;

    private Resource(
            Pattern pattern,
            boolean thing,
            Function<Visit, Optional<T>> find,
            BiFunction<Visit, T, Optional<Advice>> missing,
            List<Representation<T>> representations) {
        this.pattern = pattern;
        this.thing = thing;
        this.find = find;
        this.missing = missing;
        this.representations = List.copyOf(representations);
    }

    /** A document: the pattern of its address, and how it is found. */
    public static <T> Resource<T> document(String pattern, Function<Visit, Optional<T>> find) {
        return new Resource<>(new Pattern(pattern), false, find, Resource::whole, List.of());
    }

    /** A thing: the pattern of its address, and how it is found. */
    public static <T> Resource<T> thing(String pattern, Function<Visit, Optional<T>> find) {
        return new Resource<>(new Pattern(pattern), true, find, Resource::whole, List.of());
    }

    private static <T> Optional<Advice> whole(Visit visit, T found) {
        return Optional.empty();
    }

    /** The same where a part of what is found may be asked for that it does not have. */
    public Resource<T> unless(BiFunction<Visit, T, Optional<Advice>> part) {
        return new Resource<>(pattern, thing, find, part, representations);
    }

    /** A document that is always there. */
    public static Resource<Visit> always(String pattern) {
        return document(pattern, Optional::of);
    }

    /**
     * The same with one form more, wanted less than those before by a client that does not care.
     */
    public Resource<T> as(Media media, BiFunction<Visit, T, Answer> renderer) {
        List<Representation<T>> more = new ArrayList<>(representations);
        more.add(new Representation<>(media, renderer));
        return new Resource<>(pattern, thing, find, missing, more);
    }

    /** The same with one form more for each of the media. */
    public Resource<T> as(
            List<Media> media, Function<Media, BiFunction<Visit, T, Answer>> renderer) {
        Resource<T> all = this;
        for (Media each : media) {
            all = all.as(each, renderer.apply(each));
        }
        return all;
    }

    /** What makes the answer to a request; empty where the address is none of this resource's. */
    Optional<Supplier<Answer>> answer(Visit visit, Accept accept) {
        Optional<Supplier<Answer>> own =
                pattern.match(visit.path())
                        .flatMap(
                                names ->
                                        negotiated(visit.at(visit.path(), names, media()), accept));
        return own.isPresent() ? own : extended(visit);
    }

    private Optional<Supplier<Answer>> negotiated(Visit visit, Accept accept) {
        return find.apply(visit).map(found -> () -> negotiated(visit, found, accept));
    }

    private Answer negotiated(Visit visit, T found, Accept accept) {
        Answer answer = chosen(visit, found, accept.best(media())).with("Vary", "Accept");
        // Where nothing is found, there are no other forms of it.
        String links = media().size() > 1 && answer.status() != 404 ? links(visit) : "";
        // The page itself names its forms where this would be too long for a header.
        return links.isEmpty() || links.length() > LONGEST_HEADER
                ? answer
                : answer.with("Link", links);
    }

    private Answer chosen(Visit visit, T found, Optional<Media> best) {
        if (best.isEmpty()) {
            return Answer.refusal(406, Advice.otherForms("", choices(visit)));
        }
        return thing
                ? Answer.seeOther(visit.path() + "." + best.get().extension())
                : render(visit, found, best.get());
    }

    private Optional<Supplier<Answer>> extended(Visit visit) {
        String extension = visit.extension();
        return media().stream()
                .filter(each -> each.extension().equals(extension))
                .findFirst()
                .flatMap(media -> plain(visit).flatMap(it -> form(it, media)));
    }

    private Optional<Supplier<Answer>> form(Visit visit, Media media) {
        return find.apply(visit).map(found -> () -> render(visit, found, media));
    }

    /**
     * For an address with an extension that no resource has: a refusal that names the forms in
     * which the resource without the extension can be had.
     */
    Optional<Supplier<Answer>> otherForms(Visit visit) {
        return plain(visit)
                .filter(it -> find.apply(it).isPresent())
                .map(it -> () -> Answer.refusal(404, Advice.otherForms(OTHER_FORMS, choices(it))));
    }

    /** The visit of the resource itself, where the address is one of its own with an extension. */
    private Optional<Visit> plain(Visit visit) {
        String address = visit.withoutExtension();
        return visit.extension().isEmpty()
                ? Optional.empty()
                : pattern.match(address).map(names -> visit.at(address, names, media()));
    }

    private Answer render(Visit visit, T found, Media media) {
        return missing.apply(visit, found)
                .map(advice -> Answer.refusal(404, advice))
                .orElseGet(
                        () ->
                                representations.stream()
                                        .filter(each -> each.media().equals(media))
                                        .findFirst()
                                        .orElseThrow()
                                        .renderer()
                                        .apply(visit, found));
    }

    private List<Media> media() {
        return representations.stream().map(Representation::media).toList();
    }

    private List<Form> choices(Visit visit) {
        return media().stream().map(each -> new Form(each, visit.as(each))).toList();
    }

    /** RFC 8288. */
    private String links(Visit visit) {
        return media().stream()
                .map(each -> link(visit.as(each), each))
                .collect(Collectors.joining(", "));
    }

    private static String link(String address, Media media) {
        return "<" + address + ">; rel=\"alternate\"; type=\"" + media.type() + "\"";
    }
}
