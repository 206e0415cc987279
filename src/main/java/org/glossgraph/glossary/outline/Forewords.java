package org.glossgraph.glossary.outline;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.glossgraph.glossary.layout.Shape;

/**
 * Finds what a document says of itself before its list: its purpose, scope and conventions. Such a
 * heading may be a term as well. So they are two or more in a row and do not begin the alphabet
 * that the next headings go on with, or they are numbered as the chapter is that holds the terms.
 */
final class Forewords {
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+");

    /** What a document begins with. */
    private static final Pattern FOREWORD =
            Pattern.compile(
                    "(?iU)(?:purpose|scope|purpose and scope|objectives?|goals?|aims?|motivation|introduction|overview"
                            + "|background|preface|foreword|(?:document |typographic(?:al)? )?conventions?|notation"
                            + "|(?:intended |target )?audience|document (?:control|information|history)|status"
                            + "|zweck|ziele?|zielsetzung|zielgruppe|geltungsbereich|konventionen|einleitung|einführung"
                            + "|überblick|vorwort|objet|objectifs?|portée|champ d['’]application|préambule|avant-propos"
                            + "|public visé|objetivos?|objeto|propósito|alcance|convenciones|introducción|presentación"
                            + "|audiencia|escopo|âmbito|convenções|introdução|apresentação|scopo|obiettiv[oi]|ambito"
                            + "|convenzioni|introduzione|premessa|doel|reikwijdte|conventies|inleiding|wstęp|cel|zakres"
                            + "|введение|цели?|область применения|назначение|目的|適用範囲|適用范围|适用范围|范围|対象読者"
                            + "|表記(?:について|規則)?|約束|约定|概要|概述|简介|はじめに|前言|序文)");

    /** What may stand between them. */
    private static final Pattern CONTENTS =
            Pattern.compile(
                    "(?iU)\\W*(?:(?:table of )?contents?|toc|inhalt(?:sverzeichnis)?|sommaire|table des matières"
                            + "|índice|contenido|sumário|indice|inhoud(?:sopgave)?|目次|目录)\\W*");

    /** A term may have fewer lower headings; a chapter with terms has so many. */
    private static final int FEWEST_BELOW = 3;

    private Forewords() {}

    /**
     * The parts that are forewords, with those below them.
     *
     * @param title the part with the title; 0 for none
     */
    static Set<Integer> in(List<Part> parts, int title) {
        Set<Integer> found = new HashSet<>();
        int first = Math.max(title, 0) + 1;
        int level = Integer.MAX_VALUE;
        int headings = 0;
        boolean numbered = false;
        for (int i = first; i < parts.size(); i++) {
            String name = parts.get(i).name();
            boolean below = parts.get(i).level() > level;
            boolean foreword = isOne(name);
            if (!below && !foreword && !CONTENTS.matcher(name).matches()) {
                break;
            }
            if (below || foreword) {
                found.add(i);
            }
            if (!below) {
                level = parts.get(i).level();
                headings += foreword ? 1 : 0;
                numbered |= foreword && NUMBER.matcher(name).find();
            }
        }
        if (found.isEmpty() || (headings < 2 && !numbered)) {
            return Set.of();
        }
        boolean sure = areBeforeTerms(parts, found, level);
        return sure || (headings > 1 && !beginAlphabet(parts, found, level)) ? found : Set.of();
    }

    /** Whether a later heading, none of a lower level, names the terms or holds them. */
    private static boolean areBeforeTerms(List<Part> parts, Set<Integer> found, int level) {
        return IntStream.range(Collections.max(found) + 1, parts.size())
                .filter(i -> parts.get(i).level() <= level)
                .anyMatch(i -> Shape.isTitle(bare(parts.get(i).name())) || holdsTerms(parts, i));
    }

    private static boolean holdsTerms(List<Part> parts, int i) {
        long below =
                parts.stream()
                        .skip(i + 1L)
                        .takeWhile(part -> part.level() > parts.get(i).level())
                        .limit(FEWEST_BELOW)
                        .count();
        return below == FEWEST_BELOW || parts.get(i).listsEntries();
    }

    /** Whether later headings of the level go on with the alphabet that the forewords begin. */
    private static boolean beginAlphabet(List<Part> parts, Set<Integer> found, int level) {
        int last = Collections.max(found);
        List<String> names =
                IntStream.range(Collections.min(found), parts.size())
                        .filter(i -> parts.get(i).level() == level)
                        .mapToObj(i -> parts.get(i).name())
                        .filter(name -> isOne(name) || !isBeside(name))
                        .map(name -> bare(name).toLowerCase(Locale.ROOT))
                        .toList();
        boolean goesOn =
                parts.stream()
                        .skip(last + 1L)
                        .anyMatch(part -> part.level() == level && !isBeside(part.name()));
        return goesOn && names.equals(names.stream().sorted().toList());
    }

    private static boolean isBeside(String name) {
        return CONTENTS.matcher(name).matches() || HeadingRoles.isAside(name);
    }

    private static String bare(String name) {
        return NUMBER.matcher(name).replaceFirst("");
    }

    /** Whether a heading, with its number or without, may be one. */
    static boolean isOne(String name) {
        return FOREWORD.matcher(bare(name)).matches();
    }
}
