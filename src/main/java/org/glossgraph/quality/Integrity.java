package org.glossgraph.quality;

import java.util.List;
import org.glossgraph.quality.rule.AddressRules;
import org.glossgraph.quality.rule.ClassRules;
import org.glossgraph.quality.rule.EvidenceRules;
import org.glossgraph.quality.rule.HierarchyRules;
import org.glossgraph.quality.rule.LabelRules;
import org.glossgraph.quality.rule.RelationRules;

/**
 * The rules that every published vocabulary keeps: the integrity conditions of SKOS (SKOS
 * Reference, https://www.w3.org/TR/skos-reference/) and our own. {@code ontology/shapes.ttl} says
 * the same in SHACL, for others.
 */
final class Integrity {
    static final List<Check> CHECKS =
            List.of(
                    new Check(
                            "concept-or-scheme",
                            Severity.ERROR,
                            "A concept is not also a concept scheme",
                            "SKOS S9: the two are of different classes, and programs that read both get lost.",
                            "Give the scheme an address of its own.",
                            ClassRules::conceptAndScheme),
                    new Check(
                            "collection",
                            Severity.ERROR,
                            "A collection is neither a concept nor a scheme",
                            "SKOS S37: a collection groups concepts and is none itself.",
                            "Give the collection an address of its own.",
                            ClassRules::collection),
                    new Check(
                            "in-scheme",
                            Severity.ERROR,
                            "Every concept is in a concept scheme",
                            "SKOS S4: what a concept is in, or a top concept of, is a concept scheme.",
                            "State the scheme, with its class.",
                            ClassRules::scheme),
                    new Check(
                            "title",
                            Severity.ERROR,
                            "The concept scheme has a title",
                            "Without one nobody can tell what the vocabulary is of.",
                            "Give a title (--title).",
                            ClassRules::title),
                    new Check(
                            "unknown-term",
                            Severity.ERROR,
                            "Every term of SKOS is one that SKOS defines",
                            "A misspelt class or property is read by no program.",
                            "Correct the name of the property or class.",
                            ClassRules::unknownWord),
                    new Check(
                            "missing-label",
                            Severity.ERROR,
                            "Every concept has a preferred name",
                            "A concept without a name cannot be shown, found or spoken of.",
                            "Name the concept.",
                            LabelRules::missing),
                    new Check(
                            "empty-label",
                            Severity.ERROR,
                            "No name is empty",
                            "SKOS S12: a name is a text.",
                            "Fill in the name, or take it out.",
                            LabelRules::empty),
                    new Check(
                            "several-labels",
                            Severity.ERROR,
                            "A concept has one preferred name in each language",
                            "SKOS S14: with two, programs show either.",
                            "Keep one, and make the other an alternative name.",
                            LabelRules::severalPreferred),
                    new Check(
                            "label-conflict",
                            Severity.ERROR,
                            "A name is preferred, alternative or hidden, never two of these",
                            "SKOS S13: the three sorts of names have none in common.",
                            "Keep the name in one place.",
                            LabelRules::conflict),
                    new Check(
                            "cycle",
                            Severity.ERROR,
                            "No concept stands above itself",
                            "A way up that leads back orders nothing: every concept on it would be a kind of every other.",
                            "Take out the step that is wrong (reject, in the curation file).",
                            HierarchyRules::cycle),
                    new Check(
                            "related-above",
                            Severity.ERROR,
                            "What is related stands neither above nor below",
                            "SKOS S27: related and the hierarchy have no pair in common, over any number of steps.",
                            "Keep the relation that is true.",
                            HierarchyRules::relatedAbove),
                    new Check(
                            "no-concept",
                            Severity.ERROR,
                            "A relation leads to a concept of the vocabulary",
                            "SKOS S19 and S20: relations join concepts.",
                            "Add the concept, or take out the relation.",
                            RelationRules::toNoConcept),
                    new Check(
                            "to-itself",
                            Severity.ERROR,
                            "No concept is related to itself",
                            "Such a relation says nothing.",
                            "Take out the relation.",
                            RelationRules::toItself),
                    new Check(
                            "one-way",
                            Severity.ERROR,
                            "Relations are stated in both directions",
                            "SKOS S8, S23 and S25: programs that do not reason miss the direction that is left out.",
                            "State the inverse, too.",
                            RelationRules::oneWay),
                    new Check(
                            "mapping-clash",
                            Severity.ERROR,
                            "What is the same elsewhere is not also broader, narrower or related",
                            "SKOS S46: an exact match is none of the other matches.",
                            "Keep the match that is true.",
                            RelationRules::mappingClash),
                    new Check(
                            "invalid-address",
                            Severity.ERROR,
                            "Every address is a valid one",
                            "Other programs refuse a file with an address that is none (RFC 3987).",
                            "Correct the address.",
                            AddressRules::invalid),
                    new Check(
                            "broken-link",
                            Severity.ERROR,
                            "Whatever is linked to here is here",
                            "A link within the vocabulary that leads nowhere is an error page.",
                            "Add what is missing, or take out the link.",
                            AddressRules::broken),
                    new Check(
                            "link",
                            Severity.ERROR,
                            "Every link has two ends, a relation, a confidence, a status and a reason",
                            "A link without a reason cannot be judged.",
                            "Import anew: this is a fault of the program.",
                            EvidenceRules::link),
                    new Check(
                            "evidence",
                            Severity.ERROR,
                            "Every piece of evidence names its rule, sentence, file and line",
                            "Evidence that cannot be looked up is none.",
                            "Import anew: this is a fault of the program.",
                            EvidenceRules::evidence),
                    new Check(
                            "entry",
                            Severity.ERROR,
                            "Every entry names its glossary, file and line",
                            "A definition must lead to where it stands.",
                            "Import anew: this is a fault of the program.",
                            EvidenceRules::entry));

    private Integrity() {}
}
