package org.glossgraph.glossary.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossgraph.glossary.block.Remark;

/**
 * The text of a file.
 *
 * @param text the text, without control characters; its lines end in line feeds
 * @param encoding the encoding that it was read in
 * @param remarks what of the file was no text
 */
public record SourceText(String text, Encoding encoding, List<Remark> remarks) {
    /** Keeps its own copy of the list. */
    public SourceText {
        remarks = List.copyOf(remarks);
    }

    /** The text of a file; none where its bytes are no text. */
    public static Optional<SourceText> of(byte[] bytes) {
        return EncodingDetector.of(bytes).map(encoding -> of(bytes, encoding));
    }

    private static SourceText of(byte[] bytes, Encoding encoding) {
        int mark = encoding.mark();
        String decoded = new String(bytes, mark, bytes.length - mark, encoding.charset());
        List<Remark> remarks = new ArrayList<>();
        bad(bytes, encoding).ifPresent(remarks::add);
        CharacterFilter filter = new CharacterFilter(decoded);
        String text = filter.text();
        remarks.addAll(filter.remarks());
        return new SourceText(text, encoding, remarks);
    }

    /** What is wrong with the bytes, if something is. */
    private static Optional<Remark> bad(byte[] bytes, Encoding encoding) {
        boolean utf8 = encoding.charset().equals(StandardCharsets.UTF_8);
        if (!utf8 && encoding.origin() != Encoding.Origin.DETECTED) {
            return Optional.empty();
        }
        int broken = Utf8.firstBroken(bytes, 0);
        if (utf8 && broken == bytes.length) {
            return Optional.empty();
        }
        String read =
                utf8
                        ? "a byte here is not UTF-8, so a character is lost; save the file as UTF-8"
                        : "this file is not UTF-8; it is read as "
                                + encoding.name()
                                + ", which its bytes look like; save it as UTF-8";
        boolean wide = encoding.name().startsWith("UTF-16");
        return Optional.of(new Remark(wide ? 1 : line(bytes, broken), read));
    }

    /** The line that a byte stands in, from 1. */
    private static int line(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            boolean last = i + 1 == bytes.length || bytes[i + 1] != '\n';
            line += bytes[i] == '\n' || (bytes[i] == '\r' && last) ? 1 : 0;
        }
        return line;
    }
}
