package org.glossgraph.quality;

import java.util.List;
import org.glossgraph.quality.rule.DeceptionRules;
import org.glossgraph.quality.rule.EvidenceRules;
import org.glossgraph.quality.rule.HierarchyRules;
import org.glossgraph.quality.rule.LabelRules;
import org.glossgraph.quality.rule.LanguageRules;
import org.glossgraph.quality.rule.RelationRules;
import org.glossgraph.quality.rule.TextRules;

/**
 * What a curator wants to know: the checks of the tools for SKOS vocabularies (Mader, Haslhofer and
 * Isaac, Finding quality issues in SKOS vocabularies, TPDL 2012), and our own.
 */
final class Advice {
    static final List<Check> CHECKS =
            List.of(
                    new Check(
                            "undefined",
                            Severity.WARNING,
                            "Every concept that a glossary names has a definition",
                            "A name alone leaves the reader where he was.",
                            "Write a definition under the heading.",
                            TextRules::undefined),
                    new Check(
                            "empty-definition",
                            Severity.WARNING,
                            "No definition is empty",
                            "An empty text looks like a definition and is none.",
                            "Fill in the text, or take it out.",
                            TextRules::empty),
                    new Check(
                            "leaned-on",
                            Severity.WARNING,
                            "What many texts lean on is defined",
                            "Three entries or more use the term; a definition of it would help them all.",
                            "Add an entry for the term.",
                            TextRules::leanedOn),
                    new Check(
                            "genus",
                            Severity.WARNING,
                            "The definitions of a concept name one kind of thing",
                            "Definitions that disagree on what the thing is may be of two things.",
                            "Split the concept (split, in the curation file), or reword a definition.",
                            TextRules::genus),
                    new Check(
                            "label-overlap",
                            Severity.WARNING,
                            "No name belongs to two concepts",
                            "A reader who looks the name up must choose, and a program guesses.",
                            "Merge the concepts, or make the names differ: “kernel (of a nut)”.",
                            LabelRules::overlap),
                    new Check(
                            "near-duplicate",
                            Severity.WARNING,
                            "Concepts differ in more than the spelling of their names",
                            "Two spellings of one name mostly name one thing.",
                            "Merge the concepts (merge, in the curation file) if they are one.",
                            LabelRules::nearDuplicate),
                    new Check(
                            "untidy-label",
                            Severity.WARNING,
                            "Names have no needless blanks and no signs that nobody sees",
                            "Such names are not found by who types them.",
                            "Clean the name.",
                            LabelRules::untidy),
                    new Check(
                            "turned-label",
                            Severity.WARNING,
                            "Names do not turn the direction of the text around them",
                            "With such signs a name is read as another, and so is what stands beside it (Unicode, UAX 9).",
                            "Take the signs out; letters of a script know their direction.",
                            DeceptionRules::turned),
                    new Check(
                            "confusable-label",
                            Severity.WARNING,
                            "Names that look the same are written the same",
                            "Letters of two scripts can look alike: nobody sees which concept is meant (Unicode, UTS 39).",
                            "Write the names in one script, or merge the concepts if they are one.",
                            DeceptionRules::confusable),
                    new Check(
                            "notation",
                            Severity.WARNING,
                            "A code stands for one concept",
                            "A code is there to tell concepts apart (SKOS, section 6).",
                            "Give one of the concepts another code.",
                            TextRules::notation),
                    new Check(
                            "language-tag",
                            Severity.WARNING,
                            "Every text says its language",
                            "Without it, a text is read out, sorted and searched by the wrong rules (BCP 47).",
                            "Name the language (--lang, or in the front matter).",
                            LanguageRules::tag),
                    new Check(
                            "orphan",
                            Severity.WARNING,
                            "Every concept is joined to another",
                            "A concept that nothing leads to is found by its name only.",
                            "Say in its definition what it is a kind of, or what it belongs to.",
                            RelationRules::orphan),
                    new Check(
                            "redundant",
                            Severity.WARNING,
                            "No step up is made twice",
                            "A direct step beside a way over other concepts blurs what stands next to what.",
                            "Take out the direct step.",
                            HierarchyRules::redundant),
                    new Check(
                            "top-below",
                            Severity.WARNING,
                            "Nothing stands above a top concept",
                            "A top concept is where readers begin.",
                            "Take out one of the two statements.",
                            HierarchyRules::topBelow),
                    new Check(
                            "no-top",
                            Severity.WARNING,
                            "The scheme names its top concepts",
                            "Without them there is no place to begin browsing.",
                            "State the top concepts.",
                            HierarchyRules::noTop),
                    new Check(
                            "solely-transitive",
                            Severity.WARNING,
                            "Far relations in the hierarchy follow from near ones",
                            "broaderTransitive is drawn from broader, and says nothing alone (SKOS, section 8.6.4).",
                            "State the steps between the two.",
                            HierarchyRules::solelyTransitive),
                    new Check(
                            "weak-link",
                            Severity.INFO,
                            "Every link is sure",
                            "Below 0.75, a link is shown with the word “probably”.",
                            "Accept or reject it in the curation file; check --weakest lists them ready to copy.",
                            EvidenceRules::weak),
                    new Check(
                            "undocumented",
                            Severity.INFO,
                            "Something is said of every concept",
                            "No definition, note or example stands with it; most such concepts are only mentioned.",
                            "Add an entry or a note.",
                            TextRules::undocumented),
                    new Check(
                            "coverage",
                            Severity.INFO,
                            "Every language names all concepts",
                            "A reader of that language meets gaps.",
                            "Add the names that are missing.",
                            LanguageRules::coverage),
                    new Check(
                            "valueless",
                            Severity.INFO,
                            "A relation between kinds of one thing says what it is",
                            "That two kinds of one thing have to do with each other goes without saying.",
                            "Say how they are related, in the words of a definition.",
                            RelationRules::valueless),
                    new Check(
                            "cluster",
                            Severity.INFO,
                            "All concepts hang together",
                            "A group that nothing joins to the rest is not met by who browses.",
                            "Name in a definition what joins the group to the rest.",
                            RelationRules::cluster));

    private Advice() {}
}
