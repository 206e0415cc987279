package org.glossgraph.glossary.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.glossgraph.glossary.layout.Rubric;
import org.glossgraph.glossary.layout.Shape;

/**
 * Decides for each heading whether it is a term, a section or something else. The headings of one
 * level vote: a level is one of terms if most of its headings have running text, or nothing, below
 * them; and one of sections if most have lower headings or a list of entries.
 */
final class HeadingRoles {
    private static final Pattern ASIDE =
            Pattern.compile(
                    "(?i)(?:table of )?contents?|toc|index|introduction|intro|overview|about.*|preface"
                            + "|contribut.*|references|bibliography|further reading|resources"
                            + "|acknowledge?ments?|credits|license|licence|copyright|disclaimer"
                            + "|change ?log|authors?|contact|feedback|navigation|next steps|conclusion"
                            + "|see also|related (?:pages|links|documents)|external links|sources|footnotes"
                            + "|how to .*|installation|getting started|quick ?start"
                            + "|(?:security|iana) considerations|authors?['’]?s?['’]? address(?:es)?|status of this memo"
                            + "|(?:normative|informative) references|refer[êe]ncias|conce[pi]tos relacionados"
                            + "|(?:enlaces|links) (?:úteis|útiles|relacionados)|concepts liés|notions liées|liens(?: utiles)?"
                            + "|verwandte (?:konzepte|themen)|weblinks|concetti correlati|riferimenti|fonti|fontes|fuentes");

    /** What lists something else than entries, if it lists anything. */
    private static final Pattern NO_SECTION =
            Pattern.compile(
                    "(?iU)\\W*(?:further reading|bibliography|licen[sc]e|contribut(?:e|ing|ors)\\b.*|change ?log|(?:table of )?contents"
                            + "|toc|on this page|external links|acknowledge?ments?|credits|copyright|disclaimer|legend"
                            + "|how to (?:use|read|contribute|cite|navigate|add|edit)\\b.*|using this .*|about (?:this|the) .*"
                            + "|literatur(?:verzeichnis)?|referenzliteratur|quellen|weiterführende .*|bibliogra(?:ph|f)\\w+|références"
                            + "|referencias|lectures? complémentaires?|voir aussi|siehe auch|lizenz|licencia|mitwirken"
                            + "|(?:本書の|このページの)?(?:読み方|使い方|使用说明|阅读说明)(?:\\P{L}.*|のルール.*)?|凡例|目次|目录|はじめに|前言"
                            + "|参考(?:文献|資料|资料|链接|リンク)|更新履歴|更新日志|ライセンス|许可证"
                            + "|inhalt(?:sverzeichnis)?|sommaire(?: alphabétique)?|table des matières"
                            + "|índice(?: alfabético)?|contenido"
                            + "|quick (?:links|navigation)|installation|getting started|quick ?start|(?:revision|version|document)"
                            + " history|see also|related (?:pages|links|documents|resources|reading)|(?:useful|additional|more|other"
                            + "|external|learning) (?:links|resources|reading))\\W*");

    private static final Pattern ABOUT_DOCUMENT =
            Pattern.compile(
                    "(?i)^(?:this|the) (?:glossary|document|page|section|list|file|guide|reference)\\b"
                            + "|^(?:welcome to|the (?:following|purpose of this))\\b");

    private static final int FULL = 2;

    /** A name that stands under so many headings is a label. */
    private static final int RECURRING = 3;

    /** A term may have so many lower headings; a section has more. */
    private static final int FEW = 2;

    private final List<Part> parts;
    private final Map<Integer, int[]> votes = new TreeMap<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Set<Integer> afterwords;
    private final Set<Integer> forewords;
    private final int title;

    private HeadingRoles(List<Part> parts) {
        this.parts = parts;
        countNames();
        this.title = TitleHeading.in(parts);
        this.afterwords = Afterwords.in(parts);
        this.forewords = Forewords.in(parts, title);
        for (int i = 1; i < parts.size(); i++) {
            vote(i);
        }
    }

    /** The role of each part's heading; the first part, which has none, counts as a section. */
    static List<Role> of(List<Part> parts) {
        HeadingRoles decision = new HeadingRoles(parts);
        List<Role> roles = new ArrayList<>();
        roles.add(Role.SECTION);
        int termLevel = Integer.MAX_VALUE;
        int asideLevel = Integer.MAX_VALUE;
        for (int i = 1; i < parts.size(); i++) {
            int level = parts.get(i).level();
            boolean inside = level > termLevel;
            Role role = level > asideLevel ? Role.ASIDE : decision.role(i, inside);
            if (!inside) {
                termLevel = role == Role.TERM ? decision.reach(i) : Integer.MAX_VALUE;
            }
            if (level <= asideLevel) {
                asideLevel = decision.isNoSection(i) ? level : Integer.MAX_VALUE;
            }
            roles.add(role);
        }
        return roles;
    }

    /** Whether a heading names what goes with a glossary, or a part of an entry. */
    static boolean isAside(String name) {
        boolean asks = name.endsWith("?");
        return ASIDE.matcher(name).matches()
                || NO_SECTION.matcher(name).matches()
                || (!asks && (Shape.isTitle(name) || Rubric.of(name).isPresent()));
    }

    private void countNames() {
        parts.forEach(part -> occurrences.merge(key(part), 1, Integer::sum));
        parts.forEach(part -> headings.merge(part.level(), 1, Integer::sum));
    }

    private boolean isRubric(Part part) {
        return occurrences.getOrDefault(key(part), 0) >= RECURRING
                || Rubric.of(part.name()).isPresent();
    }

    private boolean isTitle(int i) {
        boolean repeated =
                title > 0 && i < 5 && parts.get(i).name().equalsIgnoreCase(parts.get(title).name());
        return i == title || (repeated && !parts.get(i).hasText());
    }

    private void vote(int i) {
        Part part = parts.get(i);
        if (isTitle(i)
                || Shape.isLetter(part.name())
                || isNoSection(i)
                || forewords.contains(i)
                || (isRubric(part) && !holdsTerms(i))) {
            return;
        }
        int[] vote = votes.computeIfAbsent(part.level(), level -> new int[2]);
        if (Shape.isQuestion(part.name()) && headingsBelow(i) <= FEW) {
            vote[0] += 3 * FULL;
        } else if (part.listsEntries() || headingsBelow(i) > FEW) {
            vote[1] += FULL;
        } else if (hasTermsBelow(i)) {
            vote[part.hasText() ? 0 : 1] += FULL / 2;
            vote[1] += FULL / 2;
        } else {
            vote[0] += FULL;
        }
    }

    private int headingsBelow(int i) {
        int end = i + 1;
        while (end < parts.size() && parts.get(end).level() > parts.get(i).level()) {
            end++;
        }
        return hasTermsBelow(i) ? end - i - 1 : 0;
    }

    /** Whether a lower heading follows that is no mere label. */
    private boolean hasTermsBelow(int i) {
        return parts.get(i).hasChildren() && !isRubric(parts.get(i + 1));
    }

    /**
     * A noun between two headings of its own level that are terms, and not again in the document.
     */
    private boolean isAmongTerms(int i) {
        Part part = parts.get(i);
        return Rubric.mayBeTerm(part.name())
                && part.hasText()
                && !Shape.isIntroduction(part.opening())
                && isTermLevel(part.level())
                && occurrences.getOrDefault(key(part), 0) == 1
                && i + 1 < parts.size()
                && isPeer(part, parts.get(i - 1))
                && isPeer(part, parts.get(i + 1));
    }

    private boolean isPeer(Part part, Part neighbour) {
        boolean deeper = neighbour.level() > part.level();
        return deeper || (neighbour.level() == part.level() && !isRubric(neighbour));
    }

    private static String key(Part part) {
        return part.level() + " " + part.name().toLowerCase(Locale.ROOT);
    }

    /** The heading of a list, or of a part with lower headings, that is none of entries. */
    private boolean isNoSection(int i) {
        return i != title && holdsTerms(i) && NO_SECTION.matcher(parts.get(i).name()).matches();
    }

    private boolean holdsTerms(int i) {
        return hasTermsBelow(i) || parts.get(i).listsEntries();
    }

    private boolean isTermLevel(int level) {
        int[] vote = votes.getOrDefault(level, new int[2]);
        return vote[0] > vote[1];
    }

    private Role role(int i, boolean insideTerm) {
        Part part = parts.get(i);
        if (isTitle(i)) {
            return Role.TITLE;
        }
        if (isNoSection(i) || afterwords.contains(i) || forewords.contains(i)) {
            return Role.ASIDE;
        }
        boolean letter = Shape.isLetter(part.name());
        if (letter && (hasLetterPeers(part) || part.listsEntries() || !part.hasText())) {
            return Role.SECTION;
        }
        if (isRubric(part) && (insideTerm || !(holdsTerms(i) || isAmongTerms(i)))) {
            return insideTerm ? Role.RUBRIC : Role.ASIDE;
        }
        if (insideTerm) {
            return isHeadword(part) ? Role.SUB_TERM : Role.RUBRIC;
        }
        return isTermLevel(part.level()) ? termOrAside(i) : sectionOrTerm(i);
    }

    private boolean hasLetterPeers(Part part) {
        return parts.stream()
                        .filter(p -> p.level() == part.level() && Shape.isLetter(p.name()))
                        .limit(2)
                        .count()
                == 2;
    }

    private static boolean isHeadword(Part part) {
        return Shape.isTerm(part.name())
                || (Shape.words(part.name()) <= 12 && !Shape.endsSentence(part.name()));
    }

    private Role termOrAside(int i) {
        Part part = parts.get(i);
        int terms = votes.get(part.level())[0] / FULL;
        boolean list = EntryList.isSection(part, terms) && !Shape.isQuestion(part.name());
        boolean edge = i <= 3 || i >= parts.size() - 4;
        if (list || (hasTermsBelow(i) && !part.hasText())) {
            return Role.SECTION;
        }
        boolean aside =
                (edge && goesWithGlossary(part))
                        || (i <= 3 && isAboutDocument(part.opening()))
                        || !isHeadword(part);
        if (aside || (isRubric(part) && !isAmongTerms(i))) {
            return holdsTerms(i) ? Role.SECTION : Role.ASIDE;
        }
        return Role.TERM;
    }

    /** Whether a text begins to speak of the document that it stands in. */
    static boolean isAboutDocument(String opening) {
        return ABOUT_DOCUMENT.matcher(opening.substring(0, Math.min(200, opening.length()))).find();
    }

    /** A heading above the terms that is no section: it has text as the terms have. */
    private Role sectionOrTerm(int i) {
        Part part = parts.get(i);
        if (part.explanation().isPresent() || !part.hasText()) {
            return Role.SECTION;
        }
        if (hasTermsBelow(i)) {
            int peers = headings.get(part.level());
            return StrayTerm.isOne(parts, i, peers, title > 0) ? Role.TERM : Role.SECTION;
        }
        boolean aside = goesWithGlossary(part) || Shape.isTitle(part.name()) || isAlone(part);
        return aside ? Role.ASIDE : Role.TERM;
    }

    /** Whether its text defines nothing, and most headings beside it have lists below them. */
    private boolean isAlone(Part part) {
        int[] vote = votes.getOrDefault(part.level(), new int[2]);
        return 2 * vote[0] <= vote[1] && !StrayTerm.defines(part);
    }

    private static boolean goesWithGlossary(Part part) {
        return ASIDE.matcher(part.name()).matches() || NO_SECTION.matcher(part.name()).matches();
    }

    /** The level that a term's own lower headings exceed: a stray term has none. */
    private int reach(int i) {
        Part part = parts.get(i);
        return isTermLevel(part.level()) || !part.hasChildren() ? part.level() : Integer.MAX_VALUE;
    }
}
