package org.glossgraph.glossary.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;

/** Collects entries while a layout walks through blocks. */
final class Drafts {
    private final List<Draft> drafts = new ArrayList<>();
    private final List<RichText> headings = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private boolean open;
    private String section = "";

    /** Begins an entry. */
    void begin(RichText heading) {
        end();
        headings.add(heading);
        open = true;
    }

    /** Begins a section; the entries that follow stand in it. */
    void beginSection(String name) {
        end();
        section = name;
    }

    /** Gives the entry that has no text yet one more headword. */
    void addHeading(RichText heading) {
        headings.add(heading);
        open = true;
    }

    /** Begins an entry whose headword is lost. */
    void beginHeadless() {
        end();
        open = true;
    }

    boolean isOpen() {
        return open;
    }

    boolean hasText() {
        return !body.isEmpty();
    }

    void add(Block block) {
        if (open) {
            body.add(block);
        }
    }

    /** Ends the entry; what follows belongs to none. */
    void end() {
        if (open && !headings.isEmpty()) {
            int line = headings.get(0).line();
            drafts.add(new Draft(line, headings, body, section, Optional.empty()));
        } else if (open && !body.isEmpty()) {
            drafts.add(new Draft(body.get(0).line(), List.of(), body, section, Optional.empty()));
        }
        headings.clear();
        body.clear();
        open = false;
    }

    List<Draft> all() {
        end();
        return drafts;
    }
}
