package org.glossgraph.web.page.concept;

import java.util.List;
import java.util.Optional;
import org.glossgraph.export.MapFormat;
import org.glossgraph.web.page.learn.Reason;
import org.glossgraph.web.part.Block;
import org.glossgraph.web.part.Credit;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Quote;
import org.glossgraph.web.part.Run;
import org.glossgraph.web.part.Source;
import org.glossgraph.web.part.Words;

/**
 * All that a reader learns about one concept.
 *
 * @param frame what stands around it
 * @param name its name
 * @param uri its address as others cite it
 * @param mentioned whether nobody defines it
 * @param matches the addresses that it has elsewhere
 * @param namesakes other concepts of the same name
 * @param names the line below the name: kinds and other names
 * @param senses its definitions
 * @param shared what the definitions have in common, and what only one of them speaks of
 * @param extent how many glossaries define it, in words
 * @param relations its links, by phrase
 * @param reach how many concepts and phrases that makes
 * @param mentions the sentences of other entries in which it stands, or the first of them
 * @param said how many there are in all, in words
 * @param place where it stands in the hierarchy
 * @param downloads the forms in which it can be had
 * @param map the neighbourhood, drawn; empty where it has no neighbours
 * @param learning what to learn before it and after it
 */
public record ConceptPage(
        Frame frame,
        String name,
        String uri,
        boolean mentioned,
        List<String> matches,
        List<Name> namesakes,
        List<NamePart> names,
        List<Sense> senses,
        List<Shared> shared,
        String extent,
        List<Phrase> relations,
        String reach,
        List<Mention> mentions,
        String said,
        Place place,
        Downloads downloads,
        Optional<Drawing> map,
        Learning learning) {

    /** Whether there are more sentences than the page shows. */
    public boolean more() {
        return !said.equals(Words.count(mentions.size(), "sentence", "sentences"));
    }

    /** The search for everything that speaks of it. */
    public String search() {
        return Paths.search(name);
    }

    /** The classes of the headword; null, and so left out, where there are none. */
    public String style() {
        return mentioned ? "only" : null;
    }

    /**
     * A part of the line of names: "a kind of optimizer", "in German Adam-Verfahren".
     *
     * @param lead what leads it in
     * @param kinds concepts, as links
     * @param others names
     * @param lang the language of the names; null, and so left out, for the page's own
     */
    public record NamePart(String lead, List<Name> kinds, List<String> others, String lang) {}

    /**
     * A definition.
     *
     * @param blocks its paragraphs
     * @param examples its examples
     * @param source where it stands
     * @param entry the page of its entry; empty for none
     * @param credit its licence and who is to be named
     * @param lang its language; null, and so left out, for the page's own
     */
    public record Sense(
            List<Block> blocks,
            List<Block> examples,
            Source source,
            String entry,
            Credit credit,
            String lang) {}

    /**
     * A line that compares definitions.
     *
     * @param who which of them speak of the names: "Only the first"
     * @param names other concepts
     */
    public record Shared(String who, List<Name> names) {}

    /**
     * The links that share a phrase.
     *
     * @param words the phrase, from this concept on
     * @param first whether it leads the list, and so shows the name of the concept
     * @param items the concepts it leads to, or the nearest of them
     * @param more how many are left out, in words; empty for none
     */
    public record Phrase(String words, boolean first, List<Item> items, String more) {}

    /**
     * A concept that a phrase leads to.
     *
     * @param name the concept
     * @param gloss what it is, in a few words
     * @param probable whether the link is in doubt
     * @param evidence how many sentences there are, in words; empty for none
     * @param quotes the sentences, or the strongest of them
     * @param link the page of the link
     * @param rejection the line of a curation file that takes the link away
     */
    public record Item(
            Name name,
            String gloss,
            boolean probable,
            String evidence,
            List<Quote> quotes,
            String link,
            String rejection) {}

    /**
     * A sentence that speaks of the concept.
     *
     * @param sentence the sentence, the name marked
     * @param by the concept whose entry it stands in
     * @param place the file and line
     */
    public record Mention(List<Run> sentence, Name by, String place) {}

    /**
     * Where a concept stands in the hierarchy.
     *
     * @param path the way down to it
     * @param before siblings that come before it by name
     * @param after siblings that come after it
     * @param narrower its own kinds
     * @param more what is left out of the siblings, in words; empty for nothing
     * @param moreNarrower what is left out of its kinds
     * @param above the page with all its siblings
     * @param branch the page with all its kinds
     */
    public record Place(
            List<Name> path,
            List<Name> before,
            List<Name> after,
            List<Name> narrower,
            String more,
            String moreNarrower,
            String above,
            String branch) {
        /** Whether nothing stands above or below. */
        public boolean empty() {
            return path.isEmpty() && narrower.isEmpty();
        }
    }

    /**
     * What to learn around a concept.
     *
     * @param before what it rests on most
     * @param after what rests on it most
     * @param course the page with the whole way to it
     */
    public record Learning(List<Lesson> before, List<Lesson> after, String course) {
        /** Whether there is nothing before and nothing after. */
        public boolean empty() {
            return before.isEmpty() && after.isEmpty();
        }
    }

    /**
     * A concept to learn, with the reason.
     *
     * @param name the concept
     * @param reason why
     */
    public record Lesson(Name name, Reason reason) {}

    /**
     * A form to take away.
     *
     * @param href its address
     * @param name what it is called
     */
    public record Download(String href, String name) {}

    /**
     * The forms in which a concept can be had.
     *
     * @param data as data
     * @param slug what its maps are asked for by
     * @param maps the formats of its maps, by what they are used for
     * @param query the page that asks for it in SPARQL
     * @param path the page that asks for a way from it to another concept
     * @param map the map around it, to move about in
     */
    public record Downloads(
            List<Download> data,
            String slug,
            List<FormatGroup> maps,
            String query,
            String path,
            String map) {}

    /**
     * Formats of maps that are used alike.
     *
     * @param title what they are used for
     * @param formats the formats
     */
    public record FormatGroup(String title, List<MapFormat> formats) {}
}
