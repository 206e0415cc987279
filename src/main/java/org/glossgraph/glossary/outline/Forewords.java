package org.glossgraph.glossary.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what a document says of itself before its list: its purpose, scope and conventions. One
 * such heading may be a term as well, so they are two or more in a row, or numbered as chapters.
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
        return headings > 1 || numbered ? found : Set.of();
    }

    /** Whether a heading, with its number or without, may be one. */
    static boolean isOne(String name) {
        return FOREWORD.matcher(NUMBER.matcher(name).replaceFirst("")).matches();
    }
}
